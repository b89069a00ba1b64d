"""Whether somebody goes on to tell or do something else: `said A | and urged B`, `, but | Lee denied it`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause, is_past, pair
from onrecord.extractors.quotations.cues import SPOKEN, Cue, Table, cue_at, cues_at
from onrecord.extractors.quotations.drafts import NOTHING
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.giving import utters
from onrecord.extractors.quotations.misread import is_graded
from onrecord.extractors.quotations.openings import is_sure_verb
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases.pieces import LONG_DASHES, PAST_OR_FINITE, PRESENT, RELATIVE, WH
from onrecord.syntax.classes import FINITE

#: Behind a comma, or in a perfect: `, but declined`, `but Lee has asked`.
TURNED: Final = SPOKEN | {"intent"}
_NEARBY: Final = 12
_ANSWER: Final = 5  # tokens of a verb that is denied: `did not immediately respond`
_ASIDE: Final = frozenset({"IN", "WP", "WDT", "VBG"})  # what begins an insertion that is no apposition
_INSERTED: Final = 20  # tokens of a clause between commas
_MARKED: Final = frozenset({"quote"})  # what a verb takes that tells nothing without marks: `"...," he began`
_LEADING: Final = WH | {":"}  # what opens a clause within an object
_CLOSING: Final = frozenset({"IN", "TO", "RB", ".", ","})  # behind a participle without an object
# What begins the object of a past form that is taken for a participle.
_OBJECT: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS"})


def says_too(reading: Reading, first: int, at: int, cues: Table) -> bool:
    """Tell whether a second participle says more: `accusing Lee of lying, and | saying he left`."""
    two = reading.penn[first - 1] == "VBG" and reading.penn[at : at + 1] == ["VBG"]
    return two and any(cue.sort in SPOKEN for cue in cues_at(cues, reading.lower, at))


def says_in_row(reading: Reading, first: int, at: int, cues: Table) -> bool:
    """Tell whether a past at `at` is one of several of the same: `said he may go, | claimed it rained and`.

    What is told from `first` on has none.
    """
    if reading.penn[at : at + 1] != ["VBD"] or reading.quote[at] >= 0 or "VBD" in reading.penn[first:at]:
        return False
    told = any("bare" in cue.takes for cue in cues_at(cues, reading.lower, at))
    near = range(at + 1, min(len(reading.penn) - 1, at + 2 * _NEARBY))
    row = any(reading.penn[i] == "CC" and reading.penn[i + 1] == "VBD" for i in near)
    return told and row and reading.finite_in(first, at)


def does_in_turn(reading: Reading, first: int, tie: int, high: int) -> bool:
    """Tell whether `and` leads to what others do: `with Lee calling for a toll and | Roe opposing it`."""
    verb, after = first - 1, tie + 1
    verb -= reading.penn[verb] in ("IN", "TO")
    if verb < 2 or reading.penn[verb] != "VBG" or reading.phrases.number[verb - 1] < 0:
        return False
    lead = reading.phrases.before(verb, max(0, verb - _NEARBY))[0] - 1
    if lead < 0 or not (reading.lower[lead] in ("with", ",") or reading.lower[lead] in LONG_DASHES):
        return False
    if after >= high or reading.phrases.number[after] < 0:
        return False
    end = reading.phrases.after(after, high, clause=False)[1]
    return end < high and reading.penn[end] == "VBG" and reading.quote[end] < 0


def says_himself(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether who speaks, or others, say more: `said it was shut and | he blamed Lee`."""
    verb = at + 1
    named = verb + 1 < high and (reading.penn[at] == "PRP" or reading.lower[at] == "others")
    if not named or reading.lower[at] == "it":
        return False
    verb = reading.past_have(verb, high)
    return verb + 1 < high and _tells(reading, verb, high, cues)


