"""Labels before a colon: speakers of interviews, headlines, and lines signed with a dash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.extractors.quotations.cues import nouns, verbs
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, names_person
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.lexicon import Lexicon
from onrecord.linking.followed import person_verbs
from onrecord.linking.mentions import not_speakers
from onrecord.linking.people import tokens_of_people
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import DASHES, NAME, PAST_OR_FINITE, SENTENCE_ENDS
from onrecord.segment.classes import GIVEN, HONORIFIC, SURNAME, classes
from onrecord.syntax.classes import FINITE

_LONGEST: Final = 14
_PLACE: Final = 5  # tokens of a place and its colon
_HEAD: Final = 3  # a story has begun before its unit of this number
_SLUG: Final = 5  # tokens of a headline behind what it is about, at least
_LEAD: Final = 20  # tokens that what a story begins with has, and a headline seldom
_VERSUS: Final = frozenset({"v", "v.", "vs", "vs."})
_ADDRESSING: Final = frozenset({"to", "on"})  # behind who speaks, before the colon
_SPEAKING: Final = frozenset({"i", "we", "you", "us", "me"})
_TURNS: Final = frozenset({"Q.", "A."})  # of an interview
_ASKED: Final = 120  # tokens of a question
_NEAR_BY: Final = 400  # tokens from a label to the same one
_NAMELIKE: Final = 3  # from so many words on, only the first tells a name from a heading


def _countries(words: Lexicon) -> frozenset[str]:
    return words.phrases("countries")


def places(words: Lexicon) -> frozenset[str]:
    """Return the towns and countries, one of which can stand in capitals before a story: `LAGOS: ...`."""
    return frozenset(name.lower() for name in words.phrases("cities") | words.phrases("countries"))


def labelled(reading: Reading, units: range) -> Draft | None:
    """Return the quotation that a paragraph with a label makes: `Lee: We won`, `((WN)) Who won?`."""
    low, high = reading.units[units.start][0], reading.units[units.stop - 1][1]
    if reading.lower[low : low + 2] == ("(", "("):
        return _bracketed(reading, low, high)
    begin = reading.lower[low + 1 : min(high - 1, low + _LONGEST)]
    if reading.words.words[low] in _TURNS and (turn := _turn(reading, low, high)):
        return turn
    if ":" not in begin:
        return None
    colon = low + 1 + begin.index(":")
    if not _is_label(reading, low, colon):
        return None
    if units.start <= _HEAD and _is_unknown_place(reading, low, colon, high):
        return None
    speaker = label_of(reading, low, colon)
    if low == 0 and high < len(reading.lower) and not is_known(reading, *speaker):
        return None  # a headline that says what it is about: `Football: Rovers win`
    if _is_slug(reading, low, colon, high):
        return None
    content = trimmed(reading, colon + 1, high)
    if content is None or not _labels_speech(reading, low, colon, content) or _is_said(reading, content):
        return None
    if _goes_on(reading, content):
        return None
    return Draft(speaker, (colon, colon + 1), (content,), "speech", "label")


def _turn(reading: Reading, low: int, high: int) -> Draft | None:
    """Return the question or the answer that a letter and a stop open, the other near by: `Q. Who won?`."""
    words = reading.words.words
    other = "A." if words[low] == "Q." else "Q."
    near = range(max(0, low - _ASKED), min(len(words), low + _ASKED))
    turns = any(words[at] == other and (at == 0 or _opens_line(reading, at)) for at in near)
    asked = turns and low + 1 < high and "?" in reading.lower[near.start : near.stop]
    content = trimmed(reading, low + 1, high) if asked else None
    return Draft((low, low + 1), None, (content,), "speech", "label") if content else None


def _opens_line(reading: Reading, at: int) -> bool:
    between = reading.document.text[reading.words.ends[at - 1] : reading.words.starts[at]]
    return "\n" in between


def label_alone(reading: Reading, unit: Phrase) -> Draft | None:
    """Return what a label in capitals on a line of its own announces: `ANN LEE, HOST:`."""
    low, colon = unit[0], unit[1] - 1
    words = reading.words.words[low:colon]
    shouted = reading.lower[colon] == ":" and colon > low and all(w.isupper() or w == "," for w in words)
    last = colon + 1 >= len(reading.lower)
    if not shouted or last or colon - low > _LONGEST or not _is_label(reading, low, colon):
        return None
    if not (_is_person(reading, colon) or names_person(reading, colon - 1)):
        return None  # `WHAT NEXT:`
    return Draft((low, colon), (colon, colon + 1), ((colon, colon + 1),), "speech", "label")


def behind_place(reading: Reading, units: range) -> int:
    """Return where the first sentence of a paragraph begins: behind its place and a mark, if it has them."""
    low, high = reading.units[units.start][0], reading.units[units.stop - 1][1]
    if units.start <= _HEAD and (dash := _dash_behind_place(reading, low, high)) > low:
        return dash + 1
    begin = reading.lower[low + 1 : min(high - 1, low + _PLACE)]
    colon = low + 1 + begin.index(":") if ":" in begin else low
    if colon == low or not reading.words.words[low][0].isupper():
        return low
    placed = _is_dateline(reading, low, colon)
    placed = placed or (units.start <= _HEAD and _is_unknown_place(reading, low, colon, high))
    return colon + 1 if placed else low


def _dash_behind_place(reading: Reading, low: int, high: int) -> int:
    """Return the dash between a town and the first sentence, or `low`: `Oslo — The quay is shut`."""
    near = range(low + 1, min(high - 1, low + _PLACE))
    dash = next((at for at in near if reading.lower[at] in DASHES and not reading.joins(at)), low)
    known = " ".join(reading.lower[low:dash]) in reading.lists.table(places)
    return dash if known and reading.words.words[dash + 1][:1].isupper() else low


def is_known(reading: Reading, first: int, last: int, *, headed: bool = False) -> bool:
    """Tell whether the story has a name before a colon as a person's, or says that its bearer speaks.

    A further colon behind it says so, but not of letters that are `headed`, in a headline: `EPL: Rovers win`.
    """
    words = reading.lower[first:last]
    if not _VERSUS.isdisjoint(words):
        return False  # `Orr v Lee: Appeal fails`
    if any(can_speak(reading, at) for at in (first, last - 1)) or not _persons(reading).isdisjoint(words):
        return True
    name = words[last - first > 1 and reading.words.words[first].isupper() :]
    letters = last - first == 1 and reading.words.words[first].isupper()
    return _speaks(reading, name, last, labelled=not (headed and letters))


def _speaks(reading: Reading, name: Sequence[str], begin: int, *, labelled: bool) -> bool:
    """Tell whether a name stands from `begin` on before what people do, as a source or as a label."""
    cues, acts = reading.lists.table(verbs), reading.lists.table(person_verbs)
    for at in again(reading, name, begin, len(reading.lower) - 1):
        then = reading.lower[at + len(name)]
        label = labelled and then == ":"
        # none of `a bomb | suspect`
        tells = then in cues and reading.penn[at + len(name)] not in ("NN", "JJ")
        if tells or then in acts or label or reading.lower[at - 2 : at] == ("according", "to"):
            return True
    return False


def again(reading: Reading, name: Sequence[str], begin: int, end: int) -> Iterator[int]:
    """Yield where a name stands from `begin` to `end`."""
    for at in range(begin, end - len(name) + 1):
        if reading.lower[at] == name[0] and reading.lower[at : at + len(name)] == name:
            yield at


def _persons(reading: Reading) -> frozenset[str]:
    """Return the words of the names of all people in the document."""
    return frozenset(reading.lower[at] for at in tokens_of_people(reading.document))


def label_of(reading: Reading, low: int, colon: int) -> Phrase:
    """Return who speaks before a colon, without whom to or what of: `Orr | to owners: Pay up`.

    Of words it is the one whose they are: `The mayor | 's response: "We won."`, `His | answer: "No."`.
    """
    ends = next((i for i in range(low + 1, colon - 1) if reading.lower[i] in _ADDRESSING), colon)
    if reading.lower[ends - 1] in reading.lists.table(nouns):
        owned = next((i for i in range(low, ends) if reading.penn[i] in ("POS", "PRP$")), colon)
        if owned < colon:
            return low, max(owned, low + 1)
    ends -= reading.lower[ends - 1] == "("  # `Orr (on owners): We won`
    return low, ends if reading.penn[ends - 1] in NAME or can_speak(reading, ends - 1) else colon


def _is_said(reading: Reading, content: Phrase) -> bool:
    """Tell whether others say what is in marks behind a colon: `Riots: “We need help,” | says Lee`."""
    first, last = content
    end = reading.past_marks(first, last)
    end += end < last and reading.lower[end] == ","
    said = (
        end + 1 < last
        and reading.has_stopped(end)
        and reading.penn[end] in FINITE
        and reading.lower[end] in reading.lists.table(verbs)
    )
    return said and reading.phrases.number[end + 1] >= 0


def _goes_on(reading: Reading, content: Phrase) -> bool:
    """Tell whether a sentence that nobody speaks follows words in marks: `Lee: “We won.” | She left.`."""
    first, last = content
    end = reading.past_marks(first, last)
    return end < last and reading.quote[end] < 0 and reading.lower[end - 2] in SENTENCE_ENDS


def _bracketed(reading: Reading, low: int, high: int) -> Draft | None:
    """Return the quotation whose label stands in two brackets, as interviews on the web have it."""
    closes = (i for i in range(low + 3, min(high - 1, low + _LONGEST)) if reading.lower[i] == ")")
    end = next(closes, low)
    if end == low or reading.lower[end + 1] != ")":
        return None
    content = trimmed(reading, end + 2, high)
    return Draft((low + 2, end), None, (content,), "speech", "label") if content else None


def _labels_speech(reading: Reading, low: int, colon: int, content: Phrase) -> bool:
    """Tell whether what a label stands before is speech, and no list or figure: `Lee: 46`.

    Below a picture it is what somebody does: `Lee: | voiced dismay at the vote`.
    """
    first = content[0]
    if reading.penn[first] in PAST_OR_FINITE and reading.words.words[first].islower():
        return reading.quote[first] >= 0
    if all(word.isupper() for word in reading.words.words[low:colon] if word[0].isalpha()):
        spoken = any(word[0].isalpha() for word in reading.words.words[slice(*content)])
        ends = reading.quote[first] >= 0 or not SENTENCE_ENDS.isdisjoint(
            reading.lower[content[1] - 1 : content[1] + 1]
        )
        whole = colon - low == 1 or ends or reading.verb_in(*content)  # no `QUAY GALA: Times and prices`
        return spoken and (whole or _is_person(reading, colon))
    return reading.verb_in(*content) or any(reading.penn[i] == "VB" for i in range(*content))


def _is_label(reading: Reading, low: int, colon: int) -> bool:
    """Tell whether the tokens before a colon name a speaker."""
    words = reading.words.words
    parting = ".?!" if _is_titled(reading, low, colon) else ",.?!"
    end = _before_bracket(reading, low, colon)
    bits = classes(reading.document)
    # `SO:`, as `HP:` is another's
    initials = colon - low == 1 and len(words[low]) > 1 and words[low].isupper()
    if any(
        reading.quote[i] >= 0
        or (reading.penn[i] in FINITE and not initials)
        or (words[i] in parting and not (words[i] == "." and bits[i - 1] & HONORIFIC))
        for i in range(low, end)
    ):
        return False
    cues = reading.lists.table(verbs)
    told = any(reading.lower[i] in cues and not _is_owned(reading, i) for i in range(low + 1, end))
    if told and not _is_paper(reading, low, end):
        return False
    first = reading.lower[low + (reading.lower[low] == "the" and colon - low > 1)]
    if colon - low == 1 and words[low] in ("Q", "A"):
        return True
    if _is_dateline(reading, low, colon) or words[low:colon].count("(") > words[low:colon].count(")"):
        return False  # `LAGOS: ...`, `Acme Corp. (NYSE: ACM) rose`
    named = reading.penn[colon - 1] in NAME or words[colon - 1].isupper() or words[colon - 1] == ")"
    named = named or (words[colon - 1].istitle() and names_person(reading, colon - 1))  # `The Speaker:`
    if not words[low][:1].isupper() or not (named or reading.quote[colon + 1] >= 0):
        return False
    if reading.penn[low] in ("IN", "VBG") and not initials:
        return False  # `For example: "..."`
    if low == 0 and reading.quote[colon + 1] < 0 and words[colon - 1] in reading.lists.table(_countries):
        return False  # a headline that says where: `US: Senate votes`
    refused = reading.lists.table(not_speakers)
    # the last word of `Budget LIVE: ...`
    both = (words[colon - 1].isupper() and not words[low].isupper()) or colon - low < _NAMELIKE
    heads = (first, reading.lower[colon - 1]) if both else (first,)
    return not any(word in refused for word in heads) and (initials or first not in reading.subordinators)


def _before_bracket(reading: Reading, low: int, colon: int) -> int:
    """Return where a name before a colon ends, without what brackets tell of it: `Orr | (on owners):`."""
    brackets = reading.lower[low:colon].count("(") if reading.lower[colon - 1] == ")" else 0
    return reading.lower.index("(", low) if brackets == 1 and reading.lower[low] != "(" else colon


def _is_slug(reading: Reading, low: int, colon: int, high: int) -> bool:
    """Tell whether letters stand before a headline and name what it is about: `EPL: Rovers win at Elm`."""
    letters = colon - low == 1 and len(reading.words.words[low]) > 1 and reading.words.words[low].isupper()
    plain = reading.quote[colon + 1] < 0 and reading.lower[high - 1][-1].isalnum()
    return letters and plain and high - colon > _SLUG


def _is_titled(reading: Reading, low: int, colon: int) -> bool:
    """Tell whether a name and title in capitals stand before a colon: `ANN LEE, PRESENTER: Who won?`.

    Of what is no title, the name must speak again: `ANN LEE, BYLINE: It rains. ... LEE: It is late.`.
    """
    words = [word for word in reading.words.words[low:colon] if word != ","]
    if len(words) != colon - low - 1 or not all(word.isupper() for word in words):
        return False
    name = reading.lower[reading.lower.index(",", low) - 1]
    labels = again(reading, (name,), colon, len(reading.lower) - 1)
    return names_person(reading, colon - 1) or any(reading.lower[at + 1] == ":" for at in labels)


def _is_owned(reading: Reading, at: int) -> bool:
    """Tell whether a word is a noun of somebody's, and no verb: `Lee's | message to owners: ...`."""
    return reading.penn[at] == "NN" and reading.penn[at - 1] in ("POS", "PRP$")


def _is_paper(reading: Reading, low: int, colon: int) -> bool:
    """Tell whether a label that ends like a verb stands near by again: `Elm Echo: Who won?`."""
    if not NAME.issuperset(reading.penn[low:colon]) or reading.lower[colon - 1].endswith(("s", "ed")):
        return False
    near = max(0, low - _NEAR_BY), min(len(reading.lower) - 1, colon + _NEAR_BY)
    labels = again(reading, reading.lower[low:colon], *near)
    return any(at != low and reading.lower[at + colon - low] == ":" for at in labels)


def _is_dateline(reading: Reading, low: int, colon: int) -> bool:
    """Tell whether a place in capitals stands before a colon, and no person is called so: `LAGOS: ...`."""
    words = reading.words.words[low:colon]
    if not all(word.isupper() or word == "," for word in words) or _is_person(reading, colon):
        return False
    town = reading.lower[low : low + words.index(",")] if "," in words else reading.lower[low:colon]
    return " ".join(town) in reading.lists.table(places)  # `OSLO, NORWAY: ...`


def _is_unknown_place(reading: Reading, low: int, colon: int, high: int) -> bool:
    """Tell whether a name before the first sentence of a story never comes again: `Port Ellis: ...`."""
    shouted = reading.words.words[low].isupper()
    named = colon - low < _NAMELIKE and (shouted or set(reading.penn[low:colon]) <= NAME)
    if not named or _is_person(reading, colon):
        return False
    if shouted:
        return _tells_news(reading, colon, high)
    if " ".join(reading.lower[low:colon]) in reading.lists.table(places):
        if reading.lower[high - 1 - (reading.quote[high - 1] >= 0)] in SENTENCE_ENDS:
            return reading.quote[colon + 1] < 0  # no headline: `Oslo: Rain stops play`
        return high - colon >= _LEAD and not reading.has_marks(colon, high)
    return high - colon >= _LEAD and reading.lower.count(reading.lower[low]) == 1


def _tells_news(reading: Reading, colon: int, high: int) -> bool:
    """Tell whether a story begins behind a label in capitals, and nobody's speech: none says `I` or `we`."""
    label, words = reading.lower[colon - 1], reading.lower
    told = high - colon >= _LEAD and words[high - 1] == "." and reading.words.words[colon + 1].istitle()
    again = any(words[at] == label and words[at + 1] == ":" for at in range(high, len(words) - 1))
    plain = (at for at in range(colon, high) if reading.quote[at] < 0)
    spoken = any(reading.penn[at] == "PRP" and words[at] in _SPEAKING for at in plain)
    return told and not again and not spoken and reading.quote[colon + 1] < 0


def _is_person(reading: Reading, end: int) -> bool:
    """Tell whether the last word before `end` is a name of persons."""
    return bool(classes(reading.document)[end - 1] & (GIVEN | SURNAME))


def paragraphs_of(reading: Reading) -> Iterator[range]:
    """Yield the units of each paragraph."""
    start = 0
    for number in range(1, len(reading.units) + 1):
        if number == len(reading.units) or reading.paragraph[number] != reading.paragraph[start]:
            yield range(start, number)
            start = number
