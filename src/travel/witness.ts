import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { TimelineEvent } from '../events/event.ts';
import type { ParsedSentence as Scene } from '../events/parsed.ts';
import { isTown, townOrPlace } from '../events/whereabouts.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { Basis, Evidence } from './evidence.ts';
import { hosting, likelySite } from './host.ts';
import { isLeaving, modeOf, motionOfVerb, type Motion } from './motion.ts';
import type { Naming } from './naming.ts';
import { siteOf, type Site } from './site.ts';
import { byNoun, byVerb, described, type Tell } from './statement.ts';
import { spanOf, toldOf, type Told } from './told.ts';
import { peopleIn, WHOEVER, whoMoves, type Who } from './traveller.ts';

const isFine = (value: string) => /^(?:day|part|minute)$/.test(bounds(value)!.granularity);
/** The town told of before, by what it is [sailed into *the Faroese capital*]. */
const TOWN = /^(?:(?:back )?(?:in)?to |back in )?the (?:[\w-]+ )?(?:capital|city|town|port|village|resort)\b/;
const HERE = { text: 'here', kind: 'city', use: 'locative' } as const;

/** Does a clause, or its sentence, tell of somebody by no name? */
function isPronoun(who: Who, clause: Span, { parse, names, cast }: Scene): boolean {
  const own = parse.units.flatMap(({ head }, at) => {
    const { pos, start } = parse.words[head]!;
    const label = names[at]?.split(' and ')[0] ?? null;
    return label !== null && cast.fullName(label) === who ? [{ pos, start }] : [];
  });
  const near = own.filter(({ start }) => start >= clause.start && start < clause.end);
  return (near.length > 0 ? near : own).every(({ pos }) => pos === 'PRON');
}

/** Is there a "he" or "she" in a clause? */
const hasSingle = ({ start, end }: Span, { parse: { words } }: Scene) =>
  words.some((word) => word.start >= start && word.end <= end && /^(?:he|she|him)$/.test(word.lower));

