"""What belongs to a phrase on its left: `the head of the union in` Ohio, `A, B and` C."""

from __future__ import annotations

from typing import Final

from onrecord.phrases.pieces import BRACKETS, COMMON_NOUNS, NAME, REACH, STOPS, SUPERLATIVES, Phrase, Pieces

_IN_NAMES: Final = frozenset({"NN", "NNS", "JJ", "VBG", "VBN", "FW"})
_MODIFIER: Final = frozenset(
    {"JJ", "JJR", "JJS", "DT", "PDT", "CD", "PRP$", "NN", "NNP", "NNPS", "NNS", "$", "POS"}
)
_ALONE: Final = frozenset({"he", "she", "they", "it"})  # they begin a clause behind a conjunction
_BRACKET: Final = 40  # tokens of a bracket behind a name


class Leftward(Pieces):
    """What belongs to a phrase on its left: `the head of the union in` Ohio, `A, B and` C."""

    __slots__ = ()

    def before(self, last: int, low: int) -> Phrase:
        """Return the full phrase that ends before `last`: with what it belongs to on its left.

        `the head of the union in Ohio` is found from `Ohio`; conjuncts (`A, B and C`) too.
        """
        low = max(low, last - REACH)
        if self.lower[last - 1] in BRACKETS and (bracketed := self._before_bracket(last - 1, low)):
            return bracketed
        found = self.at(last - 1)
        first = max(low, found[0]) if found else last - 1
        while first > low:
            wider = self._wider(first, low)
            if wider >= first:
                break
            first = wider
        return first, last

    def _before_bracket(self, at: int, low: int) -> Phrase | None:
        for token in range(at - 1, max(low - 1, at - _BRACKET), -1):
            if self.lower[token] == BRACKETS[self.lower[at]]:
                return self._named_at(token, low), at + 1
        return None

    def _named_at(self, bracket: int, low: int) -> int:
        """Return where the phrase begins that ends in a bracket: `Lee (D-Ohio)`, `A Inc and <B Ltd>`."""
        if bracket <= low:
            return bracket
        lower, at = self.lower, bracket - 1
        if lower[bracket] != "<" or lower[at] not in ("and", "&"):
            if lower[at] != ",":
                return self.before(bracket, low)[0]
            # `on Friday, | <Acme Corp>,`, but `the owners of Elm, (their word for it),`
            return bracket if lower[bracket] == "<" or at == low else self.before(at, low)[0]
        left = self.before(at, low)[0] if at > low and lower[at - 1] != "," else bracket
        return left if self._opens(left, low) else bracket

    def _wider(self, first: int, low: int) -> int:
        """Return where the phrase that begins at `first` begins with what stands before it."""
        at = first - 1
        begins = self._compound(first, low)
        if begins < first or (self.lower[at] == "and" and self.lower[first] in _ALONE):
            return begins  # `after the prayer and | he` spoke
        near = self.lower[at - 1] == "close"  # `people | close to Lee`, whatever it is taken for
        shortened = self.penn[at] in ("IN", "TO") and (near or self.penn[at - 1] in ("VBN", "JJ"))
        shortened = shortened and self.lower[at] != "that"  # `made it clear that | they` came
        if at - 2 >= low and shortened and self.number[at - 2] >= 0 and self.number[at - 1] < 0:
            return max(low, self.base[self.number[at - 2]][0])
        if at <= low:
            return first
        at -= self._is_from(at, low)
        if self.number[at - 1] < 0:
            return at - 1 if self._is_most(at - 1, low) else first
        word, begins = self.lower[at], self.base[self.number[at - 1]][0]
        if begins < low or (word != "of" and self.is_time((begins, at))):
            return first  # but `minutes of | the meeting`
        if word in self._attaching and (word == "of" or self.penn[first] != "PRP"):
            return begins
        if word in ("and", "or", "&"):
            left = self.before(at, low)[0]
            if left > low and self.lower[left - 1] == "both":
                return left - 1  # `close to both | the mayor and the board`
            if self._opens(left, low):
                return left
            # `in a separate deal, | the firm and union` agreed
            parted = self.lower[begins - 1] == "," and self.penn[begins] in ("DT", "PRP$")
            return begins if begins > low and parted and self.penn[first] in COMMON_NOUNS else first
        listed = self._in_list(first) or self._is_region(first) or self._is_campus(first, low)
        pair = self.lower[first] == "both"  # `In the row over tolls, | both Lee and Roe` left
        return begins if word == "," and listed and not pair else first

    def _is_from(self, at: int, low: int) -> bool:
        """Tell whether `from` stands before another preposition at `at`: `men | from across Elm`."""
        return at - 2 >= low and self.lower[at - 1] == "from" and self.lower[at] in self._attaching

    def _is_campus(self, first: int, low: int) -> bool:
        """Tell whether where a body of a state is stands at `first`: `University of Iowa, | Ames`."""
        state, body = self.at(first - 2), first - 4
        if state is None or body < low or state[1] - state[0] > 1 or self.penn[body] not in NAME:
            return False
        whole = self.words.words[state[0]] in self._regions and self.lower[body + 1] == "of"
        return whole and self.penn[first] in NAME

    def _is_most(self, at: int, low: int) -> bool:
        """Tell whether how many of those in a place stands at `at`: `In both towns, | most in` Elm."""
        tied = self.penn[at] in SUPERLATIVES and self.lower[at + 1] in self._attaching
        return tied and (at == low or self.penn[at - 1] in (",", "CC"))

    def _compound(self, first: int, low: int) -> int:
        """Return where the word or name that `first` belongs to begins: `Mark-` `Lee`, `Rep.` `Lee`."""
        at = first - 1
        left = self.number[at]
        begins = max(low, self.base[left][0]) if left >= 0 else at
        names = self.penn[at] in NAME and (self.penn[first] in NAME or self._is_misread(first))
        names = names or (self.penn[first] in NAME and self._is_capital(at))
        if left >= 0 and left != self.number[first] and self.is_time(self.base[left]):
            return first  # `in Elm last Friday | Lee` said
        if names or (left >= 0 and self._glued(first)) or self.penn[at] == "POS":
            return begins
        if (named := self._before_acronym(first, low)) is not None:
            return named
        if (named := self._before_party(first, low)) is not None:
            return named
        if self._hyphen(at):
            return max(low, self.base[self.number[at - 1]][0] if self.number[at - 1] >= 0 else at - 1)
        modifies = self.penn[at] in _MODIFIER and self.penn[first] != "PRP"  # `told Roe | she` was wrong
        if left < 0 and modifies and self.lower[at] not in STOPS:
            return at
        return first

    def _before_acronym(self, first: int, low: int) -> int | None:
        """Return where the name begins whose short form in brackets stands at `first` or before it.

        The tagger takes `European Community (EC) ministers` for two phrases, parted at a bracket, and
        `Acme's (NYSE: ACM) chief` for three.
        """
        words = self.words.words
        short = first if words[first - 1] in ("(", ":") else first - 2
        opens = short - 1 - 2 * (words[short - 1] == ":")
        if opens <= low or words[opens] != "(" or words[short + 1] != ")" or not words[short].isupper():
            return None
        number = self.number[opens - 1]
        return max(low, self.base[number][0]) if number >= 0 else None

    def _before_party(self, first: int, low: int) -> int | None:
        """Return where the owner begins whose party and state stand in brackets: `Lee's (D-Ohio) aide`."""
        owner = first - 4
        if owner <= low or not self._hyphen(first - 1) or self.lower[first - 3] != "(":
            return None
        apostrophe = self.lower[owner] in ("’", "'")  # `Sanders’`
        number = self.number[owner - apostrophe] if apostrophe or self.penn[owner] == "POS" else -1
        return max(low, self.base[number][0]) if number >= 0 else None

    def _is_misread(self, token: int) -> bool:
        """Tell whether a capital word stands where a name goes on, whatever its tag."""
        capital = self.number[token] < 0 and self.words.words[token][:1].isupper()
        titled = token > 0 and self.penn[token - 1] in NAME and self.words.words[token - 1].endswith(".")
        return capital and (self.penn[token][0] == "V" or (self.penn[token] == "RB" and titled))

    def _is_capital(self, token: int) -> bool:
        """Tell whether a noun, adjective or participle is capitalised, as `Sgt` within a name."""
        return self.words.words[token][:1].isupper() and self.penn[token] in _IN_NAMES

    def _opens(self, first: int, low: int) -> bool:
        """Tell whether a clause may begin at `first`, so that `X and Y` there is its subject."""
        before = self.penn[first - 1] if first > low else ""
        return (before[:1] != "V" and before not in ("TO", "MD", "IN", "RP")) or self._is_that(first - 1)

    def _is_that(self, token: int) -> bool:
        return self.lower[token] in self._subordinators

    def _in_list(self, first: int) -> bool:
        """Tell whether the phrase at `first` is followed by a comma or `and`, as in a list."""
        found = self.at(first)
        if not found or found[1] >= len(self.penn):
            return False
        return self.lower[found[1]] in ("and", "or", "&") and self.penn[found[1]] == "CC"
