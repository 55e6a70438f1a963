import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../browser.ts';
import { verdicts, type Measured, type Median } from './bounds.ts';
import { newsEvents } from './news.ts';

/**
 * `npm run bench:render`: draws the same generated events with Dateline, vis-timeline, a plain d3 + SVG
 * timeline and a bare canvas, side by side in one run, and prints medians of five and how they stand to the bounds
 * in bounds.ts. Fails where one does not hold; on a busy machine run it again. Needs the built site (`npm run build`).
 */
const RUNS = Number(process.env['RUNS'] ?? 5);
const SIZES = (process.env['SIZES'] ?? '1000,10000,100000').split(',').map(Number);
const FRAMES = 60;
const VIEW = { width: 1280, height: 720 };
/** Peers that take minutes are left out above these sizes. */
const LIMITS: Record<string, number> = { vis: 10_000, plain: 10_000 };

/** What only Dateline has. */
const NOT_COUNTED = { cardFrames: NaN, cardMs: NaN, titles: NaN, elements: NaN };
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const script = (file: string) => readFileSync(file, 'utf8');
const PAGES: Record<string, { scripts: string[]; draw: string }> = {
  empty: { scripts: [], draw: 'window.kept = JSON.parse(text);' },
  canvas: { scripts: [], draw: script('test/bench/peers/canvas.js') },
  plain: { scripts: ['node_modules/d3/dist/d3.min.js'], draw: script('test/bench/peers/plain.js') },
  vis: {
    scripts: ['node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
    draw: script('test/bench/peers/vis.js'),
  },
};

/** Turns the wheel once a frame, and looks how far frames and updates of the view are apart. */
async function zoomFrames(page: Page): Promise<Pick<Measured, 'p95' | 'dropped' | 'updates'>> {
  // the transpiler names functions with a helper that the page does not have
  await page.evaluate('globalThis.__name = (f) => f');
  return page.evaluate(async (frames) => {
    const target = document.elementFromPoint(640, 400) ?? document.body;
    let updates = 0;
    // a view is updated when its marks move, or its canvas is written to
    const observer = new MutationObserver(() => updates++);
    observer.observe(document.body, { subtree: true, attributes: true, childList: true });
    (window as { drew?: () => void }).drew = () => updates++;
    const deltas: number[] = [];
    await new Promise<void>((resolve) => {
      let last = 0;
      const step = (now: number) => {
        if (last > 0) deltas.push(now - last);
        last = now;
        if (deltas.length >= frames) {
          resolve();
          return;
        }
        const deltaY = deltas.length % 40 < 20 ? -40 : 40;
        target.dispatchEvent(
          new WheelEvent('wheel', { deltaY, clientX: 640, clientY: 400, bubbles: true, cancelable: true }),
        );
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    observer.disconnect();
    const sorted = [...deltas].sort((a, b) => a - b);
    return {
      p95: sorted[Math.floor(sorted.length * 0.95)]!,
      dropped: deltas.filter((delta) => delta > 25).length / deltas.length,
      updates: Math.min(updates, frames),
    };
  }, FRAMES);
}

/** Clicks a mark, and counts the frames from the click to the one that shows the card. */
async function selectOne(page: Page): Promise<Pick<Measured, 'cardFrames' | 'cardMs'>> {
  await page.evaluate('globalThis.__name = (f) => f');
  await page.getByRole('button', { name: 'Show all' }).click();
  const counted = page.evaluate(
    () =>
      new Promise<{ cardFrames: number; cardMs: number }>((resolve) => {
        const onclick = (event: Event) => {
          let cardFrames = 0;
          const look = (now: number) => {
            cardFrames++;
            if (document.getElementById('details')) resolve({ cardFrames, cardMs: now - event.timeStamp });
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('click', onclick, { capture: true, once: true });
      }),
  );
  await page.locator('g.mark path').first().click();
  return counted;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function peer(browser: Browser, name: string, text: string, stalls: boolean): Promise<Measured> {
  const page = await browser.newPage({ viewport: VIEW });
  await page.setContent('<body style="margin:0"><div id="root" style="height:720px"></div></body>');
  for (const path of PAGES[name]!.scripts) await page.addScriptTag({ path });
  const drawn = await page.evaluate(
    ([data, code]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        (new Function('text', 'root', code!) as (text: string, root: Element | null) => void)(
          data!,
          document.getElementById('root'),
        );
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
    [text, PAGES[name]!.draw],
  );
  // vis-timeline stalls for minutes over more
  const frames = stalls ? { p95: NaN, dropped: NaN, updates: NaN } : await zoomFrames(page);
  const heap = await heapOf(await page.context().newCDPSession(page));
  await page.close();
  return { drawn, ...frames, heap, ...NOT_COUNTED };
}

async function dateline(browser: Browser, url: string, text: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: VIEW });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('timeline-painted').length > 0);
  await page.evaluate(() => {
    performance.clearMarks('timeline-painted');
    document.addEventListener('change', () => performance.mark('file-chosen'), { capture: true });
  });
  await page
    .getByLabel('Open file')
    .setInputFiles({ name: 'events.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForFunction(() => performance.getEntriesByName('timeline-painted').length > 0);
  const drawn = await page.evaluate(
    () =>
      performance.getEntriesByName('timeline-painted')[0]!.startTime -
      performance.getEntriesByName('file-chosen')[0]!.startTime,
  );
  const titles = await page.locator('g.mark text').evaluateAll(
    (texts) =>
      texts.filter((t) => {
        const { left, right, top, bottom } = t.getBoundingClientRect();
        const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        return inside && t.textContent !== '' && !t.textContent.endsWith('…');
      }).length,
  );
  const frames = await zoomFrames(page);
  const elements = await page.locator('main svg *').count();
  const heap = await heapOf(await page.context().newCDPSession(page));
  const card = await selectOne(page);
  await page.close();
  return { drawn, ...frames, heap, ...card, titles, elements };
}

const server = await preview({
  preview: { port: 0 }, // any that is free
  logLevel: 'silent',
});
const url = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
  ],
});
for (const size of SIZES) {
  const text = JSON.stringify({ events: newsEvents(size) });
  const results = new Map<string, Measured[]>();
  const names = Object.keys(PAGES).filter((name) => size <= (LIMITS[name] ?? Infinity));
  for (let run = 0; run < RUNS; run++) {
    for (const name of names) {
      // vis takes seconds a run at 10,000: one is enough to see the order of it
      if (name === 'vis' && size > 1000 && run > 0) continue;
      const result = await peer(browser, name, text, name === 'vis' && size > 1000);
      results.set(name, [...(results.get(name) ?? []), result]);
    }
    const own = await dateline(browser, url, text);
    results.set('dateline', [...(results.get('dateline') ?? []), own]);
  }
  const of: Median = (name, key) => {
    const list = results.get(name);
    return list ? median(list.map((result) => result[key])) : NaN;
  };
  console.log(`\n${size.toLocaleString('en')} events`);
  console.table(
    Object.fromEntries(
      [...results.keys()].map((name) => [
        name,
        {
          'drawn ms': Math.round(of(name, 'drawn')),
          '× canvas': Number((of(name, 'drawn') / of('canvas', 'drawn')).toFixed(2)),
          'frame p95 ms': Number(of(name, 'p95').toFixed(1)),
          'dropped %': Number((of(name, 'dropped') * 100).toFixed(1)),
          'updates of 60': of(name, 'updates'),
          'card frames': of(name, 'cardFrames'),
          'card ms': Math.round(of(name, 'cardMs')),
          'heap × empty': Number((of(name, 'heap') / of('empty', 'heap')).toFixed(2)),
        },
      ]),
    ),
  );
  const judged = verdicts(size, of);
  console.table(Object.fromEntries(judged.map(({ bound, ...rest }) => [bound, rest])));
  if (judged.some(({ holds }) => !holds)) process.exitCode = 1;
}
await browser.close();
await server.close();
