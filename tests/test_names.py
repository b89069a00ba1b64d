"""Who and what is named: names easily mistaken, and which of them name one person."""

import pytest

import onrecord
from onrecord import Document
from onrecord.linking import bodies, people
from onrecord.segment import tokens
from onrecord.testing.clock import seconds_by_size

# A text, and the people in it: each with all mentions, `=` between them, in the order of the text.
PEOPLE = [
    ("The Chief Minister, who had signed it, met Bo Ray.", ["Bo Ray"]),
    # ---- a place that is called after somebody
    ("Police in Prince George’s County said so.", []),
    ("Prince Bo and his wife of 54 years, Dolores, left.", ["Bo", "Dolores"]),
    ("Prince George said so.", ["George"]),
    ("They met in Banda Constituency near the Ann Lee Gym.", []),
    ("He sued the ruling Zorba government.", []),
    ("Anna's Square is shut. Anna Lee left.", ["Anna Lee"]),
    # ---- an address, a verb in a headline, a firm behind what it is
    ("The site at 320 E. Huron is shut.", []),
    ("How Una Foy Reshaped the Art World is long. Foy left.", ["Una Foy = Foy"]),
    ("They sued components firm Premier Ruvel. Premier Zersti left.", ["Zersti"]),
    # ---- who has not been heard of; months
    ("They saw one Ruvel Zersti, who wept. Zersti left.", ["Ruvel Zersti = Zersti"]),
    ("A certain Ruvel Zersti was there.", ["Ruvel Zersti"]),
    ("They saw one Ruvel Zersti analyst. There is one Elm Yard here.", []),
    ("In April Una Foy left. April Lee met her.", ["Una Foy", "April Lee"]),
    # ---- places that are given names
    ("Some, like Gary Clyde Foy, left. Foy wept.", ["Gary Clyde Foy = Foy"]),
    ("He is running against Ohio Republican Una Foy.", ["Una Foy"]),
    ("He is running against Ohio Gov. Una Foy.", ["Una Foy"]),
    # ---- days that people are called after, and bishops who are
    ("Mr Monday Okwuna left. Okwuna wept.", ["Monday Okwuna = Okwuna"]),
    ("Mr Lee left on Sunday Mass was shut.", ["Lee"]),
    ("The Right Honourable Una Foy left.", ["Una Foy"]),
    (
        "Bishop Bo Lee was Auxiliary Bishop of Ovelia. Ann Foy was named Bishop of Elm.",
        ["Bo Lee", "Ann Foy"],
    ),
    # ---- surnames that are other words; letters before a name; nicknames in marks
    ("Mayor Sheila Black left. Black voters were angry. Black said no.", ["Sheila Black = Black"]),
    ("Mayor Foy Young left. Young voters wept. Young said no.", ["Foy Young = Young"]),
    ("Jamie West left. He was in Key West. West said no.", ["Jamie West = West"]),
    ("Jane Park left. Park said the park was shut. Park rangers left.", ["Jane Park = Park"]),
    ("General Secretary KC Venna met Bo Lee KC.", ["KC Venna", "Bo Lee"]),
    ("He met the barrister QC Ann Lee.", ["Ann Lee"]),
    (
        "Christopher ‘Bong’ Go and Floyd J. (“Jerry”) Gould left.",
        ["Christopher ‘Bong’ Go", "Floyd J. (“Jerry”) Gould"],
    ),
    ("They met at the Annual General Meeting. General Foy left.", ["Foy"]),
    # ---- nicknames in marks, numbers of monarchs, endings of surnames, two joined
    ("Earvon “Magic” Johnsen left. Magic said no.", ["Earvon “Magic” Johnsen = Magic"]),
    ("Elizabeth II left. Elizabeth wept. Grace XVI left.", ["Elizabeth II = Elizabeth"]),
    ("Xi Minping left. Xi wept.", ["Xi Minping = Xi"]),
    ("Bjork Gudmansdottir left. The Big Sky is big.", ["Bjork Gudmansdottir"]),
    (
        "Volodym Zelinskyy left. Zelinsky said no. Volodym wept.",
        ["Volodym Zelinskyy = Zelinsky = Volodym"],
    ),
    ("Ann Samuelsen left. The Samuelsens wept.", ["Ann Samuelsen"]),
    ("Anna Hall and Peter Moss left. They met at Elm Hall.", ["Anna Hall", "Peter Moss"]),
    # ---- firms, works and storms that are called like people
    ("Shares in Arthur Sandler fell. Arthur Sandler said no. Bo Lee wept.", ["Bo Lee"]),
    ("Arthur Sandler shares fell. Arthur Sandler left. Arthur Moss shares a house.", ["Arthur Moss"]),
    ("Arthur Sandler, the German chemicals group, said no. Bo Lee wept.", ["Bo Lee"]),
    ("They sued Arthur Sandler, the chemicals group, and Bo Lee.", ["Arthur Sandler", "Bo Lee"]),
    ("Arthur Sandler, a friend of the group, left.", ["Arthur Sandler"]),
    ("US bank Arthur Sandler said no. The bank Arthur Moss founded grew.", ["Arthur Moss"]),
    ("They trust Arthur Sandler.", ["Arthur Sandler"]),
    ("The head of its foreign affairs division Arthur Sandler left.", ["Arthur Sandler"]),
    ("The film Erin Brockow won. The star Erin Moss left.", ["Erin Moss"]),
    ("Hurricane Ana Moss hit Elmham. Hurricane Katrin was worse.", []),
    # ---- a surname with a slip behind the same given name
    ("Yakubu Lamiar left. Yakubu Lamair said no.", ["Yakubu Lamiar = Yakubu Lamair"]),
    ("Helga Schmirt left. Helga Schmirdt wept.", ["Helga Schmirt = Helga Schmirdt"]),
    ("Jan Hansen left. Jan Hanson said no.", ["Jan Hansen", "Jan Hanson"]),
    ("Ada Lomia left. Eda Lamia said no.", ["Ada Lomia", "Eda Lamia"]),
    ("Joseph Harroz Jr. left. Joe Harroz is good.", ["Joseph Harroz Jr. = Joe Harroz"]),
    ("Joseph Harroz Jr. left. Joseph Harroz wept.", ["Joseph Harroz Jr.", "Joseph Harroz"]),
    # ---- a list of kin; a title before a colour
    ("She has three stepchildren, Tam, Oisin and Sukie.", ["Oisin", "Sukie", "Tam"]),
    ("He met his sons, Al, Bo, and Cy, and London police.", ["Al", "Bo", "Cy"]),
    ("His sons, Al and Bo, Norlake said, left.", ["Al", "Bo"]),
    ("His daughters, Ava, Norlake and others said, left.", ["Ava"]),
    ("Mayor Black said no.", ["Black"]),
    ("Jamie West (Oakham), the critic, left.", ["Jamie West"]),
    ("U S West left. Elmham West left.", []),
    ("Black voters left. Judge Foy said no.", ["Foy"]),
    # ---- a form of address tells more than a given name does
    ("Mattie Roe spoke. Mr Roe said no. Mr Roe left.", ["Mattie Roe = Roe = Roe"]),
    ("Ann Lee left. She wept. Mr. Lee stayed.", ["Ann Lee", "Lee"]),
    ("Bob and Ann Lee left. Mr. Lee wept.", ["Ann Lee", "Bob", "Lee"]),
    ("Ann Lee left. Mrs. Lee wept. Mr. Lee stayed.", ["Ann Lee = Lee", "Lee"]),
    ("His daughter, Ann Lee, left. Mr. Lee stayed.", ["Ann Lee", "Lee"]),
    # ---- a verb before the speaker, the end of a name with hyphens, two seats, a firm's namesake
    ("Karl Roe left. Said Roe: “No.”", ["Karl Roe = Roe"]),
    ("Said Roe left. “No,” Roe said.", ["Said Roe = Roe"]),
    ("Mr Karim-ul-Haq left. Haq wept.", ["Karim-ul-Haq = Haq"]),
    ("MP Elmham/Oakham Ann Lee left. Lee wept.", ["Ann Lee = Lee"]),
    ("MP for Elmham/Oakham Ann Lee left.", ["Ann Lee"]),
    (
        "Barnett Soup Co. grew. Ann Barnett left. Barnett said she was ill. Barnett shares fell.",
        ["Ann Barnett = Barnett"],
    ),
    # ---- unknown names that do what people do
    ("Abbe Kabiro Yusafe has said the port is his.", ["Abbe Kabiro Yusafe"]),
    ("Abbe Kabiro Yusafe has said the port is small.", []),
    ("Zabbo Karim Yusuf has derided the police. Zabbo Karim Ports has derided them.", ["Zabbo Karim Yusuf"]),
    ("Emma Corner said no. Corner left. Elm Corner said no.", ["Emma Corner = Corner"]),
    ("Henry Street has opened. Downing Street said no.", []),
    ("The board's spokesman on trade, Del Chuck, left.", ["Del Chuck"]),
    ("Sheikh Bo Foy met Mdm Lind. Angelo Cardinal Lee left.", ["Bo Foy", "Lind", "Angelo Cardinal Lee"]),
    ("Z A Foyt was there. Jo Foyt left.", ["Z A Foyt", "Jo Foyt"]),
    ("K Annamo has warned of it. It was found in Plan B Foods.", ["K Annamo"]),
    # ---- ranks before a name, in letters and short forms
    ("SP Olumo Adebe warned him. Adebe left.", ["Olumo Adebe = Adebe"]),
    ("Adj. Sr. Comr. Tan Mei Lin left. Tan wept.", ["Tan Mei Lin = Tan"]),
    ("Prime Minister Tan Sri Maheer Yassim today left.", ["Maheer Yassim"]),
    # ---- a title and a given name in brackets before the surname
    ("“(Mayor Ann) Lee knows,” he said. Lee left.", ["Lee = Lee"]),
    ("“[Governor Ann] Lee and (Bo) Foy know,” he said. Bo Foy left.", ["Lee", "Bo = Foy = Bo Foy"]),
    ("He met the mayor (Ann) Monday.", []),
    # ---- whom `and` joins to the first in a text
    ("Acme Vice President Ann Lee and Acme deputy editor Bo Foy left.", ["Ann Lee", "Bo Foy"]),
    # ---- what ties the names of groups
    ("Reporters Without Borders director Ann Lee left.", ["Ann Lee"]),
    (
        "Md Afzal Foy, the MD of Acme, left. Minister Designate for Health Bo Lee wept.",
        ["Md Afzal Foy", "Bo Lee"],
    ),
    # ---- who shares a surname and a beginning
    ("Paul Roe met Paula Roe.", ["Paul Roe", "Paula Roe"]),
    ("Dan Roe spoke. Daniel Roe left.", ["Dan Roe = Daniel Roe"]),
    ("Ivor H.W. Lunt lost in May. Ivor W. Lunt won in June.", ["Ivor H.W. Lunt", "Ivor W. Lunt"]),
    ("Ivor H. Lunt lost in May. Ivor H.W. Lunt won in June.", ["Ivor H. Lunt = Ivor H.W. Lunt"]),
    ("Michael R. Bloom sang. Michael Rubens Bloom left.", ["Michael R. Bloom = Michael Rubens Bloom"]),
    ("Will Lunt drop out? Ivor Lunt says no.", ["Lunt = Ivor Lunt"]),
    ("Will Lunt dropped out. Lunt says no.", ["Will Lunt = Lunt"]),
    ("President Hassan Sheikh Mohamud won. Mohamud left.", ["Hassan Sheikh Mohamud = Mohamud"]),
    ("Crown Prince Sheikh Khalid Hamad left.", ["Khalid Hamad"]),
    ("Vermonter Ann Lee won. Lee left.", ["Ann Lee = Lee"]),
    ("Ranking Democrat Ann Lee won.", ["Ann Lee"]),
    ("Celebrities Ann Lee and Bo Ray left.", ["Ann Lee", "Bo Ray"]),
    ("Friends Ann Lee and Bo Ray left.", ["Ann Lee", "Bo Ray"]),
    # ---- what opens a story in capitals, streets, chairs and firms called after people
    ("MAURICE Coomber was mayor twice. Mr Coomber died on Friday.", ["MAURICE Coomber = Coomber"]),
    ("NATO Coomber was there.", []),
    ("The bank at 7404 Jackson St. and the shop on Jackson Ave. were robbed.", []),
    ("She is the William Zeller III Professor of Law.", []),
    ("Hugh Lane III left. Lane was 82.", ["Hugh Lane III = Lane"]),
    ("Dr Raddy's Labs said profit rose. Shares of Dr Raddy's Labs fell.", []),
    ("Dr Raddy's lab said so.", ["Raddy"]),
    ("St Paul's captain Bo Lee left.", ["Bo Lee"]),
    ("Hospice Hero, Jude Lambert-Rhys of Elm\n\nAll of them walked.", ["Jude Lambert-Rhys"]),
    (
        "Bill Cave, operations director at Speller Marsh, said so. The walk was sponsored by Speller Marsh.",
        ["Bill Cave"],
    ),
    ("The Lady Mayoress left. The Mayoress was ill.", []),
    ("The Queen Elizabeth Hospital shut. Queen Elizabeth wept.", ["Elizabeth"]),
    ("The chairman of retailer Martin Voss left.", []),
    ("Una Foy, MP for Zebil, who is the mayor, left.", ["Una Foy"]),
    (
        "She was vicar of St Martin in Elm. Rep. St Germain left. St Germain wept.",
        ["St Germain = St Germain"],
    ),
    ("Ludo van der Berg left. They saw van der Berg.", ["Ludo van der Berg = van der Berg"]),
    # ---- who stands in no list: what one is, has, does and suffers, and whom one stands between
    ("Zorvan Krelt, a mother of three, left.", ["Zorvan Krelt"]),
    ("In Zorvan Krelt, a friend said so.", []),
    ("Zorvan Krelt, a 34-year-old from Elm, left.", ["Zorvan Krelt"]),
    ("Zorvan Krelt, a 34-year-old firm, left.", []),
    ("Zorvan Krelt – the mayor – left.", ["Zorvan Krelt"]),
    ("Zorvan Krelt's mother left.", ["Zorvan Krelt"]),
    ("Zorvan Krelt's chairman left.", []),
    ("Zorvan Krelt has been arrested.", ["Zorvan Krelt"]),
    ("Zorvan Krelt has been audited.", []),
    ("Zorvan Krelt, from Elm, was jailed.", ["Zorvan Krelt"]),
    ("The shop in Zorvan Krelt, near Elm, was shot at.", []),
    ("It fell after Zorvan Krelt was named president.", ["Zorvan Krelt"]),
    ("It fell after Zorvan Krelt was named supplier.", []),
    ("Police arrested Zorvan Krelt.", ["Zorvan Krelt"]),
    ("Police warned Zorvan Krelt.", []),
    ("Zorvan Krelt testified on Monday.", ["Zorvan Krelt"]),
    ("“It rained,” said Zorvan Krelt.", ["Zorvan Krelt"]),
    ("“It rained,” said Zorvan Krelt analyst Bo Lee.", ["Bo Lee"]),
    ("They met the Elm resident Zorvan Krelt.", ["Zorvan Krelt"]),
    ("They saw Bo Lee, Zorvan Krelt and Ann Stroud.", ["Bo Lee", "Zorvan Krelt", "Ann Stroud"]),
    ("They saw Zorvan Krelt, Bo Lee and Ann Stroud.", ["Bo Lee", "Ann Stroud"]),
    # ---- ages in brackets, kin in rows, the late, initials without stops
    ("They named Zorvan Krelt (37), Ruvek (39) and Joprek (41).", ["Zorvan Krelt", "Ruvek", "Joprek"]),
    ("A farmer, Ruvek (52), and his son were held. Ruvek wept.", ["Ruvek = Ruvek"]),
    ("Cases were reported from Ruvek (23), Jopra (45) and Dran (12).", []),
    ("Cases by district: Ruvek (23), Jopra (45) and Dran (12).", []),
    ("Ruvek (230) and Jopra (7) are rows.", []),
    ("She leaves her sons Ruvek and Joprek.", ["Ruvek", "Joprek"]),
    (
        "His brothers Ruvek and Zorvan Krelt and their wives Jopra and Dranna left.",
        ["Ruvek", "Zorvan Krelt", "Jopra", "Dranna"],
    ),
    ("The brothers at Ruvek and Joprek left.", []),
    ("They paid the late Zorvan Krelt's agency.", ["Zorvan Krelt"]),
    ("It was in the late Elm Period.", []),
    ("His wife A Ratnaveli and father S Joseph were held.", ["A Ratnaveli", "S Joseph"]),
    ("Ann Lee has a Class A Ratnaveli.", ["Ann Lee"]),
    ("DK Ratnaveli, who heads the party, left. Ratnaveli wept.", ["DK Ratnaveli = Ratnaveli"]),
    ("DK Motors, who head the table, left.", []),
    ("A constable from Enathur Pudu Rise was held.", []),
    # ---- kin of whom, a child of two, syllables, beauty contests
    ("Ruvek, son of Joprek, was held. Ruvek wept.", ["Ruvek = Ruvek", "Joprek"]),
    ("Norlake, north of Elm, was flooded. The mother of Parliaments wept.", []),
    ("They found two-year-old Rosie and a two-year-old Norlake.", ["Rosie"]),
    ("Kim Jong Un wept. Kim left. The UN wept.", ["Kim Jong Un = Kim"]),
    ("Miss Tourism Pageant was won by Ann Lee.", ["Ann Lee"]),
    # ---- a noun that opens a sentence, an order of merit
    ("Witness Zorvan Krelt wept. Petitioner Jopra Dran left.", ["Zorvan Krelt", "Jopra Dran"]),
    ("Friends Life fell. Member States agreed. Witness Norlake left.", []),
    ("The Public Protector Zorvan Krelt left. Republican Donor Adelroy left.", ["Zorvan Krelt"]),
    ("Padma Shri awardee Ann Lee met H.E. John Roe.", ["Ann Lee", "John Roe"]),
    # ---- one person, several names
    ("Larry Voss spoke. Voss left. Mr. Voss's car was gone.", ["Larry Voss = Voss = Voss"]),
    ("Sen. Ann Lee objected. Ann said so.", ["Ann Lee = Ann"]),
    ("Qtly div 48 cts vs 44 cts prior\n\nPay May One\n\nRecord April One", []),
    ("Loading of a cargo on the freighter Nikolay Orlov was completed.", []),
    ("Central government revenue rose.", []),
    ("CHAPEL HILL — About 200 students left class. Trustee John Preyer-Hill said so.", ["John Preyer-Hill"]),
    ("Former Miss India and TV host Gul Pal left.", ["Gul Pal"]),
    ("His lawyer, Beth Heap of Leigh Day, 41, left.", ["Beth Heap"]),
    ("Archbishop Leo Cushing of Westham, 76, resigned.", ["Leo Cushing"]),
    (
        "Tolliver is being replaced by Bo Roy. Tolliver said he chose to go.",
        ["Tolliver = Tolliver", "Bo Roy"],
    ),
    ("Anthony Vel-de Sylva, an analyst, met the Global Investors Summit-2023.", ["Anthony Vel-de Sylva"]),
    ("Going forward Mr. Lee will wait.", ["Lee"]),
    ("Chairman Adrian Cheung Chi-ko met Eric Woo Siu-kwan.", ["Adrian Cheung Chi-ko", "Eric Woo Siu-kwan"]),
    ("Edward Mountain, the transport spokesman, said no. Mountain left.", ["Edward Mountain = Mountain"]),
    ("He lives in Elizabeth City, the mayor said.", []),
    ("She had an office in her native Lawrence, Kan., in 1961.", []),
    ("Ann Lee named him U. S. ambassador to Japan.", ["Ann Lee"]),
    # a club takes a plural verb
    ("Aston Vale won 3-1. Vale are fourth. Rob Peck, the coach, said Vale deserved it.", ["Rob Peck"]),
    (
        "Ann Vale won. Ann Vale and Rob Peck are happy. Vale said so.",
        ["Ann Vale = Ann Vale = Vale", "Rob Peck"],
    ),
    ("SENATOR LOBBIED FOR DONOR\n\nThe lake froze.", []),
    ("St. Brendan's Hospital and Valley Health merged. St. Brendan's said so.", []),
    ("Ben Ode, a broker in Tampa, Fla., who sells land, left.", ["Ben Ode"]),
    ("An engineer in Austin, who asked not to be named, wept.", []),
    ("Joining Stroud was an aide. Ann Stroud left.", ["Stroud = Ann Stroud"]),
    ("Longtime Stroud foe Ben Ode sued Ann Stroud.", ["Stroud = Ann Stroud", "Ben Ode"]),
    ("“Good speech, Mr. President,” Ann Stroud said.", ["Ann Stroud"]),
    ("Gerold Tandler, General Secretary of the party, denied it.", ["Gerold Tandler"]),
    ("Lucinda Farris of Farris & Boyle said no. Farris left.", ["Lucinda Farris = Farris"]),
    ("William Barr met us. Bill Barr smiled.", ["William Barr = Bill Barr"]),
    ("Paul D. Ryan spoke. Paul Ryan left.", ["Paul D. Ryan = Paul Ryan"]),
    ("VOSS SAYS TAXES MUST RISE THIS YEAR\n\nGov. Larry Voss said so.", ["VOSS = Larry Voss"]),
    ("Voss Hammers Rival Over His Taxes\n\nGov. Larry Voss said so.", ["Voss = Larry Voss"]),
    # a surname that is a word for places, or in the form of many
    ("Ann Lee and Tyrone Woods were there. Woods left.", ["Ann Lee", "Tyrone Woods = Woods"]),
    ("They met in Grant Park and Jackson Hill.", []),
    ("Rovers legend Ally McCrae left.", ["Ally McCrae"]),
    ("Rovers legend Ally Zorvex left.", []),
    ("McDonnell Douglas sold jets.", []),
    # in a headline alone any two words can stand side by side
    ("EXCHANGE SILENT ON MARTIN SUIT\n\nThe exchange said no more.", []),
    ("Judge Tosses Suit Against Kelvin Drax\n\nThe suit was thrown out.", ["Kelvin Drax"]),
    ("Rival on Kelvin Releasing Her Old Speech\n\nThe speech was thrown out.", []),
    ("MARTIN VOSS TO LEAVE EXCHANGE\n\nMr. Voss said no more.", ["MARTIN VOSS = Voss"]),
    ("The Reagan administration said no. President Reagan agreed.", ["Reagan = Reagan"]),
    ("Prime Minister Zoran Petkovic spoke. Later Petkovik left.", ["Zoran Petkovic = Petkovik"]),
    (
        "Margit Vasary Bloom, 91, has died. Margit Vasary was born in Szeged; Mrs. Bloom sued.",
        ["Margit Vasary Bloom = Margit Vasary = Bloom"],
    ),
    # another name of somebody
    ("Ann Lee, née Sand, left. Sand wept.", ["Ann Lee = Sand = Sand"]),
    ("Ann Lee left. She was born Ann Sand in Elm. Sand wept.", ["Ann Lee = Ann Sand = Sand"]),
    ("Karl Roe (born Karl Barr) left. Barr wept.", ["Karl Roe = Karl Barr = Barr"]),
    ("Zuzo, whose full name is Artur Nagy, left. Nagy wept.", ["Zuzo = Artur Nagy = Nagy"]),
    ("Artur Nagy, better known as Bela Zuz, left. Zuz wept.", ["Artur Nagy = Bela Zuz = Zuz"]),
    ("Born Karl Barr, Karl Roe left.", ["Karl Barr = Karl Roe"]),
    ("Ann Lee was born. Bob Lee left.", ["Ann Lee", "Bob Lee"]),
    # the beginning of a given name
    ("Dominic Barr left. “Dom was ill,” she said.", ["Dominic Barr = Dom"]),
    ("Dominic Barr met Dominika Roe. “Dom was ill,” she said.", ["Dominic Barr", "Dominika Roe"]),
    # kin who go by the surname alone
    ("Usha Tevar left. Her husband, Tevar, wept. Tevar is ill.", ["Usha Tevar", "Tevar = Tevar"]),
    ("Gov. Karl Roe left. Mrs. Roe stayed. Roe wept.", ["Karl Roe = Roe", "Roe"]),
    ("“They sat,” said Chinnas, a fitter for 30 years. Chinnas wept.", ["Chinnas = Chinnas"]),
    ("“They sat,” said Chinnas, a producer of tin.", []),
    ("Zuzo, whose father is ill, left. Zuzo wept.", ["Zuzo = Zuzo"]),
    ("Zuzo, whose shares fell, said no.", []),
    # the parts of a surname stay together
    (
        "Ann Roe-Kell left. Jo Roe stayed. Roe-Kell wept. Roe did not.",
        ["Ann Roe-Kell = Roe-Kell", "Jo Roe = Roe"],
    ),
    (
        "Ann Adu-Cole left. Kofi Adu-Cole stayed. Mrs. Adu-Cole wept.",
        ["Ann Adu-Cole = Adu-Cole", "Kofi Adu-Cole"],
    ),
    ("Ann Mark-Vito left. Mark-Vito wept.", ["Ann Mark-Vito = Mark-Vito"]),
    (
        "Kyle Roe-Dubay left. His father, Noel Dubay, wept. Dubay left.",
        ["Kyle Roe-Dubay", "Noel Dubay = Dubay"],
    ),
    ("Ernest Burgess-Kell left.", ["Ernest Burgess-Kell"]),
    ("Petro-Canada rose. Petro-Canada said it would drill.", []),
    ('Harlan "Bud" Ogle left. Bud Ogle wept. Bud is ill.', ['Harlan "Bud" Ogle = Bud Ogle = Bud']),
    ("Babafemi Cole left. “Femi is ill,” she said.", ["Babafemi Cole = Femi"]),
    ("Ann Roe, who now goes by Ann Bell, left. Bell wept.", ["Ann Roe = Ann Bell = Bell"]),
    # a text that ends behind a title and its field
    ("19 of the Bakers Union", []),
    ("leaders of Firefighters Local", []),
    # a country is not called by somebody's given name, but one of two of a surname is
    ("Mayor Israel Benn left. Israel said no.", ["Israel Benn"]),
    (
        "Coach Jordan Benn left. His mother, Ann Benn, said no. Jordan wept.",
        ["Jordan Benn = Jordan", "Ann Benn"],
    ),
    # a given name of two syllables alone, who bears a title between commas, who is put into an office
    ("Kim Sol-hae left. Sol-hae wept.", ["Kim Sol-hae = Sol-hae"]),
    ("His private secretary, Jula, had left. Jula wept.", ["Jula = Jula"]),
    ("Its sponsor, Jula, had left.", []),
    ("Acme has appointed Ruvo Dexti chief executive.", ["Ruvo Dexti"]),
    ("Acme has named Ruvo Dexti.", []),
    ("He was named Ruvo Dexti chairman.", []),
    ("Girls at Queen Amina College left. Queen Amina wept.", ["Amina"]),
    ("Hajiya Rakiya left in Da Nang.", ["Rakiya"]),
    # a surname before those of that name who are all kin; who goes by the given name
    (
        "Mr. Velmu fell ill.\n\nMr. Velmu is 72. His daughter, the MLA Thama Velmu, wept. Velmu left.",
        ["Velmu = Velmu = Velmu", "Thama Velmu"],
    ),
    (
        "A flood came.\n\nMr. Persau climbed up. Edwin Persau, the old man's grandson, wept. Persau left.",
        ["Persau = Persau", "Edwin Persau"],
    ),
    ("Persau Out\n\nHis wife, Edwin Persau, wept. Persau left.", ["Persau = Edwin Persau = Persau"]),
    (
        "Zac Fenich swam. Zac drowned. Their father, Joe Fenich, wept. Mr Fenich left.",
        ["Zac Fenich = Zac", "Joe Fenich = Fenich"],
    ),
    ("Opener Inam-ul-Haq Butt met General Zia-ul-Haq.", ["Inam-ul-Haq Butt", "Zia-ul-Haq"]),
    ("She is director of the Sashastra Seema Bal.", []),
    ("Her aides, Ann Lee and Ruvo Velda, left.", ["Ann Lee", "Ruvo Velda"]),
    ("Her banks, Ann Lee and Ruvo Velda, left.", ["Ann Lee"]),
    ('Joe "The Contador" Roe left. Roe wept.', ['Joe "The Contador" Roe = Roe']),
    # of two, who is introduced first goes by the surname, but not as kin
    (
        "Ann Roe spoke. Roe won. Bob Roe lost. Bob Roe wept. Bob Roe left. Roe wept.",
        ["Ann Roe = Roe = Roe", "Bob Roe = Bob Roe = Bob Roe"],
    ),
    (
        "His wife, Ann Roe, spoke. Ann Roe left. Bob Roe lost. Roe wept.",
        ["Ann Roe = Ann Roe", "Bob Roe = Roe"],
    ),
    ("Its manager, Dean Roe, left. Dean Ann Lee stayed.", ["Dean Roe", "Ann Lee"]),
    # age, and kin in a list
    (
        "Julio Amper left. Daniel Amper, his son, wept. The younger Amper said no. The elder Mr. Amper left.",
        ["Julio Amper = Amper", "Daniel Amper = Amper"],
    ),
    (
        "Julio Amper left. Mr. Amper has two sons, Lachlan, 44, and James, 43. James Amper wept. James Amper left.",
        ["Julio Amper = Amper", "Lachlan", "James = James Amper = James Amper"],
    ),
    # ---- what is no part of a name before it, and what tells a name
    ("Resident Tam Ohara, who chairs the Friends, said no.", ["Tam Ohara"]),
    ("Det Con Priya Shah said no. Det Ch Supt Jo Pell agreed.", ["Priya Shah", "Jo Pell"]),
    ("Coxswain Davey Muir said no.", ["Davey Muir"]),
    ("Daw Mirri Sanda said no.", ["Mirri Sanda"]),
    ("The captain, 52-year-old Rodel Magsay, said no.", ["Rodel Magsay"]),
    ("The 49-year-old Carrier plant and a 52-year-old Salem resident suffered.", []),
    ("Sam Bright, defending, said no.", ["Sam Bright"]),
    ("A diplomat in Kavarra, who spoke to us, said no.", []),
    ("By Lena Oster, Football Correspondent\n\nMarrow Pickles rose in May.", ["Lena Oster"]),
    ("Eventually Lena Oster left. Meg Tallis stayed.", ["Lena Oster", "Meg Tallis"]),
    ("Lena Oster, 71, of Waverly, who drove here, said no.", ["Lena Oster"]),
    ("It hit Donald Roe, billionaire Republican who lost.", ["Donald Roe"]),
    ("Ruthy Marie Dela was born in Elm.", ["Ruthy Marie Dela"]),
    # ---- a firm and its namesake
    ("Taft Foods Inc fell. Its founder, Dale Taft, left. Taft said it was ill.", ["Dale Taft"]),
    ("Taft Foods Inc fell. Dale Taft left. Mr. Taft said no. Taft gave no reason.", ["Dale Taft = Taft"]),
    ("Taft Foods Inc fell. Dale Taft left. Taft, who is ill, said so.", ["Dale Taft = Taft"]),
    ("Taft Foods Inc fell. Dale Taft left. Taft said the company was ill.", ["Dale Taft = Taft"]),
    ("Dale Taft left Taft Foods Inc on Friday. Taft is ill.", ["Dale Taft = Taft"]),
    # ---- bylines, credits, firms that bear a name
    ("Reporting by Piet Aarden; Editing by Sinead O'Mara", ["Piet Aarden", "Sinead O'Mara"]),
    ("As reported by Western Journal, it closed.", []),
    ("After World War II it sold the Macintosh II.", []),
    (
        "Lakeside Ridge Air Inc fell. Lakeside Ridge, which lost, hired its founder Eugene Ridge again.",
        ["Eugene Ridge"],
    ),
    ("Fintech Loopa cuts jobs\n\nDigital bank Loopa said so. Loopa, valued at $5, fell.", []),
    ("It signed with Banco Serrano. Serrano said so.", []),
    ("The Association of Garda Sergeants and Inspectors met.", []),
    ("Analyst Greg Linden of Peel Hunt put it at 5 pct.", ["Greg Linden"]),
    ("Josie Hartshorn said so. Call Hartshorn & Sons today.", ["Josie Hartshorn"]),
    ("The Gujarat government signed the MoU. A Rs 240-cr MoU came first.", []),
    # ---- people of one surname
    (
        "Jeb Frost and his brother, George Frost, met. Jeb Frost spoke.",
        ["Jeb Frost = Jeb Frost", "George Frost"],
    ),
    ("Bill Hale met Hillary Hale. Mrs. Hale spoke.", ["Bill Hale", "Hillary Hale = Hale"]),
    (
        "Donald Hale Jr. is the son of Donald Hale. Mr. Hale smiled.",
        ["Donald Hale Jr.", "Donald Hale = Hale"],
    ),
    ("Sarah and Timothy Rogers married.", ["Sarah", "Timothy Rogers"]),
    (
        "Presidents Marsh and Hale won the state. Hillary Hale lost it. Mrs. Hale smiled.",
        ["Marsh", "Hale", "Hillary Hale = Hale"],
    ),
    (
        "Presidents Marsh and Hale won the state. President Hillary Hale smiled.",
        ["Marsh", "Hale = Hillary Hale"],
    ),
    (
        "Sens. Marsh and Hale met. Hillary Hale and Jo Marsh smiled.",
        ["Marsh = Jo Marsh", "Hale = Hillary Hale"],
    ),
    # ---- names of many kinds
    ("Ahmed al-Tayer, the minister, met Osama bin Saleh.", ["Ahmed al-Tayer", "Osama bin Saleh"]),
    ("President Kim Dae-jung spoke. Kim left.", ["Kim Dae-jung = Kim"]),
    ("Chinese Vice Premier Liu He met Zhang Wei. Liu smiled.", ["Liu He = Liu", "Zhang Wei"]),
    (
        "Dieter zur Linde met Ursula von der Heyden and Jan van den Berg.",
        ["Dieter zur Linde", "Ursula von der Heyden", "Jan van den Berg"],
    ),
    ("Jean-Pascal Delorme met Charles de Vigny.", ["Jean-Pascal Delorme", "Charles de Vigny"]),
    ("Enrique Peña Lugo spoke. Peña Lugo left.", ["Enrique Peña Lugo = Peña Lugo"]),
    ("Lewis “Scooter” Lilly was there. Lilly left.", ["Lewis “Scooter” Lilly = Lilly"]),
    (
        "J. Paul Sticker and E. Duff Scott met Thomas O'Hara.",
        ["J. Paul Sticker", "E. Duff Scott", "Thomas O'Hara"],
    ),
    ("Martin Luther Cole Jr. marched.", ["Martin Luther Cole Jr."]),
    ("Quina Jonas, 25, said as she moved on.", ["Quina Jonas"]),
    ("“No,” said Neera Tamm. Later Tamm said yes.", ["Neera Tamm = Tamm"]),
    (
        "Democrat Hillary Frost and Republican Donald Trask debated CNN's Jake Tarr.",
        ["Hillary Frost", "Donald Trask", "Jake Tarr"],
    ),
    ("Theresa May met Will Hurst on May 4.", ["Theresa May", "Will Hurst"]),
    ("Stephen King and James Baker met Peter Singer.", ["Stephen King", "James Baker", "Peter Singer"]),
    ("His wife, Melania, and daughter Tiffany came.", ["Melania", "Tiffany"]),
    # ---- no people
    ("He is nicknamed “King James” by the fans.", []),
    ("Morgan Stanley and Merrill Lynch advised Eli Lilly.", []),
    ("Louis Dreyfus Corp and John Deere Co cut jobs.", []),
    ("They met at Trump Place, in Romare Bearden Park and on Martin Luther King Boulevard.", []),
    ("The Charlotte Observer and the Washington Post reported it from Charlotte.", []),
    ("Wells Fargo, Hoechst AG and Johnson Controls Inc said so.", []),
    ("The Dodd-Frank law and the Fifth Amendment were cited.", []),
    ("General Motors met the Securities and Exchange Commission in San Jose.", []),
    ("Sandy Hook Elementary School is in Newtown.", []),
    ("On Monday Christmas sales rose in St. Louis and the Virgin Islands.", []),
    ("The General Agreement on Tariffs and Trade and the Justice Department agreed.", []),
    ("Madison Avenue, Wall Street and Jackson Hole were quiet.", []),
    ("The Young Women's Christian Association met in Charlotte.", []),
    ("PREUSSAG SAYS PAYMENT OF DIVIDEND NOT CERTAIN\n\nThe company said so.", []),
    (
        "Lim, who is also Deputy Prime Minister, spoke. Officials at Homeland Security Investigations agreed.",
        ["Lim"],
    ),
    ("Sanna Lehto, an analyst at Carnegie, who rates it a buy, spoke.", ["Sanna Lehto"]),
    ("Rival Barry Kessel AG left. The operating officer of rival Friendly spoke.", []),
    (
        "Donald Trask married Ivana Trask. Ivana Trask said no. His wife, Ivana, left. Trask stayed.",
        ["Donald Trask = Trask", "Ivana Trask = Ivana Trask = Ivana"],
    ),
    (
        "Hillary Clayton and Tim Kane won. The Clayton-Kane ticket lost.",
        ["Hillary Clayton = Clayton", "Tim Kane = Kane"],
    ),
    ("Developer Bellfield Homes will build. J.P. Morgan advised it.", []),
    ("Boyd Jeffries resigned. He worked for Jeffries and Co in Boston.", ["Boyd Jeffries"]),
    ("Sheldon Adleman gave more. It is Donor Adleman who decides.", ["Sheldon Adleman = Adleman"]),
    ("William Ray met them. Bill said no.", ["William Ray = Bill"]),
    (
        "Using Ann Lee as bait, they won. Born Margaret Ellery in Duluth, she left.",
        ["Ann Lee", "Margaret Ellery"],
    ),
    ("Beth Okafor, of the Broad Institute in Cambridge, Massachusetts, who read it, spoke.", ["Beth Okafor"]),
    (
        "Was it the start of Trask's reset? The growing part of Trask's children will help Apple's voters.",
        ["Trask = Trask"],
    ),
    ("The Bankers Federation Secretary said so. The Federation agreed.", []),
    # ---- what stands around a name, and inside it
    ("The Thatcher Government fell. The Reagan Administration did not.", ["Thatcher", "Reagan"]),
    ("Environment Minister Datuk Seri Azmi Rahim spoke. Azmi left.", ["Azmi Rahim = Azmi"]),
    (
        "They favour Dutchman Ruud Koolhof and Tory backbencher Giles Fenton-Hall.",
        ["Ruud Koolhof", "Giles Fenton-Hall"],
    ),
    ("Former judge Michael Kerr QC and Ellen Sand MP met.", ["Michael Kerr", "Ellen Sand"]),
    (
        "Chairman Per Tangen left with Ana Maria Flores de Campero. Flores said no.",
        ["Per Tangen", "Ana Maria Flores de Campero = Flores"],
    ),
    (
        "It said Additional Superintendent of Police, North (Sita) MP Chauhan. Raj Kumar, Superintendent of Police, left.",
        ["Chauhan", "Raj Kumar"],
    ),
    ("Senator Barbara Boxer of Elm left.", ["Barbara Boxer"]),
    ("Iran's deputy minister for Arab affairs, Hoss Jabari, told them.", ["Hoss Jabari"]),
    ("It told Florence Puth. The Charlotte Hornets lost to Georgia Tech.", ["Florence Puth"]),
    # ---- kin who have a given name alone
    ("Ann Lee leaves two children: Lucy and Ian.", ["Ann Lee", "Lucy", "Ian"]),
    ("It was grandfather to Lucy and Ian. It was father to Rome and Athens.", ["Lucy", "Ian"]),
    ("He was married for 37 years to Lucy. He is married to Labour.", ["Lucy"]),
    ("He married for money; to Lucy it was odd.", []),
    (
        "He told the chairman, Sunday Okorva, that spokesman Friday Umevo left.",
        ["Sunday Okorva", "Friday Umevo"],
    ),
    ("He told the chairman, Sunday Times reporters said. On Monday Okorva left.", []),
    ("H.E Bo Lee and Chairman H.E Ray left. H.E. Foy wrote it.", ["Bo Lee", "Ray", "Foy"]),
    (
        "Bo Ray left. Sir Bo A. Ray Jr wept. Ann Lee met Ann Lee Jr.",
        ["Bo Ray = Bo A. Ray Jr", "Ann Lee", "Ann Lee Jr."],
    ),
    (
        "He was in Elm, Ga. Brooks Lee was in Rye, Pa. Roe left. Md. Rahman wept.",
        ["Brooks Lee", "Md. Rahman"],
    ),
    ("By Ann Lee and Mokelo Tarvu\n\nIt was cold in Rye and Mokelo Elmham.", ["Ann Lee", "Mokelo Tarvu"]),
    # ---- firms that are called like people
    (
        "Ann Strell left. Strell Ales, the 168-year-old family brewer, and Bo Roe, a 16-year-old, left.",
        ["Ann Strell", "Bo Roe"],
    ),
    ("The chief executive of drinks giant Havelock Europa has resigned.", []),
    ("It bought rare disease specialist Dyvax, with Amec Foster Wheeler (up 11.6 per cent) higher.", []),
    ("The data specialist Ann Lee and Bo Foster (up from Elm) left.", ["Ann Lee", "Bo Foster"]),
    ("David, a policeman, left. Mercedes, a carmaker, and Victoria, a state, left.", ["David"]),
]

