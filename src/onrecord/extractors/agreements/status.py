"""Where an agreement stands, from tense, modality, negation and aspect."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.events import NONE, Event, Finder

_NEGATIONS: Final = frozenset({"not", "n't", "n’t", "never", "no", "nor", "neither", "cannot"})
_FUTURE: Final = frozenset({"will", "shall", "'ll", "’ll", "would", "wo"})
_POSSIBLE: Final = frozenset({"may", "might", "could", "can", "should", "must", "ca"})
_AUXILIARY: Final = frozenset(
    {
        "be",
        "been",
        "being",
        "was",
        "were",
        "is",
        "are",
        "'s",
        "am",
        "have",
        "has",
        "had",
        "having",
        "'ve",
        "do",
        "does",
        "did",
        "get",
        "got",
    }
)
_CONDITIONAL: Final = frozenset({"if", "unless", "whether", "until"})

#: What happened where nothing in the sentence says otherwise.
_DONE: Final = {
    "agree": "reached",
    "reach": "reached",
    "sign": "signed",
    "negotiate": "negotiating",
    "approve": "in_force",
    "end": "withdrawn",
    "breach": "broken",
    "reject": "rejected",
    "honour": "in_force",
    "propose": "proposed",
    "effect": "in_force",
    "expire": "in_force",
    "fail": "withdrawn",
    "await": "pending",
    "emerge": "proposed",
}
_MODAL: Final = {
    ("reach", "future"): "proposed",
    ("agree", "future"): "proposed",
    ("sign", "future"): "pending",
    ("approve", "future"): "pending",
    ("approve", "hope"): "pending",
    ("approve", "try"): "pending",
    ("approve", "yet"): "pending",
    ("approve", "fail"): "rejected",
    ("approve", "refuse"): "rejected",
    ("sign", "yet"): "pending",
    ("sign", "try"): "pending",
    ("effect", "future"): "pending",
    ("effect", "hope"): "pending",
    ("effect", "yet"): "pending",
    ("effect", "fail"): "withdrawn",
    ("end", "future"): "withdrawn",
    ("end", "hope"): "in_force",
    ("end", "try"): "in_force",
    ("end", "threat"): "in_force",
    ("end", "fail"): "in_force",
    ("end", "refuse"): "in_force",
    ("breach", "future"): "broken",
    ("breach", "hope"): "in_force",
    ("breach", "threat"): "in_force",
    ("breach", "fail"): "in_force",
    ("breach", "refuse"): "in_force",
    ("reject", "future"): "rejected",
    ("reject", "threat"): "rejected",
    ("honour", "fail"): "broken",
    ("honour", "refuse"): "broken",
    ("fail", "future"): "in_force",
    ("fail", "hope"): "in_force",
    ("expire", "future"): "in_force",
}
_GENERAL: Final = {
    "future": "proposed",
    "hope": "proposed",
    "try": "negotiating",
    "yet": "negotiating",
    "fail": "rejected",
    "refuse": "rejected",
    "threat": "proposed",
}
_KEEPS: Final = frozenset({"honour", "propose", "negotiate", "reject", "expire", "await", "emerge"})
_ORDER: Final = ("refuse", "yet", "fail", "try", "threat", "hope", "future")


def lead(finder: Finder, verb: int) -> tuple[int, set[str], bool]:  # noqa: C901 - soon
    """Return where the verb chain before `verb` begins, its bearings, and whether it is denied.

    `is expected to sign` begins at `is` and is future; `has not agreed` is denied.
    """
    lower, penn, modality = finder.lower, finder.penn, finder.words.modality
    at, first = verb - 1, verb
    effects: set[str] = set()
    denied = False
    while at >= 0 and verb - at < 16:
        word = lower[at]
        if word in _NEGATIONS and not (word == "no" and finder.reading.number[at] >= 0):
            denied = not denied
        elif word in _FUTURE or word in _POSSIBLE:
            effects.add("future" if word in _FUTURE else "hope")
            first = at
        elif word in _AUXILIARY:
            if word in ("have", "has", "had") and lower[at + 1] == "to":
                effects.add("hope")
            first = at
        elif penn[at] == "RB" or word in ("yet", "still"):
            if modality.get(word):
                effects.add(modality[word])
        elif word == "to" or (
            penn[verb] == "VBG"
            and word in ("of", "for", "on", "at", "in", "from", "about", "without", "by", "toward", "towards")
        ):
            if (effect := modality.get(word)) == "fail":
                effects.add(effect)
            governor = _governor(finder, at - 1)
            if governor < 0:
                break
            effects.add(modality[lower[governor]])
            first = at = governor
        elif word in modality and (
            penn[verb] == "VBG" or (at == first - 1 and first != verb and lower[first] == "to")
        ):
            effects.add(modality[word])
            first = at
        else:
            break
        at -= 1
    return first, effects, denied


def _governor(finder: Finder, at: int) -> int:
    """Return where the word stands that `to` before a verb hangs on, or -1."""
    lower, modality = finder.lower, finder.words.modality
    while at >= 0 and finder.penn[at] == "RB":
        at -= 1
    if at >= 0 and lower[at] in modality:
        return at
    phrase = finder.reading.phrase_at(at) if at >= 0 else None
    if phrase and phrase[0] > 0 and lower[phrase[0] - 1] in modality:
        return phrase[0] - 1
    if (
        phrase
        and phrase[0] > 1
        and lower[phrase[0] - 1] in ("on", "for", "with")
        and lower[phrase[0] - 2] in modality
    ):
        return phrase[0] - 2
    return -1


def _is_conditional(finder: Finder, event: Event, first: int) -> bool:
    """Tell whether the clause of the event begins with `if`, `unless`, `whether`."""
    low = max(0, first - 15)
    for at in range(min(first, event.noun[0] if event.noun != NONE else first), low - 1, -1):
        word = finder.lower[at]
        if word in _CONDITIONAL:
            return True
        if word in (",", ";", "that", "said"):
            return False
    return False


def status(finder: Finder, event: Event, before: str | None) -> str:
    """Return the status of an event; `before` is what was said of the agreement earlier."""
    found = _of_verb(finder, event) if event.verb >= 0 and event.effect in _DONE else None
    if found is None and event.frame == "act":
        found = _of_act(event)
    found = found or _of_noun(finder, event) or _plain(finder, event, before)
    if found in ("reached", "signed", "proposed") and _is_open(finder):
        return "pending"
    return found


def _of_verb(finder: Finder, event: Event) -> str:  # noqa: C901 - soon
    first, effects, denied = lead(finder, event.verb)
    effect = "reach" if event.effect == "settle" else event.effect
    if _is_conditional(finder, event, first):
        effects.add("hope")
    if event.noun != NONE and finder.lower[event.noun[0]] == "no":
        denied = True
    if effect == "propose" or (effect == "negotiate" and effects & {"fail", "refuse"}):
        return "rejected" if denied or effects & {"refuse"} else _DONE[effect]
    if effect == "negotiate" and finder.penn[event.verb] in ("VBD", "VBN") and not effects:
        return "reached" if event.frame == "passive" or finder.penn[event.verb] == "VBD" else "negotiating"
    if denied:
        return _denied(effect, effects)
    if effect == "expire":
        past = finder.penn[event.verb] in ("VBD", "VBN")
        return "withdrawn" if past and not effects else "in_force"
    for bearing in _ORDER:
        if bearing in effects:
            if (effect, bearing) in _MODAL:
                return _MODAL[effect, bearing]
            if effect in _KEEPS:
                return _DONE[effect]
            return _GENERAL[bearing]
    return _DONE[effect]


def _denied(effect: str, effects: set[str]) -> str:
    if effect in ("end", "breach", "fail", "expire"):
        return "in_force"
    if effect == "honour":
        return "rejected" if effects & {"future", "hope"} else "broken"
    if effect in ("approve", "effect", "sign") and "yet" in effects:
        return "pending"
    if effect == "reject":
        return "in_force"
    return "negotiating" if "yet" in effects else "rejected"


def _of_act(event: Event) -> str | None:
    if event.effect in ("sign", "approve", "reach"):
        return "pending" if event.effect != "reach" else None
    return _DONE.get(event.effect)


def _of_noun(finder: Finder, event: Event) -> str | None:
    """Return the status that the words of the instrument's phrase, or those before it, give."""
    if event.noun == NONE:
        return None
    first = event.noun[0]
    for word in finder.lower[first : event.head]:
        if word in finder.words.qualities:
            return finder.words.qualities[word]
    if finder.lower[first] == "no":
        return "rejected"
    if first >= 2 and finder.lower[first - 1] in ("for", "on", "to", "of", "about", "toward", "towards"):
        bearing = finder.words.modality.get(finder.lower[first - 2])
        if bearing in _GENERAL:
            return _GENERAL[bearing]
    if _is_conditional(finder, event, first):
        return "proposed"
    return None


def _plain(finder: Finder, event: Event, before: str | None) -> str:
    if (
        event.noun != NONE
        and finder.lower[event.noun[0]] in ("the", "this", "that", "its", "their")
        and before
    ):
        return before
    return "reached"


def _is_open(finder: Finder) -> bool:
    """Tell whether the sentence says that approval or the like is still to come."""
    conditions, lower = finder.words.conditions, finder.lower
    return any(word in conditions and conditions.at(lower, at) for at, word in enumerate(lower))
