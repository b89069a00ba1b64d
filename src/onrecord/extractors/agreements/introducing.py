"""What opens the terms behind an agreement's noun: `a deal | to sell`, `, under which`, `that would end`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.clauses import is_about
from onrecord.extractors.agreements.hanging import has_object, reduced
from onrecord.extractors.agreements.joining import is_plain_name
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, is_name
from onrecord.extractors.agreements.parties import said_clause
from onrecord.extractors.agreements.partners import is_pleaded
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import main_verb, verb_at
from onrecord.phrases.pieces import ARTICLES
from onrecord.syntax.classes import FINITE

_ASIDE: Final = 14
#: How far behind `worth` its sum stands at most: worth as much as $5 million.
_SUM: Final = 5
_AFTER_PRONOUN: Final = FINITE | {"RB"}


def introduces(reading: Reading, at: int, behind: int) -> bool:
    """Tell whether the word at `at` opens the terms; an `-ing` form only right `behind` the instrument."""
    word, words = reading.lower[at], reading.vocabulary.words_of
    after = reading.lower[at + 1] if at + 1 < reading.size else ""
    if word == "to":
        return _is_to_do(reading, at, behind)
    if word in words("about"):
        if reading.lower[at - 1] in words("resting"):
            return False
        if is_circumstance(reading, at + 1) or reading.is_time_at(at) or reading.is_time_at(at + 1):
            return False
        return at != behind or not _is_felt(reading, at)
    if word == "for":
        return _is_what_for(reading, at, behind)
    if reading.penn[at] == "VBG":
        return _is_holding(reading, at, behind)
    if word in words("meant") or word == "not":
        return after == "to" or (word == "aimed" and after == "at")
    return word in ("whereby", "wherein") or _is_within(reading, at)


def _is_holding(reading: Reading, at: int, behind: int) -> bool:
    """Tell whether the form in -ing at `at` says what the agreement that ends at `behind` holds."""
    word, words = reading.lower[at], reading.vocabulary.words_of
    after = reading.lower[at + 1] if at + 1 < reading.size else ""
    own = verb_at(reading, at)
    if own and reading.is_time_at(at + own[0]):
        return False  # a pact | ending in | May
    if own and own[1].alone and not (at == behind and reading.holds(at) and has_object(reading, at + 1)):
        return False  # a pact | expiring in May, but a pact | ending a strike
    before = at - 1 - (reading.penn[at - 1] == "RB" and at > behind)
    # refused to sign it | demanding that it be changed
    asked = word in words("saying") and after == "that"
    if asked or word in words("participle") or reading.lower[before] in (",", "of"):
        return False  # with the aim of | creating a fund, in May, narrowly | avoiding a strike
    return reading.holds(at) or (at == behind and reading.lower[at - 1] not in ("deal", "deals"))


def _is_within(reading: Reading, at: int) -> bool:
    """Tell whether what an agreement holds follows at `at`: `under which`, `pursuant to which`."""
    behind = at + 1 + (reading.lower[at : at + 2] == ["pursuant", "to"])
    opens = behind > at + 1 or reading.lower[at] in reading.vocabulary.words_of("within")
    return opens and reading.lower[behind : behind + 1] == ["which"]


def _is_what_for(reading: Reading, at: int, behind: int) -> bool:
    """Tell whether `for` at `at` opens the terms, and does not say why, how long or for whom."""
    if at == behind and is_pleaded(reading, at):
        return False  # an immunity deal | for Ann Lee
    if _is_signer(reading, at - 1) and any(
        can_agree(reading, one) for one in members_from(reading, at + 1)[0]
    ):
        return False  # signed by Ann Lee | for the union
    if reading.lower[at - 1] == "only" or reading.lower[at + 1 : at + 3] == ["it", "to"]:
        return False  # struck a truce, only | for the rebels to break it; must back the deal | for it to hold
    if reading.penn[at + 1 : at + 2] == ["VBG"]:
        first = (reading.phrase_at(behind - 1) or (behind, behind))[0]
        return reading.lower[first] in ARTICLES and reading.lower[first] != "the"
    named = at + 1 < reading.size and reading.number[at + 1] >= 0 and reading.lower[at + 1] != "which"
    return named and not (_is_why(reading, at + 1) or reading.is_time_at(at + 1))


def _is_signer(reading: Reading, last: int) -> bool:
    """Tell whether somebody's name ends at `last`, behind `by`."""
    name = reading.phrase_at(last)
    return name is not None and reading.lower[name[0] - 1] == "by" and is_plain_name(reading, name)


def _is_felt(reading: Reading, at: int) -> bool:
    """Tell whether what feels an agreement's effect stands at `at`: `the impact of the deal | on jobs`."""
    first = (reading.phrase_at(at - 1) or (0, 0))[0]
    felt = first > 1 and reading.lower[first - 2] in reading.vocabulary.words_of("impact")
    return felt and reading.lower[first - 1] == "of"


def _is_why(reading: Reading, at: int) -> bool:
    """Tell whether a phrase only says why: opposed to the deal for | two reasons."""
    phrase = reading.phrase_at(at)
    return phrase is not None and reading.lower[phrase[1] - 1] in reading.vocabulary.words_of("reason")


