import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { launchBrowser } from './browser.ts';
import { placeOf, placesOn, untilStill } from './exposed.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();
const PHONE = { viewport: { width: 360, height: 740 } };
const COPIED = '/?q=who+got+a+copy+of+the+memo';

describe.skipIf(browser === undefined)('there is room', () => {
  const { open } = visiting(browser, serveCase, { viewport: { width: 1280, height: 800 } });

  test('for a finger on each footnote, also where several follow each other, and none between it and what follows', async () => {
    const { page } = await open(COPIED, PHONE);
    await page.getByTestId('footnote').first().waitFor();
    const hit = await page.getByTestId('footnote').evaluateAll((all) =>
      all.map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return [-11, 0, 11].map((up) => document.elementFromPoint(x, y + up) === each);
      }),
    );
    expect(hit.length).toBeGreaterThan(3);
    expect(hit.flat()).not.toContain(false);
    const after = await page.getByTestId('footnote').evaluateAll((all) =>
      all.map((each) => {
        const digits = document.createRange();
        digits.selectNodeContents(each);
        return each.getBoundingClientRect().right - digits.getBoundingClientRect().right;
      }),
    );
    expect(Math.max(...after)).toBeLessThan(3);
    await ask(page, 'who called for Amber Rudd to resign?');
    await page.getByText('called for the resignation of').first().waitFor();
    expect(await page.getByTestId('footnote').count()).toBeGreaterThan(8);
    const covered = await page.getByTestId('footnote').evaluateAll((all) =>
      all.filter((each) => {
        each.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = each.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== each;
      }),
    );
    expect(covered.length).toBe(0);
  });

  test('in sight for a table that a long answer opens on a phone, and beside it for the card’s cross', async () => {
    const { page } = await open(COPIED, PHONE);
    await page.getByTestId('show-table').click();
    const card = page.getByTestId('answer-card');
    const head = await boxOf(card.getByRole('columnheader').first());
    const [of, cross] = [await boxOf(card), await boxOf(page.getByTestId('close-answer'))];
    expect(head.y + head.height).toBeLessThan(of.y + of.height);
    expect(head.y).toBeGreaterThanOrEqual(cross.y + cross.height);
  });

  test('on a phone for every button of the bar, and for the tools above the strip of time', async () => {
    const { page } = await open('/', PHONE);
    for (const button of await page.locator('.top-bar button:visible').all()) {
      const { x, width } = await boxOf(button);
      expect(x + width).toBeLessThanOrEqual(360);
      expect(width).toBeGreaterThanOrEqual(24);
    }
    await page.getByTestId('more-tools').click();
    for (const words of ['Cypher workbench', 'Copy link to what you see', 'Dark ground']) {
      await page.getByRole('menuitem', { name: words }).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByTestId('toggle-time').click();
    const strip = await boxOf(page.getByTestId('time-strip'));
    const tools = await boxOf(page.getByRole('group', { name: 'Canvas' }));
    expect(tools.y + tools.height).toBeLessThanOrEqual(strip.y);
    await wholeDates(page);
  });

  test('beside a wide panel for the bar of what is selected, and for the dates of the strip of time', async () => {
    const pair = 'person:diane-abbott,person:joanna-cherry';
    const { page } = await open(`/?compare=${pair}&chosen=${pair}`);
    const [bar, panel] = [page.getByTestId('selection-bar'), await boxOf(page.getByTestId('compare-panel'))];
    for (const button of await bar.getByRole('button').all()) {
      const { x, width } = await boxOf(button);
      expect(x + width).toBeLessThan(panel.x);
    }
    await bar.getByTestId('clear-selection').click({ trial: true });
    await wholeDates(page);
  });

  test('for the ends of the strip of time from the first frame that a wide panel stands beside it', async () => {
    const { page } = await open('/?focus=doc:memo');
    await page.getByTestId('node-panel').waitFor();
    await page.evaluate(() => {
      const covered = new Set<string>();
      Object.assign(window, { covered });
      /** What lies over an end of the strip, as it is painted. */
      const look = (): void => {
        for (const end of document.querySelectorAll('.time-handle')) {
          const { left, right, top, bottom } = end.getBoundingClientRect();
          for (const other of document.querySelectorAll('.stage button, .stage a, .side-panel')) {
            const box = other.getBoundingClientRect();
            const apart = box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom;
            if (!apart && box.width > 0) covered.add(other.getAttribute('aria-label') ?? other.className);
          }
        }
        requestAnimationFrame(watch);
      };
      /** Looks once all that hears of new sizes within this frame has heard of them, and before it is painted. */
      const watch = (): void =>
        new ResizeObserver((_, heard) => {
          heard.disconnect();
          look();
        }).observe(document.body);
      watch();
    });
    await page.evaluate(() => {
      window.history.pushState(null, '', '/?doc=doc:bbc-26-april');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByTestId('document-reader').waitFor();
    await untilStill(page);
    expect(await page.evaluate(() => [...(window as unknown as { covered: Set<string> }).covered])).toEqual(
      [],
    );
  });

  test.each([
    ['a desk', { viewport: { width: 1440, height: 900 } }],
    ['a phone', PHONE],
  ])('for all that an answer lights, clear of its card and of the tools, on %s', async (_, screen) => {
    const { page } = await open('/?q=what+did+rudd+deny', screen);
    const card = page.getByTestId('answer-card');
    await card.getByTestId('answer-sentence').waitFor();
    await untilStill(page);
    const [of, tools] = [await boxOf(card), await boxOf(page.getByRole('group', { name: 'Canvas' }))];
    expect(overlap(of, tools)).toBe(false);
    const lit = await page.evaluate(() => {
      const shown = window.__whoknew;
      return shown?.lit.flatMap((id) => shown.places[id] ?? []) ?? [];
    });
    expect(lit.length).toBeGreaterThan(8);
    for (let at = 0; at < lit.length; at += 2) {
      const disc = { x: (lit[at] ?? 0) - 4, y: (lit[at + 1] ?? 0) - 4, width: 8, height: 8 };
      expect([overlap(of, disc), overlap(tools, disc)]).toEqual([false, false]);
    }
  });

  test('for both ends of an answer: the minimap does not cover them', async () => {
    const { page } = await open('/?q=what+did+gove+deny');
    await page.getByTestId('footnote').click();
    await page.getByTestId('relationship-panel').waitFor();
    await untilStill(page);
    const { x, y } = await placeOf(page, 'person:michael-gove');
    // Its rim too, which is 20 px away at most.
    const over = await page.evaluate(
      ([left, top]) =>
        [-20, 0, 20].map(
          (by) => (document.elementFromPoint(left + by, top)?.closest('.minimap') ?? null) !== null,
        ),
      [x, y] as const,
    );
    expect(over).toEqual([false, false, false]);
  });

  test('for all rows of a layout by layers', async () => {
    const { page } = await open('/');
    await page.keyboard.press('Alt+4');
    await page.waitForTimeout(1_000);
    await untilStill(page);
    const stage = await boxOf(page.locator('#stage'));
    const strip = await boxOf(page.getByTestId('time-strip'));
    const heights = Object.values(await placesOn(page)).map(([, y]) => y);
    expect(Math.min(...heights)).toBeGreaterThan(stage.y);
    expect(Math.max(...heights)).toBeLessThan(strip.y);
  });

  test('in the list under the field for what a command lacks and for a name that is typed, before questions', async () => {
    const { page } = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('memo');
    const list = page.getByTestId('suggestions');
    const name = list.getByText('Memo of 21 June 2017', { exact: true });
    expect((await boxOf(name)).y).toBeLessThan((await boxOf(list.getByText('Questions'))).y);
    expect(await name.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    await page.getByTestId('search-field').fill('compare two');
    const why = list.getByText('Select two nodes', { exact: false });
    expect(await why.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('passing-word').textContent()).toContain('Select two nodes');
  });

  test('who asks is at the answer, and a link leads there', async () => {
    const { page } = await open('/');
    await ask(page, 'who wrote the memo?');
    await page.getByTestId('footnote').first().waitFor();
    expect(await focused(page)).toBe('answer');
    let presses = 0;
    const isAtFootnote = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-testid') === 'footnote');
    while (presses < 10 && !(await isAtFootnote())) {
      await page.keyboard.press('Tab');
      presses += 1;
    }
    expect(presses).toBeLessThan(10);
    await page.reload();
    await page.getByTestId('footnote').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the answer');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('answer');
  });

  test('who goes by keys is led along: to the graph as text, through the panel, and back', async () => {
    const { page } = await open('/');
    // The tables are on the way for a while.
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/sheet-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('Tab');
    const asked = page.waitForRequest('**/sheet-*.js');
    await page.keyboard.press('Enter');
    await asked;
    come();
    await untilFocused(page, 'sheet');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Outline');

    // Links in the panel lead on within it, and so does the way back; what was beside it has the focus once it closes.
    await page.getByTestId('node-list').getByRole('button', { name: 'Amber Rudd' }).first().press('Enter');
    const panel = page.getByTestId('node-panel');
    const title = async (): Promise<string> => panel.getByRole('heading', { level: 2 }).innerText();
    await panel.getByTestId('relationship-group').first().waitFor();
    await panel.locator('.entity-link').first().press('Enter');
    await untilFocused(page, 'panel');
    const beneath = await title();
    await panel.getByTestId('open-relationship').first().press('Enter');
    await untilFocused(page, 'panel');
    await page.getByTestId('relationship-panel').locator('.panel-back').press('Enter');
    await untilFocused(page, 'panel');
    expect(await title()).toBe(beneath);
    // Who was led there can still say what is to be done with what is selected.
    await page.keyboard.press('Shift+F10');
    await page.getByTestId('menu').waitFor();
    await page.keyboard.press('Escape');
    await panel.getByTestId('close-panel').press('Enter');
    await untilFocused(page, 'sheet');
    await page.getByTestId('close-sheet').press('Enter');
    await untilFocused(page, 'canvas');
    // The button that the text hides leads to it as well.
    await page.getByTestId('toggle-list').press('Enter');
    await untilFocused(page, 'sheet');
  });

  test('Shift+F10 says what can be done with what was chosen through the field; the sheet of keys has it', async () => {
    const { page } = await open('/?focus=person:amber-rudd');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').getByRole('menuitem', { name: /^Hide/ }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByTestId('key-sheet').getByText('Shift+F10').waitFor();
  });

  test('rows of the table are told apart, and Ctrl and a click choose one beside the one that is open', async () => {
    const { page } = await open('/?sheet=nodes');
    const row = (name: string) => page.getByTestId('data-row').getByRole('button', { name, exact: true });
    const box = (name: string) => page.getByRole('checkbox', { name: `Choose ${name}` });
    await row('Amber Rudd').click();
    await page.getByTestId('node-panel').waitFor();
    await row('Theresa May').click({ modifiers: ['Control'] });
    for (const name of ['Amber Rudd', 'Theresa May']) expect(await box(name).isChecked()).toBe(true);
    await box('Theresa May').uncheck();
    await box('Amber Rudd').uncheck();
    await page.getByTestId('node-panel').waitFor({ state: 'detached' });
  });

  test('who saves a view is told so, and its link can be copied from the list', async () => {
    const { page } = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('>Save this view');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox').first().fill('For the editor');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => page.getByTestId('passing-word').textContent()).toContain('For the editor');
    await page.getByTestId('open-keeping').click();
    await page.getByRole('button', { name: 'Copy link to For the editor' }).waitFor();
  });
});

/** The id of what has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

function untilFocused(page: Page, id: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return box;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Neither date under the bars is cut off, and both are there. */
async function wholeDates(page: Page): Promise<void> {
  const ticks = page.locator('.time-ticks');
  const within = await boxOf(ticks);
  for (const words of ['December 2015', '30 April 2018']) {
    const { x, y, width, height } = await boxOf(ticks.getByText(words));
    expect(x + width).toBeLessThanOrEqual(within.x + within.width + 1);
    expect(y + height).toBeLessThanOrEqual(within.y + within.height + 1);
  }
}
