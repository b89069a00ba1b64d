"""A sentence as it is read here: without marks that hide its structure, and with word classes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from onrecord.extractors.agreements.acronyms import short_names
from onrecord.extractors.agreements.cutting import cut, tagged
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.grammar.reporting import DATELINE
from onrecord.lexicon import lexicon
from onrecord.model import Document
from onrecord.phrases.pieces import FINITE
from onrecord.segment.offsets import Tokens
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.sentences import sentences
from onrecord.segment.tokens import tokens
from onrecord.spans import Span

if TYPE_CHECKING:
    from onrecord.extractors.agreements.verbs import Lead

Phrase = tuple[int, int]

NAMES: Final = frozenset({"NNP", "NNPS"})
NOUNS: Final = NAMES | {"NN", "NNS"}
RELATIVE: Final = frozenset({"WDT", "WP", "WP$"})

_HYPHENS = frozenset(["-", "‐", "‑", "/"])
#: Tags that a capitalised word inside a sentence, in no phrase, has by mistake.
_MISTAKEN = frozenset(["JJ", "VB", "NN", "FW", "UH"])
_HEADLINE_LONGEST = 200
#: What parts an `-ing` form from a noun that it would only describe: operating agreements.
_AFTER_GERUND = (["DT"], ["PRP$"], ["JJ"], ["JJR"], ["CD"], ["RB"], ["RP"])
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
        span: The whole sentence.
        is_headline: Whether it stands in the first line of the text.
        vocabulary: The words of agreeing.
        short_names: Acronyms, in lower case, that the document gives to instruments.
        leads: The chains that lead to its verbs, as far as they have been asked for.
        subjects: The members of the subjects of its verbs, likewise.
    """

    def __init__(
        self,
        lists: _Lists,
        span: Span,
        vocabulary: Vocabulary,
        short_names: frozenset[str],
        *,
        is_headline: bool,
    ) -> None:
        self.starts, self.ends, self.words, self.lower, self.penn, self.base, self.number = lists
        self.span, self.is_headline = span, is_headline
        self.vocabulary, self.short_names = vocabulary, short_names
        self.leads: dict[int, Lead] = {}
        self.subjects: dict[int, list[Phrase]] = {}

    def __len__(self) -> int:
        return len(self.words)

    def span_of(self, phrase: Phrase) -> Span:
        """Return the stretch of text that the words of a phrase cover."""
        last = phrase[1] - 1
        end = self.ends[last]
        stopped = self.words[last].endswith(".") and "." not in self.words[last][:-1]
        return Span(self.starts[phrase[0]], end - (stopped and end == self.span.end))

    def is_time(self, phrase: Phrase) -> bool:
        """Tell whether a phrase names a time: `last week`, `May 3`, `2001`."""
        first, last = phrase
        word = self.lower[last - 1].rstrip(".")
        if word in self.vocabulary.times:
            return True
        if not word.isdigit():
            return False
        if len(word) == 4 and word[:2] in ("18", "19", "20") and last - first <= 2:
            return True
        months = (self.lower[first].rstrip("."), self.lower[last - 2].rstrip("."))  # Dec. 31
        return not self.vocabulary.times.isdisjoint(months)

    def is_time_at(self, at: int) -> bool:
        """Tell whether a time begins at `at`: `last week`, `this | September 30`."""
        phrase = self.phrase_at(at)
        if phrase and phrase == (at, at + 1) and self.lower[at] in self.vocabulary.words_of("when"):
            phrase, at = self.phrase_at(at + 1), at + 1
        return phrase is not None and phrase[0] == at and self.is_time(phrase)

    def is_verb(self, at: int) -> bool:
        """Tell whether a finite verb stands at `at`, behind adverbs or not."""
        while at < len(self) and self.penn[at] == "RB":
            at += 1
        return at < len(self) and self.penn[at] in FINITE

    def tells(self, at: int) -> bool:
        """Tell whether a noun or participle is a finite verb after all: `the pact calls for ...`."""
        if not 0 < at < len(self) - 1:
            return False
        if self.penn[at] == "VBN" and self.penn[at - 1] in ("NN", "NNP", "NNS"):
            binds = self.holds(at) and self.penn[at + 1] in ("NNS", "NNP", "NNPS", "DT", "PRP$", "PRP")
            return self._goes(at) or (binds and not self.is_time_at(at + 1))
        if self.penn[at] == "NNS" and self._goes(at):  # a treaty that | lapses, the contract | lapses
            singular = self.penn[at - 1] == "NN" and self.lower[at - 1] in self.vocabulary.anchors
            return singular or self.penn[at - 1] == "WDT"
        if self.penn[at] != "NNS" or self.lower[at + 1] == "of" or not self.holds(at):
            return False
        covers = self.penn[at - 1] == "NN" and self.lower[at - 1] in self.vocabulary.anchors
        if covers and self.penn[at + 1] in ("NN", "NNS", "JJ", "VBZ"):
            return True  # the deal | covers sugar
        return self.penn[at + 1] in ("IN", "DT", "TO", "NNP", "PRP$", "CD")

    def resumes(self, at: int) -> bool:
        """Tell whether a finite verb stands behind a comma at `at`: `the deal, made in May, | cuts pay`."""
        if self.penn[at] in FINITE or self.tells(at):
            return True
        follows = self.penn[at + 1 : at + 2]
        return self.penn[at] == "NNS" and self.holds(at) and bool(follows) and follows[0] in _OBJECT_TAGS

    def _goes(self, at: int) -> bool:
        """Tell whether a verb at `at` has no object and so no passive participle: `falter`."""
        found = self.vocabulary.verbs.at(self.lower, at) if self.lower[at] in self.vocabulary.verbs else None
        return found is not None and bool(found[1].alone) and not found[1].effect

    def holds(self, at: int) -> bool:
        """Tell whether a verb at `at` says what an agreement holds: `calls for`, `gives`."""
        contents = self.vocabulary.contents
        found = contents.at(self.lower, at) if self.lower[at] in contents else None
        if not found or not found[1]:
            return False
        own = self.vocabulary.verbs.at(self.lower, at) if self.lower[at] in self.vocabulary.verbs else None
        if own is not None and own[0] > found[0] and own[1].alone:
            return False  # runs out
        if self.lower[at].startswith("open") and self.penn[at + 1 : at + 2] == ["IN"]:
            return False  # deals opened for Acme
        return not (self.lower[at].startswith("end") and self.is_time_at(at + 1))

    def phrase_at(self, index: int) -> Phrase | None:
        """Return the base noun phrase that holds the word at `index`, if one does."""
        if not 0 <= index < len(self.number) or self.number[index] < 0:
            return None
        return self.base[self.number[index]]


