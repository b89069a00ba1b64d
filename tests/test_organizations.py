"""Organizations that are known by what stands around their names, not by a word in them."""

import pytest

import onrecord
from onrecord import Document
from onrecord.linking import bodies
from onrecord.segment import tokens
from onrecord.testing.clock import seconds_by_size

# A text, and the organizations in it: each with all mentions, `=` between them.
NAMED = [
    (
        "Jo Speller, director at Speller Marsh, left. They thanked Speller Marsh.",
        ["Speller Marsh = Speller Marsh"],
    ),
    # ---- the first word of several; capitals that open a story; a county; what says which site
    (
        "The Ovelham Civic Society met. Ovelham Theatre closed. An Ovelham woman wept.",
        ["Ovelham Civic Society", "Ovelham Theatre"],
    ),
    ("OVELHAM Drama Festival will close. The Ovelham Theatre helped.", ["Ovelham Theatre"]),
    (
        "They sued in Cook County Circuit Court for the Oakley site. The Institute for the Blind won.",
        ["Cook County Circuit Court", "Institute for the Blind"],
    ),
    # ---- a grade before a court; whom a university is called after, told again by the surname
    ("Chief District Court Judge Una Foy left.", ["District Court"]),
    ("The Senior Citizens Council met.", ["Senior Citizens Council"]),
    (
        "He left Ann B. Ruvel University. Ruvel University was shut.",
        ["Ann B. Ruvel University = Ruvel University"],
    ),
    (
        "He left Oldham Ruvel University. Ruvel University was shut.",
        ["Oldham Ruvel University", "Ruvel University"],
    ),
    # ---- what a name goes on to: a place, an event, a second field
    (
        "The Elm International Film Festival and Bo Foy International Airport were shut.",
        ["Elm International Film Festival", "Bo Foy International Airport"],
    ),
    (
        "He lives in Obi Local Government Area. Elm Council Area Manager Una Foy left.",
        ["Obi Local Government Area", "Elm Council"],
    ),
    ("The Committee on Ethical and Legal Affairs met.", ["Committee on Ethical and Legal Affairs"]),
    ("The Bank of Montreal and Legal Affairs met.", ["Bank of Montreal"]),
    (
        "The School of Music and Dramatic Art met. The Minister of Justice and Ruvel Zersti, who wept, left.",
        ["School of Music and Dramatic Art"],
    ),
    # ---- known bodies with small words inside
    (
        "The House of Representatives and the Ways and Means Committee met.",
        ["House of Representatives", "Ways and Means Committee"],
    ),
    ("Folk in St. Ruvel fear the St. Ruvel North Police Division.", ["St. Ruvel North Police Division"]),
    # ---- what it is, behind the name or before it
    (
        "Bright Kettle, a coffee chain, will close 40 shops. Bright Kettle said so.",
        ["Bright Kettle = Bright Kettle"],
    ),
    ("Norlake, the world's largest brewer, left.", ["Norlake"]),
    ("English football club, Norlake, has said so.", ["Norlake"]),
    ("Shares of Work In Motion Ltd. fell.", ["Work In Motion Ltd."]),
    ("Acme has a shareholding in Smith Robson.", ["Smith Robson"]),
    ("Martin Bernstein analyst Ann Lee left.", ["Martin Bernstein"]),
    ("Ann Lee, a trader at Kirk Douglas, left.", ["Kirk Douglas"]),
    ("Charles Webb chief executive Ann Lee left.", ["Charles Webb"]),
    ("The Bank of Trinidad and Tobago left.", ["Bank of Trinidad and Tobago"]),
    ("The Trinidad and Tobago Stock Exchange fell.", ["Trinidad and Tobago Stock Exchange"]),
    (
        "Doctors Without Borders CEO Ann Lee left Elm Jobs With Justice.",
        ["Doctors Without Borders", "Elm Jobs With Justice"],
    ),
    ("Senior Congress leader Ann Lee left.", ["Congress"]),
    ("They met at the President House and at the Governor's House. The House voted.", ["House"]),
    ("She left the Queen's Medical Centre.", ["Queen's Medical Centre"]),
    ("Chief Medical Examiner Dr. Ann Lee left the Elm Examiner.", ["Elm Examiner"]),
    ("Father Paul Lee, O.S.B., met N.F.L. commissioner Ann Ray.", ["N.F.L."]),
    (
        "The Secretary for Information and Communications Technology left Acme Technology.",
        ["Acme Technology"],
    ),
    ("They like Norlake, one of the biggest airlines in Europe.", ["Norlake"]),
    ("She joined Oakhart, a maker of saws.", ["Oakhart"]),
    ("The trade union Sepru called a strike. A porter blamed Sepru.", ["Sepru = Sepru"]),
    (
        "Software maker Norlake left rival Oakhart alone. Oakhart shares rose.",
        ["Norlake", "Oakhart = Oakhart"],
    ),
    ("Insurer Norlake paid. The start-up Zibbo paid, too.", ["Norlake", "Zibbo"]),
    ("Seattle-based Norlake left. Oakhart-owned shops stayed shut.", ["Norlake", "Oakhart"]),
    ("The Sepru union struck, the Norlake newspaper wrote.", ["Sepru", "Norlake"]),
    ("Firms such as Norlake, Oakhart and Bright Kettle grew.", ["Norlake", "Oakhart", "Bright Kettle"]),
    ("Chipmakers Norlake and Oakhart agreed.", ["Norlake", "Oakhart"]),
    # ---- offices and shares
    ("Norlake chief executive Jo Roe left. Former Norlake CEO Ann Lee stayed.", ["Norlake = Norlake"]),
    ("Norlake Chief Executive Jo Roe left.", ["Norlake"]),
    ("Jo Roe, chief executive of Norlake, left. Norlake fell.", ["Norlake = Norlake"]),
    ("“No,” said Jo Roe, an analyst at Peel Oakhart.", ["Peel Oakhart"]),
    ("A Norlake spokeswoman and a spokesman for Oakhart declined.", ["Norlake", "Oakhart"]),
    ("Norlake's chief executive, Jo Roe, left.", ["Norlake"]),
    ("Shares in Norlake fell; Oakhart shares did not.", ["Norlake", "Oakhart"]),
    ("Norlake (NYSE: NOR) fell, and so did Oakhart (OAK.L).", ["Norlake", "NYSE", "Oakhart"]),
    ("They sued Norlake. Norlake said it expects to win.", ["Norlake = Norlake"]),
    ("Analysts like Norlake. Members of Norlake's board met.", ["Norlake = Norlake"]),
    # ---- an owner that only a firm can be, with what it sells or its form; told again by the owner
    (
        "Hadley's Inc said sales fell. Hadley's said so. Ann Hadley left, and Hadley sat.",
        ["Hadley's Inc = Hadley's"],
    ),
    ("Voss's Laboratories Ltd fell.", ["Voss's Laboratories Ltd"]),
    ("Voss's Stores, Inc. fell.", ["Voss's Stores, Inc."]),
    ("The Brindle's Co.'s shares fell.", ["Brindle's Co."]),
    ("Norway's Stores Ltd fell. Acme Corp's Foods Inc fell.", ["Stores Ltd", "Acme Corp", "Foods Inc"]),
    ("The Miner's Fund Corp fell.", ["Miner's Fund Corp"]),
    # ---- the whole name, and a longer one
    ("The oil firm Petrola de Ohio met Air Ohio chief executive Jo Roe.", ["Petrola de Ohio", "Air Ohio"]),
    ("Zorle Oak's founder left. He sold Zorle Oak Capital.", ["Zorle Oak = Zorle Oak Capital"]),
    (
        "Birr, Wiggs and Co and lead manager Muller and Co Inc met.",
        ["Birr, Wiggs and Co", "Muller and Co Inc"],
    ),
    # ---- partners before a comma and a sign: no list, and nothing that leads up to the sentence
    ("She is a broker at Pell, Wiggs & Co. in Elm.", ["Pell, Wiggs & Co."]),
    (
        "Pell, Wiggs & Moss sued. He left Orr, Wiggs, Quill & Moss LLP.",
        ["Pell, Wiggs & Moss", "Orr, Wiggs, Quill & Moss LLP"],
    ),
    ("Clients include Ford, Norlake, Pell & Moss and Elm Corp.", ["Ford", "Pell & Moss", "Elm Corp."]),
    ("According to Nielsen, Pell & Moss sold more. In Pell, Orr & Moss sued.", ["Pell & Moss", "Orr & Moss"]),
    ("Ann, Bob & Carl left.", []),
    ("King Elder Productions Inc met Acme, a bank.", ["King Elder Productions Inc", "Acme"]),
    ("Norfolk Zinc Corp fell. Norfolk Zinc rose.", ["Norfolk Zinc Corp = Norfolk Zinc"]),
    # ---- numbers
    ("The 13th Circuit met the 4th Precinct on the 5th Friday.", ["13th Circuit", "4th Precinct"]),
    ("The 55th Airborne Division left on the 3rd Bank Holiday.", ["55th Airborne Division"]),
    (
        "The Elm School District met Zorle Energy and Borvik Holdings.",
        ["Elm School District", "Zorle Energy", "Borvik Holdings"],
    ),
    ("Elm Healthcare and Zorvik Group fell.", ["Zorvik Group"]),
    (
        "He left the Oak Premier League for the Elm Premier League.",
        ["Oak Premier League", "Elm Premier League"],
    ),
    ("The Garda Press Office wrote to the Director of Corporate Affairs.", ["Garda Press Office"]),
    (
        "The General Services Administration met the General Medical Council.",
        ["General Services Administration", "General Medical Council"],
    ),
    (
        "The Police Officers and Firefighters' Union met the Cork East TD.",
        ["Police Officers and Firefighters' Union"],
    ),
    ("It pays USD 140 per share. Commissioner of Police (Administration) Ann Lee left.", []),
    # ---- two places, and an officer's staff
    (
        "Devon and Cornwall Police met Larkfield and Wexmoor NHS Trust.",
        ["Devon and Cornwall Police", "Larkfield and Wexmoor NHS Trust"],
    ),
    ("Talks between Elmham and Wexmoor Police ended.", ["Wexmoor Police"]),
    ("Elmham and Wexmoor District Council met in Elmham.", ["Elmham and Wexmoor District Council"]),
    ("Norvik and Wexmoor District Council met in Elmham.", ["Wexmoor District Council"]),
    (
        "The Larkin County Sheriff's Office left. The Sheriff's Office was shut.",
        ["Larkin County Sheriff's Office = Sheriff's Office"],
    ),
    ("He joined accountancy firm Grant Harper in May.", ["Grant Harper"]),
    ("The bank left with the firm Grant Harper founded.", []),
    ("Halden Pipework, a contractor, left. Halden Pipework is dear.", ["Halden Pipework = Halden Pipework"]),
    (
        "He works at the Indian Institute of Maritime Studies, who paid.",
        ["Indian Institute of Maritime Studies"],
    ),
    ("Firefighters and Wexmoor Police came.", ["Wexmoor Police"]),
    (
        "The Larkin County Sheriff's Office met the U.S. Attorney's Office for the District of Larkin.",
        ["Larkin County Sheriff's Office", "U.S. Attorney's Office for the District of Larkin"],
    ),
    # ---- in headlines
    (
        "NORLAKE SEES LOSSES THIS YEAR\n\nThe airline Norlake said so. It is in the red.",
        ["NORLAKE = Norlake"],
    ),
    ("ZORLE TO SELL UNIT\n\nZorle Tin Corp said so.", ["ZORLE = Zorle Tin Corp"]),
    ("ZORLE STORES NAMES CHIEF\n\nZorle Stores Inc said so.", ["ZORLE STORES = Zorle Stores Inc"]),
    # ---- letters
    ("The F.B.I. met the FBI.", ["F.B.I. = FBI"]),
    ("His DNA, the G.D.P. and an I.P.O. were in R.J.Q. Tobin's file.", []),
]

