"""Titles that a verb before a name gives: `named Jane Doe chairman`, `was replaced by Jane Doe as chair`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.before import direct, ending
from onrecord.extractors.offices.coordinated import read_titles
from onrecord.extractors.offices.employers import employer
from onrecord.extractors.offices.owners import begin_of
from onrecord.extractors.offices.reading import DETERMINERS, Title
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.extractors.offices.verbs import is_handed_on, office_verb, past_post, past_time
from onrecord.extractors.offices.vocabulary import Verb
from onrecord.segment.classes import BREAK, HEAD, HONORIFIC, PERSON, STOP

#: The longest agent between a verb and its title: nominated by President Roe as.
_AGENT: Final = 7
#: The longest stretch between a name and its `as`: hired Jane Doe | from Acme Widgets | as.
_BETWEEN: Final = 8
#: An aside behind a name is shorter, with its commas.
_ASIDE: Final = 24
#: The tokens of an age before a name: 52-year-old | Jane Doe.
_AGE: Final = 5
#: The words for who is named, at most: longtime army veteran | Jane Doe.
_NOUN: Final = 5
_JOINTS: Final = frozenset({(",",), ("and",)})
#: What one is put there for: chose Jane Doe to | serve as | chair.
_SERVING: Final = frozenset({("serve", "as"), ("act", "as")})
_FOLLOWING: Final = frozenset(("to", verb) for verb in ("succeed", "replace", "follow"))


def objects(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield what a verb before the name says: `named Jane Doe chairman`."""
    reading, person = seeker.reading, seeker.mentions[number]
    word, verb = _putting(seeker, _before_titles(seeker, person[1]))
    if verb is None or not verb.takes_object or at >= seeker.high:
        return
    at += reading.lower[at] == "," and at > person[1]
    begin = _past_link(seeker, at, reading.lower[word])
    begin = (begin == at and _behind_aside(seeker, number)) or begin
    if begin == at and (verb.needs_as or reading.lower[word] in reading.acts):
        return  # welcomed Roe, | mayor of Elm; the nomination of Roe, | mayor of Elm
    titles = read_titles(seeker, begin)
    if titles and reading.lower[begin - 1] == "to" and _is_determined(seeker, titles[-1].end):
        return  # promoted Jo Ray to coach | the team
    for title in titles:
        if not reading.is_plural(title.head):
            body = employer(reading, word, titles[-1], seeker.low)
            yield from seeker.office(person, title, "verb-name-title", more=body, status=verb.status)
    if titles:
        seeker.put = (titles[-1].end, word)
    old = titles[-1].after if titles and reading.lower[begin - 1] == "to" else seeker.high
    if reading.lower[old : old + 1] == ("from",):
        for title in read_titles(seeker, old + 1):  # promoted Jo Ray to treasurer | from clerk
            yield from seeker.office(person, title, "verb-name-title", status="former")


def _behind_aside(seeker: Seeker, number: int) -> int:
    """Return the token behind an aside and `as`: named Jo Ray, until now dean, as | head; or 0."""
    reading, begin = seeker.reading, seeker.mentions[number][1]
    if reading.lower[begin] != ",":
        return 0
    for link in range(begin + 1, min(begin + _ASIDE, seeker.high - 1)):
        if link in reading.named or reading.words[link] in (";", ":"):
            break
        if reading.lower[link : link + 2] == (",", "as"):
            return link + 2
    return 0


