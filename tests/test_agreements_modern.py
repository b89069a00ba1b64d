"""Agreements as papers of today tell of them: strikes, transfers, mergers, memoranda, truces."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # who only strikes, attacks or feuds is described by it
    ("Care resumes 24 hours after striking nurses ratify a contract.", "ratify", ["striking nurses"], "pending", None),
    ("Striking nurses in Elm and hospital leaders have reached a deal.", "reached", ["Striking nurses in Elm", "hospital leaders"], "reached", None),
    ("Rovers said that attacking midfielder Joe Dunn has signed a new deal.", "signed", ["attacking midfielder Joe Dunn"], "signed", None),
    ("Police were attacking workers when Acme signed a pact with Oslo.", "signed", ["Acme", "Oslo"], "signed", None),
    # what 'd means, and what `after` governs
    ("The two said they'd reached a deal.", "reached", ["two"], "reached", None),
    ("They'd sign a deal with Acme if it paid more.", "sign", ["They", "Acme"], "pending", None),
    ("After long talks the union has reached a deal with Acme.", "reached", ["union", "Acme"], "reached", None),
    ("Fans cheered after learning star Joe Dunn has signed a new deal.", "signed", ["star Joe Dunn"], "signed", None),
    ("The news comes after they have already signed a pact with Oslo.", "signed", ["they", "Oslo"], "signed", None),
    ("The news came two days after they have signed a pact with Oslo.", "signed", ["they", "Oslo"], "signed", None),
    ("Work will resume after they have signed a pact with Oslo.", "signed", ["they", "Oslo"], "pending", None),
    # what is put off
    ("The pact will not go into force immediately.", "go into force", [], "pending", ""),
    ("Acme did not immediately sign the pact.", "sign", ["Acme"], "pending", ""),
    ("The pact was put on hold in May.", "put on hold", [], "pending", ""),
    ("Acme threatened to put the pact with Zane on hold.", "put", ["Acme", "Zane"], "in_force", ""),
    ("The parliament put the pact on hold.", "put", ["parliament"], "pending", ""),
    ("The pact with Zane Bank remains on hold.", "remains on hold", ["Zane Bank"], "pending", ""),
    # who did it first has done it
    ("Norway became the sixth country to ratify the pact.", "ratify", ["Norway"], "in_force", ""),
    ("Norway will become the 7th country to ratify the pact.", "ratify", ["Norway"], "pending", ""),
    # a part of a name in quotation marks keeps both
    ("“A clear majority” of pilots ratified the contract.", "ratified", ["“A clear majority” of pilots"], "in_force", ""),
    ('The "clear majority" of pilots ratified the contract.', "ratified", ['"clear majority" of pilots'], "in_force", ""),
    ("He said the “friends of Acme” have signed a deal.", "signed", ["friends of Acme"], "signed", ""),
    # who is told of before the verb, and who only describes them
    ("Rye's leaders and rebels loyal to Joe Dunn have agreed on a truce.", "agreed", ["Rye's leaders", "rebels"], "reached", None),
    ("According to the Elm Council, a bloc that has mediated, Norway and its rebels have signed a truce.", "signed", ["Norway", "rebels"], "signed", None),
    ("The Elm Times reports drivers have ratified an agreement.", "ratified", ["drivers"], "in_force", ""),
    ("On May 21, 2020 Acme Corp. and Zenco signed a pact.", "signed", ["Acme Corp.", "Zenco"], "signed", None),
    ("Norway and the rebels announced in Rome the signing of a truce.", "signing", ["Norway", "rebels"], "signed", None),
    ("The ministry announced the signing of a pact with Chile.", "signing", ["Chile"], "signed", None),
    ("Ann Lee introduced a bill today to implement Norway's pact with Peru.", "implement", ["Norway", "Peru"], "in_force", None),
    ("The pact was signed by Ann Lee, Secretary, Ministry of Power, Government of Peru and Mr. Joe Dunn.", "signed", ["Ann Lee", "Mr. Joe Dunn"], "signed", None),
    ("Acme confirmed a deal with Zane Bank.", "confirmed", ["Acme", "Zane Bank"], "reached", None),
    ("The two sides confirmed the truce.", "confirmed", ["two sides"], "in_force", None),
    ("Under the deal Canadian paper group Zenco will pay $5.", "deal", ["Canadian paper group Zenco"], "reached", "Canadian paper group Zenco will pay $5"),
    ("Elm teachers reached a deal with the school system.", "reached", ["Elm teachers", "school system"], "reached", None),
    ("Rovers have signed Joe Dunn from Elm United on a three-year deal.", "signed", ["Rovers", "Joe Dunn"], "signed", None),
    ("Oil and gas company Acme and Zane Bank agreed to merge.", "agreed", ["Oil and gas company Acme", "Zane Bank"], "reached", "to merge"),
    ("The deal with food and drink maker Acme was signed in May.", "signed", ["food and drink maker Acme"], "signed", None),
    ("The bank and software maker Acme agreed to merge.", "agreed", ["bank", "software maker Acme"], "reached", "to merge"),
    ("“A truce has been signed,” an envoy at talks with his host, Ole Berg, told reporters.", "signed", [], "signed", ""),
    ("The council approved a contract with Zane Paving to mend roads.", "approved", ["council", "Zane Paving"], "reached", "to mend roads"),
    ("Both sides were violating the ceasefire hours after it began.", "violating", ["Both sides"], "broken", ""),
    ("Zane holders will get $4 for each share they own under the agreement.", "agreement", ["Zane holders"], "reached", "Zane holders will get $4 for each share they own"),
    ("Shares of Zane rose after it agreed to sell its mill.", "agreed", ["Zane"], "reached", "to sell its mill"),
    ("Zane's shares rose 9% after it agreed to sell its mill.", "agreed", ["Zane"], "reached", "to sell its mill"),
    ("Fans cheered after revealing star man Joe Dunn has signed a deal.", "signed", ["star man Joe Dunn"], "signed", None),
    ("Zenco said it has proposed an amendment to the terms of its pact with Acme Inc.", "pact", ["Zenco", "Acme Inc"], "reached", None),
    ("Dunn admits taking bribes, according to his plea agreement.", "agreement", ["Dunn"], "reached", "Dunn admits taking bribes"),
    # what it holds
    ("The state signed a pact with Acme Power for setting up a plant.", "signed", ["state", "Acme Power"], "signed", "for setting up a plant"),
    ("The pact will facilitate trade in fish.", "pact", [], "reached", "will facilitate trade in fish"),
    ("A deal was done between Acme and Zane Bank.", "done", ["Acme", "Zane Bank"], "reached", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("On May 21, 2020 Acme Corp. and Zenco signed a pact.", "May 21, 2020", None),
        ("A deal was agreed, with parts of it reached on 14 June.", None, None),
        ("The sides agreed on wages late Wednesday.", "Wednesday", None),
        ("The contract with Zane Bank expires at midnight on Dec. 31.", "midnight on Dec. 31", None),
        ("The pact was signed at New Delhi on Friday.", "Friday", "New Delhi"),
        ("The sides reached a deal,  in Oslo on Monday.", "Monday", "Oslo"),
        # a year behind a comma is that of a law only behind the word for one
        ("Acme Corp. and Zenco signed a pact in Elm, 2013.", "2013", "Elm"),
        ("Acme Corp. signed a pact with Zenco under the Ports Act, 2013.", None, None),
        ("“The sides reached a deal,” the ministry in Oslo told reporters on Monday.", None, None),
    ],
)
def test_the_day_and_the_place_are_those_of_the_agreement(text, day, place):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert (claim["date"], claim["venue"]) == (day, place)


def test_what_goes_with_a_publication_is_no_term_of_the_pact():
    text = "Ann Lee tabled the text of the Norway Fish Agreement to coincide with the bill."
    assert not onrecord.extract(text).claims_of("agreement")


def test_a_dash_joins_the_sides_that_a_name_gives():
    (claim,) = onrecord.extract("The Norway–Peru Fish Agreement was signed in May.").claims_of("agreement")
    assert claim["instrument"] == "Norway–Peru Fish Agreement"
