"""Titles behind a name: in apposition or as a predicate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.before import direct
from onrecord.extractors.offices.reading import DETERMINERS, POSSESSIVE, Reading, Title, Verb
from onrecord.extractors.offices.rightward import rightward
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.extractors.offices.verbs import ON, TENSES, TERM, office_verb, past_link, putting, read_verbs
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    HEAD,
    HONORIFIC,
    OCCUPATION,
    PARTY,
    PERSON,
    PLACE,
    STATE,
    STOP,
)

#: No apposition has more tokens.
_APPOSITION: Final = 20
_SECOND: Final = 8
_CONDITION: Final = 4
#: The words of `for many years`.
_YEARS: Final = 3
#: An object between a verb and its title has fewer tokens: replaced Ann Lee as.
_OBJECT: Final = 9
#: The longest time behind a title: from 1990 to 1994.
_TIME: Final = 5
_YEAR: Final = re.compile(r"1[5-9]\d\d|20\d\d")
#: The longest agent between a verb and its title: nominated by President Roe as.
_AGENT: Final = 7
#: What letters behind a name are that are no honour: NATO, D.C.
_NO_HONOUR: Final = BODY | COMPANY | PARTY | PLACE


def after(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the titles behind a name, in its sentence."""
    name = seeker.mentions[number][1]
    at = seeker.after_name(name)[1]
    at = _past_body(seeker, _past_letters(seeker, at))
    # Republican of Iowa | and chairman
    joined = at > name and seeker.reading.lower[at : at + 1] == ("and",)
    if at < seeker.high and (joined or seeker.reading.lower[at] == ","):
        at = _skip_age(seeker, at)
        begin = _one_of(seeker, at + 1)
        titles = read_titles(seeker, begin, among=begin > at + 1) or _of_both(seeker, at + 1)
        titles = _with_body(seeker, [] if seeker.is_of_next(number, titles) else titles)
        for title in titles:
            yield from _in_apposition(seeker, number, title, among=begin > at + 1)
        at = titles[-1].end if titles else at + 1
        held = at < seeker.high and (seeker.reading.lower[at] in TENSES or office_verb(seeker.reading, at))
        if titles or not held:
            at = _behind_apposition(seeker, at)
    told = list(_predicate(seeker, number, at))
    if not told and at < seeker.high and seeker.reading.lower[at] == "who":
        told = list(_predicate(seeker, number, _behind_apposition(seeker, at + 1)))
        told = told or list(_predicate(seeker, number, _second_predicate(seeker, at + 1)))
    yield from told
    if at < seeker.high and seeker.reading.lower[at - 1 : at + 1] == (",", "who"):
        yield from _predicate(seeker, number, _main_clause(seeker, at))
    yield from _object(seeker, number, at)


def _past_body(seeker: Seeker, at: int) -> int:
    """Step over where one works: `Ann Lee, of the University of Elm | , the author of`."""
    reading = seeker.reading
    if reading.lower[at : at + 2] != (",", "of") or at + 3 >= seeker.high:
        return at
    _, end, named = reading.object(at + 2 + (reading.lower[at + 2] == "the"), seeker.high)
    return end if named and end < seeker.high and reading.lower[end] == "," else at


def _past_letters(seeker: Seeker, at: int) -> int:
    """Return the comma behind the degrees and honours of a name: `Jo Ray, Ph.D.`, `Jo Ray MP`; or `at`."""
    words, bits = seeker.reading.words, seeker.reading.bits
    begin = at + (at < seeker.high and words[at] == ",")
    barred, end = _NO_HONOUR | (HEAD if begin > at else 0), begin
    while end < seeker.high and not bits[end] & barred and (words[end].isupper() or words[end] == "Ph."):
        end += 1
    closed = begin < end < seeker.high and words[end] == "," and seeker.reading.people.at(end + 1) is None
    return _past_letters(seeker, end) if closed else at


def _behind_apposition(seeker: Seeker, at: int) -> int:
    """Return the token where the clause goes on: behind the next comma, or at `who`."""
    lower = seeker.reading.lower
    for here in range(at, min(seeker.high, at + _APPOSITION)):
        if lower[here] == "who" or (lower[here] == "," and here + 1 < seeker.high):
            return here
    return at


def _main_clause(seeker: Seeker, who: int) -> int:
    """Return the verb behind the comma that closes a relative clause: `Ann Lee, who left in May, | was`."""
    lower = seeker.reading.lower
    for comma in range(who + 1, min(seeker.high - 1, who + _APPOSITION)):
        if lower[comma] == "," and (lower[comma + 1] in TENSES or office_verb(seeker.reading, comma + 1)):
            return comma + 1
    return seeker.high


