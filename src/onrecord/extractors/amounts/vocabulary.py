"""The words that tell what sums measure, as sets made once from the word lists."""

from __future__ import annotations

from onrecord.lexicon import Lexicon


class Grammar:
    """The words that tell subjects: function words, verbs of measure, times.

    What a field holds is said in the headers of data/en/measure_verbs.txt and data/en/sum_grammar.txt.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        entries = lexicon.entries("function_words")
        self.classes = {entry.phrase: frozenset(entry.fields) for entry in entries}
        measures = lexicon.entries("measure_verbs")

        def having(field: str) -> frozenset[str]:
            return frozenset([entry.phrase for entry in measures if field in entry.fields])

        self.verbs = having("verb")
        self.bridges = having("bridge")
        self.participles = having("participle")
        self.hearsay = having("hearsay")
        self.costs = having("receiver")
        self.judges = lexicon.phrases("judging_nouns")
        self.passers = having("level")
        self.placers, self.near = having("at"), having("near")
        self.turners = having("turn")
        self.setters = having("object")
        irregular = lexicon.entries("irregular_verbs")
        self.pasts, perfect = (
            frozenset(form for entry in irregular for form in entry.fields.get(name, "").split(",")) - {""}
            for name in ("past", "participle")
        )
        self.perfect = perfect | {word for word in self.setters if word.endswith("ed")}
        self.gone = self.pasts - perfect  # went, but no lost (revenues)
        self.done = (self.pasts | perfect) - {entry.phrase for entry in irregular}  # begun, but no cut
        self.plain_verbs = self.verbs - self.bridges
        self.telling = self.pasts | self.verbs
        told = self.verbs | self.setters
        self.bases = frozenset(word for word in told - self.pasts - self.costs if f"{word}s" in told)
        self.times = lexicon.phrases("time_words")
        small = lexicon.grouped("sum_grammar", "class")
        self.spans, self.dated = small["span"], small["span"] | small["dated"]
        self.timed = self.times | self.dated
        self.compared, self.by_now, self.unpaid = small["compared"], small["now"], small["unpaid"]
        self.beside = self.compared | small["beside"] | self.timed
        self.bare, self.means, self.asking = small["bare"], small["means"], small["asking"]
        self.paid, self.markets, self.courses = small["paid"], small["market"], small["course"]
        self.going, self.worths, self.framing = small["going"], small["worth"], small["framing"]
        self.measures, self.seeing = small["measure"], small["seeing"]
        self.changes, self.multiplying = small["change"], small["multiplying"]
        endings = ("", "s", "d", "ed")
        self.saying = frozenset(f"{stem}{ending}" for stem in small["saying"] for ending in endings)
        self.heads, self.figures = small["head"], small["figure"]
        self.offers, self.taking, self.spending = small["offer"], small["taking"], small["spending"]
        self.portions, self.further, self.bearers = small["portion"], small["further"], small["bearer"]
        self.levels = lexicon.phrases("sum_levels")
        self.sold = having("for")
        self.bought = having("bought")
        self.dealers = having("traded")
        self.traded = lexicon.phrases("traded_nouns")
        self.followers = lexicon.phrases("sum_followers")
        self.bills = lexicon.phrases("bill_nouns")
        self.robbing = lexicon.phrases("robbing_verbs")
        self.adverbial = lexicon.phrases("adverbial_nouns")
        self.address = lexicon.phrases("honorifics")
        self.people = lexicon.phrases("title_heads") | lexicon.phrases("person_nouns")

    def is_a(self, word: str, *names: str) -> bool:
        """Tell whether a word is a function word of one of the classes."""
        return not self.classes.get(word, frozenset()).isdisjoint(names)
