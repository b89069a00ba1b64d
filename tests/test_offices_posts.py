"""Who takes, keeps and leaves which post, and in which body: sentences of our own, with their claims."""

import pytest

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- 's behind who is a verb; a word of status is none
    ("Bo Lee, who’s been a clerk for a year, left.", ["Bo Lee | clerk"]),
    ("Bo Lee, who's been mayor since May, left.", ["Bo Lee | mayor"]),
    ("Bo Lee, whose mayor left, wept.", []),
    (
        "Una Foy, who is acting president of Reed & Marsh, left.",
        ["Una Foy | president | Reed & Marsh | acting"],
    ),
    ("Una Foy, who is acting as president of Acme, left.", ["Una Foy | president | Acme"]),
    # ---- how one was chosen, and to serve
    ("Bo Lee was re-elected unanimously to serve as chair.", ["Bo Lee | chair"]),
    ("Bo Lee was elected unanimously as chair.", ["Bo Lee | chair"]),
    ("The council elected Bo Lee to serve as chair.", ["Bo Lee | chair"]),
    ("The council asked Bo Lee to serve as chair.", []),
    ("They agreed on the choice of Bo Lee as treasurer.", ["Bo Lee | treasurer"]),
    ("Una Foy's choice as treasurer was her brother.", []),
    # ---- who stays
    ("The party will allow Bo Lee to stay on as mayor.", ["Bo Lee | mayor"]),
    ("Bo Lee (right) was to stay on as mayor.", ["Bo Lee | mayor"]),
    ("She told Bo Lee to run as mayor.", []),
    # ---- what one leaves, and for what
    ("Bo Lee relinquished the title of president in July.", ["Bo Lee | president | | former"]),
    ("Bo Lee will relinquish the title of president.", ["Bo Lee | president"]),
    (
        "Bo Lee resigned as Acme president in May to become dean of Elm College.",
        ["Bo Lee | Acme president | Acme | former", "Bo Lee | dean | Elm College"],
    ),
    ("Bo Lee resigned as mayor, allowing the clerk to become mayor.", ["Bo Lee | mayor | | former"]),
    ("Bo Lee resigned as mayor and asked the clerk to become mayor.", ["Bo Lee | mayor | | former"]),
    ("Bo Lee is running to become governor.", []),
    (
        "Bo Lee resigned as Elm senator to be elected the National Assembly speaker.",
        ["Bo Lee | Elm senator | Elm | former", "Bo Lee | National Assembly speaker | National Assembly"],
    ),
    ("Bo Lee resigned as mayor to be with his family.", ["Bo Lee | mayor | | former"]),
    ("Bo Lee was proclaimed the new representative of Elm.", ["Bo Lee | representative | Elm"]),
    # ---- several who get a title, an age before a name
    ("Bo Lee and Una Foy were elected councillors.", ["Bo Lee | councillors", "Una Foy | councillors"]),
    ("The sons of Bo Lee and Una Foy were elected councillors.", []),
    ("The current deputy chairman, 18-year-old Bo Lee, left.", ["Bo Lee | deputy chairman"]),
    ("The chairman, an 18-year-old, met Bo Lee.", []),
    # ---- whose government one serves in is no subject
    ("He took a post in Bo Lee's government, serving as health minister.", []),
    ("Bo Lee taught, while serving as mayor.", ["Bo Lee | mayor | | former"]),
    # ---- bodies with marks, numbers, fields and grades in their names
    ("Bo Lee joined 3G Partners as board chair in May.", ["Bo Lee | board chair | 3G Partners"]),
    ("Bo Lee joined Reed & Marsh as treasurer in May.", ["Bo Lee | treasurer | Reed & Marsh"]),
    ("The board chair of 3G Partners, Bo Lee, said no.", ["Bo Lee | board chair | 3G Partners"]),
    ("Bo Lee, general secretary of Oakham County, left.", ["Bo Lee | general secretary | Oakham County"]),
    ("Bo Lee, secretary of health, left.", ["Bo Lee | secretary of health"]),
    (
        "Una Foy, Elm Dockers' Union general secretary, left.",
        ["Una Foy | Elm Dockers' Union general secretary | Elm Dockers' Union"],
    ),
    (
        "Una Foy, the Dockers' Union's general secretary, left.",
        ["Una Foy | general secretary | Dockers' Union"],
    ),
    ("Una Foy, her workers' adviser, left.", ["Una Foy | adviser"]),
    (
        "Institute for Harbour Studies director Una Foy left.",
        ["Una Foy | Institute for Harbour Studies director | Institute for Harbour Studies"],
    ),
    (
        "University of Ohio Law Professor Una Foy left.",
        ["Una Foy | University of Ohio Law Professor | University of Ohio"],
    ),
    (
        "College of Arts and Sciences Associate Dean Una Foy left.",
        ["Una Foy | College of Arts and Sciences Associate Dean | College of Arts and Sciences"],
    ),
    # ---- what is owned by a body with a full stop
    ("Norlake Inc.'s company secretary, Bo Lee, left.", ["Bo Lee | company secretary | Norlake Inc."]),
    ("Norlake Corp.’s chief executive Bo Lee left.", ["Bo Lee | chief executive | Norlake Corp."]),
    # ---- a title before a surname that is a colour, too
    ("Supervisor White told the clerk that he should come.", ["White | Supervisor"]),
    ("Top White aides left.", []),
]


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_posts_are_found_with_their_bodies(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
