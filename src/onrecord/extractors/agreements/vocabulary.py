"""The words of agreeing, as tables made once from the word lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from onrecord.lexicon import Entry, Lexicon, Phrases

_VOWELS = frozenset("aeiou")
#: Ends of longer words with the stress on them: commit, permit, admit, submit, compel, defer.
_STRESSED = ("mmit", "rmit", "dmit", "bmit", "pel", "fer", "bid", "gin", "rcut", "nnul")
#: Ends of nouns with another plural than `s`.
_NOT_PLAIN = ("y", "man", "s", "x", "ch", "sh")
_SYLLABLE = re.compile("[aeiou]+")
#: Who can stand behind a participle and `by`, besides a party.
_AGENTS = ("between", "read", "voice")
#: The kind of nouns that count only where they are signed with somebody.
_SIGNED = "signed"


class Verb(NamedTuple):
    """A verb phrase in one of its forms.

    Attributes:
        lemma: Its dictionary form.
        effect: What it does to the agreement that is its object; empty where it takes none.
        alone: What it says of the agreement that is its subject.
        form: `base`, `s`, `ing`, `past` or `participle`; `past` where the two last are alike.
        agent: Who stands behind its participle and `by`: empty for a party, `between` for one who
            stands between the parties, `read` for one who has only read the paper, `voice` for one
            who may speak for a party.
    """

    lemma: str
    effect: str
    alone: str
    form: str
    agent: str = ""


def _doubles(word: str) -> bool:
    """Tell whether the last letter doubles before an ending: cut, scrap, commit, defer; but open, exit."""
    if word.endswith(_STRESSED) and not word.endswith("ffer"):
        return True
    one = len(_SYLLABLE.findall(word.replace("qu", "q"))) == 1
    ends = word[-1] not in "wxyaeiou" and word[-2] in _VOWELS
    return one and ends and len(word) > 2 and word.replace("qu", "q")[-3:-2] not in _VOWELS


@lru_cache(maxsize=1024)
def _regular(word: str) -> tuple[str, str, str, tuple[str, str] | None]:
    """Return the regular forms of a verb: in `s`, `ing` and `ed`, and the two last as the British spell them.

    Many phrases begin with the same verb.
    """
    stem = word[:-1] if word.endswith("e") and not word.endswith("ee") else word
    long = word + word[-1] if _doubles(word) else stem
    soft = word.endswith("y") and word[-2] not in _VOWELS
    hisses = word.endswith(("s", "x", "z", "ch", "sh", "o"))
    third = word + "es" if hisses else word[:-1] + "ies" if soft else word + "s"
    ing = word[:-2] + "ying" if word.endswith("ie") else long + "ing"
    past = word[:-1] + "ied" if soft else word + "d" if word.endswith("e") else long + "ed"
    soft_l = word.endswith(("al", "el", "il", "ol")) and (word[-3] not in _VOWELS or word.endswith("ial"))
    return third, ing, past, (word + "ling", word + "led") if soft_l and long == stem else None


def forms(entry: Entry) -> list[tuple[str, str]]:
    """Return each form of a verb phrase with its name; only the first word is bent."""
    word, space, rest = entry.phrase.partition(" ")
    tail, fields = space + rest, entry.fields
    third, ing, past, british = _regular(word)
    found = [
        (entry.phrase, "base"),
        (fields.get("third") or third + tail, "s"),
        (ing + tail, "ing"),
        (fields.get("past") or past + tail, "past"),
    ]
    if british:
        found += [(british[0] + tail, "ing"), (british[1] + tail, "past")]  # cancelled
    if "participle" in fields:
        found.append((fields["participle"], "participle"))
    return found


class Noun(NamedTuple):
    """A noun for agreements; `kind` as in the list `agreement_nouns`."""

    kind: str
    plural: bool


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split())


def _plural(word: str) -> str:
    if not word.endswith(_NOT_PLAIN):
        return word + "s"
    if word.endswith("man"):
        return word[:-2] + "en"
    if word.endswith("y"):
        return word + "s" if word[-2] in _VOWELS else word[:-1] + "ies"
    return word + "es"


def _plurals(entry: Entry) -> list[str]:
    """Return the plurals of an agreement noun, as its entry gives them: memoranda, memorandums."""
    return entry.fields.get("plural", _plural(entry.phrase)).split("|")


class Anchors:
    """The words from which all reading starts: all that is needed of an article without agreements.

    Attributes:
        first: With them an agreement noun, or a verb of agreeing or settling, begins.
        whole: Those of them that are one by themselves.
        signs: One of them stands in each text that holds one.
        signed: Nouns that count only near one of `signing`.
    """

    def __init__(self, words: Lexicon) -> None:
        phrases = list(_anchors(words))
        starts = [phrase.replace("-", " ").split() for phrase in phrases]
        self.first = frozenset(start[0] for start in starts)
        hyphened = {phrase.partition("-")[0] for phrase in phrases if "-" in phrase}
        self.whole = frozenset(start[0] for start in starts if len(start) == 1) | hyphened
        self.signed = frozenset(phrase.split()[0] for phrase in _signed_nouns(words))
        self.signing = words.grouped("agreement_grammar", "class")["signing"]
        self.signs = self.whole | {start[-1] for start in starts if self.whole.isdisjoint(start)}


class _Grammar(dict[str, frozenset[str]]):
    """Small words by class; those of several classes are put together when they are first asked for."""

    def __missing__(self, names: str) -> frozenset[str]:
        if " " not in names:
            raise KeyError(names)
        found = self[names] = frozenset().union(*map(self.__getitem__, names.split()))
        return found


class Vocabulary:
    """All other tables of the extractor.

    Attributes:
        starts: The first words of nouns for agreements, and of idioms that hold one.
        words_of: Gives the small words of a class in the list `agreement_grammar`, or of several classes
            with spaces between; it is asked for more often than anything else, so it is the table's own
            look-up and no method.
    """

    def __init__(self, words: Lexicon) -> None:
        self.verbs = _verbs(words)
        self.nouns = _nouns(words, signed=False)
        self.signed = _nouns(words, signed=True)
        idioms = words.entries("agreement_idioms")
        self.idioms = Phrases({_words(e.phrase): "caps" in e.fields for e in idioms})
        self.starts = frozenset().union(self.nouns, self.signed, self.idioms)
        self.conditions = Phrases(dict.fromkeys(map(_words, words.phrases("agreement_conditions")), True))
        self.modality = {e.phrase: e.fields["effect"] for e in words.entries("agreement_modality")}
        self.qualities = {e.phrase: e.fields["status"] for e in words.entries("agreement_qualities")}
        self.acts = {e.phrase: e.fields["class"] for e in words.entries("agreement_acts")}
        contents = words.entries("agreement_contents")
        self.contents = Phrases(
            {_words(form): "brings" not in e.fields for e in contents for form, _ in forms(e)}
        )
        binding = (entry for entry in contents if "binds" in entry.fields)
        self.binding = frozenset(form.split()[0] for entry in binding for form, _ in forms(entry))
        sharing = (entry for entry in contents if "shares" in entry.fields)
        self.sharing = frozenset(form for entry in sharing for form, _ in forms(entry))
        self.parts = words.phrases("agreement_parts")
        pairs = [_words(phrase) for phrase in words.phrases("adverbial_phrases")]
        self.adverbials = {last: frozenset(one for one, other in pairs if other == last) for _, last in pairs}
        self.small = words.phrases("function_words")
        self.opinions = words.phrases("agreement_opinions")
        self.offerings = words.phrases("agreement_offerings")
        self.disputes = words.phrases("agreement_disputes")
        grammar = _Grammar(words.grouped("agreement_grammar", "class"))
        self.words_of: Callable[[str], frozenset[str]] = grammar.__getitem__
        self.times = words.phrases("time_words") | grammar["holiday"]
        self.portfolios = frozenset(word.lower() for word in words.phrases("portfolios"))
        groups = (
            words.phrases("agreement_groups") | words.phrases("title_heads") | words.phrases("person_nouns")
        )
        self.groups = groups | {_plural(word) for word in groups}
        self.persons = words.phrases("person_nouns")
        self.cities = frozenset(map(str.lower, words.phrases("cities")))
        self.countries = frozenset(map(str.lower, words.phrases("countries")))
        short = (entry.fields.get("abbr", "").split() for entry in words.entries("us_states"))
        self.states = frozenset(map(str.lower, chain(words.phrases("us_states"), *short)))
        self.titles = words.phrases("title_heads") | self.persons
        self.address = words.phrases("honorifics") | {"prof", "professor"}
        kinds = {e.phrase: e.fields["kind"] for e in words.entries("agreement_nouns")}
        loose = {noun for noun, kind in kinds.items() if kind == "terms"}.union(_signed_nouns(words))
        self.anchors = words.table(Anchors).first - loose
        self.nameable = frozenset(
            e.phrase for e in words.entries("agreement_nouns") if e.fields["kind"] == "sure"
        )
        self.agentive = tuple(
            sorted({form for word in grammar["agentive"] for form in (word, _plural(word))})
        )


def _verbs(words: Lexicon) -> Phrases[Verb]:
    table: dict[tuple[str, ...], Verb] = {}
    for entry in words.entries("agreement_verbs"):
        effect, alone = entry.fields.get("class", ""), entry.fields.get("alone", "")
        agent = next(filter(entry.fields.__contains__, _AGENTS), "")
        for phrase, form in forms(entry):
            table.setdefault(tuple(phrase.split()), Verb(entry.phrase, effect, alone, form, agent))
    return Phrases(table)


def _signed_nouns(words: Lexicon) -> Iterator[str]:
    """Yield each form of the nouns that count only where they are signed."""
    for entry in words.entries("agreement_nouns"):
        if entry.fields["kind"] == _SIGNED:
            yield from (entry.phrase, *_plurals(entry))


def _nouns(words: Lexicon, *, signed: bool) -> Phrases[Noun]:
    table: dict[tuple[str, ...], Noun] = {}
    for entry in words.entries("agreement_nouns"):
        kind = entry.fields["kind"]
        if (kind == _SIGNED) != signed:
            continue
        table.update((_words(plural), Noun(kind, plural=True)) for plural in _plurals(entry))
        table[_words(entry.phrase)] = Noun(kind, plural=False)
    return Phrases(table)


def _anchors(words: Lexicon) -> Iterator[str]:
    """Yield every phrase that can begin an event or an instrument."""
    for entry in words.entries("agreement_nouns"):
        yield entry.phrase
        yield from _plurals(entry)
    for entry in words.entries("agreement_verbs"):
        if entry.fields.get("class") in ("agree", "settle"):
            yield from (phrase for phrase, _ in forms(entry))