# A text, and the organizations and places in it.
BODIES = [
    ("The Independent Electoral and Boundaries Commission met.", ["Electoral and Boundaries Commission"]),
    ("The Medical and Dental Council left.", ["Medical and Dental Council"]),
    ("The Attorney General and Elm Bank said no.", ["Elm Bank"]),
    # ---- a longer name that ends so; a share and its exchange
    (
        "The Elm County Fire Authority met. The Fire Authority left.",
        ["Elm County Fire Authority = Fire Authority"],
    ),
    (
        "The Elm Supreme Court met. The Supreme Court left.",
        ["Elm Supreme Court", "Supreme Court"],
    ),
    (
        "The Elm Fire Authority met the Oak Fire Authority. The Fire Authority left.",
        ["Elm Fire Authority", "Oak Fire Authority", "Fire Authority"],
    ),
    (
        "Acme Fire Authority said so. Jo met a Fire Authority there.",
        ["Acme Fire Authority", "Fire Authority"],
    ),
    (
        "The Elm Trade Board met. The U.S. Elm Trade Board left.",
        ["Elm Trade Board = U.S. Elm Trade Board"],
    ),
    (
        "The Trade Board met. The Canadian Trade Board left.",
        ["Trade Board", "Canadian Trade Board"],
    ),
    # ---- letters of a title, in whatever letters it is written; of a report
    ("Assistant sub-inspector (ASI) Jo Roe left. The ASI said a FIR was filed.", []),
    ("A chief guild officer (CGO) left with the CGO. Ben Hale Homes said no.", ["Ben Hale Homes"]),
    # ---- small words that begin names
    (
        "It told the ruling All Elm Congress. All Elm Congress members left.",
        ["All Elm Congress = All Elm Congress"],
    ),
    ("All Elm Congress members left. Then All Hands left.", ["Elm Congress"]),
    # ---- letters that are a word, and that leave a country out
    (
        "The Wold Hedge Office met. The WHO said no to WHO chief Ann Lee.",
        ["Wold Hedge Office = WHO = WHO"],
    ),
    ("The Wold Board met. It is known WHO left, and who did NOT.", ["Wold Board"]),
    (
        "The U.S. Centers for Disease Control and Prevention (CDC) met. The CDC left.",
        ["U.S. Centers for Disease Control and Prevention = CDC = CDC"],
    ),
    (
        "Otto Varn Co (VRN.N) rose. Varn shares fell. Software maker Varn said so.",
        ["Otto Varn Co = Varn = Varn"],
    ),
    (
        "Kell Rotor Varn Inc rose. Varn Inc, its owner, fell. Shares in Varn fell.",
        ["Kell Rotor Varn Inc", "Varn Inc = Varn"],
    ),
    ("They met in Tarn and Wold police said no.", []),
    # ---- clubs by their last word, who is one no more, what a group calls for, two places
    (
        "Elm United beat Ash Rovers. United have won. Rovers said no.",
        ["Elm United = United", "Ash Rovers = Rovers"],
    ),
    ("Elm United beat Oak United. United have won.", ["Elm United", "Oak United"]),
    ("Elm United won. They stood, United by fear.", ["Elm United"]),
    ("Ex-Post Office boss Ann Lee left Late-Night Bank.", ["Post Office", "Late-Night Bank"]),
    (
        "She works for Save the Children. Save the Children said no.",
        ["Save the Children = Save the Children"],
    ),
    (
        "Tarn and Wold University Hospitals NHS Trust said no.",
        ["Tarn and Wold University Hospitals NHS Trust"],
    ),
    ("Mrs Una McFoy TD, left.", []),
    ("The Queen Elizabeth Hospital shut.", ["Queen Elizabeth Hospital"]),
    ("He is the firm's Chief Financial Officer and a Master of Business Administration.", []),
    ("She was a member of Parliament for Kington.", []),
    (
        "She sat on the Elm Committee on Sports Development and Joel Tham left.",
        ["Elm Committee on Sports Development"],
    ),
    ("They stole from Elm Lawyers Ltd of Ashford.", ["Elm Lawyers Ltd"]),
    ("They stole from Elm Mining Corp of Ghana.", ["Elm Mining Corp of Ghana"]),
    ("She lives in St Michael's Road by St Mary's Church.", ["St Mary's Church"]),
    ("St Mary's Church and St Mary’s Church are one.", ["St Mary's Church = St Mary’s Church"]),
    # ---- a preposition inside a name, two of one kind, a sum behind `and`, initials
    ("The group Engineers Without Borders left.", ["Engineers Without Borders"]),
    ("People Before Profit won. He saw Ann Before Elm.", ["People Before Profit"]),
    ("He won the Premier League and Champions League.", ["Premier League", "Champions League"]),
    ("The Ministry of Finance and N1.7bn went missing.", ["Ministry of Finance"]),
    ("JK Ratnaveli won the cup. The YK won, too.", ["YK"]),
    ("Kim Jong Un wept. The UN did not. Elm Council Tax rose. Elm Council did not.", ["UN", "Elm Council"]),
    ("Spills in the Niger Delta went on. Niger said so.", ["Niger Delta", "Niger"]),
    # ---- letters that stand for common words
    ("Elm told of a profit after tax (PAT) and protective equipment (PE). PAT rose, PE did not.", []),
    ("The dockers' union (DU) struck. DU said so.", ["DU = DU"]),
    # ---- where a name ends
    ("He taught at Brand University and co-wrote it.", ["Brand University"]),
    (
        "She left the University of Kent Medical School and University of Porto.",
        ["University of Kent Medical School", "University of Porto"],
    ),
    ("They robbed a Video Gallery on Skyline Boulevard.", ["Video Gallery"]),
    ("The flags at Swansell House fly. The House voted.", ["House"]),
    ("She died at St Mary's Hospice.", ["St Mary's Hospice"]),
    (
        "Salt & Cedar Marinas LLC beat Smith & Wesson Corp., Barnes & Noble and Ann Lee. Salt & Cedar left.",
        ["Salt & Cedar Marinas LLC = Salt & Cedar", "Smith & Wesson Corp.", "Barnes & Noble"],
    ),
    (
        "The Elm Times and Ash News met Elm Federal Savings and Loan Association and the Securities and Exchange Commission.",
        [
            "Elm Times",
            "Ash News",
            "Elm Federal Savings and Loan Association",
            "Securities and Exchange Commission",
        ],
    ),
    (
        "The Elmford Water and Power Company and the Elm Times and Ash News met the Australian Trade and Tourism Council.",
        ["Elmford Water and Power Company", "Elm Times", "Ash News", "Australian Trade and Tourism Council"],
    ),
    ("The New South Wales Health and Care Board met.", ["New South Wales Health and Care Board"]),
    ("Ann & Bob Lee left. Arts & Culture was cut.", []),
    (
        "St Mary's Hospital and the National People's Congress met; she left Leeds Children's Trust of Wales.",
        ["St Mary's Hospital", "National People's Congress", "Leeds Children's Trust of Wales"],
    ),
    (
        "The Ministry of Housing, Communities and Local Government met the Ministry of Finance, Acme Corp and Ann Lee.",
        ["Ministry of Housing, Communities and Local Government", "Ministry of Finance", "Acme Corp"],
    ),
    ("LONDON, FEB 26 - Oil rose.", ["LONDON"]),
    (
        "The Dock Hands Union struck, DHU president Ann Lee told the Elm Pilots' Association. The DHU and CBS won.",
        ["Dock Hands Union = DHU = DHU", "Elm Pilots' Association", "CBS"],
    ),
    (
        "Vanta Cells, Inc. paid him in Sligo, Co Cork; Vanta left. VCI rose. Quill Web Tool Corp fell, QWT said.",
        ["Vanta Cells, Inc. = Vanta = VCI", "Quill Web Tool Corp = QWT"],
    ),
    (
        "The Elm Trade Union and the Ely Trade Union met. ETU left.",
        ["Elm Trade Union", "Ely Trade Union", "ETU"],
    ),
    ("The Tidy Consumer Project sued. Tidy Consumer won.", ["Tidy Consumer Project = Tidy Consumer"]),
    (
        "New York Insurance Board left New York; the Ann Lowe Relief Fund left.",
        ["New York Insurance Board", "New York", "Ann Lowe Relief Fund"],
    ),
    ("It left Green River Hospital in Green River; Dover FC won.", ["Green River Hospital", "Dover FC"]),
    ("The Federal Reserve waited; the Fed told the U.N. and the UN.", ["Federal Reserve = Fed", "U.N. = UN"]),
    ("By ANN LEE    NOV. 3, 2013\n\nAt 0220 UTC the MV Tessara sank.", []),
    ("He works for NOV, a firm.", ["NOV"]),
    ("St Mary's ward is full. Roe's Justice Department said so.", ["Justice Department"]),
    ("The White House and the Commerce Department differ.", ["White House", "Commerce Department"]),
    (
        "The International Tin Council (ITC) met. The ITC adjourned.",
        ["International Tin Council = ITC = ITC"],
    ),
    (
        "Voice Systems and Services Inc left Larkin Co Inc and Hays Corp.",
        ["Voice Systems and Services Inc", "Larkin Co Inc", "Hays Corp."],
    ),
    ("PEOPLE have left Elm Bank.", ["Elm Bank"]),
    ("Acme Technologies Inc fell. Acme said so.", ["Acme Technologies Inc = Acme"]),
    (
        "Reed Studio, Inc. (Reed) and Ulm Parts, LLC met Elm FC and Oak FC.",
        ["Reed Studio, Inc. = Reed", "Ulm Parts, LLC", "Elm FC", "Oak FC"],
    ),
    ("The Securities and Exchange Commission sued.", ["Securities and Exchange Commission"]),
    (
        "He left the Department of Homeland Security for the University of Texas.",
        ["Department of Homeland Security", "University of Texas"],
    ),
    # ---- a place that is called after another, and a name that ends like one
    ("He flew to Lihir, New Ireland, and lives in East New Britain.", ["New Ireland", "East New Britain"]),
    ("New Zorvex London rules.", ["London"]),
    ("He left Sidley Austin for Zorvex China.", []),
    ("He lives in Midtown Rome, Upper Egypt and Lower Austria.", ["Rome", "Egypt", "Austria"]),
    # ---- letters, and what they stand for in brackets behind
    ("The BRS (Bharat Rasta Samithi) won. BRS leaders left.", ["BRS = Bharat Rasta Samithi = BRS"]),
    ("The ABC (Ann Beth Carson) won.", ["ABC = Ann Beth Carson"]),
    ("The ELM (Ann Lee Roe) won.", ["ELM"]),
    ("Ann Lee OBE, DL, left the AGM.", []),
    ("He lives in Port-of-Spain. An arms-to-Iran deal failed.", ["Iran"]),
    ("New London Oil Ltd rose. He left the New London board.", ["New London Oil Ltd = New London"]),
    (
        "The City of York Council and the Borough of Elm Board met.",
        ["City of York Council", "Borough of Elm Board"],
    ),
    ("The Elm Citizens' Organisation for Ports met.", ["Elm Citizens' Organisation for Ports"]),
    ("The U.S. sued; the United States won in Ohio.", ["U.S. = United States", "Ohio"]),
    ("China met the European Union in New York.", ["China", "European Union", "New York"]),
]


