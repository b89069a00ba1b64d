"""Findings: what one extractor states, before the merge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import field, frozen

from onrecord.errors import OnrecordError
from onrecord.given import several
from onrecord.model.attributes import Attributes
from onrecord.model.attributes import attributes as as_attributes
from onrecord.spans import Span, as_span

#: The kind of a finding that links a span to an entity's mention.
LINK = "link"
#: The only role in a finding that states an entity.
MENTION = "mention"


@frozen(order=True, init=False)
class Argument:
    """A role, and the span that fills it.

    Attributes:
        role: What the span is in the finding: `speaker`, `cue`, `title`, ...
        span: Where it is in the text.
        entity: In a record, the id of the entity that is meant; None if that is open.

    Raises:
        OnrecordError: `OR003`, if the role is not a name; `OR001`, if the span is not one.

    Example:
        >>> import onrecord
        >>> onrecord.Argument("amount", (8, 10)).span
        Span(start=8, end=10)
    """

    role: str
    span: Span
    entity: str | None = field(default=None, order=False)

    def __init__(self, role: str, span: Sequence[int], entity: str | None = None) -> None:
        """Check and make the argument, in two thirds of the time that attrs takes: most objects are these."""
        place = span if type(span) is Span else as_span(span)
        if type(role) is not str or not role:
            raise OnrecordError("OR003", f"role must be a name, not {role!r}")
        _set_role(self, role)
        _set_span(self, place)
        _set_entity(self, entity)

    def to_dict(self) -> dict[str, object]:
        """Return the JSON form."""
        return {"role": self.role, "span": list(self.span), "entity": self.entity}


_set_role, _set_span, _set_entity = (Argument.__dict__[name].__set__ for name in ("role", "span", "entity"))
_ARGUMENTS: Final = {Argument}


def _arguments(value: Any) -> tuple[Argument, ...]:
    arguments = list(value) if isinstance(value, (list, Iterable)) else []
    if {*map(type, arguments)} != _ARGUMENTS:
        message = f"a finding needs a list of one Argument or more, not {value!r}"
        raise OnrecordError("OR003", message, hint="give [Argument(role, span), ...]")
    if len(arguments) == 1:
        return tuple(arguments)
    places = {(argument.span, argument.role): argument for argument in arguments}
    return tuple([places[place] for place in sorted(places)])


@frozen(init=False)
class Finding:
    """One extractor's statement about a document.

    Attributes:
        kind: What is stated: `quotation`, `office`, `amount`, `agreement`, or a kind of a
            plugin. A finding of an entity kind (`person`, `organization`, ...) has only arguments
            with the role `mention`, all of which name one entity.
        arguments: Roles and spans, one or more; kept in the order of the text, each once.
        attributes: Plain values by name.
        rule: The rule or pattern that found it, for the record's provenance.

    Raises:
        OnrecordError: `OR003`, if a part is malformed.

    Example:
        >>> from onrecord import Argument, Finding, Span
        >>> Finding("amount", [Argument("amount", Span(8, 10))], {"currency": "USD"})
        <Finding amount amount=[8:10]>
    """

    kind: str
    arguments: tuple[Argument, ...]
    attributes: Attributes
    rule: str

    def __init__(
        self,
        kind: str,
        arguments: Iterable[Argument],
        attributes: Mapping[str, object] | None = None,
        rule: str = "",
    ) -> None:
        """Check and make the finding, in less time than attrs takes."""
        places, values = _arguments(arguments), as_attributes(attributes)
        if type(kind) is not str or not kind:
            raise OnrecordError("OR003", f"kind must be a name, not {kind!r}")
        if type(rule) is not str:
            raise OnrecordError("OR003", f"rule must be text, not {rule!r}", hint="give the rule's name")
        _set_kind(self, kind)
        _set_arguments(self, places)
        _set_attributes(self, values)
        _set_rule(self, rule)

    @property
    def span(self) -> Span:
        """The smallest span that covers all arguments."""
        return Span(self.arguments[0].span.start, max([argument.span.end for argument in self.arguments]))

    @property
    def states_entity(self) -> bool:
        """True if all arguments are mentions of one entity."""
        return self.arguments[0].role == MENTION and {a.role for a in self.arguments} == {MENTION}

    def spans_of(self, role: str) -> tuple[Span, ...]:
        """Return the spans in `role`, in the order of the text."""
        return tuple([argument.span for argument in self.arguments if argument.role == role])

    def __repr__(self) -> str:
        parts = " ".join(f"{a.role}=[{a.span.start}:{a.span.end}]" for a in self.arguments)
        return f"<Finding {self.kind} {parts}>"


_set_kind, _set_arguments, _set_attributes, _set_rule = (
    Finding.__dict__[name].__set__ for name in ("kind", "arguments", "attributes", "rule")
)


def remade(finding: Finding) -> Finding:
    """Return the same finding made anew: checked again, and shared with nobody who might alter it."""
    arguments = [Argument(one.role, Span(*one.span), one.entity) for one in finding.arguments]
    return Finding(finding.kind, arguments, Attributes(finding.attributes), finding.rule)


def link(source: Span, target: Span, rule: str = "") -> Finding:
    """Return the finding that the text at `source` means the entity named at `target`.

    Example:
        >>> from onrecord import Span, link
        >>> link(Span(40, 42), Span(0, 8), rule="pronoun")
        <Finding link target=[0:8] source=[40:42]>
    """
    return Finding(LINK, (Argument("source", source), Argument("target", target)), rule=rule)


def entity(kind: str, mentions: Iterable[Span], attributes: Any = None, rule: str = "") -> Finding:
    """Return the finding that all of `mentions` name one entity of `kind`.

    Example:
        >>> from onrecord import Span, entity
        >>> entity("person", [Span(0, 11), Span(30, 34)])
        <Finding person mention=[0:11] mention=[30:34]>
    """
    spans = several(mentions, "mentions", "give a list of spans")
    return Finding(kind, [Argument(MENTION, span) for span in spans], attributes, rule)
