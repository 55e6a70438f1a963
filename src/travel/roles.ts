const nouns = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`);

/** Several who travel as one, by the singular of their noun. */
const COMPANY = nouns(`
  band group party team squad side crew delegation mission entourage family troupe orchestra choir company convoy caravan
  fleet expedition quartet quintet trio ensemble ballet circus cast column battalion regiment brigade squadron platoon
  couple pair trio duo foursome contingent taskforce flotilla squadron group
`);
/** Each of those who travel as one; of these only several are meant [the players]. */
const MEMBER = nouns(`
  player tourist rider climber musician dancer singer sailor astronaut cosmonaut explorer pilgrim cyclist marcher actor
  rescuer runner pilot walker rower cricketer footballer netballer golfer swimmer skier volunteer medic nurse geologist
  diver firefighter trekker hiker migrant evacuee man woman
`);
/** What is sent from town to town to be shown. */
const SHOW = nouns(
  'exhibition exhibit show production musical collection display torch flame relay trophy relic icon',
);
/** What carries them, with a name of its own [the research ship Polaris]. */
const CARRIER = nouns(`
  bus coach lorry truck train ship vessel boat yacht ferry schooner icebreaker trawler frigate spacecraft capsule shuttle
  balloon airship submarine liner tanker coaster freighter cutter sloop ketch brig barge steamer tug destroyer cruiser
  barque carrack caravel galleon longship brigantine windjammer corvette carrier barque whaler clipper gunboat minesweeper catamaran trimaran dinghy canoe kayak raft galleon warship lifeboat rocket satellite
`);
/** An animal that is tracked on its way [the bird was seen at Tarifa]. */
const TRACKED = nouns(
  'bird animal osprey eagle stork goose swan cuckoo whale shark turtle seal wolf elephant bear lynx',
);
/** Somebody who is on the way, by what they do there. */
const ENVOY = nouns(
  'candidate envoy diplomat leader pontiff visitor guest emissary mediator negotiator traveller traveler pilgrim explorer fugitive',
);
/** What else moves those whom an article follows, or is moved. */
const VEHICLE = nouns(
  'plane aircraft airliner jet helicopter glider airship seaplane bomber laboratory lab van car motorcade probe rover vehicle crate consignment combination combo',
);

/** Companies that are made for a journey, so that the first mention of one tells of it. */
const SENT = nouns('convoy caravan expedition delegation mission team squad party crew fleet motorcade');

/** The journey itself, told for those who make it [the voyage ends in Cork]. */
const TRIP = nouns(`
  tour stage trip voyage journey cruise expedition visit call stop date show concert gig appearance swing flight stay leg
  return arrival departure landing match fixture game race rally rehearsal win victory defeat loss draw debut opener performance reading
`);

/** Several who travel as one [band] [climber]? @param lemma the singular */
export const isCompany = (lemma: string): boolean => COMPANY.test(lemma) || MEMBER.test(lemma);
/** Several who travel as one, by a group or as many [band] [climbers]? */
export const isGroup = (lower: string, lemma: string): boolean =>
  (lower === lemma && COMPANY.test(lemma)) || (lower !== lemma && MEMBER.test(lemma));
/** What carries several [schooner]? @param lemma the singular */
export const isCarrier = (lemma: string): boolean => CARRIER.test(lemma);
/** A thing that is shown in one town after the other [exhibition]? @param lemma the singular */
export const isShow = (lemma: string): boolean => SHOW.test(lemma);
/** A company that is made for a journey [convoy]? @param lemma the singular */
export const isSent = (lemma: string): boolean => SENT.test(lemma);
/** A journey, or a part of one [voyage]? @param lemma the singular */
export const isTrip = (lemma: string): boolean => TRIP.test(lemma);
/** What moves by itself, without being a ship [aircraft]? @param lemma the singular */
export const isVehicle = (lemma: string): boolean => VEHICLE.test(lemma);
/** May a noun with "the" stand for those whom an article follows [the band] [the players] [the plane]? */
export const isRole = (lower: string, lemma: string): boolean =>
  isGroup(lower, lemma) || [SHOW, CARRIER, TRACKED, ENVOY, VEHICLE].some((one) => one.test(lemma));
