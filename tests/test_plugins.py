"""Plugins: found, loaded, blocked, ranked, and held to what they say; whatever they do."""

import re
import sys
from functools import partial
from importlib import import_module
from importlib.metadata import Distribution, EntryPoint, EntryPoints
from itertools import repeat
from pathlib import Path
from types import ModuleType

import pytest

import onrecord
from onrecord import Argument, Finding, OnrecordError, Pipeline, Span, extractor, hookimpl, linker
from onrecord.hookspecs import Exporter, Extractor, Linker, Reader
from onrecord.kinds import Kind, Role
from onrecord.lexicon import WordList
from onrecord.plugins import discovery, find_plugins, install, loading

TEXT = "The court upheld the fine of $5 million."


@extractor(kinds="ruling")
def rulings(document):
    start = document.text.find("upheld")
    if start >= 0:
        yield Finding("ruling", [Argument("verb", (start, start + 6))], rule="UPHELD")


RULING = Kind("ruling", [Role("verb", 1, 1)])


class Courts:
    __name__ = "courts"
    __version__ = "2.1"

    @hookimpl
    def onrecord_register_extractors(self):
        return [rulings]

    @hookimpl
    def onrecord_register_kinds(self):
        return [RULING]


def nothing():
    return []


def plugin(name="made", **hooks):
    """Return a plugin with these hooks, each a function without arguments."""
    made = type(
        name, (), {f"onrecord_register_{hook}": staticmethod(hookimpl(give)) for hook, give in hooks.items()}
    )
    made.__name__ = name
    return made


def faults_of(*plugins, **choice):
    return [str(fault) for fault in install(plugins, discover=False, **choice).faults]


# --------------------------------------------------------------------------- installed plugins


class Installed(Distribution):
    """A distribution that is not there, with entry points that load what they are given."""

    def __init__(self, name, version="1.0", **points):
        self._name, self._version, self.points = name, version, points

    @property
    def metadata(self):
        return {"Name": self._name, "Version": self._version}

    name = property(lambda self: self._name)
    version = property(lambda self: self._version)
    read_text = locate_file = lambda self, _: None


LOADS = {}


class Point(EntryPoint):
    def load(self):
        LOADS[self.value] = LOADS.get(self.value, 0) + 1
        found = self.dist.points[self.name]
        if isinstance(found, BaseException):
            raise found
        return found


@pytest.fixture
def installed(monkeypatch):
    """Return a function that pretends that these distributions are installed."""
    monkeypatch.delenv("ONRECORD_DISABLE_PLUGINS", raising=False)
    monkeypatch.delenv("ONRECORD_LOAD_PLUGINS", raising=False)
    LOADS.clear()

    def pretend(*distributions):
        points = [
            Point(name, f"{one.name}.{name}", "onrecord")._for(one)
            for one in distributions
            for name in one.points
        ]
        monkeypatch.setattr(discovery, "entry_points", lambda group: EntryPoints(points).select(group=group))

    return pretend


def third_party():
    return [(p.label, p.version, p.state) for p in find_plugins() if p.distribution != "onrecord"]


def test_installed_plugins_are_found_in_order_and_loaded_once(installed):
    installed(
        Installed("Zeta_Plugin", "0.3", zeta=Courts()), Installed("alpha.plugin", alpha=plugin(kinds=nothing))
    )
    assert third_party() == [("alpha-plugin:alpha", "1.0", "active"), ("zeta-plugin:zeta", "0.3", "active")]
    LOADS.clear()
    record = Pipeline().extract(TEXT)
    assert LOADS == {"Zeta_Plugin.zeta": 1, "alpha.plugin.alpha": 1}
    (claim,) = record.claims_of("ruling")
    assert claim.provenance[0] == onrecord.Provenance("zeta-plugin", "rulings", "0.3", "UPHELD")
    assert record.complete


def test_importing_the_library_loads_no_plugin(installed):
    installed(Installed("zeta", zeta=Courts()))
    onrecord.Document(TEXT)
    assert LOADS == {}


@pytest.mark.parametrize(
    "error", [ImportError("no module named court"), RuntimeError("no luck"), SystemExit(3)]
)
def test_a_plugin_that_cannot_be_loaded_is_a_fault_and_no_more(installed, error):
    installed(Installed("broken", broken=error), Installed("zeta", zeta=Courts()))
    record = Pipeline().extract(TEXT)
    (fault,) = record.faults
    assert (fault.code, fault.stage, fault.plugin) == ("OR007", "load", "broken:broken")
    assert f"{type(error).__name__}: {error}" in fault.reason
    assert len(record.claims_of("ruling")) == 1


