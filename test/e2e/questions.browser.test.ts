import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { litOn } from './exposed.ts';
import { ask } from './ask.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

describe.skipIf(browser === undefined)('asking in plain English', () => {
  const { open, address } = visiting(browser, serveCase, {
    viewport: { width: 1440, height: 900 },
    patience: 60_000,
  });
  const said = async (page: Page, words: RegExp): Promise<string> => {
    const sentence = page.getByTestId('answer-sentence').filter({ hasText: words }).first();
    await sentence.waitFor();
    return sentence.innerText();
  };

  test('five questions by keyboard alone, each answered in a sentence, lit on the graph and in the address', async () => {
    const { page, complaints } = await open();
    const questions: readonly (readonly [string, RegExp])[] = [
      ['who got cc’d on Hugh Ind’s memo?', /was copied to .*Amber Rudd/s],
      ['which Labour MPs want Rudd out?', /Diane Abbott.*called for the resignation of/s],
      ['what did Rudd say about local targets', /Amber Rudd.*said about.*Local targets/s],
      ['who was Home Secretary in 2015?', /Theresa May/],
      ['how are Hugh Ind and Amber Rudd connected?', /Hugh Ind.*wrote.*Memo.*Amber Rudd/s],
    ];
    for (const [question, answer] of questions) {
      await ask(page, question);
      await said(page, answer);
      expect(await page.getByTestId('read-as').innerText()).toMatch(/^Read as/);
      await expect.poll(async () => (await litOn(page)).length).toBeGreaterThan(1);
      expect(new URL(page.url()).searchParams.get('q')).toBe(question);
    }
    expect(complaints).toEqual([]);
  });

  test('Enter that ends a composition asks nothing, and / leads to the field unless single keys are off', async () => {
    const { page } = await open();
    const field = page.getByTestId('search-field');
    const isFocused = (): Promise<boolean> => field.evaluate((element) => element === document.activeElement);
    await field.fill('who wrote the memo?');
    await page.getByTestId('suggestions').waitFor();
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    expect(await isFocused()).toBe(true);
    expect(page.url()).not.toMatch(/[?&][qr]=/);
    await field.press('Enter');
    await said(page, /Hugh Ind/);
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(true);
    await field.press('Escape');
    await field.evaluate((element) => element.blur());
    await page.keyboard.press('?');
    await page.getByTestId('single-keys').uncheck();
    await page.keyboard.press('Escape');
    await page.getByTestId('key-sheet').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isFocused()).toBe(true);
  });

  test('a question is completed while it is typed, slot by slot, with Tab', async () => {
    const { page, complaints } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('what did amber rudd s');
    await page
      .getByTestId('suggestion')
      .filter({ hasText: 'What did Amber Rudd say about' })
      .first()
      .waitFor();
    await page.keyboard.type('ay about removal t');
    const whole = 'What did Amber Rudd say about Removal targets?';
    await page.getByTestId('suggestion').filter({ hasText: whole }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByTestId('search-field').inputValue()).toBe(whole);
    await page.keyboard.press('Enter');
    await said(page, /Removal targets/);
    expect(complaints).toEqual([]);
  });

  test('a misspelt question is read, an ambiguous one is a choice, one out of scope is refused with what can be asked', async () => {
    const { page, complaints } = await open();
    await ask(page, 'who recieved the leeked memo');
    await said(page, /was sent to.*copied to/s);

    await ask(page, 'who took part in the interview?');
    const choice = page.getByTestId('choice').filter({ hasText: 'BBC News' });
    await choice.waitFor();
    expect(await page.getByTestId('answer-card').getAttribute('data-kind')).toBe('choice');
    await choice.focus();
    await page.keyboard.press('Enter');
    await said(page, /Diane Abbott/);

    await ask(page, 'is Amber Rudd guilty?');
    const refusal = await said(page, /I don’t understand/);
    expect(refusal).toContain('is Amber Rudd guilty?');
    expect(await page.getByTestId('answer-card').getByTestId('suggestion').count()).toBe(3);
    expect(await litOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a choice, and a change of the reading, leave a question for yes or no what it was', async () => {
    const { page, complaints } = await open('/?q=did+the+party+call+for+Rudd+to+resign');
    await page.getByTestId('choice').filter({ hasText: 'SNP' }).click();
    await said(page, /^Yes: .*SNP.* called for the resignation of/);
    await page.reload();
    await page.getByTestId('slot-offer').filter({ hasText: 'date' }).click();
    await page.keyboard.type('before Friday');
    await page.keyboard.press('Enter');
    await said(page, /^Yes: .*SNP.*up to 26 April 2018/);
    expect(complaints).toEqual([]);
  });

  test('a reading is narrowed where it stands: a date that is typed, a party that is chosen, and taken out again', async () => {
    const { page, complaints } = await open('/?q=who+called+for+Rudd+to+resign');
    await said(page, /Joanna Cherry/);
    await page.getByTestId('slot-offer').filter({ hasText: 'date' }).click();
    await page.keyboard.type('before Friday');
    await page.keyboard.press('Enter');
    const narrowed = await said(page, /up to 26 April 2018/);
    expect(narrowed).not.toContain('Joanna Cherry');
    await page.getByTestId('slot').filter({ hasText: '26 April' }).click();
    await page.getByTestId('slot-clear').click();
    await said(page, /Joanna Cherry/);
    // Only parties are looked for, so that many others of the name leave room for them.
    await page.getByTestId('slot-offer').filter({ hasText: 'party' }).click();
    const looked = page.waitForRequest((request) => request.url().includes('/api/search?'));
    await page.keyboard.type('Labour');
    expect(new URL((await looked).url()).searchParams.get('labels')).toBe('Organisation');
    await page.getByTestId('slot-search').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId('slot').filter({ hasText: 'Labour' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('only papers of one kind are asked for, in words or where the reading stands', async () => {
    const { page, complaints } = await open('/?q=which+memos+mention+Rudd');
    await said(page, /mentioned in|None of the memos/);
    const chosen = page.getByTestId('slot').filter({ hasText: 'memos' });
    await chosen.focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('slot-options').waitFor();
    await page.getByRole('button', { name: 'articles', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.answer-remark').filter({ hasText: 'Only articles were looked at' }).waitFor();
    await page.getByTestId('slot').filter({ hasText: 'articles' }).click();
    await page.getByTestId('slot-clear').click();
    await page.getByTestId('slot-offer').filter({ hasText: 'kind of paper' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('an answer is saved with its citations, and its Cypher opens in the workbench', async () => {
    const { page, complaints } = await open('/?q=who+was+copied+on+the+memo');
    await said(page, /was copied to/);
    await page.getByTestId('show-export').click();
    for (const [ending, holds] of [
      ['md', '[^1]:'],
      ['csv', 'Quotations'],
      ['json', '"readAs"'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId(`export-${ending}`).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`whoknew-copied-on.${ending}`);
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain(holds);
      // The place in the case, without the address of this machine.
      expect(text).toContain('/?q=who+was+copied+on+the+memo');
      expect(text).not.toContain(address());
    }
    await page.getByTestId('show-cypher').click();
    await page.getByTestId('answer-to-workbench').click();
    await page.getByTestId('cypher-table').waitFor();
    expect(await page.getByTestId('cypher-table').innerText()).toContain('Home Secretary');
    expect(complaints).toEqual([]);
  });
});