# Texts that name no organization.
NONE = [
    "A LAW firm boss left.",
    "A Grade II-listed barn burned.",
    "PLANS for a pier were dropped.",
    "A NURSE from Elm left.",
    # ---- places
    "She lives in Norlake, a union town.",
    "In Norlake, a bank was robbed. In Oakhart, the company said no.",
    "Norlake, N.Y., is quiet. A Norlake spokesman said so.",
    "The city of Norlake sued. A Norlake spokesman said so.",
    "The island chain Norlake is far. The ethnic group Oakharti fled.",
    "They met in Norlake. The chairman of Norlake spoke.",
    # ---- people
    "Norlake said he left. A Norlake spokesman agreed.",
    "Norlake's wife left. A spokesman for Norlake agreed.",
    "Norlake, 45, left. A Norlake spokesman agreed.",
    "Sen. Ann Oakhart spoke. An Oakhart spokeswoman agreed.",
    "Their rival Norlake won. He beat their partner Oakhart.",
    # ---- things
    "The ship Norlake sank. The chairman of Norlake wept.",
    "He wrote “Norlake”. The founder of Norlake wept.",
    # ---- common words at the head of a sentence
    "Management said it expects no loss. Mining shares fell.",
    "Critics, a group of locals, left. Opposition spokesman Jo Roe agreed.",
    # ---- parts of names, and what is no name
    "The watchdog group Neighbours for Better Roads wept.",
    "Jo Roe, the founder of Colour of Change's choir, left.",
    "The band Norlake Sings Oakhart's Songs played.",
    "He called the bank Tuesday. They want to fund Norlake research.",
    "Director of National Intelligence Jo Roe left.",
    "The end of March stock futures hurt.",
    "It rates Class B stock.",
]


