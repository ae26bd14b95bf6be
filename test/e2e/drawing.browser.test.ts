import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf, launchBrowser } from './browser.ts';
import './exposed.ts';
import { serveCase } from './served-case.ts';

const browser = await launchBrowser();

describe.skipIf(browser === undefined)('what the canvas draws', () => {
  let address = '';
  let end: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    ({ address, end } = await serveCase());
  });
  afterAll(async () => {
    await browser?.close();
    await end();
  });

  const open = async (width: number): Promise<{ page: Page; complaints: readonly string[] }> => {
    const context = await (browser as Browser).newContext({
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const complaints = complaintsOf(page, address);
    await page.goto(address);
    await settled(page);
    return { page, complaints };
  };
  const settled = (page: Page) =>
    page.waitForFunction(() => (window.__whoknew?.nodes ?? 0) > 0 && window.__whoknew?.moving === false);
  const placeOf = (page: Page, id: string) =>
    page.evaluate((node) => window.__whoknew?.places[node] ?? [0, 0], id);
  const zoomIn = async (page: Page): Promise<void> => {
    for (let i = 0; i < 4; i++) await page.getByLabel('Zoom in').click();
  };

  test('the minimap comes when something is out of sight, moves the view, and stays off once switched off', async () => {
    const { page, complaints } = await open(1280);
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
        return (after[0] ?? 0) > (before[0] ?? 0) + 50 && (after[1] ?? 0) > (before[1] ?? 0) + 50;
      })
      .toBe(true);
    await page.getByTestId('toggle-minimap').click();
    await minimap.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    await zoomIn(page);
    await page.waitForTimeout(500);
    expect(await minimap.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a small screen has no minimap', async () => {
    const { page } = await open(360);
    await zoomIn(page);
    await page.waitForTimeout(500);
    expect(await page.getByTestId('minimap').isVisible()).toBe(false);
  });

  test('the legend tells To from Cc by the head of the arrow, with their counts', async () => {
    const { page } = await open(1280);
    const graph = (await (await page.request.get(`${address}/api/graph`)).json()) as {
      relationships: { type: string }[];
    };
    const many = (type: string): number => graph.relationships.filter((r) => r.type === type).length;
    expect(await page.getByTestId('legend-head-filled').innerText()).toContain(String(many('SENT_TO')));
    expect(await page.getByTestId('legend-head-open').innerText()).toContain(String(many('COPIED_TO')));
  });
});
