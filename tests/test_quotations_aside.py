"""Who speaks before a verb, without how, where or when he does, though no comma parts them."""

import pytest

SENTENCES = [
    # in what, by what means or to what end
    (
        "Ann Lee in a letter to the council on Monday said the pier would close.",
        [("Ann Lee", "said", "the pier would close")],
    ),
    ("She by phone said the pier would close.", [("She", "said", "the pier would close")]),
    ("Officials in an email said the pier would close.", [("Officials", "said", "the pier would close")]),
    (
        "A spokesman for the port via email said the pier would close.",
        [("A spokesman for the port", "said", "the pier would close")],
    ),
    (
        "Mr. Lee through his lawyer denied that the pier would close.",
        [("Mr. Lee", "denied", "that the pier would close")],
    ),
    (
        "The governor in a press release issued on Friday said the pier would close.",
        [("The governor", "said", "the pier would close")],
    ),
    (
        "The company in remarks prepared for delivery said the pier would close.",
        [("The company", "said", "the pier would close")],
    ),
    (
        "Ann Lee on behalf of the owners said the pier would close.",
        [("Ann Lee", "said", "the pier would close")],
    ),
    (
        "An aide on condition of anonymity said the pier would close.",
        [("An aide", "said", "the pier would close")],
    ),
    ("“It will close,” Lee in a tweet said.", [("Lee", "said", "“It will close,”")]),
    # where and when
    ("The mayor in court on Monday said he had left.", [("The mayor", "said", "he had left")]),
    ("Lee on X, formerly Twitter, said the pier would close.", [("Lee", "said", "the pier would close")]),
    (
        "Lee said on X, formerly known as Twitter, the pier would close.",
        [("Lee", "said", "the pier would close")],
    ),
    ("The pier will close, Lee said on X, formerly Twitter.", [("Lee", "said", "The pier will close")]),
    (
        "Ann Lee at a news conference in Elm said the pier would close.",
        [("Ann Lee", "said", "the pier would close")],
    ),
    ("Ann Lee after the vote said the pier would close.", [("Ann Lee", "said", "the pier would close")]),
    (
        "The chief in testimony before the panel said the pier would close.",
        [("The chief", "said", "the pier would close")],
    ),
    (
        "The minister over the weekend said the pier would close.",
        [("The minister", "said", "the pier would close")],
    ),
    ("Lee two days later said the pier would close.", [("Lee", "said", "the pier would close")]),
    ("Lee two days earlier had said the pier would close.", [("Lee", "had said", "the pier would close")]),
    ("Lee early on Tuesday said the pier would close.", [("Lee", "said", "the pier would close")]),
    (
        "Ann Lee when asked about the plan said the pier would close.",
        [("", "asked", "the plan"), ("Ann Lee", "said", "the pier would close")],
    ),
    # how
    (
        "Ann Lee with tears in her eyes said the pier would close.",
        [("Ann Lee", "said", "the pier would close")],
    ),
    ("Ann Lee to loud applause said the pier would close.", [("Ann Lee", "said", "the pier would close")]),
    # the same behind the verb
    ("“It will close,” said the mayor to applause.", [("the mayor", "said", "“It will close,”")]),
    ("“It will close,” said she with a smile.", [("she", "said", "“It will close,”")]),
    ("“It will close,” said the mayor from her home.", [("the mayor", "said", "“It will close,”")]),
    ("“It will close,” said the mayor in court.", [("the mayor", "said", "“It will close,”")]),
    ("“It will close,” said the mayor in part.", [("the mayor", "said", "“It will close,”")]),
    # before what is said without `that`
    ("Lee said through her lawyer the pier would close.", [("Lee", "said", "the pier would close")]),
    ("Lee said on condition of anonymity the pier would close.", [("Lee", "said", "the pier would close")]),
    # a day or a hearer that the tagger joins with what is said
    ("Lee said on Monday two people were killed.", [("Lee", "said", "two people were killed")]),
    ("Police said on Monday one of them was dead.", [("Police", "said", "one of them was dead")]),
    ("Lee said on Monday United would sell Roe.", [("Lee", "said", "United would sell Roe")]),
    (
        "Lee said on Monday about 40 per cent of homes lacked power.",
        [("Lee", "said", "about 40 per cent of homes lacked power")],
    ),
    ("Lee told reporters sales rose 3%.", [("Lee", "told", "sales rose 3%")]),
    # a whole clause before the verb, behind a phrase without a comma or with a relative clause
    ("In May the shop will close, said Ann Lee.", [("Ann Lee", "said", "In May the shop will close")]),
    (
        "Because of the rain the game was called off, said Ann Lee.",
        [("Ann Lee", "said", "Because of the rain the game was called off")],
    ),
    (
        "The council, which met on Monday, had voted, said police.",
        [("police", "said", "The council, which met on Monday, had voted")],
    ),
    # a name is no plural
    (
        "According to Ann Lee, workers, farmers and students had joined.",
        [("Ann Lee", "According to", "workers, farmers and students had joined")],
    ),
    # a rank and a name behind their body are one
    (
        "It was late, according to police Chief Ann Lee.",
        [("police Chief Ann Lee", "according to", "It was late")],
    ),
    (
        "According to Elm police Chief Ann Lee, it was late.",
        [("Elm police Chief Ann Lee", "According to", "it was late")],
    ),
    ("But fire Capt. Ann Lee said it was late.", [("fire Capt. Ann Lee", "said", "it was late")]),
    ("He told police Sgt. Ann Lee that he had left.", [("He", "told", "that he had left")]),
    ("He told police Chief Lee had left.", [("He", "told", "Chief Lee had left")]),
    # a month without a comma, and a compound that looks like a verb
    ("In May police Chief Ann Lee said it was late.", [("police Chief Ann Lee", "said", "it was late")]),
    ("In May council leader Bob Roe said it was late.", [("council leader Bob Roe", "said", "it was late")]),
    ("Since 2019 Acme has said it is late.", [("Acme", "has said", "it is late")]),
    ("A rise in May sales was hailed by Lee.", [("Lee", "was hailed", "A rise in May sales")]),
    (
        "Lee was sceptical about the would-be merger, saying: “It is late.”",
        [("Lee", "saying", "“It is late.”")],
    ),
    ("He told the would-be buyer that it was late.", [("He", "told", "that it was late")]),
    # what one says it in ends before what is said, or who says it
    ("Lee told Reuters in an interview sales had fallen.", [("Lee", "told", "sales had fallen")]),
    ("Lee said in an interview sales had fallen.", [("Lee", "said", "sales had fallen")]),
    ("At a meeting on Monday officials said it was late.", [("officials", "said", "it was late")]),
    ("At a meeting on Monday Ann Lee said it was late.", [("Ann Lee", "said", "it was late")]),
    (
        "At a meeting on Monday council leader Bob Roe said it was late.",
        [("council leader Bob Roe", "said", "it was late")],
    ),
    # what tells who speaks belongs to them
    ("Men at the meeting said it was late.", [("Men at the meeting", "said", "it was late")]),
    ("Owners in court said it was late.", [("Owners in court", "said", "it was late")]),
    ("Tenants on the third floor said it was late.", [("Tenants on the third floor", "said", "it was late")]),
    ("A man with a dog said it was late.", [("A man with a dog", "said", "it was late")]),
    (
        "An editorial in the paper said it was late.",
        [("An editorial in the paper", "said", "it was late")],
    ),
    (
        "Jo Roe with the Elm Trust said it was late.",
        [("Jo Roe with the Elm Trust", "said", "it was late")],
    ),
    (
        "She and others on the stage refused to say who had left.",
        [("She and others on the stage", "refused", "to say who had left")],
    ),
    (
        "“It is late,” said one aide familiar with the talks.",
        [("one aide familiar with the talks", "said", "“It is late,”")],
    ),
    ("Trading opened before the bank said it was late.", [("the bank", "said", "it was late")]),
    ("Nobody left after the firm said it was late.", [("the firm", "said", "it was late")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
