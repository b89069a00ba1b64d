"""Patterns of reporting: what stands before an article's first words."""

from __future__ import annotations

from typing import Final

from onrecord.patterns import Pattern

_CAPITALS: Final = r"\p{Lu} [\p{Lu}.'’/-]{1,30}"
#: Capitals, and a dash within reach: without one, every length of four words in capitals would be tried.
_LED_TO_DASH: Final = r"(?= \p{Lu} [\p{Lu}.'’/-] [^-_—–―]{0,220}+ [-_—–―] )"

#: For `re`, which has no \p{Lu}: a capital, or another letter that is no small one of the Latin alphabet.
_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ]"
_NAME: Final = rf"{_CAPITAL} [\w.'’-]{{1,30}}"

#: The dateline of a paper's own story: a city, perhaps a day, and no agency.
LOCAL_DATELINE: Final = Pattern(
    "LOCAL_DATELINE",
    rf"""
    (?P<city> {_CAPITALS} (?: \s {_CAPITALS} ){{0,3}} )
    (?: , \s \p{{Lu}} \p{{Ll}}{{2,8}} \.? \s \d{{1,2}} )?
    \s? (?: — | – | ― | -- | \s [-_] ) \s
    """,
    matches=["HOBART, May 3 - The council", "PORT OF SPAIN — The mayor"],
    rejects=["TORONTO (AP) — The mayor", "MELBOURNE, Fla. - The mayor", "Hobart - The council"],
)

#: Where and when a story was filed, in front of its first sentence: it is nobody's words.
DATELINE: Final = Pattern(
    "DATELINE",
    rf"""
    (?: {_LED_TO_DASH} {_CAPITALS} (?: \s {_CAPITALS} ){{0,3}}
        (?: , \s [^\n()—–]{{1,40}}? )?
        (?: \s \( [^\n()]{{1,40}} \) )?
        (?: \s? (?: — | – | ― | -- | \s [-_] \s ) \s? | (?<= \p{{Lu}}{{3}} ) - \s )
        (?: (?= [“"]? \p{{Lu}}? \p{{Ll}} | [“"]? [AI] \s ) | (?<= \d \s - \s | \) \s - \s ) )
    | \p{{Lu}} [\p{{L}}.'’-]{{1,30}} (?: \s \p{{Lu}} [\p{{L}}.'’-]{{1,30}} ){{0,3}}
        , \s \p{{Lu}} \p{{Ll}}{{2,8}} \.? \s \d{{1,2}} (?: , \s \d{{4}} )?
        \s \( \p{{Lu}}{{2,5}} \) \s? (?: [-–—:] \s? )? (?= [“"]? \p{{Lu}} )
    | \p{{Lu}} [\p{{L}}.'’-]{{1,30}} (?: \s \p{{Lu}} [\p{{L}}.'’-]{{1,30}} ){{0,3}}
        , \s \p{{Lu}}{{3,6}} \s? [-–—] \s (?= [“"]? \p{{Lu}} )
    | (?: \p{{Lu}} \p{{Ll}}{{2,8}} \.? \s \d{{1,2}} (?: , \s \d{{4}} )? \s )? \( \p{{Lu}} [\p{{L}}\ ]{{1,20}} \)
        \s? (?: — | – | ― | -- | \s - ) \s (?= [“"]? \p{{Lu}} ) )
    """,
    matches=[
        "HARWICH, Maine, Sept. 14 (Coastal Wire) — The port",
        "WASHINGTON (AP) -- The mayor",
        "ST. LOUIS - The mayor",
        "VIENNA, Dec 18 - OPEC ministers",
        "New Torbridge, Feb 9 (CWA) The port",
        "Dec 30 (Coastal Wire) – The port",
        "December 30, 2014 (PORT ROE) – The port",
        "(CWA) - The port",
        "Torbridge, CWA- The port",
        "PORT ROE- The mayor",
    ],
    rejects=[
        "Harwich — The port",
        "On Friday, Feb 9 Lee (Roe) left",
        "DOLLAR TO FALL - BANK",
        "PORT AGREES TO PAY",
        "U.S.-China talks",
        "(CWA) - port shuts",
    ],
    opening=rf"""
      \( | {_CAPITAL} (?: {_CAPITAL} | [.'’/-] ) | {_NAME} (?: \s {_NAME} ){{0,3}} , \s {_CAPITAL}
    | {_CAPITAL} \w{{2,8}} \.? \s \d
    """,
)

#: What a wire writes in front of a headline that it sends again.
SLUG: Final = Pattern(
    "SLUG",
    r"""
    (?P<tags> \p{Lu}{3,12} (?: - \p{Lu}{3,12} ){0,2} ) (?: \s \d{1,2} )? - (?= ["“'‘]? \p{Lu} )
    """,
    matches=["UPDATE 2-Norvik signs", "REFILE-UPDATE 1-Norvik signs", "CORRECTED-Norvik signs"],
    rejects=["UPDATE 2 - Norvik signs", "Update 2-Norvik", "U.S.-China talks"],
    opening=rf"{_CAPITAL}{{3,12}} (?: - | \s \d )",
)