POLLS = """
import onrecord
from onrecord.kinds import Kind

{import_}

@onrecord.hookimpl
def onrecord_register_kinds():
    {body}
"""


@pytest.mark.parametrize(
    ("slip", "reason"),
    [
        (
            {"import_": "import polsters"},
            "ModuleNotFoundError: No module named 'polsters' (onrecord_polls.py:5)",
        ),
        ({"body": "raise RuntimeError('bang')"}, "RuntimeError: bang (onrecord_polls.py:9)"),
        ({"body": "assert not onrecord"}, "AssertionError (onrecord_polls.py:9)"),
        (
            {"body": "return [Kind('poll', [])]"},
            "OR004: kind 'poll' has no roles, or one of them twice (name each role once) (onrecord_polls.py:9)",
        ),
        ({"body": "yield Kind"}, "onrecord_register_kinds returned a type, not Kind"),
        ({"body": "return"}, "onrecord_register_kinds returned None (return a list)"),
    ],
)
def test_what_goes_wrong_in_a_plugin_s_file_is_told_with_its_line(monkeypatch, tmp_path, slip, reason):
    (tmp_path / "onrecord_polls.py").write_text(POLLS.format(**{"import_": "", "body": "return []", **slip}))
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "onrecord_polls", raising=False)
    point = EntryPoint("polls", "onrecord_polls", "onrecord")._for(Installed("onrecord-polls"))
    monkeypatch.setattr(discovery, "entry_points", lambda group: EntryPoints([point]).select(group=group))
    (fault,) = install().faults
    assert (fault.plugin, fault.reason) == ("onrecord-polls:polls", reason)


def test_a_name_that_two_distributions_claim_is_a_fault_of_both(installed):
    installed(Installed("one", courts=Courts()), Installed("two", courts=Courts()))
    faults = Pipeline().extract(TEXT).faults
    assert [fault.plugin for fault in faults] == ["one:courts", "two:courts"]
    assert all("claimed by more than one" in fault.reason for fault in faults)
    assert all(f"or --block {fault.plugin})" in fault.reason for fault in faults)
    assert LOADS == {}


def test_blocking_one_of_them_settles_it(installed):
    installed(Installed("one", courts=Courts()), Installed("two", courts=Courts()))
    record = Pipeline(block={"one:courts"}).extract(TEXT)
    assert (record.faults, record.claims_of("ruling")[0].provenance[0].distribution) == ((), "two")


@pytest.mark.parametrize(
    ("variable", "value", "states"),
    [
        ("ONRECORD_DISABLE_PLUGINS", "one", ["blocked", "active"]),
        ("ONRECORD_DISABLE_PLUGINS", "one:courts, other", ["blocked", "blocked"]),
        ("ONRECORD_DISABLE_PLUGINS", "", ["active", "active"]),
        ("ONRECORD_LOAD_PLUGINS", "two", ["blocked", "active"]),
        ("ONRECORD_LOAD_PLUGINS", "courts", ["active", "blocked"]),
        ("ONRECORD_LOAD_PLUGINS", "", ["blocked", "blocked"]),
    ],
)
def test_the_environment_chooses_and_nothing_blocked_is_imported(
    installed, monkeypatch, variable, value, states
):
    installed(Installed("one", courts=Courts()), Installed("two", other=plugin(kinds=nothing)))
    monkeypatch.setenv(variable, value)
    assert [state for _, _, state in third_party()] == states
    assert sum(LOADS.values()) == states.count("active")


def test_installed_plugins_can_be_left_out_all_at_once(installed):
    installed(Installed("one", courts=Courts()))
    assert {plugin.distribution for plugin in install(discover=False).plugins} == {"onrecord"}
    assert LOADS == {}


def test_the_environment_disables_built_in_plugins_and_single_extractors_too(installed, monkeypatch):
    installed(Installed("one", courts=Courts()))
    monkeypatch.setenv("ONRECORD_DISABLE_PLUGINS", "amounts,one:rulings")
    found = install()
    states = {p.label: p.state for p in found.plugins}
    assert (states["onrecord:amounts"], states["one:courts"]) == ("blocked", "active")
    assert not {"onrecord:amounts", "one:rulings"} & {one.label for one in found.extractors}


