"""Speech made from forms and speakers: each form of words with marks is read, whoever speaks."""

import pytest

SPEAKERS = [
    *["co-founder Ann Lee", "former co-owner Ann Lee", "Acme co-founder Ann Lee", "then-mayor Ann Lee"],
    *["longtime resident Ann Lee", "fellow deckhand Ann Lee", "pro-union owner Ann Lee", "an ex-con"],
    *["one of the owners, Ann Lee", "an out-of-work miner, Ann Lee", "Lee's lawyer, Ann Roe", "his lawyer"],
    *["a visibly upset Ann Lee", "an emotional Lee", "Lee himself", "both men"],
    *["most of the crew", "many", "some", "others", "everyone", "nobody", "someone in the crowd", "another"],
    *["those who stayed", "the 45-year-old", "the father-of-two", "the mother of three", "the then-mayor"],
    *["Sgt. Ann Lee", "Det Supt Ann Lee", "the Rev. Ann Lee", "Sister Ann", "Prince Harry", "Pope Francis"],
    *[
        "Sen. Ann Lee (D-Ohio)",
        "Rep. Ann Lee, a Democrat",
        "MP Ann Lee",
        "Cllr Ann Lee",
        "Mayor-elect Ann Lee",
    ],
    *["PC Ann Lee", "AG Ann Lee", "CFO Ann Lee", "EPA's Ann Lee", "WHO chief Ann Lee", "Ann-Marie Lee"],
    *[
        "Ann O'Lee",
        "Ann de la Lee",
        "al-Lee",
        "K. Lee",
        "KL Lee",
        "50 Cent",
        "Lady Gaga",
        "the band",
        "police",
    ],
    *["officials", "a spokesperson", "the council", "the BBC", "a statement", "the letter"],
]
SHORT = ["Ann Lee", "the mayor", "police", "she", "a spokesman for Acme", "Lee's brother"]
BESIDE = [
    "“We won the vote,” said {}.",
    "“We won the vote,” says {}.",
    "“We won the vote,” {} said.",
    "“We won the vote”, said {}.",
    "'We won the vote,' said {}.",
    "“We won the vote!” {} said.",
    "“We won the vote,” {} told the Echo.",
]
FORMS = [
    *["{} said: “We won the vote.”", "{} said, “We won the vote.”", "{} said “We won the vote.”"],
    *["Speaking on Monday, {} said: “We won the vote.”", "Asked if it was over, {} said, “We won the vote.”"],
    *["“We won the vote,” {} told Echo News in an interview.", "“We won the vote,” {} said, laughing."],
    *[
        "“We won the vote,” {} said in a statement emailed to the Echo on Monday.",
        "“We won the vote,” {} began.",
    ],
    *["“We won the vote,” {} said when asked about it.", "“We won the vote,” {} said as the crowd cheered."],
    *[
        "“We won the vote,” {} said after the meeting, which lasted two hours.",
        "“We won the vote,” {} went on.",
    ],
    *["“We won the vote,” {} said, adding that it was late.", "“We won the vote,” {} reportedly said."],
    *["“We won the vote,” {} is quoted as saying.", "“We won the vote,” {} could be heard yelling."],
    *["“We won the vote,” {} was quoted as saying by the Echo.", "“We won the vote,” {} wrote on Twitter."],
    *[
        "“We won the vote,” {} posted on Facebook.",
        "“We won the vote,” {} shrugged.",
        "“We won the vote,” {} wept.",
    ],
    *["“We won the vote,” {} explained to reporters.", "“We won the vote,” {} deadpanned."],
    *[
        "“We won the vote,” {} pointed out.",
        "“We won the vote,” {} texted her.",
        "“We won the vote,” {} emailed.",
    ],
    *[
        "“We won the vote,” {} would later say.",
        "“We won the vote,” {} likes to say.",
        "Said {}: “We won the vote.”",
    ],
    *[
        "“We won the vote,” {} said on CNN's “State of the Town.”",
        "“We won the vote,” {} said through tears.",
    ],
    *[
        "“We won the vote,” {} said via email.",
        "“We won the vote,” {} said — twice.",
        "{} nodded: “We won the vote.”",
    ],
    *[
        "“We won the vote,” {} said during a news conference at City Hall in Elm, Ohio.",
        "{} smiled. “We won the vote.”",
    ],
    *[
        "“We won the vote” was how {} put it.",
        "“We won the vote,” according to {}.",
        "As {} put it: “We won the vote.”",
    ],
    *["In the words of {}, “We won the vote.”", "“We won the vote,” was the reply from {}."],
    *[
        "{} took to Twitter: “We won the vote.”",
        "{} was blunt: “We won the vote.”",
        "{} had this to say: “We won the vote.”",
    ],
    *["{} had a message for voters: “We won the vote.”", "{} read from a statement: “We won the vote.”"],
    *["{} began to chant, “We won the vote.”", "{} could only say, “We won the vote.”"],
    *["{} issued a statement saying, “We won the vote.”", "{} released a statement: “We won the vote.”"],
    *["In a statement, {} wrote that “we won the vote.”", "A statement from {} read: “We won the vote.”"],
    *["{} turned to Roe and said, “We won the vote.”", "{} leaned in and whispered, “We won the vote.”"],
    *["{} quipped that “we won the vote.”", "{}, speaking in Elm, said “we won the vote.”"],
    *["{} said there is no doubt “we won the vote.”", "{} said — and I quote — “We won the vote.”"],
]


def made(form, speaker):
    return form.format(speaker[:1].upper() + speaker[1:] if form.startswith("{}") else speaker)


def heard(said_in, text):
    """Return who says that the vote is won, in small letters."""
    return [who.lower() for who, _, content in said_in(text) if "we won the vote" in content.lower()]


@pytest.mark.parametrize("form", BESIDE)
def test_whoever_speaks_beside_marks_is_heard(said_in, form):
    for speaker in SPEAKERS:
        (who,) = heard(said_in, made(form, speaker))
        # what tells of a name behind its comma may be left out
        assert who == speaker.lower() or speaker.lower().startswith((f"{who},", f"{who} ("))


@pytest.mark.parametrize("form", FORMS)
def test_speech_is_heard_in_every_form(said_in, form):
    for speaker in SHORT:
        assert any(speaker.lower() in who for who in heard(said_in, made(form, speaker)))
