"""What leads to a verb: `is expected to | sign`, `urged Peru to | sign`, `voted against | signing`."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of
from onrecord.extractors.agreements.preceding import before_insertion, members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.skipping import before_times, before_whether, granted, past_tally
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import NAME, NOUNS, Phrase
from onrecord.syntax.classes import FINITE

_CHAIN: Final = 16
_TALLY: Final = 8
#: Between a verb of asking and who is asked: appealed to, called on.
_ASKING: Final = frozenset({"on", "upon", "for", "with", "to"})
_FAVOUR: Final = (["in", "favor"], ["in", "favour"])


class Lead(NamedTuple):
    """The chain of words that leads to a verb: `is expected to sign`.

    Attributes:
        first: Where the chain begins.
        bearings: What it says of the verb: `future`, `hope`, `try`, `fail`, ...
        denied: Whether it is denied.
        doers: Who are made to do it, where that is said inside the chain: `urged Peru to sign`.
    """

    first: int
    bearings: frozenset[str]
    denied: bool
    doers: tuple[Phrase, ...] = ()


def _owner(reading: Reading, first: int, noun: int) -> list[Phrase]:
    """Return whose the noun is that ends a phrase: `their | failure`, `Acme's | bid`."""
    if reading.penn[first] == "PRP$":
        told = first > 0 and reading.penn[first - 1].startswith("VB")
        who = lead(reading, first - 1) if told else None  # asked Acme to keep | its pledge
        found = list(who.doers) or subject(reading, who.first) if who else []
        named = bool(found) and can_agree(reading, found[0]) and _is_nominal(reading, found[0])
        return found if named else [(first, first + 1)]
    owned = next((at for at in range(first, noun) if reading.penn[at] == "POS"), -1)
    return members_before(reading, owned) if owned > first else []


def _is_nominal(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is no pronoun, and no verb is in it."""
    tags = reading.penn[phrase[0] : phrase[1]]
    return tags[0] != "PRP" and not any(tag.startswith(("VB", "RB")) for tag in tags)


