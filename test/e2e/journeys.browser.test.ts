import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { articles } from '../shipped-case.ts';
import { placeOf, untilStill } from './exposed.ts';
import { ask } from './ask.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();
const checkable = articles() !== undefined;

describe.skipIf(browser === undefined)('a journey through the case', () => {
  const { open, address } = visiting(browser, serveCase, {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'no-preference',
  });
  const canvas = (page: Page) =>
    page.evaluate(() => {
      const { nodes, relationships, lit, selected, labelsShown, labelsOverlapping } = window.__whoknew ?? {};
      return { nodes, relationships, lit, selected, labelsShown, labelsOverlapping };
    });

  test('opening: the whole case is drawn, names do not lie on each other, the legend counts', async () => {
    const { page, complaints } = await open();
    // Names wait for their font.
    await page.waitForFunction(() => (window.__whoknew?.labelsShown ?? 0) > 0);
    const shown = await canvas(page);
    const graph = (await (await page.request.get(`${address()}/api/graph`)).json()) as {
      nodes: unknown[];
      relationships: unknown[];
      counts: { labels: Record<string, number> };
    };
    expect(shown.nodes).toBe(graph.nodes.length);
    expect(shown.relationships).toBe(graph.relationships.length);
    expect(shown.labelsShown).toBeGreaterThan(25);
    expect(shown.labelsOverlapping).toBe(0);
    for (const [label, count] of Object.entries(graph.counts.labels)) {
      expect(await page.getByTestId(`legend-${label}`).innerText()).toContain(String(count));
    }
    expect(complaints).toEqual([]);
  });

  test('by keyboard: search “Ruud”, open the memo, ask who was copied, open the quotation, reload the address', async () => {
    const { page, complaints } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('Ruud');
    const suggestion = page.getByTestId('suggestions').getByText('Amber Rudd', { exact: true }).first();
    await suggestion.waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Amber Rudd' }).waitFor();
    expect((await canvas(page)).selected).toBe('person:amber-rudd');

    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('leaked memo');
    await page.getByTestId('suggestions').getByText('Memo of 21 June 2017').first().waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByTestId('node-panel');
    await panel.getByRole('heading', { name: 'Memo of 21 June 2017' }).waitFor();
    await panel
      .getByText(/was written by/i)
      .first()
      .waitFor();

    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Who was copied on the memo?');
    await page.keyboard.press('Enter');
    const card = page.getByTestId('answer-card');
    await card.getByTestId('answer-sentence').getByText('Home Secretary').waitFor();
    expect(await card.getByTestId('read-as').innerText()).toContain('Memo of 21 June 2017');
    await page.waitForFunction(() => (window.__whoknew?.lit.length ?? 0) > 2);
    expect((await canvas(page)).lit).toEqual(
      expect.arrayContaining(['doc:memo', 'post:home-secretary', 'person:amber-rudd']),
    );

    await card.getByTestId('footnote').nth(1).click(); // the first is of Amber Rudd, by name
    const quotation = page.getByTestId('quotation').first();
    await quotation.waitFor();
    expect(await page.locator('mark').allInnerTexts()).toContain('copied to Rudd’s office');
    expect(await quotation.innerText()).toContain(
      checkable ? 'word for word' : 'not checked on this machine',
    );

    const before = {
      url: page.url(),
      canvas: await canvas(page),
      sentence: await card.getByTestId('answer-sentence').innerText(),
    };
    await page.reload();
    await page.waitForFunction(() => (window.__whoknew?.lit.length ?? 0) > 2);
    await page.getByTestId('quotation').first().waitFor();
    expect(page.url()).toBe(before.url);
    expect(await page.getByTestId('answer-sentence').innerText()).toBe(before.sentence);
    const after = await canvas(page);
    expect({ lit: after.lit, selected: after.selected, nodes: after.nodes }).toEqual({
      lit: before.canvas.lit,
      selected: before.canvas.selected,
      nodes: before.canvas.nodes,
    });
    expect(complaints).toEqual([]);
  });

  test('a name that is typed in haste, with Enter at once, opens what is called so', async () => {
    const { page, complaints } = await open();
    await page.keyboard.press('/');
    await page.keyboard.insertText('hugh ind');
    await page.keyboard.press('Enter');
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Hugh Ind' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a name that is typed in haste, and called off with Esc, opens nothing; nor does a late answer replace what is typed', async () => {
    const { page, complaints } = await open('/?r=wrote&s.document=doc:memo');
    await page.getByTestId('answer-card').getByText('Hugh Ind').first().waitFor();
    // The server is as slow as a busy one, so that its answers come when something else was done.
    for (const asked of ['**/api/search?*', '**/api/questions']) {
      await page.route(asked, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
    }
    const isSearch = (one: { url: () => string }): boolean => one.url().includes('/api/search');
    const sought = page.waitForRequest(isSearch);
    const found = page.waitForResponse(isSearch, { timeout: 5000 });
    await page.keyboard.press('/');
    await page.keyboard.insertText('lucy moreton');
    await page.keyboard.press('Enter');
    await sought;
    await page.keyboard.press('Escape');
    await found.catch(() => undefined); // it may be called off as well
    await page.waitForTimeout(400);
    expect(await page.getByTestId('node-panel').count()).toBe(0);

    const answered = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/api/questions'),
    );
    await page.reload();
    await page.keyboard.press('/');
    await page.getByTestId('search-field').fill('who was copied');
    await answered;
    await page.getByTestId('answer-card').getByText('Hugh Ind').first().waitFor();
    expect(await page.getByTestId('search-field').inputValue()).toBe('who was copied');
    expect(complaints).toEqual([]);
  });

  test('a click on a node opens it, Back leads to where one was', async () => {
    const { page, complaints } = await open();
    const { x, y } = await placeOf(page, 'person:hugh-ind');
    await page.mouse.click(x, y);
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Hugh Ind' }).waitFor();
    await page.goBack();
    await page.getByTestId('node-panel').waitFor({ state: 'detached' });
    await page.goForward();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Hugh Ind' }).waitFor();

    // Closed again, everything is where it was; but where somebody went elsewhere meanwhile, its middle stays the middle.
    const lies = async (): Promise<number> => {
      await untilStill(page);
      return (await placeOf(page, 'person:hugh-ind')).x;
    };
    const before = await lies();
    const panel = (await page.getByTestId('node-panel').boundingBox())?.width ?? 0;
    await page.keyboard.press('Escape');
    expect(await lies()).toBeCloseTo(before, 0);
    await page.mouse.click(before, (await placeOf(page, 'person:hugh-ind')).y);
    await page.getByTestId('node-panel').waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const nearer = await lies();
    await page.keyboard.press('Escape');
    await page.getByTestId('node-panel').waitFor({ state: 'detached' });
    expect(Math.abs((await lies()) - nearer - panel / 2)).toBeLessThan(panel / 8);
    expect(complaints).toEqual([]);
  });

  test('a relationship shows all its quotations, and leads into the article with the words marked', async () => {
    const { page, complaints } = await open('/?focus=doc:memo');
    await page.getByTestId('node-panel').getByTestId('open-relationship').first().click();
    const panel = page.getByTestId('relationship-panel');
    await panel.getByTestId('quotation').first().waitFor();
    await panel.getByTestId('quotation').first().getByRole('button').first().click();
    const reader = page.getByTestId('document-reader');
    await reader.waitFor();
    if (checkable) {
      expect(await reader.getByTestId('document-text').locator('mark').count()).toBeGreaterThan(50);
    } else {
      expect(await reader.innerText()).toContain('not on this machine');
    }
    expect(complaints).toEqual([]);
  });

  test('an article is shown whole, with every quotation marked', async () => {
    const { page, complaints } = await open('/?doc=doc:bbc-26-april');
    const reader = page.getByTestId('document-reader');
    await reader.waitFor();
    if (checkable) expect(await reader.innerText()).toContain('human shield for Theresa May');

    // Its title leads to what is known of it, and takes along who goes by keys.
    await reader.locator('.title-link').press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'panel');
    await page.goBack();

    // Where its text is not on the machine, each quotation leads to what it carries, and is the one that is marked there.
    await page.route('**/api/documents/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), text: null } });
    });
    await page.reload();
    const other = reader
      .locator('.reader-quotations > li')
      .filter({ has: page.getByTestId('quotation') })
      .nth(4);
    const words = await other.getByTestId('quotation').locator('mark').innerText();
    await other.locator('.reader-carries button').click();
    await reader.waitFor({ state: 'detached' });
    await page.locator('.quotation-current mark').getByText(words, { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('what is not understood is refused, and a suggestion can be taken', async () => {
    const { page, complaints } = await open();
    // What is long in coming is stopped by a key, and asked for again.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/questions', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await ask(page, 'Is she guilty?');
    const card = page.getByTestId('answer-card');
    await card.getByRole('button', { name: 'Stop' }).waitFor();
    await page.keyboard.press('Escape');
    await card.getByTestId('stopped').waitFor();
    release();
    await page.unroute('**/api/questions');
    // What fails is asked again by a press, or by Enter once more in the field.
    await page.route('**/api/questions', (route) => route.fulfill({ status: 500, json: {} }));
    const asks = page.waitForResponse('**/api/questions');
    await card.getByRole('button', { name: 'Ask again' }).click();
    await asks;
    await card.getByRole('alert').getByRole('button', { name: 'Ask again' }).waitFor();
    await page.unroute('**/api/questions');
    await ask(page, 'Is she guilty?');
    await card.getByText('I don’t understand').waitFor();
    await card.getByTestId('suggestion').first().click();
    await card.getByTestId('read-as').waitFor();
    expect(complaints.filter((said) => !said.includes('500'))).toEqual([]);
  });

  test('a name that fits several is a choice', async () => {
    const { page, complaints } = await open();
    await ask(page, 'Who wrote the article?');
    const card = page.getByTestId('answer-card');
    await card.getByTestId('choice').first().waitFor();
    expect(await card.getByTestId('choice').count()).toBeGreaterThan(2);
    await card.getByTestId('choice').first().click();
    await card.getByTestId('read-as').waitFor();
    expect(complaints).toEqual([]);
  });

  test('of two names that fit several, the one that is chosen first stays chosen', async () => {
    const { page, complaints } = await open();
    await ask(page, 'How are ICE and the friends connected?');
    const card = page.getByTestId('answer-card');
    const lists = card.getByRole('list', { name: /^Which “/ });
    await lists.nth(1).waitFor();
    await lists.nth(1).getByTestId('choice').first().click();
    expect(await lists.nth(1).getByTestId('choice').first().getAttribute('aria-pressed')).toBe('true');
    await lists.nth(0).getByTestId('choice').first().click();
    await lists.first().waitFor({ state: 'detached' });
    expect(await card.getByTestId('read-as').innerText()).toContain('ICE');
    expect(await card.getByTestId('answer-sentence').innerText()).not.toContain('Which');
    expect(complaints).toEqual([]);
  });

  test('a kind that is hidden in the legend leaves the canvas, and the address keeps it', async () => {
    const { page, complaints } = await open();
    const { nodes } = await canvas(page);
    await page.getByTestId('legend-Claim').click();
    await page.waitForFunction((all) => (window.__whoknew?.nodes ?? 0) < (all ?? 0), nodes);
    const hidden = await canvas(page);
    await page.reload();
    await page.waitForFunction(() => (window.__whoknew?.nodes ?? 0) > 0);
    expect((await canvas(page)).nodes).toBe(hidden.nodes);
    expect(complaints).toEqual([]);
  });

  test.each([
    [360, 740, 'light'],
    [360, 740, 'dark'],
    [1280, 800, 'dark'],
    [1920, 1080, 'light'],
  ] as const)(
    'at %i × %i px in %s nothing is cut off sideways and the answer can be read',
    async (width, height, colorScheme) => {
      const { page, complaints } = await open('/', { viewport: { width, height }, colorScheme });
      await page.getByTestId('search-field').click();
      await page.keyboard.type('Who was copied on the memo?');
      await page.keyboard.press('Enter');
      await page.getByTestId('answer-sentence').waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const box = await page.getByTestId('answer-card').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
    },
  );

  test('names from documents are text, never markup', async () => {
    const { page } = await open('/?q=' + encodeURIComponent('<img src=x onerror=alert(1)>'));
    await page.getByTestId('answer-card').waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
});
