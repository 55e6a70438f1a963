import { expect, type Page } from '@playwright/test';
import { newsEvents } from '../bench/news.ts';
import { mark, open, openFile, test, timeline } from './app.ts';

/** What is drawn, and how it may not be. */
test.beforeEach(({ page }) => open(page));

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of the titles as the browser draws them. */
const titles = (page: Page): Promise<Box[]> =>
  timeline(page)
    .locator('.mark text')
    .evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return text.textContent === '' ? [] : [{ name: text.textContent, left, right, top, bottom }];
      }),
    );

/** Pairs of titles that overlap by more than half a pixel across and three pixels of air in their lines down. */
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
      )
      .map((b) => `${a.name} / ${b.name}`),
  );

const counted = (page: Page): Promise<number> =>
  timeline(page).evaluate(
    (svg) =>
      svg.querySelectorAll('[data-event-id]').length +
      [...svg.querySelectorAll<SVGElement>('[data-count]')].reduce(
        (n, g) => n + Number(g.dataset['count']),
        0,
      ),
  );

for (const count of [40, 400, 10_000])
  test(`of ${String(count)} events none is lost and no titles overlap, at any zoom`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openFile(page, 'Crowd', newsEvents(count));
    await expect.poll(() => counted(page)).toBe(count);
    const all = await titles(page);
    expect(overlaps(all)).toEqual([]);
    if (count > 100) expect(all.filter(({ name }) => !name.endsWith('…')).length).toBeGreaterThan(100);
    for (let zoom = 0; zoom < 5; zoom++) {
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
      expect(overlaps(await titles(page))).toEqual([]);
      expect(await page.locator('main svg *').count()).toBeLessThanOrEqual(1500);
    }
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await titles(page)).toEqual(all);
  });

test('no line runs through a title', async ({ page }) => {
  const boxes = await titles(page);
  expect(boxes.length).toBeGreaterThan(10);
  const lines = await timeline(page)
    .locator('.tick path, .published path, .fold path, .seam')
    .evaluateAll((paths) =>
      paths.flatMap((path) => {
        const { left, top } = (path as SVGGraphicsElement).ownerSVGElement!.getBoundingClientRect();
        const { e } = (path as SVGGraphicsElement).getCTM()!;
        // each piece of a path is one stroke from top to bottom
        return path
          .getAttribute('d')!
          .split('M')
          .filter(Boolean)
          .map((piece) => {
            const numbers = piece.match(/-?[\d.]+/g)!.map(Number);
            return { x: left + e + numbers[0]!, from: top + numbers[1]!, to: top + numbers.at(-1)! };
          });
      }),
    );
  expect(lines.length).toBeGreaterThan(20);
  const struck = boxes.filter((box) => {
    const middle = (box.top + box.bottom) / 2;
    return lines.some(({ x, from, to }) => x > box.left && x < box.right && from < middle && middle < to);
  });
  expect(struck.map(({ name }) => name)).toEqual([]);
});

test('the line of publication parts what was from what was to come, in its own day', async ({ page }) => {
  const tag = timeline(page).getByText('published');
  await expect(tag).toBeVisible();
  const start = async (day: RegExp) => (await timeline(page).getByText(day).first().boundingBox())!.x;
  const box = (await tag.boundingBox())!;
  const x = box.x + box.width / 2;
  expect(x).toBeGreaterThan((await start(/^(Tue )?15$/)) - 5);
  expect(x).toBeLessThan(await start(/^(Wed )?16$/));
  const starts = await timeline(page)
    .locator('.mark')
    .evaluateAll((marks) =>
      marks.map((m) => ({
        planned: m.getAttribute('data-status') === 'planned',
        x: m.querySelector('path')!.getBoundingClientRect().left,
        name: m.getAttribute('aria-label')!,
      })),
    );
  expect(starts.filter((m) => m.planned).length).toBeGreaterThan(2);
  for (const m of starts.filter((one) => one.planned)) expect(m.x, m.name).toBeGreaterThan(x - 6);
});