class _Chain:
    """Walks from a verb to the left, and gathers what leads to it."""

    def __init__(self, reading: Reading, verb: int) -> None:
        self.reading = reading
        self.verb = verb
        self.first = verb
        self.at = verb - 1
        self.bearings: set[str] = set()
        self.denied = False
        self.doers: list[Phrase] = []
        self.gerund = reading.penn[verb] == "VBG"
        self.helped = False

    def walk(self) -> Lead:
        while self.at >= 0 and self.verb - self.at < _CHAIN and (self._take_particle() or self._step()):
            self.at -= 1
        if self.gerund and not self.helped and not self.bearings:
            self._loose_gerund()
        return Lead(self.first, frozenset(self.bearings), self.denied, tuple(self.doers))

    def _step(self) -> bool:
        """Take in the word at hand; tell whether the chain goes on before it."""
        reading, at = self.reading, self.at
        word, words = reading.lower[at], reading.vocabulary.words_of
        if word in words("negation") and not (word == "no" and reading.number[at] >= 0):
            self.denied = not self.denied
        elif self._is_modal(at) and not self._is_other(at):
            self._take("hope" if word in words("possible") else "future")
        elif word in words("be") or word in words("have"):
            self.helped = True
            self.first = at
        elif reading.penn[at] in ("RB", "RBR") or word in ("yet", "still"):
            self.bearings |= (
                {reading.vocabulary.modality[word]} if word in reading.vocabulary.modality else set()
            )
        elif word == "to" or (self.gerund and self._hangs(at)):
            return self._step_over(at)
        elif passed := self._count_between(at):
            self.at -= passed - 1
        elif word in reading.vocabulary.modality and (
            (self.gerund and not self._sets(at))
            or reading.lower[at + 1 : at + 2] == ["to"]
            or (word.startswith("help") and at == self.verb - 1)
        ):
            self._take(reading.vocabulary.modality[word])
        else:
            return False
        return True

    def _hangs(self, at: int) -> bool:
        """Tell whether a form in -ing hangs on what stands before a preposition: talks | on signing."""
        word = self.reading.lower[at]
        means = word == "by" and self.reading.number[at - 1] >= 0  # ended talks | by signing a pact
        leads = word in self.reading.vocabulary.words_of("gerund") and word not in ("after", "before")
        return leads and not means

    def _take_particle(self) -> bool:
        """Take a verb that is known with its particle: | put off | signing it, | held off | on signing it."""
        reading, at = self.reading, self.at
        at -= reading.lower[at] == "on"
        if not self.gerund or at < 1 or reading.penn[at] not in ("RP", "IN"):
            return False
        bearing = reading.vocabulary.modality.get(f"{reading.lower[at - 1]} {reading.lower[at]}")
        if bearing is None:
            return False
        self.at = at - 1
        self._take(bearing)
        return True

    def _is_modal(self, at: int) -> bool:
        """Tell whether a word says what will or can be, as `to` does in a headline: Acme | to | sign it."""
        word, words = self.reading.lower[at], self.reading.vocabulary.words_of
        return word in words("future possible") or (word == "to" and self.reading.penn[at] == "MD")

    def _sets(self, at: int) -> bool:
        """Tell whether a verb only sets the noun before a form in -ing: `set | a deadline for signing`."""
        noun = self.reading.phrase_at(at + 1)
        due = self.reading.vocabulary.modality[self.reading.lower[at]] == "future"
        return due and noun is not None and noun[0] == at + 1

    def _count_between(self, at: int) -> int:
        """Return how many words at `at` only stand between: `had twice | before | failed`, `not |, yet,|`."""
        reading = self.reading
        if reading.lower[at] == "," and at > 1 and reading.penn[at - 1] == "RB":
            return 3 * (reading.lower[at - 2] == ",")
        meantime = reading.lower[at] in reading.vocabulary.words_of("meantime")
        return int(meantime and reading.penn[at + 1].startswith("VB") and reading.penn[at + 1] != "VBG")

    def _is_other(self, at: int) -> bool:
        """Tell whether `May` at `at` is the month, or `'d` says what had been done: they |'d| agreed."""
        reading = self.reading
        had = reading.lower[at] in reading.vocabulary.words_of("have") and self.first == self.verb
        month = reading.words[at].istitle() and reading.number[at] >= 0
        return month or (had and reading.penn[self.verb] in ("VBN", "VBD"))

    def _take(self, bearing: str) -> None:
        self.bearings.add(bearing)
        self.first = self.at

    def _step_over(self, at: int) -> bool:
        """Go from `to` or a preposition to the word that it hangs on."""
        reading = self.reading
        modality = reading.vocabulary.modality
        if modality.get(reading.lower[at]) in ("fail", "try"):
            self.bearings.add(modality[reading.lower[at]])
        if reading.lower[at - 1 : at + 1] == ["not", "to"]:
            self.denied, at = not self.denied, at - 1  # voted on Friday | not | to renew it
        if own := self._told_by(at):
            self.bearings.add(own)
            return False
        at = before_whether(reading, before_times(reading, at - 1))
        if whom := granted(reading, at):
            self.doers = whom  # given | Acme | until Friday | to sign
            self.bearings.add("future")
            return False
        at = past_tally(reading, at - (at > 0 and reading.lower[at] == ","))
        while at > 0 and reading.penn[at] == "RB" and reading.lower[at] not in modality:
            self.denied ^= reading.lower[at] in reading.vocabulary.words_of("negation")  # vowed | never | to
            at -= 1
        at = self._past_manner(at)
        if at < 0:
            return False
        if doers := self._led(at):
            self.doers = doers
            at = self._hung_on()
        if at < 0 or reading.lower[at] not in modality:
            self._aim()
            return False
        self.at = at
        must = reading.lower[at] == "got" and not self.doers  # has got to sign, but got Acme to sign
        self._take("hope" if must else modality[reading.lower[at]])
        phrase = reading.phrase_at(at)
        if phrase and phrase[1] == at + 1 and reading.penn[at] in NOUNS:
            self._take_noun(*phrase)
        return True

    def _take_noun(self, first: int, last: int) -> None:
        """Take the phrase of a noun before `to`, and the verb that governs it: `take | steps | to sign`."""
        self.at = self.first = first
        self.doers = self.doers or _owner(self.reading, first, last - 1)
        self.denied ^= self.reading.lower[first] in self.reading.vocabulary.words_of("negation")
        if not self.doers and self.reading.penn[first - 1] == "VB":
            self.at = self.first = first - 1  # asked Oslo to | take steps | to sign

    def _told_by(self, at: int) -> str:
        """Return what a preposition tells of the verb behind it, whatever it hangs on; or ""."""
        lower = self.reading.lower
        if lower[at] == "against":  # voted | against | ratifying it; but warned Oslo | against | signing
            alone = at > 0 and self.reading.phrase_at(at - 1) is None
            return "refuse" if alone or self._is_voted(at) else ""
        if lower[at - 2 : at] in _FAVOUR and self._is_voted(at - 2):
            return "done"  # voted | in favour of | ratifying it; but is | in favour of | it
        if lower[at] != "of" or not self._is_within(at - 1):
            return ""
        first = (self.reading.phrase_at(at - 1) or (at, at))[0]
        return "done" if first == 1 and self.gerund else "try"  # Within weeks of | signing it, Oslo left

    def _is_voted(self, at: int) -> bool:
        """Tell whether a vote is told of right before `at`: voted 5-2 | against."""
        near = self.reading.lower[max(0, at - _TALLY) : at]
        return not self.reading.vocabulary.words_of("voting").isdisjoint(near)

    def _led(self, at: int) -> list[Phrase]:
        """Return who is made to do it, as told before `to`: persuaded | Acme |, a brewer, to sign."""
        reading, behind = self.reading, self.reading.lower[at + 1]
        if behind == ",":
            if reading.lower[at + 2] != "to":
                return []
            apposed = before_insertion(reading, at + 1)
            return apposed if apposed and reading.penn[apposed[0][1] - 1] in NAME else []
        leads = behind in ("to", "for", "of", "from", "into", "not") and reading.phrase_at(at)
        wished = reading.lower[at] not in reading.vocabulary.modality or self._is_wished(at)
        return members_before(reading, at + 1) if leads and wished else []

    def _hung_on(self) -> int:
        """Return where the word stands that the doers hang on: `failure | of Oslo | to`, `asks | Oslo`."""
        reading, modality = self.reading, self.reading.vocabulary.modality
        first, last = self.doers[0]
        head = head_of(reading, (first, last))
        tied = reading.lower[head + 1] in ("of", "for")  # a deadline | for the union | to sign
        if reading.lower[head] in modality and tied and head + 2 < last:
            self.doers[0] = (head + 2, last)
            return head
        if reading.lower[head + 1] == "for" and self._is_meant(head, last):
            self.doers[0] = (head + 2, last)  # a reason for | the union | to sign
            return head
        at = first - 1
        at -= at > 0 and reading.penn[at] in ("CC", "PDT")  # urges | both | Oslo and Riga
        by = at > 0 and reading.lower[at] == "by" and reading.penn[at - 1] in NOUNS
        if by and reading.lower[at - 1] in modality:
            return at - 1
        asked = at > 0 and reading.lower[at] in _ASKING
        return at - (asked and (reading.lower[at] != "to" or can_agree(reading, self.doers[0])))

    def _is_meant(self, head: int, last: int) -> bool:
        """Tell whether those behind `for` can agree, and not what stands before it."""
        whole = (self.reading.phrase_at(head) or (head, head + 1))[0], head + 1
        return can_agree(self.reading, (head + 2, last)) and not can_agree(self.reading, whole)

    def _is_wished(self, at: int) -> bool:
        """Tell whether somebody stands before `to` whom something is wished for: `for every candidate to`."""
        phrase = self.reading.phrase_at(at) or (at, at + 1)
        return self.reading.lower[phrase[0] - 1] == "for" and can_agree(self.reading, phrase)

    def _past_manner(self, at: int) -> int:
        """Return where a verb stands before how or where it is done: `threatened | in turn | to leave`.

        A vote may be held where people also agree: `voted | at a meeting | to`.
        """
        reading = self.reading
        phrase = reading.phrase_at(at) if at > 2 else None
        if phrase is None or phrase[0] < 2:
            return at
        before = phrase[0] - 2
        while before > 0 and reading.penn[before] == "RB":
            before -= 1  # voted | unanimously at its session | to
        told = reading.penn[before].startswith("V") and reading.lower[before] in reading.vocabulary.modality
        link = phrase[0] - 1
        aside = reading.penn[link] == "IN" and reading.lower[link] not in _ASKING
        voted = reading.lower[before] in reading.vocabulary.words_of("voting")
        own = reading.lower[at] in reading.vocabulary.modality and not voted
        return before if told and aside and not own else at

    def _is_within(self, at: int) -> bool:
        """Tell whether a time stands before `of` at `at` by which one is near: `within weeks of`."""
        time = self.reading.phrase_at(at)
        return bool(time and self.reading.is_time(time) and self.reading.lower[time[0] - 1] == "within")

    def _aim(self) -> None:
        """Take a bare `to sign` as something still to be done."""
        words, lower = self.reading.vocabulary.words_of, self.reading.lower
        done = lower[self.first] in words("have") and self.first > 1  # is said to have signed
        done = done and lower[self.first - 2] not in words("be")  # but was to have signed
        if not (self.gerund or self.bearings or done) and self.reading.lower[self.first - 1] == "to":
            self.bearings.add("future")
        first = self.doers[0][0] if self.doers else 0
        asked = first > 1 and self.reading.lower[first - 1] in _ASKING  # appealed to | the union
        asked = asked and can_agree(self.reading, self.doers[0])
        told = first - 1 - asked
        wanted = lower[first - 1] == "for" and not self.gerund
        leads = first > 0 and (self.reading.penn[told].startswith("VB") or wanted)
        if self.gerund and leads:
            leads = can_agree(self.reading, self.doers[0])  # but won | praise | for agreeing
        if leads and not wanted and lower[told] not in self.reading.vocabulary.modality:
            leads = can_agree(self.reading, self.doers[-1])  # but used | its powers | to sign
        leads &= lower[told] not in words("travelling")  # will fly | to Oslo | to sign it
        if not leads:
            self.doers = []

    def _loose_gerund(self) -> None:
        """Judge an `-ing` form without a helper: `after signing` is done, `signing would` is not."""
        at = self.verb - 1
        while at > 0 and self.reading.penn[at] == "RB" and self.reading.lower[at] not in ("not", "before"):
            at -= 1  # lost, | eventually | reaching a deal
        before = self.reading.lower[at] if self.verb else ""
        if before == "in" and (others := self._joined()):
            self.doers = others
            return
        if (
            (before == "in" and (self._opens() or self._admits()))
            or before in self.reading.vocabulary.words_of("done")
            or before in (",", "", "and", "--")
            or self.reading.penn[self.verb - 1] in NOUNS
            or self._is_at_last()
        ):
            return
        self.bearings.add("loose")

    def _opens(self) -> bool:
        """Tell whether a preposition and the verb open the sentence: `But in | agreeing, Oslo lost`."""
        return self.verb == 1 or (self.verb == 2 and self.reading.penn[0] in ("CC", "RB"))

    def _admits(self) -> bool:
        """Tell whether somebody admits or denies something when they agree: denied guilt in | agreeing."""
        near = self.reading.lower[max(0, self.verb - _TALLY) : self.verb - 1]
        return not self.reading.vocabulary.words_of("admitting denial").isdisjoint(near)

    def _joined(self) -> list[Phrase]:
        """Return who does it with others: | Oslo | joined | Riga | in signing."""
        reading, end = self.reading, self.verb - 1
        joins = next((n for n in range(end, max(0, end - _CHAIN), -1) if reading.lower[n] == "joined"), 0)
        others, after = members_from(reading, joins + 1) if joins else ([], 0)
        return [*subject(reading, lead(reading, joins).first), *others] if others and after == end else []

    def _is_at_last(self) -> bool:
        """Tell whether somebody did something else first: refused two offers before at last | signing."""
        reading, at = self.reading, self.verb - 1
        while at > 0 and reading.penn[at] == "RB" and reading.lower[at] != "before":
            at -= 1
        if at < 1 or reading.lower[at] != "before":
            return False
        told = next((n for n in range(at - 1, -1, -1) if reading.penn[n] in FINITE), -1)
        return told >= 0 and reading.penn[told] == "VBD" and "TO" not in reading.penn[told:at]


