"""Who is who: names of people, and which of them name one person."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, frozen

from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.contexts import NEVER
from onrecord.linking.evidence import ENOUGH, Candidate, Evidence
from onrecord.model import Document, layer
from onrecord.segment.classes import (
    BODY,
    COMMON,
    COMPANY,
    FEMALE,
    FIELD,
    GIVEN,
    LISTED,
    MALE,
    MODIFIER,
    PARTICLE,
    PLACE,
    SITE,
    SUFFIX,
    SURNAME,
    WORD,
)

_Words = tuple[str, ...]
#: No more people of one surname, or names of one person, are compared: families and pen names are smaller.
_MOST = 12
#: Among more surnames, none is looked for in a wrong spelling.
_MOST_SURNAMES = 40
#: Shorter surnames are not looked for in a wrong spelling.
_LONG = 6
#: Shorter words inside a name are initials and particles: a surname may be longer (`Ana Flores de Campero`).
_INNER = 4
#: What speaks against a name that stands in headlines alone: there any two words can stand side by side.
_HEADLINE = 1.0
_GENDERS = {MALE: "m", FEMALE: "f"}


@define
class _Person:
    """A person, growing."""

    names: list[_Words]
    suffix: str = ""
    gender: int = 0
    fulls: int = 0
    kin: bool = False


@frozen
class People:
    """The people that a document names.

    Attributes:
        first: The first token of each mention, in the order of the text.
        after: The token after the last of each.
        person: The number of the person that each mention names.
        gender: For each person `m` or `f` where forms of address or given names tell, else "".
    """

    first: Sequence[int]
    after: Sequence[int]
    person: Sequence[int]
    gender: Sequence[str]

    def __len__(self) -> int:
        return len(self.first)

    def at(self, token: int) -> int | None:
        """Return the number of the mention that holds `token`, if one does."""
        number = bisect_left(self.first, token + 1) - 1
        return number if number >= 0 and token < self.after[number] else None

    def mentions(self) -> list[list[int]]:
        """Return for each person the numbers of the mentions."""
        found: list[list[int]] = [[] for _ in range(max(self.person, default=-1) + 1)]
        for number, person in enumerate(self.person):
            found[person].append(number)
        return found


def nicknames(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the full given names that each short form stands for, all in lower case."""
    return {
        entry.phrase.lower(): frozenset(entry.fields.get("of", "").lower().split(","))
        for entry in words.entries("nicknames")
    }


