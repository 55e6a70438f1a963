import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const LANGUAGE = ['article', 'tagger', 'gazetteer', 'events', 'travel'];

/** Who may import whom. `types` are folders of which only types, and the named files, may be taken. */
const TABLE: Readonly<Record<string, { all: readonly string[]; types?: readonly string[] }>> = {
  time: { all: [] },
  lexicon: { all: [] },
  article: { all: ['time'] },
  grammar: { all: ['time', 'article'] },
  tagger: { all: ['time', 'article', 'lexicon'] },
  gazetteer: { all: ['time', 'article', 'lexicon'] },
  events: { all: ['time', 'article', 'lexicon', 'grammar', 'tagger', 'gazetteer'] },
  travel: { all: ['time', 'article', 'lexicon', 'tagger', 'gazetteer', 'events'] },
  timeline: { all: ['time'], types: LANGUAGE },
  layout: { all: ['time', 'timeline'] },
  share: { all: ['time', 'timeline'] },
  formats: { all: ['time', 'timeline'] },
  library: { all: ['time', 'timeline'] },
  state: { all: ['time', 'article', 'timeline', 'layout', 'share', 'formats', 'library'] },
  view: { all: ['time', 'timeline', 'layout', 'share', 'formats', 'library', 'state'] },
  cli: { all: ['time', 'grammar', 'timeline', ...LANGUAGE] },
};
/** The vocabulary of the model, constants that stand beside a type; and how numbers are written. */
const VOCABULARY = ['src/events/event.ts', 'src/travel/stop.ts', 'src/tagger/numbers.ts'];
/** Files outside the folders, and what they bring together. */
const TOP: Readonly<Record<string, readonly string[]>> = {
  'src/annotate.ts': ['time', 'timeline', ...LANGUAGE],
  'src/main.ts': ['state', 'view'],
  'src/App.svelte': ['timeline', 'state', 'view'],
};
/** What runs in the worker asks the gazetteer, too. */
const WORKER = 'src/state/worker.ts';
const USES_ANNOTATE = [WORKER, 'src/cli/line.ts', 'src/sample/plugin.ts'];
/** Packages that one file alone may import. */
const SOLE: Readonly<Record<string, string>> = {
  'chrono-node/en': 'src/tagger/chrono.ts',
  'chrono-node': 'src/tagger/locale.ts',
  'franc-min': 'src/article/foreign.ts',
  idb: 'src/library/library.ts',
  '@mozilla/readability': 'src/article/html.ts',
  marked: 'src/article/markdown.ts',
  'wink-nlp': 'src/article/language.ts',
  'wink-eng-lite-web-model': 'src/article/language.ts',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|svelte)$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join('src', name).replaceAll('\\', '/'));

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /\b(?:import|export)\b([^'";]+)\bfrom '([^']+)'|\bimport '([^']+)'|\bimport\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(STATEMENT)].map((m) => {
    const target = m[2] ?? m[3] ?? m[4]!;
    const clause = (m[1] ?? '').trim();
    const names = clause.replace(/[{}]/g, '').split(',');
    const typeOnly =
      clause.startsWith('type ') ||
      (clause !== '' && names.every((n) => n.trim() === '' || n.trim().startsWith('type ')));
    const path = target.startsWith('.')
      ? relative('.', normalize(join(dirname(file), target))).replaceAll('\\', '/')
      : target;
    return { file, target: path, typeOnly };
  });
}

const folderOf = (file: string) => (file.split('/').length > 2 ? file.split('/')[1]! : null);

function isAllowed({ file, target, typeOnly }: Import): boolean {
  if (!target.startsWith('src/')) {
    const sole = Object.entries(SOLE).find(([name]) => target === name || target.startsWith(`${name}/`));
    return !sole || sole[1] === file;
  }
  const to = folderOf(target);
  const from = folderOf(file);
  if (to === from && from !== null) return true;
  if (target === 'src/annotate.ts') return USES_ANNOTATE.includes(file);
  if (from === null) return to === null ? target === 'src/App.svelte' : (TOP[file]?.includes(to) ?? false);
  if (to === null) return false;
  if (file === WORKER && to === 'gazetteer') return true;
  const row = TABLE[from];
  if (!row) return from === 'sample';
  return (
    row.all.includes(to) || ((row.types?.includes(to) ?? false) && (typeOnly || VOCABULARY.includes(target)))
  );
}

describe('imports', () => {
  it('run one way only, as the table says', () => {
    expect(files.length).toBeGreaterThan(20);
    const wrong = files.flatMap(importsOf).filter((found) => !isAllowed(found));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
  it('are read from the files at all', () => {
    const found = importsOf('src/annotate.ts').map(({ target }) => target);
    expect(found).toContain('src/tagger/tag.ts');
    expect(isAllowed({ file: 'src/time/calendar.ts', target: 'src/view/keys.ts', typeOnly: false })).toBe(
      false,
    );
    expect(isAllowed({ file: 'src/view/keys.ts', target: 'chrono-node/en', typeOnly: false })).toBe(false);
  });
});
