"""Titles behind a name: in apposition or as a predicate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.apposed import before_comma
from onrecord.extractors.offices.bodied import with_body
from onrecord.extractors.offices.coordinated import is_praise, one_of, read_titles
from onrecord.extractors.offices.objects import in_turn, objects, of_whom, successors
from onrecord.extractors.offices.parting import before_body
from onrecord.extractors.offices.predicates import first_to, predicate, second_predicate
from onrecord.extractors.offices.reading import DASHES, Reading, Title
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.extractors.offices.told import YEAR
from onrecord.extractors.offices.verbs import TENSES, office_verb
from onrecord.linking.followed import ARTICLES, SAID
from onrecord.phrases.pieces import PAST_OR_FINITE
from onrecord.segment.classes import BODY, COMPANY, HEAD, HONORIFIC, PARTY, PLACE, RANK
from onrecord.segment.names import is_lettered
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

#: No apposition has more tokens.
_APPOSITION: Final = 20
#: What stands before a name that says what was quoted.
_QUOTED: Final = frozenset({"”", '"', "’"})
#: What ends an aside behind a dash, besides the end of its sentence.
_CLOSING: Final = DASHES | {",", ".", ";"}
#: Behind a bare plural they have it for a subject.
_OTHERS: Final = frozenset({("are",), ("were",), ("have",), ("had",), ("will",)})
_SUBJECTS: Final = frozenset({"he", "she", "they", "it", "we", "i", "you"})
#: Behind these somebody else may be told of.
_CUTTING: Final = _SUBJECTS | {"that", "who", "which", "while", "if", "when", ":", ";", "“"}
_BRACKETS: Final = {"(": ")", "[": "]"}
#: A place in a picture ends before so many tokens.
_SHOWN: Final = 5
#: How an aside behind a dash may go on.
_GOING_ON: Final = frozenset({("and",), ("who",), ("whose",), ("with",), ("in",)})
#: The longest time behind a title: from 1990 to 1994.
_TIME: Final = 5
#: The longest time of a government: during the second George Roe administration.
_REIGN: Final = 7
_FRONTED: Final = frozenset({"IN", "VBG", "VBN"})
_LISTING: Final = ((",",), ("and",))
_APOSTROPHES: Final = frozenset({"'", "’", "‘"})
_DECADE: Final = re.compile(r"(?:1[5-9]\d|20\d)0s")
#: What letters behind a name are that are no honour: NATO, D.C.
_NO_HONOUR: Final = BODY | COMPANY | PARTY | PLACE


def after(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the titles behind a name, in its sentence."""
    name = seeker.mentions[number][1]
    yield from _in_aside(seeker, number, name)
    if name + 1 < seeker.high and seeker.reading.lower[name + 1] == "who" and _is_dash(seeker.reading, name):
        yield from predicate(seeker, number, name + 1)
    at = seeker.after_name(name)[1]
    closed = at > name and at < seeker.high and seeker.reading.lower[at - 1] == ","
    at -= closed and bool(read_titles(seeker, at))  # Ann Lee, D-Ohio|, the chair
    at = _past_body(seeker, _past_letters(seeker, at))
    # Republican of Iowa | and chairman
    joined = at > name and seeker.reading.lower[at : at + 1] == ("and",) and not _owns(seeker, at + 1)
    if at < seeker.high and (joined or seeker.reading.lower[at] == ","):
        at = _skip_age(seeker, at)
        begin = one_of(seeker, at + 1)
        titles = read_titles(seeker, begin, among=begin > at + 1, own=_is_subject(seeker))
        titles = titles or _of_both(seeker, at + 1)
        titles = with_body(seeker, [] if _is_of_next(seeker, number, titles) else titles)
        for title in titles:
            yield from _in_apposition(seeker, number, title, among=begin > at + 1)
        if not titles and (verb := first_to(seeker, at + 1)):
            yield from predicate(seeker, number, verb)
        at = titles[-1].end if titles else at + 1
        verb = at if titles else _past_adverbs(seeker, at)  # Jane Doe, | currently | serving as
        held = verb < seeker.high and (
            seeker.reading.lower[verb] in TENSES or office_verb(seeker.reading, verb)
        )
        held = held or seeker.reading.lower[at : at + 1] == (
            "as",
        )  # named Jane Doe, 52, | as chair, from May
        if titles or not held:
            at = _past_seat(seeker, _behind_apposition(seeker, at))
        elif seeker.reading.lower[at] in TENSES and _closes_relative(seeker):
            return  # Ann Lee, who beat | Jo Ray|, will be sworn in
    yield from _told_of(seeker, number, at)
    if at < seeker.high and seeker.reading.lower[at - 1 : at + 1] == (",", "who"):
        yield from predicate(seeker, number, _main_clause(seeker, at))
    yield from objects(seeker, number, at)
    yield from in_turn(seeker, number, seeker.mentions[number][1])
    yield from of_whom(seeker, number, seeker.mentions[number][1])
    yield from successors(seeker, number, at)


