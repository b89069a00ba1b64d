"""Noun phrases as written: the base phrase with all that belongs to it.

The tagger gives base noun phrases (`a senior aide`). People say more: `a senior aide to the
governor, Ann Lee, who asked not to be named`. Here the rest is put back, to the right
(`after`), to the left (`before`), or both (`around`), and the subject of a verb is found.

Everything is counted in tokens (indexes into `segment.tokens`), half-open; `low` and `high`
bound the search, most often a sentence. All searches are bounded by `REACH` tokens.
"""

from __future__ import annotations

from onrecord.lexicon import lexicon
from onrecord.model import Document, layer
from onrecord.phrases.parting import base_phrases
from onrecord.phrases.pieces import REACH, Lists, Phrase
from onrecord.phrases.subjects import Subjects
from onrecord.phrases.vocabulary import attachments, periods, regions, subordinators, times, venues
from onrecord.segment.classes import classes
from onrecord.segment.tokens import tokens
from onrecord.syntax import penn_tags

__all__ = ["REACH", "Phrase", "Phrases", "phrases", "subordinators", "times", "venues"]


class Phrases(Subjects):
    """The noun phrases of a document, and questions about them; see `phrases`."""

    __slots__ = ()

    def around(self, token: int, low: int, high: int) -> Phrase | None:
        """Return the full phrase that holds `token`, if one does."""
        found = self.at(token)
        if found is None:
            return None
        return self.before(found[1], low)[0], self.after(found[0], high)[1]


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
    words, penn = tokens(document), penn_tags(document)
    base = base_phrases(document)
    number = [-1] * len(words)
    for n, (first, last) in enumerate(base):
        number[first:last] = [n] * (last - first)
    lists = map(lexicon(document).table, (attachments, times, periods, subordinators, regions, venues))
    return Phrases(words, penn, base, number, Lists(*lists), classes(document))
