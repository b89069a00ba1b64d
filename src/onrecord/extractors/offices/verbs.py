"""Verbs of taking, holding and leaving an office, with what stands before them."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import DETERMINERS, Reading
from onrecord.extractors.offices.seeking import Seeker
from onrecord.extractors.offices.vocabulary import Verb
from onrecord.segment.classes import BREAK, STOP
from onrecord.segment.tokens import HYPHENS

TENSES: Final = {
    **dict.fromkeys(("was", "were", "had"), "former"),
    **dict.fromkeys(("will", "'ll", "’ll"), "elect"),
    **dict.fromkeys(("is", "are", "has", "have", "been", "'s", "’s", "being", "be"), ""),
}
_PASSIVE: Final = frozenset({"was", "were", "is", "are", "been", "be", "being"})
_COPULAS: Final = frozenset({"is", "are", "was", "were", "been", "be", "'s", "’s"})
#: What is to come: is to become, is set to become.
_PLANNED: Final = frozenset({("is", "to"), ("are", "to"), ("set", "to"), ("due", "to")})
_ENDED: Final = ("no", "longer")
_HAVING: Final = frozenset({"has", "have", "had"})
GOING: Final = frozenset((go, "to", "work") for go in ("went", "go", "goes"))
_USED: Final = ("used", "to")
ON: Final = ("went", "on", "to")
#: How many words `served` and `as` have between them at most.
TERM: Final = 6
#: So far behind a verb of rising `to become` may stand.
_RISE: Final = 10
_UP_TO: Final = frozenset({"up", "on", "over", "to", "in", "into", "for", "from"})
#: How many words a post has before its title, at most: a newly created role of.
_POST: Final = 5
#: The longest time before an `as`: on Monday last week.
_TIME: Final = 5
_SHORT: Final = frozenset({"'s", "’s"})


def office_verb(reading: Reading, at: int) -> Verb | None:
    """Return the verb of office at a token, if one is there."""
    return reading.verbs.get(reading.lower[at])


def read_verbs(seeker: Seeker, begin: int) -> tuple[int, Verb | None, str] | None:
    """Read auxiliaries, adverbs and a verb of office.

    Returns:
        The token behind, the verb of office if there is one, and the status that they tell;
        None where they say nothing of an office, or only what might be.
    """
    lower, status, at = seeker.reading.lower, "", begin
    adverbs, hypothetical = seeker.reading.grammar["adverb"], seeker.reading.grammar["hypothetical"]
    while at < min(seeker.high, begin + 8):
        at = _past_day(seeker, begin, _to_become(seeker, at))
        word = lower[at]
        if word == "would" and _is_reported(seeker):
            status, at = "elect", at + 1
            continue
        if word in hypothetical or (word in _SHORT and at == begin and not _is_contraction(seeker, at)):
            return None
        leading, planned = _leading(seeker.reading, at)
        if leading:
            at, status = at + leading, planned or status
            continue
        if verb := _verb_behind(seeker, begin, at):
            alone = all(lower[i] in adverbs for i in range(begin, at)) and lower[at - 1] not in _PASSIVE
            if verb.takes_object and lower[at - 1] in _HAVING:
                return None  # has hired | former Sen. Jo Roe
            told = begin < at and lower[begin - 1] == ","  # Jo Ray, recently | named the union's head
            if (
                alone
                and not told
                and verb.takes_object
                and not DETERMINERS.isdisjoint(lower[at + 1 : at + 2])
            ):
                return None  # named the head of the union to the post
            return _behind_verb(seeker, at + 1, verb, status)
        if word not in TENSES and word not in adverbs and not _is_manner(seeker, begin, at):
            break
        status = TENSES.get(word, "") or status
        status = "former" if seeker.reading.statuses.get(word) == "former" else status
        at += 1  # has previously been
    if status == "elect" and (lower[begin] == "would" or lower[at : at + 1] in (("a",), ("an",))):
        return None
    return (at, None, status) if _is_said(seeker, begin, at) else None


def _verb_behind(seeker: Seeker, begin: int, at: int) -> Verb | None:
    """Return the verb of office at a token, where it tells of no status: but who is | acting | chair."""
    lower = seeker.reading.lower
    told = begin < at < seeker.high - 1 and lower[at].endswith("ing") and lower[at] in seeker.reading.statuses
    titled = told and not seeker.reading.bits[at + 1] & STOP
    return None if titled else office_verb(seeker.reading, at)


def _past_day(seeker: Seeker, begin: int, at: int) -> int:
    """Return the verb of office behind a time: was on Monday | appointed, had last week | been; or `at`."""
    reading, end = seeker.reading, at + (seeker.reading.lower[at] in ("on", "in"))
    if at == begin:
        return at
    while end < min(seeker.high, at + _TIME) and (is_time(reading, end) or reading.lower[end].isdigit()):
        end += 1
    if end in (at, seeker.high) or reading.lower[end - 1] in ("on", "in"):
        return at
    verb = end + (reading.lower[end] == "been")
    known = office_verb(reading, verb) if verb < seeker.high else None
    return end if known is not None and known.takes_object and reading.lower[verb].endswith("ed") else at


def _leading(reading: Reading, at: int) -> tuple[int, str]:
    """Return how many words lead up to the verb behind them, and the status that they tell."""
    lower = reading.lower
    if lower[at] in reading.grammar["lasting"] and lower[at + 1 : at + 2] == ("to",):
        return 2, "current"  # will continue to | serve as
    if lower[at : at + len(ON)] == ON:
        return len(ON), ""  # went on to become
    if lower[at : at + 3] in GOING:
        return 2, ""  # went to | work for Acme as
    if lower[at] == "re" and at + 1 < len(lower) and lower[at + 1] in HYPHENS:
        return 2, ""  # re-elected
    if lower[at : at + 2] in (_ENDED, _USED):
        return 2, "former"  # used to work as
    return (2, "elect") if lower[at : at + 2] in _PLANNED else (0, "")


def _to_become(seeker: Seeker, at: int) -> int:
    """Return the verb behind one of leaving or rising and `to`: left in January to | become; or `at`."""
    lower, grammar = seeker.reading.lower, seeker.reading.grammar
    if lower[at] not in grammar["leaving"] and lower[at] not in grammar["rising"]:
        return at
    for link in range(at + 1, min(at + _RISE, seeker.high - 1)):
        if lower[link] == "to":
            return link + 1 if office_verb(seeker.reading, link + 1) else at
        if lower[link] in ("as", ",", ";", "that"):
            break
    return at


def _behind_verb(seeker: Seeker, at: int, verb: Verb, status: str) -> tuple[int, Verb, str]:
    """Return the token behind a verb of office and its `from`, the verb, and the status told."""
    if verb.takes_object and seeker.reading.lower[at : at + 1] == ("from",):
        return at + 1, verb, "former"  # promoted from | editor
    at = _past_manner(seeker, at)
    if verb.takes_object and seeker.reading.lower[at : at + 1] == ("to",):
        serving = office_verb(seeker.reading, at + 1) if at + 1 < seeker.high else None
        infinitive = serving is not None and not seeker.reading.lower[at + 1].endswith("ing")
        if serving and serving.needs_as and infinitive:  # but promoted to | acting chair
            return at + 2, serving, serving.status or _untensed(status)  # chosen | to serve as
    if status == "elect" and seeker.reading.lower[at - 1] in seeker.reading.grammar["leaving"]:
        stays = seeker.reading.lower[at : at + 1] in (("in",), ("up",))  # would step in as
        return at, verb, status if stays else ""
    if is_handed_on(seeker, at - 1):
        return at, verb, "" if status == "elect" else "former"
    return at, verb, verb.status or _untensed(status)


def _is_manner(seeker: Seeker, begin: int, at: int) -> bool:
    """Tell whether how one was put into office stands before the verb: has been | formally | named."""
    lower, behind = seeker.reading.lower, at + 1
    manner = begin < at < seeker.high - 1 and lower[at].endswith("ly") and lower[at - 1] in TENSES
    verb = office_verb(seeker.reading, behind) if manner else None
    return verb is not None and verb.takes_object and lower[behind].endswith("ed")


def _past_manner(seeker: Seeker, at: int) -> int:
    """Return the token behind how one was put into office: elected | unanimously | to; or `at`."""
    lower, behind = seeker.reading.lower, at + 1
    manner = behind < seeker.high and lower[at].endswith("ly") and not seeker.reading.bits[at]
    return behind if manner and lower[behind] in ("as", "to") else at


def _untensed(status: str) -> str:
    """Return a status that the verb before tells, unless it tells of the past alone: was | elected mayor."""
    return "" if status == "former" else status


def is_handed_on(seeker: Seeker, at: int) -> bool:
    """Tell whether a passive at a token says that another holds the office now: `was | succeeded as`."""
    grammar, lower, before = seeker.reading.grammar, seeker.reading.lower, at - 1
    if lower[at] not in grammar["succeeding"]:
        return False
    while before > seeker.low and lower[before] in grammar["adverb"] and lower[before] not in _PASSIVE:
        before -= 1
    return lower[before] in _PASSIVE


def _is_said(seeker: Seeker, begin: int, at: int) -> bool:
    """Tell whether a form of `be` that says what somebody is ends before a token."""
    lower, adverbs = seeker.reading.lower, seeker.reading.grammar["adverb"]
    if at == begin or lower[at - 1] == "to":
        return False
    if lower[begin] in adverbs and lower[at - 1] not in _COPULAS:
        return False  # also | said, but who now is
    return lower[at - 1] in _COPULAS or lower[at - 1] in adverbs or lower[at - 2 : at] == _ENDED


def _is_reported(seeker: Seeker) -> bool:
    """Tell whether a sentence says what is planned: Acme said Ann Lee | would become chairman."""
    grammar, near = seeker.reading.grammar, seeker.reading.lower[seeker.low : seeker.high]
    return not grammar["announcing"].isdisjoint(near) and grammar["supposing"].isdisjoint(near)


def _is_contraction(seeker: Seeker, clitic: int) -> bool:
    """Tell whether `'s` stands for `is`, not for a possessive: `who` or an article stands beside it."""
    if seeker.reading.lower[clitic - 1] == "who":
        return True  # who|'s been mayor
    following = seeker.reading.lower[clitic + 1 : clitic + 2]
    known = DETERMINERS | seeker.reading.grammar["adverb"]
    return not known.isdisjoint(following)


def past_post(reading: Reading, at: int, high: int) -> int:
    """Return the token behind what a title is the name of: `to the new post of | mayor`; or 0."""
    lower, posts = reading.lower, reading.grammar["post"]
    while at < high and lower[at] in _UP_TO:
        at += 1
    if at >= high or lower[at] not in DETERMINERS:
        return 0
    for noun in range(at + 1, min(at + _POST, high - 1)):
        if lower[noun] in posts and lower[noun + 1] in ("of", "as"):
            return noun + 2
        if reading.bits[noun] & STOP or not lower[noun][0].isalpha():
            return 0
    return 0


def is_time(reading: Reading, at: int) -> bool:
    """Tell whether a word for a time, a day or a month stands at a token: last, Monday, May."""
    month = reading.lower[at] in reading.grammar["month"] and reading.is_capital(at)
    return month or bool(reading.bits[at] & BREAK) or reading.lower[at] in reading.grammar["time"]


def past_time(reading: Reading, at: int, high: int) -> int:
    """Return the token behind the time before an `as`: named Jane Doe | on Tuesday | as; or `at`."""
    end = at + (reading.lower[at : at + 1] == ("a",))
    while end < min(high, at + _TIME) and (is_time(reading, end) or reading.lower[end].isdigit()):
        end += 1
    return end if reading.lower[end : end + 1] == ("as",) else at