def organizations(text):
    document = Document(text)
    found, at = bodies(document), tokens(document)
    return [
        " = ".join(text[at.starts[found.first[n]] : at.ends[found.after[n] - 1]] for n in numbers)
        for numbers in found.mentions()
        if found.kind[numbers[0]] == "organization"
    ]


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[row[0][:60] for row in NAMED])
def test_organizations_are_known_by_what_stands_around_their_names(text, expected):
    assert sorted(organizations(text)) == sorted(expected)


@pytest.mark.parametrize("text", NONE, ids=[text[:60] for text in NONE])
def test_towns_people_and_things_are_no_organizations(text):
    assert organizations(text) == []


def test_arguments_of_claims_point_to_them():
    record = onrecord.extract(
        "Bright Kettle chief executive Jo Roe left. Bright Kettle said it was sad to see her go."
    )
    (office,), (quotation,) = record.claims_of("office"), record.claims_of("quotation")
    assert record.entity_of(office, "organization").name == "Bright Kettle"
    assert record.entity_of(quotation, "speaker") == record.entity_of(office, "organization")


@pytest.mark.parametrize(
    "text", ["The union Sepru", "Norlake,", "Norlake, a", "Norlake (", "Norlake <NOR", "Norlake's"]
)
def test_a_text_may_end_anywhere(text):
    assert onrecord.extract(text).faults == ()


