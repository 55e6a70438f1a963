/** Simple pasts and participles that no ending tells, with their base forms. */
const IRREGULAR = new Map<string, string>();
const FORMS = `arise arose arisen|awake awoke awoken|be was were been|bear bore born borne|beat beaten|become became|begin began begun|bend bent|bet|bid bade bid|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|cost
come came|creep crept|cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|pay paid|plead pled|put|quit|read
ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen|seek sought|sell sold|send sent|set|sew sewn|shake shook shaken|shed|shine shone
shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sling slung|sow sown|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stride strode|strike struck stricken|strive strove
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust
tread trod trodden|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written`;
for (const line of FORMS.split(/[|\n]/)) {
  const [base, ...forms] = line.trim().split(' ');
  for (const form of forms.length > 0 ? forms : [base!]) IRREGULAR.set(form, base!);
}
const PREFIX = /^(?:re|over|under|out|mis|fore|un)(?=[a-z]{3})/;

/** The base of an irregular simple past or participle [redrew → redraw]; null for every other word. */
export function irregularBase(form: string): string | null {
  if (form === 'rebound') return null; // the base of "rebounded"
  const own = IRREGULAR.get(form);
  if (own) return own;
  const prefix = PREFIX.exec(form)?.[0] ?? '';
  const base = prefix === '' ? undefined : IRREGULAR.get(form.slice(prefix.length));
  return base === undefined ? null : prefix + base;
}

/** The base form of a verb, where the lemma of the tagger is that of another part of speech [taking → take]. */
export function baseOf(form: string, lemma: string): string {
  const irregular = irregularBase(form);
  if (irregular) return irregular;
  // [dined → din] [pencilled → pencilled] as the lemmatiser has them
  if (/[^aeiou]ined$/.test(form) && lemma.endsWith('in')) return form.slice(0, -1);
  // [raged → rag] as the lemmatiser has it
  if (/[aeiou][gv]ed$/.test(form) && lemma === form.slice(0, -2)) return form.slice(0, -1);
  // [pencilled → penciled → pencil]
  if (lemma !== form) return /ed$/.test(lemma) && isPastForm(lemma) ? baseOf(lemma, lemma) : lemma;
  if (/ing$/.test(form) && form.length > 5) return ingBase(form.slice(0, -3));
  if (!isPastForm(form)) return form;
  if (/ied$/.test(form)) return form.replace(/ied$/, 'y');
  // [grilled] [polled], but [cancelled]
  if (/^[^aeiou]*[aeiou]lled$/.test(form)) return form.slice(0, -2);
  if (/([bdgmnprt])\1ed$/.test(form) || /[eiou]lled$/.test(form)) return form.slice(0, -3);
  if (/(?:[^aeiou][aeiou][vzgc]|[aeiou]s|[lnpr]s|[uv]|[rn]g|nc|(?<![eo])at|creat|ir|id|ok)ed$/.test(form))
    return form.slice(0, -1);
  return /ed$/.test(form) ? form.slice(0, -2) : form;
}

const ingBase = (stem: string) =>
  /([bdgmnprt])\1$/.test(stem)
    ? stem.slice(0, -1)
    : /(?:[^aeiou][aeiou][vzgck]|[rn]g|nc|(?<![eo])at|creat|ir|us|id|[uv])$/.test(stem)
      ? `${stem}e`
      : stem;

const SAME = new Set(
  'bet bid burst cast cost cut hit hurt let put quit read set shed shut split spread thrust'.split(' '),
);

const SIMPLE_PAST = new Set(
  'arose awoke was were bore beat became began bit blew broke chose came did drew drank drove ate fell flew forbade forgot forgave froze gave went grew hid knew lay rode rang rose ran sang sank shook showed shrank spoke sprang stole strode swam swore took tore threw wore wove woke wrote withdrew'.split(
    ' ',
  ),
);
/** Can a past form be a participle, too [signed] [led], not only a simple past [came] [took]? */
export const isParticiple = (form: string) => isPastForm(form) && !SIMPLE_PAST.has(form);

