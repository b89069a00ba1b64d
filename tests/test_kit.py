"""The kit for plugin authors: it passes the built-in extractors, and catches what it is for."""

import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings

from onrecord import Argument, Document, Finding, OnrecordError, Pipeline, extractor, hookimpl, linker
from onrecord.extractors import agreements, amounts, names, offices, quotations
from onrecord.testing import CHECKS, Trial, check_extractor, checks, clock, documents, stated_by

SAMPLES = [
    (
        "“We paid $5 million,” Mayor Ada Reyes said on Friday. “It was a bargain.”\n"
        "Reyes, the chairwoman of the Harbor Authority, told reporters that Acme Inc. and the ministry had "
        "signed an agreement in Port Ellis."
    ),
    'The "deal" fell through, according to Sen. Vera Holt.',
    "Nothing to see here.",
]
BUILT_IN = [
    quotations.quotations,
    offices.offices,
    amounts.amounts,
    agreements.agreements,
    names.names,
]


@pytest.mark.slow
@pytest.mark.parametrize("built_in", BUILT_IN, ids=lambda one: one.name)
def test_the_built_in_extractors_pass(built_in):
    check_extractor(built_in, SAMPLES)


def fee(start, end):
    return Finding("amount", [Argument("amount", (start, end))])


@extractor(kinds="amount")
def fees(document):
    """Find the word "fee": an extractor with nothing wrong."""
    start = document.text.find("fee")
    while start >= 0:
        yield fee(start, start + 3)
        start = document.text.find("fee", start + 3)


def test_a_good_extractor_passes():
    check_extractor(fees, ["A fee is a fee."])


@pytest.mark.parametrize(
    ("wrong", "samples", "reason"),
    [
        (lambda document: [], ["A fee."], "OR007: not an extractor but function"),
        (linker()(len), ["A fee."], "OR007: not an extractor but Linker"),
        (fees, "A fee.", "OR012: samples is text"),
    ],
)
def test_what_cannot_be_checked_is_an_error_with_a_way_out(wrong, samples, reason):
    with pytest.raises(OnrecordError, match=reason):
        check_extractor(wrong, samples)


def spoilt(find, kinds="amount"):
    return extractor(kinds, name="spoilt")(find)


def altered(document):
    object.__setattr__(document, "text", document.text + " ")
    return [fee(0, 3)]


def forgotten(document, calls=[]):  # noqa: B006 - what it does wrong
    calls.append(1)
    return [fee(0, 3)] if len(calls) == 1 else []


def quadratic(document):
    text = document.text
    for start in range(len(text)):
        text.count("q", start)
    return [fee(0, 3)] if text.startswith("A fee") else []


def endless(document):
    if "\x00" in document.text[:1]:
        time.process_time()
    return []


def written(document):
    (Path(os.devnull)).write_text("x")
    return [fee(0, 3)] if document.text.startswith("A fee") else []


def overruling(document):
    yield Finding("person", [Argument("mention", (0, 5)), Argument("mention", (2, 5))])


SPOILT = {
    "finds_something": (spoilt(lambda _: []), "finds nothing in any sample"),
    "is_legal": (spoilt(lambda _: [fee(0, 3)]), "is refused on nothing"),
    "is_pure": (spoilt(altered), "alters the document"),
    "is_the_same_under_hash_seeds": (None, "depends on the hash seed"),
    "shifts_with_the_text": (
        spoilt(lambda d: [fee(at, at + 3)] if (at := d.text.find("fee", 0, 60)) >= 0 else []),
        "finds something else behind other paragraphs",
    ),
    "keeps_to_itself": (spoilt(written), r"reaches out of itself, by open\('.*'\),? in 'A fee"),
    "grows_with_the_text": (spoilt(quadratic), "for 48,000"),
    "is_quick": (None, "for a megabyte"),
    "bends_nothing": (None, "changes what the built-in extractors state"),
}


@pytest.mark.parametrize("name", [name for name, (one, _) in SPOILT.items() if one])
def test_a_check_catches_what_it_is_for(name):
    one, reason = SPOILT[name]
    with pytest.raises(AssertionError, match=reason):
        getattr(checks, name)(Trial(one, ("A fee of $5 million was paid, Mayor Ada Reyes said.",)))


