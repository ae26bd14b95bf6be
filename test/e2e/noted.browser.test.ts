import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import './exposed.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();
const RUDD = 'person:amber-rudd';
const MAY = 'person:theresa-may';
const MEMO = 'doc:memo';

describe.skipIf(browser === undefined)('what a note is kept on', () => {
  const { open, address } = visiting(browser, serveCase, { viewport: { width: 1440, height: 900 } });
  afterEach(async () => {
    const { notes } = (await (await fetch(`${address()}/api/notes`)).json()) as {
      notes: readonly { id: string; changedAt: string }[];
    };
    for (const { id, changedAt } of notes) {
      await fetch(`${address()}/api/notes/${id}?changedAt=${changedAt}`, { method: 'DELETE' });
    }
  });

  const untilNoted = (page: Page, ...ids: readonly string[]): Promise<unknown> =>
    page.waitForFunction((wanted) => window.__whoknew?.noted.join() === wanted, [...ids].sort().join());
  const write = async (page: Page, words: string): Promise<void> => {
    await page.getByTestId('note-text').fill(words);
    await page.getByTestId('note-save').click();
    await page.getByTestId('note-save').waitFor({ state: 'detached' });
  };

  test('bears a mark on the canvas, which the legend explains, lists name and pictures have', async () => {
    // The menu is about what is selected, whatever lies open on top.
    const { page, complaints } = await open(`/?chosen=${RUDD},${MAY}&doc=${MEMO}`);
    expect(await page.getByTestId('legend-note').count()).toBe(0);
    const { x, y } = await page.evaluate((id) => {
      const [left = 0, top = 0] = window.__whoknew?.places[id] ?? [];
      return { x: left, y: top };
    }, RUDD);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Add a note' }).click();
    await write(page, 'Who told them?');
    await untilNoted(page, RUDD, MAY);
    expect(await page.getByTestId('legend-note').innerText()).toMatch(/has a note\s*2/);

    for (const sheet of ['outline', 'nodes']) {
      await page.goto(`${address()}/?sheet=${sheet}`);
      await page.getByRole('button', { name: 'Amber Rudd (has a note)' }).first().waitFor();
      expect(await page.getByTestId('has-note').count()).toBe(2);
    }

    await page.goto(`${address()}/?from-nothing=1&add=${RUDD},${MAY},${MEMO}`);
    await untilNoted(page, RUDD, MAY);
    await page.getByTestId('open-export').click();
    await page.getByTestId('export-as-SVG').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-start').click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('>has a note: 2<');
    await page.keyboard.press('Escape');

    // A relationship bears the mark as well, on its line.
    const copied = await page.evaluate(async () => {
      const graph = (await (await fetch('/api/graph')).json()) as {
        readonly relationships: readonly { readonly id: string }[];
      };
      return graph.relationships.find(({ id }) => id.startsWith('doc:memo~copied-to~'))?.id ?? '';
    });
    await page.goto(`${address()}/?rel=${copied}`);
    await page.getByTestId('pin-note').click();
    await write(page, 'Only as an annex?');
    await untilNoted(page, RUDD, MAY, copied);
    expect(await page.getByTestId('legend-note').innerText()).toMatch(/has a note\s*3/);

    // The mark goes with the note.
    await page.goto(`${address()}/?focus=${RUDD}`);
    await page.getByTestId('delete-note').click();
    await page.getByTestId('confirm').click();
    await untilNoted(page, copied);
    expect(complaints).toEqual([]);
  });

  test('is looked up about elsewhere: what was typed is there on return, and keys of the canvas are the field’s', async () => {
    const { page, complaints } = await open(`/?focus=${RUDD}`);
    await page.getByTestId('pin-note').click();
    await page.getByTestId('note-text').fill('She said otherwise on');
    // On a Mac these delete backwards and go to the end of the line.
    await page.keyboard.press('Control+h');
    await page.keyboard.press('Control+e');
    await page.getByTestId('node-panel').waitFor();
    await page.getByTestId('node-panel').getByTestId('open-relationship').first().click();
    await page.getByTestId('relationship-panel').waitFor();
    await page.goBack();
    await page.getByTestId('node-panel').waitFor();
    expect(await page.getByTestId('note-text').inputValue()).toBe('She said otherwise on');
    // What is typed while it is being saved stays, and changes the note that was saved.
    let saved = (): void => undefined;
    await page.route('**/api/notes', async (route) => {
      if (route.request().method() === 'POST') await new Promise<void>((resolve) => (saved = resolve));
      await route.continue();
    });
    await page.getByTestId('note-save').click();
    await page.getByTestId('note-text').fill('She said otherwise on Wednesday.');
    saved();
    await untilNoted(page, RUDD);
    expect(await page.getByTestId('note-text').inputValue()).toBe('She said otherwise on Wednesday.');
    // What it was begun by has the focus once it is saved, and once a change of it is called off.
    const untilFocused = (testId: string): Promise<unknown> =>
      page.waitForFunction((id) => document.activeElement?.getAttribute('data-testid') === id, testId);
    await page.getByTestId('note-save').press('Enter');
    await page.getByTestId('note-text').waitFor({ state: 'detached' });
    await untilFocused('pin-note');
    expect(await page.getByTestId('note').locator('.kept-words').allInnerTexts()).toEqual([
      'She said otherwise on Wednesday.',
    ]);
    await page.getByTestId('edit-note').press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await untilFocused('edit-note');
    expect(complaints).toEqual([]);
  });

  test('is a document too: its panel has its notes, and the command adds one', async () => {
    const { page, complaints } = await open(`/?doc=${MEMO}`);
    const panel = page.getByTestId('document-panel');
    await panel.getByTestId('pin-note').click();
    await write(page, 'Annex missing.');
    await panel.getByTestId('note').getByText('Annex missing.').waitFor();
    await untilNoted(page, MEMO);
    await page.keyboard.press('/');
    await page.keyboard.type('>Add a note');
    await page.keyboard.press('Enter');
    await page.locator('dialog').getByText('To Memo of 21 June 2017').waitFor();
    await write(page, 'Ask for the annex.');
    await panel.getByTestId('note').getByText('Ask for the annex.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('is not thrown away by whoever never read what it says now', async () => {
    const { page } = await open(`/?focus=${RUDD}`);
    await page.getByTestId('pin-note').click();
    await write(page, 'As it was seen.');
    const note = page.getByTestId('note');
    await page.getByTestId('delete-note').click();
    await page.evaluate(async () => {
      const read = (await (await fetch('/api/notes')).json()) as { notes: readonly { id: string }[] };
      const [{ id, ...seen } = { id: '' }] = read.notes;
      await fetch(`/api/notes/${id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...seen,
          text: 'As somebody else left it.',
          madeAt: undefined,
          lost: undefined,
        }),
      });
    });
    await page.getByTestId('confirm').click();
    await note.getByText('was changed meanwhile, and was not deleted').waitFor();
    await note.getByText('As somebody else left it.').waitFor();
    await page.getByTestId('confirm').click();
    await note.waitFor({ state: 'detached' });
  });

  test('that somebody else made is there when a panel is opened', async () => {
    const { page } = await open(`/?focus=${MAY}`);
    await page.getByTestId('pin-note').waitFor();
    await fetch(`${address()}/api/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'From the next desk.', targets: [RUDD] }),
    });
    await page.evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, `/?focus=${RUDD}`);
    await page.getByTestId('note').getByText('From the next desk.').waitFor();
    await untilNoted(page, RUDD);
  });

  test('that was deleted while it was being changed keeps what was typed, and is saved as a new one', async () => {
    const { page } = await open(`/?focus=${RUDD}`);
    await page.getByTestId('pin-note').click();
    await write(page, 'Before it was deleted.');
    await page.getByTestId('note').waitFor();
    await page.getByTestId('edit-note').click();
    await page.getByTestId('note-text').fill('Typed for minutes.');
    await page.evaluate(async () => {
      const read = (await (await fetch('/api/notes')).json()) as {
        notes: readonly { id: string; changedAt: string }[];
      };
      for (const { id, changedAt } of read.notes)
        await fetch(`/api/notes/${id}?changedAt=${encodeURIComponent(changedAt)}`, { method: 'DELETE' });
    });
    await page.getByTestId('note-save').click();
    await page.getByRole('button', { name: 'Save as a new note' }).waitFor();
    expect(await page.getByTestId('note-text').inputValue()).toBe('Typed for minutes.');
    await page.getByTestId('note-save').click();
    await page.getByTestId('note').getByText('Typed for minutes.').waitFor();
    expect(await page.getByTestId('note').count()).toBe(1);
  });

  test('of several that are selected, a list is made from their menu', async () => {
    const { page, complaints } = await open(`/?chosen=${RUDD},${MAY}`);
    await page.getByTestId('selection-bar').getByRole('button', { name: 'More that can be done' }).click();
    await page.getByRole('menuitem', { name: 'Make a list of these' }).click();
    await page.getByTestId('kept-name').fill('Home Secretaries');
    await page.getByTestId('kept-save').click();
    await page.getByTestId('list').getByText('Home Secretaries').waitFor();
    expect(complaints).toEqual([]);
  });
});
