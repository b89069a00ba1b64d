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
    # ---- the church, and chairs
    ("She consecrated the Rev Canon Una Foy as Bishop of Elm; the Rev Canon Bo Lee as Bishop of Ash; and the Rev Ann Ray as Bishop of Rye.", ["Una Foy | Canon", "Una Foy | Bishop | Elm", "Bo Lee | Canon", "Bo Lee | Bishop | Ash", "Ann Ray | Bishop | Rye"]),
    ("Una Foy was there as mayor of Elm for the wedding of the Revd Canon Bo Lee.", ["Bo Lee | Canon"]),
    ("Una Foy served as the Canon Residentiary for Arts at Elm Cathedral.", ["Una Foy | Canon Residentiary for Arts | Elm Cathedral | former"]),
    ("Una Foy, the Strell Professor in Modern History at Elm College, left.", ["Una Foy | Strell Professor in Modern History | Elm College"]),
    ("Una Foy, a professor in Dover, left.", ["Una Foy | professor"]),
    ("Elm College Professor Una Foy left.", ["Una Foy | Elm College Professor | Elm College"]),
    # ---- councils and assemblies
    ("Chairman Pro Tem Foy left.", ["Foy | Chairman Pro Tem"]),
    ("The Leader of the Opposition in the Vidhan Sabha Una Foy left.", ["Una Foy | Leader of the Opposition in the Vidhan Sabha | Vidhan Sabha"]),
    ("Sub Divisional Magistrate Una Foy left.", ["Una Foy | Sub Divisional Magistrate"]),
    ("The rail minister PC Sharma left; the officer PC Sharma wept.", ["PC Sharma | rail minister", "Sharma | officer", "Sharma | PC"]),
    ("Tamil Nadu unit chief W I Dewara left.", ["W I Dewara | Tamil Nadu unit chief | Tamil Nadu"]),
    # ---- where two titles are held
    ("Una Foy, a professor of law and director at Elm Institute, left.", ["Una Foy | professor of law | Elm Institute", "Una Foy | director | Elm Institute"]),
    ("Una Foy, author of novels and director at Elm Institute, left.", ["Una Foy | author of novels", "Una Foy | director | Elm Institute"]),
    ("Una Foy, mayor of Rye and a director at Elm Institute, left.", ["Una Foy | mayor | Rye", "Una Foy | director | Elm Institute"]),
    # ---- ranks
    ("Una Foy, a newly promoted Army commander, left.", ["Una Foy | Army commander | Army"]),
    ("Commanding General of the Elm Air Force Lt. Gen. Una Foy left.", ["Una Foy | Commanding General of the Elm Air Force | Elm Air Force", "Una Foy | Lt. Gen."]),
    ("Lee's senior advisers, Sgt. Una Foy and retired Sgt. Bo Ray, left.", ["Una Foy | senior advisers | Lee", "Una Foy | Sgt.", "Bo Ray | senior advisers | Lee", "Bo Ray | Sgt. | | former"]),
    ("Its adviser, Sgt. Una Foy and Sgt. Bo Ray left.", ["Una Foy | adviser", "Una Foy | Sgt.", "Bo Ray | Sgt."]),
    ("He named 4th Division commander Maj. Gen. Una Foy as the new Commanding General of the Elm Army.", ["Una Foy | 4th Division commander | 4th Division", "Una Foy | Maj. Gen.", "Una Foy | Commanding General | Elm Army"]),
    ("PFC Una Foy left.", ["Una Foy | PFC"]),
    # ---- lists of titles, each with its body
    ("Una Foy, dean of Elm College, head of Ash School and chair of the Rye Board, left.", ["Una Foy | dean | Elm College", "Una Foy | head | Ash School", "Una Foy | chair | Rye Board"]),
    ("Una Foy, dean of Elm College, Ash School head Bo Ray and chair Ann Lee left.", ["Una Foy | dean | Elm College", "Bo Ray | Ash School head | Ash School", "Ann Lee | chair"]),
    ("Una Foy, mayor of Elm, lawyers and judges left.", ["Una Foy | mayor | Elm"]),
    ("Una Foy, chair of governors and pro-chancellor of the university, left.", ["Una Foy | chair of governors", "Una Foy | pro-chancellor"]),
    ("Una Foy, warden of Goldsmiths, and Bo Ray, chair of Governors, left.", ["Una Foy | warden | Goldsmiths", "Bo Ray | chair of Governors"]),
    ("Una Foy has agreed to serve as acting dean, and Bo Ray to leave as dean.", ["Una Foy | dean | | acting"]),
    ("Una Foy, Minister for Sugar, met Bo Ray, Minister for France, and Ann Lee, spokesman for Zorvex.", ["Una Foy | Minister for Sugar", "Bo Ray | Minister | France", "Ann Lee | spokesman | Zorvex"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_notices_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
