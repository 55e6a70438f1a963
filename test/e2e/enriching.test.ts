import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { details, isAccessible, mark, open, openFile, sharedLink, test } from './app.ts';

const PICTURE = readFileSync(new URL('../../public/dateline.png', import.meta.url));

test.beforeEach(async ({ page }) => {
  await open(page);
  await openFile(page, 'One', [
    { title: 'The mill burns', start: '2015-12-01' },
    { title: 'The mill is sold', start: '2015-12-20' },
  ]);
});

/** Opens the form of the first event, with all of its fields. */
async function edit(page: Page): Promise<void> {
  await mark(page, /The mill burns/).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await details(page).getByText('People, note, link, tag, picture').click();
}
const save = (page: Page) => details(page).getByRole('button', { name: 'Save' }).click();

test('people, a note, a source and a tag with a colour stand in the card, and go along in links', async ({
  page,
  browser,
}) => {
  await edit(page);
  await details(page).getByLabel('People, with commas').fill('Ada Stone, Ben Hale');
  await details(page).getByLabel('Note').fill('<b>Two</b> engines came');
  await details(page).getByLabel('Source on the web').fill('javascript:alert(1)');
  await details(page).getByLabel('Tag').fill('fire');
  await details(page).getByLabel('Colour').fill('#aa3311');
  await save(page);
  await expect(details(page).getByRole('alert')).toContainText('whole address');
  await details(page).getByLabel('Source on the web').fill('https://example.org/fire');
  await save(page);
  const told = async (other: Page) => {
    await expect(details(other)).toContainText('Ada Stone, Ben Hale');
    await expect(details(other)).toContainText('<b>Two</b> engines came');
    await expect(details(other).getByText('fire', { exact: true })).toBeVisible();
    const link = details(other).getByRole('link', { name: 'example.org' });
    await expect(link).toHaveAttribute('rel', /noopener/);
  };
  await told(page);
  const other = await browser.newPage();
  await other.goto(await sharedLink(page));
  await mark(other, /The mill burns/).click();
  await told(other);
  await expect(mark(other, /The mill burns/).locator('path')).toHaveCSS('--tone', '#aa3311');
  await other.close();
});

test('a picture has a caption, a credit and words for those who do not see it; it goes along in files, never in links', async ({
  page,
  browser,
}) => {
  await edit(page);
  await details(page)
    .getByLabel('Picture from a file')
    .setInputFiles({ name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(details(page).getByText(/is no picture that can be shown/)).toBeVisible();
  await details(page)
    .getByLabel('Picture from a file')
    .setInputFiles({ name: 'mill.png', mimeType: 'image/png', buffer: PICTURE });
  await expect(details(page)).toContainText('goes along in files, never in links');
  await details(page).getByLabel('Caption').fill('The mill on Tuesday');
  await details(page).getByLabel('Picture credit').fill('A. Stone');
  await details(page).getByLabel('What it shows').fill('A mill in flames');
  await isAccessible(page);
  await save(page);
  const picture = (other: Page) => details(other).getByRole('img', { name: 'A mill in flames' });
  await expect(picture(page)).toBeVisible();
  await expect(details(page)).toContainText('The mill on Tuesday A. Stone');

  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 picture is left out of the link');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const other = await browser.newPage();
  await other.goto(await sharedLink(page));
  await mark(other, /The mill burns/).click();
  await expect(details(other)).toContainText('The mill burns');
  await expect(picture(other)).toHaveCount(0);
  await other.close();

  const saved = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = readFileSync(await (await saved).path());
  await page
    .getByLabel('Open file')
    .setInputFiles({ name: 'mill.dateline.json', mimeType: 'application/json', buffer: file });
  await expect(details(page)).toHaveCount(0);
  await mark(page, /The mill burns/).click();
  await expect(picture(page)).toBeVisible();
});
