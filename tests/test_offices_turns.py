"""Who bears which title, by the turns of phrase of long stories: sentences of our own, with their claims."""

import pytest

import onrecord

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- what somebody did as what
    ("Una Foy's decisions as mayor were wrong.", ["Una Foy | mayor"]),
    ("Una Foy's pick as mayor was wrong, and so was her brother as clerk.", []),
    ("Una Foy, as chair of the Ports Board, signed it.", ["Una Foy | chair | Ports Board"]),
    ("Una Foy, as mayor in 2012, signed it.", ["Una Foy | mayor | | former"]),
    ("Una Foy left, as mayor Bo Lee had asked.", ["Bo Lee | mayor"]),
    ("Una Foy, as mayors do, signed it.", []),
    ("Bo Lee will retain his title of campaign chairman.", ["Bo Lee | campaign chairman"]),
    ("Mr. Lee's official role is minister of state.", ["Lee | minister of state"]),
    ("Bo Lee's last job was director of Acme.", ["Bo Lee | director | Acme | former"]),
    ("The firing last year of Bo Lee as port director was wrong.", ["Bo Lee | port director | | former"]),
    ("She welcomed the removal of Bo Lee, mayor of Elmham.", ["Bo Lee | mayor | Elmham"]),
    ("Bo Lee, who now is chairman of Acme, left.", ["Bo Lee | chairman | Acme"]),
    ("It named a successor to Bo Lee, who was ousted as mayor in May.", ["Bo Lee | mayor | | former"]),
    ("Bo Lee will become the nominee.", ["Bo Lee | nominee | | nominee"]),
    ("Una Foy, an envoy during the second Bo Lee administration, left.", ["Una Foy | envoy | | former"]),
    ("Una Foy, an envoy during the talks, left.", ["Una Foy | envoy"]),
    ("Acme appointed army veteran Bo Lee as chief executive.", ["Bo Lee | chief executive"]),
    ("Acme hired its longtime friend Bo Lee as chairman.", ["Bo Lee | chairman"]),
    ("Acme met its friend Bo Lee as chairman Una Foy left.", ["Una Foy | chairman"]),
    ("Bo Lee, who used to be the city's planning director, left.", ["Bo Lee | planning director | | former"]),
    ("Bo Lee, who at the time was mayor, left.", ["Bo Lee | mayor | | former"]),
    ("Rep. Una Foy, R-Texas, chairwoman of the House Ports Committee, left.", ["Una Foy | Rep. | Texas", "Una Foy | chairwoman | House Ports Committee"]),
    ("Sen. Una Foy, D-Ohio, a former judge, left.", ["Una Foy | Sen. | Ohio", "Una Foy | judge | | former"]),
    ("Sen. Una Foy, D-Ohio, said the mayor left.", ["Una Foy | Sen. | Ohio"]),
    ("Una Foy, author of “The Tide,” and a fellow at Yale, left.", ["Una Foy | author", "Una Foy | fellow | Yale"]),
    ("Una Foy, the only board member to vote no, left.", ["Una Foy | board member"]),
    ("Bo Lee was nominated last May by the president to be ambassador to Chile.", ["Bo Lee | ambassador | Chile | nominee"]),
    ("Bo Lee, whom President Una Foy tapped to be secretary of the Navy, left.", ["Una Foy | President"]),
    ("Bo Lee was approved as ambassador to Chile.", ["Bo Lee | ambassador | Chile"]),
    ("Bo Lee has hired former U.S. senator and former lobbyist Una Foy as his chief of staff.", ["Una Foy | U.S. senator | U.S. | former", "Una Foy | lobbyist | | former", "Una Foy | chief of staff"]),
    ("Una Foy is both mayor and sheriff.", ["Una Foy | mayor", "Una Foy | sheriff"]),
    ("Bo Lee, from left, pastor of Elm Baptist Church, and Una Foy left.", ["Bo Lee | pastor | Elm Baptist Church"]),
    ("Una Foy, the retiring chair, left.", ["Una Foy | chair"]),
    ("Bo Lee served as clerk of Acme before becoming mayor of Dover.", ["Bo Lee | clerk | Acme | former", "Bo Lee | mayor | Dover"]),
    ("Bo Lee was clerk before he left.", ["Bo Lee | clerk | | former"]),
    ("As Acme's political director two years ago, Bo Lee left.", ["Bo Lee | political director | Acme | former"]),
    ("The campaign announced Bo Lee as its manager.", ["Bo Lee | manager"]),
    ("Bo Lee, who was an adviser to the President of Chile, Una Foy, left.", ["Bo Lee | adviser | | former", "Una Foy | President | Chile"]),
    # ---- where a title begins and ends
    ("Una Foy, the No. 2 official at the Treasury, left.", ["Una Foy | No. 2 official | Treasury"]),
    ("Bo Lee, spokesman for Ohio Gov. Una Foy, left.", ["Bo Lee | spokesman | Una Foy", "Una Foy | Ohio Gov. | Ohio"]),
    ("Party media incharge Bo Lee left.", ["Bo Lee | Party media incharge"]),
    ("They want to defeat incumbent mayor Bo Lee.", ["Bo Lee | mayor"]),
    ("She is the best candidate to defeat presumptive nominee Bo Lee.", ["Bo Lee | presumptive nominee | | nominee"]),
    ("The 1970s-era catcher Bo Lee left.", ["Bo Lee | catcher"]),
    ("Una Foy, a professor in public law at Elm University, left.", ["Una Foy | professor in public law | Elm University"]),
    ("Una Foy met Bo Lee - a former judge and Elm graduate who left.", ["Bo Lee | judge | | former"]),
    ("Una Foy met Bo Lee - a judge friend said he left.", []),
    ("It met State Treasurer Kay Roe, Secretary of State Una Foy, Congresswoman Ann Lee, and others.", ["Kay Roe | State Treasurer", "Una Foy | Secretary of State", "Ann Lee | Congresswoman"]),
    ("The work and pensions secretary, Bo Lee, left.", ["Bo Lee | work and pensions secretary"]),
    ("Work and Pensions Secretary Bo Lee left.", ["Bo Lee | Work and Pensions Secretary"]),
    ("The levelling up minister, Bo Lee, left.", ["Bo Lee | levelling up minister"]),
    ("The culture, media and sport secretary, Bo Lee, left.", ["Bo Lee | culture, media and sport secretary"]),
    ("The general secretary of the union, Bo Lee, left.", ["Bo Lee | general secretary"]),
    ("The Labour chair of the home affairs select committee, Bo Lee, left.", ["Bo Lee | Labour chair | Labour"]),
    ("Bo Lee, Research Chair in Climate Science at Elm University, left.", ["Bo Lee | Research Chair in Climate Science | Elm University"]),
    ("It was mixed martial artist Bo Lee.", ["Bo Lee | mixed martial artist"]),
    # ---- whom one serves
    ("Bo Lee, a lawyer and the head of Acme, left.", ["Bo Lee | lawyer", "Bo Lee | head | Acme"]),
    ("Bo Lee, a screenwriter on Dark Lagoon, left.", ["Bo Lee | screenwriter"]),
    ("Bo Lee, a strategist on Una Foy's campaign, left.", ["Bo Lee | strategist | Una Foy"]),
    ("It was 26th Ward Ald. Una Foy and Ald. Bo Lee (Ward 17).", ["Una Foy | 26th Ward Ald. | 26th Ward", "Bo Lee | Ald. | Ward 17"]),
    ("Sen. Una Foy from Ohio met Ald. Bo Lee from the 2nd Ward.", ["Una Foy | Sen. | Ohio", "Bo Lee | Ald. | 2nd Ward"]),
    ("Cook County Circuit Judge Una Foy left.", ["Una Foy | Cook County Circuit Judge | Cook County"]),
    ("Una Foy, a judge on the Superior Court, left.", ["Una Foy | judge | Superior Court"]),
    ("Superior Court Judge Una Foy left.", ["Una Foy | Superior Court Judge | Superior Court"]),
    ("They asked U.S. District Court Judge Una Foy.", ["Una Foy | U.S. District Court Judge | U.S. District Court"]),
    ("Una Foy, president of the liberal think tank Center for Harbors, left.", ["Una Foy | president | Center for Harbors"]),
    ("Rep. Una Foy’s (R-Texas) claim was wrong.", ["Una Foy | Rep. | Texas"]),
    ("Former Harbor Workers Union (HWU) president Una Foy left.", ["Una Foy | president | Harbor Workers Union | former"]),
    ("Una Foy, policy director for the 2008 Lee campaign, left. Bo Lee ran.", ["Una Foy | policy director | Lee"]),
    ("The Conservative leader of Leeds city council, Bo Lee, left.", ["Bo Lee | Conservative leader | Conservative, Leeds city council"]),
    ("It was said by New Elmham mayor Una Foy.", ["Una Foy | New Elmham mayor | New Elmham"]),
    ("Sources said New White House Chief of Staff Una Foy left.", ["Una Foy | White House Chief of Staff | White House"]),
    ("New Labour leader Una Foy left.", ["Una Foy | Labour leader | Labour"]),
    ("Bo Lee, Citizens for Elmland's executive director, left.", ["Bo Lee | executive director | Citizens for Elmland"]),
    ("Analyst Una Foy of Elmham's Institute for Ports left.", ["Una Foy | Analyst | Institute for Ports"]),
    ("Una Foy, a staffer on its own National Ports Council, left.", ["Una Foy | staffer | National Ports Council"]),
    ("Deputy Dist. Atty. Una Foy left.", ["Una Foy | Deputy Dist. Atty."]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_the_turns_of_long_stories_are_found(sentence, claims, offices_of):
    record = onrecord.extract(sentence)
    assert offices_of(record) == sorted(claims)
    assert record.faults == ()
