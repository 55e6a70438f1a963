import type { SceneCluster } from '../layout/scene.ts';
import { toDay, type Scale } from '../layout/scale.ts';
import type { DateStyle, TimelineEvent } from '../timeline/model.ts';
import { spanInWords, whenInWords } from '../timeline/words.ts';

/** What a tooltip says: a title, and lines below it. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What an event's tooltip says. */
export function eventTip(event: TimelineEvent, style?: DateStyle): Tip {
  const rest = event.place ? `${event.status} · ${event.place.name}` : event.status;
  return { title: event.title, lines: [whenInWords(event.when, style), rest] };
}

/** What a counter's tooltip says: how many events, and from when to when they start. */
export function clusterTip({ count, u0, u1 }: SceneCluster, scale: Scale, style?: DateStyle): Tip {
  const span = spanInWords(toDay(scale, u0), toDay(scale, u1), style);
  return { title: `${String(count)} more events`, lines: [span, 'Click to zoom in'] };
}
