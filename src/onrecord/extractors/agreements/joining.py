"""What makes one member of several, or fewer of a list: names with `and` inside, appositions, groups."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import NAME, Phrase

#: How many words a short name has: West Germany.
_NAME_SHORT: Final = 2
_PAIR: Final = 2


def add_member(reading: Reading, members: list[Phrase], following: Phrase) -> None:
    """Add a member, or make one name of two: `the Securities and Exchange Commission`."""
    first, last = members[-1]
    lone = following[1] - following[0] == 1 and reading.words[following[0]][0].isupper()
    firm = reading.vocabulary.words_of("firm joined")
    if all(word in firm or f"{word}." in firm for word in reading.lower[slice(*following)]):
        members[-1] = (first, following[1])  # Mitsui and Co Ltd
        return
    if " ".join(reading.lower[first : following[1]]) in reading.vocabulary.countries:
        members[-1] = (first, following[1])  # Trinidad and Tobago
        return
    if shares_portfolio(reading, members[-1], following) or _shares_title(reading, last, following):
        members[-1] = (first, following[1])
        return
    owned = reading.lower[first] in reading.vocabulary.words_of("owner")
    national = reading.penn[first + 1 : first + 2] == ["JJ"]  # the | Brazilian | Sugar and Alcohol Institute
    short = last - first == 2 + national and reading.lower[first] == "the"
    union = "of" in reading.lower[first:last] and lone and reading.words[following[0]].endswith("s")
    institution = reading.words[head_of(reading, members[-1])].istitle()
    federated = reading.lower[head_of(reading, members[-1])] in reading.vocabulary.words_of("federated")
    if union and institution and federated:
        members[-1] = (first, following[1])  # the Association of Sergeants and Inspectors
        return
    if _is_federation(reading, members[-1], following):
        members[-1] = (first, following[1])  # the United Food and Commercial Workers Union
        return
    opened = (owned or short) and reading.words[last - 1][0].isupper()
    ends = reading.lower[head_of(reading, following)] in reading.vocabulary.words_of("institution")
    if opened and ends and following[1] - following[0] > 1 and reading.words[following[0]][0].isupper():
        members[-1] = (first, following[1])
    else:
        members.append(following)


def _is_federation(reading: Reading, before: Phrase, following: Phrase) -> bool:
    """Tell whether two trades make the name of one body: the United Food and | Commercial Workers Union."""
    federated = reading.lower[following[1] - 1] in reading.vocabulary.words_of("federated")
    if not federated or following[1] - following[0] == 1 or reading.lower[before[0]] != "the":
        return False
    words = [reading.words[at] for one in ((before[0] + 1, before[1]), following) for at in range(*one)]
    return all(map(str.istitle, words)) and reading.lower[before[1] - 1] not in reading.vocabulary.groups


def shares_portfolio(reading: Reading, body: Phrase, following: Phrase) -> bool:
    """Tell whether a second field goes on with a body or title: `Ministry of Trade and | Mines of Peru`."""
    fields, words = reading.vocabulary.portfolios, reading.lower[slice(*following)]
    named = reading.words[following[0]][0].isupper() and "of" in reading.lower[slice(*body)]
    if not named or reading.lower[head_of(reading, body)] not in reading.vocabulary.words_of("ministerial"):
        return False
    if fields.issuperset(words) or " ".join(words) in fields:
        return True  # Ministry of Trade and | International Cooperation
    branch = not reading.vocabulary.words_of("fielded").isdisjoint(words[1:])  # and | Mines Regional Office
    return words[0] in fields and (branch or words[1:2] in ([], ["of"]))


def _shares_title(reading: Reading, last: int, following: Phrase) -> bool:
    """Tell whether a field ends before `last` that shares a title: `Trade and | Ports Minister Ann Lee`."""
    fields, begin = reading.vocabulary.portfolios, following[0]
    known = reading.lower[last - 1] in fields and reading.lower[begin] in fields
    titles = reading.vocabulary.titles
    return known and not titles.isdisjoint(reading.lower[begin + 1 : following[1]])


def compounded(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Make one of members that share the last one's noun: `17 African, Caribbean and Pacific states`."""
    for n in range(len(members) - _PAIR):
        if _is_union_of_trades(reading, members[n:]):
            return [*members[:n], (members[n][0], members[-1][1])]
    members = _counted(reading, _owned_together(reading, members))
    if len(members) == _PAIR and _are_chambers(reading, *members):
        return [(members[0][0], members[1][1])]
    if len(members) >= _PAIR and _share_trade(reading, *members[:_PAIR]):
        members = [(members[0][0], members[1][1]), *members[_PAIR:]]
    last, end = head_of(reading, members[-1]), members[-1][1]  # service | workers | in Elm
    if not (reading.words[last].islower() and reading.words[last].endswith("s")):
        return members
    if any(reading.penn[begin] in ("DT", "PRP$") for begin, _ in members[1:]):
        return _with_trades(reading, members)  # the military and | the rebels
    if all(_is_trade(reading, one) for one in members[:-1]) and _is_of_trade(reading, members[-1]):
        return [(members[0][0], end)]  # oil, | gas and coal producers
    first = next((n for n, member in enumerate(members[:-1]) if reading.penn[member[1] - 1] == "JJ"), -1)
    while first > 0 and members[first - 1][1] - members[first - 1][0] == 1:
        first -= 1  # British, | German and American banks
    return members if first < 0 else [*members[:first], (members[first][0], end)]


