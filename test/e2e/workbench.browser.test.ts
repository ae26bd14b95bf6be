import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { nodesOn, placeOf, untilNodes } from './exposed.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

/** Starts and looks sound, and would take hours; it needs no memory, whose limit would end it before anybody does. */
const RUNAWAY =
  'RETURN reduce(s = 0, i IN range(1, 100000) | s + reduce(t = 0, j IN range(1, 100000) | t + j % 7)) AS n';

describe.skipIf(browser === undefined)('a journey through the Cypher workbench', () => {
  const { open, address } = visiting(
    browser,
    () =>
      // Longer than any wait of these journeys: what is to be stopped does not end by itself.
      serveCase({ cypher: { reading: true, writing: true, milliseconds: 300_000 } }),
    { viewport: { width: 1440, height: 900 }, path: '/?cy=1', patience: 60_000 },
  );
  /** The browser reports every answer that is no success; a refused statement is one on purpose. */
  const beyondRefusals = (complaints: readonly string[]): readonly string[] =>
    complaints.filter((each) => !/status of (400|503)/.test(each));
  const write = async (page: Page, text: string): Promise<void> => {
    await page.getByTestId('cypher-editor').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  };
  const run = async (page: Page, text: string): Promise<void> => {
    await write(page, text);
    await page.keyboard.press('ControlOrMeta+Enter');
  };
  const cell = (page: Page, text: string) =>
    page.getByTestId('cypher-table').getByRole('gridcell', { name: text, exact: true }).first().waitFor();
  const status = (page: Page, state: string) =>
    page.locator(`[data-testid="cypher-status"][data-state="${state}"]`).waitFor();

  test('by keyboard: opened by its key, written with completion, run, and read in four views', async () => {
    const { page, complaints } = await open('/');
    await page.keyboard.press('Control+Backquote');
    await page.getByTestId('cypher-editor').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'cypher-editor');
    await page.keyboard.type('MATCH (p:Per');
    const offers = page.locator('.cm-tooltip-autocomplete');
    await offers.getByText('Person', { exact: true }).waitFor();
    // The list takes no key in its first moment, so that nobody chooses what they have not seen.
    await page.waitForTimeout(300);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.type(
      '-[r:CALLED_FOR_RESIGNATION]->(t:Person) RETURN p AS caller, r AS call, t AS target',
    );
    // A slash is a division sign here, and does not lead to the search field.
    await page.keyboard.type(', 4/2 AS two ORDER BY p.name');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await status(page, 'rows');
    const grid = page.getByTestId('cypher-table');
    expect(await grid.getByRole('columnheader').allInnerTexts()).toEqual([
      'Row',
      'caller',
      'call',
      'target',
      'two',
    ]);
    expect(await page.getByTestId('cypher-status').innerText()).toMatch(/^\d+ rows · /);
    expect(new URL(page.url()).searchParams.get('cq')).toContain(
      'MATCH (p:Person)-[r:CALLED_FOR_RESIGNATION]',
    );

    await page.getByTestId('view-json').click();
    expect(await page.getByTestId('cypher-json').innerText()).toContain('"$node"');
    await page.getByTestId('view-plan').click();
    await page.getByTestId('cypher-plan').getByText('Nothing was run').waitFor();
    await page.getByTestId('view-graph').click();
    await page.getByTestId('add-to-canvas').click();
    await page.waitForFunction(() => (window.__whoknew?.lit.length ?? 0) > 5);
    const all = await page.evaluate(() => window.__whoknew?.nodes ?? 0);
    await page.getByTestId('show-alone').click();
    await page.waitForFunction((before) => (window.__whoknew?.nodes ?? before) < before, all);
    // What is alone on the canvas is what hands change; Undo brings it back as it was.
    const alone = await nodesOn(page);
    await page.getByTestId('fold-workbench').click();
    const { x, y } = await placeOf(page, 'person:amber-rudd');
    await page.mouse.click(x, y);
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Control+H');
    await untilNodes(page, alone - 1);
    const share = (): string | null => new URL(page.url()).searchParams.get('cg');
    expect(share()).toBeNull();
    await page.keyboard.press('Control+Z');
    await untilNodes(page, alone);
    expect(share()).toBe('alone');

    // What is too long for an address is said to be missing from a link, and, once the workbench holds another, from here.
    const runLong = async (ids: string): Promise<void> => {
      await page.getByTestId('unfold-workbench').click();
      await run(page, `MATCH (p:Person) WHERE p.id IN [${ids}] RETURN p // ${'long '.repeat(1_500)}`);
      await page.getByText('Too long for a link').waitFor();
      await page.getByTestId('fold-workbench').click();
    };
    await runLong("'person:amber-rudd', 'person:hugh-ind'");
    await untilNodes(page, 2);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.resolve();
    });
    await page.getByRole('button', { name: 'Copy link to what you see' }).click();
    const word = page.getByTestId('passing-word');
    await word.getByText(/The link was copied\. The statement is too long/).waitFor();
    const rudd = await placeOf(page, 'person:amber-rudd');
    await page.mouse.click(rudd.x, rudd.y);
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Control+H');
    await untilNodes(page, 1);
    await runLong("'person:theresa-may'");
    await page.keyboard.press('Control+Z');
    await word.getByText(/The result from before “Hide Amber Rudd” is gone/).waitFor();
    await untilNodes(page, all);
    expect(complaints).toEqual([]);
  });

  test('Escape and then Tab leave the editor, and a row is walked by keys and opened', async () => {
    const { page, complaints } = await open();
    await run(page, "MATCH (p:Person {id: 'person:hugh-ind'}) RETURN p AS person, p.name AS name");
    await status(page, 'rows');
    await page.getByTestId('cypher-editor').focus();
    // The first may close what completion offers.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cypher-editor') === null)).toBe(true);
    await page.getByTestId('cypher-table').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Hugh Ind' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a mistake has its line and column while one types, and when it is run', async () => {
    const { page, complaints } = await open();
    await write(page, 'MATCH (p:Person)\nRETRN p');
    await page.getByTestId('cypher-problems').getByText('Line 2, column 1', { exact: true }).waitFor();
    await page.locator('.cm-lintRange-error').first().waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    const refused = page.getByTestId('cypher-error');
    await refused.getByText("Invalid input 'RETRN'").waitFor();
    await refused.getByRole('button', { name: 'Line 2, column 1' }).click();
    await page.keyboard.type('X');
    expect(await page.getByTestId('cypher-editor').innerText()).toContain('XRETRN');

    await write(page, 'MATCH (p:Persn) RETURN p AS p');
    await page.getByTestId('cypher-problems').getByText('Did you mean Person?').waitFor();
    expect(beyondRefusals(complaints)).toEqual([]);
  });

  test('a text that is too long is left out and said to be, and a reload keeps every tab', async () => {
    const { page, complaints } = await open();
    await write(page, 'RETURN 1 AS first');
    await page.getByTestId('new-tab').click();
    await write(page, 'RETURN 2 AS second');
    await page.keyboard.press('End');
    await page.keyboard.insertText(` // ${'long '.repeat(8_000)}`);
    await page.getByTestId('too-long').getByText('A query may have 32,000 characters').waitFor();
    expect(await page.getByTestId('cypher-editor').innerText()).toBe('RETURN 2 AS second');
    await page.keyboard.insertText(', 3 AS third');
    await page.getByTestId('too-long').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByTestId('cypher-editor').getByText('RETURN 2 AS second, 3 AS third').waitFor();
    await page.getByTestId('cypher-tab').first().getByRole('tab').click();
    await page.getByTestId('cypher-editor').getByText('RETURN 1 AS first').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a column sorts up, down and as it came; nothing stays last', async () => {
    const { page, complaints } = await open();
    await run(page, 'UNWIND [2, null, 10, 1] AS n RETURN n AS n');
    await status(page, 'rows');
    const cells = async (): Promise<readonly string[]> =>
      page.getByTestId('cypher-table').getByRole('gridcell').allInnerTexts();
    expect(await cells()).toEqual(['2', 'null', '10', '1']);
    const head = page.getByTestId('cypher-table').getByRole('button', { name: 'n', exact: true });
    await head.click();
    expect(await cells()).toEqual(['1', '2', '10', 'null']);
    await head.click();
    expect(await cells()).toEqual(['10', '2', '1', 'null']);
    await head.click();
    expect(await cells()).toEqual(['2', 'null', '10', '1']);
    expect(complaints).toEqual([]);
  });

  test('a runaway statement is stopped, by the button and by Escape, and the next one runs', async () => {
    const { page, complaints } = await open();
    for (const end of ['button', 'Escape', 'Escape, with completion open'] as const) {
      await run(page, RUNAWAY);
      await page.getByTestId('cypher-status').getByText('Running,').waitFor();
      if (end === 'button') await page.getByTestId('stop-cypher').click();
      else {
        if (end !== 'Escape') {
          await page.keyboard.type(' LIM');
          // A busy machine may give nothing the first time: the front end starts anew where it took too long.
          const offer = page.locator('.cm-tooltip-autocomplete').getByText('LIMIT', { exact: true });
          while (!(await offer.isVisible())) {
            await page.keyboard.press('Control+Space');
            await offer.waitFor({ timeout: 5_000 }).catch(() => undefined);
          }
        }
        await page.keyboard.press('Escape');
      }
      await status(page, 'stopped');
      await run(page, 'RETURN 42 AS answer');
      await status(page, 'rows');
      expect(await page.getByTestId('cypher-table').getByRole('gridcell').allInnerTexts()).toEqual(['42']);
    }
    expect(complaints).toEqual([]);
  });

  test('a press on Stop that comes as the statement ends does not run it anew', async () => {
    const { page, complaints } = await open();
    let asked = 0;
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.context().route('**/api/cypher?*', async (route) => {
      asked += 1;
      await held;
      await route.continue();
    });
    await run(page, 'RETURN 42 AS answer');
    await page.getByTestId('stop-cypher').hover();
    await page.mouse.down();
    letGo();
    await status(page, 'rows');
    await page.mouse.up();
    await page.getByTestId('run-cypher').click();
    await expect.poll(() => asked).toBe(2);
    await status(page, 'rows');
    expect(asked).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('a query is saved with a typed parameter, run from the list with another, and deleted', async () => {
    const { page, complaints } = await open();
    await write(page, 'MATCH (n:Entity {id: $who}) RETURN n.name AS name');
    const parameter = page.getByTestId('parameter').getByRole('combobox', { name: '$who', exact: true });
    await parameter.fill('Hugh Ind');
    await page
      .getByRole('option', { name: /Hugh Ind/ })
      .first()
      .click();
    await page.getByTestId('run-cypher').click();
    await status(page, 'rows');
    await page.getByTestId('save-cypher').click();
    await page.getByTestId('kept-name').fill('What is it called?');
    await page.getByTestId('kept-save').click();
    await page.getByTestId('kept-name').waitFor({ state: 'detached' });

    await page.getByTestId('library-saved').click();
    const saved = page.getByTestId('saved-query').filter({ hasText: 'What is it called?' });
    await saved
      .getByRole('button', { name: /What is it called/ })
      .first()
      .click();
    await saved.getByRole('combobox').fill('doc:memo');
    await saved.getByTestId('run-saved').click();
    await page.getByTestId('cypher-table').getByText('Memo of 21 June 2017').waitFor();
    expect(new URL(page.url()).searchParams.get('cp')).toBe('{"who":"doc:memo"}');

    await saved.getByRole('button', { name: 'Delete What is it called?' }).click();
    await page.getByTestId('delete-confirm').click();
    await saved.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('a parameter runs for what stands in its field, and not for what stood there before', async () => {
    const { page, complaints } = await open();
    await write(page, 'MATCH (n:Entity {id: $who}) RETURN n.name AS name');
    const parameter = page.getByTestId('parameter').getByRole('combobox', { name: '$who', exact: true });
    const offers = page.getByTestId('parameter').getByRole('listbox').getByRole('option');
    await parameter.fill('Hugh Ind');
    await offers.filter({ hasText: 'Hugh Ind' }).first().click();
    await parameter.press('ControlOrMeta+Enter');
    await cell(page, 'Hugh Ind');

    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.context().route('**/api/search?*', async (route) => {
      await held;
      await route.continue();
    });
    await parameter.fill('Amber Rudd');
    await parameter.press('ControlOrMeta+Enter');
    await page.getByTestId('parameter').getByText('$who needs an entity').waitFor();
    expect(await offers.count()).toBe(0);
    // Nothing is offered yet that Enter could mean.
    await parameter.press('Enter');
    expect(await parameter.inputValue()).toBe('Amber Rudd');
    letGo();
    await offers.filter({ hasText: 'Amber Rudd' }).first().waitFor();
    await parameter.press('Enter');
    await parameter.press('ControlOrMeta+Enter');
    await cell(page, 'Amber Rudd');
    expect(complaints).toEqual([]);
  });

  test('what others save, replace and delete is seen where it is looked at again', async () => {
    const { page, complaints } = await open();
    const keep = async (name: string, query: string, who?: string): Promise<string> => {
      const parameters = who === undefined ? [] : [{ name: 'who', kind: 'entity', value: who }];
      const answer = await page.request.post(`${address()}/api/saved-queries`, {
        data: { name, query, parameters, replace: true },
      });
      return z.object({ id: z.string() }).parse(await answer.json()).id;
    };
    const shelve = async (): Promise<void> => {
      await page.getByTestId('library-examples').click();
      await page.getByTestId('library-saved').click();
    };
    const item = (name: string) => page.getByTestId('saved-query').filter({ hasText: name });
    await keep('Of whom?', 'MATCH (n:Entity {id: $who}) RETURN n.name AS name', 'doc:memo');
    await shelve();
    await item('Of whom?').getByRole('button').first().click();
    await expect
      .poll(() => item('Of whom?').getByRole('combobox').inputValue(), { timeout: 10_000 })
      .toBe('Memo of 21 June 2017');

    // One that is replaced here has its new form, as have those that were replaced elsewhere.
    await write(page, 'MATCH (n:Entity {id: $who}) RETURN n.id AS id');
    await page.getByTestId('cypher-tab').first().getByRole('tab').press('F2');
    await page.keyboard.type('Of whom?');
    await page.keyboard.press('Enter');
    const written = page.locator('#query-body').getByRole('combobox', { name: '$who', exact: true });
    await written.fill('person:hugh-ind');
    await page.getByTestId('save-cypher').click();
    await page.getByTestId('kept-save').click();
    await page.getByTestId('kept-save').getByText('Replace it').click();
    await page.getByTestId('kept-save').waitFor({ state: 'detached' });
    await item('Of whom?').getByRole('button').first().click();
    await expect
      .poll(() => item('Of whom?').getByRole('combobox').inputValue(), { timeout: 10_000 })
      .toBe('Hugh Ind');

    const gone = await keep('Saved elsewhere', 'RETURN 5 AS five');
    await shelve();
    await item('Saved elsewhere').waitFor();
    await page.request.delete(`${address()}/api/saved-queries/${gone}`);
    await item('Saved elsewhere').getByRole('button', { name: 'Delete Saved elsewhere' }).click();
    await page.getByTestId('delete-confirm').click();
    await item('Saved elsewhere').waitFor({ state: 'detached' });

    const linked = await keep('Linked', 'RETURN 6 AS six');
    await page.goto(`${address()}/?cy=1&cs=${linked}`);
    await cell(page, '6');
    await page.getByTestId('new-tab').click();
    await keep('Linked', 'RETURN 7 AS seven');
    await page.goBack();
    await cell(page, '7');
    // A name that is taken, and what is deleted a second time, is refused on purpose.
    expect(complaints.filter((each) => !/status of (404|409)/.test(each))).toEqual([]);
  });

  test('the rows are exported as CSV, harmless and raw, and as JSON', async () => {
    const { page, complaints } = await open();
    await run(page, "RETURN '=1+1' AS text, -5 AS number, null AS nothing");
    await status(page, 'rows');
    const save = async (form: string): Promise<string> => {
      await page.getByTestId('export').click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId(`export-${form}`).click(),
      ]);
      return readFile(await file.path(), 'utf8');
    };
    // Marked as UTF-8: spreadsheets read it in the letters of their own country otherwise.
    expect(await save('csv')).toBe("\uFEFFtext,number,nothing\r\n'=1+1,-5,\r\n");
    expect(await save('raw')).toBe('text,number,nothing\r\n=1+1,-5,\r\n');
    expect(JSON.parse(await save('json'))).toEqual([{ text: '=1+1', number: -5, nothing: null }]);
    expect(complaints).toEqual([]);
  });

  test('a link opened elsewhere gives the same query, parameters, view and canvas', async () => {
    const first = await open();
    await first.page.getByTestId('example').first().click();
    await status(first.page, 'rows');
    await first.page.getByTestId('view-graph').click();
    await first.page.getByTestId('add-to-canvas').click();
    await first.page.waitForFunction(() => (window.__whoknew?.lit.length ?? 0) > 2);
    const lit = await first.page.evaluate(() => window.__whoknew?.lit);
    const link = first.page.url().slice(address().length);

    const { page, complaints } = await open(link);
    await status(page, 'rows');
    await page.waitForFunction(() => (window.__whoknew?.lit.length ?? 0) > 2);
    expect(await page.evaluate(() => window.__whoknew?.lit)).toEqual(lit);
    expect(await page.getByTestId('view-graph').getAttribute('aria-selected')).toBe('true');
    expect(await page.getByTestId('cypher-editor').innerText()).toBe(
      await first.page.getByTestId('cypher-editor').innerText(),
    );
    expect(await page.getByRole('combobox', { name: '$document', exact: true }).inputValue()).toBe(
      'Memo of 21 June 2017',
    );
    expect([...first.complaints, ...complaints]).toEqual([]);
  });

  test('tabs, their names and texts, and the history outlive a reload; Back leads to the query before', async () => {
    const { page, complaints } = await open();
    await run(page, 'RETURN 1 AS one');
    await status(page, 'rows');
    await page.getByTestId('new-tab').click();
    await page.getByTestId('cypher-tab').nth(1).getByRole('tab').press('F2');
    await page.keyboard.type('Second');
    await page.keyboard.press('Enter');
    await run(page, 'RETURN 2 AS two');
    await cell(page, '2');
    await page.reload();
    await cell(page, '2');
    expect(await page.getByTestId('cypher-tab').allInnerTexts()).toEqual(['Query 1', 'Second']);
    await page.getByTestId('library-history').click();
    expect(await page.getByTestId('history-item').first().innerText()).toMatch(/RETURN 2 AS two[\s\S]*1 row/);
    await page.goBack();
    await page.goBack();
    await cell(page, '1');
    expect(await page.getByTestId('cypher-editor').innerText()).toContain('RETURN 1 AS one');
    expect(complaints).toEqual([]);
  });

  test('a query that another window changes says so, and what was here can be taken back', async () => {
    const { page, complaints } = await open();
    await write(page, 'RETURN 1 AS one');
    await page.waitForFunction(() => localStorage.getItem('whoknew.workbench')?.includes('AS one') === true);
    const other = await page.context().newPage();
    await other.goto(`${address()}/?cy=1`);
    await other.getByTestId('cypher-editor').getByText('RETURN 1 AS one').waitFor();
    await write(other, 'RETURN 2 AS two');
    const said = page.getByTestId('overwritten');
    await said.getByText('changed in another window').waitFor();
    expect(await page.getByTestId('cypher-editor').innerText()).toContain('AS two');
    await said.getByRole('button', { name: 'Take back what was here' }).click();
    await said.waitFor({ state: 'detached' });
    expect(await page.getByTestId('cypher-editor').innerText()).toContain('AS one');
    await other.getByTestId('overwritten').getByRole('button', { name: 'Leave it so' }).click();
    await other.getByTestId('overwritten').waitFor({ state: 'detached' });
    expect(await other.getByTestId('cypher-editor').innerText()).toContain('AS one');
    expect(complaints).toEqual([]);
  });

  test('a closed tab takes its writing and its text with it, and leads to its neighbour', async () => {
    const { page, complaints } = await open();
    await run(page, 'RETURN 1 AS one');
    await cell(page, '1');
    await page.getByTestId('new-tab').click();
    await run(page, 'RETURN 2 AS two');
    await cell(page, '2');
    await page.getByTestId('write-switch').check();
    await page.getByRole('button', { name: 'Close Query 2', exact: true }).click();
    await cell(page, '1');
    expect(new URL(page.url()).searchParams.get('cq')).toBe('RETURN 1 AS one');
    expect(await page.getByText('Too long for a link').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Query 1');

    await page.getByTestId('new-tab').click();
    expect(await page.getByTestId('write-switch').isChecked()).toBe(false);
    await page.getByTestId('cypher-editor').click();
    await page.keyboard.type('/');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await page.getByTestId('cypher-editor').innerText()).not.toContain('AS two');

    const long = `RETURN 3 AS three // ${'long '.repeat(1_500)}`;
    await run(page, long);
    await cell(page, '3');
    await page.getByText('Too long for a link').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a text that is left empty says so where it is typed, and runs as it is', async () => {
    const { page, complaints } = await open();
    await write(page, 'RETURN size($words) AS length');
    const said = page.getByTestId('parameter').getByTestId('parameter-empty');
    expect(await said.innerText()).toBe('empty text');
    await page.keyboard.press('ControlOrMeta+Enter');
    await cell(page, '0');
    await page
      .getByTestId('parameter')
      .getByRole('textbox', { name: '$words', description: 'empty text' })
      .fill('ab');
    await said.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('no more rows are offered than the server allows', async () => {
    const { page, complaints } = await open('/');
    await page.route('**/api/cypher/schema', async (route) => {
      const response = await route.fetch();
      const schema = z.looseObject({ limits: z.looseObject({}) }).parse(await response.json());
      await route.fulfill({ response, json: { ...schema, limits: { ...schema.limits, mostRows: 1_500 } } });
    });
    await page.goto(`${address()}/?cy=1`);
    await run(page, 'UNWIND range(1, 2000) AS n RETURN n AS n');
    await status(page, 'rows');
    expect(await page.getByTestId('more-rows').innerText()).toBe('show up to 1,500');
    await page.getByTestId('more-rows').click();
    await page.getByTestId('cypher-status').getByText('cut at 1,500').waitFor();
    expect(await page.getByTestId('more-rows').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a path that its column cuts off is said when it is pointed at, and stands whole in its cell', async () => {
    const { page, complaints } = await open();
    await run(
      page,
      "MATCH p = (a:Person {id: 'person:hugh-ind'})-[*3]-(b:Person {id: 'person:amber-rudd'}) RETURN p AS path LIMIT 3",
    );
    await status(page, 'rows');
    const path = page.getByTestId('cypher-table').getByRole('gridcell').first();
    const words = await path.locator('.cell-path').getAttribute('title');
    expect(words).toMatch(/^Hugh Ind [→←] .* [→←] Amber Rudd$/);
    expect(await path.locator('.cell-chip').first().getAttribute('title')).toBe(words);
    await page.getByTestId('cypher-table').focus();
    await page.keyboard.press('Enter');
    const whole = page.getByTestId('whole-cell');
    const last = whole.locator('.cell-path .cell-chip').last();
    await last.waitFor();
    expect(await whole.locator('.cell-path').evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(
      true,
    );
    await last.click();
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Amber Rudd' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('what is cut says so, and 50,000 rows scroll without a long pause', async () => {
    const { page, complaints } = await open();
    await run(
      page,
      'UNWIND range(1, 50000) AS n RETURN n AS a, n * 2 AS b, toString(n) AS c, n % 7 AS d, [n, n] AS e',
    );
    await status(page, 'rows');
    expect(await page.getByTestId('cypher-status').innerText()).toContain('cut at 1,000');
    // More is wanted of what was cut, and not of what is being written meanwhile.
    await page.getByTestId('write-switch').check();
    await write(page, 'RETURN 1 AS other');
    await page.getByTestId('more-rows').click();
    await page.getByTestId('cypher-status').getByText('50,000 rows').waitFor();
    const grid = page.getByTestId('cypher-table');
    expect(await grid.getAttribute('aria-rowcount')).toBe('50001');
    // The page's own time, not the clock's: another program on the machine makes no task of ours longer.
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async (): Promise<number> => {
      const { metrics } = await devTools.send('Performance.getMetrics');
      return 1_000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN);
    };
    let longest = 0;
    for (let step = 1; step <= 40; step++) {
      const before = await worked();
      await grid.evaluate(async (element, share) => {
        element.scrollTop = element.scrollHeight * share;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }, step / 40);
      longest = Math.max(longest, (await worked()) - before);
    }
    console.log(`scrolling 50,000 rows: at most ${Math.round(longest)} ms of the page's thread a jump`);
    expect(longest).toBeLessThan(100);
    await cell(page, '50000');
    expect(complaints).toEqual([]);
  });

  test('a change is counted, asked for, made, and kept in the journal', async () => {
    const { page, complaints } = await open();
    await page.getByTestId('write-switch').check();
    await run(page, "MATCH (p:Person {id: 'person:hugh-ind'}) SET p.summary = 'Tried in a test.'");
    await page.getByTestId('change-preview').getByText('sets 1 property').waitFor();
    await page.getByTestId('change-reason').fill('to try it');
    await page.getByTestId('change-confirm').click();
    await page.getByTestId('change-note').getByText('sets 1 property').waitFor();
    await page.getByTestId('write-switch').uncheck();
    await run(page, "MATCH (p:Person {id: 'person:hugh-ind'}) RETURN p.summary AS summary");
    await page.getByTestId('cypher-table').getByText('Tried in a test.').waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    [360, 740, 'light'],
    [1280, 800, 'dark'],
    [1920, 1080, 'light'],
  ] as const)('at %i × %i px in %s nothing is cut off sideways', async (width, height, colorScheme) => {
    const { page, complaints } = await open('/?cy=1&cq=RETURN+1+AS+one', {
      viewport: { width, height },
      colorScheme,
    });
    await status(page, 'rows');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    for (const button of await page.getByTestId('workbench').getByRole('button').all()) {
      const box = await button.boundingBox();
      if (box === null || box.width === 0) continue;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      if (width < 720) expect(box.height).toBeGreaterThanOrEqual(32);
    }
    expect(complaints).toEqual([]);
  });
});
