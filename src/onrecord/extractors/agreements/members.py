"""Who stands in the noun phrase that begins at a word: its members one by one.

`onrecord.phrases` gives a phrase whole, as a speaker is quoted; here the members of a list are
wanted apart, without appositions, relative clauses and determiners.
"""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.fields import whole_bodies
from onrecord.extractors.agreements.joining import (
    add_member,
    compounded,
    counted_out,
    is_apposition,
    is_bare_title,
    is_office,
    is_plain_name,
    shares_portfolio,
)
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import ARTICLES, NAME, PREPOSITIONS, RELATIVE, Phrase
from onrecord.segment.tokens import POSSESSIVES
from onrecord.syntax.classes import FINITE

_LIST_LONGEST: Final = 12
_TITLE_LONGEST: Final = 10
_RELATIVE_LONGEST: Final = 16
#: So far before its verb a relative pronoun stands.
_RELATED: Final = 4
#: What stands before the names of a group: three islands -- X, Y and Z.
_SPELLING: Final = frozenset({"--", "—", "–", "-", ":"})
_INNER: Final = frozenset({"IN", "TO", "CC", "RB", "JJ"})
_OWNING: Final = POSSESSIVES | {"of"}


def _whole(reading: Reading, index: int) -> Phrase | None:
    """Return the base phrase that begins at `index`, with what belongs to it on its right."""
    found = reading.phrase_at(index)
    if found is None and index + 1 < reading.size and _is_outside(reading, index):
        found = reading.phrase_at(index + 1)
    if found is None or found[0] < index:
        return None
    first, last = found
    if last + 1 < reading.size and reading.penn[last] == "VBG" and _is_object(reading, found):
        last = (reading.phrase_at(last + 1) or (last, last))[1]
    while last + 1 < reading.size:
        after = reading.phrase_at(last)
        owner = reading.penn[last - 1] == "POS"  # delegates of Chile's | President
        if after and after[0] == last and (owner or _is_named_on(reading, (first, last), after)):
            last = after[1]
            continue
        after = reading.phrase_at(last + 1)
        owning = reading.lower[last] in _OWNING or is_firm(reading, last) or _is_department(reading, last)
        owning = owning or _is_charged(reading, (first, last))
        if not owning:
            break
        if not after or after[0] != last + 1:
            break
        last = after[1]
    return first, last


def _is_outside(reading: Reading, index: int) -> bool:
    """Tell whether a word stands before the phrase that it belongs to: with neighbouring | Chile."""
    after = reading.lower[index + 1]
    if reading.penn[index] == "VBG" and after in reading.vocabulary.titles:
        return True  # Ann Lee, managing | director of Acme
    return after == "than" or reading.lower[index] in reading.vocabulary.words_of("neighbour")


def is_firm(reading: Reading, at: int) -> bool:
    """Tell whether `&` at `at` joins the halves of a firm's name: `Harrow & Pell`."""
    if reading.lower[at] != "&" or not 0 < at < reading.size - 1:
        return False
    return reading.words[at - 1][0].isupper() and reading.words[at + 1][0].isupper()


def _is_department(reading: Reading, at: int) -> bool:
    """Tell whether `for` at `at` stands inside the name of a body: `Department for Transport`."""
    if reading.lower[at] != "for" or at < 1 or at + 1 >= reading.size:
        return False
    named = at + 1 + (reading.lower[at + 1] == "the")  # Attorney's Office for the District of Ohio
    titled = reading.words[at - 1].istitle() and "".join(reading.words[named : named + 1]).istitle()
    return titled and reading.lower[at - 1] in reading.vocabulary.words_of("institution fielded")


