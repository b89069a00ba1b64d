"""The page: one file of HTML that needs nothing else and asks nobody for anything."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from onrecord.model import Document, Record, a_record
from onrecord.view.escape import escaped, slug
from onrecord.view.marks import article
from onrecord.view.notes import entities, faults, labelled, notes, superseded
from onrecord.view.summaries import ORDER, Summaries, by_kind

#: The longest text that a notebook shows as a page; a longer one would weigh it down.
NOTEBOOK: Final = 200_000

_KEY: Final = (
    '<details class="key"><summary>How to read the marks</summary><p>'
    '<span class="m k-quotation r-content">what was said</span> '
    '<span class="m k-quotation r-speaker">who said it</span> '
    '<span class="m k-quotation r-cue">the word that says so</span> '
    '<span class="m k-office">an office</span> '
    '<span class="m k-amount r-amount">a sum</span> '
    '<span class="m k-agreement">an agreement</span> '
    '<span class="m other">what a plugin found</span></p>'
    "<p>Numbers in the article lead to the list. A click on a mark shows its claim; another click, the claim "
    "around it; Escape lets go.</p></details>"
)


def to_html(record: Record) -> str:
    r"""Return `record` as one self-contained page of HTML.

    It loads nothing, can be read without scripts, follows dark mode, and can be printed. Whatever
    stands in the article is shown, never run.

    Example:
        >>> from onrecord import Document, Record
        >>> from onrecord.view import to_html
        >>> "<p dir=\"auto\">1 &lt; 2</p>" in to_html(Record(Document("1 < 2")))
        True
    """
    a_record(record)
    style = _part("page.css") + "".join(_rules(kind) for kind, _ in by_kind(record))
    script = _part("page.js")
    summaries = Summaries(record)
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'"
    document = record.document
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(document.title or document.id)} – on the record</title>\n"
        f"<style>{style}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#record">Skip to what is on the record</a>\n'
        f'<main>\n<article id="article">{_head(document)}'
        f'<div class="text">{article(record, summaries)}</div></article>\n'
        f'<aside id="record" aria-label="On the record">\n{_filters(record)}'
        f"{notes(record, summaries)}{entities(record, summaries)}"
        f"{superseded(record, summaries)}{faults(record)}</aside>\n</main>\n"
        f'<div id="tip" role="tooltip" hidden></div>\n<script>{script}</script>\n</body>\n</html>\n'
    )


def to_notebook(record: Record) -> str | None:
    """Return the page in a frame of its own, for notebooks; None where the text is too long."""
    if len(record.document) > NOTEBOOK:
        return None
    return (
        '<iframe sandbox="allow-scripts" style="width: 100%; height: 36rem; border: 1px solid #8886" '
        f'title="On the record" srcdoc="{escaped(to_html(record))}"></iframe>'
    )


@cache
def _part(name: str) -> str:
    return (files("onrecord") / "data" / "view" / name).read_text(encoding="utf-8")


def _digest(code: str) -> str:
    """Return what a page's policy names a style or a script by: no other is let in."""
    return f"sha256-{b64encode(sha256(code.encode()).digest()).decode()}"


def _rules(kind: str) -> str:
    """Return the rules by which a kind is marked, and by which its box takes it off the page."""
    name = slug(kind)
    mark = "" if kind in ORDER else f".m.k-{name} {{ --mark: var(--show-{name}, var(--other)) }}\n"
    return (
        f"{mark}.hide-{name} :is(.note, .claim, .group).k-{name} {{ display: none }}\n"
        f".hide-{name} {{ --show-{name}: none }}\n"
    )


def _head(document: Document) -> str:
    title = f'<h1 dir="auto">{escaped(document.title)}</h1>' if document.title else ""
    author = document.metadata.get("author")
    known = (author, document.source, document.published)
    line = " · ".join(f"<bdi>{escaped(part)}</bdi>" for part in known if part)
    return f'<header>{title}<p class="byline">{line}</p></header>' if title or line else ""


def _filters(record: Record) -> str:
    boxes = [
        f'<label class="k-{slug(kind)}"><input type="checkbox" id="show-{slug(kind)}" checked> '
        f'{labelled(kind)} <span class="count">{len(claims)}</span></label>'
        for kind, claims in by_kind(record)
    ]
    if not boxes:
        return '<h2>On the record</h2>\n<p class="quiet">Nothing.</p>\n'
    return (
        '<h2>On the record</h2>\n<form role="search"><fieldset><legend>Show</legend>'
        f'{"".join(boxes)}</fieldset><input type="search" id="find" placeholder="Find a name or a word" '
        'aria-label="Find a name or a word in the list" autocomplete="off"></form>\n'
        f'<p class="quiet" id="found" role="status"></p>\n{_KEY}\n'
    )
