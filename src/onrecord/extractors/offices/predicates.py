"""Titles that a verb gives to a name: `Jane Doe was named chairman`, `named Jane Doe chairman`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.bodied import with_body
from onrecord.extractors.offices.coordinated import is_praise, one_of, read_titles
from onrecord.extractors.offices.reading import DETERMINERS, POSSESSIVE, Reading, Stretch, Title
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.extractors.offices.verbs import (
    GOING,
    ON,
    TENSES,
    TERM,
    is_time,
    office_verb,
    past_post,
    past_time,
    read_verbs,
)
from onrecord.extractors.offices.vocabulary import Verb
from onrecord.segment.classes import BREAK, HEAD, HONORIFIC, MODIFIER, PERSON, STOP
from onrecord.segment.tokens import HYPHENS

#: Where one is, not what: in the chair, on the bench.
_PLACING: Final = frozenset({"for", "in", "on", "over"})
#: So many people get so many titles, each one.
_BOTH: Final = 2
#: What leads up to a verb of office: went on to become, went to work for Acme as.
_LEADING: Final = GOING | {ON}
_OTHERS: Final = frozenset({"and", "but", "for", "who", "which", "that", "as"})
_OF_ONE: Final = frozenset({"is", "was", "has", "'s", "’s"})
#: Behind these a name is no subject.
_TYING: Final = frozenset({"by", "for", "from", "of", "than", "to", "with"})
_OF_SEVERAL: Final = frozenset({"are", "were", "have"})
_SECOND: Final = 8
#: So far behind the first verb its clause may go on with another.
_FARTHER: Final = 18
_CONDITION: Final = 4
#: An object between a verb and its title has fewer tokens: replaced Ann Lee as.
_OBJECT: Final = 9
#: So far behind an article `to` may stand: the first African-American woman to.
_FIRST: Final = 9
#: The longest agent between a verb and its title: nominated by President Roe as.
_AGENT: Final = 7
#: The titles and forms of address before a name have fewer tokens.
_CALLED: Final = 4


def predicate(seeker: Seeker, number: int, at: int) -> Iterator[Office]:
    """Yield what a verb behind the name says: `was named chairman`, `resigned as`."""
    reading = seeker.reading
    while at < seeker.high and reading.lower[at] in (",", "who"):
        at += 1
    at += 3 * (reading.lower[at : at + 3] == ("at", "the", "time"))
    at = _past_until(seeker, at)
    if at >= seeker.high or not _begins_group(seeker, at):
        return
    beside = at == seeker.mentions[number][1] + 1
    if beside and reading.lower[at - 1] == "who" and _is_object(seeker):
        return
    if _is_supposed(seeker, number, at) or _puts_another(seeker, number, at):
        return
    for _ in range(2):
        found = read_verbs(seeker, at)
        begin = _to_title(seeker, *found[:2]) if found else None
        behind = one_of(seeker, begin) if begin else 0
        titles = read_titles(seeker, behind) if begin and not _names_other(seeker, number, behind) else []
        titles = with_body(seeker, titles)
        if not found:
            return
        if sharers := _each_one(seeker, number, at, titles):
            for person, title in zip(sharers, titles, strict=True):
                yield from seeker.office(person, title, "names-verb-titles", status=found[2])
        else:
            yield from _borne(seeker, number, at, (found, begin or 0, behind), titles)
        _go_on(seeker, found, titles)
        for title in _promoted_to(seeker, found[0], titles):
            yield from seeker.office(seeker.mentions[number], title, "name-verb-title")
        behind = _to_become(seeker, titles[-1].end) if titles else first_to(seeker, found[0])
        at = behind or second_predicate(seeker, titles[-1].end if titles else found[0])


def _past_until(seeker: Seeker, at: int) -> int:
    """Return the verb behind the time until which one was in office: who | until May | was; else `at`."""
    lower = seeker.reading.lower
    if lower[at : at + 1] not in (("until",), ("till",)):
        return at
    near = range(at + 1, min(seeker.high, at + _FIRST))
    verb = next((i for i in near if lower[i] in ("was", "had", "served")), at)
    return at if any(i in seeker.reading.named for i in range(at, verb)) else verb


def first_to(seeker: Seeker, at: int) -> int:
    """Return the verb of office behind who was the first to do so: the first woman to | serve as; or 0."""
    reading, ordinals = seeker.reading, seeker.reading.grammar["ordinal"]
    if reading.lower[at : at + 1] != ("the",) or ordinals.isdisjoint(reading.lower[at + 1 : at + 2]):
        return 0
    for here in range(at + 2, min(seeker.high - 1, at + _FIRST)):
        if reading.lower[here] == "to":
            known = reading.lower[here + 1] == "be" or office_verb(reading, here + 1)
            return here + 1 if known else 0
        if not reading.words[here][0].isalpha() and reading.lower[here] not in HYPHENS:
            return 0
    return 0


def _go_on(seeker: Seeker, found: tuple[int, Verb | None, str], titles: list[Title]) -> None:
    """Note that a verb may give titles to others, too: was elected chair, | Ann Lee clerk and Jo Roe."""
    if titles and found[1] is not None and found[1].takes_object:
        seeker.put = (titles[-1].end, found[0] - 1)


def _borne(
    seeker: Seeker,
    number: int,
    at: int,
    read: tuple[tuple[int, Verb | None, str], int, int],
    titles: list[Title],
) -> Iterator[Office]:
    """Yield the titles that one bears by a verb at a token, with where it and its `as` and `one of` end."""
    found, begin, behind = read
    for borne in (*titles, *_also_as(seeker, found[1], titles)):
        title = _without_count(seeker.reading, borne)
        among = behind != begin
        if among == seeker.reading.is_plural(title.head) and not (among and is_praise(seeker, title)):
            status = "" if _is_held_since(seeker, at, title) else found[2]
            more = () if title.organizations else _joined(seeker, found[0], begin, found[1])
            yield from seeker.office(
                seeker.mentions[number], title, "name-verb-title", more=more, status=status
            )
        elif not among and seeker.reading.lower[at] in _OF_SEVERAL:
            for person in _joined_subjects(seeker, number):
                yield from seeker.office(person, title, "names-verb-title", status=found[2])


def _joined_subjects(seeker: Seeker, number: int) -> list[Stretch]:
    """Return several who are a subject: Jo Ray and Ann Lee | were elected councillors, but not their sons."""
    people = seeker.joined_before(number)
    before = seeker.reading.lower[people[0][0] - 1] if people and people[0][0] > seeker.low else ""
    return [] if before in _TYING else people


def _without_count(reading: Reading, title: Title) -> Title:
    """Return a title less what counts those who do something: the first | player | to score."""
    counted = title.first < title.head and reading.lower[title.first] in reading.grammar["ordinal"]
    doing = counted and reading.lower[title.after : title.after + 1] == ("to",)
    return title._replace(first=title.first + 1) if doing else title


def _each_one(seeker: Seeker, number: int, verb: int, titles: list[Title]) -> list[Stretch]:
    """Return two people of whom each gets one of two titles: Jo Ray and Ann Lee | were named chair and clerk.

    Before a verb of one, both titles are the last one's.
    """
    reading = seeker.reading
    if not number or len(titles) != _BOTH or reading.lower[verb] in _OF_ONE:
        return []
    people = seeker.mentions[number - 1 : number + 1]
    joint = people[0][1]
    named = all(after - first > 1 for first, after in people) and joint > seeker.low
    titled = all(reading.bits[i] & (HEAD | HONORIFIC) for i in range(joint + 1, people[1][0]))
    joined = named and titled and reading.lower[joint] in ("and", "&")
    return people if joined and not any(reading.is_plural(title.head) for title in titles) else []


def _also_as(seeker: Seeker, verb: Verb | None, titles: list[Title]) -> list[Title]:
    """Return what else one served as: served as dean of Elm from 2012 to 2018 and | as treasurer of Acme."""
    if verb is None or not verb.needs_as or not titles:
        return []
    lower, end = seeker.reading.lower, titles[-1].end
    for at in range(end, min(end + _SECOND, seeker.high - 1)):
        if lower[at] in (",", "and") and lower[at + 1] == "as":
            found = read_titles(seeker, at + 2)
            return [*found, *_also_as(seeker, verb, found)]
    return []


def _joined(seeker: Seeker, at: int, begin: int, verb: Verb | None) -> tuple[Stretch, ...]:
    """Return the body between a verb and `as`: `joined | Acme Ltd | as treasurer`, but `replaced Lee as`."""
    reading, link = seeker.reading, begin - 1
    if verb is None or not verb.needs_as or link <= at or reading.lower[link] not in ("as", "of"):
        return ()
    first = at + (reading.lower[at] in ("at", "for", "to", "with"))  # worked | for | Acme Ltd as treasurer
    first += reading.lower[first] == "the"
    begins, ends, named = reading.object(first, link)
    dated = (reading.lower[i] in ("in", "on") or _is_dated(reading, i) for i in range(ends, link))
    # joined | Acme Ltd | in 2016 as treasurer, in the role of treasurer
    tied = past_post(reading, ends, seeker.high) == begin or (reading.lower[link] == "as" and all(dated))
    whole = named and begins == first and tied
    return ((begins, ends),) if whole and reading.people.at(begins) is None else ()


def _is_held_since(seeker: Seeker, verb: int, title: Title) -> bool:
    """Tell whether somebody holds a title still: `| has served as | mayor since 2000`."""
    lower = seeker.reading.lower
    return lower[verb] in ("has", "have") and lower[title.end : title.end + 1] == ("since",)


def _promoted_to(seeker: Seeker, first: int, old: list[Title]) -> list[Title]:
    """Return the new titles behind the old one: promoted from editor | to publisher."""
    at = old[-1].after if old else seeker.high
    moved = seeker.reading.lower[first - 1] == "from" and seeker.reading.lower[at : at + 1] == ("to",)
    return read_titles(seeker, at + 1) if moved else []


def _names_other(seeker: Seeker, number: int, at: int) -> bool:
    """Tell whether another's full name stands where a title would: `Roe named | Ann Lee ambassador`."""
    first, after = seeker.mentions[number + 1] if number + 1 < len(seeker.mentions) else (0, 0)
    owns = after < seeker.high and seeker.reading.words[after] in POSSESSIVE
    before = range(at, first) if at <= first <= at + _CALLED else ()  # named | Dr | Ann Lee ambassador
    bits = (seeker.reading.bits[i] & (HONORIFIC | HEAD | MODIFIER) for i in before)
    called = first == at or (bool(before) and all(bits) and seeker.reading.is_capital(at))
    return called and after - first > 1 and not owns


