"""Phrases that attribute: `according to X`, `in the words of X`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.asides import is_remark
from onrecord.extractors.quotations.clause import is_clause, is_past
from onrecord.extractors.quotations.cues import cue_at, sort_of, verbs
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.further import speaks
from onrecord.extractors.quotations.misread import is_within_name
from onrecord.extractors.quotations.origins import (
    before_clause,
    with_clause,
    with_origin,
    with_others,
    with_roles,
    with_row,
)
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.speaking import can_tell
from onrecord.extractors.quotations.trimming import trimmed, untied
from onrecord.lexicon import Lexicon, Phrases
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, COMMON_NOUNS, RELATIVE
from onrecord.syntax.classes import FINITE

_ABSOLUTE: Final = 6  # tokens
_DESCRIBING: Final = RELATIVE | {"VBN", "VBG"}  # tags of what opens an aside
_TELLING: Final = RELATIVE | {"IN"}
_OWNED: Final = frozenset({"in", "by"})  # before whose words or view it is
_WORDED: Final = frozenset({"in", "to"})  # before whose words in marks stand: `to quote Lee, | "..."`
_APART: Final = frozenset({",", "(", "—", "–", "--"})
_TOLD: Final = frozenset({"speech", "judgement"})
_CLAUSAL: Final = frozenset({"that", "object"})
_LEADING: Final = frozenset({",", ":"})  # what parts a source from words in marks
_LONGEST: Final = 20  # tokens of what tells of a source
_FURTHEST: Final = 8  # tokens from `in` to the noun of `in Lee's words`


def source_phrases(words: Lexicon) -> Phrases[str]:
    """Return the phrases that attribute, with their classes."""
    entries = words.entries("cue_phrases")
    return Phrases({tuple(entry.phrase.split()): sort_of(entry) for entry in entries})


def possessed_nouns(words: Lexicon) -> frozenset[str]:
    """Return the nouns of `in the words of X` that also take a possessor: `in X's words`."""
    phrases = (entry.phrase.split() for entry in words.entries("cue_phrases"))
    return frozenset(words[2] for words in phrases if words[0] in _OWNED and words[-1] == "of")


def source_starts(words: Lexicon) -> frozenset[str]:
    """Return the first words of the phrases that attribute."""
    return frozenset(entry.phrase.split()[0] for entry in words.entries("cue_phrases"))


def sourced(reading: Reading, at: int, unit: Phrase, known: Phrases[str]) -> Draft | None:
    """Return the quotation that a phrase at token `at` makes, if one stands there."""
    found = known.at(reading.lower, at)
    if found is None:
        return None
    low, high = unit
    first = at + found[0]
    if first >= high or _is_measure(reading, first, low):
        return None
    if reading.quote[first] >= 0 and not _is_work(reading, first, high):
        return None
    inserted = at == low or reading.lower[at - 1] in _APART
    if not inserted and reading.quote[at - 1] < 0 and is_rule(reading, first, low):
        return None
    if reading.lower[at] == "to" and not (inserted and reading.has_marks(first, high)):
        return None  # `went on | to quote Lee`
    if reading.lower[at - 1] == "(" and ")" in reading.lower[first:high]:
        high = reading.lower.index(")", first)
    speaker = with_clause(reading, _source(reading, at, first, (low, high)), high, opens=at == low)
    if _tells_of_telling(reading, at, speaker[1], high):
        return None
    end = _past_day(reading, speaker[1], high)
    if at == low and end == speaker[1]:
        speaker = _up_to_comma(reading, speaker, high)
        end = speaker[1]
    contents = _worded(reading, at, end, high) or _contents(reading, at, end, low, high)
    if not contents and "," in reading.lower[slice(*speaker)]:
        end = reading.lower.index(",", first)  # all behind it was taken for what tells of the source
        speaker, contents = (first, end), _contents(reading, at, end, low, high)
    return Draft(speaker, (at, first), contents, found[1], "source") if contents else None


def _tells_of_telling(reading: Reading, at: int, end: int, high: int) -> bool:
    """Tell whether a source stands between a verb and what that tells: `Lee said, | per Roe, | that`."""
    verb = at - 2
    inserted = reading.lower[at - 1] == "," and verb > 0 and end + 1 < high and reading.lower[end] == ","
    told = inserted and reading.lower[end + 1] == "that" and reading.penn[verb] in FINITE
    return told and reading.lower[verb] in reading.lists.table(verbs)


def _source(reading: Reading, at: int, first: int, unit: Phrase) -> Phrase:
    """Return the source that begins at `first`, of a phrase at `at`."""
    low, high = unit
    speaker = before_clause(reading, _before_sum(reading, _named(reading, first, high)), high)
    speaker = with_roles(reading, with_origin(reading, speaker, high), high)
    speaker = with_others(reading, speaker, high)
    row = with_row(reading, speaker, high)
    if at > low or (row[1] < high and is_clause(reading, row[1] + 1, high)):
        speaker = row  # but `according to police, | a man and a woman, both 30, died`
    if _parts_verb(reading, at, low):
        return _to_comma(reading, speaker, high)
    return speaker if _parts_subject(reading, at, low) else _without_subject(reading, speaker, high)


def _before_sum(reading: Reading, source: Phrase) -> Phrase:
    """Return a source without what sums up what it tells: `according to filings, | a rise of 3 percent`."""
    first, last = source
    comma = reading.first_of(",", first, last - 1, last)
    base = reading.phrases.at(comma + 1) if comma < last else None
    if base is None or reading.lower[base[0]] not in ARTICLES:
        return source
    return (first, comma) if reading.lower[base[1] - 1] in reading.grammar["summing"] else source


def _is_work(reading: Reading, first: int, high: int) -> bool:
    """Tell whether a text stands in marks as a source: `according to | "The Long Road" by Lee, ...`."""
    number = reading.quote[first]
    start, last = reading.ranges[number]
    return start == first and last + 1 < high and reading.is_title(number)


def _of_work(reading: Reading, first: int, high: int) -> Phrase:
    """Return a text in marks that is a source, with whose it is and what stands beside it."""
    last = reading.ranges[reading.quote[first]][1]
    led = last + 1 < high and reading.lower[last] in ("by", "and") and reading.phrases.number[last + 1] >= 0
    return first, reading.phrases.after(last + 1, high, clause=False)[1] if led else last


def _named(reading: Reading, first: int, high: int) -> Phrase:
    """Return the source that begins at `first`, with a participle at its head: `acting | mayor Ann Lee`."""
    while first + 1 < high and reading.is_adverb(first):
        first += 1  # according to even | his friends
    if reading.penn[first] == "PRP":
        return first, first + 1  # `According to | him, | the men - Lee and Roe - left`
    heads = reading.penn[first] in ("VBG", "VBN") and reading.phrases.at(first) in (None, (first, first + 1))
    follows = heads and first + 1 < high and reading.phrases.number[first + 1] >= 0
    if reading.quote[first] >= 0:
        return _of_work(reading, first, high)
    last = reading.phrases.after(first + follows, high)[1]
    if last < high and reading.penn[last - 1] == "POS" and reading.quote[last] >= 0:
        return first, _of_work(reading, last, high)[1]  # `Lee's | "The Long Road"`
    if last + 1 < high and reading.penn[last] == "VBG" and is_within_name(reading, last):
        last = reading.phrases.after(last + 1, high)[1]  # `the Ocean | Drilling Board`
    return first, last


def _past_day(reading: Reading, end: int, high: int) -> int:
    """Return the end of when a source spoke: `According to a statement | on Friday, | the quay is shut`."""
    day = end + (end + 1 < high and reading.lower[end] == "out")  # `a poll out Thursday`
    told = reading.past_time(day, high)
    led = told > day and (day > end or reading.lower[end] == "on")
    return told if led and reading.lower[told : told + 1] == (",",) else end


def _up_to_comma(reading: Reading, speaker: Phrase, high: int) -> Phrase:
    """Return a source that opens a sentence with what tells of it: `According to cables | that leaked,`."""
    first, last = speaker
    if last >= high or reading.penn[last] not in _TELLING:
        return speaker
    comma = reading.first_of(",", last, min(high, last + _LONGEST), last)
    whole = comma > last and is_clause(reading, comma + 1, high) and not reading.has_marks(last, comma)
    return (first, comma) if whole else speaker


def _worded(reading: Reading, at: int, end: int, high: int) -> tuple[Phrase, ...]:
    """Return the words in marks that the text gives as somebody's: `, in the words of Lee, | "dead"`."""
    mark = end + (end < high and reading.lower[end] in _LEADING)
    if reading.lower[at] not in _WORDED or mark >= high or reading.quote[mark] < 0:
        return ()
    content = trimmed(reading, mark, reading.ranges[reading.quote[mark]][1])
    return (content,) if content else ()


