import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.0, 2.1 and 2.2 at A and AA, and what axe holds to be good beyond them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Looking {
  /** These rules alone. */
  readonly only?: readonly string[];
  /** What is looked at, as a CSS selector; the whole page where nothing is said. */
  readonly within?: string;
}

/**
 * What axe finds wrong with a page as it stands, one line an element: the rule, where, and what is wrong with it. No rule
 * is left out; one that has to be is to be named here with its reason.
 */
export async function violationsOf(page: Page, { only, within }: Looking = {}): Promise<readonly string[]> {
  // What fades in has other colours before it has arrived, and what was shown just now has its place with its first frame.
  await page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await frame();
    await frame();
    const passing = document.getAnimations().filter(({ effect }) => {
      const end = effect?.getComputedTiming().endTime;
      return typeof end === 'number' && Number.isFinite(end);
    });
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  // As the browser's own tools do it: the page's security policy lets no script in, rightly.
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const asked: axe.RunOptions = {
    runOnly: only === undefined ? { type: 'tag', values: RULES } : { type: 'rule', values: [...only] },
    resultTypes: ['violations'],
  };
  const context = within === undefined ? 'document' : JSON.stringify(within);
  return page.evaluate<
    readonly string[]
  >(`axe.run(${context}, ${JSON.stringify(asked)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary = '' }) => {
      const wrong = failureSummary.split('\\n').slice(1).map((line) => line.trim()).join('; ');
      return id + ' at ' + target.join(' ') + ': ' + wrong + ': ' + html.slice(0, 200);
    })))`);
}
