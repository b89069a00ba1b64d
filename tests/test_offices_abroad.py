"""Who bears which title, in the news of many parts of the world: sentences of our own, with their claims."""

import pytest

import onrecord

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- forms of address are no titles
    ("Sheikh Bo Foy left. Sheikh Bo won.", []),
    ("Prime Minister Sheikh Salma met Mdm Una Foy.", ["Salma | Prime Minister"]),
    ("Angelo Cardinal Foy, Dean Emeritus of the College of Bishops, left.", ["Angelo Cardinal Foy | Dean Emeritus | College of Bishops"]),
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
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_news_of_many_parts_of_the_world_are_found(sentence, claims, offices_of):
    record = onrecord.extract(sentence)
    assert offices_of(record) == sorted(claims)
    assert record.faults == ()
