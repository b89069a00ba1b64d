"""What stands at the end of a content and tells of its verb: `praised the crew | in a speech`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import Table, cues_at, nouns
from onrecord.extractors.quotations.openings import is_posted, is_stage
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, names_person
from onrecord.phrases.pieces import ARTICLES, DASHES, LOCATING, NAME, NOUNS
from onrecord.syntax.classes import FINITE

_DETERMINED: Final = frozenset({"DT", "PRP$", "PDT", "PRP"})
_VERBAL: Final = FINITE | {"VBG", "VBN", "TO"}
_CLAUSE: Final = 12  # tokens to the verb of a clause
_MEASURE: Final = 3  # tokens of a length of time
_SUM: Final = 8  # tokens of a sum that a clause tells of
_SHARE: Final = 4  # tokens to a share of people
_LEADING: Final = frozenset({"WDT", "WP", "IN"})
_BESIDE: Final = frozenset({"amid", "without"})  # behind a comma: how it was told
_TIMES: Final = frozenset({"after", "before", "while", "as"})
_BEFORE_TIME: Final = NOUNS | {"PRP"}
_COMING: Final = ARTICLES | {"next", "this"}  # at the head of a time that is of the object
_ITEM: Final = 25  # tokens of an item of a list


def before_adjunct(reading: Reading, first: int, last: int) -> int:
    """Return the end of an object without where or when it was told of: `Lee | after she had left`."""
    for at in range(first + 1, last - 1):
        if reading.quote[at] >= 0:
            continue
        if reading.penn[at] in _VERBAL:
            break  # of what follows it tells, and not of the verb before
        word = reading.lower[at]
        if word == "by" and reading.penn[at + 1] == "VBG" and reading.penn[first] != "TO":
            return at  # `rebuked Roe | by praising Lund`
        if reading.penn[at] in ("WRB", "WP"):
            return (_before_measure(reading, first, at) or last) if _tells_when(reading, at, last) else last
        venue = word in LOCATING and _names_occasion(reading, at + 1, last)
        venue = venue or (word == "on" and _is_told_on(reading, at + 1, last))
        if venue or (word in _TIMES and _is_clause_of_time(reading, at + 1, last)):
            return _before_measure(reading, first, at) or last
    return last


def _tells_when(reading: Reading, at: int, last: int) -> bool:
    """Tell whether it is told when somebody did it: `backed the bill | when it came up`, no `a day | when`.

    Of what one talks of when it is talked of, that is a part: `a rift when | it comes to tolls`.
    """
    who, base = at + 1, reading.phrases.at(at - 1)
    named = who + 1 < last and reading.penn[who] in ("PRP", "NNP", "DT")
    if reading.lower[at] != "when" or not named or not is_clause(reading, who, last):
        return False
    if base is None or base[1] != at or reading.lower[base[0]] in ("a", "an"):
        return False
    comes = reading.lower[who] == "it" and reading.penn[who + 1] == "VBZ"
    return not comes and (not reading.phrases.is_time(base) or reading.penn[base[0] - 1] in NOUNS)


def _is_told_on(reading: Reading, at: int, last: int) -> bool:
    """Tell whether one tells something on what stands at `at`: `on | Twitter`, `on | the radio`.

    So is on what terms: `on | the condition of anonymity`. What something is called may follow.
    """
    base = reading.phrases.at(at)
    if base is None or base[0] != at or reading.has_marks(at, last) or "as" in reading.lower[at:last]:
        return False
    terms = not reading.grammar["aside"].isdisjoint(reading.lower[slice(*base)])
    return terms or is_posted(reading, base) or is_stage(reading, base)


def turns_aside(reading: Reading, at: int, high: int, *, clause: bool) -> bool:
    """Tell whether a remark begins at `at`, behind a comma: `, despite the rain`, `, a plan he dislikes`.

    With `clause` it is a clause that stands before the comma, else an object or infinitive.
    """
    word = reading.lower[at]
    if not clause and _is_later(reading, at, high):
        return True
    if word in reading.grammar["contrasting"]:
        if word == "compared":
            return _has_others(reading, at + 2, high)
        return not clause or "," not in reading.lower[at:high]
    if clause:
        return word in reading.grammar["article"] and _sums_up(reading, at, high)
    if word == "that" and reading.penn[at] == "IN":
        # `citing people close to it, | that it failed`, but `a claim by Lee, the mayor, | that it failed`
        return not _is_noun_told(reading, at)
    if reading.penn[at] in ("WDT", "WP"):
        counted = "CD" in reading.penn[max(0, at - _SUM) : at]  # `net of 5 mln, | which included a gain`
        return not counted and "," not in reading.lower[at:high]  # else what goes on may belong to the object
    if reading.penn[at - 2] in _LEADING:
        return False  # `a plan which, | while dear, is safe`
    base = reading.phrases.at(at - 2)
    if word == "when" and base is not None and reading.phrases.is_time(base):
        return False  # `in May, | when she left`
    if word in _BESIDE or (word in reading.grammar["circumstance"] and _is_timed(reading, at - 2)):
        return True
    return word in reading.grammar["trailing"] and reading.finite_in(at + 1, min(high, at + _CLAUSE))


def _is_timed(reading: Reading, at: int) -> bool:
    """Tell whether a time that nothing leads to ends at `at`: `backed it yesterday|, after the vote`."""
    base = reading.phrases.at(at)
    timed = base is not None and base[1] == at + 1 and reading.phrases.is_time(base)
    return timed and base is not None and reading.penn[base[0] - 1] in NOUNS


def _is_later(reading: Reading, at: int, high: int) -> bool:
    """Tell whether so long after something else it was told: `backed the plan, | days after he had left`."""
    base = reading.phrases.at(at)
    timed = base is not None and base[0] == at and base[1] < high and reading.phrases.is_time(base)
    return timed and base is not None and reading.lower[base[1]] in _TIMES


def _is_noun_told(reading: Reading, that: int) -> bool:
    """Tell whether a noun of telling stands before whose it is: `a claim by Lee, the mayor, | that`."""
    near = range(that - 2, max(1, that - _ITEM), -1)
    comma = next((i for i in near if reading.lower[i] == ","), 0)
    if comma == 0 or reading.lower[that - 1] != "," or reading.phrases.number[comma - 1] < 0:
        return False
    first = reading.phrases.before(comma, 0)[0] - 1
    ties = (i for i in range(comma - 1, max(0, first - 1), -1) if reading.lower[i] in ("by", "from"))
    return reading.lower[next(ties, 0) - 1] in reading.lists.table(nouns)


def remarks(reading: Reading, at: int, high: int, *, clause: bool) -> bool:
    """Tell whether the last dash, at `at`, parts a remark: `he will run - | though few expect it`.

    Behind a clause it must be the only one, and told by its first word.
    """
    after = at + 1
    if reading.lower[at] not in DASHES or reading.joins(at) or after >= high or reading.quote[at] >= 0:
        return False
    if _has_dash(reading, after, high):
        return False
    second = _has_dash(reading, max(1, at - _ITEM), at)
    if not clause:
        return not (second and reading.penn[after] in ("IN", "TO"))  # `from ships - and yachts - | to cars`
    after += reading.lower[after] == "even" and after + 1 < high
    word = reading.lower[after]
    opposes = word in ("though", "although") or word in reading.grammar["contrasting"]
    opposes = opposes or word in ARTICLES  # `he will run - | a claim he has made before`
    return opposes and not second and word != "compared"


def _has_dash(reading: Reading, first: int, last: int) -> bool:
    return any(reading.lower[i] in DASHES and not reading.joins(i) for i in range(first, last))


def adds_reason(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether `saying` tells why, without a comma: `backed the mayor | saying he had kept his word`.

    It belongs to people or a text that have no name: `a clause saying`, `a report saying`, `those saying`.
    Other verbs need `that`, behind what cannot speak: `doubted the plan | stating that it would fail`.
    """
    before, after = at - 1, at + 1
    if after >= high or reading.lower[first] in reading.grammar["article"] or reading.is_venue(before):
        return False
    base = reading.phrases.at(before)
    if base is None or reading.penn[before] in ("PRP", "CD", "NNS", "DT") or reading.phrases.is_time(base):
        return False
    spoken = [cue for cue in cues_at(cues, reading.lower, at) if cue.sort == "speech" and "that" in cue.takes]
    if not spoken or not (reading.lower[after] == "that" or is_clause(reading, after, high)):
        return False
    aimed = reading.lower[after] == "that" and not can_speak(reading, before)
    return aimed or any("any" in cue.takes for cue in spoken)


