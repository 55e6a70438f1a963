import type { Parse } from './clause.ts';
import { ClauseReading } from './clause-reading.ts';
import { readNoun } from './noun-reading.ts';
import type { Unit } from './unit.ts';
import { readVerb } from './verb-reading.ts';
import type { Word } from './words.ts';

/**
 * Finds the clauses of a sentence: each verb group with its subject. A stack of subjects that still wait
 * for their verb sees to relative clauses and insertions [the man who fell, police said, was not hurt].
 */
export function parse(words: readonly Word[], units: readonly Unit[]): Parse {
  const reading = new ClauseReading(words, units);
  units.forEach((unit, at) => {
    readUnit(reading, unit, at);
  });
  const { clauses } = reading;
  const main = clauses.find((clause) => clause.kind === 'main');
  if (clauses[0]?.kind === 'participle' && clauses[0].subject === null && main)
    clauses[0].subject = main.subject;
  reading.clauseOf.forEach((clause, at) => {
    if (clause !== null) clauses[clause]!.to = Math.max(clauses[clause]!.to, at + 1);
  });
  const explained = new Map([...reading.apposition].reverse().map(([name, at]) => [at, name]));
  return { words, units, clauses, clauseOf: reading.clauseOf, apposition: reading.apposition, explained };
}

function readUnit(reading: ClauseReading, unit: Unit, at: number): void {
  switch (unit.kind) {
    case 'stop':
      readStop(reading, reading.words[unit.from]!.text, at);
      return;
    case 'sub':
      reading.open(unit, at, null);
      return;
    case 'who':
      reading.open(unit, at, reading.antecedent(at));
      return;
    case 'noun':
      readNoun(reading, unit, at);
      return;
    case 'verb':
      readVerb(reading, unit, at);
      return;
    case 'and':
      reading.adding = true;
  }
  reading.clauseOf[at] = reading.current;
}

function readStop(reading: ClauseReading, mark: string, at: number): void {
  const quote = mark === '"' && at > 0;
  if (!quote && !/^(?:[;:.?!—–(]|--)$/.test(mark)) return;
  if (!quote) reading.restart(at);
  reading.part(at + 1);
}
