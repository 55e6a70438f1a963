/** Articles of a sentence or two, and the stops that they tell: traveller @ place, country arrive–depart status. */
export const TRAVEL: readonly { readonly text: string; readonly stops: readonly string[] }[] = [
  {
    text: 'OSLO, May 5, 2016 — The trawler Havbris sailed from Bergen on April 20 and docked in Aberdeen two days later. It left on April 25.',
    stops: [
      'Havbris @ Bergen, NO –2016-04-20 happened',
      'Havbris @ Aberdeen, GB 2016-04-22–2016-04-25 happened',
    ],
  },
  {
    text: 'LISBON, March 10, 2014 — Foreign Minister Ana Duarte landed in Madrid on Monday. A visit to Rabat, set for Thursday, was cancelled. She travels to Rome on Friday.',
    stops: [
      'Ana Duarte @ Madrid, ES 2014-03-10–2014-03-14 happened',
      'Ana Duarte @ Rabat, MA 2014-03-13– cancelled',
      'Ana Duarte @ Rome, IT 2014-03-14– planned',
    ],
  },
  {
    text: 'LONDON, June 2, 2010 — President Maria Stone left Ottawa on Sunday for London. Prime Minister John Hale flew to Berlin on Monday and went on to Warsaw on Tuesday.',
    stops: [
      'Maria Stone @ Ottawa, CA –2010-05-30 happened',
      'Maria Stone @ London, GB 2010-05-30– happened',
      'John Hale @ Berlin, DE 2010-05-31–2010-06-01 happened',
      'John Hale @ Warsaw, PL 2010-06-01– happened',
    ],
  },
  // a return is a new stay
  {
    text: 'LISBON, March 10, 2014 — Foreign Minister Ana Duarte arrived in Lisbon on Monday. She flew to Madrid on Wednesday and will return to Lisbon on Friday.',
    stops: [
      'Ana Duarte @ Madrid, ES 2014-03-05– happened',
      'Ana Duarte @ Lisbon, PT 2014-03-10– happened',
      'Ana Duarte @ Lisbon, PT 2014-03-14– planned',
    ],
  },
  // residences of a life
  {
    text: 'BERLIN, March 10, 2014 — Henrik Vale was born in Graz, moved to Linz in 1962 and to Vienna in 1970. He died in Berlin on Friday.',
    stops: [],
  },
  // one place in passing is no itinerary
  {
    text: 'PARIS, March 10, 2014 — Finance Minister Paul Renaud met bankers in Vienna on Friday. The bank lowered its rates in Frankfurt on Thursday.',
    stops: [],
  },
  // a thing that comes is no traveller, a government is at no place
  {
    text: 'LONDON, June 2, 2010 — The spare part came from Sydney on Friday. Moscow said on Tuesday that it would not agree.',
    stops: [],
  },
  // what they talk of is not where they are, and a journey without a time is no stay
  {
    text: 'LISBON, March 10, 2014 — Foreign Minister Ana Duarte landed in Madrid on Friday. She flew to Rome on Saturday for a conference on Libya. The truce foresees the return to Kyiv of its eastern border.',
    stops: [
      'Ana Duarte @ Madrid, ES 2014-03-07–2014-03-08 happened',
      'Ana Duarte @ Rome, IT 2014-03-08– happened',
    ],
  },
  // a company travels under the name of those whose it is
  {
    text: 'Fifth win in a row\n\nWELLINGTON, June 18, 2001 — The players of Ostrava Rovers flew out of Prague on June 4 and reached Auckland two days later. They took a coach to Hamilton on June 9. The squad went on to Tauranga on June 12.',
    stops: [
      'Ostrava Rovers @ Prague, CZ –2001-06-04 happened',
      'Ostrava Rovers @ Auckland, NZ 2001-06-06–2001-06-09 happened',
      'Ostrava Rovers @ Hamilton, NZ 2001-06-09–2001-06-12 happened',
      'Ostrava Rovers @ Tauranga, NZ 2001-06-12– happened',
    ],
  },
  {
    text: 'Aid moves west\n\nNAIROBI, Feb. 12, 2008 — A convoy of 30 trucks carrying food set out from Mombasa on Friday, reached Nairobi on Saturday and was stopped at a roadblock outside Nakuru on Sunday. It was expected in Kampala by Thursday.',
    stops: [
      'Convoy @ Mombasa, KE –2008-02-08 happened',
      'Convoy @ Nairobi, KE 2008-02-09– happened',
      'Convoy @ Nakuru, KE 2008-02-10–2008-02-10 happened',
      'Convoy @ Kampala, UG 2008-02-14–2008-02-14 planned',
    ],
  },
  // three dated towns tell of a journey, an office is no part of the name
  {
    text: 'Talks go on\n\nAMMAN, Feb. 20, 2021 — U.S. Secretary of State Paul Harmon met Saudi officials in Riyadh on Thursday and Egyptian ones in Cairo on Friday. He flew on to Amman late on Friday night and was expected in Jerusalem on Sunday.',
    stops: [
      'Paul Harmon @ Riyadh, SA 2021-02-18–2021-02-18 happened',
      'Paul Harmon @ Cairo, EG 2021-02-19–2021-02-19TNI happened',
      'Paul Harmon @ Amman, JO 2021-02-19TNI– happened',
      'Paul Harmon @ Jerusalem, IL 2021-02-21–2021-02-21 planned',
    ],
  },
  {
    text: 'Manhunt ends\n\nLEXINGTON, Ky., June 30, 2014 — The fugitive, Carl Denning, was seen in Albany on June 12 and bought a used car in Scranton the next day. He crossed into Kentucky on June 17 and was arrested in Lexington on Sunday.',
    stops: [
      'Carl Denning @ Albany, US 2014-06-12–2014-06-12 happened',
      'Carl Denning @ Scranton, US 2014-06-13–2014-06-13 happened',
      'Carl Denning @ Lexington, US 2014-06-29–2014-06-29 happened',
    ],
  },
  // one preposition for a list, and the start of a journey before its end
  {
    text: 'Swing through Ohio\n\nCOLUMBUS, Ohio, Oct. 22, 2012 — Senate candidate Laura Brandt arrived in Dayton on Monday. On Wednesday she is to speak in Youngstown and Akron before flying to Cincinnati for a debate on Thursday. A stop in Toledo planned for Friday was cancelled.',
    stops: [
      'Laura Brandt @ Dayton, US 2012-10-22– happened',
      'Laura Brandt @ Youngstown, US 2012-10-24–2012-10-24 planned',
      'Laura Brandt @ Akron, US 2012-10-24–2012-10-25 planned',
      'Laura Brandt @ Cincinnati, US 2012-10-25– planned',
      'Laura Brandt @ Toledo, US 2012-10-26– cancelled',
    ],
  },
  // a storm, a court and a firm make no journey
  {
    text: 'Trial opens\n\nLEEDS, May 21, 2018 — The murder trial opened in Leeds on Monday. His brother, Tom, who lives in York, told the court he had driven to Hull on the night of the killing. Police arrested him in Bradford two days later.',
    stops: [],
  },
  {
    text: 'Profits rise\n\nLYON, Nov. 2, 1999 — Profits at Delmar Foods rose 12 percent in the third quarter. The company opened a plant in Warsaw in July and will close one in Lille next year. Chief executive Anne Roy, who joined from a firm in Vevey in 1996, said demand in Spain was strong.',
    stops: [],
  },
];
