"""Who bears which title: sentences of our own, with the claims they must give."""

import pytest

import onrecord

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # right before the name
    ("Treasury Secretary Alan Voss spoke.", ["Alan Voss | Treasury Secretary | Treasury"]),
    ("Commerce Secretary Anna Reyes said so.", ["Anna Reyes | Commerce Secretary"]),
    ("Chilean Vice President Pablo Ibarra arrived.", ["Pablo Ibarra | Chilean Vice President | Chilean"]),
    ("United States Trade Representative Ruth Cole left.", ["Ruth Cole | United States Trade Representative | United States"]),
    ("Aides told top White House economic adviser Karl Benn.", ["Karl Benn | top White House economic adviser | White House"]),
    ("Secretary of State Martin Hale flew to Rome.", ["Martin Hale | Secretary of State"]),
    ("Senate Majority Leader Paula Kern (R-Ky.) agreed.", ["Paula Kern | Senate Majority Leader | Senate, Ky."]),
    ("President-elect Maria Soto waved.", ["Maria Soto | President-elect | | elect"]),
    ("Former Finance Minister Otto Lang resigned.", ["Otto Lang | Finance Minister | | former"]),
    ("Acting Police Chief Dan Moss said no.", ["Dan Moss | Police Chief | | acting"]),
    ("Panel Chairman Rep. Ned Barr (D-Ohio) spoke.", ["Ned Barr | Panel Chairman", "Ned Barr | Rep. | Ohio"]),
    ("Acme Corp chief executive officer Jane Doe quit.", ["Jane Doe | Acme Corp chief executive officer | Acme Corp"]),
    # plural, shared
    ("Sens. Amy Ross (D-Vt.) and Carl Dunn (R-Ohio) objected.", ["Amy Ross | Sens. | Vt.", "Carl Dunn | Sens. | Ohio"]),
    # behind the name
    ("Larry Voss, the mayor of Denver, said so.", ["Larry Voss | mayor | Denver"]),
    ("Tom Reed, director of industry affairs for the National Bakers Association, said so.", ["Tom Reed | director of industry affairs | National Bakers Association"]),
    ("Anna Berg, a Miami lawyer who knows him, said so.", ["Anna Berg | Miami lawyer | Miami"]),
    ("Paul Ives was named chairman and chief executive of Acme.", ["Paul Ives | chairman | Acme", "Paul Ives | chief executive | Acme"]),
    ("Mr. Ives resigned as chairman of Acme.", ["Ives | chairman | Acme | former"]),
    # nobody holds anything
    ("Mr. Ives met his old friend Paul Barr.", []),
    ("The former secretary of state said no.", []),
]  # fmt: skip


def written(record, claim):
    organizations = ", ".join(record.text_of(span) for span in claim.spans_of("organization"))
    parts = [claim["person"], claim["title"], organizations, claim.attributes["status"]]
    if parts[3] == "current":
        parts.pop()
        if not organizations:
            parts.pop()
    return " | ".join(parts).replace("  ", " ")


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_are_found_with_holder_organization_and_status(sentence, claims):
    record = onrecord.extract(sentence)
    assert sorted(written(record, claim) for claim in record.claims_of("office")) == sorted(claims)
    assert record.faults == ()