/** Can a form be a simple past or a past participle [met] [signed] [set]? */
export const isPastForm = (form: string) =>
  (/[^e]ed$|[^e]eed$/.test(form) &&
    !/^(?:need|feed|seed|speed|proceed|exceed|succeed|breed|heed|weed)$/.test(form)) ||
  irregularBase(form) !== null;

/** Is a past form the base, too, so that it tells no tense [put] [set]? */
export const isSameForm = (form: string) => SAME.has(form);

/** The present tense of a verb [carry → carries, carry]. */
export function present(base: string, plural: boolean): string {
  if (base === 'be') return plural ? 'are' : 'is';
  if (plural) return base;
  if (base === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** The past participles of irregular verbs by their base: the last form that is told of each. */
const PARTICIPLES = new Map<string, string>();
for (const line of FORMS.split(/[|\n]/)) {
  const forms = line.trim().split(' ');
  PARTICIPLES.set(forms[0]!, forms.at(-1)!);
}

/** The past participle of a verb [sign → signed, carry → carried, take → taken]. */
export function participleOf(base: string): string {
  const prefix = PREFIX.exec(base)?.[0] ?? '';
  const irregular = PARTICIPLES.get(base) ?? PARTICIPLES.get(base.slice(prefix.length));
  if (irregular !== undefined) return PARTICIPLES.has(base) ? irregular : prefix + irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? `${base}${base.at(-1)!}ed` : `${base}ed`;
}

const set = (words: string) => new Set(words.split(/\s+/));

/** Saying that only attributes. */
export const SAYING = set(
  `say tell add note state comment explain reply argue claim write acknowledge concede admit remark observe respond recall quip joke stress
  emphasize emphasise assert contend maintain caution complain lament predict estimate mention describe suggest indicate testify believe
  think hope know fear feel expect doubt ask wonder remember report warn declare insist announce confirm disclose reveal`,
);
/** Saying that is news of its own where it has an object or a time: an announcement, a promise. */
export const ANNOUNCING = set(
  'announce declare report confirm reveal disclose insist warn testify admit predict write ask',
);
/** Verbs that stand before the verb that tells what is done: it is planned, begun, tried. */
export const PLANNING = set(
  `plan hope expect intend aim want schedule set due suppose mean slate prepare ready likely about bind need wish seek pencil book tip
  project poise able certain sure unlikely`,
);
export const ASPECT = set(
  'begin start continue keep resume finish stop cease go get come try manage help have use',
);
/** Verbs that say little: the noun beside them names the happening. */
export const LIGHT = set(
  `be have hold make take give begin start open end close finish last happen occur follow come go set schedule plan expect
  run continue resume conclude pencil book fix stage conduct due call slate mark remain fail collapse succeed`,
);
/** Being, having and seeming: no happenings. */
export const STATIVE = set(
  `be have seem appear belong own contain consist include mean matter cost weigh need want like love believe know think hope want depend
  remain resemble owe deserve exist involve concern require suggest indicate show regard lean understand`,
);
/** Verbs without an object: their participle describes nobody [studied in Rome, graduated in 2007]. */
export const INTRANSITIVE = set(
  `arrive graduate die go come fall rise return land dock emerge appear disappear vanish retire resign collapse escape flee speak
  decline slump tumble plunge soar surge expire crash capsize live happen occur stay remain travel erupt sleep depart`,
);
/** What ends a plan. */
export const CANCELLING = set(
  'postpone defer cancel call scrap drop abandon shelve scratch strike axe scrub abort ditch ban withdraw',
);
/** Verbs that have somebody for their object and "that" after it [urged them that]. */
export const TELLING =
  /^(?:ask|urge|assure|inform|remind|persuade|convince|notify|advise|promise|show|teach|make)$/;
/** Verbs that take a length for their object [stayed six days]. */
export const LASTING =
  /^(?:stay|spend|last|rest|wait|remain|live|work|run|serve|sit|stand|sleep|walk|drive|sail|travel|camp|take)$/;