# --------------------------------------------------------------------------- given as objects


def test_a_plugin_is_listed_with_its_hooks_and_kinds():
    found = install([Courts()], discover=False)
    courts = found.plugins[-1]
    assert (courts.label, courts.version, courts.state) == ("local:courts", "2.1", "active")
    assert courts.hooks == ("onrecord_register_extractors", "onrecord_register_kinds")
    assert found.kinds_of(courts) == ("ruling",)
    amounts = next(one for one in found.plugins if one.name == "amounts")
    assert "amount" in found.kinds_of(amounts)


def test_an_extractor_or_linker_is_a_plugin_by_itself():
    @linker()
    def nobody(record):
        return ()

    brings = plugin(kinds=lambda: [RULING])
    found = install([nobody, brings, rulings], discover=False)
    assert {(p.label, p.version) for p in found.plugins if p.distribution == "local"} == {
        ("local:nobody", ""),
        ("local:rulings", ""),
        ("local:made", ""),
    }
    assert [found.kinds_of(p) for p in found.plugins if p.name in ("made", "nobody")] == [
        ("ruling",),
        ("link",),
    ]
    assert [
        one.label for one in (*found.extractors, *found.linkers) if one.plugin.distribution == "local"
    ] == [
        "local:rulings",
        "local:nobody",
    ]


def test_the_same_plugin_given_twice_is_one():
    courts = Courts()
    assert faults_of(courts, courts) == []


def test_two_parts_of_one_name_are_faults_of_both_and_neither_is_used():
    record = Pipeline(plugins=[Courts(), Courts()], discover=False).extract(TEXT)
    assert [(fault.plugin, fault.count) for fault in record.faults] == [("local:courts", 2)]
    assert record.claims_of("ruling") == ()


WRITES = [plugin(name, exporters=lambda: [Exporter("count", repr)]) for name in ("one", "two")]
READS = [
    plugin("one", readers=lambda: [Reader("news", [".wire", ".ap"], len)]),
    plugin("two", readers=lambda: [Reader("wire", [".WIRE", ".ap"], len)]),
]


@pytest.mark.parametrize(
    ("plugins", "reason"),
    [
        (
            WRITES,
            "one of its exporters claims count, and so does another (rename one, or leave one of the plugins out)",
        ),
        (
            READS,
            "one of its readers claims .ap, .wire, and so does another (rename one, or leave one of the plugins out)",
        ),
    ],
)
def test_a_format_or_an_ending_that_two_claim_is_a_fault_of_both_and_neither_is_used(plugins, reason):
    found = install(plugins, discover=False)
    assert [(fault.plugin, fault.reason) for fault in found.faults] == [
        ("local:one", reason),
        ("local:two", reason),
    ]
    assert (found.readers, found.exporters) == ((), ())
    alone = install(plugins, {"two"}, discover=False)
    assert (len(alone.readers) + len(alone.exporters), alone.faults) == (1, ())


def test_built_in_extractors_run_first_and_others_by_name():
    later, sooner = extractor("amount", name="z")(len), extractor("amount", name="a")(len)
    found = install([plugin("b", extractors=lambda: [sooner]), later], discover=False)
    labels = [one.label for one in found.extractors]
    assert labels[-2:] == ["local:a", "local:z"]
    assert all(label.startswith("onrecord:") for label in labels[:-2])
    assert labels[:-2] == sorted(labels[:-2])


def test_options_reach_the_plugin_and_cannot_be_altered():
    seen = []

    class Asks:
        @hookimpl
        def onrecord_register_extractors(self, options):
            seen.append(dict(options))
            options["more"] = 1

    given = {"limit": 3}
    (fault,) = install([Asks()], options=given, discover=False).faults
    assert fault.plugin == "local:Asks"
    assert (seen, given) == ([{"limit": 3}], {"limit": 3})
    assert "TypeError" in fault.reason


