"""Verb groups: `has repeatedly said`, `would not comment`, `was told`."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.extractors.quotations.cues import willing
from onrecord.extractors.quotations.inflection import unchanged
from onrecord.extractors.quotations.reading import Reading
from onrecord.lexicon import lexicon
from onrecord.phrases.pieces import FINITE, PAST_OR_FINITE
from onrecord.segment.tokens import POSSESSIVES

_BEHIND_VERBS: Final = frozenset({"IN", "TO", ".", ",", ":", "RB"})
_FURTHEST: Final = 8  # tokens from a quotation to a verb that is taken for a noun
_LEADING: Final = frozenset({":", ",", "that"})  # what may part a verb from what it says
_INSERTION: Final = 25  # tokens of a relative clause between commas
_CLAUSE: Final = 30  # tokens
_PHASE: Final = 4  # words of a verb like `go so far as`
# What ends the clause of a verb.
_PARTING: Final = frozenset({".", ",", ";", ":", "that", "--", "–", "—"})
_PLURALS: Final = frozenset({"NNS", "NNP", "NNPS"})
_STOPS: Final = frozenset({".", ",", ";"})
_OBJECTS: Final = frozenset({"PRP", "PRP$", "NNP", "EX"})
_DETERMINERS: Final = frozenset({"DT", "PRP", "PRP$"})
_SHAPES: Final = {"VBG": "participle", "VBN": "passive", "VB": "base"}
_CLAUSE_OPENERS: Final = frozenset({",", ":", "CC", "WP", "WDT", "WRB", "``", "''"})


class Group(NamedTuple):
    """A verb with its auxiliaries and adverbs.

    Attributes:
        first: The first token, leading adverbs left out.
        outer: The first token with leading adverbs.
        verb: The verb itself.
        finite: Whether it has a subject of its own.
        passive: Whether it is a passive.
        shape: `finite`, `participle` (saying), `passive` (told by), `infinitive` or `base`.
        negated: Whether it is denied.
        hedged: Whether the writer keeps a distance: `reportedly said`.
    """

    first: int
    outer: int
    verb: int
    shape: str
    passive: bool = False
    negated: bool = False
    hedged: bool = False

    @property
    def finite(self) -> bool:
        """Whether the verb has a subject of its own."""
        return self.shape == "finite"


def _start(reading: Reading, verb: int, low: int) -> int:
    """Return where the group of `verb` begins: adverbs, auxiliaries, `to`, `not`."""
    first = verb
    while first > low and reading.quote[first - 1] < 0:
        tag, word = reading.penn[first - 1], reading.lower[first - 1]
        modal = reading.auxiliaries.get(word) == "modal"
        named = modal and _is_capital(reading, first - 1, low) and reading.words.words[verb].islower()
        helps = word in reading.auxiliaries and tag != "POS" and not _is_owner(reading, first - 1, verb)
        helps = helps and not named  # `George | Will described`, but the headline `Lee Will Say`
        titled = reading.words.words[verb].istitle()  # a headline: `Lee Finally Backs Roe`
        adverb = tag in ("RB", "RBR", "RBS", "MD") and (titled or not _is_capital(reading, first - 1, low))
        adverb = adverb and not (tag == "RBS" and _opens_clause(reading, first - 1, low))
        negates = word in reading.grammar["negating"]
        if word in reading.grammar["pairing"] and reading.words.words[first - 1][:1].isupper():
            break  # `Neither | said`
        if helps or adverb or negates:
            first -= 1
        elif (inserted := inserted_before(reading, first, low)) is not None:
            first = inserted
        else:
            break
    return first


def _opens_clause(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a superlative begins a clause, as its subject: `but | most said`."""
    return at == low or reading.penn[at - 1] in ("CC", "IN", ",") or reading.lower[at - 1] == ";"


def inserted_before(reading: Reading, first: int, low: int) -> int | None:
    """Return where the insertion that ends before `first` begins: `has | in the past | said`."""
    if reading.lower[first - 1] == "since" and reading.auxiliaries.get(reading.lower[first - 2]) == "have":
        return first - 1
    base = reading.phrases.at(first - 1)
    if base is None or base[0] - 1 <= low:
        return None
    at = base[0] - 1
    helper = at - (reading.penn[at] in ("IN", "RP"))
    helps = helper > low and reading.auxiliaries.get(reading.lower[helper]) in ("have", "modal")
    if helps and reading.phrases.is_time(base):
        return helper  # `will | this week | announce`, `has | over recent months | announced`
    inserted = reading.penn[at] == "IN" and reading.penn[first] in ("VBN", "VBD")
    return at if inserted and reading.auxiliaries.get(reading.lower[at - 1]) == "have" else None


