"""Instruments: the noun phrases that name or describe an agreement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.vocabulary import Noun
from onrecord.phrases.pieces import ARTICLES, NOUNS, Phrase

_INSIDE: Final = (
    frozenset({"JJ", "JJR", "JJS", "CD", "VBN", "VBG", "POS", "PRP$", "DT", "PDT", "$", "FW"}) | NOUNS
)
_NAMED: Final = Noun("name", plural=False)
#: Several of a kind, by its acronym: three PPAs.
_KIND: Final = Noun("sure", plural=True)
#: Digits of a year, which is no number of a treaty.
_YEAR: Final = 4
#: What ties a part to its agreement: terms of, an annex to.
_TYING: Final = frozenset({"of", "in", "to", "for", "under", "by"})
#: What does so only behind a participle: rules set by, obligations assumed under.
_MADE_UNDER: Final = frozenset({"under", "by"})
#: What is done to what an agreement asks for.
_KEEPING: Final = frozenset({"end", "pause", "breach", "honour"})
_COUNTED: Final = (["at", "least"], ["at", "most"])


class Instrument(NamedTuple):
    """A noun phrase that stands for an agreement, by the indexes of its words.

    Attributes:
        first: Where it begins, determiner or owner included.
        start: Where it begins without them.
        head: Where its own noun begins.
        last: Where it ends.
        kind: As in the list `agreement_nouns`; `name` for a short name.
        plural: Whether its noun is a plural.
        named: Whether it is a proper name.
    """

    first: int
    start: int
    head: int
    last: int
    kind: str
    plural: bool
    named: bool

    @property
    def phrase(self) -> Phrase:
        """The words that name it."""
        return self.start, self.last

    def is_bare(self, reading: Reading) -> bool:
        """Tell whether it only takes up an agreement known already: `the deal`, `its pact`."""
        definite = reading.lower[self.first] in reading.vocabulary.words_of("definite")
        return definite and self.start == self.head and not self.named


def instruments(reading: Reading) -> Iterator[Instrument]:
    """Yield the instruments of a sentence, in the order of the text."""
    for at, length, noun in _heads(reading):
        yield _instrument(reading, at, length, noun)


def _heads(reading: Reading) -> Iterator[tuple[int, int, Noun]]:
    """Yield where each noun for an agreement begins, its length and its entry."""
    nouns, idioms, lower = reading.vocabulary.nouns, reading.vocabulary.idioms, reading.lower
    signed, starts = reading.vocabulary.signed, reading.vocabulary.starts
    signing = not reading.vocabulary.words_of("signing").isdisjoint(lower)
    named = reading.short_names
    behind, end = 0, -1
    for at in [at for at, word in enumerate(lower) if word in starts or word in named]:
        if at < behind:
            continue  # inside what began before
        idiom = idioms.at(lower, at) if lower[at] in idioms else None
        if idiom and not (idiom[1] and reading.words[at].islower()):  # the New Deal, but a new deal
            behind = at + idiom[0]
            continue
        found = nouns.at(lower, at) or (signed.at(lower, at) if signing else None)
        if lower[at] in named and reading.words[at][0].isupper():
            several = lower[at][-1] == "s" and lower[at][:-1] in named
            found = (1, _KIND if several else _NAMED)
        short = lower[at - 1 : at + 2 : 2] == ["(", ")"] and end == at - 1  # a memorandum (MoU)
        if found and not short and _is_noun(reading, at, *found):
            yield at, *found
            end = at + found[0]
        behind = at + found[0] if found else at


def _is_noun(reading: Reading, at: int, length: int, noun: Noun) -> bool:
    """Tell whether the word at `at` is a noun here, and the last one of its phrase."""
    after = at + length
    tag = reading.penn[at]
    if noun.kind == "deal" and not _is_deal(reading, at):
        return False
    if noun.kind == "terms" and not _is_terms(reading, at):
        return False
    if noun.kind == "settlement" and (
        (noun.plural and not _is_of_disputes(reading, after)) or _is_resettlement(reading, after)
    ):
        return False
    if is_other_body(reading, at):
        return False
    if noun.kind in ("weak", "contract", "signed") and tag.startswith("V"):
        return False
    numbered = at > 0 and reading.penn[at - 1] == "CD" and reading.lower[at - 1][0].isdigit()
    numbered = numbered and reading.penn[max(0, at - 2)] != "$"  # 400 contracts, but a $400bn contract
    if noun.kind == "contract" and numbered and not _is_dated(reading, at):
        return False
    if noun.kind == "contract" and reading.lower[after : after + 1] in (["high"], ["low"]):
        return False  # of futures
    phrase = reading.phrase_at(at)
    parted = reading.lower[after : after + 1] == ["worth"]
    compound = not parted and after < reading.size and reading.penn[after] in NOUNS
    compound = compound and phrase is not None and phrase[1] > after
    return not compound or reading.tells(after)


def is_other_body(reading: Reading, at: int) -> bool:
    """Tell whether letters without an article do something, and so name a body: CBA | has reached a deal."""
    letters = reading.words[at].isupper() and reading.lower[at] not in reading.short_names
    bare = letters and not reading.is_headline and reading.phrase_at(at) == (at, at + 1)
    does = reading.penn[at + 1 : at + 2] in (["VBZ"], ["VBD"], ["MD"], ["VBP"])
    return bare and does and reading.lower[at + 1] not in reading.vocabulary.words_of("be")


def _is_terms(reading: Reading, at: int) -> bool:
    """Tell whether `terms` at `at` are all that is agreed: `came to terms with Acme`, `Under its terms,`.

    They are not a part of something else (`terms of the pact`), nor what one has to accept (`with grief`).
    """
    after = reading.lower[at + 1 : at + 2]
    first = (reading.phrase_at(at) or (at, at))[0]
    if after == ["of"] or reading.lower[max(0, first - 1)] == "in":
        return False
    if after != ["with"] or at + 2 == reading.size:
        return True
    whom, _ = members_from(reading, at + 2)
    vague = reading.penn[at + 2] == "PRP" or reading.lower[at + 2] == "one"  # with it, with one of its losses
    return bool(whom) and not vague and can_agree(reading, whom[0])


def _is_of_disputes(reading: Reading, after: int) -> bool:
    """Tell whether settlements end disputes: `with 12 owners`, `worth $5`, `in lawsuits`; not towns."""
    near = reading.lower[after : after + 1]
    if near in (["with"], ["worth"]) or (near and near[0].startswith("total")):
        return True
    about, _ = members_from(reading, after + 1) if near in (["in"], ["for"], ["over"]) else ([], 0)
    disputes = reading.vocabulary.disputes
    return any(not disputes.isdisjoint(reading.lower[first:last]) for first, last in about)


def _is_resettlement(reading: Reading, after: int) -> bool:
    """Tell whether `settlement of` people, land or payments stands before `after`, not of a dispute.

    Or a place where people live: a settlement | near Rye.
    """
    if reading.lower[after : after + 1] in (["near"], ["outside"]):
        return True
    if reading.lower[after : after + 1] != ["of"]:
        return False
    settled, _ = members_from(reading, after + 1)
    disputes = reading.vocabulary.disputes
    return bool(settled) and all(disputes.isdisjoint(reading.lower[first:last]) for first, last in settled)


def _is_dated(reading: Reading, at: int) -> bool:
    """Tell whether the year that a contract was made in stands before `at`, not the month of futures."""
    phrase = reading.phrase_at(at - 1)
    lone = phrase is not None and at - 2 <= phrase[0] and reading.penn[phrase[0]] in ("DT", "PRP$", "CD")
    return lone and reading.is_time((at - 1, at))


def _is_deal(reading: Reading, at: int) -> bool:
    """Tell whether `deal` or `deals` at `at` is no verb."""
    if at == 0:
        return True
    before, tag = reading.lower[at - 1], reading.penn[at]
    phrase = reading.phrase_at(at)
    owned = phrase is not None and reading.penn[phrase[0]] == "PRP$"  # its rights | deal with Acme
    single = phrase is not None and phrase[0] < at and (owned or reading.lower[phrase[0]] in ARTICLES)
    if reading.penn[at - 1] == "NNS" and reading.lower[at : at + 2] == ["deal", "with"] and not single:
        return is_headline_verb(reading, at - 1)  # signs | deal with Acme
    verbal = before == "to" or before in reading.vocabulary.words_of("future possible")
    after = reading.lower[at + 1] if at + 1 < reading.size else ""
    if after in ARTICLES and reading.lower[at] == "deals":
        return False
    return not (verbal or tag in ("VB", "VBP", "VBD") or (tag == "VBZ" and after in ("with", "in")))


def _instrument(reading: Reading, head: int, length: int, noun: Noun) -> Instrument:
    """Return the instrument with the noun at `head`: where it begins and ends, and whether it has a name."""
    first = _first(reading, head)
    first -= reading.lower[first] == "no" and reading.lower[first - 1 : first] in (["a"], ["an"])
    start = _start(reading, first, head)
    if reading.lower[max(0, first - 1) : first + 1] in _COUNTED:
        first, start = first - 1, first + 1  # at least | six truces
    named = noun.kind == "name" or _is_named(reading, start, head)
    last = _last(reading, head + length) if named else head + length
    return Instrument(first, start, head, last, noun.kind, noun.plural, named)


def _is_named(reading: Reading, start: int, head: int) -> bool:
    if reading.is_headline or not reading.words[head].istitle():
        return False
    numbered = reading.lower[head + 1 : head + 2]
    if numbered and numbered[0].isdigit() and len(numbered[0]) < _YEAR:
        return True
    return start < head or reading.lower[head + 1 : head + 2] in (["of"], ["on"])


def _last(reading: Reading, last: int) -> int:
    """Return where a proper name ends that goes on with `of` or `on`: Treaty of Rome."""
    at = last + 1
    if reading.lower[last : last + 1] and reading.lower[last].isdigit() and reading.penn[last] == "CD":
        return last + (len(reading.lower[last]) < _YEAR)  # Treaty | 8
    if at >= reading.size or reading.lower[last] not in reading.vocabulary.words_of("joining"):
        return last
    if reading.lower[at] == "the":
        at += 1
    phrase = reading.phrase_at(at)
    if not phrase or not reading.words[at][0].isupper() or reading.is_time(phrase):
        return last
    last = phrase[1]
    joined = reading.phrase_at(last + 1) if last + 1 < reading.size else None
    if (
        joined
        and reading.lower[last] == "and"
        and reading.words[last + 1][0].isupper()
        and joined[0] == last + 1
    ):
        return joined[1]
    return last


def _first(reading: Reading, head: int) -> int:
    """Return where the noun phrase whose noun is at `head` begins, determiner included."""
    at = head
    while at > 0 and (_belongs(reading, at) or _is_shortened(reading, at)):
        at -= 3 if reading.lower[at - 1] == ")" else 1 + (reading.lower[at - 1] == ",")
    if at > 1 and at < head and _is_coordinated(reading, at, head):
        return _first(reading, at - 1)
    return _joined_by_of(reading, at, head)


def _is_shortened(reading: Reading, at: int) -> bool:
    """Tell whether a name's letters stand in brackets before `at`: the Rye-Elm (REP) | trade pact."""
    shut = at > 3 and reading.lower[at - 1] == ")" and reading.lower[at - 3] == "("
    return shut and reading.words[at - 2].isupper() and reading.penn[at - 4] in NOUNS


