import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** An article of our own, with no date anywhere. */
export const UNDATED = `Ferry talks go to a second round

The ferry operator met the dockers' union on Tuesday and both sides left after an hour.
They will meet again on Friday in Oban. The dispute began in late September.
A strike planned for Monday was called off.`;

/** The same, with its day of publication. */
export const DATED = UNDATED.replace('\n\n', '\n\nPublished: 15 December 2015\n\n');

/** A page in which an error on the console, or one that nobody caught, fails the test. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await use(page);
    expect(problems).toEqual([]);
  },
});

export async function open(page: Page, path = './'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('link', { name: /^Dateline/ })).toBeVisible();
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).click();
  await page.getByLabel('Paste a news article').fill(text);
  await page.getByRole('button', { name: 'Make timeline' }).click();
}

/** Pastes an article and waits until it stands: until its headline is the timeline's. */
export async function read(page: Page, text: string): Promise<void> {
  await paste(page, text);
  const headline = text.slice(0, text.indexOf('\n'));
  // the reader is loaded with the first article: that takes its time on a busy machine
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline, { timeout: 30_000 });
}

export const timeline = (page: Page) => page.getByRole('application', { name: /^Timeline of/ });
export const mark = (page: Page, name: RegExp) => timeline(page).getByRole('button', { name }).first();
export const details = (page: Page) => page.getByRole('region', { name: 'Details' });

/** An event of a Dateline JSON file. */
export interface FileEvent {
  readonly title: string;
  readonly start: string;
  readonly end?: string;
  readonly status?: string;
  readonly place?: { readonly name: string };
  readonly participants?: readonly string[];
}

/** Opens a timeline of some events through the file input, and waits until it stands. */
export async function openFile(page: Page, title: string, events: readonly FileEvent[]): Promise<void> {
  const buffer = Buffer.from(JSON.stringify({ title, events }));
  await page.getByLabel('Open file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** Opens the Share dialog and reads the link in it. */
export async function sharedLink(page: Page, withText = false): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  if (withText) await page.getByLabel(/Include the article/).check();
  const field = page.getByLabel(/^Link, /);
  await expect(field).not.toHaveValue('');
  const link = await field.inputValue();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  return link;
}

/**
 * Axe finds nothing serious in what is on screen.
 * @param within a CSS selector: only what is in it, where the rest was looked at before
 */
export async function isAccessible(page: Page, within?: string): Promise<void> {
  // legacy mode: there are no frames whose findings would have to be gathered in a page of their own
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** All that a store of the browser's database holds. */
export const stored = (page: Page, store: string) =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('dateline');
        opening.onerror = () => {
          reject(new Error('the store does not open'));
        };
        opening.onsuccess = () => {
          const base = opening.result;
          if (!base.objectStoreNames.contains(name)) {
            base.close();
            resolve([]);
            return;
          }
          const all = base.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            base.close();
            resolve(all.result as unknown[]);
          };
        };
      }),
    store,
  );