def lead(reading: Reading, verb: int) -> Lead:
    """Return the chain that leads to the verb at `verb`; `can meet and sign` leads as far as `can`."""
    if verb not in reading.leads:
        reading.leads[verb] = _walked(reading, verb)
    return reading.leads[verb]


def _earlier_gerund(reading: Reading, joint: int) -> int:
    """Return the form in -ing that `and` joins to one behind: a pledge to | meeting in May and |; or -1."""
    if joint < 1 or reading.lower[joint] != "and":
        return -1
    for at in range(joint - 1, max(0, joint - _CHAIN), -1):
        if reading.penn[at] == "VBG" and reading.number[at] < 0:
            led = reading.lower[at - 1] in reading.vocabulary.words_of("gerund")
            return at if led and reading.lower[at - 1] not in ("after", "before") else -1
        if reading.penn[at] in FINITE or reading.lower[at] in (",", ";"):
            break
    return -1


def _walked(reading: Reading, verb: int) -> Lead:
    """Return what leads to a verb; of a second infinitive, what leads to the first: `to meet and | sign`."""
    joint = verb - 1
    while joint > 1 and reading.penn[joint] == "RB":
        joint -= 1
    if reading.penn[verb] == "VBG" and (earlier := _earlier_gerund(reading, joint)) >= 0:
        return _Chain(reading, earlier).walk()
    if (
        joint > 0
        and reading.penn[verb] in ("VB", "VBP")
        and reading.lower[joint] in reading.vocabulary.words_of("joint")
    ):
        earlier = verb
        for at in range(joint - 1, max(0, verb - _CHAIN), -1):
            if reading.penn[at] == "VB":
                earlier = at
                if reading.lower[at - 1] != ",":  # will plead guilty |, pay a fine and agree
                    break
        return _Chain(reading, earlier).walk()
    return _Chain(reading, verb).walk()
