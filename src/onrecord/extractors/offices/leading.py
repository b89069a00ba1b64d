"""What stands before a title that is read to the right: articles, words of status, counts and opinions."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import DETERMINERS, POSSESSIVE, Reading
from onrecord.extractors.offices.tied import LINKS
from onrecord.segment.classes import BREAK, FIELD, HEAD, MODIFIER, PEOPLE, PLACE, STATUS, STOP
from onrecord.segment.tokens import HYPHENS
from onrecord.segment.units import is_ordinal
from onrecord.syntax import penn_tags

#: So many words of opinion stand before a status word at most, and their tags.
_REMARK: Final = 2
_OPINION: Final = frozenset({"JJ", "RB", "VBN"})
_LATELY: Final = frozenset({"freshly", "newly", "recently"})
_GRADED: Final = frozenset({"JJ", "RB", "VBG", "VBN"})


def lead(reading: Reading, at: int, high: int) -> tuple[int, str]:
    """Skip articles and status words; return where the title begins, and the status they tell."""
    status = ""
    while at < high:
        word = reading.lower[at]
        if word in DETERMINERS and reading.status_of(at) is None:
            pass
        elif word.isdigit():
            if reading.lower[at + 2 : at + 3] == ("year",):
                at += 4 if reading.lower[at + 4 : at + 5] == ("old",) else 2  # 27-year-old, a 32-year
            elif len(word) != 4:
                break
        elif (told := reading.status_of(at)) is not None:
            status, at = told or status, at + 2
        elif size := _aside(reading, at, high):
            at += size - 1
        elif word in _LATELY and reading.words[at + 1 : at + 2] and _is_done(reading, at + 1):
            at += 1  # a newly promoted | commander
        elif word in reading.statuses and not (reading.begins_name(at, at + 1) or _is_held(reading, at)):
            status = reading.statuses[word] or status
        elif word not in HYPHENS or reading.lower[at - 1] not in reading.statuses:
            break
        at += 1
    return at, status


def _is_done(reading: Reading, at: int) -> bool:
    """Tell whether a participle stands at a token that is no part of a title: promoted, named."""
    plain = not reading.bits[at] & (HEAD | FIELD | MODIFIER | STATUS)
    return plain and reading.lower[at].endswith("ed") and reading.words[at].islower()


def _is_count(reading: Reading, at: int, high: int) -> bool:
    """Tell whether an ordinal counts the holders of a title: the 45th | governor, a first | female one."""
    if reading.lower[at] in reading.grammar["ordinal"]:
        if reading.lower[at - 1 : at + 1] == ("the", "only"):
            return True  # the only | board member
        if at > 0 and reading.words[at - 1] in POSSESSIVE and at + 1 < high and reading.heads(at + 1):
            phrase = reading.phrases.at(reading.lower, at)
            return phrase is None or not phrase[1] & HEAD  # the school's first | chancellor
        return not reading.statuses.keys().isdisjoint(reading.lower[at + 1 : at + 2])
    if not is_ordinal(reading.lower[at]) or at + 1 >= high or at in reading.numbers:
        return False
    return not reading.is_capital(at + 1) or bool(reading.bits[at + 1] & (HEAD | PLACE | PEOPLE))


def _aside(reading: Reading, at: int, high: int) -> int:
    """Return how many tokens that count or judge holders stand before a title or its status; or 0.

    So they do in `his | combative | former aide` and `one of its | most- | senior advisers`.
    """
    if _is_count(reading, at, high):
        return 1
    if reading.lower[at] == "most":
        return _most(reading, at)
    if not at or reading.lower[at - 1] not in DETERMINERS:
        return 0
    return _remark(reading, at, high) or _praise(reading, at, high)


def _praise(reading: Reading, at: int, high: int) -> int:
    """Return how many words of a graded opinion stand before a title: a | wonderfully caring | head; or 0."""
    end = at + _REMARK
    if end >= high or not reading.lower[at].endswith("ly") or reading.bits[at]:
        return 0
    plain = not reading.bits[at + 1] & (HEAD | FIELD | MODIFIER | STOP | BREAK)
    if not plain or not reading.words[at + 1].islower() or reading.lower[end] in HYPHENS:
        return 0
    return _REMARK if _GRADED.issuperset(penn_tags(reading.document)[at:end]) else 0


def _remark(reading: Reading, at: int, high: int) -> int:
    """Return how many words of opinion stand before a status word: a | widely respected | leader; or 0."""
    for end in range(at, min(high - 1, at + _REMARK)):
        plain = not reading.bits[end] & (HEAD | FIELD | MODIFIER | STOP | BREAK)
        if not plain or not reading.words[end].islower():
            return 0
        if reading.lower[end + 1] in reading.statuses and not reading.bits[end + 1] & HEAD:
            tags = penn_tags(reading.document)[at : end + 1]  # asked for last: they are dear
            return end + 1 - at if _OPINION.issuperset(tags) else 0
    return 0


def _most(reading: Reading, at: int) -> int:
    """Return how many tokens from `most` on lead up to a grade: most | - | senior."""
    tied = reading.lower[at + 1 : at + 2] and reading.lower[at + 1] in HYPHENS
    behind = at + 1 + bool(tied)
    graded = not reading.grammar["grade"].isdisjoint(reading.lower[behind : behind + 1])
    return behind - at if graded else 0


def _is_held(reading: Reading, at: int) -> bool:
    """Tell whether a word that tells a status elsewhere is a title here: a | fellow at Acme."""
    near = reading.lower[at + 1 : at + 2]
    return bool(reading.bits[at] & HEAD) and bool(near) and near[0] in LINKS
