# The checks, each in an environment of its own: `nox` runs what CI runs, `nox -l` lists the sessions.

import json
import re
import shutil
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = [
    "lint",
    "typing",
    "docs",
    "wheel",
    "compiled",
    "plugins",
    "template",
    "tutorial",
    "consumers",
    "tests",
]
nox.options.reuse_existing_virtualenvs = True

PYPROJECT = nox.project.load_toml("pyproject.toml")


def group(name: str) -> list[str]:
    return nox.project.dependency_groups(PYPROJECT, name)


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests; arguments after `--` go to pytest."""
    session.install("-e", ".", *group("test"))
    session.run("pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, layout, the floors of the house and spelling."""
    session.install(*group("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--no-cache", env={"PYTHONPATH": "src"})
    session.run("codespell")


@nox.session
def typing(session: nox.Session) -> None:
    """Check the types of the package, and of its public face as it is used."""
    session.install("-e", ".", *group("typing"))
    session.run("mypy", "src", "tests/typing")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a broken reference or any warning fails."""
    session.install("-e", ".", *group("docs"))
    session.run("sphinx-build", "-nTWE", "--keep-going", "docs", "docs/_build/html")


@nox.session(reuse_venv=False)
def wheel(session: nox.Session) -> None:
    """Run the quick tests against the built wheel, with the oldest dependencies it allows."""
    built = Path(session.create_tmp()) / "dist"
    session.install(*group("test"))
    session.run("pip", "wheel", "-q", "--no-deps", "--wheel-dir", str(built), ".", silent=True)
    [package] = built.glob("*.whl")
    oldest = [bound.replace(">=", "==") for bound in PYPROJECT["project"]["dependencies"]]
    wheels_for_it = sys.version_info < (3, 13)  # the oldest numpy has none for a later Python
    session.install(str(package), *(oldest if wheels_for_it else ()))
    where = session.run("python", "-c", "import onrecord; print(onrecord.__file__)", silent=True)
    if str(where).startswith(str(Path("src").resolve())):
        session.error(f"these would be the tests of the source tree: {where}")
    session.run("pytest", "-m", "not slow")
    package.unlink()


def compiled_wheel(session: nox.Session) -> Path:
    """Build the compiled wheel, from the source distribution: no file of it stays in src."""
    built = Path(session.create_tmp()) / "compiled"
    shutil.rmtree(built, ignore_errors=True)
    session.install("build")
    session.run(
        "python", "-m", "build", "--outdir", str(built), env={"HATCH_BUILD_HOOKS_ENABLE": "1"}, silent=True
    )
    [package] = built.glob("*.whl")
    return package


@nox.session(reuse_venv=False)
def compiled(session: nox.Session) -> None:
    """Run the quick tests against the wheel that is compiled with mypyc; takes a C compiler."""
    if not any(map(shutil.which, ("cc", "gcc", "clang", "cl"))):
        session.skip("no C compiler: apt-get install gcc")
    session.install(str(compiled_wheel(session)), *group("test"))
    code = "import onrecord.phrases.pieces as one; print(one.__file__)"
    where = str(session.run("python", "-c", code, silent=True)).strip()
    if where.endswith(".py"):
        session.error(f"this is not compiled: {where}")
    session.run("pytest", "-m", "not slow")


def run_plugin(session: nox.Session, folder: Path, label: str) -> None:
    """Install a plugin from its folder and run its tests; a pipeline loads it, `import onrecord` does not."""
    session.install(
        str(folder), *nox.project.dependency_groups(nox.project.load_toml(folder / "pyproject.toml"), "test")
    )
    loads = f"import sys, onrecord; sys.exit({folder.name.replace('-', '_')!r} in sys.modules)"
    session.run("python", "-c", loads)
    listed = str(session.run("onrecord", "plugins", silent=True))
    if not any(line.startswith(label) and "(active)" in line for line in listed.splitlines()):
        session.error(f"{label} is not active:\n{listed}")
    with session.chdir(folder):
        session.run("pytest", "-q", "-c", "pyproject.toml")  # nothing from the folders above it


@nox.session(reuse_venv=False)
def plugins(session: nox.Session) -> None:
    """Install the example of a plugin as a third party has it, and run its tests."""
    session.install(".")
    run_plugin(session, Path("examples/onrecord-rulings").resolve(), "onrecord-rulings:rulings")


@nox.session(reuse_venv=False)
def template(session: nox.Session) -> None:
    """Make a plugin from the template, install it and run its tests."""
    made = Path(session.create_tmp()).resolve() / "onrecord-casualties"
    session.install(".", "copier>=9.4")
    session.run(
        "copier",
        "copy",
        "--quiet",
        "--defaults",
        "--overwrite",
        "--data",
        "kind=casualty",
        "template",
        str(made),
    )
    run_plugin(session, made, "onrecord-casualties:casualties")


@nox.session(reuse_venv=False)
def tutorial(session: nox.Session) -> None:
    """Do what the tutorial for plugin authors says: write its files, install them, run its checks."""
    made = Path(session.create_tmp()).resolve() / "onrecord-courts"
    made.mkdir(exist_ok=True)
    page = Path("docs/tutorials/write-a-plugin.md").read_text(encoding="utf-8")
    files = {"onrecord_courts.py": "", "pyproject.toml": "", "test_courts.py": ""}
    for language, block in re.findall(r"^```(\w+)\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        if language == "toml":
            files["pyproject.toml"] = block
        elif language == "python" and not block.startswith(">>>"):
            files["test_courts.py" if "def test_" in block else "onrecord_courts.py"] += block + "\n\n"
    for name, content in files.items():
        (made / name).write_text(content, encoding="utf-8")
    session.install(".")
    run_plugin(session, made, "onrecord-courts:courts")
    with session.chdir(made):
        session.run("mypy", "--strict", "onrecord_courts.py", "test_courts.py")


@nox.session
def consumers(session: nox.Session) -> None:
    """Run the tests in which the tools that records are made for read them back."""
    session.install("-e", ".[cas,frames,html,parquet,polars,progress,spacy,zstd]", *group("consumers"))
    names = [
        "cas",
        "console",
        "extras",
        "folder",
        "frames",
        "line_ends",
        "linked_data",
        "notebook",
        "readers",
        "spacy",
    ]
    guides = [f"docs/how-to/{name}.md" for name in ("data-frames", "read-files", "spacy")]
    session.run("pytest", "-m", "not slow", *(f"tests/test_{name}.py" for name in names), *guides)


@nox.session(default=False)
@nox.parametrize(
    "extra", ["none", "cas", "frames", "html", "parquet", "polars", "progress", "spacy", "zstd", "all"]
)
def extras(session: nox.Session, extra: str) -> None:
    """Run the quick tests with each extra alone, and with all of them."""
    wanted = {"none": "", "all": "[cas,frames,html,parquet,polars,progress,spacy,zstd]"}.get(
        extra, f"[{extra}]"
    )
    session.install("-e", f".{wanted}", *group("extras" if extra == "all" else "test"))
    session.run("pytest", "-m", "not slow", *session.posargs)


@nox.session(default=False)
def view(session: nox.Session) -> None:
    """Test and picture the page in Debian's Chromium (apt-get install chromium chromium-driver)."""
    session.install("-e", ".", *group("view"))
    session.run("pytest", "tests/test_view_browser.py", *session.posargs)
    session.run("python", "tools/screenshots.py")


@nox.session(default=False)
def mutate(session: nox.Session) -> None:
    """Change merging and the handling of plugins in small ways; print how many changes a test notices."""
    session.install("-e", ".", "mutmut>=3.8", *group("test"))
    session.run("mutmut", "run", *(session.posargs or ["--max-children", "2"]))
    session.run("mutmut", "results")  # those that nothing notices
    session.run("mutmut", "export-cicd-stats", silent=True)
    counts = json.loads(Path("mutants/mutmut-cicd-stats.json").read_text(encoding="utf-8"))
    noticed, total = counts["killed"] + counts["timeout"] + counts["segfault"], counts["total"]
    late = counts["timeout"]
    session.log(
        f"mutation score {noticed / total:.3f}: {noticed} of {total} changes are noticed, {late} by time"
    )
    if noticed < 0.85 * total:
        session.error("at least 0.85 is wanted")


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Compare speed with spaCy's small English pipeline, and print what a record costs in time and memory."""
    session.install(str(compiled_wheel(session)), *group("bench"))
    session.run("python", "benchmarks/speed.py", *session.posargs)
    session.run("python", "benchmarks/costs.py")


@nox.session(default=False)
def hostile(session: nox.Session) -> None:
    """Read 10 MB of each shape of text that is made to be slow; arguments go to benchmarks/hostile.py."""
    session.install(".")
    session.run("python", "benchmarks/hostile.py", *session.posargs)


@nox.session
def engines(session: nox.Session) -> None:
    """Run the tests of engines for many machines."""
    session.install("-e", ".[dask]", *group("test"))
    session.run(
        "python", "-m", "pytest", "tests/test_dask.py", "docs/how-to/use-many-machines.md", *session.posargs
    )
