"""Where the terms of an agreement end: at the end of their clause, before what is told besides."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.attributing import is_attribution
from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.continuing import (
    CLAUSES,
    is_past_deed,
    main_start,
    past_aside,
    predicate_start,
)
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.hanging import is_absolute
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import ARTICLES, DASHES, RELATIVE
from onrecord.syntax.classes import FINITE

_CLAUSE: Final = 12
CLOSING: Final = frozenset({".", "!", "?", ";", "-", "--", "–", "—", ","})
#: Where a clause can turn to something else; no other words need be looked at.
_TURNING: Final = frozenset({",", ";", "that", "as", "since", "–", "—", "--"})
_TURNING_TAGS: Final = RELATIVE | {"CC"}
#: Opens, behind a comma, what stands beside the terms.
_BESIDE: Final = frozenset({"following", "pending"})
#: What begins the object of a verb that is tagged as a participle.
_OBJECTS: Final = frozenset({"DT", "NNP", "NNPS", "PRP", "PRP$"})
_SETTING_OFF: Final = DASHES | {","}
#: What a clause begins with that only a comma parts from the one before: to a swap, | Oslo has to sell.
_SPLICED: Final = (["PRP"], ["NNP"], ["DT"], ["PRP$"])
#: What a clause about something else can begin with behind a comma.
_TURNED: Final = (["while"], ["though"], ["although"], ["as"])


def end_of(reading: Reading, event: Event, first: int) -> int:
    """Return where the clause that begins at `first` ends: before a speaker, or the final stop."""
    main = last = min(predicate_start(reading, event, first), main_start(reading, event))
    absolute = _absolute_start(reading, event)
    if event.comma < 0 and (absolute == 0 or _is_fronted(reading, event)):
        last = next((at for at in range(first + 1, last) if reading.lower[at] == ","), last)
    bound = (
        event.comma >= 0
        or event.frame == "contents"
        or reading.penn[first] in FINITE
        or (reading.lower[first] in CLAUSES and reading.penn[first] != "DT")  # but that case
    )
    inside, aimed = False, reading.lower[first] in ("to", "not")
    if aimed and reading.penn[first + 1 : first + 2] == ["VB"] and reading.is_verb(first + 2):
        return first + 2  # the bill that they agreed to pass | would cut fees
    breaks = reading.vocabulary.words_of("break")
    for at in range(first + 1, last):
        word = reading.lower[at]
        if not (word in breaks or word in _TURNING or reading.penn[at] in _TURNING_TAGS):
            continue
        if _is_in_time(reading, at):
            continue
        inside |= reading.penn[at] in RELATIVE or (word == "that" and reading.penn[at] != "DT")
        if reading.penn[at] == "CC" and _reaches(reading, event, at, last):
            continue  # on pay and hours | agreed by unions
        if (
            _closes(reading, at)
            or (reading.closes_speech(at) and reading.is_spoken(first, at))
            or _is_back(reading, first, at)
            or (event.comma < 0 and (_is_contrast(reading, at, first) or _resumes(reading, event, at)))
            or (not bound and _leaves(reading, at, inside=inside, aimed=aimed))
            or (absolute >= 0 and _is_accompanied(reading, at))
        ):
            last = at
            break
    while last > first and (
        reading.lower[last - 1] in CLOSING or reading.lower[last - 1] == ":" or reading.penn[last - 1] == "CC"
    ):
        last -= 1
    if first + 2 < last == main - 1 < reading.size - 1 and past_aside(reading, last - 2) == main:
        last -= 2  # the pact to cut fees|, however, was signed
    return _before_vote(reading, first, last)


def _is_in_time(reading: Reading, at: int) -> bool:
    """Tell whether a comma or `after` stands inside a time: on Friday|, May 3, silent | after two days."""
    if reading.lower[at] == "after":
        return reading.is_time_at(at + 1)
    return reading.lower[at] == "," and reading.is_time_at(at + 1) and reading.lower[at - 1].endswith("day")


def _reaches(reading: Reading, event: Event, joint: int, last: int) -> bool:
    """Tell whether what `and` joins goes on up to an event's verb: on pay | and work in Elm | was signed."""
    if members_from(reading, joint + 1)[1] == last < reading.size:
        return True
    own = event.frame == "passive" and last < reading.size and last == lead(reading, event.verb).first
    return own and FINITE.isdisjoint(reading.penn[joint:last])


