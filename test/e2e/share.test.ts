import { expect } from '@playwright/test';
import { DATED, details, mark, open, read, sharedLink, timeline, test } from './app.ts';

test('a link opens in a fresh profile, without the code that reads articles', async ({ page, browser }) => {
  await open(page);
  await read(page, DATED);
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  const names = (on: typeof page) =>
    timeline(on)
      .getByRole('button')
      .evaluateAll((marks) => marks.map((m) => m.getAttribute('aria-label')).sort());
  const link = await sharedLink(page);
  const before = await names(page);

  const stranger = await (await browser.newContext()).newPage();
  const loaded: string[] = [];
  stranger.on('request', (request) => loaded.push(request.url()));
  await stranger.goto(link);
  await expect(mark(stranger, /Friday 18 December 2015/)).toBeVisible();
  expect(await names(stranger)).toEqual(before);
  expect(loaded.filter((url) => url.includes('worker'))).toEqual([]);
  expect(loaded.every((url) => new URL(url).origin === new URL(link).origin)).toBe(true);
  await expect(stranger.getByRole('complementary', { name: 'Article' })).toHaveCount(0);
});

test('the article goes along only where that is ticked', async ({ page, browser }) => {
  await open(page);
  await read(page, DATED);
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  const link = await sharedLink(page, true);
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByRole('article')).toContainText('The ferry operator met');
  await mark(stranger, /Friday 18 December 2015/).click();
  await expect(details(stranger)).toContainText('They will meet again on Friday');
});

test('the dialog tells the length, and copies the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByLabel(/^Link, [\d,]+ characters$/);
  const link = await field.inputValue();
  expect(new URL(link).hash.length).toBeLessThanOrEqual(1501);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.getByLabel(/Include the article/).check();
  await expect(page.getByText(/Too long for: Discord/)).toBeVisible();
});

const BROKEN: [string, string, RegExp][] = [
  ['cut off', '#1.abcdefg.AAAA', /not whole/],
  ['from a later version', '#99.abcdefg.AAAA', /newer Dateline/],
  ['with a script in it', '#1.<script>alert(1)</script>', /not whole|does not hold/],
];
for (const [name, hash, message] of BROKEN)
  test(`a link ${name} is refused with a message, and the reader's work stays`, async ({ page }) => {
    await open(page);
    await read(page, DATED);
    await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
    await page.evaluate((fragment) => (location.hash = fragment), hash);
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  });

test('a file with titles and dates opens; a wrong one is refused with what is wrong', async ({ page }) => {
  await open(page);
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const input = page.getByLabel('Open file');
  await input.setInputFiles(file('bad.json', '{"events":[{"title":"A","start":"soon"}]}'));
  await expect(page.getByRole('alert').filter({ hasText: 'Event 1' })).toBeVisible();
  await input.setInputFiles(
    file(
      'a.json',
      '{"title":"Votes","events":[{"title":"First vote","start":"2015-12-15"},{"title":"Second vote","start":"2015-12-18"}]}',
    ),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votes');
  await expect(mark(page, /First vote, happened, Tuesday 15 December 2015, 1 of 2/)).toBeVisible();
});
