"""Titles before a comma and a name: `the bank's president, Jane Doe, said`."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.extractors.offices.before import (
    FARTHEST,
    before_bracket,
    before_letters,
    direct,
    ending,
    names_body,
    sought,
    with_phrase,
)
from onrecord.extractors.offices.coordinated import is_praise, read_titles
from onrecord.extractors.offices.leftward import leftward
from onrecord.extractors.offices.owners import begin_of
from onrecord.extractors.offices.parting import before_body, before_party, closes
from onrecord.extractors.offices.reading import (
    DETERMINERS,
    DETERMINING,
    POSSESSIVE,
    Reading,
    Stretch,
    Title,
)
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.extractors.offices.verbs import TENSES, office_verb
from onrecord.phrases.pieces import NOUNS, PAST_OR_FINITE
from onrecord.segment.classes import (
    BREAK,
    GIVEN,
    HONORIFIC,
    MINISTERIAL,
    PERSON,
    STATUS,
)
from onrecord.segment.tokens import HYPHENS
from onrecord.syntax import penn_tags

_SERVING = frozenset({("for", "the"), ("to", "the")})
_MOST_SHARERS = 4
_GIVERS = frozenset({"by", "from", "with", "including", "that"})
#: Tokens of who owns an office, with an article: `the party's | National Chairman`.
_OWNER = 4
#: The tokens of an age before a name: 52-year-old | Jane Doe.
_AGE = 5
#: The tags of what goes on behind a name that a title and a comma introduce.
_GOING_ON = frozenset({"IN", "TO", "VBG"})
#: The tags of who owns an office.
_OWNING = NOUNS | {"DT", "JJ", "POS", "PRP$"}


def before_comma(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the title before a comma and a name: `the bank's president, Jane Doe, said`."""
    reading, person, low = seeker.reading, seeker.mentions[number], seeker.low
    comma = before_party(reading, _comma_before(seeker), low)
    if comma - 1 < low or reading.lower[comma] != "," or comma == seeker.put[0]:
        return  # named Ann Lee chair |, Jo Roe clerk
    closed = closes(seeker, person[1])
    if not closed and person[1] - person[0] == 1:
        return
    comma, body = before_body(reading, comma, low)
    bracket = before_bracket(reading, comma, low)
    title = direct(seeker, bracket, low)
    title = title._replace(after=comma) if title and bracket < comma else title
    title = None if title and names_body(reading, title) else title
    title = _server(seeker, title) or title if title else None
    if closed and title is not None and _is_joined(seeker, title):
        both = list(_both(seeker, person, title))
        alone = _is_of_body(reading, title) or _is_dated(seeker, title) or _is_second(seeker, number, title)
        alone = alone or _is_of_kin(seeker, title)
        if both or not alone:
            yield from both
            return
    full = person[1] - person[0] > 1 or reading.heads(seeker.first - 1)  # the Duke of Elm, Prince | Jo,
    title = _longer(seeker, title, comma) if full else title
    if title is None:
        return
    title = sought(seeker, title)
    sure = _is_joined(seeker, title) and (closed or _is_sure(seeker, number, title, closed=closed))
    if sure and (both := list(_both(seeker, person, title))):
        yield from both
        return
    if reading.is_plural(title.head):
        yield from _of_several(seeker, number, title, closed=closed)
    elif _is_sure(seeker, number, title, closed=closed):
        near = reading.lower[seeker.first - 1] == ","
        more = body or (seeker.after_name(person[1])[0] if near else ())
        status = "former" if reading.lower[comma - 3 : comma] == ("at", "the", "time") else ""
        yield from seeker.office(person, title, "title-comma-name", more=more, status=status)


def _of_several(seeker: Seeker, number: int, title: Title, *, closed: bool) -> Iterator[Office]:
    """Yield a plural title for one of those who bear it, or for all who share it."""
    person = seeker.mentions[number]
    if closed and _is_among(seeker, title):
        yield from seeker.office(person, title, "one-of-titles-comma-name")
        return
    sharers = seeker.sharers(number)
    if _are_of_body(seeker, sharers, title):
        for one in (person, *sharers):
            yield from seeker.office(one, title, "titles-comma-names")


def _is_among(seeker: Seeker, title: Title) -> bool:
    """Tell whether one of those who bear a title is named behind it: One of Acme's | lawyers |, Ann Lee,."""
    reading = seeker.reading
    if is_praise(seeker, title):
        return False
    for at in range(title.edge - 1, max(seeker.low, title.edge - FARTHEST), -1):
        if reading.lower[at - 1 : at + 1] == ("one", "of"):
            return True
        if reading.words[at] not in POSSESSIVE and not reading.words[at][0].isalnum():
            break
    return False


