"""The document: a text that is never altered, and its lazy layers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from os import PathLike
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from onrecord.errors import OnrecordError
from onrecord.model.attributes import Attributes, attributes
from onrecord.spans import Span, as_span

T = TypeVar("T")


def _text(_: object, attribute: Any, value: Any) -> None:
    if not isinstance(value, str):
        message = f"a document's {attribute.name} must be text, not {type(value).__name__}"
        raise OnrecordError("OR002", message, hint=_instead(attribute.name, value))


def _instead(name: str, value: object) -> str:
    """Return what to give instead of something that is no text."""
    if isinstance(value, bytes):
        return "decode it first"
    if name == "id":
        return "leave it out" if value is None else "give str(id)"
    if isinstance(value, PathLike):
        return "read the file first"
    if hasattr(value, "isoformat"):
        return "give its isoformat()"
    return "give a string" if name == "text" else "give None for what is unknown"


def _text_or_none(instance: object, attribute: Any, value: Any) -> None:
    if value is not None:
        _text(instance, attribute, value)


@frozen
class Document:
    """One article, its text exactly as given.

    Attributes:
        text: The article. Never altered; all offsets count its code points.
        id: A name for the document; by default a digest of the text.
        title: The headline, if it is known apart from the text.
        published: When it was published, as ISO 8601 text.
        source: Who published it, or where it is from.
        metadata: Anything else that is known: names and plain values.

    Raises:
        OnrecordError: `OR002`, if a field is not text; `OR003`, for bad metadata.

    Example:
        >>> from onrecord import Document
        >>> Document("The mayor resigned.", id="a1")
        <Document a1: 19 characters 'The mayor resigned.'>
    """

    text: str = field(validator=_text)
    id: str = field(kw_only=True, validator=_text)
    title: str | None = field(default=None, kw_only=True, validator=_text_or_none)
    published: str | None = field(default=None, kw_only=True, validator=_text_or_none)
    source: str | None = field(default=None, kw_only=True, validator=_text_or_none)
    metadata: Attributes = field(default=None, kw_only=True, converter=attributes)
    _layers: dict[object, Any] = field(init=False, factory=dict, eq=False, repr=False)

    @id.default  # noqa: A003 - the field of this class is meant
    def _digest(self) -> str:
        from _blake2 import blake2b  # that of hashlib, which loads OpenSSL and is dear to import

        return blake2b(str(self.text).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    def __len__(self) -> int:
        """Return the length of the text in code points."""
        return len(self.text)

    def __repr__(self) -> str:
        start = self.text[:40].replace("\n", " ")
        return f"<Document {self.id}: {len(self.text)} characters {start!r}>"

    def __getstate__(self) -> dict[str, Any]:
        """Travel without the layers: they are computed again where they are asked for."""
        names = ("text", "id", "title", "published", "source", "metadata")
        return {name: getattr(self, name) for name in names} | {"_layers": {}}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)

    def text_of(self, span: Span | tuple[int, int]) -> str:
        """Return the text that `span` covers.

        Raises:
            OnrecordError: `OR001`, if it is not a span, or extends beyond the text.
        """
        start, end = as_span(span)
        if end > len(self.text):
            message = f"{(start, end)} is not in a text of {len(self.text)} characters"
            raise OnrecordError("OR001", message, hint="spans count code points of the document's text")
        return self.text[start:end]

    def to_dict(self, *, text: bool = True) -> dict[str, object]:
        """Return the JSON form; empty fields are left out."""
        fields = {"id": self.id, "title": self.title, "published": self.published, "source": self.source}
        form: dict[str, object] = {name: value for name, value in fields.items() if value is not None}
        if self.metadata:
            form["metadata"] = self.metadata.to_dict()
        if text:
            form["text"] = self.text
        return form


class Layer(Generic[T]):
    """A function of a document whose answer is kept with the document; see `layer`."""

    def __init__(self, compute: Callable[[Document], T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__
        self.__name__ = compute.__name__
        self.__module__ = compute.__module__
        self.__wrapped__ = compute

    def __call__(self, document: Document) -> T:
        """Return the layer of `document`, computed on first use."""
        layers = document._layers  # noqa: SLF001 - the two classes make one mechanism
        if self not in layers:
            layers[self] = self._compute(document)
        value: T = layers[self]
        return value

    def set(self, document: Document, value: T) -> None:
        """Give the layer of `document` beforehand, instead of computing it."""
        document._layers[self] = value  # noqa: SLF001

    def is_known(self, document: Document) -> bool:
        """Tell whether the layer of `document` has been computed, or given."""
        return self in document._layers  # noqa: SLF001


def forget(document: Document) -> None:
    """Drop the layers of a document: they are computed again where they are asked for.

    Layers may hold their document, so that only the garbage collector would free the two.
    """
    document._layers.clear()  # noqa: SLF001 - as in Layer


def layer(compute: Callable[[Document], T]) -> Layer[T]:
    r"""Make a function of a document a lazy layer: computed once for each document.

    Example:
        >>> from onrecord import Document
        >>> from onrecord.model import layer
        >>> @layer
        ... def lines(document):
        ...     return document.text.splitlines()
        >>> lines(Document("one\ntwo"))
        ['one', 'two']
    """
    return Layer(compute)


@layer
def companions(document: Document) -> Sequence[Document]:
    """Return the documents that are read together with one, itself included: by itself, none else."""
    return (document,)


def ahead(layers: Iterable[Layer[Any]], documents: Sequence[Document]) -> None:
    """Compute layers of documents that are read together: one of all of them, then the next.

    What a layer takes is then still near the processor for the next document: a twentieth less time for
    short stories. Where it cannot be computed, whoever asks for it is told.
    """
    for one in layers:
        for document in documents:
            with suppress(Exception):
                one(document)
