/** What a verb, or an adjective that leads to one as a verb does, says by itself. */
export type Feature =
  /** It attributes what is told to somebody [say]. */
  | 'says'
  /** It says what goes on in somebody's head, not what they uttered [believe]. */
  | 'thinks'
  /** It is a saying that is news of its own where it has an object or a time [announce]. */
  | 'announces'
  /** It has somebody for its object, and "that" after it [persuade]. */
  | 'tells'
  /** It stands before the verb that tells what is done, and makes it a plan [expect] [due]. */
  | 'plans'
  /** It stands before the verb that tells what is done, and says how far that is [begin]. */
  | 'phases'
  /** It says little: the noun beside it names the happening [hold]. */
  | 'light'
  /** It tells how things are, nothing that happens [own]. */
  | 'state'
  /** It has no object, so its participle describes nobody [arrive]. */
  | 'intransitive'
  /** It ends a plan [postpone]. */
  | 'cancels'
  /** It takes a length for its object [stay six days]. */
  | 'lasts'
  /** What a town does in which something happens [receive]. */
  | 'hosts'
  /** Its subject is a person or a government [condemn]. */
  | 'official';

/** A word of the lexicon. */
export interface VerbEntry {
  /** The base form. */
  readonly base: string;
  /** The simple past, and the past participle where it is another form; none where both are regular. */
  readonly forms: readonly string[];
  readonly features: readonly Feature[];
}

