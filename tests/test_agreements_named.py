"""Sides that a sentence names in passing: in a modifier, behind a dash, as those with whom somebody meets."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # who offers a deal stands before its noun; whose contract it is, behind `of`
    ("Junior doctors in Wales have voted to accept a new government pay deal.", "accept", ["Junior doctors in Wales", "government"], "reached", ""),
    ("Nurses rejected a union pay deal.", "rejected", ["Nurses", "union"], "rejected", ""),
    ("Members rejected a weekend pay deal.", "rejected", ["Members"], "rejected", ""),
    ("The board ended the contract of head coach Ann Lee.", "ended", ["board", "head coach Ann Lee"], "withdrawn", ""),
    ("The contract of Ann Lee expires in May.", "expires", ["Ann Lee"], "in_force", ""),
    ("The board ended the lease of the old mill.", "ended", ["board"], "withdrawn", ""),
    # names that say who a group is, between dashes; a description there is no member
    ("The pact was signed by three states - Ohio, Iowa and Utah - in May.", "signed", ["Ohio", "Iowa", "Utah"], "signed", ""),
    ("Peru signed a pact with the four powers – Rome, Oslo, Riga and Bern – in 2015.", "signed", ["Peru", "Rome", "Oslo", "Riga", "Bern"], "signed", ""),
    ("A pact between Peru and four powers – Rome, Oslo, Riga and Bern – was signed.", "signed", ["Peru", "Rome", "Oslo", "Riga", "Bern"], "signed", ""),
    ("Acme signed a deal with Elm – a maker of tyres – in May.", "signed", ["Acme", "Elm"], "signed", ""),
    # a plural whose places are listed, with the rest of them
    ("Attorneys general for Ohio, Iowa and other states agreed to the settlement.", "agreed", ["Attorneys general for Ohio, Iowa and other states"], "reached", ""),
    ("The attorneys general for Ohio, Iowa, and other states agreed to the settlement.", "agreed", ["attorneys general for Ohio, Iowa, and other states"], "reached", ""),
    ("The settlement was signed by governors of Ohio, Iowa and several other states.", "signed", ["governors of Ohio, Iowa and several other states"], "signed", ""),
    ("Officials from Ohio and other states signed the pact.", "signed", ["Officials from Ohio and other states"], "signed", ""),
    ("Acme and other firms signed the pact.", "signed", ["Acme", "other firms"], "signed", ""),
    # who meets, works or talks with others so as to agree
    ("The minister held a meeting with union leaders to reach a deal.", "reach", ["minister", "union leaders"], "negotiating", ""),
    ("The mayor held talks with union leaders on Monday to reach a deal on pay.", "reach", ["mayor", "union leaders"], "negotiating", "on pay"),
    ("Acme officials met union leaders on Monday to reach a deal.", "reach", ["Acme officials", "union leaders"], "negotiating", ""),
    ("The group works with Acme to negotiate a deal.", "negotiate", ["group", "Acme"], "negotiating", ""),
    ("The nonprofit works with Acme to reach a deal.", "reach", ["nonprofit", "Acme"], "negotiating", ""),
    # who is told of talks is no side of them
    ("The minister told reporters that talks with the union to reach a deal had failed.", "reach", ["union"], "negotiating", ""),
    ("The minister told parliament that discussions with Peru to sign a pact would open.", "sign", ["Peru"], "pending", None),
    # what may come about or not
    ("The deal might not close by May.", "close", [], "pending", ""),
    ("The two sides might not reach an agreement.", "reach", ["two sides"], "proposed", ""),
    ("Peru may not ratify the pact.", "ratify", ["Peru"], "pending", ""),
    ("The two sides could not reach an agreement.", "reach", ["two sides"], "rejected", ""),
    ("Peru will not ratify the pact.", "ratify", ["Peru"], "rejected", ""),
    # whom a club takes on, some of several, a row over what is still to be made
    ("Elm completed the signing of Ann Lee on a five-year contract.", "signing", ["Elm", "Ann Lee"], "signed", ""),
    ("Elm have announced the signing of striker Bo Roe from Rye on a two-year deal.", "signing", ["Elm", "striker Bo Roe"], "signed", ""),
    ("Peru and Chile announced the signing of four of the eight MoUs.", "signing", ["Peru", "Chile"], "signed", ""),
    ("The union is locked in a dispute over a new agreement.", "dispute", ["union"], "negotiating", ""),
    ("The union is locked in a dispute with Acme over a new contract.", "dispute", ["union", "Acme"], "negotiating", ""),
    # a list of states with a comma before `and`, a union with a branch or with two trades, who is described first
    ("Colorado, Vermont, Arizona, and Kansas announced a settlement with Acme.", "announced", ["Colorado", "Vermont", "Arizona", "Kansas", "Acme"], "reached", ""),
    ("RDWU 87, representing 600 workers in Elm, has reached a deal with the city.", "reached", ["RDWU 87", "city"], "reached", ""),
    ("The United Mine and Dock Workers Union and Acme struck a deal.", "struck", ["United Mine and Dock Workers Union", "Acme"], "reached", ""),
    ("The council and Dock Workers Union members struck a deal.", "struck", ["council", "Dock Workers Union members"], "reached", ""),
    ("Elm League club, Fulbrook, have reached an agreement with Rye.", "reached", ["Fulbrook", "Rye"], "reached", ""),
    # who stands between the sides; who bargained before a clause without a comma; a visiting minister; votes in support
    ("Both sides are working with a mediator to reach an agreement.", "reach", ["Both sides"], "negotiating", ""),
    ("After hours of hard bargaining the district and the union have reached a deal.", "reached", ["district", "union"], "reached", ""),
    ("The pact was signed by visiting Peruvian Foreign Minister Ann Lee and her Chilean counterpart Bo Roe.", "signed", ["visiting Peruvian Foreign Minister Ann Lee", "Chilean counterpart Bo Roe"], "signed", ""),
    ("The Elm board voted unanimously Monday night in support of a pact with the union.", "voted", ["Elm board", "union"], "reached", ""),
    # with whom somebody met who then agreed; not whom he only told
    ("Lee held talks with Roe and agreed to deepen ties.", "agreed", ["Lee", "Roe"], "reached", "to deepen ties"),
    ("Lee met Roe in Oslo on Monday and agreed to deepen ties.", "agreed", ["Lee", "Roe"], "reached", "to deepen ties"),
    ("Peru held talks with Chile and signed a pact on fish.", "signed", ["Peru", "Chile"], "signed", "on fish"),
    ("The minister met reporters and agreed to resign.", "agreed", ["minister"], "reached", "to resign"),
    ("The mayor met Bo Roe and signed a pact with Acme.", "signed", ["mayor", "Acme"], "signed", ""),
    # what is only called something, both of two names, and who entered into what was ended
    ("Peru is working toward a pact, a contrast to disputes between Chile and Brazil.", "working toward", ["Peru"], "negotiating", ""),
    ("Peru signed a deal, a five-year pact with Chile.", "signed", ["Peru", "Chile"], "signed", ""),
    ("Both Burrow and Lawrence signed deals last year.", "signed", ["Burrow", "Lawrence"], "signed", ""),
    ("Both houses signed the pact.", "signed", ["Both houses"], "signed", ""),
    ("The contract entered into by the city and Acme was cancelled.", "cancelled", ["city", "Acme"], "withdrawn", ""),
    # a body named after several trades, what is denied, what is left, what no one does
    ("The Rail, Dock and Transport union (RDT) signed the pact with Acme.", "signed", ["Rail, Dock and Transport union", "Acme"], "signed", ""),
    ("The leaders of the RDU, TSU and Unity unions agreed to end the strike.", "agreed", ["leaders of the RDU, TSU and Unity unions"], "reached", None),
    ("The council, the mayor and the union signed the pact.", "signed", ["council", "mayor", "union"], "signed", ""),
    ("Acme, Elm and the Transport Union signed the pact.", "signed", ["Acme", "Elm", "Transport Union"], "signed", ""),
    ("Peru denies flouting the accord.", "flouting", ["Peru"], "in_force", ""),
    ("Peru suspended compliance with a pact with Chile.", "compliance", ["Peru", "Chile"], "withdrawn", ""),
    ("The president signed a decree suspending Peru's participation in the pact with Chile.", "suspending", ["Peru", "Chile"], "withdrawn", ""),
    ("A new Peruvian missile violates the pact.", "violates", [], "broken", ""),
    ("The startup violated the pact.", "violated", ["startup"], "broken", ""),
    # a day behind a name, a school with its town, a union that tells of its agreement, who accedes
    ("Nurses reached a deal with Elm Bank Feb. 19.", "reached", ["Nurses", "Elm Bank"], "reached", ""),
    ("Elm University, Lume signed a pact with Acme.", "signed", ["Elm University", "Acme"], "signed", ""),
    ("At Elm University, Lee signed a pact with Acme.", "signed", ["Lee", "Acme"], "signed", ""),
    ("The United Dock Workers announced Wednesday that the tentative agreement was reached with Elm Medical Center.", "reached", ["United Dock Workers", "Elm Medical Center"], "reached", ""),
    ("The mayor said an agreement was reached with Acme.", "reached", ["Acme"], "reached", ""),
    ("Peru signed its accession to the treaty.", "signed", ["Peru"], "signed", ""),
    # a motion to negotiate
    ("The council approved a motion to negotiate a pact with Acme.", "negotiate", ["council", "Acme"], "negotiating", ""),
    # what takes effect only if something else comes about
    ("The agreement takes effect only if Acme completes its purchase.", "takes effect", [], "pending", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nurses said the national agreement they have not seen is poor.",
        "It would be a breach of article 85 of the town charter.",
    ],
)
def test_what_nobody_agreed_to_is_no_agreement(sentence):
    assert not onrecord.extract(sentence).claims_of("agreement")


def test_a_clause_has_a_time_of_its_own():
    text = "On May 9, Elm reached a deal with the union, and on June 1, Peru signed a treaty with Chile."
    dates = [claim["date"] for claim in onrecord.extract(text).claims_of("agreement")]
    assert dates == ["May 9", "June 1"]
    text = "Roe has exclusive deals with two studios and plans to sign a pact with Foy next month."
    dates = [claim["date"] for claim in onrecord.extract(text).claims_of("agreement")]
    assert dates == [None, "next month"]


def test_talks_are_no_place():
    (claim,) = onrecord.extract("Elm has reached an agreement in talks with the city.").claims_of("agreement")
    assert claim["venue"] is None


def test_a_signing_took_place_somewhere_and_some_day():
    (claim,) = onrecord.extract("The signing of the pact took place in Oslo on 4 May.").claims_of("agreement")
    assert (claim["venue"], claim["date"]) == ("Oslo", "4 May")
