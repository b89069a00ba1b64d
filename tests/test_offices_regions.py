"""Offices as the papers of Africa, Asia and the islands name them: sentences, and the claims that they make."""

import pytest

# A sentence, and its offices: person | title | organizations | status, where that is not current.
SENTENCES = [
    # ---- no article before a title, a comma and a name
    ("The kidnap of commissioner for ports, Una Foy, was confirmed.", ["Una Foy | commissioner for ports"]),
    ("They met state chairman, Una Foy, and left.", ["Una Foy | state chairman"]),
    ("He left the post of chairman, Una Foy, 50, said.", []),
    ("After he became chairman, Una Foy, 50, left.", []),
    ("She is secretary of state for ports, Una Foy, 50, said.", []),
    ("He won approval as chairman, Una Foy, 50, said.", []),
    # ---- a dateline before the title
    (
        "ELMHAM, Jamaica – Police Commissioner, Major General Una Foy, says so.",
        ["Una Foy | Police Commissioner", "Una Foy | Major General"],
    ),
    # ---- a small word that begins the name of a party
    (
        "Una Foy, a chieftain of the All Reefers Congress, left.",
        ["Una Foy | chieftain | All Reefers Congress"],
    ),
    # ---- days that people are called after
    ("Ovelia Governor Monday Okwuna left.", ["Monday Okwuna | Ovelia Governor | Ovelia"]),
    ("Ada Sunday Okwuna, founder of Okwuna.com, left.", ["Ada Sunday Okwuna | founder | Okwuna.com"]),
    ("They told the Governor Monday Senator Una Foy was late.", ["Una Foy | Senator"]),
    # ---- forms of address, fields, districts and ranks
    ("The Prime Minister, the Most Hon. Una Foy, left.", ["Una Foy | Prime Minister"]),
    (
        "Bo Lee, the Special Adviser to Gov. Una Foy on Lands and Survey, left.",
        ["Bo Lee | Special Adviser | Una Foy", "Una Foy | Gov."],
    ),
    ("Ovelia fourth district Rep. Una Foy left.", ["Una Foy | Ovelia fourth district Rep. | Ovelia"]),
    ("Ovelia 4th district Rep. Una Foy left.", ["Una Foy | Ovelia 4th district Rep. | Ovelia"]),
    (
        "National Police chief Police General Una Foy left.",
        ["Una Foy | National Police chief", "Una Foy | Police General"],
    ),
    (
        "Ovelia deputy Police Commissioner Una Foy left.",
        ["Una Foy | Ovelia deputy Police Commissioner | Ovelia"],
    ),
    # ---- bishops, who are called like people
    (
        "Una Foy named Ovelia Bishop\n\nBishop Una Foy left.",
        ["Una Foy | Ovelia Bishop | Ovelia", "Una Foy | Bishop"],
    ),
    (
        "Bishop Foy was serving as Auxiliary Bishop of the diocese.",
        ["Foy | Auxiliary Bishop", "Foy | Bishop"],
    ),
    # ---- a list of those present
    (
        "District Collector Bo Lee, Joint Director of Ports, Una Foy, and others left.",
        ["Bo Lee | District Collector", "Una Foy | Joint Director of Ports"],
    ),
    ("Rep. Bo Lee, chair of the panel, Una Foy, and others left.", ["Bo Lee | Rep.", "Bo Lee | chair"]),
    (
        "Bo Lee, the Collector of Ovelia, Elm MP Una Foy, and others left.",
        ["Bo Lee | Collector | Ovelia", "Una Foy | Elm MP | Elm"],
    ),
    (
        "Collector M.S. Foy left. Debt collector Bo Lee left. The collector Bo Lee left.",
        ["M.S. Foy | Collector", "Bo Lee | Debt collector"],
    ),
    # ---- a title alone in small letters
    ("In a letter, principal Una Foy said no.", ["Una Foy | principal"]),
    ("He is the principal Una Foy saw.", []),
    ("It is late, according to ports manager, Una Foy.", ["Una Foy | ports manager"]),
    ("He met the trainer Una Foy, the Elm chief quickly said.", ["Una Foy | trainer"]),
    # ---- ranks, services, and towns with their states
    (
        "Elm District Officer Chief Superintendent Una Foy left.",
        ["Una Foy | Elm District Officer | Elm", "Una Foy | Chief Superintendent"],
    ),
    ("Ovelia's presiding Judge Una Foy left.", ["Una Foy | presiding Judge | Ovelia"]),
    ("It was late, leading Ovelia Sen. Una Foy to leave.", ["Una Foy | Ovelia Sen. | Ovelia"]),
    (
        "Ohio Fire and Emergency Services chief Una Foy left.",
        ["Una Foy | Ohio Fire and Emergency Services chief | Ohio Fire and Emergency Services"],
    ),
    (
        "Ohio Health and Human Services Secretary Una Foy left.",
        ["Una Foy | Ohio Health and Human Services Secretary | Ohio"],
    ),
    ("Former Elm, Alta. mayor Una Foy left.", ["Una Foy | Elm, Alta. mayor | Elm, Alta. | former"]),
    ("In Elm, Alta. mayor Una Foy left.", ["Una Foy | Alta. mayor | Alta."]),
    (
        "Una Foy, the dean of the University of Ohio, Toledo, becomes Acme's director.",
        ["Una Foy | dean | University of Ohio", "Una Foy | director | Acme"],
    ),
    # ---- whom others put into an office
    (
        "He met Una Foy, whom Bo Lee has since named U.S. ambassador to Chile.",
        ["Una Foy | U.S. ambassador | U.S., Chile"],
    ),
    ("Bo Lee left. He met Una Foy, whom Lee later appointed chair.", ["Una Foy | chair"]),
    ("Una Foy, who Bo Lee appointed as chair, left.", ["Una Foy | chair"]),
    ("Una Foy, who appointed Bo Lee chair, left.", ["Bo Lee | chair"]),
    ("Una Foy, who said Bo Lee named Jo Ash chair, left.", ["Jo Ash | chair"]),
    ("Una Foy, whom Bo Lee met as mayor, left.", []),
    ("Una Foy, whom Bo Lee named in his will, left.", []),
    # ---- letters and other forms of titles
    ("Elm County D.A. Una Foy left.", ["Una Foy | Elm County D.A. | Elm County"]),
    ("ASI Una Foy and DSP Bo Lee left.", ["Una Foy | ASI", "Bo Lee | DSP"]),
    ("The ad Una Foy made was good.", []),
    ("Ambassador-at-Large Una Foy left.", ["Una Foy | Ambassador-at-Large"]),
    # ---- museums, and bodies behind an aside
    (
        "Una Foy, the Met's chairman of decorative arts, left.",
        ["Una Foy | chairman of decorative arts | Met"],
    ),
    ("Una Foy, a former curator known for mounting shows, left.", ["Una Foy | curator | | former"]),
    ("Elm Bank, our gold standard, named Una Foy its director.", ["Una Foy | director | Elm Bank"]),
    ("Bo Lee, of Elm Bank, named Una Foy director.", ["Una Foy | director"]),
    # ---- a known place with a small word
    (
        "The commissioner for the port city of Dar es Salaam, Una Foy, left.",
        ["Una Foy | commissioner | Dar es Salaam"],
    ),
    ("Bo Lee and list MP Una Foy left.", ["Una Foy | list MP"]),
    # ---- fields behind a comma, and a party that begins with a small word
    ("Una Foy, Director, Investor Relations, left.", ["Una Foy | Director, Investor Relations"]),
    ("Una Foy, Director, Investor, left.", ["Una Foy | Director", "Una Foy | Investor"]),
    ("One Nation leader Una Foy left.", ["Una Foy | One Nation leader | One Nation"]),
    ("One National leader Una Foy left.", ["Una Foy | National leader"]),
    # ---- letters of a body before a title behind a name, a time before `as`, a name behind a field
    ("Una Foy, the Elm Bank (EB) chairman, left.", ["Una Foy | chairman | Elm Bank"]),
    ("Una Foy, the Elm Bank (EB), left.", []),
    (
        "The appointment of Una Foy as Elm's Ports Department (PD) director is late.",
        ["Una Foy | director | Elm, Ports Department"],
    ),
    ("Una Foy stepped down this week as chair.", ["Una Foy | chair | | former"]),
    ("Una Foy stepped down this week from Elm.", []),
    ("Commissioner of Police Hoong Lim Teck left.", ["Hoong Lim Teck | Commissioner of Police"]),
    # ---- a country of two
    (
        "Trinidad and Tobago Prime Minister Una Foy left.",
        ["Una Foy | Trinidad and Tobago Prime Minister | Trinidad and Tobago"],
    ),
    ("Trinidad and Tobago's minister, Una Foy, left.", ["Una Foy | minister | Trinidad and Tobago"]),
    (
        "Trinidad and Tobago Police Service chief Una Foy left.",
        ["Una Foy | Trinidad and Tobago Police Service chief | Trinidad and Tobago Police Service"],
    ),
    # ---- an officer whom one serves is no body
    ("Una Foy, a spokesman for the Ohio Governor, left.", ["Una Foy | spokesman"]),
    (
        "Una Foy, Press Secretary to Niger state Governor, Bo Lee has confirmed it.",
        ["Una Foy | Press Secretary | Niger", "Bo Lee | Niger state Governor | Niger state"],
    ),
]


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES)
def test_titles_in_the_press_of_far_regions_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