def _begins_group(seeker: Seeker, at: int) -> bool:
    """Tell whether a verb that may be of office begins at a token, an adverb before it or not."""
    lower, adverbs = seeker.reading.lower, seeker.reading.grammar["adverb"]
    while lower[at] in adverbs and lower[at] not in ("to", "be", "being") and at + 1 < seeker.high:
        at += 1
    if lower[at] == "to" and at + 1 < seeker.high:  # allowed Roe | to stay on as mayor
        stays = office_verb(seeker.reading, at + 1)
        return stays is not None and stays.status == "current"
    known = (
        lower[at] in TENSES or lower[at] in ("would", "used") or lower[at] in seeker.reading.grammar["rising"]
    )
    return known or lower[at : at + 3] in _LEADING or office_verb(seeker.reading, at) is not None


def _is_supposed(seeker: Seeker, number: int, at: int) -> bool:
    """Tell whether `if` before a name, or `were to` behind it, makes the rest a supposition."""
    lower, first = seeker.reading.lower, seeker.mentions[number][0]
    before = lower[max(seeker.low, first - _CONDITION) : first]
    put = lower[at] == "is" and at + 1 < seeker.high and office_verb(seeker.reading, at + 1) is not None
    beside = at == seeker.mentions[number][1] and (put or lower[at] == "becomes")
    if beside and not seeker.reading.grammar["awaiting"].isdisjoint(before[-1:]):
        return True  # until Roe | is elected mayor
    return not seeker.reading.grammar["supposing"].isdisjoint(before) or lower[at : at + 2] == ("were", "to")


