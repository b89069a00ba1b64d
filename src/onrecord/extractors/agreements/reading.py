"""A sentence as it is read here: without marks that hide its structure, and with word classes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.extractors.agreements.acronyms import short_names, with_plurals
from onrecord.extractors.agreements.cutting import cut, tagged
from onrecord.extractors.agreements.headlines import tag_headline
from onrecord.extractors.agreements.mending import mended
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.grammar.reporting import DATELINE
from onrecord.lexicon import lexicon
from onrecord.linking.bodies import bodies
from onrecord.linking.people import tokens_of_people
from onrecord.model import Document
from onrecord.phrases.pieces import Phrase
from onrecord.segment.classes import COMPANY, classes
from onrecord.segment.offsets import Tokens
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.sentences import sentences
from onrecord.segment.tokens import tokens
from onrecord.segment.units import is_ordinal
from onrecord.spans import Span
from onrecord.syntax.classes import FINITE

if TYPE_CHECKING:
    from onrecord.extractors.agreements.chains import Lead

_HYPHENS = frozenset(["-", "‐", "‑", "–", "/"])
#: What joins words, or the digits of an hour.
_TYING = _HYPHENS | {":"}
_CLOSING = frozenset("\"”'’»")
_OPENING = frozenset('“"«„')
#: What a hyphen ties to a verb.
_AGAIN = frozenset(["re", "co"])
_PRONOUNS = frozenset(["he", "her", "him", "it", "me", "she", "us", "we", "you"])
_HEADLINE_LONGEST = 200
_OBJECT_TAGS = frozenset({"VBG", "JJ", "NN", "NNS", "NNP", "$", "CD"})
#: No headline that ends in a full stop is longer.
_SENTENCE_LONGEST = 110
_STOPS = (".", ".”", '."', ".’")
_Lists = tuple[list[int], list[int], list[str], list[str], list[str], list[Phrase], list[int]]


class Reading:
    """One sentence as parallel lists, one item for each word or mark that was kept.

    Quotation marks, angle brackets, stock symbols and short brackets are left out, and words
    joined by hyphens are one.

    Attributes:
        starts: Where each begins in the text.
        ends: Where each ends.
        words: Its text.
        lower: The same in lower case.
        penn: Its Penn Treebank tag.
        base: Base noun phrases, as indexes into these lists.
        number: For each word the number of its base phrase, or -1.
        size: How many words there are.
        phrase_at: Gives the base noun phrase that holds the word at an index, if one does; it is asked for
            so often that it is a table's own look-up and no method.
        span: The whole sentence.
        is_headline: Whether it stands in the first line of the text.
        vocabulary: The words of agreeing.
        short_names: Acronyms, in lower case, that the document gives to instruments.
        leads: The chains that lead to its verbs, as far as they have been asked for.
        subjects: The members of the subjects of its verbs, likewise.
    """

    def __init__(
        self,
        document: Document,
        lists: _Lists,
        span: Span,
        short_names: frozenset[str],
        named: frozenset[int],
        *,
        is_headline: bool,
    ) -> None:
        self.starts, self.ends, self.words, self.lower, self.penn, self.base, self.number = lists
        self.size = len(self.words)
        self.phrase_at: Callable[[int], Phrase | None] = {
            at: self.base[number] for at, number in enumerate(self.number) if number >= 0
        }.get
        self.span, self.is_headline, self._named, self._document = span, is_headline, named, document
        self.vocabulary, self.short_names = lexicon(document).table(Vocabulary), short_names
        self.leads: dict[int, Lead] = {}
        self.subjects: dict[int, list[Phrase]] = {}
        self._awaits: bool | None = None

    def is_body(self, phrase: Phrase) -> bool:
        """Tell whether a phrase ends in what is known for the name of an organization or place."""
        ends = bodies(self._document).after
        after = bisect_left(tokens(self._document).starts, self.starts[phrase[1] - 1]) + 1
        at = bisect_left(ends, after)
        return at < len(ends) and ends[at] == after

    def span_of(self, phrase: Phrase) -> Span:
        """Return the stretch of text that the words of a phrase cover."""
        last = phrase[1] - 1
        end = self.ends[last]
        stopped = self.words[last].endswith(".") and "." not in self.words[last][:-1]
        return Span(self.starts[phrase[0]], end - (stopped and end == self.span.end))

    def awaits(self) -> bool:
        """Tell whether the sentence says that approval or the like is still to come; looked for once."""
        if self._awaits is None:
            found = self.vocabulary.conditions
            places = () if found.none_in(self.lower) else range(self.size)
            self._awaits = any(found.at(self.lower, at) for at in places)
        return self._awaits

    def is_time(self, phrase: Phrase) -> bool:
        """Tell whether a phrase names a time: `last week`, `May 3`, `2001`."""
        first, last = phrase
        word = self.lower[last - 1].rstrip(".")
        if word in self.vocabulary.times:
            named = self.starts[last - 1] in self._named or self.penn[first] == "$"  # $5 over three years
            return not named and not self._lasts(first, last)
        if not word[:1].isdigit():
            return False  # as most are
        word = word[:-2] if is_ordinal(word) else word
        if not word.isdigit():
            return False
        if len(word) == 4 and word[:2] in ("18", "19", "20") and last - first <= 2:
            return not self.is_of_law(first)
        months = (self.lower[first].rstrip("."), self.lower[last - 2].rstrip("."))  # Dec. 31
        return not self.vocabulary.times.isdisjoint(months)

    def is_of_law(self, at: int) -> bool:
        """Tell whether the year at `at` belongs to a name: the Companies Act, | 2013."""
        tied = at > 1 and self.lower[at - 1] == "," and self.words[at - 2].istitle()
        return tied and self.lower[at - 2] in self.vocabulary.words_of("law")

    def _lasts(self, first: int, at: int) -> bool:
        """Tell whether `of` behind a time says what lasted: weeks | of talks, but hours | of Friday."""
        lasting = self.lower[at : at + 1] == ["of"] and self.penn[at - 1] == "NNS"
        return lasting and self.lower[first - 1] != "within" and not self.is_time_at(at + 1)

    def is_time_at(self, at: int) -> bool:
        """Tell whether a time begins at `at`: `last week`, `this | September 30`."""
        phrase = self.phrase_at(at)
        if phrase and phrase == (at, at + 1) and self.lower[at] in self.vocabulary.words_of("when"):
            phrase, at = self.phrase_at(at + 1), at + 1
        return phrase is not None and phrase[0] == at and self.is_time(phrase)

    def is_verb(self, at: int) -> bool:
        """Tell whether a finite verb stands at `at`, behind adverbs or not."""
        while at < self.size and self.penn[at] == "RB":
            at += 1
        return at < self.size and self.penn[at] in FINITE

    def tells(self, at: int) -> bool:
        """Tell whether a noun or participle is a finite verb after all: `the pact calls for ...`."""
        if not 0 < at < self.size - 1:
            return False
        if self.penn[at] == "VBN" and self.penn[at - 1] in ("NN", "NNP", "NNS"):
            binds = self.holds(at) and self.penn[at + 1] in ("NNS", "NNP", "NNPS", "DT", "PRP$", "PRP")
            return self._goes(at) or (binds and not self.is_time_at(at + 1))
        if self.penn[at] == "VB" and self.penn[at - 1] == "NNS":  # when their leases | expire in May
            return self._goes(at)
        if self.penn[at] == "NNS" and self._goes(at):  # a treaty that | lapses, the contract | lapses
            singular = self.penn[at - 1] == "NN" and self.lower[at - 1] in self.vocabulary.anchors
            return singular or self.penn[at - 1] == "WDT"
        if self.penn[at] != "NNS" or self.lower[at + 1] == "of" or not self.holds(at):
            return False
        covers = self.penn[at - 1] == "NN" and self.lower[at - 1] in self.vocabulary.anchors
        if covers and self.penn[at + 1] in ("NN", "NNS", "JJ", "VBZ"):
            return True  # the deal | covers sugar
        return self.penn[at + 1] in ("IN", "DT", "TO", "NNP", "PRP$", "CD")

    def closes_speech(self, at: int) -> bool:
        """Tell whether a closing mark, which is left out, stands behind a comma: `“It is signed|,” she`."""
        comma = self.lower[at] == "," and at + 1 < self.size
        return comma and self._document.text[self.ends[at]] in _CLOSING

    def is_spoken(self, first: int, at: int) -> bool:
        """Tell whether no quotation opens between `first` and `at`: `“It is a pact | to leave|,” she`."""
        return _OPENING.isdisjoint(self._document.text[max(0, self.starts[first] - 1) : self.ends[at]])

    def resumes(self, at: int) -> bool:
        """Tell whether a finite verb stands behind a comma at `at`: `the deal, made in May, | cuts pay`."""
        if self.penn[at] in FINITE or self.tells(at):
            return True
        follows = self.penn[at + 1 : at + 2]
        if self.penn[at] == "VBN" and self.holds(at):  # the pact, agreed in May, | called for X to
            return self.lower[at + 1 : at + 2] != ["by"] and FINITE.isdisjoint(self.penn[at:])
        return self.penn[at] == "NNS" and self.holds(at) and bool(follows) and follows[0] in _OBJECT_TAGS

    def _goes(self, at: int) -> bool:
        """Tell whether a verb at `at` has no object and so no passive participle: `falter`."""
        found = self.vocabulary.verbs.at(self.lower, at)
        return found is not None and bool(found[1].alone) and not found[1].effect

    def is_be(self, at: int) -> bool:
        """Tell whether a form of `be` stands at `at`, with something behind it."""
        return at + 1 < self.size and self.lower[at] in self.vocabulary.words_of("be")

    def holds(self, at: int) -> bool:
        """Tell whether a verb at `at` says what an agreement holds: `calls for`, `gives`."""
        contents = self.vocabulary.contents
        found = contents.at(self.lower, at)
        if not found or not found[1]:
            return False
        own = self.vocabulary.verbs.at(self.lower, at)
        if own is not None and own[0] > found[0] and own[1].alone:
            return False  # runs out
        if self.lower[at].startswith("open") and self.penn[at + 1 : at + 2] == ["IN"]:
            return False  # deals opened for Acme
        behind = at + 1 + (self.penn[at + 1 : at + 2] == ["IN"])
        return not (self.lower[at].startswith("end") and self.is_time_at(behind))


def _is_of_hour(one: str, other: str) -> bool:
    """Tell whether a colon and digits touch, as in an hour: 11|:|59."""
    return (one == ":" and other.isdigit()) or (other == ":" and one.isdigit())


def _joined(found: Tokens, kept: list[int]) -> list[list[int]]:
    """Return the kept tokens in groups: words joined by hyphens make one group."""
    groups: list[list[int]] = []
    for before, index in pairwise([-1, *kept]):
        touching = before >= 0 and found.ends[before] == found.starts[index]
        joins = touching and (found.words[index] in _HYPHENS or found.words[before] in _HYPHENS)
        joins = joins or (touching and _is_of_hour(found.words[before], found.words[index]))
        if joins and groups:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _tag(parts: list[str], words: list[str]) -> str:
    """Return the tag of a word joined by hyphens from those of its parts."""
    if len(parts) == 1:
        return parts[0]
    if ":" in words:
        return "CD"
    names = sum(tag in ("NNP", "NNPS") for tag in parts)
    last = parts[-1]
    if words[0].lower() in _AGAIN and last.startswith("VB"):
        return last  # re-imposed, co-signed
    if names and words[-1][:1].isupper():
        return "NNP"
    if last in ("NN", "NNS") and parts[0] not in ("CD", "JJ", "IN", "RB"):
        return last
    return "JJ"


def _phrases(base: list[Phrase], place: list[int]) -> list[Phrase]:
    """Return base phrases in joined words; phrases that share a joined word become one."""
    merged: list[Phrase] = []
    for first, last in base:
        low, high = place[first], place[last - 1] + 1
        if merged and low < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged


def readings(document: Document) -> Iterator[Reading]:
    """Yield the reading of each sentence that holds an anchor, or the acronym of an agreement."""
    found, vocabulary, spans = tokens(document), lexicon(document).table(Vocabulary), sentences(document)
    short, sentence, analysis = with_plurals(short_names(document)), cut(document), tagged(document)
    headline, inside = _headline_end(document), _inside_names(document)
    timely = (at for at in tokens_of_people(document) if found.lower[at] in vocabulary.times)
    named = frozenset(found.starts[at] for at in timely)  # Jo | Weeks
    nth = 0
    for number, indexes, low in zip(sentence.wanted, sentence.kept, sentence.breaks, strict=True):
        high = low + len(indexes)
        base = []
        while nth < len(analysis.phrases) and analysis.phrases[nth][0] < high:
            first, last = analysis.phrases[nth]
            base.append((first - low, min(last, high) - low))
            nth += 1
        span = spans[number]
        penn = analysis.penn[low:high]
        if inside:
            penn = ["NNP" if at in inside else tag for at, tag in zip(indexes, penn, strict=True)]
        if span.end <= headline:
            tag_headline([found.lower[at] for at in indexes], penn, vocabulary)
        lists = _joined_lists(found, indexes, penn, base, vocabulary)
        yield Reading(document, lists, span, short, named, is_headline=span.end <= headline)


def _inside_names(document: Document) -> frozenset[int]:
    """Return what is no small word but part of a name: the Peace | and | Unity Party, Liu | He."""
    named, lower, bits = bodies(document), tokens(document).lower, classes(document)
    whole = ((b, e) for b, e in zip(named.first, named.after, strict=True) if bits[e - 1] & COMPANY)
    joints = ((b, at) for b, e in whole for at in range(b + 1, e - 1) if lower[at] == "and")
    named_so = tokens_of_people(document)  # Liu | He
    pronouns = {at for at in named_so if lower[at] in _PRONOUNS}
    return frozenset(pronouns).union(at for begin, at in joints if "of" not in lower[begin:at])


def _headline_end(document: Document) -> int:
    """Return where the headline ends that the text begins with; 0 where it has none."""
    blocks = paragraphs(document)
    if len(blocks) < 2 or blocks.ends[0] - blocks.starts[0] > _HEADLINE_LONGEST:
        return 0
    if document.title and not document.text.startswith(document.title, blocks.starts[0]):
        return 0
    long = blocks.ends[0] - blocks.starts[0] > _SENTENCE_LONGEST  # a story without a headline
    first = document.text[blocks.starts[0] : blocks.ends[0]].rstrip()
    if (long and first.endswith(_STOPS)) or DATELINE.match(document.text, *blocks[0]):
        return 0
    return blocks.ends[0]


def _joined_lists(
    found: Tokens, kept: list[int], penn: list[str], base: list[Phrase], vocabulary: Vocabulary
) -> _Lists:
    """Return the lists that make a reading, with words joined at hyphens."""
    written = [found.words[i] for i in kept]
    if _TYING.isdisjoint(written):
        phrases, number = mended(base, written, penn, vocabulary)
        starts, ends = [found.starts[i] for i in kept], [found.ends[i] for i in kept]
        return starts, ends, written, [found.lower[i] for i in kept], penn, phrases, number
    groups = _joined(found, kept)
    place = [n for n, group in enumerate(groups) for _ in group]
    tags: list[str] = []
    words: list[str] = []
    at = 0
    for group in groups:
        parts = [found.words[i] for i in group]
        tags.append(_tag(penn[at : at + len(group)], parts))
        words.append("".join(parts))
        at += len(group)
    joined, number = mended(_phrases(base, place), words, tags, vocabulary)
    starts = [found.starts[group[0]] for group in groups]
    ends = [found.ends[group[-1]] for group in groups]
    return starts, ends, words, [word.lower() for word in words], tags, joined, number