def _joined(found: Tokens, kept: list[int]) -> list[list[int]]:
    """Return the kept tokens in groups: words joined by hyphens make one group."""
    groups: list[list[int]] = []
    for before, index in pairwise([-1, *kept]):
        touching = before >= 0 and found.ends[before] == found.starts[index]
        joins = touching and (found.words[index] in _HYPHENS or found.words[before] in _HYPHENS)
        if joins and groups:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _tag(parts: list[str], words: list[str]) -> str:
    """Return the tag of a word joined by hyphens from those of its parts."""
    if len(parts) == 1:
        return parts[0]
    names = sum(tag in ("NNP", "NNPS") for tag in parts)
    last = parts[-1]
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


def _mended(
    base: list[Phrase], words: list[str], penn: list[str], vocabulary: Vocabulary
) -> tuple[list[Phrase], list[int]]:
    """Return the phrases with stray nouns put in, and the number of the phrase of each word.

    `and`, the time (`Acme | last week`) and a company's abbreviation (`Acme Inc. | Terms`) part phrases.
    """
    number = [-1] * len(words)
    for n, (low, high) in enumerate(base):
        number[low:high] = [n] * (high - low)
    mended: list[Phrase] = []
    _take_locals(words, penn, number)
    _take_owners(words, penn, number)
    _leave_verbs(words, penn, number, vocabulary)
    for at, tag in enumerate(penn):
        inside = number[at] >= 0 and words[at] not in ("and", "or", ",")
        if not inside and at and tag in _MISTAKEN and words[at].istitle():
            penn[at] = "NNP"
        if at and tag == "JJ" and penn[at - 1] in NOUNS and words[at] in vocabulary.words_of("postposed"):
            penn[at], inside = penn[at - 1], True  # attorneys general
            number[at] = number[at - 1]
        if _is_predicate(words, penn, at, vocabulary):
            penn[at], inside = "VBZ", False
        if tag == "NN" and _is_gerund(words, penn, at, vocabulary):
            penn[at], inside = "VBG", False
        if not inside and penn[at] not in NOUNS:
            number[at] = -1
            continue
        low, high = mended[-1] if mended else (-1, -1)
        unfinished = at > 0 and penn[at - 1] in ("VBG", "JJ", "AFX") and penn[at] in NOUNS
        goes_on = not inside or number[at] == number[at - 1] or number[at - 1] < 0 or unfinished
        if high == at and goes_on and not _is_parted(words, penn, at, vocabulary):
            mended[-1] = (low, at + 1)
        else:
            mended.append((at, at + 1))
    for n, (low, high) in enumerate(mended):
        number[low:high] = [n] * (high - low)
    return mended, number


