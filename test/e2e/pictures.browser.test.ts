import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { placesOn, untilStill } from './exposed.ts';
import { serveCase } from './served-case.ts';
import { visiting, type Visit } from './visiting.ts';

const browser = await launchBrowser();
/** CSS px: what lies so near the rim of what is seen may be rounded to either side. */
const NEAR = 1;

describe.skipIf(browser === undefined)('pictures of what is seen', () => {
  const { open: visit, address } = visiting(browser, serveCase, { viewport: { width: 1440, height: 900 } });
  let names: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    const { nodes } = (await (await fetch(`${address()}/api/graph`)).json()) as {
      nodes: readonly { id: string; name: string }[];
    };
    names = new Map(nodes.map(({ id, name }) => [id, name]));
  });

  /** The page, nearer to the middle than it opens, whose print dialog nobody sees. */
  const open = async (): Promise<Visit> => {
    const { page, complaints } = await visit();
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByTestId('minimap').waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await untilStill(page);
    return { page, complaints };
  };
  /** The names of the nodes whose middle no panel hides, and of those at the very rim. */
  const seen = async (page: Page): Promise<{ inside: Set<string>; rim: Set<string> }> => {
    const box = async (testId: string) => (await page.getByTestId(testId).boundingBox()) ?? null;
    const [canvas, legend, strip] = [await box('canvas'), await box('legend'), await box('time-strip')];
    if (canvas === null || legend === null || strip === null) throw new Error('all three are on the page');
    const [left, right] = [legend.x + legend.width, canvas.x + canvas.width];
    const [top, bottom] = [canvas.y, strip.y];
    const places = await placesOn(page);
    const [inside, rim] = [new Set<string>(), new Set<string>()];
    for (const [id, [x, y]] of Object.entries(places)) {
      const within = Math.min(x - left, right - x, y - top, bottom - y);
      if (Math.abs(within) <= NEAR) rim.add(names.get(id) ?? id);
      else if (within > 0) inside.add(names.get(id) ?? id);
    }
    return { inside, rim };
  };
  const namesIn = (svg: string): ReadonlySet<string> => {
    const circles = Array.from(
      new DOMParser().parseFromString(svg, 'image/svg+xml').getElementsByTagName('title'),
    );
    return new Set(circles.slice(1).map(({ textContent }) => textContent ?? ''));
  };
  const save = async (page: Page): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-start').click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };
  const without = (all: ReadonlySet<string>, left: ReadonlySet<string>): readonly string[] =>
    [...all].filter((name) => !left.has(name)).sort();

  test('have the nodes that are in view and no others, and the choice is remembered', async () => {
    const { page, complaints } = await open();
    const { inside, rim } = await seen(page);
    expect(inside.size).toBeGreaterThan(3);
    expect(names.size - inside.size - rim.size).toBeGreaterThan(20);
    await page.getByTestId('open-export').click();
    await page.getByTestId('export-as-SVG').click();
    expect(namesIn(await save(page)).size).toBe(new Set(names.values()).size);

    await page.getByTestId('export-view').check();
    const svg = await save(page);
    expect(without(namesIn(svg), rim)).toEqual(without(inside, rim));
    expect(svg).toContain('the part of the canvas that was in view');

    // A table has all that is shown, whatever is in view.
    await page.getByTestId('export-as-CSV').check();
    expect(await page.getByTestId('export-view').count()).toBe(0);
    await page.reload();
    await page.getByTestId('open-export').click();
    expect(await page.getByTestId('export-view').isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('open without a network as a page that says what stands behind each disc', async () => {
    const { page, complaints } = await open();
    const { inside, rim } = await seen(page);
    await page.getByTestId('open-export').click();
    await page.getByTestId('export-as-HTML').check();
    await page.getByTestId('export-view').check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-start').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.html$/);
    const folder = await mkdtemp(join(tmpdir(), 'whoknew-page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const saved = join(folder, file.suggestedFilename());
    await file.saveAs(saved);
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(saved).href);
    const itself = page.url();
    expect(asked).toEqual([itself]);
    const shown = await page.locator('circle title').allTextContents();
    expect(without(new Set(shown), rim)).toEqual(without(inside, rim));

    const [name = ''] = without(inside, rim);
    await page.locator('svg a', { has: page.locator(`title:text-is(${JSON.stringify(name)})`) }).click();
    const entry = page.locator('article:target');
    expect(await entry.locator('h3').textContent()).toBe(name);
    await entry
      .getByRole('link', { name: /quotation/ })
      .first()
      .click();
    const relationship = page.locator('article:target');
    expect(await relationship.locator('h3').textContent()).toContain(name.slice(1).replace(/[.?!]$/, ''));
    expect(await relationship.locator('figure').count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);
    // What was opened is not the server's, and nothing else was asked for.
    expect(complaints.filter((each) => !each.endsWith(` ${itself}`))).toEqual([]);
  });

  test('are printed with the relationships among what is in view', async () => {
    const { page, complaints } = await open();
    const { inside, rim } = await seen(page);
    await page.getByTestId('open-export').click();
    await page.getByTestId('export-as-Print').check();
    await page.getByTestId('export-view').check();
    await page.getByTestId('export-start').click();
    const sheet = page.getByTestId('print-sheet');
    await sheet.locator('svg').first().waitFor({ state: 'attached' });
    const printed = await sheet
      .locator('circle title')
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(without(new Set(printed.map(String)), rim)).toEqual(without(inside, rim));
    const { relationships } = await page.evaluate(
      async () => (await fetch('/api/graph')).json() as Promise<{ relationships: readonly unknown[] }>,
    );
    const rows = await sheet.locator('tbody tr').count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(relationships.length);
    expect(complaints).toEqual([]);
  });
});
