"""Where the sentence goes on behind what is told: `denies that he lied and | goes on`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause, is_past, pair
from onrecord.extractors.quotations.cues import cue_at, verbs, willing
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases.pieces import DASHES, PRESENT
from onrecord.syntax.classes import FINITE

_TELLING: Final = 6  # tokens from a verb to what it tells
# What begins the object of a verb, or what else goes with it.
_OBJECT: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "IN", "TO", "RP", "WP", "WRB", "CD"})
_FURTHEST: Final = 100  # tokens from where a content begins to the main clause behind it
_NO_SUBJECT: Final = frozenset({"WP", "WDT", "TO"})  # behind a comma: `called on the head, Ann Lee, to go`
# before a comma in a list: `where she, | Lee and Roe were`
_LISTED: Final = frozenset({"PRP", "NNP", "NNPS"})
_SHIFTED: Final = frozenset({"would", "could", "should", "might"})  # modals in what is told of a past
_CLAUSAL: Final = frozenset({"that", "whether", "if", "why", "how"})  # what may open a clause that is told


def is_told(reading: Reading, first: int, at: int) -> bool:
    """Tell whether the past behind `and` is told in the present: `says she met Lee and | asked him to go`.

    So is one behind a perfect: `said she had met Lee and | asked him to go`.
    """
    verb = _joined(reading, at)
    if reading.penn[verb : verb + 1] == ["VBP"] and "MD" in reading.penn[first:at]:
        turned = reading.lower[at : at + 2] == (",", "but") and _telling(reading, first) == "VBP"
        return not turned  # `said it would meet Lee and | ask him to go`, but `hope it will rain, | but say`
    if verb == at + 1 and _perfect_goes_on(reading, first, at, verb):
        return True
    if reading.penn[verb : verb + 1] != ["VBD"]:
        return False
    perfect = "have" in map(reading.auxiliaries.get, reading.lower[max(0, first - _TELLING) : first])
    if perfect and reading.lower[verb] in reading.lower[first:at] and "source" in _takes(reading, first - 1):
        return True  # `has heard that Lee said it rained, and | said it was late`
    return not perfect and _telling(reading, first) in PRESENT and "VBD" in reading.penn[first:at]


def _takes(reading: Reading, verb: int) -> frozenset[str]:
    """Return what a verb at a token takes that attributes."""
    cue = cue_at(reading.lists.table(verbs), reading.lower, verb)
    return cue.takes if cue is not None else frozenset()


def is_listed(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a colon opens a list that goes on at a semicolon: `three papers: a pact|; and a plan`."""
    starts, ends = reading.words.starts, reading.words.ends
    colons = (i for i in range(first + 1, at) if reading.lower[i] == ":")
    return any(starts[i + 1] > ends[i] for i in colons)  # none of 6:15


