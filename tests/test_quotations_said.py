"""Who is asked, what seems so to nobody, what is said as much: shapes of plain verbs."""

import pytest

SENTENCES = [
    # who has been named tells no more
    ("Roe says Orr was near, but Roe didn't elaborate.", [("Roe", "says", "Orr was near")]),
    ("Orr said the yard would close, but Acme gave no details.", [("Orr", "said", "the yard would close")]),
    (
        "Orr said Roe was asked but Roe did not stay.",
        [("Orr", "said", "Roe was asked but Roe did not stay")],
    ),
    # what speaks in a further clause has that clause's verb
    (
        "The board met, and letters announcing the sale went to owners.",
        [("letters", "announcing", "the sale")],
    ),
    ("The board met, and sent a letter saying it was late.", [("The board", "saying", "it was late")]),
    # two verbs right behind one another have one object
    (
        "She said crews erred when they stopped and charged her client.",
        [("She", "said", "crews erred when they stopped and charged her client")],
    ),
    ("Orr said he left and denied the theft.", [("Orr", "said", "he left"), ("Orr", "denied", "the theft")]),
    # those of a place, behind a conjunction, too
    (
        "It rained, and owners across the country have said that they will go.",
        [("owners across the country", "have said", "that they will go")],
    ),
    ("It rained, and men from across Elm said it was dry.", [("men from across Elm", "said", "it was dry")]),
    # brackets behind the verb, and whose time it is
    ("Prof Orr said (reported by the Echo) he was glad.", [("Prof Orr", "said", "he was glad")]),
    (
        "Orr told American media on Monday local time that Roe had left.",
        [("Orr", "told", "that Roe had left")],
    ),
    # of a subject behind a source something may be told
    (
        "According to Mrs Roe, the site, also known as SR6, had been shut.",
        [("Mrs Roe", "According to", "the site, also known as SR6, had been shut")],
    ),
    (
        "According to Jo Roe, the mayor, the site had been shut.",
        [("Jo Roe, the mayor", "According to", "the site had been shut")],
    ),
    # what something was stands behind an object, if no other may be the subject, too
    (
        "Roe is known for his views on rain and the pier was shut.",
        [("", "is known", "Roe + for his views on rain")],
    ),
    (
        "Orr declined to sell the pier and the board could not force him.",
        [("Orr", "declined", "to sell the pier")],
    ),
    (
        "Orr took issue with the hint that the row between Roe and the board was old.",
        [("Orr", "took issue", "the hint that the row between Roe and the board was old")],
    ),
    # what a noun is said to do, behind an insertion
    ("Roe made a proposal that, to some degree, drew interest.", []),
    ("Roe made a proposal that the pier be shut.", [("Roe", "proposal", "that the pier be shut")]),
    # a subject that begins with `what`, or behind how one feels
    (
        "What was made available suggests that they left.",
        [("What was made available", "suggests", "that they left")],
    ),
    ("I am glad owners are telling us that it leaks.", [("owners", "are telling", "that it leaks")]),
    # whose poll it was, and when
    (
        "Surveys of voters taken as they entered caucus sites showed that older men left.",
        [("Surveys of voters taken as they entered caucus sites", "showed", "that older men left")],
    ),
    # several, behind `according to`
    (
        "The toll will rise, according to merger and sales experts polled by Acme.",
        [("merger and sales experts polled by Acme", "according to", "The toll will rise")],
    ),
    # in the present one goes on behind `but`
    (
        "Traders hope the tax will fall, but say it may not.",
        [("Traders", "hope", "the tax will fall"), ("Traders", "say", "it may not")],
    ),
    # of whom what stands before the verb tells, in what a court hears, too
    (
        "The man charged with killing his wife told police he did not.",
        [("The man charged with killing his wife", "told", "he did not")],
    ),
    (
        "A man accused of killing teenager Una Orr told police he fell, a court heard.",
        [
            ("A man accused of killing teenager Una Orr", "told", "he fell"),
            ("a court", "heard", "A man accused of killing teenager Una Orr told police he fell"),
        ],
    ),
    ("The owner left in tears and his wife told police he fell.", [("his wife", "told", "he fell")]),
    # names that are taken for verbs
    (
        "A bank spokeswoman, Hope Orr, and Una Shook, a clerk, said it fell.",
        [("A bank spokeswoman, Hope Orr, and Una Shook, a clerk", "said", "it fell")],
    ),
    ("Said Hope Orr, “We left.”", [("Hope Orr", "Said", "“We left.”")]),
    ("He left before Mr Speak added that it fell.", [("Mr Speak", "added", "that it fell")]),
    # what was agreed does not agree; nothing but an answer is asked for
    ("The plan agreed with the unions costs £5m.", []),
    ("The mayor agreed with the unions.", [("The mayor", "agreed", "the unions")]),
    ("Asked for comment, a spokesman left.", []),
    ("The union asked for comment on the plan.", [("The union", "asked", "comment on the plan")]),
    ('"Never," said the 44-year-old.', [("the 44-year-old", "said", '"Never,"')]),
    ("The plan will work, said Jo Roe, MD, on Monday.", [("Jo Roe, MD", "said", "The plan will work")]),
    # two others say something else
    (
        "They said they would weigh it, but Orr and Roe added that it was dull.",
        [("They", "said", "they would weigh it"), ("Orr and Roe", "added", "that it was dull")],
    ),
    # who is written to says nothing
    ("Mr Orr wrote to owners urging them to sell.", [("Mr Orr", "urging", "them to sell")]),
    # another clause that a time opens
    (
        "Almost 90 owners support Mr Orr, and last week the council sold the pier.",
        [("Almost 90 owners", "support", "Mr Orr")],
    ),
    # no words: lives are lost, things are looked for
    ("The fire has claimed the lives of 50 people.", []),
    ("Orr claimed the land.", [("Orr", "claimed", "the land")]),
    ("It was not clear whether efforts to find the boys have ended.", []),
    ("She was shocked to find it had rained.", [("She", "find", "it had rained")]),
    # who answers somebody has said nothing yet
    ("Roe rose to respond to Orr.", []),
    ("Roe responded to claims of theft.", [("Roe", "responded", "claims of theft")]),
    # when it was said, and not by whom
    (
        "They met Orr, who just before the polls had said that they should go.",
        [("who", "had said", "that they should go")],
    ),
    # when, where or how often something was said by somebody, and of what
    (
        "Owners were warned in July by the Elm Agency that the site could flood.",
        [("the Elm Agency", "were warned", "that the site could flood")],
    ),
    ("Orr was told last week by his aide that it leaked.", [("his aide", "was told", "that it leaked")]),
    ("Orr was urged repeatedly by his aides to go.", [("his aides", "was urged", "Orr + to go")]),
    ("He was asked twice by Roe if he had lied.", [("Roe", "was asked", "if he had lied")]),
    ("The deal was described in May by Roe as a sham.", [("Roe", "was described", "The deal + as a sham")]),
    ("Orr was accused by Roe of theft.", [("Roe", "was accused", "Orr + of theft")]),
    (
        "Orr was accused by the Bishop of Leeds of theft.",
        [("the Bishop of Leeds", "was accused", "Orr + of theft")],
    ),
    ("The board accused of theft has met.", []),
    # what one likes to say
    (
        "Her father, she liked to say, taught her two things.",
        [("she", "liked to say", "Her father + taught her two things")],
    ),
    # what one stays sure of, and what is somebody's
    (
        "Orr remains adamant that the lock is shut.",
        [("Orr", "remains adamant", "that the lock is shut")],
    ),
    ("Orr became convinced that it leaked.", [("Orr", "became convinced", "that it leaked")]),
    ("His message to owners: “Stay away.”", [("His", ":", "“Stay away.”")]),
    ("The merger was mooted by Orr.", [("Orr", "was mooted", "The merger")]),
    # a cry or a denial is all that somebody says, or opens what he says without marks
    ("He offered to debate. Sorry, Orr said.", [("He", "offered", "to debate"), ("Orr", "said", "Sorry")]),
    ("Yes, the mayor replied.", [("the mayor", "replied", "Yes")]),
    ("Not so fast, Lee said.", [("Lee", "said", "Not so fast")]),
    ("Later, Lee said.", []),
    ("Yes, Lee said it in May.", []),
    (
        "I met the owners, but I said, hey, you have to pay.",
        [("I", "said", "hey, you have to pay")],
    ),
    ("Not true, say owners.", [("owners", "say", "Not true")]),
    ("Two people died, Carrowshire Police say.", [("Carrowshire Police", "say", "Two people died")]),
    (
        "Elm Bank (NYSE: ELM) and Oak Trust said that costs had risen.",
        [("Elm Bank (NYSE: ELM) and Oak Trust", "said", "that costs had risen")],
    ),
    # a few words in marks are in a text, or tell of whom the sentence is
    ("This release contains “forward-looking statements” within the meaning of the Act.", []),
    ("The thief who took £500 from a till 'to buy shoes' was jailed.", []),
    ("This letter contains the line “We lost.”", [("This letter", "contains", "the line “We lost.”")]),
    # what readers are told not to do is nobody's
    ("But don't call Ann Lee a sweet old lady.", []),
    ("Her son Jo, 57, fears she means it.", [("Her son Jo, 57", "fears", "she means it")]),
    # even they say of something what it is
    (
        "The plan, which even its friends say is rash, passed.",
        [("its friends", "say", "which + is rash")],
    ),
    # to whom a question is put, then its words
    ('He then asked the crowd, "Can she stay?"', [("He", "asked", '"Can she stay?"')]),
    ('He asked him: "Why not?"', [("He", "asked", '"Why not?"')]),
    ('Lee asked the board for "a bit of time".', [("Lee", "asked", 'the board for "a bit of time"')]),
    (
        "Ann Lee, who hosts a show, was asked by a caller why young men leave the town.",
        [("a caller", "was asked", "why young men leave the town")],
    ),
    (
        "Orr was asked by the clerk if he was ill.",
        [("the clerk", "was asked", "if he was ill")],
    ),
    ("Orr was asked by the clerk.", [("the clerk", "was asked", "Orr")]),
    # behind `be`, what a word stands for before the verb
    ("What he did say was that pay had fallen.", [("he", "did say", "that pay had fallen")]),
    (
        "But what she told the court was that pay had fallen, and the judge agreed.",
        [("she", "told", "that pay had fallen")],
    ),
    ('What she said was, "Pay has fallen."', [("she", "said", '"Pay has fallen."')]),
    ("All Orr would say was that talks went on.", [("Orr", "would say", "that talks went on")]),
    ("The first thing she said was that the pier was safe.", [("she", "said", "that the pier was safe")]),
    ("What he said was dangerous.", []),
    ("He got used to what she said was rain.", [("she", "said", "what + was rain")]),
    # what a noun says ends before the sentence's own verb, whatever that is taken for
    ("Claims that he lied surfaced in May.", [("", "Claims", "that he lied")]),
    (
        "Roe's suggestion that the pier is unsafe drew scorn from Orr.",
        [("Roe", "suggestion", "that the pier is unsafe")],
    ),
    ("Her decision to leave came after a row.", [("Her", "decision", "to leave")]),
    (
        "Her promise to cut taxes and close the pier was popular.",
        [("Her", "promise", "to cut taxes and close the pier")],
    ),
    (
        "The claim that Lee owned a boat built in Elm was made in May.",
        [("", "claim", "that Lee owned a boat built in Elm")],
    ),
    # a name behind whom one tells
    ("Prosecuting, Lee told the court Poe had been drinking.", [("Lee", "told", "Poe had been drinking")]),
    ("Lee told the inquest Sam Poe had been ill.", [("Lee", "told", "Sam Poe had been ill")]),
    ("Lee told us the singer Ann Poe had lied.", [("Lee", "told", "the singer Ann Poe had lied")]),
    ("The union fears up to 200 jobs could go.", [("The union", "fears", "up to 200 jobs could go")]),
    (
        "Many Republicans fear Orr will cost them the seat.",
        [("Many Republicans", "fear", "Orr will cost them the seat")],
    ),
    ("Some Democrats fear Ann Lee will lose.", [("Some Democrats", "fear", "Ann Lee will lose")]),
    (
        "The union seized on the figures, saying they were wrong.",
        [("The union", "saying", "they were wrong")],
    ),
    ("Trump shot back that she was mad.", [("Trump", "shot back", "that she was mad")]),
    # a participle that tells of its noun
    ('A plan branded "mad" by Roe failed.', [("Roe", "branded", 'A plan + "mad"')]),
    ('The mayor, called "a fool" by Roe, left.', [("Roe", "called", 'The mayor + "a fool"')]),
    ('A man described as "armed" is at large.', [("", "described", 'A man + as "armed"')]),
    ('The plan, dubbed "Operation Fear," failed.', []),
    (
        'Orr was defensive about a man who said he was ill, saying, "Maybe he lied."',
        [("who", "said", "he was ill"), ("Orr", "saying", '"Maybe he lied."')],
    ),
    # by somebody's account
    ("By his own account, Roe drank too much.", [("his", "By his own account", "Roe drank too much")]),
    ("The firm, in her telling, had lied.", [("her", "in her telling", "The firm + had lied")]),
    ("By all accounts, the pier was safe.", []),
    # who is called on is no channel
    ("Roe called on Karl Fox to resign.", [("Roe", "called", "Karl Fox to resign")]),
    ("Not only did Roe say it leaked, he sold it.", [("Roe", "say", "it leaked")]),
    # a noun between two finite verbs, whatever else it may be
    ("Union leaders said pay must rise.", [("Union leaders", "said", "pay must rise")]),
    # it seems so
    (
        "He stayed even though it appears he has little chance of winning.",
        [("", "appears", "he has little chance of winning")],
    ),
    ("It seemed that Lee had won them over.", [("", "seemed", "that Lee had won them over")]),
    ("It appears on the list of safe piers that he keeps.", []),
    # as much
    ("Lee acknowledged as much in an interview on Monday.", [("Lee", "acknowledged", "as much")]),
    ("Lee admitted as much.", [("Lee", "admitted", "as much")]),
    ("Lee admitted as much, and left.", [("Lee", "admitted", "as much")]),
    # an aside of who said so, behind a conjunction
    (
        "Clerks can still be fined, and as Roe noted, those who lost the files could be sacked.",
        [("Roe", "noted", "those who lost the files could be sacked")],
    ),
    # one's years are no time at which one speaks
    ("She recalled her years as mayor.", [("She", "recalled", "her years as mayor")]),
    ("She noted last week that it was late.", [("She", "noted", "that it was late")]),
    # a compound, not a particle
    (
        "Ann Lee said down-ballot races can help unite teachers.",
        [("Ann Lee", "said", "down-ballot races can help unite teachers")],
    ),
    # who speaks behind the verb, with a role of two nouns
    (
        "It would help Lee, forcing her to fend off both rivals, said Brad Bannon, a pollster and consultant.",
        [
            (
                "Brad Bannon, a pollster and consultant",
                "said",
                "It would help Lee, forcing her to fend off both rivals",
            )
        ],
    ),
    (
        "She also sent a tweet saying, if elected, she would put new rules in place.",
        [("She", "saying", "if elected, she would put new rules in place")],
    ),
    ("When I ask him why, he says not much really.", [("I", "ask", "why")]),
    # a preposition has no subject behind it
    (
        "But few on either side of the debate think the tax will go.",
        [("few on either side of the debate", "think", "the tax will go")],
    ),
    (
        "Roe, who through his office declined to comment, was born in Elm.",
        [("who", "declined", "to comment")],
    ),
    (
        "Only one of the 25 clerks picked on Sunday has said he might back Orr.",
        [("Only one of the 25 clerks picked on Sunday", "has said", "he might back Orr")],
    ),
    (
        "Speaking on a radio show last week, Foy said his band and its drummer Tom Lund, known as Dee, wrote a host of new songs for the record.",
        [
            (
                "Foy",
                "said",
                "his band and its drummer Tom Lund, known as Dee, wrote a host of new songs for the record",
            )
        ],
    ),
    (
        "She said the surplus of 90 million, against a loss of 39 million in May, reflected doubts about the vote.",
        [
            (
                "She",
                "said",
                "the surplus of 90 million, against a loss of 39 million in May, reflected doubts about the vote",
            )
        ],
    ),
    (
        "The police did not find “ties of any weight,” aside from a club, said the director, Tom Lund, on Monday.",
        [
            (
                "the director, Tom Lund",
                "said",
                "The police did not find “ties of any weight,” aside from a club",
            )
        ],
    ),
    (
        "The port will close, said Tom Lund, 40, last week.",
        [("Tom Lund, 40", "said", "The port will close")],
    ),
    (
        "Teachers in Elm complained about six years with no pay increase, no increase in healthcare and overwhelmed aides.",
        [
            (
                "Teachers in Elm",
                "complained",
                "six years with no pay increase, no increase in healthcare and overwhelmed aides",
            )
        ],
    ),
    (
        "The union wants higher pay, an end to night shifts and better food.",
        [("The union", "wants", "higher pay, an end to night shifts and better food")],
    ),
    (
        "The mayor praised Una Foy, an aide to the council and the port.",
        [("The mayor", "praised", "Una Foy, an aide to the council and the port")],
    ),
    (
        "Foy will get one more chance on Saturday to poke fun at Lund, the press said.",
        [("the press", "said", "Foy will get one more chance on Saturday to poke fun at Lund")],
    ),
    (
        "The tribunal's solicitor Mr John Davis wrote to Mr Phelan's solicitor saying he had not heard from him.",
        [("The tribunal's solicitor Mr John Davis", "saying", "he had not heard from him")],
    ),
    (
        "Last July it wrote to ten airlines saying their rules were unfair and demanding a promise that they would be dropped.",
        [
            ("it", "saying", "their rules were unfair"),
            ("it", "demanding", "a promise that they would be dropped"),
        ],
    ),
    (
        "Foy talked to a woman claiming to be his wife.",
        [("a woman", "claiming", "to be his wife")],
    ),
    (
        "The minister claims his remarks, which many people, especially drivers, found rude.",
        [("The minister", "claims", "his remarks, which many people, especially drivers, found rude")],
    ),
    (
        "Nurses want better pay for all.",
        [],
    ),
    (
        "Our men learnt that some ministers have met often, seeking the help of the president.",
        [("some ministers", "seeking", "the help of the president")],
    ),
    (
        "Acme's (NYSE:ACM) chief executive said on Wednesday it would be wrong to comment.",
        [("Acme's (NYSE:ACM) chief executive", "said", "it would be wrong to comment")],
    ),
    (
        "Acme (NYSE: ACM) chief executive Tom Lund said it was over.",
        [("Acme (NYSE: ACM) chief executive Tom Lund", "said", "it was over")],
    ),
    (
        "“We can’t wait,” said CEO James Hagen on a call in February.",
        [("CEO James Hagen", "said", "“We can’t wait,”")],
    ),
    (
        "Foy, speaking on a post-vote call, declined to respond.",
        [("Foy", "declined", "to respond")],
    ),
    (
        "Collector Una Foy told the Echo, this evening that the district would respond.",
        [("Collector Una Foy", "told", "that the district would respond")],
    ),
    (
        "Foy described Lund's claim as a “mess” saying that it was based on old figures.",
        [
            ("Foy", "described", "Lund's claim as a “mess”"),
            ("Foy", "saying", "that it was based on old figures"),
        ],
    ),
    (
        "Lund told the court staff heard a “story” that a man had drunk it.",
        [("Lund", "told", "staff heard a “story” that a man had drunk it")],
    ),
    (
        "Lund told the court officials it was over.",
        [("Lund", "told", "it was over")],
    ),
    (
        "Lund told the jury foreman it was over.",
        [("Lund", "told", "it was over")],
    ),
    (
        "Following the vote, district Superintendent Michael V. Woodall read a statement apologizing for the decision.",
        [("district Superintendent Michael V. Woodall", "apologizing", "the decision")],
    ),
    (
        "Added clerk Una Foy, “I think it is over.”",
        [("clerk Una Foy", "Added", "“I think it is over.”")],
    ),
    (
        "Foy criticized the plan Tuesday.",
        [("Foy", "criticized", "the plan")],
    ),
    (
        "Foy praised it last week.",
        [("Foy", "praised", "it")],
    ),
    (
        "Foy hailed the growth this year.",
        [("Foy", "hailed", "the growth this year")],
    ),
    (
        "Foy did not address his job status Sunday but did say it was over.",
        [("Foy", "did not address", "his job status"), ("Foy", "did say", "it was over")],
    ),
    (
        "In her resignation letter Saunders said it was over.",
        [("Saunders", "said", "it was over")],
    ),
    (
        "In his latest book Foy says it was over.",
        [("Foy", "says", "it was over")],
    ),
    (
        "Criticising Foy's failed political show by terming it a “circus”, the minister said Lund did not utter a word.",
        [
            ("the minister", "Criticising", "Foy's failed political show by terming it a “circus”"),
            ("the minister", "said", "Lund did not utter a word"),
        ],
    ),
    (
        "Foy, speaking in the House of Lords, said it was over.",
        [("Foy", "said", "it was over")],
    ),
    (
        "“It is late,” stated Tom Murphy, a physician and the chief executive officer of Norvik Health, in written testimony.",
        [
            (
                "Tom Murphy, a physician and the chief executive officer of Norvik Health",
                "stated",
                "“It is late,”",
            )
        ],
    ),
    (
        "The port has never commented on reports that its owners met to discuss a sale.",
        [("The port", "has never commented", "reports that its owners met to discuss a sale")],
    ),
    (
        "Lund predicted a Foy win in Elm, which votes in May.",
        [("Lund", "predicted", "a Foy win in Elm")],
    ),
    (
        "Lund told a Port Lume rally that it was over.",
        [("Lund", "told", "that it was over")],
    ),
    (
        "Even the organizer of a pro-Foy rally said the rules raised the risk.",
        [("Even the organizer of a pro-Foy rally", "said", "the rules raised the risk")],
    ),
    (
        "Foy welcomed Lund's vote in favor of a law that protects the port.",
        [("Foy", "welcomed", "Lund's vote in favor of a law that protects the port")],
    ),
    (
        "This will at least partially address a problem of the port.",
        [("This", "will at least partially address", "a problem of the port")],
    ),
    (
        "The campaign, pushing the idea that the star is ill directly and through surrogates (like aide David Pluff, who called him “mad” over the weekend), has emphasized that it is late.",
        [
            ("The campaign", "idea", "that the star is ill directly and through surrogates"),
            ("The campaign", "has emphasized", "that it is late"),
            ("who", "called", "him “mad” over the weekend"),
        ],
    ),
    (
        "The central bank (or what is left of it) said it would cut rates.",
        [("The central bank (or what is left of it)", "said", "it would cut rates")],
    ),
    (
        "Lund shot back in a statement, saying he’s “made a lot of money.”",
        [("Lund", "saying", "he’s “made a lot of money.”")],
    ),
    (
        "He said no time limit has been set for the study.",
        [("He", "said", "no time limit has been set for the study")],
    ),
    (
        "“The mill is ours,” managing director Ann Lee told The Echo.",
        [("managing director Ann Lee", "told", "“The mill is ours,”")],
    ),
    (
        "“The mill is ours,” said managing partner Ann Lee, 40.",
        [("managing partner Ann Lee, 40", "said", "“The mill is ours,”")],
    ),
    (
        "The company planned to strengthen its software, managing board chairman Hans Roe said.",
        [("managing board chairman Hans Roe", "said", "The company planned to strengthen its software")],
    ),
    (
        "“The mill is ours,” presiding judge Ann Lee told The Echo.",
        [("presiding judge Ann Lee", "told", "“The mill is ours,”")],
    ),
    (
        "Director of the Casa do Povo, Roberto Cunha, told reporters the upturn was real.",
        [("Director of the Casa do Povo, Roberto Cunha", "told", "the upturn was real")],
    ),
    (
        "Lee shot back, “They must have been crushed by that.”",
        [("Lee", "shot back", "“They must have been crushed by that.”")],
    ),
    (
        "“The mill is ours,” said Ann Lee, from the Elm Trust. “It is late.”",
        [("Ann Lee, from the Elm Trust", "said", "“The mill is ours,” + “It is late.”")],
    ),
    (
        "The deal is off, according to Sen. Ann Lee, R-Ohio.",
        [("Sen. Ann Lee, R-Ohio", "according to", "The deal is off")],
    ),
    (
        "“The mill is ours,” grieving mother Ann Lee told The Echo.",
        [("grieving mother Ann Lee", "told", "“The mill is ours,”")],
    ),
    (
        "“The mill is ours,” said sitting judge Ann Lee.",
        [("sitting judge Ann Lee", "said", "“The mill is ours,”")],
    ),
    (
        "On Tuesday prosecutors said he left.",
        [("prosecutors", "said", "he left")],
    ),
    (
        "Last month police officers said he left.",
        [("police officers", "said", "he left")],
    ),
    (
        "But on Monday lawyers for Roe said he left.",
        [("lawyers for Roe", "said", "he left")],
    ),
    (
        "On Monday night council leader Bob Roe announced that he left.",
        [("council leader Bob Roe", "announced", "that he left")],
    ),
    (
        "On Monday retired teacher Ann Lee announced that the mill was theirs.",
        [("retired teacher Ann Lee", "announced", "that the mill was theirs")],
    ),
    (
        "He left, saying mayor Ann Lee had lied.",
        [("He", "saying", "mayor Ann Lee had lied")],
    ),
    (
        "Lee appeared on Sunday news shows to say he left.",
        [("Lee", "say", "he left")],
    ),
    (
        "“It is late,” said Premier Lee adding that the plan is dead.",
        [("Premier Lee", "said", "“It is late,”"), ("Premier Lee", "adding", "that the plan is dead")],
    ),
    (
        "“It is late,” said Lee adding the plan is dead.",
        [("Lee", "said", "“It is late,”"), ("Lee", "adding", "the plan is dead")],
    ),
    (
        "“It is late,” said Prof Lee who reiterated that the plan is dead.",
        [("Prof Lee", "said", "“It is late,”"), ("who", "reiterated", "that the plan is dead")],
    ),
    (
        "“It is late,” said a man calling himself Karl Benn.",
        [("a man calling himself Karl Benn", "said", "“It is late,”")],
    ),
    (
        "Northwind Grid (NASDAQ: NWGD), a provider of storage, and the City of Elm announced the plan.",
        [
            (
                "Northwind Grid (NASDAQ: NWGD), a provider of storage, and the City of Elm",
                "announced",
                "the plan",
            )
        ],
    ),
    (
        '"The plan is bad," said Jo Roe, a nurse, and Bo Ray, a doctor.',
        [("Jo Roe, a nurse, and Bo Ray, a doctor", "said", '"The plan is bad,"')],
    ),
    (
        "Minister Lee told the press, yesterday, that though it is late, the plan is good.",
        [("Minister Lee", "told", "that though it is late, the plan is good")],
    ),
    (
        'A deal with Elm fell when its leader, Jo Roe, pulled out, saying the sums "simply didn\'t add up".',
        [("its leader, Jo Roe", "saying", 'the sums "simply didn\'t add up"')],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