def _tells(reading: Reading, verb: int, high: int, cues: Table) -> bool:
    """Tell whether a finite verb says something, that stands behind it: `aides | warned of harm`."""
    if not (reading.penn[verb] in FINITE or is_past(reading, verb, high)):
        return False
    spoken = [cue for cue in cues_at(cues, reading.lower, verb) if cue.sort in SPOKEN]
    frames = (frame_after(reading, verb + 1 + len(cue.rest), high, cue.takes) for cue in spoken)
    return any(frame.kind not in NOTHING for frame in frames)


def turns(reading: Reading, first: int, high: int, cues: Table) -> bool:
    """Tell whether somebody says or judges something else from `first` on: `, but | he called it a mess`."""
    if reading.lower[first - 3] == "that" and reading.quote[first - 3] < 0:
        return False  # `said that, while Lee says so, ...`
    if reading.penn[first] == "PRP":
        at = first + 1
    elif reading.phrases.number[first] >= 0 or reading.penn[first] == "CD":
        at = _past_aside(reading, reading.phrases.after(first, high, clause=False)[1], high)
        if at + 1 < high and reading.lower[at] == "and" and reading.phrases.is_name((at + 1, at + 2)):
            at = reading.phrases.after(at + 1, high, clause=False)[1]  # `, but | Lee and Roe | added`
    else:
        return False
    present = at < high and reading.penn[at] in PRESENT
    perfect = present and reading.auxiliaries.get(reading.lower[at]) == "have"
    at = reading.past_have(at, high)
    told = at < high and (reading.penn[at] in FINITE or is_past(reading, at, high)) and reading.quote[at] < 0
    sorts = TURNED if perfect else SPOKEN
    if told and utters(reading, at) and at + 1 < high and reading.is_venue(at + 1):
        return True  # `, and he | issued a statement`
    return told and any(cue.sort in sorts for cue in cues_at(cues, reading.lower, at))


