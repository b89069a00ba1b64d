"""The checks that every extractor should pass."""

from __future__ import annotations

import pickle
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final

from attrs import evolve, field, frozen

from onrecord.collector import collector_at_rest
from onrecord.errors import OnrecordError
from onrecord.given import is_several, of_type, several, sort_of
from onrecord.hookspecs import PROJECT, Extractor
from onrecord.model import Argument, Document, Finding
from onrecord.pipeline import Pipeline
from onrecord.spans import Span
from onrecord.testing.clock import OverdueError, at_most, seconds_by_size
from onrecord.testing.seeds import findings_under_seeds
from onrecord.testing.views import stated_by

#: Hash seeds under which an extractor is run in processes of its own.
SEEDS: Final = (0, 1, 2)

# Paragraphs in which nothing is on the record: more than who looks at a text's beginning alone would see.
_PREFIX: Final = "The weather was fine.\n\n" * 90
_ODD: Final = {
    "nothing": "",
    "white space": " \t\r\n\xa0\u2028 ",
    "characters beyond the basic plane": "🎉 “🎉🎉” 𝔸𝕕𝕒 🏛️ $5 🎉",
    "text from right to left": "“שלום,” אמר ראש העיר. $5 \u202eמיליון\u202c",
    "CR LF": "“We won,” she said.\r\n\r\nIt cost $5 million.\r\n",
    "NUL": "“We\x00won,” \x00 said Ada\x00 Reyes. $5\x00 million",
    "combining marks": "“Ve\u0301ra,” sa\u0301id Ve\u0301ra\u0301. $\u03015",
    "half a surrogate pair": "“We \ud83c won,” said Ada \udf89 Reyes.",
    "an odd number of marks": "“““ \" ' ” ''' \" « ‘",
    "marks and signs alone": '"$“€”(¥)[£]{…}—--’',
}
_SINGLE: Final = ("a", " ", "\n", '"', "$", ".")
_MEGABYTE: Final = 1_000_000
_SECONDS_FOR_A_MEGABYTE: Final = 30.0
_SECONDS_FOR_A_TEXT: Final = 10.0  # and those for its megabytes


@frozen
class Trial:
    """An extractor with what is needed to check it.

    Attributes:
        extractor: The extractor.
        samples: Texts in which it finds something, and texts in which it does not.
        plugins: Plugins that it needs: those that declare its kinds and add its words.
    """

    extractor: Extractor
    samples: tuple[str, ...]
    plugins: tuple[object, ...] = ()
    pipeline: Pipeline = field(init=False, repr=False)

    @pipeline.default
    def _with_plugins(self) -> Pipeline:
        return Pipeline(plugins=self.plugins, discover=False)

    def findings(self, text: str) -> list[Finding]:
        """Return what the extractor finds in `text`."""
        document = self.pipeline.prepare(text)
        with _in_time(self, text):
            found = self.extractor.find(document)
            self.holds(is_several(found), f"returns {sort_of(found)}, and no findings", text)
            return list(found)

    def holds(self, condition: object, otherwise: str, text: str | None = None) -> None:
        """Raise an AssertionError that says what is wrong, unless `condition` is true."""
        if not condition:
            raise AssertionError(self.told(otherwise, text))

    def told(self, what: str, text: str | None = None) -> str:
        """Return what is wrong with the extractor, and in which text, in one line."""
        return f"{self.extractor.name} {what}" + (f" in {text[:60]!r}" if text is not None else "")


