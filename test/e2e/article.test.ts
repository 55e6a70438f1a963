import { expect } from '@playwright/test';
import { DATED, details, mark, open, paste, read, timeline, UNDATED, test } from './app.ts';

test.beforeEach(({ page }) => open(page));

test('a sample timeline stands at once, before any language model is loaded', async ({ page }) => {
  await expect(timeline(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kerry reaches Moscow/);
  expect(await timeline(page).getByRole('button').count()).toBeGreaterThan(10);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => name.includes('worker')),
  );
  expect(scripts).toEqual([]);
  expect(await page.evaluate(() => performance.getEntriesByName('timeline-painted').length)).toBe(1);
});

test('a pasted article with a date becomes a timeline', async ({ page }) => {
  await read(page, DATED);
  await expect(page.getByText(/Published Tuesday 15 December 2015/)).toBeVisible();
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  await expect(mark(page, /late September 2015/)).toBeVisible();
});

test('an article without a date is asked for one, and shows what was found', async ({ page }) => {
  await read(page, UNDATED);
  const question = page.getByLabel('Which day was this published?');
  await expect(question).toBeVisible();
  await expect(page.getByRole('list', { name: 'Found, not yet placed' })).toContainText('Tuesday');
  await question.fill('2015-12-15');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  await expect(page.getByText('given by you')).toBeVisible();
});

test('another day of publication moves all that hangs on it, and undo takes it back', async ({ page }) => {
  await read(page, DATED);
  await page.getByRole('button', { name: 'Change the day' }).click();
  await page.getByLabel('Which day was this published?').fill('2015-12-22');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(mark(page, /Friday 25 December 2015/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(mark(page, /Friday 25 December 2015/)).toBeVisible();
});

test('a day in the year 0 is refused with what to do; a day in 9999 is taken', async ({ page }) => {
  await read(page, UNDATED);
  const question = page.getByLabel('Which day was this published?');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'from 1 to 9999' })).toBeVisible();
  await question.evaluate((input: HTMLInputElement) => {
    input.type = 'text';
    input.value = '0000-06-01';
  });
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'from 1 to 9999' })).toBeVisible();
  await question.fill('9999-12-15');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(page.getByText(/Published .* 15 December 9999/)).toBeVisible();
});

test('a mark leads to its words, and the words lead to their mark', async ({ page }) => {
  await read(page, DATED);
  await mark(page, /Friday 18 December 2015/).click();
  await expect(details(page)).toContainText('They will meet again on Friday in Oban');
  const article = page.getByRole('article');
  const words = article.getByRole('button', { name: 'Friday', exact: true });
  await expect(words).toHaveAttribute('aria-pressed', 'true');
  await expect(words).toBeInViewport();
  await article.getByRole('button', { name: 'late September' }).click();
  await expect(details(page)).toContainText('late September 2015');
  await expect(mark(page, /late September 2015/)).toHaveClass(/selected/);
  await words.press('Enter');
  await expect(details(page)).toContainText('Friday 18 December 2015');
});

