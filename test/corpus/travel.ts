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
];
