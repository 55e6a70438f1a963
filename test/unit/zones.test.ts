import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLOCK_FOLDERS, ZONES } from '../zones.ts';

const CLOCK =
  /\bnew Date\b|\bDate\.|\bDateTimeFormat\b|\btoLocale(?:Date|Time)String\b|\bTemporal\b|chrono-node|\b(?:scale|format|time)(?:Time|Utc|Local)\b/;
const asksClock = (line: string) => CLOCK.test(line.replace(/\/\/.*|^\s*\/?\*.*/, ''));
/** What the machine says of now goes into no value of an article: it only tells how old a thing is. */
const NOW = /\bDate\.now\(\)/g;

describe('time zones', () => {
  it('can only be felt in folders whose tests run under each of them', () => {
    const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|svelte)$/.test(name))
      .filter((name) =>
        readFileSync(`src/${name}`, 'utf8')
          .split('\n')
          .some((line) => asksClock(line.replaceAll(NOW, ''))),
      )
      .map((name) => name.replaceAll('\\', '/').split('/')[0]!);
    expect([...new Set(asking)].sort(), 'a folder that asks a clock stands in test/zones.ts').toEqual(
      [...CLOCK_FOLDERS].sort(),
    );
  });
  it('are told by what code asks', () => {
    expect(asksClock('const year = new Date(day).getFullYear();')).toBe(true);
    expect(asksClock("import * as chrono from 'chrono-node/en';")).toBe(true);
    expect(asksClock('const date = dateOf(day); // never new Date(day)')).toBe(false);
    expect(asksClock(' * Unlike `Date`, new Date(0) included')).toBe(false);
  });
  it('are the ones that the run asks for', () => {
    const asked = process.env['TZ'] ?? '';
    if (ZONES.some((zone) => zone === asked))
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(asked);
    else expect(ZONES).not.toContain(asked);
  });
});
