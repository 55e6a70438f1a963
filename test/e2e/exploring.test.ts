import { expect } from '@playwright/test';
import { newsEvents } from '../bench/news.ts';
import { details, mark, open, openFile, read, test, timeline, UNDATED } from './app.ts';

/** What a reader finds out, by pointer, keys and touch. */
test.beforeEach(({ page }) => open(page));

const tip = (page: Parameters<typeof timeline>[0]) => page.getByRole('tooltip');

test('the pointer over a mark tells what and when within 100 ms, over a counter how many', async ({
  page,
}) => {
  await page.mouse.move(5, 5);
  const waited = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        addEventListener('pointermove', () => (start ||= performance.now()), { capture: true });
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[role="tooltip"]')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await mark(page, /Riyadh/)
    .locator('text')
    .hover();
  expect(await waited).toBeLessThan(100);
  await expect(tip(page)).toContainText('week of 7 December 2015');
  await expect(tip(page)).toContainText('happened · Riyadh');
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await openFile(page, 'Crowd', newsEvents(1000));
  const counter = timeline(page).locator('[data-count]').filter({ hasText: /\d/ }).first();
  await counter.hover();
  const count = await counter.getAttribute('data-count');
  await expect(tip(page)).toContainText(`${count!} more events`);
  await expect(tip(page)).toContainText(/20\d\d/);
  const axis = () => timeline(page).locator('.tick text').allTextContents();
  const before = await axis();
  await counter.click();
  await expect.poll(axis).not.toEqual(before);
});

test('keys show the tooltip at the mark, and what has the focus is named in full', async ({ page }) => {
  await page.getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Tab');
  await expect(timeline(page)).toBeFocused();
  for (let i = 0; i < 17; i++) await page.keyboard.press('.');
  const id = await timeline(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`#${id!}`)).toHaveAccessibleName(
    /^Kerry sits down with .*Putin.*, planned, Tuesday evening 15 December 2015, 17 of 20$/,
  );
  await expect(tip(page)).toContainText('Tuesday evening 15 December 2015');
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await expect(details(page)).toHaveCount(0);
  // one tab stop: no mark can be tabbed to
  await expect(timeline(page).locator('[tabindex="0"]')).toHaveCount(0);
});

test('F centres the event, then fits it; 0 shows all; arrows are W A S D', async ({ page }) => {
  await mark(page, /Riyadh/).click();
  await timeline(page).focus();
  const box = () =>
    mark(page, /Riyadh/)
      .locator('path')
      .boundingBox();
  const frame = (await timeline(page).boundingBox())!;
  const before = (await box())!;
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await box())!.width).toBeGreaterThan(before.width * 2);
  await page.keyboard.press('d');
  await page.keyboard.press('f');
  await expect
    .poll(async () => Math.abs((await box())!.x + (await box())!.width / 2 - frame.x - frame.width / 2))
    .toBeLessThan(3);
  await page.keyboard.press('f');
  await expect.poll(async () => (await box())!.width).toBeGreaterThan(frame.width * 0.6);
  await expect.poll(async () => (await box())!.width).toBeLessThan(frame.width);
  await page.keyboard.press('0');
  await expect.poll(box).toEqual(before);
});

test('the overview shows the whole, and its brush chooses the window', async ({ page }) => {
  const overview = page.locator('svg.overview');
  const box = (await overview.boundingBox())!;
  const path = mark(page, /arrives in Paris/).locator('path');
  const before = (await path.boundingBox())!.width;
  await page.mouse.move(box.x + box.width * 0.25, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await path.boundingBox())!.width).toBeGreaterThan(before * 3);
});

