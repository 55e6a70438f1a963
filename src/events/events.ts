import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import { keyOf } from '../gazetteer/key.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import { anchorsOf } from './anchor.ts';
import { addedDraft, carriedDraft } from './carried.ts';
import type { Clause, Parse } from './clause.ts';
import { wordSpan } from './clause-span.ts';
import { draftOf } from './draft.ts';
import { draftAfter, draftBefore, draftBeside, undatedDraft } from './draft-beside.ts';
import type { TimelineEvent } from './event.ts';
import { sceneTown } from './host.ts';
import { homeOf, mainCountry, regionOf, topicOf } from './home.ts';
import { parseSentences, type ParsedSentence } from './parsed.ts';
import type { Draft, Scene } from './scene.ts';
import { sectionsOf } from './section.ts';
import { Story } from './story.ts';
import type { Anchor } from './tie.ts';
import { isTown } from './whereabouts.ts';

/**
 * Reads the events of an article.
 * @param article the article, read
 * @param expressions its time expressions, in order
 * @param places its place names, in order
 * @param now the day of publication in UTC days, where it is known
 * @param sentences its sentences with their clauses, where they have been read already
 * @returns events in the order of their first mention, `source` 0
 */
export function readEvents(
  article: Article,
  expressions: readonly TimeExpression[],
  places: readonly PlaceMention[],
  now: Day | null = article.dateline?.day ?? null,
  sentences: readonly ParsedSentence[] = parseSentences(article, expressions, places),
): TimelineEvent[] {
  const story = new Story();
  const placeByName = new Map([
    ...places.map((place) => [keyOf(place.name), place] as const),
    ...places.map((place) => [keyOf(place.text), place] as const),
  ]);
  const home = homeOf(article, places, sentences);
  const topic = topicOf(article, places);
  const section = sectionsOf(article, places);
  const country = home?.place.country ?? mainCountry(places);
  const region = regionOf(places, country);
  let townSoFar: { readonly town: PlaceMention; readonly paragraph: number } | null = null;
  let lastTown: PlaceMention | null = null;
  const headlines: { text: string; verb: Span }[] = [];
  for (const { sentence, paragraph, kind, times, places: all, parse, ...who } of sentences) {
    if (isDateline(article, sentence)) continue;
    const here = all.filter((one) => !isFiled(article, one));
    const scene: Scene = {
      parse,
      naming: {
        parse,
        names: who.names,
        named: (possessive) => who.owners.get(possessive) ?? null,
        isPlural: (label) => who.cast.isPlural(label),
      },
      sentence,
      paragraph,
      reading: article.reading,
      expressions,
      places: here,
      placeNamed: (name) => placeByName.get(keyOf(name)),
      fullName: (label) => who.cast.fullName(label),
      home: home?.place ?? null,
      filed: home?.filed ?? false,
      section: section(paragraph),
      country,
      region,
      topic,
      lastTown,
      townSoFar: townSoFar?.paragraph === paragraph ? townSoFar.town : null,
      get told() {
        return story.told;
      },
      get last() {
        return story.last;
      },
      now,
    };
    if (kind === 'headline' && times.length === 0) {
      const main = parse.clauses.find((clause) => clause.kind === 'main');
      const text = article.reading.slice(sentence.start, sentence.end);
      if (main) headlines.push({ text, verb: wordSpan(parse, main.verb) });
    } else if (!isQuestion(article, sentence)) tell(scene, story, kind === 'body');
    const town = sceneTown(scene);
    if (town) townSoFar = { town, paragraph };
    lastTown = here.findLast(isTown) ?? lastTown;
  }
  for (const { text, verb } of headlines) story.headline(text, verb);
  return story.events(home, now);
}

