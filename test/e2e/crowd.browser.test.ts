import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import './exposed.ts';
import { complaintsOf, launchBrowser } from './browser.ts';
import { serveGenerated } from './served-case.ts';

const browser = await launchBrowser();

interface Overview {
  readonly nodes: readonly { readonly id: string; readonly degree: number }[];
  readonly relationships: readonly { readonly startNodeId: string; readonly endNodeId: string }[];
}

describe.skipIf(browser === undefined)('a graph too large for an object an edge', () => {
  let address = '';
  let end: () => Promise<void> = async () => {};
  beforeAll(async () => {
    ({ address, end } = await serveGenerated(1000, 5000));
  });
  afterAll(async () => {
    await browser?.close();
    await end();
  });

  const open = async (): Promise<{ page: Page; complaints: readonly string[]; graph: Overview }> => {
    const context = await (browser as Browser).newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const complaints = complaintsOf(page, address);
    await page.goto(address);
    await page.waitForFunction(
      () => (window.__whoknew?.nodes ?? 0) > 0 && window.__whoknew?.moving === false,
    );
    const graph = (await (await page.request.get(`${address}/api/graph`)).json()) as Overview;
    return { page, complaints, graph };
  };
  const placeOf = async (page: Page, id: string): Promise<readonly [number, number]> => {
    const place = await page.evaluate((node) => window.__whoknew?.places[node], id);
    if (place === undefined) throw new Error(`${id} has no place`);
    return place;
  };
  const lit = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.__whoknew?.lit ?? []);

  test('all of it is drawn, a node lights with all its neighbours, a line can be pointed at and opened', async () => {
    const { page, complaints, graph } = await open();
    expect(graph.relationships.length).toBeGreaterThan(4000);
    expect(await page.evaluate(() => window.__whoknew?.relationships)).toBe(graph.relationships.length);

    const [hub] = graph.nodes.toSorted((a, b) => b.degree - a.degree);
    const around = new Set(
      graph.relationships.flatMap(({ startNodeId, endNodeId }) =>
        startNodeId === hub?.id || endNodeId === hub?.id ? [startNodeId, endNodeId] : [],
      ),
    );
    await page.mouse.move(...(await placeOf(page, hub?.id ?? '')));
    await page.waitForFunction(() => (window.__whoknew?.lit.length ?? 0) > 0);
    expect(new Set(await lit(page))).toEqual(around);

    // The middle of a long line; where a disc lies over it, the next one.
    const panel = page.getByTestId('relationship-panel');
    for (const { startNodeId, endNodeId } of graph.relationships.slice(0, 30)) {
      const [from, to] = [await placeOf(page, startNodeId), await placeOf(page, endNodeId)];
      await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
      await page.waitForTimeout(100);
      if ((await lit(page)).length !== 2) continue;
      await page.mouse.down();
      await page.mouse.up();
      await panel.waitFor();
      break;
    }
    expect(await panel.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a node stays lit that the pointer came to from a line', async () => {
    const { page, graph } = await open();
    const [hub] = graph.nodes.toSorted((a, b) => b.degree - a.degree);
    const [x, y] = await placeOf(page, hub?.id ?? '');
    for (const { startNodeId, endNodeId } of graph.relationships) {
      const [from, to] = [await placeOf(page, startNodeId), await placeOf(page, endNodeId)];
      await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
      await page.waitForTimeout(100);
      if ((await lit(page)).length === 2) break;
    }
    await page.mouse.move(x, y);
    await page.waitForFunction((id) => (window.__whoknew?.lit ?? []).includes(id), hub?.id ?? '');
    await page.mouse.move(x + 1, y + 1);
    await page.waitForTimeout(300);
    expect(await lit(page)).toContain(hub?.id);
  });

  test('a node is dragged, and has its menu where it lies then', async () => {
    const { page, complaints, graph } = await open();
    const [hub] = graph.nodes.toSorted((a, b) => b.degree - a.degree);
    const id = hub?.id ?? '';
    const before = await placeOf(page, id);
    await page.mouse.move(...before);
    await page.mouse.down();
    await page.mouse.move(before[0] + 40, before[1] + 30, { steps: 4 });
    await page.mouse.move(before[0] + 80, before[1] + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(([node, x]) => (window.__whoknew?.places[node]?.[0] ?? 0) > x + 60, [
      id,
      before[0],
    ] as const);

    await page.mouse.click(...(await placeOf(page, id)), { button: 'right' });
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