def _is_charged(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether `for` leads from a title to its field: the minister | for fish |, Ann Lee."""
    first, last = phrase
    if reading.lower[last] != "for" or reading.penn[first] not in ("DT", "POS", "PRP$"):
        return False
    if reading.lower[last + 1] == "that":
        return False  # with the office | for that agency to run it
    owned = reading.words[last - 1] == "Office" and "POS" in reading.penn[first:last]
    if owned and reading.words[last + 1].islower():
        return False  # with the Elm Sheriff's Office | for patrols
    return reading.lower[last - 1] in reading.vocabulary.words_of("ministerial")


def _is_named_on(reading: Reading, before: Phrase, after: Phrase) -> bool:
    """Tell whether the phrase `after` only goes on with a name: `chairman | Ann M. Lowe`."""
    if reading.lower[after[0]] in POSSESSIVES or reading.is_time(after):
        return False
    head = head_of(reading, before)
    titled = head < before[1] - 1 and reading.lower[head].rpartition("-")[2] in reading.vocabulary.titles
    bearer = titled and reading.penn[after[0]] == "NNP" and reading.words[before[1] - 1].islower()
    kin = (
        reading.penn[head] == "NNS"
        and head == before[1] - 1
        and reading.lower[head] in reading.vocabulary.groups
    )
    if kin and reading.penn[after[0]] == "NNP" and _is_listed_on(reading, after[1]):
        return True  # with dealers | Wood Inc | and Pell Inc
    if reading.lower[head] in reading.vocabulary.words_of("club") and head == before[1] - 1:
        return reading.penn[after[0]] in NAME  # with rivals | United
    return bearer or is_glued(reading, before, after)  # minister of commerce | Li Fei


def _is_listed_on(reading: Reading, at: int) -> bool:
    """Tell whether further names of a list stand at `at`: dealers Wood Inc | and Pell, | , Pell and Roe."""
    if reading.lower[at : at + 1] != [","]:
        return reading.lower[at : at + 1] == ["and"]
    further = reading.phrase_at(at + 1)
    named = further is not None and further[0] == at + 1 and is_name(reading, further)
    return bool(named and further and reading.lower[further[1] : further[1] + 1] == ["and"])


def _is_object(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a bare noun is the object of the `-ing` form behind it: `tin producing countries`."""
    only = phrase[1] - phrase[0] == 1 and reading.lower[phrase[0]] not in reading.vocabulary.groups
    following = reading.phrase_at(phrase[1] + 1)
    lower = reading.words[phrase[0]].islower() and not reading.penn[phrase[0]].endswith("S")
    return bool(
        only and lower and following and following[0] == phrase[1] + 1 and can_agree(reading, following)
    )


class _Row:
    """The members of a list as far as it is read, and what stands behind a comma after the last of them."""

    def __init__(self, first: Phrase) -> None:
        self.members: list[Phrase] = [first]
        self.pending: list[Phrase] = []
        self._titled = False

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.members) + len(self.pending)

    def join(self, reading: Reading, following: Phrase, *, loose: bool) -> bool:
        """Take what follows `and`, behind a comma where `loose`; refuse it where the list has ended."""
        if self.pending and shares_portfolio(reading, self.pending[-1], following):
            self.pending[-1] = (self.pending[-1][0], following[1])
            return True
        described = is_apposition(reading, self.members[-1], self.pending)
        self._titled = self._titled or (described and is_bare_title(reading, self.pending[0]))
        if self._titled and is_bare_title(reading, following):
            self.pending = []  # Ann Lee, head of the ports office | and deputy minister of fish
            return True
        if described:
            first = self.pending[0]
            if not loose and reading.lower[first[0]] in ARTICLES and not is_name(reading, following):
                return False
            called = is_office(reading, self.members[-1]) or not is_name(reading, self.members[-1])
            if is_name(reading, first) and called:
                self.members[-1] = first
            self.pending = [] if loose or self._titled else self.pending
        self.members += self.pending
        add_member(reading, self.members, following)
        self.pending, self._titled = [], False
        return True


