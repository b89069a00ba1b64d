"""The linker: which entity each argument means."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.extractors.names import names
from onrecord.hookspecs import PROJECT, Linker, hookimpl, linker
from onrecord.linking.arguments import Linker as Arguments
from onrecord.model import MENTION, Claim, Entity, Finding, Record, link
from onrecord.spans import Span

#: The roles whose arguments name people, organizations or places.
_ROLES = frozenset({"speaker", "addressee", "person", "organization", "party", "venue"})
#: The kinds of what they name.
_NAMED = frozenset({"person", "organization", "place"})
#: Those whose arguments tell what a story is about.
_HEARD = frozenset({"speaker", "party", "organization"})


@linker()
def links(record: Record) -> Iterator[Finding]:
    """Link arguments to the people, organizations and places that they name.

    An argument that is a name itself is linked by the merge. What is not plain is left open.
    """
    own = _own_mentions(record)
    opened = {
        argument.span
        for claim in record.claims
        for argument in claim.arguments
        if argument.role in _ROLES and argument.span not in own
    }
    if not opened:
        return
    arguments = Arguments(record.document)
    for office in filter(_is_own, record.claims_of("office")):
        arguments.note(office.spans_of("person")[0], office.spans_of("title")[0])
    # Where the extractor of names is left out, what others name is meant.
    is_named = any(entity.kind in _NAMED and _is_own(entity) for entity in record.entities)
    mentions = own if is_named else {span for entity in record.entities for span in entity.mentions}
    linked: set[Span] = set()
    for span in sorted(opened):
        if (meant := arguments.meant(span)) is not None:
            mention, rule = meant
            if (target := arguments.span(mention)) in mentions:
                linked.add(span)
                yield link(span, target, rule)
    left = {span for span in opened - linked if arguments.can_be_topical(span)}
    for span, mention in arguments.topical(_heard(record)) if left else ():
        if (target := arguments.span(mention)) in mentions and span in left:
            yield link(span, target, "topic")


def _is_own(made: Claim | Entity) -> bool:
    """Tell whether the library itself says so: what only plugins say must not move the built-in links."""
    return any(source.distribution == PROJECT for source in made.provenance)


def _own_mentions(record: Record) -> set[Span]:
    """Return the mentions that the library itself found; plugins may add others to its entities."""
    own: set[Span] = set()
    shared: set[Span] = set()
    for entity in filter(_is_own, record.entities):
        alone = all(source.distribution == PROJECT for source in entity.provenance)
        (own if alone else shared).update(entity.mentions)
    if shared:
        own |= {
            span
            for finding in names.find(record.document)
            for span in finding.spans_of(MENTION)
            if span in shared
        }
    return own


def _heard(record: Record) -> list[tuple[Span, str]]:
    """Return where those stand who speak, agree or have officers, in the order of the text, with the role."""
    heard = {
        (argument.span, argument.role)
        for claim in filter(_is_own, record.claims)
        for argument in claim.arguments
        if argument.role in _HEARD
    }
    return sorted(heard)


@hookimpl
def onrecord_register_extractors() -> list[Linker]:
    """Register the linker."""
    return [links]