@pytest.mark.parametrize(
    "piece",
    [
        "Firms such as Nor{0}, ",
        "Nor{0}, a large, ",
        "the union Nor{0} and ",
        "Nor{0} shares, ",
        "NOR{0} AND SEPRU\n\n",
    ],
)
def test_time_grows_with_the_text_and_no_faster(piece):
    def made(size):
        return Document("".join(piece.format(chr(97 + n % 26) * (n % 50)) for n in range(size)))

    short, long = seconds_by_size(bodies, made, (2_000, 8_000))
    assert long < 12 * max(short, 0.01)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The contractor, Brackmoor Works, had left. Brackmoor said so.", ["Brackmoor Works"]),
        ("The supplier, Norlake, had left. Norlake wept.", ["Norlake"]),
        ("The owner, Ann Lee, had left.", []),
        ("The Clarkmoor Construction yard is in Clarkmoor. Clarkmoor wept.", ["Clarkmoor Construction"]),
        ("The Academic Staff Union of Schools met.", ["Academic Staff Union of Schools"]),
        ("The Union of Metalworkers of Ovelia (Umo) met.", ["Union of Metalworkers of Ovelia"]),
        ("The National Union of Metalworkers of Ovelia (Numo) met. Numo said no.", ["National Union of Metalworkers of Ovelia"]),
        ("The African Development Bank (AfDB) met. AfDB said no.", ["African Development Bank"]),
        ("Lou Ray (Kira Municipality) left. Pakistan Railways left.", ["Kira Municipality", "Pakistan Railways"]),
        ("Ford Motor Co. agreed. Ford said no.", ["Ford Motor Co."]),
        ("The Senate met. The Senate Finance Committee met.", ["Senate", "Senate Finance Committee"]),
        ("Shares of Paris Saint-Germain, a football club, rose. PSG said so.", ["Paris Saint-Germain"]),
        ("The World Health Organization (WHO) met. Who said so?", ["World Health Organization"]),
        ("Hawkmoor Paving Co. for the Elm Street works said no.", ["Hawkmoor Paving Co."]),
        ("The Canada Pension Investment Board for C$310 million in cash left.", ["Canada Pension Investment Board"]),
        ("The Club for Growth $5 fee rose.", ["Club for Growth"]),
        ("The plant of 200 MW failed. Counsel Ann Lee (SAN) wept.", []),
        ("Outgoing Kenya Airports Authority chief Ann Lee wept.", ["Kenya Airports Authority"]),
        ("He is the founder and chairman of Bost Mills.", ["Bost Mills"]),
        ("The Senate Committee on Marine Transport met.", ["Senate Committee on Marine Transport"]),
        ("A paper (Courier-Post) wept.", ["Courier-Post"]),
        ("She left the Office of the Governor-General - Elm wept.", ["Office of the Governor-General"]),
        ("The University of Elm-Rye won. The Council of Elm-Rye-Ash wept.", ["University of Elm-Rye", "Council of Elm-Rye-Ash"]),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)  # fmt: skip
