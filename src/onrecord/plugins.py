"""Plugins: discovery, order, blocking, validation."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points, version
from typing import Any, Final, TypeVar

import pluggy
from attrs import evolve, field, frozen

from onrecord import hookspecs
from onrecord.errors import OnrecordError
from onrecord.hookspecs import API, PROJECT, Exporter, Extractor, Linker, Reader
from onrecord.kinds import BUILT_IN as BUILT_IN_KINDS
from onrecord.kinds import Kind, Kinds
from onrecord.lexicon import WordList
from onrecord.model import Fault

T = TypeVar("T")

#: The library's own plugins, loaded by name so that nothing below imports upward.
BUILT_IN: Final = (
    "onrecord.extractors.names",
    "onrecord.extractors.quotations",
    "onrecord.extractors.offices",
    "onrecord.extractors.amounts",
    "onrecord.extractors.agreements",
    "onrecord.extractors.links",
)
_DISABLE: Final = "ONRECORD_DISABLE_PLUGINS"
_LOAD: Final = "ONRECORD_LOAD_PLUGINS"


@frozen
class Plugin:
    """A plugin and where it is from.

    Attributes:
        distribution: The distribution that brought it; `onrecord` for the library's own,
            `local` for one given to a pipeline as an object.
        name: The name of its entry point, or its module.
        version: The distribution's version, or "".
        implementation: The object with the hooks; None where it could not be loaded.
        state: `active`, `blocked`, or why it was not loaded.
    """

    distribution: str
    name: str
    version: str
    implementation: object = field(default=None, eq=False, repr=False)
    state: str = "active"

    @property
    def label(self) -> str:
        """The name by which users block, allow and rank it, with its distribution."""
        return f"{self.distribution}:{self.name}"

    @property
    def hooks(self) -> tuple[str, ...]:
        """The hooks that it implements, sorted."""
        found = (name for name in dir(self.implementation) if name.startswith(f"{PROJECT}_"))
        return tuple(sorted(n for n in found if hasattr(getattr(self.implementation, n), f"{PROJECT}_impl")))


@frozen
class Installed:
    """An extractor, linker, reader or exporter, and the plugin that it came with."""

    plugin: Plugin
    part: Any

    @property
    def label(self) -> str:
        """The name of the part itself, with its distribution."""
        return f"{self.plugin.distribution}:{self.part.name}"


@frozen
class Names:
    """Names that users block or allow, matched against plugins and their parts.

    A name is `distribution`, `distribution:name`, or `name` alone.
    """

    names: frozenset[str]

    @classmethod
    def split(cls, text: str) -> Names:
        """Read names that stand with commas between them."""
        return cls(frozenset(part.strip() for part in text.split(",") if part.strip()))

    def match(self, distribution: str, name: str) -> bool:
        """Tell whether one of the names means this."""
        return not self.names.isdisjoint({distribution, name, f"{distribution}:{name}"})


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _own() -> Iterator[Plugin]:
    own = version(PROJECT)
    for module in BUILT_IN:
        yield Plugin(PROJECT, module.rpartition(".")[2], own, import_module(module))


def _given(plugins: Iterable[object]) -> Iterator[Plugin]:
    for plugin in plugins:
        name = getattr(plugin, "__name__", None) or type(plugin).__name__
        yield Plugin("local", name, str(getattr(plugin, "__version__", "")), plugin)


def _point(point: EntryPoint) -> Plugin:
    distribution = _normal(point.dist.name) if point.dist else "unknown"
    return Plugin(distribution, point.name, point.dist.version if point.dist else "")


def _discovered(blocked: Names, allowed: Names | None) -> Iterator[Plugin]:
    """Yield the installed plugins, sorted; one that fails to load has a state that says so."""
    points = sorted(
        ((_point(point), point) for point in entry_points(group=PROJECT)),
        key=lambda pair: (pair[0].distribution, pair[1].name, pair[1].value),
    )
    claims = Counter(point.name for _, point in dict.fromkeys(points))
    for plugin, point in dict.fromkeys(points):
        label = (plugin.distribution, plugin.name)
        if blocked.match(*label) or (allowed is not None and not allowed.match(*label)):
            yield evolve(plugin, state="blocked")
        elif claims[point.name] > 1:
            yield evolve(plugin, state=f"failed: the name {point.name!r} is claimed by more than one plugin")
        else:
            yield _loaded(plugin, point)


def _loaded(plugin: Plugin, point: EntryPoint) -> Plugin:
    try:
        return evolve(plugin, implementation=point.load())
    except Exception as error:  # noqa: BLE001 - whatever a plugin raises is contained and reported
        return evolve(plugin, state=f"failed: {type(error).__name__}: {error}")


@frozen
class Installation:
    """What a pipeline works with: extractors, kinds, words, and what could not be loaded."""

    plugins: tuple[Plugin, ...]
    extractors: tuple[Installed, ...]
    linkers: tuple[Installed, ...]
    readers: tuple[Installed, ...]
    exporters: tuple[Installed, ...]
    kinds: Kinds
    words: tuple[WordList, ...]
    faults: tuple[Fault, ...]


class _Loader:
    """Asks each plugin for its parts, guarded, and keeps account of what goes wrong."""

    def __init__(self, blocked: Names, options: Mapping[str, object]) -> None:
        self._blocked = blocked
        self._options = options
        self.faults: list[Fault] = []

    def fault(self, plugin: Plugin, reason: str) -> None:
        self.faults.append(Fault("OR007", "load", plugin.label, reason))

    def register(self, plugin: Plugin) -> pluggy.PluginManager | None:
        """Return a manager for this plugin alone, so that it cannot disturb another."""
        if plugin.state != "active":
            if plugin.state != "blocked":
                self.fault(plugin, plugin.state)
            return None
        manager = pluggy.PluginManager(PROJECT)
        manager.add_hookspecs(hookspecs)
        try:
            manager.register(plugin.implementation, plugin.label)
            manager.check_pending()
        except Exception as error:  # noqa: BLE001 - pluggy's own errors, and what a plugin's attributes raise
            self.fault(plugin, f"{type(error).__name__}: {error}")
            return None
        return manager

    def parts(self, plugin: Plugin, call: Callable[[], Any], types: tuple[type[T], ...]) -> list[T]:
        """Return what one hook of one plugin gives, each part of the right type."""
        try:
            given = [part for answer in call() for part in answer]
        except Exception as error:  # noqa: BLE001 - whatever a plugin raises is contained and reported
            self.fault(plugin, f"{type(error).__name__}: {error}")
            return []
        for part in given:
            if not isinstance(part, types):
                self.fault(plugin, f"{part!r} is not {' or '.join(t.__name__ for t in types)}")
        return [part for part in given if isinstance(part, types)]

    def usable(self, installed: Installed) -> bool:
        """Tell whether an extractor is neither blocked nor made for another interface."""
        if self._blocked.match(installed.plugin.distribution, installed.part.name):
            return False
        if installed.part.api != API:
            reason = f"{installed.part.name} was made for interface {installed.part.api}, this is {API}"
            self.fault(installed.plugin, reason)
            return False
        return True


@frozen
class _Gathered:
    """The parts of all plugins."""

    extractors: list[Installed] = field(factory=list)
    readers: list[Installed] = field(factory=list)
    exporters: list[Installed] = field(factory=list)
    kinds: list[tuple[Plugin, Kind]] = field(factory=list)
    words: list[WordList] = field(factory=list)

    def take(self, plugin: Plugin, hook: Any, loader: _Loader, options: Mapping[str, object]) -> None:
        """Ask one plugin for all its parts."""

        def extractors() -> Any:
            return hook.onrecord_register_extractors(options=options)

        def installed(call: Callable[[], Any], *types: type[Any]) -> list[Installed]:
            return [Installed(plugin, part) for part in loader.parts(plugin, call, types)]

        self.extractors.extend(installed(extractors, Extractor, Linker))
        self.readers.extend(installed(hook.onrecord_register_readers, Reader))
        self.exporters.extend(installed(hook.onrecord_register_exporters, Exporter))
        kinds = loader.parts(plugin, hook.onrecord_register_kinds, (Kind,))
        self.kinds.extend((plugin, kind) for kind in kinds)
        self.words.extend(loader.parts(plugin, hook.onrecord_register_lexicons, (WordList,)))


def _unique(installed: list[Installed], loader: _Loader) -> tuple[Installed, ...]:
    """Return the parts sorted by name; a name claimed twice is a fault, and neither is used."""
    counts = Counter(one.label for one in installed)
    for one in installed:
        if counts[one.label] > 1:
            loader.fault(one.plugin, f"the name {one.label!r} is given twice")
    return tuple(sorted((i for i in installed if counts[i.label] == 1), key=lambda i: i.label))


def _kinds(declared: Iterable[tuple[Plugin, Kind]], loader: _Loader) -> Kinds:
    kinds = list(BUILT_IN_KINDS)
    for plugin, kind in sorted(declared, key=lambda pair: (pair[0].label, pair[1].name)):
        try:
            Kinds([*kinds, kind])
        except OnrecordError as error:
            loader.fault(plugin, str(error))
        else:
            kinds.append(kind)
    return Kinds(kinds)


def find_plugins(
    plugins: Iterable[object] = (), block: Iterable[str] = (), *, discover: bool = True
) -> tuple[Plugin, ...]:
    """Return the library's own plugins, the installed ones, and those given as objects.

    Args:
        plugins: Plugins as objects or modules.
        block: Names of plugins that are not loaded: `distribution`, `name`, or both with a colon.
        discover: Whether installed plugins are looked for by the entry-point group `onrecord`.

    The environment variables `ONRECORD_DISABLE_PLUGINS` (names not to load) and
    `ONRECORD_LOAD_PLUGINS` (the only names to load) hold for installed plugins, with commas.
    """
    blocked = Names(frozenset(block) | Names.split(os.environ.get(_DISABLE, "")).names)
    only = os.environ.get(_LOAD)
    allowed = None if only is None else Names.split(only)
    found = (*_own(), *(_discovered(blocked, allowed) if discover else ()), *_given(plugins))
    return tuple(evolve(p, state="blocked") if blocked.match(p.distribution, p.name) else p for p in found)


def install(
    plugins: Iterable[object] = (),
    block: Iterable[str] = (),
    options: Mapping[str, object] | None = None,
    *,
    discover: bool = True,
) -> Installation:
    """Load plugins, ask each for its parts, and return what a pipeline works with.

    Whatever a plugin does wrong is a Fault in the answer; the others are not touched.

    Args:
        plugins: Plugins as objects or modules, besides the installed ones.
        block: Names of plugins or extractors that are left out.
        options: What plugins may want to know, passed to `onrecord_register_extractors`.
        discover: Whether installed plugins are looked for.
    """
    block = frozenset(block)
    found = find_plugins(plugins, block, discover=discover)
    loader = _Loader(Names(block), options or {})
    gathered = _Gathered()
    for plugin in found:
        if (manager := loader.register(plugin)) is not None:
            gathered.take(plugin, manager.hook, loader, options or {})
    usable = [one for one in _unique(gathered.extractors, loader) if loader.usable(one)]
    return Installation(
        found,
        tuple(one for one in usable if isinstance(one.part, Extractor)),
        tuple(one for one in usable if isinstance(one.part, Linker)),
        _unique(gathered.readers, loader),
        _unique(gathered.exporters, loader),
        _kinds(gathered.kinds, loader),
        tuple(gathered.words),
        tuple(loader.faults),
    )