class Registry:
    """The people met so far, to be asked by name."""

    def __init__(self, short: dict[str, frozenset[str]]) -> None:
        self.people: list[_Person] = []
        self._short = short
        self._by_last: dict[str, list[int]] = {}
        self._by_first: dict[str, list[int]] = {}
        self._by_inner: dict[str, list[int]] = {}

    def meet(self, words: _Words, suffix: str, gender: int) -> int:
        """Return the person with this full name; a new one if nobody fits."""
        for number in self._by_last.get(words[-1], ()):
            person = self.people[number]
            if self._same_suffix(person, words, suffix) and any(self._agree(words, n) for n in person.names):
                break
        else:
            number = len(self.people)
            self.people.append(_Person([], suffix))
        self._note(number, words, gender)
        return number

    def _same_suffix(self, person: _Person, words: _Words, suffix: str) -> bool:
        """Tell whether suffixes agree; one is left off only from a name made shorter."""
        if suffix == person.suffix:
            return True
        return not suffix and all(len(name) > len(words) for name in person.names)

    def _note(self, number: int, words: _Words, gender: int) -> None:
        person = self.people[number]
        person.fulls += 1
        person.gender = person.gender or gender
        if words in person.names or len(person.names) >= _MOST:
            return
        person.names.append(words)
        inner = [(word, self._by_inner) for word in words[1:-1] if len(word) >= _INNER]
        for key, index in ((words[-1], self._by_last), (words[0], self._by_first), *inner):
            numbers = index.setdefault(key, [])
            if number not in numbers and len(numbers) < _MOST:
                numbers.append(number)

    def _agree(self, one: _Words, other: _Words) -> bool:
        """Tell whether two full names with one surname can be one person's."""
        short, long = (one, other) if len(one) <= len(other) else (other, one)
        if long[-len(short) :] == short or len(short) == 1:
            return True
        a, b = one[0], other[0]
        if a == b or a in self._short.get(b, ()) or b in self._short.get(a, ()):
            return True
        if a[0] != b[0]:
            return False
        initial = a[1:] == "." or b[1:] == "."
        return initial or (len(min(a, b, key=len)) >= 3 and (a.startswith(b) or b.startswith(a)))

    def knows_none(self, words: Sequence[str]) -> bool:
        """Tell whether nobody was met whose name can stand in these words from the first on."""
        first = words[0]
        begins = first in self._by_first or first in self._by_inner
        return not begins and self._by_last.keys().isdisjoint(words)

    def knows(self, surname: str) -> bool:
        """Tell whether somebody of this surname was met."""
        return surname in self._by_last

    def known(self, words: _Words) -> int | None:
        """Return the person with exactly this full name, if there is one."""
        numbers = self._by_last.get(words[-1], ())
        return next((n for n in numbers if words in self.people[n].names), None)

    def misspelt(self, word: str) -> int | None:
        """Return the one person whose long surname differs in one letter, or in two that changed places."""
        if len(word) < _LONG or len(self._by_last) > _MOST_SURNAMES:
            return None
        near = [
            numbers for name, numbers in self._by_last.items() if name[0] == word[0] and _nearly(name, word)
        ]
        return near[0][0] if len(near) == 1 and len(near[0]) == 1 else None

    def nicknamed(self, word: str) -> int | None:
        """Return the one person whose given name a word is short for: `Peggy` for Margaret."""
        full = self._short.get(word, ())
        found = {number for name in full for number in self._by_first.get(name, ())}
        return found.pop() if len(found) == 1 else None

    def called(self, words: _Words, suffix: str, gender: int) -> int | None:
        """Return the person meant by a part of a name, if one fits."""
        numbers = self._by_last.get(words[-1], ())
        if len(words) > 1:
            numbers = [
                n for n in numbers if any(name[-len(words) :] == words for name in self.people[n].names)
            ]
        elif not numbers:
            numbers = self._by_first.get(words[0], ()) or self._by_inner.get(words[0], ())
        fitting = [
            n
            for n in numbers
            if suffix in ("", self.people[n].suffix)
            and not (gender and self.people[n].gender == (MALE | FEMALE) - gender)
        ]
        if len(fitting) > 1:
            plain = [n for n in fitting if not self.people[n].suffix]
            fitting = sorted(plain or fitting, key=self._rank)
        return fitting[0] if fitting else None

    def _rank(self, number: int) -> tuple[bool, int, int]:
        """Return what sorts people of one name: those introduced as another's kin come last."""
        person = self.people[number]
        return person.kin, -person.fulls, number


