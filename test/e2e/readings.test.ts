import { expect, type Page } from '@playwright/test';
import { details, isAccessible, mark, open, read, test } from './app.ts';

const STORY = `A mill burns

Published: 15 December 2015

A fire destroyed the mill at Harwick on May 12. The owner sold the site on June 3.
The council met on Monday.`;

test('a passage is of the year that somebody gives it, and undo takes that back', async ({ page }) => {
  await open(page);
  await read(page, STORY);
  await mark(page, /Fire destroys/).click();
  await expect(details(page)).toContainText('12 May 2015');
  await details(page).getByText('Another year?').click();
  await details(page).getByLabel('Year', { exact: true }).fill('soon');
  await details(page).getByRole('button', { name: 'Set the year' }).click();
  await expect(details(page).getByRole('alert')).toContainText('such as 1987');
  await details(page).getByLabel('Year', { exact: true }).fill('1987');
  await details(page).getByRole('button', { name: 'Set the year' }).click();
  await expect(details(page)).toContainText('12 May 1987', { timeout: 30_000 });
  await expect(details(page)).toContainText('You said: this is 1987.');
  await isAccessible(page);
  await mark(page, /sells site/).click();
  await expect(details(page)).toContainText('3 June 1987');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(details(page)).toContainText('3 June 2015');
});

/** Makes the stored document one that an older version of the reader read, without the event of June. */
const asReadBefore = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('dateline');
        opening.onerror = () => {
          reject(new Error('the store does not open'));
        };
        opening.onsuccess = () => {
          const base = opening.result;
          const given = base.transaction('given', 'readwrite').objectStore('given');
          const all = given.getAll();
          all.onsuccess = () => {
            const [document] = all.result as {
              readings: { reader: string; events: { title: string }[] }[];
            }[];
            const [reading] = document?.readings ?? [];
            if (document && reading) {
              reading.reader = 'before';
              reading.events = reading.events.filter(({ title }) => !/sells/.test(title));
              given.put(document);
            }
            base.close();
            resolve(reading !== undefined);
          };
        };
      }),
  );

test('a new reading is offered with its differences, and taken only when asked', async ({ page }) => {
  await open(page);
  await read(page, STORY);
  await expect(page).toHaveURL(/#d=/);
  const address = page.url();
  await page.getByRole('link', { name: /^Dateline/ }).click();
  await expect(page.getByRole('listitem', { name: 'A mill burns' })).toBeVisible();
  expect(await asReadBefore(page)).toBe(true);
  await page.goto('about:blank');
  await page.goto(address);
  const offer = page.getByRole('region', { name: 'A new reading' });
  await expect(offer).toContainText('1 new', { timeout: 30_000 });
  await expect(mark(page, /Fire destroys/)).toBeVisible();
  await expect(mark(page, /sells site/)).toHaveCount(0);
  await offer.getByText('What would change').click();
  await expect(offer.getByRole('list', { name: 'New' })).toContainText('sells site');
  await isAccessible(page);
  await offer.getByRole('button', { name: 'Take the new reading' }).click();
  await expect(offer).toBeHidden();
  await expect(mark(page, /sells site/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mark(page, /sells site/)).toHaveCount(0);
});