WRONG = {
    "no hooks": (
        plugin(),
        "it implements no hook (it needs a function onrecord_register_...; see the reference of hooks)",
    ),
    "hook not marked": (
        type("Bare", (), {"onrecord_register_kinds": len}),
        "onrecord_register_kinds is not marked (write @onrecord.hookimpl above it)",
    ),
    "hook that wants what nobody gives": (
        plugin(kinds=lambda text: []),
        "onrecord_register_kinds is never given text (give an instance of the class)",
    ),
    "hook unknown": (plugin(extractor=nothing), "unknown hook 'onrecord_register_extractor'"),
    "hook unknown and not marked": (
        type("Slip", (plugin(kinds=nothing),), {"onrecord_register_exporter": len}),
        "unknown hook 'onrecord_register_exporter' (there are: onrecord_register_extractors,",
    ),
    "hook of another name": (
        type("Odd", (), {"onrecord_go": hookimpl(nothing)}),
        "unknown hook 'onrecord_go'",
    ),
    "hook without end": (
        plugin(kinds=lambda: repeat(RULING)),
        "onrecord_register_kinds returned more than 10000 parts",
    ),
    "hook raises": (plugin(kinds=lambda: 1 / 0), "ZeroDivisionError"),
    "hook leaves": (plugin(kinds=lambda: sys.exit(1)), "SystemExit"),
    "hook yields and raises": (
        plugin(kinds=lambda: (RULING if n else 1 / 0 for n in (1, 0))),
        "ZeroDivisionError",
    ),
    "hook gives no list": (
        plugin(kinds=lambda: RULING),
        "onrecord_register_kinds returned a Kind (return a list)",
    ),
    "hook gives a bare function": (plugin(extractors=lambda: [len]), "not Extractor or Linker"),
    "hook gives a function that nobody marked": (
        plugin(extractors=lambda: [plugin]),
        "not Extractor or Linker (write @onrecord.extractor(kinds=...) above it)",
    ),
    "hook gives text": (plugin(lexicons=lambda: ["whip"]), "returned a str, not WordList"),
    "other interface": (
        plugin(extractors=lambda: [extractor("amount", api=2)(len)]),
        "made for interface 2, this is 1",
    ),
    "kind nobody knows": (
        plugin(extractors=lambda: [extractor("verdict")(len)]),
        "finds verdict, a kind that nobody",
    ),
    "kinds nobody knows": (
        plugin(extractors=lambda: [extractor(["verdict", "appeal"])(len)]),
        "finds appeal, verdict, a kind that nobody",
    ),
    "kind of the library": (
        plugin(kinds=lambda: [Kind("office", [Role("verb")])]),
        "kind 'office' is built in, and declared differently here (give yours another name)",
    ),
    "text for a list": (
        plugin(kinds=lambda: "ruling"),
        "onrecord_register_kinds returned text",
    ),
    "a decorator without parentheses": (
        plugin(extractors=lambda: [extractor(len)]),
        "names of kinds are expected, not a function (write @onrecord.extractor(kinds=",
    ),
    "malformed kind": (plugin(kinds=lambda: [Kind("x", [])]), "OR004"),
    "words that break": (
        plugin(lexicons=lambda: [WordList.of("abbreviations", [3])]),
        "OR012: a line is an int (give a list of lines)",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_a_plugin_does_wrong_at_loading_is_one_fault_that_names_it(name):
    wrong, reason = WRONG[name]
    record = Pipeline(plugins=[wrong, Courts()], discover=False).extract(TEXT)
    (fault,) = record.faults
    assert (fault.code, fault.stage, fault.plugin) == ("OR007", "load", f"local:{wrong.__name__}")
    assert reason in fault.reason
    assert not fault.reason.lower().startswith("failed")
    assert len(record.claims_of("ruling")) == 1


@pytest.mark.parametrize(("number", "accepted"), [(2, 2), (3, 0)])
def test_a_hook_may_give_so_many_parts_and_no_more(monkeypatch, number, accepted):
    monkeypatch.setattr(loading, "MOST_PARTS", 2)
    lists = [WordList.of(f"titles{n}", ["a"]) for n in range(number)]
    found = install([plugin(lexicons=lambda: lists)], block={"onrecord"}, discover=False)
    assert (len(found.words), len(found.faults)) == (accepted, 0 if accepted else 1)


def test_of_a_plugin_with_one_hook_that_raises_nothing_is_used():
    both = plugin("both", kinds=lambda: [RULING], extractors=lambda: 1 / 0)
    found = install([both], discover=False)
    assert found.plugins[-1].state.startswith("failed: ZeroDivisionError: division by zero (test_plugins.py:")
    assert found.plugins[-1].implementation is None
    assert "ruling" not in found.kinds.claim_names


def test_a_kind_that_two_plugins_declare_differently_is_a_fault_of_both():
    one = plugin("one", kinds=lambda: [RULING])
    other = plugin("other", kinds=lambda: [Kind("ruling", [Role("court")])])
    for plugins in ([one, other], [other, one]):
        found = install(plugins, discover=False)
        assert [(fault.plugin, fault.reason) for fault in found.faults] == [
            (
                mine,
                f"kind 'ruling' is declared differently by {other} (rename it, or block one of the plugins)",
            )
            for mine, other in (("local:one", "local:other"), ("local:other", "local:one"))
        ]
        assert [one.state for one in found.plugins[-2:]] == ["active in part"] * 2
        assert "ruling" not in found.kinds.claim_names
    same = plugin("same", kinds=lambda: [Kind("ruling", [Role("verb", 1, 1)])])
    assert install([one, same], discover=False).faults == ()


def test_who_finds_a_kind_that_is_refused_is_told_why_and_who_declares_it_is_told_once():
    other = plugin("other", kinds=lambda: [Kind("ruling", [Role("court")])])
    found = install([Courts(), other], discover=False)
    assert [fault.plugin for fault in found.faults] == ["local:courts", "local:other"]
    assert found.kinds_of(found.plugins[-2]) == ()
    third = extractor("ruling", name="third")(len)
    (fault,) = {*install([Courts(), other, third], discover=False).faults} - {*found.faults}
    reason = "third finds ruling: local:courts and local:other declare it, each differently"
    assert (fault.plugin, fault.reason) == ("local:third", reason)


def test_a_plugin_that_declares_a_kind_in_two_ways_is_told_so():
    twice = plugin(kinds=lambda: [RULING, Kind("ruling", [Role("court")])])
    (fault,) = {*install([twice], discover=False).faults}
    assert fault.reason == "kind 'ruling' is declared twice, in different ways (declare it once)"


def test_the_tutorial_s_plugin_and_the_example_get_along(monkeypatch):
    root = Path(__file__).parent.parent
    monkeypatch.syspath_prepend(str(root / "examples" / "onrecord-rulings" / "src"))
    page = (root / "docs" / "tutorials" / "write-a-plugin.md").read_text(encoding="utf-8")
    courts = ModuleType("onrecord_courts")
    for block in re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        if not block.startswith(">>>") and "def test_" not in block:
            exec(block, vars(courts))
    both = [courts, import_module("onrecord_rulings")]
    record = Pipeline(plugins=both, discover=False).extract("The Maine Supreme Court upheld the fine.")
    assert (record.faults, [claim.kind for claim in record.claims]) == ((), ["court_ruling", "ruling"])


def test_words_with_which_a_built_in_extractor_fails_are_left_out(monkeypatch):
    def broken(document):
        if "whip" in onrecord.lexicon.lexicon(document).phrases("abbreviations"):
            raise ValueError("no whip")
        return ()

    amounts = next(one for one in install(discover=False).extractors if one.part.name == "amounts")
    monkeypatch.setattr(
        "onrecord.extractors.amounts.amounts", Extractor(broken, "amounts", amounts.part.kinds), raising=True
    )
    bad = plugin("bad", lexicons=lambda: [WordList.of("abbreviations", ["whip"])])
    good = plugin("good", lexicons=lambda: [WordList.of("abbreviations", ["Hbr"])])
    pipeline = Pipeline(plugins=[bad, good], discover=False)
    (fault,) = pipeline.installed.faults
    assert (fault.code, fault.plugin) == ("OR011", "local:bad")
    assert "onrecord:amounts fails: ValueError: no whip" in fault.reason
    assert [words.source for words in pipeline.installed.words] == ["local:good"]
    assert [one.state for one in pipeline.installed.plugins[-2:]] == ["active in part", "active"]


def words(name, *lines):
    return plugin(f"has_{name}", lexicons=lambda: [WordList.of(name, lines)])


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (
            words("agreement_acts", "shake on"),
            "'agreement_acts', onrecord:agreements fails: KeyError: 'class' (each entry that the library has",
        ),
        (
            words("cue_verbs", "chirrup\tclass=loud"),
            "OR011: 'chirrup' has the class 'loud' (there are: speech,",
        ),
        (words("cue_phrases", "as told by\tclass=loud"), "OR011: 'as told by' has the class 'loud'"),
        (words("currencies", "ZZD\tunit=zed\tuntil=soon"), "onrecord:amounts fails: ValueError"),
        (words("currencies", "Ruritanian crown"), "OR011: 'Ruritanian crown' is no code of a currency (an"),
        (words("currencies", "ZZD\tunits=zed"), "'ZZD' has the field 'units' (there are: before, cities,"),
        (
            words("title_heads", "thane", "reeve\ttear=office"),
            "'reeve' has the field 'tear' (there are: caps,",
        ),
        (words("cities", "Strelsau\tland=Ruritania"), "'Strelsau' has the field 'land' (there are: none)"),
    ],
)
def test_the_reason_why_words_are_left_out_says_what_they_lack(bad, reason):
    good = plugin("good", lexicons=lambda: [WordList.of("title_heads", ["harbourgrave"])])
    pipeline = Pipeline(plugins=[bad, good], discover=False)
    (fault,) = pipeline.installed.faults
    assert (fault.code, fault.plugin) == ("OR011", f"local:{bad.__name__}")
    assert reason in fault.reason
    record = pipeline.extract("Harbourgrave Ann Lowe paid $5 million.")
    assert {claim.kind for claim in record.claims} == {"office", "amount"}
    assert record.faults == (fault,)


