"""What only says what an organization is, in a phrase with its name: `the news agency | Norpress`."""

from __future__ import annotations

from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.followed import ARTICLES
from onrecord.linking.mentions import Mention, no_firms
from onrecord.linking.signs import Signs, Vocabulary
from onrecord.model import Document
from onrecord.segment.classes import FIRM, HEAD, PLACE, STOP, classes
from onrecord.segment.tokens import HYPHENS, POSSESSIVES, tokens

#: Behind a body and its comma, they are about it.
_TELLING: Final = frozenset({"which", "whose", "based"})
_CLOSING: Final = {"<": ">", "(": ")"}
#: The tokens of brackets with the name of a share: (NYSE: NOR).
_TICKER: Final = 6


class Descriptions:
    """Tells whether a phrase means the organization that it names."""

    def __init__(self, document: Document) -> None:
        found, words = tokens(document), lexicon(document)
        self._words, self._lower, self._bits = found.words, found.lower, classes(document)
        self._signs = Signs(found.words, found.lower, self._bits, words)
        self._nouns, self._no_firms = words.table(Vocabulary).naming, words.table(no_firms)

    def fit(self, first: int, begin: int, name: Mention, after: int) -> bool:
        """Tell whether all that stands in [first, after) is a name and what it is.

        Args:
            first: The first token of the phrase.
            begin: The token behind its article, if it has one.
            name: The name in it.
            after: The token after its last.
        """
        return self._lead(first, begin, name) and self._follow(first, name, after)

    def _lead(self, first: int, begin: int, name: Mention) -> bool:
        """Tell whether what stands before a name says what it is: Brazil's state oil company | Petrola."""
        if begin >= name.first:
            return begin == name.first
        small, last = range(begin, name.first), name.first - 1
        if self._lower[last] == "," and last == begin + 1:
            return self._signs.is_noun(begin)  # the charity, | Homes First
        if any(
            self._bits[at] & STOP and self._lower[at] not in POSSESSIVES
            for at in small
            if not self._is_tied(at)
        ):
            return False  # a spokesman for the union | Sepru
        if self._lower[last] in POSSESSIVES:
            public = self._lower[name.after - 1] in self._no_firms  # several countries have a High Court
            return last > begin and bool(self._bits[begin] & PLACE) and not public  # India's | Adani Holdings
        several = self._lower[last].endswith("s")
        plain = (self._words[at][-1].isalnum() or self._lower[at] in HYPHENS for at in small)
        if several or not self._words[last].islower() or not all(plain):
            return False
        if self._is_tied(last):
            return True  # Perth-based | Elm Gas
        if self._signs.is_noun(last) or self._bits[last] & HEAD:
            return True
        # the nonpartisan | Elm Office
        return self._lower[first] == "the" and last == begin and name.after - name.first > 1

    def _is_apposed(self, name: Mention, after: int) -> bool:
        """Tell whether an article, and nobody's title, stands behind a name: Acme, | the parent of Elm."""
        begin, lower = name.after + 1, self._lower
        if name.who[0] != "organization" or begin + 1 >= after or lower[begin] not in ARTICLES:
            return False
        end = next((at for at in range(begin, after) if lower[at] in ("of", "that", "which", ",")), after)
        return not any(self._bits[at] & (HEAD | FIRM) == HEAD for at in range(begin, end))

    def _is_tied(self, at: int) -> bool:
        """Tell whether a hyphen ties a participle to the word before it: London-listed."""
        return self._lower[at].endswith(("ed", "run")) and self._lower[at - 1] in HYPHENS

    def _follow(self, first: int, name: Mention, after: int) -> bool:
        """Tell whether what stands behind a name says what it is."""
        end, lower = name.after, self._lower
        if end == after:
            return True
        if lower[end] == ",":
            told = end + 1 < len(lower) and lower[end + 1] in _TELLING
            told = told or self._signs.behind(name.first, end) > 0 or self._is_apposed(name, after)
            return told and ("and" not in lower[end:after] or lower[end + 1] in _TELLING)
        if lower[end] in _CLOSING:
            return after - end <= _TICKER and _CLOSING[lower[end]] in lower[after - 1 : after + 1]
        the = "the" in (lower[first], lower[max(0, first - 1)])  # with the | Sepru union
        noun = the and lower[after - 1] in self._nouns
        return noun and all(word.islower() for word in self._words[end:after])
