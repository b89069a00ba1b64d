"""The extractor: from the verb to the court before it, the case and the vote around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import onrecord
from onrecord import Argument, Document, Finding, Span
from onrecord.lexicon import Lexicon, Phrases, lexicon
from onrecord.segment import sentences, tokens
from onrecord_rulings.grammar import CASE, COURT, VOTE

if TYPE_CHECKING:
    import regex


def _verbs(words: Lexicon) -> Phrases[str]:
    """Return the verbs with their outcomes; built once for each set of word lists."""
    entries = words.entries("ruling_verbs")
    return Phrases({tuple(entry.phrase.split()): entry.fields["outcome"] for entry in entries})


@onrecord.extractor(kinds="ruling")
def rulings(document: Document) -> Iterator[Finding]:
    """Find rulings: a verb of deciding behind a court, or with the name of a case."""
    words, verbs = tokens(document), lexicon(document).table(_verbs)
    for index, word in enumerate(words.lower):
        if word in verbs and (found := verbs.at(words.lower, index)) is not None:
            number, outcome = found
            decision = Span(words.starts[index], words.ends[index + number - 1])
            yield from _ruling(document, decision, outcome)


def _ruling(document: Document, decision: Span, outcome: str) -> Iterator[Finding]:
    text = document.text
    start, end = sentences(document)[sentences(document).at(decision.start)]
    courts = list(COURT.finditer(text, start, decision.start))
    case = CASE.search(text, start, end)
    if not courts and case is None:
        return
    vote = VOTE.search(text, start, end)
    found = {"court": courts[-1] if courts else None, "case": case, "vote": vote}
    arguments = [Argument(role, match.span()) for role, match in found.items() if match]
    arguments.append(Argument("decision", decision))
    yield Finding(
        "ruling", arguments, {"outcome": outcome, **_judges(vote)}, rule="COURT" if courts else "CASE"
    )


def _judges(vote: regex.Match[str] | None) -> dict[str, int]:
    if vote is None or vote["majority"] is None:
        return {}
    return {"majority": int(vote["majority"]), "minority": int(vote["minority"])}
