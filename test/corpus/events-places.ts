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
];
