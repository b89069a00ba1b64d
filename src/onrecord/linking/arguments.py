"""Which name an argument means: by its head, by a pronoun, by a title said again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.bearers import Bearers
from onrecord.linking.bodies import bodies
from onrecord.linking.descriptions import Descriptions
from onrecord.linking.joined import TITLES, are_joined
from onrecord.linking.mentions import Mention, before, between, initials, is_initials, linking_words, no_firms
from onrecord.linking.people import people
from onrecord.linking.pronouns import BEFORE_TITLES, PRONOUNS, Pronouns
from onrecord.linking.shortened import Shortened
from onrecord.linking.subjects import DETERMINERS
from onrecord.linking.topics import Heard, Topics, referring
from onrecord.model import Document
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    CORPORATE,
    FIELD,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    PEOPLE,
    PERSON,
    PLURAL,
    STATUS,
    STOP,
    classes,
)
from onrecord.segment.tokens import POSSESSIVES, tokens
from onrecord.spans import Span

#: The tokens of `the 26-year-old`.
_AGED: Final = 6
#: So many names before `the company` are looked at.
_KNOWN: Final = 300
#: The tokens of `the company`.
_SHORT: Final = 2
_REFLEXIVES: Final = frozenset({"himself", "herself", "itself"})
_BEHIND: Final = frozenset({",", "(", "of", "who", "-", "–", "—", "for", "from", "at", "in"})
_TIES: Final = frozenset({"of", "to", "for", "by", "with", "at", "and", "or", "in", "from"})
_RELATIVES: Final = frozenset({"who", "which"})
#: Behind a title and a comma they tell more of who bears it.
_TELLING: Final = (("who",), ("whose",))
#: What may stand between a name and a relative pronoun.
_SET_OFF: Final = frozenset({",", "(", "-", "--", "–", "—"})
#: Before a name these tie it to a noun that a relative clause may be about.
_RELATING: Final = (_TIES - {"by"}) | {"as", "like", "including"}
#: What stands before a name that is one of several, or not what a phrase is about.
_SHARED: Final = frozenset({"and", "or", "&", "by", "including", "like", "to", "with"})
_TIED: Final = _SHARED | _RELATING
_PARTED: Final = _SHARED | POSSESSIVES
#: Behind these another is meant than before them.
_OTHERS: Final = frozenset({"who", "which", "that", "whose", "whom"})
#: Behind a relative pronoun these tell of several.
_SEVERAL: Final = frozenset({"are", "have", "were"})
_ONE: Final = frozenset({"one", "another", "a", "an"})
#: Behind an article no words for one person: the bank, the lawyers.
_OF_SEVERAL: Final = BODY | COMPANY | CORPORATE | PLURAL


class Linker:
    """Tells which mention an argument of a document's claim means."""

    def __init__(self, document: Document) -> None:
        found, known, named = tokens(document), people(document), bodies(document)
        self.starts, self.ends = found.starts, found.ends
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self._words = lexicon(document).table(linking_words)
        self._bearers, self._descriptions = Bearers(document), Descriptions(document)
        self.people = [
            Mention(first, after, ("person", who))
            for first, after, who in zip(known.first, known.after, known.person, strict=True)
        ]
        self.bodies = [
            Mention(first, after, (kind, body))
            for first, after, kind, body in zip(named.first, named.after, named.kind, named.body, strict=True)
        ]
        self._organizations = [m for m in self.bodies if m.who[0] == "organization"]
        # The firms of a document: by `Inc` and the like; where no name has that, by what its last word means.
        self._corporate = {m.who for m in self.bodies if self.bits[m.after - 1] & CORPORATE}
        self._has_corporate = bool(self._corporate)
        self._corporate = self._corporate or set(self._plain_firms(lexicon(document).table(no_firms)))
        self._shortened = Shortened(document, self._organizations)
        self._initials: dict[str, dict[tuple[str, int], Mention]] | None = None
        self._pronouns = Pronouns(document, self.people, known.gender, self._bearers)
        self._meant: dict[Span, tuple[Mention, str] | None] = {}
        self._document, self._referring = document, lexicon(document).table(referring)

    def note(self, person: Span, title: Span) -> None:
        """Note that a person bears a title, for where the title is said again alone."""
        bearer = next(iter(between(self.people, *self._tokens(person))), None)
        if bearer is not None:
            self._bearers.note(bearer, *self._tokens(title))

    def _tokens(self, span: Span) -> tuple[int, int]:
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def can_be_topical(self, argument: Span) -> bool:
        """Tell whether an argument is as short as what means the organization that a story is about."""
        first, after = self._tokens(argument)
        return 0 < after - first <= _SHORT and self.lower[after - 1] in self._referring

    def topical(self, heard: Iterable[tuple[Span, str]]) -> Iterator[tuple[Span, Mention]]:
        """Yield which of some who speak or agree, in the order of the text, only the topic can mean.

        Args:
            heard: Where each stands, and its role.
        """
        known = (
            Heard(span, *self._tokens(span), meant[0] if (meant := self.meant(span)) else None, role)
            for span, role in heard
        )
        yield from Topics(self._document, self.bodies).follow(one for one in known if one.first < one.after)

    def span(self, mention: Mention) -> Span:
        """Return where a mention stands."""
        return Span(self.starts[mention.first], self.ends[mention.after - 1])

    def meant(self, argument: Span) -> tuple[Mention, str] | None:
        """Return the mention that an argument means, and the rule; None where that is not plain."""
        if argument not in self._meant:  # who follows the topic asks again
            self._meant[argument] = self._found(argument)
        return self._meant[argument]

    def _found(self, argument: Span) -> tuple[Mention, str] | None:
        first, after = self._tokens(argument)
        if first >= after:
            return None
        first -= first > 0 and self.lower[first - 1] == "the" and self.words[first].islower()
        if after - first == 1 and self.lower[first] in PRONOUNS:
            mention = self._pronouns.meant(first)
            return (mention, "pronoun") if mention else None
        if after - first == 1 and self.words[first] in _RELATIVES:
            mention = self._antecedent(first)
            return (mention, "relative") if mention else None
        if after - first == 1 and (mention := self._initialed(first)):
            return mention, "initials"
        if mention := self._head(first, after):
            return mention, "head"
        if mention := self._bearer(first, after):
            return mention, "bearer"
        if mention := self._bearers.meant(first, self._before_aside(first, after)):
            return mention, "title-again"
        if mention := self._by_trait(first, after):
            return mention, "described-again"
        if mention := self._shortened.meant(first, after):
            return mention, "noun-again"
        mention = self._firm(first, after)
        return (mention, "the-firm") if mention else None

    def _before_aside(self, first: int, after: int) -> int:
        """Return the token behind a title that is told more of: `The governor | , who met Roe`."""
        if self.lower[first] != "the" or "," not in self.lower[first:after]:
            return after
        comma = self.lower.index(",", first, after)
        return comma if self.lower[comma + 1 : comma + 2] in _TELLING else after

    def _initialed(self, at: int) -> Mention | None:
        """Return the one person before it with the initials that stand for who speaks: `AL: It rained.`."""
        if not is_initials(self.words[at]) or self.lower[at + 1 : at + 2] != (":",):
            return None
        if self._initials is None:
            self._initials = {}
            for mention in self.people:
                letters = initials(self.words[mention.first : mention.after])
                self._initials.setdefault(letters, {}).setdefault(mention.who, mention)
        found = [m for m in self._initials.get(self.words[at], {}).values() if m.first < at]
        return found[0] if len(found) == 1 else None

    def _by_trait(self, first: int, after: int) -> Mention | None:
        """Return the one whose country or age was told: `the Slovene`, `the 26-year-old`."""
        if self.lower[first] != "the" or after - first not in (2, _AGED):
            return None
        known, word = self.people[: before(self.people, first)], self.lower[first + 1]
        if after - first == 2 and self.bits[first + 1] & PEOPLE:
            found = [m for m in known if m.first and self.lower[m.first - 1] == word]
        elif word.isdigit() and self.lower[first + 2 : after] == ("-", "year", "-", "old"):
            found = [m for m in known if self.lower[m.after : m.after + 2] == (",", word)]
        else:
            return None
        return found[-1] if len({m.who for m in found}) == 1 else None

    def _head(self, first: int, after: int) -> Mention | None:
        """Return the name that heads a noun phrase."""
        while after > first + 1 and self._is_aside(after - 1):
            after -= 1
        if mention := self._whole(first, after):
            return mention
        free = (m for m in between(self.people, first, after) if self._is_free(m, first))
        inside = [m for m in free if m.after == after or self.lower[m.after] not in POSSESSIVES]
        if any(
            one.after + 1 == other.first and not self.bits[one.after] & HEAD
            for one, other in pairwise(inside)
        ):
            return None  # a list of people, but `Roe spokeswoman Ann Lee`
        several = len(inside) > 1 and "and" in self.lower[inside[0].after : inside[-1].first]
        for mention in () if several else inside:
            alone = len(inside) == 1
            if mention.after == after and self._is_titled(first, mention.first, alone=alone):
                return mention
        named = between(self.people, first, after)
        if inside and are_joined([inside[0], *named[1:]], self.lower, self.bits):
            return None
        for mention in inside:
            titled = self._leads(first, mention.first) or (not several and self._bears(first, mention.first))
            joined = self.lower[mention.after : mention.after + 2] == (",", "and")  # Ann Lee, and her husband
            if titled and not joined and self.lower[mention.after] in _BEHIND:
                return mention
        return self._body(first, after)

    def _bearer(self, first: int, after: int) -> Mention | None:
        """Return the one person in a phrase who bears a title there: `Acme chairman and CEO | Ann Lee`."""
        near = [
            (who, begin)
            for who in between(self.people, first, after)
            for begin, end in self._bearers.titles(who)
            if first <= begin and end <= after
        ]
        if len({who for who, _ in near}) != 1:
            return None
        who, tie = near[0][0], min(min(who.first, begin) for who, begin in near) - 1
        while tie > first and (self.bits[tie] & STATUS or self.lower[tie] in DETERMINERS):
            tie -= 1
        if tie >= first and (self.lower[tie] in _TIED or not _OTHERS.isdisjoint(self.lower[first : tie + 1])):
            return None  # an aide to | Mayor Ann Lee, a man who sued | Mayor Ann Lee
        if who.after < after and self.lower[who.after] in _PARTED:
            return None  # Mayor Lee's office, Mayor Lee and others
        for other in between(self.people, first, after):
            low, high = sorted((who, other), key=lambda mention: mention.first)
            if "and" in self.lower[low.after : high.first]:
                return None  # Mayor Ann Lee and Bob Ray
        return who

    def _whole(self, first: int, after: int) -> Mention | None:
        """Return the name that ends with a phrase cut short: `Will | Darnley says`."""
        number = before(self.people, first) - 1
        cut = number >= 0 and self.people[number].after == after
        return self.people[number] if cut else None

    def _antecedent(self, at: int) -> Mention | None:
        """Return the name right before a relative pronoun, if no noun before it can be meant: `Lee, who`."""
        end = at - (self.lower[at - 1] in _SET_OFF)
        who = self.lower[at] == "who"
        names = self.people if who else self._organizations
        number = before(names, end) - 1
        if number < 0 or names[number].after != end or self.lower[at + 1] in _SEVERAL:
            return None
        tie = names[number].first - 1
        while tie > 0 and (self.bits[tie] & TITLES or self.lower[tie] == "the"):
            tie -= 1
        tied = tie > 0 and self.lower[tie] in _RELATING  # `an aide to Lee, who`
        apart = not who and self.bits[tie - 1] & HEAD  # `the president of Acme, which`
        return names[number] if not tied or apart else None

    def _is_aside(self, at: int) -> bool:
        """Tell whether a mark stands at a token, or what adds nothing to a name: `Lee QC`, `Lee himself`."""
        word = self.words[at]
        if not word[0].isalnum() or word in _REFLEXIVES:
            return True
        aged = word.isdigit() and self.lower[at - 1] == ","
        return aged or (bool(self.bits[at] & BREAK) and word.isupper())

    def _is_free(self, mention: Mention, first: int) -> bool:
        """Tell whether no preposition ties a name, or its title, to a noun before it: `aide to Mr. Smith`."""
        begin = mention.first
        while begin > first and self.bits[begin - 1] & TITLES and self.words[begin - 1][0].isupper():
            begin -= 1
        tie = begin - 1
        if tie < first or self.lower[tie] not in _TIES:
            return True
        titled = tie > first and begin < mention.first and self.words[tie - 1][0].isupper()
        borne = any(self.bits[i] & (HEAD | HONORIFIC) for i in range(begin, mention.first))
        return titled and (self.lower[tie] in ("of", "and") or not borne)  # `Secretary of State Smith`

    def _is_titled(self, first: int, name: int, *, alone: bool) -> bool:
        """Tell whether only a title, or nothing, stands before a name."""
        while name > first and self.bits[name - 1] & HONORIFIC:
            name -= 1
        before = range(first, name)
        if any(self.words[i] in ",;:()" or self.lower[i] in ("and", "or") for i in before):
            if alone and self.bits[name - 1] & (HEAD | PLURAL) == HEAD:
                return True  # host and editor Ann Lee
            if self.lower[name - 1] != ",":
                return False
            kin = name - 2 >= first and bool(self.bits[name - 2] & PERSON)  # her daughter, Ann Lee
            return kin or self._has_head(first, name - 1) or self._is_one(first, name - 1)
        return (
            not before
            or self._has_head(first, name)
            or all(
                self.bits[i] & (HONORIFIC | STATUS | MODIFIER) or self.lower[i] in DETERMINERS for i in before
            )
            or bool(self.words[name - 1][0].isalpha() and not self.bits[name - 1] & STOP)
            or self.lower[name - 1] in POSSESSIVES  # Labour's Ann Lee
            or bool(self.bits[first] & PERSON and self.lower[first + 1] == "-")  # Mum-of-two Ann Lee
        )

    def _is_one(self, first: int, comma: int) -> bool:
        """Tell whether a phrase before a comma is of one person: another, Ann Lee; the third, Ann Lee."""
        common = comma - first == 1 or self.words[comma - 1].islower()
        if common and comma - first == _SHORT and self.lower[first] == "the":
            return not (self.bits[comma - 1] & _OF_SEVERAL or self.lower[comma - 1].endswith("s"))
        return common and self.lower[first] in _ONE and "," not in self.lower[first:comma]

    def _has_head(self, first: int, after: int) -> bool:
        return any(self.bits[i] & HEAD for i in range(first, after))

    def _leads(self, first: int, name: int) -> bool:
        """Tell whether a noun phrase begins with a name, its title put aside."""
        return all(
            self.bits[i] & (HONORIFIC | HEAD | MODIFIER | STATUS)
            or (self.words[i][0].isupper() and not self.lower[i].endswith("ing"))
            for i in range(first, name)
        )

    def _bears(self, first: int, name: int) -> bool:
        """Tell whether one person's title, with a comma or without, is all that stands before a name."""
        while name > first and self.bits[name - 1] & HONORIFIC:
            name -= 1
        name -= name - 1 > first and self.lower[name - 1] == ","
        before = range(first, name)
        if any(self._parts(i) for i in before):
            return False
        phrase = "of" in self.lower[first:name] and self.bits[name - 1] & FIELD  # Secretary of State
        heads = [i for i in before if self.bits[i] & HEAD]
        ends = bool(heads) and (heads[-1] == name - 1 or bool(phrase))
        return ends and not any(self.bits[i] & PLURAL for i in heads)

    def _parts(self, at: int) -> bool:
        """Tell whether what stands before and behind a token is no one title."""
        word = self.lower[at]
        small = self.bits[at] & (STOP | STATUS) == STOP and word not in BEFORE_TITLES and word != "of"
        return small or word in _SHARED or word in ",;:()"

    def _body(self, first: int, after: int) -> Mention | None:
        """Return the organization or place that is the whole phrase, an article put aside."""
        begin = first + (self.lower[first] in DETERMINERS or self.words[first] == "<")
        for mention in between(self.bodies, first, after):
            if mention.first == begin and mention.after == after:
                return mention
            named = mention.first == begin or mention.who[0] == "organization"
            if named and self._descriptions.fit(first, begin, mention, after):
                return mention
        return None

    def _plain_firms(self, others: frozenset[str]) -> Iterator[tuple[str, int]]:
        """Yield those that the last word of a name tells for firms: Brackwell Construction."""
        for mention in self._organizations:
            last, bits = mention.after - 1, self.bits[mention.first : mention.after]
            named = bits[-1] & COMPANY and not any(each & BODY for each in bits) and len(bits) > 1
            named = named and not bits[0] & GIVEN
            if named and self.lower[last] not in others:
                yield mention.who

    def _firm(self, first: int, after: int) -> Mention | None:
        """Return the one company that a document names, for `the company`."""
        the, noun = self.lower[first], self.lower[after - 1]
        plain = after - first == 2 and the == "the" and noun in self._words["firm"]
        named = noun in self._words["kind"] and self._shortened.is_named(noun)  # the bank, beside Elm Bank
        named = named or (noun in self._words["vague"] and not self._has_corporate)
        if not plain or named or len(self._corporate) != 1:
            return None
        number = before(self._organizations, first)
        known = self._organizations[max(0, number - _KNOWN) : number]
        found = _last(m for m in known if m.who in self._corporate)
        return found if found and not self._is_of_another(known, found) else None

    def _is_of_another(self, known: Sequence[Mention], firm: Mention) -> bool:
        """Tell whether a story is of one that is named more often, though no word tells that it is a firm."""
        counts = Counter(m.who for m in known)
        letters = initials(self.words[firm.first : firm.after])
        owners = {
            m.who for m, other in pairwise(known) if other.who == firm.who and m.after + 1 == other.first
        }
        others = (m for m in known if counts[m.who] > max(1, counts[firm.who]) and m.who not in owners)
        return any(
            not letters.startswith(self.words[other.first])  # GM is General Motors
            and not any(self.bits[at] & BODY for at in range(other.first, other.after))
            for other in others
        )


def _last(mentions: Iterable[Mention]) -> Mention | None:
    found = None
    for found in mentions:  # noqa: B007 - the last one is wanted
        pass
    return found
