"""Who bears which title of which body: employers, societies and houses of prayer, in sentences of our own."""

import pytest

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- the body that gives an office in it
    ("Acme named Una Foy CEO.", ["Una Foy | CEO | Acme"]),
    ("Acme Corp. has hired Bo Lee as its finance chief.", ["Bo Lee | finance chief | Acme Corp."]),
    ("On Monday Acme promoted Bo Lee to editor.", ["Bo Lee | editor | Acme"]),
    ("The Bank of Elm recently named Bo Lee chairman.", ["Bo Lee | chairman | Bank of Elm"]),
    ("Elm United have appointed Bo Lee as head coach.", ["Bo Lee | head coach | Elm United"]),
    ("The board of Acme named Bo Lee president.", ["Bo Lee | president | Acme"]),
    ("Acme's board named Bo Lee president.", ["Bo Lee | president"]),
    ("Acme named Bo Lee president of its beer unit.", ["Bo Lee | president"]),
    ("Rovers and Elm United appointed Bo Lee as manager.", ["Bo Lee | manager"]),
    ("Elmland appointed Bo Lee ambassador to Peru.", ["Bo Lee | ambassador | Peru"]),
    ("The Senate confirmed Bo Lee as attorney general.", ["Bo Lee | attorney general"]),
    ("President Una Foy named Bo Lee chairman.", ["Una Foy | President", "Bo Lee | chairman"]),
    ("The Prime Minister appointed Bo Lee as adviser.", ["Bo Lee | adviser"]),
    ("Workers hired Bo Lee as a lawyer.", ["Bo Lee | lawyer"]),
    ("Bo Lee was named chairman.", ["Bo Lee | chairman"]),
    ("Acme on Tuesday appointed Bo Lee as its chairman.", ["Bo Lee | chairman | Acme"]),
    ("Acme (NYSE: ACM) in May 2010 named Bo Lee chief executive.", ["Bo Lee | chief executive | Acme"]),
    ("In May 2010 Acme named Bo Lee chairman.", ["Bo Lee | chairman | Acme"]),
    ("Elm School hired Bo Lee as principal.", ["Bo Lee | principal | Elm School"]),
    ("Bo Lee was named partner.", ["Bo Lee | partner"]),
    ("Bo Lee, named after a partner, left.", []),
    ("Una Foy moves from Elm Foods to become Acme's buying director.", ["Una Foy | buying director | Acme"]),
    # ---- under whom one serves, is no body
    ("Una Foy served as home secretary under Bo Lee.", ["Una Foy | home secretary | | former"]),
    ("Una Foy, a budget official under President Bo Lee, left.", ["Una Foy | budget official", "Bo Lee | President"]),
    # ---- a field behind a comma
    ("“We are glad,” said Bo Lee, VP, Communications at Acme.", ["Bo Lee | VP, Communications | Acme"]),
    ("Bo Lee, Director, Public Affairs, Acme Corp., said it would close.", ["Bo Lee | Director, Public Affairs | Acme Corp."]),
    ("Bo Lee, SVP, Global Sales and Marketing, left.", ["Bo Lee | SVP, Global Sales and Marketing"]),
    ("Una Foy, VP, Sales, and Bo Lee, VP, Marketing, left.", ["Una Foy | VP, Sales", "Bo Lee | VP, Marketing"]),
    ("Una Foy, Director, Product Marketing, Acme Inc., left.", ["Una Foy | Director, Product Marketing | Acme Inc."]),
    ("Una Foy, Director, Public Relations at Acme, left.", ["Una Foy | Director, Public Relations | Acme"]),
    ("Bo Lee, Director, Communications Workers of Elmland, left.", ["Bo Lee | Director | Communications Workers of Elmland"]),
    ("Bo Lee, Director, National Health Institute, left.", ["Bo Lee | Director | National Health Institute"]),
    ("Bo Lee, the director, Finance Minister Una Foy and Jo Ray left.", ["Bo Lee | director", "Una Foy | Finance Minister"]),
    # ---- societies, universities and houses of prayer
    ("Fraternal Order of Police President Una Foy spoke.", ["Una Foy | Fraternal Order of Police President | Fraternal Order of Police"]),
    ("Ancient Order of Millers president Bo Lee left.", ["Bo Lee | Ancient Order of Millers president | Ancient Order of Millers"]),
    ("Daughters of the Elm president Una Foy left.", ["Una Foy | Daughters of the Elm president | Daughters of the Elm"]),
    ("It was the executive order of President Una Foy.", ["Una Foy | President"]),
    ("It was an Executive Order of President Una Foy.", ["Una Foy | President"]),
    ("University of Elm President Dr. Bo Lee said it grew.", ["Bo Lee | University of Elm President | University of Elm"]),
    ("Una Foy, rabbi at Temple Beth Elm, left.", ["Una Foy | rabbi | Temple Beth Elm"]),
    ("Rabbi Una Foy of Congregation Beth Elm left.", ["Una Foy | Rabbi | Congregation Beth Elm"]),
    ("Bo Lee, pastor of First Baptist Church, left.", ["Bo Lee | pastor | First Baptist Church"]),
    ("Bo Lee, imam of the Elm Mosque, left.", ["Bo Lee | imam | Elm Mosque"]),
    ("Una Foy, parish priest of St. Mary's, left.", ["Una Foy | parish priest | St. Mary's"]),
    ("Una Foy, rector of St. Mary's Church in Elm, left.", ["Una Foy | rector | St. Mary's Church"]),
    ("Granthi Una Foy of Elm Gurdwara led prayers.", ["Una Foy | Granthi | Elm Gurdwara"]),
    ("Nurse Una Foy of the Oak-backed Acme clinic left.", ["Una Foy | Nurse | Acme"]),
    ("South African Police Service spokesperson Una Foy left.", ["Una Foy | South African Police Service spokesperson | South African Police Service"]),
    ("French Finance Minister Una Foy left.", ["Una Foy | French Finance Minister | French"]),
    # ---- ranks and standing
    ("Station House Officer (SHO) Bo Lee left.", ["Bo Lee | Station House Officer (SHO)"]),
    ("DySP Bo Lee and Station Officer Una Foy left.", ["Bo Lee | DySP", "Una Foy | Station Officer"]),
    ("NPP flagbearer Bo Lee left.", ["Bo Lee | NPP flagbearer | NPP | candidate"]),
    # ---- initials
    ("I S Mehta, chairman of Acme, left.", ["I S Mehta | chairman | Acme"]),
    ("Justices I S Mehta and Bo Lee heard the plea.", ["I S Mehta | Justices", "Bo Lee | Justices"]),
    ("Am I a fan, Mayor Foy asked.", ["Foy | Mayor"]),
    # ---- sport
    ("Rovers boss Una Foy said they would fight on.", ["Una Foy | Rovers boss | Rovers"]),
    ("Una Foy, the boss of Rovers, left.", ["Una Foy | boss | Rovers"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_of_bodies_are_found_with_the_body(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
