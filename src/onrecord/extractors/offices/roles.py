"""Titles behind `as`: `as governor, Roe`, `Roe's tenure as mayor`, `Roe taught while serving as mayor`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.after import is_past
from onrecord.extractors.offices.coordinated import read_titles
from onrecord.extractors.offices.reading import DETERMINERS, POSSESSIVE, Reading, Title
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.extractors.offices.verbs import TENSES, office_verb
from onrecord.segment.classes import HEAD, HONORIFIC, PERSON, STOP
from onrecord.syntax import penn_tags

_LINKS: Final = frozenset({"as", "while"})
_COPULAS: Final = frozenset({"is", "was"})
#: The tokens of `in her role as`.
_OWNED: Final = 4
#: The tags of what goes on now or is to come.
_PRESENT: Final = frozenset({"MD", "VBP", "VBZ"})
#: By what one comes into an office, or stays there.
_VOTES: Final = frozenset({"election", "re-election", "reelection", "term"})
#: What stands before a comma and `as` at the head of a sentence has fewer tokens: In 2009, as mayor.
_OPENER: Final = 4
#: How far behind a name a noun of office is looked for.
_NOUN: Final = 9
#: Behind these a name is no subject of what somebody does: a post in | Roe's government, serving as.
_TYING: Final = frozenset({"at", "by", "for", "from", "in", "of", "to", "under", "with"})
#: So many tokens behind a name may lead up to a verb, with it.
_VERBS: Final = 3


def as_title(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield `As governor, Smith ...`, and `the server that Smith used as secretary`."""
    reading, person = seeker.reading, seeker.mentions[number]
    owns = not POSSESSIVE.isdisjoint(reading.words[person[1] : person[1] + 1])
    if not owns and _LINKS.isdisjoint(reading.lower[seeker.low : seeker.high]):
        return
    for begin, rule, status in _behind(seeker, number):
        for title in read_titles(seeker, begin):
            if rule != "name-as-aside" or _is_aside(seeker, title):
                told = "former" if is_past(seeker, title) else status
                told = "" if rule == "name-noun-as-title" and _goes_on(seeker, begin, title) else told
                yield from seeker.office(person, title, rule, status=told)
        if rule == "name-as-title":
            return
    comma = person[0] - 1
    while comma > seeker.low and reading.bits[comma] & HONORIFIC:
        comma -= 1
    for title in _as_opening(seeker, comma):
        yield from seeker.office(person, title, "as-title-name")


def _behind(seeker: Seeker, number: int) -> Iterator[tuple[int, str, str]]:
    """Yield where titles begin behind an `as` that follows a name, the rule and the status that it tells."""
    at = seeker.mentions[number][1]
    if _does_as(seeker, at):
        yield at + 2, "name-as-title", "former" if seeker.reading.lower[at].endswith("ed") else ""
        return
    if (link := _noun_as(seeker, number)) is not None:
        yield link + 1, "name-noun-as-title", _told(seeker, at, link - 1)
    if (link := _wins_as(seeker, at)) is not None:
        yield link + 1, "name-wins-as-title", ""
    if seeker.reading.lower[at : at + 2] == (",", "as"):
        yield at + 2, "name-as-aside", ""
    if _speaks_as(seeker, at):
        yield at + 3, "name-as-aside", ""
    if seeker.reading.lower[at : at + 3] == (",", "who", "as"):
        yield at + 3, "name-who-as-title", ""
    if _with_as(seeker, at):
        yield at + 1, "with-name-as-title", ""
    for link in _doing_as(seeker, number):
        yield link + 1, "name-doing-as-title", "former"


def _speaks_as(seeker: Seeker, at: int) -> bool:
    """Tell whether one says or does something as who one is: `Roe|, speaking as | mayor, signed`."""
    lower, doing = seeker.reading.lower, seeker.reading.grammar["doing"]
    return lower[at : at + 1] == (",",) and lower[at + 2 : at + 3] == ("as",) and lower[at + 1] in doing


def _wins_as(seeker: Seeker, at: int) -> int | None:
    """Return the `as` of `Roe won re-election as mayor`; who seeks one is no mayor by that."""
    reading = seeker.reading
    for here in range(at, min(at + _VERBS, seeker.high)):
        if reading.lower[here] in reading.grammar["winning"]:
            near = range(here + 1, min(here + _NOUN, seeker.high))
            link = next((i for i in near if reading.lower[i] == "as" or i in reading.named), 0)
            voted = link > here and reading.lower[link] == "as" and reading.lower[link - 1] in _VOTES
            return link if voted else None
    return None


def _goes_on(seeker: Seeker, begin: int, title: Title) -> bool:
    """Tell whether a time in office is not over yet: Roe's term as | mayor | ends in May, will end."""
    reading, end = seeker.reading, title.end
    if end >= seeker.high or reading.lower[begin - 2] not in reading.grammar["tenure"]:
        return False
    return penn_tags(reading.document)[end] in _PRESENT and reading.lower[end] not in TENSES.keys() - {"will"}


def _is_aside(seeker: Seeker, title: Title) -> bool:
    """Tell whether what one is stands between commas, or before the verb: `Roe, as mayor, signed`."""
    reading, end = seeker.reading, title.end
    told = end < seeker.high and (reading.lower[end] == "," or is_past(seeker, title))
    return told and not reading.is_plural(title.head)


