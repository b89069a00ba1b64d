"""Entry points: found wherever `importlib.metadata` finds them, which is imported only then."""

import subprocess
import sys
import zipfile
from importlib.metadata import DistributionFinder, PathDistribution
from pathlib import Path

import pytest

from onrecord.plugins.points import entry_points

GROUP = "onrecord.tests"
NAMED = f"[console_scripts]\nfees = fees:main\n\n[{GROUP}]\nfees = fees:plugin\n"


def distribution(folder: Path, text: str = NAMED) -> Path:
    folder.mkdir(parents=True)
    for name in ("METADATA", "PKG-INFO"):
        folder.joinpath(name).write_text(
            "Metadata-Version: 2.1\nName: fees\nVersion: 1.0\n", encoding="utf-8"
        )
    folder.joinpath("entry_points.txt").write_text(text, encoding="utf-8")
    return folder


def values(group: str = GROUP) -> list[str]:
    return [point.value for point in entry_points(group)]


@pytest.mark.parametrize(
    ("folder", "on_path"),
    [
        ("fees-1.0.dist-info", "."),
        ("Fees-1.0.EGG-INFO", "."),
        ("fees-1.0-py3.egg/EGG-INFO", "fees-1.0-py3.egg"),
    ],
)
def test_a_distribution_in_a_folder_is_found(monkeypatch, tmp_path, folder, on_path):
    distribution(tmp_path / folder)
    assert values() == []
    monkeypatch.syspath_prepend(str(tmp_path / on_path))
    assert values() == ["fees:plugin"]


def test_the_working_directory_is_looked_into_where_the_path_names_it(monkeypatch, tmp_path):
    distribution(tmp_path / "fees-1.0.dist-info")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    assert values() == ["fees:plugin"]


def test_a_distribution_in_a_zip_file_is_found(monkeypatch, tmp_path):
    found = distribution(tmp_path / "there" / "fees-1.0.dist-info")
    with zipfile.ZipFile(tmp_path / "fees.zip", "w") as archive:
        for path in found.iterdir():
            archive.write(path, f"{found.name}/{path.name}")
    monkeypatch.syspath_prepend(str(tmp_path / "fees.zip"))
    assert values() == ["fees:plugin"]


def test_a_distribution_that_a_finder_knows_is_found(monkeypatch, tmp_path):
    found = distribution(tmp_path / "hidden")

    class Finder(DistributionFinder):
        def find_distributions(self, context=None):
            return [PathDistribution(found)]

    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, Finder()])
    assert values() == ["fees:plugin"]


@pytest.mark.parametrize("odd", ["no/such/folder", Path("tests"), "pyproject.toml"])
def test_what_stands_in_the_path_and_is_no_folder_disturbs_nothing(monkeypatch, tmp_path, odd):
    distribution(tmp_path / "fees-1.0.dist-info")
    monkeypatch.setattr(sys, "path", [odd, str(tmp_path), *sys.path])
    assert values() == ["fees:plugin"]


def test_a_name_that_only_looks_like_the_group_is_none(monkeypatch, tmp_path):
    distribution(
        tmp_path / "fees-1.0.dist-info", f"[console_scripts]\n{GROUP} = fees:main\n[{GROUP}.more]\nx = fees\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    assert values() == []


@pytest.mark.parametrize(("group", "imported"), [("console_scripts", False), (GROUP, True)])
def test_importlib_metadata_is_imported_only_where_a_plugin_is_installed(tmp_path, group, imported):
    distribution(tmp_path / "fees-1.0.dist-info", f"[{group}]\nfees = json\n")
    code = (  # plugins of another group, since this environment may have some
        "import sys, onrecord; from onrecord.plugins import discovery, points\n"
        f"sys.path.append({str(tmp_path)!r})\n"
        f"discovery.entry_points = lambda group: points.entry_points({GROUP!r})\n"
        "record = onrecord.extract('It cost $5.')\n"
        "print('importlib.metadata' in sys.modules, len(record.faults))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == [str(imported), str(int(imported))]  # json is found, and is no plugin
