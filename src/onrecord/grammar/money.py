r"""Patterns of sums of money.

`LEXEME` cuts the text around a currency into pieces; each piece has a class of one letter, so that
the other patterns are written over the letters of a whole stretch, one letter a piece:

    N  digits: 1,000.50        W  one to nineteen, zero, dozen   X  twenty, thirty ...
    S  million, mln, hundred   L  k, m, bn right after digits    P  millions, tens
    H  half                    Q  quarter, third                 V  multimillion   Z  multi
    E  few, several            A  a, an      O  of      J  and   T  to   R  or     B  between
    F  from      I  in         G  the       p  point           m  minus
    C  sign: $ US$             K  code or sign of letters: USD, DM, Rs (before or after the number)
    U  unit: dollars, cts      Y  what names its country, or the rest of its name: Canadian, pounds (sterling)
    D  hyphen or short dash    x  any other word; any other mark stands for itself
"""

from __future__ import annotations

from typing import Final

from onrecord.patterns import Pattern

#: A piece of text: a word, a number, a currency sign with the letters before it, or a mark.
LEXEME: Final = Pattern(
    "LEXEME",
    r"""
    (?<word> \p{L}++ (?! [\p{Sc}.'’] )                                # as most are
      | (?<!\p{L}) (?: \p{L}\. ){2,3} (?!\p{Sc})
      | \p{L}++ (?! \p{Sc} | \.\p{L}\.\p{Sc} ) (?: ['’] \p{L}{2,} )?
      | (?<=\d) \p{L}{1,2} (?=\p{Sc}) )                              # 5k€
  | (?<number> (?: (?<![\d.,]) | (?<=\p{L}\.) ) (?:
        \d{1,3} (?: , \d{2,3} ){1,5} (?: \. \d{1,18} )? (?! \d | ,\d{3} )   # 1,000.50  1,00,000
      | \d{1,3} (?: \. \d{3} ){1,5} , \d{1,2} (?![\d])                # 1.000,50
      | \d{1,3} (?: \. \d{3} ){2,5} (?![\d])                          # 1.000.000
      | \d{1,3} (?: ['’] \d{3} ){1,5} (?: \. \d{1,2} )? (?![\d])       # 1'000'000
      | \d{1,3} (?: [\ \u00a0\u202f] \d{3} ){1,5} (?: [.,] \d{1,2} )? (?![\d])   # 1 000 000
      | (?: \d{1,15} [-\ ] )? \d{1,2} / (?: 2 | 3 | 4 | 5 | 8 | 16 | 32 | 64 ) (?! \d | /\d )              # 13-1/4
      | \d{0,15} [¼½¾]
      | \d{1,15} (?: \. \d{1,18} | , \d{1,2} )? (?! \d | \.\d | ,\d{3} ) (?: \.[-–] (?![^\s,;)]) )?   # 12  1.5  4,5  20.-
      | (?<!\p{L}) \. \d{1,18} (?! \d )
    ))
  | (?<sign> [$£] \p{Lu}{1,2} (?=\d)                                  # $US5
      | (?: (?<![\w.]) (?: (?: \p{L}\. ){1,3} | \p{L}{1,5} ) )? \p{Sc} )
  | (?<mark> -- | \S )
    """,
    matches=["1,000.50", "13-1/4", "US$", "dlrs", "U.S."],
    rejects=" ",
)

_TENS = "(?: XD?W | X | W )"
_COMPOUND = rf"(?: A(?=D?S) | {_TENS} ) (?: D?S ){{0,3}} (?: (?<=S) [DJ,]? {_TENS} (?: D?S ){{0,3}} ){{0,8}}"
_STEPS = "N (?: D?S ){1,2} (?: J? N (?: D?S ){1,2} ){1,2}"
_POINT = f"(?: N | {_TENS} ) p (?: N | {_TENS}{{1,5}} ) (?: D?[SL] ){{0,2}}"
_AND_HALF = rf"""(?:
    (?: N | {_TENS} ) D? J D? [AW]? D? [HQ] (?: D? O? A? D? S )? | [AWN] D? S J A [HQ] )"""
