"""Offices as papers of many countries name them: sentences, and the claims that they make."""

import pytest

import onrecord

# A sentence, and its offices: person | title | organizations | status, where that is not current.
SENTENCES = [
    ("Depute fiscal Una Foy told the court.", ["Una Foy | Depute fiscal"]),
    ("The SNP's rural spokesman, Bo Lee MSP, said no.", ["Bo Lee | rural spokesman | SNP"]),
    ("The SNP's rural spokesman, Bo Lee, said no.", ["Bo Lee | rural spokesman | SNP"]),
    ("Scottish Fishermen's Federation chief Una Foy left.", ["Una Foy | Scottish Fishermen's Federation chief | Scottish Fishermen's Federation"]),
    ("Yemen's Federation chief Una Foy left.", ["Una Foy | Federation chief | Yemen"]),
    ("Kenya Union of Clinical Officers head Una Foy left.", ["Una Foy | Kenya Union of Clinical Officers head | Kenya Union of Clinical Officers"]),
    ("Ovelia Teachers Union head Una Foy left.", ["Una Foy | Ovelia Teachers Union head | Ovelia Teachers Union"]),
    ("Union Finance Minister Una Foy left.", ["Una Foy | Union Finance Minister"]),
    ("They heard the accused, Dean Foy (27), stole it.", []),
    ("General Motors Espana was the top seller.", []),
    ("Ovelia Knight Riders coach Una Foy left.", ["Una Foy | Ovelia Knight Riders coach | Ovelia Knight Riders"]),
    ("Inspector General of Police (Punjab) Dr Una Foy left.", ["Una Foy | Inspector General of Police (Punjab)"]),
    ("Barangay captain Una Foy of Brgy. Santa Rosa left.", ["Una Foy | Barangay captain | Brgy. Santa Rosa"]),
    ("HR director Una Foy left.", ["Una Foy | HR director"]),
    ("The Governor of Ovelia State, Barr. Una Foy, left.", ["Una Foy | Governor | Ovelia State"]),
    ("There were the clerk, Bo Lee; Chairman, Senate Committee on Marine Transport, Senator Una Foy; and others.", ["Bo Lee | clerk", "Una Foy | Chairman | Senate Committee on Marine Transport", "Una Foy | Senator"]),
    ("The Executive Secretary, Nigerian Shippers' Council, Dr. Una Foy, left.", ["Una Foy | Executive Secretary | Nigerian Shippers' Council"]),
    ("Japan's Ministry of Trade and Industry (MTI) vice minister Una Foy left.", ["Una Foy | vice minister | Ministry of Trade and Industry"]),
    ("GOP Senate nominee Una Foy left.", ["Una Foy | GOP Senate nominee | GOP, Senate | nominee"]),
    ("Ovelia Lib Dem councillor Una Foy left.", ["Una Foy | Ovelia Lib Dem councillor | Ovelia, Lib Dem"]),
    ("Councilwoman Una Foy, D-Ward 3, left.", ["Una Foy | Councilwoman | Ward 3"]),
    ("Councilwoman Una Foy, D-Ovelia, left.", ["Una Foy | Councilwoman | Ovelia"]),
    # ---- whom a title is of, referred to
    ("Ovelia Lines, the ferry operator, left. Its chief executive, Una Foy, was sad.", ["Una Foy | chief executive"]),
    ("Ovelia Inc said no. The company's chief executive, Una Foy, was sad.", ["Una Foy | chief executive"]),
    ("The charity, Homes First, wept. She left. Its chairman, Una Foy, was sad.", ["Una Foy | chairman"]),
    ("La Vega, which left, met UEFA. Its president, Una Foy, was sad.", ["Una Foy | president"]),
    ("The plan was read. Its author, Una Foy, was sad.", ["Una Foy | author"]),
    ("Rain fell. The company's chief executive, Una Foy, was sad.", ["Una Foy | chief executive"]),
    ("Ovelia Inc said no.\n\nIts chief executive, Una Foy, was sad.", ["Una Foy | chief executive"]),
    # ---- what verbs give: to one before another, behind an apposition, an age, a time or where one is from
    ("Acme named Bo Lee chair and Una Foy clerk.", ["Bo Lee | chair", "Una Foy | clerk"]),
    ("Acme named Bo Lee as chair, Una Foy as clerk.", ["Bo Lee | chair", "Una Foy | clerk"]),
    ("Acme named its clerk, Bo Lee, as chair.", ["Bo Lee | clerk", "Bo Lee | chair"]),
    ("She named current clerk, Bo Lee, as chair.", ["Bo Lee | chair"]),
    ("Acme named 52-year-old Bo Lee as chair.", ["Bo Lee | chair"]),
    ("Acme hired Bo Lee from Ovelia Inc as chair.", ["Bo Lee | chair"]),
    ("Acme picked Bo Lee to succeed Una Foy as chair.", ["Bo Lee | chair"]),
    ("Acme named Bo Lee last week as chair.", ["Bo Lee | chair"]),
    ("Bo Lee, appointed last year as chair, left.", ["Bo Lee | chair"]),
    ("They welcomed Bo Lee as the chair.", ["Bo Lee | chair"]),
    ("They welcomed Bo Lee, chair of Acme.", ["Bo Lee | chair | Acme"]),
    ("Bo Lee just recently hired a strategist.", []),
    ("Bo Lee most recently served as chair.", ["Bo Lee | chair | | former"]),
    ("Bo Lee assumed the role of chair.", ["Bo Lee | chair"]),
    ("Bo Lee was promoted to the new post of chair.", ["Bo Lee | chair"]),
    ("They backed the appointment of Bo Lee to the position of chair.", ["Bo Lee | chair"]),
    ("Bo Lee joined Acme in a newly created role of chair.", ["Bo Lee | chair | Acme"]),
    ("Bo Lee rose through the ranks to become chair.", ["Bo Lee | chair"]),
    ("Bo Lee beat Una Foy to become chair.", ["Bo Lee | chair"]),
    ("Bo Lee wanted Una Foy to become chair.", []),
    ("Una Foy was made special adviser on Works.", ["Una Foy | special adviser on Works"]),
    # ---- titles that open a sentence, stand behind `with` and colons, in lists, behind a town and its state
    ("A lawyer by training, Una Foy was calm.", ["Una Foy | lawyer"]),
    ("Long an adviser to two mayors, Una Foy left.", ["Una Foy | adviser"]),
    ("A lawyer by the sea, Una Foy said.", []),
    ("A lawyer who left early, Una Foy was calm.", []),
    ("With Una Foy as coach, Ovelia won.", ["Una Foy | coach"]),
    ("Ovelia met with Una Foy as coach.", []),
    ("Speaking as chair of Acme, Una Foy left.", ["Una Foy | chair | Acme"]),
    ("President: Una Foy.", ["Una Foy | President"]),
    ("President: Una Foy must resign.", []),
    ("Elected were: chair, Bo Lee; clerk, Una Foy.", ["Bo Lee | chair", "Una Foy | clerk"]),
    ("Norrtown, Ohio, Mayor Una Foy left.", ["Una Foy | Norrtown, Ohio, Mayor | Norrtown, Ohio"]),
    ("In Norrtown, Ohio, Mayor Una Foy left.", ["Una Foy | Mayor"]),
    ("The president and first lady Una Foy left.", ["Una Foy | first lady"]),
    ("Una Foy served as Ovelia mayor ahead of Bo Lee.", ["Una Foy | Ovelia mayor | Ovelia | former"]),
    ("Una Foy, who lost a long fight for her seat in May and later served as mayor, left.", ["Una Foy | mayor | | former"]),
    ("Una Foy, elected mayor in 2015, left.", ["Una Foy | mayor"]),
    ("They met coach Bo (the Bear) Lee.", ["Bo (the Bear) Lee | coach"]),
    # ---- members of parliament, nobles' titles that are names, serial fields, names in brackets
    ("Una Foy, Member of Parliament for Ovelia, left.", ["Una Foy | Member of Parliament | Ovelia"]),
    ("They met Ru Vel (MP for Ovelia) in May.", ["Ru Vel | MP | Ovelia"]),
    ("Sgt. Duke Foy left.", ["Duke Foy | Sgt."]),
    ("Interior Minister Prince Nayef left.", ["Nayef | Interior Minister", "Nayef | Prince"]),
    ("Minister for Trade, Industry, and Special Initiatives Una Foy left.", ["Una Foy | Minister for Trade, Industry, and Special Initiatives"]),
    ("The president (Una Foy) left.", ["Una Foy | president"]),
    ("The mayor, Bo Lee and his deputy, Una Foy, left.", ["Bo Lee | mayor", "Una Foy | deputy"]),
    ("The chief whip remains Una Foy.", ["Una Foy | chief whip"]),
    ("Una Foy is no longer the mayor.", ["Una Foy | mayor | | former"]),
    ("Acme has also appointed Ovelia MP, Una Foy as chair.", ["Una Foy | Ovelia MP | Ovelia", "Una Foy | chair"]),
    ("Now the mayor of Ovelia, Una Foy left.", ["Una Foy | mayor | Ovelia"]),
    ("Senator Una Foy, a Democrat from Ohio, left.", ["Una Foy | Senator | Ohio"]),
    ("Fort Ovel Commanding General Brig. Gen. Una Foy left.", ["Una Foy | Fort Ovel Commanding General | Fort Ovel", "Una Foy | Brig. Gen."]),
    ("Una Foy has been maintained as clerk.", ["Una Foy | clerk"]),
    # ---- bodies called by a field and a country, or by a short word between hyphens; two words of one title
    ("Sport England chair Una Foy left.", ["Una Foy | Sport England chair | Sport England"]),
    ("England sport minister Una Foy left.", ["Una Foy | England sport minister | England"]),
    ("Ovel-e-Taiba chief Una Foy left.", ["Una Foy | Ovel-e-Taiba chief | Ovel-e-Taiba"]),
    ("United States Attorney-General Una Foy left.", ["Una Foy | United States Attorney-General | United States"]),
    ("Small Business Minister Una Foy left.", ["Una Foy | Small Business Minister"]),
    ("Counsel Assisting, Una Foy QC, left.", ["Una Foy | Counsel Assisting"]),
    # ---- letters before a title in small letters, a status behind letters, what a minister is responsible for
    ("DA councillor Una Foy left.", ["Una Foy | DA councillor | DA"]),
    ("Ovelia DA Una Foy left.", ["Una Foy | Ovelia DA | Ovelia"]),
    ("ZNP Acting Chairman Una Foy left.", ["Una Foy | ZNP Acting Chairman | ZNP | acting"]),
    ("Una Foy, the minister responsible for sport, left.", ["Una Foy | minister"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_papers_of_many_countries_are_found(sentence, claims, offices_of):
    record = onrecord.extract(sentence)
    assert offices_of(record) == sorted(claims)
    assert record.faults == ()
