"""Verb groups: `has repeatedly said`, `would not comment`, `was told`."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.extractors.quotations.pasts import is_capital
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.tags import is_owner, tag_of
from onrecord.segment.tokens import POSSESSIVES
from onrecord.syntax.classes import FINITE

_PHASE: Final = 4  # words of a verb like `go so far as`
_INSERTED: Final = 8  # tokens between commas
_OBJECTS: Final = frozenset({"PRP", "PRP$", "NNP", "EX"})
_ADVERBS: Final = frozenset({"RB", "RBR", "RBS", "MD"})
_PAST: Final = frozenset({"VBN", "VBD"})
_HELPERS: Final = frozenset({"have", "modal"})
_SHAPES: Final = {"VBG": "participle", "VBN": "passive", "VB": "base"}


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
    negating, pairing = reading.grammar["negating"], reading.grammar["pairing"]
    first = verb
    while first > low and reading.quote[first - 1] < 0:
        at = first - 1
        word = reading.lower[at]
        if word in pairing and reading.words.words[at][:1].isupper():
            break  # `Neither | said`
        if (
            (word in reading.auxiliaries and _helps(reading, at, verb, low))
            or (reading.penn[at] in _ADVERBS and _belongs_to_verb(reading, at, verb, low))
            or word in negating
        ):
            first = at
        elif _is_pair(reading, first, low):
            first = at - 1  # `repeatedly, implicitly | criticized`
        elif (inserted := inserted_before(reading, first, low)) is not None:
            first = inserted
        else:
            break
    return first


def _is_pair(reading: Reading, first: int, low: int) -> bool:
    """Tell whether a comma parts the adverb at `first` from another before it: `quickly, | openly`."""
    if first - 3 <= low or reading.lower[first - 1] != "," or reading.lower[first - 3] == ",":
        return False
    return reading.penn[first] == reading.penn[first - 2] == "RB" and reading.quote[first - 2] < 0


def _helps(reading: Reading, at: int, verb: int, low: int) -> bool:
    """Tell whether an auxiliary helps a verb, and is of no name: `Acme | 's said`, `Jo | Will described`.

    Nor is `us` one, shortened: `let | 's hope`.
    """
    if reading.penn[at] == "POS" or is_owner(reading, at, verb):
        return False
    if reading.lower[at - 1] == "let" and reading.lower[at] in POSSESSIVES:
        return False
    modal = reading.auxiliaries[reading.lower[at]] == "modal"  # but the headline `Lee Will Say`
    return not (modal and is_capital(reading, at, low) and reading.words.words[verb].islower())


def _belongs_to_verb(reading: Reading, at: int, verb: int, low: int) -> bool:
    """Tell whether an adverb belongs to a verb behind it: in capitals in a headline (`Lee Finally Backs`)."""
    recently = reading.penn[at + 1] == "RB"  # `and | most recently | defended it`
    alone = reading.penn[at] == "RBS" or (reading.penn[at] == "RBR" and reading.phrases.number[at] >= 0)
    if alone and not recently and _opens_clause(reading, at, low):
        return False
    if reading.is_placed(at):
        return False  # `those who live here | said`
    if at == low and verb == at + 1 and reading.words.words[at] in reading.lists.phrases("surnames"):
        return False  # `Long | said`
    return reading.words.words[verb].istitle() or not is_capital(reading, at, low)


def _opens_clause(reading: Reading, at: int, low: int) -> bool:
    """Tell whether how many begins a clause, as its subject: `but | most said`, `In Elm, | more said`."""
    return at == low or reading.penn[at - 1] in ("CC", "IN", ",") or reading.lower[at - 1] == ";"


def inserted_before(reading: Reading, first: int, low: int) -> int | None:
    """Return where the insertion that ends before `first` begins: `has | in the past | said`."""
    if reading.lower[first - 1] == "since" and reading.auxiliaries.get(reading.lower[first - 2]) == "have":
        return first - 1
    if first - low > 2 and reading.lower[first - 2 : first] == ("all", "but"):
        return first - 2  # `he | all but | accused Roe`
    if first - low > 2 and reading.lower[first - 2 : first] == ("at", "least"):
        return first - 2 if _is_helper(reading, first - 3) else None  # `will | at least | address it`
    if reading.lower[first - 1] == ",":
        return _between_commas(reading, first - 1, low)
    base = reading.phrases.at(first - 1)
    if base is None or base[0] - 1 <= low:
        return None
    at = base[0] - 1
    helper = at - (reading.penn[at] in ("IN", "RP", "RBR"))
    if helper > low and _is_helper(reading, helper) and reading.phrases.is_time(base):
        return helper  # `will | this week | announce`, `had | earlier this month | said`
    inserted = reading.penn[at] == "IN" and reading.penn[first] in ("VBN", "VBD")
    return at if inserted and reading.auxiliaries.get(reading.lower[at - 1]) == "have" else None


def _is_helper(reading: Reading, at: int) -> bool:
    """Tell whether a token is a form of `have` or a modal: `may`, but not `May`."""
    return reading.words.words[at].islower() and reading.auxiliaries.get(reading.lower[at]) in _HELPERS


def _between_commas(reading: Reading, comma: int, low: int) -> int | None:
    """Return where the insertion between commas begins, after a helper: `has, earlier this week, | said`."""
    opens = reading.last_of(",", max(low, comma - _INSERTED), comma, low)
    helps = opens > low and _is_helper(reading, opens - 1)
    plain = FINITE.isdisjoint(reading.penn[opens:comma]) and not reading.has_marks(opens, comma)
    return opens if helps and plain else None


def group_at(reading: Reading, verb: int, low: int) -> Group:
    """Return the verb group that ends in the verb at token `verb`, looked for once: several rules ask."""
    group = reading.groups.get((verb, low))
    if group is None:
        group = reading.groups[verb, low] = _group_at(reading, verb, low)
    return group


def _group_at(reading: Reading, verb: int, low: int) -> Group:
    if reading.penn[verb] == "VBG" and verb - 2 >= low and reading.lower[verb - 1] == "as":
        quoted = _quoted(reading, verb - 2, low)
        cited = group_at(reading, quoted, low) if reading.penn[quoted] == "VBN" else None
        if cited is not None and cited.passive:  # `was quoted as saying`
            first = cited.first if quoted == verb - 2 else verb
            return cited._replace(first=first, verb=verb, passive=False)
    if reading.penn[verb] == "VBG" and (heard := _overheard(reading, verb, low)) is not None:
        return heard
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
    tag = tag_of(reading, first, outer, verb, low)
    led = outer - 1 > low and reading.lower[outer - 1] == "to"
    if led and (phase := _phase_before(reading, outer - 1, verb, low)) is not None:
        return phase._replace(verb=verb, passive=passive)
    # but `everyone I spoke to | had said`
    if outer > low and reading.penn[outer - 1] == "TO" and reading.penn[outer] not in ("VBD", "VBZ"):
        return Group(first, outer, verb, "infinitive", passive, negated, hedged)
    return Group(first, outer, verb, _shape(reading, first, verb, tag), passive, negated, hedged)


def _overheard(reading: Reading, verb: int, low: int) -> Group | None:
    """Return the group of who is heard or seen to say something: `was heard | on a tape | saying`."""
    at = verb - 1
    if at > low and reading.phrases.number[at] >= 0:
        at = reading.phrases.before(verb, low)[0] - 2  # behind where it was heard
        if at <= low or reading.penn[at + 1] != "IN":
            return None
    if at <= low or reading.lower[at] not in reading.grammar["overhearing"] or reading.penn[at] not in _PAST:
        return None
    group = group_at(reading, at, low)
    return group._replace(first=verb, verb=verb, passive=False) if group.passive and group.finite else None


def _has_done(reading: Reading, verb: int) -> bool:
    """Tell whether `'s` before a participle stands for `has`: `he's | said he will go`.

    So it does where a time stands between: `he's | argued for years that`.
    """
    if reading.lower[verb - 1] not in POSSESSIVES or verb + 1 >= len(reading.penn):
        return False
    that, led = verb + 1, reading.penn[verb + 1] == "IN" and reading.lower[verb + 1] != "that"
    time = reading.phrases.at(that + 1) if led and that + 1 < len(reading.penn) else None
    if time is not None and reading.phrases.is_time(time):
        that = time[1]
    told = reading.lower[that : that + 1] == ("that",) and reading.lower[verb - 2] != "it"  # `it's said that`
    return told or reading.penn[verb + 1] in _OBJECTS


def _quoted(reading: Reading, at: int, low: int) -> int:
    """Return the verb before by whom or in what somebody is quoted, to `at`: `was | quoted | by Acme`."""
    if reading.phrases.number[at] < 0:
        return at
    by = reading.phrases.before(at + 1, low)[0] - 1
    return by - 1 if by > low and reading.lower[by] in ("by", "in") else at


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


def _shape(reading: Reading, first: int, verb: int, tag: str) -> str:
    if first < verb and not (tag == "VBG" and _has_only(reading, first, verb)):
        return "participle" if reading.penn[first] == "VBG" else "finite"
    if tag in FINITE:
        return "finite"
    return _SHAPES.get(tag, "other")


def _has_only(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether auxiliaries before a verb in -ing make no progressive: `what he had | answering`."""
    return all(reading.auxiliaries.get(reading.lower[i]) in ("have", None) for i in range(first, verb))
