import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

describe('what a sentence tells of where somebody is', () => {
  it.each([
    ['an arrival', 'Ada Rowe landed in Lima on Monday.', ['Ada Rowe arrive Lima 2014-03-10 happened']],
    ['a departure', 'Ada Rowe left Lima on Monday.', ['Ada Rowe depart Lima 2014-03-10 happened']],
    [
      'setting out for a place',
      'Ada Rowe left for Lima on Monday.',
      ['Ada Rowe go Lima 2014-03-10 happened'],
    ],
    [
      'both ends of a way',
      'Ada Rowe flew from Lima to Quito on Monday.',
      ['Ada Rowe depart Lima 2014-03-10 happened plane', 'Ada Rowe go Quito 2014-03-10 happened plane'],
    ],
    [
      'presence on a day',
      'Ada Rowe met bankers in Lima on Monday.',
      ['Ada Rowe stay Lima 2014-03-10 happened'],
    ],
    ['what is planned', 'Ada Rowe will travel to Lima on Friday.', ['Ada Rowe go Lima 2014-03-14 planned']],
    [
      'where somebody is due',
      'Ada Rowe is due in Lima on Friday.',
      ['Ada Rowe arrive Lima 2014-03-14 planned'],
    ],
    [
      'all places of a list',
      'Ada Rowe visited Peru, Chile and Bolivia on Monday.',
      ['Peru', 'Chile', 'Bolivia'].map((place) => `Ada Rowe arrive ${place} 2014-03-10 happened`),
    ],
    [
      'each place with the day beside it',
      'Ada Rowe spent Monday in Bonn and Tuesday in Ulm.',
      ['Ada Rowe stay Bonn 2014-03-10 happened', 'Ada Rowe stay Ulm 2014-03-11 happened'],
    ],
    [
      'a place described by what was done there',
      'Ada Rowe reached Lima, where she met Ben Ode on Monday.',
      ['Ada Rowe arrive Lima undated happened', 'Ada Rowe stay Lima 2014-03-10 happened'],
    ],
    [
      'leaving, without a place',
      'Ada Rowe landed in Lima on Monday. She left on Tuesday.',
      ['Ada Rowe arrive Lima 2014-03-10 happened', 'Ada Rowe depart there 2014-03-11 happened'],
    ],
    [
      'whoever is followed, by what carries them',
      'Her aircraft landed in Lima on Monday.',
      ['whoever arrive Lima 2014-03-10 happened plane'],
    ],
    [
      'the town told before the verb, not the one after it',
      'Ada Rowe flew to Bonn on Sunday, met bankers on Monday and went on to Ulm on Tuesday.',
      [
        'Ada Rowe go Bonn 2014-03-09 happened plane',
        'Ada Rowe go Ulm 2014-03-11 happened plane',
        'Ada Rowe stay Bonn 2014-03-10 happened plane',
      ],
    ],
    [
      'the town told before, by what it is',
      'Ada Rowe spoke in Lima on Sunday. She returned to the capital on Monday.',
      ['Ada Rowe stay Lima 2014-03-09 happened', 'Ada Rowe return Lima 2014-03-10 happened'],
    ],
    [
      'the town told before, by "there"',
      'Ada Rowe landed in Lima on Sunday. She stayed there on Monday.',
      ['Ada Rowe arrive Lima 2014-03-09 happened', 'Ada Rowe stay Lima 2014-03-10 happened'],
    ],
    [
      'where the article is filed, by "here"',
      'Ada Rowe came here on Monday.',
      ['Ada Rowe go Oslo 2014-03-10 happened'],
    ],
    [
      'a guest whom a town receives',
      'Ada Rowe landed in Quito on Sunday. Lima received her on Monday.',
      ['Ada Rowe arrive Quito 2014-03-09 happened', 'Ada Rowe stay Lima 2014-03-10 happened'],
    ],
    [
      'a guest whom somebody receives in a town',
      'Ada Rowe landed in Quito on Sunday. The minister received her in Lima on Monday.',
      ['Ada Rowe arrive Quito 2014-03-09 happened', 'Ada Rowe stay Lima 2014-03-10 happened'],
    ],
    [
      'a place that is called a stop',
      'Ada Rowe flew to Quito on Sunday. Her next stop is Lima, on Friday.',
      ['Ada Rowe go Quito 2014-03-09 happened plane', 'whoever stay Lima 2014-03-14 planned'],
    ],
    ['a town that comes next', 'Lima was next, on Monday.', ['whoever stay Lima 2014-03-10 happened']],
    [
      'a town in which something happens as they pass',
      'In Lima, on Monday, the power failed.',
      ['whoever stay Lima 2014-03-10 happened'],
    ],
    [
      'an occasion',
      'A rally in Lima drew 500 people on Monday.',
      ['whoever arrive Lima 2014-03-10 happened'],
    ],
    [
      'whom a tug tows',
      'Ada Rowe landed in Quito on Sunday. A tug towed her into Callao on Monday.',
      ['Ada Rowe arrive Quito 2014-03-09 happened', 'Ada Rowe go Callao 2014-03-10 happened'],
    ],
    [
      'how far somebody got',
      'Ada Rowe sailed as far as Hobart on Monday.',
      ['Ada Rowe go Hobart 2014-03-10 happened ship'],
    ],
    [
      'a way that is made',
      'Ada Rowe made her way to Lima on Monday.',
      ['Ada Rowe arrive Lima 2014-03-10 happened'],
    ],
    [
      'a verb after an aside',
      'Ada Rowe spoke in Quito on Sunday and, with the radio playing, pulled into Lima on Monday.',
      ['Ada Rowe stay Quito 2014-03-09 happened', 'Ada Rowe go Lima 2014-03-10 happened'],
    ],
    ['presence without a time', 'Ada Rowe met bankers in Lima.', ['Ada Rowe stay Lima undated happened']],
    [
      'a call',
      'The tug called at Lima and Callao.',
      ['whoever arrive Lima undated happened', 'whoever arrive Callao undated happened'],
    ],
    [
      'a visit, by its owner',
      'Ada Rowe spoke on Sunday. Her visit to Lima begins on Friday.',
      ['Ada Rowe arrive Lima 2014-03-14 planned'],
    ],
    [
      'a plan that came to nothing',
      'Ada Rowe was to have flown to Lima on Monday.',
      ['Ada Rowe go Lima 2014-03-10 cancelled plane'],
    ],
    [
      'setting out, without a place',
      'Ada Rowe landed in Lima on Sunday. She set out on Monday.',
      ['Ada Rowe arrive Lima 2014-03-09 happened', 'Ada Rowe depart there 2014-03-10 happened'],
    ],
    [
      'where what hangs on an if leads',
      'If the snow holds off, Ada Rowe should reach Cusco on Saturday.',
      ['Ada Rowe arrive Cusco 2014-03-15 planned'],
    ],
    [
      'a day before a clause',
      'Ada Rowe reached Copenhagen in January. Two months later she was back in front of her class in Aarhus.',
      ['Ada Rowe arrive Copenhagen 2014-01 happened', 'Ada Rowe stay Aarhus 2014-03 happened'],
    ],
    [
      'a town by what it is',
      'Ada Rowe drove to the border town of Tumbes on Monday.',
      ['Ada Rowe go Tumbes 2014-03-10 happened car'],
    ],
    [
      'making it somewhere',
      'Ada Rowe made it to Lima by Monday.',
      ['Ada Rowe arrive Lima 2014-03-10 happened'],
    ],
    [
      'a day given to a town',
      'The weekend is reserved for Lima.',
      ['whoever stay Lima 2014-W10-WE happened'],
    ],
    [
      'a guest, by whoever receives them',
      'The king will welcome Ada Rowe in Lima on Friday.',
      ['Ada Rowe stay Lima 2014-03-14 planned'],
    ],
    [
      'how long a stay was, by its end',
      'Ada Rowe left Lima on Saturday after a three-day visit.',
      ['Ada Rowe depart Lima 2014-03-08 happened', 'Ada Rowe stay Lima 2014-03-06 happened'],
    ],
    [
      'how long a stay is, by its beginning',
      'Ada Rowe arrived in Lima on Saturday for a three-day visit.',
      ['Ada Rowe arrive Lima 2014-03-08 happened', 'Ada Rowe stay Lima 2014-03-10 happened'],
    ],
    [
      'a way that begins behind a name',
      'Ada Rowe took off in a glider, called the Bee, from Lima.',
      ['Ada Rowe depart Lima undated happened'],
    ],
    [
      'a place that opens what somebody does there',
      'In Lima, Ada Rowe will see the docks.',
      ['Ada Rowe stay Lima undated planned'],
    ],
    ['being on the way', 'Ada Rowe is on her way to Lima.', ['Ada Rowe go Lima undated planned']],
    [
      'where a stop is said to be, without a day',
      'Ada Rowe flew to Quito on Sunday. Her next stop will be Lima.',
      ['Ada Rowe go Quito 2014-03-09 happened plane', 'whoever stay Lima undated planned'],
    ],
    [
      'what is still to come, in the present',
      'Ada Rowe will rest until she reaches Lima.',
      ['Ada Rowe arrive Lima undated planned'],
    ],
    [
      'a plan that goes on in the present',
      'Ada Rowe will fly to Quito on Friday. Rowe travels on to Lima.',
      ['Ada Rowe go Quito 2014-03-14 planned plane', 'Ada Rowe go Lima undated planned'],
    ],
    [
      'the end of a tour',
      'Ada Rowe will end her tour in Lima on Friday.',
      ['Ada Rowe arrive Lima 2014-03-14 planned'],
    ],
    [
      'a home port',
      'The tug returned to its homeport in Callao on Monday.',
      ['whoever return Callao 2014-03-10 happened'],
    ],
    [
      'a landing that opens a sentence, by nobody',
      'Landing in Lima on Monday, the glider was checked.',
      ['whoever arrive Lima 2014-03-10 happened'],
    ],
    [
      'a house of a body',
      "Ada Rowe flew to NASA's Kennedy Space Center on Monday.",
      ['Ada Rowe go Kennedy Space Center 2014-03-10 happened plane'],
    ],
    [
      'what is done to a convoy',
      'A rockfall caught the convoy near Tumbes on Monday.',
      ['whoever stay Tumbes 2014-03-10 happened car'],
    ],
  ])('%s: %s', (_, text, lines) => {
    expect(told(text)).toEqual(lines);
  });

  it.each([
    ['words from a place', 'Ada Rowe said in Lima that she was tired.'],
    ['a government', 'Moscow said on Monday that it would not agree.'],
    ['what is talked about', 'Ada Rowe spoke on Monday at a conference on Libya.'],
    ['what would be', 'If she had time, Ada Rowe would fly to Lima on Friday.'],
    ['somebody who comes from a place', 'A collector from Lima met Ada Rowe on Monday.'],
    ['a journey without a time', 'The truce foresees the return to Lima of its miners.'],
    ['a town that is something else', 'Her home town is Lima, since Monday.'],
    ['what gives way', 'Ada Rowe gave way to Lima on Monday.'],
    ['a town that is large', 'Lima was large on Monday.'],
    ['an office in a town', 'An office in Lima drew 500 people on Monday.'],
    ['what a country asks', "Ada Rowe resigned at Peru's request on Monday."],
    ['what comes into a town, by what it is', 'Mail was delivered in the city on Monday.'],
    ['a plan of which nothing is told', 'Ada Rowe was to berth in Lima by Monday.'],
    ['a place that a relative clause is about', 'Ada Rowe spoke of Lima, which grew on Monday.'],
    ['the town in a name', 'The Lima office of Ada Rowe opened on Monday.'],
    ['a day for something else', 'Saturday is for sleep.'],
    ['a call by telephone', 'Ada Rowe, reached in Lima on Monday, said no.'],
    ['an invitation', 'Lima invited Ada Rowe to speak in Quito on Friday.'],
    ['the end of something else', 'Ada Rowe spoke on Monday of ending the war in Peru.'],
    ['what something is like', 'Ada Rowe met on Monday with a group active in Peru.'],
    ['what is hoped for', 'Ada Rowe spoke on Monday about hopes for an end of the war in Peru.'],
    ['an earlier meeting', 'Ada Rowe has met bankers in Lima.'],
    ['talks of others', 'On Monday Ada Rowe spoke of the talks, happening in Lima.'],
    ['what a house is named for', 'Ada Rowe spoke on Monday of her job at a Lima school.'],
    ['a place that opens what has been done', 'In Lima, Ada Rowe has seen the docks.'],
    ['an ambassador to a place', 'An ambassador to Lima took office on Monday.'],
  ])('nothing by %s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