def is_circumstance(reading: Reading, at: int) -> bool:
    """Tell whether what follows `on` tells how, not what: `on behalf of`, `on the assumption that`."""
    phrase = reading.phrase_at(at)
    words = reading.vocabulary.words_of
    if phrase and reading.lower[phrase[1] - 1] in words("voting ballot outlet footing"):
        return True  # on a 5-2 vote, on its website, on competition grounds
    at += reading.penn[at : at + 1] == ["DT"]
    if reading.lower[at : at + 2] == ["part", "of"]:
        return True  # signed on the | part of Peru by Ann Lee
    return at < reading.size and reading.lower[at] in reading.vocabulary.words_of("circumstance")


def _is_to_do(reading: Reading, at: int, behind: int) -> bool:
    """Tell whether `to` at `at` opens the terms: not `a gift to banks`, `a deal believed to be the first`."""
    after = reading.lower[at + 1] if at + 1 < reading.size else ""
    if after in reading.vocabulary.groups and reading.penn[at : at + 2] not in (["TO", "VB"], ["TO", "NN"]):
        return False
    if reading.penn[at - 1] == "VBN" and reading.lower[at - 1] in reading.vocabulary.words_of("thought"):
        return False
    if reading.lower[at - 2 : at] == ["in", "time"]:
        return False  # reached in May, in time | to avert a strike
    tried = reading.vocabulary.modality.get(reading.lower[at - 1]) == "try"
    if tried and reading.lower[at - 3 : at - 1] == ["in", "an"]:
        return False  # left the pact in an attempt | to cut fees
    before = reading.phrase_at(at - 1)
    if at > behind and before and not can_agree(reading, before) and not reading.is_time(before):
        if reading.lower[before[0] - 1] == "with":
            return False  # a deal with an option | to buy
        if reading.lower[before[0] - 1] in ("in", "and") and _is_aim(reading, at - 1):
            return False  # signed it in a bid | to deepen ties, the pact and an attempt | to renew it failed
        return reading.penn[at + 1 : at + 2] in (["VB"], ["RB"])
    if reading.penn[at + 1 : at + 3] == ["RB", "VB"]:
        return True  # to | jointly | build it
    return reading.penn[at] == "TO" or reading.penn[at + 1 : at + 2] in (["VB"], ["VBP"], ["NN"])


def _is_aim(reading: Reading, noun: int) -> bool:
    """Tell whether a noun leads to what is aimed at, and names no agreement: in a | bid | to."""
    word = reading.lower[noun]
    return word in reading.vocabulary.modality and word not in reading.vocabulary.anchors


def _past_apposition(reading: Reading, at: int) -> int:
    """Return where the apposition behind the comma at `at` is closed: `, a unit of Acme,`; else `at`."""
    again = reading.phrase_at(at + 1) if reading.lower[at + 1 : at + 2] in (["a"], ["an"]) else None
    if again and reading.lower[again[1] - 1] in reading.vocabulary.nouns:
        return again[1]  # a treaty with Peru|, a deal | that would
    near = range(at + 1, min(reading.size - 1, at + 2 * _ASIDE))
    before_to = next((n for n in near if reading.lower[n] == "," and reading.penn[n + 1] == "TO"), 0)
    if before_to:
        return before_to  # with X, the owners of the land on which it stands, | to pay
    who, behind = members_from(reading, at + 1)  # with the union, the Pilots Association | that cuts hours
    named = len(who) == 1 and reading.penn[at + 1] == "DT" and is_name(reading, who[0])
    if named and reading.lower[behind : behind + 1] == ["that"] and tells(reading, behind + 1):
        return behind
    end = next((n for n in range(at + 1, min(reading.size - 1, at + _ASIDE)) if reading.lower[n] == ","), at)
    if end == at or any(tag in FINITE for tag in reading.penn[at:end]):
        return at
    about = reading.lower[end + 1] in reading.vocabulary.words_of("about")  # , head of the union, | on pay
    return end if about or reading.penn[at + 1] == "DT" else at


def past_inserted(reading: Reading, at: int) -> int:
    """Return where what may stand between an instrument and its terms ends, or `at`."""
    if reading.lower[at] == "(" and reading.lower[at + 2 : at + 3] == [")"]:
        return at + 3  # a memorandum of understanding | (MoU) | to
    if reading.lower[at] in reading.vocabulary.words_of("beside"):
        members, end = members_from(reading, at + 1)
        if members and reading.is_time(members[0]):
            return members[0][1]  # in 2018 | and put up tolls
        people = [one for one in members if can_agree(reading, one)]
        return people[-1][1] if people and people[-1] != members[-1] else end  # with two firms | and plans to
    if reading.lower[at] in reading.vocabulary.words_of("parting"):
        return _past_worth(reading, at)
    pledged = reading.lower[at + 1 : at + 2]
    if reading.lower[at] == "," and pledged and pledged[0] in reading.vocabulary.words_of("pledging"):
        return at + 2  # signed a truce, | pledging | to disarm
    if reading.penn[at] == "VBN" and reading.lower[at + 1 : at + 2] == ["by"]:
        return members_from(reading, at + 2)[1]
    if reading.penn[at : at + 2] == ["VBN", "IN"]:
        return at + 1  # an understanding | reached in May
    loose = reading.number[at] < 0 and reading.lower[at] in reading.vocabulary.words_of("when")
    late = at + loose  # a deal | late Sunday | to reopen
    phrase = reading.phrase_at(late)
    if phrase and phrase[0] == late and reading.is_time(phrase):
        return phrase[1]
    if reading.lower[at] == "," and (closing := _past_apposition(reading, at)) > at:
        return closing
    return at + 1 if reading.penn[at] in ("RB", "RBR") or reading.lower[at] == "," else at