def _is_owner(reading: Reading, at: int, verb: int) -> bool:
    """Tell whether an `'s` right before a past form belongs to a name: `Standard and Poor's said`."""
    owned = reading.lower[at] in POSSESSIVES and at == verb - 1
    return owned and reading.penn[verb] in ("VBD", "VBN") and reading.penn[at - 1] in ("NNP", "NNPS")


def group_at(reading: Reading, verb: int, low: int) -> Group:
    """Return the verb group that ends in the verb at token `verb`, looked for once: several rules ask."""
    if (verb, low) not in reading.groups:
        reading.groups[verb, low] = _group_at(reading, verb, low)
    return reading.groups[verb, low]


def _group_at(reading: Reading, verb: int, low: int) -> Group:
    if reading.penn[verb] == "VBG" and verb - 2 >= low and reading.lower[verb - 1] == "as":
        quoted = _quoted(reading, verb - 2, low)
        cited = group_at(reading, quoted, low) if reading.penn[quoted] == "VBN" else None
        if cited is not None and cited.passive:  # `was quoted as saying`
            first = cited.first if quoted == verb - 2 else verb
            return cited._replace(first=first, verb=verb, passive=False)
    outer = first = _start(reading, verb, low)
    while first < verb and reading.lower[first] not in reading.auxiliaries:
        first += 1
    helpers: list[str | None] = []
    negated = hedged = passive = False
    if outer < verb:
        before = reading.lower[outer:verb]
        helpers = [reading.auxiliaries.get(word) for word in reading.lower[first:verb]]
        negated = not reading.grammar["negating"].isdisjoint(before)
        hedged = not reading.hedges.isdisjoint(before)
        passive = reading.penn[verb] in ("VBN", "VBD") and "be" in helpers
        passive = passive and not (len(helpers) == 1 and _has_done(reading, verb))
    hedged = hedged or _is_open(reading, helpers, low, verb)
    tag = _tag(reading, first, outer, verb, low)
    led = outer - 1 > low and reading.lower[outer - 1] == "to"
    if led and (phase := _phase_before(reading, outer - 1, verb, low)) is not None:
        return phase._replace(verb=verb, passive=passive)
    if outer > low and reading.penn[outer - 1] == "TO":
        return Group(first, outer, verb, "infinitive", passive, negated, hedged)
    return Group(first, outer, verb, _shape(reading, first, verb, tag), passive, negated, hedged)


def _has_done(reading: Reading, verb: int) -> bool:
    """Tell whether `'s` before a participle stands for `has`: `he's | said he will go`."""
    if reading.lower[verb - 1] not in POSSESSIVES or verb + 1 >= len(reading.penn):
        return False
    told = reading.lower[verb + 1] == "that" and reading.lower[verb - 2] != "it"  # `it's said that`
    return told or reading.penn[verb + 1] in _OBJECTS


def _quoted(reading: Reading, at: int, low: int) -> int:
    """Return the verb before by whom somebody is quoted, who ends at `at`: `was | quoted | by Acme News`."""
    if reading.phrases.number[at] < 0:
        return at
    by = reading.phrases.before(at + 1, low)[0] - 1
    return by - 1 if by > low and reading.lower[by] == "by" else at


def _phase_before(reading: Reading, to: int, verb: int, low: int) -> Group | None:
    """Return the group of the verb that an act begins or goes on with: `He | has continued | to deny it`."""
    if reading.penn[verb] == "VBG":
        return None
    at = to - 1
    while at > low and reading.lower[at] not in reading.phasing and to - at < _PHASE:
        at -= 1
    rests = reading.phasing.get(reading.lower[at], ()) if at >= low else ()
    if tuple(reading.lower[at + 1 : to]) not in rests or reading.quote[at] >= 0:
        return None
    group = group_at(reading, at, low)
    return group if reading.penn[at][0] == "V" and group.shape != "other" and not group.passive else None


