"""What the plugins bring: each is asked once, guarded, and answers for its own mistakes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from inspect import signature
from itertools import chain, islice
from types import FunctionType, MappingProxyType
from typing import Any, Final, NamedTuple, TypeVar

import pluggy
from attrs import evolve

from onrecord import hookspecs
from onrecord.errors import Guard, OnrecordError
from onrecord.given import is_several, sort_of
from onrecord.hookspecs import API, PROJECT, Exporter, Extractor, Linker, Reader
from onrecord.kinds import BUILT_IN as BUILT_IN_KINDS
from onrecord.kinds import Kind, Kinds, Makes
from onrecord.lexicon import WordList
from onrecord.model import Fault
from onrecord.plugins.discovery import (
    ACTIVE,
    BLOCKED,
    IN_PART,
    Names,
    Plugin,
    blocked_names,
    find_plugins,
)

T = TypeVar("T")

#: A hook may give this many parts.
MOST_PARTS: Final = 10_000

#: The hooks alone: pluggy looks at every name of what it is given, once for each plugin.
_SPECS: Final = type(
    "Specs", (), {name: hook for name, hook in vars(hookspecs).items() if name.startswith("onrecord_")}
)
_PREFIX: Final = "onrecord_register_"


class Installed(NamedTuple):
    """An extractor, linker, reader or exporter, and the plugin that it came with."""

    plugin: Plugin
    part: Any

    @property
    def label(self) -> str:
        """The name of the part itself, with its distribution."""
        return f"{self.plugin.distribution}:{self.part.name}"

    @property
    def is_own(self) -> bool:
        """True for what the library itself brings."""
        return self.plugin.distribution == PROJECT

    def named_in(self, names: Names) -> bool:
        """Tell whether `names` mean the part, or the plugin that it came with."""
        plugin = self.plugin
        return names.match(plugin.distribution, self.part.name) or names.match(
            plugin.distribution, plugin.name
        )


class Installation(NamedTuple):
    """What a pipeline uses.

    Attributes:
        plugins: All plugins, including the blocked and the failed ones.
        extractors: The built-in ones first, then by name.
        linkers: In the same order.
        readers: Sorted by name.
        exporters: Sorted by name.
        kinds: The kinds in use.
        words: What plugins add to the word lists; `source` says which plugin.
        faults: What went wrong at loading.
        declared: The kinds that plugins declare, each with the plugin.
        names: The names of plugins and extractors, as pairs, including the blocked ones.
    """

    plugins: tuple[Plugin, ...]
    extractors: tuple[Installed, ...]
    linkers: tuple[Installed, ...]
    readers: tuple[Installed, ...]
    exporters: tuple[Installed, ...]
    kinds: Kinds
    words: tuple[WordList, ...]
    faults: tuple[Fault, ...]
    declared: tuple[tuple[Plugin, Kind], ...] = ()
    names: frozenset[tuple[str, str]] = frozenset()

    def without(self, faults: Iterable[Fault], words: tuple[WordList, ...]) -> Installation:
        """Return what is left where faults came up later, and of the word lists only `words` can be used."""
        faults = tuple(faults)
        plugins = _in_part(self.plugins, faults)
        return self._replace(plugins=plugins, words=words, faults=(*self.faults, *faults))

    def knows(self, name: str) -> bool:
        """Tell whether a name means a plugin or an extractor."""
        names = Names(frozenset([name]))
        return any(names.match(*label) for label in self.names)

    @property
    def lacking(self) -> str:
        """The end of a hint at plugins that failed, of which what is not there may be, or an empty string."""
        faulty = ", ".join(sorted({one.label for one in self.plugins if one.state not in (ACTIVE, BLOCKED)}))
        return f"; not all of {faulty} could be loaded: see `onrecord plugins`" if faulty else ""

    def kinds_of(self, plugin: Plugin) -> tuple[str, ...]:
        """Return the names of the kinds that `plugin` declares or finds, sorted."""
        found = {
            name
            for one in (*self.extractors, *self.linkers)
            if one.plugin == plugin
            for name in one.part.kinds
        }
        return tuple(sorted(found | {kind.name for owner, kind in self.declared if owner == plugin}))


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
    gathered = _Gathered(MappingProxyType(dict(options or {})))
    for plugin in find_plugins(plugins, block, discover=discover):
        gathered.take(plugin)
    return gathered.installation(blocked_names(block))


def _in_part(plugins: Iterable[Plugin], faults: Iterable[Fault]) -> tuple[Plugin, ...]:
    """Return plugins with a state that says so where a part of one cannot be used."""
    faulty = {fault.plugin for fault in faults}
    return tuple(
        evolve(one, state=IN_PART) if one.state == ACTIVE and one.label in faulty else one for one in plugins
    )


class _Brought(NamedTuple):
    """The parts of one plugin, sorted by what they are."""

    extractors: list[Extractor | Linker]
    kinds: list[Kind]
    lexicons: list[WordList]
    readers: list[Reader]
    exporters: list[Exporter]


def _registered(plugin: Plugin) -> pluggy.PluginManager:
    """Return a manager for this plugin alone, so that it cannot disturb another.

    Raises whatever pluggy or the plugin raises, and `OR007` where nothing would ever be called.
    """
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(_SPECS)
    _check_arguments(plugin.implementation)
    manager.register(plugin.implementation, plugin.label)
    callers = manager.get_hookcallers(plugin.implementation) or ()
    called = {caller.name for caller in callers if caller.name in vars(_SPECS)}
    for name in dir(plugin.implementation):
        if name.startswith(_PREFIX) and name not in called:
            _not_called(plugin, name)
    manager.check_pending()
    if not called:
        hint = f"it needs a function {_PREFIX}...; see the reference of hooks"
        raise OnrecordError("OR007", "it implements no hook", hint=hint)
    return manager


def _check_arguments(implementation: object) -> None:
    """Raise `OR007`, if a hook takes arguments that it is not given."""
    for name, hook in vars(_SPECS).items():
        own: Any = getattr(implementation, name, None) if name.startswith(_PREFIX) else None
        if hasattr(own, f"{PROJECT}_impl"):
            given = signature(hook).parameters
            if odd := [argument for argument in signature(own).parameters if argument not in given]:
                is_class = isinstance(implementation, type)
                hint = "give an instance of the class" if is_class else "see the reference of hooks"
                raise OnrecordError("OR007", f"{name} is never given {', '.join(odd)}", hint=hint)


def _not_called(plugin: Plugin, name: str) -> None:
    """Raise `OR007`, unless what looks like a hook is only the specification, imported."""
    known = [hook for hook in vars(_SPECS) if hook.startswith(_PREFIX)]
    if name not in known:
        raise OnrecordError("OR007", f"unknown hook {name!r}", hint=f"there are: {', '.join(known)}")
    if getattr(plugin.implementation, name) is not getattr(hookspecs, name):
        raise OnrecordError("OR007", f"{name} is not marked", hint="write @onrecord.hookimpl above it")


def _are_rivals(one: Kind, other: Kind) -> bool:
    """Tell whether two kinds have one name; a claim kind and an entity kind may share it."""
    return one.name == other.name and (one.makes is Makes.ENTITY) == (other.makes is Makes.ENTITY)


def _disagreement(kind: Kind, others: list[str]) -> str:
    """Return why a kind cannot be declared like this, and a way out."""
    name = f"kind {kind.name!r}"
    if any(_are_rivals(own, kind) for own in BUILT_IN_KINDS):
        return f"{name} is built in, and declared differently here (give yours another name)"
    if others:
        return (
            f"{name} is declared differently by {', '.join(others)} (rename it, or block one of the plugins)"
        )
    return f"{name} is declared twice, in different ways (declare it once)"


class _Gathered:
    """The parts of all plugins, and an account of what went wrong."""

    def __init__(self, options: Mapping[str, object]) -> None:
        self._options = options
        self.plugins: list[Plugin] = []
        self.parts: list[tuple[Plugin, _Brought]] = []
        self.faults: list[Fault] = []
        self._refused: dict[str, set[str]] = {}  # kinds, and the plugins that declare them

    def fault(self, plugin: Plugin, reason: str) -> None:
        """Note what a plugin did wrong."""
        self.faults.append(Fault("OR007", "load", plugin.label, reason))

    def take(self, plugin: Plugin) -> None:
        """Ask one plugin for its parts; of one that raises, nothing is used."""
        if plugin.state == ACTIVE:
            with Guard(located=True) as guard:
                plugin, brought, faults = self._asked(plugin)
                self.parts.append((plugin, brought))
                self.faults += faults
            if guard.reason:
                plugin = plugin.failed(guard.reason.removeprefix("OR007: "))
        self.plugins.append(plugin)
        if plugin.state not in (ACTIVE, BLOCKED):
            self.fault(plugin, plugin.state.removeprefix("failed: "))

    def _asked(self, plugin: Plugin) -> tuple[Plugin, _Brought, list[Fault]]:
        manager = _registered(plugin)
        callers = manager.get_hookcallers(plugin.implementation) or []
        plugin = evolve(plugin, hooks=tuple(sorted(caller.name for caller in callers)))
        faults: list[Fault] = []

        def parts(name: str, *types: type[T]) -> list[T]:
            hook: Any = getattr(manager.hook, name)
            answers = hook(options=self._options)  # pluggy gives each function what it asks for
            if hook.get_hookimpls() and not answers:  # pluggy leaves out what is None
                raise OnrecordError("OR007", f"{name} returned None", hint="return a list")
            if single := [one for one in answers if isinstance(one, types) or not is_several(one)]:
                raise OnrecordError("OR007", f"{name} returned {sort_of(single[0])}", hint="return a list")
            given = list(islice(chain.from_iterable(answers), MOST_PARTS + 1))
            if len(given) > MOST_PARTS:
                raise OnrecordError("OR007", f"{name} returned more than {MOST_PARTS} parts")
            for odd in (part for part in given if type(part) not in types):
                wanted = " or ".join(one.__name__ for one in types)
                hint = " (write @onrecord.extractor(kinds=...) above it)" if type(odd) is FunctionType else ""
                reason = f"{name} returned a {type(odd).__name__}, not {wanted}{hint}"
                faults.append(Fault("OR007", "load", plugin.label, reason))
            return [part for part in given if type(part) in types]

        brought = _Brought(
            parts("onrecord_register_extractors", Extractor, Linker),
            parts("onrecord_register_kinds", Kind),
            parts("onrecord_register_lexicons", WordList),
            parts("onrecord_register_readers", Reader),
            parts("onrecord_register_exporters", Exporter),
        )
        return plugin, brought, faults

    def installation(self, blocked: Names) -> Installation:
        """Return what can be used."""
        kinds, declared = self._kinds()
        found = self._unique("extractors", lambda one: [one.label])
        names = {(plugin.distribution, plugin.name) for plugin in self.plugins}
        names |= {(one.plugin.distribution, one.part.name) for one in found}
        usable = [one for one in found if not one.named_in(blocked) and self._fits(one, kinds)]
        readers = self._unique("readers", lambda one: [one.label, *one.part.endings])
        exporters = self._unique("exporters", lambda one: [one.part.name])
        return Installation(
            _in_part(self.plugins, self.faults),
            tuple(one for one in usable if isinstance(one.part, Extractor)),
            tuple(one for one in usable if isinstance(one.part, Linker)),
            readers,
            exporters,
            kinds,
            tuple(self._words()),
            tuple(sorted(self.faults)),
            declared,
            frozenset(names),
        )

    def _unique(self, sort: str, names: Callable[[Installed], Iterable[str]]) -> tuple[Installed, ...]:
        """Return the parts in order; a name that two claim is a fault of both, and neither is used."""
        parts = [Installed(plugin, part) for plugin, brought in self.parts for part in getattr(brought, sort)]
        claims = Counter(name for one in parts for name in names(one))
        once = []
        for one in parts:
            if twice := sorted(name for name in names(one) if claims[name] > 1):
                claim = f"one of its {sort} claims {', '.join(twice)}, and so does another"
                self.fault(one.plugin, f"{claim} (rename one, or leave one of the plugins out)")
            else:
                once.append(one)
        return tuple(sorted(once, key=lambda one: (not one.is_own, one.label)))

    def _fits(self, one: Installed, kinds: Kinds) -> bool:
        """Tell whether an extractor was made for this interface and for kinds that there are."""
        part = one.part
        if part.api != API:
            self.fault(one.plugin, f"{part.name} was made for interface {part.api}, this is {API}")
            return False
        missing = part.kinds - {kind.name for kind in kinds}
        if unknown := sorted(missing - self._refused.keys()):
            finds = f"{part.name} finds {', '.join(unknown)}, a kind that nobody declares"
            self.fault(one.plugin, f"{finds} (declare it with onrecord_register_kinds)")
        for name in sorted(missing & self._refused.keys()):
            if one.plugin.label not in self._refused[name]:  # who declares it has been told
                several = " and ".join(sorted(self._refused[name]))
                self.fault(one.plugin, f"{part.name} finds {name}: {several} declare it, each differently")
        return not missing

    def _kinds(self) -> tuple[Kinds, tuple[tuple[Plugin, Kind], ...]]:
        """Return the kinds; one that two plugins declare differently is a fault of both."""
        declared = [(plugin, kind) for plugin, brought in self.parts for kind in brought.kinds]
        good = [pair for pair in declared if self._agreed(pair, declared)]
        kinds = Kinds([*BUILT_IN_KINDS, *sorted((kind for _, kind in good), key=lambda kind: kind.name)])
        return kinds, tuple(good)

    def _agreed(self, pair: tuple[Plugin, Kind], declared: Iterable[tuple[Plugin, Kind]]) -> bool:
        plugin, kind = pair
        rivals = [(owner, one) for owner, one in declared if _are_rivals(one, kind)]
        try:
            Kinds([*BUILT_IN_KINDS, *(one for _, one in rivals)])
        except OnrecordError:
            others = sorted({owner.label for owner, one in rivals if one != kind} - {plugin.label})
            self.fault(plugin, _disagreement(kind, others))
            self._refused.setdefault(kind.name, set()).add(plugin.label)
            return False
        return True

    def _words(self) -> Iterator[WordList]:
        lists = ((plugin.label, words) for plugin, brought in self.parts for words in brought.lexicons)
        for label, words in sorted(lists, key=lambda pair: (pair[0], pair[1].name, pair[1].phrases)):
            yield evolve(words, source=label)
