"""What belongs to a phrase on its right: `of the union`, `, Ann Lee,`, `who asked not to be named`."""

from __future__ import annotations

from typing import Final

from onrecord.phrases.leftward import Leftward
from onrecord.phrases.pieces import (
    BRACKETS,
    DASHES,
    MARKS,
    NAME,
    PARTIES,
    PAST_OR_FINITE,
    REACH,
    RELATIVE,
    STOPS,
    Phrase,
)
from onrecord.syntax.classes import FINITE, NOUNS

#: Participles that a title begins with: `Lee, | managing director`.
_TITLED: Final = frozenset(
    {"managing", "operating", "acting", "founding", "presiding", "commanding", "ruling"}
)
#: Pronouns that no participle belongs to: `this | represented a month's catch`.
_ALONE: Final = frozenset({"this", "that"})
_OPENING: Final = frozenset(BRACKETS.values())
#: Behind a comma and before a name one of these tells where somebody belongs: `Lee, | from Elm`.
_BELONGING: Final = frozenset({"of", "from"})
_SHORT, _TOLD = 12, 40  # tokens of a bracket
_WORDS: Final = 6  # tokens to the closing mark of a word or two
_TITLE: Final = 12  # tokens of a title, with its preposition and marks


class Rightward(Leftward):
    """What belongs to a phrase on its right: `of the union`, `, Ann Lee,`, `who asked not to be named`."""

    __slots__ = ()

    def after(self, first: int, high: int, *, clause: bool = True) -> Phrase:
        """Return the full phrase that begins at `first`.

        Taken in are prepositional phrases (`of the union`), names in brackets, appositions
        between commas, and with `clause` also relative clauses and further conjuncts.
        """
        high = min(high, first + REACH)
        last = self._joined(first, high)
        while last < high:
            longer = self._longer(first, last, high, clause=clause)
            if longer <= last:
                break
            last = longer
        return first, last

    def _longer(self, first: int, last: int, high: int, *, clause: bool) -> int:
        """Return where the phrase [first, last) ends with the next thing that belongs to it."""
        word = self.lower[last]
        if word in _OPENING:
            return self._bracket(last, high)
        if word in self._attaching and last + 1 < high:
            begins = self.at(last + 1)
            asked = self.lower[last + 1] == "what"  # `accused by Lee | of what he called "fraud"`
            if begins and begins[0] == last + 1 and not asked and not self.is_time(begins):
                return self._joined(last + 1, high)
            if self.lower[last + 1] in MARKS:
                return self._titled(last, high)
        tag = self.penn[last]
        modifies = tag in ("VBN", "JJ") or (tag == "VBD" and self._is_participle(first, last, high))
        modifies = modifies or (tag == "RB" and self.lower[last : last + 2] == ("close", "to"))
        if modifies and last + 1 < high and not self._is_alone(last - 1):
            return self._postmodifier(last, high)
        if clause and (self.penn[last] in RELATIVE or word == "who"):
            return self._clause_end(last + 1, high)
        if clause and word in ("and", "or", "&"):
            return self._conjunct(last, high)
        if word == ",":
            return self._apposition(first, last, high, clause=clause)
        time = self.at(last)
        goes_on = time is not None and time[1] < high and self.lower[time[1]] in self._attaching
        return time[1] if time and goes_on and self.is_time(time) else last

    def _is_alone(self, token: int) -> bool:
        """Tell whether a pronoun that no participle belongs to stands at `token`."""
        return self.penn[token] == "PRP" or self.lower[token] in _ALONE

    def _titled(self, at: int, high: int) -> int:
        """Return the end of the title in marks behind a preposition: `of "The Long Road,"`, or `at`."""
        far = min(high, at + _TITLE)
        closes = next((i for i in range(at + 2, far) if self.lower[i] in MARKS), far)
        ends = closes - (self.lower[closes - 1] in ",.")
        words = self.words.words[at + 2 : ends] if closes < far else ()
        return closes + 1 if words and words[0][0].isupper() and words[-1][0].isupper() else at

    def _is_participle(self, first: int, verb: int, high: int) -> bool:
        """Tell whether a past must be a participle: `by` follows, or `according to` stands before."""
        lower = self.lower
        if verb + 1 < high and lower[verb + 1] == "by":
            return True
        return first > 1 and lower[first - 1] == "to" and lower[first - 2] == "according"

    def _postmodifier(self, at: int, high: int) -> int:
        """Return the end of a participle or adjective behind a noun: `released on Sunday`."""
        if self.penn[at + 1] in ("IN", "TO"):
            return self._joined(at + 2, high) if at + 2 < high and self.number[at + 2] >= 0 else at
        time = self.at(at + 1)
        return time[1] if time and self.is_time(time) else at

    def _bracket(self, at: int, high: int) -> int:
        """Return the end of a bracket at `at`, short or telling of a name: `Lee (who left)`; or `at`."""
        tells = self.penn[at + 1 : at + 2] == ["WP"]
        for token in range(at + 1, min(high, at + (_TOLD if tells else _SHORT))):
            if BRACKETS.get(self.lower[token]) == self.lower[at]:
                return token + 1
        return at

    def _clause_end(self, at: int, high: int) -> int:
        """Return where a relative clause that goes on at `at` ends: at a stop, or a comma behind its verb."""
        lower, begin, comma = self.lower, at, 0
        while at < high:
            if lower[at] == ",":
                if comma == 0:
                    comma = at
                if lower[begin - 1] == "that" or not FINITE.isdisjoint(self.penn[begin:at]):
                    return self._past_list(at, high)
            if lower[at] in MARKS and (closes := self._closes(at, high)) > at:
                at = closes
            elif lower[at] in STOPS and not (self._is_clock(at) or self._hyphen(at)):
                break
            at += 1
        if comma and FINITE.isdisjoint(self.penn[begin:at]):
            past = self.penn[comma:at].index("VBN") + comma if "VBN" in self.penn[comma:at] else at
            return next((i for i in range(past, at) if lower[i] == ","), comma)  # `whose son, Bo, died,`
        return at

    def _past_list(self, comma: int, high: int) -> int:
        """Return the comma behind a list that goes on at one: `which makes cars|, vans and buses,`."""
        second = self.at(comma + 1) if comma + 1 < high and self.penn[comma - 1] in NOUNS else None
        tie = second[1] if second is not None and second[0] == comma + 1 else high
        third = self.at(tie + 1) if tie + 1 < high and self.lower[tie] in ("and", "or") else None
        if third is None or third[0] != tie + 1 or third[1] >= high or self.lower[third[1]] != ",":
            return comma
        return third[1]

    def _closes(self, mark: int, high: int) -> int:
        """Return where a word or two in marks end, without a stop: `who has a "hold" rating`; or `mark`."""
        for at in range(mark + 2, min(high, mark + _WORDS)):
            if self.lower[at] in MARKS:
                return at if self.lower[at - 1][0].isalnum() and self.penn[at] == "''" else mark
        return mark

    def _is_clock(self, token: int) -> bool:
        """Tell whether a colon stands inside a time of day: `6:15`."""
        after = token + 1
        if self.lower[token] != ":" or after >= len(self.words):
            return False
        return self.words.starts[after] == self.words.ends[token]

    def _conjunct(self, at: int, high: int) -> int:
        """Return the end of `and X` at `at`, unless X is the subject of a further clause."""
        if at + 1 >= high or self.number[at + 1] < 0:
            return at
        end = self._joined(at + 1, high)
        while end < high and self.lower[end] == "of" and end + 1 < high and self.number[end + 1] >= 0:
            end = self._joined(end + 1, high)
        passive = end + 1 < high and self.lower[end + 1] == "by"  # `and Roe | asked | by us`
        return at if end < high and self.penn[end] in PAST_OR_FINITE and not passive else end

    def _affiliation(self, comma: int, high: int) -> int:
        """Return the end of where one named before `comma` belongs: `Lee, | R-Ohio`, `of Elm`; or `comma`."""
        at = comma + 1
        if self.penn[comma - 1] not in NAME or at + 2 > high:
            return comma
        if self.words.words[at] in PARTIES and self._hyphen(at + 1) and at + 3 <= high:
            return at + 3
        if self.lower[at] not in _BELONGING or self.at(at + 1) is None:
            return comma
        end = self._joined(at + 1, high)
        closed = end >= high or self.lower[end] in STOPS or self.lower[end] == ","
        return end if closed and self.penn[end - 1] in NAME else comma

    def _apposition(self, first: int, comma: int, high: int, *, clause: bool) -> int:
        """Return the end of `, X` at `comma` where X says who or what the phrase is."""
        at = comma + 1
        if at >= high:
            return comma
        if self.penn[at] in RELATIVE and clause:
            return self._clause_end(at + 1, high)
        age = at + (self.lower[at] == "aged")
        if age + 1 < high and self.penn[age] == "CD" and self.lower[age + 1] in (",", "."):
            return age + 1
        if (end := self._affiliation(comma, high)) > at:
            return end
        piece = self.at(at)
        if piece and self._is_region(at) and piece[1] < high and self.penn[piece[1]] == "IN":
            return piece[1]  # `a rally in Elm, Ohio | on Monday`
        if self.lower[at] in ("a", "an", "the", "one") or (
            piece and piece[0] == at and self._describes(first, piece)
        ):
            end = self._past_ago(self.after(at, high, clause=False)[1], high)
            closed = end < high and self.lower[end] in STOPS and not self._opens_marks(end)
            closed = closed and not (self.penn[at] == "CD" and self.lower[end] in DASHES)
            inside = self.lower[end - 1] in MARKS and self.lower[end - 2] in ",."  # of a title
            stops = end >= high or self.lower[end] == "," or closed or inside
            if stops or self.penn[end] in RELATIVE:
                return end
        return comma

    def _past_ago(self, end: int, high: int) -> int:
        """Return the end of a phrase with its time: `sacked by Lee | ten years ago`."""
        time = self.at(end) if end < high else None
        if time is None or not self.is_time(time) or self.penn[end - 1] == "PRP":
            return end
        return time[1] + (time[1] < high and self.lower[time[1]] == "ago")

    def _opens_marks(self, at: int) -> bool:
        """Tell whether a mark stands apart from the word before it and not from the one behind it."""
        starts, ends = self.words.starts, self.words.ends
        after = at + 1 < len(starts) and ends[at] == starts[at + 1]
        return after and ends[at - 1] < starts[at] and self.lower[at] not in DASHES

    def _describes(self, first: int, piece: Phrase) -> bool:
        """Tell whether a phrase after a comma may be in apposition to the one at `first`."""
        if self.is_time(piece) or self.penn[piece[0]] == "PRP":
            return False
        if self.penn[piece[0]] == "VBG" and self.lower[piece[0]] not in _TITLED:
            return False  # `denied by Lee, | sparking fury`, but `, managing director`
        if self.penn[piece[1] - 1] in ("NN", "NNS"):
            return True
        return piece[1] - piece[0] > 1 or self.penn[piece[0]] == "CD" or self.penn[first] in ("DT", "PRP$")
