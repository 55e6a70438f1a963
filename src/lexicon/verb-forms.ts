import { VERB_ENTRIES } from './verb-entries.ts';

/** Simple pasts and participles that no ending tells, with their base forms. */
const IRREGULAR = new Map(
  VERB_ENTRIES.flatMap(({ base, forms }) => forms.map((form) => [form, base] as const)),
);
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

/** Verbs whose simple past is the base. */
const SAME = new Set(VERB_ENTRIES.filter(({ base, forms }) => forms[0] === base).map(({ base }) => base));

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
const PARTICIPLES = new Map(
  VERB_ENTRIES.flatMap(({ base, forms }) => (forms.length > 0 ? [[base, forms.at(-1)!] as const] : [])),
);

/** The past participle of a verb [sign → signed, carry → carried, take → taken]. */
export function participleOf(base: string): string {
  const prefix = PREFIX.exec(base)?.[0] ?? '';
  const irregular = PARTICIPLES.get(base) ?? PARTICIPLES.get(base.slice(prefix.length));
  if (irregular !== undefined) return PARTICIPLES.has(base) ? irregular : prefix + irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? `${base}${base.at(-1)!}ed` : `${base}ed`;
}
