import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import './exposed.ts';
import { complaintsOf, launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';

const browser = await launchBrowser();
const RUDD = 'person:amber-rudd';
/** What the page has keys for beyond dialogs. */
const KEYS = [
  'c',
  'j',
  'k',
  'p',
  'f',
  '/',
  '?',
  'Control+k',
  'Control+z',
  'Control+h',
  'Control+a',
  'Control+Backquote',
];

describe.skipIf(browser === undefined)('keys while a dialog has the screen', () => {
  let address = '';
  let end: () => Promise<void> = async () => {};
  let page: Page;
  let complaints: readonly string[] = [];

  beforeAll(async () => {
    ({ address, end } = await serveCase());
    const context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    complaints = complaintsOf(page, address);
  });
  afterAll(async () => {
    await browser?.close();
    await end();
  });

  const press = (testId: string) => () => page.getByTestId(testId).first().click();
  const command = (words: string) => async () => {
    await page.keyboard.press('/');
    await page.keyboard.type(`>${words}`);
    await page.keyboard.press('Enter');
  };

  test.each([
    ['the export', press('open-export')],
    ['what is kept', press('open-keeping')],
    ['the sheet of keys', () => page.keyboard.press('?')],
    ['a kind', press('edit-Person')],
    ['a new view', command('Save this view')],
    ['an expansion', () => page.keyboard.press('Control+e')],
  ])('%s: none of the page’s keys does anything, and Esc closes the dialog alone', async (_, show) => {
    await page.goto(`${address}/?focus=${RUDD}&from-nothing=1&add=${RUDD}`);
    await page.waitForFunction(
      () => (window.__whoknew?.nodes ?? 0) > 0 && window.__whoknew?.moving === false,
    );
    await page.getByTestId('node-panel').waitFor();
    await show();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    const before = page.url();
    const heading = await dialog.locator('h2').innerText();
    // First with the focus where the dialog has it, if that is no field; then with the focus nowhere.
    for (const leave of [false, true]) {
      if (leave) await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const typing = await page.evaluate(
        () => document.activeElement?.matches('input, textarea, select') === true,
      );
      for (const key of typing ? [] : KEYS) await page.keyboard.press(key);
    }
    expect(page.url()).toBe(before);
    expect(await dialog.count()).toBe(1);
    expect(await dialog.locator('h2').innerText()).toBe(heading);
    expect(await page.evaluate(() => document.querySelector('[data-presenting]'))).toBeNull();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByTestId('node-panel').waitFor();
    expect(page.url()).toBe(before);
    expect(complaints).toEqual([]);
  });
});