/** Reads an article sentence by sentence for what it says of where anybody is, comes or goes. */
export class Witness {
  readonly #found: Evidence[] = [];
  readonly #namings = new Map<string, Naming>();
  /** events by the offset of each word that mentions them */
  readonly #eventAt = new Map<number, TimelineEvent>();
  /** the town named last in the sentences before: what "it" and "there" may mean */
  #lastTown: PlaceMention | null = null;
  /** the towns that the story has come to in this paragraph, in order */
  #visited: { readonly mention: PlaceMention; readonly status: Told['status'] | null }[] = [];
  #paragraph = -1;
  readonly #placeNames: ReadonlySet<string>;
  readonly #tell: Tell = (scene, governors, clause, mention) =>
    toldOf(scene, governors, clause, mention, this.#eventAt, this.now);

  constructor(
    private readonly article: Article,
    private readonly sentences: readonly Scene[],
    places: readonly PlaceMention[],
    events: readonly TimelineEvent[],
    private readonly now: Day | null,
    private readonly home: Place | null,
  ) {
    for (const event of events)
      for (const span of [...event.mentions, ...(event.anchor ? [event.anchor] : [])])
        if (!this.#eventAt.has(span.start)) this.#eventAt.set(span.start, event);
    // a people may travel, a place may not [The Hungarians flew home]
    this.#placeNames = new Set(
      places.filter(({ use }) => use !== 'demonym').map(({ text }) => text.toLowerCase()),
    );
  }

  /** All names of those who may travel, pronouns not counted. */
  get namings(): ReadonlyMap<string, Naming> {
    return this.#namings;
  }

  /** All evidence, in the order of the text. */
  read(): readonly Evidence[] {
    for (const scene of this.sentences) {
      if (scene.parse.words.length === 0) continue;
      this.#count(scene);
      if (scene.kind !== 'headline') this.#sentence(scene);
    }
    return this.#found;
  }

  #count({ names, parse, cast }: Scene): void {
    names.forEach((label, at) => {
      const full = label === null ? null : cast.fullName(label);
      const head = parse.words[parse.units[at]!.head]!;
      if (full === null || head.pos === 'PRON' || this.#placeNames.has(full.toLowerCase())) return;
      const { count, acts } = this.#namings.get(full) ?? { count: 0, acts: 0 };
      const act = parse.clauses.some(({ subject }) => subject === at) ? 1 : 0;
      this.#namings.set(full, { count: count + 1, acts: acts + act, person: cast.isPerson(full) });
    });
  }

  #sentence(scene: Scene): void {
    const { parse, places, paragraph } = scene;
    if (this.#paragraph !== paragraph) this.#visited = [];
    this.#paragraph = paragraph;
    const placed = new Set<number>();
    for (const mention of places) {
      const site = siteOf(parse, mention, places);
      if (site === null) continue;
      const readings = [
        byNoun(scene, site, this.#tell) ?? byVerb(scene, site, this.#tell),
        described(scene, site, this.#tell),
      ];
      for (const reading of readings) {
        if (reading === null) continue;
        if (reading.clause !== null) placed.add(reading.clause);
        for (const { who, motion, mention, told, span } of reading.statements)
          this.#add(scene, who, motion, mention, told, span);
      }
      if (site.clause === null || !placed.has(site.clause.index)) {
        const clause = this.#byTown(scene, site);
        if (clause !== null) placed.add(clause);
      }
    }
    this.#placeless(scene, placed);
    const town = places.findLast(isTown);
    this.#lastTown = town ?? this.#lastTown;
  }

  /** A town that receives those who are followed, or in which something happens as they pass. */
  #byTown(scene: Scene, site: Site): number | null {
    const { parse } = scene;
    if (!isTown(site.mention)) return null;
    const host = hosting(site, parse);
    if (host !== null) {
      const [guest = WHOEVER] = peopleIn(host, scene);
      const told = this.#tell(scene, [host.verb], host, null);
      this.#arriveAt(site.mention, told);
      if ((told?.start ?? null) === null && told?.status !== 'cancelled') return null;
      const basis = guest === WHOEVER ? 'likely' : 'told';
      this.#add(scene, guest, 'stay', site.mention, told, spanOf(host, parse), basis);
      return host.index;
    }
    const clause = likelySite(site, parse);
    if (clause === null) return null;
    // [In Davao a summit had begun when he walked in on Saturday]
    for (const one of parse.clauses.filter(({ index }) => index >= clause.index)) {
      const mover = one.subject === null ? null : whoMoves(one, scene);
      const told = mover === null ? null : this.#tell(scene, [one.verb], one, null);
      if (mover === null || (told?.start ?? null) === null) continue;
      this.#add(scene, mover, 'stay', site.mention, told, spanOf(one, parse));
      return one.index;
    }
    const told = this.#tell(
      scene,
      [clause.verb, ...(site.noun === null ? [] : [site.noun])],
      clause,
      site.mention,
    );
    this.#arriveAt(site.mention, told);
    if ((told?.start ?? null) !== null)
      this.#add(scene, WHOEVER, 'stay', site.mention, told, spanOf(clause, parse), 'likely');
    return null;
  }

  /** Clauses whose place is "it", "there" or where the story is, and those that only tell that somebody leaves. */
  #placeless(scene: Scene, placed: ReadonlySet<number>): void {
    const { parse, places } = scene;
    const { words, units } = parse;
    for (const clause of parse.clauses) {
      if (placed.has(clause.index)) continue;
      const verb = clause.group.lemma;
      const after = words.slice(units[clause.verb]!.to, units[clause.to - 1]!.to);
      const text = after.map(({ lower }) => lower).join(' ');
      const motion = motionOfVerb(verb);
      const pointing =
        ((/^(?:it|there)\b/.test(text) || TOWN.test(text)) &&
          (motion === 'arrive' || motion === 'return' || motion === 'go')) ||
        (/\bthere\b/.test(text) && motion === 'stay') ||
        (/\bthere\b/.test(text) && clause.group.perfect && clause.group.plan !== null) ||
        (/^(?:(?:him|her|them) )?(?:in|over)\b(?! (?:the|a|an|his|her|their|its)\b)/.test(text) &&
          motion !== null);
      const leaving = isLeaving(verb, text);
      const staying = motion === 'stay' && verb !== 'stop';
      const mover = whoMoves(clause, scene);
      const [who = mover] = mover === null ? peopleIn(clause, scene) : [mover];
      if (who === null) continue;
      const told = this.#tell(scene, [clause.verb], clause, null);
      const dated = (told?.start ?? null) !== null;
      const start = words[units[clause.verb]!.from]!.start;
      const span = spanOf(clause, parse);
      const named = places.findLast((one) => isTown(one) && one.end < start) ?? this.#lastTown;
      // [brought the race to a barn here on Thursday]: where the article is written
      const atHome = dated && this.home !== null && /\bhere\b/.test(text) && clause.group.tense !== 'future';
      const here = this.#hereAt(start);
      if (pointing) {
        if (named) this.#add(scene, who, motion ?? 'stay', named, told, span);
      } else if (atHome)
        this.#add(scene, who, motion ?? 'stay', { ...this.home!, ...span, ...HERE }, told, span);
      else if (dated && mover !== null && (leaving || staying))
        this.#add(scene, mover, leaving ? 'depart' : 'stay', null, told, span);
      else if (
        dated &&
        here !== undefined &&
        isFine(told!.start!) &&
        (motion === null || motion === 'arrive')
      )
        if (
          (here.status ?? told!.status) === told!.status &&
          !places.some((one) => isTown(one) && one.start > start && one.end <= span.end)
        )
          this.#add(scene, who, 'stay', here.mention, told, span, 'carried');
      if (leaving) this.#visited = [];
    }
  }

  #arriveAt(mention: PlaceMention, told: Told | null): void {
    this.#visited.push({ mention, status: told?.start ? told.status : null });
  }

  /** Where the story has come to before some words [flew to Bonn, *met her on Monday* and went on to Ulm]. */
  #hereAt(start: number) {
    return this.#visited.findLast(({ mention }) => mention.start < start);
  }

  #add(
    scene: Scene,
    who: Who,
    motion: Motion,
    mention: PlaceMention | null,
    told: Told | null,
    clause: Span,
    basis: Basis = 'told',
  ): void {
    // a team may bear its town's name, but a town by itself does not travel
    if (told === null || (typeof who === 'string' && this.#placeNames.has(who.toLowerCase()))) return;
    const { start, end } = scene.sentence;
    this.#found.push({
      who,
      person: typeof who === 'string' && scene.cast.isPerson(who),
      pronoun: isPronoun(who, clause, scene),
      single: hasSingle(clause, scene),
      basis,
      motion,
      place: mention && townOrPlace(mention),
      wide: mention !== null && (mention.kind === 'country' || mention.kind === 'region'),
      start: told.start,
      end: told.end,
      mode: modeOf(this.article.reading.slice(clause.start, clause.end)),
      status: told.status,
      sentence: { start, end },
      at: mention?.start ?? clause.start,
    });
    // [flew to Ouagadougou, in Burkina Faso]: still in that town
    const inside = mention?.kind === 'country' && this.#visited.at(-1)?.mention.country === mention.country;
    if (mention !== null && basis === 'told' && motion !== 'depart' && told.status !== 'cancelled' && !inside)
      this.#arriveAt(mention, told);
  }
}
