"""Which plugins there are: the library's own, the installed ones, and those given as objects."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve, field, frozen

from onrecord.errors import Guard, OnrecordError
from onrecord.given import sort_of
from onrecord.hookspecs import PROJECT, Extractor, Linker, hookimpl
from onrecord.plugins.points import entry_points
from onrecord.version import __version__

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

#: The library's own plugins, loaded by name so that nothing below imports upward.
BUILT_IN: Final = (
    "onrecord.extractors.names",
    "onrecord.extractors.quotations",
    "onrecord.extractors.offices",
    "onrecord.extractors.amounts",
    "onrecord.extractors.agreements",
    "onrecord.extractors.links",
)
ACTIVE: Final = "active"
BLOCKED: Final = "blocked"
IN_PART: Final = "active in part"

#: What has no hooks: a name, most often, and a function that nobody made an extractor.
_PLAIN: Final = (str, bytes, int, float, list, tuple, dict, set, frozenset, FunctionType)

_DISABLE: Final = "ONRECORD_DISABLE_PLUGINS"
_LOAD: Final = "ONRECORD_LOAD_PLUGINS"


@frozen
class Plugin:
    """A plugin and where it is from.

    Attributes:
        distribution: The distribution that it is from; `onrecord` for the library's own,
            `local` for one that was passed to a pipeline as an object.
        name: The name of its entry point, or its module.
        version: The distribution's version, or "".
        implementation: The object with the hooks; None if it could not be loaded.
        state: `active`; `active in part`, if a fault says which part cannot be used; `blocked`; or
            `failed:` and why.
        hooks: The hooks that it implements, sorted; known once it is installed.
    """

    distribution: str
    name: str
    version: str
    implementation: object = field(default=None, eq=False, repr=False)
    state: str = field(default=ACTIVE, eq=False)
    hooks: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The name by which users block, allow and rank it, with its distribution."""
        return f"{self.distribution}:{self.name}"

    def failed(self, reason: str) -> Plugin:
        """Return the plugin as one that cannot be used, and why."""
        return evolve(self, implementation=None, state=f"failed: {reason}")


class Names(NamedTuple):
    """Names that users block, allow or rank, matched against plugins and their parts.

    A name is `distribution`, `distribution:name`, or `name` alone.

    Example:
        >>> from onrecord.plugins import Names
        >>> names = Names.split("fees, onrecord:amounts")
        >>> names.match("onrecord", "amounts"), names.match("onrecord", "offices")
        (True, False)
    """

    names: frozenset[str]

    @classmethod
    def split(cls, text: str) -> Names:
        """Read names that stand with commas between them."""
        return cls(frozenset(part.strip() for part in text.split(",") if part.strip()))

    def match(self, distribution: str, name: str) -> bool:
        """Tell whether one of the names means this."""
        return not self.names.isdisjoint({distribution, name, f"{distribution}:{name}"})


class _Bare:
    """The plugin that an extractor or a linker makes when it is given without one."""

    def __init__(self, part: Extractor | Linker) -> None:
        self._part = part

    @hookimpl
    def onrecord_register_extractors(self) -> list[Extractor | Linker]:
        """Register the part."""
        return [self._part]


def blocked_names(block: Iterable[str]) -> Names:
    """Return the names that are not to be used, those of the environment among them."""
    return Names(frozenset(block) | Names.split(os.environ.get(_DISABLE, "")).names)


def named_in_environment() -> Iterator[tuple[str, str]]:
    """Yield the names of plugins that the environment holds, each behind its variable."""
    for variable in (_DISABLE, _LOAD):
        for name in sorted(Names.split(os.environ.get(variable, "")).names):
            yield variable, name