def _before_vote(reading: Reading, first: int, last: int) -> int:
    """Return where terms end before the count of votes: `on jails | by a 3-2 vote`."""
    phrase = reading.phrase_at(last - 1)
    voted = phrase is not None and reading.lower[last - 1] in ("vote", "votes")
    if not voted or phrase is None or phrase[0] - 1 <= first:
        return last
    return phrase[0] - 1 if reading.lower[phrase[0] - 1] in ("by", "on", "in") else last


def _is_back(reading: Reading, first: int, at: int) -> bool:
    """Tell whether `and` goes back to who agreed: agreed that it should be heard | and signed an order."""
    if reading.penn[at : at + 2] != ["CC", "VBD"] or reading.lower[first] != "that":
        return False
    finite = next((n for n in range(first, at) if reading.penn[n] in FINITE), at)
    return reading.penn[finite : finite + 1] == ["MD"] and "," not in reading.lower[first:at]


def _closes(reading: Reading, at: int) -> bool:
    """Tell whether the sentence goes on at `at` with something else, or with who says it."""
    if reading.penn[at] == "CC" and reading.lower[at - 1] in DASHES and reading.is_verb(at + 1):
        return True  # a pact to open the port - and | asked for more
    if reading.lower[at] in DASHES and not RELATIVE.isdisjoint(reading.penn[at + 1 : at + 5]):
        return True  # to deliver 7 ships a year – | the first of which has come
    parted = reading.lower[at] == ";" and not _is_series(reading, at)
    return parted or (reading.lower[at] == "," and is_attribution(reading, at + 1))


def _is_series(reading: Reading, at: int) -> bool:
    """Tell whether a semicolon parts what is listed up to the end: cars; | clothes and shoes; and fruit."""
    listed = any(reading.lower[n : n + 2] == [";", "and"] for n in range(at, reading.size))
    return listed and FINITE.isdisjoint(reading.penn[at:])


def _is_contrast(reading: Reading, at: int, first: int) -> bool:
    """Tell whether `, while` and a clause of its own, or `, but` and a further verb, stand at `at`.

    Behind terms that begin with their verb at `first`, `, but` and a clause do, too.
    """
    if reading.lower[at : at + 2] == [",", "but"]:
        if reading.is_verb(at + 2):
            return True  # agreed that prices must fall, but | could not agree when
        return reading.penn[first] in FINITE and _has_subject(reading, at + 2)
    turned = reading.lower[at] == "," and reading.lower[at + 1 : at + 2] in _TURNED
    return turned and _has_subject(reading, at + 2, several=True)


def _resumes(reading: Reading, event: Event, at: int) -> bool:
    """Tell whether the clause goes on at `at` whose subject agreed: `Acme, which agreed to sell, | fell`."""
    if reading.lower[at] != "," or not reading.is_verb(at + 1):
        return False
    if _is_as_clause(reading, event.trigger[0]):
        return True  # whether it must sell, as it agreed to do, | is unclear
    told = next((n for n in range(event.trigger[0], 0, -1) if reading.penn[n] in RELATIVE), 0)
    aside = told > 1 and reading.lower[told - 1] == "," and "," not in reading.lower[told : event.trigger[0]]
    return aside and not any(tag in FINITE for tag in reading.penn[:told])


def _is_as_clause(reading: Reading, verb: int) -> bool:
    """Tell whether `, as` and a subject stand right before the verb at `verb`: `, as he | agreed`."""
    who = subject(reading, lead(reading, verb).first)
    begin = (reading.phrase_at(who[0][0]) or who[0])[0] if who else 0
    return begin > 1 and reading.lower[begin - 2 : begin] == [",", "as"]