test.describe('bad input', () => {
  const cases: [string, string, RegExp][] = [
    ['empty text', '   \n ', /There is no text yet/],
    ['five million characters', 'On Monday it rained. '.repeat(240_000), /5\.0 million characters/],
    ['binary data', 'PK\u0003\u0004\u0000\u0001\u0002'.repeat(80), /not text/],
    [
      'a text in Polish',
      'Minister przyjechał do Wiednia we wtorek, rozmowy potrwają do piątku. '.repeat(3),
      /in Polish/,
    ],
  ];
  for (const [name, text, message] of cases)
    test(`${name} is refused with what to do, and loses nothing`, async ({ page }) => {
      await page.getByRole('button', { name: 'New article' }).click();
      const box = page.getByLabel('Paste a news article');
      await box.evaluate((area: HTMLTextAreaElement, value) => {
        area.value = value;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await page.getByRole('button', { name: 'Make timeline' }).click();
      await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kerry reaches Moscow/);
      expect(await box.inputValue()).toHaveLength(text.length);
    });

  test('of an article that is not in English the dates are read, and the page says so', async ({ page }) => {
    await read(
      page,
      'Minister reist nach Oslo\n\nStand: 28. April 2016\n\nDer Minister kommt am 3. Mai in Oslo an. Die Gespräche sollen bis zum 31. Dezember dauern, teilte das Ministerium mit. Seit 2011 war er nicht mehr dort.',
    );
    await expect(page.getByText('This article is in German')).toBeVisible();
    await expect(mark(page, /Der Minister kommt am 3\. Mai in Oslo an/)).toBeVisible();
  });

  test('a text without dates says so', async ({ page }) => {
    await paste(
      page,
      'The bridge is old and made of stone. It has nine arches. People like to walk over it.',
    );
    await expect(page.getByRole('status').filter({ hasText: 'No dates or times were found' })).toBeVisible();
  });

  test('markup and script addresses in a text stay text', async ({ page }) => {
    await paste(
      page,
      'Published: 15 December 2015\n\n<script>window.hit = 1</script> <img src=x onerror="window.hit = 2"> fell on Monday. See javascript:alert(1) on Friday.',
    );
    await expect(page.getByRole('article')).toContainText('<script>window.hit = 1</script>');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await expect(page.getByRole('article').locator('script, img, a')).toHaveCount(0);
  });

  test('a paste in the middle of a run takes its place', async ({ page }) => {
    await page.getByRole('button', { name: 'New article' }).click();
    const box = page.getByLabel('Paste a news article');
    await box.fill(`${DATED}\n\n${'The council voted on Monday and again on Friday. '.repeat(4000)}`);
    await page.getByRole('button', { name: 'Make timeline' }).click();
    await box.fill(DATED.replace('Ferry talks', 'Harbour talks'));
    await page.getByRole('button', { name: /Make timeline|Reading/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Harbour talks/);
    await expect(timeline(page)).toHaveAccessibleName(/^Timeline of \d events/);
  });
});

test('a paste anywhere in the page is taken as an article', async ({ page }) => {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, DATED);
  await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
});

test.describe('a file', () => {
  const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });
  const PAGE = `<!doctype html><html><head><title>Ferry talks – The Isles Post</title>
<script type="application/ld+json">{"datePublished":"2015-12-15T09:00:00Z"}</script></head>
<body><nav>Home on Monday</nav><article><h1>Ferry talks go on</h1><script>window.hit = 1</script>
<p>The ferry operator met the dockers’ union on Tuesday, and both sides left after an hour.</p>
<p>They will meet again on Friday in Oban, a spokesman said.</p></article></body></html>`;

  test('of a web page is read as the article in it', async ({ page }) => {
    await page.getByLabel('Open file').setInputFiles(file('talks.html', PAGE));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry talks go on');
    await expect(page.getByText(/Published Tuesday 15 December 2015/)).toBeVisible();
    await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
    await expect(page.getByRole('article')).not.toContainText('Home');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  test('of a web page may be pasted as source', async ({ page }) => {
    await paste(page, PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry talks go on');
    await expect(page.getByRole('article')).toContainText('They will meet again');
    await expect(page.getByRole('article')).not.toContainText('<p>');
  });

  test('in Markdown is read as its words', async ({ page }) => {
    await page
      .getByLabel('Open file')
      .setInputFiles(
        file('talks.md', '---\ndate: 2015-12-15\n---\n# Ferry talks\n\nThe **union** meets on [Friday](x).'),
      );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry talks');
    await expect(page.getByRole('article')).toContainText('The union meets on Friday.');
    await expect(mark(page, /Friday 18 December 2015/)).toBeVisible();
  });

  test('of an old program keeps its curly quotes', async ({ page }) => {
    const buffer = Buffer.from(
      'The union\x92s \x93no\x94\n\nPublished: 15 December 2015\n\nIt came on Monday.',
      'latin1',
    );
    await page.getByLabel('Open file').setInputFiles({ name: 'no.txt', mimeType: 'text/plain', buffer });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The union['’]s ["“]no["”]$/);
  });

  test('that is dropped anywhere in the page is opened, and does not take its place', async ({ page }) => {
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'talks.txt', { type: 'text/plain' }));
      return data;
    }, DATED);
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry talks go to a second round');
  });

  const UNREADABLE: [string, ReturnType<typeof file>, RegExp][] = [
    ['of another kind', file('talks.pdf', '%PDF-1.4\n1 0 obj'), /a file of another kind/],
    [
      'without words',
      file('talks.html', '<!doctype html><html><body></body></html>'),
      /No words were found in “talks.html”/,
    ],
    ['that is no timeline', file('talks.json', '{'), /not JSON/],
  ];
  for (const [name, bad, message] of UNREADABLE)
    test(`${name} is refused with what to do, and what was typed stays`, async ({ page }) => {
      await page.getByRole('button', { name: 'New article' }).click();
      const box = page.getByLabel('Paste a news article');
      await box.fill('My own text of Monday.');
      await page.getByLabel('Open file').setInputFiles(bad);
      await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
      await expect(box).toHaveValue('My own text of Monday.');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kerry reaches Moscow/);
    });
});

test('a new article that is pasted takes the place of the last one in the box', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await read(page, DATED);
  await page.getByRole('button', { name: 'New article' }).click();
  await expect(page.getByLabel('Paste a news article')).toHaveValue(DATED);
  await page.evaluate(() => navigator.clipboard.writeText('A second one, of Monday.'));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByLabel('Paste a news article')).toHaveValue('A second one, of Monday.');
});

test('one more article stands beside the first, in a lane of its own, and can be taken back', async ({
  page,
}) => {
  const headline = 'Ferry talks go to a second round';
  await page.getByRole('button', { name: 'New article' }).click();
  await page.getByLabel('Paste a news article').fill(DATED);
  await page.getByRole('button', { name: 'Add to this timeline' }).click();
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(headline);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kerry reaches Moscow/);

  const which = page
    .getByRole('complementary', { name: 'Article' })
    .getByRole('combobox', { name: 'Article' });
  await expect(which.getByRole('option', { selected: true })).toHaveText(`2 of 2: ${headline}`);
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('article');
  for (const name of [headline, 'Kerry reaches Moscow'])
    await expect(page.getByRole('button', { name: new RegExp(`^▾ ${name}`) })).toBeVisible();

  await mark(page, /Putin/).first().click();
  await expect(details(page)).toContainText(/In “Kerry reaches Moscow/);
  await expect(page.getByRole('article')).toContainText('Lavrov');
  await which.selectOption('2 of 2: ' + headline);
  await expect(page.getByRole('article')).not.toContainText('Lavrov');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article')).toContainText('Lavrov');
  await expect(which).toBeHidden();
});
