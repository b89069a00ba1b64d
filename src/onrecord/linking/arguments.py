"""Which name an argument means: by its head, by a pronoun, by a title said again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.lexicon import Lexicon, fields_of, lexicon
from onrecord.linking.bodies import bodies
from onrecord.linking.people import people
from onrecord.model import Document, layer
from onrecord.segment.classes import (
    BREAK,
    CORPORATE,
    FIELD,
    HEAD,
    HONORIFIC,
    MODIFIER,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    PLURAL,
    STATUS,
    STOP,
    classes,
)
from onrecord.segment.marks import quoted
from onrecord.segment.sentences import openings
from onrecord.segment.tokens import tokens
from onrecord.spans import Span
from onrecord.syntax import penn_tags

_PRONOUNS: Final = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_REFLEXIVES: Final = frozenset({"himself", "herself", "itself"})
_BEHIND: Final = frozenset({",", "(", "of", "who", "-", "–", "—", "for", "from"})
_DETERMINERS: Final = frozenset({"the", "a", "an", "this", "that"})
_TIES: Final = frozenset({"of", "to", "for", "by", "with", "at", "and", "or", "in", "from"})
_RELATIVES: Final = frozenset({"who", "which"})
#: Before a name these tie it to a noun that a relative clause may be about.
_RELATING: Final = (_TIES - {"by"}) | {"as", "like", "including"}
#: Behind a relative pronoun these tell of several.
_SEVERAL: Final = frozenset({"are", "have", "were"})
_TITLES: Final = HONORIFIC | HEAD | MODIFIER | STATUS | FIELD
#: A pronoun looks no farther back than this many sentences.
_REACH: Final = 2
#: What stands before the title of one who is not named.
_BEFORE_TITLES: Final = _DETERMINERS | {"his", "her", "their", "its", "one", "another"}
#: Tags of what follows a subject.
_BEHIND_SUBJECTS: Final = frozenset({"VBD", "VBZ", "VBP", "MD", "RB", "IN"})
#: The pronouns that can be a subject, and in how many tokens one is what a sentence begins with.
_SUBJECTS: Final = frozenset({"he", "she"})
_OPENING: Final = 4
#: So many pronouns are followed back to the name.
_CHAIN: Final = 4
#: No title before a name at the start of a sentence has more tokens.
_TITLE: Final = 6


class Mention(NamedTuple):
    """A name, as tokens [first, after), with the number of the person, or of the body."""

    first: int
    after: int
    who: tuple[str, int]


def full_titles(words: Lexicon) -> dict[str, str]:
    """Return the full form of each abbreviated title."""
    lines = (line.partition("\t") for line in words.lines("title_heads") if "\tfull=" in line)
    return {phrase: fields_of(rest)["full"] for phrase, _, rest in lines}


def linking_words(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the words by which the one is meant who was named before."""
    return words.grouped("linking_words", "class")


def _saying(words: Lexicon) -> frozenset[str]:
    """Return the verbs of those who are quoted: `Roe | said Barr had lied`."""
    return frozenset(entry.phrase for entry in words.entries("person_verbs") if "says" in entry.fields)


def _subordinators(words: Lexicon) -> frozenset[str]:
    """Return the words that open a subordinate clause."""
    return words.phrases("subordinators")


@layer
def _outermost(document: Document) -> list[Span]:
    """Return what stands in quotation marks, but not inside others."""
    return [quote.inner for quote in quoted(document) if not quote.inside]


