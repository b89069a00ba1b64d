"""Words in quotation marks that no cue has claimed: they are the subject's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.extractors.quotations.acts import is_blow
from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.behind import speaker_between, subject_after
from onrecord.extractors.quotations.circumstances import tells_how
from onrecord.extractors.quotations.cues import cue_at
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.introductions import first_subject
from onrecord.extractors.quotations.judging import agent_behind
from onrecord.extractors.quotations.prefixes import whole_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.sharing import borrowed
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.speaking import can_tell
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME
from onrecord.syntax.classes import FINITE

_NAMED: Final = 5  # capitalised words in quotation marks: fewer are a title
_FURTHEST: Final = 25  # tokens from a quotation to the verb of who speaks
_SHORT: Final = 5  # tokens with their marks: what modifies a noun
_NEAR: Final = 2  # tokens from a participle to what it names, in marks: `labelled | a "hoax"`
_FEWEST: Final = 2  # words in quotation marks: fewer are as often a name or a scare quote


def unclaimed(place: Place, found: Sequence[Draft]) -> list[Draft]:
    """Return quotations for longer quoted stretches of a unit that nothing in `found` covers."""
    reading = place.reading
    if place.high - place.low <= _FEWEST:  # with the mark before them
        return []
    added: list[Draft] = []
    for number in reading.marked(place.low, place.high):
        first, last = reading.ranges[number]
        few = last - first <= _FEWEST  # with the mark before them
        if few or any(draft.covers(first) for draft in (*found, *added)):
            continue
        if not _speaks(reading, first, last) or _names(reading, first, last, place.high):
            continue
        draft = _told(place, first, last) or _claimed(place, first)
        asked = draft is not None and draft.speaker is not None and _asks_what(reading, draft.speaker)
        if draft is not None and not asked and not any(_contests(draft, other) for other in (*found, *added)):
            added.append(draft)
    return added


def _speaks(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a quoted stretch may be somebody's words, and not a title or a scare quote."""
    words = [word for word in reading.words.words[first:last] if word[0].isalnum()]
    named = all(word[0].isupper() for word in words if len(word) > 3)
    return len(words) >= (_NAMED if named else _FEWEST) and reading.lower[first - 1] != ":"


def _asks_what(reading: Reading, speaker: Phrase) -> bool:
    """Tell whether a question stands where somebody would speak: `what would happen "if it rained"`."""
    return speaker[1] - speaker[0] == 1 and reading.lower[speaker[0]] == "what"


def _names(reading: Reading, first: int, last: int, high: int) -> bool:
    """Tell whether a short quoted stretch is the first part of a name: `"laser tag" kits`."""
    return (
        last - first <= _SHORT
        and last < high
        and reading.penn[last] in ("NN", "NNS")
        and reading.words.words[last - 2][0].isalnum()
    )


def _told(place: Place, first: int, last: int) -> Draft | None:
    """Return the quotation that stands before a verb of any kind: `"We lost," Lee retaliated`."""
    reading = place.reading
    if last >= place.high or not reading.has_stopped(last) or not _states(reading, first, last):
        return None
    begin = last + (reading.lower[last] == ",")
    for at in range(begin, min(place.high, begin + _FURTHEST)):
        if reading.quote[at] >= 0:
            return None
        if reading.penn[at] in ("VBD", "VBZ") and reading.lower[at] not in reading.auxiliaries:
            break
        if at == begin and reading.penn[at] == "VBN" and at + 1 < place.high and reading.penn[at + 1] in NAME:
            break  # `"We lost," | sobbed Lee`
    else:
        return None
    if at == begin:
        speaker = subject_after(reading, at, place.high)
    elif at + 1 < place.high and reading.phrases.number[at + 1] < 0:
        speaker = speaker_between(reading, place.low, at)
    else:
        return None
    content = trimmed(reading, first, last)
    if speaker is None or content is None:
        return None
    return Draft(speaker, (at, at + 1), (content,), "speech", "told")


def _states(reading: Reading, first: int, last: int) -> bool:
    """Tell whether there is a verb in a quoted stretch, as there is in no name or title."""
    words = reading.words.words
    plain = any(words[i][0].islower() and reading.penn[i][0] == "V" for i in range(first, last))
    return plain or (words[first + 1][:1].isupper() and reading.penn[first + 1] == "VB")