def _are_of_body(seeker: Seeker, sharers: list[Stretch], title: Title) -> bool:
    """Tell whether people share a title and whom they serve: lawyers for Acme, | Ann Lee and Jo Roe |, said.

    Behind a person's name they may be more of whom others serve: lawyers for Bo Barr, Ann Lee and Jo Roe.
    """
    reading = seeker.reading
    if not sharers or title.end <= title.head + 1:
        return False
    served = title.end - 1 not in reading.named and not reading.lower[title.end - 1].endswith("s")
    end = seeker.after_name(sharers[-1][1])[1]
    closed = end >= seeker.high or not reading.words[end][0].isalnum()
    return served and closed and reading.lower[end - 1] != "," and len(sharers) < _MOST_SHARERS


def _is_of_before(seeker: Seeker, number: int, title: Title) -> bool:
    """Tell whether a title is of who is named before it: `Roe, | the chair |, Ann Lee, mayor`."""
    begin = title.edge - 1
    before = number > 0 and seeker.mentions[number - 1][1] == begin - 1
    if not before or seeker.reading.lower[begin - 1 : begin + 1] not in (
        (",", "the"),
        (",", "a"),
        (",", "an"),
    ):
        return False
    if seeker.reading.heads(seeker.first - 1):
        return True  # Roe, | the chair of Elm |, MP Ann Lee and others
    after = seeker.mentions[number][1]
    return seeker.reading.lower[after : after + 1] == (",",) and bool(read_titles(seeker, after + 1))


def _longer(seeker: Seeker, title: Title | None, comma: int) -> Title | None:
    """Return the title with its `of` phrase before a comma, where the one right before is none alone."""
    reading, edge = seeker.reading, before_letters(seeker.reading, comma, seeker.low)
    known = title is not None and (is_definite(seeker, title) or _is_of_body(reading, title))
    if known and not reading.is_plural(edge - 1):
        return title
    found = with_phrase(seeker, edge, seeker.low)
    if found and (served := _of_served(seeker, found[0], edge)):
        return served
    reaches = found is not None and edge in (found[1], found[0].reach)
    tied = found is not None and any(first > found[0].head for first, _ in found[0].organizations)
    return found[0] if found and (reaches or not tied) else title


def acts(seeker: Seeker, at: int) -> bool:
    """Tell whether a verb or `who` follows a name, or a day behind it: `Jo Roe | on Monday told`."""
    reading, penn = seeker.reading, penn_tags(seeker.reading.document)
    at += (
        reading.lower[at : at + 1] == ("on",) and at + 1 < seeker.high and bool(reading.bits[at + 1] & BREAK)
    )
    while at < seeker.high and (reading.bits[at] & BREAK or penn[at] == "RB"):
        at += 1
    return at < seeker.high and (penn[at] in PAST_OR_FINITE or penn[at] == "WP")


def _comma_before(seeker: Seeker) -> int:
    """Return where a comma stands before a name, past a title and honours between, or would stand."""
    reading, low, comma = seeker.reading, seeker.low, seeker.first - 1
    aged = comma - _AGE > low and reading.lower[comma - 2 : comma + 1] == ("year", "-", "old")
    if aged and reading.lower[comma - _AGE] == "," and reading.words[comma - _AGE + 1].isdigit():
        return comma - _AGE  # the chairman, | 18-year-old Jane Doe, left
    if comma <= low or reading.lower[comma] == ",":
        return comma
    marked = "," in reading.lower[max(low, comma - FARTHEST) : comma]
    nearer = ending(seeker, comma + 1, low) if marked else None
    comma = nearer.edge - 1 if nearer else comma
    while comma > low and (reading.bits[comma] & (HONORIFIC | STATUS) or reading.lower[comma] == "the"):
        comma -= 1  # The vicar, the Rev Canon Ann Lee; his teacher, the late Ann Lee
    return comma


def _is_sure(seeker: Seeker, number: int, title: Title, *, closed: bool) -> bool:
    """Tell whether a title before a comma is the name's: a comma closes it too, or the clause begins so."""
    reading = seeker.reading
    if _is_of_before(seeker, number, title):
        return False
    sure = is_definite(seeker, title) or _is_of_body(reading, title) or _is_bare(seeker, title)
    sure = sure or _is_second(seeker, number, title) or _is_item(seeker, number, title)
    sure = sure or _is_of_kin(seeker, title)
    sure = sure or (reading.is_capital(title.first) and reading.lower[title.head + 1] == "of")
    if sure and not closed:  # Chairman of Elm Council, Maj Jo Roe (Rtd) | said
        _, behind = seeker.after_name(seeker.mentions[number][1])
        sure = _opens(seeker, title.edge) and acts(seeker, behind)
    return sure or _is_named_one(seeker, number, title) or (closed and _is_dated(seeker, title))


