/** Sentences and the places of their events; "-" for none. */
export const PLACES: readonly (readonly [text: string, expected: string])[] = [
  // whose it is, is not where it is
  ['DAYTON, Ohio, June 10 (AP) — Rep. Ann Reed, R-Akron, resigned on Monday.', 'Dayton'],
  ['Akron Motors Parts sold the mill on Monday.', '-'],
  ['The Norway team won on Monday.', '-'],
  ['They slept in a Tulsa church on Monday.', 'Tulsa'],
  ['The Oslo talks ended on Monday.', 'Oslo'],
  ['ROME, June 10 (AP) — The Oslo lawyer resigned on Monday.', 'Rome'],
  ['Bergen airport reopened on Monday.', 'Bergen'],
  // a country that is a town
  ['Anna Holm landed in Singapore on Monday. She met ministers there on Tuesday.', 'Singapore | Singapore'],
  // "here" is where it is filed, "there" the town told of before
  ['OSLO, June 10 (AP) — Anna Holm flew to Rome on Monday and came back here on Tuesday.', 'Rome | Oslo'],
  ['Anna Holm flew to Rome on Monday. She met the pope there on Tuesday.', 'Rome | Rome'],
  ['Peter Lund flew to Rome on Monday. There were clashes in Oslo on Tuesday.', 'Rome | Oslo'],
  ['Anna Holm may visit Rome. A meeting there is planned for Monday.', 'Rome'],
  // what hangs on by "when" tells where
  ['The hitch came on Monday, when a door jammed at Bergen.', 'Bergen | Bergen'],
  ['The hitch came on Monday, when a door jammed.', '- | -'],
  // the town that the paragraph tells of
  ['Leo Moe is a farmer near Tulsa. He went out on Sunday.', 'Tulsa'],
  ['ROME, June 10 (AP) — Leo Moe farms near Tulsa.\n\nPeter Lund went out on Sunday.', 'Rome'],
  // the line that tells where it is filed names no place of a happening
  ['OSLO, June 10 (AP) — The king opened a dam in Norway on Monday.', 'Norway'],
  // filed without capitals, but with a full date
  ['Bergen, 4 May 2021 – Engineers mended the motor on Monday.', 'Bergen'],
  ['Sadly, the motor broke. Engineers mended the motor on 4 May 2021 – a Tuesday.', '-'],
  // where somebody gets to, not where they come from
  ['Anna Holm flew from Oslo to Rome on Monday.', 'Rome'],
  ['Anna Holm set out from Oslo on Monday.', 'Oslo'],
  ['The rocket lifted off from Kourou, in French Guiana, on Monday.', 'Kourou'],
  // what somebody is told to do, at the place of those told
  ['A bar in Leeds was told to close on Monday.', 'Leeds'],
  ['A bar was told to close in Hull on Monday.', 'Hull'],
  // there, not the country that is met
  ['The team reached Lima on Monday. It meets Peru there on Friday.', 'Lima | Lima'],
  ['The team left Lima on Monday. It plays in Chile on Friday.', 'Lima | Chile'],
  // a whole country votes
  ['OSLO, June 10 (AP) — A referendum was held on Monday.', 'Norway'],
  ['OSLO, June 10 (AP) — Anna Holm lost a general election on Monday.', 'Norway'],
  ['OSLO, June 10 (AP) — The club held an election on Monday.', 'Oslo'],
  // a whole country votes, takes a law, or is one
  ['OSLO, June 10 (AP) — Danish voters rejected the plan on Monday.', 'Denmark'],
  ['OSLO, June 10 (AP) — Club members rejected the plan on Monday.', 'Oslo'],
  ['OSLO, June 10 (AP) — The new law comes into force on Monday.', 'Norway'],
  ['OSLO, June 10 (AP) — The new boss comes into the office on Monday.', 'Oslo'],
  // a parliament sits in the country, unless it is that of a part of the country
  ['Fishing act passes in Norway\n\nNorway has a new act. Its third reading was held on Monday.', 'Norway'],
  ['Fishing act passes in Norway\n\nNorway has a new act. Its public reading was held on Monday.', 'Norway'],
  ['SALEM, Ore., June 10 (AP) — The House passed the bill on Monday.', 'Salem'],
  ['BERGEN, June 10 (AP) — The cabinet met on Monday.', 'Norway'],
  ['BERGEN, June 10 (AP) — The board met on Monday.', 'Bergen'],
  // an office abroad
  ["OSLO, June 10 (AP) — Chile's ministry cleared the deal on Monday.", 'Chile'],
  ["OSLO, June 10 (AP) — Chile's team cleared the bar on Monday.", 'Oslo'],
  ['OSLO, June 10 (AP) — Peru became independent in 1821.', 'Peru'],
  // a country that alone does something
  ['Ghana began the dam in 1961.', 'Ghana'],
  ['Ghana and Togo began the talks in 1961.', '-'],
  // a capital by its country
  ["OSLO, June 10 (AP) — Anna Holm flew to Peru's capital on Monday.", 'Lima'],
  ["OSLO, June 10 (AP) — Anna Holm moved into Peru's capital markets on Monday.", 'Oslo'],
  // an aside between subject and verb is not where the verb is
  ['The club, which met in Oslo, plays in Rome on Monday.', 'Rome'],
  ['The club plays in Rome, which it left on Monday.', 'Rome'],
  // what hangs on a clause is where that is
  ['Anna Holm drove to Lima for talks, which broke up on Monday.', 'Lima'],
  // "where" means the town, not its country, and less than the own town of its clause
  ['They put in at Recife, in Brazil, where they rested on Monday.', 'Recife'],
  ['They went to England, where they played at Leeds on Monday.', 'Leeds'],
  ['At Lima, where the road ends, the club met on Monday.', 'Lima'],
  ['At Lima they laughed where the road ends, and the club met on Monday.', 'Lima'],
  // what a place is the capital of
  ['OSLO, June 10 (AP) — Anna Holm came on Monday from Lima, the capital of Peru.', 'Oslo'],
  // the town of the headline
  ['Fire empties Bergen\n\nOSLO, June 10 (AP) — The town burned on Monday.', 'Bergen'],
  ['Fire empties Bergen\n\nOSLO, June 10 (AP) — The store burned on Monday.', 'Oslo'],
  // what stands in a town
  ['They slept on the Tulsa waterfront on Monday.', 'Tulsa'],
  // an emergency holds for all that its declarer speaks for
  ['OMAHA, Neb., June 10 (AP) — Gov. Ann Reed declared an emergency on Monday.', 'Nebraska'],
  ['OMAHA, Neb., June 10 (AP) — Gov. Ann Reed declared a winner on Monday.', 'Omaha'],
  ['BERGEN, June 10 (AP) — The president declared an emergency on Monday.', 'Norway'],
  ['BERGEN, June 10 (AP) — The hospital declared an emergency on Monday.', 'Bergen'],
  // a whole country abroad holds no scene, unless somebody went there
  ['OSLO, June 10 (AP) — Anna Holm had served in Peru in 2010. Her strike began in 2013.', 'Peru | -'],
  ['OSLO, June 10 (AP) — Anna Holm flew to Peru on Monday. She met ministers on Tuesday.', 'Peru | Peru'],
  // where somebody is from
  ['A baker from Leeds set out from Hull on Monday.', 'Hull'],
  ['A baker set out from Leeds for Rome on Monday.', 'Leeds'],
  [
    'OSLO, June 10 (AP) — Anna Holm landed in Singapore on Monday. She met ministers on Tuesday.',
    'Singapore | Singapore',
  ],
  // where somebody leaves, not what they are bound for
  ['They slept in Turin on Monday. They left for Lima on Tuesday.', 'Turin | Turin'],
  ['OSLO, June 10 (AP) — The squad sets out for Chile on Monday.', 'Oslo'],
  ['LEEDS, June 10 (AP) — Samples left for Colindale, in north London, on Monday.', 'Leeds'],
  ['The expedition reached Cusco on May 3. It boarded a bus for Lima on May 5.', 'Cusco | Cusco'],
  ['GENOA, June 10 (AP) — The ferry sailed for Tunis on Monday with 300 people.', 'Genoa'],
  ['Anna Holm left Turin for Lima on Monday.', 'Turin'],
  ['OSLO, June 10 (AP) — Anna Holm flew to Lima on Monday.', 'Lima'],
  ['OSLO, June 10 (AP) — Doctors asked for beds in Bergen on Monday.', 'Bergen'],
  // what takes off or is boarded somewhere is there
  ['OSLO, June 10 (AP) — The flight took off from Bergen at noon on Monday.', 'Bergen'],
  ['OSLO, June 10 (AP) — They took the ferry from Bergen on Monday.', 'Bergen'],
  ['OSLO, June 10 (AP) — The troupe caught a train from Hamar on Monday.', 'Hamar'],
  ['OSLO, June 10 (AP) — A goalkeeper was called up from Bergen on Monday.', 'Bergen'],
  ['OSLO, June 10 (AP) — The thieves got away from Bergen on Monday.', 'Bergen'],
  ['OSLO, June 10 (AP) — The minister took advice from Bergen on Monday.', 'Oslo'],
  ['OSLO, June 10 (AP) — A parcel came from Bergen on Monday.', 'Oslo'],
  ['OSLO, June 10 (AP) — He took the ferry from Bergen to Hull on Monday.', 'Hull'],
  // a town that has guests or its turn
  ['OSLO, June 10 (AP) — Lima received the pope on Monday.', 'Lima'],
  ['OSLO, June 10 (AP) — Turin saw the play on Monday and Tuesday.', 'Turin'],
  ['They sang in Bath on May 3. Turin came next, on May 5.', 'Bath | Turin'],
  ['They sang in Bath on May 3. Turin was next. The bus broke down on May 5.', 'Bath | Turin'],
  ['OSLO, June 10 (AP) — Lima hosted the games in 2019.', 'Lima'],
  ['OSLO, June 10 (AP) — Lima accused the envoy on Monday.', 'Oslo'],
  ['OSLO, June 10 (AP) — Lima came under pressure on Monday.', 'Oslo'],
  ['They sang in Bath on May 3. Turin said no. The bus broke down on May 5.', 'Bath | Bath'],
  // the capital of the country at hand
  ['They rested in Cusco on Monday. They drove back to the capital on Tuesday.', 'Cusco | Lima'],
  [
    'OSLO, June 10 (AP) — She flew to Cusco on Monday. She returned to the capital on Tuesday.',
    'Cusco | Lima',
  ],
  ['BERGEN, June 10 (AP) — A gunman was held in the capital on Monday.', 'Oslo'],
  ['TURIN, June 10 (AP) — The strikers reached the capital on Monday.', 'Rome'],
  ['HAMAR, June 10 (AP) — A bomb went off near the capital on Monday.', 'Oslo'],
  ['BERGEN, June 10 (AP) — Traders lost money in the capital markets on Monday.', 'Bergen'],
  ['BERGEN, June 10 (AP) — The firm raised the capital on Monday.', 'Bergen'],
  ['BERGEN, June 10 (AP) — The bill ended the capital gains tax on Monday.', 'Bergen'],
  // home, for those who get into its country
  ['LIMA, June 10 (AP) — The pope landed in Peru on Monday.', 'Lima'],
  ['OSLO, June 10 (AP) — The team returned to Norway on Monday.', 'Oslo'],
  ['LIMA, June 10 (AP) — A relief flight arrived in Peru on Monday.', 'Lima'],
  ['OSLO, June 10 (AP) — The yacht reached Norway on Monday.', 'Oslo'],
  ['OSLO, June 10 (AP) — A comet hunter came to Norway on Monday.', 'Oslo'],
  ['OSLO, June 10 (AP) — The team landed in Peru on Monday.', 'Peru'],
  ['OSLO, June 10 (AP) — Farmers sowed rye in Norway on Monday.', 'Norway'],
  ['Farmers sowed rye in Norway. A comet hunter came to Norway on Monday.', 'Norway'],
  // what befalls or concerns a whole country
  ['OSLO, June 10 (AP) — Inflation fell on Monday.', 'Norway'],
  ['LIMA, June 10 (AP) — House prices rose last month.', 'Peru'],
  ['BERGEN, June 10 (AP) — A national strike began on Monday.', 'Norway'],
  ['OSLO, June 10 (AP) — A nationwide search ended on Monday.', 'Norway'],
  ['BERGEN, June 10 (AP) — The government banned the drug on Monday.', 'Norway'],
  ['OSLO, June 10 (AP) — The war began in 1940.', 'Norway'],
  ['BERGEN, June 10 (AP) — The president steps down on Monday.', 'Norway'],
  ['She worked in Lima in 1946. A famine came in 1947. She left in 1948.', 'Lima | Peru | Lima'],
  ['BERGEN, June 10 (AP) — The National Museum reopened on Monday.', 'Bergen'],
  ['BERGEN, June 10 (AP) — The firm said its prices rose on Monday.', 'Bergen'],
  ['BERGEN, June 10 (AP) — The city government banned bonfires on Monday.', 'Bergen'],
  ['BERGEN, June 10 (AP) — The club president stepped up training on Monday.', 'Bergen'],
  // those who vote
  ['OSLO, June 10 (AP) — Polls open on Sunday.', 'Norway'],
  ['LIMA, June 10 (AP) — Polls close at noon on Sunday.', 'Peru'],
  ['BERGEN, June 10 (AP) — All campaigning ends on Monday.', 'Norway'],
  ['OMAHA, Neb., June 10 (AP) — The tour of Nebraska goes on. Polls close on Tuesday.', 'Nebraska'],
  ['BERGEN, June 10 (AP) — The pool closes on Sunday.', 'Bergen'],
  ['BERGEN, June 10 (AP) — The gates open on Sunday.', 'Bergen'],
  // at home where the lead is
  [
    'Lima cheers, Lima weeps\n\nA nurse came to Turin. She sang of Lima.\n\nThe choir met on June 9.',
    'Turin',
  ],
  [
    'A nurse from Hull\n\nA show opens in Leeds. Hull, Hull and Hull again.\n\nThe choir met on June 9.',
    'Leeds',
  ],
  // happenings of one day long ago are in one place
  [
    'OSLO, June 10 (AP) — Moe was shot on March 3, 2015, the court was told.\n\nHe shut his shop in Hamar on March 3, 2015.',
    'Hamar | Hamar',
  ],
  [
    'OSLO, June 10 (AP) — A hunter found him on March 4, 2015.\n\nHe shut his shop in Hamar on March 3, 2015.',
    'Hamar | Hamar',
  ],
  [
    'OSLO, June 10 (AP) — A judge ruled on March 9, 2015.\n\nHe shut his shop in Hamar on March 3, 2015.',
    'Oslo | Hamar',
  ],
  ['OSLO, June 10 (AP) — A judge ruled on June 8.\n\nA bus burned in Hamar on June 8.', 'Oslo | Hamar'],
  [
    'OSLO, June 10 (AP) — Moe was shot on March 3, 2015.\n\nHe ate in Hamar on March 3, 2015. A bus burned in Bergen on March 3, 2015.',
    'Oslo | Hamar | Bergen',
  ],
  // where the verbs before have come to
  ['OSLO, June 10 (AP) — Anna Holm stayed in Lima and rested on Monday.', 'Lima'],
  ['OSLO, June 10 (AP) — The crew put in at Hull, mended the mast and sailed on Monday.', 'Hull | Hull'],
  ['OSLO, June 10 (AP) — The band drove to Hull, slept and sang at noon on Monday.', 'Hull | Hull'],
  ['OSLO, June 10 (AP) — The team won in Lima and lost its captain on Monday.', 'Lima | Lima'],
  ['OSLO, June 10 (AP) — Anna Holm was born in Peru and won a prize on Monday.', 'Peru | Oslo'],
  ['OSLO, June 10 (AP) — The store in Lima closed, and the band sang here on Monday.', 'Oslo'],
  // where the noun is
  ['OSLO, June 10 (AP) — Anna Holm recalled the landslide at Bergen in 1979.', 'Bergen'],
  ['OSLO, June 10 (AP) — The visit was dropped, and Anna Holm flew to Rome on Monday.', 'Rome'],
  // a whole country of one's own holds no scene
  ['LIMA, June 10 (AP) — They danced across Peru in May. The truck broke down on Monday.', 'Peru | Lima'],
  // a country abroad that acts, rather than where the story was
  [
    'OSLO, June 10 (AP) — Anna Holm met them in Turin on Monday. Chile raised its taxes on Tuesday.',
    'Turin | Chile',
  ],
  // at home in the country that it tells of, where no town is its scene
  ['A nurse was shot on Monday. Police in Peru have no clue. Nobody in Peru is safe.', 'Peru'],
  ['A nurse was shot on Monday. Peruvian police have no clue. Peru weeps. The Peruvian army waits.', 'Peru'],
  ['A nurse was shot on Monday. A Peruvian doctor came.', '-'],
  ['A nurse from Hamar was shot on Monday. Nobody in Peru is safe. Police in Peru have no clue.', 'Peru'],
  [
    'Premiers meet in Wales\n\nPremiers met in Wales on Monday. They spoke of the war in Chad. They saw a plan for peace in Chad on Tuesday. All is lost in Chad. Nobody in Chad is safe.',
    'Wales | Chad',
  ],
  // a section is where its heading says
  [
    'Feasts begin in Peru\n\nPeru has its feasts.\n\nCusco\n\nDancers met on Monday.\n\nOther news\n\nSingers met on Tuesday.',
    'Cusco | Peru',
  ],
  // whom a pledge is for, and what talks are on
  ['PARIS, June 10 (AP) — Premiers pledged support for Peru on Monday.', 'Paris'],
  ['PARIS, June 10 (AP) — Premiers held talks on Peru on Monday.', 'Paris'],
  ['PARIS, June 10 (AP) — Premiers held talks in Peru on Monday.', 'Peru'],
  // what is visited, whoever is somewhere else
  ['Leaders of Lima visited Machu Picchu on Monday.', 'Machu Picchu'],
  // where somebody is from or was born holds no scene
  ['A doctor from Hamar was held. Police shot a man on Monday.', '-'],
  ['A doctor worked in Hamar. Police shot a man on Monday.', 'Hamar'],
  // where those who leave are bound for, where nothing tells where they leave
  ['The envoy left for Peru on Monday.', 'Peru'],
  ['The squad was deployed from Hull on Monday.', 'Hull'],
  // a parliament is in its town only where that is named
  ['Chile has a new act. The Chilean parliament met on Monday. Chile waits.', 'Chile'],
  [
    'Chile has a new act. The Chilean parliament met on Monday. Chile waits. All is calm in Santiago.',
    'Santiago',
  ],
  // at a base
  ['HOUSTON, June 10 (AP) — The craft landed at Edwards Air Force Base on Monday.', 'Edwards Air Force Base'],
];