def says_again(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether a pronoun says more at `at`: `said "it fell" and | he said "we left"`, `he also left`."""
    says = at + 1 < high and reading.penn[at] == "PRP"
    further = says and (reading.is_adverb(at + 1) or reading.has_marks(at, high))
    return further and turns(reading, at, high, cues)


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
    parted = parted or (aside == end + 3 and reading.is_adverb(end + 1))  # `Roe, however, | opposed it`
    end = aside if parted else end
    end = reading.past_adverbs(end, high)
    verb = end < high and (reading.penn[end] in FINITE or (parted and is_past(reading, end, high)))
    said = verb and reading.quote[end] < 0
    return said and (reading.penn[first] == "PRP" or cue_at(cues, reading.lower, end) is not None)


def speaks_meanwhile(reading: Reading, first: int, high: int, cues: Table) -> bool:
    """Tell whether others say more behind `while`: `blamed Lee while | aides warned of harm`."""
    if reading.phrases.number[first] < 0 or reading.penn[first] == "PRP":
        return False
    both = pair(reading, first, high)
    end = _past_aside(reading, (both or reading.phrases.after(first, high, clause=False))[1], high)
    end = reading.past_adverbs(end, high)
    return end < high and _tells(reading, end, high, cues)


def _starts_clause(reading: Reading, first: int, after: int, high: int, cues: Table) -> bool:
    """Tell whether somebody does something from `after` on: `supported it and | Roe opposed it`.

    Not so behind a participle, where the verb may be the sentence's own: `those backing it and | Roe left`.
    """
    verb = first - 1
    cue = cue_at(cues, reading.lower, verb) if _acts(reading, verb) else None
    ends = reading.phrases.after(first, high, clause=False)[1]
    if cue is None or "bare" in cue.takes or ends < after - 1:
        return False
    two = ends > after  # names: `backed Ann Lee and | Jo Roe left`, but `who backed Lee and Roe left`
    if (two or reading.penn[verb] == "VBN") and _is_of_relative(reading, verb):
        return False
    end = ends if two else reading.phrases.after(after, high, clause=False)[1]
    leads = is_sure_verb if reading.penn[verb] == "VBN" else Reading.is_verb
    return end < high and leads(reading, end)


def _is_so(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether `and` joins what something is or was to an object: `backs Roe and | the pier was shut`.

    Not so where several may be the subject: `backs Roe and | the board were there`.
    """
    after = at + 1
    if reading.penn[after] not in ("DT", "PRP$") or not _LEADING.isdisjoint(reading.penn[first:at]):
        return False
    end = reading.phrases.after(after, high, clause=False)[1]
    if end >= high or reading.penn[end] not in FINITE or reading.lower[end] not in reading.auxiliaries:
        return False
    one = reading.penn[end] != "VBP" and reading.lower[end] != "were"
    return one and "that" not in reading.lower[first:at]


def _is_of_relative(reading: Reading, verb: int) -> bool:
    """Tell whether a relative pronoun is the subject of a verb: `who have often | backed`."""
    while verb > 1 and (reading.is_adverb(verb - 1) or reading.lower[verb - 1] in reading.auxiliaries):
        verb -= 1
    return reading.penn[verb - 1] in RELATIVE


def _acts(reading: Reading, verb: int) -> bool:
    """Tell whether a verb is finite, or stands in the perfect."""
    helpers = map(reading.auxiliaries.get, reading.lower[max(0, verb - 2) : verb])
    return reading.penn[verb] in FINITE or (reading.penn[verb] == "VBN" and "have" in helpers)


def acts_on(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether `and` at `at` leads on to what is done next: `cited the rain | and left`."""
    if reading.quote[at] >= 0:
        return False
    after = reading.past_adverbs(at + 1, high)
    if after >= high or reading.quote[after] >= 0:
        return False
    if reading.phrases.number[after] >= 0 or reading.penn[after] == "PRP":
        before = reading.phrases.at(at - 1) or (at - 1, at)
        lead = before[0] - 1
        if reading.lower[lead] in reading.subordinators or reading.penn[lead] == "WP":
            return False  # `when Lee and | Roe met`
        told = speaks(reading, after, high, cues) or _starts_clause(reading, first, after, high, cues)
        told = told or _is_so(reading, first, at, high)
        return told and not reading.finite_in(first, at)
    if reading.penn[after] == "VBG":  # `calling it a joke | and vowing to leave`
        verb = first - 1 - (reading.penn[first - 1] in ("IN", "TO"))  # `pointing to | it`
        return reading.penn[verb] == "VBG" and "VBG" not in reading.penn[first:at]
    if reading.penn[after] == "VBN" and _is_past(reading, at, after, high):
        return True
    both = reading.penn[first - 1] == "VBP" and reading.penn[after] in ("VB", "VBP")
    if both and "TO" not in reading.penn[first:at] and cue_at(cues, reading.lower, after) is not None:
        return not reading.finite_in(first, at)  # `dispute it | and deny the charge`
    acts = reading.penn[after] == "VBN" and after + 1 < high and reading.penn[after + 1] in _OBJECT
    if not acts and reading.penn[after] not in FINITE:
        return False  # `thanked Lee and | named Roe`
    base = reading.penn[after] == "VBP" and reading.lower[after] not in reading.auxiliaries
    return not base and not reading.finite_in(first, at)  # `to build it and | deport`


def _is_past(reading: Reading, tie: int, verb: int, high: int) -> bool:
    """Tell whether a participle behind a conjunction is a past: `called it "mad" and | left`."""
    if reading.lower[verb] in reading.participles or reading.penn[tie - 1] in ("VBN", "JJ"):
        return False
    marked, irregular = reading.quote[tie - 1] >= 0, reading.lower[verb][-2:] != "ed"
    after = reading.penn[verb + 1] if verb + 1 < high else "."
    return (irregular and (marked or after == ".")) or (marked and after in ("IN", "RP"))


def adds_to(reading: Reading, at: int, high: int, cue: Cue) -> bool:
    """Tell whether a participle tells nothing, but does something to a thing: `, | adding to the noise`."""
    after = at + 1
    led = after + 1 < high and reading.lower[after] == "to" and reading.penn[after + 1] != "VB"
    if not led or "to" in cue.takes or "bare" not in cue.takes:
        return False
    return "that" not in reading.lower[after:high] and not reading.has_marks(after, high)


def says_meanwhile(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether somebody says something else, too: `said it was late while | assuring them that`."""
    if reading.lower[at - 1] != "while":
        return False
    spoken = [cue for cue in cues_at(cues, reading.lower, at) if cue.sort in SPOKEN]
    if reading.lower[at - 2] == ",":
        return bool(spoken)
    frames = (frame_after(reading, at + 1 + len(cue.rest), high, cue.takes) for cue in spoken)
    return any(frame.kind in ("that", "clause", "quote") for frame in frames)


def adds_behind_dash(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether the only dash leads to what else is said: `said it was late – | urging him to go`."""
    cue = cue_at(cues, reading.lower, at) if at < high and reading.penn[at] == "VBG" else None
    told = cue is not None and cue.sort in SPOKEN
    return told and LONG_DASHES.isdisjoint(reading.lower[at:high])


def adds(reading: Reading, adverb: int, high: int, cues: Table) -> bool:
    """Tell whether a participle says something behind an adverb: `, | only saying`, but `, then telling`.

    So it does behind how many of them do: `, | both saying`.
    """
    at = adverb + 1
    said = at < high and reading.penn[at] == "VBG" and reading.quote[at] < 0
    several = reading.lower[adverb] in reading.grammar["severally"]
    if not said or not (several or reading.is_adverb(adverb)):
        return False
    if reading.lower[adverb] in reading.grammar["continuing"]:
        return False
    return any("quote" in cue.takes for cue in cues_at(cues, reading.lower, at))


def new_verb(reading: Reading, at: int, high: int, cues: Table, sorts: frozenset[str]) -> bool:
    """Tell whether a further cue of the same subject stands at `at`: `and urged ...`."""
    first = at = _past_setting(reading, at, high)
    if _was_before(reading, at) or _relates(reading, at):
        return False
    at = reading.past_have(at, high)
    if at >= high or reading.quote[at] >= 0 or reading.penn[at] not in PAST_OR_FINITE:
        return False
    if at == first and (reading.lower[at] in reading.participles or _is_paired(reading, at, high)):
        return False  # `that they had sold it and | taken over the pier`
    if (at == first and _shares_object(reading, at, high, cues)) or is_graded(reading, at):
        return False
    if _is_passive(reading, at, high, cues):
        return False  # `has been arrested and charged with theft`
    marked = reading.has_marks(at + 1, min(high, at + _NEARBY))
    found = cues_at(cues, reading.lower, at)
    told = (cue for cue in found if cue.sort in sorts and (marked or cue.takes != _MARKED))
    joined = reading.lower[first - 1] == "and"
    return any(not (joined and _does(reading, at + 1 + len(cue.rest), high, cue)) for cue in told)


def _is_paired(reading: Reading, at: int, high: int) -> bool:
    """Tell whether two participles tell of one noun: `the owner arrested and | charged with theft`."""
    two = reading.penn[at] == "VBN" == reading.penn[at - 2]
    return two and at + 1 < high and reading.penn[at + 1] in _CLOSING


def _shares_object(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether a verb has its object with the one right before `and`: `they arrested and | charged him`.

    One that tells a clause may be of who speaks: `said she had lost and | denied it was late`.
    """
    verb = at - 2
    if reading.penn[at] != "VBD" or reading.penn[verb] != "VBD" or at + 1 >= high:
        return False
    if reading.phrases.number[at + 1] < 0 or reading.phrases.number[verb - 1] < 0:
        return False
    return not any("bare" in cue.takes for cue in cues_at(cues, reading.lower, at))


def _does(reading: Reading, at: int, high: int, cue: Cue) -> bool:
    """Tell whether a verb that ends before `at` has an object that is not told: `and | holds a job`."""
    base = reading.phrases.at(at) if at < high and "object" not in cue.takes else None
    if base is None or base[0] != at or not cue.takes.isdisjoint(("person", "any")):
        return False
    return frame_after(reading, at, high, cue.takes).kind == "none"


def _was_before(reading: Reading, at: int) -> bool:
    """Tell whether a pluperfect at `at` goes on with another: `said she had left and | had told Roe`."""
    if reading.lower[at : at + 1] != ("had",):
        return False
    before = range(at - 1, max(0, at - 2 * _NEARBY), -1)
    verb = next((i for i in before if reading.penn[i] in FINITE), 0)
    return reading.lower[verb] == "had" or all(reading.lower[i] != "had" for i in before)


def _relates(reading: Reading, at: int) -> bool:
    """Tell whether a past goes on with that of who is told of: `will sue those who left and | denied it`.

    No verb before it in its sentence is another past.
    """
    if reading.penn[at : at + 1] != ["VBD"]:
        return False
    before = range(at - 1, max(0, at - 2 * _NEARBY), -1)
    stop = next((i for i in before if reading.lower[i] == "."), before.stop)
    verbs = [i for i in before if i > stop and reading.penn[i] in FINITE]
    pasts = [i for i in verbs if reading.penn[i] == "VBD"]
    return len(verbs) > 1 and pasts == verbs[:1] and reading.penn[pasts[0] - 1] == "WP"


def _past_setting(reading: Reading, at: int, high: int) -> int:
    """Return the token behind when or where it was said: `in May | asked`, `but in a letter | said`."""
    base = reading.phrases.at(at + 1) if at + 1 < high and reading.lower[at] in ("in", "on", "at") else None
    return base[1] if base is not None and reading.is_venue(at + 1) else at


def withholds(reading: Reading, at: int, high: int, cues: Table, *, shared: bool = True) -> bool:
    """Tell whether a speaker tells no more from `at` on: `but | gave no details`, `but | he did not say`.

    With `shared` he need not be named again. Others may be silent, too: `but | Roe did not respond to calls`.
    """
    if _gives_no_answer(reading, at, high):
        return True
    subject = reading.phrases.at(at) if at < high else None
    named = subject is not None and (reading.penn[at] == "PRP" or reading.phrases.is_name(subject))
    at = subject[1] if subject is not None and named else at
    if at + 2 >= high or not (named or shared):
        return False
    word, after = reading.lower[at : at + 2]
    if word in reading.grammar["refusing"] and after == "to":
        tells = any(cue.sort == "speech" for cue in cues_at(cues, reading.lower, at + 2))
        return tells or reading.lower[at + 2] in reading.grammar["telling"]
    if reading.auxiliaries.get(word) in ("do", "modal") and after in reading.grammar["negating"]:
        kept = reading.grammar["withheld"].isdisjoint(reading.lower[at + 3 : min(high, at + 2 + _ANSWER)])
        if reading.lower[at + 2] in reading.grammar["telling"] and not kept:
            return True  # `did not | release details`
        return any(_is_of_silence(reading, cue, at + 3, high) for cue in cues_at(cues, reading.lower, at + 2))
    if word in reading.grammar["halting"] and after == "short":
        return True  # `but | stopped short of naming him`
    return word in reading.grammar["giving"] and after == "no"


def _gives_no_answer(reading: Reading, at: int, high: int) -> bool:
    """Tell whether others are silent: `Acme did not respond to calls`, `Roe could not be reached`."""
    if at >= high or reading.phrases.number[at] < 0:
        return False
    silent, at = reading.grammar["silent"], reading.phrases.after(at, high, clause=False)[1]
    if at + 2 >= high:
        return False
    if reading.lower[at] in reading.grammar["refusing"]:
        return reading.lower[at + 2] in silent
    denied = reading.auxiliaries.get(reading.lower[at]) in ("do", "modal")
    if not denied or reading.lower[at + 1] not in reading.grammar["negating"]:
        return False
    return not silent.isdisjoint(reading.lower[at + 2 : min(high, at + _ANSWER)])


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
    ends = after == "." or (reading.penn[at + 1] == "IN" and after != "that")
    return bare and ends