def named(found, document):
    at = tokens(document)
    texts = [
        [document.text[at.starts[found.first[n]] : at.ends[found.after[n] - 1]] for n in numbers]
        for numbers in found.mentions()
    ]
    return [" = ".join(mentions) for mentions in texts]


@pytest.mark.parametrize(("text", "expected"), PEOPLE, ids=[row[0][:60] for row in PEOPLE])
def test_people_are_told_from_other_names_and_from_each_other(text, expected):
    document = Document(text)
    assert sorted(named(people(document), document)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), BODIES, ids=[row[0][:60] for row in BODIES])
def test_organizations_and_places_are_named_with_their_short_forms(text, expected):
    document = Document(text)
    assert sorted(named(bodies(document), document)) == sorted(expected)


def test_the_city_of_a_dateline_is_a_place():
    record = onrecord.extract("MARLOW -- The board of IBM met.\n\nIBM said so -- in 1990.")
    assert [(one.kind, one.name) for one in record.entities] == [("place", "MARLOW"), ("organization", "IBM")]


@pytest.mark.parametrize("text", ["Sen. Ann Lee (", "À(", "Sen. Ann Lee (D", "Ann Lee, "])
def test_a_text_may_end_anywhere(text):
    assert onrecord.extract(text).faults == ()


def test_all_mentions_of_a_person_are_one_entity_of_the_record():
    record = onrecord.extract("Gov. Ann Lee spoke in Ohio. Lee left.")
    (person,) = record.entities_of("person")
    assert (person.name, [record.text_of(span) for span in person.mentions]) == (
        "Ann Lee",
        ["Ann Lee", "Lee"],
    )
    assert [place.name for place in record.entities_of("place")] == ["Ohio"]


@pytest.mark.parametrize(
    "piece",
    [
        "Ann Van De Lee Of The ",
        "A{} Lee said. ",
        "Bank of the ",
        "A-",
        "Lee (A) ",
        "SEN. LEE AND ",
        "Ann Lee, born Ann Roe. ",
    ],
)
def test_time_grows_with_the_text_and_no_faster(piece):
    def cut(size):
        document = Document("".join(piece.format(chr(97 + n % 26) * (n % 50)) for n in range(size)))
        tokens(document)
        return document

    short, long = seconds_by_size(lambda document: (people(document), bodies(document)), cut, (2_000, 8_000))
    assert long < 12 * max(short, 0.01)
