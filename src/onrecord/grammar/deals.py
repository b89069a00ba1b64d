"""Patterns of agreements: when one was made, and the names that it has."""

from __future__ import annotations

from typing import Final

from onrecord.patterns import Pattern

_MONTH: Final = (
    r"(?: Jan(?:uary|\.)? | Feb(?:ruary|\.)? | Mar(?:ch|\.)? | Apr(?:il|\.)? | May | June? | July? | Aug(?:ust|\.)?"
    r" | Sept?(?:ember|\.)? | Oct(?:ober|\.)? | Nov(?:ember|\.)? | Dec(?:ember|\.)? )"
)
_DAY: Final = r"(?: (?: Mon | Tues | Wednes | Thurs | Fri | Satur | Sun ) day )"
_UNIT: Final = r"(?: hour | day | week | weekend | month | year | decade | spring | summer | autumn | fall | winter | night )"

_COUNT: Final = (
    r"(?: \d{1,3} | an? (?: \ (?: few | couple\ of ) )? | several | many | some | one | two | three | four | five | six | seven"
    r" | eight | nine | ten | twelve | twenty )"
)

_TH = "(?: st | nd | rd | th )?"

#: A day, month, year or stretch of time, without a preposition: February 24, last weekend, two years ago.
DATE: Final = Pattern(
    "DATE",
    rf"""
    (?<! \w ) (?:
        (?: (?: more\ than | about | nearly | almost | over | some ) \ )? {_COUNT} [ ] {_UNIT} s? [ ] (?: ago | earlier )
      | (?: (?: [Ll]ate | [Ee]arly | mid | [Ee]arlier | [Ll]ater ) [ -] )? (?: [Ll]ast | [Nn]ext | [Tt]his | that ) [ ] (?: {_UNIT} | {_DAY} | {_MONTH} | morning | afternoon | evening ) (?! \w )
      | (?: end | middle | beginning | start ) [ ] of [ ] (?: (?: the | last | next | this ) [ ] )? (?: {_UNIT} | {_MONTH} | (?: 19 | 20 ) \d\d )
      | {_DAY} ,? [ ] \d{{1,2}} {_TH} [ ] {_MONTH} (?: ,? [ ] (?: 19 | 20 ) \d\d )? (?! \w )
      | {_DAY} (?: , [ ] {_MONTH} [ ] \d{{1,2}} (?: , [ ] (?: 19 | 20 ) \d\d )? | [ ] (?: morning | afternoon | evening | night ) )?
      | (?: Christmas | Easter | New\ Year['’]s | Thanksgiving ) (?: [ ] (?: Eve | Day ) )? (?! [ ] \p{{Lu}} | \w )
      | (?: year | month ) - end (?! \w ) | midnight (?: [ ] {_DAY} )? (?! \w ) | (?<= the [ ] ) (?: weekend | following [ ] {_UNIT} ) (?! \w )
      | (?: (?: late | early | mid ) [ -] )? (?: \d{{1,2}} {_TH} [ ] )? {_MONTH} (?: [ ] \d{{1,2}} (?! \d ) {_TH} )? (?: ,? [ ] (?: 19 | 20 ) \d\d )? (?! \w )
      | (?: yesterday | today | tomorrow | tonight | shortly (?! [ ] (?: before | after ) ) ) (?! \w )
      | (?: 19 | 20 ) \d\d (?! [.,]\d | [\w-] )
    )
    """,
    matches=[
        "February 24",
        "July 6, 2011",
        "June 30th, 2009",
        "last weekend",
        "more than 20 years ago",
        "the end of March",
        "in 2007",
        "Thursday",
        "later this week",
        "4 December 2018",
        "Friday 21 November",
        "Christmas Eve",
        "by the year-end",
        "over the weekend",
    ],
    rejects=[
        "a weekend job",
        "Christmas Island",
        "shortly before noon",
        "96,000 tonnes",
        "a 1987-model car",
        "Mayor",
        "21200",
    ],
)

#: Every date holds one of these, most sentences none: to look for them takes a tenth of the time of `DATE`.
DATED: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    *("spring", "summer", "autumn", "fall", "winter", "morning", "afternoon", "evening", "night"),
    *("hour", "day", "week", "month", "year", "Year", "decade", "19", "20"),
    *("Christmas", "Easter", "Thanksgiving", "tomorrow", "shortly"),
)

#: Two or more names joined by hyphens, as an agreement is called after its parties: U.S.-China.
JOINT_NAME: Final = Pattern(
    "JOINT_NAME",
    r"(?<! [\w-] ) (?! (?: Trans | Pan | Inter | Non | Mid | Post | Pre | Anti | Multi ) [-–] ) \p{Lu} [\w.]{0,20} (?: [-–/] \p{Lu} [\w.]{0,20} ){1,4} (?! [\w-] )",
    matches=["the U.S.-Mexico-Canada Agreement", "a Franco-German pact", "EU-Turkey deal"],
    rejects=["a long-term pact", "Paris-based", "Mid-Term", "Trans-Pacific"],
)

#: One of the names in a joint name.
NAME_PART: Final = Pattern(
    "NAME_PART",
    r"\p{L} [\p{L}.]*",
    matches=["U.S.", "Canada"],
    rejects=["-", "12"],
)
