"""The layers of a document: tags and noun phrases, aligned with its tokens."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.model import Document, layer
from onrecord.segment import sentences, tokens
from onrecord.syntax.tagging import Analysis, analyse


@layer
def analysis(document: Document) -> Analysis:
    """Return the tagger's whole answer; one pass serves every layer here."""
    found = tokens(document)
    begins = found.starts
    breaks = [bisect_left(begins, start) for start in sentences(document).starts]
    return analyse(found.words, breaks)


def tags(document: Document) -> list[str]:
    """Return the universal tag of each token; parts of names can be ADJ or VERB.

    Example:
        >>> from onrecord import Document
        >>> from onrecord.syntax import tags
        >>> tags(Document("The report said so."))
        ['DET', 'NOUN', 'VERB', 'ADV', 'PUNCT']
    """
    return analysis(document).upos


def penn_tags(document: Document) -> list[str]:
    """Return the Penn Treebank tag of each token; every word of a name is NNP or NNPS."""
    return analysis(document).penn


def noun_phrases(document: Document) -> list[tuple[int, int]]:
    """Return base noun phrases as (first token, last token exclusive), in order.

    A possessor stands inside its phrase (`the company's chairman`); phrases with
    `of`, appositions, relative clauses and later conjuncts do not.
    """
    return analysis(document).phrases


def name_type(document: Document, first: int, last: int) -> str:
    """Return what the tokens [first, last) name: person, organization, place or other."""
    found = analysis(document)
    scores = found.names[first:last]
    return found.name_types[int(scores.sum(axis=0).argmax())] if len(scores) else "other"