@pytest.mark.parametrize(
    ("added", "text", "kind", "found"),
    [
        (
            words("title_heads", "harbourgrave"),
            "Harbourgrave Ann Lowe resigned.",
            "office",
            {"title": "Harbourgrave"},
        ),
        (
            words("title_heads", "harbourgrave"),
            "Ann Lowe, the harbourgrave of Port Ellis, resigned on Friday.",
            "office",
            {"person": "Ann Lowe", "title": "harbourgrave", "organization": "Port Ellis"},
        ),
        (
            words("cue_verbs", "chirrup"),
            "“We won,” chirruped Ann Lowe on Friday.",
            "quotation",
            {"cue": "chirruped", "speaker": "Ann Lowe"},
        ),
        (
            words("cue_verbs", "chirrup\tclass=speech\ttakes=that"),
            "Ann Lowe chirruped that the pier was saved.",
            "quotation",
            {"speaker": "Ann Lowe", "content": "that the pier was saved"},
        ),
        (
            words("currencies", "ZZD\tname=Ruritanian crown\tunit=krona|kronas\tsign=Rk\tplaces=Ruritanian"),
            "The fine was Rk500.",
            "amount",
            {"amount": "Rk500"},
        ),
    ],
)
def test_the_built_in_extractors_read_by_the_words_of_plugins(added, text, kind, found):
    assert Pipeline(discover=False).extract(text).claims_of(kind) == ()
    record = Pipeline(plugins=[added], discover=False).extract(text)
    (claim,) = record.claims_of(kind)
    assert {role: claim[role] for role in found} == found
    assert record.faults == ()
    assert claim.attributes.get("currency") in {None, "ZZD"}


