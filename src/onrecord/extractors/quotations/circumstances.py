"""When, where and how somebody speaks who stands behind the verb: no part of the speaker."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.openings import is_posted, is_stage
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, names_person
from onrecord.lexicon import Lexicon
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, COMMON_NOUNS, LOCATING, NAME, NOUNS, RELATIVE
from onrecord.syntax.classes import FINITE

_PLACED: Final = frozenset({"in", "on", "outside", "inside", "about"})  # behind a name
_JOINING: Final = RELATIVE | {"CC"}
_OF_WHOM: Final = (("for",), ("of",))  # behind one known by title: `a spokesman | for Acme`
_MEANS: Final = frozenset({"via", "through"})
_OWN: Final = frozenset({"with", "from"})  # before what is the speaker's: `with a smile`
_PARTICIPLES: Final = frozenset({"VBN", "VBG", "VBD"})


def before_circumstance(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a speaker behind its verb without what tells of the speaking: `Ann Lee | in a speech`.

    Within an apposition all but a time belongs to it: `Lee, chief of staff during the war`.
    """
    first, last = phrase
    base = reading.phrases.at(first)
    one = base is not None and base[0] == first and _is_one(reading, base)
    told = apposed = False
    for at in range(first + 1, last):
        if reading.penn[at] == "WP":
            break
        apposed = apposed or reading.lower[at] == ","
        if reading.lower[at] == "," and (
            _does_meanwhile(reading, at + 1, last) or _is_in_text(reading, at + 1, last)
        ):
            return first, at
        parts = not told and (
            _tells_time(reading, at, apposed=apposed) or (not apposed and _places(reading, first, at, last))
        )
        beside = one and not told and not apposed and at + 1 < last and _is_beside(reading, at, last)
        if parts or beside or (not apposed and tells_how(reading, at, last)):
            end = _before_adverbs(reading, first, at)
            return first, end - (reading.lower[end - 1] == ",")
        told = told or reading.penn[at] in _PARTICIPLES  # `a poll | taken on Monday`
    return phrase