@pytest.mark.parametrize(
    ("act", "event"),
    [
        (lambda: socket.socket().close(), "socket.__new__"),
        (lambda: Path("gone").unlink(missing_ok=True), "os.remove"),
        (lambda: subprocess.run([sys.executable, "-c", ""], check=True), "subprocess.Popen"),
    ],
)
def test_whatever_reaches_out_of_the_process_is_caught(act, event):
    with pytest.raises(AssertionError, match=f" reaches out of itself, by .*{event}"):
        checks.keeps_to_itself(Trial(spoilt(lambda _: [act()][1:]), ("A fee",)))


def test_what_raises_or_lies_is_not_legal():
    for find, reason in (
        (lambda _: 1 / 0, "raises ZeroDivisionError"),
        (lambda _: ["fee"], "not a Finding but str"),
        (
            lambda d: (
                [Finding("office", [Argument("person", (0, 1)), Argument("title", (1, 2))])]
                if len(d) > 30
                else []
            ),
            "did not declare 'office'",
        ),
    ):
        with pytest.raises(AssertionError, match=reason):
            checks.is_legal(Trial(spoilt(find), ("A fee of $5 million was paid, she said.",)))
    with pytest.raises(AssertionError, match="finds something else again"):
        checks.is_pure(Trial(spoilt(forgotten), ("A fee",)))


def test_an_extractor_that_raises_is_told_as_what_it_is():
    with pytest.raises(
        AssertionError, match=r"^spoilt raises ZeroDivisionError\(.*\) on a sample in 'A fee'"
    ):
        check_extractor(spoilt(lambda _: 1 / 0), ["A fee"])


def test_what_depends_on_the_hash_seed_is_caught(monkeypatch):
    monkeypatch.setattr(checks, "findings_under_seeds", lambda *_: ["a", "b"])
    with pytest.raises(AssertionError, match="depends on the hash seed"):
        checks.is_the_same_under_hash_seeds(Trial(fees, ("A fee",)))


def test_seeds_are_tried_where_the_extractor_can_be_imported():
    answers = checks.findings_under_seeds(amounts.amounts, [amounts], ["It cost $5 million."], (0, 1))
    assert len(answers) == 2
    assert answers[0] == answers[1]
    assert "amount" in answers[0]
    with pytest.warns(UserWarning, match="spoilt is not tried under hash seeds"):
        assert checks.findings_under_seeds(spoilt(lambda _: []), [], ["It cost $5 million."], (0, 1)) == []


class Making:
    """A plugin whose hook makes its extractor, as one does that takes options."""

    @staticmethod
    @hookimpl
    def onrecord_register_extractors():
        return [spoilt(lambda _: [fee(0, int(next(iter({"1", "2", "3", "4", "5"}))))])]


def test_seeds_are_tried_where_a_hook_makes_the_extractor():
    [made] = Making.onrecord_register_extractors()
    answers = checks.findings_under_seeds(made, [Making], ["A fee of $5 million."], range(6))
    assert len(answers) == 6
    assert len(set(answers)) > 1


@extractor(kinds="amount")
def seeded(document):
    if os.environ.get("PYTHONHASHSEED") == "1":
        raise RuntimeError("not this seed")
    return []


def test_an_extractor_that_fails_in_another_process_says_how():
    with pytest.raises(
        AssertionError, match=r"seeded fails in a process of its own.*RuntimeError: not this seed"
    ):
        checks.findings_under_seeds(seeded, [], ["It cost $5 million."], (0, 1))


def hang(_):
    while True:
        pass


def hang_in_a_pattern(document):
    return [fee(0, 3) for _ in re.finditer(r"(?:a|a)+$", "a" * 60 + document.text)]


def hang_and_catch(_):
    while True:
        with suppress(Exception):
            time.sleep(1)


needs_a_timer = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no timer")


