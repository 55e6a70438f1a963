import { memo } from './memo.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** Nouns that name something that happens. */
const HAPPENINGS = set(
  `accident accord address advance airing airlift airstrike conflict announcement anniversary appeal appearance argument arrest arrival assassination assault
  assembly attack attempt auction audience award ballot ban banquet battle birth birthday blackout blast blaze blizzard bombing boycott
  break breakfast briefing broadcast by-election call campaign cease-fire ceasefire celebration census ceremony championship
  clash climb closing closure collapse collision commemoration concert conclave conference congress consultation contest convention
  conviction coronation coup crackdown crash crossing cruise cup cyclone date deal death debate debut decision defeat demonstration departure
  deployment derailment dinner disaster dispute drill drive drought earthquake eclipse election embargo encounter engagement eruption escape evidence
  evacuation event examination exchange execution exercise exhibition expedition explosion expulsion fair famine festival
  fight final fire fixture flight flood forum funeral gala game gathering gig hearing heist holiday hunt hurricane inauguration incident
  inquest inspection interview invasion investigation journey kidnapping killing landfall landing landslide launch laying leg lecture
  liberation lockdown looting lunch march marriage massacre match matinee meal meeting merger mission mistrial move murder negotiation opening
  operation order outage outbreak outing parade parley patrol performance phase pilgrimage plebiscite poll polling premiere presentation
  primary procession production protest race raid rally reading reception recess recital recount referendum refit reform regatta
  rehearsal relay release renovation repair rescue resignation retirement retreat return reunion review revolution riot robbery rollout
  round ruling run-off runoff sailing sale seizure seminar sentence sentencing service session settlement speech cut shelling shipment shooting
  show showdown shutdown siege sighting signing sitting spill stage start stop storm strike stopover study suit summit surgery
  swing symposium takeover talk tour tournament trek trial trip truce tsunami turnout typhoon unrest unveiling uprising verdict viewing vigil
  visit vote voyage walk walkout war warning wedding withdrawal workshop wreath-laying assent crossing filing testimony swearing-in
  groundbreaking homecoming lawsuit treaty pact quake halt season playoff semifinal quarterfinal screening surrender transfer
  treatment vaccination victory loss win kickoff kick-off spacewalk rendezvous liftoff splashdown touchdown christening baptism
  feast crossing purge scandal crisis answer reply arraignment indictment extradition parole probation renewal bailout strike ascent descent
  search inquiry enquiry probe manhunt stoppage burglary theft mugging arson stabbing homicide ambush blockade carnival pageant fete
  jubilee centenary bicentenary derby test semi-final quarter-final bout innings lift-off blast-off docking undocking flyby manoeuvre
  maneuver mudslide rockfall tremor aftershock hailstorm tornado twister downpour deluge flooding brownout meltdown leak inferno
  wildfire bushfire stampede pile-up pileup hijacking abduction shootout standoff stand-off roundup curfew quarantine
  burial cremation investiture ordination enthronement consecration mass homily sermon divorce buyout flotation recall layoff
  reopening relaunch buyback caucus hustings retrial deportation amnesty pardon reprieve shuttle detour layover standdown
  rainout no-show knockout header hat-trick penalty transfer relegation promotion debut photocall memorial requiem thaw count
  discovery dig excavation sighting restoration unrest sit-in stand-down lock-in picket rebellion mutiny insurrection
  birthday rainfall snowfall heatwave thaw avalanche sinking grounding salvage handover changeover switchover overhaul tryout stroke`,
);
/** Nouns that name the last moment for something. */
const LIMITS = set('deadline cutoff cut-off limit expiry expiration ultimatum');
/** -tion, -sion, -ment, -ance: often, but not always, something that happens. */
const NOT = set(
  `nation station position question condition action section mention option portion institution organization organisation corporation
  constitution population tradition generation government department parliament document moment apartment equipment environment
  element instrument monument cement basement regiment settlement treatment association administration foundation education
  information situation location vacation passion mission commission television version dimension mansion pension million attention
  function fraction fiction junction notion motion potion ration region religion opinion distance balance finance chance
  circumstance insurance substance importance performance ambulance appliance allowance fragment segment experiment comment sentiment
  direction relation nutrition ambition edition addition proportion coalition federation delegation emotion opposition plantation
  reputation temptation occupation regulation translation compensation medication reservation faction convention
  intersection commandment compartment payment argument employment`,
);

/** Does a noun name a happening? @param lemma the noun, lower case, in the singular */
export const isHappening = memo(
  (lemma) =>
    HAPPENINGS.has(lemma) ||
    LIMITS.has(lemma) ||
    (/(?:ation|ition|ction|ption|ssion|nsion|rsion|ement|ament)$/.test(lemma) &&
      !NOT.has(lemma) &&
      lemma.length > 7),
);

/** Does a noun name the last moment for something [deadline]? */
export const isLimit = (lemma: string) => LIMITS.has(lemma);
