"""What a kind is: its roles, how often each may be filled, its attributes, when two findings collide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from itertools import pairwise
from typing import Any, Final

from attrs import field, frozen

from onrecord.errors import OnrecordError
from onrecord.given import several
from onrecord.model import MENTION, Finding
from onrecord.spans import Span


class Makes(Enum):
    """What a finding of a kind becomes in the record."""

    CLAIM = "claim"  #: a claim, among the record's `claims`
    ENTITY = "entity"  #: an entity, or more mentions of one; it has the role `mention` alone
    LINK = "link"  #: a link from a stretch of text to an entity; `onrecord.link` makes one


class Overlap(Enum):
    """When two findings of one kind contradict each other, by the spans of the anchor role."""

    DISTINCT = "distinct"  #: they may not share a character
    NESTED = "nested"  #: one may lie inside the other, but not cross it or equal it
    FREE = "free"  #: they never do


#: Ways to fill roles that are remembered, since most findings fill them as others do.
_MOST_SOUND: Final = 1000
_PLAIN: Final = frozenset({str, int, bool, type(None)})
_TYPES: Final = (str, int, bool, type(None), tuple)
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
#: A number in plain digits, as an attribute that is `decimal` holds it.
DECIMAL: Final = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")


def _name(_: object, attribute: Any, value: Any) -> None:
    if type(value) is not str or not _NAME.fullmatch(value):
        hint = "use lower case, digits and underscores"
        raise OnrecordError("OR004", f"{attribute.name} cannot be {value!r}", hint=hint)


def _tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(several(value, "what a kind is made of", "give lists: of roles, of attributes, of values"))


@frozen
class Role:
    """A role of a kind, and how often it may be filled.

    Attributes:
        name: Its name.
        minimum: How often it must be filled at least.
        maximum: How often it may be filled at most; None for any number.

    Raises:
        OnrecordError: `OR004`, for a name or numbers that cannot be used.

    Example:
        >>> from onrecord.kinds import Role
        >>> Role("court", 1, 1).often, Role("judge").often
        ('1', '0 or more')
    """

    name: str = field(validator=_name)
    minimum: int = 0
    maximum: int | None = None

    def __attrs_post_init__(self) -> None:
        low, high = self.minimum, self.maximum
        if (
            type(low) is not int
            or low < 0
            or not (high is None or (type(high) is int and high >= max(low, 1)))
        ):
            hint = "give whole numbers, the least first; no maximum, or None, for any number"
            often = f"at least {low!r}" if high is None else f"{low!r} to {high!r}"
            raise OnrecordError("OR004", f"role {self.name!r} cannot be filled {often} times", hint=hint)

    @property
    def often(self) -> str:
        """How often it may be filled, in words."""
        if self.maximum is None:
            return f"{self.minimum} or more"
        return str(self.minimum) if self.minimum == self.maximum else f"{self.minimum} to {self.maximum}"


@frozen
class Attribute:
    """An attribute of a kind.

    Attributes:
        name: Its name.
        values: The only values that it may hold; empty for any.
        types: The types that it may hold, if values are not listed.
        decimal: Whether text in it must be a decimal number in plain digits: `-1250.50`.

    Raises:
        OnrecordError: `OR004`, for a name, values or types that cannot be used.

    Example:
        >>> from onrecord.kinds import Attribute
        >>> Attribute("status", ("announced", "ended")).accepts("begun")
        False
        >>> Attribute("units", types=(int,)).wanted
        'a whole number'
    """

    name: str = field(validator=_name)
    values: tuple[object, ...] = field(default=(), converter=_tuple)
    types: tuple[type, ...] = field(default=_TYPES, converter=_tuple)
    decimal: bool = False
    _allowed: frozenset[object] = field(init=False, eq=False, repr=False)

    @_allowed.default
    def _index_values(self) -> frozenset[object]:
        return frozenset((type(value), value) for value in self.values if type(value) in _PLAIN)

    def __attrs_post_init__(self) -> None:
        if not all(type(value) in _PLAIN for value in self.values):
            hint = "list text, whole numbers, True, False or None"
            raise OnrecordError("OR004", f"attribute {self.name!r} cannot hold such values", hint=hint)
        if not self.types or not all(one in _TYPES for one in self.types):
            hint = "list str, int, bool, type(None) or tuple"
            raise OnrecordError("OR004", f"attribute {self.name!r} cannot hold such types", hint=hint)

    @property
    def wanted(self) -> str:
        """What may stand in it, in words."""
        if self.values:
            return " or ".join(map(repr, self.values))
        words = {str: "text", int: "a whole number", bool: "True or False", type(None): "None"}
        if self.decimal:
            words[str] = "text that is a number in plain digits like '1250.50'"
        return " or ".join(words.get(one, "a list of texts") for one in self.types)

    @property
    def is_truth(self) -> bool:
        """Whether nothing but True and False may stand in it, and None perhaps."""
        return ({type(value) for value in self.values} or set(self.types)) - {type(None)} == {bool}

    def accepts(self, value: object) -> bool:
        """Tell whether `value` may stand in this attribute."""
        if self.values:
            return (type(value), value) in self._allowed
        return type(value) in self.types and not (self.decimal and not _is_decimal(value))


def _is_decimal(value: object) -> bool:
    return value is None or (isinstance(value, str) and DECIMAL.fullmatch(value) is not None)


@frozen
class Kind:
    """What findings of one kind look like.

    Attributes:
        name: Singular, in lower case: `quotation`.
        roles: Its roles; for a kind of entity, only `mention`.
        attributes: Its attributes; any other is refused.
        anchor: The role whose spans decide which findings contradict each other; those of
            one finding may not share a character.
        overlap: When two findings contradict each other.
        makes: What a finding becomes.

    Raises:
        OnrecordError: `OR004`, if the parts do not fit together.

    Example:
        >>> from onrecord.kinds import Attribute, Kind, Role
        >>> Kind("ruling", [Role("court", 1, 1), Role("case", 0, 1)], anchor="court").roles_by_name["case"]
        Role(name='case', minimum=0, maximum=1)
    """

    name: str = field(validator=_name)
    roles: tuple[Role, ...] = field(converter=_tuple)
    attributes: tuple[Attribute, ...] = field(default=(), converter=_tuple)
    anchor: str = ""
    overlap: Overlap = Overlap.FREE
    makes: Makes = Makes.CLAIM
    roles_by_name: Mapping[str, Role] = field(init=False, eq=False, repr=False)
    attributes_by_name: Mapping[str, Attribute] = field(init=False, eq=False, repr=False)
    _sound: set[tuple[str, ...]] = field(init=False, factory=set, eq=False, repr=False)

    @roles_by_name.default
    def _index_roles(self) -> dict[str, Role]:
        return {role.name: role for role in self.roles if type(role) is Role}

    @attributes_by_name.default
    def _index_attributes(self) -> dict[str, Attribute]:
        return {one.name: one for one in self.attributes if type(one) is Attribute}

    def __attrs_post_init__(self) -> None:
        if wrong := self._wrong():
            what, hint = wrong
            raise OnrecordError("OR004", f"kind {self.name!r} {what}", hint=hint)

    def _wrong(self) -> tuple[str, str] | None:
        """Return what does not fit together, if anything, and a way out."""
        if not all(type(one) is Role for one in self.roles) or not all(
            type(one) is Attribute for one in self.attributes
        ):
            return "is not made of roles and attributes", "list Role(...) and Attribute(...)"
        if type(self.overlap) is not Overlap or type(self.makes) is not Makes:
            return "has the wrong overlap or makes", "give members of Overlap and Makes"
        if not self.roles or len(self.roles_by_name) < len(self.roles):
            return "has no roles, or one of them twice", "name each role once"
        if len(self.attributes_by_name) < len(self.attributes):
            return "has an attribute twice", "name each attribute once"
        roles = set(self.roles_by_name)
        if roles != {MENTION} if self.makes is Makes.ENTITY else MENTION in roles:
            hint = f"an entity kind has the role {MENTION!r} alone, and no other kind has it"
            return "has the wrong roles", hint
        anchored = self.anchor or self.overlap is not Overlap.FREE
        if anchored and self.anchor not in self.roles_by_name:
            return f"has no role {self.anchor!r}", "name one of its roles as anchor"
        return None

    def objection(self, finding: Finding) -> str:
        """Return why `finding` is not of this kind, or an empty string."""
        names = tuple([argument.role for argument in finding.arguments])
        if names not in self._sound:
            if wrong := self._role_objection(names):
                return wrong
            if len(self._sound) < _MOST_SOUND:
                self._sound.add(names)
        several = self.overlap is not Overlap.FREE and names.count(self.anchor) > 1
        if several and _overlapping(finding.spans_of(self.anchor)):
            return f"{self.name} has two arguments in the role {self.anchor!r} that share characters"
        return self._attribute_objection(finding)

    def _role_objection(self, names: tuple[str, ...]) -> str:
        """Return why roles may not be filled as they are, or an empty string."""
        known = 0
        for role in self.roles:
            number = names.count(role.name)
            if number < role.minimum or (role.maximum is not None and number > role.maximum):
                wrong = f"{self.name} has {number} arguments in the role {role.name!r}"
                return self._strange_role(names) or f"{wrong} (it takes {role.often})"
            known += number
        return self._strange_role(names) if known < len(names) else ""

    def _strange_role(self, names: tuple[str, ...]) -> str:
        """Return which role is none of the kind's, and which are, or an empty string."""
        strange = next((name for name in names if name not in self.roles_by_name), None)
        known = ", ".join(self.roles_by_name)
        return "" if strange is None else f"{self.name} has no role {strange!r} (there are: {known})"

    def _attribute_objection(self, finding: Finding) -> str:
        for name, value in finding.attributes.items():
            known = self.attributes_by_name.get(name)
            if known is None:
                there = ", ".join(self.attributes_by_name) or "none"
                return f"{self.name} has no attribute {name!r} (there are: {there})"
            if not known.accepts(value):
                return f"{self.name}.{name} cannot be {value!r} (give {known.wanted})"
        return ""


def _overlapping(spans: tuple[Span, ...]) -> bool:
    """Tell whether any of `spans`, which are in order, share a character."""
    return len(spans) > 1 and any(one.end > other.start for one, other in pairwise(spans))
