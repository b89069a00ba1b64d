"""What opens behind a verb, told by a word or two: an answer, an infinitive, a time, a topic."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import nouns
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import names_person
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import LOCATING, NAME
from onrecord.syntax.classes import FINITE

_TITLE: Final = 12  # tokens
_SHOW: Final = 2  # tokens of a show without a name
_TIME: Final = 3  # tokens
_WHERE: Final = LOCATING | {"outside", "after", "on", "following"}  # behind `reporters`
_LATE: Final = frozenset({"that", "quote", "object"})  # of verbs that may have their object late
_HEAVY: Final = (("of",), ("to",), ("for",))
_YEAR: Final = 4  # digits
_STOPS: Final = frozenset({".", "?", "!", ",", ";", "—", "–", "--", ")", "-"})


def is_timing(reading: Reading, at: int, end: int) -> bool:
    """Tell whether what ends before `end` tells when or in what one speaks: `again`, `in a memo`."""
    base = reading.phrases.at(end - 1)
    placed = reading.penn[at] == "IN" and at + 1 < end and reading.is_venue(at + 1)
    return placed or reading.is_adverb(at) or (base is not None and reading.phrases.is_time(base))


def is_when(reading: Reading, base: Phrase) -> bool:
    """Tell whether a base phrase tells when something is said: `last week`, but `recalled | her years`.

    Of `said | the last time it met was in May` it is part of what is said.
    """
    if reading.penn[base[0]] == "PRP$" or not reading.phrases.is_time(base):
        return False
    whose = reading.lower[base[0]] == "the" or "POS" in reading.penn[slice(*base)]
    return reading.lower[base[1] - 1] != "time" or not whose


def is_only_time(reading: Reading, subject: Phrase | None) -> bool:
    """Tell whether a subject is nothing but a time: `Last week | saw protests`, but `Business Day | said`."""
    base = reading.phrases.at(subject[0]) if subject else None
    if subject is None or base is None or not reading.phrases.is_time(subject):
        return False
    if (base[0], min(base[1], subject[1])) != subject:  # a verb may be taken for its last word
        return False
    words = reading.words.words[slice(*subject)]
    return len(words) == 1 or not all(word[0].isupper() for word in words)


def past_day(reading: Reading, at: int, high: int) -> int:
    """Return the token behind a day that is taken for part of the subject behind it, or `at`.

    `said on | Monday | talks had failed`, `said | Monday | profit rose`, no `said Monday's talks failed`.
    So is the token behind what dates a time: `said late | on Monday that`, `on Monday local time | that`.
    """
    if reading.lower[at] in reading.grammar["dating"] and _opens_time(reading, at + 1, high):
        return at + 1
    day = at + (reading.lower[at] == "on" and at + 1 < high)
    base = reading.phrases.at(day)
    if base is None or base[0] != day or not reading.phrases.is_time((day, day + 1)):
        return at
    if reading.penn[base[1] - 1] == "CD" and (year := _past_year(reading, base, high)):
        return year
    last = day + 1
    while last < base[1] and reading.phrases.is_time((last, last + 1)):
        last += 1
    named = reading.penn[day] == "NNP" and reading.lower[day].endswith("day")  # no `May sales`
    noun = named and last < base[1] and reading.penn[last] != "POS" and not _is_dated(reading, last, base[1])
    return last if noun else at


def _is_dated(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a number goes with the day before it: `Monday | 12 May`, but `Monday | two men`."""
    if reading.penn[at] != "CD":
        return False
    counts = reading.penn[end - 1] == "NNS" or reading.lower[end : end + 1] == ("of",)
    return not counts or reading.phrases.is_time((at, end))


def _past_year(reading: Reading, date: Phrase, high: int) -> int:
    """Return the token behind a date and its year, or 0: `said on | May 7, 2024 | that`."""
    year = date[1] + 1
    if year + 1 >= high or reading.lower[date[1]] != ",":
        return 0
    numbered = len(reading.lower[year]) == _YEAR and reading.lower[year].isdigit()
    ends = reading.phrases.number[year] != reading.phrases.number[year + 1]
    return year + 1 if numbered and ends else 0


