import { expect, type Page } from '@playwright/test';
import { DATED, details, open, test, timeline } from './app.ts';

/** Goes on with Tab, as somebody without a mouse does, until what has the focus is what is looked for. */
async function tabTo(page: Page, name: string | RegExp, role = 'button'): Promise<void> {
  const target = page.getByRole(role as 'button', { name, exact: true }).first();
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
  }
  throw new Error(`Tab never came to the ${role} ${String(name)}`);
}

test('the whole app can be walked by keyboard alone', async ({ page }) => {
  await open(page);
  // an article is pasted and read
  await tabTo(page, 'New article');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Paste a news article')).toBeFocused();
  await page.keyboard.insertText(DATED);
  await tabTo(page, 'Make timeline');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry talks go to a second round');
  // events are walked through, one is opened and corrected
  await tabTo(page, /^Timeline of/, 'application');
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await page.keyboard.press('Enter');
  await expect(details(page)).toBeFocused();
  await tabTo(page, 'Edit');
  await page.keyboard.press('Enter');
  const title = details(page).getByLabel('Title');
  await expect(title).toBeVisible();
  await tabTo(page, 'Title', 'textbox');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Ferry talks');
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading')).toHaveText('Ferry talks');
  await page.keyboard.press('Escape');
  await expect(details(page)).toHaveCount(0);
  // the correction is taken back
  await page.keyboard.press('ControlOrMeta+z');
  await expect(timeline(page).getByText('Ferry talks', { exact: true })).toHaveCount(0);
  // the list leads to an event
  await tabTo(page, 'List');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  // a status is filtered out, and its number told
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'planned', 'checkbox');
  await page.keyboard.press('Space');
  await expect(page.getByText(/hidden/)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText(/hidden/)).toHaveCount(0);
  // the timeline is shared
  await tabTo(page, 'Share');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByLabel(/^Link, /)).not.toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
