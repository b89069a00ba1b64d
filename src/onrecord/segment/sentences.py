"""Sentences: within paragraphs, careful with abbreviations, initials and closing marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.segment.offsets import Stretches
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.tokens import tokens

#: No sentence is longer: a longer stretch is cut at a space.
LONGEST = 2000

# A stop or a bar on its own (`Union warns of strike | Petition grows`), what closes behind it, and the
# space before the next sentence. It looks back only behind the first character, so that the engine skips
# to where one stands: three times as fast. The space may have been lost (`in the past.The mayor`), but not
# from an address (`Acme.Com`).
_STOP = re.compile(
    r"(?P<stop>[.!?…|](?<![.!?…]{2})(?<!\S\|)[.!?…]*)(?P<marks>(?:\s?[”’»]|[\"')\]])*)"
    r"(?P<space>\s+(?=\S)|(?:(?<=[a-z]{2}[.!?])|(?<=[.!?]”))(?=[A-Z][a-z]+\s)(?!(?:Co|Com|Io|Js|Net|Org|Uk)\b))"
)
_WORD_BEFORE = re.compile(r"[\w.&'’]{1,40}\Z")
_FIRST_WORD = re.compile(r"[\"'“‘«(\[`]*(\w+)")
_OPENING = re.compile(r"(?:[\"'“‘«(\[`—–-]*\s?|[”’»])[^\W_]")
_HOURS = frozenset({"a.m", "p.m"})
_OPENED = 30  # code points: the hour that opens a sentence may have no comma: `At 6:30 p.m. Ann Lee left`
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\Z|[A-Z]\.[A-Z][a-z]{1,2}\Z")  # U.S., U.Va.


class _Words:
    """The words that tell whether a stop ends a sentence."""

    def __init__(self, words: Lexicon) -> None:
        entries = words.entries("abbreviations")
        self.known = frozenset(entry.phrase for entry in entries)
        self.never_last = frozenset(entry.phrase for entry in entries if "before" in entry.fields)
        starters = words.entries("sentence_starters")
        self.starters = frozenset(entry.phrase for entry in starters if "inside" not in entry.fields)
        #: What goes on behind an hour: 6 p.m. Eastern, 6 p.m. Tuesday.
        self.dating = words.phrases("time_zones") | words.phrases("time_words")
        # Of Acme Inc. | Mr. Lee
        self.starters |= {name.rstrip(".").title() for name in words.phrases("honorifics")}


def _starts_sentence(text: str, at: int, end: int) -> bool:
    """Tell whether what stands at `at` could be the first word of a sentence."""
    if not (opening := _OPENING.match(text, at, end)):
        return False
    first = opening.group()
    return not first[-1].islower() or (first[0] in "“‘" and len(first) > 1)


def _ends_sentence(text: str, start: int, match: re.Match[str], end: int, words: _Words) -> bool:
    """Tell whether the stop in `match` ends the sentence that began at `start`."""
    if not _starts_sentence(text, match.end(), end):
        return False
    if match["stop"] != ".":
        return True
    low = max(start, match.start() - 40, text.rfind(" ", start, match.start()))
    before = _WORD_BEFORE.search(text, low, match.start())
    word = before.group().lstrip("'’.") if before else ""
    if not word or not (word in words.known or _INITIALS.match(word)):
        return True
    if match["marks"]:
        return match["marks"] != ")" or word not in words.never_last  # Dr. (Mrs.) Jo Roe
    first = _FIRST_WORD.match(text, match.end(), end)
    follower = first[1] if first else ""
    if word in _HOURS and not follower.isupper() and match.start() - start > _OPENED:
        return follower.lower() not in words.dating  # `at 6:30 p.m. | Deputies said`
    if word in words.never_last:
        return False
    if follower.isdigit():
        return False
    return follower in words.starters


def _cuts(text: str, start: int, end: int, words: _Words) -> Iterator[int]:
    """Yield the offset after each sentence of a paragraph but the last."""
    begin = start
    for match in _STOP.finditer(text, start, end):
        if _ends_sentence(text, begin, match, end, words):
            yield match.start("space")
            begin = match.end()


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch itself, or pieces of it no longer than `LONGEST`, cut at spaces."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


@layer
def sentences(document: Document) -> Stretches:
    """Return the sentences, without the white space around them.

    None goes beyond its paragraph, and none is longer than `LONGEST` code points.
    """
    text, words = document.text, lexicon(document).table(_Words)
    found: list[tuple[int, int]] = []
    for begin, end in paragraphs(document).offsets:
        start = begin
        for cut in (*_cuts(text, begin, end, words), end):
            if start < cut <= start + LONGEST:
                found.append((start, cut))
            else:
                found.extend(_bounded(text, start, cut))
            start = cut
            while start < end and text[start].isspace():
                start += 1
    return Stretches([start for start, _ in found], [end for _, end in found])


@layer
def openings(document: Document) -> list[int]:
    """Return the first token of each sentence."""
    starts = tokens(document).starts
    return [bisect_left(starts, start) for start in sentences(document).starts]