def _take_locals(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put the number of a union's branch into its name: `leaders of Firefighters | Local 29`."""
    first = words.index("Local") if "Local" in words else len(words)
    for at in range(max(1, first), len(words) - 1):
        if words[at] == "Local" and words[at + 1].isdigit() and penn[at - 1] in NOUNS:
            penn[at] = penn[at + 1] = "NNP"
            number[at] = number[at + 1] = number[at - 1]


def _take_owners(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put what a plural owns into its phrase where `'` was taken for a mark: `Nurses | ' | Union`."""
    for mark in ("'", "’"):
        if mark not in words:
            continue
        for at in range(1, len(words) - 1):
            owned = words[at] == mark and words[at - 1].endswith("s") and penn[at] != "POS"
            if owned and number[at - 1] >= 0 and 0 <= number[at + 1] != number[at - 1]:
                joined = number[at + 1]
                penn[at] = "POS"
                end = next((n for n in range(at + 1, len(words)) if number[n] != joined), len(words))
                number[at:end] = [number[at - 1]] * (end - at)


def _leave_verbs(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Part a verb from the nouns beside it, with which it was taken for one phrase.

    `with Russia | lapse`, `Acme | settled | claims`.
    """
    opens = 0
    for at in range(1, len(penn)):
        opens = opens if number[at] == number[at - 1] >= 0 else at
        if penn[at] == "VBP" and penn[at - 1] in NOUNS:
            number[at] = -1
        inside = penn[at] in ("VBN", "VBD") and opens < at and penn[opens] in NAMES and penn[at - 1] in NAMES
        inside &= words[at] in vocabulary.verbs and words[at - 1].lower() not in vocabulary.times
        inside |= penn[at] == "VBN" and words[at - 1] == "," and words[at] in vocabulary.anchors
        if inside and number[at : at + 2] == [number[at]] * 2:
            penn[at], number[at] = "VBD", -1


def _is_predicate(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the word at `at`, which stands in a phrase, is a verb: `two firms | governs`."""
    if penn[at] == "NNS":
        return _is_over(words, penn, at, vocabulary)
    return (
        penn[at] == "VBZ"
        and at > 0
        and penn[at - 1] == "NNS"
        and penn[at + 1 : at + 2] not in (["NN"], ["NNS"])
    )


def _is_over(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether what the tagger takes for a noun says what comes of a pact: `a pact | lapses in 2027`."""
    found = vocabulary.verbs.at(words, at) if words[at] in vocabulary.verbs else None
    if found is None or not found[1].alone or found[1].effect or found[1].form != "s" or at + 2 >= len(words):
        return False
    timed = penn[at + 1] in ("IN", "JJ", "DT") and not vocabulary.times.isdisjoint(
        word.lower() for word in words[at + 1 : at + 4]
    )
    return timed or (penn[at + 1] == "IN" and words[at + 2].isdigit())


def _is_gerund(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether what the tagger takes for a noun says what somebody does: `a pact setting rates`."""
    if not words[at].endswith("ing") or at == 0:
        return False
    if penn[at - 1] == "IN" and words[at] in vocabulary.verbs:  # accused of | flouting earlier pacts
        found = vocabulary.verbs.at(words, at)
        return found is not None and (found[0] > 1 or penn[at + 1 : at + 2] in _AFTER_GERUND)
    if penn[at - 1] == "NNS" and words[at - 1].lower() in vocabulary.groups:
        return penn[at + 1 : at + 2] in (["IN"], ["RB"])  # ministers | meeting in Rome
    if words[at - 1] not in vocabulary.anchors:
        return False
    return words[at] in vocabulary.contents and penn[at + 1 : at + 2] in (["NN"], ["NNS"], ["DT"], ["JJ"])


def _is_parted(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a new phrase begins at `at`, inside what the tagger takes for one."""
    word, before = words[at].lower(), penn[at - 1]
    if words[at - 1].lower() in vocabulary.words_of("firm"):
        return penn[at] not in ("NNP", "NNPS", "POS")
    if before in RELATIVE or (penn[at] == "JJ" and before in ("NNS", "NNPS")):
        return True
    if before not in NOUNS:
        return False
    if penn[at] == "CD" and before == "NNS" and word[0].isdigit():
        return True  # gives holders | 35 dollars
    if word in vocabulary.words_of("parting") or (penn[at] == "NN" and word in vocabulary.words_of("soon")):
        return True  # a deal with Acme | worth $5, a deal | tonight
    acting = penn[at] == "NNS" and penn[at + 1 : at + 2] == ["MD"]  # under the agreement | members will pay
    if words[at - 1] in vocabulary.anchors and (acting or penn[at] in NAMES):
        return True
    if word in vocabulary.words_of("when"):
        ahead = [one.lower() for one in words[at + 1 : at + 3]]  # with Acme | late last week
        return not vocabulary.times.isdisjoint(ahead[: 1 + (ahead[:1] == ["last"])])
    if penn[at] == "CD" and at + 2 < len(words) and words[at + 2].lower() in vocabulary.words_of("ago"):
        return True
    if (
        penn[at] == "CD"
        and before in NAMES
        and at + 1 < len(words)
        and words[at + 1].lower() in vocabulary.times
    ):
        return True  # the contract with Acme | three years early
    closes = at + 1 == len(words) or penn[at + 1] not in NOUNS
    return closes and before in NAMES and word.endswith("day") and word in vocabulary.times


def readings(document: Document) -> Iterator[Reading]:
    """Yield the reading of each sentence that holds an anchor, or the acronym of an agreement."""
    found, vocabulary, spans = tokens(document), lexicon(document).table(Vocabulary), sentences(document)
    short, sentence, analysis = frozenset(short_names(document)), cut(document), tagged(document)
    headline = _headline_end(document)
    nth = 0
    for number, indexes, low in zip(sentence.wanted, sentence.kept, sentence.breaks, strict=True):
        high = low + len(indexes)
        base = []
        while nth < len(analysis.phrases) and analysis.phrases[nth][0] < high:
            first, last = analysis.phrases[nth]
            base.append((first - low, min(last, high) - low))
            nth += 1
        span = spans[number]
        lists = _joined_lists(found, indexes, analysis.penn[low:high], base, vocabulary)
        yield Reading(lists, span, vocabulary, short, is_headline=span.end <= headline)


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
    if _HYPHENS.isdisjoint(found.words[i] for i in kept):
        words, lower = [found.words[i] for i in kept], [found.lower[i] for i in kept]
        phrases, number = _mended(base, words, penn, vocabulary)
        return (
            [found.starts[i] for i in kept],
            [found.ends[i] for i in kept],
            words,
            lower,
            penn,
            phrases,
            number,
        )
    groups = _joined(found, kept)
    place = [n for n, group in enumerate(groups) for _ in group]
    tags = []
    at = 0
    for group in groups:
        tags.append(_tag(penn[at : at + len(group)], [found.words[i] for i in group]))
        at += len(group)
    words = ["".join(found.words[i] for i in group) for group in groups]
    joined, number = _mended(_phrases(base, place), words, tags, vocabulary)
    starts = [found.starts[group[0]] for group in groups]
    ends = [found.ends[group[-1]] for group in groups]
    return starts, ends, words, [word.lower() for word in words], tags, joined, number