def _leaves(reading: Reading, at: int, *, inside: bool, aimed: bool) -> bool:
    """Tell whether a further finite clause begins at `at`, behind terms that are none.

    `to pay the fine, and the case was closed`, `to leave and said so`, `to sell when prices fell`.
    `inside` tells whether a clause inside the terms may have begun before `at`, `aimed` whether
    they begin with `to`.
    """
    word, words = reading.lower[at], reading.vocabulary.words_of
    if word == "," and _is_between_qualities(reading, at):
        return False
    if word == "," and (_is_comment(reading, at + 1) or is_absolute(reading, at + 1)):
        return True
    if reading.penn[at] == "CC" and reading.lower[at + 1 : at + 2] == ["that"]:
        return not inside  # `said they settled the dispute, and that Acme left`
    if reading.penn[at] == "CC" and not words("condition").isdisjoint(reading.lower[at + 1 : at + 2]):
        return True  # if it agreed to sell the mill, or if it left
    if word == "," or reading.penn[at] == "CC":
        if word == "but" and not aimed and reading.penn[at + 1 : at + 2] == ["VB"]:
            return not inside  # agreed on pay but | remain apart on leave
        if aimed and word == "and" and _is_bare(reading, at + 1):
            return False  # to buy more grain, cut fees and | address concerns
        further = _is_past_behind(reading, at) or (aimed and is_past_deed(reading, at + 1))
        if reading.penn[at] == "CC" and (reading.is_verb(at + 1) or further):
            return not inside or reading.lower[at - 1] in _SETTING_OFF
        if reading.penn[at : at + 2] == ["CC", "VBG"] and _has_subject(reading, at + 2):
            return not inside  # to sell the mill, and | closing the plant will cost jobs
        spliced = reading.penn[at + 1 : at + 2] in _SPLICED or _opens_subordinate(reading)
        return (word != "," or spliced) and _has_subject(reading, at + 1) and (not inside or word == "but")
    return _breaks(reading, at) and not (inside and _tells_before(reading, at))


def _tells_before(reading: Reading, at: int) -> bool:
    """Tell whether a time at `at` is that of a relative clause: men | who were held | after a raid began."""
    if reading.lower[at] not in reading.vocabulary.words_of("time"):
        return False
    before = next((n for n in range(at - 1, 0, -1) if reading.penn[n] in FINITE), 0)
    related = before > 0 and reading.penn[before - 1] in RELATIVE
    return related and reading.penn[before] == "VBD" and "," not in reading.lower[before:at]


def _breaks(reading: Reading, at: int) -> bool:
    """Tell whether a clause of reason, contrast or past time begins at `at`: to cut fees | as banks left."""
    word, words = reading.lower[at], reading.vocabulary.words_of
    if word == "as" or (word == "since" and not reading.penn[at - 1].startswith("V")):
        return _has_subject(reading, at + 1) and _tells_of_past(reading, at + 1)
    if word not in words("break") or word in words("condition") or reading.number[at] >= 0:
        return False
    return word not in words("time") or _tells_of_past(reading, at + 1)


def _is_past_behind(reading: Reading, at: int) -> bool:
    """Tell whether `, and` at `at` leads to a verb tagged as a participle: `, and | told officials to`."""
    if reading.lower[at - 1] != "," or reading.penn[at + 1 : at + 2] != ["VBN"]:
        return False
    whom = reading.phrase_at(at + 1)
    if whom is None:  # to pay a fine, and | named a new chief
        follows = reading.phrase_at(at + 2)
        helps = reading.vocabulary.words_of("be have")
        done = follows is not None and reading.penn[follows[0]] in _OBJECTS
        return done and helps.isdisjoint(reading.lower[max(0, at - _CLAUSE) : at])
    return (
        whom[0] == at + 1
        and can_agree(reading, (at + 2, whom[1]))
        and reading.penn[whom[1] : whom[1] + 1] == ["TO"]
    )


def _is_bare(reading: Reading, at: int) -> bool:
    """Tell whether a verb without an ending, which may be a further infinitive, stands at `at`."""
    words = reading.vocabulary.words_of
    helps = words("be have")
    return reading.penn[at : at + 1] in (["VB"], ["VBP"]) and reading.lower[at] not in helps


def _is_between_qualities(reading: Reading, comma: int) -> bool:
    """Tell whether a comma parts two qualities of one noun: `an armed, | 26-year-old man`."""
    return reading.penn[comma - 1] in ("JJ", "VBN") and reading.penn[comma + 1 : comma + 2] in (["JJ"], ["$"])


def _opens_subordinate(reading: Reading) -> bool:
    """Tell whether the sentence begins with a clause before the main one: `But even after ...`."""
    words = reading.vocabulary.words_of
    return any(word in words("time subordinate") for word in reading.lower[:3])


def _is_comment(reading: Reading, at: int) -> bool:
    """Tell whether what comes of the agreement, or what it is for, is told at `at`: `, ending a feud`."""
    if at + 1 >= reading.size:
        return False
    if reading.penn[at] == "RB" and reading.penn[at + 1] == "TO":
        return True
    if reading.lower[at] == "effective" and reading.is_time_at(at):
        return True  # to end its pact, | effective March 31
    if reading.lower[at : at + 2] == ["compared", "with"] or reading.lower[at] in _BESIDE:
        return True  # to buy it for $58, | compared with its close of $52, on pay, | pending a vote
    if reading.lower[at : at + 2] == ["one", "of"] or reading.penn[at : at + 2] == ["DT", "JJS"]:
        return True  # on wages, | one of the last points open
    phrase = reading.phrase_at(at)
    times = reading.vocabulary.words_of("time")
    if phrase and reading.is_time(phrase) and not times.isdisjoint(reading.lower[phrase[1] : phrase[1] + 1]):
        return True  # to the rise, | days after a strike
    words = reading.vocabulary.words_of
    if _is_judged(reading, at):
        return True
    if reading.penn[at] != "VBG":
        return False
    # but , regarding several mines
    return reading.lower[at] not in words("participle about") or reading.lower[at] in words("saying")


