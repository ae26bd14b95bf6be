import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { placesOn, untilNodes, untilStill } from './exposed.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

describe.skipIf(browser === undefined)('reading what is on the canvas', () => {
  const { open } = visiting(browser, serveCase, {
    viewport: { width: 1440, height: 900 },
  });
  const counts = (page: Page) =>
    page.evaluate(() => [window.__whoknew?.nodes, window.__whoknew?.relationships]);
  const command = async (page: Page, words: string): Promise<void> => {
    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(`>${words}`);
    await page.keyboard.press('Enter');
  };

  test('filters grey first, remove as a second step, stand in the address, and are undone', async () => {
    const { page, complaints } = await open();
    const [allNodes = 0] = await counts(page);
    await page.getByTestId('filters-open').click();
    await page.getByTestId('filter-words').fill('removal');
    const said = page.getByTestId('filters-now');
    await said.waitFor();
    const meeting = Number(/^(\d+) of/.exec(await said.innerText())?.[1] ?? 0);
    expect(meeting).toBeGreaterThan(0);
    expect(meeting).toBeLessThan(allNodes);
    expect(await counts(page)).toEqual([allNodes, 600]);
    // Once it rests it is read out as well, and what a command says by itself is not said over.
    const announced = page.getByTestId('announcements');
    await announced.getByText(`${await said.innerText()}.`).waitFor({ state: 'attached' });

    await page.getByTestId('filters-remove').click();
    await untilNodes(page, meeting);
    expect(new URL(page.url()).searchParams.get('words')).toBe('removal');
    await page.reload();
    await untilNodes(page, meeting);

    await page.getByTestId('filters-clear').click();
    await untilNodes(page, allNodes);
    await page.waitForTimeout(700);
    expect(await announced.innerText()).toBe('The filters are cleared.');
    await page.keyboard.press('Control+z');
    await untilNodes(page, meeting);
    await page.keyboard.press('Control+Shift+Z');
    await untilNodes(page, allNodes);
    expect(complaints).toEqual([]);
  });

  test('filters, kinds and tables can be had by typing; a table that is opened so has the focus', async () => {
    const { page, complaints } = await open('/?words=removal');
    await page.getByTestId('filters-now').waitFor();
    await command(page, 'Remove what is filtered out');
    await page.getByTestId('filters-remove').getByText('Show the rest greyed').waitFor();
    await command(page, 'Clear the filters');
    await page.getByTestId('filters-now').waitFor({ state: 'detached' });
    await command(page, 'Hide all people');
    await page.locator('[data-testid="legend-Person"][aria-pressed="false"]').waitFor();
    await command(page, 'Open the table of nodes');
    await page.getByTestId('data-row').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'sheet');
    expect(complaints).toEqual([]);
  });

  test('words find people by what else they are called', async () => {
    const { page, complaints } = await open();
    await page.getByTestId('filters-open').click();
    // Only an alias has these words; they are typed, with the blank between them.
    await page.getByTestId('filter-words').pressSequentially('Mrs May');
    await page.getByTestId('filters-remove').click();
    await page.waitForFunction(() => (window.__whoknew?.nodes ?? 0) < 10);
    expect(Object.keys(await placesOn(page))).toContain('person:theresa-may');
    expect(complaints).toEqual([]);
  });

  test('by keyboard: a range of days, the clock of reports, and all times again', async () => {
    const { page, complaints } = await open();
    const begins = page.getByRole('slider', { name: 'Begins' });
    await begins.focus();
    await page.keyboard.press('End');
    const said = page.getByTestId('time-said');
    await said.getByText('30 April 2018').waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe('2018-04-30');
    await page.keyboard.press('ArrowLeft');
    await said.getByText('29 April 2018 to 30 April 2018').waitFor();
    await page.getByTestId('filters-now').waitFor();

    await page.getByTestId('time-mode').selectOption('as-of');
    await said.getByText('As of 30 April 2018').waitFor();
    await page.getByTestId('time-clock').selectOption('reported');
    expect(new URL(page.url()).searchParams.get('clock')).toBe('reported');
    await page.getByTestId('clear-time').click();
    await said.getByText('All times').waitFor();
    // What was pressed is there still, and has the focus; so has what a button that goes with its work leads to.
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    expect(await focused()).toBe('clear-time');
    expect(await page.getByTestId('clear-time').getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('slider', { name: 'Ends' }).press('Home');
    await page.getByTestId('filters-clear').press('Enter');
    await page.getByTestId('filters-now').waitFor({ state: 'detached' });
    expect(await focused()).toBe('filters-open');
    expect(complaints).toEqual([]);
  });

  test('time plays to its end, as one step', async () => {
    const { page, complaints } = await open();
    await page.getByTestId('time-mode').selectOption('as-of');
    await page.getByTestId('play-time').click();
    const said = page.getByTestId('time-said');
    await said.getByText('As of 31 December 2015').or(said.getByText('As of 1 December 2015')).waitFor();
    await page.getByRole('button', { name: 'Play through time' }).waitFor({ timeout: 60_000 });
    expect(await said.innerText()).toBe('As of 30 April 2018');

    // All that was played is one step: once taken back, nothing of it is left.
    expect(await page.getByTestId('undo').getAttribute('aria-label')).toBe('Undo: Choose a time');
    await page.getByTestId('undo').click();
    await said.getByText('All times').waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBeNull();
    await page.getByTestId('redo').click();
    await said.getByText('As of 30 April 2018').waitFor();
    expect(complaints).toEqual([]);
  });

  test('what is chosen in the table is chosen on the canvas; a word narrows, a head sorts', async () => {
    const { page, complaints } = await open('/?sheet=nodes');
    await page.getByTestId('table-words').fill('Labour');
    await page.getByTestId('table-count').getByText(' of 309 nodes').waitFor();
    // A day is found as it is shown, though the first rows have none.
    await page.getByTestId('table-words').fill('25 April 2018');
    await page.getByTestId('data-row').getByText('Committee hearing').first().waitFor();
    await page.getByTestId('table-words').fill('Labour');
    await page.getByTestId('table-count').getByText(' of 309 nodes').waitFor();
    await page.getByRole('button', { name: 'Relationships', exact: true }).last().click();
    const first = page.getByTestId('data-row').first();
    await first.getByRole('checkbox').check();
    await page.waitForFunction(() => window.__whoknew?.selection.length === 1);
    const [chosen] = await page.evaluate(() => window.__whoknew?.selection ?? []);
    expect(new URL(page.url()).searchParams.get('chosen')).toBe(chosen);

    await page.getByTestId('sheet-relationships').click();
    await page.getByTestId('table-words').fill('Memo of 21 June');
    await page.getByTestId('table-count').getByText(' of 600 ').waitFor();
    await page.getByRole('button', { name: 'was copied to', exact: true }).first().click();
    await page.getByTestId('relationship-panel').waitFor();
    await page.waitForFunction(() => /^Memo of 21 June .* was copied to /.test(document.title));
    await page
      .getByTestId('announcements')
      .getByText('The relationship is open')
      .waitFor({ state: 'attached' });

    // Where filters leave nothing, that is the reason that is given, and it can be done away with there.
    await page.getByTestId('close-panel').click();
    await page.getByTestId('sheet-outline').click();
    await page.getByTestId('filters-open').click();
    await page.getByTestId('filter-words').fill('called so by nobody');
    await page.getByTestId('nothing-here').getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByTestId('node-list').getByRole('heading').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'sheet');
    expect(complaints).toEqual([]);
  });

  test('along time, what is later lies further right; the axis, the link and undo agree', async () => {
    const { page, complaints } = await open();
    const before = await placesOn(page);
    await command(page, 'Lay out along time');
    await page.waitForFunction(
      (was) => window.__whoknew?.places['doc:memo']?.[0] !== was,
      before['doc:memo']?.[0],
    );
    await untilStill(page);
    const after = await placesOn(page);
    const x = (id: string): number => after[id]?.[0] ?? 0;
    expect(x('doc:inspection-report-2015')).toBeLessThan(x('doc:memo'));
    expect(x('doc:memo')).toBeLessThan(x('event:committee-hearing'));
    expect(x('event:committee-hearing')).toBeLessThan(x('event:urgent-question'));
    expect(new URL(page.url()).searchParams.get('layout')).toBe('timeline');
    // Dates at one edge and lanes at another, as many as are in view and have room.
    const untilWritten = (on: Page, lanes: readonly string[]): Promise<unknown> =>
      on.waitForFunction((all) => {
        const { times = [] } = window.__whoknew ?? {};
        return all.every((lane) => times.includes(lane)) && times.some((words) => /\d{4}$/.test(words));
      }, lanes);
    await untilWritten(page, ['Documents']);

    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (was) => Math.abs((window.__whoknew?.places['doc:memo']?.[0] ?? 0) - (was ?? 0)) < 2,
      before['doc:memo']?.[0],
    );
    expect(complaints).toEqual([]);
    // On a phone time runs down.
    const phone = await open('/?layout=timeline', { viewport: { width: 360, height: 740 } });
    await untilWritten(phone.page, ['Documents', 'No date']);
    expect(phone.complaints).toEqual([]);
  });

  test('forces go on from where nodes are, and come to rest as one step', async () => {
    const { page, complaints } = await open('/?size=pagerank&tint=communities');
    const before = await placesOn(page);
    await command(page, 'Lay out by forces');
    await page.waitForFunction(
      () =>
        new URLSearchParams(window.location.search).has('layout') ||
        history.state?.whole?.includes('layout=force'),
      null,
      { timeout: 90_000 },
    );
    expect(await placesOn(page)).not.toEqual(before);
    expect(await page.getByTestId('undo').getAttribute('aria-label')).toBe('Undo: Lay out by forces');
    await page.getByTestId('arrange').locator('summary').click();
    await page.getByTestId('list-choice').selectOption('betweenness');
    await page.getByTestId('outstanding').getByText('Amber Rudd').waitFor();
    expect(complaints).toEqual([]);
  });

  test('what is shown is saved as GEXF and as pictures, which bear the times of the layout along time', async () => {
    const { page, complaints } = await open('/?hide=Claim&layout=timeline');
    await command(page, 'Export what is shown');
    await page.getByTestId('export-as-GEXF').click();
    const gexf = page.waitForEvent('download');
    await page.getByTestId('export-start').click();
    const text = await readFile(await (await gexf).path(), 'utf8');
    expect(text).toContain('<gexf');
    expect(text.match(/<node /g)?.length).toBe(309 - 148);
    expect(text).toContain('hidden: Claims');

    await page.getByTestId('export-as-SVG').click();
    const svg = page.waitForEvent('download');
    await page.getByTestId('export-start').click();
    const picture = await readFile(await (await svg).path(), 'utf8');
    for (const words of ['December 2015', 'Documents', 'No date']) expect(picture).toContain(`>${words}<`);

    await page.getByTestId('export-as-PNG').click();
    const png = page.waitForEvent('download');
    await page.getByTestId('export-start').click();
    const bytes = await readFile(await (await png).path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Before a dialog nothing else of the page is heard: it says by itself what is done, and the page does not as well.
    const announced = page.getByTestId('announcements');
    await page
      .getByRole('dialog')
      .getByTestId('announcements')
      .getByText('.png')
      .waitFor({ state: 'attached' });
    expect(await announced.allInnerTexts()).toEqual([expect.stringContaining('.png'), '']);
    expect(complaints).toEqual([]);
  });
});