def _joined_by_of(reading: Reading, first: int, head: int) -> int:
    """Return where `a cessation of` before `hostilities agreement` begins, or `first`."""
    if first == head or first < 2 or reading.lower[first - 1] != "of" or reading.lower[head].endswith("s"):
        return first
    outer = reading.phrase_at(first - 2)
    if not outer or outer[1] != first - 1 or reading.penn[first] not in ("NN", "NNS"):
        return first
    someone = reading.lower[first - 2] in reading.vocabulary.groups or reading.is_time_at(first)
    return outer[0] if reading.lower[outer[0]] in ARTICLES and not someone else first


def _belongs(reading: Reading, at: int) -> bool:
    """Tell whether the word before `at` stands in one noun phrase with what begins at `at`."""
    if is_headline_verb(reading, at - 1):
        return False
    if reading.lower[at - 1] == ",":
        return _parts_qualities(reading, at - 1)
    tag, here = reading.penn[at - 1], reading.penn[at]
    if reading.is_headline and tag in ("VB", "VBP") and here in NOUNS:
        return reading.lower[at - 1] not in reading.vocabulary.verbs
    if tag in ("RB", "RBR", "RBS") and here in ("JJ", "VBN", "$", "CD"):
        return at > 1 and reading.penn[at - 2] in ("DT", "PRP$", "POS", "CD") and reading.number[at - 1] >= 0
    if tag not in _INSIDE or (here in ("DT", "PRP$") and tag != "PDT"):
        return False
    if here == "POS":
        return tag in NOUNS
    if tag in ("VBN", "VBG"):
        return _is_modifier(reading, at - 1)
    if tag in ("JJ", "JJR", "JJS", "DT", "PDT", "POS", "PRP$", "CD", "$"):
        return True
    plain = tag == here == "NN" and not reading.is_time_at(at - 1)  # a term | loan agreement
    together = reading.number[at] < 0 or reading.number[at] == reading.number[at - 1]
    return together or plain or here in ("VBG", "VBN")


