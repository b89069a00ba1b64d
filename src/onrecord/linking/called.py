"""Whom a part of a name means that stands alone: `Smith`, `the younger Roy`, not the firm `Taft`."""

from __future__ import annotations

from onrecord.lexicon import lexicon
from onrecord.linking.addressed import WIVES
from onrecord.linking.evidence import Candidate, Evidence
from onrecord.linking.families import Families
from onrecord.linking.registry import Registry, nicknames
from onrecord.linking.spelling import Spelling, Words
from onrecord.model import Document
from onrecord.segment.classes import (
    BODY,
    CAPITAL,
    COMMON,
    FIELD,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    SITE,
    STATUS,
    SURNAME,
    WORD,
    Classes,
)
from onrecord.segment.tokens import HYPHENS
from onrecord.syntax import penn_tags

#: What says of what kind somebody is may be a surname, too: Black, Young, Green.
_KINDS = COMMON | WORD | STATUS | PARTY | PEOPLE


class Called:
    """The people met so far in one document, where, and whom a part of a name means."""

    def __init__(self, document: Document) -> None:
        self.evidence = Evidence(document)
        self.document = document
        self.registry = Registry(lexicon(document).table(nicknames), lexicon(document).table(Classes).of)
        self.found: dict[int, tuple[int, int]] = {}
        self.done: set[int] = set()
        self.ends: set[int] = set()  # of the names in `found`
        self.families = Families(document)
        self._countries = lexicon(document).phrases("countries")
        self._ages = self.evidence.contexts.elder | self.evidence.contexts.younger
        self.spelling = Spelling(self.evidence.lower, self.evidence.bits)
        self.met: dict[int, int] = {}
        self._personal: frozenset[str] | None = None

    def take(self, candidate: Candidate, person: int) -> None:
        """Note that a name is a person's."""
        self.found[candidate.first] = (candidate.after, person)
        self.ends.add(candidate.after)
        self.done.add(candidate.run)
        self.met[person] = min(candidate.first, self.met.get(person, candidate.first))
        met = self.registry.people[person]
        first = candidate.first
        if not met.gender and not (first and self.evidence.lower[first - 1] in WIVES):
            met.gender = self.evidence.gender(candidate.first, candidate.after)
        if candidate.titled and candidate.first:
            met.titles.add(self.evidence.lower[candidate.first - 1].rstrip("."))
        met.kin = met.kin or self.families.is_kin(candidate.first, candidate.after)

    def called(self, candidate: Candidate, words: Words, suffix: str) -> int | None:
        """Return the person whom a part of a name means."""
        if self.registry.knows_none(words):
            return None
        before, gender = candidate.first - 1, self.evidence.gender(candidate.first, candidate.after)
        if len(words) == 1 and before > 0:
            if self.evidence.lower[before] == ",":
                kin = self.evidence.lower[before - 1] in self.evidence.contexts.kin
                if (
                    kin
                    and candidate.after - candidate.first == 1
                    and self.registry.has_surname_only(words[0])
                ):
                    return self.registry.stranger(words, gender)  # Ann Roy's husband, | Roy, is
            elif self.evidence.lower[before] in self._ages or self.evidence.bits[before] & HONORIFIC:
                person = self._of_age(candidate.first, words[0])
                if person is not None:
                    return person
        called = self.registry.called(words, suffix, gender)
        return None if called is not None and self._is_country(candidate.first, words) else called

    def _is_country(self, first: int, words: Words) -> bool:
        """Tell whether a given name alone is a country's: `Israel Roe left. | Israel has denied it`."""
        if len(words) > 1 or not self.evidence.bits[first] & PLACE or self.registry.knows(words[0]):
            return False
        given = self.registry.given(words[0])
        kin = given is not None and (
            given.kin or any(len(self.registry.namesakes(name[-1])) > 1 for name in given.names)
        )
        return not kin and self.evidence.words[first] in self._countries

    def _of_age(self, first: int, surname: str) -> int | None:
        """Return whom an age tells from the others of a surname: the younger | Roy, the elder Mr. | Roy."""
        while first > 1 and self.evidence.bits[first - 1] & HONORIFIC:
            first -= 1
        age, contexts = self.evidence.lower[first - 1], self.evidence.contexts
        if age not in contexts.elder and age not in contexts.younger:
            return None
        met = {self.met[n]: n for n in self.registry.namesakes(surname) if self.met.get(n, first) < first}
        return met[(min if age in contexts.elder else max)(met)] if met else None

    def means_firm(self, candidate: Candidate, person: int) -> bool:
        """Tell whether a name alone means the firm that was named in full before its namesake was."""
        word = self.evidence.lower[candidate.first]
        if candidate.after - candidate.first > 1 or word not in self.evidence.corporate:
            return False
        if self.evidence.is_traded(candidate.after):
            return True  # Taft | shares fell
        if self._personal is None:
            self._personal = self.evidence.personal()
        met = self.met.get(person, candidate.first)
        return self.evidence.corporate[word] < met and word not in self._personal

    def otherwise(self, at: int, word: str) -> int | None:
        """Return the person meant by a short form of a given name, or by a name in a wrong spelling."""
        bits = self.evidence.bits[at]
        if bits and not bits & GIVEN:
            return None
        misspelt = None if bits else self.registry.misspelt(word)
        return self.registry.nicknamed(word) if misspelt is None else misspelt

    def is_prefixed(self, candidate: Candidate, words: Words) -> bool:
        """Tell whether common words stand before the last (`Donor Adelson`), and it is no firm."""
        if words in self.evidence.firms or self.evidence.bits[candidate.after - 1] & SITE:
            return False  # Key West
        bits = self.evidence.bits[candidate.first : candidate.after - 1]
        return all(b & (WORD | FIELD | COMMON | MODIFIER) and not b & (GIVEN | SURNAME) for b in bits)

    def pair(self, candidate: Candidate) -> bool:
        """Find two people joined by a hyphen: `the Clinton-Kaine ticket`."""
        first = candidate.first
        if self.evidence.lower[first + 1] not in HYPHENS:
            return False
        both = [self.registry.called((self.evidence.lower[at],), "", 0) for at in (first, first + 2)]
        if None in both or both[0] == both[1]:
            return False
        for at, person in zip((first, first + 2), both, strict=True):
            self.found[at] = (at + 1, person or 0)
        self.done.add(candidate.run)
        return True

    def is_lettered(self, candidate: Candidate) -> bool:
        """Tell whether letters name a body, and nobody met: the UN is not Kim Jong Un."""
        letters = self.evidence.words[candidate.first].isupper() and candidate.after - candidate.first == 1
        bits = self.evidence.bits[candidate.first]
        titled = (
            bits & HEAD
            and bits & CAPITAL
            and self.evidence.lower[candidate.after : candidate.after + 1]
            in (
                ("and",),
                ("of",),
            )
        )
        return letters and bool(bits & BODY or titled)  # the MD of Elm is not Md Foy

    def is_common(self, candidate: Candidate) -> bool:
        """Tell whether a word may be no name: `Black voters`, at the start of a sentence `Young people`."""
        if candidate.after - candidate.first > 1:
            return False
        evidence, word = self.evidence, self.evidence.lower[candidate.first]
        kind = evidence.bits[candidate.first] & _KINDS and self.registry.knows_part(word)
        if kind and self._is_adjective(candidate.first):
            return True
        before = evidence.words[candidate.first - 1] if candidate.first else "."
        if word not in evidence.common or before[0].isalnum():
            return False
        following = evidence.lower[candidate.after : candidate.after + 1]
        return following != ("'s",) and evidence.contexts.verbs.isdisjoint(following)  # Park | said

    def _is_adjective(self, at: int) -> bool:
        """Tell whether a word says of what kind people are, and is nobody's name: Black | voters."""
        behind, evidence = at + 1, self.evidence
        if behind >= len(evidence.words) or not evidence.words[behind].islower():
            return False
        tags = penn_tags(self.document)
        return tags[at] == "JJ" and (tags[behind] == "NNS" or bool(evidence.bits[behind] & PERSON))