def check_extractor(extractor: Extractor, samples: Iterable[str], *, plugins: Iterable[object] = ()) -> None:
    """Raise an AssertionError that says in one line which promise an extractor breaks, if any: the first one.

    Args:
        extractor: The extractor.
        samples: Texts; it must find something in at least one.
        plugins: Plugins that it needs: those that declare its kinds and add its words.

    Raises:
        OnrecordError: `OR007`, if it is not an extractor; `OR012`, if the samples are a single text.

    An extractor that does not end is stopped if the system has a timer (Windows has none), and only in the
    main thread. The checks are the functions in `CHECKS`. They take a few seconds, most of them for a
    megabyte of each of several characters. Hash seeds are tried in separate processes. This requires that the
    extractor, or plugins that bring it, can be imported by module and name; for others this check is
    left out, with a warning.

    Example:
        >>> from onrecord.extractors.amounts import amounts
        >>> from onrecord.testing import check_extractor
        >>> check_extractor(amounts, ["The fine is $5 million."])  # doctest: +SKIP
    """
    if type(extractor) is not Extractor:
        message = f"not an extractor but {type(extractor).__name__}"
        raise OnrecordError(
            "OR007", message, hint='write @onrecord.extractor(kinds="...") above the function'
        )
    texts = tuple(several(samples, "samples", "give a list of texts"))
    for text in texts:
        of_type(text, str, "a sample", "give a list of texts")
    trial = Trial(extractor, texts, tuple(several(plugins, "plugins", "give a list of plugins")))
    for check in CHECKS:
        check(trial)


def finds_something(trial: Trial) -> None:
    """It finds something in one sample at least: else no check says anything."""
    found = any(map(trial.findings, trial.samples))
    trial.holds(found, "finds nothing in any sample (give one in which it does, each time that it is asked)")


def is_legal(trial: Trial) -> None:
    """All that it finds passes the border, in samples and in odd texts, and nothing is raised."""
    for what, text in (*(("a sample", text) for text in trial.samples), *_ODD.items()):
        try:
            found = trial.findings(text)
        except AssertionError:  # says already what is wrong
            raise
        except Exception as error:
            raise AssertionError(trial.told(f"raises {error!r} on {what}", text)) from error
        for finding in found:
            objection = trial.pipeline.installed.kinds.objection(finding, len(text))
            trial.holds(not objection, f"is refused on {what}: {objection}", text)
            trial.holds(finding.kind in trial.extractor.kinds, f"did not declare {finding.kind!r}")


def is_pure(trial: Trial) -> None:
    """It finds the same again, in a document that has travelled, and leaves the document as it was."""
    for text in trial.samples:
        document = trial.pipeline.prepare(text)
        with _in_time(trial, text):
            found = list(trial.extractor.find(document))
        trial.holds(document == Document(text), "alters the document", text)
        travelled = pickle.loads(pickle.dumps(Document(text)))  # noqa: S301 - pickled here
        for again in (document, trial.pipeline.prepare(travelled)):
            with _in_time(trial, text):
                trial.holds(list(trial.extractor.find(again)) == found, "finds something else again", text)


def is_the_same_under_hash_seeds(trial: Trial) -> None:
    """It finds the same whatever the hash seed of the process."""
    answers = findings_under_seeds(trial.extractor, trial.plugins, trial.samples, SEEDS)
    for answer in answers:
        trial.holds(answer == answers[0], f"depends on the hash seed: {answers[0]!r}, {answer!r}")


def shifts_with_the_text(trial: Trial) -> None:
    """With paragraphs before it a text has the same findings, further on."""
    for text in trial.samples:
        found = {_shifted(finding, len(_PREFIX)) for finding in trial.findings(text)}
        wrong = "finds something else behind other paragraphs, or in a text that comes after another"
        trial.holds(set(trial.findings(_PREFIX + text)) == found, wrong, text)


def is_quick(trial: Trial) -> None:
    """A megabyte of one character takes no longer than half a minute, and raises nothing."""
    for character in _SINGLE:
        try:
            [taken] = _seconds(trial, character, (_MEGABYTE,), rounds=1)
        except OverdueError:
            raise
        except Exception as error:
            raise AssertionError(trial.told(f"raises {error!r} on a megabyte of {character!r}")) from error
        slow = f"takes {taken:.0f} s for a megabyte of {character!r}"
        trial.holds(taken < _SECONDS_FOR_A_MEGABYTE, slow)