def _with_as(seeker: Seeker, at: int) -> bool:
    """Tell whether a clause says who holds an office: `With Roe | as coach`, `, with Roe | as its chair`."""
    lower, link = seeker.reading.lower, seeker.first - 1
    opens = link == seeker.low or lower[link - 1] in (",", "and")
    return link >= seeker.low and lower[link] == "with" and opens and lower[at : at + 1] == ("as",)


def _told(seeker: Seeker, at: int, noun: int) -> str:
    """Return the status that a noun of office tells, or that its verb does: Roe | lost | her job as."""
    reading = seeker.reading
    if reading.lower[noun + 1] == "was":
        return "former"
    lost = not reading.grammar["losing"].isdisjoint(reading.lower[at : min(at + _VERBS, noun)])
    lost = lost or reading.statuses.get(reading.lower[noun - 1]) == "former"  # his previous role as
    return "former" if lost else reading.nouns.get(reading.lower[noun], "")


def _as_opening(seeker: Seeker, comma: int) -> list[Title]:
    """Return the titles between what opens the sentence and a comma: `As | governor |, Smith`."""
    lower, low = seeker.reading.lower, seeker.low
    if comma <= low or lower[comma] != ",":
        return []
    begin, status = low + 1 if lower[low] in _LINKS else 0, ""
    near = range(low + 1, min(low + _OPENER, comma))
    begin = begin or next((at + 2 for at in near if lower[at : at + 2] == (",", "as")), 0)  # But, as mayor
    if lower[low] in seeker.reading.grammar["doing"] and lower[low + 1] == "as":
        begin = low + 2  # Speaking as | mayor; but posing as
    if lower[low] in ("in", "during") and lower[low + 1] in seeker.reading.grammar["personal"]:
        noun = lower[low + 2]  # In her | role | as mayor
        begin = low + _OWNED if noun in seeker.reading.nouns and lower[low + 3] in _LINKS else 0
        status = seeker.reading.nouns.get(noun, "")
    read = read_titles(seeker, begin) if begin else []
    titles = [title for title in read if not seeker.reading.is_plural(title.head)]  # While visiting | judges
    ago = bool(titles) and lower[comma - 1] == "ago"  # As mayor two years ago, Smith
    status = "former" if ago else status
    found = titles if titles and (ago or titles[-1].end == comma) else []
    return [title._replace(status=title.status or status) for title in found]


def _doing_as(seeker: Seeker, number: int) -> Iterator[int]:
    """Yield the `as` of `Roe coached the team while serving as mayor`, where none but Roe is named."""
    reading, name = seeker.reading, seeker.mentions[number][1]
    for here in range(name + 1, seeker.high - 2):
        if here in reading.named:
            return
        verb = reading.lower[here]
        if verb.endswith("ing") and reading.lower[here + 1] == "as" and (known := office_verb(reading, here)):
            linked = reading.lower[here - 1] in reading.grammar["during"]
            if linked and known.needs_as and _opens_clause(seeker):
                yield here + 1


def _opens_clause(seeker: Seeker) -> bool:
    """Tell whether a name is the first of its clause: said that | Roe coached."""
    before = seeker.reading.lower[seeker.first - 1] if seeker.first > seeker.low else ""
    return before == "that" or (seeker.floor <= seeker.low and before not in _TYING)


def _noun_as(seeker: Seeker, number: int) -> int | None:
    """Return the `as` of `Roe's tenure as mayor`, `Roe defended her record as mayor`."""
    reading, at = seeker.reading, seeker.mentions[number][1]
    lower, high = reading.lower, min(seeker.high - 1, at + _NOUN)
    owned = at < high and reading.words[at] in POSSESSIVE
    for here in range(at + 1, high):
        if here in reading.named:
            return None
        owned = owned or lower[here] in ("his", "her", "whose")
        near = here == at + 2 and not _is_chosen(reading, here - 1)  # Roe's decisions | as mayor
        held = lower[here - 1] in reading.nouns and lower[here - 1] not in reading.grammar["chosen"]
        if lower[here] == "as" and (held or near):
            return here if owned and lower[here + 1] not in DETERMINERS else None
        if lower[here] in _COPULAS and lower[here - 1] in reading.grammar["post"]:
            return here if owned else None  # Roe's official role is | minister
    return None


def _is_chosen(reading: Reading, noun: int) -> bool:
    """Tell whether a noun means another than who owns it: Roe's | pick as mayor."""
    return bool(reading.bits[noun] & (HEAD | PERSON)) or reading.lower[noun] in reading.grammar["chosen"]


def _does_as(seeker: Seeker, at: int) -> bool:
    """Tell whether a verb and a bare `as` stand there: `used as secretary`."""
    reading = seeker.reading
    if at + 2 >= seeker.high or reading.lower[at + 1] not in _LINKS:
        return False
    verb = reading.lower[at]
    if not verb.isalpha() or office_verb(reading, at) or reading.lower[at + 2] in DETERMINERS:
        return False
    if reading.lower[seeker.first - 1 : seeker.first] == ("the",) or verb in reading.grammar["led"]:
        return False  # she joined the Obama | administration as secretary
    return not reading.bits[at] & STOP or verb.endswith("ed")