def is_rule(reading: Reading, first: int, low: int) -> bool:
    """Tell whether what is done goes by a thing that tells nothing: `is paid according to | their age`.

    Behind `be` all is from there: `That is according to | the figures`.
    """
    base, verb = reading.phrases.at(first), first - 3
    if base is None or verb <= low or reading.auxiliaries.get(reading.lower[verb]) == "be":
        return False
    noun = base[1] - 1
    led = reading.lower[first] == "the" or reading.penn[first] == "PRP$"
    common = reading.penn[noun] in COMMON_NOUNS and reading.words.words[noun].islower()
    return led and common and not can_tell(reading, noun)


def _is_measure(reading: Reading, at: int, low: int) -> bool:
    """Tell whether `according to` is followed by what one goes by, and no source: `its own interest`.

    `per` is so before all but texts and who can speak (`as per | the rules`), and where nothing parts it.
    """
    if reading.lower[at - 1] == "per":
        base, before = reading.phrases.at(at), at - 2
        if base is None or reading.lower[before] == "as":
            return base is None or not can_tell(reading, base[1] - 1)
        parted = before < low or reading.quote[before] >= 0 or reading.lower[before] in _APART
        return not parted or not _is_reporting(reading, base)
    own = at + 1 < len(reading.lower) and reading.lower[at + 1] == "own"
    return own and reading.penn[at] == "PRP$"