def _is_of_kin(seeker: Seeker, title: Title) -> bool:
    """Tell whether a title shares the owner of a noun for kin: his son-in-law and | adviser, Jo Roe,."""
    reading, noun = seeker.reading, title.edge - 2
    if noun <= seeker.low or reading.lower[noun + 1] != "and":
        return False
    while noun > seeker.low + 1 and reading.lower[noun - 1] in HYPHENS:
        noun -= 2
    return bool(reading.bits[noun] & PERSON) and reading.lower[noun - 1] in DETERMINING


def _is_item(seeker: Seeker, number: int, title: Title) -> bool:
    """Tell whether a title begins an item of a list: ; | Chairman, Elm Council, Jo Ray; clerk, Ann Lee;."""
    reading, edge, after = seeker.reading, title.edge, seeker.mentions[number][1]
    if edge <= seeker.low or reading.words[edge - 1] not in (";", ":"):
        return False
    ends = after >= seeker.high or reading.words[after] in (";", ".")
    return ends or (reading.words[edge - 1] == ";" and reading.is_capital(title.head))


def _is_second(seeker: Seeker, number: int, title: Title) -> bool:
    """Tell whether a title shares the owner of one before: its chair, Jo Roe, and | treasurer, Ann Lee,."""
    lower, end = seeker.reading.lower, seeker.mentions[number - 1][1] if number else 0
    begin = seeker.mentions[number - 1][0] - 1 if number else 0
    joined = end > seeker.low and lower[end : title.edge] in ((",", "and"), ("and",))
    return joined and lower[begin] == "," and seeker.reading.heads(begin - 1)


def _is_named_one(seeker: Seeker, number: int, title: Title) -> bool:
    """Tell whether a title in capitals names its one bearer: `to Elm State Governor, Jo Roe | for advice`."""
    reading, after = seeker.reading, seeker.mentions[number][1]
    if after >= seeker.high or not reading.is_capital(title.head) or seeker.sharers(number):
        return False
    served = any(first == title.first for first, _ in title.organizations)
    served = served and not reading.bits[title.first] & GIVEN  # Kevin Bishop, Jo Roe
    goes_on = reading.lower[after] not in ("and", "or", "&")
    # thanked the State Governor, Jo Roe | for; said the Minister of Works, Jo Roe | was
    tied = penn_tags(reading.document)[after] in _GOING_ON or acts(seeker, after)
    linked = reading.lower[title.head + 1] in ("of", "for")
    # by Housing Minister, Jo Roe | to join
    linked = linked or (title.head > title.first and bool(reading.bits[title.head] & MINISTERIAL))
    bare = reading.is_capital(title.first) and linked and title.edge > seeker.low
    bare = bare and reading.words[title.edge - 1].islower()  # urged | Chairman of Elm Council, Jo Roe | to
    return (served and goes_on) or (tied and (bare or is_definite(seeker, title)))


def _opens(seeker: Seeker, edge: int) -> bool:
    """Tell whether a title that ends before a comma opens its clause: `Head Coach, Jo Roe said`.

    Behind others it may be a piece of a list, or an object.
    """
    reading, begin, penn = seeker.reading, edge, penn_tags(seeker.reading.document)
    floor = max(seeker.low, begin - _OWNER)
    while begin > floor and (penn[begin - 1] in _OWNING or reading.words[begin - 1] == "/"):
        begin -= 1  # Chairman/|CEO of Acme
    return begin == seeker.low or reading.words[begin - 1] == ","


def _server(seeker: Seeker, title: Title) -> Title | None:
    """Return the title of who serves another: `A | spokesman | for the auditor, Ben Ash, said`.

    The other is meant in `became secretary to the auditor, Ben Ash`.
    """
    reading, link = seeker.reading, title.edge - 2
    if link - 1 < seeker.low or reading.lower[link : title.edge] not in _SERVING:
        return None
    heads = reading.is_head(link - 1, seeker.low)
    server = leftward(reading, link - 1, seeker.low) if heads else None
    if server is None or (server.edge > seeker.low and reading.lower[server.edge - 1] not in DETERMINERS):
        return None
    return server if _begins_clause(seeker, server) else None