class _Reading:
    """The names of people in one document."""

    def __init__(self, document: Document) -> None:
        self.evidence = Evidence(document)
        self.registry = Registry(lexicon(document).table(nicknames))
        self.found: dict[int, tuple[int, int]] = {}
        self.done: set[int] = set()
        self._words: dict[tuple[int, int], tuple[_Words, str]] = {}

    def read(self) -> People:
        candidates = self.evidence.candidates()
        self._full(candidates)
        self._alone(candidates)
        self._again(candidates)
        self._headlines()
        firsts = sorted(self.found)
        order: dict[int, int] = {}
        for first in firsts:
            order.setdefault(self.found[first][1], len(order))
        genders = [_GENDERS.get(self.registry.people[number].gender, "") for number in order]
        persons = [order[self.found[f][1]] for f in firsts]
        return People(firsts, [self.found[f][0] for f in firsts], persons, genders)

    def words(self, first: int, after: int) -> tuple[_Words, str]:
        """Return the words of a name in lower case without marks and nickname, and its suffix."""
        if after - first == 1:
            return (self.evidence.lower[first],), ""
        key = (first, after)
        if key not in self._words:
            self._words[key] = self._read_words(first, after)
        return self._words[key]

    def _read_words(self, first: int, after: int) -> tuple[_Words, str]:
        lower, bits = self.evidence.lower, self.evidence.bits
        suffix = ""
        words: list[str] = []
        skip = False
        for index in range(first, after):
            word = lower[index]
            if index > first and bits[index] & SUFFIX:
                suffix = word.rstrip(".")
            elif word in "\"“”'‘’()":
                skip = not skip
            elif not skip and word[0].isalnum():
                words.append(word)
        return tuple(words or [lower[first]]), suffix

    def _take(self, candidate: Candidate, person: int) -> None:
        self.found[candidate.first] = (candidate.after, person)
        self.done.add(candidate.run)
        if self.evidence.is_kin(candidate.first):
            self.registry.people[person].kin = True

    def _full(self, candidates: Iterable[Candidate]) -> None:
        """Meet those whose full name stands somewhere."""
        groups: dict[_Words, list[Candidate]] = {}
        alone: dict[str, float] = {}
        for candidate in candidates:
            words, _ = self.words(candidate.first, candidate.after)
            if len(words) > 1:
                groups.setdefault(words, []).append(candidate)
            else:
                alone[words[0]] = max(alone.get(words[0], -1.0), candidate.score)
        rest: list[tuple[_Words, list[Candidate], float]] = []
        for words, group in groups.items():
            scores = [candidate.score for candidate in group]
            score = max(scores) + min(0.0, 0.5 * min(scores))
            if all(self.evidence.runs.shouted[candidate.run] for candidate in group):
                score -= _HEADLINE
            if score >= ENOUGH:
                self._meet(words, group)
            else:
                rest.append((words, group, score))
        for words, group, score in rest:
            known = self.registry.knows(words[-1]) or self.evidence.bits[group[0].first] & PLACE
            if score + (0.0 if known else _support(words, alone)) >= ENOUGH:
                self._meet(words, group)

    def _meet(self, words: _Words, group: Iterable[Candidate]) -> None:
        for candidate in group:
            suffix = self.words(candidate.first, candidate.after)[1]
            self._take(candidate, self.registry.meet(words, suffix, candidate.gender))

    def _alone(self, candidates: Iterable[Candidate]) -> None:
        """Meet those who are known by one name only, by a title or other evidence."""
        spoke = Counter(self.evidence.lower[c.first] for c in candidates if c.score >= 1.0)
        for candidate in candidates:
            if candidate.run in self.done:
                continue
            if candidate.score < ENOUGH and not self._speaks(candidate, spoke):
                continue
            words, suffix = self.words(candidate.first, candidate.after)
            if len(words) == 1:
                person = self.registry.called(words, suffix, candidate.gender)
                if person is None:
                    person = self.registry.meet(words, suffix, candidate.gender)
                self._take(candidate, person)

    def _speaks(self, candidate: Candidate, spoke: Mapping[str, int]) -> bool:
        """Tell whether a common name alone does twice what people do: `Smith said`."""
        bits = self.evidence.bits[candidate.first]
        if (
            not bits & (SURNAME | GIVEN)
            or bits & (PLACE | BODY | COMPANY | WORD | LISTED)
            or candidate.score < 1.0
        ):
            return False
        return spoke[self.evidence.lower[candidate.first]] > 1

    def _again(self, candidates: Iterable[Candidate]) -> None:
        """Find the people again where a part of the name stands alone."""
        runs = self.evidence.runs
        for candidate in candidates:
            if candidate.run in self.done or runs.shouted[candidate.run] or candidate.score < NEVER / 2:
                continue
            words, suffix = self.words(candidate.first, candidate.after)
            if len(words) > 3 or self._is_common(candidate):
                continue
            if candidate.after - candidate.first == 3 and self._pair(candidate):
                continue
            person = self.registry.called(words, suffix, candidate.gender)
            if person is None and len(words) == 1:
                person = self._otherwise(candidate.first, words[0])
            if person is not None:
                self._take(candidate, person)
            elif len(words) > 1 and self.registry.knows(words[-1]) and self._is_prefixed(candidate):
                last = candidate.after - 1
                if (person := self.registry.called(words[-1:], "", 0)) is not None:
                    self._take(candidate._replace(first=last), person)

    def _otherwise(self, at: int, word: str) -> int | None:
        """Return the person meant by a short form of a given name, or by a name in a wrong spelling."""
        bits = self.evidence.bits[at]
        if bits & GIVEN:
            return self.registry.nicknamed(word)
        return None if bits else self.registry.misspelt(word)

    def _is_prefixed(self, candidate: Candidate) -> bool:
        """Tell whether common words stand before the last: `Donor Adelson`."""
        bits = self.evidence.bits[candidate.first : candidate.after - 1]
        return all(b & (WORD | FIELD | COMMON | MODIFIER) and not b & (GIVEN | SURNAME) for b in bits)

    def _pair(self, candidate: Candidate) -> bool:
        """Find two people joined by a hyphen: `the Clinton-Kaine ticket`."""
        first = candidate.first
        if self.evidence.lower[first + 1] not in "-‐‑":
            return False
        both = [self.registry.called((self.evidence.lower[at],), "", 0) for at in (first, first + 2)]
        if None in both or both[0] == both[1]:
            return False
        for at, person in zip((first, first + 2), both, strict=True):
            self.found[at] = (at + 1, person or 0)
        self.done.add(candidate.run)
        return True

    def _is_common(self, candidate: Candidate) -> bool:
        """Tell whether a word at the start of a sentence may be no name: `Young people`."""
        evidence = self.evidence
        word = evidence.lower[candidate.first]
        if word not in evidence.common or candidate.after - candidate.first > 1:
            return False
        before = evidence.words[candidate.first - 1] if candidate.first else "."
        return not before[0].isalnum() and evidence.lower[candidate.after : candidate.after + 1] != ("'s",)

    def _headlines(self) -> None:
        """Find the people again in headlines, among other capitalised words."""
        runs = self.evidence.runs
        for number, shouted in enumerate(runs.shouted):
            if shouted and number not in self.done:
                for first, after, person in self._within(runs.first[number], runs.after[number]):
                    self.found[first] = (after, person)

    def _within(self, first: int, after: int) -> Iterator[tuple[int, int, int]]:
        """Yield the known names between two tokens, the longest first at each place."""
        at = first
        bits = self.evidence.bits
        while at < after:
            step = 1
            near = self.evidence.lower[at : min(after, at + 4)]
            if not self.evidence.words[at][0].isalpha() or self.registry.knows_none(near):
                at += 1
                continue
            for end in range(min(after, at + 4), at, -1):
                words, suffix = self.words(at, end)
                whole = end - at > 1
                if bits[end - 1] & PARTICLE or (end < after and bits[end] & (COMPANY | SITE)):
                    continue
                if self.evidence.lower[at:after][: end - at + 1] in self.evidence.firms:
                    continue
                person = self.registry.known(words) if whole else self.registry.called(words, suffix, 0)
                if person is not None:
                    yield at, end, person
                    step = end - at
                    break
            at += step


def _nearly(one: str, other: str) -> bool:
    """Tell whether two words of one length differ in one letter, or in two neighbours swapped."""
    if len(one) != len(other):
        return False
    odd = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(odd) == 2:
        first, second = odd
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(odd) == 1


def _support(words: _Words, alone: Mapping[str, float]) -> float:
    """Weigh which part of a name stands alone elsewhere: people go by the last, firms by the first."""
    last, first = alone.get(words[-1], -1.0), alone.get(words[0], -1.0)
    if last >= 0.0:
        return 1.5 if last >= 1.0 else 1.0
    return -0.5 if first >= 0.0 else 0.0


@layer
def people(document: Document) -> People:
    """Return the people that a document names, each mention with the person it names.

    Full names come first (told by titles, given names, initials, ages and what follows);
    then surnames, given names and names in headlines are found again. Two people of one
    surname stay apart.
    """
    return _Reading(document).read()
