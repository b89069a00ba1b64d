"""The people met so far in a document: which names can be one person's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from onrecord.lexicon import Lexicon
from onrecord.linking.spelling import Words
from onrecord.segment.classes import EASTERN, FEMALE, GIVEN, MALE, SURNAME
from onrecord.segment.listed import Bits

#: No more people of one surname, or names of one person, are compared: families and pen names are smaller.
_MOST = 12
#: Among more surnames, none is looked for in a wrong spelling.
_MOST_SURNAMES = 40
#: Shorter surnames are not looked for in a wrong spelling.
_LONG = 6
#: Shorter surnames behind one given name are not taken for the same in another spelling.
_SLIP: Final = 5
#: Shorter words inside a name are initials and particles: a surname may be longer (`Ana Flores de Campero`).
_INNER = 4
#: No given name is made shorter.
_SHORT = 3


class Person:
    """A person, growing."""

    def __init__(self, suffix: str = "") -> None:
        self.names: list[Words] = []
        self.suffix = suffix
        self.gender = 0
        self.kin = False
        self.familiar = False
        self.titles: set[str] = set()


def nicknames(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the full given names that each short form stands for, all in lower case."""
    return {
        entry.phrase.lower(): frozenset(entry.fields.get("of", "").lower().split(","))
        for entry in words.entries("nicknames")
    }


