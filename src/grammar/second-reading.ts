import { doubtsOf } from './doubts.ts';
import type { Tag, Tagging } from './tagging.ts';
import type { Tree } from './tree.ts';
import type { Entry } from './vocabulary.ts';

/** A sentence, and how it is read. */
export interface Reader {
  readonly tagging: Tagging;
  readonly entries: readonly Entry[];
  /** See `tagFeatures`. */
  readonly hints: Int32Array;
  /** The tree of the sentence under some tags. */
  read(tags: readonly Tag[]): Tree;
}

/** So many words are tried with another tag, the likeliest first. */
const TRIES = 5;
/** A tag that is further behind the best one, in weights of the tagger, is not tried. */
const UNLIKELY = 100;

const OPEN = /^(?:VERB|NOUN|ADJ)$/;
const isFinite = ({ upos, xpos }: Tag) => upos === 'VERB' && /^VB[DZP]$/.test(xpos);
const isExchanged = (tag: Tag, now: Tag) =>
  isFinite(tag) !== isFinite(now) && OPEN.test(tag.upos) && OPEN.test(now.upos);

/**
 * The tree of a sentence. Where it shows that the sentence is misread (`DOUBTS`), it is read again,
 * each time with another word taken for a finite verb, or for none; the tree with the fewest signs is kept.
 * A headline or an item of a list, which no mark ends, needs no verb and is read once.
 */
export function readTwice({ tagging, entries, hints, read }: Reader): Tree {
  const tags = tagging.tag(entries, hints);
  let best = read(tags);
  let least = /^[.!?;]$/.test(best.words.at(-1)?.text ?? '') ? doubtsOf(best) : 0;
  if (least === 0) return best;
  const others = tagging
    .others(entries, hints, tags, isExchanged)
    .filter(({ behind }) => behind <= UNLIKELY)
    .sort((a, b) => a.behind - b.behind)
    .slice(0, TRIES);
  for (const { at, tag } of others) {
    const again = read(tagging.tag(entries, hints, new Map([[at, tag]])));
    const doubts = doubtsOf(again);
    if (doubts < least) [best, least] = [again, doubts];
    if (least === 0) break;
  }
  return best;
}