def _skip_age(seeker: Seeker, comma: int) -> int:
    """Step over an age, or where in a picture one is: `, 43,`, `, left,`."""
    lower, shown = seeker.reading.lower, seeker.reading.grammar["shown"]
    if comma + 2 >= seeker.high or lower[comma + 2] != ",":
        return comma
    return comma + 2 if lower[comma + 1].isdigit() or lower[comma + 1] in shown else comma


def read_titles(seeker: Seeker, at: int, *, among: bool = False) -> list[Title]:
    """Return the coordinated titles that begin at a token, unless they are another's.

    Behind `one of` the first may be a plural: one of | its founders and its chief.
    """
    reading, high = seeker.reading, seeker.high
    asides = reading.grammar["aside"]
    then = reading.lower[at : at + 3] == ("at", "the", "time")
    at += 3 * then
    while at < high and reading.lower[at] in asides and reading.lower[at] not in reading.statuses:
        at += 1
    at = _past_years(reading, at, high)
    titles = rightward(reading, at, high)
    if (
        len(titles) > 1
        and not among
        and reading.is_plural(titles[0].head) > reading.is_plural(titles[1].head)
    ):
        return []  # , family members and a host of friends
    if titles:
        behind = titles[-1].after
        while behind < high and reading.bits[behind] & HONORIFIC:
            behind += 1
        if behind < high and (
            reading.people.at(behind) is not None or reading.lower[behind] in reading.speech
        ):
            return []
    return [title._replace(status=title.status or "former") for title in titles] if then else titles


def _past_years(reading: Reading, at: int, high: int) -> int:
    """Step over how long a title has been held: `for many years | presenter of the show`."""
    end = at + _YEARS
    held = end < high and reading.lower[at] == "for" and reading.lower[end - 1] == "years"
    return end if held else at


def _with_body(seeker: Seeker, titles: list[Title]) -> list[Title]:
    """Return titles with the body that a comma parts from them: `president, | Acme Corp, | said`."""
    reading, at = seeker.reading, titles[-1].end if titles else seeker.high
    if at + 1 >= seeker.high or reading.lower[at] != "," or any(title.organizations for title in titles):
        return titles
    if not reading.is_capital(at + 1) or reading.people.at(at + 1) is not None:
        return titles
    begin, end, named = reading.object(at + 1, seeker.high)
    known = any(reading.bits[i] & (COMPANY | BODY) or reading.words[i].isupper() for i in range(begin, end))
    closed = end >= seeker.high or not reading.words[end][0].isalnum()
    if not (named and known and closed and begin == at + 1) or reading.bits[end - 1] & (HEAD | STATE):
        return titles
    plain = titles[-1].reach <= titles[-1].after  # not: president of its beer unit, | Acme Inc
    last = [title._replace(organizations=((begin, end),), reach=end) for title in titles[-1:]]
    return [title._replace(organizations=((begin, end),)) if plain else title for title in titles[:-1]] + last


def _of_both(seeker: Seeker, at: int) -> list[Title]:
    """Return the titles that two people share: `Jane Doe and John Roe, both | former aides`."""
    titles = read_titles(seeker, at + 1) if seeker.reading.lower[at : at + 1] == ("both",) else []
    return titles if all(seeker.reading.is_plural(title.head) for title in titles) else []


def _one_of(seeker: Seeker, at: int) -> int:
    """Return the token behind `one of` at a token, else the token: `Jane Doe, one of | Roe's aides`."""
    return at + 2 if seeker.reading.lower[at : at + 2] == ("one", "of") else at


def _is_praise(seeker: Seeker, title: Title) -> bool:
    """Tell whether `one of` such people holds no office: of the city's top lawyers, of the architects of."""
    reading = seeker.reading
    best = reading.lower[title.first].endswith("est")
    return best or not title.organizations or bool(reading.bits[title.head] & OCCUPATION)


def _in_apposition(seeker: Seeker, number: int, title: Title, *, among: bool) -> Iterator[Office]:
    """Yield `Jane Doe, the mayor`, and `Jane Doe and John Roe, co-founders`."""
    plural = seeker.reading.is_plural(title.head)
    if not plural or (among and not _is_praise(seeker, title)):
        status = "former" if is_past(seeker, title) else ""
        yield from seeker.office(seeker.mentions[number], title, "name-title", status=status)
        return
    for person in seeker.joined_before(number):
        yield from seeker.office(person, title, "names-title")


def is_past(seeker: Seeker, title: Title) -> bool:
    """Tell whether a time that is over stands behind a title: `mayor | from 1990 to 1994`, `| until May`."""
    ends = {title.after, title.end, *(after for _, after in title.organizations if after > title.after)}
    return any(_is_over(seeker, end) for end in ends)


