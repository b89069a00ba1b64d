"""Offices in sentences that hold much at once: two titles, two places, two bodies, short forms."""

import pytest

# A sentence, and its offices: person | title | organizations, with commas | status, where that is not current.
SENTENCES = [
    # ---- an article and a title in small letters joined to one with a capital: two people
    ("They met the premier and Water Minister Una Foy.", ["Una Foy | Water Minister"]),
    ("They met the mayor and Police Chief Una Foy.", ["Una Foy | Police Chief"]),
    ("The premier and water minister Una Foy left.", ["Una Foy | premier", "Una Foy | water minister"]),
    ("The chairman and CEO Bo Lee left.", ["Bo Lee | chairman", "Bo Lee | CEO"]),
    ("The founder and Chief Executive Bo Lee left.", ["Bo Lee | founder", "Bo Lee | Chief Executive"]),
    ("The Premier and Water Minister Una Foy left.", ["Una Foy | Premier", "Una Foy | Water Minister"]),
    # ---- two places joined before a title of one body
    ("Tarn and Wold senior coroner Una Foy left.", ["Una Foy | Tarn and Wold senior coroner | Tarn and Wold"]),
    ("The inquest was opened by Tarn and Wold coroner Una Foy.", ["Una Foy | Tarn and Wold coroner | Tarn and Wold"]),
    ("They work in Tarn. Tarn and Wold council leader Una Foy left.", ["Una Foy | Tarn and Wold council leader | Tarn and Wold"]),
    ("It is between Tarn and Wold mayor Una Foy.", ["Una Foy | Wold mayor | Wold"]),
    ("They went to Kenya and Uganda coach Bo Lee left.", ["Bo Lee | Uganda coach | Uganda"]),
    ("Una Foy, head of Tarn and Wold University Hospitals NHS Trust, left.", ["Una Foy | head | Tarn and Wold University Hospitals NHS Trust"]),
    # ---- small words inside a place's name
    ("Surela del Norte Rep. Bo Lee left.", ["Bo Lee | Surela del Norte Rep. | Surela del Norte"]),
    ("Puerto de Brisa 1st District Rep. Bo Lee left.", ["Bo Lee | Puerto de Brisa 1st District Rep. | Puerto de Brisa 1st District"]),
    ("They met Rio de Brisa Mayor Bo Lee.", ["Bo Lee | Rio de Brisa Mayor | Rio de Brisa"]),
    ("He met Ann de Vos and Mayor Bo Lee.", ["Bo Lee | Mayor"]),
    ("The coup de grace Mayor Bo Lee gave was hard.", ["Bo Lee | Mayor"]),
    # ---- a name behind a comma that what follows does not close
    ("Also out is former Minister for Tourism, Una Foy in Tuesday's shake-up.", ["Una Foy | Minister for Tourism | | former"]),
    ("Out are the Minister of Trade, Bo Lee in May and Una Foy in June.", ["Bo Lee | Minister of Trade"]),
    ("The DLP's spokesman on Crime, Del Chuck, has warned them.", ["Del Chuck | spokesman on Crime | DLP"]),
    ("The DLP's spokesman on Crime, Del Chuck, left.", ["Del Chuck | spokesman on Crime | DLP"]),
    # ---- the body a title is of
    ("Counsel for the Murrey group, Mr Bo Lee, left.", ["Bo Lee | Counsel | Murrey group"]),
    ("Bo Lee, counsel for the Murrey group, left.", ["Bo Lee | counsel | Murrey group"]),
    ("A spokesman for the Ash family, Bo Lee, left.", ["Bo Lee | spokesman | Ash family"]),
    ("The People's Dawn Party (PDP) Shadow Minister of Trade, Bo Lee, left.", ["Bo Lee | Shadow Minister of Trade | People's Dawn Party"]),
    ("The Women's Council treasurer, Una Foy, left.", ["Una Foy | Women's Council treasurer | Women's Council"]),
    ("People's Dawn Party treasurer Una Foy left.", ["Una Foy | People's Dawn Party treasurer | People's Dawn Party"]),
    # ---- two titles, the second with its body in brackets
    ("Deputy Mayor and Elm Labour Party (ELP) candidate for Central Elm in the upcoming election, Una Foy, left.", ["Una Foy | Deputy Mayor", "Una Foy | candidate | Elm Labour Party, Central Elm | candidate"]),
    ("Deputy Mayor and Elm Labour Party candidate Una Foy left.", ["Una Foy | Deputy Mayor", "Una Foy | Elm Labour Party candidate | Elm Labour Party | candidate"]),
    # ---- plurals
    ("Chiefs of Staff Una Foy and Bo Lee left.", ["Una Foy | Chiefs of Staff", "Bo Lee | Chiefs of Staff"]),
    ("Former chiefs of staff Una Foy and Bo Lee left.", ["Una Foy | chiefs of staff | | former", "Bo Lee | chiefs of staff | | former"]),
    ("They met Attorneys General Una Foy, Bo Lee and Tom Lund.", ["Una Foy | Attorneys General", "Bo Lee | Attorneys General", "Tom Lund | Attorneys General"]),
    # ---- a title between a wife's name and another's
    ("Joining him are his wife, Ms Una Lee, Senior Minister of State in the Ministry of Ports Una Foy, and others.", ["Una Foy | Senior Minister of State in the Ministry of Ports | Ministry of Ports"]),
    ("Joining him are his wife, Ms Una Lee, Senior Minister of State in the Ministry of Ports and the Ministry of Home Affairs Una Foy, and others.", ["Una Foy | Senior Minister of State in the Ministry of Ports and the Ministry of Home Affairs | Ministry of Ports, Ministry of Home Affairs"]),
    ("There were Bo Lee, his wife, Una Lee, Mayor Jo Ash and others.", ["Jo Ash | Mayor"]),
    ("Bo Lee and his wife Una Lee, the mayor of Elm, left.", ["Una Lee | mayor | Elm"]),
    # ---- behind a seat, a bracket or a body
    ("A member of parliament for Kazungi East Madalo Kazimbo left.", ["Madalo Kazimbo | member of parliament for Kazungi East | Kazungi East"]),
    ("She is a campaigner for leftist Senator Una Foy.", ["Una Foy | Senator"]),
    ("A secretary of state Una Foy would not do so.", []),
    ("Dawn Party (DP) MP for Chitopa South Werano Chilengo left.", ["Werano Chilengo | MP for Chitopa South | Dawn Party, Chitopa South"]),
    ("The President of the Elm Development Bank (EDB) Masatsa Asakiwa left.", ["Masatsa Asakiwa | President of the Elm Development Bank | Elm Development Bank"]),
    ("They elected Elm Party (EP) legislator Una Foy as First Deputy Speaker.", ["Una Foy | legislator | Elm Party", "Una Foy | First Deputy Speaker"]),
    ("Speaker of the National Assembly Justice Una Foy left.", ["Una Foy | Speaker of the National Assembly | National Assembly", "Una Foy | Justice"]),
    ("Elm Supreme Court Justice Una Foy left.", ["Una Foy | Elm Supreme Court Justice | Elm Supreme Court"]),
    ("Governor M.L.A.M Hisbilla left.", ["M.L.A.M Hisbilla | Governor"]),
    ("It approved the appointment of Capt. Una Foy of the Elm Navy, as the new head of Customs.", ["Una Foy | Capt. | Elm Navy", "Una Foy | head of Customs"]),
    ("State Minister Prema Bandiro – Acting Defence Minister", ["Prema Bandiro | State Minister", "Prema Bandiro | Defence Minister | | acting"]),
    ("Bedford mayor Una Foy (Lib-Dem) left.", ["Una Foy | Bedford mayor | Bedford"]),
    ("Sen. Una Foy (Lab-Oakham) left.", ["Una Foy | Sen. | Oakham"]),
    ("PF Mofue MP Una Foy left.", ["Una Foy | PF Mofue MP | PF, Mofue"]),
    ("Nyandara gubernatorial aspirant Una Foy left.", ["Una Foy | Nyandara gubernatorial aspirant | Nyandara | candidate"]),
    ("They appointed Una Foy and Bo Lee as chief whip and deputy chief whip, respectively.", ["Una Foy | chief whip", "Bo Lee | deputy chief whip"]),
    # ---- names that begin like other words
    ("Save the Children director Una Foy left.", ["Una Foy | Save the Children director | Save the Children"]),
    ("Una Foy, a director at Save the Children, left.", ["Una Foy | director | Save the Children"]),
    ("United manager Bo Lee left.", ["Bo Lee | United manager | United"]),
    ("Ex-Post Office boss Una Foy left.", ["Una Foy | Post Office boss | Post Office | former"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_dense_sentences_are_found(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
