# Signatures of attrs classes show the defaults that a reader can use; insides of attrs in one are an error.

import inspect
from collections.abc import Iterable
from enum import Enum

from attrs import NOTHING, Attribute, Factory
from sphinx.application import Sphinx
from sphinx.util import logging

_INSIDE = ("attr_dict", "NOTHING", "Factory(")
_LOG = logging.getLogger(__name__)


class _Shown:
    """A default as it is to be read."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _text_of(value: object) -> str:
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, type):
        return "None" if value is type(None) else value.__name__
    if isinstance(value, tuple):
        texts = [_text_of(one) for one in value]
        return f"({', '.join(texts)}{',' * (len(texts) == 1)})"
    return repr(value)


def _default_of(attribute: Attribute) -> object:
    default = attribute.default
    if isinstance(default, Factory):
        return _Shown("..." if default.takes_self else _text_of(default.factory()))
    return inspect.Parameter.empty if default is NOTHING else _Shown(_text_of(default))


def _show_defaults(_app: Sphinx, function: object, _bound: object) -> None:
    """Put the defaults of an attrs class into the signature of its `__init__`, private ones left out."""
    function = getattr(function, "__func__", function)
    attributes: Iterable[Attribute] = getattr(function, "__globals__", {}).get("attr_dict", {}).values()
    fields = {attribute.alias: attribute for attribute in attributes}
    if not fields:
        return
    signature = inspect.signature(function)
    function.__signature__ = signature.replace(
        parameters=[
            one.replace(default=_default_of(fields[name])) if name in fields else one
            for name, one in signature.parameters.items()
            if name not in fields or not fields[name].name.startswith("_")
        ]
    )


def _check(
    _app: Sphinx, _what: str, name: str, shown: object, _options: object, signature: str | None, _: object
) -> tuple[str, str] | None:
    """Leave out the signature of an enum, which nobody calls; refuse one that shows what attrs makes."""
    if any(word in (signature or "") for word in _INSIDE):
        _LOG.warning("%s has a signature that shows what attrs makes of it: %s", name, signature)
    return ("", "") if isinstance(shown, type) and issubclass(shown, Enum) else None


def _skip_aliases(
    _app: Sphinx, _what: str, _name: str, member: object, _skip: object, _options: object
) -> bool | None:
    """Leave out "Alias for field number 0": the docstring of a named tuple says what its fields are."""
    return True if type(member).__name__ == "_tuplegetter" else None


def setup(app: Sphinx) -> dict[str, bool]:
    app.setup_extension("sphinx.ext.autodoc")
    app.connect("autodoc-before-process-signature", _show_defaults)
    app.connect("autodoc-process-signature", _check)
    app.connect("autodoc-skip-member", _skip_aliases)
    return {"parallel_read_safe": True}