def _claimed(place: Place, first: int) -> Draft | None:
    """Return the quotation whose cue is the verb before the quoted stretch at `first`."""
    reading = place.reading
    if (told := _spoken_before(place, first) or _reason(place, first)) is not None:
        return told
    for at in range(first - 1, place.low, -1):
        if reading.quote[at] >= 0:
            return None
        if reading.lower[at] == "according":
            return None
        if _is_attribute(reading, at):
            continue
        if reading.penn[at][0] == "V" and reading.lower[at] not in reading.auxiliaries:
            group = group_at(reading, at, place.low)
            if _names_means(reading, group, first) or _strikes(place, at) or _is_object(reading, at, first):
                return None
            content = trimmed(
                reading, at + 1, content_end(reading, first, place.high, place.cues, clause=True)
            )
            if content is not None and _is_named_so(place, group, first):
                return _known_as(place, group, content, first)
            return None if content is None else _by_subject(place, group, content, first)
    return None


def _by_subject(place: Place, group: Group, content: Phrase, first: int) -> Draft | None:
    """Return the words in marks at `first` as those of the subject of a verb, if it can speak."""
    speaker = _speaker(place, group)
    if speaker is None or _says_none(place.reading, speaker, group.verb, first):
        return None
    if _is_mute(place, speaker, group.verb) or _is_told_of(place, speaker, group.verb, first):
        return _nobodys(place.reading, place.reading.quote[first])
    return Draft(speaker, (group.first, group.verb + 1), (content,), "speech", "mixed")


def _is_told_of(place: Place, speaker: Phrase, verb: int, first: int) -> bool:
    """Tell whether a relative clause only tells whom the sentence means: `who stole it | "for fun" left`."""
    reading = place.reading
    end = reading.ranges[reading.quote[first]][1]
    goes_on = end < place.high and reading.is_verb(end) and reading.is_relative(speaker)
    return goes_on and cue_at(place.cues, reading.lower, verb) is None


def _nobodys(reading: Reading, quote: int) -> Draft | None:
    """Return words in marks as those of nobody who is named, unless they are but a few, or a title."""
    begin, end = reading.ranges[quote]
    told = end - begin > _SHORT and not reading.is_title(quote)
    return Draft(None, None, ((begin, end),), "speech", "left") if told else None


def _is_mute(place: Place, speaker: Phrase, verb: int) -> bool:
    """Tell whether a subject cannot speak, nor its verb tell, words in marks: `Sales fell to a | "low"`."""
    reading = place.reading
    base = reading.phrases.at(speaker[0])
    if base is None or cue_at(place.cues, reading.lower, verb) is not None:
        return False
    head = base[1] - 1
    common = reading.words.words[head].islower() or (head == place.low and reading.penn[head] == "NNS")
    thing = reading.penn[head] in ("NN", "NNS") and common
    return thing and not can_tell(reading, head)


def _reason(place: Place, first: int) -> Draft | None:
    """Return a whole sentence in marks that gives the subject's reason: `Lee left because | "I was ill"`."""
    reading = place.reading
    begin, end = reading.ranges[reading.quote[first]]
    says = reading.penn[begin + 1 : begin + 2] == ["PRP"] and not FINITE.isdisjoint(reading.penn[begin:end])
    if reading.lower[first - 1] not in reading.grammar["reasoning"] or not says:
        return None
    speaker = first_subject(reading, place.low, first - 1)
    content = trimmed(reading, begin, end)
    return Draft(speaker, None, (content,), "speech", "left") if speaker and content else None


def _says_none(reading: Reading, speaker: Phrase, verb: int, first: int) -> bool:
    """Tell whether the subject of a verb says none of the words in marks that begin at `first`."""
    relative = reading.is_relative(speaker) and _is_beside(reading, verb, first)
    return relative or _points(reading, speaker) or _holds(reading, verb, first)


def _holds(reading: Reading, verb: int, first: int) -> bool:
    """Tell whether a text only has a few words in it: `The release contains | "forward-looking" views`."""
    begin, end = reading.ranges[reading.quote[first]]
    return reading.lower[verb] in reading.grammar["holding"] and FINITE.isdisjoint(reading.penn[begin:end])


def _is_beside(reading: Reading, verb: int, first: int) -> bool:
    """Tell whether words in marks at `first` are none of a relative clause, or tell of a thing in it.

    `the ruling that hurt them was | "odd"`, `who fought in a | "vicious" brawl`, `who flew into | "a rage"`.
    """
    begin, end = reading.ranges[reading.quote[first]]
    fallen = end - begin <= _SHORT and reading.penn[first - 1] == "IN" and not _states(reading, begin, end)
    further = reading.finite_in(verb + 1, first) or fallen
    return further or reading.lower[first - 1] in reading.grammar["article"]


