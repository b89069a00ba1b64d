"""The layers of a document: tags and noun phrases, aligned with its tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.model import Document, companions, layer
from onrecord.segment.sentences import openings
from onrecord.segment.tokens import tokens
from onrecord.syntax.tagging import Analysis, analyse, analyse_each, network, tag

if TYPE_CHECKING:
    from numpy.typing import NDArray


@layer
def analysis(document: Document) -> Analysis:
    """Return Penn tags and noun phrases, which rules ask for most."""
    return analyse(tokens(document).words, openings(document))


def tag_together(document: Document) -> None:
    """Tag all that are read together with a document, and it: for one who asks for every one's tags.

    Products of many short texts at once take a fifth less time than those of one after the other. The few
    that somebody has asked for already are not tagged again.
    """
    together = [one for one in companions(document) if not analysis.is_known(one)]
    if len(together) > 1:
        texts = [(tokens(one).words, openings(one)) for one in together]
        for one, found in zip(together, analyse_each(texts), strict=True):
            analysis.set(one, found)


@layer
def tags(document: Document) -> list[str]:
    """Return the universal tag of each token; parts of names can be ADJ or VERB.

    Example:
        >>> from onrecord import Document
        >>> from onrecord.syntax import tags
        >>> tags(Document("The report said so."))
        ['DET', 'NOUN', 'VERB', 'ADV', 'PUNCT']
    """
    return tag(tokens(document).words, openings(document))


@layer
def _names(document: Document) -> NDArray[Any]:
    """Return how much speaks for each type of name, by token."""
    return network().answers(tokens(document).words, ("name",), openings(document))["name"]


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
    scores = _names(document)[first:last]
    return str(network().labels["name"][scores.sum(axis=0).argmax()]) if len(scores) else "other"
