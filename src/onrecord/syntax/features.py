"""What the syntax layer sees of a word: a fixed number of hashed features.

Nothing here depends on the word's neighbours; the network adds those. The hash
is CRC-32, so the same word has the same features in every process and on every
machine.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from zlib import crc32

#: Stands between sentences and beyond the ends of a document.
BREAK: Final = "\n"

#: Feature slots of a word; an empty slot holds 0. The last two are keys to what
#: word lists say of the word in lower case, and with a capital.
SLOTS: Final = 16

#: A longer word is cut: nothing past this many characters is looked at.
LONGEST: Final = 40

#: Quotation marks and dashes of every style become one, so that a newspaper's
#: typography changes nothing.
_SAME_MARK: Final = str.maketrans(
    {
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u02bc": "'",
        "`": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2015": "-",
        "\u2026": ".",
        "\u00a0": " ",
        "\u20ac": "$",
        "\u00a3": "$",
        "\u00a5": "$",
    }
)
#: The treebanks cut this word in two, and our tokens do not.
_UNCUT: Final = {"cannot": "can", "Cannot": "Can", "CANNOT": "CAN"}
#: The treebanks write American forms of address, with a full stop; British papers leave it out.
_DOTTED: Final = {word: word + "." for word in ("Mr", "Mrs", "Ms")}
#: A body whose letters are another word to the treebanks.
_LETTERED: Final = {"WHO": "NATO"}
_REWRITTEN: Final = _UNCUT | _DOTTED | _LETTERED
_DOUBLED: Final = {"''": '"', "--": "-", "---": "-", "....": "..."}
_WORD, _EXACT, _ENDING, _BEGINNING, _SHAPE, _CASE, _CASE_ENDING, _LISTED = (
    crc32(bytes([number])) for number in range(1, 9)
)
_PLAIN: Final = {"l": b"x", "u": b"X", "U": b"X", "t": b"Xx"}
_DIGITS: Final = re.compile(r"[0-9]")
_UPPER: Final = re.compile(r"[A-Z\u00c0-\u00d6\u00d8-\u00de]+")
_LOWER: Final = re.compile(r"[a-z\u00df-\u00f6\u00f8-\u00ff]+")
_ZEROS: Final = re.compile(r"0+")
#: The keys of the outlines of words of plain letters, by their case.
_OUTLINES: Final = {kind: crc32(outline, _SHAPE) for kind, outline in _PLAIN.items()}


def normalise(word: str) -> str:
    r"""Return the word with quotation marks, dashes and digits made uniform.

    >>> normalise("\u201c"), normalise("1987"), normalise("\u2014")
    ('"', '0000', '-')
    """
    if word.isalpha() and word.isascii():
        return _REWRITTEN.get(word, word[:LONGEST])
    plain = _DIGITS.sub("0", word[:LONGEST].translate(_SAME_MARK))
    return _DOUBLED.get(plain, plain)


def shape(plain: str) -> str:
    """Return the outline of a normalised word: ``Xx``, ``X``, ``0.0``.

    >>> shape("McDonald"), shape("U.S."), shape("0,000")
    ('XxXx', 'X.X.', '0,0')
    """
    outline = _LOWER.sub("x", _UPPER.sub("X", _ZEROS.sub("0", plain)))
    return outline[:8]


def case(plain: str) -> str:
    """Return how a normalised word is capitalised, as one letter."""
    if plain.islower():
        return "l"
    if plain.isupper():
        return "U" if len(plain) > 1 else "u"
    if plain.istitle():
        return "t"
    return "m" if plain[:1].isupper() else "x"


@cache
def _case_keys(kind: str, size: int) -> tuple[bytes, int]:
    mark = kind.encode()
    return mark, crc32(b"%c%d" % (mark, size), _CASE)


def features(plain: str) -> tuple[int, ...]:
    """Return the hashed features of a normalised word, ``SLOTS`` numbers.

    >>> features("Bank") == features("Bank") != features("bank")
    True
    """
    kind = case(plain)
    exact = plain.encode("utf-8", "surrogatepass")
    low = exact if kind == "l" else plain.lower().encode("utf-8", "surrogatepass")
    outline = _OUTLINES.get(kind) if plain.isalpha() and plain.isascii() else None
    size = len(low)
    mark, case_key = _case_keys(kind, min(size, 6))
    end2, end3 = low[-2:], low[-3:]
    return (
        crc32(low, _WORD),
        crc32(exact, _EXACT) if kind != "l" else 0,
        crc32(low[-1:], _ENDING),
        crc32(end2, _ENDING) if size > 2 else 0,
        crc32(end3, _ENDING) if size > 3 else 0,
        crc32(low[-4:], _ENDING) if size > 4 else 0,
        crc32(low[-5:], _ENDING) if size > 5 else 0,
        crc32(low[:2], _BEGINNING) if size > 3 else 0,
        crc32(low[:3], _BEGINNING) if size > 4 else 0,
        crc32(low[:4], _BEGINNING) if size > 5 else 0,
        outline or crc32(shape(plain).encode("utf-8", "surrogatepass"), _SHAPE),
        case_key,
        crc32(mark + end2, _CASE_ENDING) if size > 2 else 0,
        crc32(mark + end3, _CASE_ENDING) if size > 4 else 0,
        crc32(low, _LISTED),
        crc32(plain.title().encode("utf-8", "surrogatepass"), _LISTED) if kind in "tUm" else 0,
    )


def listed(word: bytes) -> int:
    """Return the key under which word lists know a word: a common one or, capitalised, a name."""
    return crc32(word, _LISTED)