/** An entry a word: its base, its forms where they are irregular, and what it says. */
const ENTRIES = `
abandon: cancels | able: plans | abort: cancels | about: plans | accuse: official | acknowledge: says official | add: says official
admit: says announces official | advise: tells | agree: official | aim: plans | announce: says announces official
appear: state intransitive | argue: says official | arise arose arisen | arrive: intransitive | ask: says announces tells official
assert: says | assure: tells | await: hosts | awake awoke awoken | axe: cancels | back: official | ban: cancels
be was were been: light state | bear bore born borne | beat beaten | become became | begin began begun: phases light
believe: says thinks state official | belong: state | bend bent | bet bet | bid bid | bind bound: plans | bite bit bitten
blame: official | bleed bled | blow blew blown | book: plans light | break broke broken | breed bred | bring brought | build built
burn burnt: hosts | burst burst | buy bought | call: light cancels | camp: lasts | cancel: cancels | capsize: intransitive
cast cast | catch caught | caution: says | cease: phases | celebrate: hosts | certain: plans | choose chose chosen
claim: says official | cling clung | close: light hosts | collapse: light intransitive | come came: phases light intransitive hosts
comment: says | complain: says official | concede: says | concern: state | conclude: light | condemn: official | conduct: light
confirm: says announces | consist: state | contain: state | contend: says | continue: phases light | convince: tells
cost cost: state | crash: intransitive | creep crept | criticise: official | criticize: official | cut cut | deal dealt
decide: official | declare: says announces official | decline: intransitive | defer: cancels | demand: official | denounce: official
deny: official | depart: intransitive | depend: state | describe: says | deserve: state | die: intransitive | dig dug
disappear: intransitive | disclose: says announces | ditch: cancels | do did done | dock: intransitive | doubt: says thinks
draw drew drawn | dream dreamt | drink drank drunk | drive drove driven: lasts | drop: cancels | due: plans light | eat ate eaten
emerge: intransitive | emphasise: says | emphasize: says | end: light | erupt: intransitive | escape: intransitive
estimate: says thinks | exist: state | expect: says thinks plans light | expire: intransitive | explain: says official | fail: light
fall fell fallen: intransitive hosts | fear: says thinks official | feed fed | feel felt: says thinks | fight fought | find found
finish: phases light | fix: light | flee fled: intransitive | fling flung | flood: hosts | fly flew flown | follow: light hosts
forbid forbade forbidden | forget forgot forgotten | forgive forgave forgiven | freeze froze frozen | get got gotten: phases hosts
give gave given: light | go went gone: phases light intransitive | graduate: intransitive | greet: hosts | grind ground
grow grew grown | hang hung | happen: light intransitive | have had: phases light state hosts | hear heard | help: phases
hide hid hidden | hit hit | hold held: light hosts | hope: says thinks plans state official | host: hosts | hurt hurt
include: state | indicate: says state | inform: tells | insist: says announces official | intend: plans | involve: state
joke: says | keep kept: phases hosts | kneel knelt | know knew known: says thinks state official | lament: says | land: intransitive
last: light lasts | lay laid | lead led | lean leant: state | leap leapt | learn learnt | leave left | lend lent | let let
lie lay lain | light lit | like: state | likely: plans | live: intransitive lasts | lose lost | love: state | maintain: says
make made: tells light | manage: phases | mark: light | matter: state | mean meant: plans state | meet met | mention: says
mourn: hosts | need: plans state | note: says official | notify: tells | observe: says | occur: light intransitive
open: light hosts | oppose: official | owe: state | own: state | pay paid | pencil: plans light | persuade: tells
plan: plans light | plead pled | pledge: official | plunge: intransitive | poise: plans | postpone: cancels
predict: says announces | prepare: plans | project: plans | promise: tells | protest: official | put put | quip: says | quit quit
read read | ready: plans | recall: says official | receive: hosts | recognise: official | recognize: official | refuse: official
regard: state official | reject: official | remain: light state intransitive lasts | remark: says | remember: says thinks
remind: tells | reply: says official | report: says announces | require: state | resemble: state | resign: intransitive
respect: official | respond: says official | rest: lasts | resume: phases light | retaliate: official | retire: intransitive
return: intransitive | reveal: says announces | ride rode ridden | ring rang rung | rise rose risen: intransitive
run ran: light lasts | sail: lasts | sanction: official | saw sawn | say said: says official | schedule: plans light
scrap: cancels | scratch: cancels | scrub: cancels | see saw seen: hosts official | seek sought: plans official | seem: state
sell sold | send sent | serve: lasts | set set: plans light | sew sewn | shake shook shaken | shed shed | shelve: cancels
shine shone | shoot shot | show shown: tells state | shrink shrank shrunk | shut shut | sign: official | sing sang sung
sink sank sunk | sit sat: lasts | slate: plans light | sleep slept: intransitive lasts | slide slid | sling slung
slump: intransitive | soar: intransitive | sow sown | speak spoke spoken: intransitive | speed sped | spell spelt
spend spent: lasts | spill spilt | spin spun | split split | spread spread | spring sprang sprung | stage: light hosts
stand stood: lasts | start: phases light | state: says | stay: intransitive lasts | steal stole stolen | stick stuck | sting stung
stop: phases | stress: says | stride strode | strike struck stricken: cancels | strive strove | succeed: light
suggest: says state official | support: official | suppose: plans | sure: plans | surge: intransitive | swear swore sworn
sweep swept | swell swollen | swim swam swum | swing swung | take took taken: light lasts | teach taught: tells | tear tore torn
tell told: says official | testify: says announces | think thought: says thinks state official | threaten: official
throw threw thrown | thrust thrust | tip: plans | travel: intransitive lasts | tread trod trodden | try: phases
tumble: intransitive | understand: state | unlikely: plans | urge: tells official | use: phases | vanish: intransitive
view: official | vow: official | wait: lasts | wake woke woken: hosts | walk: lasts | want: plans state official
warn: says announces official | wear wore worn | weave wove woven | weep wept | weigh: state | welcome: hosts official | win won
wind wound | wish: plans | withdraw withdrew withdrawn: cancels | witness: hosts | wonder: says thinks | work: lasts
write wrote written: says announces
`;

/** All entries, in the order of the alphabet. */
export const VERB_ENTRIES: readonly VerbEntry[] = ENTRIES.trim()
  .split(/[|\n]/)
  .map((entry) => {
    const [words = '', features = ''] = entry.split(':');
    const [base = '', ...forms] = words.trim().split(' ');
    return { base, forms, features: features.trim().split(' ').filter(Boolean) as Feature[] };
  });
