"""Text that may stand in a page, whatever is in it."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from onrecord.spans import encodable

# A browser drops or alters these.
_SHOWN: Final = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n\r"}
_SPELLED: Final = {**_SHOWN, 127: "\u2421", ord("\r"): "&#13;"}


def escaped(text: object) -> str:
    r"""Return text for a page: nothing in it is markup, control characters are pictures.

    Example:
        >>> escaped("<b>1 & 2\x00</b>")
        '&lt;b&gt;1 &amp; 2␀&lt;/b&gt;'
    """
    return encodable(escape(str(text)).translate(_SPELLED))


def slug(name: str) -> str:
    """Return a name as part of a class or an id.

    Example:
        >>> slug("court_ruling"), slug('"><x')
        ('court-ruling', '-x')
    """
    return re.sub(r"[^a-z0-9]+", "-", name.lower())