def test_names_end_and_begin_where_they_do(text, names):
    entities = [entity for entity in onrecord.extract(text).entities if entity.kind == "organization"]
    assert [entity.name for entity in entities] == names


def test_a_committee_of_two_fields_is_one_body():
    record = onrecord.extract("The council's Judiciary and Licensing Committee met on Monday.")
    names = [entity.name for entity in record.entities if entity.kind == "organization"]
    assert names == ["Judiciary and Licensing Committee"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "He told the Housing, Communities and Local Government Committee no.",
            "Housing, Communities and Local Government Committee",
        ),
        ("The Digital, Culture, Media and Sport Board met.", "Digital, Culture, Media and Sport Board"),
        ("She is out of Health, Education and Sport Committee said.", "Education and Sport Committee"),
    ],
)
def test_a_committee_of_several_fields_is_one_body(text, name):
    names = [entity.name for entity in onrecord.extract(text).entities if entity.kind == "organization"]
    assert names == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Union of Forces for Change met on Monday.", "Union of Forces for Change"),
        ("The Board of Trustees for Ohio met on Monday.", "Board of Trustees"),
    ],
)
def test_a_body_is_named_with_what_its_people_stand_for(text, name):
    record = onrecord.extract(text)
    assert [entity.name for entity in record.entities if entity.kind == "organization"] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("LIVE: Storm batters coast\n\nIt rained.", []),
        ("Ann Lee met Bo Roe.\n\nAL: Why does it rain?\n\nBR: It is May.", []),
        ("FILE - Mayor Ann Lee sings in May.", []),
        ("IBM: Storm shuts plant\n\nIt rained.", ["IBM"]),
        ("Storm batters coast\n\nKEY POINTS\n\nIt rained.", []),
        ("Storm batters coast\n\nABOUT NASA\n\nIt rained, NASA said.", ["NASA"]),
    ],
)
def test_what_labels_or_heads_a_story_is_no_organization(text, names):
    entities = [entity for entity in onrecord.extract(text).entities if entity.kind != "person"]
    assert [entity.name for entity in entities] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("HX-204 is a drug. The NHS-204 is none.", []),
        ("Helix Corp (NASDAQ: HLX) rose.", ["Helix Corp", "NASDAQ"]),
        ("Part III begins where Henry VIII left.", []),
        ("The NHS said so.", ["NHS"]),
    ],
)
def test_codes_and_numbers_are_no_organizations(text, names):
    assert [one.name for one in onrecord.extract(text).entities if one.kind == "organization"] == names


def test_a_name_with_an_owner_is_found_in_a_headline():
    text = "ELM BUYS DARCY'S STORES IN OHIO\n\nElm Corp said it will buy 12 stores from Darcy's Inc, an aide said."
    mentions = [
        [span.of(text) for span in one.mentions]
        for one in onrecord.extract(text).entities
        if one.name == "Darcy's Inc"
    ]
    assert mentions == [["DARCY'S", "Darcy's Inc"]]
