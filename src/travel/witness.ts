import type { Article } from '../article/article.ts';
import type { Clause } from '../events/clause.ts';
import type { TimelineEvent } from '../events/event.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import { isTown } from '../events/whereabouts.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import { calledOff } from './called-off.ts';
import { Diary } from './diary.ts';
import type { Evidence } from './evidence.ts';
import { hosting, likelySite } from './host.ts';
import { motionOfVerb } from './motion.ts';
import type { Naming } from './naming.ts';
import { pointingOf } from './pointing.ts';
import { leadsOf } from './lead.ts';
import { followOns } from './schedule.ts';
import { shipsIn } from './ship.ts';
import { siteOf, type Site } from './site.ts';
import { byNoun, byVerb, described, type Tell } from './statement.ts';
import { spanOf, toldOf } from './told.ts';
import { peopleIn, WHOEVER, whoMoves, type Scene } from './traveller.ts';

const isFine = (value: string) => /^(?:day|part|minute)$/.test(bounds(value)!.granularity);
/** What stands before a place rather than a traveller. */
const SITE = /^(?:in|at|to|into|near|outside|through|across)$/;
const NEW = { count: 0, acts: 0, sites: 0, first: false };
const HERE = { text: 'here', kind: 'city', use: 'locative' } as const;

/** Reads an article sentence by sentence for what it says of where anybody is, comes or goes. */
export class Witness {
  readonly #namings = new Map<string, Naming>();
  /** events by the offset of each word that mentions them */
  readonly #eventAt = new Map<number, TimelineEvent>();
  readonly #diary: Diary;
  readonly #placeNames: ReadonlySet<string>;
  readonly #tell: Tell = (scene, governors, clause, mention) =>
    toldOf(scene, governors, clause, mention, this.#eventAt, this.now);

  constructor(
    private readonly article: Article,
    private readonly sentences: readonly ParsedSentence[],
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
    this.#diary = new Diary(article.reading, this.#placeNames, now, home);
  }

  /** All names of those who may travel, pronouns not counted. */
  get namings(): ReadonlyMap<string, Naming> {
    return this.#namings;
  }

  /** All evidence, in the order of the text. */
  read(): readonly Evidence[] {
    const ships = shipsIn(this.sentences);
    const leads = leadsOf(this.sentences);
    const lead = this.sentences.findIndex(
      ({ kind, parse }) => kind !== 'headline' && parse.clauses.length > 0,
    );
    for (const [i, sentence] of this.sentences.entries()) {
      if (sentence.parse.words.length === 0) continue;
      this.#count(sentence, i === lead);
      if (sentence.kind !== 'headline') this.#sentence({ ...sentence, ship: ships[i]!, leads });
    }
    return this.#diary.found;
  }

  #count({ names, parse, cast }: ParsedSentence, isFirst: boolean): void {
    names.forEach((label, at) => {
      const full = label === null ? null : cast.fullName(label);
      const head = parse.words[parse.units[at]!.head]!;
      if (full === null || head.pos === 'PRON' || this.#placeNames.has(full.toLowerCase())) return;
      const known = this.#namings.get(full) ?? NEW;
      const isActing = parse.clauses.some(({ subject }) => subject === at);
      const link = parse.units[at - 1];
      const isSite = link?.kind === 'prep' && SITE.test(parse.words[link.head]!.lower);
      this.#namings.set(full, {
        count: known.count + 1,
        acts: known.acts + Number(isActing),
        sites: known.sites + Number(isSite),
        person: cast.isPerson(full),
        first: known.first || (isActing && isFirst),
      });
    });
  }

  #sentence(scene: Scene): void {
    const { parse, places } = scene;
    this.#diary.open(scene);
    const placed = new Set<number>();
    const dropped = this.#calledOff(scene, placed);
    for (const mention of places) {
      if (dropped.has(mention) || this.#isContainer(mention, places)) continue;
      const site = siteOf(parse, mention, places);
      if (site === null || isInside(site, scene)) continue;
      const readings = [
        byNoun(scene, site, this.#tell) ?? byVerb(scene, site, this.#tell),
        described(scene, site, this.#tell),
      ];
      for (const reading of readings) {
        if (reading === null) continue;
        if (reading.clause !== null) placed.add(reading.clause);
        for (const { who, motion, mention, told, span } of reading.statements)
          this.#diary.add(scene, who, motion, mention, told, span);
      }
      const host = hosting(site, parse)?.index ?? site.clause?.index;
      if (host === undefined || !placed.has(host)) {
        const clause = this.#byTown(scene, site);
        if (clause !== null) placed.add(clause);
      }
    }
    this.#onward(scene);
    this.#placeless(scene, placed);
    this.#diary.close(places.filter(isTown), topicOf(scene));
  }

  /** The towns of a schedule, after one that a verb tells of or after its opener. */
  #onward(scene: Scene): void {
    for (const { mention, opens, preposition, start, end } of followOns(scene)) {
      const first = scene.places.findLast((one) => one.end < mention.start && this.#diary.toldOf(one.start));
      const told = first && this.#diary.toldOf(first.start);
      if ((!told && !opens) || this.#diary.toldOf(mention.start)) continue;
      const ahead = this.now !== null && bounds(start)!.from >= this.now + 1;
      const fate = told?.status ?? 'happened';
      const status = fate === 'happened' && ahead ? 'planned' : fate;
      const motion =
        preposition === 'from' ? 'depart' : preposition === 'to' ? 'go' : (told?.motion ?? 'arrive');
      const who = told?.who ?? WHOEVER;
      this.#diary.add(scene, who, motion, mention, { start, end, status }, mention, told?.basis);
    }
  }

  /** Does a name only tell where the town before it is [to Aliabad, *in Hunza*] [in Rome, *outside Tiburtina*]? */
  #isContainer({ start, kind }: PlaceMention, places: readonly PlaceMention[]): boolean {
    const before = places.findLast((one) => one.end <= start && isTown(one));
    if (!before) return false;
    const between = this.article.reading.slice(before.end, start);
    return kind === 'city' || kind === 'venue'
      ? /^, (?:in|outside|near|close to|at) (?:the )?$/.test(between)
      : /^, in (?:the )?(?:\p{Ll}+ )?$/u.test(between);
  }

  /** Stops that were called off; the clauses that tell it tell nothing else. @returns their towns */
  #calledOff(scene: Scene, placed: Set<number>): ReadonlySet<PlaceMention> {
    const { parse } = scene;
    const found = calledOff(scene);
    for (const { clause, towns, day } of found) {
      const told = { start: day, end: day, status: 'cancelled' } as const;
      for (const town of towns) this.#diary.add(scene, WHOEVER, 'go', town, told, spanOf(clause, parse));
      if (towns.length === 0 && day !== null)
        this.#diary.date(day, this.article.paragraphs[scene.paragraph]!);
      for (const { index, subject } of parse.clauses)
        if (subject === clause.subject || index === clause.index) placed.add(index);
    }
    return new Set(found.flatMap(({ towns }) => towns));
  }

  /** A town that receives those who are followed, or in which something happens as they pass. */
  #byTown(scene: Scene, site: Site): number | null {
    const { parse } = scene;
    if (!isTown(site.mention)) return null;
    const host = hosting(site, parse);
    if (host !== null) {
      const [guest = WHOEVER] = peopleIn(host, scene);
      const told = this.#tell(scene, [host.verb], host, null);
      this.#diary.arriveAt(site.mention, told);
      if ((told?.start ?? null) === null && told?.status !== 'cancelled') return null;
      const basis = guest === WHOEVER ? 'likely' : 'told';
      this.#diary.add(scene, guest, 'stay', site.mention, told, spanOf(host, parse), basis);
      return host.index;
    }
    const clause = likelySite(site, parse);
    if (clause === null) return null;
    // [In Davao a summit had begun when he walked in on Saturday]
    for (const one of parse.clauses.filter(({ index }) => index >= clause.index)) {
      const mover = one.subject === null ? null : whoMoves(one, scene);
      const told = mover === null ? null : this.#tell(scene, [one.verb], one, null);
      if (mover === null || (told?.start ?? null) === null) continue;
      this.#diary.add(scene, mover, 'stay', site.mention, told, spanOf(one, parse));
      return one.index;
    }
    const told = this.#tell(
      scene,
      [clause.verb, ...(site.noun === null ? [] : [site.noun])],
      clause,
      site.mention,
    );
    this.#diary.arriveAt(site.mention, told);
    if ((told?.start ?? null) !== null)
      this.#diary.add(scene, WHOEVER, 'stay', site.mention, told, spanOf(clause, parse), 'likely');
    return null;
  }

  /** Clauses whose place is "it", "there" or where the story is, and those that only tell that somebody leaves. */
  #placeless(scene: Scene, placed: ReadonlySet<number>): void {
    const { parse } = scene;
    for (const clause of parse.clauses) {
      if (placed.has(clause.index)) continue;
      const { to, leaving, staying } = pointingOf(clause, parse);
      const motion = motionOfVerb(clause.group.lemma);
      const mover = whoMoves(clause, scene);
      const [who = mover] = mover === null ? peopleIn(clause, scene) : [mover];
      if (who === null) continue;
      const told = this.#tell(scene, [clause.verb], clause, null);
      const dated = (told?.start ?? null) !== null;
      const span = spanOf(clause, parse);
      const back = to === 'here' ? null : to === 'in' && !dated ? null : this.#meant(clause, scene, to);
      if (back) this.#diary.add(scene, who, motion ?? 'stay', back, told, span);
      // [brought the race to a barn here on Thursday]: where the article is written
      else if (to === 'here' && dated && this.home !== null)
        this.#diary.add(scene, who, motion ?? 'stay', { ...this.home, ...span, ...HERE }, told, span);
      // [Istanbul had work. He arrived in April]
      else if (to === null && dated && mover !== null && motion === 'arrive' && this.#diary.topic)
        this.#diary.add(scene, mover, 'arrive', this.#diary.topic, told, span);
      else if (to === null && dated && mover !== null && (leaving || staying))
        this.#diary.add(scene, mover, leaving ? 'depart' : 'stay', null, told, span);
      else if (to === null && dated && isFine(told!.start!) && (motion === null || motion === 'arrive')) {
        const start = parse.words[parse.units[clause.verb]!.from]!.start;
        const here = this.#diary.hereAt(start);
        if (
          here !== undefined &&
          (here.status ?? told!.status) === told!.status &&
          !scene.places.some((one) => isTown(one) && one.start > start && one.end <= span.end)
        )
          this.#diary.add(scene, who, 'stay', here.mention, told, span, 'carried');
      }
      if (leaving) this.#diary.leave();
    }
  }

  /** The town that a clause means without its name. */
  #meant(
    clause: Clause,
    { parse, places }: Scene,
    to: 'there' | 'in' | 'capital' | null,
  ): PlaceMention | null {
    if (to === null) return null;
    if (to === 'capital' && this.#diary.lastCapital) return this.#diary.lastCapital;
    const start = parse.words[parse.units[clause.verb]!.from]!.start;
    return places.findLast((one) => isTown(one) && one.end < start) ?? this.#diary.lastTown;
  }
}

/** The town that a sentence is about: the subject of its first clause [*Las Palmas* was on strike]. */
function topicOf({ parse: { clauses, units, words }, places }: Scene): PlaceMention | null {
  const [first] = clauses;
  if (first?.kind !== 'main' || first.subject === null) return null;
  const { start, end } = words[units[first.subject]!.head]!;
  return places.find((one) => isTown(one) && one.start <= start && one.end >= end) ?? null;
}

/** Is a place in the town that its clause describes [in Paris, where he pitched a tent *at Stalingrad*]? */
function isInside({ clause, preposition, unit }: Site, { parse: { units, words }, places }: Scene): boolean {
  if (
    clause?.opener !== 'where' ||
    unit < clause.from ||
    !/^(?:in|at|on|under|near|outside|behind)$/.test(preposition)
  )
    return false;
  const before = units[clause.from - 1]?.kind === 'comma' ? clause.from - 2 : clause.from - 1;
  const end = before < 0 ? -1 : words[units[before]!.to - 1]!.end;
  return places.some((one) => isTown(one) && one.end === end);
}