def _told_of(seeker: Seeker, number: int, at: int) -> list[Office]:
    """Return what a verb or `who` at a token says: Ann Lee | was mayor, Ann Lee, a clerk, | who was mayor.

    `who` means another who is named between: Ann Lee, an aide to Jo Ray, | who was mayor.
    """
    lower, name = seeker.reading.lower, seeker.mentions[number][1]
    related = at < seeker.high and lower[at] == "who"
    apart = lower[at : at + 2] == (",", "who") or (related and lower[at - 1] == ",")
    if apart and any(i in seeker.reading.named for i in range(name, at)):
        return []
    told = list(predicate(seeker, number, at))
    if not told and related:
        told = list(predicate(seeker, number, _behind_apposition(seeker, at + 1)))
        told = told or list(predicate(seeker, number, second_predicate(seeker, at + 1)))
    if not told and (verb := _second_verb(seeker, number, at)):
        told = list(predicate(seeker, number, verb))
    return told


def _closes_relative(seeker: Seeker) -> bool:
    """Tell whether a name stands in what is said of another: Ann Lee, who beat | Jo Ray."""
    reading = seeker.reading
    for at in range(seeker.first - 1, max(seeker.low + 1, seeker.first - _APPOSITION), -1):
        if reading.lower[at] == ",":
            return False
        if reading.lower[at] in ("who", "whose"):
            return reading.lower[at - 1] == "," and at - 2 in reading.named
    return False


def _is_subject(seeker: Seeker) -> bool:
    """Tell whether a name that opens a sentence, or follows what is quoted, must have the verb behind it."""
    words, low, first = seeker.reading.words, seeker.low, seeker.first
    fronted = words[first - 1] == "," and seeker.floor <= low  # On Monday, | Ann Lee, the mayor said
    return first == low or words[first - 1] in _QUOTED or fronted


def _is_of_next(seeker: Seeker, number: int, titles: list[Title]) -> bool:
    """Tell whether titles behind a name are the next one's: Elm Mayor, Jo Ray, | Ash Mayor, Ann Lee."""
    end = titles[-1].end if titles else seeker.high
    if number + 1 >= len(seeker.mentions) or end >= seeker.high or seeker.reading.lower[end] != ",":
        return False
    name = seeker.mentions[number + 1][0]
    while name > end + 1 and seeker.reading.bits[name - 1] & (HONORIFIC | RANK):
        name -= 1
    if _is_listed(seeker, number, titles) and end == before_body(seeker.reading, name - 1, end - 1)[0]:
        return True
    if name != end + 1:
        return False
    return next(before_comma(seeker, number), None) is not None or _is_fronted(seeker, number)


def _is_listed(seeker: Seeker, number: int, titles: list[Title]) -> bool:
    """Tell whether titles are the next one's of a list: Mayor Ann Lee, | the Head of Ports, Jo Roe |, and."""
    reading, behind = seeker.reading, seeker.mentions[number + 1][1]
    opens = titles[0].first - 1
    known = reading.lower[opens] == "the"
    capital = all(reading.is_capital(title.first) and title.edge == title.first for title in titles)
    apart = reading.lower[opens - known] == "," and reading.lower[behind : behind + 1] in _LISTING
    if not apart or not reading.is_head(seeker.first - 1, seeker.low):
        return False
    # but Ann Lee, the chair, Jo Roe, | a clerk
    return capital or (known and not read_titles(seeker, behind + 1))


def _is_fronted(seeker: Seeker, number: int) -> bool:
    """Tell whether a name ends what leads to the subject: Meeting | Ann Lee |, Acme's chair, Jo Ray, said."""
    tags, behind = penn_tags(seeker.reading.document), seeker.mentions[number + 1][1]
    opens = tags[seeker.low] in _FRONTED and FINITE.isdisjoint(tags[seeker.low : seeker.first])
    closed = seeker.reading.lower[behind : behind + 1] == (",",) and behind + 1 < seeker.high
    return opens and closed and tags[behind + 1] in FINITE


