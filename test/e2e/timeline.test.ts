import { expect, type Page } from '@playwright/test';
import { details, isAccessible, mark, open, timeline, test } from './app.ts';

test.beforeEach(({ page }) => open(page));

const positions = async (page: Page): Promise<Record<string, number>> =>
  timeline(page)
    .locator('[data-event-id]')
    .evaluateAll((marks) =>
      Object.fromEntries(
        marks.map((m) => [m.getAttribute('data-event-id')!, (m as SVGGElement).getCTM()!.e]),
      ),
    );

test('the wheel zooms at the pointer, with shift it pans, dragging pans', async ({ page }) => {
  const box = (await timeline(page).boundingBox())!;
  const spread = async () => {
    const xs = Object.values(await positions(page));
    return Math.max(...xs) - Math.min(...xs);
  };
  const before = await spread();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 60);
  await page.mouse.wheel(0, -120);
  await expect.poll(spread).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const id = Object.keys(await positions(page))[0]!;
  const x = async () => (await positions(page))[id]!;
  const start = await x();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height - 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await x()) - start)).toBe(60);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 40);
  await page.keyboard.up('Shift');
  await expect.poll(async () => Math.round((await x()) - start)).toBe(20);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(async () => Math.round(await spread())).toBe(Math.round(before));
});

