"""Which organization a story is about from one who speaks to the next: `It said`, `The company said`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.mentions import Mention, before, between, linking_words, no_firms
from onrecord.linking.signs import Vocabulary
from onrecord.linking.voices import Voices
from onrecord.model import Document
from onrecord.segment.classes import BODY, COMPANY, CORPORATE, HEAD, PERSON, PLURAL, classes
from onrecord.segment.sentences import openings
from onrecord.segment.tokens import tokens
from onrecord.spans import Span
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

#: A topic is meant no farther on than in this many sentences.
_REACH: Final = 5
#: A group is meant no farther on than in the next sentence.
_NEXT: Final = 1
#: Tokens between `it` and what it says: it also said.
_ADVERBS: Final = 3
#: The tokens of an apposition that are read: Acme, a ferry operator.
_APPOSED: Final = 7
#: The tags of what follows a subject.
_DOING: Final = FINITE | {"RB"}
_IT: Final = frozenset({"it", "its"})
_NAMES: Final = frozenset({"NN", "NNP", "NNPS"})
_ARTICLES: Final = frozenset({("the",), ("a",), ("an",)})
_PEOPLE: Final = frozenset({"he", "she", "they", "who", "i", "we"})


class Heard(NamedTuple):
    """Somebody who speaks or agrees in a text, as tokens [first, after).

    Attributes:
        span: Where it stands.
        first: The first token.
        after: The token after the last.
        mention: The name that is known to be meant.
        role: The role of what is said of it.
    """

    span: Span
    first: int
    after: int
    mention: Mention | None
    role: str


def saying(words: Lexicon) -> frozenset[str]:
    """Return the verbs of those who are quoted."""
    says = frozenset(entry.phrase for entry in words.entries("person_verbs") if "says" in entry.fields)
    return says | words.table(linking_words)["answers"]


def referring(words: Lexicon) -> frozenset[str]:
    """Return the last words of what can mean the organization that a story is about."""
    return _IT | words.table(linking_words)["firm"] | frozenset(words.table(Vocabulary).nouns)


class Topics:
    """Follows the organizations of a document through those who speak in it.

    Args:
        document: The document.
        bodies: The organizations and places that it names.
    """

    def __init__(self, document: Document, bodies: Sequence[Mention]) -> None:
        found, words = tokens(document), lexicon(document)
        self._words, self._lower = found.words, found.lower
        self._bits, self._tags = classes(document), penn_tags(document)
        self._bodies, self._begins = bodies, openings(document)
        self._voices = Voices(document)
        self._saying, self._no_firms = words.table(saying), words.table(no_firms)
        groups = words.table(linking_words)
        self._firm, self._kind, self._vague = groups["firm"], groups["kind"], groups["vague"]
        self._nouns = words.table(referring) - _IT
        self._topic: Mention | None = None
        self._told, self._spoke = 0, False

    def follow(self, heard: Iterable[Heard]) -> Iterator[tuple[Span, Mention]]:
        """Yield those of some who speak or agree, in order, that the topic is meant by, with its name."""
        done = 0
        for one in heard:
            self._open(done, one.first)
            done = one.after
            if one.mention is not None or self._is_quoted(one.first):
                self._turn(one)
            elif self._lower[one.first : one.after] == ("its",):
                if (owner := self._owner(one.first)) is not None:
                    yield one.span, owner
            elif self._refers(one):
                topic = self._near(one.first)
                if topic is not None and self._fits(one, topic):
                    yield one.span, topic
                    self._told = self._sentence(one.first)
                elif self._lower[one.first] not in _IT:
                    self._topic = None
            elif not self._is_somebody(one):
                self._topic = None

    def _turn(self, one: Heard) -> None:
        """Take the organization that speaks, or that a sentence begins with, for the topic."""
        if one.mention is None or one.mention.who[0] == "person" or self._is_quoted(one.first):
            return
        if "and" in self._lower[one.first - 1 : one.first] + self._lower[one.after : one.after + 1]:
            self._topic = None  # Acme and Zenith said
        elif one.role == "speaker" or one.first in self._opening(one.first):
            self._topic, self._told = one.mention, self._sentence(one.first)
            self._spoke = one.role == "speaker"

    def _open(self, low: int, high: int) -> None:
        """Read what sentences between two tokens begin with: one that tells of another leaves it open."""
        numbers = range(bisect_left(self._begins, low), bisect_left(self._begins, high))
        for begin in (self._begins[number] for number in numbers):
            first = begin + (self._lower[begin] == "the")
            number = before(self._bodies, first)
            opens = self._bodies[number : number + 1]
            if not opens or opens[0].first != first:
                self._topic = None if self._is_other(first) else self._topic
            elif self._is_apposed(opens[0].after):
                self._topic = self._topic if self._topic and self._topic.who == opens[0].who else None
            elif FINITE.isdisjoint(self._tags[opens[0].after : opens[0].after + 1]):
                continue
            elif self._topic is not None and self._topic.who != opens[0].who:
                self._topic = None
            elif self._topic is None:
                self._topic, self._told, self._spoke = opens[0], self._sentence(first), False

    def _is_other(self, first: int) -> bool:
        """Tell whether a sentence begins with a name that an apposition tells of: Alphabet, the parent of."""
        return self._tags[first] in _NAMES and self._is_apposed(first + 1)

    def _is_apposed(self, comma: int) -> bool:
        return self._lower[comma : comma + 1] == (",",) and self._lower[comma + 1 : comma + 2] in _ARTICLES

    def _opening(self, at: int) -> range:
        begin = self._begins[self._sentence(at)]
        return range(begin, begin + 1 + (self._lower[begin] == "the"))

    def _sentence(self, at: int) -> int:
        return bisect_right(self._begins, at) - 1

    def _is_quoted(self, at: int) -> bool:
        return self._voices.at(at) is not None

    def _near(self, at: int) -> Mention | None:
        """Return the topic, if it is not far and no other stands before in the sentence."""
        topic, sentence = self._topic, self._sentence(at)
        if topic is None or sentence - self._told > _REACH:
            return None
        named = between(self._bodies, self._begins[sentence], at) if self._lower[at] != "it" else ()
        return topic if all(other.who == topic.who for other in named) else None

    def _refers(self, one: Heard) -> bool:
        """Tell whether words can mean the topic: it, the company."""
        first, after = one.first, one.after
        if after - first == 1 and self._lower[first] == "it":
            return self._acts(one)
        bare = first > 0 and self._lower[first - 1] == "the"  # a party stands without its article
        first += self._lower[first] == "the"
        if after - first != 1 or not (bare or first > one.first):
            return False
        return self._lower[first] in self._nouns

    def _owner(self, at: int) -> Mention | None:
        """Return who speaks in a sentence, for `its`: Acme said ships are late under | its pact."""
        if self._told != self._sentence(at):
            return None
        for other in range(self._opening(at).stop, at):
            if self._tags[other] == "NN" and self._tags[other + 1] in _DOING:
                return None  # said the campaign broke the law through | its pact
        return self._near(at)

    def _acts(self, one: Heard) -> bool:
        """Tell whether `it` does what only somebody does: it said, it later told."""
        told = self._saying.intersection(self._lower[one.after : one.after + _ADVERBS])
        return one.role != "speaker" or bool(told) or self._lower[one.first - 1] in self._saying

    def _fits(self, one: Heard, topic: Mention) -> bool:
        """Tell whether an organization can be called so."""
        noun = self._lower[one.after - 1]
        if noun in _IT:
            return True
        name = range(topic.first, topic.after)
        if noun in self._kind:
            return any(self._lower[at].startswith(noun) for at in name)
        if noun not in self._firm:
            return noun in frozenset(self._called(topic))
        if topic.who[0] != "organization" or any(self._bits[at] & BODY for at in name):
            return False
        if noun in self._vague:  # many a body is called so
            return self._spoke and self._sentence(one.first) - self._told <= _NEXT
        if any(self._lower[at] in self._no_firms for at in name):
            return False
        letters = len(name) == 1 and self._words[topic.first].isupper()
        known = any(self._bits[at] & (COMPANY | CORPORATE) for at in name)
        return known or not letters

    def _called(self, topic: Mention) -> Iterator[str]:
        """Yield the nouns by which the text says what an organization is: the lender | Acme, | a lender."""
        for mention in self._bodies:
            if mention.who != topic.who:
                continue
            yield self._lower[mention.first - 1]
            behind = self._lower[mention.after : mention.after + _APPOSED]
            if behind[:1] == (",",) and behind[1:2] in _ARTICLES:
                yield from behind[2 : behind.index(",", 2) if "," in behind[2:] else _APPOSED]

    def _is_somebody(self, one: Heard) -> bool:
        """Tell whether people speak, whom `it` cannot mean, and who speak for no other organization."""
        last, begin = one.after - 1, self._begins[self._sentence(one.first)]
        if any(self._words[at][0].isupper() for at in range(max(one.first, begin + 1), one.after)):
            return False
        people = self._bits[last] & (PERSON | HEAD | PLURAL) or self._lower[last].endswith("s")
        return bool(people) or self._lower[last] in _PEOPLE