def _past_worth(reading: Reading, at: int) -> int:
    """Return where the sum behind `worth` at `at` ends: a deal | worth up to $5 million | to build it."""
    near = (reading.phrase_at(n) for n in range(at + 1, min(reading.size, at + _SUM)))
    end = next((phrase[1] for phrase in near if phrase), at)
    while reading.lower[end : end + 1] in (["of"], ["over"]) and (more := reading.phrase_at(end + 1)):
        end = more[1]  # tens | of millions of dollars | over five years
    return end


def in_relative(reading: Reading, at: int) -> int | None:
    """Return where the terms begin in a relative clause or a `that` clause."""
    if reading.lower[at - 1 : at + 1] == ["so", "that"]:
        return None
    if reading.penn[at + 1 : at + 2] and reading.penn[at + 1] not in _AFTER_PRONOUN:
        told = said_clause(reading, at + 1)
        if reading.penn[at] == "WDT" and told > at + 1 and tells(reading, told):
            return told  # which the union said | cuts wages
        whole = reading.lower[at] == "that" and (reading.penn[at] != "WDT" or _is_filled(reading, at + 1))
        whole = whole and not reduced(reading, at) and reading.lower[at - 1] != ","
        return at if whole and _is_resolved(reading, at + 1) else None
    if reading.lower[at + 1 : at + 2] and reading.lower[at + 1] in reading.vocabulary.words_of("be"):
        meant = reading.lower[at + 2 : at + 3]
        if (
            meant
            and meant[0] in reading.vocabulary.words_of("meant")
            and reading.lower[at + 3 : at + 4] in (["to"], ["at"])
        ):
            return (
                at + 3 - (reading.lower[at + 3] == "at")
            )  # that is meant | to end the war, | aimed at ending it
    begin = at + 1 + (reading.penn[at + 1 : at + 3] in (["RB", "VBZ"], ["RB", "VBP"]))
    begin -= reading.lower[begin - 1] in reading.vocabulary.words_of("negation")
    return begin if tells(reading, at + 1) or _promises(reading, at + 1) else None


def _is_filled(reading: Reading, at: int) -> bool:
    """Tell whether the verb of the clause at `at` has an object: an agreement that firms | can pay a fee."""
    members, end = members_from(reading, at)
    main = main_verb(reading, end) if members else -1
    return main > end and reading.penn[end] == "MD" and has_object(reading, main + 1)


def _is_resolved(reading: Reading, at: int) -> bool:
    """Tell whether the clause at `at` says what is to be, and not what somebody did: `that X will pay`."""
    end = min(reading.size, at + 2 * _ASIDE)
    finite = next((n for n in range(at, end) if reading.penn[n] in FINITE), -1)
    return finite < 0 or reading.penn[finite] != "VBD" or reading.lower[finite + 1 : finite + 2] == ["to"]


def _promises(reading: Reading, at: int) -> bool:
    """Tell whether `would` or `will` and a verb stand at `at` that is not about the agreement itself.

    So does `could`, where the verb has its object: that | could send him to jail.
    """
    words = reading.vocabulary.words_of
    if at >= reading.size or reading.lower[at] not in words("future possible"):
        return False
    sure = reading.lower[at] in words("future")
    while at + 1 < reading.size and reading.penn[at] in ("MD", "RB"):
        at += 1
    past = reading.lower[at] == "have" and reading.penn[at + 1 : at + 2] in (["VBN"], ["VB"])
    at += past  # would have | cost
    found = verb_at(reading, at)
    own = found is not None and (found[1].effect or found[1].alone)
    if not sure and (reading.is_time_at(at + 1) or not has_object(reading, at + 1)):
        return False
    return (past or reading.penn[at] == "VB") and reading.lower[at] not in ("be", "have") and not own


def tells(reading: Reading, at: int) -> bool:
    """Tell whether the verb group at `at` says what an agreement holds."""
    helps = reading.vocabulary.words_of("have")
    while at < reading.size and (
        reading.penn[at] in ("MD", "RB")
        or reading.lower[at] in helps
        or (reading.lower[at] == "to" and reading.lower[at - 1] in helps)
    ):
        at += 1
    told = reading.vocabulary.words_of("thought speech meant destined")
    if reading.is_be(at) and reading.lower[at + 1] in told:
        at += 3 * (reading.lower[at + 2 : at + 3] == ["to"])  # is expected to | cut fees
    return at < reading.size and (reading.holds(at) or is_about(reading, at))
