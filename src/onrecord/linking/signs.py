"""What stands around a name and tells that it is an organization's: `chipmaker Norlake`, `Norlake shares`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from onrecord.lexicon import Entry, Lexicon, Phrases
from onrecord.linking.contexts import vessels
from onrecord.linking.followed import ARTICLES, SAID
from onrecord.segment.classes import FIRM, PERSON, STATE, STOP
from onrecord.segment.names import NameRuns
from onrecord.segment.tokens import HYPHENS, POSSESSIVES

#: It alone tells.
SURE: Final = 1
#: It tells if nothing speaks against it.
LIKELY: Final = 2
#: Two of these tell: what stands before a name, behind it, behind its possessive, and what it says.
BEFORE: Final = 4
BEHIND: Final = 8
OWNED: Final = 16
SAYS: Final = 32
#: It is named in a list: firms such as Norlake and Oakhart.
LISTED: Final = 256
#: Somebody or something else is called so, or a place may be.
OTHER: Final = 64
PLACED: Final = 128

_WORD: Final = re.compile(r"\w+|\S")
_ITS: Final = frozenset({"it", "its"})
_OPENS: Final = frozenset({".", "!", "?", ":", '"', "“", "”", "''"})
_QUOTES: Final = {'"': '"', "“": "”", "‘": "’", "'": "'"}
_BRACKETS: Final = frozenset({"(", "<"})
_CLOSED: Final = frozenset({")", ">"})
#: What begins an apposition; it is looked through for its noun so far.
_APPOSITIONS: Final = ARTICLES | {"one"}
_APPOSED: Final = 9
#: The tokens before a name in which stand an article, a noun and a comma: the main contractor,.
_INTRODUCED: Final = 4
#: The tokens of such a phrase that opens a sentence without an article.
_LEADING: Final = 5
#: The longest phrase before a name.
_PHRASE: Final = 3


class Vocabulary:
    """The nouns and phrases that tell, each with how far it does, and small words."""

    def __init__(self, words: Lexicon) -> None:
        nouns, signs = words.entries("organization_nouns"), words.entries("organization_signs")
        levels = {entry.phrase: (entry.fields, _level(entry)) for entry in nouns}
        self.nouns = {noun: level for noun, (_, level) in levels.items()}
        self.plurals = {fields.get("plural", noun + "s"): level for noun, (fields, level) in levels.items()}
        #: Words before a noun with which it means something else: an ethnic group.
        self.barred = {
            noun: frozenset(fields["not"].split(","))
            for noun, (fields, _) in levels.items()
            if "not" in fields
        }
        #: Nouns that may have `of` behind them: a unit of, not a chain of (islands).
        self.relative = frozenset(noun for noun, (fields, _) in levels.items() if "of" in fields)
        #: Nouns that stand behind the name of what they are: the Sepru union.
        self.naming = frozenset(noun for noun, (fields, _) in levels.items() if "behind" in fields)
        self.before = _levels(signs, "before", BEFORE)
        behind: dict[tuple[str, ...], int] = {}
        behind |= {(noun,): LIKELY for noun in self.naming}
        behind |= _levels(signs, "behind", BEHIND)
        owned = _levels(signs, "owned", OWNED)
        self.behind, self.owned = Phrases(behind), Phrases(owned)
        self.small = words.grouped("organization_grammar", "class")
        #: The words right before a name that may tell, each with the words before it, where any will not do.
        self.leaders: dict[str, set[str]] = {noun.rpartition("-")[2]: set() for noun in self.nouns}
        self.leaders |= {noun: set() for noun in (*self.plurals, "based")}
        for key in self.before:
            self.leaders.setdefault(key[-1], set()).update(key[-2:-1])
        #: The first words of titles behind a name; and all words there that may tell, in the same way.
        self.titles, whose = {key[0] for key in behind}, frozenset(key[0] for key in owned)
        self.followers: dict[str, AbstractSet[str]] = dict.fromkeys(self.titles | _BRACKETS, frozenset())
        self.followers |= dict.fromkeys(POSSESSIVES, whose) | dict.fromkeys(SAID, _ITS)
        self.followers |= dict.fromkeys(HYPHENS, self.small["tied"]) | {",": _APPOSITIONS}
        self.vessels = words.table(vessels)


def _level(entry: Entry) -> int:
    """Return how far a noun tells."""
    return BEFORE if "doubtful" in entry.fields else LIKELY if "likely" in entry.fields else SURE


def _levels(entries: Sequence[Entry], place: str, weak: int) -> dict[tuple[str, ...], int]:
    """Return the phrases that stand in a place, each with how far it tells."""
    levels = {"sure": SURE, "likely": LIKELY, "weak": weak}
    found = [entry for entry in entries if place in entry.fields]
    return {tuple(_WORD.findall(entry.phrase)): levels[entry.fields[place]] for entry in found}


class Signs:
    """Weighs what stands around the names of a document."""

    def __init__(
        self, words: Sequence[str], lower: Sequence[str], bits: Sequence[int], lexicon: Lexicon
    ) -> None:
        self._words, self._lower, self._bits = words, lower, bits
        self._known = lexicon.table(Vocabulary)
        self._small = self._known.small
        self._owners = self._small["owner"]

    def near(self, runs: NameRuns) -> Iterator[tuple[int, int]]:
        """Yield the runs of names by which anything stands that may tell."""
        lower, leaders, followers = (*self._lower, "", ""), self._known.leaders, self._known.followers
        for first, after, shouted in zip(runs.first, runs.after, runs.shouted, strict=True):
            if shouted:
                continue
            leading, following = leaders.get(lower[first - 1]), followers.get(lower[after])
            if (
                (leading is not None and (not leading or lower[first - 2] in leading))
                or (following is not None and (not following or lower[after + 1] in following))
                or (lower[first - 1] == "," == lower[after] and lower[first - 2] in self._known.nouns)
                or (after - first > 1 and self._tells_inside(first, after))
            ):
                yield first, after

    def _tells_inside(self, first: int, after: int) -> bool:
        """Tell whether a run begins with a noun or holds a title: Norlake Chief Executive Jo Roe."""
        words = self._lower[first:after]
        return words[0] in self._known.leaders or not self._known.titles.isdisjoint(words)

    def is_noun(self, at: int) -> bool:
        """Tell whether a word says what kind of organization is named."""
        return self._lower[at] in self._known.nouns or self._lower[at] in self._known.plurals

    def is_listed(self, first: int) -> bool:
        """Tell whether the name at a token is one of several: such as | Norlake, chains | Norlake and."""
        before = self._lower[first - 1] if first else ""
        return before in self._known.plurals or before in self._small["list"]

    def around(self, first: int, after: int) -> int:
        """Weigh what stands before and behind a name."""
        level = self.before(first) | self.behind(first, after) | self._introduced(first, after)
        modifies = level == LIKELY and self._lower[after : after + 1] and self._lower[after].endswith("ing")
        return 0 if modifies else level  # a London-based | Nordic banking expert

    def before(self, first: int) -> int:
        """Weigh what stands before a name."""
        if not first:
            return 0
        word = self._lower[first - 1]
        if (level := self._noun(first - 1) or self._known.plurals.get(word)) is not None:
            return self._noun_before(first - 1, level)
        if word in self._known.leaders and word != "based":
            return self._phrase(first)
        based = word == "based" and first > 2 and self._lower[first - 2] in HYPHENS
        return LIKELY if based and self._words[first - 3][0].isupper() else 0

    def _introduced(self, first: int, after: int) -> int:
        """Weigh a noun and a comma before a name that is set off: the contractor, | Norlake|, had."""
        if first < 2 or self._lower[first - 1] != "," or self._lower[after : after + 1] != (",",):
            return 0
        noun, before = first - 2, self._lower[max(0, first - _INTRODUCED) : first - 2]
        level = self._noun(noun) if self._words[noun].islower() else None
        if level is None or self._is_barred(noun):
            return 0
        return level * (not self._owners.isdisjoint(before) or self._opens(noun))

    def _opens(self, noun: int) -> bool:
        """Tell whether a noun ends the phrase that begins a sentence: English club, | Norlake|, has."""
        before = self._lower[max(0, noun - _LEADING) : noun]
        start = next((i for i in range(len(before), 0, -1) if before[i - 1] in _OPENS), 0)
        plain = not any(bits & STOP for bits in self._bits[noun - len(before) + start : noun])
        return plain and (start > 0 or noun <= _LEADING)

    def _noun(self, at: int) -> int | None:
        """Return how far the noun tells that ends at a token, with a hyphen or without: start-up."""
        nouns, lower = self._known.nouns, self._lower
        joined = at > 1 and lower[at - 1] in HYPHENS
        level = nouns.get(f"{lower[at - 2]}-{lower[at]}") if joined else None
        return nouns.get(lower[at]) if level is None else level

    def _noun_before(self, noun: int, level: int) -> int:
        """Weigh a noun of organizations right before a name: software maker | Norlake."""
        before = self._lower[noun - 1] if noun else "."
        if not self._words[noun].islower() and before not in _OPENS:
            return 0
        verb = before in self._small["verbal"]  # to fund | Norlake
        return 0 if verb or self._is_barred(noun) else level

    def _is_barred(self, noun: int) -> bool:
        """Tell whether a noun means something else by the word before it: an ethnic group."""
        return noun > 0 and self._lower[noun - 1] in self._known.barred.get(self._lower[noun], ())

    def _phrase(self, first: int) -> int:
        """Weigh a phrase with a preposition, or a verb, before a name: a stake in | Norlake."""
        for size in range(min(_PHRASE, first), 0, -1):
            if level := self._known.before.get(tuple(self._lower[first - size : first])):
                return level
        return 0

    def behind(self, first: int, after: int) -> int:
        """Weigh what stands behind a name."""
        lower = self._lower
        if after + 1 >= len(lower):
            return 0
        word = lower[after]
        if word == ",":
            level = self._apposed(after + 1)
            placed = first > 0 and lower[first - 1] in self._small["in"]
            return LIKELY if level == SURE and placed else level
        if word in POSSESSIVES:
            return self._at(self._known.owned, after + 1)
        if word in _BRACKETS:
            return SURE * self._is_ticker(after)
        if word in SAID:
            return self._says(after + 1)
        if word in HYPHENS:
            return LIKELY * (lower[after + 1] in self._small["tied"])
        return self._at(self._known.behind, after)

    def _at(self, phrases: Phrases[int], at: int) -> int:
        found = phrases.at(self._lower, at)
        return found[1] if found else 0

    def _says(self, at: int) -> int:
        """Weigh what one says: that it does something, or what its own does."""
        said = self._lower[at : at + 3]
        if said[0] not in _ITS:
            return 0
        vague = said[0] == "it" and not self._small["vague"].isdisjoint(said[1:])
        return SAYS if vague else LIKELY

    def _apposed(self, at: int) -> int:
        """Weigh an apposition: Norlake, | a coffee chain, or one of the biggest chains."""
        lower, small = self._lower, self._small
        one = lower[at : at + 2] == ("one", "of")
        if lower[at] not in ARTICLES and not one:
            return 0
        for i in range(at + 1 + one, min(at + _APPOSED, len(lower) - 1)):
            level = self._known.plurals.get(lower[i]) if one else self._noun(i)
            if level is not None and self._words[i].islower() and self._heads(i):
                again = lower[at] == "the" and i == at + 1 and lower[i + 1] not in small["clause"]
                return 0 if again or self._is_barred(i) else level  # In Norlake, | the company, too,
            if lower[i] in small["link"] or lower[i] in small["clause"] or lower[i] in (",", ".", "who"):
                return 0
        return 0

    def _heads(self, noun: int) -> bool:
        """Tell whether a noun ends its phrase: a chain, but not a chain store, and not a chain of islands."""
        following = self._lower[noun + 1]
        ends = following in self._small["end"]
        return ends or (following == "of" and self._lower[noun] in self._known.relative)

    def _is_ticker(self, mark: int) -> bool:
        """Tell whether brackets hold the name of a share: (NYSE: NOR), <NOR.L>."""
        near = self._words[mark + 1 : mark + 5]
        if len(near) < 4 or not near[0].isupper():
            return False
        if near[1] == ">":
            return self._words[mark] == "<"
        if near[1] == ":":
            return len(near[0]) > 2 and near[2].isupper() and near[3] == ")"
        return near[1] == "." and len(near[2]) < 3 and near[2].isupper() and near[3] in _CLOSED

    def against(self, first: int, after: int) -> int:
        """Return what speaks against an organization of this name."""
        lower, small = self._lower, self._small
        before, behind = lower[first - 1] if first else "", lower[after] if after < len(lower) else ""
        town = before == "of" and first > 1 and lower[first - 2] in small["town"]
        quoted = _QUOTES.get(before) == behind
        if town or quoted or before in self._known.vessels or self._is_personal(before, behind, after + 1):
            return OTHER
        return PLACED if before in small["in"] and not self.around(first, after) else 0

    def _is_personal(self, before: str, behind: str, at: int) -> bool:
        """Tell whether what stands behind a name and another token is said of people, or of towns."""
        if at >= len(self._lower):
            return False
        word, linked = self._lower[at], before in self._small["link"]
        if behind == "who":
            return not linked
        if behind in SAID:
            return word in self._small["personal"]
        if behind in POSSESSIVES:
            return self._bits[at] & (PERSON | FIRM) == PERSON
        if behind != ",":
            return False
        aged = word.isdigit() and len(word) == 2 and self._lower[at + 1 : at + 2] in ((",",), (".",))
        return bool(self._bits[at] & STATE) or ((word == "who" or aged) and not linked)
