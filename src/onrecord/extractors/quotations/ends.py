"""Where a content ends: at the sentence's end, or where another statement begins."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.adjuncts import adds_reason, is_apposition, likens, remarks, turns_aside
from onrecord.extractors.quotations.asides import (
    counts_on,
    is_absolute,
    is_denied,
    is_hearing,
    is_remark,
    is_summed_up,
)
from onrecord.extractors.quotations.clause import is_clause, is_past
from onrecord.extractors.quotations.cues import SPOKEN, Cue, Table, cue_at, cues_at
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.reading import Reading, grammar
from onrecord.extractors.quotations.returns import is_told, returns
from onrecord.lexicon import Lexicon
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import PAST_OR_FINITE
from onrecord.syntax.tagging import FINITE

_TRAILING: Final = frozenset({".", ",", ";", ":", "—", "–", "--", "-", "(", "|"})
_LEADING: Final = frozenset({",", ";", ":", "—", "–", "--", "-", "•", "*", "·", "▪", "●"})
_DASHES: Final = frozenset({"—", "–", "--", "―"})  # a hyphen may join two words
#: What can end a content, besides conjunctions and verbs in -ing.
_BREAKING: Final = _DASHES | {",", ";", ":", "-", "according"}
_NEARBY: Final = 12
_ASIDE: Final = frozenset({"IN", "WP", "WDT", "VBG"})  # what begins an insertion that is no apposition
_INSERTED: Final = 20  # tokens of a clause between commas

_MARKED: Final = frozenset({"quote"})  # what a verb takes that tells nothing without marks: `"...," he began`
_TURNED: Final = SPOKEN | {"intent"}  # behind a comma: `, but declined`
# What begins the object of a past form that is taken for a participle.
_OBJECT: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS"})


def _breaking(words: Lexicon) -> frozenset[str]:
    """Return the words and signs that can end a content."""
    return _BREAKING | words.table(grammar)["joining"]


def trimmed(reading: Reading, first: int, last: int) -> Phrase | None:
    """Return the stretch without closing stops and commas outside quotation marks."""
    while first < last and reading.quote[first] < 0 and reading.lower[first] in _LEADING:
        first += 1
    while (
        last > first
        and reading.quote[last - 1] < 0
        and (
            reading.lower[last - 1] in _TRAILING
            or _is_cut(reading, first, last)
            or _closes_aside(reading, first, last)
        )
    ):
        last -= 1
    return (first, last) if first < last else None


def _closes_aside(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a stretch ends with the bracket of an aside around it: `(Lee said | it rained.)`."""
    return reading.lower[last - 1] == ")" and "(" not in reading.lower[first:last]


