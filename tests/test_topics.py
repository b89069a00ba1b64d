"""Which organization `it` and `the company` mean, from one who speaks to the next."""

import pytest

import onrecord

# A text with one argument in braces, and the name that it means; None where it must stay open.
TOPICS = [
    ("Acme Lines Inc said profit rose. {It} said costs fell.", "Acme Lines Inc"),
    ("Acme Lines Inc said profit rose. At the same time, {it} said costs fell.", "Acme Lines Inc"),
    ("Profit rose last year, Acme Lines Inc said. But costs fell, {it} added.", "Acme Lines Inc"),
    (
        "Northgale Lines, the ferry operator, said the port was shut. {The company} said it was sorry.",
        "Northgale Lines",
    ),
    ("Northgale Lines said the port was shut. {The company} said it was sorry.", "Northgale Lines"),
    (
        "Northgale Lines, a ferry operator, said it was late. {The operator} added it was sorry.",
        "Northgale Lines",
    ),
    (
        "The lender Tausi Microfinance said it was late. {The lender} added it was sorry.",
        "Tausi Microfinance",
    ),
    ("Acme Inc said it bought Zenith Corp. {The company} said it was glad.", "Acme Inc"),
    (
        "Acme Inc said profit rose. Chief executive Jo Roe said all was well. {It} said costs fell.",
        "Acme Inc",
    ),
    ("Acme Inc said profit rose. “It is late,” analysts said. {It} said costs fell.", "Acme Inc"),
    ("The Atlantic Council said no. But at the same time, {it} added, talks go on.", "Atlantic Council"),
    ("The National Golf Foundation said no. Many clubs shut, {the group} says.", "National Golf Foundation"),
    ("China said the ship was there by right. {It} said the islands were its own.", "China"),
    (
        "Acme Inc said profit rose. It said ships are late under {its} sale agreement with Zenith Corp.",
        "Acme Inc",
    ),
    ("Zenith Corp, the parent of Elm, said it was late. {It} said costs fell.", "Zenith Corp"),
    # ---- another may be meant
    ("California said no to Acme. {The group} said it was sorry.", None),
    ("The Elm Times said no. Rain fell. {The company} said it was sorry.", None),
    ("The National Golf Foundation said no. Rain fell. Men left. Many clubs shut, {the group} says.", None),
    ("The agriculture report said wheat was late. {It} said rain fell.", None),
    ("Acme Inc said profit rose. The harvest report said wheat was late. {It} said rain fell.", None),
    ("Acme Inc said profit rose. Zenith Corp makes ships. {The company} said costs fell.", None),
    (
        "Acme Inc said profit rose. Zenith Corp was late. Alphabet, the parent of Elm, jumped. {The company} said costs fell.",
        None,
    ),
    ("Acme Inc said profit rose. Lead bank Postipankki said no. {It} said fees fell.", "Postipankki"),
    ("Acme Inc said profit rose. But in Oslo Zorvex said no. {It} said fees fell.", None),
    ("Acme Inc and Zenith Corp said profit rose. {It} said costs fell.", None),
    ("The High Court said no to Acme. {The company} said it was sorry.", None),
    ("The Dockers’ Union said no. {The company} said it was sorry.", None),
    (
        "Acme Inc said profit rose. Sales rose. Costs rose. Rents rose. Rain fell. Men left. Ships left. {It} said so.",
        None,
    ),
    ("Acme Inc said no. A bill was read. {It} calls for a fine.", None),
    ("Acme Inc said profit rose. Acme Inc and Zenith Corp signed a pact. {It} said costs fell.", None),
    ("Acme Inc said profit rose. Sales at Zenith Corp fell, {the company} said.", None),
    ("Acme Inc said profit rose. Zorvex, the parent of Elm, jumped. {It} said costs fell.", None),
    ("Acme Inc said it was late. Zenith Corp, the parent of Elm, jumped. {It} said costs fell.", None),
    ("Acme Inc said it was late. Acme Inc, the parent of Elm, jumped. {It} said costs fell.", "Acme Inc"),
    ("Acme Inc said the union was late under {its} sale agreement with Zenith Corp.", None),
    ("Acme Inc said profit rose. Ships are late under {its} sale agreement with Zenith Corp.", None),
    ("Acme Inc said profit rose. Jo Roe said ships are late under {its} pact with Zenith Corp.", None),
    ("Interpol said no to Zenith. {The company} said it was sorry.", None),
    ("XQT said no. {The company} said it was sorry.", None),
]


@pytest.mark.parametrize(("marked", "name"), TOPICS, ids=[row[0][-60:] for row in TOPICS])
def test_the_organization_that_speaks_is_meant_on(marked, name):
    start, end = marked.index("{"), marked.index("}") - 1
    record = onrecord.extract(marked.replace("{", "").replace("}", ""))
    spans = [a for claim in record.claims for a in claim.arguments if a.span == (start, end)]
    meant = {record.entity(a.entity).name if a.entity else None for a in spans}
    assert meant == {name}
