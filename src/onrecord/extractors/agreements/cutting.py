"""The sentences that may tell of an agreement, cut as the tagger reads them, and its tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.extractors.agreements.acronyms import short_names, with_plurals
from onrecord.extractors.agreements.anchors import anchors
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.grammar.reporting import DATELINE, SLUG
from onrecord.lexicon import lexicon
from onrecord.linking.together import name_together
from onrecord.model import Document, companions, layer
from onrecord.phrases.pieces import PARTIES
from onrecord.segment.offsets import Tokens
from onrecord.segment.sentences import sentences
from onrecord.segment.tokens import tokens
from onrecord.spans import Span
from onrecord.syntax.tagging import Analysis, analyse_each

_MARKS: Final = frozenset(['"', "“", "”", "«", "»", "''", "``", "<", ">", "„"])
_CLOSERS: Final = {"(": ")", "[": "]"}
#: What may be left out, or open what is.
_SIGNS: Final = _MARKS | {",", *_CLOSERS}
_BRACKET_LONGEST: Final = 12
_HYPHENS: Final = frozenset(["-", "‐", "‑", "–"])
_TICKER_LONGEST: Final = 8
#: A sentence with more of its words in capitals is tagged in lower case.
_CAPITALS: Final = 0.6


class Cut(NamedTuple):
    """The sentences of a document that hold an anchor, or the acronym of an agreement.

    Attributes:
        wanted: The numbers of the sentences.
        kept: For each the indexes of the tokens that stay in its reading.
        words: The texts of all these tokens, as the tagger is given them.
        breaks: For each sentence where in `words` it begins.
    """

    wanted: list[int]
    kept: list[list[int]]
    words: list[str]
    breaks: list[int]


@layer
def cut(document: Document) -> Cut:
    """Return the sentences to be read, cut for the tagger."""
    found, vocabulary, spans = tokens(document), lexicon(document).table(Vocabulary), sentences(document)
    places, short = anchors(document), with_plurals(short_names(document))
    if short:
        places = places + [at for at, word in enumerate(found.lower) if word in short]
    wanted = sorted({spans.at(found.starts[at]) for at in places})
    slugs = vocabulary.words_of("slug")
    bodies = [_behind_dateline(document.text, spans[number], slugs) for number in wanted]
    kept = [_kept(found, found.within(*body), vocabulary) for body in bodies]
    words: list[str] = []
    breaks: list[int] = []
    for indexes in kept:
        breaks.append(len(words))
        own = [found.words[index] for index in indexes]
        capitals = sum(map(str.isupper, own)) > _CAPITALS * len(own)
        words += map(str.lower, own) if capitals else own
    return Cut(wanted, kept, words, breaks)


@layer
def tagged(document: Document) -> Analysis:
    """Return the tags and base phrases of these sentences, in one pass for all that are read together."""
    together = [one for one in companions(document) if one is document or anchors(one)]
    name_together(document, together)
    analyses = analyse_each([(cut(one).words, cut(one).breaks) for one in together])
    for one, analysis in zip(together, analyses, strict=True):
        tagged.set(one, analysis)
    return tagged(document)


def _behind_dateline(text: str, span: Span, slugs: frozenset[str]) -> Span:
    """Return a sentence without the dateline, or the slug of a wire, that it begins with."""
    slug = SLUG.match(text, span.start, span.end)
    if slug and slugs.issuperset(slug["tags"].lower().split("-")):
        return Span(slug.end(), span.end)
    found = DATELINE.match(text, span.start, span.end)
    return Span(found.end(), span.end) if found else span


def _kept(found: Tokens, indexes: Sequence[int], vocabulary: Vocabulary) -> list[int]:
    """Return the indexes of the tokens that stay in the reading of a sentence."""
    if _SIGNS.isdisjoint(map(found.words.__getitem__, indexes)):
        return list(indexes)
    kept: list[int] = []
    size = len(indexes)
    at = 0
    while at < size:
        index = indexes[at]
        word = found.words[index]
        if word not in _SIGNS:
            kept.append(index)
            at += 1
        elif word == "<" and kept and _is_ticker(found, indexes, at):
            at += next(n for n in range(1, size - at) if found.words[indexes[at + n]] == ">") + 1
        elif end := _aside_end(found, indexes, at, vocabulary):
            at = end
        else:
            if word not in _MARKS:
                kept.append(index)
            at += 1
    return kept


def _is_ticker(found: Tokens, indexes: Sequence[int], at: int) -> bool:
    """Tell whether a stock symbol in angle brackets begins at `at`: <DBD>, <WLUK.L>."""
    for n in range(at + 1, min(at + 5, len(indexes))):
        if found.words[indexes[n]] == ">":
            start, end = found.starts[indexes[at + 1]], found.ends[indexes[n - 1]]
            return n > at + 1 and end - start <= _TICKER_LONGEST and found.words[indexes[at + 1]].isupper()
    return False


def _aside_end(found: Tokens, indexes: Sequence[int], at: int, vocabulary: Vocabulary) -> int:
    """Return where an aside that hides the structure ends, if one begins at `at`; else 0."""
    word = found.words[indexes[at]]
    if word == ",":
        if _is_in_name(found, indexes, at, vocabulary):
            return at + 1
        return _affiliation_end(found, indexes, at, vocabulary)
    return _bracket_end(found, indexes, at, vocabulary.anchors) if word in _CLOSERS else 0


def _is_in_name(found: Tokens, indexes: Sequence[int], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the comma at `at` only parts a firm from its form: `Norvik Grid, Inc.`."""
    if not 0 < at < len(indexes) - 1 or not found.words[indexes[at - 1]][0].isupper():
        return False
    form, firm = found.lower[indexes[at + 1]], vocabulary.words_of("firm")
    behind = indexes[at + 2] if at + 2 < len(indexes) else indexes[at + 1]
    parted = found.words[behind] in _HYPHENS and found.starts[behind] == found.ends[indexes[at + 1]]
    return (form in firm or f"{form}." in firm) and not parted  # Ann Lee, | Co-chair


def _affiliation_end(found: Tokens, indexes: Sequence[int], at: int, vocabulary: Vocabulary) -> int:
    """Return where a legislator's party and state end behind the comma at `at`, or 0: `, R-Maine`.

    The comma behind them goes with them where the clause goes on.
    """
    words = [found.words[index] for index in indexes[at + 1 : at + 6]]
    if len(words) < 4 or words[0] not in PARTIES or words[1] not in _HYPHENS or not words[2].istitle():
        return 0
    end = at + 4
    after = found.words[indexes[end + 1]] if end + 1 < len(indexes) else ""
    goes_on = after.islower() and after not in vocabulary.words_of("article counting")
    return end + (goes_on and found.words[indexes[end]] == ",")


def _bracket_end(found: Tokens, indexes: Sequence[int], at: int, anchors: frozenset[str]) -> int:
    """Return where a short bracket at `at` is closed, or 0 where it is long or holds an anchor."""
    closer = _CLOSERS[found.words[indexes[at]]]
    for n in range(at + 1, min(at + _BRACKET_LONGEST, len(indexes))):
        if found.words[indexes[n]] == closer:
            return n + 1
        if found.lower[indexes[n]] in anchors:
            return 0
    return 0
