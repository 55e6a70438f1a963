import { expect, type Page } from '@playwright/test';
import { details, mark, open, paste, stored, test, timeline } from './app.ts';

/** Of our own, without a day of publication. */
const ARTICLE = `Harbour dispute goes to a second round

The ferry operator met the dockers' union on Tuesday and both sides left after an hour.
They will meet again on Friday in Oban. The dispute began in late September.
A strike planned for Monday was called off. The harbour board voted on Wednesday.
The minister arrived in Oban on Thursday. The council approved a loan in November.`;

const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' });
const redo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Redo' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** All that stands on the timeline, as those who hear the page are told it. */
const told = (page: Page) =>
  timeline(page)
    .locator('[data-event-id]')
    .evaluateAll((marks) => marks.map((one) => one.getAttribute('aria-label') ?? '').sort());

async function correct(page: Page, name: RegExp, fields: Readonly<Record<string, string>>): Promise<void> {
  await mark(page, name).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
  for (const [label, value] of Object.entries(fields)) {
    const field = details(page).getByLabel(label, { exact: label !== 'Status' });
    if (label === 'Status') await field.selectOption(value);
    else await field.fill(value);
  }
  // the list of places lies over the rest of the form until another field has the focus
  await details(page).getByLabel('Title').focus();
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(details(page).getByRole('button', { name: 'Edit' })).toBeVisible();
}

test('a day in the newsroom: nothing that was done is lost', async ({ page, context }) => {
  await open(page);
  await paste(page, ARTICLE);
  await page.getByLabel('Which day was this published?').fill('2015-12-15');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  const read = await told(page);

  // five things are put right
  await correct(page, /dispute begins/i, { Title: 'The dispute begins on the quay' });
  await correct(page, /board votes/i, { Starts: '8 December 2015', Ends: '' });
  await correct(page, /minister arrives/i, { Status: 'planned' });
  await correct(page, /approves loan|approves a loan/i, { Place: 'Council House' });
  await mark(page, /strike/i).click();
  await details(page).getByRole('button', { name: 'Delete' }).click();
  await expect(mark(page, /strike/i)).toHaveCount(0);

  // two are added, one by key and one from the article
  await timeline(page).focus();
  await page.keyboard.press('n');
  await details(page).getByLabel('Title').fill('The ferries stay in port');
  await details(page).getByLabel('Starts').fill('16 to 17 December 2015');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await page.getByRole('article').getByText('both sides left after an hour').dblclick();
  await page.getByRole('button', { name: 'Make an event of these words' }).click();
  const added = (await details(page).getByRole('heading').textContent())!;

  // two become one
  const count = (await told(page)).length;
  await mark(page, /meets? dockers|operator meets/i).click();
  await mark(page, new RegExp(`^${added},`)).click({ modifiers: ['Shift'] });
  await page.getByRole('toolbar', { name: 'Chosen events' }).getByRole('button', { name: 'Merge' }).click();
  await expect.poll(async () => (await told(page)).length).toBe(count - 1);
  const done = await told(page);

  await expect(page).toHaveURL(/#d=/);
  await expect
    .poll(async () =>
      (await stored(page, 'entries')).map((one) => (one as { card: { events: number } }).card.events),
    )
    .toEqual([done.length]);
  await page.reload();
  await expect.poll(() => told(page)).toEqual(done);

  // on another day what nobody settled moves, and nothing else
  await page.getByRole('button', { name: 'Change the day' }).click();
  await page.getByLabel('Which day was this published?').fill('2016-03-15');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(mark(page, /Friday 18 March 2016/)).toBeVisible();
  await expect(mark(page, /The dispute begins on the quay, .*late September 2015/)).toBeVisible();
  await expect(mark(page, /votes?, happened, Tuesday 8 December 2015/)).toBeVisible();
  await expect(mark(page, /strike/i)).toHaveCount(0);
  await expect(mark(page, /The ferries stay in port, happened, Wednesday 16 to/)).toBeVisible();
  const moved = await told(page);

  const names: string[] = [];
  while (await undo(page).isEnabled()) {
    names.push((await undo(page).getAttribute('title')) ?? '');
    await undo(page).click();
  }
  await expect(page.getByText(/wait for the day of publication$/)).toBeVisible();
  expect(names.length).toBeGreaterThanOrEqual(10);
  await redo(page).click();
  await expect.poll(() => told(page)).toEqual(read);
  while (await redo(page).isEnabled()) await redo(page).click();
  await expect.poll(() => told(page)).toEqual(moved);

  // a second tab is told, and dies; the first goes on
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other)).toHaveText('Harbour dispute goes to a second round');
  await expect(other.getByText(/open in another tab/)).toBeVisible();
  const hand = await context.newCDPSession(other);
  void hand.send('Page.crash').catch(() => undefined);
  await other.waitForEvent('crash');
  await page.bringToFront();
  await expect.poll(() => told(page)).toEqual(moved);
  await undo(page).click();
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  await redo(page).click();
  await expect.poll(() => told(page)).toEqual(moved);
  const address = page.url();
  // what is older than this is kept, whatever happens
  await page.evaluate(() => new Promise((kept) => setTimeout(kept, 300)));
  await page.close();
  const back = await context.newPage();
  await back.goto(address);
  await expect.poll(() => told(back)).toEqual(moved);
  await expect(undo(back)).toBeEnabled();
});