def _is_open(reading: Reading, helpers: list[str | None], low: int, verb: int) -> bool:
    """Tell whether it is left open if something was said: `may have said`, `Did Lee say ...?`."""
    perhaps = len(helpers) > 1 and helpers[:2] == ["modal", "have"]
    asked = low < verb and reading.lower[low] in reading.auxiliaries and reading.quote[low] < 0
    return perhaps or asked


def _tag(reading: Reading, first: int, outer: int, verb: int, low: int) -> str:
    """Return the tag of the verb of a group, as its place corrects it."""
    tag = "VBD" if verb > low and _is_owner(reading, verb - 1, verb) else reading.penn[verb]
    if tag[0] == "N" and outer > low and reading.penn[outer - 1] in ("PRP", "WP"):
        tag = "VBZ"  # `she cautions that`
    if tag in ("NN", "NNS"):
        tag = _before_marks(reading, verb, low) or ("VBP" if _is_reporting(reading, verb, low) else tag)
    if first < verb:
        return tag
    if tag in ("NN", "NNS", "VB", "VBN", "JJ") and closes(reading, verb, low):
        tag = "VBD"
    told = tag == "JJ" and reading.lower[verb + 1 : verb + 2] == ("that",)  # `Lee | worried that`
    if (tag == "VBN" or told) and _is_past(reading, outer, verb, low):
        tag = "VBD"
    if tag == "VB" and outer > low and (_has_subject(reading, outer, low) or _is_turned(reading, verb, low)):
        tag = "VBP"
    return tag


