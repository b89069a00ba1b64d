"""Court rulings for onrecord: the hooks, and what a ruling is."""

from __future__ import annotations

from importlib import resources

from onrecord import hookimpl
from onrecord.hookspecs import Extractor
from onrecord.kinds import Attribute, Kind, Overlap, Role
from onrecord.lexicon import WordList
from onrecord_rulings.find import rulings

RULING = Kind(
    "ruling",
    [Role("decision", 1, 1), Role("court", 0, 1), Role("case", 0, 1), Role("vote", 0, 1)],
    [
        Attribute("outcome", ["upheld", "struck_down", "blocked", "allowed", "dismissed"]),
        Attribute("majority", types=[int]),
        Attribute("minority", types=[int]),
    ],
    anchor="decision",
    overlap=Overlap.DISTINCT,
)


@hookimpl
def onrecord_register_kinds() -> list[Kind]:
    """Declare the kind."""
    return [RULING]


@hookimpl
def onrecord_register_lexicons() -> list[WordList]:
    """Bring the verbs; and `v.`, behind which no sentence ends, for the library's own list."""
    verbs = resources.files(__name__).joinpath("ruling_verbs.txt").read_text(encoding="utf-8")
    return [
        WordList.of("ruling_verbs", verbs.splitlines()),
        WordList.of("abbreviations", ["v\tbefore", "vs\tbefore"]),
    ]


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [rulings]
