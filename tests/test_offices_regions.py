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
]


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES)
def test_titles_in_the_press_of_far_regions_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
