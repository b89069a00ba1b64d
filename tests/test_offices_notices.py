"""Who bears which title, in notices of lives, of appointments and of courts: sentences of our own, with their claims."""

import pytest

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- lives
    ("Una Foy was a wonderfully caring headmistress.", ["Una Foy | headmistress | | former"]),
    ("Una Foy, a highly regarded teacher, left.", ["Una Foy | teacher"]),
    ("Una Foy is a deeply divided town.", []),
    ("Una Foy retired two years ago as head of Elm School.", ["Una Foy | head | Elm School | former"]),
    ("Una Foy retired a few months ago as head of Elm School.", ["Una Foy | head | Elm School | former"]),
    ("Una Foy retired two years ago, as mayors do.", []),
    ("Una Foy, chair three years ago, left.", ["Una Foy | chair | | former"]),
    ("Una Foy, the chair who three years ago won, left.", ["Una Foy | chair"]),
    ("They had three children: Lena, a teacher in Dover, David, a policeman, and Stephen, a tax consultant.", ["Lena | teacher", "David | policeman", "Stephen | tax consultant"]),
    ("Una Foy is an off-duty police officer.", ["Una Foy | off-duty police officer"]),
    ("Una Foy was an all-conference guard.", ["Una Foy | all-conference guard | | former"]),
    # ---- appointments
    ("Ash & Pike has rehired Una Foy as a director in its Dover practice.", ["Una Foy | director"]),
    ("Ash & Pike has appointed Una Foy as a partner.", ["Una Foy | partner"]),
    ("Ash & Pike sees Una Foy as a partner, and she lives with her partner Bo Lee.", []),
    ("Una Foy, a senior associate at Ash & Pike, left.", ["Una Foy | senior associate | Ash & Pike"]),
    ("Una Foy, a longtime associate of Bo Lee, left.", []),
    ("Una Foy, former GC of Acme, met its GC Bo Lee.", ["Una Foy | GC | Acme | former", "Bo Lee | GC"]),
    ("Una Foy is an in-house lawyer.", ["Una Foy | in-house lawyer"]),
    ("Una Foy was named real estate adviser at Acme Bank.", ["Una Foy | real estate adviser | Acme Bank"]),
    ("Real estate manager Una Foy left.", ["Una Foy | Real estate manager"]),
    ("Una Foy, director of housing at the City of Elmham Council, left.", ["Una Foy | director of housing | City of Elmham Council"]),
    # ---- unions and their heads
    ("OWU President General Una Foy met General President Bo Lee.", ["Una Foy | OWU President General | OWU", "Bo Lee | General President"]),
    ("Oil Workers’ Trade Union leader Una Foy left.", ["Una Foy | Oil Workers’ Trade Union leader | Oil Workers’ Trade Union"]),
    ("The workers’ trade union leader Una Foy left.", ["Una Foy | trade union leader"]),
    ("Mayor General Una Foy left.", ["Una Foy | General", "Una Foy | Mayor"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_notices_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
