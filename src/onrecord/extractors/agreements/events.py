"""Events: which word of agreeing speaks of which instrument, and how."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from attrs import define

from onrecord.extractors.agreements.members import is_name, members_from, subject
from onrecord.extractors.agreements.reading import Phrase, Reading
from onrecord.extractors.agreements.vocabulary import Noun, Verb, Vocabulary

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_INSIDE: Final = frozenset(
    {
        "JJ",
        "JJR",
        "JJS",
        "NN",
        "NNS",
        "NNP",
        "NNPS",
        "CD",
        "VBN",
        "VBG",
        "POS",
        "PRP$",
        "DT",
        "$",
        "PDT",
        "FW",
    }
)
_DETERMINERS: Final = frozenset({"DT", "PRP$", "POS", "PDT"})
_LOOK: Final = 40


#: No instrument, or a trigger not known yet.
NONE: Final = (-1, -1)


@define
class Event:
    """An agreement that a sentence speaks of.

    Attributes:
        trigger: The words that tell it.
        frame: `object` (the verb governs the instrument), `passive`, `alone` (the instrument is
            its subject), `agree`, `settle`, `contents` (the instrument is said to hold
            something), `under`, `act` (a noun of doing: `breach of`), or `noun`.
        effect: The class of the verb or noun.
        verb: Where the verb group's main word stands; -1 without a verb.
        noun: The instrument with its determiner; `NONE` without one.
        head: Where the instrument's own noun begins; -1 without one.
        plural: Whether that noun is a plural.
        tail: Where a further name of the instrument, in apposition, ends.
    """

    trigger: Phrase
    frame: str
    effect: str
    verb: int = -1
    noun: Phrase = NONE
    head: int = -1
    plural: bool = False
    tail: int = 0

    @property
    def last(self) -> int:
        """Where the words of the event end: trigger, instrument, and what is in apposition to it."""
        return max(self.trigger[1], self.noun[1], self.tail)


class Finder:
    """Finds the events of one sentence."""

    def __init__(self, reading: Reading, words: Vocabulary) -> None:
        self.reading = reading
        self.words = words
        self.lower = reading.lower
        self.penn = reading.penn
        self.size = len(reading)

    def events(self) -> list[Event]:
        """Return the events, in the order of the text, one for each agreement spoken of."""
        found = [
            event for head, length, noun in self._heads() if (event := self._of_noun(head, length, noun))
        ]
        found += list(self._of_verbs())
        return self._merged(sorted(found, key=lambda event: (event.trigger[0], event.head)))

    # ----------------------------------------------------------------- instruments

    def _heads(self) -> Iterator[tuple[int, int, Noun]]:
        """Yield where each noun for an agreement begins, its length and its entry."""
        at = 0
        while at < self.size:
            if (idiom := self._idiom(at)) > at:
                at = idiom
                continue
            found = self.words.nouns.at(self.lower, at)
            if found and self._is_noun(at, found[0], found[1]):
                yield at, *found
            at += found[0] if found else 1

    def _idiom(self, at: int) -> int:
        found = self.words.idioms.at(self.lower, at)
        return at + found[0] if found else at

    def _is_noun(self, at: int, length: int, noun: Noun) -> bool:
        """Tell whether the word at `at` is a noun here, and the head of its phrase."""
        after = at + length
        tag, before = self.penn[at], self.lower[at - 1] if at else ""
        if noun.kind == "deal" and (
            tag in ("VB", "VBP", "VBD") or before in ("to", "not", "would", "will", "must", "can")
        ):
            return False
        if noun.kind == "deal" and after < self.size and self.lower[after] == "with" and tag == "VBZ":
            return False
        if noun.kind == "settlement" and noun.plural:
            return False
        return not (after < self.size and self.penn[after] in ("NN", "NNS") and self._is_compound(at, after))

    def _is_compound(self, at: int, after: int) -> bool:
        """Tell whether the noun only modifies the next one: `contract talks`, `accord day`."""
        phrase = self.reading.phrase_at(at)
        return bool(phrase and phrase[1] > after)

    def _start(self, head: int) -> int:
        """Return where the noun phrase of the instrument begins, determiner included."""
        at = head
        while at > 0 and self.penn[at - 1] in _INSIDE:
            tag = self.penn[at - 1]
            if tag in ("VBN", "VBG") and not self._is_modifier(at - 1):
                break
            if self.penn[at] in _DETERMINERS and tag not in ("NN", "NNP", "NNS", "NNPS", "PDT", "DT", "POS"):
                break
            if self.penn[at] in ("DT", "PRP$") and tag != "PDT":
                break
            base = self.reading.phrase_at(at)
            if (
                base
                and base[0] == at
                and self.penn[at] != "POS"
                and tag not in ("VBG", "VBN", "JJ", "DT", "POS", "CD", "$")
                and self.reading.number[at - 1] >= 0
                and head - at > 0
            ):
                break
            at -= 1
        return at

    def _is_modifier(self, at: int) -> bool:
        """Tell whether the participle at `at` stands inside a noun phrase."""
        if at == 0:
            return False
        before = self.penn[at - 1]
        if before in ("DT", "PRP$", "POS", "JJ", "CD"):
            return True
        return (
            before in ("NN", "NNP")
            and self.reading.number[at] >= 0
            and self.reading.number[at] == self.reading.number[at - 1]
        )

    def _of_noun(self, head: int, length: int, noun: Noun) -> Event | None:
        first = self._start(head)
        phrase = (first, head + length)
        event = (
            self._governed(phrase)
            or self._reduced(phrase)
            or self._predicated(phrase)
            or Event((head, head + length), "noun", "")
        )
        event.noun, event.head, event.plural = phrase, head, noun.plural
        if noun.kind == "weak" and event.effect not in _MAKING and not self._is_shared(phrase):
            return None
        if noun.kind == "contract" and not self._is_contract(event):
            return None
        return event

    def _is_shared(self, phrase: Phrase) -> bool:
        """Tell whether `with X` or `between X and Y` follows the instrument."""
        at = phrase[1]
        if self.lower[at : at + 1] not in (["with"], ["between"], ["among"]):
            return False
        inner = self.reading.phrase_at(at + 1)
        return bool(inner and (is_name(self.reading, inner) or self.lower[inner[1] - 1] in self.words.groups))

    def _is_contract(self, event: Event) -> bool:
        if event.frame in ("noun", "contents", "under"):
            return False
        if event.frame == "alone":
            return event.effect == "expire"
        verb = self.lower[event.trigger[0]]
        return event.effect in ("sign", "negotiate", "breach", "end") or verb.startswith(("agree", "reach"))

    # -------------------------------------------------------------- verb and instrument

    def _governed(self, phrase: Phrase) -> Event | None:
        """Return the event of a verb or noun before the instrument that governs it."""
        at = phrase[0]
        for _ in range(2):
            outer = self._part(at)
            if outer == at:
                break
            at = outer
        if event := self._act(at):
            return event
        while at > 1 and self.penn[at - 1] == "RB":
            at -= 1
        for length in range(1, 6):
            first = at - length
            if first < 0:
                break
            found = self.words.verbs.at(self.lower, first)
            if found and found[0] == length and found[1].effect and self._is_verb(first, found[1]):
                verb = found[1]
                if verb.effect in ("agree", "settle"):
                    return None
                return Event((first, at), "object", verb.effect, first)
        return None

    def _is_verb(self, at: int, verb: Verb) -> bool:
        tag = self.penn[at]
        if tag.startswith("V"):
            return True
        return (
            tag in ("NN", "NNS", "NNP", "JJ", "IN")
            and verb.form != "base"
            and self.reading.phrase_at(at) is None
        )

    def _part(self, at: int) -> int:
        """Return where `terms of` and the like before `at` begins, or `at`."""
        if at < 2 or self.lower[at - 1] not in ("of", "in", "to", "for"):
            return at
        outer = self.reading.phrase_at(at - 2)
        if outer and outer[1] == at - 1 and self.lower[at - 2] in self.words.parts:
            return outer[0]
        return at

    def _act(self, at: int) -> Event | None:
        """Return the event of a noun like `breach of` that ends before `at`."""
        if at < 2 or self.lower[at - 1] not in ("of", "with", "from", "to"):
            return None
        effect = self.words.acts.get(self.lower[at - 2])
        if effect is None:
            return None
        return Event((at - 2, at - 1), "act", effect)

    def _reduced(self, phrase: Phrase) -> Event | None:
        """Return the event of a clause that hangs on the instrument without a pronoun.

        `an agreement reached last week`, `the deal Mr. Lee had struck`.
        """
        at = phrase[1]
        while at < self.size and self.penn[at] == "RB":
            at += 1
        if at >= self.size:
            return None
        found = self.words.verbs.at(self.lower, at)
        if (
            found
            and found[1].effect
            and self.penn[at] in ("VBN", "VBD")
            and not self._has_object(at + found[0])
        ):
            return Event((at, at + found[0]), "passive", found[1].effect, at)
        if (
            self.lower[at : at + 2] == ["to", "be"]
            and (future := self.words.verbs.at(self.lower, at + 2))
            and future[1].effect
        ):
            return Event((at + 2, at + 2 + future[0]), "passive", future[1].effect, at + 2)
        if self.lower[at] in ("that", "which"):
            at += 1
        inner = self.reading.phrase_at(at)
        if not inner or inner[0] != at or self.lower[at] in ("which", "that"):
            return None
        return self._object_relative(inner[1])

    def _object_relative(self, at: int) -> Event | None:
        main = self._main(at)
        if main < 0:
            return None
        found = self.words.verbs.at(self.lower, main)
        if not found or not found[1].effect or found[1].effect in ("agree", "settle"):
            return None
        if self._has_object(main + found[0]) or self._is_passive(at, main):
            return None
        return Event((main, main + found[0]), "object", found[1].effect, main)

    def _has_object(self, at: int) -> bool:
        """Tell whether a noun phrase that names no time stands at `at`."""
        phrase = self.reading.phrase_at(at)
        return bool(
            phrase
            and phrase[0] == at
            and self.penn[at] in ("DT", "PRP", "PRP$", "NNP", "NN", "NNS", "JJ")
            and not self.is_time(phrase)
        )

    def is_time(self, phrase: Phrase) -> bool:
        """Tell whether a phrase names a time."""
        return self.reading.is_time(phrase)

    def _main(self, at: int) -> int:
        """Return where the main verb of the finite verb group at `at` stands, or -1."""
        if at >= self.size or self.penn[at] not in _FINITE:
            return -1
        last = at
        at += 1
        while at < self.size:
            tag = self.penn[at]
            if tag.startswith("VB") and (
                self.lower[at - 1] in ("to", "be", "been", "being")
                or self.penn[at - 1] in ("MD", "RB")
                or self.lower[at - 1] in _AUXILIARIES
            ):
                last = at
            elif tag in {"RB", "TO"} or (tag == "JJ" and self.lower[at] in self.words.modality):
                pass
            else:
                break
            at += 1
        return last

    def _is_passive(self, first: int, main: int) -> bool:
        return any(word in _BE for word in self.lower[first:main])

    def _predicated(self, phrase: Phrase) -> Event | None:
        """Return the event of the verb whose subject the instrument is."""
        if under := self._under(phrase):
            return under
        if not self._can_be_subject(phrase[0]):
            return None
        relative: Event | None = None
        for at, is_relative in self._groups(phrase[1]):
            event = self._predicate(at)
            if event and event.frame != "contents" and not is_relative:
                return event
            if event and is_relative:
                relative = relative or event
            elif event:
                return event if relative is None or relative.frame == "contents" else relative
            elif not is_relative:
                break
        return relative

    def _can_be_subject(self, first: int) -> bool:
        """Tell whether what stands before the instrument lets it be a subject."""
        at = self._part(first)
        if at == 0:
            return True
        tag, word = self.penn[at - 1], self.lower[at - 1]
        if tag in ("IN", "TO"):
            return word in _CLAUSE_OPENERS
        return not tag.startswith("V") or word in _SAYING

    def _groups(self, at: int) -> Iterator[tuple[int, bool]]:
        """Yield the finite verb groups after the instrument: those of its relative clauses, then its own."""
        pending = closed = False
        end = min(self.size, at + _LOOK)
        while at < end:
            tag, word = self.penn[at], self.lower[at]
            if tag in ("WDT", "WP") or (word == "that" and tag != "DT"):
                pending = True
                closed = at > 0 and self.lower[at - 1] == ","
            elif word in _BREAKS:
                return
            elif tag in _FINITE:
                yield at, pending
                if not pending or not closed:
                    return
                pending = False
                at = max(at, self._main(at))
                while at + 1 < end and self.lower[at] != ",":
                    at += 1
            at += 1

    def _predicate(self, at: int) -> Event | None:
        main = self._main(at)
        if main < 0:
            return None
        found = self.words.verbs.at(self.lower, main)
        passive = self._is_passive(at, main)
        if found and passive and found[1].effect and found[1].effect not in ("agree", "settle"):
            return Event((main, main + found[0]), "passive", found[1].effect, main)
        if found and found[1].alone and not passive:
            return Event((main, main + found[0]), "alone", found[1].alone, main)
        if (
            self.lower[main] in _BE
            and main + 2 < self.size
            and self.lower[main + 1] == "in"
            and self.lower[main + 2] in ("force", "effect", "place")
        ):
            return Event((main, main + 3), "alone", "effect", main)
        if self.lower[main] in self.words.contents and not passive:
            return Event(NONE, "contents", "", main)
        return None

    def _under(self, phrase: Phrase) -> Event | None:
        """Return the event of `Under the agreement, X will ...`."""
        first = phrase[0]
        part = self._part(first)
        if part == 0 or self.lower[part - 1] not in ("under", "in", "by", "as"):
            return None
        if (
            part - 1 > 0
            and not (part - 1 == 1 and self.penn[0] in ("CC", "RB"))
            and self.lower[part - 2] != ","
        ):
            return None
        comma = next(
            (i for i in range(phrase[1], min(self.size, phrase[1] + 25)) if self.lower[i] == ","), -1
        )
        if comma < 0 or (self.lower[part - 1] != "under" and self.lower[part - 1] != "as"):
            return None
        return Event(NONE, "under", "", comma)

    # ------------------------------------------------------------------ agree and settle

    def _of_verbs(self) -> Iterator[Event]:
        for at, word in enumerate(self.lower):
            if word not in self.words.verbs:
                continue
            found = self.words.verbs.at(self.lower, at)
            if not found or (
                found[1].effect not in ("agree", "settle") and not found[1].lemma.startswith("agree")
            ):
                continue
            if not self.penn[at].startswith("V") and self.penn[at] not in ("NN", "JJ", "NNS", "NNP"):
                continue
            if found[1].effect == "settle":
                if event := self._settle(at):
                    yield event
            elif self._is_agreeing(at):
                yield Event((at, at + 1), "agree", "agree", at)

    def _settle(self, at: int) -> Event | None:
        """Return the event of settling a dispute, said with a finite verb."""
        if self.penn[at] not in ("VBD", "VBN", "VBZ", "VBP", "VB") or (at and self.lower[at - 1] == "to"):
            return None
        members, _ = members_from(self.reading, at + 1)
        if any(self.lower[last - 1] in self.words.disputes for _, last in members):
            return Event((at, at + 1), "settle", "reach", at)
        return None

    def _is_agreeing(self, at: int) -> bool:
        """Tell whether `agree` at `at` speaks of doing, not of opinion."""
        if at + 1 >= self.size:
            return False
        if (at and self.penn[at - 1] == "DT") or (at and self.lower[at - 1] in _STRONGLY):
            return False
        after = self.complement(at)
        word = self.lower[after] if after < self.size else ""
        opinion = self._is_opinion(at)
        if word in ("to", "not"):
            if self.lower[min(after + 1, self.size - 1)] == "disagree":
                return False
            return self.penn[min(after + 1, self.size - 1)] in ("VB", "TO") or not opinion
        if opinion:
            return False
        if word in ("on", "upon"):
            return self.lower[at] in ("agreed", "agreeing") or self._is_infinitive(at)
        if word == "that" or self._is_clause(after):
            return self._has_modal(after)
        phrase = self.reading.phrase_at(after)
        return bool(
            phrase and phrase[0] == after and after == at + 1 and self.penn[after] not in ("PRP", "WP")
        )

    def _is_infinitive(self, at: int) -> bool:
        return self.penn[at] == "VB"

    def _is_opinion(self, at: int) -> bool:
        found = subject(self.reading, at)
        if not found:
            return False
        return any(self.lower[last - 1] in self.words.opinions for _, last in found)

    def _is_clause(self, at: int) -> bool:
        phrase = self.reading.phrase_at(at)
        if not phrase or phrase[0] != at or phrase[1] >= self.size:
            return False
        return self.penn[phrase[1]] in _FINITE

    def _has_modal(self, at: int) -> bool:
        words = self.lower[at : at + 20]
        return any(word in _MODALS for word in words) or any(
            a in ("is", "are", "was", "were") and b == "to" for a, b in itertools.pairwise(words)
        )

    def complement(self, at: int) -> int:
        """Return where the complement of the verb at `at` begins: past adverbs, `with X`, places, dates."""
        at += 1
        for _ in range(6):
            if at >= self.size:
                return at
            word, tag = self.lower[at], self.penn[at]
            if tag == "RB" and word != "not":
                at += 1
            elif word in ("with", "at", "in", "last", "during", "after", "among") or (
                word == "on" and self._is_date(at + 1)
            ):
                begin = at + 1 if word != "last" else at
                members, end = members_from(self.reading, begin)
                if not members:
                    return at
                at = end
            elif (phrase := self.reading.phrase_at(at)) and phrase[0] == at and self.is_time(phrase):
                at = phrase[1]
            elif word == "," and at + 1 < self.size and self.penn[at + 1] == "RB":
                at += 1
            else:
                return at
        return at

    def _is_date(self, at: int) -> bool:
        phrase = self.reading.phrase_at(at)
        return bool(phrase and self.is_time(phrase))

    # ------------------------------------------------------------------------- merging

    def _merged(self, found: list[Event]) -> list[Event]:
        """Return the events with those that speak of one agreement made one."""
        kept: list[Event] = []
        for event in found:
            if event.trigger == NONE:
                event.trigger = (event.head, event.noun[1]) if event.noun != NONE else event.trigger
        for event in sorted(found, key=lambda event: (event.trigger[0], event.head)):
            host = next((one for one in reversed(kept) if self._same(one, event)), None)
            if host is None:
                kept.append(event)
            elif host.noun == NONE and event.noun != NONE:
                host.noun, host.head, host.plural = event.noun, event.head, event.plural
            elif event.noun != NONE and event.noun[0] - host.noun[1] == 1:
                host.tail = event.noun[1]
        return kept

    def _same(self, one: Event, other: Event) -> bool:
        """Tell whether two events of a sentence, `one` first, are of one agreement."""
        if one.trigger == other.trigger and one.frame in ("object", "passive"):
            return True
        if one.frame in ("agree", "settle") and other.noun != NONE and one.noun == NONE:
            return self._completes(one, other)
        if other.frame in ("agree", "settle") and one.noun != NONE and self._holds(one, other):
            return True
        if NONE not in (one.noun, other.noun):
            return self._refers_back(one, other)
        return False

    def _completes(self, agree: Event, other: Event) -> bool:
        """Tell whether the instrument belongs to the verb of agreeing before it."""
        first = other.noun[0]
        if other.frame in ("noun", "contents", "under", "act") or other.effect == "reach":
            begins = self.complement(agree.verb)
            if (
                begins < first
                and self.lower[begins] in ("to", "on", "upon")
                and self._part(first) == begins + 1
            ):
                return True
            if first == begins:
                return True
        if (
            other.frame == "noun"
            and first
            and self.lower[first - 1] in ("in", "under", "through", "of", "with", "by")
        ):
            return True
        between = self.lower[agree.trigger[1] : other.trigger[0]]
        return other.frame == "object" and between in (["to"], ["not", "to"])

    def _holds(self, one: Event, agree: Event) -> bool:
        """Tell whether the verb of agreeing stands in a clause that hangs on the instrument."""
        if one.frame == "under":
            return True
        between = self.lower[one.last : agree.trigger[0]]
        return any(a in ("under", "in", "by") and b == "which" for a, b in itertools.pairwise(between)) or (
            "whereby" in between
        )

    def _refers_back(self, one: Event, other: Event) -> bool:
        """Tell whether the second instrument only takes the first up again."""
        first, last = other.noun
        if first and one.noun[1] == first - 1 and self.lower[first - 1] in (",", "--", "—"):
            return other.frame == "noun"
        if one.noun[1] == first - 1 and self.lower[first - 1] in ("and", "or"):
            return other.frame in ("noun", "passive")
        definite = self.lower[first] in ("the", "this", "that", "its", "their", "such") and last - first <= 2
        return definite and other.frame in ("noun", "contents", "act", "object")


_SAYING: Final = frozenset(
    {
        "said",
        "says",
        "say",
        "told",
        "added",
        "announced",
        "reported",
        "believes",
        "thinks",
        "believed",
        "thought",
        "hopes",
        "noted",
        "confirmed",
        "hoped",
        "fear",
        "feared",
        "think",
        "believe",
        "argue",
        "argued",
        "saying",
        "insisted",
        "stressed",
        "stated",
        "warned",
        "claimed",
        "is",
        "was",
        "are",
        "were",
    }
)
_BE: Final = frozenset({"be", "been", "being", "was", "were", "is", "are", "'s", "am"})
_AUXILIARIES: Final = _BE | {"have", "has", "had", "'ve", "do", "does", "did", "get", "got"}
_MODALS: Final = frozenset({"should", "would", "will", "must", "shall", "can", "be", "may", "could", "'ll"})
_CLAUSE_OPENERS: Final = frozenset(
    {
        "that",
        "if",
        "whether",
        "because",
        "while",
        "as",
        "after",
        "before",
        "until",
        "although",
        "though",
        "when",
        "once",
        "unless",
        "since",
    }
)
_MAKING: Final = frozenset({"reach", "sign", "negotiate", "end", "breach", "approve"})
_BREAKS: Final = frozenset({";", ":", "because", "if", "while", "when", "although", "?", "after", "before"})
_STRONGLY: Final = frozenset(
    {"strongly", "largely", "generally", "wholeheartedly", "totally", "completely", "absolutely", "widely"}
)
