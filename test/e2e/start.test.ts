import { expect } from '@playwright/test';
import { DATED, mark, open, read, timeline, test } from './app.ts';

test('`npm start` serves the app with its looks and its reader', async ({ page }) => {
  await open(page, process.env['DEV_SITE']);
  await expect(timeline(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'New article' })).toHaveCSS('border-radius', '6px');
  await read(page, DATED);
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
});

test('the built page is not allowed to talk to anybody', async ({ browser }) => {
  // a page of its own: the refusal is an error on the console, as it should be
  const page = await (await browser.newContext()).newPage();
  await page.goto('./');
  const answer = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      (error: unknown) => String(error),
    ),
  );
  expect(answer).toMatch(/Failed to fetch/);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});
