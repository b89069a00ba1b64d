"""What the last words of a headline attribute: `BRIDGE SAFE, LEE SAYS`, `Bridge "unsafe", says union`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.quotations.cues import Cue, Table, cue_at, nouns
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_tell
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.linking.mentions import not_speakers
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import DASHES
from onrecord.syntax.classes import FINITE

_SIGNED: Final = 4  # tokens behind a dash
_SPEAKER: Final = 10  # tokens behind a verb
_LABEL: Final = 4  # tokens before a colon
# Tags of what makes a stretch more than a noun phrase.
_VERBAL: Final = FINITE | {"TO"}


def closed_by(reading: Reading, unit: Phrase, cues: Table) -> Draft | None:
    """Return the quotation that the last words of a headline attribute."""
    low, high = unit
    if any(map(str.islower, reading.words.words[low:high])):
        return None if low else _inverted(reading, unit, cues) or _closing(reading, unit, cues)
    return _signed(reading, low, high) or _closing(reading, unit, cues)


def _inverted(reading: Reading, unit: Phrase, cues: Table) -> Draft | None:
    """Return the quotation that a verb and its subject close: `Bridge 'unsafe', says union boss`."""
    low, high = unit
    commas = (i for i in range(high - 2, low + 1, -1) if reading.lower[i] == "," and reading.quote[i] < 0)
    at = next(commas, low) + 1
    cue = cue_at(cues, reading.lower, at) if 2 <= high - at <= _SPEAKER else None
    if cue is None or at == low + 1 or not {"quote", "that"} <= cue.takes:
        return None
    first = at + 1 + len(cue.rest)
    several = reading.lower[high - 1].endswith("s") or "and" in reading.lower[first:high]
    told = reading.lower[at].endswith("s") or (reading.lower[at] == cue.lemma.split(" ")[0] and several)
    if (
        not told
        or first >= high
        or reading.penn[first] in ("IN", "TO")
        or holds_verb(reading, first, high)
        or reading.has_marks(first, high)
    ):
        return None
    if reading.phrases.number[high - 1] < 0 or not _may_say(reading, high - 1):
        return None  # `Fees fall, shows | go on`, `Court clears Roe, orders | payout`
    content = trimmed(reading, _behind_label(reading, low, at), at - 1)
    return Draft((first, high), (at, first), (content,), cue.sort, "headline") if content else None


def _may_say(reading: Reading, head: int) -> bool:
    """Tell whether a word may head who says a headline: a name, a plural, who can speak, a text."""
    named = reading.penn[head] != "NN" or reading.words.words[head].isupper()
    return named or can_tell(reading, head)


def _behind_label(reading: Reading, low: int, high: int) -> int:
    """Return where what is said begins: behind `Budget latest:`."""
    colon = reading.first_of(":", low + 1, min(high, low + 1 + _LABEL), low)
    return colon + 1 if colon > low and not holds_verb(reading, low, colon) else low


def _closing(reading: Reading, unit: Phrase, cues: Table) -> Draft | None:
    """Return the quotation that a subject and its verb close: `OPEC WITHIN CEILING, SUBROTO SAYS`.

    Who is told so speaks no word of it: `Driver was asleep, | jury | told`.
    """
    low, high = unit
    high -= reading.lower[high - 1] == "."
    cue = cue_at(cues, reading.lower, high - 1)
    if cue is None or not cue.takes & {"that", "bare"}:
        return None
    heard = "hearer" in cue.takes and reading.penn[high - 1] in ("VBD", "VBN")
    several = reading.penn[high - 1] == "VBP" and reading.lower[high - 2].endswith("s")  # `forecasters warn`
    if not heard and not several and not is_present(reading, high - 1, cue):
        return None
    commas = (i for i in range(high - 2, low, -1) if reading.lower[i] == ",")
    comma = next(commas, low)
    content = trimmed(reading, low, comma) if comma > low else None
    if content is None or comma == high - 2 or holds_verb(reading, comma + 1, high - 1):
        return None
    named = comma + 1, high - 1
    speaker, hearer = (None, named) if heard else (named, None)
    return Draft(speaker, (high - 1, high), (content,), cue.sort, "headline", addressee=hearer)


def _signed(reading: Reading, low: int, high: int) -> Draft | None:
    """Return a headline in capitals that a dash signs: `DOLLAR TO FALL - BANK`."""
    for at in signing_dashes(reading, low, high, _SIGNED):
        if reading.lower[at - 1] in reading.lists.table(not_speakers):
            return None  # `MARKET OUTLOOK - HOUSING STARTS`
        content, speaker = trimmed(reading, low, at), trimmed(reading, at + 1, high)
        if content and speaker and not reading.lower[at + 1][0].isdigit():
            return Draft(speaker, (at, at + 1), (content,), "speech", "headline")
    return None


def signing_dashes(reading: Reading, low: int, high: int, longest: int) -> Iterator[int]:
    """Yield the dashes before what may sign a headline, the last first: `DOLLAR TO FALL | - BANK`."""
    for at in range(high - 2, max(low + 2, high - 2 - longest), -1):
        if reading.lower[at] in DASHES and reading.words.ends[at] < reading.words.starts[at + 1]:
            yield at


def holds_verb(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a verb or `to` stands in a stretch that should be a subject."""
    return not _VERBAL.isdisjoint(reading.penn[first:last]) or "to" in reading.lower[first:last]


def is_present(reading: Reading, at: int, cue: Cue) -> bool:
    """Tell whether a form is in the present, as in headlines: `says`, `say` after a plural, or `SAID`."""
    word, before = reading.lower[at], reading.lower[at - 1]
    if word == cue.lemma.split(" ")[0]:
        shouted = reading.words.words[at].isupper() and word not in reading.lists.table(nouns)
        return before.endswith("s") and (word == "say" or (shouted and reading.penn[at - 1] == "NNS"))
    if before in (")", ">", "’s"):  # ACME <ACM> | SAID TALKS HAVE ENDED
        return word.endswith("s") or reading.words.words[at] == "SAID"
    return word.endswith("s") and before[0].isalnum()
