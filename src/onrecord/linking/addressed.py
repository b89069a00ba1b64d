"""Whom a form of address means where a given name told another gender: `Mattie Roe`, `Mr. Roe`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.linking.evidence import Candidate, Evidence
from onrecord.linking.registry import Registry
from onrecord.segment.classes import FEMALE, GIVEN, MALE

#: They may call the wife of who is named in full.
WIVES: Final = frozenset({"mrs", "mrs."})
_PRONOUNS: Final = {MALE: frozenset({"he", "him", "his"}), FEMALE: frozenset({"she", "her", "hers"})}
#: So many tokens behind a name a pronoun may tell the gender.
_SOON: Final = 40


class Addressed:
    """Corrects the gender of people that nothing but a given name told.

    Args:
        evidence: What the words of the document tell.
        registry: The people met so far.
        candidates: All that may be names.
        found: The names found so far: the token after the last, and the person, by the first token.
    """

    def __init__(
        self,
        evidence: Evidence,
        registry: Registry,
        candidates: Sequence[Candidate],
        found: Mapping[int, tuple[int, int]],
    ) -> None:
        self._evidence, self._registry, self._candidates, self._found = evidence, registry, candidates, found
        self._mentions: Mapping[int, Sequence[tuple[int, int]]] | None = None
        self._genders: Mapping[str, int] | None = None

    def misjudged(self, first: int, surname: str) -> int | None:
        """Return the only one of a surname, whom a form of address before it means, and note the gender.

        `Mr. | Roe` is Mattie Roe, if nobody else of that surname is named or addressed, nor any `she` meant.
        """
        gender, numbers = self._evidence.addressed(first), self._registry.namesakes(surname)
        if not gender or len(numbers) != 1 or self._evidence.lower[first - 1] in WIVES:
            return None
        if self._mentions is None or self._genders is None:
            self._mentions, self._genders = self._find_mentions(), self._find_genders()
        mentions = self._mentions.get(numbers[0], ())
        if self._genders.get(surname, 0) != gender or any(self._is_told(*each, gender) for each in mentions):
            return None
        self._registry.people[numbers[0]].gender = gender
        return numbers[0]

    def _find_mentions(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """Return the names of each person that were found before any surname was."""
        mentions: dict[int, list[tuple[int, int]]] = {}
        for first, (after, person) in self._found.items():
            mentions.setdefault(person, []).append((first, after))
        return mentions

    def _find_genders(self) -> Mapping[str, int]:
        """Return the genders of the forms of address before each surname."""
        genders: dict[str, int] = {}
        for candidate in self._candidates:
            surname = self._evidence.lower[candidate.after - 1]
            genders[surname] = genders.get(surname, 0) | self._evidence.addressed(candidate.first)
        return genders

    def _is_told(self, first: int, after: int, gender: int) -> bool:
        """Tell whether more than a given name tells the gender, or another of that surname is near.

        That is a form of address, a noun, a pronoun soon behind; or `Bob and | Mattie Roe`.
        """
        lower = self._evidence.lower
        joined = first > 1 and lower[first - 1] in ("and", "&") and self._evidence.bits[first - 2] & GIVEN
        spoken_of = _PRONOUNS[(MALE | FEMALE) - gender].intersection(lower[after : after + _SOON])
        return bool(joined or spoken_of or self._evidence.gender_told(first, after))
