"""Who bears which title, in the press of many places: sentences of our own, with their claims."""

import pytest

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- names with small words, hyphens and abbreviations in them
    ("Fewer pages are printed, said Inks For Paper CEO Bo Lee.", ["Bo Lee | Inks For Paper CEO | Inks For Paper"]),
    ("Ships Without Harbors CEO Bo Lee said the tide was late.", ["Bo Lee | Ships Without Harbors CEO | Ships Without Harbors"]),
    ("Big Praise For Mayor Bo Lee After Flood", ["Bo Lee | Mayor"]),
    ("Kerr-Holm's president, Una Foy, resigned.", ["Una Foy | president | Kerr-Holm"]),
    ("Ex-Acme's president, Una Foy, resigned.", ["Una Foy | president | Acme"]),
    ("Papua New Guinea Prime Minister Bo Lee left.", ["Bo Lee | Papua New Guinea Prime Minister | Papua New Guinea"]),
    ("State Rep. Bo Lee, R-Elm Twp., said so.", ["Bo Lee | State Rep. | Elm Twp."]),
    ("LONDON Bank of England Governor Una Foy is speaking.", ["Una Foy | Bank of England Governor | Bank of England"]),
    ("LONDON Mayor Una Foy is speaking.", ["Una Foy | LONDON Mayor | LONDON"]),
    ("It will fall, central bank Governor Una Foy told them.", ["Una Foy | central bank Governor"]),
    # ---- fields, and whose they are
    ("The Commissioner for the Environment and Water Resources, Bo Lee, spoke.", ["Bo Lee | Commissioner for the Environment and Water Resources"]),
    ("The Minister for Arts, Media, Communications, Culture and Sport, Bo Lee, spoke.", ["Bo Lee | Minister for Arts, Media, Communications, Culture and Sport"]),
    ("Federal Jobs Minister Una Foy left.", ["Una Foy | Federal Jobs Minister"]),
    ("Una Foy, Labour cabinet member for housing, left.", ["Una Foy | Labour cabinet member for housing | Labour"]),
    ("Bo Lee, an adviser to Chile's Interior Minister, left.", ["Bo Lee | adviser | Chile"]),
    ("Bo Lee, an adviser to Chile's Harbor Council, left.", ["Bo Lee | adviser | Harbor Council"]),
    ("The Commissioner of Police, Kent State Command, CP Bo Lee, left.", ["Bo Lee | CP", "Bo Lee | Commissioner of Police | Kent State Command"]),
    ("The files of former secretary of state Bo Lee and the staff of his successor, Una Foy, are lost.", ["Bo Lee | secretary of state | | former"]),
    # ---- heads and statuses
    ("Una Foy, Catholicos of the Elm Church, left.", ["Una Foy | Catholicos | Elm Church"]),
    ("Councilor King asked for a vote.", ["King | Councilor"]),
    ("Senator Foy is the latest Labour senator to call for a vote.", ["Foy | Senator", "Foy | Labour senator | Labour"]),
    # ---- verbs
    ("Una Foy, who until her death was the mayor of Dover, was kind.", ["Una Foy | mayor | Dover | former"]),
    ("Una Foy, who until Bo Lee was mayor had no work, was kind.", ["Bo Lee | mayor | | former"]),
    ("The chief of staff is still Col Bo Lee.", ["Bo Lee | Col", "Bo Lee | chief of staff"]),
    ("Bo Lee went to work for Acme Ltd as chief counsel.", ["Bo Lee | chief counsel | Acme Ltd"]),
    ("Bo Lee will work as an adviser to Acme.", ["Bo Lee | adviser | Acme | elect"]),
    # ---- many who share one title
    ("Lawyers for Acme, Bo Lee and Una Foy, asked for a delay.", ["Bo Lee | Lawyers | Acme", "Una Foy | Lawyers | Acme"]),
    ("Two members of the council, Bo Lee and Una Foy, left.", ["Bo Lee | members", "Una Foy | members"]),
    ("Lawyers for Jo Barr, Bo Lee and Una Foy, asked for a delay.", []),
    ("Joined by Councillors Bo Lee and Una Foy, Jo Barr left.", ["Bo Lee | Councillors", "Una Foy | Councillors"]),
    ("One of Acme's former advisers, Bo Lee, left.", ["Bo Lee | advisers | Acme | former"]),
    ("One of its top lawyers, Bo Lee, left.", []),
    # ---- what stands before a title and behind it
    ("Trade minister turned trade envoy Una Foy left.", ["Una Foy | Trade minister turned trade envoy"]),
    ("Una Foy, one of President Lee's most-senior advisers, left.", ["Lee | President", "Una Foy | senior advisers | Lee"]),
    ("Una Foy, the likely Democratic nominee, left.", ["Una Foy | Democratic nominee | Democratic | nominee"]),
    ("Una Foy, a widely respected leader of the Elm Union, left.", ["Una Foy | leader | Elm Union"]),
    ("Una Foy, his combative former campaign manager, left.", ["Una Foy | campaign manager | | former"]),
    ("Una Foy, a postdoctoral fellow at Yale, left.", ["Una Foy | postdoctoral fellow | Yale"]),
    ("They praised our fabulous current president, Bo Lee.", ["Bo Lee | president"]),
    ("Chile's recently elected president, Bo Lee, left.", ["Bo Lee | president | Chile"]),
    ("Outgoing Elm Medical Center (EMC) Commander Col. Bo Lee left.", ["Bo Lee | Col.", "Bo Lee | Commander | Elm Medical Center"]),
    ("Una Foy, the drug company executive arrested and charged with fraud, left.", ["Una Foy | drug company executive"]),
    ("Una Foy, economist at recently-sold Banco Ulmo, left.", ["Una Foy | economist | Banco Ulmo"]),
    ("Una Foy, a former speechwriter to Secretary of State Bo Lee, left.", ["Bo Lee | Secretary of State", "Una Foy | speechwriter | Bo Lee | former"]),
    ("Una Foy, then Vice Provost for Academic Affairs, left.", ["Una Foy | Vice Provost for Academic Affairs | | former"]),
    ("Una Foy, general secretary of the Rail, Maritime and Transport (RMT) union, left.", ["Una Foy | general secretary | Rail, Maritime and Transport"]),
    ("Independent councillor for Dover ward Una Foy left.", ["Una Foy | Independent councillor for Dover ward | Dover"]),
    ("MG Bo Lee met LTC Una Foy.", ["Bo Lee | MG", "Una Foy | LTC"]),
    ("They tried to sell or trade President Bo Lee's seat.", ["Bo Lee | President"]),
    # ---- what goes on, and what is to come
    ("Una Foy will continue to serve as dean of Elm College.", ["Una Foy | dean | Elm College"]),
    ("Una Foy will take over as director for exports on March 1.", ["Una Foy | director for exports | | elect"]),
    ("It was helped by the arrival of Bo Lee as technical director.", ["Bo Lee | technical director"]),
    ("Acme chose Bo Lee as Transport Secretary, MP Una Foy as Defence CS.", ["Bo Lee | Transport Secretary", "Una Foy | MP", "Una Foy | Defence CS"]),
    ("Una Foy is the Water CS nominee.", ["Una Foy | Water CS nominee | | nominee"]),
    # ---- a field behind a title
    ("Director Planning and Policy, Mr Bo Lee said so.", ["Bo Lee | Director Planning and Policy"]),
    ("Una Foy, Acme's Director Planning and Policy, left.", ["Una Foy | Director Planning and Policy | Acme"]),
    ("Acme Vice President Marketing Bo Lee left.", ["Bo Lee | Acme Vice President Marketing | Acme"]),
    ("Una Foy, Vice President Marketing, left.", ["Una Foy | Vice President Marketing"]),
    ("Una Foy, mayor, sports fan and friend, left.", ["Una Foy | mayor"]),
    ("The Special Assistant on Foreign Affairs to the Prime Minister Bo Lee left.", ["Bo Lee | Special Assistant on Foreign Affairs to the Prime Minister"]),
    ("Leader of Minority Una Foy left.", ["Una Foy | Leader of Minority"]),
    ("Leader of Majority in Parliament, Bo Lee, left.", ["Bo Lee | Leader of Majority | Parliament"]),
    ("Leader of Government in Parliament and Agriculture Minister Una Foy left.", ["Una Foy | Leader of Government in Parliament | Parliament", "Una Foy | Agriculture Minister"]),
    ("Leader of the House of Commons and Lord President of the Council Una Foy left.", ["Una Foy | Leader of the House of Commons | House of Commons", "Una Foy | Lord President of the Council | Council"]),
    ("They met Mayor Una Foy, the President of Acme, Bo Lee, and others.", ["Bo Lee | President | Acme", "Una Foy | Mayor"]),
    ("Mayor Una Foy, the chair, Bo Lee, a clerk, and Jo Barr left.", ["Bo Lee | clerk", "Una Foy | Mayor", "Una Foy | chair"]),
    ("Contractor General Una Foy left.", ["Una Foy | Contractor General"]),
    ("House Ways and Means Committee chairman Bo Lee left.", ["Bo Lee | House Ways and Means Committee chairman | House Ways and Means Committee"]),
    ("The Green candidates, Una Foy and Senator Bo Lee, left.", ["Una Foy | Green candidates | Green | candidate", "Bo Lee | Green candidates | Green | candidate", "Bo Lee | Senator"]),
    ("Party candidates Sen. Bo Lee (R-Ohio) and Sen. Una Foy (R-Texas) left.", ["Bo Lee | Party candidates | | candidate", "Una Foy | Party candidates | | candidate", "Bo Lee | Sen. | Ohio", "Una Foy | Sen. | Texas"]),
    ("Candidates Bo Lee and Una Foy, and Mayor Jo Barr, left.", ["Bo Lee | Candidates | | candidate", "Una Foy | Candidates | | candidate", "Jo Barr | Mayor"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_the_press_of_many_places_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
