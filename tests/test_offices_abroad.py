"""Who bears which title, in the news of many parts of the world: sentences of our own, with their claims."""

import pytest

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- forms of address are no titles
    ("Sheikh Bo Foy left. Sheikh Bo won.", []),
    ("Prime Minister Sheikh Salma met Mdm Una Foy.", ["Salma | Prime Minister"]),
    ("Angelo Cardinal Foy, Dean Emeritus of the College of Bishops, left.", ["Angelo Cardinal Foy | Dean Emeritus | College of Bishops"]),
    ("The Right Reverend Bishop Bo Lee left.", ["Bo Lee | Bishop"]),
    # ---- who serves another
    ("Secretary to the Prime Minister Una Foy left.", ["Una Foy | Secretary to the Prime Minister"]),
    # ---- fields
    ("Una Foy is Minister of Education, Technological and Vocational Training.", ["Una Foy | Minister of Education, Technological and Vocational Training"]),
    ("Una Foy was nominated as Cabinet Secretary for Mining, Blue Economy and Maritime Affairs.", ["Una Foy | Cabinet Secretary for Mining, Blue Economy and Maritime Affairs | | nominee"]),
    ("Coordinating Minister for Trade Una Foy left.", ["Una Foy | Coordinating Minister for Trade"]),
    # ---- what names no body
    ("Settler leader Una Foy left.", ["Una Foy | Settler leader"]),
    ("‘Humble’ Premier Una Foy left.", ["Una Foy | Premier"]),
    ("‘Elmland’s Premier Una Foy left,’ he said.", ["Una Foy | Premier | Elmland"]),
    # ---- bodies in several words
    ("Ovelia Film Festival executive director Una Foy left.", ["Una Foy | Ovelia Film Festival executive director | Ovelia Film Festival"]),
    ("Ovelia Film Director Una Foy left.", ["Una Foy | Ovelia Film Director | Ovelia"]),
    ("Ovelia House of Assembly (OHA) Chief Secretary Una Foy left.", ["Una Foy | Chief Secretary | Ovelia House of Assembly"]),
    ("3ID Commander Una Foy left.", ["Una Foy | 3ID Commander | 3ID"]),
    # ---- status
    ("Brig Gen Una Foy (Rtd) left.", ["Una Foy | Brig Gen | | former"]),
    ("Brig Gen Una Foy (retired) left with Maj Bo Lee (Dover).", ["Una Foy | Brig Gen | | former", "Bo Lee | Maj"]),
    ("She replaced former Ovelia principal and vice-chancellor Dr Una Foy.", ["Una Foy | Ovelia principal | Ovelia | former", "Una Foy | vice-chancellor | Ovelia | former"]),
    ("Previously dean of the School of Law, Professor Una Foy has also worked abroad.", ["Una Foy | dean | School of Law | former", "Una Foy | Professor"]),
    ("Una Foy, President Emeritus of Elm University, left.", ["Una Foy | President Emeritus | Elm University"]),
    # ---- when somebody got an office
    ("Una Foy had last week been appointed the interim Dawn Party chief.", ["Una Foy | Dawn Party chief | Dawn Party | acting"]),
    ("Una Foy was on Monday elected president of Acme Corp.", ["Una Foy | president | Acme Corp."]),
    ("Una Foy was last week at the house of the mayor.", []),
    # ---- a trade behind an article
    ("An activist Una Foy wrote on Monday.", ["Una Foy | activist"]),
    ("A President Foy would not do so, nor a President Una Foy.", []),
    ("The Duke of Elm, Prince Bo, and his wife left.", ["Bo | Duke | Elm", "Bo | Prince"]),
    ("Vice-President of the Court of Appeal, Lord Justice Foy, sat.", ["Foy | Vice-President | Court of Appeal", "Foy | Lord Justice"]),
    # ---- praise, verbs before a title
    ("Bestselling author Una Foy met the officiating principal Bo Lee.", ["Una Foy | author", "Bo Lee | principal | | acting"]),
    ("They heard matron Una Foy.", []),
    # ---- a title, a comma and a name
    ("The Commissioner of Police, Ovelia Command, Adebanke Foluwe, has warned them.", ["Adebanke Foluwe | Commissioner of Police | Ovelia Command"]),
    ("Head of the Elm Field Office of the Ports Board (PB) in Dover, Mr Bo Lee, has warned them.", ["Bo Lee | Head | Elm Field Office of the Ports Board"]),
    ("He called on Acting Chairman of the Dawn Party (DP), Bo Lee on Monday.", ["Bo Lee | Chairman | Dawn Party | acting"]),
    ("He met Bo Lee, Chairman of the Dawn Party, Una Foy on Monday.", ["Bo Lee | Chairman | Dawn Party"]),
    ("There were the mayor, Una Foy; the Chief of Staff to the President, Bo Lee; and the clerk, Jo Ash.", ["Una Foy | mayor", "Bo Lee | Chief of Staff", "Jo Ash | clerk"]),
    ("Acme has named current chairman, Bo Lee, as chief executive.", ["Bo Lee | chairman", "Bo Lee | chief executive | Acme"]),
    ("Commenting on the choice of Dr Una Foy, Acme's chair, Professor Bo Lee, said it was wise.", ["Bo Lee | chair | Acme", "Bo Lee | Professor"]),
    ("Commenting on the choice of Una Foy, Acme's chair, he said it was wise.", ["Una Foy | chair | Acme"]),
    # ---- verbs of headlines
    ("Elm Union Slams Minister Una Foy Over Pay", ["Una Foy | Minister"]),
    ("Governor Hails Coach Bo Lee On Birthday", ["Bo Lee | Coach"]),
    ("Elm Union Meets Today, Mayor Bo Lee Says", ["Bo Lee | Mayor"]),
    # ---- several titles, ranks and places
    ("Former Minister of Trade Chief Bo Lee left.", ["Bo Lee | Minister of Trade | | former", "Bo Lee | Chief"]),
    ("Chairman/Chief Executive of the Ports Agency (PA), Brig Gen Bo Lee (Rtd) has warned them.", ["Bo Lee | Chairman | Ports Agency", "Bo Lee | Chief Executive | Ports Agency", "Bo Lee | Brig Gen | | former"]),
    ("The chairman of the Joint Chiefs of Staff, Gen. Bo Lee, left.", ["Bo Lee | chairman | Joint Chiefs of Staff", "Bo Lee | Gen."]),
    ("University of Notre Dame law professor Una Foy left.", ["Una Foy | University of Notre Dame law professor | University of Notre Dame"]),
    # ---- short forms, brackets
    ("Adj. Sr. Comr. Una Foy left.", ["Una Foy | Adj. Sr. Comr."]),
    ("Asst. Supt. Una Foy left.", ["Una Foy | Asst. Supt."]),
    ("“(Elmish President Vladimir) Foy knows,” he said.", ["Foy | Elmish President | Elmish"]),
    ("Reporters Without Borders director Una Foy left.", ["Una Foy | Reporters Without Borders director | Reporters Without Borders"]),
    # ---- what follows `of`
    ("Una Foy, Chair of Governors, left.", ["Una Foy | Chair of Governors"]),
    ("Una Foy, a member of Labor's executive, left.", ["Una Foy | member | Labor"]),
    # ---- what somebody became
    ("Una Foy was appointed dean of Elm College, and in 1970 became chancellor of Ash University.", ["Una Foy | dean | Elm College", "Una Foy | chancellor | Ash University"]),
    ("Una Foy will be inducted as an adviser.", ["Una Foy | adviser | | elect"]),
    ("It was interim presidential candidate Una Foy.", ["Una Foy | presidential candidate | | candidate"]),
    # ---- members of parliament, bare titles
    ("For the minority, MP for Elm South, Bo Lee, led.", ["Bo Lee | MP | Elm South"]),
    ("They include Member of Parliament (MP) for Elm, Bo Lee, and the MP for Oakham, Una Foy.", ["Bo Lee | Member of Parliament | Elm", "Una Foy | MP | Oakham"]),
    ("Bo Lee, the Trade Minister and the MP for Oakham, Una Foy, left.", ["Bo Lee | Trade Minister", "Una Foy | MP | Oakham"]),
    ("He joined President, Una Foy, in doing so.", ["Una Foy | President"]),
    ("Jo Ash met President, Una Foy, and Mayor, Bo Lee.", ["Una Foy | President", "Bo Lee | Mayor"]),
    ("Former Executive Director of Elm Ports Initiative (EPI), Vitos Azeem, has warned them.", ["Vitos Azeem | Executive Director | Elm Ports Initiative | former"]),
    ("Minister in the Office of the Prime Minister with responsibility for Trade, Una Foy, left.", ["Una Foy | Minister | Office of the Prime Minister"]),
    # ---- who is to come
    ("Una Foy, Minister Designate for Health, left.", ["Una Foy | Minister Designate for Health | | elect"]),
    ("Una Foy, the Minister-designate for Health, met Governor Elect Bo Lee.", ["Una Foy | Minister-designate for Health | | elect", "Bo Lee | Governor Elect | | elect"]),
    # ---- two titles in one
    ("The new MD and CEO of Acme is Bo Lee.", ["Bo Lee | MD | Acme", "Bo Lee | CEO of Acme | Acme"]),
    # ---- where one went
    ("Una Foy was assigned to Elm Bank as managing director.", ["Una Foy | managing director | Elm Bank"]),
    ("Una Foy was assigned to the case as the mayor spoke.", []),
    ("Dep. Mayor Pro Tem Una Foy left.", ["Una Foy | Dep. Mayor Pro Tem"]),
    # ---- whom somebody names
    ("Bo Lee named Dr. Una Foy chair of Acme.", ["Una Foy | chair | Acme"]),
    ("Bo Lee appointed Father Jo Ash bishop.", ["Jo Ash | bishop"]),
    ("Bo Lee was named Vice President Una Foy's envoy.", ["Bo Lee | envoy | Una Foy", "Una Foy | Vice President"]),
    # ---- a field in brackets, admirals
    ("Superintendent of Police (Rural) Bo Lee left.", ["Bo Lee | Superintendent of Police (Rural)"]),
    ("Commander of the Elm Fleet Vice Admiral Bo Lee left.", ["Bo Lee | Commander of the Elm Fleet | Elm Fleet", "Bo Lee | Vice Admiral"]),
    ("Royal Navy Vice Admiral Bo Lee left.", ["Bo Lee | Royal Navy Vice Admiral | Royal Navy"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_news_of_many_parts_of_the_world_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
