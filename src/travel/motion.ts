/** How a word moves its traveller: towards a place, away from it, or not at all. */
export type Motion = 'arrive' | 'go' | 'return' | 'depart' | 'stay';

const set = (words: string) => new Set(words.split(/\s+/));

/**
 * Verbs of travel, after VerbNet: 51.1 and 51.2 (inherently directed motion, leave), 51.3 to 51.5 (manner of
 * motion, vehicles), 46 (lodge) and 47.1 (exist). A verb that is no motion of its own is one with its particle.
 */
const VERBS: Readonly<Record<Motion, ReadonlySet<string>>> = {
  arrive: set(
    'arrive land reach enter visit revisit tour anchor dock berth moor alight disembark touch splash',
  ),
  go: set(
    `fly go head travel sail drive ride cruise ferry walk march hike cycle bicycle trek roll tow proceed continue journey cross come
    move race speed carry take bring get steam paddle row swim pass climb ascend descend hurry rush transfer set start embark drop call look catch board send lead haul divert deliver lift hoist
    airlift evacuate whisk escort transport put pull roll hop limp
    motor pedal gallop jet deploy redeploy relocate transit shuttle parachute journey blast launch shift swing
    straggle trundle trudge stumble rumble lumber wander stroll drift speed dash slog creep push press`,
  ),
  return: set('return double'),
  depart: set('leave depart quit flee escape exit clear undock decamp vacate'),
  stay: set(
    'stay remain lodge camp overnight rest sleep stop pause halt linger winter shelter sojourn wait spend',
  ),
};

/** Nouns of travel, which take "to", "in" or "at" before their place [a visit to Lagos] [a call at Hobart]. */
const NOUNS: Readonly<Record<Motion, ReadonlySet<string>>> = {
  arrive: set(
    'arrival landing visit call touchdown tour stage swing appearance date gig show concert engagement match fixture game race rally',
  ),
  go: set(
    'trip flight journey voyage leg crossing drive ride sailing passage expedition hop detour deployment transit pilgrimage',
  ),
  return: set('return'),
  depart: set('departure'),
  stay: set('stay stop stopover halt layover stint sojourn'),
};

/**
 * Verbs of what one has to be there for, after VerbNet: 36.1 and 36.3 (correspond, meet), 26.7 (perform), 37.11
 * (lecture), 83 (attend): who does it at a place is there, whether or not a day is told.
 */
const ATTENDING = set(
  'meet confer negotiate dine lunch breakfast address speak lecture preach sing perform play appear campaign compete race exhibit rehearse celebrate attend',
);

/** Does a verb tell of its subject's presence [speaks in Leeds]? @param lemma in its base form, lower case */
export const isAttending = (lemma: string): boolean => ATTENDING.has(lemma);

/** Verbs that come to a place only with their preposition [called *at* Vigo] [put in *at* Brest] [docks *in* Hull]. */
const WITH: Readonly<Record<string, RegExp>> = {
  call: /^(?:at|in)$/,
  put: /^(?:at|in)$/,
  pull: /^(?:at|in|into)$/,
  check: /^(?:in|into)$/,
  drop: /^(?:in|by)$/,
  turn: /^(?:in|at)$/,
  finish: /^(?:in|at)$/,
  end: /^(?:in|at)$/,
  conclude: /^(?:in|at)$/,
};

/** Does a verb with a preposition tell that somebody comes to a place [called at Vigo]? */
export const isCalling = (verb: string, preposition: string): boolean =>
  WITH[verb]?.test(preposition) ?? false;

/** Nouns of travel that tell of a stay even where no day is told [port calls in Brest and Vigo]. */
const VISITS = set('visit call stop stopover layover tour landing trip halt stage leg');

/** Does a noun of travel tell of a stay without a day? @param lemma in the singular, lower case */
export const isVisit = (lemma: string): boolean => VISITS.has(lemma);

const TOURS = set('tour trip visit journey voyage expedition pilgrimage deployment cruise');

/** Is a noun a journey as a whole, or a stay abroad [tour]? @param lemma in the singular, lower case */
export const isTour = (lemma: string): boolean => TOURS.has(lemma);

const lookUp = (table: typeof VERBS, lemma: string): Motion | null => {
  for (const motion of ['arrive', 'go', 'return', 'depart', 'stay'] as const)
    if (table[motion].has(lemma)) return motion;
  return null;
};

/** How a verb moves its subject. @param lemma in its base form, lower case */
export const motionOfVerb = (lemma: string): Motion | null => lookUp(VERBS, lemma);