def tells_further(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether what is told goes on behind a semicolon: `said he would stay; | his wife would leave`.

    So it is where both verbs are shifted back behind a past, as none of the writer's own is.
    """
    if _telling(reading, first) != "VBD" or at + 2 >= high or reading.phrases.number[at + 1] < 0:
        return False
    verb = reading.past_adverbs(reading.phrases.after(at + 1, high, clause=False)[1], high)
    inside = [i for i in range(first, at) if reading.penn[i] in FINITE and reading.quote[i] < 0]
    shifted = verb < high and reading.lower[verb] in _SHIFTED
    return shifted and bool(inside) and all(_is_shifted(reading, i) for i in inside)


def _is_shifted(reading: Reading, at: int) -> bool:
    return reading.penn[at] == "VBD" or reading.lower[at] in _SHIFTED


def _perfect_goes_on(reading: Reading, first: int, at: int, verb: int) -> bool:
    """Tell whether a perfect goes on: `had met Lee and | asked him to go`, but `and | said he ...`."""
    tags = reading.penn[first:at]
    past = reading.penn[verb : verb + 1] in (["VBD"], ["VBN"])
    if not past or "VBN" not in tags or reading.lower[at] != "and":
        return False
    inside = {reading.lower[i] for i in range(first, at) if reading.penn[i] in FINITE}
    perfect = bool(inside) and all(reading.auxiliaries.get(word) == "have" for word in inside)
    if not perfect or reading.phrases.number[verb + 1 : verb + 2] in ([], [-1]):
        return False
    cue = cue_at(reading.lists.table(verbs), reading.lower, verb)
    if cue is not None and ("any" in cue.takes or (cue.sort == "judgement" and "of" in cue.takes)):
        return False  # nobody `said | the plan`: a clause follows; and | accused Roe of lying
    end = reading.phrases.after(verb + 1, len(reading.penn), clause=False)[1]
    return not reading.is_verb(end)


def returns(reading: Reading, first: int, at: int) -> bool:
    """Tell whether the verb behind `and` goes on with the one that tells, by whose tense alone it is.

    `denies that it was a crime and | hides the files`, `said he will run, but | left the row open`.
    """
    verb = _joined(reading, at)
    tags = reading.penn[verb : verb + 1]
    if tags not in (["VBD"], ["VBZ"]) or reading.quote[verb] >= 0:
        return False
    helps = reading.auxiliaries.get(reading.lower[verb]) == "have"
    helps = helps and reading.penn[verb + 1 : verb + 2] == ["VBN"]
    if helps and tags == ["VBD"]:
        return False  # it is told: `said it would pay and | had set £5m aside`
    if (reading.lower[verb] in reading.auxiliaries and not helps) or not _leads_on(
        reading, first, at, verb + helps
    ):
        return False
    inside = [reading.penn[i] for i in range(first, at) if reading.penn[i] in FINITE]
    shifted = helps and tags == ["VBZ"] and reading.lower[at] == "," and _telling(reading, first) == "VBD"
    if shifted and inside and PRESENT.isdisjoint(inside):
        return True  # `said it would pay, and | has set £5m aside`
    if not inside or reading.has_marks(first, at) or _telling(reading, first) != tags[0]:
        return False
    return "VBD" not in inside if tags == ["VBD"] else PRESENT.isdisjoint(inside)


def _leads_on(reading: Reading, first: int, at: int, verb: int) -> bool:
    """Tell whether what follows a past is its object or an infinitive: `common and | preferred shares`.

    Behind another participle it must be one of telling: `has cut prices and | closed a mine`.
    """
    after = reading.penn[verb + 1] if verb + 1 < len(reading.penn) else ""
    if reading.penn[verb] == "VBD" and "VBN" in reading.penn[first:at]:
        return reading.lower[verb] in reading.lists.table(willing).get(after, ())
    return after in _OBJECT


def _joined(reading: Reading, at: int) -> int:
    """Return the token behind the conjunction at `at`, its comma and adverbs; where none is, the end."""
    at += reading.lower[at] == ","
    if at >= len(reading.lower) or reading.lower[at] not in reading.grammar["joining"]:
        return len(reading.lower)
    return reading.past_adverbs(at + 1, len(reading.penn))


def _telling(reading: Reading, first: int) -> str:
    """Return the tag of the verb that tells what begins at `first`."""
    near = (reading.penn[i] for i in range(first - 1, max(-1, first - _TELLING), -1))
    return next((tag for tag in near if tag in FINITE), "")


def _resumes(reading: Reading, at: int, last: int) -> bool:
    """Tell whether the clause around a relative one goes on at `at`: with its verb, or `to` and a verb."""
    # `, | put it this way`
    base = reading.penn[at] == "VB" and at + 1 < last and reading.penn[at + 1] in ("PRP", "DT")
    return base or reading.penn[at] == "TO" or reading.is_verb(at) or is_past(reading, at, last)


def _closes_relative(reading: Reading, first: int, comma: int) -> bool:
    """Tell whether a comma closes a relative clause: `that the dinar, which is pegged, | is overvalued`."""
    opens = reading.last_of(",", first, comma)
    return opens > first and reading.penn[opens + 1] in ("WDT", "WP")


def _has_own_verb(reading: Reading, at: int) -> bool:
    """Tell whether the noun phrase at `at` has its verb right behind it, as no apposition has."""
    if reading.phrases.number[at] < 0 or reading.penn[at] in _NO_SUBJECT:
        return False
    end = reading.phrases.after(at, len(reading.penn), clause=False)[1]
    return end < len(reading.penn) and reading.is_verb(end)


def awaits_verb(reading: Reading, first: int, comma: int) -> bool:
    """Tell whether the subject of a clause has no verb before a comma: `that Roe, the heir, | could win`."""
    opens = (i for i in range(comma - 2, first - 1, -1) if reading.lower[i] in _CLAUSAL)
    that = next((i for i in opens if reading.penn[i] in ("IN", "WRB")), comma)
    if that == comma or reading.phrases.number[that + 1] < 0 or _has_own_verb(reading, comma + 1):
        return False
    commas = [i for i in range(that, comma) if reading.lower[i] == ","]
    subject = commas[0] if commas else comma
    if reading.verb_in(that, subject) or "VBN" in reading.penn[that:subject]:
        return False
    return not any(reading.is_verb(i + 1) for i in commas)


def _is_contrasted(reading: Reading, dash: int, last: int) -> bool:
    """Tell whether a clause before a dash leads up to the one behind it: `While he says so - | I left`."""
    alone = not reading.joins(dash) and reading.quote[dash] < 0
    subject = reading.phrases.number[dash + 1] >= 0 and reading.penn[dash + 1] not in _NO_SUBJECT
    return alone and subject and is_clause(reading, dash + 1, last)


def _ends_in_time(reading: Reading, at: int) -> bool:
    base = reading.phrases.at(at - 1)
    return base is not None and reading.phrases.is_time(base)


def _behind_lead(reading: Reading, first: int, last: int) -> int:
    """Return where what is told begins, behind an insertion: `who said that, despite it, | he had won`."""
    if reading.lower[first : first + 2] != ("that", ","):
        return first
    return next((i + 1 for i in range(first + 2, last - 1) if reading.lower[i] == ","), first)


def next_clause(reading: Reading, first: int, last: int, *, relative: bool) -> int:
    """Return where, after a comma, the main clause of the sentence begins or goes on; else `last`.

    With `relative` the content belongs to a relative clause: a verb after the comma is that of
    the main clause.
    """
    begin = _behind_lead(reading, first, last) if relative else first
    for at in range(begin, min(last - 1, first + _FURTHEST)):
        if relative and reading.lower[at] in DASHES and not reading.joins(at):
            if reading.is_verb(at + 1):
                return at
            relative = False  # what stands between dashes may belong to what is told
        elif reading.lower[at] in DASHES and at > first and _is_contrasted(reading, at, last):
            return at
        inside = reading.quote[at] >= 0
        ends = reading.ends_quoted(at) if inside else reading.lower[at] == ","
        if ends and (inside or not awaits_verb(reading, first, at)):
            if relative and _resumes(reading, at + 1, last):
                return at + (reading.lower[at] != ",")
            if reading.is_verb(at + 1) and _closes_relative(reading, first, at):
                continue
            bare = reading.penn[at + 1] != "IN" or reading.lower[at + 1] in reading.subordinators
            if reading.quote[at] < 0 <= reading.quote[at + 1] and reading.is_lower_quote(at + 1):
                continue  # `called the mayor, Ann Lee, "very good"`
            begins = at + 1 + 2 * (reading.penn[at + 1 : at + 3] in (["IN", "JJS"], ["IN", "RBS"]))
            bare = bare or begins > at + 1  # `, | at least one said`
            listed = reading.penn[at - 1] in _LISTED and not _ends_in_time(reading, at)
            opens = is_clause(reading, begins, last)
            opens = opens or not (listed or pair(reading, begins, last) is None)
            if bare and reading.penn[at + 1] not in _NO_SUBJECT and opens:
                return at + (reading.lower[at] != ",")
    return last
