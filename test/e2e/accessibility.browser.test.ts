import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { serveCase } from './served-case.ts';
import { visiting } from './visiting.ts';

const browser = await launchBrowser();

/** A screen: its name, its address, what is done there to see it, and what is special about it. */
type Screen = readonly [
  name: string,
  path: string,
  show: (page: Page) => Promise<unknown>,
  special?: {
    /** What is undone afterwards, where the next address alone does not do it. */
    readonly leave?: (page: Page) => Promise<unknown>;
    /** What is looked at, where it lies over the rest for a moment and hides parts of it. */
    readonly within?: string;
    /** There is such a thing at this width alone. */
    readonly at?: 'wide' | 'narrow';
  },
];

const asking = (question: string): string => `/?q=${encodeURIComponent(question)}`;
const running = (query: string): string => `/?cy=1&cq=${encodeURIComponent(query)}`;
const CALLS =
  'MATCH (p:Person)-[r:CALLED_FOR_RESIGNATION]->(t:Person) RETURN p AS caller, r AS call, t.name AS target';

const there = (testId: string) => (page: Page) => page.getByTestId(testId).first().waitFor();
const press = (testId: string) => (page: Page) => page.getByTestId(testId).first().click();
const named = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const escape = (page: Page) => page.keyboard.press('Escape');
const type = (text: string) => async (page: Page) => {
  await page.getByTestId('search-field').fill(text);
  if (text !== '') await there('suggestion')(page);
};
const ran = (state: string) => (page: Page) =>
  page.locator(`[data-testid="cypher-status"][data-state="${state}"]`).waitFor();
const then =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of steps) await step(page);
  };

/** Every screen there is. One more is one line more. */
const SCREENS: readonly Screen[] = [
  ['the opening', '/', there('canvas')],
  ['the legend, folded', '/', named('Fold the legend'), { leave: press('open-legend'), at: 'wide' }],
  ['the legend, as a drawer', '/', press('open-legend'), { leave: escape, at: 'narrow' }],
  ['a kind that is hidden', '/?hide=Claim', there('canvas')],
  ['the suggestions', '/', type('what did amber rudd s'), { leave: then(type(''), escape) }],
  ['the list of what is shown', '/', press('toggle-list'), { leave: escape }],
  ['the table of nodes', '/?sheet=nodes', there('data-row')],
  ['the table of relationships', '/?sheet=relationships', there('data-row')],
  ['paths', '/?path-from=person:hugh-ind&path-to=person:amber-rudd', there('quotation')],
  ['two nodes compared', '/?compare=person:diane-abbott,person:yvette-cooper', there('compare-shared')],
  ['the export', '/', then(press('open-export'), there('export-dialog')), { leave: escape }],
  ['what is kept', '/', then(press('open-keeping'), there('keeping')), { leave: escape }],
  ['the keys', '/', then((page) => page.keyboard.press('?'), there('key-sheet')), { leave: escape }],
  [
    'filters, layout, size and colour',
    '/',
    then(
      press('filters-open'),
      (page) => page.getByTestId('arrange').locator('summary').click(),
      there('layout-choice'),
    ),
    { at: 'wide' },
  ],
  ['a node', '/?focus=person:amber-rudd', there('relationship-group')],
  ['a relationship', '/?focus=doc:memo', then(press('open-relationship'), there('quotation'))],
  ['a document', '/?doc=doc:bbc-26-april', there('document-reader')],
  [
    'what was looked at lately, in the empty field',
    '/?focus=person:amber-rudd',
    then(press('search-field'), (page) => page.getByRole('group', { name: 'Lately looked at' }).waitFor()),
    { leave: escape },
  ],
  ['an answer', asking('who got cc’d on Hugh Ind’s memo?'), there('answer-sentence')],
  [
    'the table of an answer',
    asking('which Labour MPs want Rudd out?'),
    then(press('show-table'), there('answer-table')),
  ],
  [
    'the Cypher of an answer',
    asking('who wrote the memo?'),
    then(press('show-cypher'), there('answer-cypher')),
  ],
  ['a part of a question, edited', asking('who wrote the memo?'), press('slot'), { leave: escape }],
  ['a choice', asking('Who wrote the article?'), there('choice')],
  ['a refusal', asking('Is she guilty?'), there('suggestion')],
  ['an answer of nothing', asking('who called for the resignation of Hugh Ind?'), there('answer-sentence')],
  ['the workbench', '/?cy=1', there('cypher-editor')],
  ['its saved queries', '/?cy=1', press('library-saved'), { at: 'wide' }],
  ['its history', '/?cy=1', press('library-history'), { at: 'wide' }],
  [
    'its library, as a drawer',
    '/?cy=1',
    press('toggle-library'),
    { leave: press('toggle-library'), at: 'narrow' },
  ],
  ['rows as a table', running(CALLS), ran('rows')],
  ['the export of rows', running(CALLS), press('export'), { leave: escape, within: '.unfolded-menu' }],
  ['rows as a graph', running(CALLS), then(press('view-graph'), there('cypher-graph'))],
  ['rows as JSON', running(CALLS), then(press('view-json'), there('cypher-json'))],
  ['a plan', running(CALLS), then(press('view-plan'), there('cypher-plan')), { leave: press('view-table') }],
  ['a mistake', running('MATCH (p:Person)\nRETRN p'), then(ran('failed'), there('cypher-error'))],
  ['parameters', running('MATCH (n:Entity {id: $who}) RETURN n.name AS name'), there('parameter')],
  [
    'a query to be saved',
    running('RETURN 1 AS one'),
    then(ran('rows'), press('save-cypher'), there('kept-name')),
    { leave: escape },
  ],
  [
    'a change to be confirmed',
    running("MATCH (p:Person {id: 'person:hugh-ind'}) SET p.summary = 'Tried in a test.'"),
    then(ran('failed'), press('write-switch'), press('run-cypher'), there('change-preview')),
    { leave: escape },
  ],
];

describe.skipIf(browser === undefined)('every screen, looked at by axe', () => {
  const { open } = visiting(
    browser,
    () => serveCase({ cypher: { reading: true, writing: true, milliseconds: 300_000 } }),
    { patience: 60_000 },
  );

  // One page for all screens of a width: loading it is the longest part of looking at one.
  test.each([
    ['wide', 1280, 800],
    ['narrow', 360, 740],
  ] as const)(
    '%s, light and dark, has nothing that shuts somebody out',
    { timeout: 900_000 },
    async (at, width, height) => {
      const { page, complaints } = await open('/', {
        viewport: { width, height },
        reducedMotion: at === 'narrow' ? 'reduce' : 'no-preference',
      });
      const wrong: string[] = [];
      for (const [name, path, show, special] of SCREENS) {
        if (special?.at !== undefined && special.at !== at) continue;
        const within = special?.within === undefined ? {} : { within: special.within };
        await page.evaluate((to) => {
          window.history.pushState(null, '', to);
          window.dispatchEvent(new PopStateEvent('popstate'));
        }, path);
        await show(page);
        for (const each of await violationsOf(page, within)) wrong.push(`${name}: ${each}`);
        // The other ground has the same elements in other colours.
        await page.emulateMedia({ colorScheme: 'dark' });
        const inTheDark = await violationsOf(page, { ...within, only: ['color-contrast'] });
        for (const each of inTheDark) wrong.push(`${name}, dark: ${each}`);
        await page.emulateMedia({ colorScheme: 'light' });
        await special?.leave?.(page);
      }
      expect(wrong).toEqual([]);
      expect(complaints.filter((each) => !/status of (400|403)/.test(each))).toEqual([]);
    },
  );
});
