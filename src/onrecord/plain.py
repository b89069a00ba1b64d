"""What shows that a text is no plain text: tags, entities of HTML, marks that were decoded wrongly."""

from __future__ import annotations

from typing import Final

from onrecord.model import Document, Fault

#: One of these begins whatever shows it.
_SIGNS: Final = ("<", "&", "â")
#: Of tags, those that end a block, and breaks: `<P>` alone is the sign of a firm, and a link within a line
#: costs nothing. Of entities, and of what UTF-8 looks like as Windows-1252, those of quotation marks.
_NOT_PLAIN: Final = r"""
      (?P<markup> </(?i:p|div|h[1-6]|li|blockquote|article|section|body|html)> | <(?i:br)\ ?/?> )
    | (?P<entity> &(?: [lr][sd]quo | quot | \#(?:34|39|821[67]|822[01]) | \#[xX]201[89CDcd] ); )
    | (?P<decoded> â(?: € | \x80[\x98-\x9d] ) )"""
_TOLD: Final = {
    "markup": ("contains markup", "remove it; onrecord.readers.read_html does so for a page"),
    "entity": ("contains HTML entities", "html.unescape turns them into characters"),
    "decoded": ("was decoded wrongly", "decode it as UTF-8"),
}


def text_faults(document: Document) -> tuple[Fault, ...]:
    """Return a fault where a document's text is not plain; it is read all the same.

    Example:
        >>> from onrecord import Document
        >>> [fault] = text_faults(Document("&ldquo;We paid,&rdquo; she said."))
        >>> fault.reason
        "the text contains HTML entities: '&ldquo;' at 0 (html.unescape turns them into characters)"
    """
    text = document.text
    if not any(map(text.__contains__, _SIGNS)):
        return ()
    import regex  # dear to import

    found = regex.search(_NOT_PLAIN, text, regex.VERBOSE)
    if found is None:
        return ()
    what, hint = _TOLD[found.lastgroup or ""]
    reason = f"the text {what}: {found[0]!r} at {found.start()} ({hint})"
    return (Fault("OR017", "text", "onrecord:pipeline", reason),)
