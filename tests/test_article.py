"""One whole article of our own, its people and offices checked line by line."""

import onrecord

ARTICLE = """\
HALVERSON TO LEAVE PORT AUTHORITY, MAYOR SAYS

By Dana Whitlock

SEATTLE (AP) — Port Commissioner Greta Halverson will step down in June, Mayor Tomás Ibarra said Tuesday, \
ending months of speculation about the future of the city's $2 billion terminal.

“Greta has been a superb commissioner,” Ibarra, a former longshoreman, told reporters outside City Hall. \
“We will miss her.”

Continue Reading Below

Halverson, 61, was appointed to the five-member commission by then-Gov. Louis Brandt in 2004. She was \
president of the Harbor Workers' Union before that and, earlier, an aide to the late Sen. Warren Maddox (D-Wash.).

Her deputy, Kwame Adjei, was named acting commissioner. Mr. Adjei, who was chief engineer at Lindgren \
Shipping Inc., has clashed with the union's leader, Bill O'Rourke.

“Adjei knows boats. He doesn't know people,” said O'Rourke, president of the Harbor Workers' Union.

State Sens. Paula Kemp (R-Spokane) and Darnell Hughes (D-Tacoma) have called for an audit. Kemp, chairwoman of the \
Senate Transportation Committee, said Halverson “left the books in a mess.” A spokeswoman for Halverson, Lucy \
Tran, declined to comment.

The Lindgren Foundation and the Ibarra administration paid for the study, which was led by University of Oregon \
economist Peter van der Meer. Van der Meer was not available.

Brandt, now an analyst at Baxter & Howe, praised her. So did Canadian Transport Minister Jean-Luc Fournel and \
U.S. Rep. Ann Whitlock of Oregon, a Democrat.

Halverson could run for governor, said Republican strategist Roy Teller. “If Greta Halverson is governor in 2020, \
don't be surprised,” Teller said.
"""

PEOPLE = """\
Greta Halverson = HALVERSON, Greta Halverson, Greta, Halverson, Halverson, Halverson, Halverson, Greta Halverson
Dana Whitlock = Dana Whitlock
Tomás Ibarra = Tomás Ibarra, Ibarra, Ibarra
Louis Brandt = Louis Brandt, Brandt
Warren Maddox = Warren Maddox
Kwame Adjei = Kwame Adjei, Adjei, Adjei
Bill O'Rourke = Bill O'Rourke, O'Rourke
Paula Kemp = Paula Kemp, Kemp
Darnell Hughes = Darnell Hughes
Lucy Tran = Lucy Tran
Peter van der Meer = Peter van der Meer, Van der Meer
Jean-Luc Fournel = Jean-Luc Fournel
Ann Whitlock = Ann Whitlock
Roy Teller = Roy Teller, Teller
"""

OFFICES = """\
Greta Halverson | Port Commissioner | | current
Greta | commissioner | | current
Tomás Ibarra | Mayor | | current
Ibarra | longshoreman | | former
Louis Brandt | Gov. | | former
Warren Maddox | Sen. | Wash. | current
Kwame Adjei | deputy | | current
Kwame Adjei | commissioner | | acting
Adjei | chief engineer | Lindgren Shipping Inc. | former
Bill O'Rourke | leader | | current
O'Rourke | president | Harbor Workers' Union | current
Paula Kemp | State Sens. | Spokane | current
Darnell Hughes | State Sens. | Tacoma | current
Kemp | chairwoman | Senate Transportation Committee | current
Lucy Tran | spokeswoman | Halverson | current
Peter van der Meer | University of Oregon economist | University of Oregon | current
Brandt | analyst | Baxter & Howe | current
Jean-Luc Fournel | Canadian Transport Minister | Canadian | current
Ann Whitlock | U.S. Rep. | U.S., Oregon | current
Roy Teller | Republican strategist | Republican | current
"""


def test_every_person_with_every_mention():
    record = onrecord.extract(ARTICLE)
    found = [
        f"{person.name} = {', '.join(record.text_of(span) for span in person.mentions)}"
        for person in record.entities_of("person")
    ]
    assert sorted(found) == sorted(PEOPLE.splitlines())


def test_every_office_with_holder_organization_and_status():
    record = onrecord.extract(ARTICLE)
    found = [
        f"{claim['person']} | {claim['title']} | "
        f"{', '.join(record.text_of(span) for span in claim.spans_of('organization'))} | "
        f"{claim.attributes['status']}".replace("|  |", "| |")
        for claim in record.claims_of("office")
    ]
    assert sorted(found) == sorted(OFFICES.splitlines())
    assert record.faults == ()