def _parts_qualities(reading: Reading, comma: int) -> bool:
    """Tell whether a comma parts two qualities of one noun: `a one-year, $6 million contract`."""
    if comma < 2 or reading.penn[comma - 1] != "JJ" or reading.number[comma - 1] < 0:
        return False
    opens = reading.is_headline or reading.penn[comma - 2] in ("DT", "PRP$", "JJ", "POS")
    return opens and reading.penn[comma + 1] in ("JJ", "$", "CD", "JJR", "JJS")


def is_headline_verb(reading: Reading, at: int) -> bool:
    """Tell whether the word at `at` is a verb in a headline, whatever its tag: `PERU SIGNS FISHING PACT`."""
    if at == 0 or not (reading.is_headline or reading.words[at].isupper()):
        return False
    found = reading.vocabulary.verbs.at(reading.lower, at)
    several = reading.penn[at - 1].endswith("S") or "and" in reading.lower[:at]
    return bool(found and found[1].effect and (found[1].form == "s" or (found[1].form == "base" and several)))


def _is_modifier(reading: Reading, at: int) -> bool:
    """Tell whether the participle at `at` stands inside a noun phrase."""
    before = at - 1
    while before > 0 and reading.penn[before] == "RB":
        before -= 1
    if before < 0:
        return False
    tag, words = reading.penn[before], reading.vocabulary.words_of
    if reading.lower[before] in ("while", "when", "without"):
        return False  # while | using agreements
    if tag in ("DT", "PRP$", "POS", "JJ", "CD"):
        return True
    if reading.penn[at] == "VBN" and before == at - 1 and (tag.startswith("VB") or tag == "IN"):
        return reading.lower[before] not in words("be have")
    if reading.lower[at] in reading.vocabulary.verbs:
        return False
    if reading.penn[at] == "VBG" and tag == "IN":
        return True
    if tag not in NOUNS:
        return False
    phrase = reading.phrase_at(before)
    return bool(phrase and reading.penn[phrase[0]] == "DT" and reading.penn[at + 1] in NOUNS)


