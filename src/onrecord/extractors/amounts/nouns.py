"""Noun phrases beside sums, told without word classes: by function words and determiners."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.extractors.amounts.vocabulary import Grammar

Stretch = tuple[int, int]

#: The classes of what a sum is made of: signs, figures and number words, units.
_SUMMING = frozenset("CKNSPLUW")

#: No noun phrase without prepositions has more lexemes.
LONGEST = 6
#: No subject has more.
CLAUSE = 10
#: What ends a verb of two words: set up.
PARTICLES = frozenset({"up", "out", "off", "down", "aside", "back", "away"})
#: What ends a noun made of one: a sign-on bonus, a carry-over.
_ENDINGS = PARTICLES | {"on", "in", "over", "through", "by"}
_HEADLINE = 20
_SHORT = 4
#: All but one of so many long words begin with a capital in a headline.
_MOST = 8
#: Prepositions that tie a noun to the one before.
_DATING = frozenset({"for", "in", "on", "at", "during"})
TYING = frozenset({"on", "in", "for", "from", "with"})
#: The marks around what is quoted, or is called so: “junk” bonds.
OPENING_MARKS = frozenset("\"“‘'")
CLOSING_MARKS = frozenset("\"”’'")
#: Lexemes of letters in brackets.
_LETTERS = 3


class Nouns:
    """Finds noun phrases in one stretch of lexemes."""

    def __init__(self, lexemes: Lexemes, grammar: Grammar) -> None:
        self.words = lexemes.words
        self.lexemes = lexemes
        self.grammar = grammar

    def word(self, index: int) -> str:
        """Return the word at `index`, or nothing before the beginning and past the end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def is_open(self, index: int) -> bool:
        """Tell whether the lexeme at `index` can be part of a noun phrase, and no function word."""
        if not 0 <= index < len(self.words):
            return False
        if self.words[index] == "worth":
            before = self.words[max(0, index - 1)]
            return index > 0 and (before == "net" or self.grammar.is_a(before, "owner"))
        return self.words[index][0].isalpha() and self.words[index] not in self.grammar.classes

    def forward(self, begin: int) -> int:
        """Return the index behind the noun phrase that begins at `begin`."""
        end = begin
        if self.words[begin : begin + 1] and self.words[begin] in self.grammar.gone:
            return begin  # projects worth $5 | went to Elm
        while end < begin + LONGEST and (self.is_open(end) or (end > begin and self.is_particle(end))):
            if end > begin and self._is_predicate(end):
                break
            end = self._past_number(end + 1)
            joint = self.words[end : end + 1]
            if joint in (["'"], ["’"]) and self.word(end + 1) == "t":
                return end - 1  # the $3 million merger | wasn't
            if joint == ["-"] and self.word(end + 1) == "and" and self.word(end + 2) == "-":
                end += 2  # cash-and|-shares deal
            goes_on = self.is_open(end + 1) or self.words[end + 1 : end + 2] == ["s"]
            goes_on = goes_on and not self.lexemes.is_dash(end)  # debt | - in all, positions
            goes_on = goes_on or self.is_particle(end + 1)
            if joint in (["-"], ["'"], ["’"], ["&"]) and goes_on:
                end += 1 + (self.words[end + 1] == "s")
        return end

    def is_particle(self, index: int) -> bool:
        """Tell whether a small word ends a noun made of a verb: a write-|down, the run-|up."""
        return self.word(index) in _ENDINGS and self._is_hyphened(index) and self.lexemes.is_glued(index - 1)

    def _is_hyphened(self, index: int) -> bool:
        """Tell whether a hyphen right before a lexeme ties it to another: Covid-|19, Elm-|based."""
        return self.lexemes.is_glued(index) and self.words[index - 1] == "-"

    def _past_number(self, end: int) -> int:
        """Return the index behind a number that the word before `end` holds: Q|4, Covid|-19."""
        tied = self.words[end : end + 1] == ["-"] and self.lexemes.is_glued(end)
        number = end + tied
        held = self.lexemes.is_glued(number) and self.words[number][0].isdigit()
        return number + 1 if held else end

    def _is_predicate(self, index: int) -> bool:
        """Tell whether a word that can be a verb is one: fees | rise, but a $5 waste contract."""
        if self.words[index] in self.grammar.done:
            return self.words[index - 1] != "-" and not self.words[index - 1].endswith("ly")
        if self.words[index] not in self.grammar.verbs:
            return self._is_singular(index)
        behind = self.word(index + 1)
        kept = self.words[index] in self.grammar.bridges and behind.endswith("ed")  # | remain unclaimed
        if (self.is_open(index + 1) and not kept) or self.words[index - 1] == "s":  # its owner's | costs
            return False
        word, before = self.words[index], self.words[index - 1]
        if word in self.grammar.figures and not before.endswith("s"):
            return behind == "by" or self.grammar.is_a(behind, "det", "pron")  # a tax | hit from the ruling
        if word.removesuffix("s") in self.grammar.costs and not before.endswith("s"):
            return self.lexemes.kinds[index + 1 : index + 2] in tuple("NWXCKA")  # immediate | costs
        bent = self.words[index].endswith(("s", "ed", "ing")) or self.words[index] in self.grammar.pasts
        return bent or self.words[index - 1].endswith("s")

    def _is_singular(self, index: int) -> bool:
        """Tell whether a word in -s stands between a singular and `a`, and so is a verb: payout | marks a."""
        word, behind = self.words[index], self.words[index + 1 : index + 3]
        bent = word.endswith("s") and not word.endswith("ss") and not self.words[index - 1].endswith("s")
        return bent and behind[:1] in (["a"], ["an"]) and self.grammar.times.isdisjoint(behind)

    def is_taking(self, word: str, ending: str = "ing") -> bool:
        """Tell whether a word is a form of a verb that takes a sum as its object: seeking, facing."""
        stem = word.removesuffix(ending)
        return stem != word and not self.grammar.taking.isdisjoint((stem, f"{stem}e"))

    def is_name(self, begin: int, end: int) -> bool:
        """Tell whether all words are capitalised, in a text that is not."""
        text, starts = self.lexemes.text, self.lexemes.starts
        capital = all(text[starts[i]].isupper() for i in range(begin, end) if self.words[i][0].isalpha())
        return (
            capital
            and not all(self.lexemes.is_capital(i) for i in range(begin, end) if len(self.words[i]) > 1)
            and not self.is_title()
        )

    def is_title(self) -> bool:
        """Tell whether nearly all words begin with a capital, as in a headline."""
        if len(self.words) > _HEADLINE:
            return False
        text, starts, kinds = self.lexemes.text, self.lexemes.starts, self.lexemes.kinds
        words = (i for i, word in enumerate(self.words) if kinds[i] == "x" and len(word) > _SHORT)
        long = [text[starts[i]].isupper() for i in words]
        return len(long) > 1 and sum(long) * _MOST >= len(long) * (_MOST - 1)

    def is_time(self, begin: int, end: int) -> bool:
        """Tell whether a time or a year is in a phrase; the number of a word is none: Covid|-19."""
        return any(
            self.words[i] in self.grammar.times or (self.words[i].isdigit() and not self._is_hyphened(i))
            for i in range(begin, end)
        )

    def backward(self, end: int, longest: int, goes_on: Callable[[int], bool]) -> int:
        """Return where the noun phrase that ends before `end` begins."""
        begin = end
        while begin > max(0, end - longest) and goes_on(begin - 1):
            begin -= 1
        return begin

    def noun_phrase(self, end: int) -> Stretch | None:
        """Return the noun phrase that ends before `end`, from its determiner on.

        What `of` ties to it is inside, and what another preposition ties, if a determiner stands
        before both: `a surplus on cash transactions`.
        """
        if end and (self.words[end - 1] == "," or self.lexemes.is_dash(end - 1) or self._is_shortened(end)):
            end -= 1
        if end and self.words[end - 1] == ")" and "(" in self.lexemes.kinds[max(0, end - LONGEST) : end]:
            end = self.lexemes.kinds.rindex("(", 0, end)  # the development bank (ADB) totalling
        begin = self._determined(end, set())
        longer = self._determined(end, TYING)
        if longer < end and (
            self.grammar.is_a(self.words[longer], "det") or self.lexemes.kinds[longer] in "NWX"
        ):
            begin = longer
        elif begin and begin + 1 < end and self._is_before_verb(begin - 1):
            begin += 1  # to land | mackerel
        begin += begin < end and self.words[begin] == "s"  # Lee's | wages
        return (begin, end) if any(map(self.is_open, range(begin, end))) else None

    def _is_shortened(self, end: int) -> bool:
        """Tell whether a stop before a small letter ends a short form: Acme Co|. worth $5."""
        goes_on = self.words[end - 1] == "." and end < len(self.words)
        return goes_on and self.lexemes.text[self.lexemes.starts[end]].islower()

    def before_joint(self, begin: int) -> int:
        """Return where a phrase begins whose first word is joined to another: one-|time fees, R&|D costs."""
        while begin > 1 and self.words[begin - 2][0].isalnum():
            joined = self.words[begin - 1] == "&" and self.lexemes.is_glued(begin - 1)
            if not (joined or self.lexemes.kinds[begin - 1] == "D"):
                break
            begin -= 2
        return begin

    def before_time(self, end: int) -> int:
        """Return where a time that ends before `end` begins, with its preposition, else `end`.

        `a loss | for the fourth quarter ended January 3 | of $5 million`.
        """
        begin = end
        while begin > max(1, end - CLAUSE) and self.is_of_time(begin - 1):
            begin -= 1
        opens = self.words[begin - 1] in _DATING and self.is_open(begin - 2)
        is_dated = self.is_time(begin, end) or not self.grammar.spans.isdisjoint(self.words[begin:end])
        return begin - 1 if opens and is_dated else end

    def before_basis(self, end: int) -> int:
        """Return where a phrase ends before how it is reckoned, else `end`: income | on an adjusted basis."""
        if self.words[end - 1] != "basis":
            return end
        begin = self.backward(end - 1, LONGEST, self.is_in_phrase)
        begin -= self.words[begin - 1].endswith("ed")  # on | adjusted basis
        begin -= self.grammar.is_a(self.words[begin - 1], "det")
        return begin - 1 if begin > 1 and self.words[begin - 1] == "on" else end

    def past_teller(self, begin: int, end: int) -> int:
        """Return where a phrase begins behind who tells of it: Acme warned | profits would be $3."""
        for index in range(end - 1, begin + 1, -1):
            word = self.words[index]
            if self.words[index - 1] not in self.grammar.saying or word.endswith("ly"):
                continue
            if self.grammar.is_a(self.words[index - 2], "det"):
                continue  # the projected | loss
            determined = self.grammar.is_a(word, "det")
            timed = not self.grammar.timed.isdisjoint(self.words[index : index + 1 + determined])
            if not timed and (determined or self.is_open(index)):
                return index
        return begin

    def past_letters(self, end: int) -> int:
        """Return where a phrase ends before the letters in brackets that stand for it: profit| (PAT) of."""
        begin = end - _LETTERS
        held = begin > 0 and self.words[end - 1] == ")" and self.words[begin] == "("
        return begin if held and self._is_short(begin + 1) else end

    def _is_short(self, index: int) -> bool:
        """Tell whether a word is capitals, of one or of several: PAT, FOBTs."""
        word = self.lexemes.text[self.lexemes.starts[index] : self.lexemes.ends[index]]
        return word.removesuffix("s").isupper()

    def is_of_time(self, index: int) -> bool:
        """Tell whether a lexeme can stand in a time: the | fourth | quarter | ended | May | 3."""
        word, kind = self.words[index], self.lexemes.kinds[index]
        ends = word == "to" and self.words[index - 1] in self.grammar.timed  # the year | to May
        ends = ends or (
            word == "." and self.word(index + 1).isdigit() and self.words[index - 1] in self.grammar.times
        )
        return ends or word in self.grammar.timed or kind in "NWQHD" or self.grammar.is_a(word, "det")

    def _determined(self, end: int, tying: AbstractSet[str]) -> int:
        """Return where a noun phrase that ends before `end` begins: at a determiner, or behind a verb."""
        begin = end
        while begin > max(0, end - CLAUSE) and self.is_in_phrase(begin - 1, tying):
            begin -= 1
            before = self.words[max(0, begin - 1)]
            if self.grammar.is_a(self.words[begin], "det") and before != "of" and before not in tying:
                break
        return begin

    def _is_before_verb(self, index: int) -> bool:
        word = self.words[index]
        return word == "to" or self.grammar.is_a(word, "modal", "nominative")

    def _is_named(self, index: int) -> bool:
        """Tell whether a word and the next are capitalised, as in a name: the | United | States."""
        text, starts = self.lexemes.text, self.lexemes.starts[index : index + 2]
        return len(starts) > 1 and all(text[start].isupper() for start in starts) and not self.is_title()

    def is_in_phrase(self, index: int, tying: AbstractSet[str] = frozenset()) -> bool:
        """Tell whether a lexeme can stand inside a noun phrase; the past of a verb is taken for none."""
        word = self.words[index]
        if self.lexemes.is_dash(index):
            return False
        if word == "." and f"{self.words[index - 1]}." in self.grammar.address:
            return True  # Mr|. Roe's wealth
        if word in "'’-&" or word == "of" or word in tying or self.lexemes.kinds[index] == "N":
            return True
        if word == "and" and self.words[index - 1] == "-" == self.word(index + 1):
            return True  # the cash-|and-shares deal
        if word in self.grammar.pasts:
            return False
        if word.endswith("ed") and not (self._is_hyphened(index) or self._is_named(index)):
            return False  # but an Elm-|based firm
        return self.is_open(index) or self.grammar.is_a(word, "det")

    def past_joined(self, joint: int) -> int:
        """Return the index behind a second noun that `and` joins: cash | and stock, no fees | and left."""
        if self.words[joint : joint + 1] != ["and"] or not self.is_open(joint + 1):
            return joint
        end = self.forward(joint + 1)
        # cuts | and $2 billion, cash | and issue 5 shares
        summed = not _SUMMING.isdisjoint(self.lexemes.kinds[joint + 1 : end + 1])
        return end if self.is_bare(joint + 1, end) and not summed else joint

    def past_listed(self, end: int) -> int:
        """Return the index behind a list that a noun begins: in grants|, loans and other aid."""
        last = end
        while self.word(last) == "," and self.is_open(last + 1):
            begin, last = last + 1, self.forward(last + 1)
            if self.is_name(begin, last) or not _SUMMING.isdisjoint(self.lexemes.kinds[begin:last]):
                return self.past_joined(end)
        joint = last + (last > end and self.words[last : last + 2] == [",", "and"])
        joined = self.past_joined(joint)
        return joined if joined > joint else self.past_joined(end)

    def is_bare(self, begin: int, end: int) -> bool:
        """Tell whether a noun that goes on a list has nothing told of it: $3 | costs and, no $3 | raised."""
        after, last = self.word(end), self.words[end - 1]
        closed = not after[:1].isalpha() or (after != "to" and self.grammar.is_a(after, "prep", "conj"))
        told = last.endswith(("ed", "ly", "ing")) or last in self.grammar.telling
        told = told or self.words[begin].endswith("ed")  # and | debated Lee
        return closed and not told and not self.is_name(begin, end)

    def is_last(self, index: int) -> bool:
        """Tell whether a plural that may be a verb ends a phrase, as no verb follows: in pay | rises and."""
        after = self.word(index + 1)
        closes = not after.isalpha() or self.grammar.is_a(after, "conj")
        return closes and self.is_open(index) and self.words[index].endswith("s")
