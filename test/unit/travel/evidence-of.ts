import type { Evidence } from '../../../src/travel/evidence.ts';

const AT = {
  Leeds: { name: 'Leeds', country: 'GB', lat: 53.8, lon: -1.5 },
  Hull: { name: 'Hull', country: 'GB', lat: 53.7, lon: -0.3 },
  York: { name: 'York', country: 'GB', lat: 54, lon: -1.1 },
  Lima: { name: 'Lima', country: 'PE', lat: -12, lon: -77 },
  Peru: { name: 'Peru', country: 'PE', lat: -10, lon: -76 },
} as const;

/** What is told of Ada Rowe at a place, in the n-th sentence. */
export const at = (place: keyof typeof AT, sentence: number, own: Partial<Evidence> = {}): Evidence => ({
  who: 'Ada Rowe',
  person: true,
  pronoun: false,
  single: null,
  basis: 'told',
  motion: 'arrive',
  place: AT[place],
  wide: place === 'Peru',
  start: null,
  end: own.start ?? null,
  mode: null,
  status: 'happened',
  sentence: { start: sentence * 100, end: sentence * 100 + 99 },
  at: sentence * 100,
  ...own,
});
