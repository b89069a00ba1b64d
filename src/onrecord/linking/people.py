"""Who is who: names of people, and which of them name one person."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.linking.addressed import Addressed
from onrecord.linking.called import Called
from onrecord.linking.evidence import ENOUGH, Candidate
from onrecord.linking.followed import NEVER
from onrecord.linking.headlines import Headlines
from onrecord.linking.spelling import Words
from onrecord.model import Document, layer
from onrecord.segment.classes import (
    BODY,
    COMPANY,
    FEMALE,
    GIVEN,
    HEAD,
    LISTED,
    MALE,
    MODIFIER,
    PLACE,
    PLURAL,
    SURNAME,
    WORD,
)
from onrecord.segment.paragraphs import paragraphs

#: From here on, a name may do what people do: `Smith said`.
_SPEAKING = 1.0
#: What speaks against a name that stands in headlines alone: there any two words can stand side by side.
_HEADLINE = 1.0
#: What speaks for a name in a list of people.
_LISTED = 1.5
_GENDERS = {MALE: "m", FEMALE: "f"}


class People(NamedTuple):
    """The people that a document names.

    Attributes:
        first: The first token of each mention, in the order of the text.
        after: The token after the last of each.
        person: The number of the person that each mention names.
        gender: For each person `m` or `f`, if forms of address or given names show it, else "".
    """

    first: Sequence[int]
    after: Sequence[int]
    person: Sequence[int]
    gender: Sequence[str]

    def at(self, token: int) -> int | None:
        """Return the number of the mention that holds `token`, if one does."""
        number = bisect_left(self.first, token + 1) - 1
        return number if number >= 0 and token < self.after[number] else None

    def tokens(self) -> frozenset[int]:
        """Return the tokens of all mentions."""
        spans = zip(self.first, self.after, strict=True)
        return frozenset(token for first, after in spans for token in range(first, after))

    def mentions(self) -> list[list[int]]:
        """Return for each person the numbers of the mentions."""
        found: list[list[int]] = [[] for _ in range(max(self.person, default=-1) + 1)]
        for number, person in enumerate(self.person):
            found[person].append(number)
        return found


class _Reading(Called):
    """The names of people in one document."""

    def read(self) -> People:
        candidates = self.evidence.candidates()
        self._full(candidates)
        self._meet_by_one_name(candidates)
        self._renamed(candidates)
        self._again(candidates)
        if self.registry.people:
            headlines = Headlines(self.evidence, self.registry, self.spelling)
            for first, after, person in headlines.names(self.document, self.done):
                self.found[first] = (after, person)
        firsts = sorted(self.found)
        order: dict[int, int] = {}
        for first in firsts:
            order.setdefault(self.found[first][1], len(order))
        genders = [_GENDERS.get(self.registry.people[number].gender, "") for number in order]
        persons = [order[self.found[f][1]] for f in firsts]
        return People(firsts, [self.found[f][0] for f in firsts], persons, genders)

    def _full(self, candidates: Iterable[Candidate]) -> None:
        """Meet those whose full name stands somewhere."""
        groups: dict[Words, list[Candidate]] = {}
        alone: dict[str, float] = {}
        for candidate in candidates:
            if self._is_title(candidate):
                continue
            words, _ = self.spelling.words(candidate.first, candidate.after)
            if len(words) > 1:
                groups.setdefault(words, []).append(candidate)
            else:
                alone[words[0]] = max(alone.get(words[0], -1.0), candidate.score)
        rest: list[tuple[Words, list[Candidate], float]] = []
        for words, group in groups.items():
            scores = [candidate.score for candidate in group]
            score = max(scores) + min(0.0, 0.5 * min(scores))
            if all(self.evidence.runs.shouted[candidate.run] for candidate in group):
                score -= _HEADLINE / 2 if all(map(self._is_odd, group)) else _HEADLINE
            if score >= ENOUGH:
                self._meet(words, group)
            else:
                rest.append((words, group, score))
        for words, group, score in rest:
            known = self.registry.knows(words[-1]) or self.evidence.bits[group[0].first] & PLACE
            support = 0.0 if known else _support(words, alone)
            if score + support + _LISTED * any(map(self._is_listed, group)) >= ENOUGH:
                self._meet(words, group)

    def _is_title(self, candidate: Candidate) -> bool:
        """Tell whether words are a title that goes on: said Additional Superintendent | of Police."""
        behind, bits = candidate.after, self.evidence.bits
        goes_on = self.evidence.lower[behind : behind + 1] == ("of",) and bits[behind - 1] & HEAD
        named = GIVEN if behind - candidate.first > 1 else SURNAME  # as Auxiliary Bishop | of Elm
        inside = range(candidate.first, behind)
        return bool(goes_on) and all(bits[i] & (HEAD | MODIFIER) and not bits[i] & named for i in inside)

    def _is_listed(self, candidate: Candidate) -> bool:
        """Tell whether a name stands in a list between two people who were met: Ann Lee, | Ru Vel |, Jo."""
        lower, first, after = self.evidence.lower, candidate.first, candidate.after
        between = lower[first - 1] == "," and lower[after : after + 1] in ((",",), ("and",))
        if not between:
            return False
        behind = after + 1 + (lower[after : after + 2] == (",", "and"))
        return behind in self.found and first - 1 in self.ends

    def _is_odd(self, candidate: Candidate) -> bool:
        """Tell whether small letters and a last word in no list make a name of headlines likelier."""
        last = candidate.after - 1
        word = self.evidence.words[last]
        known = self.evidence.bits[last] or word.lower() in self.evidence.common
        return not known and not word.isupper() and not word.endswith(("s", "ed", "ing"))

    def _meet(self, words: Words, group: Iterable[Candidate]) -> None:
        for candidate in group:
            first, after = candidate.first, candidate.after
            gender = self.evidence.gender(first, after)
            person = self.registry.meet(words, self.spelling.words(first, after)[1], gender)
            self.take(candidate, person)
            if nickname := self.spelling.nickname(first, after):
                self.registry.also(person, (nickname, words[-1]))

    def _meet_by_one_name(self, candidates: Sequence[Candidate]) -> None:
        """Meet those who are known by one name only, by a title or other evidence."""
        self._relate(candidates)
        addressed = Addressed(self.evidence, self.registry, candidates, self.found)
        spoke = Counter(self.evidence.lower[c.first] for c in candidates if c.score >= _SPEAKING)
        apart = set(self._apart(candidates))
        for candidate in candidates:
            if candidate.run in self.done or candidate.score < _SPEAKING:
                continue
            if candidate.score < ENOUGH and not self._speaks(candidate, spoke):
                continue
            words, suffix = self.spelling.words(candidate.first, candidate.after)
            if len(words) == 1:
                person = self.called(candidate, words, suffix)
                if candidate.run in apart:
                    person = self.registry.stranger(words)
                elif person is None and (person := addressed.misjudged(candidate.first, words[0])) is None:
                    gender = self.evidence.gender(candidate.first, candidate.after)
                    person = self.registry.meet(words, suffix, gender)
                self.take(candidate, person)

    def _relate(self, candidates: Iterable[Candidate]) -> None:
        """Tell those apart who share a surname, by how the text introduces and calls them.

        Whoever is called by the given name goes by that. A surname that stands before all who are
        named in full, each as kin, is another's: `Roe wept. His daughter, Ann Roe, left.`
        """
        headline = paragraphs(self.document).ends[0] if self.registry.people else 0
        for candidate in candidates:
            first, after = candidate.first, candidate.after
            word = self.evidence.lower[first]
            if after - first > 1 or not self.registry.knows_part(word):
                continue
            if self.evidence.runs.shouted[candidate.run]:
                continue
            given = self.registry.given(word)
            if given is not None:
                given.kin = given.kin or self.families.is_kin(first, after)
                given.familiar = given.familiar or self.families.is_told(first)
            elif self.evidence.runs.starts[candidate.run] < headline:
                continue
            elif all(self.met.get(n, first) > first for n in self.registry.namesakes(word)):
                self.registry.precede(word)

    def _renamed(self, candidates: Iterable[Candidate]) -> None:
        """Take those for one person of whom it is said: `Ann Lee, née Sand`, `She was born Ann Sand`."""
        alone = {c.first: c for c in candidates if c.run not in self.done and c.after - c.first == 1}
        same: dict[int, int] = {}
        for name, who in self.evidence.aliases.pairs((*self.found, *alone), self.found):
            if name in alone:
                if who is not None:
                    self.registry.rename(same.get(who, who), self.evidence.lower[name])
                    self.take(alone[name], who)
                continue
            other = self.found[name][1]
            person = self.registry.alike(other) if who is None else same.get(who, who)
            if person is not None and other != person and other not in same:
                self.registry.merge(person, other)
                same[other] = person
        if same:
            self.found = {f: (after, same.get(who, who)) for f, (after, who) in self.found.items()}

    def _apart(self, candidates: Sequence[Candidate]) -> Iterator[int]:
        """Yield the runs of surnames that name others than the people known: `Presidents Roe and Lee`.

        So it is where one of a pair under a plural title is nobody known, and the one who is
        bears the title nowhere.
        """
        lower, bits = self.evidence.lower, self.evidence.bits
        for one, other in pairwise(candidates):
            title = one.first - 1
            if not (one.titled and title >= 0 and bits[title] & PLURAL and lower[one.after] == "and"):
                continue
            if other.first != one.after + 1 or one.after - one.first > 1 or other.after - other.first > 1:
                continue
            known = [self.registry.called((lower[at],), "", 0) for at in (one.first, other.first)]
            if known.count(None) == 1:
                person = known[0] if known[1] is None else known[1]
                if person is not None and lower[title].rstrip("s") not in self.registry.people[person].titles:
                    yield (other if known[0] is None else one).run

    def _speaks(self, candidate: Candidate, spoke: Mapping[str, int]) -> bool:
        """Tell whether a common name alone does twice what people do: `Smith said`."""
        bits = self.evidence.bits[candidate.first]
        if not bits & (SURNAME | GIVEN) or bits & (PLACE | BODY | COMPANY | WORD | LISTED):
            return False
        return spoke[self.evidence.lower[candidate.first]] > 1

    def _again(self, candidates: Iterable[Candidate]) -> None:
        """Find the people again where a part of the name stands alone."""
        runs = self.evidence.runs
        for candidate in candidates:
            if candidate.run in self.done or runs.shouted[candidate.run] or candidate.score < NEVER / 2:
                continue
            words, suffix = self.spelling.words(candidate.first, candidate.after)
            if len(words) > 3 or self.is_common(candidate) or self.is_lettered(candidate):
                continue
            person = self.called(candidate, words, suffix)
            if person is None and candidate.after - candidate.first == 3 and self.pair(candidate):
                continue
            if person is None and len(words) == 1:
                person = self.otherwise(candidate.first, words[0])
            if person is not None and self.means_firm(candidate, person):
                continue
            if person is not None:
                first = self.spelling.begin(
                    candidate.first, candidate.after, self.registry.people[person].names
                )
                self.take(candidate._replace(first=first), person)
            elif len(words) > 1 and self.registry.knows(words[-1]) and self.is_prefixed(candidate, words):
                last = candidate.after - 1
                if (person := self.registry.called(words[-1:], "", 0)) is not None:
                    self.take(candidate._replace(first=last), person)


def _support(words: Words, alone: Mapping[str, float]) -> float:
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


@layer
def tokens_of_people(document: Document) -> frozenset[int]:
    """Return the tokens of all mentions of people."""
    return people(document).tokens()
