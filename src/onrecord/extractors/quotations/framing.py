"""Which frame begins right at a token behind a cue: marks, a clause, an infinitive, an object."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import dates, has_verb, in_range, is_clause, later_verb, measures
from onrecord.extractors.quotations.cues import FRAMES, cue_at, cues_at, nouns, verbs
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.late import (
    ASIDE,
    END,
    behind_commas,
    behind_meanwhile,
    late_that,
    past_relative,
)
from onrecord.extractors.quotations.openings import (
    answers,
    echoes,
    is_asked,
    is_heavy,
    is_predicate,
    is_sure_verb,
    is_topic,
    is_when,
    opens_infinitive,
    opens_title,
)
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.phrases.pieces import DASHES, LOCATING, NAME, PREPOSITIONS, WH
from onrecord.syntax.classes import FINITE

LOOK: Final = 40
_NOMINAL: Final = frozenset(
    {"DT", "PDT", "EX", "CD", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "$"}
)
# What a verb like `seem` may say of its subject, besides `like`.
_PREDICATES: Final = frozenset({"TO", "JJ", "JJR", "VBN"})
_SPOKEN: Final = frozenset({"quote", "that", "bare", "wh"})  # what may stand behind a colon without marks
_ADVERB: Final = 3  # tokens of a word in marks


def colon_before_marks(reading: Reading, at: int, high: int) -> int | None:
    """Return the colon before a quotation further on, where no verb stands between."""
    if ":" not in reading.lower[at:high]:
        return None
    while at + 1 < high and reading.quote[at] < 0 and reading.penn[at] not in FINITE:
        if reading.lower[at] == ":":
            return at if reading.quote[at + 1] >= 0 else None
        at += 1
    return None


def frame_at(
    reading: Reading, at: int, high: int, takes: frozenset[str], *, told: bool, skipped: bool
) -> Frame | None:
    """Return the frame that begins right at `at`, if one does.

    The cue may have what it `takes` behind it: see the header of data/en/cue_verbs.txt. Between it and `at`
    stands whom one tells it, where it is `told`; anything else, where words are `skipped`.
    """
    word, tag = reading.lower[at], reading.penn[at]
    if reading.quote[at] >= 0:
        return _at_marks(reading, at, high, takes, skipped=skipped)
    if word == ":" and not _is_clock(reading, at, high):
        spoken = not takes.isdisjoint(_SPOKEN) or reading.quote[min(at + 1, high - 1)] >= 0
        return Frame("colon" if spoken else "end", at + spoken)
    if word == ",":
        return _after_comma(reading, at, high, takes, skipped=skipped)
    # `she said | but did not elaborate`
    acts = tag == "CC" and not (skipped or told) and reading.is_verb(at + 1)
    if acts or (word in END and not reading.joins(at)):
        return _closing(reading, at, high)
    if (kind := _kind(reading, at, high, takes)) is not None:
        return Frame(kind, at)
    if word == "that" and "that" in takes and not _is_pronoun(reading, at, high):
        relates = skipped and "person" not in takes and is_sure_verb(reading, at + 1)
        relates = relates or (skipped and "near" in takes and "bare" not in takes)  # `gathered in Elm | that`
        return None if relates else Frame("that", at)  # no clause: `a drama | that has begun`
    if opens_infinitive(reading, at, high, takes):
        return Frame("inf", at) if ("inf" in takes and not skipped) or told else None
    if word in takes and word not in FRAMES and at + 1 < high and _is_spoken_of(reading, at + 1, takes):
        if _hangs(reading, at) or (not told and _rounds_hearers(reading, at, high, takes)):
            return None
        return _after_preposition(reading, at, high, takes)
    return _clause_or_object(reading, at, high, takes, told=told, skipped=skipped)


def _at_marks(reading: Reading, at: int, high: int, takes: frozenset[str], *, skipped: bool) -> Frame | None:
    """Return the frame at words in marks: what is said, or a clause that begins with a title."""
    named = skipped or "person" in takes  # `told | "Fox and Friends"`
    if _opens_speech(reading, at, skipped=named) and not ("any" not in takes and _is_how(reading, at)):
        return Frame("quote", at)
    return Frame("clause", at) if "bare" in takes and _is_subject(reading, at, high) else None


def _is_subject(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a title in marks at `at` is the subject of a clause: `warned | “Gulls” won't end`."""
    first, last = reading.ranges[reading.quote[at]]
    return first == at and last < high and reading.is_title(reading.quote[at]) and reading.is_verb(last)


