/** Texts, and their events with all the words that mention each. What is not one stays two. */
export const MERGING: readonly (readonly [text: string, expected: string])[] = [
  ['Holm was back in Leeds on Monday.', 'Holm is back in Leeds (was, back)'],
  ['Crews began loading the ship on Monday.', 'Crews begin loading ship (loading)'],
  ['The agency let the planes fly on Monday.', 'Agency lets planes (let, fly)'],
  ['In Hull they found some rhythm, beating Leeds by two on Monday.', 'They beat Leeds (beating)'],
  [
    'There is a meeting on Friday in New York. He hopes for talks on Friday in New York.',
    'Meeting in New York (meeting, is, talks)',
  ],
  [
    'Ministers held talks in Geneva on Monday. The talks lasted an hour.',
    'Ministers hold talks in Geneva (talks, held, talks)',
  ],
  [
    'The court will hear the appeal on June 21. The hearing will be short.',
    'Court hears appeal (hear, appeal, hearing)',
  ],
  [
    'The firm announced a merger on Monday. The merger needs a vote.',
    'Firm announces merger (announced, merger)',
  ],
  ['The union voted on Sunday. The vote was close.', 'Union votes (voted, vote)'],
  [
    'The queen tours Kenya in July. Her tour ends in August.',
    "Queen tours Kenya (tours) | Queen's tour ends (tour, ends)",
  ],
  ['The rebels attacked the port on Sunday. The attack failed.', 'Rebels attack port (attacked, attack)'],
  ['The minister resigned on Monday. The resignation came late.', 'Minister resigns (resigned, resignation)'],
  [
    'The company was founded in 1903. The company was founded in 1903 in Hull.',
    'Company is founded (founded, founded)',
  ],
  [
    'Anna Holm met Peter Lund on Monday. Anna Holm met Peter Lund on Monday in Rome.',
    'Anna Holm meets Peter Lund (met, met)',
  ],
  [
    'The envoy flew to Cairo on Sunday. The envoy flew to Cairo on Sunday.',
    'Envoy flies to Cairo (flew, flew)',
  ],
  [
    'The envoy met the king on Monday. The envoy met the pope on Tuesday.',
    'Envoy meets king (met) | Envoy meets pope (met)',
  ],
  [
    'The envoy met the king on Monday morning. The envoy met the union on Monday evening.',
    'Envoy meets king (met) | Envoy meets union (met)',
  ],
  [
    'The trial opened on May 3. A second trial opens on July 5.',
    'Trial opens (trial, opened) | Second trial opens (trial, opens)',
  ],
  [
    'The firm cut its dividend on Monday. The bank cut its rate on Monday.',
    'Firm cuts its dividend (cut) | Bank cuts its rate (cut)',
  ],
  ['The city voted on Sunday. The city votes again on Saturday.', 'City votes (voted) | City votes (votes)'],
  [
    'The queen opened a school on Monday. The queen opened a bridge on Monday.',
    'Queen opens school (opened) | Queen opens bridge (opened)',
  ],
  ['The pilot landed in Malta on Monday. The landing was rough.', 'Pilot lands in Malta (landed, landing)'],
  [
    'The club announced a tour on Monday. The tour begins on July 1.',
    'Club announces tour (announced, tour) | Tour begins (tour, begins)',
  ],
  [
    'The army attacked the port on Monday. The navy attacked the airport on Tuesday.',
    'Army attacks port (attacked) | Navy attacks airport (attacked)',
  ],
  [
    'The minister arrived in Cairo on Sunday. His arrival was quiet.',
    'Minister arrives in Cairo (arrived, arrival)',
  ],
  [
    'The council elected a mayor on Sunday. The election was close.',
    'Council elects mayor (elected, election)',
  ],
  [
    'The envoy left Oslo on Sunday. The envoy reached Rome on Monday.',
    'Envoy leaves Oslo (left) | Envoy reaches Rome (reached)',
  ],
  [
    'The talks began on Monday. The talks ended on Tuesday.',
    'Talks begin (talks, began) | Talks end (talks, ended)',
  ],
  ['The firm was sold in 2010. The firm was sold in 2015.', 'Firm is sold (sold) | Firm is sold (sold)'],
  [
    'Nurses protested in Leeds on Monday. The protest was peaceful.',
    'Nurses protest in Leeds (protested, protest)',
  ],
  [
    'The crew searched the bay on Sunday. The crew searched the forest on Sunday.',
    'Crew searches bay (searched) | Crew searches forest (searched)',
  ],
  [
    'The play opened on Friday morning. The play opened on Friday evening.',
    'Play opens (opened) | Play opens (opened)',
  ],
  [
    'The judge sentenced a man on Monday. The sentence was mild.',
    'Judge sentences man (sentenced, sentence)',
  ],
  [
    'The company launched a rocket on Tuesday. The launch was smooth.',
    'Company launches rocket (launched, launch)',
  ],
  ['The army withdrew on Sunday. The withdrawal was orderly.', 'Army withdraws (withdrew, withdrawal)'],
  [
    'The singer performed in Bath on Friday. The performance was brief.',
    'Singer performs in Bath (performed, performance)',
  ],
  [
    'The road was closed on Monday. The road was reopened on Tuesday.',
    'Road is closed (closed) | Road is reopened (reopened)',
  ],
  ['The team won the cup on Sunday. Its victory was clear.', 'Team wins cup (won, cup)'],
  [
    'The mayor visited Oslo on Monday. The mayor visited Bergen on Tuesday.',
    'Mayor visits Oslo (visited) | Mayor visits Bergen (visited)',
  ],
  ['The inspectors arrived on Sunday. Their arrival was late.', 'Inspectors arrive (arrived, arrival)'],
  ['The party split in 1991. The party split in 2004.', 'Party splits (split) | Party splits (split)'],
  [
    'The minister announced a tax on Monday. The announcement was brief.',
    'Minister announces tax (announced, announcement)',
  ],
  ['The duke died on Monday. The duchess died on Monday.', 'Duke dies (died) | Duchess dies (died)'],
  ['The two firms agreed on Monday. The agreement was brief.', 'Two firms agree (agreed, agreement)'],
  [
    'The army fired on the crowd on Sunday. The police fired on the crowd on Monday.',
    'Army fires on crowd (fired) | Police fire on crowd (fired)',
  ],
];