def _is_coordinated(reading: Reading, at: int, head: int) -> bool:
    """Tell whether `a marketing and` before `at` belongs to `services agreement`."""
    if (
        reading.lower[at - 1] != "and"
        or reading.penn[at] in ("DT", "PRP$")
        or reading.penn[at - 2] not in _INSIDE
    ):
        return False
    phrase = reading.phrase_at(at - 2)
    if not phrase or phrase[1] != at - 1 or head == at:
        return False
    first = _first(reading, at - 2)  # a 100 mln dlr | revolving credit and term loan agreement
    if reading.lower[first] in ARTICLES or reading.penn[first] == "PRP$":
        return True
    titled = reading.words[at - 2].istitle() and reading.words[at].istitle() and not reading.is_headline
    if titled and reading.lower[first] == "the" and reading.words[head].istitle():
        return True  # the Trade and Cooperation Agreement
    verb = reading.vocabulary.verbs.at(reading.lower, phrase[0] - 1) if phrase[0] else None
    return verb is not None and bool(verb[1].effect) and verb[0] == 1


def _start(reading: Reading, first: int, head: int) -> int:
    """Return where the phrase begins without its determiner or owner."""
    articles = reading.vocabulary.words_of("article")
    at = first
    for index in range(first, head):
        if (
            reading.penn[index] == "POS"
            or reading.lower[index] in articles
            or reading.penn[index] in ("DT", "PRP$")
        ):
            at = index + 1
    if at > first and at < head and reading.lower[at] == "own":
        return at + 1  # their | own | pact
    return at


def outer_start(reading: Reading, at: int) -> int:
    """Return where `the terms of` and the like before `at` begins, or `at`."""
    for _ in range(2):
        if at < 2 or reading.lower[at - 1] not in _TYING:
            return at
        end = _before_made(reading, at - 1)
        outer = reading.phrase_at(end - 1)
        loose = reading.lower[at - 1] in _MADE_UNDER and end == at - 1 and not _is_owed(reading, outer)
        part = reading.lower[end - 1] in reading.vocabulary.parts
        some = outer == (end - 1, end) and reading.lower[end] == "of" and reading.penn[end - 1] == "CD"
        if loose or not outer or outer[1] != end or not (part or some):  # four of the MoUs
            return at
        first = outer[0]  # breaching | commitments made under the pact, whatever its tag
        at = first + (reading.penn[first] == "VBG" and reading.lower[first] in reading.vocabulary.verbs)
    return at


def _is_owed(reading: Reading, part: Phrase | None) -> bool:
    """Tell whether somebody keeps or drops what an agreement asks: suspended its | obligations under it."""
    if part is None or reading.penn[part[0]] != "PRP$" or part[0] == 0:
        return False
    found = reading.vocabulary.verbs.at(reading.lower, part[0] - 1)
    return found is not None and found[0] == 1 and found[1].effect in _KEEPING


def _before_made(reading: Reading, at: int) -> int:
    """Return where a participle begins before `at`: rules | laid down in, commitments | made under."""
    made = at - 1 - (reading.penn[at - 1] in ("RP", "RB"))
    return made if made > 0 and reading.penn[made] == "VBN" and reading.number[made] < 0 else at
