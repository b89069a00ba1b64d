"""A quotation in the making, in tokens: what follows its cue, and all of it."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from onrecord.extractors.quotations.reading import Reading
from onrecord.model import Argument, Attributes, Finding
from onrecord.phrases import Phrase

NOTHING: Final = frozenset({"end", "comma", "none"})  #: kinds of frames of nothing said
_CLOSING: Final = 2  # tokens of a comma and a mark


class Frame(NamedTuple):
    """What follows a cue.

    Attributes:
        kind: `quote`, `that`, `clause`, `wh`, `inf`, `ing`, `object`, `raise`, `answer`, `prep`, `colon`,
            `comma`, `end`, or `none`: nothing that the cue can have.
        at: The token where it begins; after a comma or colon.
        addressee: Whom it is said to, where that stands between.
    """

    kind: str
    at: int
    addressee: Phrase | None = None


class Draft(NamedTuple):
    """A quotation that a rule proposes.

    Attributes:
        speaker: The speaker's full noun phrase; None where nobody is named.
        cue: The words that attribute; None where a quotation stands without any.
        contents: What is attributed, one piece or more, in the order of the text.
        sort: The class of the cue.
        rule: The rule that proposes it.
        addressee: Whom it was said to, if that is told.
        negated: Whether the cue is denied: `did not say`.
        hedged: Whether the writer keeps a distance: `reportedly said`.
    """

    speaker: Phrase | None
    cue: Phrase | None
    contents: tuple[Phrase, ...]
    sort: str
    rule: str
    addressee: Phrase | None = None
    negated: bool = False
    hedged: bool = False

    @property
    def first(self) -> int:
        """The first token of what it takes up."""
        first = self.contents[0][0]
        for piece in (self.cue, self.speaker):
            if piece is not None and piece[0] < first:
                first = piece[0]
        return first

    @property
    def end(self) -> int:
        """The token after what it takes up."""
        end = self.contents[-1][1]
        for piece in (self.cue, self.speaker):
            if piece is not None and piece[1] > end:
                end = piece[1]
        return end

    def covers(self, token: int) -> bool:
        """Tell whether a token is in a content."""
        for first, last in self.contents:  # noqa: SIM110 - most often one, asked of often
            if first <= token < last:
                return True
        return False

    def holds(self, token: int) -> bool:
        """Tell whether a token is in a content, the cue or the speaker."""
        if self.cue is not None and self.cue[0] <= token < self.cue[1]:
            return True
        if self.speaker is not None and self.speaker[0] <= token < self.speaker[1]:
            return True
        return self.covers(token)


def _is_marked(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a stretch is within one pair of marks and has a word near its beginning."""
    within = 0 <= reading.quote[first] == reading.quote[last - 1]
    return within and any(word[0].isalnum() for word in reading.words.words[first : min(last, first + 3)])


def _mode(reading: Reading, contents: tuple[Phrase, ...]) -> str:
    if not any(reading.has_marks(first, last) for first, last in contents):
        return "indirect"
    if all(_is_marked(reading, *content) for content in contents):
        return "direct"
    words, quote = reading.words.words, reading.quote
    inside = {quote[i] >= 0 for first, last in contents for i in range(first, last) if words[i][0].isalnum()}
    return "indirect" if True not in inside else "mixed" if False in inside else "direct"


def _is_nobody(reading: Reading, speaker: Phrase | None) -> bool:
    """Tell whether a speaker is denied to be one: `nobody`, `no official`, `not everybody`."""
    if speaker is None:
        return False
    denying = reading.grammar["denying"]
    return not denying.isdisjoint(reading.lower[max(0, speaker[0] - 1) : speaker[0] + 1])


def _with_mark(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a phrase with the mark that closes what it ends in: `told | the "Echo" | that`."""
    first, last = phrase
    number = reading.quote[last] if last < len(reading.quote) else -1
    if number < 0 or reading.ranges[number][0] < first:
        return phrase
    end = reading.ranges[number][1]
    return (first, end) if end - last <= _CLOSING else phrase


def finding(reading: Reading, draft: Draft) -> Finding:
    """Return the finding that a draft becomes."""
    arguments = [Argument("content", reading.span(content)) for content in draft.contents]
    for role, phrase in (("speaker", draft.speaker), ("cue", draft.cue), ("addressee", draft.addressee)):
        if phrase is not None:
            arguments.append(Argument(role, reading.span(_with_mark(reading, phrase))))
    negated = draft.negated or _is_nobody(reading, draft.speaker)
    attributes = _attributes(_mode(reading, draft.contents), draft.sort, negated, draft.hedged)
    return Finding("quotation", arguments, attributes, f"quotation-{draft.rule}")


@cache
def _attributes(mode: str, sort: str, negated: bool, hedged: bool) -> Attributes:  # noqa: FBT001 - a key
    """Return the attributes of a quotation: one object for all that have the same, and few differ."""
    told: dict[str, object] = {"mode": mode, "cue_class": sort}
    told |= {name: True for name, is_so in (("negated", negated), ("hedged", hedged)) if is_so}
    return Attributes(told)
