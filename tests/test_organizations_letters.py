"""Names of organizations with hyphens, with several fields, and with letters in brackets behind them."""

import pytest

import onrecord

# A text, and the organizations in it: each with all mentions, `=` between them.
NAMED = [
    # ---- letters of a share, and letters behind a name in signs
    ("Zorle Motors Corp <ZLM> met. ZLM left.", ["Zorle Motors Corp = ZLM = ZLM"]),
    ("Norvik Express Co <AXQ> met. Its rivals <XYZ> left.", ["Norvik Express Co = AXQ", "XYZ"]),
    ("<Zorle Bank of Peru> (ZQP) met. ZQP left.", ["Zorle Bank of Peru = ZQP = ZQP"]),
    # ---- a firm that is called after two
    ("Hurper and Row Publishers Inc said its board met.", ["Hurper and Row Publishers Inc"]),
    ("Zorle and Zorle Inc met Norvik Corp on Monday.", ["Zorle and Zorle Inc", "Norvik Corp"]),
    ("Analysts at Durl, Lukkin and Zorle Inc said so.", ["Durl, Lukkin and Zorle Inc"]),
    ("On Monday, Lukkin and Zorle Inc left.", ["Lukkin and Zorle Inc"]),
    ("Lukkin and Zorle Corp said they would merge.", ["Zorle Corp"]),
    ("Lukkin and Zorle Corp met. Lukkin left.", ["Zorle Corp"]),
    ("Peru and Zorle Corp met.", ["Zorle Corp"]),
    (
        "The Oak Airline Pilots' Association (Oalpa) met. Oalpa and OALPA said no.",
        ["Oak Airline Pilots' Association = Oalpa = Oalpa = OALPA"],
    ),
    # ---- letters that a hyphen ties
    ("The ZORU-PF party beat the PMK-N. PMK-N left.", ["ZORU-PF", "PMK-N = PMK-N"]),
    ("The CNN-ZBN channel wept.", ["CNN-ZBN"]),
    ("The ZNC-IRP talks failed, the IRP said.", ["ZNC", "IRP = IRP"]),
    ("The EU-IMF programme and the NATO-EU summit failed.", ["EU = EU", "IMF", "NATO"]),
    ("The ZLO-Israel talks failed.", ["ZLO"]),
    # ---- a prefix
    (
        "The Organisation for Maritime Co-operation and Development wept.",
        ["Organisation for Maritime Co-operation and Development"],
    ),
    ("The Ministry of Rural Co-ordination wept.", ["Ministry of Rural Co-ordination"]),
    ("The Elm Co-operative Society met the Co-operative Bank.", ["Elm Co-operative Society", "Co-operative Bank"]),
    # ---- several fields
    (
        "The Office of Tobacco, Alcohol, Explosives and Health wept.",
        ["Office of Tobacco, Alcohol, Explosives and Health"],
    ),
    ("The Centres for Disease Control and Prevention wept.", ["Centres for Disease Control and Prevention"]),
    # ---- letters in brackets that are no initials
    ("The Elm People's Party (CRK) won. The CRK wept.", ["Elm People's Party = CRK = CRK"]),
    ("The Supreme Ballot Council (YZK) met. YZK wept.", ["Supreme Ballot Council = YZK = YZK"]),
    ("The Elm Board (ZRK) met the Ash Council (ZRK).", ["Elm Board", "ZRK = ZRK", "Ash Council"]),
    ("Elm Bank (NATO) met Ash Bank (UK).", ["Elm Bank", "NATO", "Ash Bank"]),
    # ---- letters in brackets that spell a name
    (
        "Barken Norvikal (BN) lost. BN said Barken Norvikal would stay.",
        ["Barken Norvikal = BN = BN = Barken Norvikal"],
    ),
    ("The Elm Survey's (ES) chief left.", ["Elm Survey = ES"]),
    (
        "The Organization for Trust and Cooperation in Ohio (OTCO) met. OTCO wept.",
        ["Organization for Trust and Cooperation in Ohio = OTCO = OTCO"],
    ),
    ("Neighbours for Trust in Ohio (NTO) wept.", ["Neighbours for Trust in Ohio = NTO"]),
    ("The Elm Cheese and Feed Association (ECFA) met.", ["Elm Cheese and Feed Association = ECFA"]),
    # ---- letters that end a name
    ("Jo Roe is CEO of Hazienda CDC, she said.", ["Hazienda CDC"]),
    ("Jo Roe is CEO of Hazienda. She met the CDC.", ["Hazienda", "CDC"]),
    ("The chairman of Norlake NATO forces left.", ["Norlake", "NATO"]),
    # ---- what only opens a sentence
    ("Striking Elm Dockers Union members left.", ["Elm Dockers Union"]),
    ("Gehring Motors Inc met Gehring Motors.", ["Gehring Motors Inc = Gehring Motors"]),
    ("Playing Field Promotions, a contractor, left.", ["Playing Field Promotions"]),
    # ---- teams
    (
        "The Seattle Otters beat the Kansas City Badgers. Seattle Otters fans wept.",
        ["Seattle Otters = Seattle Otters", "Kansas City Badgers"],
    ),
    ("The Chicago Red Voles lost to the Detroit Chiefs.", ["Chicago Red Voles", "Detroit Chiefs"]),
    ("Dallas Commanders head coach Ann Lee wept.", ["Dallas Commanders"]),
    ("Bolton Otters striker Jo Roe left.", ["Bolton Otters"]),
    ("The Geneva Conventions bind the Texas Senators and the Ohio Republicans.", []),
    ("The Paris Games followed the London Masters.", []),
    # ---- and what is no body
    ("The Elm Revenue Tax (ERT) rose. The ERT is dear.", []),
    ("The Zorle Free Trade Agreement (ZFTA) holds.", []),
    ("The Elm Chief Officer (ECO) left.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[row[0][:60] for row in NAMED])
def test_a_name_is_whole_and_has_its_letters(text, expected):
    found = [one for one in onrecord.extract(text).entities if one.kind == "organization"]
    assert [" = ".join(text[m.start : m.end] for m in one.mentions) for one in found] == expected


def test_a_team_has_its_coach():
    record = onrecord.extract("Dallas Commanders head coach Ann Lee wept.")
    (office,) = record.claims_of("office")
    assert record.entity_of(office, "organization").name == "Dallas Commanders"


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        (
            "Leader of the Opposition (LoP) Zartap Singh Karwal said no. Karwal left.",
            "Leader of the Opposition (LoP)",
            "Zartap Singh Karwal",
        ),
        ("Leader of the Opposition (LoP) Ann Lee wept.", "Leader of the Opposition (LoP)", "Ann Lee"),
    ],
)
def test_a_title_may_have_its_letters_before_a_name(text, title, name):
    record = onrecord.extract(text)
    (office,) = record.claims_of("office")
    assert (office["title"], record.entity_of(office, "person").name) == (title, name)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She lives in the village of Elmham St Martin.", ["Elmham St Martin"]),
        ("The hamlet of Jo Hollow is wet. In Jo Hollow, it rained.", ["Jo Hollow"]),
        ("The district of Karvan, Ann Lee said, is dry.", ["Karvan"]),
        ("The parish of Bishop Ann Lee wept. The mayor of Zorle wept.", []),
    ],
)
def test_a_place_is_named_behind_what_it_is(text, places):
    found = onrecord.extract(text).entities
    assert [one.name for one in found if one.kind == "place"] == places


@pytest.mark.parametrize(
    ("text", "title", "names"),
    [
        ("Praising Elm Council leader Jo Roe, she left.", "Elm Council leader", ["Elm Council"]),
        ("Defending PWD Minister Zora Lee, she left.", "PWD Minister", ["PWD"]),
        ("Makeshift quarterback Jo Roe wept.", "Makeshift quarterback", []),
        ("Norlake quarterback Jo Roe wept.", "Norlake quarterback", ["Norlake"]),
    ],
)
def test_what_opens_a_sentence_is_no_body(text, title, names):
    (office,) = onrecord.extract(text).claims_of("office")
    bodies = [text[one.span.start : one.span.end] for one in office.arguments if one.role == "organization"]
    assert (office["title"], bodies) == (title, names)