def members_from(reading: Reading, index: int, *, paired: bool = False) -> tuple[list[Phrase], int]:
    """Return the members of the list that begins at `index`, and where it ends.

    `X`, `X and Y`, `X, Y and Z`; what stands in apposition (`X, a bank,`) is no member. After
    `between` the list is `paired`: a second member there is, whatever follows it.
    """
    found = _whole(reading, index)
    if found is None:
        return [], index
    row = _Row(found)
    joints = reading.vocabulary.words_of("joint")
    at = found[1]
    while at < reading.size and row.size < _LIST_LONGEST and not reading.closes_speech(at):
        at = _past_clause(reading, at) if paired and row.size == 1 else at
        joint = at
        loose = reading.lower[at] == ","
        if reading.lower[joint] == "," and joint + 1 < reading.size and reading.lower[joint + 1] in joints:
            joint += 1
        linked = reading.lower[joint] in joints or reading.lower[joint] == ","
        following = _whole(reading, joint + 1) if linked else None
        if following is None or _begins_clause(reading, index, following, paired and len(row.members) == 1):
            break
        at = following[1]
        if reading.lower[joint] == ",":
            at = _described_to(reading, row.members[-1], following)
            row.pending.append(following)
        elif not row.join(reading, following, loose=loose):
            break
    members, pending = row.members, row.pending
    if _is_name_of(reading, members[-1], pending):
        closed = reading.lower[pending[0][1] : pending[0][1] + 1] in ([","], ["."])
        return [*members[:-1], pending[0]], pending[0][1] + closed
    members = counted_out(reading, compounded(reading, whole_bodies(reading, members)))
    end = members[-1][1]
    listed = end < reading.size and reading.lower[end] in _SPELLING
    grouped = listed and (len(members) == 1 or _is_group(reading, members[-1]))
    names = _spelled_out(reading, members[-1]) if grouped else []
    return [*members[:-1], *names] if names else members, end


def _begins_clause(reading: Reading, index: int, following: Phrase, paired: bool) -> bool:  # noqa: FBT001
    """Tell whether what follows `and` is the subject of a clause of its own.

    It is not where the list that begins at `index` ends the subject: `the deal with | X and Y was signed`.
    """
    led = reading.lower[following[1] + 1 : following[1] + 2] == ["by"]  # X and the group | led by Y
    return reading.is_verb(following[1]) and not (paired or led) and not _ends_subject(reading, index - 1)


def _ends_subject(reading: Reading, at: int) -> bool:
    """Tell whether a preposition at `at` ties a list to a subject: no verb before it has an object there."""
    if at < 1 or reading.penn[at] not in PREPOSITIONS:
        return False
    words = reading.vocabulary.words_of
    while at >= 0 and reading.lower[at] not in words("opener"):
        if reading.penn[at] in FINITE and "by" not in reading.lower[at + 1 : at + 3]:
            return reading.lower[at] in words("speech") or _is_related(reading, at)
        if reading.number[at] < 0 and not reading.penn[at].startswith("V") and reading.penn[at] not in _INNER:
            break
        at -= 1
    return True


def _is_related(reading: Reading, verb: int) -> bool:
    """Tell whether a verb is that of a relative clause: the deal | that X reached with."""
    near = range(max(1, verb - _RELATED), verb)
    that = (at for at in near if reading.penn[at] in RELATIVE or reading.lower[at] == "that")
    return any(reading.number[at - 1] >= 0 for at in that)


def _past_clause(reading: Reading, at: int) -> int:
    """Return where what describes the first of two ends: `between Oslo, which is far|, and X`.

    A participle may do it, and a place: `between rebels led by Ann Lee | and X`, `a bank in Oslo | and its`.
    """
    place = reading.phrase_at(at + 1) if reading.lower[at] == "in" else None
    if place and reading.lower[place[1] : place[1] + 1] == ["and"]:
        return place[1] if reading.penn[place[1] + 1 : place[1] + 2] in (["DT"], ["PRP$"]) else at
    led = reading.penn[at] in ("VBN", "VBD") and reading.lower[at + 1 : at + 2] == ["by"]
    if led and (name := reading.phrase_at(at + 2)):
        return name[1] if reading.lower[name[1] : name[1] + 1] == ["and"] else at
    if reading.lower[at] in _SPELLING:  # between states — | Ohio included — | and Acme
        near = range(at + 1, min(reading.size - 1, at + _RELATIVE_LONGEST))
        close = next((n + 1 for n in near if reading.lower[n] == reading.lower[at]), at)
        return close if reading.lower[close] == "and" else at
    if reading.lower[at] != "," or reading.penn[at + 1 : at + 2] not in (["WDT"], ["WP"]):
        return at
    near = range(at + 2, min(reading.size - 1, at + _RELATIVE_LONGEST))
    close = next((n for n in near if reading.lower[n] == ","), at)
    return close if reading.lower[close + 1] == "and" else at


