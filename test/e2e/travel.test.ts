import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isAccessible, timeline, test } from './app.ts';

const { link } = (
  JSON.parse(readFileSync('test/unit/share/links.json', 'utf8')) as Record<string, { link: string }>
)['1']!;

test('a trip is shown as a map and as a table; the timeline has a lane for it', async ({ page }) => {
  await page.goto(`./${link}`);
  await expect(timeline(page)).toBeVisible();
  await page.getByRole('button', { name: 'Travel', exact: true }).click();
  const map = page.getByRole('group', { name: 'Map of the trip' });
  await expect(map.getByRole('button', { name: 'Paris' })).toBeVisible();
  await expect(map.getByRole('button', { name: 'Rome' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Ann Lee' });
  await expect(table.getByRole('row').nth(1)).toContainText('Paris');
  await expect(table.getByRole('row').nth(1)).toContainText('Monday 7 December 2015');
  await expect(table.getByRole('row').nth(2)).toContainText('plane');
  for (const [name, start] of [
    ['GeoJSON', '{'],
    ['KML', '<?xml'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${name}` }).click();
    expect(readFileSync(await (await saved).path(), 'utf8')).toMatch(
      new RegExp(`^${start.replace('?', '\\?')}`),
    );
  }
  await isAccessible(page);
});

test('an article without travel shows none of it', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Open file').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"title":"Votes","events":[{"title":"First vote","start":"2015-12-15"}]}'),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votes');
  await expect(page.getByRole('button', { name: 'Travel', exact: true })).toHaveCount(0);
});
