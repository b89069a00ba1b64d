"""What `onrecord --completion` prints, in the shells that it is for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ARTICLES = Path(__file__).parent.parent / "examples"
#: What makes each shell tell what it offers for the last of some words.
ASK = {
    "bash": """
        source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _shtab_onrecord 2>/dev/null
        printf '%s\n' "${COMPREPLY[@]}" """,
    "fish": "source $argv[1]; complete --do-complete (string join -- ' ' $argv[2..])",
}
TYPED = [
    (["ex"], ["export", "extract"]),
    (["export", "--t"], ["--to"]),
    (["export", "--to", "w"], ["web-annotation"]),
    (["export", "--offsets", "u"], ["utf-16", "utf-8"]),
    (["extract", "har"], ["harbor.txt"]),
    (["--completion", "f"], ["fish"]),
]


@pytest.fixture(scope="module")
def script(request, tmp_path_factory):
    """What is printed for the shell that the test names."""
    shell = request.param
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")
    command = [sys.executable, "-m", "onrecord", "--completion", shell]
    path = tmp_path_factory.mktemp(shell) / "script"
    path.write_bytes(subprocess.run(command, check=True, capture_output=True).stdout)
    return shell, path


def told(*command):
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ARTICLES)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("script", ["bash", "fish"], indirect=True)
@pytest.mark.parametrize(("words", "offered"), TYPED, ids=" ".join)
def test_a_shell_completes(script, words, offered):
    shell, path = script
    named = ["ask"] if shell == "bash" else []
    out = told(shell, "-c", ASK[shell], *named, path, "onrecord", *words)
    assert sorted(line.partition("\t")[0] for line in out.split("\n") if line) == offered


@pytest.mark.parametrize("script", ["bash", "fish", "zsh"], indirect=True)
def test_a_shell_can_read_it(script):
    shell, path = script  # zsh shows what it offers to a terminal only
    assert "web-annotation" in path.read_text()
    told(shell, "-n", path)
