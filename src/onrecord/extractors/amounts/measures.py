"""What verbs of measure say of sums: exports rose to $3 million."""

from __future__ import annotations

from onrecord.extractors.amounts.amid import BE, FOLD, HAVE, LEVELS, WHEN
from onrecord.extractors.amounts.clauses import TIED, Clauses
from onrecord.extractors.amounts.nouns import CLAUSE, LONGEST, Stretch
from onrecord.extractors.amounts.setting import RATES

_SCOPE = 4
#: What a time without a preposition begins with, and how many lexemes it has: won | last month.
_NEAR_TIMES = frozenset({"last", "this", "next"})
_NEAR = 2
#: What may stand before a verb of measure besides its helpers: has so far cost.
_BEFORE_VERBS = frozenset({"to", "since", "so", "far", "then", "all", "both", "each"})
#: Behind `at` they make a bound of it: raised | at least $3.
_BOUNDS = frozenset({"least", "most"})
_JOINTS = frozenset({"and", "but", "or"})
_LISTING = frozenset({",", "and", "or"})
#: Behind a noun, how it moved and where to: revenue up 3 percent to $4 million.
_MOVED = frozenset({"up", "down"})
#: The same behind how far: sales 5% ahead at $4.
_AHEAD = frozenset({"ahead", "higher", "lower"})
_ASIDES = frozenset(",(-–—")
DASHES = frozenset("–—")
_BEFORE_GERUND = frozenset({"after", "before", "by", "for", "of", "on", "while", "without"})
_CLAUSE_ENDS = frozenset(".!?:;")
#: The classes of what stands between a verb of measure and its sum: rose 5 cents to 60 cents.
_PASSED = "NWXICUKSL%RQH"
_OF_DETERMINER = 2
#: What leads from a verb that places to a sum.
_NEARLY = frozenset({"around", "near"})
#: Letters of nouns in -ed: need, speed, creed.
_LONGEST_IN_ED = 5
#: Lexemes from a verb to the rate behind it: crept | up 3.5 pc.
_RATED = 6