/** How a noun of travel moves who travels. @param lemma in the singular, lower case */
export const motionOfNoun = (lemma: string): Motion | null => lookUp(NOUNS, lemma);

/** Verbs that move their object, not their subject [a ferry carries her to Bergen] [the drive got them home]. */
export const MOVES_OBJECT: ReadonlySet<string> = set(
  'carry take bring get tow ferry fly drive transfer send lead haul divert deliver lift hoist airlift evacuate whisk escort transport set put drop',
);

/** What a place is to the word that governs it. */
export type Bearing = 'goal' | 'source' | 'site';

const PREPOSITIONS: Readonly<Record<string, Bearing>> = {
  to: 'goal',
  into: 'goal',
  onto: 'goal',
  toward: 'goal',
  towards: 'goal',
  from: 'source',
  in: 'site',
  at: 'site',
  on: 'site',
  off: 'site',
  near: 'site',
  outside: 'site',
  behind: 'site',
  through: 'site',
  around: 'site',
  via: 'site',
};
/** Verbs whose "for" leads somewhere [left Oslo for Bergen] [heads for Kyoto]. */
const FOR = set('leave depart head sail fly set start embark depart go make drive board');
/** Verbs whose object is where one gets to [reached Lima] [made Hobart] [played Leeds]. */
const OBJECT = set('reach visit enter tour make play hit');

/** Verbs that tell of a place where somebody speaks [telephoned from Blackpool]. */
const CALLING = set('telephone phone ring call write wire cable report broadcast speak tweet');

/**
 * What a place is to a verb.
 * @param preposition the word before the place's name, lower case; empty where the name is the verb's object
 * @param verb the verb's base form
 * @returns null where the place says nothing of where anybody is
 */
export function bearingOf(preposition: string, verb: string): Bearing | null {
  if (preposition === '') {
    if (motionOfVerb(verb) === 'depart') return 'source';
    return OBJECT.has(verb) ? 'goal' : null;
  }
  if (preposition === 'for') return FOR.has(verb) ? 'goal' : null;
  if (preposition === 'into') return 'goal';
  const bearing = Object.hasOwn(PREPOSITIONS, preposition) ? PREPOSITIONS[preposition]! : null;
  // [telephoned from Blackpool]
  if (bearing === 'source' && CALLING.has(verb)) return 'site';
  if (bearing === 'goal' || bearing === 'source') return motionOfVerb(verb) === null ? null : bearing;
  return bearing;
}

/**
 * Do words without a place tell that somebody leaves [got away] [put to sea] [set out] [started for home]?
 * @param verb the verb's base form
 * @param after what follows the verb, lower case
 */
export function isLeaving(verb: string, after: string): boolean {
  if (/^(?:leave|depart)$/.test(verb))
    return /^(?:it |there )?(?:again|early|late|on|at|in|that|the (?:next|same)|(?:\w+ ){1,2}later|$|[.,;])/.test(
      after,
    );
  if (/^(?:set|start|take|head|sail|fly|move|drive)$/.test(verb))
    return /^(?:off|out|away|for home|home)\b/.test(after);
  if (verb === 'get') return /^away\b/.test(after);
  if (verb === 'put') return /^(?:out )?to sea\b/.test(after);
  if (verb === 'weigh') return /^(?:anchor\b|,|on\b|at\b)/.test(after);
  if (verb === 'slip') return /^(?:out|away)\b/.test(after);
  return verb === 'turn' && /^(?:north|south|east|west|for home)/.test(after);
}

const MODES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:fly|flies|flew|flown|flying|flight|plane|aircraft|airliner|jet|helicopter|airport|boeing|airbus|touched down|touch down)\b/i,
    'plane',
  ],
  [/\b(?:trains?|railway|railroad|rail)\b/i, 'train'],
  [
    /\b(?:sail|sails|sailed|sailing|ship|ferry|boat|yacht|anchor|anchored|docked|put to sea|aboard the)\b/i,
    'ship',
  ],
  [/\b(?:drive|drives|drove|driven|driving|car|van|bus|coach|truck|motorcade|convoy)\b/i, 'car'],
  // [marched to Lima], not [on March 3]
  [/\b(?:[Ww]alk(?:s|ed)?|on foot|[Hh]iked?|[Tt]rekked|march|marched)\b/, 'foot'],
];

/** The means of transport that a clause tells of, or null. @param clause its words */
export function modeOf(clause: string): string | null {
  return MODES.find(([pattern]) => pattern.test(clause))?.[1] ?? null;
}
