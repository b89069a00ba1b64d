"""Who stands in a noun phrase: its members one by one, and the subject of a verb.

`onrecord.phrases` gives a phrase whole, as a speaker is quoted; here the members of a list are
wanted apart, without appositions, relative clauses and determiners.
"""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.reading import NAMES, RELATIVE, Phrase, Reading
from onrecord.phrases.pieces import FINITE
from onrecord.segment.tokens import POSSESSIVES

#: How far a search goes, in words.
REACH: Final = 60
_LIST_LONGEST: Final = 12
_ASIDE: Final = 5
_TITLE_LONGEST: Final = 10
_OWNING: Final = POSSESSIVES | {"of"}


# ------------------------------------------------------------------------- to the right


def _whole(reading: Reading, index: int) -> Phrase | None:
    """Return the base phrase that begins at `index`, with what belongs to it on its right."""
    found = reading.phrase_at(index)
    near = reading.vocabulary.words_of("neighbour")
    if found is None and index < len(reading) and reading.lower[index] in near:
        found = reading.phrase_at(index + 1)  # with neighbouring | Chile
        found = found if found and found[0] == index + 1 else None
    if found is None or found[0] < index:
        return None
    first, last = found
    if last + 1 < len(reading) and reading.penn[last] == "VBG" and _is_object(reading, found):
        last = (reading.phrase_at(last + 1) or (last, last))[1]
    while last + 1 < len(reading):
        after = reading.phrase_at(last)
        if after and after[0] == last and _is_named_on(reading, (first, last), after):
            last = after[1]
            continue
        after = reading.phrase_at(last + 1)
        owning = reading.lower[last] in _OWNING or _is_firm(reading, last) or _is_department(reading, last)
        if not owning:
            break
        if not after or after[0] != last + 1:
            break
        last = after[1]
    return first, last


def _is_firm(reading: Reading, at: int) -> bool:
    """Tell whether `&` at `at` joins the halves of a firm's name: `Harrow & Pell`."""
    if reading.lower[at] != "&" or not 0 < at < len(reading) - 1:
        return False
    return reading.penn[at - 1] in NAMES and reading.words[at + 1][0].isupper()


def _is_department(reading: Reading, at: int) -> bool:
    """Tell whether `for` at `at` stands inside the name of a body: `Department for Transport`."""
    if reading.lower[at] != "for" or at < 1 or at + 1 >= len(reading):
        return False
    titled = reading.words[at - 1].istitle() and reading.words[at + 1].istitle()
    return titled and reading.lower[at - 1] in reading.vocabulary.words_of("institution")


def _is_named_on(reading: Reading, before: Phrase, after: Phrase) -> bool:
    """Tell whether the phrase `after` only goes on with a name: `chairman | Ann M. Lowe`."""
    owner = reading.lower[after[0]] in POSSESSIVES
    return not owner and not reading.is_time(after) and _is_glued(reading, before, after)


