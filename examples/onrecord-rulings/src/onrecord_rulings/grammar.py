"""The patterns: no logic, each with texts that it must match and texts that it must not."""

from onrecord.patterns import Pattern

COURT = Pattern(
    "COURT",
    r"""
    \b (?! The\b ) (?: (?: (?:U\.S\.|[A-Z][\w’'-]{1,20}) [ ] ){0,4}
                        (?: Supreme | High | District | Circuit | Appeals ) [ ] Court
         | (?: [A-Z][\w’'-]{1,20} [ ] ){0,4} Court [ ] of [ ] (?: Appeals? | Justice | [A-Z]\w{1,20} )
         | (?: (?: federal | state | county | supreme | high | lower | trial | district | appeals ) [ ] ){1,3}
               court )
    (?: [ ] (?: of | for ) [ ] (?: the [ ] )? [A-Z]\w{1,20} (?: [ ] [A-Z]\w{1,20} )? )?
    \b
    """,
    matches=[
        "the U.S. Supreme Court struck down",
        "a federal appeals court in Ohio",
        "the Court of Appeals for the Ninth Circuit",
    ],
    rejects=["they met at the tennis court", "Court was held on Friday"],
)

CASE = Pattern(
    "CASE",
    r"\b (?! In\b ) (?: [A-Z][\w’'.-]{1,20} [ ] ){1,4} vs?\. (?: [ ] [A-Z][\w’'-]{1,20} ){1,4}",
    matches=["in Lowe v. Harbor Authority", "Acme Inc. vs. Reyes"],
    rejects=["volume v. of the work", "Lowe v Reyes"],
)

VOTE = Pattern(
    "VOTE",
    r"\b (?: (?P<majority> \d{1,2} ) (?: [-–] | [ ] to [ ] ) (?P<minority> \d{1,2} ) | unanimous(?:ly)? ) \b",
    matches=["by a 5-4 vote", "voted 6 to 3", "ruled unanimously"],
    rejects=["on pages 100-200", "a unanimity rule"],
)