def _is_reporting(reading: Reading, base: Phrase) -> bool:
    """Tell whether a phrase names a source, and no rate: `per | Reuters`, `a report`, none of `person`."""
    led = base[1] - base[0] > 1 or reading.penn[base[0]] in ("NNP", "NNPS", "NNS")
    return led and can_tell(reading, base[1] - 1)


def _parts_verb(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a source parts a verb from what it needs: `It was, | according to Lee, | a mistake`."""
    verb = at - 2
    parted = verb > low and reading.lower[at - 1] == "," and reading.quote[verb] < 0
    if not parted or reading.finite_in(low, verb):
        return False
    return reading.lower[verb] in reading.auxiliaries or (
        reading.penn[verb] in FINITE and _is_sum(reading, at)
    )


def _is_sum(reading: Reading, at: int) -> bool:
    """Tell whether a sum stands behind a source: `It got, | according to Lee, $5 million`."""
    far = min(len(reading.lower) - 1, at + _LONGEST)
    comma = reading.first_of(",", at, far)
    return reading.penn[comma + 1] in ("$", "CD") if comma < far else False


def _parts_subject(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a source parts a verb from its subject: `The dam, | according to Lee, | broke`."""
    parted = at - 2 >= low and reading.lower[at - 1] == "," and reading.phrases.number[at - 2] >= 0
    base = reading.phrases.at(low + (reading.quote[low] >= 0))
    return (
        parted and base is not None and not reading.phrases.is_time(base) and not reading.finite_in(low, at)
    )


def _to_comma(reading: Reading, speaker: Phrase, high: int) -> Phrase:
    """Return a source up to the first comma behind which the verb follows: what follows is no more of it."""
    first, last = speaker
    commas = [i for i in range(first + 1, min(high - 1, last + _LONGEST)) if reading.lower[i] == ","]
    closing = next((i for i in commas if reading.is_verb(i + 1)), None)
    return first, closing or next((i for i in commas if i < last), last)


def _without_subject(reading: Reading, speaker: Phrase, high: int) -> Phrase:
    """Return a source without who does what follows: `According to police, | Lee, who fled, was` drunk."""
    first, last = speaker
    after = last + (last < high and reading.lower[last] == ",")
    comma = reading.first_of(",", first + 1, last - 1, last)
    bare = comma < last and after < high and (reading.is_verb(after) or _is_aside(reading, after, high))
    return (first, comma) if bare else speaker


def _is_aside(reading: Reading, at: int, high: int) -> bool:
    """Tell whether an aside begins at `at`, and its subject's verb behind it: `the site, | named so, was`."""
    comma = reading.first_of(",", at, min(high - 1, at + _LONGEST), at)
    told = reading.penn[reading.past_adverbs(at, high - 1)] in _DESCRIBING
    return told and comma > at and reading.is_verb(comma + 1) and not reading.finite_in(at, comma)


def possessed(reading: Reading, at: int, unit: Phrase, nouns: frozenset[str]) -> Draft | None:
    """Return the quotation that `in Lee's words` at token `at` makes, if that stands there."""
    low, high = unit
    if reading.lower[at] not in _OWNED or at + 2 >= high:
        return None
    end = next((i for i in range(at + 1, min(high, at + _FURTHEST)) if reading.lower[i] in nouns), None)
    if end is None or reading.quote[at + 1] >= 0 or (at > low and reading.penn[at - 1] in ("NN", "NNS")):
        return None  # `with tears | in her eyes`
    if reading.lower[max(low, at - 2) : at] == ("that", ","):
        return None  # `said that, | in his view, it fell`
    own = end == at + 3 and reading.lower[at + 2] == "own"
    if (own or end == at + 2) and reading.penn[at + 1] == "PRP$":
        speaker = (at + 1, at + 2)
    elif reading.penn[end - 1] == "POS":
        speaker = (at + 1, end - 1)
    else:
        return None
    after = end + 1 + (end + 1 < high and reading.lower[end + 1] in _LEADING)
    if after == end + 1 and after < high and reading.quote[after] < 0 and reading.lower[after] != ".":
        return None
    contents = _around_words(reading, at, after, unit)
    return Draft(speaker, (at, end + 1), contents, "speech", "source") if contents else None


def _around_words(reading: Reading, at: int, after: int, unit: Phrase) -> tuple[Phrase, ...]:
    """Return what stands before `in Lee's words` and from `after` on: all of it, or what is in marks."""
    low, high = unit
    if after < high and reading.quote[after] >= 0:
        pieces = [trimmed(reading, after, reading.ranges[reading.quote[after]][1])]
    elif at > low and reading.ends_quoted(at - 1):
        pieces = [trimmed(reading, *reading.ranges[reading.quote[at - 1]])]
    elif at == low:
        pieces = [trimmed(reading, after, high)]
    elif reading.lower[at - 1] == ",":
        pieces = [trimmed(reading, low, at), trimmed(reading, after, _before_another(reading, after, high))]
    else:
        pieces = []
    return tuple(piece for piece in pieces if piece)


def _contents(reading: Reading, at: int, end: int, low: int, high: int) -> tuple[Phrase, ...]:
    """Return what stands before and after the phrase and its source, bounded by brackets."""
    if at > low and reading.penn[at - 1] in RELATIVE and reading.lower[at - 1] != "that":
        # `the ferry, which according to Lee leaked, | sank`
        rest = trimmed(reading, end, next_clause(reading, end, high, relative=True))
        return ((at - 1, at), rest) if rest else ()
    if _is_bracketed(reading, at, end, low):
        return tuple(filter(None, (trimmed(reading, low, at - 1),)))  # `It leaks (according to Lee).`
    first = _opening(reading, at, low)
    first = _absolute(reading, first, at)
    before = trimmed(reading, first, at)
    subject = before is not None and _is_subject(reading, before, at, end, high)
    if before and not subject and (_is_introduction(reading, before) or reading.lower[at - 1] == "that"):
        before = None
    before = before and _behind_telling(reading, *before)
    if before and _is_tied(reading, at, end, low, high):
        before, first = None, low
    after = None
    goes_on = before is None or reading.verb_in(end, high) or _parts_verb(reading, at, low)
    if goes_on and first == low:
        after = trimmed(reading, end, _before_another(reading, end, high))
    if (
        before
        and after
        and (reading.lower[end] != "," or reading.lower[end + 1] in reading.grammar["relating"])
    ):
        after = None
    return tuple(untied(reading, [piece for piece in (before, after) if piece]))


def _behind_telling(reading: Reading, first: int, last: int) -> Phrase:
    """Return what a source tells of what others say: `Lee denounced the deal, | which cuts pay, per Roe`."""
    comma = reading.last_of(",", first, last, first)
    if comma == first or reading.penn[comma + 1 : comma + 2] not in (["WDT"], ["WP"]):
        return first, last
    verb = next((i for i in range(first, comma) if reading.penn[i] in FINITE), first)
    cue = cue_at(reading.lists.table(verbs), reading.lower, reading.past_have(verb, comma))
    told = verb > first and cue is not None and cue.sort in _TOLD and not cue.takes.isdisjoint(_CLAUSAL)
    return (comma + 1, last) if told and not reading.has_marks(first, last) else (first, last)


def _is_bracketed(reading: Reading, at: int, end: int, low: int) -> bool:
    """Tell whether nothing but a source stands in brackets behind a clause."""
    alone = at - 1 > low and reading.lower[at - 1] == "(" and reading.lower[end : end + 1] == (")",)
    return alone and reading.finite_in(low, at)


def _is_subject(reading: Reading, before: Phrase, at: int, end: int, high: int) -> bool:
    """Tell whether a source is inserted behind a subject: `The toll, | according to Lee, | will rise`."""
    first, last = before
    if last != at - 1 or end + 1 >= high or reading.lower[end] != ",":
        return False
    alone = is_past(reading, end + 1, high) and not reading.finite_in(end + 1, high)  # taken for a participle
    if not reading.is_verb(end + 1) and reading.penn[end + 1] != "VB" and not alone:
        return False
    base = reading.phrases.at(first)
    named = base is not None and reading.phrases.number[last - 1] >= 0 and not reading.phrases.is_time(base)
    return named and not reading.finite_in(*before)


def _is_tied(reading: Reading, at: int, end: int, low: int, high: int) -> bool:
    """Tell whether a source has only what follows it: `It shut because, | according to Lee, | it leaked`."""
    tie = at - 2
    parted = tie > low and reading.lower[at - 1] == "," and reading.quote[tie] < 0
    if not parted or not reading.verb_in(end, high):
        return False
    joins = reading.penn[tie] == "CC" and reading.lower[tie - 1] != ","
    led = reading.lower[tie] in reading.subordinators
    return (led or joins) and end < high and reading.lower[end] == ","


def _before_another(reading: Reading, first: int, high: int) -> int:
    """Return where another speaks: `according to Lee, A; | the bank says B`, `: | "No," Roe told her`.

    Or judges what was said: `according to Lee, A, | a figure that Roe disputes`.
    """
    cues = reading.lists.table(verbs)
    stops = (i for i in range(first + 1, high - 1) if reading.lower[i] in ";:," and reading.quote[i] < 0)
    for at in stops:
        if reading.lower[at] == ",":
            if is_remark(reading, at + 1, high, cues):
                return at
            continue
        marked = reading.quote[at + 1]
        behind = at + 1 if marked < 0 else reading.ranges[marked][1]
        leads = (marked >= 0 or reading.lower[at] == ";") and behind < high
        if leads and speaks(reading, behind, high, cues):
            return at
    return high


def _absolute(reading: Reading, first: int, at: int) -> int:
    """Return where what goes along with a clause begins: `, with | most of them leaving, according to`."""
    for comma in range(at - 2, first, -1):
        if reading.lower[comma] != "," or reading.quote[comma] >= 0:
            continue
        if is_clause(reading, comma + 1, at):
            break
        if reading.lower[comma + 1] == "with":
            long = at - comma > _ABSOLUTE and reading.phrases.number[comma + 2] >= 0
            return comma + 2 if long and reading.finite_in(first, comma) else first
    return first


def _opening(reading: Reading, at: int, low: int) -> int:
    """Return the token after a bracket or dash that is open at `at`, or `low`."""
    for token in range(at - 1, low, -1):
        if reading.lower[token] in (")", "—", "--", "–"):
            break
        if reading.lower[token] == "(":
            return token + 1
    return low


def _is_introduction(reading: Reading, before: Phrase) -> bool:
    """Tell whether what stands before is a mere connective: `And`, `In fact`, `On Monday`."""
    return before[1] - before[0] < 5 and not reading.verb_in(*before)
