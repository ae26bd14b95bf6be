import type { Page } from 'playwright-core';

/** What the page tells about its canvas for these journeys (`client/src/canvas/controllers/exposure-controller.tsx`). */
interface Exposed {
  readonly nodes: number;
  readonly communities: readonly string[];
  readonly opened: readonly string[];
  readonly relationships: number;
  readonly lit: readonly string[];
  readonly selected: string | null;
  readonly selection: readonly string[];
  readonly noted: readonly string[];
  readonly times: readonly string[];
  readonly labelsShown: number;
  readonly labelsOverlapping: number;
  readonly moving: boolean;
  readonly places: Places;
}

/** By id, where a node lies in the window, in CSS px. */
export type Places = Readonly<Record<string, readonly [number, number]>>;

declare global {
  interface Window {
    readonly __whoknew?: Exposed;
  }
}

/** Until the graph is drawn and its camera rests. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.__whoknew?.nodes ?? 0) > 0 && window.__whoknew?.moving === false);
}

/**
 * Until every node has kept its place for a quarter of a second: longer than the camera thinks before it brings into
 * sight what was selected.
 */
export async function untilStill(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(async () => {
    let [before, since] = ['', performance.now()];
    while (performance.now() - since < 250) {
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify(window.__whoknew?.places);
      if (now !== before || window.__whoknew?.moving !== false) [before, since] = [now, performance.now()];
    }
  });
}

/** Until the page has drawn so many frames more, each with what came of the events before it. */
export async function frames(page: Page, many: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
  }, many);
}

export function nodesOn(page: Page): Promise<number> {
  return page.evaluate(() => window.__whoknew?.nodes ?? 0);
}

export async function untilNodes(page: Page, many: number): Promise<void> {
  await page.waitForFunction((wanted) => window.__whoknew?.nodes === wanted, many);
}

export function litOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.__whoknew?.lit ?? []);
}

export function placesOn(page: Page): Promise<Places> {
  return page.evaluate(() => window.__whoknew?.places ?? {});
}

/** Where a node lies, once the camera rests; a failure where it is not drawn. */
export async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await settled(page);
  const place = (await placesOn(page))[id];
  if (place === undefined) throw new Error(`${id} is not on the canvas.`);
  return { x: place[0], y: place[1] };
}
