import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/travel/evidence.ts';
import { inOrder, staysOf } from '../../../src/travel/stay.ts';
import { evidenceIn } from './reading.ts';

/** The stays in a text that tells of one traveller [Lima 2014-03-10–2014-03-12 happened]. */
const staysIn = (text: string) =>
  staysOf(evidenceIn(text)).map(
    ({ place, arrive, depart, status }) => `${place.name} ${arrive ?? ''}–${depart ?? ''} ${status}`,
  );

describe('stays', () => {
  it.each([
    [
      'end where a departure is told',
      'Ada Rowe landed in Lima on Saturday. She left on Monday.',
      ['Lima 2014-03-08–2014-03-10 happened'],
    ],
    [
      'begin nowhere where only the departure is told',
      'Ada Rowe left Lima on Saturday. She reached Quito on Sunday.',
      ['Lima –2014-03-08 happened', 'Quito 2014-03-09– happened'],
    ],
    [
      'end when the next way begins',
      'Ada Rowe landed in Lima on Saturday. She flew to Quito on Monday.',
      ['Lima 2014-03-08–2014-03-10 happened', 'Quito 2014-03-10– happened'],
    ],
    [
      'are one where the same place is told again with nothing between',
      'Ada Rowe landed in Lima on Saturday. She met bankers in Lima on Sunday. She left Lima on Monday.',
      ['Lima 2014-03-08–2014-03-10 happened'],
    ],
    [
      'are two where somebody leaves and comes back',
      'Ada Rowe landed in Lima on Friday. She flew to Quito on Saturday. She returned to Lima on Monday.',
      [
        'Lima 2014-03-07–2014-03-08 happened',
        'Quito 2014-03-08–2014-03-10 happened',
        'Lima 2014-03-10– happened',
      ],
    ],
    [
      'stand in order of time, however they are told',
      'Ada Rowe reached Quito on Monday. She had landed in Lima on Saturday.',
      ['Lima 2014-03-08– happened', 'Quito 2014-03-10– happened'],
    ],
    [
      'of a day of presence are that day',
      'Ada Rowe met bankers in Lima on Sunday. She met miners in Quito on Monday.',
      ['Lima 2014-03-09–2014-03-09 happened', 'Quito 2014-03-10–2014-03-10 happened'],
    ],
    [
      'are planned where they lie ahead',
      'Ada Rowe landed in Lima on Monday. She will fly to Quito on Friday.',
      ['Lima 2014-03-10–2014-03-14 happened', 'Quito 2014-03-14– planned'],
    ],
    [
      'end where a stretch that is told ends',
      'Ada Rowe landed in Lima on Friday. She stayed there from Friday to Sunday. She spoke in Quito on Monday.',
      ['Lima 2014-03-07–2014-03-09 happened', 'Quito 2014-03-10–2014-03-10 happened'],
    ],
    [
      'are two where somebody is back on another day',
      'Ada Rowe landed in Lima on Friday. She returned to Lima on Monday.',
      ['Lima 2014-03-07– happened', 'Lima 2014-03-10– happened'],
    ],
    [
      'in a country count where no town of it is told',
      'Ada Rowe began a visit to Chile on Saturday. She flew to Quito on Monday.',
      ['Chile 2014-03-08–2014-03-10 happened', 'Quito 2014-03-10– happened'],
    ],
    [
      'in a country are none besides those in its towns',
      'Ada Rowe began a visit to Chile on Saturday. She landed in Santiago on Saturday. She flew to Quito on Monday.',
      ['Santiago 2014-03-08–2014-03-10 happened', 'Quito 2014-03-10– happened'],
    ],
  ])('%s', (_, text, stays) => {
    expect(staysIn(text)).toEqual(stays);
  });

  it('that were called off stand alone, and break no other', () => {
    const stay = (
      name: string,
      day: string,
      status: Evidence['status'],
      motion: Evidence['motion'],
    ): Evidence => ({
      who: 'Ada Rowe',
      person: true,
      pronoun: false,
      single: null,
      basis: 'told',
      motion,
      place: { name, country: 'XX' },
      wide: false,
      start: day,
      end: day,
      mode: null,
      status,
      sentence: { start: 0, end: 1 },
      at: 0,
    });
    const stays = staysOf([
      stay('Lima', '2014-03-08', 'happened', 'arrive'),
      stay('Quito', '2014-03-09', 'cancelled', 'arrive'),
      stay('Lima', '2014-03-10', 'happened', 'depart'),
    ]);
    expect(stays.map(({ place, arrive, depart, status }) => [place.name, arrive, depart, status])).toEqual([
      ['Lima', '2014-03-08', '2014-03-10', 'happened'],
      ['Quito', '2014-03-09', null, 'cancelled'],
    ]);
  });
});

describe('evidence in order', () => {
  it('keeps what has no time behind what the text tells before it', () => {
    const evidence = evidenceIn(
      'Ada Rowe landed in Lima on Monday. She visited Cusco. She had left Quito on Saturday.',
    );
    expect(inOrder(evidence).map(({ place }) => place?.name)).toEqual(['Quito', 'Lima', 'Cusco']);
  });
  it('puts the start of a journey before its end, whichever is told first', () => {
    const evidence = evidenceIn('Ada Rowe will fly home to Galway from Venice on Friday.');
    expect(inOrder(evidence).map(({ place }) => place?.name)).toEqual(['Venice', 'Galway']);
  });
});