def _is_object(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a bare noun is the object of the `-ing` form behind it: `tin producing countries`."""
    only = phrase[1] - phrase[0] == 1 and reading.lower[phrase[0]] not in reading.vocabulary.groups
    following = reading.phrase_at(phrase[1] + 1)
    lower = reading.words[phrase[0]].islower() and not reading.penn[phrase[0]].endswith("S")
    return bool(
        only and lower and following and following[0] == phrase[1] + 1 and can_agree(reading, following)
    )


def members_from(reading: Reading, index: int, *, paired: bool = False) -> tuple[list[Phrase], int]:
    """Return the members of the list that begins at `index`, and where it ends.

    `X`, `X and Y`, `X, Y and Z`; what stands in apposition (`X, a bank,`) is no member. After
    `between` the list is `paired`: a second member there is, whatever follows it.
    """
    found = _whole(reading, index)
    if found is None:
        return [], index
    members: list[Phrase] = [found]
    pending: list[Phrase] = []
    joints = reading.vocabulary.words_of("joint")
    at = found[1]
    while at < len(reading) and len(members) + len(pending) < _LIST_LONGEST:
        joint = at
        loose = reading.lower[at] == ","
        if reading.lower[joint] == "," and joint + 1 < len(reading) and reading.lower[joint + 1] in joints:
            joint += 1
        linked = reading.lower[joint] in joints or reading.lower[joint] == ","
        following = _whole(reading, joint + 1) if linked else None
        if following is None or (reading.is_verb(following[1]) and not (paired and len(members) == 1)):
            break  # it is the subject of a clause of its own
        at = following[1]
        if reading.lower[joint] == ",":
            at = _described_to(reading, members[-1], following)
            pending.append(following)
            continue
        if _is_apposition(reading, members[-1], pending):
            if not loose and reading.lower[pending[0][0]] in ("a", "an") and not is_name(reading, following):
                break
            if is_name(reading, pending[0]) and not is_name(reading, members[-1]):
                members[-1] = pending[0]
            pending = pending if not loose else []
        members += pending
        _add(reading, members, following)
        pending = []
    if _is_name_of(reading, members[-1], pending):
        return [*members[:-1], pending[0]], pending[0][1] + 1
    members = _counted_out(reading, _compounded(reading, members))
    end = members[-1][1]
    return (_spelled_out(reading, end) if len(members) == 1 else []) or members, end


def _described_to(reading: Reading, before: Phrase, following: Phrase) -> int:
    """Return where a title ends that a name has behind a comma: `Ann Lee, | the minister for fish |, and`."""
    end = following[1]
    is_title = reading.penn[following[0]] == "DT" and is_name(reading, before)
    if not is_title or reading.penn[end : end + 1] != ["IN"]:
        return end
    for at in range(end, min(len(reading) - 1, end + _TITLE_LONGEST)):
        if reading.lower[at] == ",":
            return at if reading.lower[at + 1] == "and" else end
        if reading.penn[at] != "IN" and reading.number[at] < 0:
            break
    return end


def _is_name_of(reading: Reading, before: Phrase, pending: list[Phrase]) -> bool:
    """Tell whether one name between commas says who a person or group is: `its lender, | Acme Bank |, in`."""
    if len(pending) != 1 or is_name(reading, before) or not is_name(reading, pending[0]):
        return False
    end = pending[0][1]
    return (
        reading.lower[end : end + 1] == [","]
        and can_agree(reading, before)
        and not reading.is_time(pending[0])
    )


def _spelled_out(reading: Reading, at: int) -> list[Phrase]:
    """Return the names behind a dash or colon that say who a group is: `three islands -- X, Y and Z`."""
    if at + 1 >= len(reading) or reading.lower[at] not in ("--", "—", "–", ":"):
        return []
    names, _ = members_from(reading, at + 1)
    return names if len(names) > 1 and all(is_name(reading, name) for name in names) else []


def _add(reading: Reading, members: list[Phrase], following: Phrase) -> None:
    """Add a member, or make one name of two: `the Securities and Exchange Commission`."""
    first, last = members[-1]
    lone = following[1] - following[0] == 1 and reading.words[following[0]][0].isupper()
    if lone and reading.lower[following[0]] in reading.vocabulary.words_of("joined"):
        members[-1] = (first, following[1])
        return
    if lone and "of" in reading.lower[first:last] and _is_portfolio(reading, members[-1], following):
        members[-1] = (first, following[1])  # the Ministry of Trade and Industry
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
    opened = (owned or short) and reading.words[last - 1][0].isupper()
    ends = reading.lower[head_of(reading, following)] in reading.vocabulary.words_of("institution")
    if opened and ends and following[1] - following[0] > 1 and reading.words[following[0]][0].isupper():
        members[-1] = (first, following[1])
    else:
        members.append(following)


def _is_portfolio(reading: Reading, body: Phrase, following: Phrase) -> bool:
    """Tell whether a word names a field that the ministry or the like before it has as well."""
    fields, head = reading.vocabulary.portfolios, reading.lower[head_of(reading, body)]
    return reading.lower[following[0]] in fields and head in reading.vocabulary.words_of("ministerial")


def _compounded(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Make one of members that share the last one's noun: `17 African, Caribbean and Pacific states`."""
    members = _owned_together(reading, members)
    last = members[-1][1] - 1
    if not (reading.words[last].islower() and reading.words[last].endswith("s")):
        return members
    first = next((n for n, member in enumerate(members[:-1]) if reading.penn[member[1] - 1] == "JJ"), -1)
    while first > 0 and members[first - 1][1] - members[first - 1][0] == 1:
        first -= 1  # British, | German and American banks
    return members if first < 0 else [*members[:first], (members[first][0], last + 1)]


def _owned_together(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Make one of members whose names a plural before `of` shares: `crews at the ports of | Rye and Hull`."""
    (first, last), others = members[0], members[1:]
    ties = reading.vocabulary.words_of("gaining") | {"of", "at", "in"}
    of = next((at for at in range(last - 2, first, -1) if reading.lower[at] in ties), 0)
    shared = of and reading.penn[of - 1] == "NNS" and reading.penn[of + 1] in NAMES
    lone = all(reading.penn[begin] in NAMES and end - begin <= 2 for begin, end in others)
    return [(first, members[-1][1])] if others and shared and lone else members


def _counted_out(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Return the names alone that say who a counted group is: `two banks, | Acme and Beta`."""
    first, *names = members
    if len(names) < 2:
        return members
    counted = (
        reading.penn[first[0]] == "CD" and not is_name(reading, first) and reading.lower[first[1]] == ","
    )
    return names if counted and all(is_name(reading, one) for one in names) else members


def _is_apposition(reading: Reading, before: Phrase, pending: list[Phrase]) -> bool:
    """Tell whether the phrase after a comma says what the one before it is."""
    if len(pending) != 1:
        return False
    owned = any(reading.penn[at] == "POS" for at in range(*before))
    if owned and not is_name(reading, before) and reading.penn[pending[0][0]] == "NNP":
        return True  # Roe's lawyer, | Ann Lee, and ...
    head = reading.lower[head_of(reading, pending[0])]
    title = head in reading.vocabulary.titles  # Ann Lee, | the Minister of State, and ...
    described = reading.penn[pending[0][0]] == "DT" and (title or not is_name(reading, pending[0]))
    return described and is_name(reading, before)


# -------------------------------------------------------------------------- to the left


def _back(reading: Reading, end: int) -> Phrase | None:
    """Return the phrase that ends before `end`, with what it hangs on to its left."""
    found = reading.phrase_at(end - 1)
    if found is None:
        return None
    first = found[0]
    attaching = reading.vocabulary.words_of("attach")
    while first > 0:
        before = reading.phrase_at(first - 1)
        if before and not reading.is_time(before) and _is_glued(reading, before, (first, end)):
            first = before[0]
            continue
        before = reading.phrase_at(first - 2)
        if (
            not (reading.lower[first - 1] in attaching or _is_firm(reading, first - 1))
            or not before
            or before[1] != first - 1
            or reading.is_time(before)
        ):
            break
        first = before[0]
    return _with_participle(reading, first), end


def _with_participle(reading: Reading, first: int) -> int:
    """Return where `rubber producing and consuming` before `countries` begins, or `first`."""
    at = first
    while at > 1 and reading.penn[at - 1] == "VBG":
        at -= 2 if reading.lower[at - 2] == "and" and reading.penn[at - 3 : at - 2] == ["VBG"] else 1
    lone = at == 1 or reading.penn[at - 2] not in ("DT", "JJ", "PRP$")
    if at < first and at > 0 and reading.penn[at - 1] == "NN" and lone and reading.phrase_at(at - 1):
        return (reading.phrase_at(at - 1) or (at, at))[0]
    return first


def _is_glued(reading: Reading, before: Phrase, phrase: Phrase) -> bool:
    """Tell whether two phrases side by side are one: a title and a name, an owner and a thing."""
    if reading.lower[phrase[0]] in POSSESSIVES:
        return True
    if reading.penn[phrase[0]] == "NN" and phrase[1] - phrase[0] == 1:
        title = reading.lower[phrase[0]] in reading.vocabulary.titles and reading.penn[before[1] - 1] == "NN"
        return title and reading.penn[phrase[1] : phrase[1] + 1] == ["NNP"]  # board | secretary Jay Shah
    if reading.penn[phrase[0]] not in NAMES:
        return False
    titled = reading.lower[before[1] - 1] in reading.vocabulary.groups and reading.penn[before[1] - 1] == "NN"
    bare = before[1] - before[0] == 1 and reading.penn[before[0]] == "NN" and before[0] > 0
    if bare and reading.lower[before[0] - 1] in reading.vocabulary.words_of("joint"):
        return reading.words[before[0]].islower()  # the Knicks and | center Ann Cole
    capital = reading.penn[before[1] - 1] == "NNS" and reading.words[before[1] - 1].istitle()
    return titled or reading.penn[before[1] - 1] in NAMES or (capital and before[1] > 1)


def members_before(reading: Reading, end: int) -> list[Phrase]:
    """Return the members of the list that ends before `end`, in the order of the text."""
    last = _back(reading, end)
    if last is None:
        return []
    members = [last]
    lower, joints = reading.lower, reading.vocabulary.words_of("joint")
    joint = last[0] - 1
    while joint > 0 and len(members) < _LIST_LONGEST:
        if lower[joint] not in joints and not (lower[joint] == "," and len(members) > 1):
            break
        stop = joint - 1 if lower[joint - 1] == "," else joint
        if stop < joint and len(members) == 1 and (inserted := before_insertion(reading, stop)):
            return inserted + members
        before = _back(reading, stop)
        fronted = before and lower[joint] == "," and _is_governed(reading, before[0])
        if before is None or reading.is_time(before) or fronted:
            break
        members.append(before)
        joint = before[0] - 1
    members.reverse()
    return _settled(reading, members)


def _settled(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Return the members less those that belong elsewhere: objects, appositions, examples."""
    first = members[0][0]
    if first > 1 and reading.lower[first - 1] in reading.vocabulary.words_of("example"):
        return members_before(reading, first - 1) or members
    if (
        len(members) > 1
        and _is_governed(reading, first)
        and reading.lower[members[-1][1] : members[-1][1] + 1] != ["to"]
    ):
        return members[-1:]
    ends_clause = first > 0 and reading.lower[first - 1] != "," and not can_agree(reading, members[0])
    if len(members) == 2 and ends_clause and can_agree(reading, members[1]):
        return members[1:]  # owes 100 mln dlrs and | its banks | agreed
    kept = members[:1]
    for member in members[1:]:
        middle = len(members) > 2 and member is not members[-1]
        if not (middle and _is_apposition(reading, kept[-1], [member])):
            _add(reading, kept, member)
    return _counted_out(reading, _compounded(reading, kept))


def _is_governed(reading: Reading, first: int) -> bool:
    """Tell whether the phrase at `first` is the object of a verb or a preposition."""
    if first == 0:
        return False
    before = first - 1
    return reading.penn[before] in ("VBN", "VB", "VBG", "TO") or reading.lower[
        before
    ] in reading.vocabulary.words_of("object")


# ------------------------------------------------------------------ behind insertions


def before_insertion(reading: Reading, closing: int) -> list[Phrase]:
    """Return the members of the phrase that an insertion ending at `closing` belongs to."""
    mark = reading.lower[closing]
    if mark == "," and (first := _leading(reading, closing)) > 0:
        return members_before(reading, first)
    opening = "(" if mark == ")" else mark
    for at in range(closing - 1, max(0, closing - REACH), -1):
        if reading.lower[at] != opening or not _is_insertion(reading, at + 1, closing):
            continue
        found = members_before(reading, at)
        inner, end = members_from(reading, at + 1)
        if found and inner and _is_better(reading, inner[-1], found[-1], fills=end == closing):
            return found[:-1] + inner
        return _described(reading, found)
    return []


def _leading(reading: Reading, closing: int) -> int:
    """Return where a participle begins that tells of the first name: `Gale Air | , flying to X, Y,`.

    It ends at the comma `closing`, whatever commas it holds; 0 where there is none.
    """
    start = reading.phrase_at(1 if reading.lower[0] == "the" else 0)
    comma = start[1] if start else closing
    if comma >= closing - 1 or reading.lower[comma] != "," or reading.penn[comma + 1] != "VBG":
        return 0
    told = any(reading.penn[at] in FINITE for at in range(comma, closing))
    return 0 if told or not is_name(reading, start or (0, 1)) else comma


def _is_better(reading: Reading, inner: Phrase, found: Phrase, *, fills: bool) -> bool:
    """Tell whether the insertion names who the phrase before it describes: `her aide, Ann Lee,`."""
    if is_name(reading, found) or not is_name(reading, inner):
        return False
    return fills or not can_agree(reading, found)


def _described(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the name that a description behind a comma belongs to, or the phrase itself."""
    first = found[-1][0] if found else 0
    if first > 1 and reading.penn[first] == "DT" and reading.lower[first - 1] == ",":
        wider = members_before(reading, first - 1)
        if wider and is_name(reading, wider[-1]):
            return wider
    return found


def _is_insertion(reading: Reading, first: int, last: int) -> bool:
    """Tell whether the words between two commas can be an apposition or a relative clause."""
    if first >= last:
        return False
    tag = reading.penn[first]
    if tag in RELATIVE or (tag == "IN" and reading.penn[first + 1] in RELATIVE):
        return True
    if tag == "CC":
        return False
    if last - first <= _ASIDE and any(
        word in reading.vocabulary.words_of("speech") for word in reading.lower[first:last]
    ):
        return True
    inside = range(first, last)
    finite = next((at for at in inside if reading.penn[at] in FINITE), last)
    return finite == last or any(
        reading.penn[at] in RELATIVE or reading.lower[at] == "that" for at in range(first, finite)
    )