def of_whom(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield what others made of a name: Jane Doe, whom | Roe has since named | ambassador to Chile."""
    reading = seeker.reading
    at += reading.lower[at : at + 1] == (",",)
    if at + 1 >= seeker.high or reading.lower[at] not in ("whom", "who"):
        return
    if reading.lower[at] == "who" and at + 1 not in reading.named:
        return  # Jane Doe, who | said Roe named her clerk
    for word in range(at + 1, min(seeker.high - 1, at + _AGENT)):
        verb = office_verb(reading, word) if word not in reading.named else None
        if reading.words[word] == ",":
            return
        if verb is not None and verb.takes_object and any(i in reading.named for i in range(at, word)):
            begin = _past_link(seeker, word + 1, reading.lower[word])
            for title in read_titles(seeker, begin) if begin > word + 1 or not verb.needs_as else []:
                yield from seeker.office(
                    seeker.mentions[number], title, "whom-verb-title", status=verb.status
                )
            return


def in_turn(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield what several get in turn: named Jo Roe and Ann Lee | chair and clerk, respectively."""
    reading = seeker.reading
    sharers = seeker.sharers(number, titled=True) if reading.lower[at : at + 1] in _JOINTS else []
    link = seeker.after_name(sharers[-1][1])[1] if sharers else seeker.high
    if reading.lower[link : link + 1] != ("as",):
        return
    titles = read_titles(seeker, link + 1)
    end = titles[-1].end if titles else link
    last = end + (reading.lower[end : end + 1] == (",",))
    told = reading.lower[last : last + 1] == ("respectively",)
    if not told or len(titles) != len(sharers) + 1:
        return
    _, verb = _putting(seeker, _before_titles(seeker, at))
    if verb is not None and verb.takes_object:
        for person, title in zip((seeker.mentions[number], *sharers), titles, strict=True):
            yield from seeker.office(person, title, "verb-names-titles", status=verb.status)


def _putting(seeker: Seeker, first: int) -> tuple[int, Verb | None]:
    """Return the verb, or the noun with `of`, that puts who is named at `first` into an office.

    It may stand before another who is joined: named Jo Roe chair | and | Ann Lee clerk.
    """
    reading, before = seeker.reading, first - 1
    end, word = seeker.put
    joint = first - (2 if reading.lower[before] == "and" and reading.lower[before - 1] in (",", ";") else 1)
    if end == joint and reading.lower[before] in ("and", ",", ";"):
        return word, office_verb(reading, word) or reading.acts.get(reading.lower[word])
    if first <= seeker.floor:
        return 0, None
    if reading.lower[before] == "of" and before > seeker.low:
        noun = before - 1
        while noun > seeker.low and (
            reading.bits[noun] & BREAK or reading.lower[noun] in reading.grammar["time"]
        ):
            noun -= 1  # the firing last year of | Roe
        return noun, reading.acts.get(reading.lower[noun])  # the nomination of | Roe
    return before, office_verb(reading, before)


def _past_link(seeker: Seeker, at: int, verb: str) -> int:
    """Return the token behind what stands between a name and its title: `as`, `to be`, `to the post of`."""
    reading, lower = seeker.reading, seeker.reading.lower
    at = past_time(reading, at, seeker.high)
    if lower[at : at + 1] == ("as",):
        return at + 1
    if post := past_post(reading, at, seeker.high):
        return post
    if lower[at : at + 2] == ("to", "be"):
        return at + 2
    if lower[at : at + 1] == ("to",) and lower[at + 1 : at + 3] in _SERVING:
        return at + 3
    if lower[at : at + 1] == ("from",) or lower[at : at + 2] in _FOLLOWING:
        return _as_behind(seeker, at)
    return at + (lower[at : at + 1] == ("to",) and verb in reading.grammar["moving"])


def _as_behind(seeker: Seeker, at: int) -> int:
    """Return the token behind the `as` that ends where one is from, or whom one follows; or `at`."""
    near = seeker.reading.lower[at : min(seeker.high, at + _BETWEEN)]
    link = next((i for i, word in enumerate(near) if word in ("as", ",", "and") or (i and word == "to")), 0)
    if near[link : link + 2] == ("to", "be"):
        return at + link + 2  # lured Jo Ray from Acme to be | its chief
    return at + link + 1 if near[link : link + 1] == ("as",) else at


def successors(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield whom a passive names behind `by`: `was replaced by Jane Doe as chair`, `as chair by Jane Doe`."""
    reading, by = seeker.reading, _before_titles(seeker, at) - 1
    if by <= seeker.low or reading.lower[by] != "by":
        return
    titles: list[Title] = []
    if is_handed_on(seeker, by - 1):
        titles = read_titles(seeker, at + 1) if reading.lower[at : at + 1] == ("as",) else []
    elif "as" in reading.lower[max(seeker.low + 1, by - _AGENT) : by]:
        link = by - 1 - reading.lower[by - 1 : seeker.low : -1].index("as")
        found = read_titles(seeker, link + 1) if is_handed_on(seeker, link - 1) else []
        titles = found if found and found[-1].end == by else []
    for title in titles:
        yield from seeker.office(seeker.mentions[number], title, "by-name-title")


def _is_determined(seeker: Seeker, at: int) -> bool:
    return at < len(seeker.reading.lower) and seeker.reading.lower[at] in DETERMINERS


def _before_titles(seeker: Seeker, after: int) -> int:
    """Return the first token of a name with the title, the age and the article before it.

    A comma may part them, if one closes the name, too: its chairman, Jane Doe, as.
    """
    first, low, reading = seeker.first, seeker.floor, seeker.reading
    comma = first - 1 - (reading.lower[first - 1] == "the")
    apposed = reading.lower[comma] == "," and reading.lower[after : after + 1] in ((",",), ("as",))
    if comma > low and apposed and comma != seeker.put[0]:
        title = ending(seeker, comma, low)
        given = title is not None and office_verb(reading, title.first - 1)  # appointed | clerk, Jane Doe as
        first = title.first if title and given else title.edge if title else first
    elif first > low and reading.bits[first - 1] & HEAD and (title := direct(seeker, first, low)):
        first = begin_of(reading, title, low)
        first += first < title.first and office_verb(reading, first) is not None  # appointed | chair Jane Doe
        if first > low and reading.bits[first - 1] & HEAD and (rank := direct(seeker, first, low)):
            first = rank.edge  # named | brigade commander | Maj. Gen. Jane Doe
        while first > low and reading.bits[first - 1] & HONORIFIC:
            first -= 1  # consecrated | the Reverend Canon Jane Doe
        joined = reading.lower[first - 1] in ("and", "/") and first - 1 > low
        if joined and (title := direct(seeker, first - 1, low)):
            first = title.edge  # hired former clerk | and former editor Jane Doe
    aged = first - _AGE > low and reading.lower[first - 3 : first] == ("year", "-", "old")
    first -= _AGE * (aged and reading.words[first - _AGE].isdigit())
    first = _before_noun(seeker, first)
    return first - (first > low and reading.lower[first - 1] in DETERMINERS)


def _before_noun(seeker: Seeker, first: int) -> int:
    """Return where the words for who is named begin behind a verb: appointed | army veteran | Jane Doe."""
    reading, at = seeker.reading, first - 1
    if not reading.bits[at] & PERSON:
        return first
    while at > max(seeker.floor, first - _NOUN):
        if office_verb(reading, at) or reading.lower[at] in DETERMINERS:
            return at + 1
        if reading.bits[at] & STOP or not reading.words[at].islower():
            break
        at -= 1
    return first