def likens(reading: Reading, at: int, high: int) -> bool:
    """Tell whether others are likened to who speaks: `, | as did the mayor`, `, | as have others`."""
    helper = at + 1
    helps = helper + 1 < high and reading.auxiliaries.get(reading.lower[helper]) in ("do", "have")
    return helps and reading.phrases.number[helper + 1] >= 0 and not reading.is_verb(helper + 1)


def is_apposition(reading: Reading, first: int, comma: int, high: int) -> bool:
    """Tell whether all behind a comma tells of an object that begins at `first`: `met Roe, | a friend`.

    The end of a list does not: `spoke of crime, the lack of work, | the price of bread`.
    """
    at = comma + 1
    base = reading.phrases.at(at) if reading.lower[comma] == "," and at < high else None
    if base is None or base[0] != at or reading.penn[at] != "DT" or reading.phrases.number[comma - 1] < 0:
        return False
    leads = "that" in reading.lower[first:comma]  # `that in real terms, | the deficit fell`
    if reading.has_marks(at, high) or (leads and is_clause(reading, at, high)):
        return False
    listed = any(reading.lower[i] == "," and reading.penn[i + 1] == "DT" for i in range(first, comma))
    joins = any(reading.penn[i] == "CC" and reading.penn[i + 1] == "DT" for i in range(at, high - 1))
    plain = not listed and not joins and "," not in reading.lower[at:high]
    return plain and not reading.phrases.is_time(base) and not _is_item(reading, first, at, high)