def grows_with_the_text(trial: Trial) -> None:
    """Four times the text takes four times as long, or a little more."""
    for sample in filter(None, trial.samples):
        for text in (sample + "\n", sample + " "):
            short, long = _seconds(trial, text, (12_000, 48_000), rounds=5)
            slow = f"takes {short:.3f} s for 12,000 characters and {long:.3f} s for 48,000"
            trial.holds(long < 10 * short + 0.02, slow, sample)


def keeps_to_itself(trial: Trial) -> None:
    """It touches no file, socket or process, once its module and its words are loaded."""
    for text in trial.samples:
        trial.findings(text)
        with collector_at_rest(), _watched() as seen:  # what others have left to be closed is not its doing
            trial.findings(text)
        trial.holds(not seen, f"reaches out of itself, by {', '.join(sorted(set(seen)))},", text)


def bends_nothing(trial: Trial) -> None:
    """The record is the same wherever it is registered, and keeps what the built-in extractors state."""
    brought = _labels(trial)
    given = [*trial.plugins, *(() if brought else (trial.extractor,))]
    before, after = Pipeline(plugins=given, discover=False), Pipeline(plugins=given[::-1], discover=False)
    without = Pipeline(plugins=trial.plugins, discover=False, block=brought)
    for text in trial.samples:
        with _in_time(trial, text):
            record, again = before.extract(text), after.extract(text)
        trial.holds(record.to_json() == again.to_json(), "depends on its place", text)
        kept = stated_by(without.extract(text)) == stated_by(record)
        trial.holds(kept, "changes what the built-in extractors state", text)


CHECKS: Final[tuple[Callable[[Trial], None], ...]] = (
    is_legal,
    finds_something,
    is_pure,
    is_the_same_under_hash_seeds,
    shifts_with_the_text,
    keeps_to_itself,
    bends_nothing,
    grows_with_the_text,
    is_quick,
)


def _in_time(trial: Trial, text: str) -> AbstractContextManager[None]:
    """Return a block that raises an AssertionError where the extractor does not end in time."""
    most = _SECONDS_FOR_A_TEXT + 2 * _SECONDS_FOR_A_MEGABYTE * len(text) / _MEGABYTE
    return at_most(most, trial.told(f"takes longer than {most:.2g} seconds", text))


def _labels(trial: Trial) -> set[str]:
    """Return the extractor's name, where one of the plugins that it needs brings it."""
    own = (one for one in trial.pipeline.installed.extractors if one.plugin.distribution != PROJECT)
    return {one.label for one in own if one.part is trial.extractor}


def _shifted(finding: Finding, by: int) -> Finding:
    def moved(argument: Argument) -> Argument:
        return evolve(argument, span=Span(argument.span.start + by, argument.span.end + by))

    return evolve(finding, arguments=map(moved, finding.arguments))


def _seconds(trial: Trial, piece: str, sizes: Iterable[int], *, rounds: int) -> list[float]:
    def find(document: Document) -> None:
        with _in_time(trial, document.text):
            deque(trial.extractor.find(document), maxlen=0)

    return seconds_by_size(find, lambda size: trial.pipeline.prepare((piece * size)[:size]), sizes, rounds)


_watching: list[list[str]] = []
#: Audit events of Python that reach out of the process, by what their names begin with.
_OUTSIDE: Final = frozenset({"open", "os", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "urllib"})


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if _watching and event.partition(".")[0] in _OUTSIDE:
        named = [repr(one) for one in arguments[:1] if isinstance(one, (str, bytes))]  # most often a file
        _watching[-1].append(f"{event}({''.join(named)})")


@contextmanager
def _watched() -> Iterator[list[str]]:
    """Note what is done to files, sockets and processes meanwhile."""
    if not hasattr(_watched, "installed"):
        sys.addaudithook(_audit)  # for good: Python takes none away
        _watched.installed = True  # type: ignore[attr-defined]
    _watching.append([])
    try:
        yield _watching[-1]
    finally:
        _watching.pop()
