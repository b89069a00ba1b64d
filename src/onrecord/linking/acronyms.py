"""Acronyms: letters that name an organization, alone or in brackets behind its name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from itertools import compress, pairwise
from typing import Final

from onrecord.grammar.reporting import DATELINE
from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.contexts import settlements
from onrecord.linking.followed import grades, seats
from onrecord.linking.mentions import Body, Key, initials, is_initials, no_firms, not_speakers, past_statuses
from onrecord.linking.people import people, tokens_of_people
from onrecord.model import Document
from onrecord.phrases import times
from onrecord.phrases.openers import openers
from onrecord.phrases.pieces import ARTICLES
from onrecord.segment.classes import (
    BODY,
    BREAK,
    CAPITAL,
    COMMON,
    COMPANY,
    CORPORATE,
    FIELD,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    NAMED,
    PARTY,
    PLACE,
    RANK,
    STATE,
    STOP,
    WEAK,
    WORD,
    Classes,
    classes,
)
from onrecord.segment.inner import held, twins
from onrecord.segment.names import name_runs
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.ties import ties
from onrecord.segment.tokens import HYPHENS, POSSESSIVES, tokens
from onrecord.segment.units import unit_numbers, units

#: Words that acronyms leave out.
SMALL: Final = frozenset({"of", "for", "on", "and", "&", "the"})
#: What is asked of letters that are a title only before a name.
_WEAKEST: Final = WEAK | CAPITAL | RANK
_LONGEST: Final = 6
#: So many characters, and so many words, has a heading at most.
_LINE: Final = 60
_WORDS: Final = 5
_BRACKETED: Final = re.compile(r"\((?<=[a-z] \()[A-Z]{2,6}\)")
_OPENING: Final = frozenset("(<")
_CLOSING: Final = frozenset(")>")
_PARTING: Final = frozenset(":|-–—")
#: A longer word in capitals at the head of a story is as often a common one.
_SHORT: Final = 4
#: The letters of an acronym that needs no brackets to be known, or that has full stops.
_LETTERS: Final = 3
#: So many letters may be the initials of two names.
_NAMES: Final = 2
_TITLE: Final = HEAD | MODIFIER | FIELD | STOP
#: Letters in these lists name no organization.
_NO_BODY: Final = COMMON | STATE | PLACE | HEAD | HONORIFIC


def sites(words: Lexicon) -> frozenset[str]:
    """Return the words for buildings, places and events that end names: airport, festival."""
    return words.grouped("organization_grammar", "class")["site"]


def same_names(words: Lexicon) -> dict[Key, Key]:
    """Return for each other name of a country or an institution the name it goes by."""
    found: dict[Key, Key] = {}
    for entry in (*words.entries("countries"), *words.entries("institutions")):
        if same := entry.fields.get("same"):
            found[tuple(entry.phrase.lower().split())] = tuple(same.lower().split())
    return found


def codes(words: Lexicon) -> frozenset[str]:
    """Return the letters of currencies, in small letters."""
    return frozenset(entry.phrase.lower() for entry in words.entries("currencies"))


def guilds(words: Lexicon) -> frozenset[str]:
    """Return what people of one trade or kind found together: union."""
    return words.grouped("organization_grammar", "class")["guild"]


def clubs(words: Lexicon) -> frozenset[str]:
    """Return the words that end the names of clubs, which are called so alone: United."""
    return words.grouped("organization_grammar", "class")["club"]


def players(words: Lexicon) -> frozenset[str]:
    """Return who stands behind the name of a team: striker."""
    return words.grouped("office_grammar", "class")["team"]


def no_bodies(words: Lexicon) -> frozenset[str]:
    """Return letters that name no organization."""
    return words.phrases("not_organizations")


def _are_within(initials: str, word: str) -> bool:
    """Tell whether the initials of a name make a word, with more of its letters or none: Numsa, Balpa."""
    letters = iter(word)
    return len(initials) >= _LETTERS and word[0] == initials[0] and all(one in letters for one in initials)


class Acronyms:
    """The words of a document, read for acronyms."""

    def __init__(self, document: Document) -> None:
        found = tokens(document)
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self.touches = found.touches
        self.text, self.starts, self.paragraphs = document.text, found.starts, paragraphs(document)
        self.runs, self.numbers = name_runs(document), unit_numbers(document)
        self.twins, self.held, self.openers = twins(document), held(document), openers(document)
        table = lexicon(document).table(Classes)
        self.of, self.phrases = table.of, table.phrases
        self.same = lexicon(document).table(same_names)
        self.times, self.letters = lexicon(document).table(times), lexicon(document).table(no_bodies)
        self.currencies = lexicon(document).table(codes)
        self.labels, self.units = lexicon(document).table(not_speakers), lexicon(document).table(units)
        self.sites = lexicon(document).table(sites)
        self.seats, self.ties = lexicon(document).table(seats), lexicon(document).table(ties)
        self.grades, self.settlements = (lexicon(document).table(each) for each in (grades, settlements))
        self.guilds, self.no_firms = lexicon(document).table(guilds), lexicon(document).table(no_firms)
        self.clubs, self.document = lexicon(document).table(clubs), document
        self.players, self.past = lexicon(document).table(players), lexicon(document).table(past_statuses)
        self.spoken: frozenset[str] | None = None
        self.short: frozenset[str] | None = None
        self.repeated: frozenset[str] | None = None
        self.titled: frozenset[str] = frozenset()
        self.initials: frozenset[str] | None = None
        self.parted: frozenset[str] | None = None
        self.unjoined: frozenset[str] | None = None
        self.people = people(document)
        self.taken = tokens_of_people(document)

    def acronym(self, at: int) -> Body | None:
        """Return the acronym at a token, if it is one."""
        word = self.words[at]
        if not word.isupper() or not word.isalpha() or not 2 <= len(word) <= _LONGEST:
            return self._dotted(at) if word[-1] == "." and word[1:2] == "." else None
        called = self.bits[at] & HEAD and (self.bits[at] & _WEAKEST != WEAK | CAPITAL or at + 1 in self.taken)
        if called or self.bits[at] & (COMMON | CORPORATE | HONORIFIC | STATE) or word in self.letters:
            return None
        if (
            self._is_behind_name(at)
            or self._is_seat(at)
            or self._is_currency(at)
            or self._is_code(at)
            or word in self._shortened()
        ):
            return None
        if len(word) == _NAMES and self._begins_name(at):
            return None
        if self._opens_story(at) or self._is_label(at) or self._is_shouted(at):
            return None
        dotted = self.lower[at + 1 : at + 2] == (".",) and self.of[f"{self.lower[at]}."] & BREAK
        if (dotted or self.lower[at] in self.times) and self._is_numbered(at + bool(dotted)):
            return None  # LONDON, FEB 26
        return self.body(at, self.tied(at), "place" if self._is_dateline(at) else "organization")

    def tied(self, at: int) -> int:
        """Return the end with letters that a hyphen ties to those at a token: `ZANU-PF`, not PLO-EU talks."""
        hyphen, last = at + 1, at + 2
        if last >= len(self.words) or self.lower[hyphen] not in HYPHENS:
            return at + 1
        word, start = self.words[last], self.starts[at]
        tied = self.text.startswith(f"{self.words[at]}{self.words[hyphen]}{word}", start)
        letters = word.isupper() and word.isalpha() and len(word) <= _LONGEST
        apart = self.bits[last] & (BODY | PLACE) or self._is_alone(word) or word in self.letters
        further = self.lower[last + 1 : last + 2] and self.lower[last + 1] in HYPHENS
        return last + 1 if tied and letters and not apart and not further else at + 1

    def _is_alone(self, word: str) -> bool:
        """Tell whether letters name something by themselves elsewhere in the text."""
        if self.parted is None:
            pairs = compress(pairwise(("", *self.words)), map(str.isupper, self.words))
            self.parted = frozenset(word for before, word in pairs if before not in HYPHENS)
        return word in self.parted

    def _shortened(self) -> frozenset[str]:
        """Return the letters in brackets behind the small words that they stand for: profit after tax (PAT).

        What ends with a word for a body is the name of one: the dockers' union (DU).
        """
        if self.short is None:
            places = (bisect_left(self.starts, match.start() + 1) for match in _BRACKETED.finditer(self.text))
            self.short = frozenset(self.words[at] for at in places if self._spells(at))
        return self.short

    def _spells(self, at: int) -> bool:
        """Tell whether the small words before a bracket begin with the letters in it, or those of a title."""
        size, titled = len(self.words[at]), bool(self.bits[at - 2] & HEAD)  # Assistant sub-inspector (ASI)
        words = self.lower if titled else self.words
        before = [word for word in words[max(0, at - 1 - 2 * size) : at - 1] if word not in HYPHENS]
        spelled = "".join(word[0] for word in before[-size:]) == self.lower[at]
        return spelled and not self.bits[at - 2] & COMPANY

    def _is_behind_name(self, at: int) -> bool:
        """Tell whether the letters of a title end the name of somebody: Mrs Ann Lee | TD."""
        named = at > 1 and self.words[at - 1][0].isupper() and self.bits[at - 2] & (GIVEN | HONORIFIC)
        return bool(named and self.bits[at] & HEAD)

    def _is_seat(self, at: int) -> bool:
        """Tell whether letters that may be a title stand behind whom one serves: the Elm | TD."""
        letters = self.bits[at] & (HEAD | WEAK | CAPITAL) == HEAD | WEAK | CAPITAL
        return (
            bool(letters) and at > 0 and self.words[at - 1].istitle() and self.words[at - 1].lower() != "the"
        )

    def _begins_name(self, at: int) -> bool:
        """Tell whether a word in no list stands behind two letters, which may be initials: JP | Nadda."""
        behind = at + 1
        if behind >= len(self.words) or self.bits[behind] or not self.words[behind].istitle():
            return False
        return self.starts[behind] == self.starts[at] + len(self.words[at]) + 1

    def _is_currency(self, at: int) -> bool:
        """Tell whether letters before a number name a currency: USD | 140."""
        code = at + 1 < len(self.words) and self.words[at + 1][0].isdigit()
        return code and self.lower[at] in self.currencies

    def _is_code(self, at: int) -> bool:
        """Tell whether letters are of a code, or a share with its exchange: HX-204, NASDAQ: | HLX, HLX.N."""
        behind = self.words[at + 1 : at + 4]
        numbered = len(behind) > 1 and behind[0] == "-" and behind[1][0].isdigit()
        listed = at > 2 and self.lower[at - 1] == ":" and self.lower[at - 3] == "("
        shared = at and self.lower[at - 1] in _OPENING and behind[:1] == (".",) and self.touches(at + 1)
        shared = shared and not _CLOSING.isdisjoint(behind[1:])
        return numbered or listed or bool(shared)

    def _dotted(self, at: int) -> Body | None:
        """Return the acronym with full stops at a token, known by its letters: `F.B.I.`."""
        word = self.words[at].replace(".", "")
        key = (word.lower(),)
        if not (word.isupper() and _LETTERS <= len(word) <= _LONGEST) or word in self.letters:
            return None
        if self.words[at + 1 : at + 2] and self.words[at + 1][0].isupper() and not self.bits[at + 1] & _TITLE:
            return None  # R.J.R. | Nabisco, but F.B.I. | Director
        if at - 2 in self.taken and self.lower[at - 1 : at + 2 : 2] == (",", ","):
            return None  # Father Ann Lee, O.S.B.,
        if (self.bits[at] | self.of[key[0]]) & _NO_BODY:
            return None
        return Body(at, at + 1, "organization", self.same.get(key, key))

    def _begins_paragraph(self, at: int) -> bool:
        """Tell whether a paragraph begins at a token."""
        return self.paragraphs.starts[self.paragraphs.at(self.starts[at])] == self.starts[at]

    def _opens_story(self, at: int) -> bool:
        """Tell whether a word has its capitals from where it stands: THIEVES stole a boat, A NURSE left."""
        begin = at - (at > 0 and self.lower[at - 1] in ARTICLES)
        known = begin < at and self.bits[at] & WORD  # A LAW firm
        if len(self.words[at]) <= _SHORT and not known:
            return False
        other = self.bits[at] and not self.bits[at] & WORD
        if not self._begins_paragraph(begin) or (other and self.bits[at] & ~NAMED):
            return False
        if self.bits[at] and not other:
            return True
        if self.repeated is None:
            times = Counter(self.words)
            self.repeated = frozenset(word for word in times if times[word] > 1)
            self.titled = frozenset(word.lower() for word in filter(str.istitle, times))
        goes_on = not other and at + 1 < len(self.words) and self.words[at + 1].islower()
        # ELMHAM Drama Festival, told of as Elmham
        goes_on = goes_on or (self.lower[at] in self.titled and not self._is_dateline(at))
        return goes_on and self.words[at] not in self.repeated

    def _is_label(self, at: int) -> bool:
        """Tell whether a word labels the story that it opens: LIVE: Storm hits, FILE - Mayor Lee sings."""
        parted = at + 1 < len(self.words) and self.words[at + 1] in _PARTING
        if not parted or not self._begins_paragraph(at):
            return False
        return self.lower[at] in self.labels or (is_initials(self.words[at]) and self._is_interviewed(at))

    def _is_interviewed(self, at: int) -> bool:
        """Tell whether initials stand for somebody named in the text: AL: Why does it rain?"""
        if self.initials is None:
            known = zip(self.people.first, self.people.after, strict=True)
            self.initials = frozenset(initials(self.words[first:after]) for first, after in known)
        return self.words[at] in self.initials

    def _is_shouted(self, at: int) -> bool:
        """Tell whether a word stands in capitals in headings inside the story alone: KEY POINTS."""
        if not self._is_heading(self.paragraphs.at(self.starts[at])):
            return False
        if self.spoken is None:
            self.spoken = frozenset(self._spoken())
        return self.words[at] not in self.spoken

    def _is_heading(self, number: int) -> bool:
        """Tell whether a paragraph, not the first, is a few words in capitals."""
        line = self.text[slice(*self.paragraphs[number])] if number else ""
        return len(line) <= _LINE and line.isupper() and 1 < len(line.split()) <= _WORDS

    def _spoken(self) -> Iterator[str]:
        """Yield the words in capitals outside of headings."""
        for number, (start, end) in enumerate(self.paragraphs.offsets):
            if not self._is_heading(number):
                begin = bisect_left(self.starts, start)
                yield from filter(str.isupper, self.words[begin : bisect_left(self.starts, end, begin)])

    def _is_dateline(self, at: int) -> bool:
        """Tell whether a dateline begins at a token: MARLOW -- The school board."""
        start = self.starts[at]
        return self._begins_paragraph(at) and DATELINE.match(self.text, start) is not None

    def _is_numbered(self, at: int) -> bool:
        """Tell whether a number follows a token."""
        return at + 1 < len(self.words) and self.words[at + 1].isdigit()

    def body(self, first: int, after: int, kind: str) -> Body:
        """Return what a stretch of tokens names, with its key: without Corp, the usual name."""
        key = self.lower[first:after]
        end = len(key)
        while end > 1 and (self.bits[first + end - 1] & CORPORATE or key[end - 1] == ","):
            end -= 1
        key = key[:end]
        if "’s" in key:  # one article may hold both marks
            key = tuple("'s" if word == "’s" else word for word in key)
        return Body(first, after, kind, self.same.get(key, key))

    def acronyms(self, found: Collection[Body]) -> dict[str, Key]:
        """Return for the acronyms in a text the key of the name that each stands for."""
        bracketed = [(short, body) for body in found if (short := self._stands_for(body)) is not None]
        other = self._bracketed(found)
        return (
            other | self._initials(found) | {self.lower[short.first]: body.key for short, body in bracketed}
        )

    def _bracketed(self, found: Collection[Body]) -> dict[str, Key]:
        """Return for letters in brackets that are no initials the key of the one name they stand behind.

        So do the letters of a share: Acme Inc <ACM>.
        """
        alone = {b.first for b in found if b.kind == "organization" and b.after == b.first + 1}
        known: dict[str, Key] = {}
        for body in found:
            at = body.after + 1 + (self.lower[body.after : body.after + 1] == (">",))  # <Acme Inc> (ACM)
            if at in alone and body.kind == "organization" and self.lower[at - 1] in _OPENING:
                letters = self.words[at].isupper() and not self.bits[at] & (BODY | PLACE | PARTY)
                closed = self.lower[at + 1 : at + 2] in ((")",), (">",))
                if letters and closed and known.setdefault(self.lower[at], body.key) != body.key:
                    known[self.lower[at]] = (self.lower[at],)
        return known

    def _initials(self, found: Iterable[Body]) -> dict[str, Key]:
        """Return for the acronyms in a text the key of the one name in it that has these initials."""
        named = [body for body in found if body.kind == "organization"]
        alone = {body.key[0] for body in named if len(body.key) == 1 and len(body.key[0]) >= _LETTERS}
        known: dict[str, Key] = {}
        for body in named if alone else ():
            for name in {body.key, self.lower[body.first : body.after]}:  # with Corp, and without
                words = [word for word in name if word not in SMALL] if len(name) >= _LETTERS else []
                letters = "".join(word[0] for word in words if word[0].isalpha())
                if letters in alone and known.setdefault(letters, body.key) != body.key:
                    known[letters] = (letters,)
        return known

    def _stands_for(self, body: Body) -> Body | None:
        """Return the acronym in brackets behind a name, with the name's key."""
        at = body.after
        at += self.lower[at : at + 1] == ("<",) and 3
        at += at < len(self.lower) and self.lower[at] in POSSESSIVES and self.lower[at + 1 : at + 2] == ("(",)
        if self.lower[at : at + 1] not in (("(",), (",",)) or at + 2 >= len(self.words):
            return None
        word = self.words[at + 1]
        initials = "".join(w[0] for w in self.words[body.first : body.after] if w[0].isupper())
        spoken = len(word) > _LETTERS and word.istitle() and _are_within(initials, word.upper())
        capitals = "".join(filter(str.isupper, word))
        spoken |= len(capitals) > 1 and capitals == initials and not word.isupper()  # (AfDB)
        placed = initials[bool(self.bits[body.first] & PLACE) :]  # the U.S. Elm Control Board (ECB)
        begun = initials.startswith(word) or placed.startswith(word)
        if spoken or (len(word) > 1 and word.isupper() and begun):
            return Body(at + 1, at + 2, body.kind, body.key)
        return None

    def spoken_forms(self, acronyms: Mapping[str, Key], found: Container[int]) -> Iterator[Body]:
        """Yield the acronyms that are written as words, known by a name before brackets: `Numsa`."""
        for first, after in zip(self.runs.first, self.runs.after, strict=True) if acronyms else ():
            word = self.words[first]
            known = after - first == 1 and self.lower[first] in acronyms and first not in found
            if known and not word.isupper() and f"({word})" in self.text:
                yield Body(first, after, "organization", acronyms[self.lower[first]])