@needs_a_timer
@pytest.mark.parametrize("find", [hang, hang_in_a_pattern, hang_and_catch])
def test_what_does_not_end_is_cut_off(monkeypatch, find):
    monkeypatch.setattr(checks, "_SECONDS_FOR_A_TEXT", 0.1)
    with pytest.raises(AssertionError, match=r"^spoilt takes longer than 0.1 seconds in 'A fee\.'"):
        check_extractor(spoilt(find), ["A fee."])


@needs_a_timer
@pytest.mark.parametrize("name", ["is_legal", "is_pure", "bends_nothing", "is_quick", "grows_with_the_text"])
def test_whichever_check_it_hangs_in_says_so(monkeypatch, name):
    monkeypatch.setattr(checks, "_SECONDS_FOR_A_TEXT", 0.1)
    monkeypatch.setattr(checks, "_SECONDS_FOR_A_MEGABYTE", 0.05)
    with pytest.raises(AssertionError, match=r"^spoilt takes longer than 0\.[12]\d* seconds in '"):
        getattr(checks, name)(Trial(spoilt(hang), ("A fee.",)))


@needs_a_timer
def test_a_timer_that_runs_already_goes_on():
    ended = []
    before = signal.signal(signal.SIGALRM, lambda *_: ended.append(1))
    try:
        signal.setitimer(signal.ITIMER_REAL, 100, 50)
        with clock.at_most(30, "too long"):
            pass
        left, interval = signal.setitimer(signal.ITIMER_REAL, 0)
        assert (90 < left <= 100, interval) == (True, 50)
        signal.raise_signal(signal.SIGALRM)
        assert ended == [1]
    finally:
        signal.signal(signal.SIGALRM, before)


def test_outside_of_the_main_thread_nothing_is_cut_off():
    ended = []

    def act():
        with clock.at_most(1e-6, "too long"):
            time.sleep(0.01)
        ended.append(1)

    thread = threading.Thread(target=act)
    thread.start()
    thread.join()
    assert ended == [1]


def test_what_is_slow_is_caught(monkeypatch):
    monkeypatch.setattr(checks, "_SECONDS_FOR_A_MEGABYTE", 0.0)
    with pytest.raises(AssertionError, match="for a megabyte of 'a'"):
        checks.is_quick(Trial(fees, ("A fee",)))


def test_what_bends_the_built_in_part_is_caught(monkeypatch):
    monkeypatch.setattr(checks, "stated_by", lambda record: str(random.random()))
    with pytest.raises(AssertionError, match="changes what the built-in"):
        checks.bends_nothing(Trial(fees, ("A fee",)))


def test_every_check_is_shown_to_catch_something():
    assert set(SPOILT) == {check.__name__ for check in CHECKS}


def test_what_a_distribution_states_is_told_without_ids():
    text = "Mayor Ada Reyes paid $5 million."
    alone = Pipeline(discover=False).extract(text)

    @extractor(kinds={"person", "amount"})
    def more(document):
        yield Finding("person", [Argument("mention", (0, 5))])
        yield fee(0, 4)

    joined = Pipeline(plugins=[more], discover=False).extract(text)
    assert stated_by(joined) == stated_by(alone) != stated_by(joined, "local")
    assert joined.to_json() != alone.to_json()


class Leftover:
    """Garbage that opens a file as it is collected."""

    def __init__(self):
        self.itself = self

    def __del__(self):
        Path(os.devnull).open("rb").close()


def test_what_others_have_left_to_the_collector_is_not_the_extractor_s_doing():
    calls = count()

    @extractor(kinds="amount")
    def hungry(document):
        found = [
            fee(0, 3) for _ in range(50_000 * next(calls) + 1)
        ]  # but for the first time, the collector runs
        return found[:1]

    trial = Trial(hungry, ("A fee",))
    Leftover()
    checks.keeps_to_itself(trial)


@settings(max_examples=40, deadline=None)
@given(documents(most=6))
def test_documents_are_drawn_that_no_extractor_stumbles_over(document):
    assert Pipeline(discover=False).extract(document).faults == ()
    assert isinstance(document, Document)


def test_the_fixture_runs_the_plugins_it_is_given(onrecord_run):
    record = onrecord_run("A fee.", fees, block={"amounts"})
    assert [claim["amount"] for claim in record.claims_of("amount")] == ["fee"]