test('each status has a mark of its own, and the legend tells those that are there', async ({ page }) => {
  const statuses = ['happened', 'ongoing', 'planned', 'deadline', 'cancelled', 'hypothetical'];
  const legend = page.getByRole('list', { name: 'Legend' }).getByRole('listitem');
  const events = (days: number) =>
    statuses.map((status, i) => {
      const [start, end] = [5 + i, 5 + i + days].map((day) => `2015-12-${String(day).padStart(2, '0')}`);
      return { title: `A ${status} event`, start: start!, end: end!, status };
    });
  // bars, then dots
  for (const [title, list] of [
    ['Bars', events(1)],
    ['Dots', [...events(0), { title: 'Long ago', start: '2012-01-01' }]],
  ] as const) {
    await openFile(page, title, list);
    await expect(legend).toHaveText(statuses);
    if (title === 'Dots') await page.getByRole('button', { name: 'Fold empty time' }).click();
    const looks = await timeline(page)
      .locator('.mark')
      .evaluateAll((marks) =>
        marks
          .filter((m) => m.textContent !== 'Long ago')
          .map((m) => {
            const path = m.querySelector('path')!;
            const { strokeDasharray, fill } = getComputedStyle(path);
            const shape = path.getAttribute('d')!.replace(/[\d.-]+/g, '');
            return `${shape} ${strokeDasharray} ${String(fill === getComputedStyle(document.body).backgroundColor)}`;
          }),
      );
    expect(new Set(looks).size).toBe(statuses.length);
  }
  await openFile(page, 'Two', events(2).slice(0, 2));
  await expect(legend).toHaveText(['happened', 'ongoing']);
});

test('fuzzy stays fuzzy: vague ends are soft, an open end is an arrow', async ({ page }) => {
  const path = mark(page, /since late September 2015/).locator('path');
  await expect(path).toHaveCSS('fill', /url\(.*soft-ongoing-1/);
  expect(await path.getAttribute('d')).toMatch(/L[\d.]+,0L/);
  const width = async (name: RegExp) => (await mark(page, name).locator('path').boundingBox())!.width;
  const day = await width(/arrives in Paris/);
  expect((await width(/week of 7 December/)) / day).toBeCloseTo(7, 0);
});

test('the axis tells hours of a day and millions of years', async ({ page }) => {
  await openFile(page, 'A fire', [
    { title: 'Alarm', start: '2015-12-15T04:10' },
    { title: 'Out', start: '2015-12-15T09:40' },
  ]);
  await expect(timeline(page).getByText('Tue 15 December 2015')).toBeVisible();
  await expect(timeline(page).getByText('06:00')).toBeVisible();
  // the night is shaded
  await expect(timeline(page).locator('.shades rect')).not.toHaveCount(0);
  await openFile(page, 'The Earth', [
    { title: 'Earth forms', start: '-4540000000' },
    { title: 'Dinosaurs die out', start: 'BC66000000' },
    { title: 'Moon landing', start: '1969-07-20' },
  ]);
  await expect(mark(page, /Dinosaurs die out, happened, 66 million years ago, 2 of 3/)).toBeVisible();
  await expect(timeline(page).getByText(/billion years left out/)).toBeVisible();
  await page.getByRole('button', { name: 'Fold empty time' }).click();
  await expect(timeline(page).getByText('4 billion yr ago', { exact: true })).toBeVisible();
  await expect(timeline(page).locator('.shades rect')).toHaveCount(0);
});

test('lanes by place and person are named, counted and folded up; what has none stands last', async ({
  page,
}) => {
  await openFile(page, 'Talks', [
    { title: 'Somewhere', start: '2015-12-07' },
    { title: 'Arrival', start: '2015-12-08', place: { name: 'Paris' }, participants: ['Kerry'] },
    { title: 'Talks', start: '2015-12-09', place: { name: 'Rome' }, participants: ['Kerry', 'Lavrov'] },
    { title: 'Departure', start: '2015-12-10', place: { name: 'Paris' }, participants: ['Lavrov'] },
  ]);
  const lanes = page.getByRole('button', { expanded: true });
  await page.getByLabel('Lanes').selectOption('Lanes by place');
  await expect(lanes).toHaveText(['▾ Paris 2', '▾ Rome 1', '▾ No place 1']);
  await page.getByLabel('Lanes').selectOption('Lanes by person');
  await expect(lanes).toHaveText(['▾ Kerry 2', '▾ Lavrov 1', '▾ No person 1']);
  await lanes.first().click();
  await expect(lanes).toHaveText(['▾ Lavrov 1', '▾ No person 1']);
  await expect(timeline(page).getByText('Arrival')).toHaveCount(0);
  await expect(timeline(page).getByRole('button', { name: /more events|Arrival|Talks/ })).not.toHaveCount(0);
  await expect.poll(() => counted(page)).toBe(4);
});

test('a single event stands among its days, not alone on the screen', async ({ page }) => {
  await openFile(page, 'One', [{ title: 'Ministers meet', start: '2015-12-15' }]);
  for (const day of ['Mon 14 December 2015', 'Wed 16 December 2015'])
    await expect(timeline(page).getByText(day)).toBeVisible();
});
