"""Who bears which title: sentences of our own, with the claims they must give."""

import pytest

import onrecord

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- right before the name
    ("Treasury Secretary Alan Voss spoke.", ["Alan Voss | Treasury Secretary | Treasury"]),
    ("Commerce Secretary Anna Reyes said so.", ["Anna Reyes | Commerce Secretary"]),
    ("Chilean Vice President Pablo Ibarra arrived.", ["Pablo Ibarra | Chilean Vice President | Chilean"]),
    ("United States Trade Representative Ruth Cole left.", ["Ruth Cole | United States Trade Representative | United States"]),
    ("Aides told top White House economic adviser Karl Benn.", ["Karl Benn | top White House economic adviser | White House"]),
    ("Secretary of State Martin Hale flew to Rome.", ["Martin Hale | Secretary of State"]),
    ("He met Soviet Foreign Minister Igor Belov and left.", ["Igor Belov | Soviet Foreign Minister | Soviet"]),
    ("West German Economics Minister Dieter Vogt agreed.", ["Dieter Vogt | West German Economics Minister | West German"]),
    ("U.K. Chancellor of the Exchequer Hugh Nolan has resigned.", ["Hugh Nolan | U.K. Chancellor of the Exchequer | U.K."]),
    ("Director of National Intelligence Ray Boone testified.", ["Ray Boone | Director of National Intelligence"]),
    ("Philippine Secretary of Trade and Industry Jose Magsino was pleased.", ["Jose Magsino | Philippine Secretary of Trade and Industry | Philippine"]),
    ("Health and Human Services Secretary Donna Park said no.", ["Donna Park | Health and Human Services Secretary"]),
    ("Prime Minister Tomas Novotny will speak.", ["Tomas Novotny | Prime Minister"]),
    ("On Monday deputy prime minister Elena Markovic spoke.", ["Elena Markovic | deputy prime minister"]),
    ("White House Press Secretary Ann Harte declined to comment.", ["Ann Harte | White House Press Secretary | White House"]),
    ("Bank of England Governor Mark Tully raised rates.", ["Mark Tully | Bank of England Governor | Bank of England"]),
    ("Bundesbank President Karl Weber disagreed.", ["Karl Weber | Bundesbank President | Bundesbank"]),
    ("New York Gov. Frank Marino vetoed it.", ["Frank Marino | New York Gov. | New York"]),
    ("Republican Iowa Gov. Ted Larsen vetoed it.", ["Ted Larsen | Republican Iowa Gov. | Republican, Iowa"]),
    ("Lt. Gov. Sue Ellis presided.", ["Sue Ellis | Lt. Gov."]),
    ("Marine Corps Gen. John Abbott retired.", ["John Abbott | Marine Corps Gen. | Marine Corps"]),
    ("NATO Secretary General Jan de Vries was in Brussels.", ["Jan de Vries | NATO Secretary General | NATO"]),
    ("Attorney General Janet Moss sued.", ["Janet Moss | Attorney General"]),
    ("Chief Justice Paul Ames dissented.", ["Paul Ames | Chief Justice"]),
    ("U.S. District Judge Carla Ruiz ruled on Friday.", ["Carla Ruiz | U.S. District Judge | U.S."]),
    ("Pope Francis met Queen Beatrix.", ["Francis | Pope", "Beatrix | Queen"]),
    ("Acme Corp chief executive officer Jane Doe quit.", ["Jane Doe | Acme Corp chief executive officer | Acme Corp"]),
    ("Wells Fargo board member Ellen Choi voted no.", ["Ellen Choi | Wells Fargo board member | Wells Fargo"]),
    ("Managing board chairman Guenter Asmussen said so.", ["Guenter Asmussen | Managing board chairman"]),
    ("Union leader Sam Jennings called a strike.", ["Sam Jennings | Union leader"]),
    ("Wellington Dock Workers' Union secretary Ross Wilson told reporters.", ["Ross Wilson | Wellington Dock Workers' Union secretary | Wellington Dock Workers' Union"]),
    ("Breitbart reporter Michelle Foyle was there.", ["Michelle Foyle | Breitbart reporter | Breitbart"]),
    ("Harvard law professor Alan Dietz disagrees.", ["Alan Dietz | Harvard law professor | Harvard"]),
    ("Goldman Sachs economist Lena Roth expects a cut.", ["Lena Roth | Goldman Sachs economist | Goldman Sachs"]),
    ("They asked civil rights lawyer Ben Tate.", ["Ben Tate | civil rights lawyer"]),
    ("Washington-based developer Kay Brunner spoke.", ["Kay Brunner | Washington-based developer | Washington"]),
    ("It was directed by filmmaker Ana Ruiz.", ["Ana Ruiz | filmmaker"]),
    ("Police Sgt. Mike Dolan shot him.", ["Mike Dolan | Police Sgt."]),
    ("Indiana Pacers coach Nate Frank was fined.", ["Nate Frank | Indiana Pacers coach | Indiana Pacers"]),
    ("Clinton campaign manager Rob Mackey denied it.", ["Rob Mackey | Clinton campaign manager | Clinton"]),
    ("The Labour leader, Ed Mills, resigned.", ["Ed Mills | Labour leader | Labour"]),
    ("First lady Laura Kent hosted the dinner.", ["Laura Kent | First lady"]),
    # ---- two titles, plural titles
    ("Panel Chairman Rep. Ned Barr (D-Ohio) spoke.", ["Ned Barr | Panel Chairman", "Ned Barr | Rep. | Ohio"]),
    ("Kenyan delegate and growers spokesman Joseph Otieno spoke.", ["Joseph Otieno | Kenyan delegate | Kenyan", "Joseph Otieno | growers spokesman"]),
    ("Founder and chief executive Mark Lowe stepped aside.", ["Mark Lowe | Founder", "Mark Lowe | chief executive"]),
    ("Former Secretary of State and presidential hopeful Ruth Cole spoke.", ["Ruth Cole | Secretary of State | | former", "Ruth Cole | presidential hopeful | | candidate"]),
    ("Sens. Amy Ross (D-Vt.) and Carl Dunn (R-Ohio) objected.", ["Amy Ross | Sens. | Vt.", "Carl Dunn | Sens. | Ohio"]),
    ("Democratic Sens. Pat Moyle of New York, Chris Dodge of Connecticut and Lloyd Benton of Texas met him.", ["Pat Moyle | Democratic Sens. | Democratic, New York", "Chris Dodge | Democratic Sens. | Democratic, Connecticut", "Lloyd Benton | Democratic Sens. | Democratic, Texas"]),
    ("Senators Charles Grant, Republican of Iowa, and Peter Lacey, Democrat of Vermont, wrote to them.", ["Charles Grant | Senators | Iowa", "Peter Lacey | Senators | Vermont"]),
    ("Presidents Reagan and Mitterrand met in Paris.", ["Reagan | Presidents", "Mitterrand | Presidents"]),
    ("Police charged two Vermont developers, Art Quill and Bill Stenner, with fraud.", ["Art Quill | Vermont developers | Vermont", "Bill Stenner | Vermont developers | Vermont"]),
    # ---- status
    ("President-elect Maria Soto waved.", ["Maria Soto | President-elect | | elect"]),
    ("Former Finance Minister Otto Lang resigned.", ["Otto Lang | Finance Minister | | former"]),
    ("Ex-Mayor Tom Byrne ran again.", ["Tom Byrne | Mayor | | former"]),
    ("Then-President Luis Ortega fled.", ["Luis Ortega | President | | former"]),
    ("Retired Lt. Gen. Michael Frost said so.", ["Michael Frost | Lt. Gen. | | former"]),
    ("Acting Police Chief Dan Moss said no.", ["Dan Moss | Police Chief | | acting"]),
    ("GOP presidential nominee Don Trask spoke.", ["Don Trask | GOP presidential nominee | GOP | nominee"]),
    ("Republican vice-presidential nominee Mike Pell agreed.", ["Mike Pell | Republican vice-presidential nominee | Republican | nominee"]),
    ("Democratic presidential candidate Bea Sand said no.", ["Bea Sand | Democratic presidential candidate | Democratic | candidate"]),
    ("Senate hopeful Kate McGill conceded.", ["Kate McGill | Senate hopeful | Senate | candidate"]),
    ("Outgoing Governor Jim Hale signed the bill.", ["Jim Hale | Governor"]),
    # ---- party and place behind the name
    ("Senate Majority Leader Paula Kern (R-Ky.) agreed.", ["Paula Kern | Senate Majority Leader | Senate, Ky."]),
    ("Sen. Bernard Sand (Vt.) lost.", ["Bernard Sand | Sen. | Vt."]),
    ("Rep. Elias Cumming of Maryland was there.", ["Elias Cumming | Rep. | Maryland"]),
    ("Sen. Jeff Sands, R-Ala., agreed.", ["Jeff Sands | Sen. | Ala."]),
    ("Del. Stacy Plante of the Virgin Islands objected.", ["Stacy Plante | Del. | Virgin Islands"]),
    # ---- title, comma, name
    ("An attorney for Pagett, Mark MacDonald, stressed that.", ["Mark MacDonald | attorney | Pagett"]),
    ("Hillary Frost's campaign manager, Robby Kern, agreed.", ["Robby Kern | campaign manager | Hillary Frost"]),
    ("The bank's president, John Roe, said so.", ["John Roe | president"]),
    ("The White House spokesman, Josh Hearn, said so.", ["Josh Hearn | White House spokesman | White House"]),
    ("Its ambassador to Kuwait, Ernest Zorin, told them.", ["Ernest Zorin | ambassador | Kuwait"]),
    # ---- behind the name
    ("Larry Voss, the mayor of Denver, said so.", ["Larry Voss | mayor | Denver"]),
    ("Tom Reed, director of industry affairs for the National Bakers Association, said so.", ["Tom Reed | director of industry affairs | National Bakers Association"]),
    ("Anna Berg, a Miami lawyer who knows him, said so.", ["Anna Berg | Miami lawyer | Miami"]),
    ("Ray Cole, 53, a former Bush aide, is out.", ["Ray Cole | Bush aide | Bush | former"]),
    ("Peter Baum, head of the Tax Policy Center, said so.", ["Peter Baum | head | Tax Policy Center"]),
    ("Angela Bruno, a Washington-based developer and spokeswoman for the Coal Coalition, said so.", ["Angela Bruno | Washington-based developer | Washington", "Angela Bruno | spokeswoman | Coal Coalition"]),
    ("Corey Landis, Trump's campaign manager, was charged.", ["Corey Landis | campaign manager | Trump"]),
    ("David Murray, chairman and chief executive officer, said so.", ["David Murray | chairman", "David Murray | chief executive officer"]),
    ("Jill Kane, chairwoman of the Senate Banking Committee, objected.", ["Jill Kane | chairwoman | Senate Banking Committee"]),
    ("Harry Benson, former executive vice president and chief financial officer of Acme Inc, died.", ["Harry Benson | executive vice president | Acme Inc | former", "Harry Benson | chief financial officer | Acme Inc | former"]),
    ("Ivan Petrov, Russia's ambassador to the United States, left.", ["Ivan Petrov | ambassador | Russia, United States"]),
    ("Amy Wren and Bob Ford, co-founders of the group, left.", ["Amy Wren | co-founders", "Bob Ford | co-founders"]),
    ("Rashad Roe, Color of Hope's executive director, said so.", ["Rashad Roe | executive director | Hope"]),
    ("Thomas Weber, an expert on defense affairs, noted it.", ["Thomas Weber | expert"]),
    ("Mitt Ronson, the party's 2012 presidential nominee, spoke.", ["Mitt Ronson | presidential nominee | | nominee"]),
    # ---- said of the name by a verb
    ("Paul Ives was named chairman and chief executive of Acme.", ["Paul Ives | chairman | Acme", "Paul Ives | chief executive | Acme"]),
    ("Mr. Ives resigned as chairman of Acme.", ["Ives | chairman | Acme | former"]),
    ("Ms. Ortiz is a former civil rights lawyer.", ["Ortiz | civil rights lawyer | | former"]),
    ("John Roe, who is president of Peace Action, may leave.", ["John Roe | president | Peace Action"]),
    ("The company named Dieter Lang vice chairman.", ["Dieter Lang | vice chairman"]),
    ("The board appointed Carla Gomez as president.", ["Carla Gomez | president"]),
    ("Mr. Roe became prime minister in 1990.", ["Roe | prime minister"]),
    ("Ellen Shaw serves as treasurer of the Rotary Club.", ["Ellen Shaw | treasurer | Rotary Club"]),
    ("Karl Lang took over as head of Siemens.", ["Karl Lang | head | Siemens"]),
    ("Neil Gorman was nominated to be secretary of labor.", ["Neil Gorman | secretary of labor | | nominee"]),
    ("Eric Farrow was his chief of staff and is now the acting secretary of the Army.", ["Eric Farrow | chief of staff | | former", "Eric Farrow | secretary | Army | acting"]),
    ("As governor, Ann Lee vetoed it.", ["Ann Lee | governor"]),
    ("They saw the server that Ms. Reyes used as secretary of state.", ["Reyes | secretary of state | | former"]),
    ("Roger Andrews is being nominated by President Ann Lee as a judge of the Claims Court.", ["Roger Andrews | judge | Claims Court | nominee", "Ann Lee | President"]),
    ("Ann Lee, a donor and co-founder of Acme Partners, paid.", ["Ann Lee | co-founder | Acme Partners"]),
    ("Jeb Frost, the former Florida governor and a Republican presidential candidate, spoke.", ["Jeb Frost | Florida governor | Florida | former", "Jeb Frost | Republican presidential candidate | Republican | candidate"]),
    ("Roy Teller, aide to Senate Majority Leader Ann Lee, said so.", ["Roy Teller | aide | Ann Lee", "Ann Lee | Senate Majority Leader | Senate"]),
    ("Mr. Roe, a former Vermont senator and governor, died.", ["Roe | Vermont senator | Vermont | former", "Roe | governor | | former"]),
    ("Voters praised Mr. Roe's tenure as mayor of Denver.", ["Roe | mayor | Denver | former"]),
    ("Ann Lee defended her record as secretary of state.", ["Ann Lee | secretary of state | | former"]),
    ("Paul Roe quit his job as campaign chairman.", ["Paul Roe | campaign chairman"]),
    # ---- nobody holds anything
    ("Mr. Ives met his old friend Paul Barr.", []),
    ("The former secretary of state said no.", []),
    ("He said a President Roe would be a risk to them all.", []),
    ("The former secretary of state mocked Mr. Roe.", []),
    ("If Ann Lee becomes president, they will leave.", []),
    ("I hope that Ann Lee will be a leader.", []),
    ("Mr. Roe, a top aide said, is confident.", []),
    ("They support the president, Mrs. Lee told them.", []),
    ("A spokesman for brokers James Capel said so.", []),
    ("If she becomes president, Ann Lee will sign it.", []),
    ("Ann Lee would be a good president.", []),
    ("John Roe is not a lawyer.", []),
    ("Democrat Ann Lee beat Republican John Roe.", []),
    ("The Rev. John Roe and Dr. Ann Lee prayed.", []),
    ("General Motors and General Electric sued the Justice Department.", []),
    ("John Roe, a father of seven, lives there.", []),
    ("John Roe's lawyer has said he will appeal.", []),
    ("John Roe, President Ann Lee and others met.", ["Ann Lee | President"]),
    ("Editor's note: Ann Lee met the president on Monday.", []),
]  # fmt: skip


def written(record, claim):
    organizations = ", ".join(record.text_of(span) for span in claim.spans_of("organization"))
    parts = [claim["person"], claim["title"], organizations, claim.attributes["status"]]
    if parts[3] == "current":
        parts.pop()
        if not organizations:
            parts.pop()
    return " | ".join(parts).replace("  ", " ")


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_are_found_with_holder_organization_and_status(sentence, claims):
    record = onrecord.extract(sentence)
    assert sorted(written(record, claim) for claim in record.claims_of("office")) == sorted(claims)
    assert record.faults == ()
