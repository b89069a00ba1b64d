"""What the network mixes up, put right by the words and tags around it: pasts, participles, plurals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, count, pairwise
from typing import TYPE_CHECKING, Final

from onrecord.syntax.classes import FINITE, NOUNS, PLURALS, TENSED
from onrecord.syntax.mains import behind_modals, main_verbs, many_tell, places
from onrecord.syntax.nouns import (
    LATER,
    between_verbs,
    close_to,
    gathered,
    left_out,
    of_names,
    of_pay,
    of_several,
    owned,
    playing,
)
from onrecord.syntax.roles import borne

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: What the network says of words in a base phrase; 0 is outside.
FIRST: Final = 1
_MEANWHILE: Final = frozenset({"after", "before", "by", "while", "without", "when"})
#: Behind one of these stands no single thing.
_COUNTS: Final = ("many", "Many", "few", "Few", "several", "Several")
#: Alone before a verb one of these is its subject: both | oppose | it.
_BOTH: Final = ("both", "Both")
#: Behind one of these and `to` stands no infinitive: a source close to | transport | secretary Ann Lee.
_NEAR: Final = ("close", "closer", "closest", "according", "According")
#: Behind a noun and before one of these tags no object follows: a committee | hearing | in Elm.
_GATHERED: Final = ("hearing", "gathering")
#: Between two names each is of a name, whatever it is elsewhere: Michael | V. | Lee, Casa | do | Povo.
_INSIDE_NAMES: Final = {"V.": "CC", "do": "VBP"}
#: Words that are looked for wherever they stand, all in one pass.
_SOUGHT: Final = frozenset(
    {
        "pay",
        "come",
        "forward",
        "general",
        "Sequel",
        "@",
        "say",
        "said",
        "told",
        "warning",
        "turned",
        "would",
        "by",
        "host",
    }
    | {*_BOTH, *_COUNTS, *_NEAR, *_GATHERED, *_INSIDE_NAMES}
)
_HELPING: Final = frozenset({"been", "being", "having", "getting", "got", "gotten", "had"})
#: How far before its `by` a participle can stand, and behind it the comma, in words.
_DONE, _DOER = 6, 8
_ROLE: Final = 6  # words of a role beside a name
_ROLES: Final = frozenset({"NN", "NNP", "JJ", "HYPH"})
_INSIDE_DONE: Final = frozenset({"CD", "NN", "NNS", "RB", "RP", "JJ", "DT", "IN"})
#: Tags of who did it, and how near its `by` the participle stands without a comma before it.
_DOING: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD"})
_NEAR_BY: Final = 2
_CLAUSE: Final = 30  # words
_BOUNDS: Final = frozenset({",", ".", ":", "``", "''", "-LRB-", "-RRB-", "CC", "WDT", "WP", "WRB"})
_LEAST: Final = 6  # words of a sentence that should have a verb
_LONGEST: Final = 80  # and of one that is looked through
_LEADING: Final = frozenset({"IN", "TO", "VBG", "VBN"})  # what opens a sentence with them ends at a comma
#: Who may speak, not how much there is to say: laws that some | say | are bad, but | a | say in it.
_SOME: Final = frozenset({"some", "both", "all", "these", "those"})
#: What can follow a verb.
_FOLLOWING: Final = NOUNS | {"IN", "TO", "DT", "PRP", "PRP$", "CD", "RP", "$", "RB", "JJ"}
#: Behind one of these a role goes on: Acme's | managing director Ann Lee.
_INSIDE_ROLE: Final = frozenset({"JJ", "POS", "DT", "PRP$"})
#: Behind what opens a sentence and one of these nobody did anything yet: Asked | about it, Lee left.
_ASKED: Final = frozenset({"about", "on", "to", "by"})
_DETERMINERS: Final = frozenset({"DT", "PRP$"})
_CLOSING: Final = frozenset({",", ":"})


def mend(words: Sequence[str], tags: list[str], marks: NDArray[np.intp], breaks: Sequence[int]) -> None:
    """Correct the tags of a few words, and what they are of a phrase, in place.

    Args:
        words: Words and marks.
        tags: The Penn Treebank tag of each.
        marks: What each is of a base phrase: outside, first or later.
        breaks: The indexes of words that begin a sentence or a headline, in rising order.
    """
    standing = _standing(words)
    _mend_nouns(words, tags, marks, breaks, standing)
    _mend_standing_nouns(words, tags, marks, standing)
    _mend_idioms(words, tags, marks, standing)
    _mend_standing(words, tags, marks, standing)
    _mend_verbs(words, tags, marks, breaks)


def _mend_standing_nouns(
    words: Sequence[str], tags: list[str], marks: NDArray[np.intp], standing: Mapping[str, list[int]]
) -> None:
    """Correct the tags of nouns that are taken for verbs, of or beside the words that are looked for."""
    for at in chain(
        gathered(words, tags, marks, _any_of(standing, _GATHERED)), playing(tags, standing["forward"])
    ):
        tags[at], marks[at] = "NN", LATER
    for at in of_several(words, tags, standing["general"]):
        tags[at], marks[at] = "NNS", LATER
    for at in close_to(words, tags, _any_of(standing, _NEAR)):
        tags[at], marks[at] = "NN", FIRST
        if tags[at + 1 : at + 2] == ["NN"]:
            marks[at + 1] = LATER
    for at in of_pay(words, tags, standing["pay"]):
        tags[at] = "NN"
        marks[at : at + 2] = LATER
    for at, end, tag in borne(words, tags):
        tags[at] = tag
        marks[at], marks[at + 1 : end] = LATER if tags[at - 1] in _INSIDE_ROLE else FIRST, LATER
    for at in _any_of(standing, _INSIDE_NAMES):
        if tags[max(0, at - 1) : at + 2] == ["NNP", _INSIDE_NAMES[words[at]], "NNP"]:
            tags[at] = "NNP"
            marks[at : at + 2] = LATER


def _mend_idioms(
    words: Sequence[str], tags: list[str], marks: NDArray[np.intp], standing: Mapping[str, list[int]]
) -> None:
    """Correct the tags of words that are something else before certain others."""
    for at in standing["would"]:
        if tuple(words[at + 1 : at + 3]) == ("-", "be"):  # a | would-be | buyer
            tags[at] = tags[at + 2] = "JJ"
            marks[at : at + 4] = LATER
    for at in standing["come"]:
        if tags[max(0, at - 1)] == "NN" and words[at + 1 : at + 2] == ["true"]:  # a dream | come | true
            tags[at] = "VBN"
    for at in standing["Sequel"]:
        if words[at + 1 : at + 2] == ["to"]:  # Sequel to the vote, Lee left
            tags[at], marks[at] = "IN", 0
    for at in standing["@"]:
        if words[at + 1 : at + 2] and words[at + 1][0].isalpha():  # "No," tweeted | @annlee
            tags[at : at + 2], marks[at], marks[at + 1] = ("NNP", "NNP"), FIRST, LATER


def _mend_standing(
    words: Sequence[str], tags: list[str], marks: NDArray[np.intp], standing: Mapping[str, list[int]]
) -> None:
    """Correct the tags of the words that are looked for, and of those beside them."""
    for at in _warning(words, tags, standing["warning"]):
        tags[at], marks[at] = "VBG", 0
    for at in chain(
        _saying(words, tags, standing["say"]), many_tell(words, tags, _any_of(standing, _COUNTS))
    ):
        tags[at], marks[at] = "VBP", 0
    said, told = _said(words, tags, standing["said"]), _told(words, tags, standing["told"])
    for at in chain(said, told, _joined(words, tags, marks)):
        tags[at] = "VBD"
    for at in _owned(tags):
        tags[at], marks[at : at + 2] = "VBN", LATER
    for at in chain(_done_by(tags, standing["by"]), _turned(tags, standing["turned"])):
        tags[at] = "VBN"
    for at in _alone(tags, _any_of(standing, _BOTH)):
        tags[at : at + 2], marks[at] = ("DT", "VBP"), FIRST


def _mend_nouns(
    words: Sequence[str],
    tags: list[str],
    marks: NDArray[np.intp],
    breaks: Sequence[int],
    standing: Mapping[str, list[int]],
) -> None:
    """Correct the tags of nouns that are taken for verbs."""
    for at in between_verbs(words, tags):
        tags[at], marks[at] = "NN", FIRST
    for at in chain(of_names(words, tags), owned(words, tags), _hosts(tags, standing["host"])):
        tags[at], marks[at] = "NN", LATER
    for at, ends in left_out(words, tags, marks):
        if ends:
            marks[at] = LATER
        else:
            tags[at] = "VBD"
    for at in places(tags, "VBZ"):
        # `acknowledged | permits | should be had`: no verb stands between one and another
        if tags[at + 1 : at + 2] == ["MD"] and tags[at - 1 : at] == ["VBD"]:
            tags[at], marks[at] = "NNS", FIRST
    for at in breaks:
        # `Figures | released on Monday show`: no verb opens a sentence before a participle.
        if tags[at : at + 2] == ["VBZ", "VBN"]:
            tags[at], marks[at] = "NNS", FIRST


def _hosts(tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where a host is taken for a verb, between two names: told Fox News | host | Bob Roe."""
    for at in standing:
        if tags[at] in ("VB", "VBP") and tags[at - 1 : at] == tags[at + 1 : at + 2] == ["NNP"]:
            yield at