def before_aside(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a subject before its verb without how, where or when it speaks: `Lee | in a letter | said`.

    But in what one says it, that holds for a name, a pronoun or one with a title. `Men at the meeting`
    are those who were there, and `a report in a newspaper` is what it says.
    """
    first, last = phrase
    base = reading.phrases.at(first)
    if base is None or base[0] != first or base[1] >= last or not _is_bare(reading, base[1], last):
        return phrase
    one = _is_one(reading, base)
    for at in range(base[1], last - 1):
        if reading.penn[at] in _PARTICIPLES:
            break
        aside = one and (_tells_time(reading, at, apposed=False) or _is_beside(reading, at, last))
        told = tells_how(reading, at, last) or _is_on_terms(reading, at)
        if aside or (told and (one or can_speak(reading, base[1] - 1))):
            return first, _before_adverbs(reading, first, at)
    return phrase


def _is_bare(reading: Reading, first: int, last: int) -> bool:
    """Tell whether no comma, clause or second one stands in a stretch."""
    plain = FINITE.isdisjoint(reading.penn[first:last]) and _JOINING.isdisjoint(reading.penn[first:last])
    return plain and "," not in reading.lower[first:last] and not reading.has_marks(first, last)


def _is_one(reading: Reading, base: Phrase) -> bool:
    """Tell whether a phrase is a name, a pronoun or one known by title: `Lee`, `she`, `the mayor`."""
    head = base[1] - 1
    if reading.penn[head] == "NN":
        known = reading.lower[base[0]] not in reading.grammar["article"]
        known = known or reading.lower[base[1] : base[1] + 1] in _OF_WHOM
        return known and can_speak(reading, head)
    return reading.penn[head] == "PRP" or reading.phrases.is_name(base)


def _is_beside(reading: Reading, at: int, last: int) -> bool:
    """Tell whether what leads to an event, a stage or a helper stands at `at`: `| after the vote`."""
    word, base = reading.lower[at], reading.phrases.at(at + 1)
    if base is None or reading.phrases.number[at] >= 0 or reading.penn[at - 1][0] == "J":
        return False
    if word in reading.grammar["circumstance"]:
        return True
    if word == "on" and (is_stage(reading, base) or is_posted(reading, base)):
        return True
    if word == "over" and reading.phrases.is_time(base):
        return True
    if word == "at" and _is_occasion(reading, at, base):
        return True
    return (
        _is_in_session(reading, at, base)
        or _is_heard(reading, at, last)
        or (word in _OWN and _is_own(reading, base, last))
    )


def _is_occasion(reading: Reading, at: int, base: Phrase) -> bool:
    """Tell whether one speaks at what stands behind `at`: `Lee at | the scene`, `the mayor at | the hearing`.

    One with a title may belong to a place, anybody to a body: `the cook at | the inn`, `Lee at | the bank`.
    """
    head, before = base[1] - 1, reading.phrases.at(at - 1)
    if reading.penn[head] not in COMMON_NOUNS or before is None or reading.penn[before[0]] == "CD":
        return False
    named = reading.phrases.is_name(before) and not can_speak(reading, head)
    return named or reading.lower[head] in reading.venues


def tells_means(reading: Reading, at: int, high: int) -> bool:
    """Tell whether by what means one speaks stands at `at`, before what is told: `said | by phone it fell`.

    Other phrases may open what is told: `said | after the vote it fell`.
    """
    base = reading.phrases.at(at + 1) if at + 1 < high else None
    if base is None or base[1] >= high or reading.phrases.number[at] >= 0:
        return False
    word = reading.lower[at]
    if word in _MEANS:
        helper = _is_led(reading, base) and names_person(reading, base[1] - 1)
        return helper or reading.lower[at + 1] in reading.venues
    if _is_on_terms(reading, at) or _is_heard(reading, at, base[1]):
        return True
    if " ".join(reading.lower[at : at + 2]) in reading.lists.table(adverbials):
        return True  # `said | in part | it fell`
    return reading.penn[at + 1] == "NN" and _is_in_session(reading, at, base)


def _is_in_session(reading: Reading, at: int, base: Phrase) -> bool:
    """Tell whether but a noun of where one testifies stands behind `in`: `| in court`, `| in testimony`."""
    alone = reading.lower[at] == "in" and base == (at + 1, at + 2) and reading.penn[at + 1] in COMMON_NOUNS
    return alone and (reading.lower[at + 1] in reading.grammar["sitting"] or reading.is_venue(at + 1))


def _is_led(reading: Reading, base: Phrase) -> bool:
    """Tell whether a phrase begins with `a` or with whose it is: `a smile`, `her lawyer`."""
    return reading.penn[base[0]] == "PRP$" or reading.lower[base[0]] in reading.grammar["article"]


def _is_heard(reading: Reading, at: int, last: int) -> bool:
    """Tell whether how it is taken stands at `at`: `| to loud applause`."""
    return reading.lower[at] == "to" and not reading.grammar["sounding"].isdisjoint(
        reading.lower[at + 1 : last]
    )


def _is_on_terms(reading: Reading, at: int) -> bool:
    """Tell whether by what means or on what terms one speaks stands at `at`: `| by phone`, `| on behalf`."""
    word, near = reading.lower[at], reading.lower[at + 1 : at + 3]
    if word == "by":
        return near[0] in reading.venues
    return word == "on" and not reading.grammar["aside"].isdisjoint(near)


def _is_own(reading: Reading, base: Phrase, last: int) -> bool:
    """Tell whether a phrase is of who speaks: `with | a smile`, `with | tears in her eyes`."""
    own = _is_led(reading, base) or "PRP$" in reading.penn[base[0] : last]
    return own and not can_speak(reading, base[1] - 1) and reading.penn[base[1] - 1] not in NAME


def _does_meanwhile(reading: Reading, at: int, last: int) -> bool:
    """Tell whether what a speaker does begins at `at`: `Lee, | sipping tea`, but `Lee, managing director`."""
    if at >= last or reading.penn[at] != "VBG":
        return False
    base = reading.phrases.at(min(at + 1, last - 1)) or (at, at + 1)
    own = reading.penn[base[0]] in ("PRP$", "DT")  # `Lee, | shaking his head`
    return own or not names_person(reading, base[1] - 1)


def _is_in_text(reading: Reading, at: int, last: int) -> bool:
    """Tell whether but in what one says it stands at `at`, to the end: `Lee, a clerk, | in testimony`."""
    base = reading.phrases.at(at + 1) if at + 1 < last and reading.lower[at] == "in" else None
    return base is not None and base == (at + 1, last) and reading.lower[last - 1] in reading.venues


def _before_adverbs(reading: Reading, first: int, at: int) -> int:
    """Return the first of the adverbs before what tells when: `Lee | late on Monday`."""
    while at - 1 > first and (
        reading.is_adverb(at - 1) or reading.lower[at - 1] in reading.grammar["dating"]
    ):
        at -= 1
    return at


def adverbials(words: Lexicon) -> frozenset[str]:
    """Return the adverbs of two words: `in part`."""
    return words.phrases("adverbial_phrases")


def tells_how(reading: Reading, at: int, last: int) -> bool:
    """Tell whether what one says it in, or to what end, stands at `at`: `| in a speech`, `| in reply`."""
    if at + 1 >= last:
        return False
    if reading.penn[at - 1] in NAME and _is_meant(reading, at):
        return True
    if " ".join(reading.lower[at : at + 2]) in reading.lists.table(adverbials):
        return True  # `in | part`
    base = reading.phrases.at(at + 1) if reading.lower[at] in LOCATING else None
    if base is None:
        return False
    if reading.lower[at] == "during" and reading.penn[at + 1] == "PRP$":
        return True  # `during | her visit`
    if reading.lower[base[1] - 1] not in reading.venues:
        return False
    owned = reading.penn[base[1] - 1] == "NN" and "POS" in reading.penn[slice(*base)]
    return owned or reading.lower[at + 1] in reading.grammar["article"] or reading.penn[at + 1] == "PRP$"


def _is_meant(reading: Reading, at: int) -> bool:
    """Tell whether what stands behind a name tells of what is said: `Lee | in response to`, `| following`."""
    if reading.penn[at] == "VBG":
        return reading.words.words[at].islower()
    base = reading.phrases.at(at + 1)
    return reading.lower[at] == "in" and base == (at + 1, at + 2) and reading.penn[at + 1] == "NN"


def _tells_time(reading: Reading, at: int, *, apposed: bool) -> bool:
    """Tell whether a time begins at `at`: `| last week`, `| on Monday`, `| when asked`."""
    begins = at + (reading.lower[at] == "on" or (reading.lower[at] == "in" and not apposed))
    base = reading.phrases.at(begins) if begins < len(reading.lower) else None
    if base is None or base[0] != begins:
        return reading.penn[at] == "WRB"
    timed = reading.phrases.is_time(base)
    return timed and (begins > at or reading.penn[at - 1] in NOUNS)


def tells_when(reading: Reading, at: int, high: int) -> bool:
    """Tell whether nothing but a time stands from `at` to the end: `said Ann Lee, | on Monday.`."""
    begins = at + (reading.lower[at : at + 1] == ("on",))
    base = reading.phrases.at(begins) if begins < high else None
    timed = base is not None and base[0] == begins and reading.phrases.is_time(base)
    return base is not None and timed and (base[1] >= high or reading.lower[base[1]] == ".")


def _places(reading: Reading, first: int, at: int, last: int) -> bool:
    """Tell whether where or how one speaks begins at `at`: `| without notes`, `Ann Lee | on Twitter`."""
    word = reading.lower[at]
    if at + 1 >= last or word in reading.grammar["circumstance"]:
        return at + 1 < last
    base = reading.phrases.at(at + 1)
    if base is None or reading.phrases.number[at] >= 0:
        return False
    if word == "of":
        return _is_topic(reading, base) and _is_name(reading, first, at)
    staged = word == "on" and (reading.lower[at + 1] in reading.grammar["aside"] or is_stage(reading, base))
    if staged or (word == "by" and reading.lower[at + 1] in reading.venues):
        return True
    manner = word in _OWN and _is_led(reading, base) and reading.penn[base[1] - 1] not in NAME
    return (word in _PLACED or manner) and _is_name(reading, first, at)


def _is_topic(reading: Reading, base: Phrase) -> bool:
    """Tell whether a phrase behind `of` names what one speaks of, no body: `said Lee of | the latter`."""
    head = base[1] - 1
    if reading.penn[head] == "PRP":
        return True
    led = reading.penn[base[0]] in ("DT", "PRP$") and reading.words.words[head].islower()
    return led and reading.penn[head] in ("NN", "JJ") and not can_speak(reading, head)


def _is_name(reading: Reading, first: int, last: int) -> bool:
    """Tell whether nothing but a name without an article fills a stretch."""
    base = reading.phrases.at(first)
    named = base is not None and reading.phrases.is_name(base) and reading.lower[first] not in ARTICLES
    return named and all(reading.phrases.number[i] >= 0 for i in range(first, last))
