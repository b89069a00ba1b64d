"""What is inserted between a subject and its verb: appositions, asides, relative clauses, times."""

from __future__ import annotations

from typing import Final

from onrecord.phrases.pieces import BRACKETS, DASHES, MARKS, NAME, PARTIES, REACH, RELATIVE, STOPS, Phrase
from onrecord.phrases.rightward import Rightward
from onrecord.syntax.classes import FINITE

#: Before a name they tell where somebody is from.
_ORIGINS: Final = frozenset({"from", "with"})
#: Pronouns that are no objects.
_NOMINATIVE: Final = frozenset({"he", "she", "they", "we", "i"})
#: Before these a phrase tells what its subject is.
_BEING: Final = frozenset({"is", "are", "was", "were", "be", "been", "’s", "'s"})
#: Tags before the subject of a clause within another: `when | he left`, `said | he left`.
_CLAUSAL: Final = FINITE | {"WRB", "IN"}
#: Behind a comma these begin who is like or among those before it.
_LIKENING: Final = frozenset({"like", "including"})
#: They begin a list of who belongs to those before it, of so many tokens.
_COMPRISING: Final = frozenset({"comprising", "including"})
_MEMBERS: Final = 40
#: Before a time they may be taken for no part of it: `the court | last Friday` ruled.
_NEXT: Final = frozenset({"last", "next"})
_WITHIN: Final = 10  # tokens
#: Subordinators that are as often prepositions.
_TIMES: Final = frozenset({"after", "before", "until"})


