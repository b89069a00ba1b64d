"""Who bears which title, as local and world news tell it: sentences of our own, with their claims."""

import pytest

# A sentence, and its claims: person | title | organizations, with commas | status (current where left out).
SENTENCES = [
    # ---- a first letter begins a name, behind a phrase of a title, too
    ("Minister for Ports and Fisheries S. Lakshmi Devi left.", ["S. Lakshmi Devi | Minister for Ports and Fisheries"]),
    ("Director of the U.S. Mint Jo Orr left.", ["Jo Orr | Director of the U.S. Mint | U.S. Mint"]),
    # ---- what is to come
    ("Bo Ray is to become chief executive of Acme in June.", ["Bo Ray | chief executive | Acme | elect"]),
    ("Bo Ray is set to become chief executive of Acme in June.", ["Bo Ray | chief executive | Acme | elect"]),
    ("Bo Ray will leave in June to become chief executive of Acme.", ["Bo Ray | chief executive | Acme | elect"]),
    ("Bo Ray left Zane to become chief executive of Acme.", ["Bo Ray | chief executive | Acme"]),
    ("Bo Ray is to step down as mayor of Dover in June.", ["Bo Ray | mayor | Dover"]),
    # ---- how many have held it, and how often
    ("Dr. Foy became the 12th governor of Ohio in May.", ["Foy | governor | Ohio"]),
    ("Una Foy is the 43rd U.S. trade representative.", ["Una Foy | U.S. trade representative | U.S."]),
    ("Una Foy is a 9th Circuit judge.", ["Una Foy | 9th Circuit judge | 9th Circuit"]),
    ("Una Foy is a seven-term Democratic senator from Ohio.", ["Una Foy | Democratic senator | Democratic, Ohio"]),
    # ---- a number in the name of what one serves
    ("Col. Una Foy of the 3rd Brigade met Bo Lee, commander of the 55th Airborne Division.", ["Una Foy | Col. | 3rd Brigade", "Bo Lee | commander | 55th Airborne Division"]),
    ("Una Foy replaced Bo Lee as the 12th Cavalry Regiment commander on Monday.", ["Una Foy | 12th Cavalry Regiment commander | 12th Cavalry Regiment"]),
    ("13th U.S. Circuit Court of Appeals Judge Una Foy met 5th Precinct commander Bo Lee.", ["Una Foy | 13th U.S. Circuit Court of Appeals Judge | 13th U.S. Circuit Court of Appeals", "Bo Lee | 5th Precinct commander | 5th Precinct"]),
    # ---- whom one serves, by letters in brackets and with a status before the title
    ("The Free River Army (FRA) head, Musa Dan, left.", ["Musa Dan | head | Free River Army"]),
    ("The mayor, and the Delta Movement (DM) representative, Idris Bo, left.", ["Idris Bo | representative | Delta Movement"]),
    ("Ovelia's current head, Una Foy, left.", ["Una Foy | head | Ovelia"]),
    ("The agency's current head, Una Foy, left.", ["Una Foy | head"]),
    ("Bo Lee left, and DFR secretary general, Musa Dan, stayed.", ["Musa Dan | DFR secretary general | DFR"]),
    ("Spokeswoman Una Foy from the Ash & Barr law firm left.", ["Una Foy | Spokeswoman | Ash & Barr"]),
    ("Una Foy, trustee of Local 19 of the Bakers Union, left.", ["Una Foy | trustee | Local 19 of the Bakers Union"]),
    # ---- two titles: what they share, and what they do not
    ("“No,” said Una Foy, Ovelia's President and Chief Executive Officer.", ["Una Foy | President | Ovelia", "Una Foy | Chief Executive Officer | Ovelia"]),
    ("Una Foy, Ovelia's chair and the mayor, left.", ["Una Foy | chair | Ovelia", "Una Foy | mayor"]),
    ("Rovers President/General Manager Una Foy left.", ["Una Foy | Rovers President | Rovers", "Una Foy | General Manager | Rovers"]),
    ("Harbor Council Ports Committee Chairman and Alderman Bo Lee left.", ["Bo Lee | Harbor Council Ports Committee Chairman | Harbor Council Ports Committee", "Bo Lee | Alderman"]),
    ("Bo Lee, former congressman and ambassador to NATO, left.", ["Bo Lee | congressman | | former", "Bo Lee | ambassador | NATO | former"]),
    ("Una Foy, mayor and senator of Ohio, left.", ["Una Foy | mayor | Ohio", "Una Foy | senator | Ohio"]),
    ("Bo Lee was a police officer who served as U.S. envoy to Italy.", ["Bo Lee | police officer | | former", "Bo Lee | U.S. envoy | U.S., Italy | former"]),
    ("It came from founder and chairman of Ovelia Group, Bo Lee, on Monday.", ["Bo Lee | founder | Ovelia Group", "Bo Lee | chairman | Ovelia Group"]),
    ("Zane Council leader and head of Ovelia Group, Bo Lee, left.", ["Bo Lee | Zane Council leader | Zane Council", "Bo Lee | head | Ovelia Group"]),
    ("A letter by president of Ovelia Group, Bo Lee, was read.", ["Bo Lee | president | Ovelia Group"]),
    # ---- behind the name of a body, and in a caption
    ("Retired Supreme Court justice Una Foy met High Court justice Bo Lee.", ["Una Foy | Supreme Court justice | Supreme Court | former", "Bo Lee | High Court justice | High Court"]),
    ("Zane Police Acting Chief Superintendent Una Foy left.", ["Una Foy | Zane Police Acting Chief Superintendent | Zane Police | acting"]),
    ("Deputy Mayor of Zane County Council Ronka O'Shane left.", ["Ronka O'Shane | Deputy Mayor of Zane County Council | Zane County Council"]),
    ("Una Foy, left, mayor of Dover, met Bo Lee, right, Ovelia's chairman.", ["Una Foy | mayor | Dover", "Bo Lee | chairman | Ovelia"]),
    # ---- who serves another, and lists
    ("Spokesperson for the President, Una Foy, said no.", ["Una Foy | Spokesperson"]),
    ("It met the Secretary to the Government Prof Bo Lee and Chief of Staff to the Governor Una Foy.", ["Bo Lee | Secretary to the Government | Government", "Bo Lee | Prof", "Una Foy | Chief of Staff to the Governor"]),
    ("It met the Chairman of the Zane Revenue Service (ZA-RS) Mrs Una Foy.", ["Una Foy | Chairman of the Zane Revenue Service | Zane Revenue Service"]),
    ("She spoke beside Ohio Governor, Una Foy, Texas Governor, Bo Lee, and Minister of Health, Musa Dan.", ["Una Foy | Ohio Governor | Ohio", "Bo Lee | Texas Governor | Texas", "Musa Dan | Minister of Health"]),
    ("Hon Una Foy, the Leader of the House of Representatives, on Sunday said no.", ["Una Foy | Leader | House of Representatives"]),
    ("Lord Lee of Kings Heath left.", ["Lee | Lord | Kings Heath"]),
    ("NSW Nurses and Midwives' Association secretary Una Foy left.", ["Una Foy | NSW Nurses and Midwives' Association secretary | NSW Nurses and Midwives' Association"]),
    # ---- firms called by a common word, and portfolios that are none
    ("National Gravel chief executive Una Foy left.", ["Una Foy | National Gravel chief executive | National Gravel"]),
    ("International Gravel chairman and CEO Una Foy left.", ["Una Foy | International Gravel chairman | International Gravel", "Una Foy | CEO | International Gravel"]),
    ("Global health director Una Foy left.", ["Una Foy | Global health director"]),
    ("Public Expenditure Minister Una Foy met Heavy Industries Minister Bo Lee.", ["Una Foy | Public Expenditure Minister", "Bo Lee | Heavy Industries Minister"]),
    ("She said that Labour councillor and solicitor, Una Foy, had left.", ["Una Foy | Labour councillor | Labour", "Una Foy | solicitor"]),
    ("Its heads, including acting county manager, Bo Lee, left.", ["Bo Lee | county manager | | acting"]),
    ("Investors of Shell agreed. Shell chief executive Bo Lee left.", ["Bo Lee | Shell chief executive | Shell"]),
    ("Former Ovelia chief digital and publishing officer Una Foy left.", ["Una Foy | Ovelia chief digital and publishing officer | Ovelia | former"]),
    ("Bo Lee, the president, Una Foy, Ohio’s governor, and Rovers gaffer Musa Dan left.", ["Bo Lee | president", "Una Foy | governor | Ohio", "Musa Dan | Rovers gaffer | Rovers"]),
    ("The committee heard Ovelia and then mayor, Una Foy, on Friday.", ["Una Foy | mayor | | former"]),
    ("The leader of the Ovelia Labour Group Cllr Una Foy left.", ["Una Foy | leader of the Ovelia Labour Group | Ovelia Labour Group", "Una Foy | Cllr"]),
    ("He thanked the State Governor, Alh. Musa Dan for his aid.", ["Musa Dan | State Governor"]),
    ("The works commissioner, Engr. Musa Dan, left.", ["Musa Dan | works commissioner"]),
    ("Bo Lee, Ohio's second-richest man and founder of Ovelia Group, left.", ["Bo Lee | founder | Ovelia Group"]),
    ("Bo Lee, Conservative Shadow Lead for Assets, left.", ["Bo Lee | Conservative Shadow Lead for Assets | Conservative"]),
    ("Ovelia Group bought gold miner Zanecrest.", []),
    ("Workplace Relations Minister Una Foy left.", ["Una Foy | Workplace Relations Minister"]),
    ("House Ways and Means chairman Bo Lee left.", ["Bo Lee | House Ways and Means chairman | House"]),
    ("Marsenal head coach Una Foy smiled; the club, Marsenal, did not.", ["Una Foy | Marsenal head coach | Marsenal"]),
    ("Ash Oil Company director Una Foy left.", ["Una Foy | Ash Oil Company director | Ash Oil Company"]),
    ("Company director Una Foy left.", ["Una Foy | Company director"]),
    ("Elm Museum of Art director Una Foy left.", ["Una Foy | Elm Museum of Art director | Elm Museum of Art"]),
    ("Bo Lee, the General Secretary of the Rail and Transport workers union, left.", ["Bo Lee | General Secretary | Rail and Transport"]),
    ("Una Foy, the head of the team in talks with Chile, left.", ["Una Foy | head"]),
    ("Peru's High Commissioner in New Delhi Una Foy left.", ["Una Foy | High Commissioner in New Delhi | Peru"]),
    ("Hospital owner Tranquil Health left.", []),
    ("“No,” Dynamic president Una Foy said.", ["Una Foy | Dynamic president | Dynamic"]),
    ("Una Foy, a 32-year Ovelia pilot, left.", ["Una Foy | Ovelia pilot | Ovelia"]),
    ("Swingman Bo Lee left.", ["Bo Lee | Swingman"]),
    ("The mayor met the Justice and Unity Movement (JUM) head, Una Foy.", ["Una Foy | head | Justice and Unity Movement"]),
    ("State Minister for Foreign Affairs Md Karim Alam left.", ["Md Karim Alam | State Minister for Foreign Affairs"]),
    ("Ovelia MD Una Foy left.", ["Una Foy | Ovelia MD | Ovelia"]),
    ("Marden Energy CEO Una Foy met Network Freight Chair Bo Lee.", ["Una Foy | Marden Energy CEO | Marden Energy", "Bo Lee | Network Freight Chair | Network Freight"]),
    ("Ovelia News Vice President Una Foy left.", ["Una Foy | Ovelia News Vice President | Ovelia News"]),
    ("Senate Finance Chairman Bo Lee met Ovelia Finance Director Una Foy.", ["Bo Lee | Senate Finance Chairman | Senate", "Una Foy | Ovelia Finance Director | Ovelia"]),
    # ---- a second verb behind a clause with `who`
    ("Una Foy, who has served as CEO since 2000, will go on as chair of Ovelia.", ["Una Foy | CEO"]),
    ("Una Foy, who founded a museum in Elm, Maryland, has been appointed as president of Ovelia.", ["Una Foy | president | Ovelia"]),
    ("Una Foy, who served as mayor, was named envoy to Chile.", ["Una Foy | envoy | Chile", "Una Foy | mayor | | former"]),
    # ---- who is put into an office by a bare verb, or a noun with `of`
    ("The Senate voted to confirm Una Foy as secretary of labor.", ["Una Foy | secretary of labor"]),
    ("They took up the nomination of Una Foy to be deputy secretary.", ["Una Foy | deputy secretary | | nominee"]),
    ("The nomination of Una Foy as envoy to Chile was late.", ["Una Foy | envoy | Chile | nominee"]),
    ("The appointment of Una Foy as chief executive was welcomed.", ["Una Foy | chief executive"]),
    ("The nomination of Una Foy was late.", []),
    ("Police did not confirm Una Foy as a suspect.", []),
    # ---- what is no part of a title, and no title
    ("On Monday evening Mayor Una Foy left.", ["Una Foy | Mayor"]),
    ("On Monday evening Call host Una Foy left.", ["Una Foy | host"]),
    ("Una Foy re-signed goaltender Bo Lee and coach Jo Ray.", ["Bo Lee | goaltender", "Jo Ray | coach"]),
    ("They agreed to sign striker Bo Lee from Hull.", ["Bo Lee | striker"]),
    ("They went to sports editor Bo Lee.", ["Bo Lee | sports editor"]),
    ("The re-elected mayor Bo Lee left.", ["Bo Lee | re-elected mayor"]),
    ("A Libyan envoy met Musa Dan, the official, who wore a hat, said.", []),
    ("Musa Dan, a Libyan official, left.", ["Musa Dan | Libyan official | Libyan"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claims"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_titles_in_stories_are_found_with_holder_organization_and_status(sentence, claims, offices_in):
    assert offices_in(sentence) == sorted(claims)
