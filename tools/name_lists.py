"""Write the lists of given names and surnames from free word lists.

The lists come as packages from PyPI: the US census of 1990 (in names) and the names of many
countries (in faker). What is a common English word as well, or already stands in a list of the
library, is left out.

python tools/name_lists.py
"""

from __future__ import annotations

import importlib
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from wordlists import _package, word_classes

DATA = Path(__file__).parent.parent / "src" / "onrecord" / "data" / "en"
SOURCE = "US census of 1990 (public domain, as distributed with names) and faker 40 (MIT)"
#: How many of the census's names are taken, the most frequent first.
MEN, WOMEN, SURNAMES = 1_000, 1_500, 5_000
LOCALES = (
    *("cs_CZ", "da_DK", "en_GB", "en_IN", "en_KE", "en_NG", "en_NZ", "en_PK", "en_US"),
    *("es_AR", "es_CO", "es_ES", "es_MX", "et_EE", "fi_FI", "fr_DZ", "fr_FR", "ga_IE", "ha_NG", "hr_HR"),
    *("hu_HU", "id_ID", "ig_NG", "it_IT", "ja_JP", "lt_LT", "lv_LV", "nl_NL", "no_NO", "pl_PL", "pt_BR"),
    *("pt_PT", "ro_RO", "sk_SK", "sl_SI", "sv_SE", "tw_GH", "vi_VN", "yo_NG", "zu_ZA"),
)
SHORTEST = 3


def plain(name: str) -> str:
    """Return a name without accents, as most of the press writes it."""
    letters = unicodedata.normalize("NFD", name.strip().title())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def census(file: str, count: int) -> Iterator[str]:
    for line in (_package("names") / file).read_text().splitlines()[:count]:
        yield line.split()[0].title()


def of_countries() -> tuple[dict[str, set[str]], set[str]]:
    """Return given names with the genders they are given to, and surnames."""
    given: dict[str, set[str]] = defaultdict(set)
    surnames: set[str] = set()
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if not isinstance(values, (tuple, list, dict)):
                continue
            names = {name: plain(name) for name in values if isinstance(name, str)}
            if attribute.startswith("last"):
                surnames.update(names.values())
            elif attribute.startswith("first"):
                for name, written in names.items():
                    accented = written != name.strip().title()  # Åsa tells nothing of Asa
                    given[written] |= {""} if accented else gender_of(attribute)
    return given, surnames


def gender_of(attribute: str) -> set[str]:
    """Return the gender that a list of names is for; nothing for a list of all names."""
    if "female" in attribute:
        return {"f"}
    return {"m"} if "_male" in attribute else set()


def listed() -> set[str]:
    """Return all words that stand in a list of the library already, in lower case."""
    own = {DATA / "given_names_census.txt", DATA / "surnames_census.txt"}
    found: set[str] = set()
    for path in DATA.glob("*.txt"):
        if path not in own:
            for line in path.read_text(encoding="utf-8").splitlines():
                phrase, *fields = line.split("\t")
                found.add(phrase.lower())
                for field in fields:
                    found.update(field.lower().partition("=")[2].split(","))
    return found


def write(name: str, title: str, rows: dict[str, str]) -> None:
    lines = [f"# {title}", f"# source: {SOURCE}; tools/name_lists.py", "# licence: MIT"]
    lines += [row + fields for row, fields in sorted(rows.items())]
    (DATA / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(name, len(rows))


def main() -> None:
    taken = {word for word in word_classes() if word.islower()} | listed()

    def fits(name: str) -> bool:
        return len(name) >= SHORTEST and name.isascii() and name.isalpha() and name.lower() not in taken

    given, surnames = of_countries()
    for file, count, gender in (("dist.male.first", MEN, "m"), ("dist.female.first", WOMEN, "f")):
        for name in census(file, count):
            given[name].add(gender)
    surnames.update(census("dist.all.last", SURNAMES))
    genders = {name: next(iter(told)) if len(told) == 1 else "" for name, told in given.items()}
    write(
        "given_names_census.txt",
        "Given names of many countries; gender: m or f, nothing where both sexes bear the name",
        {name: f"\tgender={gender}" if gender else "" for name, gender in genders.items() if fits(name)},
    )
    write(
        "surnames_census.txt",
        "Surnames of many countries",
        {name: "" for name in surnames if fits(name)},
    )


if __name__ == "__main__":
    main()
