"""Who agrees, told around titles, numbers, appositions and those who lend or lead."""

import pytest

import onrecord

# A sentence, the trigger of its last agreement, and the parties of that.
CASES = [
    # ---- a title and the name behind a comma
    ("The Rovers captain, Ann Lee, has signed a contract with Acme.", "signed", ["Ann Lee", "Acme"]),
    (
        "The pact was signed by the Chancellor, Prof. Ann Lee, and the firm's director, Mr. Bo Roe.",
        "signed",
        ["Prof. Ann Lee", "Mr. Bo Roe"],
    ),
    (
        "The pact was signed by the Chancellor, Acme Corp and Zenith.",
        "signed",
        ["Chancellor", "Acme Corp", "Zenith"],
    ),
    # ---- a club with a number
    ("Ann Lee has signed a contract with Racing 92.", "signed", ["Ann Lee", "Racing 92"]),
    ("Ann Lee has signed a contract with Acme on May 5.", "signed", ["Ann Lee", "Acme"]),
    # ---- who is led by somebody
    (
        "The truce was signed by the army and the Rapid Forces led by Gen. Bo Roe.",
        "signed",
        ["army", "Rapid Forces"],
    ),
    ("The truce was signed by the union and the group chaired by Ann Lee.", "signed", ["union", "group"]),
    ("The union signed the truce and the group was chaired by Ann Lee.", "signed", ["union"]),
    # ---- who lends
    (
        "The board borrowed $40m from the Harbour Bank under an agreement signed in 2021.",
        "signed",
        ["board", "Harbour Bank"],
    ),
    ("The board moved $40m from the Harbour Bank under an agreement signed in 2021.", "signed", ["board"]),
    # ---- who is made to sign
    ("He persuaded Acme, a brewer, to sign a pact.", "sign", ["Acme"]),
    ("He persuaded Acme to sign a pact.", "sign", ["Acme"]),
    ("Acme, a brewer, wants to sign a pact.", "sign", ["Acme"]),
    ("Acme signed an agreement giving the college $5 million.", "signed", ["Acme", "college"]),
    # ---- who brokered, who only announced it
    ("The truce, mediated by Qatar, was signed by Oslo and Riga.", "signed", ["Oslo", "Riga"]),
    ("The truce, mediated by Qatar, gives Oslo a share.", "truce", ["Oslo"]),
    ("Oslo has struck a deal with Riga. Premier Ann Lee announced the deal on Friday.", "announced", []),
    ("Mayor Ann Lee announced a deal with Acme.", "announced", ["Mayor Ann Lee", "Acme"]),
    # ---- what became of an agreement
    ("It replaces a pact that lapsed in May.", "lapsed", []),
]


@pytest.mark.parametrize(("text", "trigger", "parties"), CASES, ids=[row[0][:60] for row in CASES])
def test_parties_are_those_who_agree(text, trigger, parties):
    record = onrecord.extract(text)
    claim = record.claims_of("agreement")[-1]
    assert claim["trigger"] == trigger
    assert [record.text_of(span) for span in claim.spans_of("party")] == parties
    assert record.faults == ()


def test_the_terms_are_without_who_tells_them():
    [claim] = onrecord.extract(
        "Acme said it had borrowed $5m from Elm Bank under an agreement signed in May."
    ).claims_of("agreement")
    assert claim["terms"] == "it had borrowed $5m from Elm Bank"


def test_a_battle_for_breaking_a_pact_is_no_talk_of_one():
    text = "Norvik's battle with Bo Roe, the former clerk, for allegedly violating the pact went on."
    [claim] = onrecord.extract(text).claims_of("agreement")
    assert claim.attributes["status"] == "broken"


def test_whose_agreement_it_is_is_not_linked_to_the_other_side():
    record = onrecord.extract(
        "Elm Bank said the campaign broke the law through its agreement with Acme Corp today."
    )
    [claim] = record.claims_of("agreement")
    assert [a.entity and record.entity(a.entity).name for a in claim.arguments_of("party")] == [
        None,
        "Acme Corp",
    ]