def _is_judged(reading: Reading, at: int) -> bool:
    """Tell whether the agreement is judged at `at`: `, a move that`, `, in a vote of confidence`."""
    led = reading.lower[at] == "in" and reading.lower[at + 1] in ARTICLES
    phrase = reading.phrase_at(at + led)
    first = reading.lower[at + 1 : at + 2]  # to sell oil, | the first deal since the war
    singled = reading.lower[at] == "the" and first and first[0] in reading.vocabulary.words_of("singling")
    if phrase is None or not (reading.lower[at + led] in ARTICLES or singled):
        return False
    noun = reading.lower[phrase[1] - 1]
    return noun in reading.vocabulary.words_of("comment") or (not led and noun in reading.vocabulary.anchors)


def _has_subject(reading: Reading, at: int, *, several: bool = False) -> bool:
    """Tell whether a subject, with `several` one of two members, and its finite verb stand at `at`."""
    while at < reading.size and reading.penn[at] == "RB":
        at += 1
    members, end = members_from(reading, at, paired=several)
    hangs = reading.penn[end : end + 1] == ["IN"] and reading.lower[end] not in reading.vocabulary.words_of(
        "opener"
    )
    hangs &= reading.lower[end : end + 1] != ["to"] or reading.penn[end + 1 : end + 2] != ["NN"]  # to | aid
    if members and hangs:  # but differences over timetables | could
        behind, after = members_from(reading, end + 1, paired=True)
        end = after if behind and reading.is_verb(after) else end
    return bool(members) and reading.is_verb(end)


def _tells_of_past(reading: Reading, at: int) -> bool:
    """Tell whether the clause that begins at `at` tells of the past."""
    end = min(reading.size, at + _CLAUSE)
    finite = next((n for n in range(at, end) if reading.penn[n] in FINITE), -1)
    return finite >= 0 and reading.penn[finite] == "VBD"


def _is_fronted(reading: Reading, event: Event) -> bool:
    """Tell whether the event stands in a clause before the main one: `After X agreed to ..., Y`."""
    words = reading.vocabulary.words_of
    openers = words("time opener")
    near = [at for at in range(min(3, reading.size)) if reading.lower[at] != "but"]
    opening = next((at for at in near if reading.lower[at] in openers or _is_by(reading, at)), -1)
    if opening < 0 or reading.lower[opening] == "that":
        return False
    if event.verb == opening + 1 and reading.penn[event.verb] == "VBG":
        return True
    if event.verb >= 0 and (who := subject(reading, lead(reading, event.verb).first)):
        begin = (reading.phrase_at(who[0][0]) or who[0])[0]
        if begin > opening + 2 and reading.lower[begin - 1] == ",":
            return False  # After a vote, | Acme agreed to
    return not any(tag in FINITE for tag in reading.penn[opening : event.trigger[0] - 2])


def _absolute_start(reading: Reading, event: Event) -> int:
    """Return where `with` opens what else is so by an event: | with the union agreeing; or -1."""
    chain = lead(reading, event.verb) if event.frame == "agree" else None
    if chain is None or reading.penn[chain.first] != "VBG":
        return -1
    who = subject(reading, chain.first)
    before = (reading.phrase_at(who[0][0]) or who[0])[0] - 1 if who else -1
    return before if reading.lower[before] == "with" else -1


def _is_accompanied(reading: Reading, at: int) -> bool:
    """Tell whether `and` leads to what others do besides: agreeing to a cut | and the firm promising jobs."""
    members, end = members_from(reading, at + 1) if reading.lower[at] == "and" else ([], at)
    return bool(members) and reading.penn[end : end + 1] == ["VBG"]


def _is_by(reading: Reading, at: int) -> bool:
    """Tell whether a form in -ing says how something came about: `In agreeing to it, Oslo lost`."""
    return reading.lower[at] in ("in", "by") and reading.penn[at + 1 : at + 2] == ["VBG"]