class Linker:
    """Tells which mention an argument of a document's claim means."""

    def __init__(self, document: Document) -> None:
        found, known, named = tokens(document), people(document), bodies(document)
        self.starts, self.ends = found.starts, found.ends
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self.gender = known.gender
        self.full = lexicon(document).table(full_titles)
        self._words = lexicon(document).table(linking_words)
        self._holders: dict[tuple[str, ...], list[Mention]] = {}
        self.people = [
            Mention(first, after, ("person", who))
            for first, after, who in zip(known.first, known.after, known.person, strict=True)
        ]
        self.bodies = [
            Mention(first, after, (kind, body))
            for first, after, kind, body in zip(named.first, named.after, named.kind, named.body, strict=True)
        ]
        self._corporate = {m.who for m in self.bodies if self.bits[m.after - 1] & CORPORATE}
        self._verbs = lexicon(document).table(_saying)
        self._subordinators = lexicon(document).table(_subordinators)
        self._document = document

    def note(self, person: Span, title: Span) -> None:
        """Note that a person bears a title, for where the title is said again alone."""
        holder = next(iter(_between(self.people, *self._tokens(person))), None)
        if holder is not None:
            self._holders.setdefault(self._core(*self._tokens(title)), []).append(holder)

    def _tokens(self, span: Span) -> tuple[int, int]:
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)

    def _core(self, first: int, after: int) -> tuple[str, ...]:
        """Return the head of a title with the ranks before it: `vice president`."""
        begin = after - 1
        while begin > first and self.lower[begin - 1] in self._words["rank"]:
            begin -= 1
        head = self.full.get(self.lower[after - 1], self.lower[after - 1])
        return (*self.lower[begin : after - 1], head)

    def span(self, mention: Mention) -> Span:
        """Return where a mention stands."""
        return Span(self.starts[mention.first], self.ends[mention.after - 1])

    def meant(self, argument: Span) -> tuple[Mention, str] | None:
        """Return the mention that an argument means, and the rule; None where that is not plain."""
        first, after = self._tokens(argument)
        if first >= after:
            return None
        if after - first == 1 and self.lower[first] in _PRONOUNS:
            mention = self._pronoun(first)
            return (mention, "pronoun") if mention else None
        if after - first == 1 and self.words[first] in _RELATIVES:
            mention = self._antecedent(first)
            return (mention, "relative") if mention else None
        if mention := self._head(first, after):
            return mention, "head"
        if mention := self._holder(first, after):
            return mention, "title-again"
        mention = self._firm(first, after)
        return (mention, "the-firm") if mention else None

    # ---- by the head

    def _head(self, first: int, after: int) -> Mention | None:
        """Return the name that heads a noun phrase."""
        while after > first + 1 and self._is_aside(after - 1):
            after -= 1
        if mention := self._whole(first, after):
            return mention
        inside = [m for m in _between(self.people, first, after) if self._is_free(m, first)]
        if any(one.after + 1 == other.first for one, other in pairwise(inside)):
            return None  # a list of people
        for mention in inside:
            alone = len(inside) == 1
            if mention.after == after and self._is_titled(first, mention.first, alone=alone):
                return mention
        for mention in inside:
            if self._leads(first, mention.first) and self.lower[mention.after] in _BEHIND:
                return mention
        return self._body(first, after)

    def _whole(self, first: int, after: int) -> Mention | None:
        """Return the name that ends with a phrase cut short: `Will | Darnley says`."""
        number = bisect_left(self.people, first, key=lambda mention: mention.first) - 1
        cut = number >= 0 and self.people[number].after == after
        return self.people[number] if cut else None

    def _antecedent(self, at: int) -> Mention | None:
        """Return the name right before a relative pronoun, if no noun before it can be meant: `Lee, who`."""
        end = at - (self.lower[at - 1] == ",")
        who = self.lower[at] == "who"
        names = self.people if who else [m for m in self.bodies if m.who[0] == "organization"]
        number = bisect_left(names, end, key=lambda mention: mention.first) - 1
        if number < 0 or names[number].after != end or self.lower[at + 1] in _SEVERAL:
            return None
        tie = names[number].first - 1
        while tie > 0 and (self.bits[tie] & _TITLES or self.lower[tie] == "the"):
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
        while begin > first and self.bits[begin - 1] & _TITLES and self.words[begin - 1][0].isupper():
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
            kin = name - 2 >= first and bool(self.bits[name - 2] & PERSON)  # her daughter, Ann Lee
            return self.lower[name - 1] == "," and (kin or self._has_head(first, name - 1))
        return (
            not before
            or self._has_head(first, name)
            or all(
                self.bits[i] & (HONORIFIC | STATUS | MODIFIER) or self.lower[i] in _DETERMINERS
                for i in before
            )
            or bool(self.words[name - 1][0].isalpha() and not self.bits[name - 1] & STOP)
        )

    def _has_head(self, first: int, after: int) -> bool:
        return any(self.bits[i] & HEAD for i in range(first, after))

    def _leads(self, first: int, name: int) -> bool:
        """Tell whether a noun phrase begins with a name, its title put aside."""
        return all(
            self.bits[i] & (HONORIFIC | HEAD | MODIFIER | STATUS) or self.words[i][0].isupper()
            for i in range(first, name)
        )

    def _body(self, first: int, after: int) -> Mention | None:
        """Return the organization or place that is the whole phrase, an article put aside."""
        begin = first + (self.lower[first] in _DETERMINERS)
        for mention in _between(self.bodies, first, after):
            told = self.lower[mention.after : mention.after + 2] == (",", "which")  # Acme, which makes doors
            if mention.first == begin and (mention.after == after or told):
                return mention
        return None

    def _firm(self, first: int, after: int) -> Mention | None:
        """Return the one company that a document names, for `the company`."""
        the, noun = self.lower[first], self.lower[after - 1]
        plain = after - first == 2 and the == "the" and noun in self._words["firm"]
        if not plain or len(self._corporate) != 1:
            return None
        return _last(m for m in self.bodies if m.who in self._corporate and m.after <= first)

    def _holder(self, first: int, after: int) -> Mention | None:
        """Return the one person who was said to bear a title, for `the secretary`."""
        if after - first < 2 or self.lower[first] != "the" or not self.bits[after - 1] & HEAD:
            return None
        core = self._core(first + 1, after)
        if len(core) != after - first - 1:
            return None
        holders = [m for m in self._holders.get(core, ()) if m.after <= first]
        return holders[-1] if len({m.who for m in holders}) == 1 else None

    # ---- by a pronoun

    def _pronoun(self, at: int, further: int = _CHAIN) -> Mention | None:
        """Return the person whom a pronoun means, if only one near it fits.

        A pronoun before it in the sentence is taken to mean the same person, so the search begins
        there; but where a name stands between the two, nothing is plain. A name behind the pronoun that
        an earlier sentence begins with is another's: that one is followed then, at most `further` times.
        """
        gender, quote = _PRONOUNS[self.lower[at]], self._quote(at)
        begins = openings(self._document)
        sentence = bisect_right(begins, at) - 1
        low = begins[max(0, sentence)]
        first = next((i for i in range(low, at) if self._like(i, gender, quote)), at)
        if any(self._fits(m, gender) for m in _between(self.people, first, at)):
            return None
        at = first
        for back in range(_REACH + 1):
            low = begins[max(0, sentence - back)]
            near = [m for m in _between(self.people, low, at) if self._fits(m, gender)]
            near = [m for m in near if self._quote(m.first) in (None, quote)]
            other = self._opening(low, near[0].first, gender, quote) if near and back else None
            if other is not None:
                return self._pronoun(other, further - 1) if further else None
            role = self._role(low, at)
            if role and not (near and self._is_apposed(near[0], role[1])):
                if (holder := self._holder(*role)) or self.lower[role[0]] != "the":
                    return holder
                at = low  # names behind it are others'
                continue
            if near:
                if len({m.who for m in near}) == 1:
                    return near[-1]
                return self._subject(near, low, at) or (
                    self._sayer(near, low) if back == 1 and quote is None else None
                )
        return None

    def _outside(self, low: int, high: int) -> int:
        """Return the first word from `low` on outside quotation marks, or `high`."""
        return next((i for i in range(low, high) if self._quote(i) is None and self.lower[i].isalpha()), high)

    def _is_apposed(self, mention: Mention, after: int) -> bool:
        """Tell whether a name tells who bears the title that ends before `after`: `the mayor, Ann Lee,`."""
        begin = mention.first
        while begin > after and self.bits[begin - 1] & HONORIFIC:
            begin -= 1
        return begin == after or self.lower[begin - 1] == ","

    def _role(self, low: int, high: int) -> tuple[int, int] | None:
        """Return the title that is the subject of a sentence, as its first words: `The judge | said`."""
        begin = self._outside(low, high)
        if begin >= high or self.lower[begin] not in _BEFORE_TITLES:
            return None
        for i in range(begin + 1, min(high - 1, begin + _TITLE)):
            if not self.words[i].isalpha():
                return None
            borne = self.bits[i] & (HEAD | PLURAL) == HEAD and self.words[i].islower()
            if borne and penn_tags(self._document)[i + 1] in _BEHIND_SUBJECTS:
                return begin, i + 1
        return None

    def _opening(self, low: int, name: int, gender: str, quote: int | None) -> int | None:
        """Return the pronoun that a sentence begins with before it names somebody, outside quotation marks.

        `When he resigned, Lee ...` may name whom the pronoun means, `But he told Lee ...` does not.
        """
        begin = self._outside(low, name)
        found = (i for i in range(begin, name) if self.lower[i] in _SUBJECTS and self._like(i, gender, quote))
        pronoun = next(found, None)
        if pronoun is None:
            return None
        if pronoun >= begin + _OPENING:
            apart = {",", ";", ":", "—", "–"}.intersection(self.lower[pronoun:name])
            return None if apart else pronoun
        lead = self.lower[begin]  # `Noting he had lost, Lee ...`
        direct = pronoun - begin <= (not lead.endswith("ing")) or self.lower[pronoun - 1] == ","
        ahead = lead in self._subordinators and "," in self.lower[begin:name]
        return pronoun if direct and not ahead else None

    def _like(self, index: int, gender: str, quote: int | None) -> bool:
        """Tell whether a token is a pronoun of the same gender, in the same voice."""
        return _PRONOUNS.get(self.lower[index]) == gender and self._quote(index) == quote

    def _quote(self, token: int) -> int | None:
        """Return the number of the quotation in marks that holds a token, if one does."""
        start = self.starts[token]
        quotes = _outermost(self._document)
        number = bisect_right(quotes, start, key=lambda span: span.start) - 1
        return number if number >= 0 and start < quotes[number].end else None

    def _fits(self, mention: Mention, gender: str) -> bool:
        return self.gender[mention.who[1]] in ("", gender)

    def _subject(self, near: Sequence[Mention], low: int, at: int) -> Mention | None:
        """Return the first of several people, if a sentence before the pronoun begins with the name."""
        first = near[0]
        begins = first.first - low <= 1 or self._opens(low, first.first)
        told = self.gender[first.who[1]] != ""
        others = {m.who for m in near if self.gender[m.who[1]] != ""}
        return first if begins and told and len(others) == 1 and at > first.after else None

    def _sayer(self, near: Sequence[Mention], low: int) -> Mention | None:
        """Return the first of several people, if the sentence right before tells what that one says."""
        first = near[0]
        begins = first.first - low <= 1 or self._opens(low, first.first)
        told = self.gender[first.who[1]] != ""
        says = self.lower[first.after] in self._verbs
        return first if begins and told and says else None

    def _opens(self, low: int, name: int) -> bool:
        """Tell whether a sentence opens with a form of address, or a title, and a name."""
        if self.bits[name - 1] & HONORIFIC:
            return True
        title = range(low, name) if name - low <= _TITLE else ()
        known = HEAD | MODIFIER | FIELD | STATUS | PEOPLE | PLACE | PARTY
        return any(self.bits[i] & HEAD for i in title) and all(
            self.bits[i] & known or self.lower[i] in _DETERMINERS or self.words[i] in "-‐‑" for i in title
        )


def _between(mentions: Sequence[Mention], low: int, high: int) -> Sequence[Mention]:
    """Return the mentions between two tokens."""
    begin = bisect_left(mentions, low, key=lambda mention: mention.first)
    end = bisect_left(mentions, high, key=lambda mention: mention.first)
    return [m for m in mentions[begin:end] if m.after <= high]


def _last(mentions: Iterable[Mention]) -> Mention | None:
    found = None
    for found in mentions:  # noqa: B007 - the last one is wanted
        pass
    return found