def _rounds_hearers(reading: Reading, at: int, high: int, takes: frozenset[str]) -> bool:
    """Tell whether the word at `at` rounds how many are told something: `told | about 100 nurses that`."""
    rounds = "person" in takes and reading.lower[at] in reading.grammar["rounding"]
    if not rounds or reading.penn[at + 1] != "CD":
        return False
    end = reading.phrases.after(at + 1, high, clause=False)[1]
    joined = end + 1 < high and reading.lower[end] == "and"
    return _is_addressee(reading, end + 1 if joined else at + 1, high)


def _is_spoken_of(reading: Reading, at: int, takes: frozenset[str]) -> bool:
    """Tell whether a preposition's phrase is what is spoken of, or who is asked: `called on | Fox to go`."""
    held = reading.phrases.at(at - 2) if reading.lower[at - 1] == "of" else None
    placed = held is not None and reading.lower[held[0] - 1] in LOCATING
    if placed and reading.penn[at - 2] in NAME and reading.penn[at] not in NAME:
        placed = False  # `warned in the Echo | of strikes`
    if held is not None and (placed or reading.lower[held[0] - 1] == "of"):
        return False  # `spoke on the eve of the end | of two years of it`, `in the House | of Lords`
    base = reading.phrases.at(at) if "visited" in takes else None
    asked = base is not None and reading.penn[base[1] : base[1] + 1] == ["TO"]
    return asked or is_topic(reading, at)


def _kind(reading: Reading, at: int, high: int, takes: frozenset[str]) -> str | None:
    """Return the kind of a frame that its first words tell: an amount, an answer, what something seems."""
    if "bare" in takes and measures(reading, at, high):
        return "clause"
    if "any" in takes and _answers_on(reading, at, high):
        return "clause"
    if ("any" in takes and answers(reading, at, high)) or ("that" in takes and echoes(reading, at, high)):
        return "answer"
    if "object" in takes and reading.lower[at] == "between" and in_range(reading, at, high) > at:
        return "object"  # `predicts | between two and four rises`
    if "raise" not in takes:
        return None
    seems = reading.penn[at] in _PREDICATES or reading.lower[at] in reading.grammar["likening"]
    return "raise" if seems else None


