import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaintsOf, launchBrowser } from './browser.ts';
import { placeOf, settled } from './exposed.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

describe.skipIf(browser === undefined)('what the canvas draws', () => {
  const { open, address } = visiting(browser, serveCase, {
    viewport: { width: 1280, height: 800 },
  });
  const zoomIn = async (page: Page): Promise<void> => {
    for (let i = 0; i < 4; i++) await page.getByLabel('Zoom in').click();
  };

  test('the minimap comes when something is out of sight, moves the view, and stays off once switched off', async () => {
    const { page, complaints } = await open();
    const minimap = page.getByTestId('minimap');
    expect(await minimap.count()).toBe(0);
    await zoomIn(page);
    await minimap.waitFor();
    const before = await placeOf(page, 'person:amber-rudd');
    await minimap.locator('canvas').click({ position: { x: 20, y: 20 } });
    await expect
      .poll(async () => {
        const after = await placeOf(page, 'person:amber-rudd');
        // The view went up and to the left, so that what was in it went down and to the right.
        return after.x > before.x + 50 && after.y > before.y + 50;
      })
      .toBe(true);
    await page.getByTestId('toggle-minimap').click();
    await minimap.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    await zoomIn(page);
    const toggle = page.getByTestId('toggle-minimap');
    expect(await toggle.getAttribute('aria-label')).toBe('Switch the minimap on');
    expect(await minimap.count()).toBe(0);
    await toggle.click();
    await minimap.waitFor();
    expect(complaints).toEqual([]);
  });

  test('a small screen has no minimap', async () => {
    const { page } = await open('/', { viewport: { width: 360, height: 800 } });
    await zoomIn(page);
    const minimap = page.getByTestId('minimap');
    expect(await minimap.isVisible()).toBe(false);
    // The same view has one as soon as there is room, and none again: what decides is the room.
    await page.setViewportSize({ width: 1280, height: 800 });
    await minimap.waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    await minimap.waitFor({ state: 'hidden' });
  });

  test('a browser that cannot draw says so, and the rest of the page does without', async () => {
    const { page: drawing } = await open();
    const page = await drawing.context().newPage();
    const complaints = complaintsOf(page, address());
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${address()}/?q=${encodeURIComponent('who wrote the memo?')}`);
    await page.getByTestId('canvas-missing').waitFor();
    await page.getByTestId('answer-card').getByText('Hugh Ind').first().waitFor();
    await page.getByRole('button', { name: 'Read it as text' }).click();
    await page.getByTestId('sheet').getByText('Amber Rudd').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('the legend tells To from Cc by the head of the arrow, with their counts', async () => {
    const { page } = await open();
    const graph = (await (await page.request.get(`${address()}/api/graph`)).json()) as {
      relationships: { type: string }[];
    };
    const many = (type: string): number => graph.relationships.filter((r) => r.type === type).length;
    expect(await page.getByTestId('legend-head-filled').innerText()).toContain(String(many('SENT_TO')));
    expect(await page.getByTestId('legend-head-open').innerText()).toContain(String(many('COPIED_TO')));
  });
});