def _past_adverbs(seeker: Seeker, at: int) -> int:
    """Return the token behind the adverbs at a token: , | currently | serving as."""
    adverbs = seeker.reading.grammar["adverb"]
    while at < seeker.high and seeker.reading.lower[at] in adverbs:
        at += 1
    return at


def _owns(seeker: Seeker, at: int) -> bool:
    """Tell whether a title is another's: mayor Ann Lee (Con) and | her | deputy."""
    return at >= seeker.high or seeker.reading.lower[at] in seeker.reading.grammar["personal"]


def _in_aside(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield titles in brackets or between dashes: `Ann Lee (chair, Acme)`, `Ann Lee — mayor of Elm —`."""
    reading, high = seeker.reading, seeker.high
    bracket = at < high and reading.words[at] in _BRACKETS
    if at + 1 >= high or not (bracket or _is_dash(reading, at)):
        return
    titles = read_titles(seeker, at + 1)
    titles = with_body(seeker, titles, sure=bracket)
    end = titles[-1].end if titles else high
    closing = (_BRACKETS[reading.words[at]],) if bracket else _CLOSING
    told = not bracket and reading.lower[at + 1] in ARTICLES and reading.lower[end : end + 1] in _GOING_ON
    if end < high and reading.words[end] not in closing and not told:
        return
    for title in titles:
        yield from _in_apposition(seeker, number, title, among=False)


def _is_dash(reading: Reading, at: int) -> bool:
    """Tell whether a dash stands at a token, and no hyphen that joins two words."""
    apart = reading.starts[at] > reading.ends[at - 1] and reading.starts[at + 1] > reading.ends[at]
    return reading.words[at] in DASHES and (apart or reading.words[at] != "-")


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
    if at + 2 < seeker.high and words[at] in _APOSTROPHES and words[at + 1].isdigit():
        at += 2  # Jo Ray '84
    begin = at + (at < seeker.high and words[at] == ",")
    barred, end = _NO_HONOUR | (HEAD if begin > at else 0), begin
    while end < seeker.high and not bits[end] & barred and (_is_honour(words[end]) or words[end] == "Ph."):
        end += 1
    if not begin < end < seeker.high:
        return at
    if begin == at and seeker.reading.lower[end] in TENSES:
        return end  # Jo Ray KC MP | was made
    closed = words[end] == "," and seeker.reading.people.at(end + 1) is None
    return _past_letters(seeker, end) if closed else at


def _is_honour(word: str) -> bool:
    """Tell whether a word is the letters of a degree or an honour, with its year or not: PhD, MD’67."""
    letters = word.rstrip("0123456789").rstrip("'’")
    return bool(letters) and is_lettered(letters)


def _second_verb(seeker: Seeker, number: int, at: int) -> int:
    """Return the verb of office behind a verb and `and`, or 0: Ann Lee taught and | served as dean.

    None but who is named is told of between, nor is anything said.
    """
    reading = seeker.reading
    if at != seeker.mentions[number][1] or at >= seeker.high or reading.lower[at] in SAID:
        return 0
    verb = second_predicate(seeker, at)
    if verb >= seeker.high or not _CUTTING.isdisjoint(reading.lower[at:verb]):
        return 0
    does = penn_tags(reading.document)[at] in PAST_OR_FINITE  # asked for last: they are dear
    return verb if does and not any(i in reading.named for i in range(at, verb)) else 0


def _behind_apposition(seeker: Seeker, at: int) -> int:
    """Return the token where the clause goes on: behind the next comma, or at `who`."""
    lower = seeker.reading.lower
    for here in range(at, min(seeker.high, at + _APPOSITION)):
        if lower[here] == "who" or (lower[here] == "," and here + 1 < seeker.high):
            return here
    return at


def _past_seat(seeker: Seeker, comma: int) -> int:
    """Return the comma behind a place between two: dean of Ohio State, Elm |, is; or the first."""
    reading = seeker.reading
    if comma + 1 >= seeker.high or reading.lower[comma] != "," or not reading.is_capital(comma + 1):
        return comma
    size, bits = reading.phrases.at(reading.lower, comma + 1) or (1, reading.bits[comma + 1])
    end = comma + 1 + size
    placed = bits & PLACE and end + 1 < seeker.high and reading.lower[end] == ","
    return end if placed else comma


def _main_clause(seeker: Seeker, who: int) -> int:
    """Return the verb behind the comma that closes a relative clause: `Ann Lee, who left in May, | was`."""
    lower = seeker.reading.lower
    for comma in range(who + 1, min(seeker.high - 1, who + _APPOSITION)):
        if lower[comma] == "," and (lower[comma + 1] in TENSES or office_verb(seeker.reading, comma + 1)):
            return comma + 1
    return seeker.high


def _skip_age(seeker: Seeker, comma: int) -> int:
    """Step over an age, or where in a picture one is: `, 43,`, `, left,`, `, second from right,`."""
    lower, shown = seeker.reading.lower, seeker.reading.grammar["shown"]
    close = next((i for i in range(comma + 2, min(seeker.high, comma + _SHOWN)) if lower[i] == ","), 0)
    if not close:
        return comma
    aged = close == comma + 2 and lower[comma + 1].isdigit()
    return close if aged or lower[close - 1] in shown else comma


def _of_both(seeker: Seeker, at: int) -> list[Title]:
    """Return the titles that people share: `Jane Doe and John Roe, both | former aides`, `, two | aides`."""
    several = at < seeker.high and (
        seeker.reading.lower[at] == "both" or penn_tags(seeker.reading.document)[at] == "CD"
    )
    titles = read_titles(seeker, at + 1) if several else []
    return titles if all(seeker.reading.is_plural(title.head) for title in titles) else []


def _in_apposition(seeker: Seeker, number: int, title: Title, *, among: bool) -> Iterator[Office]:
    """Yield `Jane Doe, the mayor`, and `Jane Doe and John Roe, co-founders`."""
    plural = seeker.reading.is_plural(title.head)
    if not plural or (among and not is_praise(seeker, title)):
        past = is_past(seeker, title) or _is_ago(seeker.reading, title.end)
        status = "former" if past else ""
        yield from seeker.office(seeker.mentions[number], title, "name-title", status=status)
        return
    if not seeker.reading.bits[title.first] and seeker.reading.lower[title.first].endswith("ing"):
        return  # shots at Jane Doe and John Roe, | insulting reporters
    if title.edge == title.first == title.head and seeker.reading.lower[title.end : title.end + 1] in _OTHERS:
        return  # In the case of Jane Doe and John Roe, | investigators are looking
    for person in seeker.joined_before(number):
        yield from seeker.office(person, title, "names-title")


def _is_ago(reading: Reading, at: int) -> bool:
    """Tell whether a time counted back begins at a token: Jane Doe, chair | three years ago, said."""
    near = reading.lower[at : at + _TIME]
    counted = near[: near.index("ago")] if "ago" in near else ()
    times = reading.grammar["time"]
    return bool(counted) and all(word in times or word.isdigit() or word == "a" for word in counted)


def is_past(seeker: Seeker, title: Title) -> bool:
    """Tell whether a time that is over stands behind a title: `mayor | from 1990 to 1994`, `| until May`."""
    if title.first > seeker.low and seeker.reading.lower[title.first - 1] in seeker.reading.verbs:
        return False  # elected mayor in 2015
    ends = {title.after, title.end, *(after for _, after in title.organizations if after > title.after)}
    return any(_is_over(seeker, end) for end in ends)


def _is_over(seeker: Seeker, at: int) -> bool:
    """Tell whether a time that is over begins at a token."""
    near = seeker.reading.lower[at : min(seeker.high, at + _TIME)]
    if near[:1] == ("until",) or near[:3] == ("at", "the", "time"):
        return True
    reign = seeker.reading.lower[at : min(seeker.high, at + _REIGN)]
    if near[:1] == ("during",) and not seeker.reading.grammar["reign"].isdisjoint(reign):
        return True  # secretary of labour during the Roe years
    if near[:1] == ("from",) and near[2:3] == ("until",) and near[1].isdigit():
        return True  # mayor from 2010 until last year
    if near[:2] == ("in", "the") and any(map(_DECADE.fullmatch, near)):
        return True  # chief of staff in the late 1990s
    years = [word for word in near if YEAR.fullmatch(word)]
    spans = near[:1] in (("from",), ("between",)) and len(years) > 1
    return spans or (near[:1] == ("in",) and near[1:2] == tuple(years[:1]))