def find_plugins(
    plugins: Iterable[object] = (), block: Iterable[str] = (), *, discover: bool = True
) -> tuple[Plugin, ...]:
    """Return the library's own plugins, the installed ones, and those passed as objects.

    The order is: the library's own; the installed ones, sorted by distribution and name; then
    those passed as objects, sorted by name. Nothing that is blocked is imported.

    Args:
        plugins: Plugins as objects or modules, or extractors and linkers by themselves.
        block: Names of plugins that are not loaded: `distribution`, `name`, or both with a colon.
        discover: Whether to look for installed plugins, by the entry-point group `onrecord`.

    The environment variable `ONRECORD_DISABLE_PLUGINS` adds to `block`;
    `ONRECORD_LOAD_PLUGINS` names the only installed plugins to be loaded. Both are separated by commas.

    Example:
        >>> from onrecord.plugins import find_plugins
        >>> [plugin.name for plugin in find_plugins(discover=False)]
        ['names', 'quotations', 'offices', 'amounts', 'agreements', 'links']
    """
    blocked = blocked_names(block)
    only = os.environ.get(_LOAD)
    allowed = None if only is None else Names.split(only)
    installed = _discovered(blocked, allowed) if discover else ()
    return (*_own(blocked), *installed, *_given(plugins, blocked))


def _own(blocked: Names) -> Iterator[Plugin]:
    for module in BUILT_IN:
        plugin = Plugin(PROJECT, module.rpartition(".")[2], __version__)
        if blocked.match(PROJECT, plugin.name):
            yield evolve(plugin, state=BLOCKED)
        else:
            yield evolve(plugin, implementation=import_module(module))


def _given(plugins: Iterable[object], blocked: Names) -> Iterator[Plugin]:
    """Yield each plugin given as an object once, sorted by name."""
    each = {id(plugin): plugin for plugin in plugins}.values()
    for plugin in sorted(map(_from_object, each), key=lambda plugin: plugin.name):
        yield evolve(plugin, state=BLOCKED) if blocked.match("local", plugin.name) else plugin


def _from_object(given: object) -> Plugin:
    if given is None or isinstance(given, _PLAIN):
        hint = "give modules or objects with hooks, or extractors; installed plugins are found automatically"
        if isinstance(given, FunctionType):
            hint = (
                "write @onrecord.extractor(kinds=...) above it, or give the module or object with its hooks"
            )
        raise OnrecordError("OR012", f"a plugin is {sort_of(given)}", hint=hint)
    if isinstance(given, (Extractor, Linker)):
        return Plugin("local", given.name, given.version, _Bare(given))
    with Guard() as guard:
        name = getattr(given, "__name__", None) or type(given).__name__
        return Plugin("local", f"{name}", f"{getattr(given, '__version__', '')}", given)
    return Plugin("local", type(given).__name__, "").failed(guard.reason)


def _discovered(blocked: Names, allowed: Names | None) -> Iterator[Plugin]:
    """Yield the installed plugins, sorted; one that fails to load has a state that says so."""
    points = sorted(
        {(_point(point), point) for point in entry_points(group=PROJECT)},
        key=lambda pair: (pair[0].distribution, pair[1].name, pair[1].value),
    )
    wanted = {
        plugin.label
        for plugin, _ in points
        if not blocked.match(plugin.distribution, plugin.name)
        and (allowed is None or allowed.match(plugin.distribution, plugin.name))
    }
    claims = Counter(plugin.name for plugin, _ in points if plugin.label in wanted)
    for plugin, point in points:
        if plugin.label not in wanted:
            yield evolve(plugin, state=BLOCKED)
        elif claims[plugin.name] > 1:
            label = plugin.label
            way_out = f"leave one out by its full name: block={{{label!r}}}, or --block {label}"
            yield plugin.failed(f"the name {plugin.name!r} is claimed by more than one plugin ({way_out})")
        else:
            yield _loaded(plugin, point)


def _point(point: EntryPoint) -> Plugin:
    if point.dist is None:
        return Plugin("unknown", point.name, "")
    return Plugin(re.sub(r"[-_.]+", "-", point.dist.name).lower(), point.name, point.dist.version)


def _loaded(plugin: Plugin, point: EntryPoint) -> Plugin:
    with Guard(located=True) as guard:
        return evolve(plugin, implementation=point.load())
    return plugin.failed(guard.reason)
