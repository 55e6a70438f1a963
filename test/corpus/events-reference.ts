/** Two sentences, the second of which names nobody anew, and the titles of their events. */
export const REFERENCES: readonly (readonly [text: string, expected: string])[] = [
  [
    'Ada Holm met Jon Holm on Monday. On Tuesday Jon Holm flew to Rome.',
    'Ada Holm meets Jon Holm | Jon Holm flies to Rome',
  ],
  [
    'Dogs were heard on Monday. When the residents awoke, they found a purse on Tuesday.',
    'Dogs are heard | Residents find purse',
  ],
  ['Jon F. Holm left on Monday. Jon Holm returned on Tuesday.', 'Jon F. Holm leaves | Jon F. Holm returns'],
  [
    'Secretary of State Ann Reed flew to Oslo on Sunday. The secretary met union leaders on Monday.',
    'Ann Reed flies to Oslo | Ann Reed meets union leaders',
  ],
  [
    'Trade topped the agenda on Monday as Ann Reed sat down with ministers.',
    'Trade tops agenda | Ann Reed sits down with ministers',
  ],
  [
    'A count stood at 63 on Friday. THE QUAKE — It hit Kobe on Monday.',
    'Count stands at 63 | QUAKE hits Kobe',
  ],
  [
    'The Kittiwake, a trawler, left Hull on Friday. Fog came down on Saturday. She ran aground on Sunday.',
    'Kittiwake leaves Hull | Fog comes down | Kittiwake runs aground',
  ],
  // towns are seldom "it" where something else was told of
  [
    'A team from Graz landed on Monday. Cairo thanked Graz. It reached Luxor on Tuesday.',
    'Team lands | Team reaches Luxor',
  ],
  [
    'Anna Holm flew to Rome on Sunday. She met the pope on Monday.',
    'Anna Holm flies to Rome | Anna Holm meets pope',
  ],
  ['Peter Lund resigned on Monday. He left Oslo on Tuesday.', 'Peter Lund resigns | Peter Lund leaves Oslo'],
  [
    'The minister, Anna Holm, flew to Rome on Sunday. The minister met the pope on Monday.',
    'Anna Holm flies to Rome | Anna Holm meets pope',
  ],
  [
    'President Ole Berg arrived in Cairo on Sunday. The president left Cairo on Tuesday.',
    'Ole Berg arrives in Cairo | Ole Berg leaves Cairo',
  ],
  [
    'The ship Northern Star left Hull on Monday. She reached Bergen on Tuesday.',
    'Northern Star leaves Hull | Northern Star reaches Bergen',
  ],
  [
    'The company sold the mill in May. It bought a brewery in June.',
    'Company sells mill | Company buys brewery',
  ],
  [
    'Anna Holm and Peter Lund arrived in Lima on Sunday. They visited a school on Monday.',
    'Anna Holm and Peter Lund arrive in Lima | Anna Holm and Peter Lund visit school',
  ],
  [
    'Anna Holm met Peter Lund on Sunday. She flew home on Monday.',
    'Anna Holm meets Peter Lund | Anna Holm flies home',
  ],
  [
    'Peter Lund, the finance minister, spoke in Rome on Sunday. The minister left Rome on Monday.',
    'Peter Lund speaks in Rome | Peter Lund leaves Rome',
  ],
  [
    'The queen landed in Lima on Monday. She opens a hospital on Saturday.',
    'Queen lands in Lima | Queen opens hospital',
  ],
  [
    'Peter Lund won the race on Sunday. His coach resigned on Monday.',
    "Peter Lund wins race | Peter Lund's coach resigns",
  ],
  ['Ruth Moe sued the bank in 2019. The bank paid her in 2020.', 'Ruth Moe sues bank | Bank pays Ruth Moe'],
  ['The storm formed on Friday. On Sunday it reached Cuba.', 'Storm forms | Storm reaches Cuba'],
  [
    'The band opened in Leeds on Friday. The group plays in Hull on Saturday.',
    'Band opens in Leeds | Group plays in Hull',
  ],
  ['Mr. Berg sold the farm in 2015. He died in 2018.', 'Berg sells farm | Berg dies'],
  [
    'The Harbor Choir sang in Bath on Friday. It sings in Wells on Saturday.',
    'Harbor Choir sings in Bath | Harbor Choir sings in Wells',
  ],
  [
    'Anna Holm moved to Kenya in 1990. In 1994 she married Peter Lund.',
    'Anna Holm moves to Kenya | Anna Holm marries Peter Lund',
  ],
  [
    'The court freed Peter Lund on Monday. He flew home on Tuesday.',
    'Court frees Peter Lund | Peter Lund flies home',
  ],
  [
    'Captain Ida Moe left Hull on Monday. The captain reached Bergen on Tuesday.',
    'Ida Moe leaves Hull | Ida Moe reaches Bergen',
  ],
  ['The king visits Ghana in July. He returns in August.', 'King visits Ghana | King returns'],
  [
    'Eva Strand wrote a novel in 2001. She wrote a play in 2004.',
    'Eva Strand writes novel | Eva Strand writes play',
  ],
  [
    'Ole Dahl chaired the bank until 2015. In 2016 he joined a rival.',
    'Ole Dahl chairs bank | Ole Dahl joins rival',
  ],
  ['The hospital closed in May. It reopens in July.', 'Hospital closes | Hospital reopens'],
  [
    'The sisters left Cork on Monday. They reached Kerry on Tuesday.',
    'Sisters leave Cork | Sisters reach Kerry',
  ],
  [
    'Queen Sofia arrived in Quito on Sunday. The queen visits a school on Saturday.',
    'Queen Sofia arrives in Quito | Queen Sofia visits school',
  ],
  ['The mayor, Tom Reed, resigned on Monday. Reed took office in 2018.', 'Reed resigns | Reed takes office'],
  ['Ruth Moe founded the firm in 1990. Moe sold the firm in 2005.', 'Moe founds firm | Moe sells firm'],
  [
    'The prince broke his leg on Sunday. He left hospital on Tuesday.',
    'Prince breaks his leg | Prince leaves hospital',
  ],
  [
    'The ship sailed from Hull on Friday. It anchored off Crete on Tuesday.',
    'Ship sails from Hull | Ship anchors off Crete',
  ],
  [
    'The miners stopped work on Monday. They resumed work on Tuesday.',
    'Miners stop work | Miners resume work',
  ],
  ['Ms. Holm joined the party in 1999. She left the party in 2003.', 'Holm joins party | Holm leaves party'],
  [
    'The company opened a plant in Ohio in 2015. Its workers went on strike in 2018.',
    "Company opens plant in Ohio | Company's workers go on strike",
  ],
  [
    'Clara Lind flew to Tokyo on Sunday. Her plane landed on Monday.',
    "Clara Lind flies to Tokyo | Clara Lind's plane lands",
  ],
  ['The actor Ben Hale died on Monday. He won a prize in 1988.', 'Ben Hale dies | Ben Hale wins prize'],
  [
    'Lars Beck won the vote on Sunday. He takes office on July 1.',
    'Lars Beck wins vote | Lars Beck takes office',
  ],
  [
    'The pianist Mia Falk played in Vienna on Friday. She plays in Graz on Saturday.',
    'Mia Falk plays in Vienna | Mia Falk plays in Graz',
  ],
  [
    'Nina Roth married Karl Beck in 1988. In 1990 she moved to Bonn.',
    'Nina Roth marries Karl Beck | Nina Roth moves to Bonn',
  ],
  [
    'The firm cut 40 jobs in May. Its chairman resigned in June.',
    "Firm cuts 40 jobs | Firm's chairman resigns",
  ],
  [
    'The hikers left Chamonix on Friday. They reached Zermatt on Monday.',
    'Hikers leave Chamonix | Hikers reach Zermatt',
  ],
  [
    'Prince Otto landed in Doha on Sunday. The prince meets the emir on Saturday.',
    'Prince Otto lands in Doha | Prince Otto meets emir',
  ],
  [
    'The chemist, Ada Lowe, died on Monday. Lowe discovered the drug in 1961.',
    'Lowe dies | Lowe discovers drug',
  ],
  [
    'The parliament passed the law in 2012. It amended the law in 2016.',
    'Parliament passes law | Parliament amends law',
  ],
  // ships are "she", and so is whoever bears a woman's name
  [
    'The Morning Star sailed from Hull on Monday. She anchored off Crete on Friday.',
    'Morning Star sails from Hull | Morning Star anchors off Crete',
  ],
  [
    'Peter Lund married Helen Moe in 2001. She opened a bakery in 2004.',
    'Peter Lund marries Helen Moe | Helen Moe opens bakery',
  ],
  [
    'Helen Moe hired Peter Lund in 2001. He opened a bakery in 2004.',
    'Helen Moe hires Peter Lund | Peter Lund opens bakery',
  ],
  // one time opens the sentence and holds for both
  ['At noon on Friday a mast broke, and the mate fell.', 'Mast breaks | Mate falls'],
  ['The ferry sank on Friday, and the owner regrets it.', 'Ferry sinks'],
  // whose trip it is, is who is meant; who is only spoken of, is not
  [
    "The pact demands that Omar Reza must go. Tom Dale's trip to Oslo ends a long week. He left for Rome on Sunday.",
    'Tom Dale leaves for Rome',
  ],
  [
    'Tom Dale met voters on Friday. Tom Dale opened a school on Saturday. Even as Dale was in Leeds, aides demanded that Omar Reza must go. He flew home on Sunday.',
    'Dale meets voters | Dale opens school | Dale flies home',
  ],
  [
    'Secretary of State Ann B. Reed landed in Oslo on Sunday. Reed left on Monday.',
    'Reed lands in Oslo | Reed leaves',
  ],
  ['Omar al-Reza resigned on Monday.', 'Omar al-Reza resigns'],
  [
    'The rules were loose. Tom Dale came to Leeds on Friday. There, on Saturday, ten towns approved a charter. Dale had spent six days on it.',
    'Dale comes to Leeds | Ten towns approve charter | Dale spends six days on charter',
  ],
  [
    'The bank met ministers on Friday. Ministers praised it on Monday.',
    'Bank meets ministers | Ministers praise bank',
  ],
];