/** Adds the events of one sentence to the story. */
function tell(scene: Scene, story: Story, isBody: boolean): void {
  const { parse } = scene;
  const { told } = scene;
  story.callOff(parse);
  const anchors = anchorsOf(parse, scene.expressions, scene.now);
  const made = new Map<number, Draft>();
  const order = ({ noun, clause }: Anchor) => noun ?? parse.clauses[clause!]!.verb;
  for (const anchor of [...anchors].sort((a, b) => order(a) - order(b))) {
    const draft = draftOf(anchor, scene);
    if (!draft) continue;
    if (anchor.clause !== null && anchor.noun === null) made.set(anchor.clause, draft);
    story.add(draft);
  }
  // [laid a wreath on Tuesday and spent an hour with the president]: a length alone tells no time
  const isLength = ({ ties }: Anchor) =>
    ties.every(({ expression }) => scene.expressions[expression]!.type === 'DURATION');
  const anchored = new Set(
    anchors
      .filter((one) => !isLength(one) || (one.clause !== null && made.has(one.clause)))
      .map(({ clause }) => clause),
  );
  for (const clause of parse.clauses) {
    const first =
      clause.goesOn && clause.parent !== null
        ? parse.clauses[clause.parent]
        : (addedTo(clause, anchors, parse) ?? whileOf(clause, scene));
    const before = first && made.get(first.index);
    const draft = before && !anchored.has(clause.index) ? draftAfter(clause, before, first, scene) : null;
    if (!draft) continue;
    made.set(clause.index, draft);
    story.add(draft);
  }
  for (const clause of parse.clauses) {
    const after = clause.goesOn && clause.parent !== null ? made.get(clause.index) : undefined;
    const first = after && parse.clauses[clause.parent!]!;
    const draft =
      first && !made.has(first.index) && !anchored.has(first.index)
        ? draftBefore(first, after, clause, told, scene)
        : null;
    if (draft) story.add(draft);
  }
  // [the shares fell before trading was suspended at 2:15]
  for (const clause of parse.clauses) {
    const draft =
      made.has(clause.index) || anchored.has(clause.index) ? null : draftBeside(clause, made, scene);
    if (!draft) continue;
    made.set(clause.index, draft);
    story.add(draft);
  }
  for (const clause of parse.clauses) {
    const draft =
      made.has(clause.index) || anchored.has(clause.index) ? null : carriedDraft(clause, made, scene);
    if (!draft) continue;
    made.set(clause.index, draft);
    story.add(draft);
  }
  const undated = isBody && anchors.length === 0 ? (addedDraft(scene) ?? undatedDraft(scene)) : null;
  if (undated) story.add(undated);
  story.recall(parse, anchors);
}

/** The clause before that a clause is added to by "and", where a time opens it and so holds for both. */
function addedTo(
  clause: Clause,
  anchors: readonly Anchor[],
  { clauses, units, words }: Parse,
): Clause | undefined {
  if (clause.kind !== 'main' || clause.goesOn || clause.subject === null) return undefined;
  // [, and from there he was driven on]
  let and = clause.subject - 1;
  while (units[and]?.kind === 'adverb' || (units[and]?.kind === 'prep' && units[and + 1]?.kind === 'adverb'))
    and--;
  if (units[and]?.kind !== 'and') return undefined;
  const first = clauses.findLast(({ kind, verb }) => kind === 'main' && verb < clause.subject!);
  if (!first || first.subject === null || first.group.perfect !== clause.group.perfect) return undefined;
  const own = anchors.find((one) => one.clause === first.index && one.noun === null);
  const opens = own?.ties.some(({ expression }) =>
    units.some(
      ({ kind, from }, at) => kind === 'time' && at < first.subject! && words[from]!.time === expression,
    ),
  );
  return opens ? first : undefined;
}

/** The clause that another is told to go with, by somebody named [topped the agenda on Friday *as Holm sat down* with them]. */
function whileOf(clause: Clause, { parse, naming }: Scene): Clause | undefined {
  if (clause.kind !== 'sub' || clause.opener !== 'as' || clause.subject === null) return undefined;
  if (clause.group.tense !== 'past' || clause.group.perfect || naming.names[clause.subject] == null)
    return undefined;
  return parse.clauses.findLast(({ kind, verb }) => kind === 'main' && verb < clause.verb);
}

/** Does a place name only tell where the article is filed from [*OSLO, Norway* (AP) — The king …]? */
const isFiled = ({ dateline }: Article, { start, end }: Span) =>
  dateline?.source === 'dateline' &&
  dateline.span !== null &&
  start >= dateline.span.start &&
  end <= dateline.span.end;

/** Does a sentence ask, which tells of nothing [When will the bridge open?]? */
const isQuestion = ({ reading }: Article, { end }: Sentence) =>
  /\?["'”’)]*\s*$/.test(reading.slice(Math.max(0, end - 6), end));

/** Is a sentence only the line that tells the day of publication? */
function isDateline({ dateline }: Article, sentence: Sentence): boolean {
  if (!dateline?.span || dateline.span.start < sentence.start || dateline.span.end > sentence.end)
    return false;
  return (
    dateline.source !== 'dateline' && dateline.source !== 'inferred' && sentence.end - sentence.start < 90
  );
}
