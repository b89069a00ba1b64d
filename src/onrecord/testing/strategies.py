"""Random documents, for tests with hypothesis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from onrecord.model import Document

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_PIECES: Final = (
    "“We will rebuild it,” Mayor Ada Reyes said on Friday.",
    '"No," said Mr. Okafor, the deputy chairman of Acme Inc.',
    "It cost between $2.5 million and €3bn a year.",
    "The two countries signed a trade agreement in Port Ellis.",
    "According to the U.S. Treasury, talks had failed",
    "Continue Reading Below",
    "“Never,” she told reporters. “Not in",
    "the '90s, at No. 2",
    "\n\n",
    "\n",
    "\r\n",
    "\xa0",
    " ",
    "\x00",
    "🎉",
    "e\u0301",
    "שלום",
    "\u202e",
    '"',
    "“",
    "”",
    "'",
    "$",
    ".",
    "…",
    "\ufeff",
)


def documents(*, most: int = 12) -> SearchStrategy[Document]:
    """Return a strategy for documents of pieces of news, marks and unusual characters.

    Args:
        most: The largest number of pieces in one document.

    Needs the package `hypothesis`.

    Example:
        >>> from hypothesis import given
        >>> from onrecord.testing import documents
        >>> @given(documents())
        ... def test_my_extractor_never_raises(document):
        ...     list(my_extractor(document))
    """
    from hypothesis import strategies as st

    pieces = st.sampled_from(_PIECES) | st.text(max_size=8)
    return st.lists(pieces, max_size=most).map("".join).map(Document)
