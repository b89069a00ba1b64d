"""Where a content ends: at the sentence's end, or where another statement begins."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.adjuncts import adds_reason, is_apposition, likens, remarks, turns_aside
from onrecord.extractors.quotations.asides import (
    counts_further,
    counts_on,
    is_absolute,
    is_amid,
    is_denied,
    is_hearing,
    is_remark,
    is_summed_up,
    is_text,
)
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import SPOKEN, Table, cue_at
from onrecord.extractors.quotations.further import (
    TURNED,
    acts_on,
    adds,
    adds_behind_dash,
    adds_to,
    does_in_turn,
    new_verb,
    says_again,
    says_himself,
    says_in_row,
    says_meanwhile,
    says_too,
    speaks,
    speaks_meanwhile,
    turns,
    withholds,
)
from onrecord.extractors.quotations.inmarks import closes_turned
from onrecord.extractors.quotations.pasts import goes_on_telling
from onrecord.extractors.quotations.reading import Reading, grammar
from onrecord.extractors.quotations.returns import awaits_verb, is_listed, is_told, returns, tells_further
from onrecord.extractors.quotations.sources import is_rule
from onrecord.extractors.quotations.speaking import can_tell
from onrecord.lexicon import Lexicon
from onrecord.phrases.pieces import COMMON_NOUNS, LONG_DASHES, PRESENT
from onrecord.syntax.classes import FINITE

_DESCRIBING: Final = frozenset({"WDT", "VBG", "VBN", "VBD"})  # tags behind what is told of
#: What can end a content, besides conjunctions and verbs in -ing.
_BREAKING: Final = LONG_DASHES | {",", ";", ":", "-", "according", "while"}
_THAT: Final = 2  # tokens of `that` and its comma
_RELATIVES: Final = frozenset({"that", "which", "who"})
_JOINING: Final = (("and",), ("but",), ("or",))
_PARTING: Final = frozenset({",", "and", "but", "while"})


def _breaking(words: Lexicon) -> frozenset[str]:
    """Return the words and signs that can end a content."""
    return _BREAKING | words.table(grammar)["joining"]


def content_end(reading: Reading, first: int, high: int, cues: Table, *, clause: bool) -> int:
    """Return where the content that begins at `first` ends.

    Args:
        reading: The document.
        first: The first token of the content.
        high: The end of the unit.
        cues: The verbs that attribute: a further one, coordinated, ends the content.
        clause: Whether the content is a clause; else it is an object or an infinitive.
    """
    lower, penn, quote = reading.lower, reading.penn, reading.quote
    breaking = reading.lists.table(_breaking)
    for at in range(first + 1, high):
        if quote[at] >= 0:
            closes = at + 1 < high and quote[at + 1] < 0
            if closes and _ends_at_mark(reading, first, at, high, cues, clause=clause):
                return at + 1
        elif lower[at] in breaking or penn[at] == "VBG":
            if clause and _counts_further(reading, first, at, high, cues):
                return at
            kept = is_told(reading, first, at) or _leads_up(reading, first, at) if clause else False
            kept = kept or (not clause and _is_row(reading, first, at, high))
            if not kept and _breaks(reading, first, at, high, cues, clause=clause):
                return at
            goes_on = (
                _same_goes_on(reading, first, at, cues)
                if clause
                else _leaves_object(reading, first, at, high, cues)
            )
            if goes_on or (lower[at] == "and" and does_in_turn(reading, first, at, high)):
                return at
    return high


def _is_row(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether several things done are told of: `spoke of losing it|, seeing it sink and leaving`."""
    two = (
        reading.lower[at] == "," and reading.penn[first] == "VBG" and reading.penn[at + 1 : at + 2] == ["VBG"]
    )
    return two and any(
        reading.penn[i] == "CC" and reading.penn[i + 1] == "VBG" for i in range(at + 2, high - 1)
    )


