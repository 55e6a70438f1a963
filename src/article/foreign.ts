import { francAll } from 'franc-min';

/** A language: its ISO 639-1 code, and its name in English. */
export interface Language {
  readonly code: string;
  readonly name: string;
}

/** By the code of ISO 639-3, which franc gives; a language that has no row is told by that code. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  arb: { code: 'ar', name: 'Arabic' },
  cmn: { code: 'zh', name: 'Chinese' },
  ces: { code: 'cs', name: 'Czech' },
  deu: { code: 'de', name: 'German' },
  ell: { code: 'el', name: 'Greek' },
  fra: { code: 'fr', name: 'French' },
  hin: { code: 'hi', name: 'Hindi' },
  hun: { code: 'hu', name: 'Hungarian' },
  ind: { code: 'id', name: 'Indonesian' },
  ita: { code: 'it', name: 'Italian' },
  jpn: { code: 'ja', name: 'Japanese' },
  kor: { code: 'ko', name: 'Korean' },
  nld: { code: 'nl', name: 'Dutch' },
  pol: { code: 'pl', name: 'Polish' },
  por: { code: 'pt', name: 'Portuguese' },
  ron: { code: 'ro', name: 'Romanian' },
  rus: { code: 'ru', name: 'Russian' },
  spa: { code: 'es', name: 'Spanish' },
  swe: { code: 'sv', name: 'Swedish' },
  tur: { code: 'tr', name: 'Turkish' },
  ukr: { code: 'uk', name: 'Ukrainian' },
  vie: { code: 'vi', name: 'Vietnamese' },
};

/** What of a text is looked at, in characters, and what is too little to tell a language by, in letters. */
const SAMPLE = 4000;
const TOO_FEW = 100;
/** The same for scripts that write a word with one sign or two. */
const FEW_SIGNS = 20;
/** What is no language: markup, addresses, and what is longer than words are. */
const NO_WORDS = /<[^<>]*>|https?:\S+|[\w.~=&?/-]{30,}/g;
/** Words that every English text is full of and hardly another language has. */
const ENGLISH = /\b(?:the|of|and|to|that|was|for|with|from|has|have|are|which|this|they|their|been)\b/gi;
/** The share of such words of which English has twice to three times as much. */
const ENOUGH = 0.1;
/** The share below which it is hardly English. */
const HARDLY = 0.02;
/** franc gives the likeliest language 1: how near English may come before it is doubtful, where it may be English. */
const NEAR = 0.85;

/**
 * Which language a text is written in where that is surely not English. franc-min was chosen to tell it: it is kept
 * well, has no dependencies to speak of, knows 82 languages by their trigrams and their scripts in 100 KB.
 * @param text an article as given
 * @returns null for English, and where the text is too short or too mixed to be sure
 */
export function foreignLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE).replace(NO_WORDS, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const signs =
    sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu)?.length ?? 0;
  if (letters < TOO_FEW && signs < FEW_SIGNS) return null;
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const share = (sample.match(ENGLISH)?.length ?? 0) / Math.max(1, words);
  if (share >= ENOUGH) return null;
  const likely = francAll(sample);
  const best = likely[0]?.[0] ?? 'und';
  const english = likely.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (['und', 'eng', 'sco'].includes(best) || (english >= NEAR && share >= HARDLY)) return null;
  return LANGUAGES[best] ?? { code: best, name: `another language (${best})` };
}