_BEFORE_UNIT = "(?= Y{0,4}U )"
_PART = f"""(?: A? D? H D? O? A? D? S | [AW]? D? Q D? O? A? D? S | A? H D? A? {_BEFORE_UNIT}
    | [AW]? D? Q O A {_BEFORE_UNIT} | N O A (?: S | {_BEFORE_UNIT} ) )"""
_DIGITS = "N (?: D?[SL] ){0,2}"
_VAGUE = f"(?: V | ZD?S | (?:PO)?P (?! O[PS] ) | A? E O? A? (?: S{{1,2}} | {_BEFORE_UNIT} ) )"
_NUMBER = f"(?: {_VAGUE} | {_POINT} | {_AND_HALF} | {_PART} | {_COMPOUND} | {_STEPS} | {_DIGITS} )"
_CHANGE = f"(?<change> J? {_TENS} | JA[HQ] | N ) (?! D?[A-Z] )"

#: A sum that begins with its currency: $5 million, US$5-7 billion, EUR 5.2 million, $(1.2) million.
PREFIXED: Final = Pattern(
    "PREFIXED",
    rf"""
    (?<unit> [CK]{{1,2}}+ (?! [CKx] ) ) (?<stop> \. )? (?<minus> D )?
    (?: \( (?<bracketed> N ) \) S? | (?<low> {_NUMBER} ) (?: (?<link> [TDJ] ) (?<high> {_DIGITS} ) )? )
    (?: (?<again> D? Y{{0,4}} [UK] ) (?! D?N ) )?
    """,
    matches=["CN", "CNS", "CNDNS", "KN", "C(N)S", "CNL"],
    rejects=["NC", "Cx", "CS"],
)

#: A sum that begins with the name of its currency: dlrs 5 mln, Swiss francs 30 mln.
NAMED: Final = Pattern(
    "NAMED",
    rf"Y{{0,4}} (?<unit> U ) (?> (?<low> {_DIGITS} ) (?: (?<link> [TD] ) (?<high> {_DIGITS} ) )? ) (?! D?Y{{0,4}}[UK] )",
    matches=["UN", "UNS", "YUNSDNS"],
    rejects=["NU", "UxN", "UNU"],
)

#: A sum that ends with its currency: 22 cts, two and a half billion Canadian dollars, billion-dollar.
SUFFIXED: Final = Pattern(
    "SUFFIXED",
    rf"""
    (?: (?<low> {_NUMBER} ) (?: (?<link> DTD | [TDRJ/] ) (?<high> {_NUMBER} ) )? | (?<bare> S{{1,2}} ) )
    D? O? Y{{0,4}} (?<unit> U | (?<=S) K | [CK] (?! D?N (?! [LS]{{0,2}}[CK](?!D?N) ) ) ) (?: {_CHANGE} )?
    """,
    matches=["NU", "NSYU", "WJAHSU", "NTNU", "POPOU", "ASU", "SDU", "NC"],
    rejects=["NCN", "N", "AU", "xU", "Nx"],
)

#: A single unit: a dollar fifty, a buck and a half, a penny.
ONE: Final = Pattern(
    "ONE",
    rf"(?<low> A ) (?<unit> U ) (?: {_CHANGE} )?",
    matches=["AUX", "AUJAH", "AU"],
    rejects=["U", "AYU"],
)

#: Any of the four.
SUM: Final = Pattern(
    "SUM",
    f"{PREFIXED.source} | {NAMED.source} | {SUFFIXED.source} | {ONE.source}",
    matches=["CN", "UN", "NU", "AU"],
    rejects=["N", "U", "AN"],
)

#: Digits that are a year: in 1987 dollars.
YEAR: Final = Pattern(
    "YEAR",
    r"\A (?:19|20) \d\d \Z",
    matches=["1987", "2016"],
    rejects=["1,987", "19870", "3000"],
)
