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
  // a town receives those who come, and what they do after that is done there
  {
    text: 'ROME, April 20, 2012 — Konrad Velt set off from Bern on April 9.\n\nTunis came first. The finance minister received him on the night of April 10. Velt flew to Rome on April 14.',
    stops: [
      'Konrad Velt @ Bern, CH –2012-04-09 happened',
      'Konrad Velt @ Tunis, TN 2012-04-10TNI–2012-04-14 happened',
      'Konrad Velt @ Rome, IT 2012-04-14– happened',
    ],
  },
  // a show in a town, and a sentence that a town opens, are a company's while it is on its way
  {
    text: 'LEEDS, June 20, 2005 — The Brindle Players left York on June 2 and reached Hull on June 4. Hull saw the play on June 5. At Durham, on June 8, the lights failed. Carlisle gets one performance on July 1. The company flies home to York on July 3.',
    stops: [
      'Brindle Players @ York, GB –2005-06-02 happened',
      'Brindle Players @ Hull, GB 2005-06-04– happened',
      'Brindle Players @ Durham, GB 2005-06-08–2005-06-08 happened',
      'Brindle Players @ Carlisle, GB 2005-07-01–2005-07-03 planned',
      'Brindle Players @ York, GB 2005-07-03– planned',
    ],
  },
  // what happens to others in a town is no stop of whoever is followed
  {
    text: 'LISBON, March 14, 2014 — Foreign Minister Ana Duarte landed in Madrid on Monday. A driver walked into a police station in Vigo on Tuesday. Duarte flew to Rome on Wednesday.',
    stops: [
      'Ana Duarte @ Madrid, ES 2014-03-10–2014-03-12 happened',
      'Ana Duarte @ Rome, IT 2014-03-12– happened',
    ],
  },
  // a place and its day before the subject belong to the verb behind it
  {
    text: 'LONDON, March 10, 2014 — Greta Moss drove to Basel on Jan. 5. The trail was cold, and in Genoa, on Jan. 9, Moss sat watching a ferry. She reached Trieste on Jan. 12.',
    stops: [
      'Greta Moss @ Basel, CH 2014-01-05– happened',
      'Greta Moss @ Genoa, IT 2014-01-09–2014-01-09 happened',
      'Greta Moss @ Trieste, IT 2014-01-12– happened',
    ],
  },
  // somebody's origin is no place of departure, what was to have been is called off
  {
    text: 'LONDON, March 10, 2014 — Greta Moss flew to Basel on Feb. 5. She dined with Peter Lamm as a collector from Antwerp on Feb. 6. She was to have gone to Hanover on Feb. 8. She reached Trieste on Feb. 12.',
    stops: [
      'Greta Moss @ Basel, CH 2014-02-05– happened',
      'Greta Moss @ Hanover, DE 2014-02-08– cancelled',
      'Greta Moss @ Trieste, IT 2014-02-12– happened',
    ],
  },
  // the club's name for its squad
  {
    text: 'LONDON, March 10, 2014 — Hal Dunn is the manager of Calder Athletic. Calder Athletic lost again. The squad flew to Brno on Feb. 5 and went on to Sofia on Feb. 9. They got away from Sofia on Feb. 11.',
    stops: [
      'Calder Athletic @ Brno, CZ 2014-02-05–2014-02-09 happened',
      'Calder Athletic @ Sofia, BG 2014-02-09–2014-02-11 happened',
    ],
  },
  // here is where the article is filed
  {
    text: 'KEARNEY, Neb., Nov. 3, 1994 — Ray Holt flew to Norfolk on Tuesday and to Lincoln on Wednesday. He spoke to farmers here on Thursday.',
    stops: [
      'Ray Holt @ Norfolk, US 1994-11-01–1994-11-02 happened',
      'Ray Holt @ Lincoln, US 1994-11-02– happened',
      'Ray Holt @ Kearney, US 1994-11-03–1994-11-03 happened',
    ],
  },
  // a country is told by the town in it
  {
    text: 'ULAANBAATAR, Nov. 16, 2023 — Ignacio Prado landed in Ulaanbaatar on Tuesday. He flies to South Korea on Friday for a fair that opens in Busan on Saturday.',
    stops: [
      'Ignacio Prado @ Ulaanbaatar, MN 2023-11-14–2023-11-17 happened',
      'Ignacio Prado @ Busan, KR 2023-11-17– planned',
    ],
  },
  // a host named in passing does not travel on under a pronoun
  {
    text: 'OSLO, May 12, 2017 — Tessa Holm flew to Rome on Monday and dined with Prime Minister Paolo Conti. On Tuesday he was driven to Siena. Holm went on to Pisa on Thursday. On Saturday Holm travels to Turin.',
    stops: [
      'Tessa Holm @ Rome, IT 2017-05-08–2017-05-09 happened',
      'Tessa Holm @ Siena, IT 2017-05-09–2017-05-11 happened',
      'Tessa Holm @ Pisa, IT 2017-05-11–2017-05-13 happened',
      'Tessa Holm @ Turin, IT 2017-05-13– planned',
    ],
  },
  // what a relative clause tells of somebody is not when they leave
  {
    text: 'OSLO, May 12, 2017 — Tessa Holm, who took up her post last October, flew from Bergen to Rome on Monday.',
    stops: ['Tessa Holm @ Bergen, NO –2017-05-08 happened', 'Tessa Holm @ Rome, IT 2017-05-08– happened'],
  },
  // some of those who set out, and the day that tells more than its week
  {
    text: 'By Ann Lee in Rome, 17 May 2017\n\nThe team reached Rome on Monday with 20 of the 24 who had set out from Leeds a week ago. The squad flew out on 10 May and landed in Milan the next day.',
    stops: [
      'Team @ Leeds, GB –2017-05-10 happened',
      'Team @ Milan, IT 2017-05-11– happened',
      'Team @ Rome, IT 2017-05-15– happened',
    ],
  },
  // three towns in a life are no journey where one is told by its month
  {
    text: 'LEEDS, March 5, 2014 — Ned Garth robbed a shop in Otley on November 9, 2013. Police met Ned Garth in Hull on February 20. Ned Garth had rented a bar in Faro in December 2013.',
    stops: [],
  },
  // news of one journey, of a ship with its number, and how long it stayed
  {
    text: 'OSLO, May 5, 2016 — The cutter Orlan (WX 12) and the embarked Air Wing 2 departed Bergen on May 3.',
    stops: ['Orlan @ Bergen, NO –2016-05-03 happened'],
  },
  // somebody who is on the way has not come yet
  {
    text: 'OSLO, May 5, 2016 — Minister Ana Lund left Rome on Tuesday. She is flying to Lima and is on a flight to Quito.',
    stops: [
      'Ana Lund @ Rome, IT –2016-05-03 happened',
      'Ana Lund @ Lima, PE – planned',
      'Ana Lund @ Quito, EC – planned',
    ],
  },
  // a secretary of a department by her surname alone, and what is done in places that were listed is no second stay
  {
    text: 'OSLO, May 5, 2016 — Secretary of State Lund will travel to Rome, Athens and Cairo from May 8 to May 12. In Athens, Lund will see the docks.',
    stops: [
      'Lund @ Rome, IT 2016-05-08– planned',
      'Lund @ Athens, GR – planned',
      'Lund @ Cairo, EG –2016-05-12 planned',
    ],
  },
  // a part of a land, and a side of a town; an earlier meeting is no stop of this journey
  {
    text: 'OSLO, May 5, 2016 — Ana Lund arrived in the east African nation of Kenya on Tuesday and landed 90 miles east of Kampala on Wednesday. Lund has met the king in Rabat.',
    stops: ['Ana Lund @ Kenya, KE 2016-05-03– happened', 'Ana Lund @ Kampala, UG 2016-05-04– happened'],
  },
  // what they talk of is where something else is; until when a stay is to last
  {
    text: 'OSLO, May 5, 2016 — Ana Lund flew to Rome on Tuesday. She met envoys to speak about the hopes for an end of the fighting in Mali. She will remain in Rome until Saturday.',
    stops: ['Ana Lund @ Rome, IT 2016-05-03–2016-05-07 happened'],
  },
  // three lands are not seen on the day on which a tour of them begins
  {
    text: 'OSLO, May 5, 2016 — On Sunday Ana Lund begins a trip to France, Italy and Spain.',
    stops: [
      'Ana Lund @ France, FR 2016-05-08– planned',
      'Ana Lund @ Italy, IT – planned',
      'Ana Lund @ Spain, ES – planned',
    ],
  },
  // those who speak travel with the others
  {
    text: 'OSLO, May 5, 2016 — The frigate Sula left Bergen on Tuesday. "We came to Hull in good time," said Per Moe, the mate.',
    stops: ['Sula @ Bergen, NO –2016-05-03 happened', 'Sula @ Hull, GB – happened'],
  },
  // news that tells of a tour by where somebody is on it
  {
    text: 'OSLO, May 5, 2016 — Ana Lund spoke in Rome on Tuesday at the start of a tour of Italy.',
    stops: ['Ana Lund @ Rome, IT 2016-05-03–2016-05-03 happened'],
  },
  {
    text: 'OSLO, May 5, 2016 — Ana Lund spoke in Rome on Tuesday at the start of a trial.',
    stops: [],
  },
];
