import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { frames, litOn, placeOf } from './exposed.ts';
import { launchBrowser } from './browser.ts';
import { serveGenerated } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

interface Overview {
  readonly nodes: readonly { readonly id: string; readonly degree: number }[];
  readonly relationships: readonly { readonly startNodeId: string; readonly endNodeId: string }[];
}

describe.skipIf(browser === undefined)('a graph too large for an object an edge', () => {
  const { open, address } = visiting(browser, () => serveGenerated(1000, 5000), {
    viewport: { width: 1280, height: 800 },
    patience: 60_000,
  });
  const graphOf = async (page: Page): Promise<Overview> =>
    (await (await page.request.get(`${address()}/api/graph`)).json()) as Overview;
  /** Points at the middle of a line: the first where just two nodes light, so that no disc lies over it. */
  const pointAtLine = async (page: Page, { relationships }: Overview): Promise<void> => {
    for (const { startNodeId, endNodeId } of relationships) {
      const [from, to] = [await placeOf(page, startNodeId), await placeOf(page, endNodeId)];
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      const lit = page.waitForFunction(() => window.__whoknew?.lit.length === 2, null, { timeout: 500 });
      if (await lit.then(Boolean, () => false)) return;
    }
    throw new Error('A disc lies over the middle of every line.');
  };

  test('all of it is drawn, a node lights with all its neighbours, a line can be pointed at and opened', async () => {
    const { page, complaints } = await open();
    const graph = await graphOf(page);
    expect(graph.relationships.length).toBeGreaterThan(4000);
    expect(await page.evaluate(() => window.__whoknew?.relationships)).toBe(graph.relationships.length);

    const [hub] = graph.nodes.toSorted((a, b) => b.degree - a.degree);
    const around = new Set(
      graph.relationships.flatMap(({ startNodeId, endNodeId }) =>
        startNodeId === hub?.id || endNodeId === hub?.id ? [startNodeId, endNodeId] : [],
      ),
    );
    const at = await placeOf(page, hub?.id ?? '');
    await page.mouse.move(at.x, at.y);
    await page.waitForFunction(() => (window.__whoknew?.lit.length ?? 0) > 0);
    expect(new Set(await litOn(page))).toEqual(around);

    await pointAtLine(page, graph);
    await page.mouse.down();
    await page.mouse.up();
    await page.getByTestId('relationship-panel').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a node stays lit that the pointer came to from a line', async () => {
    const { page } = await open();
    const graph = await graphOf(page);
    const [hub] = graph.nodes.toSorted((a, b) => b.degree - a.degree);
    const { x, y } = await placeOf(page, hub?.id ?? '');
    await pointAtLine(page, graph);
    await page.mouse.move(x, y);
    await page.waitForFunction((id) => (window.__whoknew?.lit ?? []).includes(id), hub?.id ?? '');
    for (const aside of [1, 0, 1, 0]) {
      await page.mouse.move(x + aside, y + aside);
      await frames(page, 5);
      expect(await litOn(page)).toContain(hub?.id);
    }
  });

  test('a node is dragged, and has its menu where it lies then', async () => {
    const { page, complaints } = await open();
    const graph = await graphOf(page);
    const [hub] = graph.nodes.toSorted((a, b) => b.degree - a.degree);
    const id = hub?.id ?? '';
    const before = await placeOf(page, id);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 40, before.y + 30, { steps: 4 });
    await page.mouse.move(before.x + 80, before.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(([node, x]) => (window.__whoknew?.places[node]?.[0] ?? 0) > x + 60, [
      id,
      before.x,
    ] as const);

    const after = await placeOf(page, id);
    await page.mouse.click(after.x, after.y, { button: 'right' });
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
