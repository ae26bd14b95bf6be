import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { complaintsOf } from './browser.ts';
import { settled } from './exposed.ts';
import type { Served } from './served-case.ts';

/** A page as somebody opens it, and what it complains of meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** What a file's visits have in common, beside the browser's own options. */
export interface Usually extends BrowserContextOptions {
  readonly path?: string;
  /** How long a page may take for anything that is waited for, in ms. */
  readonly patience?: number;
}

/**
 * Lets the tests of a `describe` visit a server of their own, which ends with them and the browser. Each visit has a
 * context to itself, which no earlier one slows down, and begins where the graph is drawn and nothing moves. It is of
 * somebody who asked their system for less motion, unless `usually` says otherwise: what glides is drawn many times over.
 */
export function visiting(
  browser: Browser | undefined,
  serve: () => Promise<Served>,
  { path: usualPath = '/', patience = 30_000, ...usually }: Usually,
): {
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<Visit>;
  /** The server's, once tests run. */
  readonly address: () => string;
} {
  let served: Served | undefined;
  const address = (): string => served?.address ?? '';
  beforeAll(async () => {
    served = await serve();
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.end();
  });
  const open = async (path = usualPath, options: BrowserContextOptions = {}): Promise<Visit> => {
    if (browser === undefined) throw new Error('There is no browser, so that no test should run.');
    const context = await browser.newContext({ reducedMotion: 'reduce', ...usually, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const complaints = complaintsOf(page, address());
    await page.goto(address() + path);
    await settled(page);
    return { page, complaints };
  };
  return { open, address };
}
