"""Organizations and places: their names, short forms and acronyms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.grammar.reporting import DATELINE
from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.people import people
from onrecord.model import Document, layer
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
    LEGAL,
    LONGER,
    MINISTERIAL,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PLACE,
    PLURAL,
    RANK,
    SITE,
    STATE,
    STOP,
    WEAK,
    WORD,
    Classes,
    classes,
)
from onrecord.segment.names import name_runs, owns_inside
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.tokens import POSSESSIVES, tokens

_LINKS: Final = frozenset({"of", "for", "on"})
_OF: Final = frozenset({"of"})
#: Behind these a name can go on: St Mary's Hospital, Acme Widgets, Inc.
_GOES_ON: Final = POSSESSIVES | {"'", "’", ","}
#: Words that acronyms leave out.
_SMALL: Final = _LINKS | {"and", "&", "the"}
_AND: Final = frozenset({"and", "&"})
#: What is asked of letters that are a title only before a name.
_WEAKEST: Final = WEAK | CAPITAL | RANK
_ACRONYM_LONGEST: Final = 6
#: A longer word in capitals at the head of a story is as often a common one.
_SHORT: Final = 4
_SERIES_LONGEST: Final = 16
#: Words of what goes on behind a field: Savings and | Loan Association. By so many a name is told again.
_PAIR = 2
#: What begins a name that is not shortened to its first words: an Ohio firm, Oil and Gas Corp.
_NOT_FIRST: Final = PLACE | PEOPLE | FIELD | COMMON | SITE | BODY
#: The letters of an acronym that needs no brackets to be known.
_LETTERS: Final = 3

_Words = tuple[str, ...]


class Body(NamedTuple):
    """A stretch of tokens that names an organization or a place."""

    first: int
    after: int
    kind: str
    key: _Words


class Bodies(NamedTuple):
    """The organizations and places that a document names.

    Attributes:
        first: The first token of each mention, in the order of the text.
        after: The token after the last of each.
        kind: `organization` or `place`, for each mention.
        body: The number of the organization or place that each mention names.
    """

    first: Sequence[int]
    after: Sequence[int]
    kind: Sequence[str]
    body: Sequence[int]

    def mentions(self) -> list[list[int]]:
        """Return for each organization and place the numbers of the mentions."""
        found: list[list[int]] = [[] for _ in range(max(self.body, default=-1) + 1)]
        for number, body in enumerate(self.body):
            found[body].append(number)
        return found


def same_names(words: Lexicon) -> dict[_Words, _Words]:
    """Return for each other name of a country or an institution the name it goes by."""
    found: dict[_Words, _Words] = {}
    for entry in (*words.entries("countries"), *words.entries("institutions")):
        if same := entry.fields.get("same"):
            found[tuple(entry.phrase.lower().split())] = tuple(same.lower().split())
    return found


def times(words: Lexicon) -> frozenset[str]:
    """Return the words for times, months among them."""
    return words.phrases("time_words")


class _Reading:
    """The name runs of a document, read for organizations and places."""

    def __init__(self, document: Document) -> None:
        found = tokens(document)
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self.text, self.starts, self.paragraphs = document.text, found.starts, paragraphs(document)
        self.runs = name_runs(document)
        table = lexicon(document).table(Classes)
        self.of, self.phrases = table.of, table.phrases
        self.same = lexicon(document).table(same_names)
        self.times = lexicon(document).table(times)
        known = people(document)
        self.taken = {
            token
            for first, after in zip(known.first, known.after, strict=True)
            for token in range(first, after)
        }

    def stretches(self) -> Iterator[Body]:
        """Yield what names an organization or a place by its own words."""
        done, last = 0, None
        runs = self.runs
        for first, after, shouted in zip(runs.first, runs.after, runs.shouted, strict=True):
            at = max(first, done)
            while not shouted and at < after:
                body = None if at in self.taken or self.lower[at] == "," else self._at(at, after)
                if body is not None:
                    if last is not None and last.after > body.first:
                        last, body = self._parted(last, body)
                    if last is not None:
                        yield last
                    last = body
                at = done = body.after if body is not None else at + 1
        if last is not None:
            yield last

    def _parted(self, body: Body, further: Body) -> tuple[Body | None, Body]:
        """Return what shares a word as one or apart: `Elm Oil and Gas Board`, `The Post | and Elm News`."""
        phrase = self.phrases.at(self.lower, further.first)
        if phrase and phrase[1] & BODY and phrase[0] == further.after - further.first:
            return None, further  # (U.S.) Securities and Exchange Commission
        begin = body.after + 1
        fields = self.bits[begin - 2] & FIELD and not self.bits[begin] & PARTY
        if fields and (further.after - begin <= _PAIR or self.bits[begin] & (FIELD | COMPANY)):
            return None, self._body(body.first, further.after, further.kind)
        if self.lower[body.after] == "&":
            return None, self._body(body.first, further.after, further.kind)
        return body, self._body(begin, further.after, further.kind)

    def _at(self, at: int, after: int) -> Body | None:
        """Return the organization or place that begins at a token of a run."""
        mark = self.lower[after] if after < len(self.lower) else ""
        if mark == "&" and (end := self._partners(at, after)):
            return self._body(at, self._longer(end), "organization")
        limit = at + 1
        while limit < after and limit not in self.taken:
            limit += 1
        if mark in _GOES_ON and limit == after and (end := self._beyond(at, after)):
            return self._body(at, end, "organization")
        ends = [i for i in range(at + 1, limit) if self.bits[i] & COMPANY]
        if ends and self.bits[ends[-1]] & (MINISTERIAL | FIELD) and self._is_field(ends[-1] + 1, limit):
            ends.pop()  # Interior Cabinet | Secretary
        if ends and not self.bits[at] & (HEAD | HONORIFIC):
            end = self._longer(self._placed(ends[-1] + 1, after))
            return self._body(self._earlier(at), end, "organization")
        named = self.bits[at] & COMPANY and not self._is_suffix(at)  # Elm and Co | of Ohio
        if named and self.lower[at + 1 : at + 2] and self.lower[at + 1] in _LINKS:
            end = self._longer(at + 1)
            return self._body(at, end, "organization") if end > at + 1 else None
        phrase = self.phrases.at(self.lower, at) if self.bits[at] & LONGER else None
        size, bits = phrase or (1, self.bits[at])
        if bits & PEOPLE or bits & (BODY | PLACE) == 0:
            return self._acronym(at)
        if at + size > limit or not self.words[at][0].isupper():
            return None
        return self._body(at, at + size, "organization" if bits & BODY else "place")

    def _is_suffix(self, at: int) -> bool:
        """Tell whether a short word like `Inc.` stands at a token."""
        return bool(self.bits[at] & CORPORATE) and len(self.words[at].rstrip(".")) <= len("Corp")

    def _is_field(self, head: int, limit: int) -> bool:
        """Tell whether a title at a token makes a field of the body before it."""
        return head < limit and bool(self.bits[head] & MINISTERIAL)

    def _placed(self, end: int, after: int) -> int:
        """Return the end with the place that ends a name: University College `London`."""
        phrase = self.phrases.at(self.lower, end) if end < after else None
        size, bits = phrase or (1, self.bits[end] if end < after else 0)
        if self.bits[end - 1] & CORPORATE and bits & STATE:
            return end  # the Acme Inc | New York cinema chain
        return after if bits & PLACE and end + size == after else end

    def _beyond(self, at: int, mark: int) -> int:
        """Return where a name ends that goes on behind a mark; or 0."""
        return self._incorporated(mark) if self.lower[mark] == "," else self._owned(at, mark)

    def _owned(self, at: int, mark: int) -> int:
        """Return where a name with a possessive inside ends: `St Mary's Hospital`; or 0."""
        if not owns_inside(self.lower, at, mark) and not self._is_trade(at, mark):
            return 0
        end = mark + 1
        while end < len(self.words) and self.words[end][0].isupper() and end not in self.taken:
            end += 1
        return self._longer(end) if self.bits[end - 1] & (COMPANY | SITE) and end > mark + 1 else 0

    def _incorporated(self, comma: int) -> int:
        """Return where a name ends with a comma and `Inc.`: `Acme, Inc.`, not `Elm, Co Cork`; or 0."""
        end = comma + 2
        if end >= len(self.words) or self.words[end][0].isupper() or self._is_suffix(comma - 1):
            return 0
        return end * (self._is_suffix(comma + 1) and self.words[comma + 1][0].isupper())

    def _is_trade(self, at: int, mark: int) -> bool:
        """Tell whether the plural of a trade ends before a mark: `the Pilots' | Association`."""
        trade = at < mark and self.bits[mark - 1] & OCCUPATION and self.bits[mark - 1] & PLURAL
        return bool(trade) and self.lower[mark] in ("'", "’")

    def _acronym(self, at: int) -> Body | None:
        """Return the acronym at a token, if it is one."""
        word = self.words[at]
        if not (2 <= len(word) <= _ACRONYM_LONGEST and word.isupper() and word.isalpha()):
            return None
        called = self.bits[at] & HEAD and (self.bits[at] & _WEAKEST != WEAK | CAPITAL or at + 1 in self.taken)
        if called or self.bits[at] & (COMMON | CORPORATE | HONORIFIC | STATE):
            return None
        if len(word) > _SHORT and self.bits[at] & WORD and self._opens(at):
            return None  # PEOPLE have left
        dotted = self.lower[at + 1 : at + 2] == (".",) and self.of.get(f"{self.lower[at]}.", 0) & BREAK
        if (dotted or self.lower[at] in self.times) and self._is_numbered(at + bool(dotted)):
            return None  # LONDON, FEB 26
        return self._body(at, at + 1, "place" if self._is_dateline(at) else "organization")

    def _opens(self, at: int) -> bool:
        """Tell whether a paragraph begins at a token."""
        return self.paragraphs.starts[self.paragraphs.at(self.starts[at])] == self.starts[at]

    def _is_dateline(self, at: int) -> bool:
        """Tell whether a dateline begins at a token: MARLOW -- The school board."""
        start = self.starts[at]
        return self._opens(at) and DATELINE.match(self.text, start) is not None

    def _is_numbered(self, at: int) -> bool:
        """Tell whether a number follows a token."""
        return at + 1 < len(self.words) and self.words[at + 1].isdigit()

    def _longer(self, end: int) -> int:
        """Return the end with `of` phrases: `Department` of Homeland Security."""
        for links in (_LINKS, _OF, _OF):
            end = self._joined(end)
            if end + 1 >= len(self.words) or self.lower[end] not in links:
                break
            begin = end + 1 + (self.lower[end + 1] == "the")
            reached = begin
            while reached < len(self.words) and self._goes_on(reached, begin):
                reached += 1
            if reached == begin:
                break
            end = self._series(reached)
        return end

    def _calls(self, at: int) -> bool:
        """Tell whether the title at a token stands before somebody's name."""
        phrase = self.phrases.at(self.lower, at)
        return at + (phrase[0] if phrase else 1) in self.taken

    def _series(self, end: int) -> int:
        """Return the end with further fields: Department for Business`, Energy and Industrial Strategy`."""
        at, limit = end, min(len(self.words), end + _SERIES_LONGEST)
        while self.lower[at : at + 1] in ((",",), ("and",)) and self.bits[at - 1] & FIELD:
            joint, begin = self.lower[at], at + 1
            at = begin
            while at < limit and self.words[at][0].isupper() and at not in self.taken:
                at += 1
            if at == begin or not self.bits[begin] & FIELD:
                return end
            if joint == "and":
                return at
        return end

    def _joined(self, end: int) -> int:
        """Return the end with `and Gas Ltd` behind `Numac Oil`, but not with that behind `Numac Inc`."""
        before = self.bits[end - 1]
        reach = 0 if before & LEGAL else 3 if before & CORPORATE else 4  # Voice Systems and Services Inc
        if self.lower[end : end + 1] in (("and",), ("&",)):
            for last in range(end + 1, min(end + reach, len(self.words))):
                if not self.words[last][0].isupper() or last in self.taken:
                    break
                if self.bits[last] & CORPORATE:
                    return last + 1
        return end

    def _goes_on(self, at: int, begin: int) -> bool:
        """Tell whether the name in an `of` phrase goes on at a token."""
        if at in self.taken:
            return False
        if self.words[at][0].isupper():
            if at > begin and self.bits[at] & HEAD and self._calls(at):
                return False  # Bank of Japan | Governor Jane Doe
            return not self.bits[at] & (HONORIFIC | COMMON | BREAK) or (
                at == begin and not self.bits[at] & BREAK
            )
        joins = self.lower[at] in _AND and at > begin and at + 1 < len(self.words)
        return joins and self.words[at + 1][0].isupper() and bool(self.bits[at - 1] & FIELD)

    def _earlier(self, first: int) -> int:
        """Return the begin with `Securities and` before `Exchange Commission`, `Smith &` before `Wesson`."""
        before = first - 2
        if before >= 0 and self.lower[first - 1] == "&" and self._is_partner(before):
            while before > 0 and self._is_partner(before - 1) and not self._parts(before):
                before -= 1
            return before
        if before >= 0 and self.lower[first - 1] in _AND and self.words[before][0].isupper():
            joined = self.bits[before] & (FIELD | COMPANY) and before not in self.taken
            return before if joined else first
        return first

    def _is_partner(self, at: int) -> bool:
        """Tell whether a word can stand in the name of a firm before `&`."""
        if at in self.taken or not self.words[at][0].isupper():
            return False
        return len(self.words[at]) > 1 and not self.bits[at] & (HONORIFIC | STOP | BREAK | HEAD)

    def _partners(self, first: int, sign: int) -> int:
        """Return where the name of a firm ends that has `&` inside: `Barnes & Noble`; or 0."""
        end, limit = sign + 1, min(len(self.words), sign + _SERIES_LONGEST)
        while end < limit and self._is_partner(end) and not self._parts(end):
            end += 1
            if self.bits[end - 1] & CORPORATE:
                break
        both = self.bits[sign - 1] & self.bits[end - 1] & (GIVEN | FIELD | PLACE)  # Ann & Bob, Arts & Culture
        firm = end > sign + 1 and not both and all(map(self._is_partner, range(first, sign)))
        return end if firm else 0

    def _parts(self, at: int) -> bool:
        """Tell whether a line or a sentence begins at a token."""
        return "\n" in self.text[self.starts[at - 1] : self.starts[at]]

    def _body(self, first: int, after: int, kind: str) -> Body:
        key = self.lower[first:after]
        end = len(key)
        while end > 1 and (self.bits[first + end - 1] & CORPORATE or key[end - 1] == ","):
            end -= 1
        key = key[:end]
        return Body(first, after, kind, self.same.get(key, key))

    def short_forms(self, firms: dict[str, tuple[int, _Words]], taken: set[int]) -> Iterator[Body]:
        """Yield those called by the first words of their name: companies by one, others by two or more."""
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            firm = firms.get(self.lower[first])
            if firm is None or first in taken or first in self.taken:
                continue
            (least, key), size = firm, after - first
            if size >= least and self.lower[first:after] in (key, key[:size]):
                yield Body(first, after, "organization", key)

    def firms(self, found: Iterable[Body]) -> dict[str, tuple[int, _Words]]:
        """Return by its first word each name that is told again by its first words: by how many, the key."""
        known: dict[str, tuple[int, _Words]] = {}
        for body in found:
            first, key = body.first, body.key
            if body.kind != "organization" or self.bits[first] & _NOT_FIRST:
                continue
            if self.bits[body.after - 1] & CORPORATE:
                known[key[0]] = 1, key
            elif len(key) > _PAIR and self._is_own(first):
                known.setdefault(key[0], (_PAIR, key))
        return known

    def _is_own(self, first: int) -> bool:
        """Tell whether two words at a token name a body, and nobody and no place that it is called after."""
        place = self.bits[first] & LONGER and self.phrases.at(self.lower, first)
        return not (self.bits[first] & GIVEN or self.bits[first + 1] & SITE or place)

    def initials(self, found: Iterable[Body]) -> dict[str, _Words]:
        """Return for the acronyms in a text the key of the one name in it that has these initials."""
        named = [body for body in found if body.kind == "organization"]
        alone = {body.key[0] for body in named if len(body.key) == 1 and len(body.key[0]) >= _LETTERS}
        known: dict[str, _Words] = {}
        for body in named if alone else ():
            for name in {body.key, self.lower[body.first : body.after]}:  # with Corp, and without
                words = [word for word in name if word not in _SMALL] if len(name) >= _LETTERS else []
                letters = "".join(word[0] for word in words if word[0].isalpha())
                if letters in alone and known.setdefault(letters, body.key) != body.key:
                    known[letters] = (letters,)
        return known

    def stands_for(self, body: Body) -> Body | None:
        """Return the acronym in brackets behind a name, with the name's key."""
        at = body.after
        at += self.lower[at : at + 1] == ("<",) and 3
        if self.lower[at : at + 1] not in (("(",), (",",)) or at + 2 >= len(self.words):
            return None
        word = self.words[at + 1]
        initials = "".join(w[0] for w in self.words[body.first : body.after] if w[0].isupper())
        if len(word) > 1 and word.isupper() and (word == initials or initials.startswith(word)):
            return Body(at + 1, at + 2, body.kind, body.key)
        return None


@layer
def bodies(document: Document) -> Bodies:
    """Return the organizations and places that a document names.

    Short forms of companies (`Acme` for `Acme Corp`) and acronyms that stand in brackets behind
    a name belong to what they stand for.
    """
    reading = _Reading(document)
    found = {body.first: body for body in reading.stretches()}
    acronyms = reading.initials(found.values()) | {
        reading.lower[short.first]: body.key
        for body in found.values()
        if (short := reading.stands_for(body)) is not None
    }
    firms = reading.firms(found.values())
    for short in reading.short_forms(firms, set(found)):
        found[short.first] = short
    ordered = [found[first] for first in sorted(found)]
    numbers: dict[tuple[str, _Words], int] = {}

    def known(key: _Words) -> _Words:
        if len(key) == 1:
            return acronyms.get(key[0], key)
        longer = firms[key[0]][1] if key[0] in firms else key
        return longer if "&" in key and longer[: len(key)] == key else key

    body = [numbers.setdefault((b.kind, known(b.key)), len(numbers)) for b in ordered]
    return Bodies([b.first for b in ordered], [b.after for b in ordered], [b.kind for b in ordered], body)
