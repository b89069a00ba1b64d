"""Whom a pronoun means, where that is plain."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.bearers import UNNAMED, Bearers
from onrecord.linking.disjoint import SUBJECTS, Disjoint
from onrecord.linking.mentions import Mention, before, between, linking_words
from onrecord.linking.subjects import DETERMINERS, Subjects
from onrecord.linking.voices import Voices
from onrecord.model import Document
from onrecord.phrases import subordinators
from onrecord.segment.classes import (
    HEAD,
    HONORIFIC,
    PARTY,
    PLURAL,
    classes,
)
from onrecord.segment.sentences import openings
from onrecord.segment.tokens import HYPHENS, tokens
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

PRONOUNS: Final = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
#: A pronoun looks no farther back than this many sentences.
_REACH: Final = 2
#: Nor than this many, with all that somebody else says before it.
_FAR: Final = 12
#: What stands before the title of one who is not named.
BEFORE_TITLES: Final = DETERMINERS | {"his", "her", "their", "its", "one", "another"}
#: Tags of what follows a subject.
_BEHIND_SUBJECTS: Final = FINITE | {"RB", "IN", "VBN"}
#: Tags of what can stand between a subject and its object: `Roe had then spoken to | him`.
_GROUP: Final = FINITE | {"VBN", "VB", "RB", "TO", "RP", "IN"}
#: Tags of what opens an aside behind a subject: `The governor, | who met Roe, said`.
_ASIDES: Final = (["WP"], ["WP$"], ["VBG"], ["VBN"], ["RB"])
#: Tags of what opens a phrase before a subject.
_LEADING: Final = frozenset({"IN", "VBG", "VBN"})
#: Tags of what opens a clause that one asks.
_ASKED: Final = frozenset({"WP", "WP$", "WRB"})
_EMPHATIC: Final = frozenset({"himself", "herself"})
_OBJECTS: Final = frozenset({"him", "her"})
_MARKS: Final = frozenset({"“", "‘", '"', "'", "«", "„"})
#: What stands before a subject behind what it does: `Calling it “late,” | he left`.
_BEFORE: Final = frozenset({",", "”", "’", '"', "'"})
#: Tokens of a participle and `by`: `Cross-examined by`.
_AGENT: Final = 5
#: In how many tokens a subject is what a sentence begins with.
_OPENING: Final = 4
#: So many pronouns are followed back to the name.
_CHAIN: Final = 4
#: No phrase before the subject has more tokens: `At one point | the judge sent`.
_LEAD: Final = 6
#: No title before a name at the start of a sentence has more tokens.
_TITLE: Final = 6


def _singular_genders(words: Lexicon) -> dict[str, str]:
    """Return for each noun of one person the gender that it tells, `m` or `f`, or an empty string."""
    return {
        entry.phrase: entry.fields.get("gender", "")
        for entry in words.entries("person_nouns")
        if not entry.phrase.endswith("s")
    }


class Pronouns:
    """Tells whom a pronoun of a document means.

    Args:
        document: The document.
        people: Its names of people.
        gender: For each person `m`, `f`, or "" where nothing tells.
        bearers: Who was said to bear which title.
    """

    def __init__(
        self,
        document: Document,
        people: Sequence[Mention],
        gender: Sequence[str],
        bearers: Bearers,
    ) -> None:
        found = tokens(document)
        self.starts, self.words, self.lower = found.starts, found.words, found.lower
        self.bits = classes(document)
        self._voices = Voices(document)
        self._disjoint = Disjoint(document, people, self._voices)
        self._document, self._people, self._gender, self._bearers = document, people, gender, bearers
        words = lexicon(document).table(linking_words)
        self._asked, self._replying = words["asked"], words["replies"]
        self._sourcing, self._unnamed = words["sourcing"], words["unnamed"]
        self._genders = lexicon(document).table(_singular_genders)
        self._subjects = Subjects(document, people, gender)
        self._subordinators = lexicon(document).table(subordinators)

    def meant(self, at: int, further: int = _CHAIN) -> Mention | None:
        """Return the person whom a pronoun means, if only one near it fits.

        Whoever is spoken of in what a pronoun says is not meant by it: `“Roe has lied,” | he said`.
        """
        others = self._disjoint.others(at).union(self._beside(at))
        found = self._nearest(at, others, further)
        return found if found is None or found.who not in others else None

    def _beside(self, at: int) -> Iterator[tuple[str, int]]:
        """Yield who is named right before a pronoun, of whom something is said: `On Hale | she said`."""
        number = before(self._people, at) - 1
        if number >= 0 and self._people[number].after == at and self.words[at - 1][-1] != ".":
            yield self._people[number].who

    def _nearest(self, at: int, others: frozenset[tuple[str, int]], further: int) -> Mention | None:
        """Return the only person near a pronoun who fits and is none of some others.

        A pronoun before it in the sentence is taken to mean the same person, so the search begins
        there; but where a name stands between the two, nothing is plain. A name behind the pronoun that
        an earlier sentence begins with is another's: that one is followed then, at most `further` times.
        """
        gender, quote = PRONOUNS[self.lower[at]], self._voices.at(at)
        begins = openings(self._document)
        sentence = bisect_right(begins, at) - 1
        low = begins[max(0, sentence)]
        first = next(iter(self._alike(low, at, gender, quote)), at)
        if any(self._fits(m, gender) for m in between(self._people, first, at)):
            return None
        replied = self._replying.issuperset(self.lower[at + 1 : at + 2])
        others = others.union(filter(None, [self._actor(low, first)]))
        at = low if self._names_others(self._outside(low, at), at) else first
        bearers: frozenset[tuple[str, int]] = frozenset()
        for back, low in enumerate(self._begins_back(begins, sentence, quote)):
            near = [m for m in between(self._people, low, at) if self._fits(m, gender)]
            near = [m for m in near if self._voices.at(m.first) in (None, quote) and m.who not in others]
            near = [m for m in near if not bearers or m.who in bearers]
            if near and back:
                alike = self._alike(low, at, gender, quote)
                other = self._followed(low, at, near[0], alike, replied=replied and back == 1)
                if other is not None:
                    return self.meant(other, further - 1) if further else None
            role = self._role(low, at, gender)
            if role and not (near and self._is_apposed(near[0], role[1])):
                if replied and back == 1 and len({m.who for m in near}) == 1:
                    return near[-1]  # A clerk asked Roe why. | He replied
                if (bearer := self._bearers.meant(*role)) or self.lower[role[0]] != "the":
                    return bearer
                if self._bearers.is_unnamed(*role):
                    return None
                at, bearers = low, self._bearers.several(*role)  # names behind it are others'
                continue
            if near:
                return self._plainest(near, low, at, said=back == 1 and quote is None)
        earlier = next(iter(self._alike(low, first, gender, quote)), None)
        return self.meant(earlier, further - 1) if earlier is not None and further else None

    def _plainest(self, near: Sequence[Mention], low: int, at: int, *, said: bool) -> Mention | None:
        """Return the only one of some people near a pronoun, the subject, or who says something."""
        if len({m.who for m in near}) == 1:
            return near[-1]
        subject = self._subjects.first(near, low, at)
        return self._subjects.sayer(near, low) if subject is None and said else subject

    def _begins_back(self, begins: Sequence[int], sentence: int, quote: int | None) -> Iterator[int]:
        """Yield where a sentence begins and those before it; what another says meanwhile counts for none."""
        yield begins[max(0, sentence)]
        left = _REACH
        for at in range(sentence - 1, max(-1, sentence - _FAR), -1):
            if self._stays_open(begins[at]):
                continue
            voice = self._voices.at(begins[at] + (self.words[begins[at]] in _MARKS))
            if voice in (None, quote) or self._voices.at(begins[at + 1] - 1) != voice:
                yield begins[at]
                left -= 1
            if not left:
                return

    def _stays_open(self, begin: int) -> bool:
        """Tell whether a sentence is in marks that the next paragraph only opens again: the same speaks."""
        voice = self._voices.at(begin + (self.words[begin] in _MARKS))
        return voice is not None and self._voices.unclosed[voice]

    def _followed(
        self, low: int, high: int, name: Mention, alike: Sequence[int], *, replied: bool
    ) -> int | None:
        """Return the one of some pronouns that means the same person, where a name beside it is another's."""
        opening = self._opening(low, name.first, alike)
        if opening is not None:
            return opening
        behind = (i for i in alike if i >= name.after)
        if self._names_others(self._outside(low, high), high):
            return next(behind, None)
        return next((i for i in behind if self._actor(low, i) == name.who), None) if replied else None

    def _names_others(self, begin: int, high: int) -> bool:
        """Tell whether what a sentence begins with names others than its subject.

        `Asked whether Roe would stay, | he`, `Cross-examined by Roe, | he`.
        """
        if not self.words[begin : begin + 1] or not self.words[begin].istitle():
            return False
        if self.lower[begin] in self._asked or self._does(begin, high):
            return True
        by = next((i for i in range(begin + 1, min(high, begin + _AGENT)) if self.lower[i] == "by"), begin)
        if by == begin or not self.lower[by - 1].endswith("ed") or "," not in self.lower[by:high]:
            return False
        return bool(between(self._people, by, self.lower.index(",", by)))

    def _does(self, begin: int, high: int) -> bool:
        """Tell whether a sentence opens with what its subject does to others: `Mocking Roe, | he said`."""
        tags = penn_tags(self._document)
        near = range(begin + 1, min(high + 1, len(tags)))
        subjects = (i for i in near if self.lower[i] in SUBJECTS and self.lower[i - 1] in _BEFORE)
        subject = next(subjects, begin)
        doing = self.lower[begin].endswith("ing") and tags[begin] in ("VBG", "NNP")
        doing = doing and self.lower[begin] not in self._sourcing
        clause = next((i for i in range(begin + 1, subject) if tags[i] in _ASKED), subject)
        return doing and subject > begin and FINITE.isdisjoint(tags[begin:clause])  # Asking who left, | he

    def _actor(self, low: int, at: int) -> tuple[str, int] | None:
        """Return who does something to a pronoun, and so is not meant by it: `Roe told | him`."""
        tags = penn_tags(self._document)
        if tags[at] != "PRP" or self.lower[at] not in _OBJECTS:
            return None
        verb = at
        while verb > low and tags[verb - 1] in _GROUP:
            verb -= 1
        names = between(self._people, low, verb)
        first = next((tag for tag in tags[verb:at] if tag != "RB"), "")
        acts = bool(names) and names[-1].after == verb and first in FINITE
        return names[-1].who if acts else None

    def _outside(self, low: int, high: int) -> int:
        """Return the first word from `low` on outside quotation marks, or `high`."""
        return next(
            (i for i in range(low, high) if self._voices.at(i) is None and self.lower[i].isalpha()), high
        )

    def _is_apposed(self, mention: Mention, after: int) -> bool:
        """Tell whether a name tells who bears the title that ends before `after`: `the mayor, Ann Lee,`."""
        begin = mention.first
        while begin > after and self.bits[begin - 1] & HONORIFIC:
            begin -= 1
        return begin == after or self.lower[begin - 1] == ","

    def _role(self, low: int, high: int, gender: str) -> tuple[int, int] | None:
        """Return the title that is the subject of a sentence, as its first words: `The judge | said`.

        Or one who is not named at all, and may be of the gender: `One woman | said`.
        """
        begin = self._subject_begin(self._outside(self._subjects.past_dateline(low), high), high)
        if begin >= high or self.lower[begin] not in BEFORE_TITLES:
            return None
        tags = penn_tags(self._document)
        for i in range(begin + 1, min(high - 1, begin + _TITLE)):
            if not self.words[i].isalnum() and self.words[i] not in HYPHENS:
                return None
            borne = self._is_one(i)
            after = i + 1 + (self.lower[i + 1] in _EMPHATIC)  # The governor | himself
            apposed = self.lower[high - 1] == "," and tags[after] not in FINITE  # A nurse, | she left
            borne = (borne or self._is_unnamed(begin, i, gender)) and not apposed
            unnamed = self.lower[begin] in UNNAMED
            aside = self.lower[after] == "," and (unnamed or tags[after + 1 : after + 2] in _ASIDES)
            ends = tags[after] in _BEHIND_SUBJECTS or tags[after] == "WP"
            ends = ends or (unnamed and tags[after] == "JJ")  # a source | close to
            if borne and (aside or ends):
                bearer = self._bearers.meant(begin, i + 1)  # (Ms Lee) The minister met Mr Roe. | He
                return None if bearer and not self._fits(bearer, gender) else (begin, i + 1)
        return None

    def _is_one(self, noun: int) -> bool:
        """Tell whether a noun may mean one person: the | judge, the Wisconsin | Democrat."""
        bits = self.bits[noun]
        if self.words[noun].islower():
            return bits & (HEAD | PLURAL) == HEAD
        stops = penn_tags(self._document)[noun + 1] in FINITE  # not the Senator | Roe
        return stops and bool(bits & (HEAD | PARTY)) and not bits & PLURAL

    def _is_unnamed(self, begin: int, noun: int, gender: str) -> bool:
        """Tell whether one of the gender is spoken of who is not named: `One | woman`, `One of the | men`."""
        one = self.lower[begin : begin + 3] == ("one", "of", "the")
        word = self.lower[noun].removesuffix("s") if one else self.lower[noun]
        fits = self._genders.get(word) in ("", gender) or word in self._unnamed
        fits = fits or bool(self.bits[noun] & HEAD)
        return self.lower[begin] in UNNAMED and fits

    def _subject_begin(self, begin: int, high: int) -> int:
        """Step over a phrase that says when or where: `At one point | the judge sent`."""
        tags = penn_tags(self._document)
        if begin < high and tags[begin] == "IN":
            for at in range(begin + 2, min(high, begin + _LEAD)):
                if self.lower[at] == "the" and (tags[at - 1] == "NN" or self.lower[at - 1] == ","):
                    return at
        if begin < high and tags[begin] in _LEADING and "," in self.lower[begin:high]:
            comma = self.lower.index(",", begin, high)  # Speaking in Elm, | the judge said
            plain = FINITE.isdisjoint(tags[begin:comma])
            return comma + 1 if plain and self.lower[comma + 1] in DETERMINERS else begin
        leads = begin + 1 < high and tags[begin] in ("CC", "RB")  # But | the judge sent
        return begin + 1 + (self.lower[begin + 1] == ",") if leads else begin

    def _opening(self, low: int, name: int, alike: Sequence[int]) -> int | None:
        """Return the pronoun that a sentence begins with before it names somebody, outside quotation marks.

        `When he resigned, Lee ...` may name whom the pronoun means, `But he told Lee ...` does not.
        """
        begin = self._outside(low, name)
        pronoun = next((i for i in alike if begin <= i < name and self.lower[i] in SUBJECTS), None)
        if pronoun is None:
            return None
        if pronoun >= begin + _OPENING:
            if self._begins_clause(begin, pronoun):
                return pronoun
            apart = {",", ";", ":", "—", "–"}.intersection(self.lower[pronoun:name])
            return None if apart else pronoun
        lead = self.lower[begin]  # `Noting he had lost, Lee ...`
        direct = pronoun - begin <= (not lead.endswith("ing")) or self.lower[pronoun - 1] == ","
        ahead = lead in self._subordinators and "," in self.lower[begin:name]
        return pronoun if direct and not ahead else None

    def _begins_clause(self, begin: int, pronoun: int) -> bool:
        """Tell whether nothing but a phrase stands before a subject: `After the vote in Elm, | she said`."""
        tags = penn_tags(self._document)
        leads = tags[begin] in _LEADING and self.lower[pronoun - 1] == ","
        return leads and FINITE.isdisjoint(tags[begin:pronoun]) and tags[pronoun + 1] in _BEHIND_SUBJECTS

    def _alike(self, low: int, high: int, gender: str, quote: int | None) -> list[int]:
        """Return the pronouns of the same gender between two tokens, in the same voice."""
        near = [i for i in range(low, high) if PRONOUNS.get(self.lower[i]) == gender]
        return [i for i in near if self._voices.at(i) == quote]

    def _fits(self, mention: Mention, gender: str) -> bool:
        return self._gender[mention.who[1]] in ("", gender)
