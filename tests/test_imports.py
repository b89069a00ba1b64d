"""What is dear to import is imported only for the articles that need it: most of the first record's time goes there."""

import subprocess
import sys

import pytest

CHECK = """
import sys, onrecord
onrecord.extract({!r})
print(*sorted(sys.modules.keys() & {{"regex", "onrecord.extractors.amounts.finding"}}))
"""


@pytest.mark.parametrize(
    ("text", "imported"),
    [
        ("“The pier will close,” Mayor Ada Reyes of Lume said on Monday. Twenty-five people came.", []),
        ("The pier is safe & sound, Ada Reyes said.", ["regex"]),
        ("LUME (CWA) - The pier will close, Ada Reyes said.", ["regex"]),
        ("The pier cost $5 million, Ada Reyes said.", ["onrecord.extractors.amounts.finding", "regex"]),
    ],
)
def test_an_article_imports_what_it_needs(text, imported):
    code = CHECK.format(text)
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        encoding="utf-8",
    )
    assert done.stdout.split() == imported


def test_what_is_looked_up_late_is_shown_all_the_same():
    code = "import onrecord; print(*sorted({*onrecord.__all__} - {*dir(onrecord)}), 'Any' in dir(onrecord))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=120)
    assert done.stdout.split() == [b"False"]
