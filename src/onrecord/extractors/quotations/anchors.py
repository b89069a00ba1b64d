"""Where a verb that may attribute stands, and what it has for a subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.extractors.quotations.cues import FRAMES, SPOKEN, Cue, Table, cue_at, cues_at, nouns, whole_cue
from onrecord.extractors.quotations.drafts import Draft, Frame
from onrecord.extractors.quotations.further import new_verb
from onrecord.extractors.quotations.misread import (
    has_judged,
    is_compound,
    is_graded,
    is_misread_verb,
    is_named,
    is_said,
    modifies,
)
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speakers import before_doing, subject_before
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, LOCATING, RELATIVE
from onrecord.syntax.classes import FINITE

_ADDED: Final = 3  # tokens before what only adds a thing: `, not to | mention`
_HEADING: Final = 6  # tokens of a heading
_INSERTED: Final = 20  # tokens between commas
_COUNTING: Final = frozenset({"DT", "CD", "JJ", "JJS", "PDT", "NN", "NNS"})  # tags of `both`, `many`, `half`
_POINTING: Final = frozenset({"these", "those"})

#: What a verb that attributes may be taken for.
_ANCHORING: Final = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NN", "NNS", "JJ", "JJR", "JJS"})
_OWNERS: Final = frozenset({"DT", "POS", "PRP$"})


class Place(NamedTuple):
    """Where a cue stands: the document, its unit, what was found before it there."""

    reading: Reading
    low: int
    high: int
    cues: Table
    earlier: Sequence[Draft]

    @property
    def begin(self) -> int:
        """The token after the quotation that was found last in the unit."""
        ends = [last for draft in self.earlier for _, last in (*draft.contents, draft.cue or (0, 0))]
        return max([self.low, *(end for end in ends if end <= self.high)])


class Anchor(NamedTuple):
    """A verb that may attribute: its cue, its group, its subject and the token after it."""

    cue: Cue
    group: Group
    subject: Phrase | None
    end: int

    @property
    def has_own_subject(self) -> bool:
        """Whether its subject stands right before it, a comma between or not."""
        return self.subject is not None and self.group.outer - self.subject[1] in (0, 1)

    def with_subject(self, subject: Phrase | None) -> Anchor:
        """Return the anchor with another subject: itself, where it has that one, as most have."""
        return self if subject == self.subject else self._replace(subject=subject)

    def brief(self, reading: Reading) -> Anchor:
        """Return the anchor without what its subject does meanwhile: `Lee, | speaking in Elm,` said.

        And with how many of those a relative stands for: `, | both of | whom` said.
        """
        if self.subject is None:
            return self
        return self.with_subject(_with_number(reading, before_doing(reading, self.subject)))

    def draft(self, contents: Sequence[Phrase], rule: str, frame: Frame) -> Draft:
        """Return the quotation that it makes."""
        return Draft(
            self.subject,
            (self.group.first, self.group.verb + 1 + len(self.cue.rest)),
            tuple(contents),
            self.cue.sort,
            rule,
            addressee=frame.addressee,
            negated=self.group.negated,
            hedged=self.group.hedged,
        )


def _with_number(reading: Reading, subject: Phrase) -> Phrase:
    """Return a relative with how many it is of: `, all of | whom` said."""
    first, last = subject
    if last - first > 1 or first < 3 or reading.lower[first] not in ("whom", "which"):
        return subject
    counts = reading.lower[first - 1] == "of" and reading.penn[first - 2] in _COUNTING
    number = reading.phrases.at(first - 2) or (first - 2, first - 1)
    return (number[0], last) if counts else subject


def anchor_at(reading: Reading, at: int, low: int, cues: Table) -> Anchor | None:
    """Return the anchor at token `at` of a unit that begins at `low`.

    None where the word is a noun or an infinitive there.
    """
    tag = reading.penn[at]
    if tag not in _ANCHORING or (tag == "NNS" and reading.lower[at + 1 : at + 2] == ("of",)):
        return None  # `Elm | reports of a raid`
    cue = whole_cue(cues, reading.lower, reading.penn, at)
    if cue is None or (reading.words.words[at].istitle() and is_named(reading, at, low)):
        return None
    within = tag in ("VBN", "JJ") and reading.phrases.number[at] >= 0 and not reading.parts_names(at)
    if within and not (
        reading.quote[at - 1] >= 0
        or is_misread_verb(reading, at, low)
        or is_said(reading, at, cue)
        or has_judged(reading, at, cue)
    ):
        return None  # `the disputed waters`
    if _is_preposition(reading, at, cue) or _is_other(reading, at, cue) or _lacks_whom(reading, at, cue):
        return None
    if at and (
        (tag == "VBZ" and reading.lower[at - 1] == "to")
        or _describes(reading, at, low)
        or is_graded(reading, at)
        or _is_sent(reading, at, low)
    ):
        return None  # `from anger to | hopes he will stay`, `300 | pledged delegates`
    if at and (
        is_compound(reading, at)
        or (tag == "VBG" and (modifies(reading, at) or _describes_hearer(reading, at, cues)))
    ):
        return None
    group = group_at(reading, at, low)
    group = _resumed(reading, group, low, cue, cues) if group.shape == "passive" else group
    group = _led_up_to(reading, group, low, cue) if group.shape == "infinitive" else group
    if group.passive or group.shape in ("base", "other"):
        return None
    subject = subject_before(reading, group, low) if group.finite else None
    if subject and subject[1] - subject[0] == 1 and _determines(reading, subject[0]):
        return None  # `a previously reported loss`, `the promises they broke`
    if subject and (
        _is_noun(reading, subject, group)
        or _is_compounded(reading, group, low, cues)
        or _is_accused(reading, subject, group, cue)
        or _tells_of(reading, subject, group, cue)
    ):
        return None
    return Anchor(cue, group, subject, at + 1 + len(cue.rest))


def _lacks_whom(reading: Reading, at: int, cue: Cue) -> bool:
    """Tell whether a form is passive, as nobody stands behind it: `Lee, accused | of theft, left`."""
    if at == 0 or at + 1 >= len(reading.lower) or reading.lower[at - 1] != ",":
        return False
    if reading.lower[at + 1] not in cue.takes:
        return False
    return "parted" in cue.takes or ("whom" in cue.takes and _is_inserted(reading, at))


def _is_inserted(reading: Reading, at: int) -> bool:
    """Tell whether the next comma leads to a verb: `Lee, | asked about it, said no`."""
    far = min(len(reading.lower) - 1, at + _INSERTED)
    comma = reading.first_of(",", at, far)
    return comma < far and reading.is_verb(comma + 1)


def _is_sent(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a past is what was done with a text: `spoke through Lee in a note | mailed to staff`."""
    base = reading.phrases.at(at - 1) if at - 2 > low and reading.penn[at] == "VBD" else None
    if base is None or reading.lower[at + 1 : at + 2] not in (("to",), ("by",)):
        return False
    placed = reading.lower[base[0] - 1] in LOCATING and reading.is_venue(base[0])
    return placed and reading.finite_in(low, base[0])