def _puts_another(seeker: Seeker, number: int, at: int) -> bool:
    """Tell whether one puts another, who was named before, into an office: Lee, whom Roe | chose to be."""
    reading, begin, name = seeker.reading, seeker.first, seeker.mentions[number][1]
    if at != name:
        return False
    while at + 1 < seeker.high and (
        reading.lower[at] in TENSES or reading.lower[at] in reading.grammar["adverb"]
    ):
        at += 1  # whom Roe | has since | named
    verb = office_verb(reading, at)
    if verb is None or not verb.takes_object:
        return False
    while begin > seeker.low and (reading.is_capital(begin - 1) or reading.bits[begin - 1] & HEAD):
        begin -= 1
    return begin > seeker.low and reading.lower[begin - 1] in ("who", "whom")


def _is_object(seeker: Seeker) -> bool:
    """Tell whether a preposition stands before a name: in `aide to Roe who is`, the aide is."""
    first, reading = seeker.first, seeker.reading
    if first <= seeker.low or reading.lower[first - 1] not in ("to", "of", "for", "with", "under"):
        return False
    return bool(reading.bits[first - 2] & (HEAD | PERSON))


def second_predicate(seeker: Seeker, at: int) -> int:
    """Return the token behind the `and` that goes on with a second verb: `and is now`, `and later became`."""
    lower, adverbs = seeker.reading.lower, seeker.reading.grammar["adverb"]
    for here in range(at, min(seeker.high - 1, at + _FARTHER)):
        if lower[here] == ";":
            break
        then = here == at and lower[here] in ("who", "before")
        if lower[here] in ("and", "but") or then:
            begin = here + 1
            dated = begin + 2 < seeker.high and lower[begin] == "in" and lower[begin + 1].isdigit()
            begin += 2 * dated  # and in 1970 | became
            verb = begin
            while lower[verb] in adverbs and verb + 1 < seeker.high:
                verb += 1
            if lower[verb] in TENSES or office_verb(seeker.reading, verb):
                return begin
    return seeker.high