def _spoken_before(place: Place, first: int) -> Draft | None:
    """Return the quotation of a verb of speech further before: `said in Ohio, of all places, that`."""
    reading = place.reading
    for at in range(first - 1, max(place.low, first - _FURTHEST), -1):
        if reading.quote[at] >= 0 or any(draft.holds(at) for draft in place.earlier):
            return None
        cue = cue_at(place.cues, reading.lower, at) if reading.penn[at] in FINITE else None
        if cue is None or cue.sort != "speech" or not {"quote", "that"} <= cue.takes:
            continue
        group = group_at(reading, at, place.low)
        speaker = subject_before(reading, group, place.low) if group.finite and not group.passive else None
        if speaker is None:
            return None
        end = at + 1 + len(cue.rest)
        whole = first if reading.lower[first - 1] == "," and not reading.is_lower_quote(first) else end
        begin = next(
            (i for i in range(end, first) if reading.lower[i] == "that"), _told_in(reading, whole, first)
        )
        last = content_end(reading, first, place.high, place.cues, clause=True)
        if reading.is_relative(speaker):  # `In a speech that spoke of “joy” in Elm, | Lee left`
            last = next_clause(reading, first, last, relative=True)
        content = trimmed(reading, begin, last)
        return Draft(speaker, (group.first, end), (content,), "speech", "mixed") if content else None
    return None


def _told_in(reading: Reading, at: int, first: int) -> int:
    """Return the token behind what somebody says it in, at `at`: `said in an interview, | Roe "left"`."""
    comma = reading.first_of(",", at, first, at)
    return comma + 1 if comma > at and tells_how(reading, at, comma + 1) else at


def _is_attribute(reading: Reading, at: int) -> bool:
    """Tell whether a participle stands inside a noun phrase: `an extended line of`."""
    base = reading.phrases.at(at) if reading.penn[at] in ("VBN", "VBG") else None
    if base is None or not base[0] < at < base[1] - 1:
        return False
    names = ("NNP", "NNPS", "PRP")  # `Lee coached Roe`
    return reading.penn[at - 1] not in names and reading.penn[at + 1] not in names


def _names_means(reading: Reading, group: Group, first: int) -> bool:
    """Tell whether a few words in marks name a means: `by swapping it for "exit bonds"`."""
    begin, end = reading.ranges[reading.quote[first]]
    means = group.shape == "participle" and group.outer > 0 and reading.penn[group.outer - 1] == "IN"
    return means and end - begin < _SHORT


def _is_object(reading: Reading, verb: int, first: int) -> bool:
    """Tell whether a word or two in marks are all that a verb has for an object: `opened the "tea hall"`."""
    begin, end = reading.ranges[reading.quote[first]]
    alone = verb + 2 == begin and reading.penn[verb + 1] == "DT" and end - begin < _SHORT
    return alone and reading.penn[end : end + 1] != ["VBN"] and reading.words.words[end - 2][0].isalnum()


def _strikes(place: Place, verb: int) -> bool:
    """Tell whether a verb tells of blows, which are no words: `attacking a man with an axe in a "rage"`."""
    cue = cue_at(place.cues, place.reading.lower, verb)
    return cue is not None and "struck" in cue.takes and is_blow(place.reading, verb)


def _speaker(place: Place, group: Group) -> Phrase | None:
    if group.passive:
        return None
    found = subject_before(place.reading, group, place.low) if group.finite else None
    if found is not None and not place.reading.is_relative(found):
        return whole_subject(place.reading, found, group.outer, place.low)
    if found is None and group.shape == "infinitive":  # `with | Lee, who | is looking to bring "peace"`
        found = borrowed(place.reading, group, place.low, place.earlier)
        found = found if found is not None and place.reading.is_relative(found) else None
    return found or first_subject(place.reading, place.low, group.outer)


def _is_named_so(place: Place, group: Group, first: int) -> bool:
    """Tell whether a bare participle gives what it modifies a name in marks: `clubs | known as "traps"`."""
    if group.shape != "passive" or group.first < group.verb:
        return False
    cue = cue_at(place.cues, place.reading.lower, group.verb)
    told = cue is not None and "quote" in cue.takes  # `Lee | said "no"`
    return not told and (place.reading.lower[group.verb + 1] == "as" or first - group.verb <= _NEAR)


def _known_as(place: Place, group: Group, content: Phrase, first: int) -> Draft:
    """Return what a participle says of a noun, and who says it: `known as "traps" | by sailors`."""
    agent, last = agent_behind(place, first)
    content = (content[0], last) if agent else content
    return Draft(agent, (group.first, group.verb + 1), (content,), "speech", "mixed")


def _points(reading: Reading, speaker: Phrase) -> bool:
    """Tell whether a subject only points at what was said before: `That | makes her "reliable"`."""
    return speaker[1] - speaker[0] == 1 and reading.penn[speaker[0]] in ("DT", "EX")


def _contests(one: Draft, other: Draft) -> bool:
    """Tell whether two quotations share a cue or a part of their contents."""
    if one.cue and other.cue and one.cue[0] < other.cue[1] and other.cue[0] < one.cue[1]:
        return True
    return any(a < d and c < b for a, b in one.contents for c, d in other.contents)
