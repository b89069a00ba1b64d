# Directives that list what stands in the package itself, so that no page has to be kept in step by hand.

import pkgutil
from collections.abc import Iterator
from importlib import import_module, resources

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import onrecord
from onrecord import grammar
from onrecord.patterns import Pattern


def _inline(texts: tuple[str, ...]) -> str:
    return " · ".join("``" + " ".join(text.split()).replace("`", "'") + "``" for text in texts)


class PatternList(SphinxDirective):
    """Every pattern of the grammar, with what it matches and what it does not."""

    def run(self) -> list[nodes.Node]:
        return self.parse_text_to_nodes("\n".join(self._lines()), allow_section_headings=True)

    def _lines(self) -> Iterator[str]:
        for found in pkgutil.iter_modules(grammar.__path__, "onrecord.grammar."):
            module = import_module(found.name)
            yield f"## {found.name.rpartition('.')[2]}\n\n{(module.__doc__ or '').strip()}\n"
            for pattern in vars(module).values():
                if isinstance(pattern, Pattern):
                    yield f"`{pattern.name}`\n: Matches {_inline(pattern.matches)}"
                    yield f"  \n  Does not match {_inline(pattern.rejects)}\n"


def _told(lines: list[str], what: str) -> str:
    """Return what the header of a word list says, on one line or several."""
    return "; ".join(line.removeprefix(f"# {what}: ") for line in lines if line.startswith(f"# {what}: "))


class WordListList(SphinxDirective):
    """Every word list, with its title, size, source and licence."""

    def run(self) -> list[nodes.Node]:
        return self.parse_text_to_nodes("\n".join(self._lines()))

    def _lines(self) -> Iterator[str]:
        yield "| list | entries | what it is | source and licence |\n|---|---|---|---|"
        folder = resources.files(onrecord) / "data" / "en"
        for path in sorted(folder.iterdir(), key=lambda path: path.name):
            if path.name.endswith(".txt"):
                lines = path.read_text(encoding="utf-8").splitlines()
                entries = sum(not line.startswith("#") for line in lines)
                origin = f"{_told(lines, 'source')}; {_told(lines, 'licence')}"
                cells = [str(entries), lines[0].removeprefix("# "), origin]
                row = " | ".join(cell.replace("|", "\\|") for cell in cells)
                yield f"| `{path.name.removesuffix('.txt')}` | {row} |"


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_directive("pattern-list", PatternList)
    app.add_directive("word-list-list", WordListList)
    return {"parallel_read_safe": True}