def _begins_clause(seeker: Seeker, title: Title) -> bool:
    """Tell whether a title with its article begins a clause, or follows a verb of speech."""
    reading, before = seeker.reading, title.edge - 2
    marked = before < seeker.low or not reading.words[before][0].isalpha()
    apposed = before > seeker.low and before - 1 in reading.named and reading.words[before] != ";"
    opens = marked and not apposed  # Roe, an aide to the mayor
    opens = opens or (not marked and reading.lower[before] in reading.grammar["during"])
    return opens or reading.lower[before] in reading.speech


def _of_served(seeker: Seeker, title: Title, edge: int) -> Title | None:
    """Return the title of whom another serves: was adviser to the | President of Chile |, Jane Doe."""
    link = title.head + 1
    if seeker.reading.lower[link : link + 2] not in _SERVING or _begins_clause(seeker, title):
        return None
    found = with_phrase(seeker, edge, link + 1)
    return found[0] if found else None


def _is_joined(seeker: Seeker, title: Title) -> bool:
    """Tell whether `and` stands before a title, or a stroke."""
    begin = begin_of(seeker.reading, title, seeker.low)
    return begin > seeker.low and seeker.reading.lower[begin - 1] in ("and", "/")


def _both(seeker: Seeker, person: Stretch, title: Title) -> Iterator[Office]:
    """Yield two titles before a comma and a name: `Acme's founder and president, Jane Doe`."""
    begin = begin_of(seeker.reading, title, seeker.low)
    other = ending(seeker, begin - 1, seeker.low) if begin - 1 > seeker.low else None
    if other is None or seeker.reading.is_plural(title.head):
        return
    if is_definite(seeker, other) or _is_bare(seeker, other):
        owners = tuple(o for o in other.organizations if o[1] <= other.edge)
        # Deputy Mayor and | Elm Party (EP) | candidate for Ash
        apart = other.organizations or any(o[1] <= title.head for o in title.organizations)
        served = () if apart else tuple(o for o in title.organizations if o[0] >= title.after)
        for one, more in ((other, served), (title, owners)):
            yield from seeker.office(person, one, "titles-comma-name", more=more)


def _is_dated(seeker: Seeker, title: Title) -> bool:
    """Tell whether a status stands for the article of a title: and | then mayor, Ann Lee,."""
    before = title.edge - 1
    apart = before > seeker.low and seeker.reading.words[before][0].isalpha()
    return apart and title.status in ("former", "acting", "current") and title.edge < title.first


def _is_bare(seeker: Seeker, title: Title) -> bool:
    """Tell whether a title behind a preposition lacks its article: `word from | head of Acme, Ann Lee,`."""
    before, reading = title.edge - 1, seeker.reading
    if before <= seeker.low:
        return False
    said = reading.lower[before] in reading.speech and not reading.words[before - 1][0].isalnum()
    given = reading.lower[before] in _GIVERS or said  # “No,” said | head of Acme, Ann Lee
    if given or reading.lower[before - 1 : before + 1] == ("according", "to"):
        return True
    if reading.lower[before] == "of":  # the kidnap of | commissioner for ports, Ann Lee,
        return reading.lower[before - 1] not in reading.grammar["post"]
    capital = reading.is_capital(title.head)
    fronted = reading.words[before] == "," and seeker.floor <= seeker.low  # On Monday, | MP for Elm, Ann Lee,
    acting = before not in reading.named and penn_tags(reading.document)[before] in PAST_OR_FINITE
    small = reading.lower[before] not in TENSES and office_verb(reading, before) is None
    acting = acting and (capital or small)
    return (fronted and capital) or acting  # met | President, Ann Lee,


def is_definite(seeker: Seeker, title: Title) -> bool:
    """Tell whether an article or a possessive stands before a title."""
    reading, low = seeker.reading, seeker.low
    if title.edge <= low:
        return reading.is_capital(low)
    before = title.edge - 1
    told = title.edge < title.first and before > low and penn_tags(reading.document)[before] == "JJ"
    told = told or (reading.lower[before] == "own" and before > low)  # its own | mayor
    word = reading.lower[before - told]  # our great | current | president
    return word in DETERMINING or word == "whose"


def _is_of_body(reading: Reading, title: Title) -> bool:
    """Tell whether a title begins with whom it serves and needs no article: `Acme chairman, | Ann Lee,`."""
    owned = title.edge - 3  # the Acme Union (AU) | head, Ann Lee,
    named = any(
        (first == title.first and reading.is_capital(first)) or after == owned
        for first, after in title.organizations
    )
    return named and not reading.is_capital(title.head)