class Measures(Clauses):
    """Finds the subjects of verbs that measure by sums, in one stretch of lexemes."""

    def measured(self, first: int, modified: int) -> Stretch | None:
        """Return the subject of a verb of measure: exports rose by 5 pct to $3 million."""
        verb = self._verb(first, modified)
        if verb is None:
            return None
        index = verb - 1 - 2 * (self.words[max(0, verb - 2) : verb] == ["more", "than"])  # has | doubled
        while index >= 0 and (self._is_auxiliary(self.words[index]) or self._is_moving(index, verb)):
            index -= 1
            index -= 2 * (self.word(index) in self.grammar.courses and self.word(index - 1) == "on")
        if self.words[index] in self.grammar.hearsay and self.words[index + 1] == "to":
            said = self._reported(index)
            return said if said and self._can_move(said, verb) else None
        if supposed := self._supposed(index, verb):
            return supposed
        index = self._relative(self._before_aim(index))
        gerund = self.words[verb].endswith("ing") or self.words[index + 1] == "having"
        if gerund and (self.words[index] in _BEFORE_GERUND or self._is_seen_by(verb - 1)):
            return None  # it closed at $4 after | dipping to $3
        behind = self.backward(verb, _SCOPE, lambda at: self.words[at].endswith("ly"))
        if index == behind - 1 and self._is_describing(verb):
            return self._described(behind, verb)
        found = self._clause_subject(self._subject_end(index, verb))
        found = self._seen(*found, verb) if found else None
        found = self._accompanying(*found, verb) if found else None
        found = self._whole(*found) if found else None
        if found and self.word(found[0] - 2) == "," and self.word(found[0] - 1) == "which":
            found = self.noun_phrase(found[0] - 2)  # | a plan |, which the bank says costs $3
        return self._judged(found, verb) if found and self._can_move(found, verb) else None

    def _before_aim(self, index: int) -> int:
        """Return where the words end before a verb that leads to another: Elm | agreed in May | to be sold.

        `index` is the last lexeme before `to`.
        """
        verb = self.before_time(index + 1) - 1 if self.words[index + 1] == "to" else -1
        leads = verb > 0 and self.words[verb].endswith("ed") and len(self.words[verb]) > _LONGEST_IN_ED
        leads = leads and self.words[verb] not in self.grammar.verbs and self.words[verb - 1] not in BE
        if not leads or self.grammar.is_a(self.words[verb - 1], "det"):
            return index
        index = verb - 1
        while index > 0 and self._is_auxiliary(self.words[index]):
            index -= 1
        return index

    def _described(self, behind: int, verb: int) -> Stretch | None:
        """Return the noun that ends before `behind`, and whose size a participle says: deals | worth $5."""
        behind -= self.word(behind - 1) in DASHES  # ten planes – | worth $5
        dated = self.word(behind - _NEAR) in _NEAR_TIMES and self.is_time(behind - 1, behind)
        described = self.noun_phrase(behind - _NEAR if dated else self.before_time(behind))
        if described is None or (dated and self.word(described[0] - 1) == "by"):
            return None  # loans granted by | the bank | last month, worth $5
        return self._judged(self._tied(*self._part(*described), verb), verb)

    def _is_seen_by(self, index: int) -> bool:
        """Tell whether who sees it stands before `as`: read by one group | as | falling to $3."""
        who = self.noun_phrase(index) if self.word(index) == "as" else None
        return who is not None and "by" in self.words[max(0, who[0] - _OF_DETERMINER) : who[0]]

    def _is_describing(self, verb: int) -> bool:
        """Tell whether a participle behind a noun says its size: a catch | worth $5, a flat, | bought for."""
        bought = self.words[verb] in self.grammar.bought and self.words[verb - 1] == ","
        return bought or self.words[verb] in self.grammar.participles | _MOVED

    def _part(self, begin: int, end: int) -> Stretch:
        """Return a noun without what it is one part of: the owner of | a home worth $5."""
        begin = self.past_teller(begin, end)
        begin += begin + 1 < end and self.words[begin].endswith("ing") and self.word(begin - 1) in BE
        one = (i for i in range(end - 2, begin + 1, -1) if self.words[i] in ("a", "an"))
        part = next(one, begin)
        return (part, end) if self.words[part - 1] == "of" else (begin, end)

    def _tied(self, begin: int, end: int, verb: int) -> Stretch:
        """Return a name with the noun that it is tied to, which a sum describes: deals | with Zane worth $5.

        Or a thing with the things that it is tied to, where a sum adds up: gifts | to a school totaling $5.
        """
        named, begin = self.is_name(begin, end), self._past_names(begin, end)
        tie, head = begin - 1, begin - 2
        if head < 0 or not self.is_open(head) or not self.grammar.is_a(self.words[tie], "prep"):
            return begin, end
        told = self.words[head] in self.grammar.telling or self.words[head].endswith(("ed", "ing"))
        adds_up = self.words[verb].endswith("ing") and self.words[head].endswith("s")
        adds_up = adds_up and (self.words[tie] == "to" or not self.words[end - 1].endswith("s"))
        if told or not (adds_up or named):
            return begin, end
        opens = self.backward(tie, LONGEST, self.is_in_phrase)
        done = self.words[opens] in self.grammar.setters or (opens > 0 and self._is_before_verb(opens - 1))
        return opens + (opens < head and done), end  # sent | gifts to, will pay | gifts to

    def _past_names(self, begin: int, end: int) -> int:
        """Return where a list of names begins that ends in one at `begin`: | Acme, Zane and | Rye."""
        at, last = begin, end
        while at > 1 and at < last and self._is_capital(at) and self.words[at - 1] in _LISTING:
            begin, at, last = at, self.backward(at - 1, LONGEST, self.is_open), at - 1
        return at if at < last and self._is_capital(at) else begin

    def _is_capital(self, index: int) -> bool:
        """Tell whether a word begins with a capital: | Acme, | CBS."""
        return self.lexemes.text[self.lexemes.starts[index]].isupper()

    def _subject_end(self, index: int, verb: int) -> int:
        """Return where the subject of a verb ends, `index` being the last lexeme before its helpers.

        Of several verbs, before the first: costs | fell and rose, sales | grew fast, rising to $5,
        oil | fell 2% to close at $5.
        """
        moves = self.words[verb].endswith("ing") and self.words[verb] not in self.grammar.participles
        before = self._past_aside(index) - (self.words[index] == ",")  # rose 2% ($3) | to close at $5
        while before > 0 and self.words[before] in self.grammar.times:
            before -= 1  # fell 2% yesterday | to end at $5
        ends = "to" in self.words[index + 1 : verb] and self._is_change(before)
        if self.words[index] not in _JOINTS and not (moves and self.words[index] == ",") and not ends:
            return index + 1
        end = self._first_verb(index)
        if moves and not {"C", "U", "K"}.isdisjoint(self.lexemes.kinds[end:index]):
            return index + 1  # Lee paid $5, rising to $7
        while end <= index and end > 0 and self._is_auxiliary(self.words[end - 1]):
            end -= 1
        return end

    def _is_change(self, index: int) -> bool:
        """Tell whether a lexeme ends how far something moved, a sum or a rate, no year: fell 2 | percent."""
        if self.lexemes.kinds[index] == "N":
            return self.lexemes.kinds[index - 1] in "CK" or self.words[index + 1] in RATES
        return self._is_figure(index)

    def _seen(self, begin: int, end: int, verb: int) -> Stretch:
        """Return a subject without who sees or helps it move: Acme saw | profits | rise to $5."""
        finite = self.words[verb] in self.grammar.pasts or self.words[verb].endswith(("s", "ed"))
        if finite or (self.words[verb].endswith("ing") and end < verb):
            return begin, end
        seen = (i for i in range(end - 2, begin - 1, -1) if self.words[i] in self.grammar.seeing)
        at = next(seen, begin - 1)
        made = at >= begin and self.words[at + 1] == "by"  # gifts | made by people | were $3
        return begin if made else at + 1, end

    def _accompanying(self, begin: int, end: int, verb: int) -> Stretch:
        """Return the subject of a participle behind `with`: the talks ended with | oil | falling to $5."""
        bare = self.words[verb].endswith("ing") and end == verb
        behind = (i + 1 for i in range(end - 2, begin - 1, -1) if self.words[i] == "with")
        return next(behind, begin) if bare else begin, end

    def _whole(self, begin: int, end: int) -> Stretch:
        """Return a subject with the noun that a sum and its noun are tied to: taxes on a $5 | home."""
        kinds = self.lexemes.kinds
        first = begin - (begin > 0 and kinds[begin - 1] in "CK")
        if first == end or kinds[begin] not in "NCK" or not self.grammar.is_a(self.words[first - 1], "det"):
            return begin, end
        tie = first - _OF_DETERMINER
        tied = tie > 0 and self.words[tie] in TIED and self.noun_phrase(tie)
        return (tied[0], end) if tied else (begin, end)

    def _judged(self, found: Stretch, verb: int) -> Stretch | None:
        """Return a subject without the people who say what it is: a contract | analysts valued at $3."""
        begin, end = found
        is_told = self.words[verb] in self.grammar.hearsay or self.words[verb] in self.grammar.setters
        polled = self.words[begin] in self.grammar.judges and self.words[begin + 1].endswith("ed")
        if polled and is_told:
            return None  # analysts polled by Acme | expected $3
        judge = self.words[end - 1] in self.grammar.judges and is_told
        if not judge or not BE.isdisjoint(self.words[end:verb]):
            return found
        if begin < end - 1:
            return (begin, end - 1) if any(map(self.is_open, range(begin, end - 1))) else None
        related = begin > 0 and self.grammar.is_a(self.words[begin - 1], "conj")
        return self.noun_phrase(begin - 1) if related and "at" in self.words[verb : verb + 2] else None

    def _is_moving(self, index: int, verb: int) -> bool:
        """Tell whether a participle says how a sum moved before: rents | rising | since reaching."""
        word = self.words[index]
        return 0 < index < verb - 1 and word.endswith("ing") and word in self.grammar.verbs

    def _reported(self, index: int) -> Stretch | None:
        """Return what is thought to be a sum: his wages, | thought to be $3, the fee is | said to be $3."""
        if index > 1 and self.words[index - 1] in _ASIDES:
            return self.noun_phrase(index - 1)
        if index and self.is_open(index - 1):
            return self.noun_phrase(index)  # for a fee | thought to be $3
        while index > 0 and self._is_auxiliary(self.words[index - 1]):
            index -= 1
        return self._clause_subject(index)

    def _supposed(self, index: int, verb: int) -> Stretch | None:
        """Return the noun of which something is expected: to fund | a plan | expected to cost $3."""
        told = self.words[index + 1].endswith("ed") and self.words[index + 2] == "to" and index + 2 < verb
        found = self.noun_phrase(index + 1) if told and self.is_open(index) else None
        return found if found and found[0] and self.words[found[0]] in ("a", "an") else None

    def _relative(self, index: int) -> int:
        """Return where a pronoun stands before a time that ends at `index`: which | last year | fell."""
        begin = index
        while begin > 0 and (self.words[begin] in self.grammar.times or self.words[begin] in WHEN):
            begin -= 1
        told = self.grammar.is_a(self.words[begin], "conj") and self.grammar.is_a(self.words[begin], "pron")
        told = told and self.words[max(0, begin - 1)] not in TIED  # at the end | of that year
        return begin if told else index

    def _first_verb(self, joint: int) -> int:
        """Return where the verb begins whose subject another shares behind `and`: costs fell and | rose."""
        for index in range(joint - 1, max(0, joint - 2 * CLAUSE), -1):
            word = self.words[index]
            if word in _CLAUSE_ENDS:
                break
            if word in self.grammar.times:
                continue
            is_finite = self.grammar.is_a(word, "aux") or word in self.grammar.pasts or word.endswith("ed")
            is_finite = is_finite or (word in self.grammar.plain_verbs and not word.endswith("ing"))
            if is_finite and not self._is_noun(index):
                return index
        return joint + 1

    def _can_move(self, found: Stretch, verb: int) -> bool:
        """Tell whether what a verb is said of moves by it: only what is traded gains and loses."""
        if self.words[verb] not in self.grammar.dealers or self._is_sold(verb):
            return True
        traded = not self.grammar.traded.isdisjoint(self.words[slice(*found)])
        rated = not RATES.isdisjoint(self.words[verb + 1 : verb + _SCOPE])  # Acme added 2% to 128 pence
        near = range(verb + 1, min(len(self.words) - 1, verb + 2 + _SCOPE))
        return traded or rated or any(self._goes_to(i) for i in near)

    def _goes_to(self, index: int) -> bool:
        """Tell whether `to` at `index` says where something moved: lost 2 pence | to 128 pence."""
        goes = self.words[index] == "to" and self.words[index - 1] != "close"
        return goes and self.lexemes.kinds[index + 1] in "NCK"

    def _verb(self, first: int, modified: int) -> int | None:
        """Return the verb of measure before a sum, past what may stand between: rose | 5 cents to 60."""
        for index in range(modified, first):
            if self.words[index] in self.grammar.plain_verbs and self.words[index + 1] != "to":
                return index - (self._is_led(index) and not self.words[index].endswith("ing"))
        index, lowest = modified - 1, modified - CLAUSE
        while index >= max(0, lowest):
            aside = index - self._past_aside(index)
            index, lowest = index - aside, lowest - aside
            index -= index == modified - 2 and self.words[index] == "," and self.words[index + 1] in LEVELS
            index -= self.words[index - 1 : index + 1] == ["per", "cent"]
            while index > FOLD and (size := self._of_comparison(index)):
                index, lowest = index - size, lowest - size
            if (placed := min(self._past_when(index), self._past_where(index))) < index:
                index, lowest = placed, lowest - (index - placed)
                continue
            index -= self._past_rate(index)
            index -= 2 * self._is_rumour(index)
            index -= self._past_manner(index)
            word = self.words[index]
            if word == "for" and index and (offered := self._offered(index - 1)) >= 0:
                return offered
            if word in HAVE:
                return None  # reported | having $3 million
            if self._is_set(index) or (word in self.grammar.verbs and not self._is_noun(index)):
                led = self.grammar.is_a(word, "prep") and self._is_led(index)  # drop | below the $3 level
                return index - led if self._is_placed(index, modified) else None
            is_bridge = word in self.grammar.bridges or word in self.grammar.times or self._is_place(index)
            is_bridge = is_bridge or (word == "on" and self.words[index + 1] in self.grammar.times)
            if not is_bridge and self.lexemes.kinds[index] not in _PASSED and word != "per":
                moved = self.words[index + 1] in _MOVED or self.word(modified - 2) in _AHEAD
                moved = moved and self.words[modified - 1] in LEVELS
                by_how_much = modified - index > _SCOPE - 1 and not word.endswith("ing")  # closing up 2%
                far = moved and by_how_much and self.is_open(index)
                other = index + 1 if far else self._cost(index)
                rated = self._is_moved_by_rate(index, modified)
                return index if rated else self._closed(index, modified, other)
            index -= 1
        return None

    def _is_led(self, index: int) -> bool:
        """Tell whether a verb stands before what tells where to: climb | past $3, no costs | exceeding $3."""
        return self.word(index - 1) in self.grammar.plain_verbs and not self._is_noun(index - 1)

    def _is_moved_by_rate(self, verb: int, modified: int) -> bool:
        """Tell whether any verb with `up` or `down` says by what rate its subject moved: crept | up 3pc."""
        rated = self.words[verb + 1] in _MOVED and not RATES.isdisjoint(self.words[verb + 2 : verb + _RATED])
        ties = self.words[modified - 1] in LEVELS or self.words[modified - 1] == "or"
        return rated and ties and self.words[verb].endswith("ed") and self.is_open(verb - 1)

    def _closed(self, last: int, modified: int, other: int | None) -> int | None:
        """Return where the verb of an object stands that ends at `last`, else `other`.

        `| ended the regular session up $3`.
        """
        if last + 1 >= modified or self.words[last + 1] not in _MOVED:
            return other
        if self.words[last] == ",":
            return last + 1 if self._is_share(last - 1) else other
        verb = self.backward(last + 1, _SCOPE, self.is_open) - _OF_DETERMINER
        if verb < 1 or self.words[verb] in self.grammar.setters:
            return other
        closed = self.words[verb] in self.grammar.plain_verbs
        return verb if closed and self.grammar.is_a(self.words[verb + 1], "det") else other

    def _is_share(self, index: int) -> bool:
        """Tell whether a word names what is traded, a firm for its shares: among risers were | Elm, up 3p."""
        named = self.is_open(index) and self.is_name(index, index + 1) and not self.is_time(index, index + 1)
        return named or (self.word(index) in self.grammar.traded and self.words[index].endswith("s"))

    def _is_set(self, index: int) -> bool:
        """Tell whether a verb that sets sums is in the passive: the fee was | raised, a fee | cut to $3."""
        if self.words[index] not in self.grammar.setters or self.words[index].endswith("ing"):
            return False
        if self.words[index] in self.grammar.perfect:
            summed = self.words[index + 1] == "by" and self.lexemes.kinds[index + 2] in "NWXCK"
            levelled = self.words[index + 1] in LEVELS and self.words[index + 2] not in _BOUNDS
            if summed or levelled:
                return True
        before = max(0, index - 1)
        before -= self.words[before].endswith("ly") or self.grammar.is_a(self.words[before], "adv")
        return before > 0 and self.words[before] in BE

    def _is_placed(self, verb: int, modified: int) -> bool:
        """Tell whether a verb that needs another word to measure has it: put at $3, gone up by $3."""
        word, between = self.words[verb], self.words[verb:modified]
        if word.removesuffix("s") in self.grammar.costs and between[1:2] == ["by"]:
            return False  # increased its | costs by $3
        if word in self.grammar.passers:
            return self._is_level(modified)
        if word in self.grammar.turners:
            return "up" in between or "down" in between or between[1:2] in (["to"], ["from"])
        opened = self.lexemes.kinds[modified - 1 : modified + 1].count("B") > 0  # seen between $1 and $2
        near = word in self.grammar.near and self.words[modified] in _NEARLY  # hovering | around $3
        return word not in self.grammar.placers or "at" in between or opened or near

    def _cost(self, last: int) -> int | None:
        """Return where a verb of cost stands before who pays, who is named up to `last`: cost the town."""
        for index in range(last, max(0, last - CLAUSE), -1):
            if self.words[index] in self.grammar.costs:
                is_noun = self._is_noun(index) or self.grammar.is_a(self.words[index - 1], "prep")
                return None if is_noun or index == last else index
            if not self.is_in_phrase(index) and not self.grammar.is_a(self.words[index], "pron"):
                return None
        return None

    def _is_auxiliary(self, word: str) -> bool:
        """Tell whether a word may stand between a subject and its verb of measure."""
        grammar = self.grammar
        if word in grammar.heads:
            return False  # a | total | rose, a | family | owes
        is_bridge = word in grammar.bridges and not grammar.is_a(word, "det", "prep")
        is_bridge = is_bridge and word not in grammar.participles
        is_participle = word.endswith("ed") and word in grammar.verbs
        return (
            word in _BEFORE_VERBS
            or is_bridge
            or is_participle
            or word.endswith(("ly", "self", "selves"))
            or grammar.is_a(word, "aux")
        )
