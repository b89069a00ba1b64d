"""What a terminal is shown of data: nothing that commands it, or turns what stands there round."""

from __future__ import annotations

from typing import Final

_CONTROLS: Final = dict.fromkeys([*range(32), *range(127, 160)], " ")
#: Embeddings, overrides and isolates: they make a terminal show characters in another order.
_TURNS: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_TAMED: Final = str.maketrans({**_CONTROLS, **_TURNS})


def tamed(text: str) -> str:
    r"""Return text with spaces for control characters, and without what turns its direction.

    Example:
        >>> from onrecord.terminal import tamed
        >>> tamed("\x1b[31mred\u202e")
        ' [31mred'
    """
    return text.translate(_TAMED)