def _is_cut(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a stretch ends in what leads on: `that it rained and |`, `that it rained, with |`."""
    if last - 2 <= first:
        return False
    absolute = reading.lower[last - 1] == "with" and reading.lower[last - 2] == ","
    # `he can win and, | when | asked, said`
    absolute = absolute or (reading.penn[last - 1] == "WRB" and reading.lower[last - 2] == ",")
    pairs = reading.lower[last - 1] in reading.grammar["pairing"] and reading.lower[last - 2] != ","
    return absolute or (reading.penn[last - 1] == "CC" and not pairs)  # but `no good | either`


def closed(reading: Reading, piece: Phrase | None) -> Phrase | None:
    """Return a piece without what leads up to another clause, where that has ended it: `of theft | after`."""
    if piece is None:
        return None
    first, last = piece
    leads = reading.penn[last - 1] == "IN" and reading.lower[last - 1] in reading.subordinators
    leads = leads and reading.lower[last : last + 1] != (".",)  # `if she had known that`
    return trimmed(reading, first, last - 1) if leads and last - 1 > first else piece


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
            if at + 1 >= high or quote[at + 1] >= 0 or lower[at - 1] != ",":
                continue
            if _goes_elsewhere(reading, at, high, cues, clause=clause):
                return at + 1
            if clause and _leads_to(reading, at, high, cues):
                return at + 1
        elif lower[at] in breaking or penn[at] == "VBG":
            if _breaks(reading, at, high, cues, clause=clause) and not (
                clause and is_told(reading, first, at)
            ):
                return at
            if (
                _goes_on(reading, first, at, cues)
                if clause
                else _leaves_object(reading, first, at, high, cues)
            ):
                return at
    return high


def _goes_on(reading: Reading, first: int, at: int, cues: Table) -> bool:
    """Tell whether who tells a clause goes on at `at`: `claiming it was late and | saying it rained`."""
    return returns(reading, first, at) or (
        reading.lower[at] == "and" and _says_too(reading, first, at + 1, cues)
    )


def _leaves_object(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether what goes on at `at` is no more of an object, but of the verb that has it."""
    if is_apposition(reading, first, at, high):
        return True
    if reading.lower[at] == "," and reading.penn[at + 1 : at + 2] == ["CC"]:
        # `said it fell, citing rain, | and that it was late`
        return reading.lower[at + 2 : at + 3] == ("that",) or _says_too(reading, first, at + 2, cues)
    if reading.lower[at] in reading.grammar["joining"]:
        return _acts_on(reading, first, at, high, cues)
    return reading.penn[at] == "VBG" and adds_reason(reading, first, at, high, cues)


def _says_too(reading: Reading, first: int, at: int, cues: Table) -> bool:
    """Tell whether a second participle says more: `accusing Lee of lying, and | saying he left`."""
    two = reading.penn[first - 1] == "VBG" and reading.penn[at : at + 1] == ["VBG"]
    return two and any(cue.sort in SPOKEN for cue in cues_at(cues, reading.lower, at))


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


def _turns(reading: Reading, first: int, high: int, cues: Table) -> bool:
    """Tell whether somebody says or judges something else from `first` on: `, but | he called it a mess`."""
    if reading.lower[first - 3] == "that":
        return False  # `said that, while Lee says so, ...`
    if reading.penn[first] == "PRP":
        at = first + 1
    elif reading.phrases.number[first] >= 0 or reading.penn[first] == "CD":
        at = _past_aside(reading, reading.phrases.after(first, high, clause=False)[1], high)
    else:
        return False
    while at < high and (reading.is_adverb(at) or reading.auxiliaries.get(reading.lower[at]) == "have"):
        at += 1
    told = at < high and (reading.penn[at] in FINITE or is_past(reading, at, high)) and reading.quote[at] < 0
    return told and any(cue.sort in SPOKEN for cue in cues_at(cues, reading.lower, at))


def _past_aside(reading: Reading, at: int, high: int) -> int:
    """Return the verb behind an aside that a comma opens at `at`, or `at`: `an aide, Lee, | called it`."""
    if at >= high or reading.lower[at] != ",":
        return at
    commas = [i for i in range(at, min(high - 1, at + _INSERTED)) if reading.lower[i] == ","]
    verbs = (i + 1 for i in commas[:2] if reading.is_verb(i + 1) or is_past(reading, i + 1, high))
    return next(verbs, at)


def speaks(reading: Reading, first: int, high: int, cues: Table) -> bool:
    """Tell whether somebody else speaks from `first` on: `rejected the plan and | Lee said`."""
    end = reading.phrases.after(first, high, clause=False)[1]
    aside = _past_aside(reading, end, high)
    parted = aside > end + 1 and reading.penn[end + 1] in _ASIDE  # `and Roe, as before, | opposed it`
    end = aside if parted else end
    while end < high and reading.is_adverb(end):
        end += 1
    verb = end < high and (reading.penn[end] in FINITE or (parted and is_past(reading, end, high)))
    said = verb and reading.quote[end] < 0
    return said and (reading.penn[first] == "PRP" or cue_at(cues, reading.lower, end) is not None)


def _starts_clause(reading: Reading, first: int, after: int, high: int, cues: Table) -> bool:
    """Tell whether somebody does something from `after` on: `supported it and | Roe opposed it`.

    Not so behind a participle, where the verb may be the sentence's own: `those backing it and | Roe left`.
    """
    verb = first - 1
    cue = cue_at(cues, reading.lower, verb) if reading.penn[verb] in FINITE else None
    if cue is None or "bare" in cue.takes or reading.phrases.after(first, high, clause=False)[1] != after - 1:
        return False
    end = reading.phrases.after(after, high, clause=False)[1]
    return end < high and reading.is_verb(end)


def _acts_on(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether `and` at `at` leads on to what is done next: `cited the rain | and left`."""
    if reading.quote[at] >= 0:
        return False
    after = at + 1
    while after < high and reading.is_adverb(after):
        after += 1
    if after >= high or reading.quote[after] >= 0:
        return False
    if reading.phrases.number[after] >= 0 or reading.penn[after] == "PRP":
        before = reading.phrases.at(at - 1) or (at - 1, at)
        lead = before[0] - 1
        if reading.lower[lead] in reading.subordinators or reading.penn[lead] == "WP":
            return False  # `when Lee and | Roe met`
        told = speaks(reading, after, high, cues) or _starts_clause(reading, first, after, high, cues)
        return told and not reading.finite_in(first, at)
    if reading.penn[after] == "VBG":  # `calling it a joke | and vowing to leave`
        verb = first - 1 - (reading.penn[first - 1] in ("IN", "TO"))  # `pointing to | it`
        return reading.penn[verb] == "VBG" and "VBG" not in reading.penn[first:at]
    acts = reading.penn[after] == "VBN" and after + 1 < high and reading.penn[after + 1] in _OBJECT
    if not acts and reading.penn[after] not in FINITE:
        return False  # `thanked Lee and | named Roe`
    base = reading.penn[after] == "VBP" and reading.lower[after] not in reading.auxiliaries
    return not base and not reading.finite_in(first, at)  # `to build it and | deport`


def _breaks(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    word = reading.lower[at]
    if word == ",":
        return _breaks_at_comma(reading, at, high, cues, clause=clause)
    if word in reading.grammar["joining"]:
        return _breaks_at_tie(reading, at, high, cues, clause=clause)
    if word in _DASHES and reading.joins(at):
        return False
    if word == ";" or (word in _DASHES and (not clause or is_denied(reading, at + 1, high, cues))):
        return True
    if word in _DASHES and _adds_behind_dash(reading, at + 1, high, cues):
        return True
    if remarks(reading, at, high, clause=clause):
        return True
    if word == ":" and not clause:  # `endorsed the plan: | Lee called it a start`
        return at + 1 < high and reading.quote[at + 1] < 0 and speaks(reading, at + 1, high, cues)
    if reading.penn[at] == "VBG" and word in cues:
        marked = reading.quote[at - 1] >= 0 and reading.lower[at - 2] == ","
        return marked or (clause and _says_meanwhile(reading, at, high, cues))
    return word == "according" and at + 1 < high and reading.lower[at + 1] == "to"


def _says_meanwhile(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether somebody says something else, too: `said it was late while | assuring them that`."""
    if reading.lower[at - 1] != "while":
        return False
    spoken = [cue for cue in cues_at(cues, reading.lower, at) if cue.sort in SPOKEN]
    if reading.lower[at - 2] == ",":
        return bool(spoken)
    frames = (frame_after(reading, at + 1 + len(cue.rest), high, cue.takes) for cue in spoken)
    return any(frame.kind in ("that", "clause", "quote") for frame in frames)


def _breaks_at_tie(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    after, but = at + 1, reading.lower[at] == "but"
    if but and _withholds(reading, after, high, cues):
        return True
    marked = but and reading.quote[at - 1] >= 0  # `had "flaws" but | rejected the claim`
    if _new_verb(reading, after, high, cues, _TURNED if marked else SPOKEN):
        return True
    if not but or clause or after >= high or reading.lower[after] in reading.auxiliaries:
        return False  # `those who ran for it but | did not win`
    return is_clause(reading, after, high)


def _breaks_at_comma(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    after = at + 1
    if after >= high:
        return False
    word = reading.lower[after]
    if clause and reading.penn[after] == "CD" and counts_on(reading, after, high, cues):
        return True
    absolute = word == "with" and is_absolute(reading, after + 1, high, cues, clause=clause)
    if absolute or (word == "as" and likens(reading, after, high)):
        return True
    if word in reading.grammar["turning"]:
        if _withholds(reading, after + 1, high, cues, shared=word == "but"):
            return True
        if _new_verb(reading, after + 1, high, cues, _TURNED):
            return True
        if clause:
            return after + 1 < high and _turns(reading, after + 1, high, cues)
        if word not in ("as", "but") and after + 1 < high and is_clause(reading, after + 1, high):
            return True
    if reading.penn[after] == "VBG" and reading.quote[after] < 0:
        kept = reading.lower[after] in reading.grammar["counted"]  # `net of 5 mln, | including a gain`
        found = cue_at(cues, reading.lower, after)
        moves = reading.penn[after + 1 : after + 2] == ["RP"]  # `is losing money, | writing off debts`
        told = found is not None and found.sort != "belief" and not (moves and not found.rest)
        return (not clause and not kept) or told
    added = word == "according" or _adds(reading, after, high, cues)
    remark = turns_aside(reading, after, high, clause=clause) or is_remark(reading, after, high, cues)
    return added or remark or is_hearing(reading, after, high)


def _adds_behind_dash(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether the only dash leads to what else is said: `said it was late – | urging him to go`."""
    cue = cue_at(cues, reading.lower, at) if at < high and reading.penn[at] == "VBG" else None
    told = cue is not None and cue.sort in SPOKEN
    return told and _DASHES.isdisjoint(reading.lower[at:high])


def _adds(reading: Reading, adverb: int, high: int, cues: Table) -> bool:
    """Tell whether a participle says something behind an adverb: `, | only saying`, but `, then telling`."""
    at = adverb + 1
    said = at < high and reading.penn[at] == "VBG" and reading.quote[at] < 0
    if not said or not reading.is_adverb(adverb) or reading.lower[adverb] in reading.grammar["continuing"]:
        return False
    return any("quote" in cue.takes for cue in cues_at(cues, reading.lower, at))


def _new_verb(reading: Reading, at: int, high: int, cues: Table, sorts: frozenset[str] = SPOKEN) -> bool:
    """Tell whether a further cue of the same subject stands at `at`: `and urged ...`."""
    first = at = _past_time(reading, at, high)
    if _was_before(reading, at):
        return False
    while at < high and (reading.is_adverb(at) or reading.auxiliaries.get(reading.lower[at]) == "have"):
        at += 1
    if at >= high or reading.quote[at] >= 0 or reading.penn[at] not in PAST_OR_FINITE:
        return False
    if at == first and reading.lower[at] in reading.participles:
        return False  # `that they had sold it and | taken over the pier`
    if _is_passive(reading, at, high, cues):
        return False  # `has been arrested and charged with theft`
    marked = reading.has_marks(at + 1, min(high, at + _NEARBY))
    found = cues_at(cues, reading.lower, at)
    return any(cue.sort in sorts and (marked or cue.takes != _MARKED) for cue in found)


def _was_before(reading: Reading, at: int) -> bool:
    """Tell whether a pluperfect at `at` goes on with another: `said she had left and | had told Roe`."""
    if reading.lower[at : at + 1] != ("had",):
        return False
    before = range(at - 1, max(0, at - 2 * _NEARBY), -1)
    verb = next((i for i in before if reading.penn[i] in FINITE), 0)
    return reading.lower[verb] == "had" or all(reading.lower[i] != "had" for i in before)


def _past_time(reading: Reading, at: int, high: int) -> int:
    """Return the token behind when or where it was said: `in May | asked`, `but in a letter | said`."""
    base = reading.phrases.at(at + 1) if at + 1 < high and reading.lower[at] in ("in", "on", "at") else None
    return base[1] if base is not None and reading.is_venue(at + 1) else at


def _withholds(reading: Reading, at: int, high: int, cues: Table, *, shared: bool = True) -> bool:
    """Tell whether a speaker tells no more from `at` on: `but | gave no details`, `but | he did not say`.

    With `shared` he need not be named again.
    """
    named = at < high and reading.penn[at] == "PRP"
    at += named
    if at + 2 >= high or not (named or shared):
        return False
    word, after = reading.lower[at : at + 2]
    if word in reading.grammar["refusing"] and after == "to":
        tells = any(cue.sort == "speech" for cue in cues_at(cues, reading.lower, at + 2))
        return tells or reading.lower[at + 2] in reading.grammar["telling"]
    if reading.auxiliaries.get(word) in ("do", "modal") and after in reading.grammar["negating"]:
        return any(_is_of_silence(reading, cue, at + 3, high) for cue in cues_at(cues, reading.lower, at + 2))
    return word in reading.grammar["giving"] and after == "no"


def _is_of_silence(reading: Reading, cue: Cue, at: int, high: int) -> bool:
    """Tell whether a verb that is denied, and ends before `at`, is one of telling: `did not elaborate`."""
    bare = at >= high or reading.phrases.number[at] < 0
    tells = bare or "wh" in cue.takes or "that" not in cue.takes or is_clause(reading, at, high)
    return cue.sort == "speech" and not cue.rest and tells


def _is_passive(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether the verb at `at`, behind `and`, goes on with a passive: no object follows it."""
    nearby = reading.lower[max(0, at - _NEARBY) : at]
    if at + 1 >= high or not any(reading.auxiliaries.get(word) == "be" for word in nearby):
        return False
    after = reading.lower[at + 1]
    bare = any("object" in cue.takes and after not in cue.takes for cue in cues_at(cues, reading.lower, at))
    return bare and reading.penn[at + 1] == "IN" and after != "that"