def _is_preposition(reading: Reading, at: int, cue: Cue) -> bool:
    """Tell whether a participle is a preposition, or gives a name in marks: `the man | known as "Gull"`.

    So does an infinitive add a thing: `it cost lives, not to | mention homes`.
    """
    if "added" in cue.takes and reading.lower[max(0, at - _ADDED) : at] == (",", "not", "to"):
        return True
    if reading.penn[at] == "VBG":
        return reading.lower[at] in reading.grammar["prepositional"]
    after = at + 2
    told = reading.penn[at] == "VBN" and "reputed" in cue.takes and reading.lower[at + 1 : after] == ("as",)
    base = reading.phrases.at(at - 1) if told else None
    named = base is not None and reading.penn[base[0] - 1] not in RELATIVE
    return named and after < len(reading.quote) and reading.quote[after] >= 0


def _determines(reading: Reading, at: int) -> bool:
    return reading.lower[at] == "the" or reading.lower[at] in reading.grammar["article"]


def _describes(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a past is but a participle before its noun: `among | pledged delegates`."""
    if reading.penn[at] not in ("VBD", "VBN") or at + 1 >= len(reading.penn):
        return False
    if at == low:
        return _heads_list(reading, at)
    before = at - 1
    while before > low and (reading.penn[before] in ("CD", "$") or _rounds(reading, before)):
        before -= 1
    if before < at - 1 and reading.penn[before + 1] == "$" and reading.penn[before] in _OWNERS:
        return reading.penn[at + 1] in ("NN", "NNS")  # `the council's $5 million | proposed budget`
    if reading.lower[at - 1] in _POINTING and reading.penn[at + 1] == "NNS":
        return True  # `a majority of those | pledged delegates`
    if reading.penn[before] == "POS" and reading.penn[at + 1] in ("NN", "NNS"):
        return before == at - 1 and 0 <= reading.phrases.number[at] == reading.phrases.number[at + 1]
    tied = reading.penn[before] == "IN" and reading.lower[before] not in reading.subordinators
    return (tied or reading.lower[before] == "more") and reading.penn[at + 1] == "NNS"


def _heads_list(reading: Reading, at: int) -> bool:
    """Tell whether a few words in capitals are a heading: `PLEDGED DELEGATES.`."""
    words = reading.words.words
    ends = next((i for i in range(at, min(at + _HEADING, len(words))) if words[i] == "."), at)
    return ends > at + 1 and all(words[i].istitle() or words[i].isupper() for i in range(at, ends))


def _rounds(reading: Reading, at: int) -> bool:
    """Tell whether a word tells how near a number is: `nearly`, `more than`."""
    counts = reading.penn[at + 1] == "CD" or reading.lower[at + 1] == "than"
    return counts and (reading.is_adverb(at) or reading.lower[at] in ("than", "more"))


def _is_compounded(reading: Reading, group: Group, low: int, cues: Table) -> bool:
    """Tell whether a noun that tells a clause is taken for its verb: `scoffed at state | claims`."""
    at = group.verb
    if reading.penn[at] != "VBZ" or group.first < at or reading.penn[at - 1] != "NN":
        return False
    base = reading.phrases.at(at - 1)
    tie = base[0] - 1 if base is not None and reading.penn[base[0]] in ("NN", "JJ", "NNP") else low
    led = tie > low and reading.penn[tie] == "IN" and reading.lower[tie] not in reading.subordinators
    acts = (
        tie > low
        and reading.penn[tie - led] in FINITE
        and reading.lower[tie - led] not in reading.auxiliaries
    )
    # `appeared on Sunday news | shows that night`
    if not acts or not (led or reading.lower[at] in reading.lists.table(nouns)):
        return False
    return led or not any("bare" in cue.takes for cue in cues_at(cues, reading.lower, tie))


def _is_noun(reading: Reading, subject: Phrase, group: Group) -> bool:
    """Tell whether what looks like a verb is a noun or tells of one: `the only | hope`, `are | fears`."""
    helpers = {reading.auxiliaries.get(word) for word in reading.lower[group.first : group.verb]}
    if reading.penn[subject[0]] == "EX" and "be" in helpers:
        return True  # `There was also | hope for owners`
    helped = group.first < group.verb and reading.penn[group.verb] == "NNS"
    if helped and reading.auxiliaries.get(reading.lower[group.first]) == "be":
        return True
    if reading.lower[subject[1] - 1] == "only" or _counts(reading, subject, group.verb):
        return True
    return _disagrees(reading, subject, group)


def _is_accused(reading: Reading, subject: Phrase, group: Group, cue: Cue) -> bool:
    """Tell whether a participle tells who is judged: `Board | Accused of Fraud`, but `whom Lee accused of`.

    Whoever judges somebody names him, before or behind the verb.
    """
    judged = cue.sort == "judgement" and {"object", "of"} <= cue.takes
    if not judged or reading.lower[group.verb + 1 : group.verb + 2] != ("of",):
        return False
    return reading.penn[subject[0] - 1] not in RELATIVE and not reading.is_relative(subject)


def _tells_of(reading: Reading, subject: Phrase, group: Group, cue: Cue) -> bool:
    """Tell whether a past form tells of its noun, whose verb follows: `Men | referred to the court left`."""
    at, high = group.verb + 2 + len(cue.rest), len(reading.penn)
    plain = reading.penn[subject[0]] != "PRP" and not reading.is_relative(subject)
    if not plain or at >= high or group.first < group.verb or reading.penn[group.verb] not in ("VBD", "VBN"):
        return False
    if reading.lower[at - 1] not in cue.takes - FRAMES or reading.quote[at] >= 0:
        return False
    at += _adds(reading, at)  # `The steps | called for in the report fell`
    end = _past_phrases(reading, at, high)
    sure = end < high and (reading.penn[end] == "VBD" or reading.lower[end] in reading.auxiliaries)
    last = reading.phrases.at(end - 1) if at < end and sure else None
    # none of `the way Lee | handled it`, `a letter in which owners | said so`
    plain = last is not None and reading.penn[last[0]] not in RELATIVE
    return plain and set(reading.penn[end - 2 : end]) != {"NN", "NNP"}


def _adds(reading: Reading, at: int) -> bool:
    """Tell whether a preposition stands at `at`, and no conjunction."""
    plain = reading.lower[at] not in reading.subordinators and reading.lower[at] not in FRAMES
    return plain and reading.penn[at] == "IN" and reading.lower[at] not in reading.grammar["asking"]


def _past_phrases(reading: Reading, at: int, high: int) -> int:
    """Return where a noun phrase at `at` ends, with what prepositions add to it: `the court in Elm`."""
    while at < high and (base := reading.phrases.at(at)) is not None and base[0] == at:
        at = base[1]
        if at >= high or not _adds(reading, at):
            return at
        at += 1
    return at


def _counts(reading: Reading, subject: Phrase, at: int) -> bool:
    """Tell whether a bare number counts what a participle and a noun name: `384 | pledged delegates`."""
    bare = subject[1] - subject[0] == 1 and subject[1] == at and reading.penn[subject[0]] == "CD"
    return bare and reading.penn[at + 1 : at + 2] in (["NNS"], ["NN"])


def _disagrees(reading: Reading, subject: Phrase, group: Group) -> bool:
    """Tell whether a verb in the plural follows one thing, and so is a noun: `a cash tender | offer`."""
    plural = group.first == group.verb == subject[1] and reading.penn[group.verb] == "VBP"
    first, last = subject[0], subject[1] - 1
    base = reading.phrases.at(first) if plural and reading.lower[first] in ARTICLES else None
    if base is None or base[0] != first or base[1] < subject[1]:
        return False
    many = reading.grammar["portioning"].isdisjoint(reading.lower[first + 1 : last + 1])
    return reading.penn[last] == "NN" and many and not can_speak(reading, last)


def _is_other(reading: Reading, at: int, cue: Cue) -> bool:
    """Tell whether a particle makes another verb of it: `showing off the hat`, but `said up to 40 men`."""
    after = at + 1
    if cue.rest or after + 1 >= len(reading.penn) or reading.penn[after] != "RP":
        return False
    follows = reading.penn[at] != "VBG" and reading.phrases.number[after + 1] >= 0
    if reading.joins(after + 1) or (cue.needy and follows):
        return False  # `said down-ballot races count`, `insist down payments will fall`
    return reading.lower[after] not in reading.grammar["rounding"] and reading.lower[after + 1] != "to"


def _describes_hearer(reading: Reading, at: int, cues: Table) -> bool:
    """Tell whether a participle describes who is told something: `told | cheering supporters that`."""
    cue = cue_at(cues, reading.lower, at - 1) if reading.penn[at - 1] in FINITE else None
    return cue is not None and "person" in cue.takes and reading.phrases.number[at + 1 : at + 2] != [-1]


def _led_up_to(reading: Reading, group: Group, low: int, cue: Cue) -> Group:
    """Return the group of an infinitive with the verb before it: `"No," the mayor | is expected to say`.

    So it is beside words in marks: they are the subject's, whatever that does to say them.
    """
    at, end = group.outer - 2, group.verb + 1 + len(cue.rest)
    if at <= low or cue.sort != "speech" or "quote" not in cue.takes or reading.quote[at] >= 0:
        return group
    leads = group_at(reading, at, low)
    if not leads.finite or leads.negated or reading.penn[at][0] not in "VJ" or at == leads.outer == low:
        return group
    if reading.lower[at] in reading.grammar["refusing"]:
        return group
    subject = subject_before(reading, leads, low)
    before = subject is not None and subject[0] > low and reading.quote[subject[0] - 1] >= 0
    after = end + (reading.lower[end : end + 1] in ((":",), (",",)))
    if not before and (after >= len(reading.quote) or reading.quote[after] < 0):
        return group
    return leads._replace(verb=group.verb, passive=False, hedged=leads.hedged or leads.passive)


def _resumed(reading: Reading, group: Group, low: int, cue: Cue, cues: Table) -> Group:
    """Return the group of a passive as a past form, where an insertion parts it from its subject.

    `The suit, brought by workers, alleged that`, but `The mayor, told that it rained, left`. So it is where
    it ends what was told before: `said it was late and called on | Lee to act`.
    """
    at = group.verb
    joined = at > low and reading.lower[at - 1] == "and"
    if joined and new_verb(reading, at, len(reading.penn), cues, SPOKEN):
        return group._replace(shape="finite")
    alone = group.first == at > low and "person" not in cue.takes
    if alone and is_said(reading, at, cue):
        return group._replace(shape="finite")
    closes = reading.lower[group.outer - 1] == "," or reading.ends_quoted(group.outer - 1)
    if alone and closes and reading.lower[at + 1 : at + 2] == ("that",):
        return group._replace(shape="finite")
    return group