class Registry:
    """The people met so far, to be asked by name."""

    def __init__(self, short: dict[str, frozenset[str]], listed: Bits) -> None:
        self.people: list[Person] = []
        self._short, self._listed = short, listed
        self._by_last: dict[str, list[int]] = {}
        self._by_first: dict[str, list[int]] = {}
        self._by_inner: dict[str, list[int]] = {}

    def meet(self, words: Words, suffix: str, gender: int) -> int:
        """Return the person with this full name; a new one if nobody fits."""
        for number in self._by_last.get(words[-1], ()):
            person = self.people[number]
            if len(words) == 1 and _differ(gender, person.gender):
                continue  # Mrs. Lee is not Robert Lee
            if self._same_suffix(person, words, suffix) and any(self._agree(words, n) for n in person.names):
                break
        else:
            number = self._longer(words)
            number = self._respelt(words) if number < 0 else number
            if number < 0:
                number = len(self.people)
                self.people.append(Person(suffix))
        self.people[number].suffix = self.people[number].suffix or suffix
        self._note(number, words, gender)
        return number

    def stranger(self, words: Words, gender: int = 0) -> int:
        """Return a new person, who shares this surname with one known, or with an earlier stranger."""
        for number in self._by_last.get(words[-1], ()):
            if self.people[number].names == [words]:
                return number
        self.people.append(Person())
        self._note(len(self.people) - 1, words, gender)
        return len(self.people) - 1

    def _longer(self, words: Words) -> int:
        """Return the one whose full name is this one and one more, or one less: Ann Sand Lee; else -1."""
        size = len(words)
        for number in self._by_first.get(words[0], ()) if size > 1 else ():
            for name in self.people[number].names:
                short, long = (name, words) if len(name) < size else (words, name)
                more = len(long) - len(short)  # Ann Foy, Ann Foy Cheng Yuet-ngor
                if not 0 < more <= 1 + ("-" in long[-1]) or len(short) < 2 or long[:-more] != short:
                    continue
                if self._listed[long[-1]] & (SURNAME | GIVEN) or not long[-1].endswith(("s", "ed")):
                    return number  # but `Ann Sand Leads` is a headline
        return -1

    def _respelt(self, words: Words) -> int:
        """Return the one of this given name and nearly this surname, or -1: Ada Lomia, Ada Lamia.

        One of the two surnames is in no list: Ann Hansen is not Ann Hanson.
        """
        given, surname = words[0], words[-1]
        if len(words) < 2 or len(given) < _SHORT or len(surname) < _SLIP or self._listed[given] & EASTERN:
            return -1
        for number in self._by_first.get(given, ()):
            for name in self.people[number].names:
                known = self._listed[name[-1]] & self._listed[surname] & SURNAME
                alike = len(name) == len(words) and name[:-1] == words[:-1] and len(name[-1]) >= _SLIP
                if alike and not known and name[-1][0] == surname[0] and _slipped(name[-1], surname):
                    return number
        return -1

    def _same_suffix(self, person: Person, words: Words, suffix: str) -> bool:
        """Tell whether suffixes agree; one is left off only from a name made shorter."""
        if suffix == person.suffix:
            return True
        if suffix and not person.suffix and not person.kin:
            return all(len(name) < len(words) for name in person.names)  # Bo Ray is Bo A. Ray Jr.
        if not suffix and len(words) > 1 and all(name[0] != words[0] for name in person.names):
            return True  # Joseph Roe Jr., Joe Roe
        return not suffix and all(len(name) > len(words) for name in person.names)

    def _note(self, number: int, words: Words, gender: int) -> None:
        person = self.people[number]
        person.gender = person.gender or gender
        if words in person.names or len(person.names) >= _MOST:
            return
        person.names.append(words)
        hyphened = [word.split("-") for word in words if "-" in word]
        ends = [parts.pop() for parts in hyphened]  # Naeem-ul-Haq
        inner = [word for word in (*words[1:-1], *chain.from_iterable(hyphened)) if len(word) >= _INNER]
        inner += [word for word in ends if len(word) >= _SHORT]
        for key, index in (
            (words[-1], self._by_last),
            (words[0], self._by_first),
            *((w, self._by_inner) for w in inner),
        ):
            numbers = index.setdefault(key, [])
            if number not in numbers and len(numbers) < _MOST:
                numbers.append(number)

    def _agree(self, one: Words, other: Words) -> bool:
        """Tell whether two full names with one surname can be one person's."""
        short, long = (one, other) if len(one) <= len(other) else (other, one)
        if long[-len(short) :] == short or len(short) == 1:
            return True
        a, b = one[0], other[0]
        if a == b:
            return _same_initials(one, other)
        if a in self._short.get(b, ()) or b in self._short.get(a, ()):
            return True
        genders = (self._listed[word] & (MALE | FEMALE) for word in (a, b))
        if a[0] != b[0] or _differ(*genders):
            return False  # Paul Roe is not Paula Roe
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

    def knows_part(self, word: str) -> bool:
        """Tell whether somebody was met whose given name or surname a word is."""
        return word in self._by_last or word in self._by_first

    def given(self, word: str) -> Person | None:
        """Return the one person whose given name, and nobody's surname, a word is."""
        numbers = self._by_first.get(word, ())
        if len(numbers) != 1 or self.knows(word) or self._listed[word] & EASTERN:
            return None
        return self.people[numbers[0]]

    def precede(self, surname: str) -> None:
        """Make room for somebody of a surname, if all who are known of it are others' kin."""
        numbers = self._by_last.get(surname, ())
        if numbers and all(self.people[n].kin for n in numbers):
            self.stranger((surname,))

    def has_surname_only(self, word: str) -> bool:
        """Tell whether a word is the surname of people, and nobody's given name or whole name."""
        return word not in self._by_first and self.knows(word)

    def known(self, words: Words) -> int | None:
        """Return the person with exactly this full name, if there is one."""
        numbers = self._by_last.get(words[-1], ())
        return next((n for n in numbers if words in self.people[n].names), None)

    def misspelt(self, word: str) -> int | None:
        """Return the one person whose long surname differs in a letter, or in two that changed places."""
        if len(word) < _LONG or len(self._by_last) > _MOST_SURNAMES:
            return None
        near = [
            numbers
            for name, numbers in self._by_last.items()
            if name[0] == word[0] and name + "s" != word and _slipped(name, word)  # but the Roes
        ]
        return near[0][0] if len(near) == 1 and len(near[0]) == 1 else None

    def nicknamed(self, word: str) -> int | None:
        """Return the one person whose given name a word is short for: `Peggy` for Margaret."""
        full = self._short.get(word, ())
        found = {number for name in full for number in self._by_first.get(name, ())}
        return found.pop() if len(found) == 1 else self._shortened(word)

    def _shortened(self, word: str) -> int | None:
        """Return the one person whose given name a word begins or ends: `Arun`, `Kumar` for Arunkumar."""
        if len(word) < _SHORT or len(self._by_first) > _MOST_SURNAMES:
            return None
        longer, ends = len(word) + 1, word if len(word) > _SHORT else "-"
        near = [
            numbers
            for name, numbers in self._by_first.items()
            if len(name) > longer and (name.startswith(word) or name.endswith(ends))
        ]
        return near[0][0] if len(near) == 1 and len(near[0]) == 1 else None

    def merge(self, number: int, other: int) -> None:
        """Give one person the names of another, who turned out to be the same: `Ann Lee, née Sand`."""
        person, same = self.people[number], self.people[other]
        person.gender = person.gender or same.gender
        for name in same.names:
            for word in (*name, *(part for whole in name for part in whole.split("-"))):
                for index in (self._by_last, self._by_first, self._by_inner):
                    if other in index.get(word, ()):
                        index[word].remove(other)
            self._note(number, name, 0)

    def rename(self, number: int, surname: str) -> None:
        """Give a person another surname: `Ann Lee, née | Sand`."""
        self.also(number, (*self.people[number].names[0][:1], surname))

    def also(self, number: int, words: Words) -> None:
        """Give a person another name, without a mention of it."""
        self._note(number, words, 0)

    def alike(self, number: int) -> int | None:
        """Return the one other person of the same given name."""
        full = (name for name in self.people[number].names if len(name) > 1)
        found = {n for name in full for n in self._by_first.get(name[0], ()) if n != number}
        return found.pop() if len(found) == 1 else None

    def called(self, words: Words, suffix: str, gender: int) -> int | None:
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
            if suffix in ("", self.people[n].suffix) and not _differ(gender, self.people[n].gender)
        ]
        if len(fitting) > 1:
            alone = [n for n in fitting if self.people[n].kin and self.people[n].names == [words]]
            plain = alone or [n for n in fitting if not self.people[n].suffix]
            fitting = sorted(plain or fitting, key=lambda number: self._rank(number, gender))
            first = fitting[0]
            sure = not gender or self.people[first].names == [words]  # who goes by the surname alone
            return first if sure else next((n for n in fitting if self.people[n].gender == gender), first)
        return fitting[0] if fitting else None

    def namesakes(self, surname: str) -> Sequence[int]:
        """Return the people of a surname, in the order in which they were met."""
        return self._by_last.get(surname, ()) or self._by_first.get(surname, ())

    def _rank(self, number: int, gender: int) -> tuple[bool, bool, int]:
        """Return what sorts people of one name: the first comes first, others' kin last.

        Behind a form of address so does who is called by the given name.
        """
        person = self.people[number]
        return bool(gender and person.familiar), person.kin, number


def _differ(gender: int, other: int) -> bool:
    """Tell whether two genders are told, and not the same."""
    return bool(gender and other == (MALE | FEMALE) - gender)


def _same_initials(one: Words, other: Words) -> bool:
    """Tell whether the initials inside two names, if both have some, can be one person's: not H.W. and W."""
    short, long = sorted(("".join(w for w in name[1:-1] if w[-1] == ".") for name in (one, other)), key=len)
    return long.startswith(short)


def _nearly(one: str, other: str) -> bool:
    """Tell whether two words of one length differ in one letter, or in two neighbours swapped."""
    if len(one) != len(other):
        return False
    odd = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(odd) == 2:
        first, second = odd
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(odd) == 1


def _slipped(one: str, other: str) -> bool:
    """Tell whether two words are one but for a letter: in its place, too much, or swapped with the next."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return _nearly(one, other)
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
