"""Cues: the words that attribute, found by a dictionary of all their forms."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.errors import OnrecordError
from onrecord.extractors.quotations.inflection import forms, plural
from onrecord.kinds import QUOTATION
from onrecord.lexicon import Entry, Lexicon
from onrecord.phrases.pieces import COMMON_NOUNS

#: Frames that are not prepositions: see the header of data/en/cue_verbs.txt.
FRAMES: Final = frozenset(
    {
        "quote",
        "that",
        "bare",
        "wh",
        "how",
        "inf",
        "ing",
        "object",
        "person",
        "raise",
        "raised",
        "rated",
        "struck",
        "billed",
        "lodged",
        "sought",
        "any",
        "would",
        "pressed",
        "near",
        "purpose",
        "hearer",
        "heeded",
        "minded",
        "foreseen",
        "resumed",
    }
)

#: What a subject says or judges is a new statement; what it thinks may be part of the one before.
SPOKEN: Final = frozenset({"speech", "judgement"})


class Cue(NamedTuple):
    """A word or phrase that attributes.

    Attributes:
        lemma: Its base form, with particles: `point out`.
        sort: Its class: speech, belief, intent, judgement or evidence.
        takes: What may follow it; prepositions as they are.
        rest: The words after the first one that belong to it.
    """

    lemma: str
    sort: str
    takes: frozenset[str]
    rest: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether its passive tells whom a question is put to: `asked why it fell`, `pressed on the cost`."""
        return not self.takes.isdisjoint(("whom", "pressed"))

    @property
    def needy(self) -> bool:
        """Whether it wants a clause: nobody just `said the plan`."""
        return "bare" in self.takes and self.takes.isdisjoint(("object", "person"))


Table = dict[str, list[Cue]]

_DESCRIBED: Final = 4  # tokens
_OWNING: Final = frozenset({"DT", "PRP$"})
_DESCRIBING: Final = COMMON_NOUNS | {"JJ", "JJR", "VBN", "VBG", "RB", "DT", "PRP$", "CD"}
_GRADING: Final = frozenset({"RB"})
_DENYING: Final = frozenset({"no", "any", "little", "few"})
_SORTS: Final = QUOTATION.attributes_by_name["cue_class"]
#: What follows a cue of which nothing is said, as a plugin may add one.
_PLAIN: Final = {"cue_verbs": "quote,that"}


def sort_of(entry: Entry) -> str:
    """Return the class of a cue; `OR011` for one that no quotation can have, as a plugin may add one."""
    sort = entry.fields.get("class", "speech")
    if not _SORTS.accepts(sort):
        hint = f"there are: {', '.join(map(str, _SORTS.values))}"
        raise OnrecordError("OR011", f"{entry.phrase!r} has the class {sort!r}", hint=hint)
    return sort


@lru_cache(maxsize=512)
def _frames(takes: str) -> frozenset[str]:
    """Return the frames that a field lists, `upon` where `on` is one; many cues take the same."""
    listed = frozenset(filter(None, takes.split(",")))
    return listed | {"upon"} if "on" in listed else listed


def _table(words: Lexicon, name: str) -> Table:
    """Return the cues of list `name` by each form of their first word, longer ones first."""
    found: Table = {}
    for entry in words.entries(name):
        first, *rest = entry.phrase.split(" ")
        takes = entry.fields.get("takes", _PLAIN.get(name, ""))
        cue = Cue(entry.phrase, sort_of(entry), _frames(takes), tuple(rest))
        shapes = (
            forms(first, words)
            if name == "cue_verbs"
            else (first, plural(first))
            if name == "cue_nouns"
            else (first,)
        )
        for form in dict.fromkeys(shapes):
            found.setdefault(form, []).append(cue)
    for cues in found.values():
        if len(cues) > 1:
            cues.sort(key=lambda cue: -len(cue.rest))
    return found


def verbs(words: Lexicon) -> Table:
    """Return the verbs that attribute, by each of their forms."""
    return _table(words, "cue_verbs")


