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
  // a parliament sits in the capital, unless it is that of a part of the country
  ['Fishing act passes in Norway\n\nNorway has a new act. Its third reading was held on Monday.', 'Oslo'],
  ['Fishing act passes in Norway\n\nNorway has a new act. Its public reading was held on Monday.', 'Norway'],
  ['SALEM, Ore., June 10 (AP) — The House passed the bill on Monday.', 'Salem'],
  ['BERGEN, June 10 (AP) — The cabinet met on Monday.', 'Oslo'],
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
  ['A baker set out from Leeds for Hull on Monday.', 'Leeds'],
  [
    'OSLO, June 10 (AP) — Anna Holm landed in Singapore on Monday. She met ministers on Tuesday.',
    'Singapore | Singapore',
  ],
];
