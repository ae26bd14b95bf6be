import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ask } from './ask.ts';
import { placesOn, settled, untilStill, type Places } from './exposed.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

/** Places as seen from the first node, in lengths of the way from it to the second: the same wherever the camera is. */
function picture(places: Places): ReadonlyMap<string, readonly [number, number]> {
  const [origin, unit] = [places[RUDD], places[MAY]];
  if (origin === undefined || unit === undefined) throw new Error('both are on the canvas');
  const length = Math.hypot(unit[0] - origin[0], unit[1] - origin[1]);
  return new Map(
    Object.entries(places).map(([id, [x, y]]) => [id, [(x - origin[0]) / length, (y - origin[1]) / length]]),
  );
}

const browser = await launchBrowser();
const RUDD = 'person:amber-rudd';
const MAY = 'person:theresa-may';

describe.skipIf(browser === undefined)('what is kept beside the case', () => {
  const { open, address } = visiting(browser, serveCase, {
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    patience: 60_000,
  });
  const command = async (page: Page, title: string): Promise<void> => {
    await page.keyboard.press('/');
    await page.keyboard.type(`>${title}`);
    await page.getByTestId('suggestions').getByText(title, { exact: true }).waitFor();
    await page.keyboard.press('Enter');
  };
  /** Holds what is sent to a path until it is let go; then it is there once the answer has come. */
  const held = async (page: Page, path: string): Promise<() => Promise<void>> => {
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(path, async (route) => {
      if (route.request().method() === 'POST') await released;
      await route.continue();
    });
    return async () => {
      const answered = page.waitForResponse(path);
      letGo();
      await answered;
      await page.unroute(path);
    };
  };
  const addressOf = (page: Page): string => new URL(page.url()).search;
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('a view is saved with a name, and puts canvas, filters and selection back elsewhere', async () => {
    const shown = `/?chosen=${RUDD},${MAY}&without=person:hugh-ind&hide=Organisation&at=${RUDD}*40*-60&pin=${RUDD}`;
    const { page, complaints } = await open(shown);
    const before = { address: addressOf(page), places: await placesOn(page) };
    const saveLate = await held(page, '**/api/views');
    await command(page, 'Save this view');
    await page.getByTestId('kept-name').fill('Without the lobby');
    await page.getByTestId('kept-note').fill('What is left when offices are hidden.');
    await page.getByTestId('kept-save').click();
    // A save that comes late closes nothing that was opened meanwhile.
    await page.keyboard.press('Escape');
    await command(page, 'All notes');
    await saveLate();
    await page.getByText('The view “Without the lobby” was saved.', { exact: false }).first().waitFor();
    await page.getByTestId('close-keeping').click();

    // The same name is taken: it is written over only when that is asked for.
    await command(page, 'Save this view');
    await page.getByTestId('kept-name').fill('without the LOBBY');
    await page.getByTestId('kept-save').click();
    await page.getByRole('button', { name: 'Replace it' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();

    const { page: other, complaints: others } = await open();
    expect(Object.keys(await placesOn(other)).length).toBeGreaterThan(Object.keys(before.places).length);
    await other.getByTestId('open-keeping').click();
    const saved = other.getByTestId('saved-view');
    await saved.getByText('What is left when offices are hidden.').waitFor();
    expect(await saved.locator('img').getAttribute('src')).toMatch(/^data:image\/(?:webp|png);base64,/);
    await other.getByTestId('open-view').click();
    await other.waitForFunction((wanted) => window.location.search === wanted, before.address);
    await settled(other);
    // The same picture: where the camera stands beside what lies over the canvas is no part of a view.
    const [shownHere, shownThere] = [picture(before.places), picture(await placesOn(other))];
    expect([...shownThere.keys()].sort()).toEqual([...shownHere.keys()].sort());
    for (const [id, [x, y]] of shownHere) {
      const [otherX, otherY] = shownThere.get(id) ?? [0, 0];
      expect(Math.hypot(x - otherX, y - otherY), id).toBeLessThan(0.01);
    }
    // The view is one step: Undo has the whole case again.
    await other.getByTestId('undo').click();
    await other.waitForFunction(() => !window.location.search.includes('without='));
    expect([...complaints.filter((said) => !said.includes('409')), ...others]).toEqual([]);
  });

  test('a link too long for an address is a short one, and opens the same in another browser', async () => {
    const { page, complaints } = await open('/?hide=Organisation');
    await page.keyboard.press('Control+a');
    await page.getByTestId('selection-bar').waitFor();
    await untilStill(page);
    await page.getByTestId('selected-pin').click();
    await page.getByTestId('selection-bar').getByTestId('selected-unpin').waitFor();
    await settled(page);
    const words = await page.getByTestId('selection-bar').innerText();
    const before = await placesOn(page);
    await page.getByRole('button', { name: 'Copy link to what you see' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const link = await clipboard(page);
    expect(link).toMatch(/\?view=[0-9a-f]{10}$/);

    const { page: other, complaints: others } = await open(link.slice(address().length));
    await other.waitForFunction(() => !window.location.search.includes('view='));
    await settled(other);
    const after = await placesOn(other);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    // The same picture, but for places that an address rounds to whole units: the camera is no part of a link.
    const [was, is] = [picture(before), picture(after)];
    for (const [id, [x, y]] of was) {
      const [toX = NaN, toY = NaN] = is.get(id) ?? [];
      expect(Math.hypot(toX - x, toY - y), id).toBeLessThan(0.02);
    }
    expect(await other.getByTestId('selection-bar').innerText()).toBe(words);
    expect(await other.getByTestId('view-banner').count()).toBe(0);
    expect([...complaints, ...others]).toEqual([]);
  });

  test('a link to no view says so, and one that was copied on another state of the case; both show it', async () => {
    const { page } = await open('/?view=0123456789');
    await page
      .getByTestId('view-banner')
      .getByText(/not here/)
      .waitFor();
    expect(addressOf(page)).toBe('');
    await page.getByTestId('close-view-banner').click();
    expect(await page.getByTestId('view-banner').count()).toBe(0);

    // The link that the page gives now tells the state that it shows.
    await page.getByRole('button', { name: 'Copy link to what you see' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await clipboard(page)).toMatch(/\/\?as=[0-9a-f]{12}$/);
    await page.goto(`${address()}/?focus=${RUDD}&chosen=person:nobody&as=0123456789ab`);
    const said = 'The data changed since this link was copied: 1 node that it names is gone.';
    await page.getByTestId('view-banner').getByText(said).waitFor();
    expect(addressOf(page)).toBe(`?focus=${RUDD}&chosen=person:nobody`);

    // Whoever goes on before a view is here is not taken from there, nor with Back.
    await page.route('**/api/views/*', () => undefined);
    await page.goto(`${address()}/?view=0123456789`);
    await settled(page);
    await ask(page, 'who was copied on the memo?');
    await page
      .getByTestId('view-banner')
      .getByText(/you went on/)
      .waitFor();
    expect(addressOf(page)).toBe('?q=who+was+copied+on+the+memo%3F');
    await page.goBack();
    expect(addressOf(page)).toBe('');
  });

  test('a note stays where it was pinned, is changed, and loses nothing where two write at once', async () => {
    const { page } = await open(`/?focus=${RUDD}`);
    const panel = page.getByTestId('node-panel');
    await panel.getByTestId('pin-note').click();
    await panel.getByTestId('note-text').fill('Ask <b>who</b> drafted it.');
    await page.keyboard.press('Control+Enter');
    await panel.getByText('Ask <b>who</b> drafted it.').waitFor();
    await page.reload();
    await panel.getByText('Ask <b>who</b> drafted it.').waitFor();

    await panel.getByTestId('edit-note').click();
    const { notes } = (await (await page.request.get(`${address()}/api/notes`)).json()) as {
      notes: readonly { id: string; text: string; targets: readonly string[]; changedAt: string }[];
    };
    const [note] = notes;
    await page.request.put(`${address()}/api/notes/${note?.id}`, {
      data: { text: 'It was her office.', targets: note?.targets, changedAt: note?.changedAt },
    });
    await panel.getByTestId('note-text').fill('Ask her again.');
    await panel.getByTestId('note-save').click();
    await panel.getByTestId('note-conflict').getByText('It was her office.').waitFor();
    expect(await panel.getByTestId('note-text').inputValue()).toBe('Ask her again.');
    await panel.getByRole('button', { name: 'Put both together' }).click();
    await panel.getByTestId('note-save').click();
    await panel.getByTestId('note').getByText('Ask her again.').waitFor();
    expect(await panel.getByTestId('note').innerText()).toContain('It was her office.');

    await command(page, 'All notes');
    await page.getByTestId('keeping').getByText('Ask her again.').waitFor();
    await page.getByTestId('keeping').getByRole('button', { name: 'Delete the note' }).click();
    await page.getByTestId('confirm').click();
    await page.getByText('Nothing is noted yet.', { exact: false }).waitFor();
  });

  test('who changes a list by keys stays where it is changed', async () => {
    const { page, complaints } = await open(`/?chosen=${RUDD},${MAY}`);
    const makeLate = await held(page, '**/api/lists');
    await command(page, 'Make a list of what is selected');
    await page.getByTestId('kept-name').fill('Two of them');
    await page.getByTestId('kept-save').click();
    // Whoever has closed the dialog meanwhile is not led to the lists.
    await page.keyboard.press('Escape');
    await makeLate();
    await command(page, 'Lists');
    const list = page.getByTestId('list');
    const focused = (label: RegExp): Promise<unknown> =>
      page.waitForFunction(
        (source) => new RegExp(source).test(document.activeElement?.getAttribute('aria-label') ?? ''),
        label.source,
      );
    await list.getByRole('button', { name: 'Rename Two of them' }).press('Enter');
    await list.getByRole('button', { name: 'Cancel' }).press('Enter');
    await focused(/^Rename Two of them$/);
    await page.keyboard.press('Enter');
    await list.getByTestId('kept-name').fill('A pair');
    await page.keyboard.press('Enter');
    await focused(/^Rename A pair$/);
    await list.getByRole('button', { name: 'Delete A pair' }).press('Enter');
    await list.getByRole('button', { name: 'Keep it' }).press('Enter');
    await focused(/^Delete A pair$/);
    await list.getByTestId('open-list').press('Enter');
    await list
      .getByRole('button', { name: /^Take .* out of the list$/ })
      .first()
      .press('Enter');
    await list
      .getByRole('button', { name: /^Take / })
      .nth(1)
      .waitFor({ state: 'detached' });
    await focused(/^Take .* out of the list$/);
    await page.keyboard.press('Enter');
    await list.getByText('Nothing is in it yet.').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid="open-list"]') === true);
    await list.getByRole('button', { name: 'Delete A pair' }).press('Enter');
    await list.getByTestId('confirm').press('Enter');
    await list.waitFor({ state: 'detached' });
    // What went had the focus: where nothing stands beside it, the shelf has it.
    await page.waitForFunction(() => document.activeElement?.id === 'keeping-body');
    expect(complaints).toEqual([]);
  });

  test('a list is made of what is selected, shown alone, and travels in the file', async () => {
    const { relationships } = (await (await fetch(`${address()}/api/graph`)).json()) as {
      relationships: readonly { id: string; startNodeId: string; endNodeId: string }[];
    };
    const copied = relationships.find(
      ({ id, endNodeId }) => id.startsWith('doc:memo~copied-to~') && ![RUDD, MAY].includes(endNodeId),
    );
    const { page, complaints } = await open(`/?chosen=${RUDD},${MAY}&rel=${copied?.id}`);
    await command(page, 'Make a list of what is selected');
    await page.getByTestId('kept-name').fill('Home Secretaries');
    await page.getByTestId('kept-save').click();
    await page.getByTestId('list').waitFor();
    await page.getByTestId('close-keeping').click();
    await page.getByTestId('relationship-to-list').click();
    await page.getByRole('button', { name: 'Add this relationship' }).click();
    await page.getByRole('button', { name: 'In it already' }).waitFor();
    await page.getByTestId('open-list').click();
    await page.getByTestId('list').getByText('Amber Rudd').waitFor();
    await page.getByTestId('list').getByText('was copied to').waitFor();
    await page.getByTestId('show-list-alone').click();
    await page.waitForFunction(() => window.__whoknew?.nodes === 4);

    await page.getByTestId('open-keeping').click();
    await page.getByTestId('keeping-file').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-kept').click(),
    ]);
    const path = await file.path();
    await page.getByTestId('keeping-lists').click();
    await page.getByRole('button', { name: 'Delete Home Secretaries' }).click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('list').waitFor({ state: 'detached' });
    await page.getByTestId('keeping-file').click();
    await page.getByTestId('import-kept').setInputFiles(path);
    await page.getByTestId('imported').getByText(/1 new/).waitFor();
    await page.getByTestId('keeping-lists').click();
    await page.getByTestId('list').getByText('Home Secretaries').waitFor();
    await page.getByTestId('keeping-file').click();
    await page.getByTestId('import-kept').setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from('not JSON'),
    });
    await page.getByText('This is no JSON file.', { exact: false }).waitFor();
    const other = { ...JSON.parse(await readFile(path, 'utf8')), case: { id: 'case:other' } };
    await page.getByTestId('import-kept').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(other)),
    });
    await page.getByText('This file is of the case case:other;', { exact: false }).waitFor();
    await page.getByTestId('confirm').click();
    await page
      .getByTestId('imported')
      .getByText(/as they were/)
      .waitFor();
    expect(complaints.filter((said) => !said.includes('409'))).toEqual([]);
  });

  test('two nodes are compared by what both are joined to, at 360 px too', async () => {
    const { page, complaints } = await open(`/?chosen=${RUDD},${MAY}`);
    await command(page, 'Compare two nodes');
    const panel = page.getByTestId('comparison');
    await panel.getByTestId('compare-shared').getByRole('button').first().waitFor();
    const near = async (id: string): Promise<ReadonlySet<string>> => {
      const answer = await page.request.get(`${address()}/api/nodes/${id}/neighbourhood?limit=1000`);
      const { relationships } = (await answer.json()) as {
        relationships: readonly { startNodeId: string; endNodeId: string }[];
      };
      return new Set(
        relationships.map((each) => (each.startNodeId === id ? each.endNodeId : each.startNodeId)),
      );
    };
    const [one, other] = [await near(RUDD), await near(MAY)];
    const shared = [...one].filter((id) => other.has(id));
    const heading = await panel.getByTestId('compare-shared').getByRole('heading').innerText();
    expect(heading).toBe(`What they share ${shared.length}`);
    const lit = await page.waitForFunction(() => window.__whoknew?.lit.length && window.__whoknew.lit);
    const nodes = ((await lit.jsonValue()) as readonly string[]).filter((id) => !id.includes('~'));
    expect(new Set(nodes)).toEqual(new Set([RUDD, MAY, ...shared]));

    // What is opened from it leads back to it.
    await panel.getByTestId('compare-shared').locator('.entity-link').first().click();
    await page.getByTestId('node-panel').getByText('Back to the comparison').click();
    await panel.waitFor();

    const { page: small } = await open(`/?compare=${RUDD},${MAY}`, { viewport: { width: 360, height: 740 } });
    await small.getByTestId('comparison').waitFor();
    const wide = await small.evaluate(() => {
      const body = document.querySelector('.panel-body');
      return body === null ? null : body.scrollWidth - body.clientWidth;
    });
    expect(wide).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a quotation is copied with its citation by one key, papers stand side by side, and what was opened is remembered', async () => {
    const { page, complaints } = await open(`/?focus=${RUDD}`);
    const graph = (await (await page.request.get(`${address()}/api/graph`)).json()) as {
      relationships: readonly { id: string; properties: Record<string, unknown> }[];
    };
    const carried = graph.relationships.find(({ properties }) => Number(properties['sources'] ?? 0) >= 2);
    await page.goto(`${address()}/?focus=${RUDD}&rel=${carried?.id}`);
    const panel = page.getByTestId('relationship-panel');
    const quotation = panel.getByTestId('quotation').first();
    await quotation.hover();
    const words = await quotation.locator('mark').innerText();
    const title = await quotation.locator('.source-link').innerText();
    await page.keyboard.press('c');
    await quotation.getByText('Copied').waitFor();
    const cited = await clipboard(page);
    expect(cited.startsWith(`“${words}” — ${title}`)).toBe(true);
    expect(cited).not.toContain('\n');

    await panel.getByTestId('open-side-by-side').click();
    const papers = page.getByTestId('side-by-side').getByTestId('paper');
    expect(await papers.count()).toBeGreaterThan(1);
    const tops = await papers.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await page.getByTestId('close-side-by-side').click();

    await command(page, 'Lately looked at');
    await page.getByTestId('lately').getByText('Amber Rudd', { exact: true }).waitFor();
    expect(await page.getByTestId('lately').getByRole('listitem').count()).toBe(2);
    await page.keyboard.press('Escape');

    // The empty field offers it too: the first of it by two keys.
    await page.getByTestId('close-panel').click();
    await page.keyboard.press('/');
    await page
      .getByRole('group', { name: 'Lately looked at' })
      .getByText('Amber Rudd', { exact: true })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel.waitFor();
    expect(complaints).toEqual([]);
  });
});
