"""Who bears which title in courts, clubs, colleges and churches: sentences of our own, with their claims."""

import pytest

import onrecord

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- when one joined, and firms whose names begin with a number
    ("Bo Lee joined Elm Oil in 2016 as corporate controller.", ["Bo Lee | corporate controller | Elm Oil"]),
    ("Bo Lee joined in 2016 as treasurer.", ["Bo Lee | treasurer"]),
    ("Bo Lee joined Elm Oil in rage as the treasurer quit.", []),
    ("Una Foy, 3D Systems’ executive vice president and clerk, left.", ["Una Foy | executive vice president | 3D Systems", "Una Foy | clerk | 3D Systems"]),
    ("Una Foy, Vice President of Finance, Information Technology, left.", ["Una Foy | Vice President of Finance"]),
    ("Police Chief Freeman Cobb left.", ["Freeman Cobb | Police Chief"]),
    # ---- two people and two titles: each gets one
    ("Senator Bo Lee and Senator Una Foy will serve as chairman and clerk of the Elm Board.", ["Bo Lee | Senator", "Una Foy | Senator", "Bo Lee | chairman | Elm Board | elect", "Una Foy | clerk | Elm Board | elect"]),
    ("Bo Lee and Una Foy were named president and treasurer, respectively.", ["Bo Lee | president", "Una Foy | treasurer"]),
    ("Bo Lee left and Una Foy was named president and treasurer.", ["Una Foy | president", "Una Foy | treasurer"]),
    # ---- praise, and who came first or before
    ("Bo Lee is an exceptional leader.", []),
    ("Bo Lee is a union leader.", ["Bo Lee | union leader"]),
    ("Una Foy will become the school's first chancellor.", ["Una Foy | chancellor | | elect"]),
    ("Una Foy is the land's first minister.", ["Una Foy | first minister"]),
    ("Una Foy has previously been director of sport at Elm College.", ["Una Foy | director of sport | Elm College | former"]),
    ("Una Foy – Chairman, Elm Committee on Sport", ["Una Foy | Chairman | Elm Committee on Sport"]),
    # ---- a title in capitals and a comma, and no comma behind the name
    ("The Minister of Trade, Una Foy to meet teachers, has left.", ["Una Foy | Minister of Trade"]),
    ("He said the Minister of Works, Bo Lee was aware of it.", ["Bo Lee | Minister of Works"]),
    ("A word from the Chief Whip of Elmland, Una Foy indicating it, came.", ["Una Foy | Chief Whip | Elmland"]),
    ("He met the Minister of Trade, Una Foy and Bo Lee.", []),
    ("A complaint by area MP, Bo Lee (DP), was heard.", ["Bo Lee | area MP"]),
    ("Oak City Area Schools Superintendent Bo Lee left.", ["Bo Lee | Oak City Area Schools Superintendent | Oak City Area Schools"]),
    # ---- members for a seat
    ("Minister for Sport and Member for Elmham Bo Lee left.", ["Bo Lee | Minister for Sport", "Bo Lee | Member for Elmham | Elmham"]),
    ("The Member for Elmham, Bo Lee, left.", ["Bo Lee | Member | Elmham"]),
    ("A member for years Bo Lee left.", []),
    ("A talk in Elmham and Independent TD Bo Lee followed.", ["Bo Lee | Independent TD"]),
    # ---- firms whose names begin with a field, and what only begins a title
    ("Energy Zorvane CEO Bo Lee left.", ["Bo Lee | Energy Zorvane CEO | Energy Zorvane"]),
    ("Business Gazer editor Bo Lee left.", ["Bo Lee | Business Gazer editor | Business Gazer"]),
    ("Business editor Bo Lee left.", ["Bo Lee | Business editor"]),
    ("Health Secretary Bo Lee left.", ["Bo Lee | Health Secretary"]),
    # ---- where one was born or comes from, and towns that are toured
    ("Peruvian-born Senator Bo Lee left.", ["Bo Lee | Senator"]),
    ("Bo Lee, Minister of Health and Environment of Peru, left.", ["Bo Lee | Minister of Health and Environment | Peru"]),
    ("Bo Lee, Minister of Cabinet Affairs of the Office of the Prime Minister, left.", ["Bo Lee | Minister of Cabinet Affairs | Office of the Prime Minister"]),
    ("Bo Lee, a Rye-educated engineer, left.", ["Bo Lee | engineer"]),
    ("Talks with visiting Peruvian President Bo Lee failed.", ["Bo Lee | Peruvian President | Peruvian"]),
    ("The visiting professor Bo Lee left.", ["Bo Lee | visiting professor"]),
    ("She toured Akron, Ohio, Mayor Una Foy said.", ["Una Foy | Mayor"]),
    ("She toured Akron, Ohio, Police Chief Una Foy said.", ["Una Foy | Police Chief"]),
    ("She thanked Akron, Ohio, Mayor Una Foy for it.", ["Una Foy | Akron, Ohio, Mayor | Akron, Ohio"]),
    ("Rye City signed striker Bo Lee from fellow Premier League side Elm.", ["Bo Lee | striker"]),
    ("Bo Lee will become the first player to sign it.", ["Bo Lee | player | | elect"]),
    ("Bo Lee was the first mayor of Elm.", ["Bo Lee | first mayor | Elm | former"]),
    # ---- branches, who is elected, and who said it
    ("Bo Lee, vice president of United Smiths Local 959, left.", ["Bo Lee | vice president | United Smiths Local 959"]),
    ("They met, electing Bo Lee as chairman.", ["Bo Lee | chairman"]),
    ("Clerk Bo Lee was elected Chairman ProTem.", ["Bo Lee | Clerk"]),
    ("“We won,” said secretary-general of Elmaid, Una Foy.", ["Una Foy | secretary-general | Elmaid"]),
    # ---- staff of a sheriff
    ("Kent County Sheriff's Lt. Bo Lee left.", ["Bo Lee | Kent County Sheriff's Lt. | Kent County"]),
    ("Sheriff's Deputy Bo Lee and sheriff's Sgt. Una Foy left.", ["Bo Lee | Sheriff's Deputy", "Una Foy | sheriff's Sgt."]),
    ("Mayor's aide Bo Lee left.", ["Bo Lee | aide"]),
    # ---- fields joined, and chairs called after somebody
    ("Events and Challenges Manager Una Foy left.", ["Una Foy | Events and Challenges Manager"]),
    ("Una Foy, events and challenges manager at Elm Trust, left.", ["Una Foy | events and challenges manager | Elm Trust"]),
    ("Una Foy, Head of Preventive Cardiology, left.", ["Una Foy | Head of Preventive Cardiology"]),
    ("Una Foy, Chair of Cardiovascular and Metabolic Sciences at Elm Clinic, left.", ["Una Foy | Chair of Cardiovascular and Metabolic Sciences | Elm Clinic"]),
    ("Bo Lee, the William Zeller III Professor of Law at Elm University, left.", ["Bo Lee | William Zeller III Professor of Law | Elm University"]),
    ("Former mayor and honorary freeman Bo Lee left.", ["Bo Lee | mayor | | former", "Bo Lee | honorary freeman"]),
    ("Prior to the vote, councillor Bo Lee left.", ["Bo Lee | councillor"]),
    # ---- a form of address between two titles, and `the` before one
    ("High Court judge Mr Justice Lee left.", ["Lee | High Court judge | High Court", "Lee | Justice"]),
    ("High Court judge Mrs Justice Una Foy left.", ["Una Foy | High Court judge | High Court", "Una Foy | Justice"]),
    ("Mrs Justice Una Foy left.", ["Una Foy | Justice"]),
    ("Bishop of Dover the Rt Rev Bo Lee left.", ["Bo Lee | Bishop of Dover | Dover"]),
    # ---- where a player has been, and the age of a side
    ("Former Zane and Elmham striker Bo Lee left.", ["Bo Lee | Zane and Elmham striker | Zane, Elmham | former"]),
    ("The ex-Zane, Hull and England striker Bo Lee left.", ["Bo Lee | Zane, Hull and England striker | Zane, Hull, England | former"]),
    ("Former mayor Una Foy and Elmham striker Bo Lee left.", ["Una Foy | mayor | | former", "Bo Lee | Elmham striker | Elmham"]),
    ("Bo Lee, a former Zane and Elmham flanker, left.", ["Bo Lee | Zane and Elmham flanker | Zane, Elmham | former"]),
    ("Bo Lee was made vice-captain of the Lions under skipper Musa Dan.", ["Bo Lee | vice-captain | Lions", "Musa Dan | skipper"]),
    ("Coach Bo Lee, president of the branch Una Foy and clerk Musa Dan left.", ["Bo Lee | Coach", "Musa Dan | clerk"]),
    ("It was late, while the Chief Press Secretary to the Governor, Bo Lee, left.", ["Bo Lee | Chief Press Secretary"]),
    ("Under-21s boss Bo Lee left.", ["Bo Lee | Under-21s boss"]),
    ("Former Republic of Ireland Under-19 head coach Bo Lee left.", ["Bo Lee | Republic of Ireland Under-19 head coach | Republic of Ireland | former"]),
    ("Kit man Bo Lee and part-owner Una Foy left.", ["Bo Lee | Kit man", "Una Foy | part-owner"]),
    # ---- a verb, and no title
    ("It is expected to host Una Foy's men.", []),
    ("The town will host Una Foy's men.", []),
    ("He spoke to host Una Foy.", ["Una Foy | host"]),
    ("It gave the role to host Una Foy.", ["Una Foy | host"]),
    # ---- what one served as, one after the other
    (
        "Una Foy served as dean of Elm College from 2012 to 2018 and as treasurer of Ovelia Group.",
        ["Una Foy | dean | Elm College | former", "Una Foy | treasurer | Ovelia Group | former"],
    ),
    ("Una Foy served as mayor of Dover and as usual she was late.", ["Una Foy | mayor | Dover | former"]),
    ("Una Foy has been ill since 2017 and was previously mayor of Dover.", ["Una Foy | mayor | Dover | former"]),
    ("Una Foy has been chief since 2017.", ["Una Foy | chief"]),
    ("Una Foy has been chief.", []),
    # ---- what stands between a name and its title
    ("“No,” said Bo Lee ’84, managing partner of Ovelia Group.", ["Bo Lee | managing partner | Ovelia Group"]),
    ("Trustee Emerita Una Foy left.", ["Una Foy | Trustee Emerita"]),
    ("The director of the Volta Company, Ing. Una Foy, left.", ["Una Foy | director | Volta Company"]),
    ("Chief secretary Bo Lee, additional chief secretary (home) Una Foy and the mayor left.", ["Bo Lee | Chief secretary", "Una Foy | additional chief secretary (home)"]),
    # ---- whom one serves
    ("Councillor Una Foy (SF) left.", ["Una Foy | Councillor | SF"]),
    ("Councillor Una Foy (IND) left.", ["Una Foy | Councillor"]),
    ("Pianist Una Foy (SF) left.", ["Una Foy | Pianist"]),
    ("Jo Ray Foy ran. Bo Lee, the Foy campaign's treasurer, left.", ["Bo Lee | treasurer | Foy"]),
    ("Jo Ray Foy ran. The Foy campaign's treasurer, Bo Lee, left.", ["Bo Lee | treasurer | Foy"]),
    ("Analyst Una Foy of the consultancy Ovelia Group left.", ["Una Foy | Analyst | Ovelia Group"]),
    ("Analyst Una Foy of the town left.", ["Una Foy | Analyst"]),
    ("Property Council Ohio director Una Foy left.", ["Una Foy | Property Council Ohio director | Property Council Ohio"]),
    ("Sky News Ohio reporter Una Foy left.", ["Una Foy | Sky News Ohio reporter | Sky News, Ohio"]),
    ("Sub-divisional magistrate Una Foy left.", ["Una Foy | Sub-divisional magistrate"]),
    ("Elmham-based magistrate Una Foy left Elmham.", ["Una Foy | Elmham-based magistrate"]),
    ("Coroner's officer Una Foy left.", ["Una Foy | officer"]),
    ("The state wept. State's counsel Una Foy left.", ["Una Foy | counsel | State"]),
    ("AFL-CIO president Una Foy left.", ["Una Foy | AFL-CIO president | AFL-CIO"]),
    ("Una Foy is a lawyer at the Ohio Clinic for the Homeless.", ["Una Foy | lawyer | Ohio Clinic for the Homeless"]),
    ("Bo Lee, an economist at the Institute for the Study of Labor, left.", ["Bo Lee | economist | Institute for the Study of Labor"]),
    ("Ovelia's counsel Una Foy left.", ["Una Foy | counsel | Ovelia"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_of_all_kinds_of_news_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)


# A text, and the organizations that its entities are: each with all mentions, `=` between them.
SERVED = [
    ("Zorvex analyst Bo Lee left. Zorvex fell. She owns the Zorvex Tower.", ["Zorvex = Zorvex"]),
    ("Bo Lee is Zorvex president.", ["Zorvex"]),
    ("Elmham mayor Bo Lee left. Elmham is small.", []),
    ("Soviet leader Bo Lee met Republican whip Una Foy.", []),
    ("Roe aide Bo Lee met Jo Roe.", []),
    ("Jefferies analyst Bo Lee left. Jefferies fell.", ["Jefferies = Jefferies"]),
    ("Reagan biographer Bo Lee left.", []),
    ("Bo Lee, a tailor from Chapel Elmham, left.", []),
    ("They keep it. Keep president Bo Lee left.", []),
    ("It rained. Enter President Bo Lee.", []),
    ("Bo Lee is director of the Mommy and Me programme.", []),
    ("Bo Lee is director of the Program on Rights.", []),
    ("Bo Lee was chief of Zorvex for ten years.", ["Zorvex"]),
    ("Bo Lee was chief of Zorvex and left.", ["Zorvex"]),
    ("Bo Lee was chief of Zorvex and", ["Zorvex"]),
    ("Bo Lee, a Middle Eastern history teacher, left.", []),
    ("Bo Lee, president of Zorvex Amusements, Inc, left.", ["Zorvex Amusements, Inc"]),
]


@pytest.mark.parametrize(("text", "names"), SERVED, ids=[row[0][:60] for row in SERVED])
def test_an_organization_that_only_an_office_tells_of_is_an_entity(text, names):
    record = onrecord.extract(text)
    found = [
        " = ".join(text[span.start : span.end] for span in entity.mentions)
        for entity in record.entities
        if entity.kind == "organization"
    ]
    assert found == names
    linked = [a.entity for c in record.claims_of("office") for a in c.arguments_of("organization")]
    assert not names or (linked and all(linked))
    assert record.faults == ()
