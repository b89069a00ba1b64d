"""Who bears which title, with honours, letters, lists and several people: sentences of our own."""

import pytest

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- several who are one thing
    (
        "Anna Ross and Peter Moss are directors of Norlake Foods.",
        ["Anna Ross | directors | Norlake Foods", "Peter Moss | directors | Norlake Foods"],
    ),
    (
        "Both Mr Ross and Ms Moss were elected directors.",
        ["Ross | directors", "Moss | directors"],
    ),
    ("Aides to Anna Ross were directors of Norlake Foods.", []),
    ("They followed Ms. Ross and Mr. Moss, investigators are looking for them.", []),
    # ---- honours before a verb, degrees with their year
    ("Anna Ross MP has been appointed a communities minister.", ["Anna Ross | communities minister"]),
    (
        "Anna Ross KC MP was made Lord Chancellor and Secretary of State for Justice.",
        ["Anna Ross | Lord Chancellor", "Anna Ross | Secretary of State for Justice"],
    ),
    ("Anna Ross, PhD, a retired professor of law, died.", ["Anna Ross | professor of law | | former"]),
    ("Anna Ross, MD’67, a professor of law, died.", ["Anna Ross | professor of law"]),
    # ---- a field that is a title, too; titles with hyphens; fields in a list
    ("Secretary of State for Justice Anna Ross said no.", ["Anna Ross | Secretary of State for Justice"]),
    ("Chief Justice Anna Ross said no.", ["Anna Ross | Chief Justice"]),
    (
        "Anna Ross, the parliamentary under-secretary of state for ports, left.",
        ["Anna Ross | parliamentary under-secretary of state for ports"],
    ),
    (
        "The State Commissioner for Information, Culture and Tourism, Dogo Shann told them so.",
        ["Dogo Shann | State Commissioner for Information, Culture and Tourism"],
    ),
    (
        "The Minister of Information and National Renewal, Anna Ross, left.",
        ["Anna Ross | Minister of Information and National Renewal"],
    ),
    ("The member for Elmham North, Anna Ross, left.", ["Anna Ross | member | Elmham North"]),
    ("He met senior Tory councillor Anna Ross.", ["Anna Ross | senior Tory councillor | Tory"]),
    # ---- bodies with letters, dashes and small words
    ("U.Va. President Anna Ross left.", ["Anna Ross | U.Va. President | U.Va."]),
    (
        "Anna Ross, dean at the University of Elmham–Oakham, left.",
        ["Anna Ross | dean | University of Elmham–Oakham"],
    ),
    ("Anna Ross is finance director of Norlake plc.", ["Anna Ross | finance director | Norlake plc"]),
    # ---- verbs
    ("Anna Ross was promoted to acting president.", ["Anna Ross | president | | acting"]),
    ("Anna Ross was chosen to serve as president.", ["Anna Ross | president"]),
    ("The party put forward Anna Ross as its candidate.", ["Anna Ross | candidate | | candidate"]),
    ("They look forward to Anna Ross as a friend.", []),
    ("Anna Ross, who was in the chair, greeted him.", []),
    ("Anna Ross, who is on the board, left.", []),
    ("Anna Ross, speaking as mayor of Elmham, said no.", ["Anna Ross | mayor | Elmham"]),
    ("Anna Ross, posing as mayor of Elmham, said no.", []),
    ("Anna Ross’s term as mayor ends in May.", ["Anna Ross | mayor"]),
    ("Anna Ross’s term as mayor ended in May.", ["Anna Ross | mayor | | former"]),
    ("Anna Ross’s record as mayor shows it.", ["Anna Ross | mayor | | former"]),
    # ---- what somebody did, and was
    (
        "Anna Ross was born in Elmham in 1931 and worked as a lawyer.",
        ["Anna Ross | lawyer | | former"],
    ),
    (
        "Anna Ross graduated from Elm University and became dean of law.",
        ["Anna Ross | dean of law"],
    ),
    ("Anna Ross said he left and was mayor.", []),
    ("Anna Ross met Peter Moss and was mayor.", []),
    ("Anna Ross left the firm and the mayor was happy.", []),
    # ---- an aside before `as`; who is no body
    (
        "He appointed Bishop Bo Lee, auxiliary of Elmham, U.S.A., as bishop of Oakham.",
        ["Bo Lee | Bishop", "Bo Lee | bishop | Oakham"],
    ),
    (
        "It announced the appointment of Bo Lee, who is currently the clerk of Elmham, as the new treasurer.",
        ["Bo Lee | clerk | Elmham", "Bo Lee | treasurer"],
    ),
    ("He appointed Bo Lee, a lawyer, as mayor Una Foy had asked.", ["Bo Lee | lawyer", "Una Foy | mayor"]),
    (
        "Bo Lee was elected leader of the Dawn Party in a team with Una Foy appointed as his deputy.",
        ["Bo Lee | leader | Dawn Party", "Una Foy | deputy"],
    ),
    ("Bo Lee is leader of the Dawn Party in the run-up to the March vote.", ["Bo Lee | leader | Dawn Party"]),
    (
        "The leader of the opposition in the Elm Council was Bo Lee MLC from the Dawn Party.",
        ["Bo Lee | leader of the opposition in the Elm Council | Elm Council | former"],
    ),
    ("Bo Lee, manager of the Norlake-owned media app Vinda, left.", ["Bo Lee | manager | Vinda"]),
    ("Norland's newly-inaugurated President Bo Lee left.", ["Bo Lee | President | Norland"]),
    (
        "Lawmakers Bo Lee from the Dawn Front and Una Foy from the Tide Party left.",
        ["Bo Lee | Lawmakers | Dawn Front", "Una Foy | Lawmakers | Tide Party"],
    ),
    ("Bo Lee moved from his previous role as CEO of Norlake.", ["Bo Lee | CEO | Norlake | former"]),
    ("Bo Lee, until recently the chairman of Norlake, left.", ["Bo Lee | chairman | Norlake | former"]),
    (
        "Bo Lee, Treasury secretary during Foy's first term, left.",
        ["Bo Lee | Treasury secretary | Treasury | former"],
    ),
    (
        "Bo Lee, St. Mary's Hospital press secretary, left.",
        ["Bo Lee | St. Mary's Hospital press secretary | St. Mary's Hospital"],
    ),
    ("Bo Lee (treasurer, Norlake Group plc) left.", ["Bo Lee | treasurer | Norlake Group plc"]),
    ("Lawmaker Bo Lee from the Dawn Front left.", ["Bo Lee | Lawmaker | Dawn Front"]),
    (
        "The Chancellor of Elmham, Rt Hon Bo Lee CBE MP, was made a judge.",
        ["Bo Lee | Chancellor | Elmham", "Bo Lee | judge"],
    ),
    # ---- whose title it is; what one wins
    ("Bo Lee, a spokesman for the mayor, Una Foy, left.", ["Bo Lee | spokesman", "Una Foy | mayor"]),
    ("A spokesman for the mayor, Una Foy, left.", ["Una Foy | spokesman"]),
    (
        "Bo Lee, who beat Mayor Una Foy, will be sworn in as mayor.",
        ["Bo Lee | mayor | | elect", "Una Foy | Mayor"],
    ),
    ("Bo Lee, whose wife is Una Foy, was mayor.", ["Bo Lee | mayor | | former"]),
    ("Acme lured Bo Lee from Norlake to be its finance chief.", ["Bo Lee | finance chief"]),
    ("Bo Lee won re-election as sheriff of Oakham County.", ["Bo Lee | sheriff | Oakham County"]),
    ("Bo Lee is seeking re-election as sheriff.", []),
    ("Bo Lee won the game as captain Una Foy left.", ["Una Foy | captain"]),
    (
        "Bo Lee, chief executive of corporate parent the Norlake Co., left.",
        ["Bo Lee | chief executive | Norlake Co."],
    ),
    ("Bo Lee, head of the group the Mayor leads, left.", ["Bo Lee | head"]),
    ("Bo Lee, recently named the company's chief executive, is out.", ["Bo Lee | chief executive"]),
    (
        "Bo Lee has been formally crowned the Dawn Party nominee.",
        ["Bo Lee | Dawn Party nominee | Dawn Party | nominee"],
    ),
    ("Bo Lee was unanimously elected mayor.", ["Bo Lee | mayor"]),
    ("Bo Lee was allegedly the mayor's friend.", []),
    ("Bo Lee recently named the head of the union to the post.", []),
    ("Though, as a senator, Bo Lee has opposed it.", ["Bo Lee | senator"]),
    ("In 2009, as mayor, Bo Lee signed it.", ["Bo Lee | mayor"]),
    ("In Elm, as mayors do, Bo Lee signed it.", []),
    ("She joined the Foy administration as clerk of Elmham. Una Foy left.", []),
    ("The server that Una Foy used as clerk was old.", ["Una Foy | clerk | | former"]),
    # ---- whom `who` means
    ("“It is not for Una Foy,” said Bo Lee, who served as senator.", ["Bo Lee | senator | | former"]),
    (
        "Una Foy, a clerk; Bo Lee, who had been the finance chairman, left.",
        ["Bo Lee | finance chairman | | former", "Una Foy | clerk"],
    ),
    ("Una Foy, a friend of Bo Lee's who was chief of staff, left.", ["Una Foy | chief of staff | | former"]),
    # ---- whose side one leads
    ("Head men’s basketball coach Bo Lee left.", ["Bo Lee | Head men’s basketball coach"]),
    ("The girls' soccer coach, Una Foy, left.", ["Una Foy | girls' soccer coach"]),
    ("The women's lawyer, Una Foy, left.", ["Una Foy | lawyer"]),
    ("Una Foy, the men's defense lawyer, left.", ["Una Foy | defense lawyer"]),
]


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_with_letters_and_of_several_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