def _answers_on(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a clause goes on with a yes or no at `at`: `said | yes, he would run`."""
    answer = reading.penn[at] == "UH" and reading.lower[at] in reading.grammar["answering"] and at + 3 < high
    goes_on = answer and reading.lower[at + 1] == "," and reading.penn[at + 2] == "PRP"
    return goes_on and is_clause(reading, at + 2, high)


def _closing(reading: Reading, at: int, high: int) -> Frame:
    """Return the frame at a stop: the end, or words in marks behind the only dash: `she said - "..."`."""
    marked = reading.lower[at] in DASHES and at + 1 < high and reading.quote[at + 1] >= 0
    only = marked and DASHES.isdisjoint(reading.lower[max(0, at - LOOK) : at])
    return Frame("quote", at + 1) if only else Frame("end", at)


def _after_comma(
    reading: Reading, at: int, high: int, takes: frozenset[str], *, skipped: bool
) -> Frame | None:
    """Return the frame at a comma: a quotation, the `that` behind an insertion, or the comma itself."""
    at = past_relative(reading, at, high)
    that = reading.past_time(at + 1, high)  # `told the Echo, on Monday | that he had left`
    if reading.lower[that : that + 1] == ("that",) and "that" in takes:
        opens = is_clause(reading, that + 1, high)
        if opens or (that + 2 < high and reading.lower[that + 1] in reading.subordinators):
            return Frame("that", that)  # `told the Echo, on Monday, | that if it rains, he will leave`
    if at + 1 >= high or reading.quote[at + 1] < 0:
        late = late_that(reading, at + 1, high) if "that" in takes else None
        if late is not None:
            return Frame("that", late)
        meanwhile = behind_meanwhile(reading, at + 1, high) if {"quote", "that"} <= takes else None
        return meanwhile or behind_commas(reading, at + 1, high, takes) or Frame("comma", at + 1)
    return None if skipped and opens_title(reading, at + 1) else Frame("quote", at + 1)


def says_next(reading: Reading, at: int, high: int) -> bool:
    """Tell whether `to say` stands at `at`, which has what is said."""
    if reading.penn[at] != "TO" or at + 1 >= high or reading.penn[at + 1] != "VB":
        return False
    return any("any" in cue.takes for cue in cues_at(reading.lists.table(verbs), reading.lower, at + 1))


def _hangs(reading: Reading, at: int) -> bool:
    """Tell whether a preposition has its object elsewhere: `less than it asked | for, but` more."""
    cut = reading.lower[at + 1] in DASHES or (reading.penn[at + 1] == "CC" and reading.is_verb(at + 2))
    return cut or (reading.lower[at + 1] == "," and reading.penn[at + 2 : at + 3] == ["CC"])


def _after_preposition(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame:
    """Return what follows the preposition at `at`: `agreed with X that`, `said of X: "..."`, or an object."""
    end = reading.phrases.after(at + 1, high, clause=False)[1]
    told = end + 1 < high and reading.lower[end] == "that" and "that" in takes
    if told and not reading.is_verb(end + 1) and not _tells_of_noun(reading, at, end):
        return Frame("that", end)
    opens = end + 1 < high and reading.lower[end] == "," and reading.quote[end] < 0 <= reading.quote[end + 1]
    if opens and "quote" in takes:
        return Frame("quote", end + 1)
    joint = reading.lower[at] == "with" and "inf" in takes and end < high
    joint = joint and (can_speak(reading, end - 1) or reading.phrases.is_name((at + 1, end)))
    if joint and opens_infinitive(reading, end, high, takes):
        return Frame("inf", end)  # `agreed with Roe | to meet`
    # `apologized for | what happened: "..."`
    happened = reading.penn[at + 1] == "WP" and reading.is_verb(at + 2)
    colon = colon_before_marks(reading, at + 1 + 2 * happened, high)
    whole = reading.phrases.after(at + 1, high)[1]  # `warned of the trial, which had 40 men: | "..."`
    if colon is None and whole + 1 < high and reading.lower[whole] == ":" and reading.quote[whole + 1] >= 0:
        colon = whole
    return Frame("colon", colon + 1) if colon else Frame("prep", at + 1)


def _is_clock(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a colon stands between two numbers: `at 6|:|15`."""
    starts, ends = reading.words.starts, reading.words.ends
    return at + 1 < high and reading.lower[at + 1].isdigit() and starts[at + 1] == ends[at]


def colon_further(reading: Reading, at: int, high: int) -> int | None:
    """Return the colon before marks behind of whom one speaks: `said of the man who had left | : "No."`."""
    far = min(high - 1, at + LOOK)
    colon = reading.first_of(":", at, far)
    return colon if colon < far and reading.quote[colon + 1] >= 0 > reading.quote[colon] else None


def _tells_of_noun(reading: Reading, at: int, that: int) -> bool:
    """Tell whether a clause is that of a topic's noun: `asked about | the risk that Lee loses`.

    Behind `to` it is that of what is answered: `answered | claims that he lied`, no `the board that`.
    """
    noun = reading.penn[that - 1] in ("NN", "NNS")
    listed = reading.lists.table(nouns)
    told = noun and reading.lower[that - 1] in listed  # `comment on | reports that`
    base = reading.phrases.at(at + 1)
    if base is not None and reading.lower[base[1] : base[1] + 1] == ("by",):
        told = told or reading.lower[base[1] - 1] in listed  # `pushed back on | claims by Lee that`
    if reading.lower[at] == "to":
        return told or (noun and not can_speak(reading, that - 1))
    return told or (noun and reading.penn[that + 1] != "PRP" and reading.lower[at] == "about")


def _opens_speech(reading: Reading, at: int, *, skipped: bool) -> bool:
    """Tell whether marks open at `at` around what is said, and not around a title behind a noun."""
    inside = at > reading.ranges[reading.quote[at]][0]
    noun = skipped or reading.phrases.number[at - 1] >= 0
    return not inside and not (noun and opens_title(reading, at))


def _is_how(reading: Reading, at: int) -> bool:
    """Tell whether one adverb stands in marks at `at`: `apologised | "unreservedly"`."""
    first, last = reading.ranges[reading.quote[at]]
    return (
        last - first == _ADVERB and reading.is_adverb(first + 1) and reading.lower[first + 1].endswith("ly")
    )


def _is_pronoun(reading: Reading, at: int, high: int) -> bool:
    """Tell whether `that` stands for a noun: `said that.`, `said that night`."""
    return (
        at + 1 >= high
        or reading.lower[at + 1] in (".", "?")
        or (
            reading.phrases.number[at] >= 0
            and reading.phrases.is_time(reading.phrases.at(at) or (at, at + 1))
        )
        or (
            0 <= reading.phrases.number[at] == reading.phrases.number[at + 1]
            and not later_verb(reading, at, high)
        )
        or _points_at(reading, at, high)
    )


def _points_at(reading: Reading, at: int, high: int) -> bool:
    """Tell whether `that` points at one who is named so, and no verb follows: `said | that same man.`."""
    base = reading.phrases.at(at + 1)
    ends = base is not None and base[0] == at + 1 and base[1] + 1 >= high
    return ends and all(tag[0] != "V" for tag in reading.penn[at + 1 : high])


def _question(
    reading: Reading, at: int, high: int, takes: frozenset[str], *, told: bool, skipped: bool
) -> Frame | None:
    """Return the question, or what is told like one, that begins at `at`."""
    word = reading.lower[at]
    noun = reading.phrases.at(at - 1) if word == "who" and skipped and not told else None
    if noun is not None and not reading.phrases.is_time(noun):
        return None  # `heard from a man | who left`
    asked = "wh" in takes or (told and "person" in takes) or ("how" in takes and word != "when")
    led = word == "if" or (word == "when" and _leads_to_clause(reading, at, high))
    kind = "wh" if asked else "clause" if led and "bare" in takes else None
    if kind is None and word == "what" and "object" in takes and not skipped:
        kind = "object"  # `denounced | what he called a "stunt"`
    return Frame(kind, at) if kind else None


def _clause_or_object(
    reading: Reading, at: int, high: int, takes: frozenset[str], *, told: bool, skipped: bool
) -> Frame | None:
    """Return the clause or the object that begins right at `at`, if one does."""
    word, tag = reading.lower[at], reading.penn[at]
    number = reading.phrases.number[at]
    if is_asked(reading, at):
        return _behind_asked(reading, at, high, takes)
    if word in reading.grammar["asking"] or (tag in WH and word != "that"):
        return _question(reading, at, high, takes, told=told, skipped=skipped)
    apart = word == "to" or word in reading.grammar["timing"]  # `wrote | to ten owners`
    counted = reading.penn[min(at + 1, high - 1)] == "CD" and not apart
    leads = word == "<" or word in reading.grammar["pairing"] or counted
    if at + 1 < high and leads and number < 0:
        found = _clause_or_object(reading, at + 1, high, takes, told=told, skipped=skipped)
        if found is None or (found.kind == "object" and tag in PREPOSITIONS and word != "<"):
            return None  # `compared | with 40`
        return found._replace(at=at)
    if {"object", "raised"} <= takes and _deems(reading, at, high) and not skipped:
        return Frame("object", at)
    if tag == "VBG" and number < 0:
        verbs_needed = 1 if "any" in takes or _is_done(reading, at, high) else 2
        clause = "bare" in takes and not skipped and later_verb(reading, at, high, verbs_needed)
        kind = "ing" if "ing" in takes and not _cites(reading, at, takes) else "clause" if clause else None
        return Frame(kind, at) if kind else None
    if word == "as" and "object" in takes and is_predicate(reading, at + 1, high):
        return Frame("object", at)
    if number >= 0 or tag in _NOMINAL or (tag == "RP" and reading.joins(at + 1)):
        return _noun(reading, at, high, takes, told=told, skipped=skipped)
    opens = reading.subordinates(at)
    if opens and "that" in takes and (late := late_that(reading, at, high, commas=False)):
        return Frame("that", late)  # `told them after the vote | that it was over`
    # one of two verbs is of the clause that opens here: no `testified | before the panel, and Lee left`
    led = (
        opens and "bare" in takes and ("any" in takes or word != "before" or is_clause(reading, at + 1, high))
    )
    return Frame("clause", at) if led and later_verb(reading, at, high, 2) else None


def _leads_to_clause(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a comma and another clause follow that of `when`: `warned | when it opens, it`."""
    comma = reading.first_of(",", at + 1, min(high - 1, at + ASIDE), at)
    told = comma > at and is_clause(reading, at + 1, comma) and is_clause(reading, comma + 1, high)
    return told and reading.penn[comma + 1] not in WH


def _is_done(reading: Reading, at: int, high: int) -> bool:
    """Tell whether what is done is the subject of the next verb: `believes | closing the pier would hurt`."""
    end = at + 1
    if end < high and reading.phrases.number[end] >= 0:
        end = reading.phrases.after(end, high, clause=False)[1]
    return end + 1 < high and reading.penn[end] in FINITE


def _cites(reading: Reading, at: int, takes: frozenset[str]) -> bool:
    """Tell whether who reports tells who says so, and not what was done: `Tass reported | citing aides`."""
    cue = cue_at(reading.lists.table(verbs), reading.lower, at) if "lodged" in takes else None
    return cue is not None and cue.sort == "speech" and "that" not in cue.takes


def _deems(reading: Reading, at: int, high: int) -> bool:
    """Tell whether nothing but a quality, and how much of it, stands at `at`: `considered | too risky`."""
    return at + 1 < high and reading.is_adverb(at) and reading.penn[at + 1] == "JJ"


def _behind_asked(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame:
    """Return what follows how somebody came to speak: `said | when asked of tolls, | he left`."""
    if colon := colon_before_marks(reading, at + 2, high):
        return Frame("colon", colon + 1)
    if "any" in takes and at + 3 < high and is_clause(reading, at + 2, high):
        return Frame("clause", at + 2)  # `said when contacted | it was late`
    comma = reading.first_of(",", at + 2, min(high - 1, at + ASIDE), at)
    told = comma > at and "any" in takes and is_clause(reading, comma + 1, high)
    return Frame("clause", comma + 1) if told else Frame("end", at)


def _noun(
    reading: Reading, at: int, high: int, takes: frozenset[str], *, told: bool, skipped: bool
) -> Frame | None:
    """Return the frame that a noun phrase at `at` opens: a clause, or an object."""
    if "person" in takes and not told and _is_addressee(reading, at, high):
        return None
    base = reading.phrases.at(at)
    when = base is not None and is_when(reading, base) and not _is_judged(reading, base[1], high, takes)
    if reading.lower[at] in reading.grammar["objective"] and not reading.is_verb(at + 1):
        takes -= {"bare"}  # `said | them`, `found | themselves`
    clause = (when or "bare" in takes) and (is_clause(reading, at, high) or dates(reading, at, high))
    led = base and reading.penn[base[0]] != "DT" and reading.penn[base[1] : base[1] + 1] == ["IN"]
    if when and (not clause or (led and not dates(reading, at, high))):
        return None  # `ruled | last July in favour of it`
    told = told or "person" not in takes
    may = told and "object" not in takes
    if "bare" in takes and (clause or (may and has_verb(reading, at, high, near="near" in takes))):
        return Frame("clause", at)
    if reading.lower[at] == "@" and "bare" in takes:
        return None  # Lee tweets | @annlee
    if not told or "object" not in takes or (skipped and not is_heavy(reading, at, takes)):
        return None
    return _behind_whom(reading, at, high, takes) or Frame("object", at)


def _behind_whom(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame | None:
    """Return the clause behind whom a verb with an object tells it: `promised owners | that it would go`."""
    if "that" not in takes or "person" in takes:
        return None
    end = reading.phrases.after(at, high, clause=False)[1]
    told = end + 1 < high and reading.lower[end] == "that" and reading.penn[end] == "IN"
    heard = told and can_speak(reading, end - 1) and reading.lower[end - 1] not in reading.lists.table(nouns)
    clause = heard and not reading.is_verb(end + 1) and is_clause(reading, end + 1, high)
    return Frame("that", end, (at, end)) if clause else None


def _is_judged(reading: Reading, at: int, high: int, takes: frozenset[str]) -> bool:
    """Tell whether a time before `at` is what is called something: `called this week | a disaster`."""
    named = at < high and (reading.penn[at] == "DT" or reading.quote[at] >= 0)
    return named and {"object", "titled"} <= takes and not later_verb(reading, at, high)


def _is_addressee(reading: Reading, at: int, high: int) -> bool:
    """Tell whether what was said follows the noun phrase at `at`: `told them that`."""
    end = reading.phrases.after(at, high, clause=False)[1]
    if end >= high:
        return False
    quoted = reading.quote[min(high - 1, end + (reading.lower[end] == ","))] >= 0
    return quoted or reading.lower[end] == "that" or reading.lower[end] in reading.grammar["asking"]