def _counted(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Make one of two that a number counts together: the two waste and | water firms."""
    (first, last), *others = members
    count = first + (reading.penn[first] == "DT")
    several = count + 1 < last and reading.penn[count] == "CD" and reading.lower[count] not in ("one", "1")
    if not others or not several or reading.penn[last - 1] != "NN" or not reading.words[last - 1].islower():
        return members
    begin, end = others[0]
    bare = reading.words[begin].islower() and reading.penn[begin] not in ("DT", "PRP$", "CD")
    return [(first, end), *others[1:]] if bare and reading.penn[end - 1] == "NNS" else members


def _with_trades(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Make one of those at the end that share an article and a noun: X and | the oil and gas mining firms."""
    opens = max(n for n, (begin, _) in enumerate(members) if reading.penn[begin] in ("DT", "PRP$"))
    trades = [(begin + (n == 0), end) for n, (begin, end) in enumerate(members[opens:-1])]
    plain = all(map(str.islower, (word for one in trades for word in reading.words[slice(*one)])))
    if (
        not trades
        or not plain
        or any(begin == end or can_agree(reading, (begin, end)) for begin, end in trades)
    ):
        return members
    return [*members[:opens], (members[opens][0], members[-1][1])]


def _is_union_of_trades(reading: Reading, members: list[Phrase]) -> bool:
    """Tell whether a list makes the name of one body: the Rail, Dock and Transport Union."""
    end = head_of(reading, members[-1])
    federated = reading.lower[end] in reading.vocabulary.words_of("federated working")
    (first, last), *others = members
    named = last - first > _PAIR and reading.lower[last - 2] != "the"
    first = last - 2 - named  # Local 5 of | the United Auto
    if not federated or len(members) <= _PAIR or first < 0 or reading.lower[first] != "the":
        return False
    trades = [(last - 1, last), *others[:-1], (others[-1][0], end)]
    words = [reading.words[slice(*one)] for one in trades]
    single = all(len(one) == 1 and one[0].istitle() for one in words)
    groups = frozenset() if reading.words[end] == "Workers" else reading.vocabulary.groups
    return single and all(one[0].lower() not in groups for one in words)


def _is_lone_name(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a short name, with or without article: `the U.S.`, `West Germany`."""
    first = phrase[0] + (reading.lower[phrase[0]] == "the")
    return 0 < phrase[1] - first <= _NAME_SHORT and reading.penn[first] in NAME


def _is_others(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is the rest of a list: Ohio, Iowa and | (several) other states.

    Or its last name, with what all of them are: leaders of the RDU, TSU and | Unity unions.
    """
    first, last = phrase
    if reading.penn[last - 1] != "NNS":
        return False
    capital = last - first >= _PAIR and all(word[0].isupper() for word in reading.words[first : last - 1])
    return (capital and reading.words[last - 1].islower()) or "other" in reading.lower[first : last - 1]


def _are_chambers(reading: Reading, one: Phrase, other: Phrase) -> bool:
    """Tell whether two bodies share the people behind the second: `House and | Senate negotiators`."""
    bodies = reading.vocabulary.words_of("approver")
    bare = one[1] - one[0] == 1 and other[1] - other[0] > 1 and reading.words[other[1] - 1].islower()
    return bare and reading.lower[one[0]] in bodies and reading.lower[other[0]] in bodies


def _share_trade(reading: Reading, one: Phrase, other: Phrase) -> bool:
    """Tell whether two things are the trade of a named firm: `oil and | gas company Acme`."""
    last = one[1] - 1
    thing = reading.penn[last] == "NN" and (reading.words[last].islower() or last == 0)
    plain = thing and reading.penn[one[0]] not in ("DT", "PRP$") and reading.words[other[0]].islower()
    grouped = any(reading.lower[at] in reading.vocabulary.groups for at in range(other[0] + 1, other[1] - 1))
    named = grouped and is_name(reading, other) and reading.penn[other[0]] == "NN"
    return plain and named and (last == 0 or not can_agree(reading, one))


def _is_trade(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a bare thing that cannot agree: `oil`, `securities`."""
    first, last = phrase
    plain = reading.words[first].islower() or (first == 0 and reading.penn[0] in ("NN", "NNS"))
    named = first == 0 and reading.penn[0] == "NN"  # Oil and gas producers, but Teachers | and school heads
    if phrase == (0, 2) and reading.words[1].islower() and reading.penn[1] == "NN":
        return not can_agree(reading, phrase)  # Union maintenance | and service workers
    return plain and last - first == 1 and (named or not can_agree(reading, phrase))


def _is_of_trade(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names people by what they deal in: `coal producers`."""
    first, last = phrase
    return last - first > 1 and reading.penn[first].startswith("NN") and can_agree(reading, phrase)


def _owned_together(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Make one of members whose names a plural before `of` shares: `crews at the ports of | Rye and Hull`."""
    (first, last), *others = members
    if not others:
        return members
    ties, lower = reading.vocabulary.words_of("gaining"), reading.lower
    places = ("of", "at", "in", "for")
    tied = (at for at in range(last - 2, first, -1) if lower[at] in places or lower[at] in ties)
    gathered = reading.vocabulary.words_of("gathered")  # a consortium of | Elm and Rye
    of = next((at for at in tied if reading.penn[at - 1] == "NNS" or lower[at - 1] in gathered), 0)
    named = of + 1 + (of + 2 < last and reading.lower[of + 1] == "the")  # ministers of the Group of Five
    shared = of > 0 and reading.penn[named] in NAME
    shared = shared and (of - 1 == 0 or reading.words[of - 1].islower())  # no | Workers | of America
    representing = reading.vocabulary.words_of("representing")
    spoken = (at for at in range(first + 1, last - 1) if lower[at] in ("for", "from"))
    if len(others) == 1 and any(lower[at - 1] in representing for at in spoken):
        return [(first, members[-1][1])]  # lawyers for | the family and the city
    *inner, end = others
    lone = all(_is_lone_name(reading, one) for one in inner)
    lone = lone and (_is_lone_name(reading, end) or (shared and _is_others(reading, end)))
    return [(first, members[-1][1])] if shared and lone else members


def counted_out(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Return the names alone that say who a counted group is: `two banks, | Acme and Beta`."""
    members = [one for n, one in enumerate(members) if not _is_added(reading, members, n)]
    first, *names = members
    if len(names) < 2:
        return members
    count = first[0] + (reading.penn[first[0]] == "DT")  # (the) two banks
    counted = reading.penn[count] == "CD" and not is_name(reading, first) and reading.lower[first[1]] == ","
    return names if counted and all(is_name(reading, one) for one in names) else members


def _is_added(reading: Reading, members: list[Phrase], n: int) -> bool:
    """Tell whether a member only tells of the one before it where it is, or its letters."""
    return n > 0 and (_is_letters(reading, members[n - 1], members[n]) or _is_town(reading, members, n))


def _is_letters(reading: Reading, before: Phrase, phrase: Phrase) -> bool:
    """Tell whether a phrase is the letters of a name: the Elm Labour Congress, | ELC |, and Acme."""
    word = reading.words[phrase[0]]
    if phrase[1] - phrase[0] > 1 or not word.isupper() or reading.lower[phrase[0] - 1] != ",":
        return False
    return word == "".join(w[0] for w in reading.words[slice(*before)] if w[0].isupper() and w != "The")


def _is_town(reading: Reading, members: list[Phrase], n: int) -> bool:
    """Tell whether a member only says where a school is: `Elm University, | Oslo | and Rye College`."""
    first, last = members[n]
    if not 0 < n < len(members) - 1 or " ".join(reading.lower[first:last]) not in reading.vocabulary.cities:
        return False
    schools = reading.vocabulary.words_of("school")
    return all(not schools.isdisjoint(reading.lower[slice(*members[at])]) for at in (n - 1, n + 1))


def is_apposition(reading: Reading, before: Phrase, pending: list[Phrase]) -> bool:
    """Tell whether the phrase after a comma says what the one before it is."""
    titled = bool(pending) and is_name(reading, before) and is_bare_title(reading, pending[0])
    titled = titled and not _are_letters(reading, before, pending[0])
    if titled and all(is_bare_title(reading, one) or _is_ministry(reading, one) for one in pending):
        return True  # Ann Lee, | head of the ports office, deputy minister of fish, Ministry of Fish, and ...
    if len(pending) != 1:
        return False
    titled = is_office(reading, before) or is_bare_title(reading, before)
    if titled and is_full_name(reading, pending[0]):
        return True  # the Vice-Chancellor, | Prof. Ann Lee, and ...
    if is_office(reading, before) and is_plain_name(reading, pending[0]):
        return True  # the Minister of Ports, | Ann Lee and ...
    owned = any(reading.penn[at] == "POS" for at in range(*before))
    if owned and not is_name(reading, before) and reading.penn[pending[0][0]] == "NNP":
        return True  # Roe's lawyer, | Ann Lee, and ...
    head = reading.lower[head_of(reading, pending[0])]
    party = reading.words[pending[0][1] - 1].istitle() and head.endswith("s")  # Labour, | the Liberals
    title = head in reading.vocabulary.titles and not party  # Ann Lee, | the Minister of State, and ...
    described = reading.penn[pending[0][0]] == "DT" and (title or not is_name(reading, pending[0]))
    return described and is_name(reading, before)


def _are_letters(reading: Reading, before: Phrase, phrase: Phrase) -> bool:
    """Tell whether letters that may be a title name a firm behind another: Ford, | GM |, but Ann Lee, CEO."""
    lone = before[1] - before[0] == 1 and phrase[1] - phrase[0] == 1
    return lone and reading.words[phrase[0]].isupper()


def _is_ministry(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is the body in which a title is held: `Ministry of Fish`."""
    head = head_of(reading, phrase)
    of = reading.lower[head + 1 : head + 2] == ["of"] and head + 1 < phrase[1]
    return of and reading.words[head].istitle() and reading.penn[phrase[0]] != "DT"


def is_office(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a title with its article: `the Secretary`, `the Secretary of Acme`."""
    return reading.penn[phrase[0]] == "DT" and _is_title(reading, phrase)


def is_full_name(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is somebody's name in full, maybe with a form of address: `Prof. Ann Lee`."""
    names = all(reading.penn[at] == "NNP" for at in range(*phrase))
    addressed = reading.lower[phrase[0]] in reading.vocabulary.address
    dotted = any(reading.words[at][-1] == "." for at in range(*phrase))
    return names and phrase[1] - phrase[0] > 1 and (addressed or dotted)


def is_plain_name(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase can only be somebody's first and last name: `Ann Lee`."""
    first, last = phrase
    plain = all(reading.penn[at] == "NNP" and reading.words[at].istitle() for at in range(first, last))
    if last - first != _PAIR or not plain or not can_agree(reading, phrase):
        return False
    vocabulary, lower = reading.vocabulary, reading.lower[first:last]
    whole = " ".join(lower)
    written = {whole, *lower, *(f"{word}." for word in lower)}
    others = (vocabulary.groups, vocabulary.states, vocabulary.words_of("firm suffix"))
    return whole not in vocabulary.cities and all(other.isdisjoint(written) for other in others)


def is_bare_title(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase without article is a title and no more: `Head of the Ports Office`."""
    return reading.penn[phrase[0]] != "DT" and _is_title(reading, phrase)


def _is_title(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether the head of a phrase is that of a title, and nothing but its field follows in it."""
    head = head_of(reading, phrase)
    ends = head + 1 == phrase[1] or reading.lower[head + 1] in ("of", "for")
    return ends and reading.lower[head] in reading.vocabulary.titles
