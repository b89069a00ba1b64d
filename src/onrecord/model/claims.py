"""What a record is made of: claims, entities, links and faults, and who found them."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from onrecord.errors import OnrecordError
from onrecord.model.attributes import Attributes
from onrecord.model.finding import Argument
from onrecord.spans import Span

#: What stands between two pieces of one role, in text made for people.
GAP = " … "
#: The roles of the library's own kinds, which are declared a floor above; no plugin can add to them.
ROLES: Final = {
    "quotation": ("speaker", "cue", "content", "addressee"),
    "office": ("person", "title", "organization"),
    "amount": ("amount", "subject"),
    "agreement": ("trigger", "party", "instrument", "terms", "venue", "date"),
}
#: Those of any of them: one may be asked for over claims of all kinds.
_ANY: Final = frozenset(role for roles in ROLES.values() for role in roles)


@frozen(order=True)
class Provenance:
    """Who found it: distribution, extractor, version, and the rule that matched."""

    distribution: str
    extractor: str
    version: str
    rule: str = ""

    def to_dict(self) -> dict[str, object]:
        """Return the JSON form."""
        return {
            "distribution": self.distribution,
            "extractor": self.extractor,
            "version": self.version,
            "rule": self.rule,
        }


@frozen
class Claim:
    """Something on the record.

    Attributes:
        id: `c1`, `c2`, ... in the order of the text; `s1`, ... if it is superseded.
        kind: `quotation`, `office`, `amount`, `agreement`, or a kind of a plugin.
        span: The smallest span that covers all arguments.
        arguments: Roles, spans and entities, in the order of the text.
        attributes: Plain values by name, as the kind declares them.
        provenance: Who found it, one entry or more.
        disputed: Attributes on which its finders differ, with the values that lost.
        superseded_by: The id of the claim that this one lost to; None for a claim.

    Example:
        >>> import onrecord
        >>> [claim] = onrecord.extract("“We paid,” she said, “and we left.”").claims
        >>> claim["speaker"], claim["content"], claim["addressee"]
        ('she', '“We paid,” … “and we left.”', None)
        >>> [tuple(span) for span in claim.spans_of("content")]
        [(0, 10), (21, 35)]
    """

    id: str
    kind: str
    span: Span
    arguments: tuple[Argument, ...]
    attributes: Attributes = field(factory=Attributes)
    provenance: tuple[Provenance, ...] = ()
    disputed: Attributes = field(factory=Attributes)
    superseded_by: str | None = None
    _text: str = field(default="", eq=False, repr=False, kw_only=True)

    def __getitem__(self, role: str) -> str | None:
        """Return the text in `role` as written; None if the claim has none.

        If the role is filled several times, the texts are joined by an ellipsis. Raises as `arguments_of`.
        """
        pieces = [self._text[start:end] for start, end in self.spans_of(role)]
        return GAP.join(pieces) if pieces else None

    def arguments_of(self, role: str) -> tuple[Argument, ...]:
        """Return the arguments in `role`, in the order of the text.

        Raises:
            OnrecordError: `OR004`, if the claim is of a built-in kind, which has no such role.
        """
        found = tuple(argument for argument in self.arguments if argument.role == role)
        if not found and self.kind in ROLES and role not in _ANY:
            hint = f"there are: {', '.join(ROLES[self.kind])}"
            raise OnrecordError("OR004", f"{self.kind} has no role {role!r}", hint=hint)
        return found

    def spans_of(self, role: str) -> tuple[Span, ...]:
        """Return the spans in `role`, in the order of the text; see `arguments_of`."""
        return tuple(argument.span for argument in self.arguments_of(role))

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that are filled, in the order of the text, each once."""
        return tuple(dict.fromkeys(argument.role for argument in self.arguments))

    @property
    def text(self) -> str:
        """The text that the claim's span covers."""
        return self._text[self.span.start : self.span.end]

    def __repr__(self) -> str:
        parts = " ".join(f"{role}={_short(self[role] or '')!r}" for role in self.roles)
        return f"<Claim {self.id} {self.kind} {parts}>"

    def to_dict(self) -> dict[str, object]:
        """Return the JSON form."""
        form: dict[str, object] = {
            "id": self.id,
            "kind": self.kind,
            "span": list(self.span),
            "arguments": [argument.to_dict() for argument in self.arguments],
            "attributes": self.attributes.to_dict(),
            "provenance": [source.to_dict() for source in self.provenance],
        }
        if self.disputed:
            form["disputed"] = self.disputed.to_dict()
        if self.superseded_by is not None:
            form["superseded_by"] = self.superseded_by
        return form


@frozen
class Entity:
    """Somebody or something that claims point to.

    Attributes:
        id: `e1`, `e2`, ... in the order of first mention.
        kind: `person`, `organization`, `place`, `money`, `agreement`, or a plugin's kind.
        name: The fullest form in the document.
        mentions: Every span that names it, in the order of the text.
        attributes: Plain values by name.
        provenance: Who found it.
    """

    id: str
    kind: str
    name: str
    mentions: tuple[Span, ...]
    attributes: Attributes = field(factory=Attributes)
    provenance: tuple[Provenance, ...] = ()

    def __repr__(self) -> str:
        return f"<Entity {self.id} {self.kind} {self.name!r}, {len(self.mentions)} mentions>"

    def to_dict(self) -> dict[str, object]:
        """Return the JSON form."""
        return {
            "id": self.id,
            "kind": self.kind,
            "name": self.name,
            "mentions": [list(span) for span in self.mentions],
            "attributes": self.attributes.to_dict(),
            "provenance": [source.to_dict() for source in self.provenance],
        }


@frozen
class Link:
    """What a span means, according to a linker: `he` is Ada Reyes.

    Attributes:
        span: What was linked.
        entity: The id of the entity that it means.
        provenance: Who says so.
    """

    span: Span
    entity: str
    provenance: tuple[Provenance, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the JSON form."""
        return {
            "span": list(self.span),
            "entity": self.entity,
            "provenance": [source.to_dict() for source in self.provenance],
        }


@frozen(order=True)
class Fault:
    """What went wrong, where, and in which plugin; the rest of the record stands.

    Attributes:
        code: The error code, a key of `onrecord.errors.CODES`.
        stage: `read`, `text`, `load`, `extract`, `border` or `link`.
        plugin: `distribution:extractor`, as far as it is known.
        reason: One sentence for users.
        rule: The rule of the refused finding, if a finding was refused.
        count: How often it happened; for refused findings, how many there were.

    Example:
        >>> import onrecord
        >>> @onrecord.extractor(kinds="amount")
        ... def careless(document):
        ...     yield onrecord.Finding("amount", [onrecord.Argument("amount", (0, 99))])
        >>> record = onrecord.Pipeline(plugins=[careless]).extract("She paid.")
        >>> print(record.faults[0])
        OR009 local:careless (border): amount (0, 99) is not in the text, which has 9 characters
    """

    code: str
    stage: str
    plugin: str
    reason: str
    rule: str = ""
    count: int = 1

    def __str__(self) -> str:
        return f"{self.code} {self.plugin} ({self.stage}): {self.reason}"

    def to_dict(self) -> dict[str, object]:
        """Return the JSON form."""
        return {
            "code": self.code,
            "stage": self.stage,
            "plugin": self.plugin,
            "reason": self.reason,
            "rule": self.rule,
            "count": self.count,
        }


def _short(text: str, limit: int = 50) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"