def _to_become(seeker: Seeker, end: int) -> int:
    """Return the verb behind an office that one left for another: resigned as dean in May to | become; or 0.

    Nobody else is told of between: no name, no mark and no `and`.
    """
    reading = seeker.reading
    for here in range(end, min(seeker.high - 2, end + _SECOND)):
        if reading.lower[here : here + 2] == ("to", "become"):
            return here + 1
        if reading.lower[here : here + 2] == ("to", "be") and office_verb(reading, here + 2):
            return here + 1  # resigned as senator to | be elected speaker
        if here in reading.named or reading.lower[here] in _OTHERS or not reading.words[here][0].isalnum():
            break
    return 0


def _to_title(seeker: Seeker, at: int, verb: Verb | None) -> int | None:
    """Step over `as` and `to be`; None where the verb needs an `as` that is not there."""
    lower = seeker.reading.lower
    if verb and (post := past_post(seeker.reading, at, seeker.high)):
        return post
    told = verb is not None and (verb.takes_object or lower[at : at + 1] == ("by",))
    if told and (link := _behind_agent(seeker, at)):
        return link
    begin = at = past_time(seeker.reading, at, seeker.high) if verb else at
    if verb and verb.needs_as and at < seeker.high:
        link = _behind_time(seeker, at) or _behind_place(seeker, at)
        if link or (not verb.takes_object and (link := _behind_object(seeker, at))):
            return link
    for here in range(at, min(at + 4, seeker.high)):
        if lower[here] == "as":
            return here + 1
        # stepped down | this week | as
        timed = bool(verb and verb.needs_as and is_time(seeker.reading, here))
        timed = timed or lower[here] in seeker.reading.grammar["beside"]
        if not timed and not seeker.reading.bits[here] & BREAK:
            break
        begin = here + 1
    placed = verb is None and begin > at and lower[begin - 1] in _PLACING  # was in | the chair
    return None if placed or (verb and verb.needs_as) else begin


def _behind_agent(seeker: Seeker, at: int) -> int:
    """Return the token behind `as` or `to be`, a time and who did it before it; or 0.

    So it is in `was nominated | in May by the governor to be | a judge`.
    """
    reading, lower = seeker.reading, seeker.reading.lower
    while at < seeker.high and is_time(reading, at):
        at += 1
    end = min(seeker.high - 1, at + (_AGENT if lower[at : at + 1] == ("by",) else 1))
    for here in range(at, end):
        if lower[here] == "as" and here > at:
            return here + 1
        if lower[here : here + 2] == ("to", "be"):
            return here + 2
    return 0


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
    if lower[at] not in ("in", "at", "for", "to", "under", "with"):
        return 0
    near = range(at + 1, min(at + TERM, seeker.high))
    ends = (here for here in near if lower[here] == "as" or not lower[here][0].isalnum())
    link = next(ends, 0)
    if not link or lower[link] != "as":
        return 0
    if lower[at] == "to":  # moved to Elm as | clerk, but as the clerk left
        titles = read_titles(seeker, link + 1)
        return link + 1 if titles and _closes_clause(seeker, titles[-1].end) else 0
    return link + 1


def _behind_object(seeker: Seeker, at: int) -> int:
    """Return the token behind `as` where an object stands before it: `replaced | Lee as | mayor`; or 0."""
    reading = seeker.reading
    for here in range(at, min(at + _OBJECT, seeker.high)):
        word = reading.lower[here]
        if word == "as":
            titles = read_titles(seeker, here + 1) if here > at else []
            return here + 1 if titles and _closes_clause(seeker, titles[-1].end) else 0
        if word == "in" and (post := past_post(reading, here, seeker.high)):
            return post  # joined Acme in the new role of | treasurer
        known = word in DETERMINERS or word in reading.grammar["inner"] or word in POSSESSIVE
        known = known or (word in ("in", "on") and _is_dated(reading, here + 1)) or word.isdigit()
        known = known or word == "&" or word in HYPHENS or reading.is_capital(here)  # joined Ash & Co as
        if not known and (reading.bits[here] & STOP or not word[0].isalpha()):
            return 0
    return 0


def _is_dated(reading: Reading, at: int) -> bool:
    """Tell whether a month, a day or a year stands at a token: joined Acme in | 2016 as."""
    return at < len(reading.words) and bool(reading.bits[at] & BREAK or reading.words[at].isdigit())


def _closes_clause(seeker: Seeker, at: int) -> bool:
    """Tell whether no verb follows a title, whose subject it would be: `left Acme as its | chairman quit`."""
    reading = seeker.reading
    if at >= seeker.high or not reading.words[at][0].isalpha() or reading.bits[at] & BREAK:
        return True
    return bool(reading.bits[at] & STOP) and reading.lower[at] not in TENSES
