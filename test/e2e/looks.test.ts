import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { newsEvents } from '../bench/news.ts';
import { details, mark, open, test } from './app.ts';

/**
 * Pictures of six screens, in `looks/`. `npm run looks` makes them anew after a wanted change: look at each.
 * Text is drawn otherwise with other fonts and other browsers, so the machine they were made on is kept with
 * them: there they must match closely, elsewhere in what is light and dark where.
 */
const MACHINE = `${import.meta.dirname}/looks/machine.json`;
const CLOSE = { maxDiffPixelRatio: 0.02 };
/** Elsewhere: into how many blocks a picture is cut, and how far their lightness (0 to 255) may be apart. */
const [ACROSS, DOWN] = [16, 12];
const FAR = { anyBlock: 55, onAverage: 7 };

/** What text comes out as here: the browser's version and the widths of some words in the page's fonts. */
async function machine(page: Page): Promise<string> {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    const style = getComputedStyle(document.documentElement);
    return ['--sans', '--serif'].flatMap((name) =>
      ['400 14px', '600 22px'].map((size) => {
        context.font = `${size} ${style.getPropertyValue(name)}`;
        return Math.round(context.measureText('Kerry reaches Moscow, Dec. 15 → 2016').width * 10) / 10;
      }),
    );
  });
  const chromium = Number(page.context().browser()!.version().split('.')[0]);
  return `${JSON.stringify({ chromium, widths })}\n`;
}

/** The lightness of the blocks of PNG pictures, as the browser scales them down. */
const blocksOf = (page: Page, pictures: readonly Buffer[]): Promise<number[][]> =>
  page.evaluate(
    ([urls, across, down]) =>
      Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = document.createElement('canvas');
          const context = canvas.getContext('2d')!;
          const [width, height] = [image.width / across, image.height / down];
          [canvas.width, canvas.height] = [image.width, image.height];
          context.drawImage(image, 0, 0);
          return Array.from({ length: across * down }, (_, n) => {
            const [x, y] = [(n % across) * width, Math.floor(n / across) * height];
            const { data } = context.getImageData(x, y, width, height);
            let sum = 0;
            for (let i = 0; i < data.length; i += 4) sum += (data[i]! + data[i + 1]! + data[i + 2]!) / 3;
            return sum / (data.length / 4);
          });
        }),
      ),
    [pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`), ACROSS, DOWN] as const,
  );

/** The page looks as in the picture of that name. */
async function looksLike(page: Page, name: string): Promise<void> {
  const file = `${import.meta.dirname}/looks/${name}.png`;
  const here = await machine(page);
  const making = test.info().config.updateSnapshots === 'all';
  if (!making && !existsSync(file)) throw new Error(`${file} is missing: \`npm run looks\` makes it`);
  if (making || readFileSync(MACHINE, 'utf8') === here) {
    await expect(page).toHaveScreenshot(`${name}.png`, CLOSE);
    if (making) writeFileSync(MACHINE, here);
    return;
  }
  const [was, is] = await blocksOf(page, [readFileSync(file), await page.screenshot()]);
  const apart = was!.map((lightness, n) => Math.abs(lightness - is![n]!));
  expect(Math.max(...apart), 'the block that differs most').toBeLessThan(FAR.anyBlock);
  expect(apart.reduce((a, b) => a + b) / apart.length, 'all blocks').toBeLessThan(FAR.onAverage);
}

async function openEvents(page: Page, count: number): Promise<void> {
  const buffer = Buffer.from(JSON.stringify({ events: newsEvents(count) }));
  await page
    .getByLabel('Open file')
    .setInputFiles({ name: 'events.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Untitled timeline');
}

test.use({ viewport: { width: 1280, height: 720 } });
test.beforeEach(({ page }) => open(page));

test('an empty timeline', async ({ page }) => {
  await openEvents(page, 0);
  await expect(page.getByText('Nothing on the timeline yet')).toBeVisible();
  await looksLike(page, 'empty');
});

test('the sample article', async ({ page }) => {
  await expect(mark(page, /Riyadh/)).toBeVisible();
  await looksLike(page, 'sample');
});

test('four hundred events', async ({ page }) => {
  await openEvents(page, 400);
  await looksLike(page, 'crowded');
});

test('the sample in the dark, with an event selected', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 660 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await mark(page, /returns to Paris/).click();
  await expect(details(page)).toBeVisible();
  await looksLike(page, 'dark');
});

test('the sample on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible();
  await looksLike(page, 'phone');
});

test('the sample on paper', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('list', { name: 'Timeline' })).toBeVisible();
  await looksLike(page, 'print');
});
