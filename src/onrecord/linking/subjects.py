"""Who is the subject of a sentence that names several people: whom a pronoun behind it means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final

from onrecord.grammar.reporting import DATELINE
from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.mentions import Mention, between, linking_words
from onrecord.model import Document
from onrecord.phrases import subordinators
from onrecord.phrases.pieces import NAME
from onrecord.segment.classes import (
    FIELD,
    HEAD,
    HONORIFIC,
    MODIFIER,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    STATUS,
    classes,
)
from onrecord.segment.tokens import HYPHENS, POSSESSIVES, tokens
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

DETERMINERS: Final = frozenset({"the", "a", "an", "this", "that"})
#: What stands in a title before a name.
_TITLES: Final = HEAD | HONORIFIC | MODIFIER | FIELD | STATUS | PEOPLE | PLACE | PARTY
#: No title before a name at the start of a sentence has more tokens.
_TITLE: Final = 6
#: Nor has a title before a comma and the name: `The president of the chamber of commerce, Ann Lee,`.
_LONG_TITLE: Final = 12
#: The tokens of an aside that are read.
_ASIDE: Final = 40
#: The tokens from a verb to what its object says, and their tags: `issued | a short statement | saying`.
_TEXT: Final = 7
_TEXTUAL: Final = frozenset({"DT", "JJ", "NN", "NNS", "VBN"})
_ENDS: Final = frozenset({".", "!", "?", "“", '"'})


def _saying(words: Lexicon) -> frozenset[str]:
    """Return the verbs of those who are quoted: `Roe | said Barr had lied`."""
    return frozenset(entry.phrase for entry in words.entries("person_verbs") if "says" in entry.fields)


class Subjects:
    """Tells who of several people is the subject of a sentence.

    Args:
        document: The document.
        people: Its names of people.
        gender: For each person `m`, `f`, or "" where nothing tells.
    """

    def __init__(self, document: Document, people: Sequence[Mention], gender: Sequence[str]) -> None:
        found = tokens(document)
        self.starts, self.words, self.lower = found.starts, found.words, found.lower
        self.bits = classes(document)
        self._document, self._people, self._gender = document, people, gender
        table = lexicon(document).table
        self._verbs = table(_saying) | table(linking_words)["answers"]
        self._subordinators = table(subordinators)

    def first(self, near: Sequence[Mention], low: int, at: int) -> Mention | None:
        """Return the first of several people, if a sentence before the pronoun begins with the name."""
        low, heads = self.past_dateline(low), self._heads(near)
        first = heads[0]
        begins = near[0].first - low <= 1 or self._opens_with_name(low, first.first)
        told = self._gender[first.who[1]] != ""
        others = {m.who for m in self._free(heads) if self._gender[m.who[1]] != ""}
        plain = begins and told and others == {first.who}
        return first if plain and at > first.after else None

    def _is_oblique_too(self, before: bool, mention: Mention) -> bool:  # noqa: FBT001 - accumulates
        """Tell whether a name is no subject or object: behind a preposition, or an owner (`Roe's aide`).

        So is one joined to such a name before it: `of Roe and | Lee`.
        """
        if self.lower[mention.after] in POSSESSIVES:
            return True
        begin = mention.first
        while begin and (self.bits[begin - 1] & _TITLES or self.lower[begin - 1] in DETERMINERS):
            begin -= 1
        if begin == 0 or (before and self.lower[begin - 1] == "and"):
            return before
        return penn_tags(self._document)[begin - 1] in ("IN", "TO")

    def sayer(self, near: Sequence[Mention], low: int) -> Mention | None:
        """Return the one of several people who says something in the sentence right before, its subject."""
        low, opens = self.past_dateline(low), near[0].first
        near = self._heads(near)
        named = (m for m in near if self.lower[m.after] == "," and self._is_all_title(low, m.first - 1))
        first = next(named, None)  # The head of the firm, | Roe |, said
        apposed = first is not None
        first = first or near[0]
        if self.lower[low] in self._subordinators and not apposed:
            return None  # While Roe pledged to stay, Barr ...
        begins = apposed or opens - low <= 1 or self._opens_with_name(low, first.first)
        subject = first if begins else self._behind_lead(near, low)
        if subject is None or not (self._gender[subject.who[1]] or self._stands_free(subject, near)):
            return None
        return subject if self._says(subject, apposed=apposed) else self._who_says(near)

    def _who_says(self, near: Sequence[Mention]) -> Mention | None:
        """Return the last of several people, if a relative clause quotes him: `met Roe, who | said`."""
        last = near[-1]
        far = range(last.after, min(last.after + _ASIDE, len(self.lower) - 1))
        who = next((at for at in far if self.lower[at] == "who"), 0)
        if not who or not FINITE.isdisjoint(penn_tags(self._document)[last.after : who]):
            return None
        return last if self.lower[self._past_day(who + 1)] in self._verbs else None

    def _heads(self, near: Sequence[Mention]) -> Sequence[Mention]:
        """Return several people without those who are of the next one's title: `Roe spokesman | Lee`."""
        kept = [m for m, behind in pairwise(near) if not self._is_of_title(m.after, behind.first)]
        return [*kept, near[-1]]

    def _is_of_title(self, after: int, first: int) -> bool:
        """Tell whether nothing but a title stands between two names: `Roe | campaign aide | Lee`."""
        between = range(after, first)
        titled = 0 < len(between) <= _TITLE and bool(self.bits[first - 1] & HEAD)
        return titled and all(self.lower[i].isalpha() and self.words[i].islower() for i in between)

    def _says(self, subject: Mention, *, apposed: bool) -> bool:
        """Tell whether somebody is quoted: `Roe on Monday | said`."""
        behind = subject.after + 1 if apposed else self._past_aside(subject.after)
        verb = self._past_day(behind)
        return self.lower[verb] in self._verbs or self._puts_out(verb)

    def _puts_out(self, verb: int) -> bool:
        """Tell whether a verb gives a text that says something: `Roe | issued a statement saying`."""
        tags = penn_tags(self._document)
        far = range(verb + 2, min(verb + _TEXT, len(self.lower)))
        saying = next((i for i in far if self.lower[i] == "saying"), verb)
        plain = all(tags[i] in _TEXTUAL for i in range(verb + 1, saying))
        return tags[verb] in FINITE and saying > verb and plain

    def _stands_free(self, subject: Mention, near: Sequence[Mention]) -> bool:
        """Tell whether a name alone is no owner and behind no preposition: `To Barr's plea | Roe said`."""
        return all(m.who == subject.who for m in self._free(near))

    def _free(self, near: Sequence[Mention]) -> list[Mention]:
        """Return those of several names that can be subjects or objects."""
        oblique = list(accumulate(near, self._is_oblique_too, initial=False))[1:]
        return [m for m, is_oblique in zip(near, oblique, strict=True) if not is_oblique]

    def _behind_lead(self, near: Sequence[Mention], low: int) -> Mention | None:
        """Return who stands behind a phrase that names others: `In reply to Roe's plea | Barr`."""
        leads = penn_tags(self._document)[low] in ("VBG", "IN", "TO")
        subject = next(iter(self._free(near)), None)
        if subject is None or not leads:
            return None
        begin = subject.first
        while begin > low and self.bits[begin - 1] & _TITLES:
            begin -= 1
        plain = FINITE.isdisjoint(penn_tags(self._document)[low:begin])
        return subject if plain or self.lower[begin - 1] == "," else None

    def _past_aside(self, comma: int) -> int:
        """Step over what tells who a name is, up to what the subject says: `Roe, who left, | said`.

        No name follows the comma, which would make a list of it: `Roe, Barr and Lee, | said`.
        """
        described = penn_tags(self._document)[comma + 1 : comma + 2]
        if self.lower[comma] != "," or not described or described[0] in NAME:
            return comma
        for at in range(comma + 2, min(comma + _ASIDE, len(self.lower) - 1)):
            if self.lower[at] in _ENDS:
                break
            if self.lower[at] == "," and self.lower[self._past_day(at + 1)] in self._verbs:
                return at + 1
        return comma

    def past_dateline(self, low: int) -> int:
        """Step over the dateline that a sentence begins with: `ELM, Ohio (AP) — | Roe said`."""
        text, start = self._document.text, self.starts[low]
        found = DATELINE.match(text, start) if text[start].isupper() else None
        return bisect_left(self.starts, found.end(), low) if found else low

    def _past_day(self, at: int) -> int:
        """Return the token behind a day or an adverb before a verb: `Roe | on Monday also | said`."""
        day = at + (self.lower[at] == "on")
        at = day + 1 if day < len(self.lower) and self.lower[day].endswith("day") else at
        penn, last = penn_tags(self._document), len(self.lower) - 1
        while at < last and penn[at] == "RB":
            at += 1
        return min(at, last)

    def _is_all_title(self, low: int, comma: int) -> bool:
        """Tell whether all that stands before a comma is a title, and whose it is: `The firm's head,`."""
        if not 0 < comma - low <= _LONG_TITLE or self.lower[comma] != ",":
            return False
        titled = any(self.bits[i] & (HEAD | PERSON) for i in range(low, comma))
        return titled and FINITE.isdisjoint(penn_tags(self._document)[low:comma])

    def _past_phrase(self, low: int, name: int) -> int:
        """Step over a phrase that a sentence begins with: `Giving evidence on Friday, | Ann Lee said`."""
        comma = self.lower.index(",", low, name) if "," in self.lower[low:name] else low
        leads = penn_tags(self._document)[low] in ("VBG", "IN") and comma > low
        return comma + 1 if leads and not between(self._people, low, comma) else low

    def _opens_with_name(self, low: int, name: int) -> bool:
        """Tell whether a sentence opens with a form of address, or a title, and a name."""
        if self.bits[name - 1] & HONORIFIC:
            return True
        owner = self.lower[low:name]
        if owner[-1:] == (",",) and len(owner) < _TITLE and not POSSESSIVES.isdisjoint(owner):
            return bool(self.bits[name - 2] & (HEAD | PERSON))  # Roe's mother, | Ann Lee
        low = self._past_phrase(low, name)
        if low == name:
            return True
        title = range(low, name) if name - low <= _TITLE else ()
        return any(self.bits[i] & HEAD for i in title) and all(
            self.bits[i] & _TITLES or self.lower[i] in DETERMINERS or self.words[i] in HYPHENS for i in title
        )