def _is_turned(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether only a plural or a name follows a base form behind a clause: `It is safe, | say experts.`."""
    if reading.lower[verb - 1] != "," and not reading.ends_quoted(verb - 1):
        return False
    base = reading.phrases.at(verb + 1)
    if base is None or base[0] != verb + 1 or reading.penn[base[1] - 1] not in _PLURALS:
        return False
    end = reading.phrases.after(verb + 1, len(reading.lower))[1]
    closed = end >= len(reading.lower) or reading.lower[end] in _STOPS
    clause = not FINITE.isdisjoint(reading.penn[low : verb - 1])
    return closed and clause and reading.lower[low] not in reading.subordinators


def _is_capital(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a word in the middle of a sentence is capitalised: a name, whatever it is taken for."""
    return at > low and reading.words.words[at][:1].isupper()


def closes(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a word ends what a quotation and a stop open: `"We lost," the letter read.`."""
    first = reading.behind_quotation(verb, low, _FURTHEST)
    if first is None or first == verb:
        return False
    named = reading.phrases.number[first] >= 0 or reading.penn[first] == "DT"
    if reading.penn[first] in ("DT", "PRP$") and first + 1 == verb:
        return False  # `"...," a nod to the farmers`
    bare = (named or reading.words.words[first].istitle()) and not reading.verb_in(first, verb)
    if reading.penn[verb] == "NN" and "," in reading.lower[first:verb]:
        return False  # `"...," Ann Lee, general counsel for Acme, said`
    if not bare or verb + 1 >= len(reading.penn):
        return bare
    number = reading.phrases.number
    other = number[verb + 1] >= 0 and number[verb + 1] != number[verb]  # `told | reporters`
    return other or reading.penn[verb + 1] in _BEHIND_VERBS or reading.quote[verb + 1] >= 0


def _has_subject(reading: Reading, outer: int, low: int) -> bool:
    """Tell whether a noun phrase, an insertion between commas behind it or not, stands before a verb."""
    if reading.phrases.number[outer - 1] >= 0:
        return True
    return reading.lower[outer - 1] == "," and reading.phrases.subject(outer, low) is not None


def _before_marks(reading: Reading, verb: int, low: int) -> str | None:
    """Return the tag of a verb taken for a noun right before quotation marks: `The ad claims "..."`."""
    after = verb + 1
    if after >= len(reading.lower) or (reading.quote[after] < 0 and reading.lower[after] not in _LEADING):
        return None
    after += reading.lower[after] in _LEADING
    base = reading.phrases.at(verb)
    if after >= len(reading.lower) or reading.quote[verb] >= 0 or reading.quote[after] < 0 or base is None:
        return None
    if reading.lower[verb].endswith("ing"):
        return "VBG" if verb > low else None
    if reading.lower[verb] in lexicon(reading.document).table(unchanged) and verb > low:
        return "VBD"  # `A sign outside | read: "..."`
    single = reading.penn[verb] == "NNS" and reading.penn[verb - 1] in ("NN", "NNP", "CD")
    opens = base[0] == low or reading.lower[base[0] - 1] in (",", "and", "but", "that")
    return "VBZ" if single and opens and base[0] < verb and base[1] == verb + 1 else None


def is_only_verb(reading: Reading, at: int, low: int) -> bool:
    """Tell whether no finite verb stands before `at` in a unit, nor behind it in its clause."""
    if reading.finite_in(low, at):
        return False
    for i in range(at + 1, min(len(reading.penn), at + _CLAUSE)):
        if reading.penn[i] in FINITE:
            return False
        if reading.lower[i] in _PARTING or reading.penn[i] in ("WP", "WDT", "WRB") or reading.quote[i] >= 0:
            break
    return True


def _plans(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a verb is taken for a noun: `The party | claims to have won`, `The law | calls on Lee`."""
    base = reading.phrases.at(verb)
    compound = base is not None and base[1] == verb + 1 and reading.penn[verb - 1] in ("NN", "NNP")
    return compound and verb - 1 > low and is_only_verb(reading, verb, low)


def _is_reporting(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether what is taken for a noun is a verb: `local media report that`, `Lee points out`."""
    if verb + 1 >= len(reading.lower):
        return False
    if reading.penn[verb] == "NNS" and reading.lower[verb + 1] == ".":
        return _ends_after_name(reading, verb, low)
    topic = reading.lower[verb + 1] in reading.grammar["topic"]
    if reading.penn[verb] == "NNS" and (reading.penn[verb + 1] == "TO" or topic):
        return _plans(reading, verb, low)
    that = reading.lower[verb + 1] == "that"
    if that and reading.phrases.number[verb + 2 : verb + 3] != [-1] and not reading.is_verb(verb + 2):
        apart = reading.penn[verb - 1] == "NNS" and reading.phrases.at(verb) == (verb, verb + 1)
        if apart and verb - 1 > low and is_only_verb(reading, verb, low):
            return True  # `Old sailors | caution that it leaks`
        if reading.penn[verb] == "NNS" and _plans(reading, verb, low):
            return True  # `The suit | claims that it leaks`
    moved = reading.penn[verb + 1] == "RP" or (
        reading.penn[verb + 1] == "RB" and reading.penn[verb + 2 : verb + 3] in ([","], ["."], ["IN"])
    )
    if not moved and not (that and reading.penn[verb] == "NN"):
        return False
    return _heads_clause(reading, verb, low, moved=moved)


def _heads_clause(reading: Reading, verb: int, low: int, *, moved: bool) -> bool:
    """Tell whether a verb before `that`, or before its particle, stands behind its subject."""
    base = reading.phrases.at(verb)
    if base is None:
        return not moved and verb > low and reading.penn[verb - 1] in ("NNS", "NNPS")  # `owners | counter`
    if base[0] == verb or base[0] < low or base[1] != verb + 1:
        return False
    if moved:
        return reading.penn[verb - 1] in ("NNP", "NNPS")
    bare = not any(reading.penn[i] in ("DT", "PRP$", "POS") for i in range(base[0], verb))
    return bare and reading.penn[verb - 1] in ("NNS", "NNPS", "NN")


def _ends_after_name(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a name behind a comma and a verb end a sentence: `It has rained, Acme News | reports.`."""
    base = reading.phrases.at(verb)
    if base is None or base[1] != verb + 1 or base[0] - 1 <= low or reading.lower[base[0] - 1] != ",":
        return False
    named = reading.penn[verb - 1] in ("NNP", "NNPS")
    clause = not PAST_OR_FINITE.isdisjoint(reading.penn[low : base[0]])
    return named and clause and "," not in reading.lower[base[0] : verb]


def _shape(reading: Reading, first: int, verb: int, tag: str) -> str:
    if first < verb and not (tag == "VBG" and _has_only(reading, first, verb)):
        return "participle" if reading.penn[first] == "VBG" else "finite"
    if tag in FINITE:
        return "finite"
    return _SHAPES.get(tag, "other")


def _has_only(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether auxiliaries before a verb in -ing make no progressive: `what he had | answering`."""
    return all(reading.auxiliaries.get(reading.lower[i]) in ("have", None) for i in range(first, verb))


def _is_past(reading: Reading, outer: int, verb: int, low: int) -> bool:
    """Tell whether what is tagged as a participle has a subject before it and is no passive."""
    if outer <= low or verb + 1 >= len(reading.penn) or reading.lower[verb + 1] == "by":
        return False
    if resumes(reading, outer, low):
        return True
    if reading.lower[verb] in reading.participles:
        return False
    if reading.lower[outer - 1] in reading.grammar["joining"]:
        return _joins_past(reading, outer - 1, verb, low)
    before, after = reading.phrases.number[outer - 1], reading.phrases.number[verb + 1]
    if reading.penn[outer - 1] == "PRP":
        return True
    if reading.penn[outer - 1] == "MD" and _is_capital(reading, outer - 1, low):
        return True  # `George Will | described`
    relative = verb - low > 3 and reading.penn[verb - 3] == "WP" and reading.penn[verb - 2] in FINITE
    if (
        relative
        and reading.penn[verb - 1][0] not in "NP"
        and reading.lower[verb - 2] not in reading.auxiliaries
    ):
        return True  # `aides who voted yes | said`
    named = before >= 0 or reading.penn[outer - 1] in ("NNP", "NNPS")
    if not named and reading.lower[outer - 1] not in (")", ","):
        return False
    start = _clause_start(reading, low, outer)
    follows = after >= 0 or reading.quote[verb + 1] >= 0 or reading.lower[verb + 1] in (",", ":", "that")
    closing = start > low and reading.lower[start - 1] == "," and _ends_in_time(reading, verb + 1)
    follows = follows or closing or (start > low and reading.penn[start - 1] in ("WP", "WDT"))
    follows = follows or (
        start > low and 0 <= reading.phrases.number[start - 1] < reading.phrases.number[start]
    )
    return (follows and not reading.finite_in(start, outer)) or not reading.finite_in(low, outer)


def _joins_past(reading: Reading, at: int, verb: int, low: int) -> bool:
    """Tell whether the verb behind the conjunction at `at` is a past: `left | and called`.

    An auxiliary before it may be its own, unless a comma parts them or what is said follows:
    `said they had met, but declined to say`, `said they had met but added: ...`.
    """
    after = verb + 1
    acts = lexicon(reading.document).table(willing).get(reading.penn[after], ())
    if reading.lower[verb] in acts:
        return True  # `was sad but | promised to stay`
    own = reading.lower[at - 1] != "," and reading.lower[after] not in _LEADING and reading.quote[after] < 0
    for i in range(at - 1, max(low, at - _INSERTION), -1):
        if reading.penn[i] not in FINITE or reading.quote[i] >= 0:
            continue
        if reading.lower[i] not in reading.auxiliaries:
            return reading.penn[i] == "VBD"
        if own:
            return False
    return False


def resumes(reading: Reading, at: int, low: int) -> bool:
    """Tell whether the main clause, without a verb so far, goes on at `at`: `Lee, who left, | denied`."""
    if at - 1 <= low or not (reading.lower[at - 1] == "," or reading.ends_quoted(at - 1)):
        return False
    for who in range(at - 2, max(low + 1, at - _INSERTION), -1):
        if reading.penn[who] in ("WDT", "WP", "WP$") and reading.lower[who - 1] == ",":
            return not reading.finite_in(low, who)
    return False


def _ends_in_time(reading: Reading, at: int) -> bool:
    """Tell whether nothing but a time stands from `at` to the full stop: (`Lee confirmed`) `on Friday.`."""
    if reading.penn[at] == "IN" and at + 1 < len(reading.penn):
        at += 1
    base = reading.phrases.at(at)
    if base is not None and reading.phrases.is_time(base):
        at = base[1]
    return at < len(reading.penn) and reading.lower[at] == "."


def _clause_start(reading: Reading, low: int, high: int) -> int:
    """Return where the clause that goes on at `high` begins: after a comma, a conjunction or `who`.

    Or at its subject, where that stands right behind what it tells of: `an idea | the mayor dismissed`.
    """
    at = high - 2
    while (
        at >= low
        and reading.lower[at] not in reading.subordinators
        and reading.penn[at] not in _CLAUSE_OPENERS
        and not (
            reading.penn[at + 1] in _DETERMINERS
            and 0 <= reading.phrases.number[at] < reading.phrases.number[at + 1]
        )
    ):
        at -= 1
    return at + 1