test('the whole of it is done by keys alone', async ({ page }) => {
  await timeline(page).focus();
  await page.keyboard.press('.');
  await expect(details(page)).toBeVisible();
  const first = await details(page).getByRole('heading').textContent();
  await page.keyboard.press('.');
  await expect(details(page).getByRole('heading')).not.toHaveText(first!);
  await page.keyboard.press(',');
  await expect(details(page).getByRole('heading')).toHaveText(first!);
  await page.keyboard.press('Enter');
  await expect(details(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  await timeline(page).focus();
  const before = await positions(page);
  await page.keyboard.press('w');
  await expect.poll(() => positions(page)).not.toEqual(before);
  await page.keyboard.press('0');
  await expect.poll(() => positions(page)).toEqual(before);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Riyadh');
  await expect(page.getByText('1 found')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 found')).toHaveCount(0);
});

test('an event can be corrected, and the correction taken back', async ({ page }) => {
  await mark(page, /Riyadh/).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await details(page).getByLabel('Title').fill('Opposition meets in Riyadh');
  await details(page).getByLabel('Starts').fill('soonish');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(details(page).getByRole('alert')).toHaveText(/no time that can be read/);
  await details(page).getByLabel('Starts').fill('2015-12-09');
  await details(page).getByLabel('Ends').fill('2015-12-10');
  await details(page).getByLabel('Status').selectOption('planned');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(
    mark(page, /Opposition meets in Riyadh, planned, Wednesday 9 to Thursday 10 December 2015/),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(mark(page, /Opposition meets in Riyadh/)).toHaveCount(0);
  await mark(page, /Riyadh/).click();
  await details(page).getByRole('button', { name: 'Delete' }).click();
  await expect(mark(page, /Riyadh/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mark(page, /Riyadh/)).toBeVisible();
});

test('the timeline can be renamed', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await heading.getByRole('button').click();
  await page.getByLabel('Title of the timeline').fill('A week of flights');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('A week of flights');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toHaveText(/Kerry reaches Moscow/);
});

test('the list is a table that sorts and leads to the event', async ({ page }) => {
  await page.getByRole('button', { name: 'List', exact: true }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'When' })).toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('button', { name: 'Event' }).click();
  const titles = await table.getByRole('rowheader').allTextContents();
  expect(titles.map((t) => t.trim())).toEqual(
    [...titles].map((t) => t.trim()).sort(new Intl.Collator('en').compare),
  );
  await table.getByRole('button', { name: /Riyadh/ }).click();
  await expect(details(page)).toContainText('Riyadh');
});

test('lanes by kind can be folded up, empty time unfolded', async ({ page }) => {
  await page.getByLabel('Lanes').selectOption('status');
  const lane = page.getByRole('button', { name: /^[▸▾] happened \d+$/ });
  await expect(lane).toHaveAttribute('aria-expanded', 'true');
  const count = await timeline(page).locator('[data-event-id]').count();
  await lane.click();
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  expect(await timeline(page).locator('[data-event-id]').count()).toBeLessThan(count);
  const fold = page.getByRole('button', { name: 'Fold empty time' });
  await expect(fold).toHaveAttribute('aria-pressed', 'true');
  await expect(
    timeline(page)
      .getByText(/left out/)
      .first(),
  ).toBeAttached();
  await fold.click();
  await expect(timeline(page).getByText(/left out/)).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing serious in the ${scheme} page, in any of its states`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await isAccessible(page);
    await mark(page, /Riyadh/).click();
    await isAccessible(page, '[aria-label=Details]');
    await details(page).getByRole('button', { name: 'Edit' }).click();
    await isAccessible(page, '[aria-label=Details]');
    await page.getByRole('button', { name: 'Share' }).click();
    await isAccessible(page, 'dialog[open]');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await isAccessible(page, 'main');
    await page.getByRole('button', { name: 'Travel', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await isAccessible(page, 'main');
    await page.getByText('Filter', { exact: true }).click();
    await isAccessible(page, 'main');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await isAccessible(page, 'dialog[open]');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New article' }).click();
    await isAccessible(page, 'aside');
    await page.getByLabel('Paste a news article').fill(' ');
    await page.getByRole('button', { name: 'Make timeline' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'There is no text yet' })).toBeVisible();
    await isAccessible(page, 'aside');
  });

test('a drag let go in full swing glides on where motion is welcome, and rests at once where it is not', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const id = Object.keys(await positions(page))[0]!;
  // the whole drag in one go of the page: a machine that is busy would drag too slowly for a swing
  const swing = async () => {
    await timeline(page).evaluate((ground) => {
      const { left, width, bottom } = ground.getBoundingClientRect();
      let x = left + width / 2;
      const send = (type: string) => {
        const at = { view: window, bubbles: true, cancelable: true, clientX: x, clientY: bottom - 60 };
        const target = document.elementFromPoint(at.clientX, at.clientY) ?? ground;
        target.dispatchEvent(new MouseEvent(type, at));
      };
      send('mousedown');
      for (let i = 0; i < 6; i++) {
        for (const start = performance.now(); performance.now() - start < 5;);
        x -= 12;
        send('mousemove');
      }
      send('mouseup');
    });
    return (await positions(page))[id]!;
  };
  const start = (await positions(page))[id]!;
  expect(await swing()).toBeCloseTo(start - 72, 0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await swing();
  await expect.poll(async () => (await positions(page))[id]!).toBeLessThan(start - 2 * 72 - 20);
});

test('buttons and keys zoom smoothly where motion is welcome, and no mark leaves its row', async ({
  page,
}) => {
  // what is loaded late below the timeline makes it lower once
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const frames = await page.evaluate(async () => {
    const marks = () =>
      [...document.querySelectorAll<SVGGElement>('g.mark')].map((mark): [string, number, number] => {
        const { e, f } = mark.getCTM()!;
        return [mark.dataset['eventId']!, e, f];
      });
    const seen = [marks()];
    document.querySelector<HTMLButtonElement>('button[aria-label="Zoom in"]')!.click();
    while (seen.length < 40) {
      await new Promise(requestAnimationFrame);
      seen.push(marks());
    }
    return seen;
  });
  const id = frames[0]![2]![0];
  const xs = frames.map((marks) => marks.find((mark) => mark[0] === id)![1]);
  expect(new Set(xs).size).toBeGreaterThan(4);
  const rows = new Map(frames[0]!.map(([name, , y]) => [name, Math.round(y)]));
  for (const [name, , y] of frames.flat()) if (rows.has(name)) expect(Math.round(y)).toBe(rows.get(name));
});

test('a tooltip stays whole at the edges of the timeline', async ({ page }) => {
  const frame = (await timeline(page).boundingBox())!;
  const lowest = timeline(page).locator('[data-event-id]').last();
  await lowest.hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  const tip = (await page.getByRole('tooltip').boundingBox())!;
  expect(tip.y + tip.height).toBeLessThanOrEqual(frame.y + frame.height);
  expect(tip.x + tip.width).toBeLessThanOrEqual(frame.x + frame.width);
});

test('nothing stays drawn of a timeline that was emptied', async ({ page }) => {
  await expect(timeline(page).locator('[data-event-id]').first()).toBeVisible();
  await page.getByLabel('Open file').setInputFiles({
    name: 'none.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"events":[]}'),
  });
  await expect(page.getByText('Nothing on the timeline yet')).toBeVisible();
  await expect(timeline(page).locator('g > *')).toHaveCount(0);
});

test('in forced colours what is pressed shows by the system’s colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const highlight = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; background: Highlight';
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  });
  for (const name of ['Timeline', 'Fold empty time'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCSS('background-color', highlight);
});

test.describe('by touch, on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('two fingers zoom, one pans, a tap opens', async ({ page }) => {
    const box = (await timeline(page).boundingBox())!;
    const [middle, y] = [box.x + box.width / 2, box.y + box.height - 40];
    const hand = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      hand.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((x, id) => ({ x: middle + x, y, id })),
      });
    const spread = async () => {
      const xs = Object.values(await positions(page));
      return Math.max(...xs) - Math.min(...xs);
    };
    const whole = await spread();
    await touch('touchStart', -50, 50);
    for (const apart of [60, 80, 100]) await touch('touchMove', -apart, apart);
    await touch('touchEnd');
    // twice as far apart; what is out of sight by now has no mark
    const id = Object.keys(await positions(page))[0]!;
    const x = async () => (await positions(page))[id]!;
    const zoomed = await spread();
    expect(zoomed).toBeGreaterThan(whole * 1.2);

    const before = await x();
    await touch('touchStart', 0);
    for (const along of [10, 20, 30]) await touch('touchMove', along);
    await touch('touchEnd');
    await expect.poll(async () => Math.round((await x()) - before)).toBe(30);

    await page.getByRole('button', { name: 'Show all' }).tap();
    await mark(page, /Putin/).first().tap();
    await expect(details(page)).toContainText('Putin');
  });
});

test('on a phone the timeline is vertical, and taps lead through it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const list = page.getByRole('list', { name: 'Timeline' });
  await expect(list).toBeVisible();
  await list.getByRole('button').nth(2).click();
  await expect(details(page)).toBeVisible();
  await isAccessible(page);
  await details(page).getByRole('button', { name: 'Close details' }).click();
  await page.getByRole('button', { name: 'Article', exact: true }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(list).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test('on paper the whole timeline prints', async ({ page }) => {
  const name = await timeline(page).getAttribute('aria-label');
  const count = Number(/of (\d+) events/.exec(name!)![1]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('list', { name: 'Timeline' }).getByRole('listitem')).toHaveCount(count);
});
