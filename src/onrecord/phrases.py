"""Noun phrases as written: the base phrase with all that belongs to it.

The tagger gives base noun phrases (`a senior aide`). People say more: `a senior aide to the
governor, Ann Lee, who asked not to be named`. Here the rest is put back, to the right
(`after`), to the left (`before`), or both (`around`), and the subject of a verb is found.

Everything is counted in tokens (indexes into `segment.tokens`), half-open; `low` and `high`
bound the search, most often a sentence. All searches are bounded by `REACH` tokens.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.segment import Tokens, tokens
from onrecord.syntax import noun_phrases, penn_tags

#: No phrase is longer, in tokens.
REACH: Final = 60

Phrase = tuple[int, int]

_RELATIVE: Final = frozenset({"WP", "WDT", "WP$"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_MODIFIER: Final = frozenset(
    {"JJ", "JJR", "JJS", "DT", "PDT", "CD", "PRP$", "NN", "NNP", "NNPS", "NNS", "$", "POS"}
)
_NAME: Final = frozenset({"NNP", "NNPS"})
_DASHES: Final = frozenset({"-", "--", "–", "—"})
_BRACKETS: Final = {")": "(", ">": "<", "]": "["}
_STOPS: Final = frozenset('.;:?!"“”«»') | {"''", "``", "…", "..."} | _DASHES


def _attachments(words: Lexicon) -> frozenset[str]:
    return words.phrases("noun_attachments")


def _times(words: Lexicon) -> frozenset[str]:
    return words.phrases("time_words")


def _subordinators(words: Lexicon) -> frozenset[str]:
    return words.phrases("subordinators")


def _regions(words: Lexicon) -> frozenset[str]:
    """Return the states and countries, which may follow a town: `Elm, Ohio`."""
    return frozenset(words.phrases("us_states") | words.phrases("countries"))


@frozen
class Phrases:
    """The noun phrases of a document, and questions about them; see `phrases`.

    Attributes:
        words: The tokens.
        penn: The Penn Treebank tag of each token.
        base: The base noun phrases, in order.
        number: For each token the number of its base phrase, or -1.
    """

    words: Tokens
    penn: list[str]
    base: list[Phrase]
    number: list[int]
    _attaching: frozenset[str]
    _times: frozenset[str]
    _subordinators: frozenset[str]
    _regions: frozenset[str]

    def at(self, token: int) -> Phrase | None:
        """Return the base phrase that holds `token`, if one does."""
        number = self.number[token]
        return None if number < 0 else self.base[number]

    def around(self, token: int, low: int, high: int) -> Phrase | None:
        """Return the full phrase that holds `token`, if one does."""
        found = self.at(token)
        if found is None:
            return None
        return self.before(found[1], low)[0], self.after(found[0], high)[1]

    def is_time(self, phrase: Phrase) -> bool:
        """Tell whether a base phrase names a time: `last week`, `Tuesday`."""
        last = phrase[1] - 1
        if self.penn[last] == "CD" and last > phrase[0]:
            last -= 1  # `April 1`
        return self.words.lower[last].rstrip(".") in self._times

    def is_name(self, phrase: Phrase) -> bool:
        """Tell whether a phrase ends in a proper name and does not begin with an article."""
        return self.penn[phrase[1] - 1] in _NAME and self.penn[phrase[0]] != "DT"

    # ------------------------------------------------------------ to the right

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

    def _joined(self, first: int, high: int) -> int:
        """Return the end of the base phrase at `first`, its pieces joined (`Rep.` + `Lee`)."""
        found = self.at(first)
        last = found[1] if found else first + 1
        while last < high and (self._glued(last) or self._hyphen(last)):
            piece = self.at(last)
            last = piece[1] if piece else last + 1
        return min(last, high)

    def _glued(self, token: int) -> bool:
        """Tell whether the phrase before `token` goes on with it: `Rep.` `Lee`, `Lee` `'s` `aide`."""
        before, here = self.penn[token - 1], self.penn[token]
        if here == "POS" or (before == "POS" and self.number[token] >= 0) or self._hyphen(token - 1):
            return True
        if self.number[token] < 0:
            return False
        if self.number[token - 1] < 0 or self.number[token - 1] == self.number[token]:
            return False
        if before in _NAME and here in ("NN", "NNS"):
            return not self.is_time(self.base[self.number[token]])
        if here not in _NAME:
            return False
        return before in ("NN", "NNP", "NNPS") and not self.is_time(self.base[self.number[token - 1]])

    def _hyphen(self, token: int) -> bool:
        """Tell whether a token is a hyphen or slash that joins two words without space."""
        if token <= 0 or token + 1 >= len(self.penn) or self.words.lower[token] not in ("-", "/", "&"):
            return False
        starts, ends = self.words.starts, self.words.ends
        return starts[token] == ends[token - 1] and ends[token] == starts[token + 1]

    def _longer(self, first: int, last: int, high: int, *, clause: bool) -> int:
        """Return where the phrase [first, last) ends with the next thing that belongs to it."""
        word = self.words.lower[last]
        if word in _BRACKETS.values():
            return self._bracket(last, high)
        if word in self._attaching and last + 1 < high and self.number[last + 1] >= 0:
            begins = self.at(last + 1)
            if begins and begins[0] == last + 1 and not self.is_time(begins):
                return self._joined(last + 1, high)
        tag = self.penn[last]
        modifies = tag in ("VBN", "JJ") or (tag == "VBD" and self._is_source(first))
        if modifies and last + 1 < high and self.penn[last - 1] != "PRP":
            return self._postmodifier(last, high)
        if clause and (self.penn[last] in _RELATIVE or word == "who"):
            return self._clause_end(last + 1, high)
        if clause and word in ("and", "or", "&"):
            return self._conjunct(last, high)
        if word == ",":
            return self._apposition(first, last, high, clause=clause)
        time = self.at(last)
        if time and self.is_time(time) and time[1] < high and self.words.lower[time[1]] in self._attaching:
            return time[1]
        return last

    def _is_source(self, first: int) -> bool:
        """Tell whether `according to` stands before, where a past must be a participle."""
        lower = self.words.lower
        return first > 1 and lower[first - 1] == "to" and lower[first - 2] == "according"

    def _postmodifier(self, at: int, high: int) -> int:
        """Return the end of a participle or adjective behind a noun: `released on Sunday`."""
        if self.penn[at + 1] in ("IN", "TO"):
            return self._joined(at + 2, high) if at + 2 < high and self.number[at + 2] >= 0 else at
        time = self.at(at + 1)
        return time[1] if time and self.is_time(time) else at

    def _bracket(self, at: int, high: int) -> int:
        """Return the end of a short bracket at `at`, or `at`."""
        for token in range(at + 1, min(high, at + 12)):
            if _BRACKETS.get(self.words.lower[token]) == self.words.lower[at]:
                return token + 1
        return at

    def _clause_end(self, at: int, high: int) -> int:
        """Return where a relative clause that goes on at `at` ends: at a comma or a stop."""
        lower = self.words.lower
        while (
            at < high
            and lower[at] != ","
            and (lower[at] not in _STOPS or self._is_clock(at) or self._hyphen(at))
        ):
            at += 1
        return at

    def _is_clock(self, token: int) -> bool:
        """Tell whether a colon stands inside a time of day: `6:15`."""
        after = token + 1
        if self.words.lower[token] != ":" or after >= len(self.words):
            return False
        return self.words.starts[after] == self.words.ends[token]

    def _conjunct(self, at: int, high: int) -> int:
        """Return the end of `and X` at `at`, unless X is the subject of a further clause."""
        if at + 1 >= high or self.number[at + 1] < 0:
            return at
        end = self._joined(at + 1, high)
        while end < high and self.words.lower[end] == "of" and end + 1 < high and self.number[end + 1] >= 0:
            end = self._joined(end + 1, high)
        return at if end < high and self.penn[end] in (*_FINITE, "VBN") else end

    def _apposition(self, first: int, comma: int, high: int, *, clause: bool) -> int:
        """Return the end of `, X` at `comma` where X says who or what the phrase is."""
        at = comma + 1
        if at >= high:
            return comma
        if self.penn[at] in _RELATIVE and clause:
            return self._clause_end(at + 1, high)
        if self.penn[at] == "CD" and at + 1 < high and self.words.lower[at + 1] in (",", "."):
            return at + 1  # an age
        piece = self.at(at)
        if self.words.lower[at] in ("a", "an", "the", "one") or (
            piece and piece[0] == at and self._describes(first, piece)
        ):
            end = self.after(at, high, clause=False)[1]
            stops = end >= high or self.words.lower[end] == "," or self.words.lower[end] in _STOPS
            if stops or self.penn[end] in _RELATIVE:
                return end
        return comma

    def _describes(self, first: int, piece: Phrase) -> bool:
        """Tell whether a phrase after a comma may be in apposition to the one at `first`."""
        if self.is_time(piece) or self.penn[piece[0]] == "PRP":
            return False
        if self.penn[piece[1] - 1] in ("NN", "NNS"):
            return True
        return piece[1] - piece[0] > 1 or self.penn[piece[0]] == "CD" or self.penn[first] in ("DT", "PRP$")

    # ------------------------------------------------------------ to the left

    def before(self, last: int, low: int) -> Phrase:
        """Return the full phrase that ends before `last`: with what it belongs to on its left.

        `the head of the union in Ohio` is found from `Ohio`; conjuncts (`A, B and C`) too.
        """
        low = max(low, last - REACH)
        if self.words.lower[last - 1] in _BRACKETS and (bracketed := self._before_bracket(last - 1, low)):
            return bracketed
        found = self.at(last - 1)
        first = max(low, found[0]) if found else last - 1
        while first > low:
            wider = self._wider(first, low)
            if wider >= first:
                break
            first = wider
        return first, last

    def _wider(self, first: int, low: int) -> int:
        """Return where the phrase that begins at `first` begins with what stands before it."""
        at = first - 1
        begins = self._compound(first, low)
        if begins < first:
            return begins
        shortened = self.penn[at] in ("IN", "TO") and self.penn[at - 1] in ("VBN", "JJ")
        if at - 2 >= low and shortened and self.number[at - 2] >= 0 and self.number[at - 1] < 0:
            return max(low, self.base[self.number[at - 2]][0])
        if at <= low or self.number[at - 1] < 0:
            return first
        word, begins = self.words.lower[at], self.base[self.number[at - 1]][0]
        if begins < low or self.is_time((begins, at)):
            return first
        if word in self._attaching and (word == "of" or self.penn[first] != "PRP"):
            return begins
        if word in ("and", "or", "&"):
            left = self.before(at, low)[0]
            return left if self._opens(left, low) else first
        listed = self._in_list(first) or self._is_region(first)
        return begins if word == "," and listed else first

    def _compound(self, first: int, low: int) -> int:
        """Return where the word or name that `first` belongs to begins: `Mark-` `Lee`, `Rep.` `Lee`."""
        at = first - 1
        left = self.number[at]
        begins = max(low, self.base[left][0]) if left >= 0 else at
        names = self.penn[at] in _NAME and (self.penn[first] in _NAME or self._is_misread(first))
        names = names or (self.penn[first] in _NAME and self._is_capital(at))
        if names or (left >= 0 and self._glued(first)) or self.penn[at] == "POS":
            return begins
        if self._hyphen(at):
            return max(low, self.base[self.number[at - 1]][0] if self.number[at - 1] >= 0 else at - 1)
        if left < 0 and self.penn[at] in _MODIFIER and self.words.lower[at] not in _STOPS:
            return at
        return first

    def _is_misread(self, token: int) -> bool:
        """Tell whether a capital word stands where a name goes on, whatever its tag."""
        capital = self.number[token] < 0 and self.words.words[token][:1].isupper()
        titled = token > 0 and self.penn[token - 1] in _NAME and self.words.words[token - 1].endswith(".")
        return capital and (self.penn[token][0] == "V" or (self.penn[token] == "RB" and titled))

    def _is_capital(self, token: int) -> bool:
        """Tell whether a noun, adjective or participle is capitalised, as within a name."""
        return self.words.words[token][:1].isupper() and self.penn[token] in ("NN", "NNS", "JJ", "VBG", "VBN")

    def _opens(self, first: int, low: int) -> bool:
        """Tell whether a clause may begin at `first`, so that `X and Y` there is its subject."""
        before = self.penn[first - 1] if first > low else ""
        return (before[:1] != "V" and before not in ("TO", "MD", "IN", "RP")) or self._is_that(first - 1)

    def _is_that(self, token: int) -> bool:
        return self.words.lower[token] in self._subordinators

    def _is_region(self, first: int) -> bool:
        """Tell whether a state or country stands behind a town at `first`: `Elm, Ohio`."""
        found = self.at(first)
        name = " ".join(self.words.words[first : found[1]]) if found else ""
        return name in self._regions and self.penn[first - 2] in _NAME

    def _in_list(self, first: int) -> bool:
        """Tell whether the phrase at `first` is followed by a comma or `and`, as in a list."""
        found = self.at(first)
        if not found or found[1] >= len(self.penn):
            return False
        return self.words.lower[found[1]] in ("and", "or", "&") and self.penn[found[1]] == "CC"

    # ------------------------------------------------------------ of a verb

    def subject(self, verb: int, low: int) -> Phrase | None:
        """Return the full phrase before the verb group that begins at `verb`, as its subject.

        A relative pronoun (`who`) is a subject as it stands. What stands between commas
        (`Lee, a lawyer in Ohio, said`) belongs to the phrase, its closing comma not.
        """
        at = verb - 1
        while at > low and self.penn[at] == "RB" and not self._is_misread(at):
            at -= 1
        if at < low:
            return None
        end, at = at + 1, self._past_time(at, low)
        if self.penn[at] in _RELATIVE or self.words.lower[at] == "who":
            return at, at + 1
        if self.words.lower[at] in _BRACKETS:
            return self._before_bracket(at, low)
        if self.words.lower[at] in _DASHES or self.words.lower[at] == ",":
            return self._before_apposition(at, low)
        named = self.words.words[at][:1].isupper() and (at > low or verb == at + 1)
        if (
            not named
            and self.number[at] < 0
            and self.penn[at] not in ("CD", "DT", "EX", "NN", "NNP", "NNS", "JJ", "NNPS")
        ):
            return None
        found = self.before(at + 1, low)
        longer = self._past_relative(found, low)
        return found if longer == found else (longer[0], end)

    def _past_time(self, at: int, low: int) -> int:
        """Return the token before the times that end at `at`: `the group | this week` announced."""
        while at > low and self.number[at] >= 0 and self.is_time(self.base[self.number[at]]):
            before = self.base[self.number[at]][0] - 1
            if before > low and self.words.lower[before] in ("on", "in", "at"):
                before -= 1
            if before < low or (self.number[before] < 0 and self.words.lower[before] not in (",", ")")):
                break
            at = before
        return at

    def _before_bracket(self, at: int, low: int) -> Phrase | None:
        for token in range(at - 1, max(low - 1, at - 12), -1):
            if self.words.lower[token] == _BRACKETS[self.words.lower[at]]:
                return (self.before(token, low)[0] if token > low else token), at + 1
        return None

    def _past_relative(self, found: Phrase, low: int) -> Phrase:
        """Return the phrase, or the longer one where it ends a relative clause: `groups who wrote to her`."""
        for token in range(found[0] - 1, max(low, found[0] - 20), -1):
            if self.words.lower[token] in _STOPS or self.words.lower[token] == ",":
                break
            if self.penn[token] in ("WP", "WDT") and token > low and self.number[token - 1] >= 0:
                verbs = [i for i in range(token + 1, found[0]) if self.penn[i] in _FINITE]
                if len(verbs) == 1 and verbs[0] == token + 1:
                    return self.before(token, low)[0], found[1]
                break
        return found

    def _before_apposition(self, comma: int, low: int) -> Phrase | None:
        """Return the phrase that the insertion ending at `comma` belongs to, with the insertion."""
        mark = self.words.lower[comma]
        for token in range(comma - 1, max(low, comma - 40), -1):
            if self.words.lower[token] != mark or not self._ends(token):
                continue
            first = self.before(token, low)[0]
            if self.penn[token + 1] in ("RB", "IN") and self.words.lower[token + 2] not in ("whom", "which"):
                return first, token
            if self.penn[token + 1] == "CC":
                continue
            if not self._is_insertion(token + 1, comma):
                return None
            named = self._named_before(first, low)
            return named, comma
        return None

    def _ends(self, token: int) -> bool:
        """Tell whether a noun phrase ends before `token`."""
        return (
            self.number[token - 1] >= 0
            or self.penn[token - 1][:2] == "NN"
            or self.words.lower[token - 1] in _BRACKETS
        )

    def _is_insertion(self, first: int, last: int) -> bool:
        """Tell whether the tokens between two commas may be an apposition or a relative clause."""
        if first >= last:
            return False
        lead = first + (self.penn[first] == "IN" and first + 1 < last)
        if self.penn[lead] in _RELATIVE or self.words.lower[lead] in ("who", "whose", "which"):
            return True
        if self.penn[first] in ("CC", "RB") and self.number[first] < 0:
            return False
        for token in range(first, last):
            if self.penn[token] in _RELATIVE:
                return True
            if self.penn[token] in _FINITE:
                return False
        return True

    def _before_detail(self, first: int, low: int) -> int:
        """Return where the phrase begins that an age or a place between commas belongs to."""
        for _ in range(3):
            at = first - 1
            if (
                at - 1 > low
                and self.words.lower[at] in ("of", "from", "in")
                and self.words.lower[at - 1] == ","
            ):
                at -= 1
            elif at <= low or self.words.lower[at] != "," or not self._is_detail(first):
                break
            if self.number[at - 1] < 0 and self.penn[at - 1] != "CD":
                break
            first = self.before(at, low)[0]
        return first

    def _is_detail(self, first: int) -> bool:
        """Tell whether an age or an abbreviated state begins at `first`: `30`, `N.C.`."""
        if first + 1 >= len(self.penn) or self.words.lower[first + 1] != ",":
            return False
        return self.penn[first] == "CD" or (
            self.penn[first] in _NAME and self.words.words[first].endswith(".")
        )

    def _named_before(self, first: int, low: int) -> int:
        """Return where the name begins that a description at `first` is in apposition to."""
        first = self._before_detail(first, low)
        at = first - 1
        if at <= low or self.words.lower[at] != "," or self.penn[first] in _NAME:
            return first
        name = self.before(at, low) if self.number[at - 1] >= 0 else None
        named = name and self.is_name(name) and self.penn[first] != "NNS"
        if name and named and (name[0] <= low or self.penn[name[0] - 1] != "IN"):
            return name[0]
        return first


def _unmarked(words: Tokens, phrase: Phrase) -> Phrase:
    """Return a base phrase without marks at its ends."""
    first, last = phrase
    while first < last - 1 and words.lower[first] in _STOPS:
        first += 1
    while last > first + 1 and words.lower[last - 1] in _STOPS:
        last -= 1
    return first, last


@layer
def phrases(document: Document) -> Phrases:
    """Return the noun phrases of a document.

    Example:
        >>> from onrecord import Document
        >>> from onrecord.phrases import phrases
        >>> found = phrases(Document("Ann Lee, a lawyer in Ohio, said so."))
        >>> first, last = found.subject(8, 0)
        >>> " ".join(found.words.words[first:last])
        'Ann Lee , a lawyer in Ohio'
    """
    words = tokens(document)
    base = [_unmarked(words, phrase) for phrase in noun_phrases(document)]
    number = [-1] * len(words)
    for n, (first, last) in enumerate(base):
        number[first:last] = [n] * (last - first)
    lists = map(lexicon(document).table, (_attachments, _times, _subordinators, _regions))
    return Phrases(words, penn_tags(document), base, number, *lists)
