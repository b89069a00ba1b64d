"""Which tokens of a document head a title, and what is known of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from onrecord.extractors.offices.vocabulary import (
    grammar,
    headline_verbs,
    office_acts,
    office_nouns,
    office_verbs,
    statuses,
)
from onrecord.grammar.reporting import DATELINE
from onrecord.lexicon import lexicon
from onrecord.linking.acronyms import clubs
from onrecord.linking.followed import person_verbs
from onrecord.linking.people import people, tokens_of_people
from onrecord.model import Document
from onrecord.phrases.openers import openers
from onrecord.segment.classes import (
    BREAK,
    CAPITAL,
    COMPANY,
    FIELD,
    HEAD,
    LONGER,
    LOWER_WEAK,
    MINISTERIAL,
    MODIFIER,
    OPTIONAL,
    PARTY,
    PEOPLE,
    PLURAL,
    RANK,
    STATUS,
    STOP,
    WEAK,
    Classes,
    classes,
    is_short_name,
)
from onrecord.segment.inner import held, twins
from onrecord.segment.sentences import sentences
from onrecord.segment.ties import are_several, begins_body, opening, opens_name, ties
from onrecord.segment.tokens import HYPHENS, POSSESSIVES, tokens
from onrecord.segment.units import unit_numbers, units

#: Small words that a capital makes part of a name: Homes `For` People.
PURPOSES: Final = frozenset({"for", "on", "to"})


class Heads:
    """The tokens of a document with their classes and the people named."""

    def __init__(self, document: Document) -> None:
        found, words = tokens(document), lexicon(document)
        self.document = document
        self.starts, self.ends = found.starts, found.ends
        self.words, self.lower, self.touches = found.words, found.lower, found.touches
        self.bits = classes(document)
        self.people = people(document)
        self.phrases = words.table(Classes).phrases
        self.statuses = words.table(statuses)
        self.grammar = words.table(grammar)
        self.verbs = words.table(office_verbs)
        self.nouns = words.table(office_nouns)
        self.acts = words.table(office_acts)
        self.speech = words.table(person_verbs)
        self.does = words.table(headline_verbs)
        self.ties, self.clubs, self.opening = (words.table(each) for each in (ties, clubs, opening))
        self.named = tokens_of_people(document)
        self.numbers, self.units = unit_numbers(document), words.table(units)
        self.twins, self.held, self.openers = twins(document), held(document), openers(document)
        self._sentences = sentences(document)
        self._called: frozenset[str] | None = None
        self._known: tuple[frozenset[str], frozenset[str]] | None = None

    @property
    def common(self) -> frozenset[str]:
        """The words that stand in small letters somewhere."""
        return self._words_known()[0]

    @property
    def called(self) -> frozenset[str]:
        """The words, in small letters, of the names of people."""
        if self._called is None:
            self._called = frozenset(self.lower[at] for at in self.named)
        return self._called

    @property
    def proper(self) -> frozenset[str]:
        """The words, in small letters, that are capitalised somewhere behind a word in small letters."""
        return self._words_known()[1]

    def _words_known(self) -> tuple[frozenset[str], frozenset[str]]:
        if self._known is None:
            small = frozenset(filter(str.islower, self.words))
            pairs = zip(self.words, self.words[1:], strict=False)
            proper = frozenset(b.lower() for a, b in pairs if (a.islower() or a == ",") and b.istitle())
            self._known = small, proper - small
        return self._known

    def sentence(self, token: int) -> tuple[int, int]:
        """Return the sentence that holds the token, as tokens [first, after)."""
        span = self._sentences[self._sentences.at(self.starts[token])]
        return bisect_right(self.ends, span.start), bisect_right(self.starts, span.end - 1)

    def past_dateline(self, low: int) -> int:
        """Step over the dateline that a sentence begins with: `ELM, Ohio (AP) — | Mayor Roe said`."""
        text, start = self.document.text, self.starts[low]
        found = DATELINE.match(text, start) if text[start].isupper() else None
        return bisect_left(self.starts, found.end(), low) if found else low

    def is_capital(self, index: int) -> bool:
        """Tell whether the token begins with a capital, or is part of a name: `3M`, `9th` Circuit, `plc`."""
        word = self.words[index]
        if word[0].isupper() or word == "plc":
            return True
        return word[0].isdigit() and (word[-1].isupper() or index in self.numbers)

    def stops(self, index: int) -> bool:
        """Tell whether a token can stand in no title; an acronym in running text can: `IT staffer`."""
        if not self.bits[index] & STOP:
            return False
        word, near = self.words[index], self.words[index + 1 : index + 2]
        if self.is_named_link(index) or self.opens_name(index) or self._begins_body(index):
            return False  # Homes For People, the All Elm Congress
        if self._is_inside(index):
            return False
        if len(word) > 1 and word.isupper() and near and not near[0].isupper():
            return False
        if near and near[0] in POSSESSIVES and word.istitle() and index and self.lower[index - 1] == "the":
            return False  # the | Met's chairman
        return not (near and word.istitle() and self.bits[index + 1] & COMPANY and self.names_body(index))

    def _is_inside(self, index: int) -> bool:
        """Tell whether a small word is part of what tells a title from others: `real` estate, `in`-house."""
        phrase = self.phrases.at(self.lower, index) if self.bits[index] & LONGER else None
        behind = index + 1
        if behind >= len(self.lower):
            return False
        if self.lower[behind] in HYPHENS:
            return self.words[index] in self.grammar["tied"] and self.touches(behind)
        known = phrase is not None and phrase[0] > 1 and phrase[1] & (HEAD | MODIFIER | STOP)
        return bool(known and phrase is not None and not phrase[1] & STOP)

    def is_named_link(self, index: int) -> bool:
        """Tell whether a capital makes a small word part of a name: Homes `For` People.

        Not where a headline has all its words in capitals.
        """
        known = self.lower[index] in PURPOSES or self.lower[index] in self.ties
        if not known or not self.words[index].istitle():
            return False
        inside = 0 < index < len(self.words) - 1 and self.is_capital(index - 1) and self.is_capital(index + 1)
        if not inside or self.bits[index - 1] & BREAK or self.bits[index - 1] & (HEAD | PLURAL) == HEAD:
            return False
        if self.lower[index] not in PURPOSES and not are_several(self.lower, self.bits, index - 1):
            return False
        first, after = self.sentence(index)
        return any(self.words[i].islower() and not self.bits[i] & STOP for i in range(first, after))

    def _begins_body(self, index: int) -> bool:
        """Tell whether the known name of a party or body begins with a small word: One Nation | leader."""
        begins = begins_body(self.words, self.lower, self.bits, index, self.phrases)
        return begins and self.is_capital(index + 1)

    def opens_name(self, index: int) -> bool:
        """Tell whether a capital makes a small word the first of a name: the | All Elm Congress."""
        return opens_name(self.words, self.lower, index, self.opening) and not self.bits[index + 1] & STOP

    def is_letters(self, index: int) -> bool:
        """Tell whether the letters of a rank stand at a token: SSP."""
        bits = self.bits[index]
        return bool(bits & RANK and bits & CAPITAL) and self.words[index].isupper()

    def names_body(self, index: int) -> bool:
        """Tell whether a function word is capitalised in a name: the | Met Office, and | Century Bank."""
        small = index > 0 and (self.words[index - 1].islower() or self.lower[index - 1] == "the")
        return small and self.is_capital(index + 1)

    def has_head(self, low: int, high: int) -> bool:
        """Tell whether a head of a title, of one word or of several, begins between two tokens."""
        for index in range(low, high):
            bits = self.bits[index]
            if bits & HEAD:
                return True
            if bits & LONGER and (phrase := self.phrases.at(self.lower, index)) and phrase[1] & HEAD:
                return True
        return False

    def heads(self, index: int) -> bool:
        """Tell whether the token can head a title."""
        bits = self.bits[index]
        if not bits & HEAD or index in self.named:
            return False
        if bits & BREAK and index and self.words[index - 1][0].isdigit():
            return False  # 3 PM
        if is_short_name(self.words[index], bits):
            return False
        if bits & LONGER and (phrase := self.phrases.at(self.lower, index)) and phrase[1] & STOP:
            return False  # Prior to
        return not bits & CAPITAL or self.is_capital(index) or self._serves_body(index - 1)

    def _serves_body(self, last: int) -> bool:
        """Tell whether a body's name ends before a title in small letters: Supreme Court | justice."""
        return last > 0 and bool(self.bits[last] & COMPANY) and self.words[last].istitle()

    def status_of(self, first: int) -> str | None:
        """Return what a compound with a hyphen tells of status, if it is a status word: `two-term`."""
        if first + 2 >= len(self.lower) or self.lower[first + 1] not in HYPHENS:
            return None
        lately = self.lower[first].endswith("ly") and self.lower[first + 2].endswith("ed")  # newly-appointed
        told = "" if lately or self.lower[first + 2] in self.grammar["origin"] else None
        return self.statuses.get(f"{self.lower[first]}-{self.lower[first + 2]}", told)

    def is_side(self, mark: int, head: int) -> bool:
        """Tell whether a possessive says whose side one leads, or whose minister one is: women's | coach."""
        led = self.lower[head] in self.grammar["team"] or bool(self.bits[head] & MINISTERIAL)
        return led and self.lower[mark - 1] in self.grammar["side"]

    def is_plural(self, head: int) -> bool:
        """Tell whether a head, of one word or of several, is a plural: secretaries, chiefs of staff."""
        if self.bits[head] & PLURAL:
            return True
        core = self.compound(head, 0)
        phrase = self.phrases.at(self.lower, core) if core < head else None
        return phrase is not None and bool(phrase[1] & PLURAL)

    def is_weak(self, head: int, core: int = -1) -> bool:
        """Tell whether a head, or one of several words from `core`, makes a title only behind a modifier."""
        phrase = self.phrases.at(self.lower, core) if 0 <= core < head else None
        bits = phrase[1] if phrase else self.bits[head]
        return bool(bits & WEAK) or bool(bits & LOWER_WEAK and not self.is_capital(head))

    def is_praise(self, head: int, low: int) -> bool:
        """Tell whether a head is praise in the form of a title: tycoon, Pro Bowler."""
        phrase = self.phrases.at(self.lower, self.compound(head, low))
        return bool((phrase[1] if phrase else self.bits[head]) & OPTIONAL)

    def compound(self, index: int, low: int) -> int:
        """Return the first token of a head of several words that ends at `index`, else `index`."""
        for first in range(max(low, index - 4), index):
            phrase = self.phrases.at(self.lower, first) if self.bits[first] & LONGER else None
            if phrase and phrase[1] & HEAD and first + phrase[0] == index + 1:
                return first if not self._ends_body(first, index) else index
        return index

    def is_head(self, index: int, low: int) -> bool:
        """Tell whether a head of one word or of several ends at a token."""
        return self.heads(index) or self.compound(index, low) < index

    def _ends_body(self, first: int, index: int) -> bool:
        """Tell whether a word ends a firm's name, and begins no title: Ash Oil Company | director."""
        named = first > 0 and self.is_capital(first) and self.is_capital(first - 1)
        return named and bool(self.bits[first] & COMPANY) and not self.is_capital(index)

    def begins_name(self, at: int, beyond: int) -> bool:
        """Tell whether a word like `New` begins a known name that reaches beyond a token."""
        phrase = self.phrases.at(self.lower, at) if self.is_capital(at) else None
        return (phrase is not None and at + phrase[0] > beyond) or self.places(at)

    def places(self, at: int) -> bool:
        """Tell whether a capital inside a sentence makes `New` the first word of a place: in | New Elm."""
        if self.lower[at] not in self.grammar["placing"] or at + 1 >= len(self.words):
            return False
        inside = at > 0 and self.words[at - 1].islower() and self.words[at].istitle()
        known = HEAD | MODIFIER | FIELD | PARTY | PEOPLE | STATUS | STOP | BREAK
        free = inside and self.words[at + 1].istitle() and not self.bits[at + 1] & known
        return free and self.phrases.at(self.lower, at + 1) is None  # the New | White House chief
