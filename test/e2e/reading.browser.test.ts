import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { articles } from '../shipped-case.ts';
import { settled } from './exposed.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

describe.skipIf(browser === undefined)('reading the canvas', () => {
  const { open } = visiting(browser, serveCase, {
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
  });
  const command = async (page: Page, typed: string): Promise<void> => {
    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(typed);
    // Its words could be asked as well: that offer comes before.
    await page.getByTestId('suggestion').filter({ hasNotText: 'Ask:' }).getByText(typed).first().click();
  };
  const choose = (page: Page, colour: string) => page.getByTestId('kind-colour').fill(colour);
  const personColour = (page: Page) =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--label-person'));

  test('a kind is renamed and recoloured: what cannot be seen is refused, what is alike is said; a reload keeps it', async () => {
    const { page, complaints } = await open();
    const models = await personColour(page);
    await page.getByTestId('legend-Person').hover();
    await page.getByTestId('edit-Person').click();
    await page.getByTestId('kind-name').fill('Witness');
    await page.getByTestId('kind-plural').fill('Witnesses');

    await choose(page, '#ffff66');
    const check = page.getByTestId('kind-check');
    await check.getByText('Too faint on the paper').waitFor();
    expect(await page.getByTestId('kind-keep').isDisabled()).toBe(true);

    await choose(page, '#2f9b9f');
    await check.getByText('Too much like Events.').waitFor();
    expect(await page.getByTestId('kind-keep').innerText()).toBe('Use anyway');
    await page.getByTestId('kind-proposed').click();
    await check.getByText('told from every other kind').waitFor();
    const proposed = await page.getByTestId('kind-colour').inputValue();
    expect(proposed).not.toBe('#2f9b9f');
    await page.getByTestId('kind-keep').click();

    expect(await page.getByTestId('legend-Person').innerText()).toContain('Witnesses');
    expect(await personColour(page)).toBe(proposed);
    await page.reload();
    await settled(page);
    expect(await page.getByTestId('legend-Person').innerText()).toContain('Witnesses');
    expect(await personColour(page)).toBe(proposed);

    await page.getByTestId('legend-Person').hover();
    await page.getByTestId('edit-Person').click();
    await page.getByTestId('kind-reset').click();
    expect(await page.getByTestId('legend-Person').innerText()).toContain('People');
    expect(await personColour(page)).toBe(models);
    expect(complaints).toEqual([]);
  });

  test('words of the papers are found from the field by keys, and the paper opens where they stand', async () => {
    const { page, complaints } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('be assured that she');
    const passage = page.getByRole('group', { name: 'In the papers' }).getByRole('option');
    if (articles() === undefined) {
      // Where no text is at hand there is nothing to find, and nothing is claimed.
      await page.waitForLoadState('networkidle');
      expect(await passage.count()).toBe(0);
      return;
    }
    await passage.first().waitFor();
    expect(await passage.first().innerText()).toContain('be assured that she has the total support');
    for (let steps = 0; steps < 12; steps++) {
      if ((await passage.first().getAttribute('aria-selected')) === 'true') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const found = page.getByTestId('document-text').locator('.found');
    await found.first().waitFor();
    expect((await found.allInnerTexts()).join('')).toBe('be assured that she');
    await page.reload();
    await found.first().waitFor();
    expect(await found.first().evaluate((words) => words.getBoundingClientRect().top)).toBeLessThan(900);
    expect(complaints).toEqual([]);
  });

  test('parallels unfold and fold by command, and the history goes to any step', async () => {
    const { page, complaints } = await open();
    const unfolded = () => page.evaluate(() => window.location.search.includes('unfold='));
    await command(page, 'Unfold all parallel relationships');
    await page.waitForFunction(() => window.location.search.includes('unfold='));
    await command(page, 'Fold parallel relationships');
    await page.waitForFunction(() => !window.location.search.includes('unfold='));
    await page.getByTestId('legend-Claim').click();

    await page.getByTestId('open-history').click();
    const steps = page.getByTestId('history-step');
    expect(await steps.allInnerTexts()).toEqual([
      'Hide claims\nnow',
      'Fold parallel relationships',
      'Unfold all parallel relationships',
      'As it was opened',
    ]);
    await steps.nth(2).click();
    expect(await unfolded()).toBe(true);
    expect(await steps.nth(2).getAttribute('aria-current')).toBe('step');
    await steps.nth(3).click();
    expect(await page.evaluate(() => window.location.search)).toBe('');
    await page.keyboard.press('Escape');
    await page.getByTestId('history-panel').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('j and k walk through the quotations of a document', async () => {
    const { page, complaints } = await open();
    await page.getByTestId('legend-source').first().click();
    const place = page.getByTestId('quotation-place');
    await place.waitFor();
    await page.keyboard.press('j');
    await page.getByText(/^1 of \d+$/).waitFor();
    await page.keyboard.press('j');
    expect(await place.innerText()).toMatch(/^2 of \d+$/);
    await page.keyboard.press('k');
    expect(await place.innerText()).toMatch(/^1 of \d+$/);
    expect(complaints).toEqual([]);
  });

  test('a quotation of a paper that was read already is in view when it is opened again', async () => {
    const { page, complaints } = await open();
    await page.getByTestId('legend-source').first().click();
    const place = page.getByTestId('quotation-place');
    await place.waitFor();
    await page.keyboard.press('k');
    await page.getByText(/^(\d+) of \1$/).waitFor();
    await page.goBack();
    await page.getByTestId('document-panel').waitFor({ state: 'detached' });
    await page.goForward();
    await place.waitFor();
    const marked = page.getByTestId('document-panel').locator('.mark-current, .current').first();
    expect(await marked.evaluate((mark) => mark.getBoundingClientRect().bottom)).toBeLessThan(900);
    expect(complaints).toEqual([]);
  });

  test('presenting leaves canvas and panel, and Esc brings the bars back', async () => {
    const { page, complaints } = await open('/?focus=person:amber-rudd');
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('p');
    await page.getByTestId('legend').waitFor({ state: 'detached' });
    expect(await page.getByTestId('search-bar').isVisible()).toBe(false);
    expect(await page.getByTestId('node-panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByTestId('legend').waitFor();
    expect(await page.getByTestId('node-panel').isVisible()).toBe(true);

    // From a quotation of the node itself to the paper, and back to what it carries: it is unfolded, and marked.
    const panel = page.getByTestId('node-panel');
    await panel.getByText('Where the papers say so').click();
    await panel.locator('.named-in .source-link').first().click();
    await page.locator('.reader-steps .reader-carries button').click();
    await panel.locator('.named-in .quotation-current').waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a wide window', 1440, 900],
    ['a phone', 360, 740],
  ])('the tour is offered once, and covers nothing that it points at, in %s', async (_, width, height) => {
    const { page, complaints } = await open('/', { viewport: { width, height } });
    await page.getByTestId('tour-take').click();
    const tour = page.getByTestId('tour');
    for (let step = 1; step <= 6; step++) {
      await tour.getByText(`${step} of 6`).waitFor();
      // A panel may still slide in.
      await page.locator('.tour-ring').waitFor();
      await page.waitForFunction(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [callout, ring] = [box('.tour'), box('.tour-ring')];
        if (callout === undefined || ring === undefined) return false;
        const inside = callout.left >= 0 && callout.top >= 0 && callout.right <= window.innerWidth;
        const apart =
          callout.right <= ring.left ||
          callout.left >= ring.right ||
          callout.bottom <= ring.top ||
          callout.top >= ring.bottom;
        return inside && callout.bottom <= window.innerHeight && apart;
      });
      if (step === 6) {
        const button = await page.getByTestId('open-export').boundingBox();
        const ring = await page.locator('.tour-ring').boundingBox();
        if (button === null || ring === null) throw new Error('both are on the screen');
        expect(Math.abs(ring.x + ring.width / 2 - button.x - button.width / 2)).toBeLessThan(2);
        expect(Math.abs(ring.y + ring.height / 2 - button.y - button.height / 2)).toBeLessThan(2);
      }
      // Its button has the focus.
      await page.keyboard.press('Enter');
    }
    await tour.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.location.search)).toBe('');
    await page.reload();
    await settled(page);
    expect(await page.getByTestId('tour-card').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the tour is not offered to who follows a link, and Esc ends one that was asked for', async () => {
    const { page, complaints } = await open('/?focus=person:amber-rudd');
    await page.getByTestId('node-panel').waitFor();
    expect(await page.getByTestId('tour-card').count()).toBe(0);
    await command(page, 'Take the tour');
    await page.getByTestId('tour').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('tour').waitFor({ state: 'detached' });
    // Esc was the tour's: what was open still is.
    expect(await page.getByTestId('node-panel').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