@pytest.mark.parametrize(
    "make",
    [
        lambda: Extractor(None, "fees", "amount"),
        lambda: Extractor(len, "", "amount"),
        lambda: Extractor(len, "a:b", "amount"),
        lambda: Extractor(len, 3, "amount"),
        lambda: Extractor(len, "fees", []),
        lambda: Extractor(len, "fees", [3]),
        lambda: Extractor(len, "fees", "amount", version=2),
        lambda: Linker(len, "a,b", "link"),
        lambda: Reader("wire", (), len),
        lambda: Reader("wire", ".wire", "read"),
        lambda: Exporter("brat", None),
        lambda: Exporter("", len),
        lambda: Exporter("json", len),
        lambda: Reader("wire", 3, len),
        lambda: Extractor(len, "fees", "amount", api="1"),
        lambda: extractor(3)(len),
        lambda: extractor(len),
        lambda: linker(len),
        lambda: extractor("amount")(partial(len)),
    ],
)
def test_parts_that_make_no_sense_are_refused_where_they_are_made(make):
    with pytest.raises(OnrecordError, match="OR007"):
        make()


# ------------------------------------------------------------------------------ block and rank


@extractor(kinds="amount")
def sums(document):
    start = document.text.find("$5 million")
    if start >= 0:
        yield Finding("amount", [Argument("amount", (start - 8, start + 10))], {"currency": "XXX"})


def test_the_library_s_own_plugins_have_its_version_and_can_be_blocked_one_by_one():
    found = find_plugins(block={"onrecord:amounts", "onrecord:links"}, discover=False)
    assert {plugin.version for plugin in found} == {onrecord.__version__}
    left_out = [plugin for plugin in found if plugin.state == "blocked"]
    assert [(plugin.name, plugin.implementation) for plugin in left_out] == [
        ("amounts", None),
        ("links", None),
    ]


