"""The body that a comma parts from a title: `president, Acme Corp`."""

from __future__ import annotations

from onrecord.extractors.offices.coordinated import past_field
from onrecord.extractors.offices.reading import Title
from onrecord.extractors.offices.seeking import Seeker
from onrecord.segment.classes import BODY, COMPANY, FIELD, HEAD, STATE


def with_body(seeker: Seeker, titles: list[Title], *, sure: bool = False) -> list[Title]:
    """Return titles with the body that a comma parts from them: `president, | Acme Corp, | said`.

    Where nothing else can be meant it need not be known for one: `(mayor, | Elm)`.
    """
    reading, at = seeker.reading, titles[-1].end if titles else seeker.high
    at = past_field(reading, at, seeker.high)
    if at + 2 >= seeker.high or reading.lower[at] != "," or any(title.organizations for title in titles):
        return titles
    at += sure and reading.lower[at + 1] == "the"
    if not reading.is_capital(at + 1) or reading.people.at(at + 1) is not None:
        return titles
    begin, end, named = reading.object(at + 1, seeker.high)
    phrase = reading.phrases.at(reading.lower, begin)
    if phrase is not None and phrase[1] & FIELD and begin + phrase[0] == end:
        return titles  # Vice President of Finance, | Information Technology, and
    known = sure or any(
        reading.bits[i] & (COMPANY | BODY) or reading.words[i].isupper() for i in range(begin, end)
    )
    closed = end >= seeker.high or not reading.words[end][0].isalnum()
    if not (named and known and closed and begin == at + 1) or reading.bits[end - 1] & (HEAD | STATE):
        return titles
    plain = titles[-1].reach <= titles[-1].after  # not: president of its beer unit, | Acme Inc
    last = [title._replace(organizations=((begin, end),), reach=end) for title in titles[-1:]]
    return [title._replace(organizations=((begin, end),)) if plain else title for title in titles[:-1]] + last