class Insertions(Rightward):
    """What is inserted between a subject and its verb, and the subject before it."""

    __slots__ = ()

    def _before_insertion(self, at: int, low: int) -> Phrase | None:
        """Return the phrase that what ends at `at` is inserted behind, if the two make a subject."""
        if self.lower[at] in BRACKETS:
            return self._before_bracket(at, low)
        return (self._before_marks if self.lower[at] in MARKS else self._before_apposition)(at, low)

    def _before_times(self, at: int, low: int) -> int:
        """Return the token before the times that end at `at`: `the group | this week` announced."""
        while at > low and self.number[at] >= 0 and self.is_time(self.base[self.number[at]]):
            before = self.base[self.number[at]][0] - 1
            while before > low and (self.penn[before] in ("RB", "RBR") or self.lower[before] in _NEXT):
                before -= 1  # `Lee | later Thursday` told, `the court | last Friday` told
            if before > low and self.lower[before] in ("on", "in", "at"):
                before -= 1
            named = before >= low and self.penn[before] in NAME
            if before - 1 > low and self.lower[before] == "," and self._is_date(before - 1, at):
                at = before - 1  # `the board on Wednesday, | December 4` said
                continue
            if before < low or not (
                named or self.number[before] >= 0 or self.lower[before] in (",", ")", ">")
            ):
                break
            at = before
        return at

    def _past_relative(self, found: Phrase, low: int) -> Phrase:
        """Return the phrase, or the longer one where it ends a relative clause: `groups who wrote to her`."""
        if self.lower[found[1] - 1] in _NOMINATIVE:
            return found  # `a man who said | he` was ill
        lowest = max(low, found[0] - 20)
        if RELATIVE.isdisjoint(self.penn[lowest : found[0]]):
            return found
        for token in range(found[0] - 1, lowest, -1):
            stops = self.lower[token] in STOPS and not self._hyphen(token)
            if stops or self.lower[token] == "," or self.penn[token] == "WRB":
                break
            # `Lee, | who spoke for the board | said`: the comma behind it may be missing
            end = token - (self.penn[token] == "WP" and self.lower[token - 1] == ",")
            if self.penn[token] in ("WP", "WDT") and end > low and self.number[end - 1] >= 0:
                verb = token + 1 + 2 * self._hyphen(token + 2)  # `who | co-founded it`
                verbs = [i for i in range(verb, found[0]) if self._is_first(i)]
                if verbs == [verb] and not self._begins_clause(found[0]):
                    first = self.before(end, low)[0]
                    joined = self.penn[found[0] - 1] == "CC" and self.penn[found[0]] not in RELATIVE
                    parted = joined or self.lower[found[0] - 1] in _TIMES
                    if parted and self._is_complement(first, low):
                        return found  # `is one of those who left | after the mayor` spoke
                    if end == token:
                        return first, found[1]
                    opens = first == low or self.lower[first - 1] == ","
                    return (first, found[1]) if opens else found
                break
        return found

    def _is_first(self, at: int) -> bool:
        """Tell whether a finite verb stands at `at`, and not as the second of two: `left and | shut it`."""
        return self.penn[at] in FINITE and self.penn[at - 1] != "CC"

    def _is_complement(self, first: int, low: int) -> bool:
        """Tell whether a phrase at `first` is what another is, or hangs on a preposition in its clause."""
        lead = first - 1
        tied = self.penn[lead : lead + 1] == ["IN"] and not self._is_that(lead)
        acts = any(tag in FINITE for tag in self.penn[low:first])
        return lead > low and acts and (tied or self.lower[lead] in _BEING)

    def _begins_clause(self, first: int) -> bool:
        """Tell whether a word before a phrase can only open a clause: `that fell | since the mayor` spoke."""
        return self._is_that(first - 1) and self.lower[first - 1] not in _TIMES

    def _before_apposition(self, comma: int, low: int) -> Phrase | None:
        """Return the phrase that the insertion ending at `comma` belongs to, with the insertion."""
        if (listed := self._before_members(comma, low)) is not None:
            return listed
        mark = self.lower[comma]
        for token in range(comma - 1, max(low, comma - 40), -1):
            alone = token == low + 1 and self.penn[token + 1] in RELATIVE  # `Unite, | which acts for nurses`
            if self.lower[token] != mark or not (alone or self._ends(token)) or self._hyphen(token):
                continue
            if self._is_within_relative(token, comma, low):
                continue
            whole = mark in DASHES and self._opens_alone(low, token)
            first = low if whole else self.before(self._before_times(token - 1, low) + 1, low)[0]
            if (aside := self._before_aside(first, token, comma)) is not None:
                return aside
            if self._is_date(token - 1, comma - 1):
                return first, self._before_times(token - 1, low) + 1
            if self.penn[token + 1] != "CC":
                return self._with_insertion(first, token, comma, low) or ((low, token) if whole else None)
            if mark in DASHES and self.number[comma - 1] >= 0:
                return first, comma  # `Greens — and some Blues —` say
        return None

    def _is_date(self, day: int, last: int) -> bool:
        """Tell whether a date that ends with `last` is that of a day before its comma: `Sunday, | May 1`."""
        date = self.at(last) if self.penn[last] == "CD" else None
        dated = date is not None and date[0] == day + 2 and self.is_time(date)
        return dated and self.lower[day].endswith("day") and self.number[day] >= 0

    def _before_members(self, comma: int, low: int) -> Phrase | None:
        """Return the phrase that a list of members ends: `A panel, comprising Lee, Roe, and Orr, | said`."""
        if self.lower[comma] != ",":
            return None
        for token in range(comma - 1, max(low, comma - _MEMBERS), -1):
            if self.penn[token] in FINITE:
                return None
            if self.lower[token] in _COMPRISING:
                before = token - 1 - (self.penn[token - 1] == "RB")
                ends = before - 1 > low and self.lower[before] == "," and self.number[before - 1] >= 0
                last = self._before_times(before - 1, low) + 1 if ends else low
                return (self.before(last, low)[0], comma) if last > low else None
        return None

    def _before_aside(self, first: int, token: int, comma: int) -> Phrase | None:
        """Return the phrase at `first` where what is inserted behind `token` tells when or how."""
        tags = self.penn[token + 1 : token + 3]
        if tags[0] in ("RB", "IN") and self.lower[token + 2] not in ("whom", "which"):
            return first, comma if self._is_origin(token) else token
        if tags[0] == "VBD" and tags[1] in ("IN", "TO"):
            return first, token  # a participle: `Lee, | asked about it, said`
        return None

    def _with_insertion(self, first: int, token: int, comma: int, low: int) -> Phrase | None:
        """Return the phrase at `first` with what is inserted between `token` and `comma`, or who that is."""
        if not self._is_insertion(token + 1, comma):
            return None
        if first - 2 > low and self.lower[first - 2 : first] == (",", "like"):
            return self.before(first - 2, low)[0], first - 2  # `Lee, | like Roe, 19,`
        inserted = self.at(token + 1)
        if inserted and self.is_name(inserted) and self._is_opening(low, first):
            return token + 1, comma  # `After winning Ohio, | Lee (D-Ohio), said`
        return self.named_before(self._past_relative((first, token), low)[0], low), comma

    def _opens_alone(self, low: int, dash: int) -> bool:
        """Tell whether all from `low` is the subject that a dash ends: `Men across Ohio | — or most —`.

        Its verb stands behind the other dash, so that any before is of a relative clause.
        """
        base = self.at(low)
        if base is None or base[0] != low or self.is_time(base):
            return False
        told = self.penn[base[1]] == "WP" and "," not in self.lower[low:dash]
        lone = FINITE.isdisjoint(self.penn[low:dash])
        comma = next((i for i in range(low, dash) if self.lower[i] == ","), dash)
        liken = comma < dash and self.lower[comma + 1] in _LIKENING
        return told or (lone and (comma == dash or liken or self._is_apposed(base, comma, dash)))

    def _is_apposed(self, base: Phrase, comma: int, last: int) -> bool:
        """Tell whether but a name stands between the comma of a phrase and `last`: `His aide, | Ann Lee`."""
        name = self.at(comma + 1) if base[1] == comma and self.penn[base[0]] not in NAME else None
        return name is not None and name == (comma + 1, last) and self.is_name(name)

    def _is_within_relative(self, first: int, last: int, low: int) -> bool:
        """Tell whether a comma at `first` stands in a relative clause: `Lee, whose son, | Bo, died, said`."""
        if self.penn[first + 1] not in FINITE and self._is_insertion(first + 1, last):
            return self._is_object_within(first, low)
        near = range(first - 1, max(low, first - _WITHIN), -1)
        return any(self.penn[i] in RELATIVE and self.lower[i - 1] == "," for i in near)

    def _is_object_within(self, first: int, low: int) -> bool:
        """Tell whether what a comma ends is an object in a clause that a relative one holds.

        So it is in `Roe, who spoke when he met the general, | Ann Lee, urged`.
        """
        for at in range(first - 1, max(low, first - REACH), -1):
            if self.penn[at] in FINITE:
                led = self.lower[at - 1] in _NOMINATIVE and self.penn[at - 2] in _CLAUSAL
                opens = range(at - 2, max(low, at - _WITHIN), -1)
                return led and any(self.penn[i] in RELATIVE and self.lower[i - 1] == "," for i in opens)
        return False

    def _is_origin(self, comma: int) -> bool:
        """Tell whether whom somebody belongs to stands behind a comma: `Lee, | of Acme,`, `| from Elm,`."""
        if self.penn[comma - 1] not in NAME:
            return False
        word, base = self.lower[comma + 1], self.at(comma + 2)
        if base is None or self.is_time(base):
            return False
        named = self.penn[base[0]] in NAME
        named = named or self.penn[base[0] : base[0] + 2] in (["DT", "NNP"], ["DT", "NNPS"])
        return (word in _ORIGINS and named) or (word == "of" and (named or self.penn[base[0]] == "DT"))

    def _is_opening(self, low: int, first: int) -> bool:
        """Tell whether a phrase at `first` ends what opens a sentence: `After winning | Ohio,`."""
        if first - low > REACH:
            return False
        begins = next((i + 1 for i in range(first - 1, low, -1) if self.lower[i] == ","), low)
        doing = "VBG" in self.penn[begins : begins + 2]
        opens = doing or (begins == low and self.penn[low] == "IN" and self.lower[low] != "as")
        if first == begins or not opens:
            return False
        return not any(self.penn[i] in FINITE for i in range(low, first))

    def _before_marks(self, mark: int, low: int) -> Phrase | None:
        """Return the phrase with the relative clause that words in marks end: `Lee, who called it "mad,"`."""
        found = self._before_apposition(mark - 1, low)
        if found is None or self.lower[mark - 1] != ",":
            return None
        who = found[0] - 1 - (self.penn[found[0] - 1] == "RB")
        if who > low and self.penn[who] == "WP":  # `Lee, an aide who now | polls for a "super PAC,"`
            found = self.named_before(self.before(who, low)[0], low), found[1]
        opens = next((i for i in range(mark - 1, found[0], -1) if self.lower[i] in MARKS), mark)
        comma = next((i for i in range(opens - 1, found[0], -1) if self.lower[i] == ","), opens)
        told = any(self.penn[i] in RELATIVE for i in range(comma, opens))
        # `Roe, the hacker known as "Goose,"`
        named = self.number[comma + 1] >= 0 and FINITE.isdisjoint(self.penn[comma:mark])
        named = named and "(" not in self.lower[comma:opens]
        return (found[0], mark + 1) if (told or named) and found[0] < comma < opens < mark else None

    def _ends(self, token: int) -> bool:
        """Tell whether a noun phrase ends before `token`."""
        return (
            self.number[token - 1] >= 0
            or self.penn[token - 1][:2] == "NN"
            or self.lower[token - 1] in BRACKETS
            or (self.penn[token - 1] == "JJ" and self._hyphen(token - 2))  # `The 26-year-old`
        )

    def _is_insertion(self, first: int, last: int) -> bool:
        """Tell whether the tokens between two commas may be an apposition or a relative clause."""
        if first >= last:
            return False
        lead = first + (self.penn[first] == "IN" and first + 1 < last)
        if self.penn[lead] in RELATIVE or self.lower[lead] in ("who", "whose", "which", "where"):
            return True
        if self.penn[first] in ("CC", "RB") and self.number[first] < 0:
            return False
        for token in range(first, last):
            if self.penn[token] in RELATIVE or (token > first and self._opens_contact(token)):
                return True
            if self.penn[token] in FINITE:
                return False
        return True

    def _opens_contact(self, token: int) -> bool:
        """Tell whether a pronoun opens a clause that tells of the noun before it: `an aide | I met`."""
        follows = self.penn[token - 1] in ("NN", "NNS") and self.number[token - 1] >= 0
        return follows and self.lower[token] in _NOMINATIVE and self.penn[token + 1] in FINITE

    def _before_detail(self, first: int, low: int) -> int:
        """Return where the phrase begins that an age or a place between commas belongs to."""
        for _ in range(3):
            at = first - 1
            if at - 1 > low and self.lower[at] in ("of", "from", "in") and self.lower[at - 1] == ",":
                at -= 1
            elif at <= low or self.lower[at] != "," or not self._is_detail(first):
                break
            if self.number[at - 1] < 0 and self.penn[at - 1] != "CD":
                break
            first = self.before(at, low)[0]
        return first

    def _is_detail(self, first: int) -> bool:
        """Tell whether an age or a state begins at `first`, with a party or not: `30`, `N.C.`, `D-Ohio`."""
        words = self.words.words
        at = first + 2 * (words[first] in PARTIES and self._hyphen(first + 1))
        if at + 1 >= len(words) or words[at + 1] != ",":
            return False
        state = self.penn[at] in NAME and words[at].endswith(".")
        return state or (at > first and words[at] in self._regions) or self.penn[first] == "CD"

    def named_before(self, first: int, low: int) -> int:
        """Return where the name begins that a description at `first` is in apposition to."""
        first = self._before_detail(first, low)
        at = first - 1
        if at <= low or self.lower[at] != "," or self.penn[first] in NAME:
            return first
        if self.lower[at - 1] == ")" and (named := self._named_with_bracket(at, low)) is not None:
            return named
        base = self.at(at - 1)
        # `Giving evidence on Monday, | the driver`
        dated = base is not None and self.is_time(base) and self.penn[base[0] - 1] == "IN"
        name = self.before(at, low) if base is not None and not dated else None
        named = name and self.is_name(name) and self.penn[first] != "NNS"
        if name and named and (name[0] <= low or self.penn[name[0] - 1] != "IN"):
            return name[0]
        return first

    def _named_with_bracket(self, comma: int, low: int) -> int | None:
        """Return where a name begins whose bracket a comma follows: `Acme Inc. (NYSE: ACM), | a maker`."""
        first = self.before(comma, low)[0]
        name = self.at(first)
        named = name is not None and name[0] == first and self.is_name(name)
        return first if named and (first <= low or self.penn[first - 1] != "IN") else None