@pytest.mark.parametrize("name", ["local", "local:made", "made"])
def test_a_plugin_that_is_blocked_is_not_even_asked(name):
    asked = plugin(kinds=lambda: 1 / 0)
    found = install([asked], {name}, discover=False)
    assert (found.plugins[-1].state, found.plugins[-1].hooks, found.faults) == ("blocked", (), ())


@pytest.mark.parametrize("name", ["sums", "local:sums", "local"])
def test_what_the_user_ranks_goes_before_the_built_in(name):
    def currency(**choice):
        (claim,) = Pipeline(plugins=[sums], discover=False, **choice).extract(TEXT).claims_of("amount")
        return claim.attributes["currency"]

    assert currency() == "USD"
    assert currency(rank=[name]) == "XXX"


def test_the_name_of_a_plugin_ranks_all_its_parts():
    both = plugin("both", extractors=lambda: [sums])
    for name in ("both", "local:both"):
        (claim,) = Pipeline(plugins=[both], rank=[name], discover=False).extract(TEXT).claims_of("amount")
        assert claim.attributes["currency"] == "XXX"


@pytest.mark.parametrize("name", ["amounts", "onrecord:amounts", "local:sums", "sums"])
def test_blocked_extractors_do_not_run(name):
    pipeline = Pipeline(plugins=[sums], block={name}, discover=False)
    left = {one.label for one in pipeline.installed.extractors}
    assert len({"onrecord:amounts", "local:sums"} & left) == 1


@pytest.mark.parametrize("name", ["names", "quotations", "offices", "amounts", "agreements", "links"])
def test_each_of_the_library_s_own_can_be_left_out_without_a_fault(name):
    text = (
        "“We paid $5 million,” said Mayor Ada Reyes. She said Acme Inc. had agreed to a truce with Norvik AS."
    )
    record = Pipeline(block={name}, discover=False).extract(text)
    assert (record.faults, len(record.claims) > 1) == ((), True)


@pytest.mark.parametrize(
    "choice", [{"block": {"amount"}}, {"rank": ["sum"]}, {"block": "amounts"}, {"rank": "sums"}]
)
def test_a_name_that_means_nothing_is_an_error_with_a_way_out(choice):
    with pytest.raises(OnrecordError, match=r"OR012.*(there are: .*onrecord:amounts|give a set)"):
        Pipeline(plugins=[sums], discover=False, **choice)


# ----------------------------------------------------------------- one test for each hook


def test_hook_onrecord_register_extractors():
    assert len(Pipeline(plugins=[Courts()], discover=False).extract(TEXT).claims_of("ruling")) == 1

    @linker(kinds="ruling")
    def later(record):
        assert record.claims_of("ruling"), "a linker sees the merged record"
        yield Finding("ruling", [Argument("verb", Span(0, 3))])

    record = Pipeline(plugins=[Courts(), later], discover=False).extract(TEXT)
    assert [claim["verb"] for claim in record.claims_of("ruling")] == ["The", "upheld"]
    assert record.faults == ()


def test_hook_onrecord_register_kinds():
    found = install([plugin(kinds=lambda: [RULING])], discover=False)
    assert "ruling" in found.kinds.claim_names


def test_the_lists_of_one_plugin_come_in_order():
    lists = [
        WordList.of("titles", ["b"]),
        WordList.of("abbreviations", ["Hbr"]),
        WordList.of("titles", ["a"]),
    ]
    found = install([plugin(lexicons=lambda: lists)], discover=False)
    assert [(words.name, words.phrases) for words in found.words] == [
        ("abbreviations", ("Hbr",)),
        ("titles", ("a",)),
        ("titles", ("b",)),
    ]


def test_hook_onrecord_register_lexicons():
    titles = plugin("titles", lexicons=lambda: [WordList.of("abbreviations", ["Hbr\tbefore"])])
    record = Pipeline(plugins=[titles], discover=False).extract("Hbr. Master Lowe left.")
    assert record.faults == ()
    seen = []

    @extractor(kinds="amount")
    def looks(document):
        seen.extend(onrecord.segment.sentences(document))
        return ()

    Pipeline(plugins=[titles, looks], discover=False).extract("The Hbr. Master left.")
    assert seen == [(0, 21)], "the built-in layers use the words"


def wire(data, name):
    return [onrecord.Document(story, id=f"{name}:{n}") for n, story in enumerate(data.decode().split("\f"))]