test('the card tells title, time, place, status, the sentence, how it was read and how else', async ({
  page,
}) => {
  await mark(page, /arrives in Paris/).click();
  const card = details(page);
  await expect(card.getByRole('heading')).toHaveText(/arrives in Paris/);
  for (const words of [
    'Monday 7 December 2015',
    'happened',
    'Paris, France',
    'Kerry arrived in Paris on Monday, Dec. 7',
  ])
    await expect(card).toContainText(words);
  await expect(card.getByRole('term').first()).toHaveText(/^“[^”]+”$/);
  await expect(card.getByRole('definition').first()).toContainText('2015');
  await page.getByRole('article').getByRole('button', { name: 'Friday', exact: true }).last().click();
  await card
    .getByRole('button', { name: /11 December 2015|25 December 2015/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: Another reading');
});

test('filters hide by status, place and person; search dims; the numbers are told', async ({ page }) => {
  const shown = timeline(page).locator('[data-event-id]');
  const all = await shown.count();
  const undated = Number(/\d+/.exec((await page.getByText(/without a date$/).textContent())!)![0]);
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Place').selectOption('Moscow');
  const told = page.getByText(/^\d+ hidden$/);
  await expect(told).toBeVisible();
  const hidden = Number(/\d+/.exec((await told.textContent())!)![0]);
  expect(hidden).toBeGreaterThan(5);
  await expect(shown).toHaveCount(all + undated - hidden);
  await page.getByLabel('Place').selectOption('anywhere');
  await page.getByLabel('Person').selectOption({ index: 1 });
  await expect(told).toBeVisible();
  await page.getByLabel('Person').selectOption('anyone');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Person')).toBeHidden();
  await expect(shown).toHaveCount(all);
  // words of the sentence are found, too, not only of the title
  await page.getByRole('searchbox').fill('second wind');
  await expect(page.getByText(/^\d+ found$/)).toBeVisible();
  await page.getByRole('searchbox').fill('Riyadh');
  await expect(page.getByText('1 found')).toBeVisible();
  await expect(timeline(page).locator('.mark.dimmed')).toHaveCount(all - 1);
});

test('the three views are in step', async ({ page }) => {
  await mark(page, /Riyadh/).click();
  await expect(page.getByRole('article').getByRole('button', { name: 'Last week' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Riyadh' })).toHaveClass(/selected/);
  await page.getByRole('row').filter({ hasText: 'Minsk' }).first().getByRole('button').click();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect(timeline(page).locator('.mark.selected')).toHaveAccessibleName(/Minsk/);
});

test('events that wait for the day of publication are listed until it is told', async ({ page }) => {
  await read(page, UNDATED);
  const waiting = page.getByText(/^\d wait for the day of publication$/);
  await expect(waiting).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'a Friday, day unknown' })).toBeVisible();
  await page.getByLabel('Which day was this published?').fill('2015-12-15');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(waiting).toHaveCount(0);
});

test('on a phone the space between events tells the time between them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const list = page.getByRole('list', { name: 'Timeline' });
  await expect(list.getByText('8 months later')).toBeVisible();
  const heights = await list
    .getByRole('listitem')
    .evaluateAll((items) => items.slice(0, 6).map((li) => li.clientHeight));
  expect(heights[1]!).toBeGreaterThan(heights[5]! + 30);
  await list.evaluate((ol) => (ol.parentElement!.scrollTop = 800));
  await expect(list.getByText('Published Tuesday 15 December 2015')).toBeVisible();
  const at = (name: RegExp) =>
    list.getByRole('button', { name }).evaluate((button) => button.getBoundingClientRect().top);
  const line = await list.getByText('Published').evaluate((p) => p.getBoundingClientRect().top);
  expect(await at(/plane touches down/)).toBeLessThan(line);
  expect(await at(/meets Sergey Lavrov/)).toBeGreaterThan(line);
});

test('ten thousand events scroll on a phone, and few of them are drawn', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel('Open file').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ title: 'Crowd', events: newsEvents(10_000) })),
  });
  const list = page.getByRole('list', { name: 'Timeline' });
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '10000');
  await list.evaluate((ol) => (ol.parentElement!.scrollTop = 1e7));
  await expect(list.getByRole('listitem').last()).toHaveAttribute('aria-posinset', '10000');
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
});