def _mend_verbs(
    words: Sequence[str], tags: list[str], marks: NDArray[np.intp], breaks: Sequence[int]
) -> None:
    """Correct the tags of verbs that clauses lack, and end noun phrases before them."""
    for at in main_verbs(words, tags):
        tags[at], marks[at] = "VBD" if tags[at] == "VBN" else "VBP", 0
    for at in behind_modals(words, tags):
        tags[at], marks[at] = "VB", 0
    for at in breaks:
        if tags[at : at + 1] == ["VBN"] and words[at].endswith("ing"):
            tags[at], marks[at] = "VBG", 0  # Criticising the plan, he left
        elif tags[at : at + 1] == ["VBD"] and _is_undone(words, tags, at + 1):
            tags[at] = "VBN"  # Asked about the plan, he left
    for at in chain(_acting(words, tags, marks), _turned_round(tags, breaks)):
        tags[at], marks[at], marks[at + 1] = "VBD", 0, FIRST
    for first, end in _verbless(tags, breaks):
        found = _verb(words, tags, marks, first, end)
        if found is not None:
            at, tag = found
            tags[at], marks[at] = tag, 0
            marks[at + 1] = FIRST if marks[at + 1] == LATER else marks[at + 1]


def _is_undone(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether a past that opens a sentence, before the word at `at`, has nobody who did it."""
    if at >= len(words):
        return False
    return words[at] in _ASKED or (words[at] == "for" and tags[at + 1 : at + 2] == ["NN"])


def _warning(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where somebody warns: fell after | warning | that sales were low, left, | warning | of rain."""
    for at in standing:
        if tags[at] != "NN" or not at:
            continue
        after = words[at + 1 : at + 2]
        led = words[at - 1] in _MEANWHILE and after == ["that"]
        told = after in (["of"], ["that"], ["against"])
        told = told or (tags[at + 1 : at + 2] == ["NNS"] and words[at + 2 : at + 3] == ["to"])
        if led or (tags[at - 1] == "," and told):
            yield at


def _saying(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where `say` is no noun nor a cry: Democrats | say | it is slow, one in ten | say | so."""
    for at in standing:
        if not at or _has_say(words, tags, at):
            continue
        noun = tags[at] == "NN" and (tags[at - 1] in PLURALS or words[at - 1].lower() in _SOME)
        counted = tags[at - 1] == "CD" and tags[at] in ("NN", "VB")
        turned = tags[at] == "VB" and words[at - 1] == "but" and tags[max(0, at - 2)] == ","  # so, but | say
        if noun or counted or turned or (tags[at] in ("UH", "-RRB-") and tags[at - 1] in NOUNS):
            yield at


def _has_say(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether `some` tells how much somebody has to say: give them some | say | in it."""
    return tags[at - 1] == "DT" and tags[at + 1 : at + 2] == ["IN"] and words[at + 1] != "that"


def _said(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where `said` is taken for a participle behind a comma: the mayor, Ann Lee, | said | so."""
    for at in standing:
        apart = tags[at] == "VBN" and tags[at - 1 : at] == [","] and words[at + 1 : at + 2] != ["to"]
        if apart or _is_second(words, tags, at):
            yield at


def _turned_round(tags: Sequence[str], breaks: Iterable[int]) -> Iterator[int]:
    """Yield where a sentence begins with a past and who says it: | Added | clerk Ann Lee, “No.”."""
    for first in breaks:
        if tags[first : first + 1] != ["VBN"]:
            continue
        near = range(first + 1, min(len(tags) - 1, first + _ROLE))
        end = next((at for at in near if tags[at] not in _ROLES), first)
        if end > first + 1 and tags[end] in _CLOSING and tags[end - 1] == "NNP" and tags[end + 1] == "``":
            yield first


def _told(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where `told` is taken for a participle behind another: men who say they were shot | told | us."""
    return (at for at in standing if _is_second(words, tags, at))


def _joined(words: Sequence[str], tags: Sequence[str], marks: NDArray[np.intp]) -> Iterator[int]:
    """Yield where a past is taken for a participle beside a base form: how it may go but | warned of it."""
    for at in places(tags, "CC"):
        past = tags[at + 1 : at + 2] == ["VBN"] and not marks[at + 1] and tags[at - 1 : at] == ["VB"]
        if past and "by" not in words[at + 2 : at + 3]:
            yield at + 1


def _is_second(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether a participle stands behind another that is no auxiliary: it is no participle then."""
    return tags[at] == "VBN" and at > 0 and tags[at - 1] in ("VBN", "VBG") and words[at - 1] not in _HELPING


def _alone(tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where `both` is no conjunction, for a base form follows it: on tolls, | both | oppose it."""
    for at in standing:
        opens = at == 0 or tags[at - 1] in _BOUNDS
        if opens and tags[at] in ("CC", "DT") and tags[at + 1 : at + 2] == ["VB"]:
            yield at


def _owned(tags: Sequence[str]) -> Iterator[int]:
    """Yield where what tells of a noun is taken for a past: his | esteemed | club."""
    for at in places(tags, "VBD"):
        if tags[at - 1 : at] == ["PRP$"] and tags[at + 1 : at + 2] in (["NN"], ["NNS"]):
            yield at


def _turned(tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where what somebody became is told beside a name: Lee, a cook | turned | councillor, left."""
    for at in standing:
        article = next((i for i in range(at - 2, max(0, at - _ROLE), -1) if tags[i] not in _ROLES), 0)
        told = tags[at] == "VBD" and tags[article] == "DT" and tags[article - 1 : article] == [","]
        after = next((i for i in range(at + 1, min(len(tags), at + _ROLE)) if tags[i] not in _ROLES), at)
        if told and tags[at - 1] in NOUNS and after > at + 1 and tags[after] == ",":
            yield at


def _done_by(tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where a participle is taken for a past: Lee, | capped | six times by Norway, has left.

    So it is before who did it and the verb of the sentence: a letter | read | out by Lee said so.
    """
    for by in standing:
        past = next((i for i in range(by - 1, max(0, by - _DONE), -1) if tags[i] not in _INSIDE_DONE), 0)
        if not past or tags[past] != "VBD":
            continue
        if tags[past - 1] == ",":
            end = next((i for i in range(by + 2, min(len(tags) - 1, by + _DOER)) if tags[i] == ","), by)
            done = end > by and tags[end + 1] in FINITE
        else:
            end = next((i for i in range(by + 1, len(tags)) if tags[i] not in _DOING), by)
            done = tags[past - 1] in NOUNS and by - past <= _NEAR_BY and end > by + 1 and tags[end] in TENSED
        if done:
            yield past


def _acting(words: Sequence[str], tags: Sequence[str], marks: NDArray[np.intp]) -> Iterator[int]:
    """Yield where a past is taken for a participle in a noun phrase: the tax | made | fuel dear.

    So it is behind a noun, where its clause has no other verb.
    """
    for at in places(tags, "VBN"):
        inside = at + 1 < len(tags) and marks[at] == LATER and tags[at - 1] in NOUNS
        # a poll | released | Thursday
        if not inside or tags[at + 1] in ("IN", "NNP"):
            continue
        if not any(_acts(words, tags, at, way) for way in (-1, 1)):
            yield at


def _acts(words: Sequence[str], tags: Sequence[str], at: int, step: int) -> bool:
    """Tell whether a finite verb may stand between a token and where its clause begins, or ends."""
    for near in range(at + step, at + step * _CLAUSE, step):
        if not 0 <= near < len(tags) or tags[near] in _BOUNDS or words[near] == "that":
            return False
        if tags[near] in FINITE:
            return True
    return True


def _verbless(tags: Sequence[str], breaks: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the sentences that end in a stop and have no finite verb."""
    for first, end in pairwise((*breaks, len(tags))):
        whole = _LEAST <= end - first <= _LONGEST and tags[end - 1] == "." and tags[first] != "VB"
        if whole and FINITE.isdisjoint(tags[first:end]):
            yield first, end


def _verb(
    words: Sequence[str], tags: Sequence[str], marks: NDArray[np.intp], first: int, end: int
) -> tuple[int, str] | None:
    """Return the word of a sentence without a verb that must be one, and its tag.

    Of several, one behind an insertion is it: `A group | backed by Lee, a senator, | held a vote.`.
    """
    begins = first
    if tags[first] in _LEADING:
        begins = next((i for i in range(first, end) if tags[i] == ","), end)
    found: tuple[int, str] | None = None
    for at in range(begins + 1, end - 1):
        tag = _verbal(words, tags, marks, at)
        before = at - 1
        while before > first and tags[before] == "RB":
            before -= 1
        closes = tags[before] in _CLOSING and tags[before] in tags[first:before]
        if tag and (closes or (found is None and tags[before] in NOUNS)):
            found = at, tag
    return found


def _verbal(words: Sequence[str], tags: Sequence[str], marks: NDArray[np.intp], at: int) -> str:
    """Return the tag of what may be a verb at a word, or an empty string."""
    before, tag, then = tags[at - 1] if at else "", tags[at], tags[at + 1]
    if not words[at].islower() or then not in _FOLLOWING:
        return ""
    if tag == "VBN":
        return "" if words[at + 1] == "by" else "VBD"
    if tag == "VB":
        return "VBP" if before in PLURALS or before == "RB" else ""
    apart = before == "," or (marks[at] == LATER and before in ("NN", "NNP"))
    return "VBZ" if tag == "NNS" and apart and then in _DETERMINERS else ""


def _standing(words: Sequence[str]) -> dict[str, list[int]]:
    """Return where each of the words that are looked for stands."""
    found: dict[str, list[int]] = {word: [] for word in _SOUGHT}
    for at in compress(count(), map(_SOUGHT.__contains__, words)):
        found[words[at]].append(at)
    return found


def _any_of(standing: Mapping[str, list[int]], sought: Iterable[str]) -> Iterator[int]:
    """Yield where each of several words stands, one word after another."""
    return chain.from_iterable(standing[word] for word in sought)