def test_hook_onrecord_register_readers():
    pipeline = Pipeline(plugins=[plugin(readers=lambda: [Reader("wire", ".wire", wire)])], discover=False)
    assert [document.id for document in pipeline.read(b"one\ftwo", "a.wire")] == ["a.wire:0", "a.wire:1"]
    assert [document.text for document in pipeline.read(b"one\ftwo", "a.txt")] == ["one\ftwo"]
    assert len(list(pipeline.read(b"one\ftwo", "NEWS.WIRE"))) == 2


def test_hook_onrecord_register_exporters():
    count = Exporter("count", lambda record: str(len(record.claims)))
    pipeline = Pipeline(plugins=[plugin(exporters=lambda: [count])], discover=False)
    assert pipeline.export(pipeline.extract("Hello."), "count") == "0"
    with pytest.raises(OnrecordError, match=r"OR012.*'cound'.*count"):
        pipeline.export(pipeline.extract("Hello."), "cound")


@pytest.mark.parametrize(
    "read", [lambda data, name: 1 / 0, lambda data, name: ["text"], lambda data, name: sys.exit(1)]
)
def test_a_reader_that_fails_is_one_error_that_names_it(read):
    pipeline = Pipeline(plugins=[plugin(readers=lambda: [Reader("wire", ".wire", read)])], discover=False)
    with pytest.raises(
        OnrecordError, match=r"OR006: a.wire: local:wire failed: (ZeroDivision|Type|SystemExit)"
    ):
        list(pipeline.read(b"one", "a.wire"))


def test_where_a_name_is_unknown_the_plugins_that_failed_are_told():
    broken = plugin("polls", exporters=lambda: 1 / 0, extractors=lambda: [sums])
    told = re.escape("; not all of local:polls could be loaded: see `onrecord plugins`)")
    with pytest.raises(OnrecordError, match=r"^OR012: no exporter 'poll' \(plugins add: none; .*" + told):
        Pipeline(plugins=[broken], discover=False).export(onrecord.extract(""), "poll")
    with pytest.raises(OnrecordError, match=r"^OR012: no plugin or extractor 'sums' .*" + told):
        Pipeline(plugins=[broken], discover=False, block={"sums"})


@pytest.mark.parametrize(("returned", "told"), [(None, "None"), ("text", "text")])
def test_a_reader_that_returns_no_documents_is_told_so(returned, told):
    reader = Reader("wire", ".wire", lambda data, name: returned)
    pipeline = Pipeline(plugins=[plugin(readers=lambda: [reader])], discover=False)
    reason = f"OR006: a.wire: local:wire failed: TypeError: it returned {told}: a reader yields documents, or"
    with pytest.raises(OnrecordError, match=reason):
        list(pipeline.read(b"one", "a.wire"))


def test_a_reader_that_fails_half_way_has_given_what_came_before():
    def half(data, name):
        yield onrecord.Document("one")
        yield None

    pipeline = Pipeline(plugins=[plugin(readers=lambda: [Reader("wire", ".wire", half)])], discover=False)
    documents = pipeline.read(b"", "a.wire")
    assert next(documents).text == "one"
    with pytest.raises(
        OnrecordError, match=r"OR006: a.wire: local:wire failed: TypeError: not a Document but N"
    ):
        next(documents)
    stopped = pipeline.read(b"", "a.wire")
    next(stopped)
    stopped.close()


@pytest.mark.parametrize("write", [lambda record: 1 / 0, lambda record: b"bytes", lambda record: sys.exit(1)])
def test_an_exporter_that_fails_is_one_error_that_names_it(write):
    pipeline = Pipeline(plugins=[plugin(exporters=lambda: [Exporter("count", write)])], discover=False)
    with pytest.raises(OnrecordError, match=r"OR016: .*local:count failed: (ZeroDivision|Type|SystemExit)"):
        pipeline.export(pipeline.extract("Hello."), "count")


def test_every_hook_has_a_test():
    hooks = [name for name in vars(onrecord.hookspecs) if name.startswith("onrecord_")]
    assert [name for name in hooks if f"test_hook_{name}" not in globals()] == []


def test_no_hook_is_first_result_historic_or_wrapped():
    for name, hook in vars(onrecord.hookspecs).items():
        if name.startswith("onrecord_"):
            assert not hook.onrecord_spec["firstresult"]
            assert not hook.onrecord_spec["historic"]