def _is_item(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether a noun is the next of several, the first bare: `low pay, | a lack of aides and rain`."""
    base = reading.phrases.at(first)
    common = base is not None and reading.penn[base[1] - 1] in ("NN", "NNS")
    bare = common and base is not None and base[0] == first and reading.penn[first] not in _DETERMINED
    if not (bare or reading.lower[at] == "no") or reading.penn[at - 2] not in ("NN", "NNS"):
        return False  # but `blame from Lee, | a clerk and guide`
    return any(reading.penn[i] == "CC" and reading.phrases.number[i + 1] >= 0 for i in range(at, high - 1))


def _has_others(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a share of people is what is compared with: `compared with | 9 percent of men`."""
    near = range(at, min(high - 1, at + _SHARE))
    shared = (i for i in near if reading.lower[i] in reading.grammar["sharing"] or _is_ratio(reading, i))
    return reading.lower[next(shared, high - 2) + 1] in ("of", "who", "among")


def _is_ratio(reading: Reading, at: int) -> bool:
    """Tell whether so many in so many ends at `at`: `four in | 10`."""
    return reading.penn[at] == "CD" == reading.penn[at - 2] and reading.lower[at - 1] == "in"


def _sums_up(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a noun tells of the clause before it: `they lead, | a sign of hope`, but `, a judge`."""
    base = reading.phrases.at(at)
    if base is None or base[0] != at or reading.penn[base[1] - 1] != "NN" or reading.phrases.is_time(base):
        return False
    tie = reading.lower[base[1]] if base[1] < high else ""
    if tie in ("to", "at") and reading.lower[base[1] - 1] in reading.grammar["referring"]:
        return True  # `he was leaving, | a reference to his age, and`
    listed = "," in reading.lower[at:high] or any(
        reading.penn[i] == "CC" and reading.penn[i + 1] == "DT" for i in range(at, high - 1)
    )
    named = reading.penn[at - 2] in NAME or not reading.words.words[at - 2][0].islower()
    whole = reading.phrases.after(at, high)
    if listed or named or "CD" in reading.penn[slice(*whole)]:
        return False  # `sales rose, | a gain of 5 pct`
    goes_on = reading.is_verb(whole[1])  # `, a number of ships | sank`
    return not names_person(reading, base[1] - 1) and not goes_on


def _before_measure(reading: Reading, first: int, at: int) -> int | None:
    """Return where what leads up to an adjunct begins: `| two days (after)`; None where more goes with it."""
    base = reading.phrases.at(at - 1)
    if base is not None and base[1] == at and reading.phrases.is_time(base):
        if at - base[0] > _MEASURE:
            return None
        at = base[0]
    while at > first and (reading.is_adverb(at - 1) or reading.lower[at - 1] == ","):
        at -= 1
    held = at <= first + 1 or reading.penn[at - 1] in ("IN", "TO", "DT", "CC", "JJR")
    return at if at > first and not (held and reading.phrases.number[at - 1] < 0) else None


def _names_occasion(reading: Reading, at: int, last: int) -> bool:
    """Tell whether a phrase names an occasion by its noun: `in | a speech`, no `in | Elm` nor `in | May`."""
    base = reading.phrases.at(at)
    if base is None or reading.penn[base[1] - 1] in ("NNP", "NNPS") or reading.phrases.is_time(base):
        return False
    whole = reading.phrases.after(at, last, clause=False)[1]  # `urged Roe in a post on his site | to go`
    goes_on = any(end < last and reading.penn[end] == "TO" for end in (base[1], whole))
    return not goes_on and reading.is_venue(at)


def _is_clause_of_time(reading: Reading, at: int, last: int) -> bool:
    """Tell whether a clause begins at `at`: behind `after`, not in `losses before | tax items rose`."""
    if reading.lower[at - 1] == "as":
        return _is_plain_clause(reading, at, last)
    if reading.penn[at] == "VBG":
        return True
    if reading.lower[at - 1] == "while":
        return False  # it may belong to the object: `a ban | while they decide`
    named = reading.lower[at - 1] == "after" or reading.penn[at] in ("PRP", "NNP")
    return named and reading.finite_in(at, min(last, at + _CLAUSE))


def _is_plain_clause(reading: Reading, at: int, last: int) -> bool:
    """Tell whether a noun phrase at `at` has its verb right behind it: `as | he left`."""
    base = reading.phrases.at(at)
    verb = base[1] if base is not None and base[0] == at else last
    return verb < last and reading.is_verb(verb)


def before_show(reading: Reading, first: int, last: int) -> int:
    """Return the end of a stretch without the show it was said on: `that it rained | on CNN's "New Day."`."""
    if reading.quote[last - 1] < 0 or not reading.is_title(reading.quote[last - 1]):
        return last
    at = reading.ranges[reading.quote[last - 1]][0] - 1
    while at > first and (reading.phrases.number[at] >= 0 or reading.lower[at] == "of"):
        at -= 1
    alone = at > first and reading.penn[at - 1] != "CC"
    return at if alone and reading.lower[at] == "on" else last


def _day_at_end(reading: Reading, first: int, last: int) -> int | None:
    """Return where a time ends a sentence, behind an object without a verb: `backed Roe | on Monday.`.

    So does one without `on`: `backed Roe | last week.`. One behind an occasion may be its own: `praised her
    speech on Monday`.
    """
    ends = last - 1 > first + 1 and reading.lower[last - 1] == "." and reading.quote[last - 1] < 0
    day = reading.phrases.at(last - 2) if ends else None
    if day is None or day[1] != last - 1 or not reading.phrases.is_time(day):
        return None
    on = day[0] - (reading.lower[day[0] - 1] == "on")
    bare = on == day[0] and reading.penn[on - 1] in _BEFORE_TIME and reading.lower[on] not in _COMING
    plain = on > first and (bare or on < day[0]) and all(tag[0] != "V" for tag in reading.penn[first:on])
    return on if plain and not reading.is_venue(on - 1) else None


def before_time(reading: Reading, first: int, last: int) -> int:
    """Return the end of a stretch without the time it ends in: `the plan | on Monday`."""
    if (day := _day_at_end(reading, first, last)) is not None:
        return day
    begins = reading.phrases.at(last - 1) if last > first + 1 else None
    if begins is None or begins[0] <= first or not reading.phrases.is_time(begins):
        return last
    at = begins[0]
    if reading.lower[at] in ARTICLES:
        return last  # `losing 5 mln | a year`
    if reading.penn[at - 1] == "IN" and reading.lower[at - 1] not in reading.grammar["timing"]:
        return last  # `a bigger staff for | months`
    return at - 1 if at - 1 > first and reading.lower[at - 1] in reading.grammar["timing"] else at