def _opens_time(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a time begins at `at`: `| on Monday`, `| in the week`."""
    begins = at + (at < high and reading.lower[at] in ("on", "in"))
    base = reading.phrases.at(begins) if begins < high else None
    return base is not None and base[0] == begins and reading.phrases.is_time(base)


def echoes(reading: Reading, at: int, high: int) -> bool:
    """Tell whether nothing but `as much` stands at `at`, for what was just told: `admitted | as much`."""
    after = at + 2
    if reading.lower[at:after] != ("as", "much"):
        return False
    if after >= high or reading.lower[after] in _STOPS:
        return True
    return reading.penn[after] == "IN" and reading.lower[after] != "as"


def is_predicate(reading: Reading, at: int, high: int) -> bool:
    """Tell whether what an object is called stands before it: `described as | "mad" the plan to sell`.

    Without marks the object must follow at once: `dismissed as | dull, the plan`.
    """
    if reading.has_marks(at, min(at + 1, high)):
        return True
    base = reading.phrases.at(at) if at < high else None
    if base is not None and "DT" in reading.penn[at + 1 : base[1]]:
        return True  # the tagger takes both for one
    end = base[1] if base is not None and base[0] == at else at
    while end == at < high and reading.penn[at] in ("JJ", "VBN", "RB"):
        at = end = at + 1
    end += end < high and reading.lower[end] == ","
    return end + 1 < high and reading.penn[end] == "DT" and reading.phrases.at(end) != base


def answers(reading: Reading, at: int, high: int) -> bool:
    """Tell whether an answer begins at `at` that is no clause: `said | yes`, `said | the same of Roe`."""
    word, alike = reading.lower[at], reading.lower[at + 1 : at + 2]
    if word == "so":
        return at + 1 >= high or reading.lower[at + 1] in _STOPS or reading.penn[at + 1] == "IN"
    if word in reading.grammar["answering"]:
        return reading.penn[at] == "UH" or reading.phrases.number[at] < 0
    same = word == "the" and alike != () and alike[0] in reading.grammar["comparing"]
    return same and (at + 2 >= high or reading.phrases.number[at + 2] != reading.phrases.number[at])


def opens_infinitive(reading: Reading, at: int, high: int, takes: frozenset[str]) -> bool:
    """Tell whether an infinitive begins at `at`: `to go`, `never to go`, or with a verb taken for a noun."""
    word = reading.lower[at]
    if word == "to" and "to" in takes and ("inf" not in takes or reading.penn[at + 1 : at + 2] == ["VBG"]):
        return False  # `pleaded guilty to | murder`, `confessed to | stealing it`
    return is_to(reading, at, high) or (word == "to" and _hides_verb(reading, at, high, takes))


def is_to(reading: Reading, at: int, high: int) -> bool:
    """Tell whether `to` stands at `at`, or behind what denies it: `to go`, `not to go`.

    So does that of a headline, which the tagger takes for a preposition: `Not | To Panic`.
    """
    negated = reading.lower[at] in reading.grammar["negating"]
    at += negated
    return at < high and (reading.penn[at] == "TO" or (negated and reading.words.words[at] == "To"))


def _hides_verb(reading: Reading, at: int, high: int, takes: frozenset[str]) -> bool:
    """Tell whether `to` stands before a verb that is taken for a noun: `vowed to | soldier on`."""
    if "inf" not in takes or "to" in takes:
        return False
    return at + 1 < high and reading.penn[at + 1] == "NN" and reading.phrases.at(at + 1) == (at + 1, at + 2)


def before_topic(reading: Reading, at: int, end: int, high: int, takes: frozenset[str]) -> int:
    """Return where whom one tells ends, if nothing but the topic follows: `told | the crew | of it.`."""
    topics = [i for i in range(at + 1, end) if reading.penn[i] == "IN" and reading.lower[i] in takes]
    if topics and reading.penn[topics[0] + 1] == "VBG":
        return topics[0]  # `warned | the crew | against leaving it`
    if end < high and reading.lower[end] not in _STOPS:
        follows = reading.lower[end] == "that" or reading.lower[end] in takes or reading.quote[end] >= 0
        if follows or "bare" in takes:
            return end  # `reminded | the head of the guild | that`, `about`
    return topics[0] if topics else end


def meant(reading: Reading, at: int, high: int) -> int | None:
    """Return where what is thought or meant begins behind whom one tells: `told the crew of | his fears`.

    Without its owner an infinitive follows: `told reporters of | plans to go`.
    """
    if reading.phrases.number[at] < 0:
        return None
    end = reading.phrases.after(at, high, clause=False)[1]
    base = reading.phrases.at(end - 1)
    if base is None or base[0] - 1 <= at or reading.lower[base[0] - 1] != "of":
        return None
    goes_on = end < high and reading.penn[end] == "TO"
    thought = reading.lower[end - 1] in reading.lists.table(nouns)
    return base[0] if thought and (goes_on or reading.penn[base[0]] == "PRP$") else None


def hearer(reading: Reading, first: int, last: int) -> Phrase:
    """Return whom one tells, without how and when: `told | the Echo | by phone`, `the BBC | Tuesday`."""
    for at in range(first + 1, last - 1):
        base = reading.phrases.at(at + 1) if reading.penn[at] in ("IN", "RP") else None
        plain = base is not None and reading.penn[base[1] - 1] == "NN"
        if plain and reading.phrases.number[at - 1] >= 0 and reading.is_venue(at + 1):
            return first, at
        if reading.lower[at - 1] in reading.grammar["press"] and reading.lower[at] in _WHERE:
            return first, at  # `told reporters | in Elm`
        if reading.penn[at + 1] == "IN" and reading.lower[at + 1] != "of" and _is_day(reading, at):
            return first, at  # `told the crew | Monday in Elm`
    if last - 1 > first and reading.phrases.is_time((last - 1, last)):
        last -= 1
        while last - 1 > first and reading.lower[last - 1] in reading.lists.phrases("time_parts"):
            last -= 1  # `told the Echo | last week`
        last -= reading.lower[last - 1] == ","  # `told the Echo, | yesterday, that`
    return first, last


def _is_day(reading: Reading, at: int) -> bool:
    """Tell whether a day stands behind whom one tells: `told reporters | Friday`."""
    day = reading.lower[at].endswith("day") and reading.phrases.is_time((at, at + 1))
    return day and reading.penn[at - 1] in ("NN", "NNS", "NNP")


def behind_hearer(reading: Reading, at: int, high: int) -> int | None:
    """Return where a name begins that is no part of the hearer before it: `told the court | Poe had lied`.

    Behind the noun of a person it is that one's name: `told | the singer Ann Poe`.
    """
    base = reading.phrases.at(at)
    if base is None or base[1] >= high:
        return None
    if reading.lower[at] in reading.grammar["press"] and base[1] > at + 1 and reading.is_verb(base[1]):
        return at + 1  # `told reporters | sales rose`
    if reading.penn[base[1] - 1] in NAME:
        return _behind_body(reading, base, high) or _behind_noun(reading, base)
    if reading.penn[at] != "DT":
        return None
    if reading.is_verb(base[1]):
        return _behind_sitting(reading, base)
    if reading.penn[base[1]] not in NAME:
        return None
    common = reading.penn[base[1] - 1] in ("NN", "NNS") and not names_person(reading, base[1] - 1)
    return base[1] if common and is_clause(reading, base[1], high) else None


def _behind_noun(reading: Reading, base: Phrase) -> int | None:
    """Return where the name of who is told of begins behind who is told: `told the paper | Poe had lied`."""
    first, name = base
    while name - 1 > first and reading.penn[name - 1] in NAME and reading.words.words[name - 1][0].isupper():
        name -= 1
    told = reading.lower[first] == "the" and reading.penn[name - 1] == "NN" and reading.is_verb(base[1])
    return name if told and first < name - 1 < base[1] - 1 else None


def _behind_sitting(reading: Reading, base: Phrase) -> int | None:
    """Return where those begin who are taken for a part of the hearer: `told the court | staff had lied`."""
    first, last = base
    bodies = reading.grammar["sitting"] | reading.grammar["hearing"]
    end = next((i + 1 for i in range(last - 2, first, -1) if reading.lower[i] in bodies), last)
    one = reading.penn[last - 1] != "NNS" and names_person(reading, last - 1)  # `told | the jury foreman`
    return end if end < last and not one and reading.penn[end - 1] == "NN" else None


def _behind_body(reading: Reading, base: Phrase, high: int) -> int | None:
    """Return where a name begins behind that of a court or channel: `told Elm Crown Court | Poe had lied`."""
    first, last = base
    while last + 1 < high and reading.penn[last] in NAME and (more := reading.phrases.at(last)) is not None:
        last = more[1]  # the tagger parts a town: `Elm | Crown Court Poe`
    bodies = reading.grammar["sitting"] | reading.grammar["aired"] | reading.grammar["hearing"]
    ends = [i + 1 for i in range(first, last - 1) if reading.lower[i] in bodies]
    if (
        not ends
        or not reading.is_verb(last)
        or any(reading.penn[i] not in NAME for i in range(ends[-1], last))
    ):
        return None
    return None if names_person(reading, ends[-1]) else ends[-1]


def is_asked(reading: Reading, at: int) -> bool:
    """Tell whether a participle right behind `when` tells what led up to it: `told them | when asked`."""
    asked = reading.penn[at + 1 : at + 2] in (["VBN"], ["VBD"])
    return asked and reading.penn[at] == "WRB" and reading.lower[at + 1] not in reading.auxiliaries


def opens_title(reading: Reading, at: int) -> bool:
    """Tell whether what stands in marks right after a preposition is a title: `on "Meet the Press"`."""
    first, last = reading.ranges[reading.quote[at]]
    words = [word for word in reading.words.words[first + 1 : last - 1] if word[0].isalpha()]
    named = sum(word[0].isupper() for word in words)
    if at != first or last - first > _TITLE or reading.lower[at - 1] == ":":
        return False
    fewest = 2 if reading.lower[at - 1] == "," else 1
    return named >= max(fewest, len(words) / 2) and all(w[0].isupper() for w in words if len(w) > 4)


def is_sure_verb(reading: Reading, at: int) -> bool:
    """Tell whether a finite verb stands at `at`, and no noun taken for one: `that | anger has grown`."""
    return reading.is_verb(at) and (reading.penn[at] != "VBP" or reading.lower[at] in reading.auxiliaries)


def is_heavy(reading: Reading, at: int, takes: frozenset[str]) -> bool:
    """Tell whether an object may stand behind when and where: `stressed in a speech | the need for calm`."""
    base = reading.phrases.at(at)
    if base is None or base[0] != at or reading.penn[at] not in ("DT", "PRP$") or not takes >= _LATE:
        return False
    day = reading.phrases.at(at - 1)
    if day is not None and day[1] == at and reading.phrases.is_time(day):
        return reading.penn[day[0]] != "DT"  # `announced on Monday | a plan`
    return reading.penn[base[1] - 1] == "NN" and reading.lower[base[1] : base[1] + 1] in _HEAVY


def is_topic(reading: Reading, at: int) -> bool:
    """Tell whether a preposition's phrase at `at` is what is spoken of, and not how: `on condition`."""
    if reading.quote[at] >= 0:
        return not opens_title(reading, at)
    if reading.lower[at] in reading.auxiliaries and reading.penn[at] in FINITE:
        return False  # `the plan Lee spoke about | was dropped`
    if reading.penn[at] in ("JJ", "RB") and reading.lower[at + 1 : at + 2] in ((".",), ("?",)):
        return False  # `What should they talk about | next?`
    base = reading.phrases.at(at)
    timing = reading.lower[at - 1] in reading.grammar["timing"] or reading.lower[at - 1] == "for"
    short = base is not None and (base[1] - at <= _TIME or reading.lower[at - 1] == "on")
    if timing and base is not None and short and reading.phrases.is_time(base):
        return False  # `spoke on | Monday`, but `about | her days in Elm`
    on = base is not None and reading.lower[at - 1] == "on"
    if base is not None and on and (is_stage(reading, base) or _is_how_often(reading, base)):
        return False
    return reading.grammar["aside"].isdisjoint(reading.lower[at : at + 2])


def _is_how_often(reading: Reading, base: Phrase) -> bool:
    """Tell whether a phrase behind `on` tells how, and not of what, one speaks: `on | several occasions`."""
    return reading.lower[base[1] - 1] in reading.grammar["aside"]


def is_stage(reading: Reading, base: Phrase) -> bool:
    """Tell whether one speaks on what a phrase names, and not of it: `the phone`, `a panel`, `Radio 4`."""
    return reading.lower[base[1] - 1] in reading.grammar["staged"] or _is_station(reading, base)


def is_posted(reading: Reading, base: Phrase) -> bool:
    """Tell whether a phrase names a page that one writes on: `Facebook`, `the X page`."""
    return not reading.grammar["posted"].isdisjoint(reading.lower[slice(*base)])


def _is_station(reading: Reading, base: Phrase) -> bool:
    """Tell whether a phrase names a channel or show: `BBC Radio 4`, `the BBC's Today programme`."""
    named = any(word[:1].isupper() for word in reading.words.words[slice(*base)])
    named = named or (base[1] - base[0] == _SHOW and reading.lower[base[0]] == "the")  # `on | the programme`
    return named and not reading.grammar["aired"].isdisjoint(reading.lower[slice(*base)])