def _described_to(reading: Reading, before: Phrase, following: Phrase) -> int:
    """Return where a title ends that a name has behind a comma: `Ann Lee, | the minister for fish |, and`."""
    end = following[1]
    is_title = reading.penn[following[0]] == "DT" and is_name(reading, before)
    if not is_title or reading.penn[end : end + 1] != ["IN"]:
        return end
    for at in range(end, min(reading.size - 1, end + _TITLE_LONGEST)):
        if reading.lower[at] == ",":
            return at if reading.lower[at + 1] == "and" else end
        if reading.penn[at] != "IN" and reading.number[at] < 0:
            break
    return end


def _is_name_of(reading: Reading, before: Phrase, pending: list[Phrase]) -> bool:
    """Tell whether one name between commas says who a person or group is: `its lender, | Acme Bank |, in`."""
    named = is_name(reading, before) and not is_office(reading, before)
    if len(pending) != 1 or named or not is_name(reading, pending[0]):
        return False
    end = pending[0][1]
    aged = reading.lower[end : end + 1] == [","] and "".join(reading.lower[end + 1 : end + 2]).isdigit()
    if aged and _is_group(reading, before):
        return False  # In a deal with prosecutors, | Roe, 38, pleaded guilty
    if is_office(reading, before) and is_plain_name(reading, pending[0]):
        speech = reading.vocabulary.words_of("speech")  # with the mayor, Ann Lee | said,
        return speech.isdisjoint(reading.lower[end : end + 1])  # by the mayor of Elm, | Ann Lee | in May
    return (
        reading.lower[end : end + 1] in ([","], ["."])
        and can_agree(reading, before)
        and not reading.is_time(pending[0])
    )


def _is_group(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a plural that is no name: `Oslo and | four powers` -- X, Y and Z."""
    return reading.penn[phrase[1] - 1] == "NNS" and not is_name(reading, phrase)


def _spelled_out(reading: Reading, group: Phrase) -> list[Phrase]:
    """Return the names behind a dash or colon that say who a group is: `three islands -- X, Y and Z`."""
    at = group[1]
    if at + 1 >= reading.size or reading.lower[at] not in _SPELLING:
        return []
    names, _ = members_from(reading, at + 1)
    return names if len(names) > 1 and all(is_name(reading, name) for name in names) else []


def is_glued(reading: Reading, before: Phrase, phrase: Phrase) -> bool:
    """Tell whether two phrases side by side are one: a title and a name, an owner and a thing."""
    if reading.penn[phrase[0]] == "NN" and phrase[1] - phrase[0] == 1:
        title = reading.lower[phrase[0]] in reading.vocabulary.titles and reading.penn[before[1] - 1] == "NN"
        return title and reading.penn[phrase[1] : phrase[1] + 1] == ["NNP"]  # board | secretary Jay Shah
    if reading.penn[phrase[0]] not in NAME:
        return False
    titled = reading.lower[before[1] - 1] in reading.vocabulary.groups and reading.penn[before[1] - 1] == "NN"
    bare = before[1] - before[0] == 1 and reading.penn[before[0]] == "NN" and before[0] > 0
    led = reading.lower[before[0] - 1] if bare else ""
    if led in reading.vocabulary.words_of("joint") or (led == "with" and phrase[1] - phrase[0] > 1):
        # the Knicks and | center Ann Cole, with | safety Jo Roe
        return not reading.words[before[0]].istitle()
    capital = reading.penn[before[1] - 1] == "NNS" and reading.words[before[1] - 1].istitle()
    return titled or reading.penn[before[1] - 1] in NAME or (capital and before[1] > 1)
