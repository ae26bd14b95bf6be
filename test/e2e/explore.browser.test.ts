import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { nodesOn, placeOf, untilNodes, untilStill } from './exposed.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();
const RUDD = 'person:amber-rudd';
const MEMO = 'doc:memo';
const IND = 'person:hugh-ind';

describe.skipIf(browser === undefined)('moving through the graph', () => {
  const { open, address } = visiting(browser, serveCase, {
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'no-preference',
  });
  const selection = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => window.__whoknew?.selection ?? []);
  const untilSelected = (page: Page, many: number): Promise<unknown> =>
    page.waitForFunction((wanted) => window.__whoknew?.selection.length === wanted, many);
  const click = async (page: Page, id: string, modifier?: 'Control' | 'Shift'): Promise<void> => {
    const { x, y } = await placeOf(page, id);
    if (modifier !== undefined) await page.keyboard.down(modifier);
    await page.mouse.click(x, y);
    if (modifier !== undefined) await page.keyboard.up(modifier);
  };
  /** An address with nothing on the canvas but these. */
  const only = (...ids: readonly string[]): string => `/?from-nothing=1&add=${ids.join(',')}`;

  test('a double click counts first and asks; what came is taken back, by collapsing and by undo', async () => {
    const { page, complaints } = await open(only(RUDD, MEMO));
    expect(await nodesOn(page)).toBe(2);
    const { x, y } = await placeOf(page, RUDD);
    await page.mouse.dblclick(x, y);
    const dialog = page.getByTestId('expand-dialog');
    await dialog.waitFor();
    const says = page.getByTestId('expand-says');
    await says.getByText(/25 of \d+ new nodes would come/).waitFor();
    await page.getByTestId('expand-most').fill('7');
    await says.getByText(/^7 of /).waitFor();
    await page.getByTestId('expand-now').click();
    await untilNodes(page, 9);
    await page.keyboard.press('Escape'); // the panel that the first click opened
    await page.getByTestId('undo').click();
    await untilNodes(page, 2);
    await page.getByTestId('redo').click();
    await untilNodes(page, 9);
    await click(page, RUDD);
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Control+Shift+E');
    await untilNodes(page, 2);
    expect(complaints).toEqual([]);
  });

  test('the types that are left out bring nothing, and where nothing is new it says so', async () => {
    const { page, complaints } = await open(only(RUDD));
    await click(page, RUDD);
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Control+E');
    const dialog = page.getByTestId('expand-dialog');
    await dialog.getByRole('button', { name: 'None' }).click();
    await page.getByTestId('expand-says').getByText('Choose a relationship').waitFor();
    expect(await page.getByTestId('expand-now').isDisabled()).toBe(true);
    await dialog.getByLabel('is a member of').check();
    await page
      .getByTestId('expand-says')
      .getByText(/^1 new node would come/)
      .waitFor();
    await page.getByTestId('expand-now').click();
    await untilNodes(page, 2);

    await page.goto(`${address()}/`);
    await page.waitForFunction(() => (window.__whoknew?.nodes ?? 0) > 100);
    await click(page, IND);
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Control+E');
    await page
      .getByTestId('passing-word')
      .getByText(/^All \d+ neighbours are on the canvas\.$/)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('what is hidden is off the canvas, stays so through Back and reload, and comes back', async () => {
    const { page, complaints } = await open();
    const all = await nodesOn(page);
    await click(page, IND);
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Escape');
    await click(page, MEMO);
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Memo of 21 June 2017' }).waitFor();
    await page.keyboard.press('Control+H');
    await untilNodes(page, all - 1);
    await page.getByTestId('back').click();
    await page.waitForFunction((id) => window.__whoknew?.selected !== id, MEMO);
    expect(await nodesOn(page)).toBe(all - 1);
    await page.reload();
    await untilNodes(page, all - 1);
    await click(page, RUDD);
    await page.getByTestId('node-panel').waitFor();
    await page.keyboard.press('Control+Shift+H');
    await untilNodes(page, 1);
    const { x, y } = await placeOf(page, RUDD);
    await page.mouse.click(x - 150, y - 150, { button: 'right' });
    await page.getByTestId('menu-show-all').click();
    await untilNodes(page, all);
    expect(complaints).toEqual([]);
  });

  test('an end of the relationship that is open is hidden all the same', async () => {
    const { page, complaints } = await open('/?rel=doc:memo~sent-to~42a677ce');
    const all = await nodesOn(page);
    await page.getByTestId('relationship-panel').waitFor();
    await click(page, MEMO, 'Control');
    await page.keyboard.press('Control+H');
    await untilNodes(page, all - 1);
    expect(await page.getByTestId('relationship-panel').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('what is dragged is pinned where it was dropped, all that is selected with it, in one step', async () => {
    const { page, complaints } = await open(only(RUDD, MEMO, IND));
    await click(page, RUDD, 'Control');
    await click(page, MEMO, 'Shift');
    await untilSelected(page, 2);
    // The bar of what is selected takes its place first, and the camera its own beside it.
    await page.getByTestId('selection-bar').waitFor();
    await untilStill(page);
    const before = { rudd: await placeOf(page, RUDD), memo: await placeOf(page, MEMO) };
    const drag = async (id: string, dx: number, dy: number): Promise<void> => {
      const { x, y } = await placeOf(page, id);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
      await page.mouse.move(x + dx, y + dy, { steps: 4 });
      await page.mouse.up();
    };
    await drag(MEMO, 90, 60);
    await page.waitForURL(/pin=/);
    const after = { rudd: await placeOf(page, RUDD), memo: await placeOf(page, MEMO) };
    for (const node of ['rudd', 'memo'] as const) {
      expect(Math.abs(after[node].x - before[node].x - 90)).toBeLessThan(4);
      expect(Math.abs(after[node].y - before[node].y - 60)).toBeLessThan(4);
    }
    expect(new URL(page.url()).searchParams.get('pin')).toBe(`${MEMO},${RUDD}`);
    expect(await page.getByTestId('node-panel').count()).toBe(0); // a drag is no click
    await page.getByTestId('undo').click();
    const undone = await placeOf(page, MEMO);
    expect(Math.abs(undone.x - before.memo.x)).toBeLessThan(2);
    expect(complaints).toEqual([]);
  });

  test('a rectangle and a lasso select what lies within; the rest can be selected instead', async () => {
    const { page, complaints } = await open();
    const all = await nodesOn(page);
    const drawRound = async (id: string, key: 'Shift' | 'Alt'): Promise<void> => {
      const { x, y } = await placeOf(page, id);
      await page.keyboard.down(key);
      await page.mouse.move(x - 60, y - 60);
      await page.mouse.down();
      if (key === 'Alt') {
        await page.mouse.move(x + 60, y - 60, { steps: 4 });
        await page.mouse.move(x + 60, y + 60, { steps: 4 });
        await page.mouse.move(x - 60, y + 60, { steps: 4 });
      } else await page.mouse.move(x + 60, y + 60, { steps: 6 });
      await page.mouse.up();
      await page.keyboard.up(key);
    };
    await drawRound(MEMO, 'Shift');
    await page.waitForFunction(() => (window.__whoknew?.selection.length ?? 0) > 1);
    const within = await selection(page);
    expect(within).toContain(MEMO);
    await page.keyboard.press('Control+I');
    await untilSelected(page, all - within.length);
    expect(await selection(page)).not.toContain(MEMO);
    await drawRound(MEMO, 'Alt');
    await untilSelected(page, within.length);
    expect(await selection(page)).toEqual(within);
    await page.keyboard.press('Control+A');
    await untilSelected(page, all);
    await page.keyboard.press('Escape');
    await untilSelected(page, 0);
    expect(complaints).toEqual([]);
  });

  test('one, two or three steps around a node, and the whole of it again', async () => {
    const { page, complaints } = await open();
    const all = await nodesOn(page);
    await click(page, IND);
    await page.getByTestId('selected-focus-1').click();
    await page.waitForFunction((many) => (window.__whoknew?.nodes ?? 0) < many, all);
    const one = await nodesOn(page);
    expect(await page.getByTestId('selected-focus-1').getAttribute('aria-pressed')).toBe('true');
    await page.getByTestId('selected-focus-2').click();
    await page.waitForFunction((many) => (window.__whoknew?.nodes ?? 0) > many, one);
    expect(await nodesOn(page)).toBeLessThan(all);
    await page.getByTestId('undo').click();
    await untilNodes(page, one);
    await page.getByTestId('undo').click();
    await untilNodes(page, all);
    expect(complaints).toEqual([]);
  });

  test('the paths between two nodes are sentences, and every step has its quotation', async () => {
    const { page, complaints } = await open();
    await click(page, IND, 'Control');
    await click(page, RUDD, 'Control');
    await untilSelected(page, 2);
    await page.getByTestId('selected-paths').click();
    const card = page.getByTestId('path-card');
    await card.getByTestId('path').first().waitFor();
    const sentence = await card.getByTestId('path').first().innerText();
    expect(sentence).toContain('Hugh Ind');
    expect(sentence).toContain('Amber Rudd');
    expect(sentence).toContain('shortest');
    const steps = card.getByTestId('path-step');
    expect(await steps.count()).toBeGreaterThan(1);
    expect(await card.getByTestId('quotation').count()).toBe(await steps.count());
    await page.waitForFunction(
      ([from, to]) => [from, to].every((id) => window.__whoknew?.lit.includes(id ?? '') === true),
      [IND, RUDD],
    );
    const first = await page.evaluate(() => window.__whoknew?.lit.join());
    await card.getByTestId('path').nth(1).click();
    await page.waitForFunction((before) => window.__whoknew?.lit.join() !== before, first);
    const second = await page.evaluate(() => window.__whoknew?.lit.join());
    const untilSecond = (where: Page): Promise<unknown> =>
      where.waitForFunction((lit) => window.__whoknew?.lit.join() === lit, second);
    await page.reload();
    await untilSecond(page);
    const { page: other } = await open(new URL(page.url()).search);
    await untilSecond(other);
    expect(
      await other.getByTestId('path').nth(1).getAttribute('aria-expanded'),
      'the path that was chosen is unfolded',
    ).toBe('true');
    // A step is opened over it, and Back leads to the same path and not to the first.
    await page.getByTestId('path-step').first().click();
    await page.getByTestId('relationship-panel').waitFor();
    await page.goBack();
    await page.getByTestId('relationship-panel').waitFor({ state: 'detached' });
    await untilSecond(page);
    expect(complaints).toEqual([]);
  });

  test('a node is moved without a drag: by keys on the canvas, and by typing', async () => {
    const { page, complaints } = await open(`/?chosen=${RUDD}`);
    const [before, memo] = [await placeOf(page, RUDD), await placeOf(page, MEMO)];
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForFunction(([id, x]) => (window.__whoknew?.places[id]?.[0] ?? 0) > x + 20, [
      RUDD,
      before.x,
    ] as const);
    const after = await placeOf(page, RUDD);
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);
    expect((await placeOf(page, MEMO)).x).toBeCloseTo(memo.x, 0);
    expect(await selection(page)).toEqual([RUDD]);
    expect(new URL(page.url()).searchParams.get('pin')).toBe(RUDD);

    await page.keyboard.press('/');
    await page.keyboard.type('>Move Amber Rudd up');
    await page.keyboard.press('Enter');
    await page.waitForFunction(([id, y]) => (window.__whoknew?.places[id]?.[1] ?? 0) < y - 10, [
      RUDD,
      after.y,
    ] as const);
    while (await page.getByTestId('undo').isEnabled()) await page.getByTestId('undo').click();
    await page.waitForFunction(
      ([id, x, y]) => {
        const [left = 0, top = 0] = window.__whoknew?.places[id] ?? [];
        return Math.hypot(left - x, top - y) < 1;
      },
      [RUDD, before.x, before.y] as const,
    );
    expect(new URL(page.url()).searchParams.get('pin')).toBeNull();
    expect(complaints).toEqual([]);
  });

  test('by keyboard only: walk, select, open the menu, expand, find a path by typing both names', async () => {
    const { page, complaints } = await open(only(RUDD, MEMO, IND));
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowUp'); // the best connected
    await page.keyboard.press(' ');
    await untilSelected(page, 1);
    expect(await selection(page)).toEqual([RUDD]);
    await page.keyboard.press('Shift+F10');
    const menu = page.getByTestId('menu');
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+F10');
    await menu.waitFor();
    await page.keyboard.press('e'); // Expand
    await page.keyboard.press('Enter');
    await page
      .getByTestId('expand-says')
      .getByText(/would come/)
      .waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.getByTestId('expand-says').getByText(/^3 of/).waitFor();
    await page.keyboard.press('Enter');
    await untilNodes(page, 6);

    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('f'); // Find paths between two nodes …
    await page.keyboard.press('Enter');
    const card = page.getByTestId('path-card');
    await card.waitFor();
    for (const [field, name] of [
      ['From', 'Hugh Ind'],
      ['To', 'Alison Thewliss'],
    ] as const) {
      await card.getByLabel(field, { exact: true }).focus();
      await page.keyboard.type(name);
      await card.getByRole('option').getByText(name, { exact: true }).first().waitFor();
      await page.keyboard.press('Enter');
    }
    await card.getByTestId('path').first().waitFor();
    expect(await card.getByTestId('path').first().innerText()).toContain('Alison Thewliss');
    expect(complaints).toEqual([]);
  });

  test('by touch: a tap opens, a long press has the menu, a finger draws round and drags', async () => {
    const { page, complaints } = await open(only(RUDD, MEMO, IND), {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    const memo = await placeOf(page, MEMO);
    await touch('touchStart', memo.x, memo.y);
    const menu = page.getByTestId('menu');
    await menu.waitFor();
    await touch('touchEnd');
    for (const item of await menu.getByRole('menuitem').all()) {
      expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
    await page.getByTestId('menu-pin').tap();
    await page.waitForURL(/pin=doc:memo/);
    expect(await page.getByTestId('node-panel').count()).toBe(0);

    await page.getByTestId('clear-selection').tap();
    await page.getByTestId('selection-bar').waitFor({ state: 'detached' });
    // Sent in one go: a finger that rests between two of them is a long press.
    await Promise.all([
      touch('touchStart', memo.x, memo.y),
      ...[0.5, 1].map((share) => touch('touchMove', memo.x - 60 * share, memo.y + 72 * share)),
      touch('touchEnd'),
    ]);
    await page.waitForFunction(([id, x]) => Math.abs((window.__whoknew?.places[id]?.[0] ?? 0) - x + 60) < 8, [
      MEMO,
      memo.x,
    ] as const);

    await page.getByTestId('trace').tap();
    const canvas = await page.getByTestId('canvas').boundingBox();
    const [left, top] = [(canvas?.x ?? 0) + 6, (canvas?.y ?? 0) + 6];
    const [right, bottom] = [left + (canvas?.width ?? 0) - 70, top + (canvas?.height ?? 0) - 30];
    await touch('touchStart', left, top);
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const) {
      await touch('touchMove', x, y);
    }
    await touch('touchEnd');
    await page.waitForFunction(() => (window.__whoknew?.selection.length ?? 0) >= 2);

    await page.getByTestId('clear-selection').tap();
    const rudd = await placeOf(page, RUDD);
    await Promise.all([touch('touchStart', rudd.x, rudd.y), touch('touchEnd')]);
    await page.getByTestId('node-panel').getByRole('heading', { name: 'Amber Rudd' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
