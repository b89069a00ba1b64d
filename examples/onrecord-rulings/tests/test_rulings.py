"""What the plugin finds, and that it can be let loose on other people's articles."""

import onrecord_rulings
import pytest
from onrecord_rulings import grammar
from onrecord_rulings.find import rulings

from onrecord.patterns import Pattern
from onrecord.testing import check_extractor

SENTENCES = [
    (
        "WASHINGTON — The U.S. Supreme Court on Friday struck down the ferry tax, 6-3, in Lowe v. Harbor Authority.",
        {
            "court": "U.S. Supreme Court",
            "decision": "struck down",
            "vote": "6-3",
            "case": "Lowe v. Harbor Authority",
            "outcome": "struck_down",
            "majority": 6,
            "minority": 3,
        },
    ),
    (
        "A federal appeals court blocked the rule, which “never made sense,” Lowe said.",
        {"court": "federal appeals court", "decision": "blocked", "outcome": "blocked"},
    ),
    (
        "In Acme Inc. vs. Reyes the judges unanimously threw out the suit.",
        {
            "case": "Acme Inc. vs. Reyes",
            "decision": "threw out",
            "vote": "unanimously",
            "outcome": "dismissed",
        },
    ),
    (
        "The Court of Appeals for the Ninth Circuit\xa0upheld it.",
        {"court": "Court of Appeals for the Ninth Circuit", "decision": "upheld", "outcome": "upheld"},
    ),
    ("The company upheld its forecast.", None),
    ("The referee reversed his call at the tennis court.", None),
    ("The U.S. Supreme Court will hear the case in May.", None),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_rulings(onrecord_run, text, expected):
    record = onrecord_run(text, onrecord_rulings)
    assert record.faults == ()
    found = [{role: c[role] for role in c.roles} | dict(c.attributes) for c in record.claims_of("ruling")]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    "pattern", [p for p in vars(grammar).values() if isinstance(p, Pattern)], ids=lambda p: p.name
)
def test_each_pattern_keeps_to_its_own_examples(pattern):
    assert all(map(pattern.search, pattern.matches))
    assert not any(map(pattern.search, pattern.rejects))


def test_another_plugin_can_add_a_verb(onrecord_run):
    import onrecord
    from onrecord.lexicon import WordList

    class More:
        @onrecord.hookimpl
        def onrecord_register_lexicons(self):
            return [WordList.of("ruling_verbs", ["stayed\toutcome=blocked"])]

    record = onrecord_run("The state supreme court stayed the order.", onrecord_rulings, More())
    assert record.claims_of("ruling")[0].attributes["outcome"] == "blocked"


def test_the_extractor_keeps_what_onrecord_promises():
    samples = [text for text, _ in SENTENCES]
    check_extractor(rulings, samples, plugins=[onrecord_rulings])


def test_it_is_found_once_it_is_installed():
    import onrecord

    installed = {plugin.label: plugin.state for plugin in onrecord.Pipeline().installed.plugins}
    assert installed["onrecord-rulings:rulings"] == "active"
    record = onrecord.extract(SENTENCES[0][0])
    assert record.claims_of("ruling")[0].provenance[0].distribution == "onrecord-rulings"
