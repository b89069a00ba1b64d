"""Quotations in stories of papers all over the world: slips that were found in them."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # the day it was said on, before a subject without an article
    ("Hill Foods said on Thursday quarterly profit rose 9 percent.", [("Hill Foods", "said", "quarterly profit rose 9 percent")]),
    ("Hill Foods said Thursday quarterly profit rose 9 percent.", [("Hill Foods", "said", "quarterly profit rose 9 percent")]),
    ("The union said on Monday night talks with it had failed.", [("The union", "said", "talks with it had failed")]),
    ("The union said Monday's talks had failed.", [("The union", "said", "Monday's talks had failed")]),
    ("Hill Foods said April sales fell.", [("Hill Foods", "said", "April sales fell")]),
    # an adverb that stresses the subject
    ("Lee said even the mayor was against it.", [("Lee", "said", "even the mayor was against it")]),
    ("Lee said not everyone liked it.", [("Lee", "said", "not everyone liked it")]),
    ("Lee said again the mayor was wrong.", [("Lee", "said", "the mayor was wrong")]),
    # a thing says nothing
    ("Ash Corp posted a higher yearly loss that zoomed past its debts and said it expected to shrink.", [("Ash Corp", "said", "it expected to shrink")]),
    ("She joined a group that fought the plan and said it was dull.", [("that", "said", "it was dull")]),
    # where the clause around a relative one goes on
    ("It was late, and the man who reported the theft was ill.", [("who", "reported", "the theft")]),
    ("Police said the man who claimed he was sober was drunk.", [("Police", "said", "the man who claimed he was sober was drunk"), ("who", "claimed", "he was sober")]),
    # what ties a clause to the one before it
    ("Roe was one of two to vote no because, she said, it went too far.", [("she", "said", "it went too far")]),
    ("The plan failed and, Lee said, it would not return.", [("Lee", "said", "it would not return")]),
    ("It was a rule that, Lee said, would hurt farmers.", [("Lee", "said", "that + would hurt farmers")]),
    ("The state sent home aides and, according to staff, took on a spy.", [("staff", "according to", "took on a spy")]),
    ("It never rained before, he said, and crops failed.", [("he", "said", "It never rained before + and crops failed")]),
    # what is said is the word that stands for it
    ("He said this while touring the site.", [("He", "said", "this")]),
    ("The clerk disclosed this on Monday during a tour.", [("The clerk", "disclosed", "this")]),
    ("Dey attributed this to the rain in May.", [("Dey", "attributed", "this to the rain in May")]),
    # why, without a comma
    ("Lee backed the mayor saying he had kept his word.", [("Lee", "backed", "the mayor"), ("Lee", "saying", "he had kept his word")]),
    ("Lee cited a report saying it was safe.", [("Lee", "cited", "a report saying it was safe")]),
    ("Many voiced doubts over the board's plan stating that it was late.", [("Many", "voiced doubts", "the board's plan"), ("Many", "stating", "that it was late")]),
    ("He got a letter from the board stating that it was late.", [("a letter from the board", "stating", "that it was late")]),
    # what is judged, behind what it is called
    ("The board has described as dull, the work of the crew.", [("The board", "has described", "as dull, the work of the crew")]),
    ("He described as a joke the fee that they took.", [("He", "described", "as a joke the fee that they took")]),
    # what is inserted before the verb, or tells of a title
    ("The hospital had, earlier this spring, predicted 90 layoffs.", [("The hospital", "had, earlier this spring, predicted", "90 layoffs")]),
    ("It was late, acting mayor Ann Lee said.", [("acting mayor Ann Lee", "said", "It was late")]),
    # a text that speaks
    ("He tried to reply to a report claiming that he lied.", [("a report", "claiming", "that he lied")]),
    ("He sent an email to voters saying that he lied.", [("He", "saying", "that he lied")]),
    # where the main clause goes on
    ("The report that the city kept the records is likely to anger owners.", [("", "report", "that the city kept the records")]),
    # a verb with a particle
    ("Staff say it is losing money, writing off debts and closing.", [("Staff", "say", "it is losing money, writing off debts and closing")]),
    ("The 26-year-old, who cannot be named, told a jury that she left.", [("The 26-year-old, who cannot be named", "told", "that she left")]),
    # what is told before who has found it, and where it goes on
    ("The drug may help, researchers have discovered in early trials.", [("researchers", "have discovered", "The drug may help")]),
    ("“I know it,” he said speaking only to the Echo, “and I like it.”", [("he", "said", "“I know it,” + “and I like it.”")]),
    ("It warned of the trial, which had 40 men: “It is late.”", [("It", "warned", "“It is late.”")]),
    # who is to speak of something
    ("A man granted anonymity to discuss the row said it was over.", [("A man granted anonymity to discuss the row", "said", "it was over")]),
    # a missing comma
    ("The clerk, Ann Oke, who sits on the board said it was late.", [("The clerk, Ann Oke, who sits on the board", "said", "it was late")]),
    ("Ann Lee, the chief whip in Elm has said that she left.", [("Ann Lee, the chief whip in Elm", "has said", "that she left")]),
    ("Ann Lee, the mayor said, was late.", [("the mayor", "said", "Ann Lee + was late")]),
    # how long after something else
    ("Lee backed the plan, days after the council had left.", [("Lee", "backed", "the plan")]),
    # a noun that looks like a verb
    ("It will begin a cash tender offer to buy all shares.", []),
    ("A majority say it is late.", [("A majority", "say", "it is late")]),
    # who goes on
    ("However, he continued, the city sent two dates.", [("he", "continued", "the city sent two dates")]),
    ("The plan, he continued, would fail.", [("he", "continued", "The plan + would fail")]),
    ("The mayor, she continued, undeterred.", []),
    ("She was quick to point out that rates had fallen.", [("She", "was quick to point out", "that rates had fallen")]),
    ("Ms. Lee and her aides replied, painting Mr. Oke as a bully - “He shouts at staff,” one Lee ad declared - or denouncing him as a “fraud.”", [("Ms. Lee and her aides", "painting", "Mr. Oke as a bully"), ("Ms. Lee and her aides", "denouncing", "him as a “fraud.”"), ("one Lee ad", "declared", "“He shouts at staff,”")]),
    ("It was complete when Roe in his speech called the men “rats” (although he allowed that some may be good) and promised to build a wall.", [("Roe", "called", "the men “rats”"), ("Roe", "promised", "to build a wall"), ("he", "allowed", "that some may be good")]),
    # who speaks
    ("“We cannot go on,” protested Oke.", [("Oke", "protested", "“We cannot go on,”")]),
    ("On Friday Elm East MP Ann Lee said no.", [("Elm East MP Ann Lee", "said", "no")]),
    ("In recent days House Speaker Jo Roe, a Texan, said no.", [("House Speaker Jo Roe, a Texan", "said", "no")]),
    ("In a separate deal, the firm and union said no.", [("the firm and union", "said", "no")]),
    ("It leaked, according to acting Treasury chief Bob Roe.", [("acting Treasury chief Bob Roe", "according to", "It leaked")]),
    # a source inserted behind a subject
    ("That bridge, according to police, has been shut.", [("police", "according to", "That bridge + has been shut")]),
    ("Today, according to Lee, is the day.", [("Lee", "according to", "is the day")]),
    # a time that is none
    ("MPs demand an end to skipping inaugural question time.", [("MPs", "demand", "an end to skipping inaugural question time")]),
    # stops that end nothing
    ("Dey said that banks held bad loans worth Rs. 7 lakh crore.", [("Dey", "said", "that banks held bad loans worth Rs. 7 lakh crore")]),
    ("Police said that they met Cllr. Ann Lee on NW. 16th Street.", [("Police", "said", "that they met Cllr. Ann Lee on NW. 16th Street")]),
    # what was before goes on with what was before
    ("Oke said she had run the club for a year and had never told the board.", [("Oke", "said", "she had run the club for a year and had never told the board")]),
    ("Oke told the Echo by phone he ran the club, and had spoken to Roe.", [("Oke", "told", "he ran the club, and had spoken to Roe")]),
    ("Oke had said it was late and had urged Roe to leave.", [("Oke", "had said", "it was late"), ("Oke", "had urged", "Roe to leave")]),
    # who is named behind the verb
    ("“They were kind,” said that same baker.", [("that same baker", "said", "“They were kind,”")]),
    ("“It is a shame,” said Ann Oke in the club's statement.", [("Ann Oke", "said", "“It is a shame,”")]),
    # a name whose last word may be a verb
    ("Elm Schools Trust said the pool would shut.", [("Elm Schools Trust", "said", "the pool would shut")]),
    # a pronoun is all that is a source
    ("According to him, the two men – Oke and Dey – fled on Monday.", [("him", "According to", "the two men – Oke and Dey – fled on Monday")]),
    # what is told against something
    ("Dey said despite the court's rulings against raising the fee, the board had raised it.", [("Dey", "said", "despite the court's rulings against raising the fee, the board had raised it")]),
    ("An aide said, despite “great efforts”, the board had found that it was late.", [("An aide", "said", "despite “great efforts”, the board had found that it was late")]),
    # who speaks in the next paragraph
    ("Oke says people need to be able to go about their days without fear:\n\n“We have seen too much.”", [("Oke", "says", "people need to be able to go about their days without fear"), ("Oke", "says", "“We have seen too much.”")]),
    ("“We have seen too much,” Oke outlined.", [("Oke", "outlined", "“We have seen too much,”")]),
    # blows are no words
    ("A man who attacked two clerks using a spade has been jailed.", []),
    ("A man was jailed for attacking a clerk with an axe, in an “outburst of rage”.", []),
    ("Oke attacked the plan as “dull and late”.", [("Oke", "attacked", "the plan as “dull and late”")]),
    ("A gunman's attack on the mayor left two wounded.", []),
    ("Monday's attack on the harbour master was swift.", []),
    ("Oke attacked the mayor for his silence.", [("Oke", "attacked", "the mayor for his silence")]),
    # a Canadian title
    ("“It is late,” said board chair Coun. Ann Oke.", [("board chair Coun. Ann Oke", "said", "“It is late,”")]),
    # a town before a story that names it again
    ("Nairobi: Party spokesman Abel Oke on Friday accused the board of selling the harbour to its friends and vowed to fight on.\n\nNairobi is dear.", [("Party spokesman Abel Oke", "accused", "the board of selling the harbour to its friends"), ("Party spokesman Abel Oke", "vowed", "to fight on")]),
    # words in marks that are not of the relative clause before them
    ("The ruling that drew the scores level was “rather odd”.", []),
    ("A man who hit his neighbour in a “vicious and cruel brawl” on Monday has left.", []),
    # a participle within a name
    ("It was bad, according to the Local Honesty Reporting Group.", [("the Local Honesty Reporting Group", "according to", "It was bad")]),
    ("The Local Ocean Reporting Service said it was bad.", [("The Local Ocean Reporting Service", "said", "it was bad")]),
    # a headline whose words in marks another says
    ("Elm riots: “We do not have enough guards,” says Ann Lee\n\nIt was late.", [("Ann Lee", "says", "“We do not have enough guards,”")]),
    # who writes, and what
    ("Ann Oke, the drummer, wrote a song.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
