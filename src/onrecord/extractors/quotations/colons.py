"""What the colon or dash of a headline attributes: `Ferry sank off Elm: police`, `Poll: Roe leads`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.closings import holds_verb, signing_dashes
from onrecord.extractors.quotations.cues import Table, verbs
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.labels import again, is_known, label_of, places
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.linking.mentions import not_speakers
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME, WH
from onrecord.syntax.classes import FINITE

_LONGEST: Final = 5  # tokens of who says it
_RELATIVES: Final = frozenset({"who", "that", "which"})
_TOLD_OF: Final = 3  # and of what tells of them: `family of boy killed in blast`
_SHORTEST: Final = 3  # tokens of what is said
_LOOSE: Final = frozenset({"IN", "RP", "RB", "TO"})  # tags of what ends no name


def by_colon(reading: Reading, unit: Phrase) -> Draft | None:
    """Return the quotation of a headline whose only colon parts it from who says it, on either side."""
    low, high = unit
    colons = [i for i in range(low + 1, high - 1) if reading.lower[i] == ":" and reading.quote[i] < 0]
    if len(colons) > 1:
        return None
    for at in colons:
        if aged := _aged(reading, low, at):
            return _draft(reading, aged, at, (at + 1, high))
        for source, told in (((at + 1, high), (low, at)), (label_of(reading, low, at), (at + 1, high))):
            if _names_speaker(reading, source) and _is_statement(reading, told):
                return _draft(reading, source, at, told)
    return None if colons else _by_dash(reading, unit)


def _aged(reading: Reading, low: int, colon: int) -> Phrase | None:
    """Return who is named with an age before words in marks: `| Ann Lee |, 39: 'I am done'`."""
    last = colon - 2
    told = last > low and reading.lower[last] == "," and reading.lower[colon - 1].isdigit()
    if not told or reading.quote[colon + 1] < 0 or last - low > _LONGEST:
        return None
    named = all(word[0].isupper() or word == "-" for word in reading.words.words[low:last])
    return (low, last) if named else None


def opened(reading: Reading, unit: Phrase) -> Draft | None:
    """Return the words in marks that open a headline, of whom it tells: `'It shook': Roe recalls fire`."""
    low, high = unit
    at = reading.past_marks(low, high)
    if at + 1 >= high or reading.lower[at] != ":" or reading.is_title(reading.quote[low]):
        return None
    speaker, content = _told_of(reading, at + 1, high), trimmed(reading, low, at)
    return Draft(speaker, (at, at + 1), (content,), "speech", "headline") if speaker and content else None


def _told_of(reading: Reading, first: int, high: int) -> Phrase | None:
    """Return of whom a headline tells from `first` on: a name, or who can speak and does something."""
    base = reading.phrases.at(first)
    if base is None:
        return None
    on = reading.first_of("on", first, high)
    if on < high and reading.penn[on - 1] in NAME and not holds_verb(reading, first, on):
        return (first, on) if reading.lower[on - 1] not in reading.lists.table(places) else None
    whole = reading.phrases.after(first, high, clause=False)
    if reading.penn[whole[1] - 1] in NAME:
        return _met(reading, whole, base[1] - 1)
    cues = reading.lists.table(verbs)
    acts = (i for i in range(first + 1, high) if _acts(reading, i, cues))
    last = next((i for i in acts if reading.lower[i - 1] not in _RELATIVES), high)
    head = min(base[1], last) - 1
    named = reading.penn[head] in NAME or reading.words.words[head].isupper()
    speaks = named or can_speak(reading, head)
    return (first, last) if speaks and last < high and last - first <= _LONGEST + _TOLD_OF else None


def _met(reading: Reading, whole: Phrase, head: int) -> Phrase:
    """Return who speaks with whom a headline tells of a talk: `'I was mad': an hour with | Ann Lee`."""
    with_ = reading.first_of("with", *whole, whole[0])
    talk = with_ > whole[0] and reading.penn[head] not in NAME and not can_speak(reading, head)
    return (with_ + 1, whole[1]) if talk and reading.penn[with_ + 1] in NAME else whole


def _acts(reading: Reading, at: int, cues: Table) -> bool:
    """Tell whether a verb stands at `at`, taken for a noun behind who can speak or not."""
    behind = reading.penn[at - 1] in NAME or can_speak(reading, at - 1)
    return reading.penn[at] in FINITE or (reading.lower[at] in cues and behind)


def _by_dash(reading: Reading, unit: Phrase) -> Draft | None:
    """Return the quotation that a dash signs: `Schools to open in May - minister`."""
    low, high = unit
    at = next(signing_dashes(reading, low, high, _LONGEST), None)
    if at is None:
        return None
    source, told = (at + 1, high), (low, at)
    plain = all(word.islower() or word.isupper() for word in reading.words.words[at + 1 : high])
    common = plain and (can_speak(reading, high - 1) or reading.words.words[high - 1].islower())
    signed = common and _names_speaker(reading, source) and _is_statement(reading, told)
    return _draft(reading, source, at, told) if signed else None


def _draft(reading: Reading, source: Phrase, at: int, told: Phrase) -> Draft | None:
    content = trimmed(reading, *told)
    return Draft(source, (at, at + 1), (content,), "speech", "headline") if content else None


def _names_speaker(reading: Reading, source: Phrase) -> bool:
    """Tell whether a stretch names who speaks: `police`, `City boss Lee`, a name of whom the story tells."""
    first, last = source
    if not 0 < last - first <= _LONGEST or reading.has_marks(first, last) or holds_verb(reading, first, last):
        return False
    if "," in reading.lower[first:last] or not {"DT", "CC"}.isdisjoint(reading.penn[first:last]):
        return False
    cues = reading.lists.table(verbs)
    if any(word in cues for word in reading.lower[first + 1 : last - 1]):
        return False  # `Lee slams referee`
    refused, word = reading.lists.table(not_speakers), reading.lower[last - 1]
    if word in reading.grammar["informing"]:
        return last - first == 1 or reading.words.words[first].isupper()  # `IG report`
    if reading.lower[first] in refused or (word in refused and not _comes_again(reading, source)):
        return False
    if can_speak(reading, last - 1):
        return True
    named = all(word[0].isupper() for word in reading.words.words[first:last])
    named = named and reading.penn[last - 1] not in _LOOSE  # `Lee Weighs In: ...`
    return named and word not in reading.lists.table(places) and is_known(reading, first, last, headed=True)


def _comes_again(reading: Reading, source: Phrase) -> bool:
    """Tell whether the story has a name of several words again: `Harbor Watch`."""
    name = reading.lower[slice(*source)]
    return len(name) > 1 and next(again(reading, name, source[1], len(reading.lower)), None) is not None


def _is_statement(reading: Reading, told: Phrase) -> bool:
    """Tell whether a stretch is a statement: it has a verb, or words in marks, or says that there is none."""
    first, last = told
    if last - first < _SHORTEST or reading.penn[first] in WH:
        return False
    verbal = holds_verb(reading, first, last) or any(
        reading.penn[i] in ("VB", "VBN") for i in range(first, last)
    )
    return verbal or reading.has_marks(first, last) or reading.lower[first] == "no"