def _no_clause_yet(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a thing is alone before a comma and has its verb behind the next: `fees, if low,`."""
    low, penn = reading.lower, reading.penn
    if (
        low[at] != ","
        or penn[first] not in ("DT", "PDT", "JJ", "NN", "NNS")
        or low[first] in ("that", "little")
    ):
        return False
    if low[at + 1 : at + 2] in _JOINING or any(tag.startswith("VB") for tag in penn[first:at]):
        return False
    closing = next((k for k in range(at + 1, min(at + 15, len(low))) if low[k] == ","), len(low))
    return penn[closing + 1 : closing + 2] in (["VBD"], ["VBZ"], ["VBP"], ["MD"])


def _leads_up(reading: Reading, first: int, at: int) -> bool:
    """Tell whether only what leads up to a clause stands before a comma: `found that after it, | 9 left`."""
    if _no_clause_yet(reading, first, at):
        return True
    lead = first + (reading.lower[first] == "that")
    behind = reading.penn[at + 1 : at + 2] == ["CD"] and reading.lower[at] == ","
    return behind and reading.subordinates(lead) and "," not in reading.lower[lead:at]


def _counts_further(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether others who are counted, too, say more behind the comma or conjunction at `at`."""
    if reading.lower[at] not in _PARTING:
        return False
    after = at + 1
    after += reading.lower[at] == "," and reading.lower[after : after + 1] in (("while",), ("and",), ("but",))
    after += after < high and reading.lower[after] in reading.grammar["rounding"]  # `while | about 4 in 10`
    return counts_further(reading, first, after, high, cues)


def _ends_at_mark(reading: Reading, first: int, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    """Tell whether the mark at `at`, behind which something stands, closes the content."""
    comma = reading.lower[at - 1] == ","
    if _is_told_in_full(reading, first, at, high) or (
        not comma and closes_turned(reading, at + 1, high, cues)
    ):
        return True
    if not clause and reading.lower[at + 1] == "before" and reading.penn[at + 2 : at + 3] == ["VBG"]:
        return True  # `called it a "sad, mad plan" | before leaving`
    if not comma:
        return False
    elsewhere = _goes_elsewhere(reading, at, high, cues, clause=clause)
    return elsewhere or (clause and _leads_to(reading, at, high, cues))


def _is_told_in_full(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether all that is said stands in the marks that end at `at`, and who says it goes on.

    `said: "It is late," | but he stayed`, `backs "more pay" | and opposes "freezes"`.
    """
    after = at + 1
    if reading.ranges[reading.quote[at]] != (first, after):
        return False
    if reading.lower[after] in reading.grammar["joining"] and (
        reading.is_verb(after + 1)
        or _does_next(reading, first, after + 1)
        or (after + 2 < high and reading.penn[after + 1] == "NNS" and goes_on_telling(reading, after + 1, 0))
    ):
        return True
    if reading.lower[at - 1] != ",":
        return False
    if reading.lower[after] == "while" and is_clause(reading, after + 1, high):
        return True  # `loves "Gulls," | while Lee likes "Owls"`
    if reading.lower[after] in reading.grammar["opposing"]:
        capital = reading.words.words[first + 1][:1].isupper()
        sentence = capital and not FINITE.isdisjoint(reading.penn[first:at])
        return sentence and reading.finite_in(after, high)
    return reading.penn[after] in ("VBZ", "VBD") and reading.lower[after] not in reading.auxiliaries


def _does_next(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a participle at `at` goes on behind what is in marks: `"No" and | vowing to go`."""
    return reading.penn[at : at + 1] == ["VBG"] and reading.penn[first + 1] != "VBG"


def _same_goes_on(reading: Reading, first: int, at: int, cues: Table) -> bool:
    """Tell whether who tells a clause goes on at `at`: `claiming it was late and | saying it rained`."""
    tie = at + (reading.lower[at] == ",")  # `admitting it was late, | but claiming it was safe`
    joined = reading.lower[tie : tie + 1] in (("and",), ("but",))
    if tie > at and says_in_row(reading, first, tie, cues):
        return True
    return returns(reading, first, at) or (joined and says_too(reading, first, tie + 1, cues))


def _leaves_object(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether what goes on at `at` is no more of an object, but of the verb that has it."""
    if is_apposition(reading, first, at, high) or _leads_elsewhere(reading, first, at, high):
        return True
    if reading.lower[at] == "," and reading.penn[at + 1 : at + 2] == ["CC"]:
        # `said it fell, citing rain, | and that it was late`
        return reading.lower[at + 2 : at + 3] == ("that",) or says_too(reading, first, at + 2, cues)
    if reading.lower[at] in reading.grammar["joining"]:
        if reading.lower[first] == "having" and reading.penn[at + 1 : at + 2] in (["VBN"], ["VBD"]):
            return False  # `having shot | and robbed them`
        return _points_back(reading, first, at) or acts_on(reading, first, at, high, cues)
    return reading.penn[at] == "VBG" and (
        adds_reason(reading, first, at, high, cues) or _says_in_marks(reading, first, at, high, cues)
    )


def _says_in_marks(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether words in marks follow whom one turns on: `hit out at Lee | saying "he lied"`.

    Whom one quotes or hears may say them: `recalled Lee saying "no"`.
    """
    marked = at + 1 < high and reading.quote[at + 1] >= 0 > reading.quote[at - 1]
    mute = marked and _is_mute(reading, first, at)
    cue = (
        cue_at(cues, reading.lower, at)
        if mute or (marked and reading.penn[first - 1] in ("IN", "TO"))
        else None
    )
    return cue is not None and "quote" in cue.takes and (mute or "any" in cue.takes)


def _is_mute(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a thing that says nothing is all of an object: `backed | the plan | asking "why not?"`."""
    noun = reading.phrases.at(first) == (first, at) and reading.penn[at - 1] in COMMON_NOUNS
    return noun and reading.words.words[at - 1].islower() and not can_tell(reading, at - 1)


def _points_back(reading: Reading, first: int, at: int) -> bool:
    """Tell whether `that` stands for what was told: `reported the theft and | that led to an arrest`."""
    that = at + 1
    points = reading.lower[that : that + 1] == ("that",) and reading.is_verb(that + 1)
    return points and _RELATIVES.isdisjoint(reading.lower[first:at])


def _leads_elsewhere(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether the verb of the sentence, or a sentence in marks, follows the first comma of an object."""
    after = at + 1
    if reading.lower[at] != "," or after >= high or "," in reading.lower[first:at]:
        return False
    if reading.quote[after] >= 0:
        plain = all(reading.penn[i][0] != "V" for i in range(first, at))
        return plain and not reading.is_lower_quote(after) and not reading.is_title(reading.quote[after])
    return reading.is_verb(after) and reading.penn[first] != "TO" and not awaits_verb(reading, first, at)


def _goes_elsewhere(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    """Tell whether something else follows the closing mark at `at`: `called it "a mess," | a nod to Lee`."""
    after = at + 1
    if reading.lower[after] in reading.grammar["turning"] and reading.penn[after + 1 : after + 2] != ["TO"]:
        # `said it was "late," | but he left`
        return _breaks_at_comma(reading, at, high, cues, clause=clause)
    return not clause and (reading.lower[after] in reading.grammar["article"] or reading.penn[after] == "VBG")


def _leads_to(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether what it leads to follows the closing mark at `at`: `it was "mad," | drawing boos`."""
    moves = reading.lower[at + 1] in reading.grammar["moving"]
    return moves or is_denied(reading, at + 1, high, cues) or is_summed_up(reading, at + 1)


def _breaks(reading: Reading, first: int, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    """Tell whether something else than the content that begins at `first` begins at `at`."""
    word = reading.lower[at]
    if word == ",":
        return _breaks_at_comma(reading, at, high, cues, clause=clause)
    if word in reading.grammar["joining"] or word == "while":
        return _breaks_at_tie(reading, at, high, cues, clause=clause)
    if word == ";":
        return not (is_listed(reading, first, at) or (clause and tells_further(reading, first, at, high)))
    if (
        word in LONG_DASHES
        and (parted := _breaks_at_dash(reading, at, high, cues, clause=clause)) is not None
    ):
        return parted
    if remarks(reading, at, high, clause=clause):
        return True
    if word == ":" and not clause and at + 1 < high:
        if reading.quote[at + 1] >= 0:  # `declined to comment beyond a statement: | "..."`
            return is_text(reading, first, at) and not reading.is_lower_quote(at + 1)
        return speaks(reading, at + 1, high, cues)  # `endorsed the plan: | Lee called it a start`
    if reading.penn[at] == "VBG" and word in cues:
        leads = reading.lower[at + 1 : at + 2] == (":",)  # `called it a "mess" | saying: "It is late."`
        leads = leads or (at + 1 < high and reading.quote[at + 1] >= 0)  # `"Why?" | adding "Who?"`
        leads = leads or (not clause and _says_on(reading, at, high, cues))
        marked = reading.quote[at - 1] >= 0 and (leads or reading.lower[at - 2] == ",")
        return marked or (clause and says_meanwhile(reading, at, high, cues))
    return word == "according" and _names_source(reading, first, at, high)


def _names_source(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether a source of its own follows at `at`: `said it fell | according to police`.

    None of `said that, | according to police, it fell`, `is paid | according to their age`.
    """
    if at + 2 >= high or reading.lower[at + 1] != "to":
        return False
    if at - first <= _THAT and reading.lower[first] == "that":
        return False
    return reading.lower[at - 1] == "," or not is_rule(reading, at + 2, 0)


def _breaks_at_dash(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool | None:
    """Tell whether a dash at `at` ends the content; None where what follows it tells."""
    if reading.joins(at):
        return False
    ends = (
        not clause or is_denied(reading, at + 1, high, cues) or adds_behind_dash(reading, at + 1, high, cues)
    )
    return True if ends else None


def _says_on(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether who judges goes on to say a clause: `called it a "mess" | saying that it was late`."""
    cue = cue_at(cues, reading.lower, at)
    told = cue is not None and "any" in cue.takes and at + 1 < high
    return told and (reading.lower[at + 1] == "that" or is_clause(reading, at + 1, high))


def _breaks_at_tie(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    """Tell whether what a conjunction at `at` leads to is no part of the content."""
    after, but = at + 1, reading.lower[at] == "but"
    if reading.lower[at] == "while":  # `accused him of lying | while others warned of harm`
        return not clause and after < high and speaks_meanwhile(reading, after, high, cues)
    if but and withholds(reading, after, high, cues):
        return True
    if clause and says_himself(reading, after, high, cues):
        return True
    marked = but and reading.quote[at - 1] >= 0  # `had "flaws" but | rejected the claim`
    if clause and reading.quote[at - 1] >= 0 and says_again(reading, after, high, cues):
        return True
    if new_verb(reading, after, high, cues, TURNED if marked else SPOKEN):
        return True
    if not but or clause or after >= high or reading.lower[after] in reading.auxiliaries:
        return False  # `those who ran for it but | did not win`
    return is_clause(reading, after, high)


def _describes(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    """Tell whether a preposition behind a comma leads to what the writer tells of it."""
    word = reading.lower[at]
    absolute = word == "with" and is_absolute(reading, at + 1, high, cues, clause=clause)
    likened = word == "as" and likens(reading, at, high)
    if word == "amid" and clause and at + 1 < high:
        return is_amid(reading, at + 1)
    return absolute or likened or (word == "in" and _tells_where(reading, at + 1, high))


def _tells_where(reading: Reading, at: int, high: int) -> bool:
    """Tell whether it is said of in what somebody spoke: `said it fell, in | remarks that drew boos`."""
    base = reading.phrases.at(at) if at < high else None
    if base is None or base[0] != at or base[1] >= high:
        return False
    described = reading.penn[base[1]] in _DESCRIBING or reading.lower[base[1]] == "that"
    return described and reading.is_venue(base[1] - 1)


def _tells_more(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether others say more from `at` on, or the writer tells more: `, | 32 percent call it good`."""
    if reading.penn[at] == "CD":
        return counts_on(reading, at, high, cues)
    meanwhile = reading.lower[at : at + 2] == ("even", "as")
    return meanwhile or (reading.penn[at] in ("WDT", "WP") and _is_background(reading, at, high))


def _is_background(reading: Reading, at: int, high: int) -> bool:
    """Tell whether the writer ends a sentence with who or what one is: `met Roe, | who leads the guild.`.

    What one was or did may have been told: `met Roe, who had left`.
    """
    if "," in reading.lower[at:high] or reading.has_marks(at, high):
        return False
    verb = next((i for i in range(at + 1, high) if reading.penn[i] in FINITE), high)
    return verb < high and (reading.penn[verb] in PRESENT or reading.lower[verb] == "will")


def _describes_on(reading: Reading, comma: int) -> bool:
    """Tell whether a comma parts what tells of one noun: `the last, | wheezing gasp`."""
    base = reading.phrases.at(comma - 1)
    described = base is not None and "DT" in reading.penn[slice(*base)] and reading.penn[comma - 1] == "JJ"
    return described and reading.penn[comma + 2 : comma + 3] in (["NN"], ["NNS"])


def _breaks_at_comma(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    """Tell whether what a comma at `at` leads to is no part of the content."""
    after = at + 1
    if after >= high:
        return False
    word = reading.lower[after]
    if clause and _tells_more(reading, after, high, cues):
        return True
    if _describes(reading, after, high, cues, clause=clause):
        return True
    if word in reading.grammar["turning"]:
        if withholds(reading, after + 1, high, cues, shared=word == "but"):
            return True
        if new_verb(reading, after + 1, high, cues, TURNED):
            return True
        if clause:
            return after + 1 < high and turns(reading, after + 1, high, cues)
        begins = reading.past_time(after + 1, high)  # `, and last week | the council left`
        if word not in ("as", "but") and begins < high and is_clause(reading, begins, high):
            return True
    if reading.penn[after] == "VBG" and reading.quote[after] < 0 and not _describes_on(reading, at):
        kept = reading.lower[after] in reading.grammar["counted"]  # `net of 5 mln, | including a gain`
        found = cue_at(cues, reading.lower, after)
        moves = reading.penn[after + 1 : after + 2] == ["RP"]  # `is losing money, | writing off debts`
        moves = moves or (found is not None and adds_to(reading, after, high, found))
        told = found is not None and found.sort != "belief" and not (moves and not found.rest)
        return (not clause and not kept) or told
    added = (word == "according" and reading.lower[at - 1] != "that") or adds(reading, after, high, cues)
    remark = turns_aside(reading, after, high, clause=clause) or is_remark(reading, after, high, cues)
    return added or remark or is_hearing(reading, after, high)
