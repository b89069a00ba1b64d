"""Quotations that a colon introduces, in the same sentence or in the next paragraph."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import Table, cue_at, nouns
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.fronting import NOBODY
from onrecord.extractors.quotations.labels import label_alone
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.sharing import borrowed
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.speaking import can_tell
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.extractors.quotations.verbs import group_at
from onrecord.linking.mentions import not_speakers
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME, SENTENCE_ENDS
from onrecord.syntax.classes import FINITE

_CUE: Final = 3  # tokens
_BLOCK: Final = 12  # tokens of a paragraph that is quoted as a whole
_ASIDE: Final = 8  # tokens
_ASIDES: Final = frozenset({"TO", "IN", "RB", "VBG", "VBN"})
_ASKED: Final = frozenset({"you", "your"})  # who answers is asked: `Your plan worked: | "It did."`
_PARTS: Final = frozenset({".", "...", "…", "-", "–", "—", "--", ")", "]"})


def introduction(reading: Reading, unit: Phrase, cues: Table) -> Draft | None:
    """Return the quotation after a colon in a unit: `He was blunt: "No"`."""
    low, high = unit
    if ":" not in reading.lower[low:high]:
        return None
    colon = next(
        (i for i in range(low + 1, high - 1) if reading.lower[i] == ":" and reading.quote[i] < 0), None
    )
    if colon is None or reading.quote[colon + 1] < 0:
        return None
    content = trimmed(reading, colon + 1, high)
    if content is None or content[1] != reading.ranges[reading.quote[colon + 1]][1]:
        return None
    if _is_topic(reading, low, colon):
        return Draft(None, (colon, colon + 1), (content,), "speech", "colon")
    if (critic := _of_work(reading, low, colon)) is not None:
        return Draft(critic, (colon, colon + 1), (content,), "speech", "colon")
    at = colon - 1
    cue = cue_at(cues, reading.lower, at) if reading.penn[at] == "VBN" else None
    if cue is not None and {"person", "quote"} <= cue.takes:  # `Haulier told: "You were greedy"`
        return Draft(None, (at, colon), (content,), cue.sort, "colon")
    if not reading.finite_in(low, colon) and (told := _announced_by(reading, low, colon, cues)) is not None:
        return Draft(*told, (content,), "speech", "colon")
    speaker = _named_right_before(reading, low, colon) or main_subject(reading, low, colon)
    speaker = speaker or _before_aside(reading, low, colon)
    if speaker is None:
        return None
    return Draft(speaker, _announcing_cue(reading, speaker, colon, cues), (content,), "speech", "colon")


def _of_work(reading: Reading, low: int, colon: int) -> Phrase | None:
    """Return who speaks of a work named before a colon: `Ann Lee | on Jo Roe's The Pier Is Ours: "Good"`."""
    base = reading.phrases.at(low)
    if base is None or base[0] != low or base[1] + 1 >= colon or reading.lower[base[1]] != "on":
        return None
    titled = all(reading.words.words[i][:1].isupper() for i in range(low, colon) if reading.penn[i] in FINITE)
    named = base[1] - low > 1 and reading.phrases.is_name(base)
    return base if named and titled else None


def _is_topic(reading: Reading, low: int, colon: int) -> bool:
    """Tell whether but what is spoken of stands before a colon: `On her childhood: "I was glad"`."""
    topic = reading.penn[low] == "IN" and reading.lower[low] in ("on", "about")
    return (
        topic
        and "," not in reading.lower[low:colon]
        and colon - low <= _BLOCK
        and not reading.finite_in(low, colon)
    )


def _announcing_cue(reading: Reading, speaker: Phrase, colon: int, cues: Table) -> Phrase:
    """Return the verb of speech behind who speaks, or else the colon: `Lee | said of the rain: "No"`."""
    at = speaker[1]
    cue = cue_at(cues, reading.lower, at) if at < colon and reading.penn[at] in FINITE else None
    return (at, at + 1 + len(cue.rest)) if cue and "quote" in cue.takes else (colon, colon + 1)


def _announced_by(reading: Reading, low: int, colon: int, cues: Table) -> tuple[Phrase, Phrase] | None:
    """Return who speaks and the cue before a colon, whatever its tag: `Lee, the mayor, shot back:`."""
    for at in range(max(low + 1, colon - _CUE), colon):
        cue = cue_at(cues, reading.lower, at)
        ends = cue is not None and at + 1 + len(cue.rest) == colon
        if cue is not None and ends and (reading.penn[at] == "VBN" or cue.rest):
            speaker = reading.phrases.subject(at, low)
            return None if speaker is None else (speaker, (at, colon))
    return None


def _named_right_before(reading: Reading, low: int, colon: int) -> Phrase | None:
    """Return who stands alone before a colon: `From the report: "..."`, `... - Acme Poll: "..."`."""
    first = colon
    while first > low and reading.quote[first - 1] < 0 and not _parts(reading, first - 1):
        first -= 1
    if reading.finite_in(first, colon):
        return None
    first += reading.lower[first : first + 2] == ("more", "from")  # `More from Lee: "..."`
    begins = first + (first < colon and reading.penn[first] == "IN")
    if reading.lower[colon - 1] in reading.lists.table(not_speakers):
        return None  # `Opinion: "We lied"`, `The Echo Interview: "I never left"`
    if (
        begins < colon
        and (begins > low or all(word[0].isupper() for word in reading.words.words[low:colon]))
        and reading.phrases.number[begins] >= 0
        and reading.penn[begins] != "PRP"
    ):
        found = reading.phrases.after(begins, colon)
        # `For example: "..."`
        told = begins == first or any(reading.penn[i] in NAME or can_tell(reading, i) for i in range(*found))
        return found if found[1] == colon and told else None
    return None


def _before_aside(reading: Reading, low: int, colon: int) -> Phrase | None:
    """Return who is named before an aside and a colon: `Lee, | to jeers: "No"`."""
    comma = reading.first_of(",", low + 1, colon)
    if not 1 < colon - comma <= _ASIDE or reading.penn[comma + 1] not in _ASIDES:
        return None
    named = reading.penn[comma - 1] in NAME or (comma == low + 1 and reading.penn[low] == "PRP")
    whole = reading.phrases.after(low, comma, clause=False) == (low, comma)
    return (low, comma) if named and whole and not reading.finite_in(low, colon) else None


def _parts(reading: Reading, at: int) -> bool:
    """Tell whether a stop, a bracket or a dash stands at `at`, and no hyphen within a word."""
    return reading.lower[at] in _PARTS and not reading.leads(at)


def announced(reading: Reading, unit: Phrase, cues: Table) -> Draft | None:
    """Return what a unit that ends in a colon announces, its content yet to come."""
    low, high = unit
    if reading.lower[high - 1] == "?" and reading.quote[high - 1] < 0:
        return _wondered(reading, low, high - 1)
    if reading.lower[high - 1] != ":" or reading.quote[high - 1] >= 0:
        return None
    if (told := label_alone(reading, unit) or _last_told(reading, low, high - 1, cues)) is not None:
        return told
    speaker = _on_topic(reading, low, high - 1) or main_subject(reading, low, high - 1)
    if speaker is None and (turned := _turned(reading, low, high, cues)):
        return turned
    if speaker is None and reading.is_venue(low + (reading.penn[low] == "DT")):
        speaker = reading.phrases.after(low, high - 1, clause=False)  # `Transcript as follows:`
    if speaker is None:
        return None
    verb = next(
        (i for i in range(high - 2, low, -1) if reading.lower[i] in cues and reading.penn[i][0] == "V"),
        high - 1,
    )
    cue = cue_at(cues, reading.lower, verb) if verb < high - 1 else None
    return Draft(
        speaker,
        (verb, verb + 1 + len(cue.rest) if cue else verb + 1),
        ((high - 1, high),),
        "speech",
        "announced",
    )


def _on_topic(reading: Reading, low: int, colon: int) -> Phrase | None:
    """Return who speaks of what a clause before a colon asks: `Striker Lee | on whether he is fit:`."""
    base = reading.phrases.at(low)
    if (
        base is None
        or base[0] != low
        or base[1] + 2 >= colon
        or reading.lower[base[1]] not in ("on", "about")
    ):
        return None
    asked = base[1] + 1
    return base if reading.asks(asked) and reading.penn[base[1] - 1] in NAME else None


def set_off(reading: Reading, paragraph: Phrase, announcement: Draft | None, cues: Table) -> Draft | None:
    """Return the quotation that a paragraph is as a whole, without marks, behind one that ends in `said:`."""
    first, last = paragraph
    if announcement is None or announcement.cue is None or last - first < _BLOCK:
        return None
    verb, colon = announcement.cue
    while reading.is_adverb(colon) or reading.lower[colon] == "that":
        colon += 1  # `reported earlier that:`
    end = announcement.contents[0][0]
    if reading.lower[colon] == "," and end - colon <= _CUE:
        colon = end  # `reads, in part:`
    cue = cue_at(cues, reading.lower, verb)
    right_before = colon == end and cue is not None and "quote" in cue.takes
    right_before = right_before or announcement.rule == "label"
    ends = reading.lower[last - 1] in SENTENCE_ENDS and not reading.has_marks(first, last)
    if not (right_before and ends) or any(_says(cues, reading.lower[i]) for i in range(first, last)):
        return None
    return announcement._replace(contents=(paragraph,), rule="colon")


def _says(cues: Table, word: str) -> bool:
    return any("any" in cue.takes for cue in cues.get(word, ()))


def _last_told(reading: Reading, low: int, colon: int, cues: Table) -> Draft | None:
    """Return the announcement of the last verb of speech: `Lee says | people need to go:`."""
    verb = low
    for at in range(colon - 1, low, -1):
        cue = cue_at(cues, reading.lower, at) if reading.penn[at][0] == "V" else None
        if cue is None or cue.sort != "speech" or "quote" not in cue.takes:
            continue
        verb = max(verb, at)
        group = group_at(reading, at, low)
        if group.shape == "participle":  # `Lee left, with | Roe saying:`
            speaker = borrowed(reading, group, low, ())
        else:
            speaker = subject_before(reading, group, low) if group.finite and not group.passive else None
            if speaker is None and group.finite and reading.penn[group.outer - 1] == "CC":
                speaker = borrowed(reading, group, low, ())  # `Lee | was glad and said:`
        if speaker is not None and reading.penn[speaker[0]] not in NOBODY:
            return Draft(speaker, (verb, verb + 1), ((colon, colon + 1),), "speech", "announced")
    return None


def _wondered(reading: Reading, low: int, high: int) -> Draft | None:
    """Return the announcement that a noun of speech and a question mark make: `The mayor's answer?`."""
    words = reading.lists.table(nouns)
    if high - low < _CUE - 1 or high - low > _CUE * 2 or reading.lower[high - 1] not in words:
        return None
    if reading.penn[low] == "PRP$":
        owner = (low, low + 1)
    else:
        ends = (i for i in range(low + 1, high) if reading.penn[i] == "POS")
        owner = (low, next(ends, low))
    if owner[1] == low or reading.finite_in(low, high):
        return None
    return Draft(owner, (high - 1, high), ((high, high + 1),), "speech", "announced")


def _turned(reading: Reading, low: int, high: int, cues: Table) -> Draft | None:
    """Return the announcement `Said Ann Lee:`."""
    if high - low < 3 or reading.lower[low] not in cues:
        return None
    return Draft((low + 1, high - 1), (low, low + 1), ((high - 1, high),), "speech", "announced")


def first_subject(reading: Reading, low: int, high: int) -> Phrase | None:
    """Return the subject of the first clause in a stretch."""
    return _subject_among(reading, low, range(low + 1, high))


def main_subject(reading: Reading, low: int, high: int) -> Phrase | None:
    """Return the subject of the last clause in a stretch."""
    return _subject_among(reading, low, range(high - 1, low, -1))


def _subject_among(reading: Reading, low: int, tokens: range) -> Phrase | None:
    """Return the first subject of a verb among the tokens, one that can speak if there is one."""
    verbs = (at for at in tokens if reading.penn[at] in FINITE and reading.quote[at] < 0)
    subjects = (subject_before(reading, group_at(reading, at, low), low) for at in verbs)
    other: Phrase | None = None
    for found in subjects:
        if found is not None and reading.penn[found[0]] not in NOBODY and reading.penn[found[0]] != "WRB":
            return None if reading.lower[found[0]] in _ASKED else found
        other = other or found
    return None if other is None or reading.penn[other[0]] in ("EX", "WRB", "WP") else other