def _is_over(seeker: Seeker, at: int) -> bool:
    """Tell whether a time that is over begins at a token."""
    near = seeker.reading.lower[at : min(seeker.high, at + _TIME)]
    if near[:1] == ("until",) or near[:3] == ("at", "the", "time"):
        return True
    years = [word for word in near if _YEAR.fullmatch(word)]
    spans = near[:1] in (("from",), ("between",)) and len(years) > 1
    return spans or (near[:1] == ("in",) and near[1:2] == tuple(years[:1]))


def _predicate(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield what a verb behind the name says: `was named chairman`, `resigned as`."""
    reading = seeker.reading
    while at < seeker.high and reading.lower[at] in (",", "who"):
        at += 1
    if at >= seeker.high or not _begins_group(seeker, at):
        return
    beside = at <= seeker.mentions[number][1] + 2
    if beside and reading.lower[at - 1] == "who" and _is_object(seeker):
        return
    if _is_supposed(seeker, number, at):
        return
    for _ in range(2):
        found = read_verbs(seeker, at)
        begin = _to_title(seeker, *found[:2]) if found else None
        behind = _one_of(seeker, begin) if begin else 0
        titles = read_titles(seeker, behind) if begin and not _names_other(seeker, number, behind) else []
        if not found or not titles:
            return
        for title in titles:
            among = behind != begin
            if among == reading.is_plural(title.head) and not (among and _is_praise(seeker, title)):
                status = "" if _is_held_since(seeker, at, title) else found[2]
                yield from seeker.office(seeker.mentions[number], title, "name-verb-title", status=status)
        for title in _promoted_to(seeker, found[0], titles[-1].after):
            yield from seeker.office(seeker.mentions[number], title, "name-verb-title")
        at = _second_predicate(seeker, titles[-1].end)


def _is_held_since(seeker: Seeker, verb: int, title: Title) -> bool:
    """Tell whether somebody holds a title still: `| has served as | mayor since 2000`."""
    lower = seeker.reading.lower
    return lower[verb] in ("has", "have") and lower[title.end : title.end + 1] == ("since",)


def _promoted_to(seeker: Seeker, first: int, at: int) -> list[Title]:
    """Return the new titles behind the old one: promoted from editor | to publisher."""
    moved = seeker.reading.lower[first - 1] == "from" and seeker.reading.lower[at : at + 1] == ("to",)
    return read_titles(seeker, at + 1) if moved else []


def _names_other(seeker: Seeker, number: int, at: int) -> bool:
    """Tell whether another's full name stands where a title would: `Roe named | Ann Lee ambassador`."""
    first, after = seeker.mentions[number + 1] if number + 1 < len(seeker.mentions) else (0, 0)
    owns = after < seeker.high and seeker.reading.words[after] in POSSESSIVE
    return first == at and after - first > 1 and not owns


def _begins_group(seeker: Seeker, at: int) -> bool:
    """Tell whether a verb that may be of office begins at a token, an adverb before it or not."""
    lower, adverbs = seeker.reading.lower, seeker.reading.grammar["adverb"]
    at += lower[at] in adverbs and lower[at] not in ("to", "be", "being") and at + 1 < seeker.high
    known = lower[at] in TENSES or lower[at] == "would"
    return known or lower[at : at + 3] == ON or office_verb(seeker.reading, at) is not None


def _is_supposed(seeker: Seeker, number: int, at: int) -> bool:
    """Tell whether `if` before a name, or `were to` behind it, makes the rest a supposition."""
    lower, first = seeker.reading.lower, seeker.mentions[number][0]
    before = lower[max(seeker.low, first - _CONDITION) : first]
    return not seeker.reading.grammar["supposing"].isdisjoint(before) or lower[at : at + 2] == ("were", "to")


def _is_object(seeker: Seeker) -> bool:
    """Tell whether a preposition stands before a name: in `aide to Roe who is`, the aide is."""
    first, reading = seeker.first, seeker.reading
    if first <= seeker.low or reading.lower[first - 1] not in ("to", "of", "for", "with", "under"):
        return False
    return bool(reading.bits[first - 2] & (HEAD | PERSON))


def _second_predicate(seeker: Seeker, at: int) -> int:
    """Return the token behind the `and` that goes on with a second verb: `and is now`."""
    lower = seeker.reading.lower
    for here in range(at, min(seeker.high - 1, at + _SECOND)):
        if (lower[here] in ("and", "but") or (here == at and lower[here] == "who")) and (
            lower[here + 1] in TENSES or office_verb(seeker.reading, here + 1)
        ):
            return here + 1
    return seeker.high


def _to_title(seeker: Seeker, at: int, verb: Verb | None) -> int | None:
    """Step over `as` and `to be`; None where the verb needs an `as` that is not there."""
    lower = seeker.reading.lower
    begin = at
    if verb and verb.needs_as and at < seeker.high:
        link = _behind_time(seeker, at) or _behind_place(seeker, at)
        if link or (not verb.takes_object and (link := _behind_object(seeker, at))):
            return link
    for here in range(at, min(at + 4, seeker.high)):
        if lower[here] == "as":
            return here + 1
        if lower[here] == "by" and "as" in lower[here : here + _AGENT]:
            return lower.index("as", here) + 1
        if lower[here] not in seeker.reading.grammar["beside"] and not seeker.reading.bits[here] & BREAK:
            break
        begin = here + 1
    return None if verb and verb.needs_as else begin


def _behind_time(seeker: Seeker, at: int) -> int:
    """Return the token behind `as` where a time stands before it: `served | two terms as | mayor`; or 0."""
    lower = seeker.reading.lower
    if lower[at] in ("his", "her"):
        return 0
    for here in range(at + 1, min(at + TERM, seeker.high)):
        if lower[here] == "as":
            return here + 1 if lower[here - 1] in seeker.reading.nouns else 0
    return 0


def _behind_place(seeker: Seeker, at: int) -> int:
    """Return the token behind `as` where a place stands before it: `works | in retail as | manager`; or 0."""
    lower = seeker.reading.lower
    if lower[at] not in ("in", "at", "for", "under", "with"):
        return 0
    near = range(at + 1, min(at + TERM, seeker.high))
    link = next((here for here in near if lower[here] == "as" or not lower[here][0].isalpha()), 0)
    return link + 1 if link and lower[link] == "as" else 0


def _behind_object(seeker: Seeker, at: int) -> int:
    """Return the token behind `as` where an object stands before it: `replaced | Lee as | mayor`; or 0."""
    reading = seeker.reading
    for here in range(at, min(at + _OBJECT, seeker.high)):
        word = reading.lower[here]
        if word == "as":
            titles = read_titles(seeker, here + 1) if here > at else []
            return here + 1 if titles and _closes_clause(seeker, titles[-1].end) else 0
        known = word in DETERMINERS or word in reading.grammar["inner"] or word in POSSESSIVE
        if not known and (reading.bits[here] & STOP or not word[0].isalpha()):
            return 0
    return 0


def _closes_clause(seeker: Seeker, at: int) -> bool:
    """Tell whether no verb follows a title, whose subject it would be: `left Acme as its | chairman quit`."""
    reading = seeker.reading
    if at >= seeker.high or not reading.words[at][0].isalpha() or reading.bits[at] & BREAK:
        return True
    return bool(reading.bits[at] & STOP) and reading.lower[at] not in TENSES


def _object(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield what a verb before the name says: `named Jane Doe chairman`."""
    reading, person = seeker.reading, seeker.mentions[number]
    first = _before_titles(seeker)
    verb = putting(seeker, first) if first > seeker.floor else None
    if verb is None or not verb.takes_object or at >= seeker.high:
        return
    at = past_link(reading, at + (reading.lower[at] == "," and at > person[1]), reading.lower[first - 1])
    if reading.lower[first - 1] == "of" and reading.lower[at - 1] not in ("as", "be"):
        return  # the nomination of Roe, | mayor of Elm
    titles = read_titles(seeker, at)
    if titles and reading.lower[at - 1] == "to" and _is_determined(reading, titles[-1].end):
        return  # promoted Jo Ray to coach | the team
    for title in titles:
        if not reading.is_plural(title.head):
            yield from seeker.office(person, title, "verb-name-title", status=verb.status)
    old = titles[-1].after if titles and reading.lower[at - 1] == "to" else seeker.high
    if reading.lower[old : old + 1] == ("from",):
        for title in read_titles(seeker, old + 1):  # promoted Jo Ray to treasurer | from clerk
            yield from seeker.office(person, title, "verb-name-title", status="former")


def _is_determined(reading: Reading, at: int) -> bool:
    return at < len(reading.lower) and reading.lower[at] in DETERMINERS


def _before_titles(seeker: Seeker) -> int:
    """Return the first token of a name with the title and the article before it."""
    first, low = seeker.first, seeker.floor
    if first > low and seeker.reading.bits[first - 1] & HEAD and (title := direct(seeker, first, low)):
        first = title.edge
    return first - (first > low and seeker.reading.lower[first - 1] in DETERMINERS)
