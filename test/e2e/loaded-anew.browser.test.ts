import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { loadCase } from '#loader/load';
import { readShippedCase } from '../shipped-case.ts';
import './exposed.ts';
import { launchBrowser } from './browser.ts';
import { serveCase, type Served } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

describe.skipIf(browser === undefined)('a case that is loaded anew while its page is open', () => {
  let served: Served | undefined;
  const { open } = visiting(browser, async () => (served = await serveCase()), {
    viewport: { width: 1440, height: 900 },
  });
  /** Loads the shipped case with Hugh Ind under another name. */
  const loadAnew = async (name: string): Promise<void> => {
    if (served === undefined) throw new Error('the server is not there yet');
    const { graph, seed } = await readShippedCase();
    if (graph === undefined) throw new Error('the shipped case has problems');
    const nodes = graph.nodes.map((node) => (node.id === 'person:hugh-ind' ? { ...node, name } : node));
    await loadCase(served.store, { ...graph, nodes }, { scopes: seed.scopes, now: '2026-01-02T00:00:00Z' });
  };
  /** What a browser does where somebody comes back to the tab. */
  const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  const banner = (page: Page) => page.getByTestId('case-changed');

  test('the page says so, keeps what it shows until it is told to, and then shows the new state', async () => {
    const { page, complaints } = await open('/?focus=person:hugh-ind');
    const panel = page.getByTestId('node-panel');
    await panel.getByRole('heading', { name: 'Hugh Ind' }).waitFor();
    await comeBack(page);
    await page.waitForLoadState('networkidle');
    expect(await banner(page).count()).toBe(0);

    await loadAnew('Hugh Renamed');
    await comeBack(page);
    await banner(page).getByText('The case has changed').waitFor();
    await panel.getByRole('heading', { name: 'Hugh Ind' }).waitFor();

    await page.getByTestId('show-new-state').click();
    await panel.getByRole('heading', { name: 'Hugh Renamed' }).waitFor();
    // The title says the name that the canvas has.
    await page.waitForFunction(() => document.title.startsWith('Hugh Renamed'));
    expect(await banner(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('it is said without anybody doing anything', async () => {
    const { page, complaints } = await open();
    await loadAnew('Hugh Again');
    await banner(page).waitFor();
    expect(complaints).toEqual([]);
  });
});