def willing(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the forms of verbs whose passive has no such verb behind it, by the tag of that.

    `promised` (to stay) is no passive, nor is `recommended` (closing it).
    """
    plain = [
        (form, cue)
        for form, each in words.table(verbs).items()
        for cue in each
        if "quote" in cue.takes and cue.takes.isdisjoint(("raised", "person", "near", "titled"))
    ]
    return {
        tag: frozenset(form for form, cue in plain if kind in cue.takes)
        for tag, kind in (("TO", "inf"), ("VBG", "ing"))
    }


def nouns(words: Lexicon) -> Table:
    """Return the nouns that attribute, by singular and plural."""
    return _table(words, "cue_nouns")


def adjectives(words: Lexicon) -> Table:
    """Return the adjectives that attribute."""
    return _table(words, "cue_adjectives")


def adverbs(words: Lexicon) -> frozenset[str]:
    """Return the adverbs that attribute."""
    return words.phrases("cue_adverbs")


def known(words: Lexicon) -> frozenset[str]:
    """Return the first word of every cue, in each of its forms."""
    return frozenset().union(*(words.table(table) for table in (verbs, nouns, adjectives, adverbs)))


def weak(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the words that attribute without being finite verbs in the active, by their tags."""
    adverb = words.table(adverbs)
    noun, adjective = adverb.union(words.table(nouns)), adverb.union(words.table(adjectives))
    participle = adjective.union(words.table(verbs))
    return {
        "RB": adverb,
        **dict.fromkeys(("NN", "NNS"), noun),
        **dict.fromkeys(("JJ", "JJR"), adjective),
        **dict.fromkeys(("VBN", "VBD"), participle),
    }


def cue_at(table: Table, lower: Sequence[str], at: int) -> Cue | None:
    """Return the longest cue of `table` that stands at token `at`."""
    for cue in table.get(lower[at], ()):
        if not cue.rest or tuple(lower[at + 1 : at + 1 + len(cue.rest)]) == cue.rest:
            return cue
    return None


def cues_at(table: Table, lower: Sequence[str], at: int) -> list[Cue]:
    """Return all cues of `table` that stand at token `at`: of `own up`, none at a mere `owned`."""
    cues = table.get(lower[at])
    if not cues:
        return []
    return [cue for cue in cues if not cue.rest or tuple(lower[at + 1 : at + 1 + len(cue.rest)]) == cue.rest]


def whole_cue(table: Table, lower: Sequence[str], penn: Sequence[str], at: int) -> Cue | None:
    """Return the longest cue at token `at`, with what describes its end: `raised | serious | doubts`."""
    cue = cue_at(table, lower, at)
    return cue if cue is not None and cue.rest else _parted(table, lower, penn, at) or cue


def alone(table: Table, form: str) -> Cue | None:
    """Return the cue of a form that has an object without more words: `expressed | concerns`."""
    return next((cue for cue in table.get(form, ()) if not cue.rest and "object" in cue.takes), None)


def _parted(table: Table, lower: Sequence[str], penn: Sequence[str], at: int) -> Cue | None:
    """Return the cue in which something describes the last word: `made it | very | clear`."""
    for cue in table.get(lower[at], ()):
        last = at + len(cue.rest)  # where the word would stand
        if not cue.rest or last >= len(lower) or tuple(lower[at + 1 : last]) != cue.rest[:-1]:
            continue
        far = min(len(lower), last + _DESCRIBED)
        end = next((i for i in range(last, far) if lower[i] == cue.rest[-1]), last)
        inner = _GRADING if penn[end] == "JJ" else _DESCRIBING if penn[end] in COMMON_NOUNS else frozenset()
        if alone(table, lower[at]) is not None:
            inner -= _OWNING  # `expressed | a deep regret for it`
        if end > last and inner.issuperset(penn[last:end]) and _DENYING.isdisjoint(lower[last:end]):
            return cue._replace(rest=tuple(lower[at + 1 : end + 1]))
    return None
