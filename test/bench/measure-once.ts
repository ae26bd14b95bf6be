import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Bench } from './page/main.ts';
import { SIZES, type ContenderName, type Size } from './bench-options.ts';
import { median } from './median.ts';

/** One contender, opened once in a page of its own. */
export interface Measures {
  readonly contender: ContenderName;
  readonly size: Size;
  readonly openMs: number;
  readonly openLongestMs: number;
  /** The main thread's own time. */
  readonly panMsAFrame: number;
  readonly highlightMs: number;
  readonly tickMs: number | undefined;
  readonly tickLongestMs: number | undefined;
  /** What the JavaScript heap grew by, garbage left out; typed arrays are not in it. */
  readonly heapMb: number;
}

export type Measured =
  | { readonly kind: 'measured'; readonly measures: Measures }
  | { readonly kind: 'failed'; readonly reason: string };

const PAN_FRAMES = 20;
const HIGHLIGHTS = 5;
const TICKS = 5;

declare global {
  interface Window {
    bench?: Bench;
  }
}

export async function measureOnce(
  browser: Browser,
  address: string,
  contender: ContenderName,
  size: Size,
  patienceMs: number,
): Promise<Measured> {
  // Without fading, so that what is lit is there in one frame.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  let giveUp: NodeJS.Timeout | undefined;
  const patience = new Promise<Measured>((resolve) => {
    giveUp = setTimeout(
      () => resolve({ kind: 'failed', reason: `given up after ${patienceMs / 1000} s` }),
      patienceMs,
    );
  });
  const measured = measure(page, address, contender, size).then(
    (measures): Measured =>
      errors.length === 0 ? { kind: 'measured', measures } : { kind: 'failed', reason: errors.join('; ') },
    (thrown: unknown): Measured => ({ kind: 'failed', reason: `${String(thrown)} ${errors.join('; ')}` }),
  );
  const first = await Promise.race([measured, patience]);
  clearTimeout(giveUp);
  await context.close();
  return first;
}

async function measure(page: Page, address: string, contender: ContenderName, size: Size): Promise<Measures> {
  const { nodes, relationships } = SIZES[size];
  await page.goto(address);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.evaluate(([name, n, m]) => window.bench?.prepare(name, n, m), [
    contender,
    nodes,
    relationships,
  ] as const);
  const heapBefore = await heapOf(devtools);
  const opened = await page.evaluate(() => window.bench?.open());
  if (opened === undefined) throw new Error('The bench page did not open anything.');
  const heapMb = ((await heapOf(devtools)) - heapBefore) / 1e6;
  const threadBefore = await threadMs(devtools);
  await page.evaluate((frames) => window.bench?.pan(frames), PAN_FRAMES);
  const panMsAFrame = ((await threadMs(devtools)) - threadBefore) / PAN_FRAMES;
  const highlights = (await page.evaluate((times) => window.bench?.highlight(times), HIGHLIGHTS)) ?? [];
  const ticks = await page.evaluate((times) => window.bench?.ticks(times), TICKS);
  return {
    contender,
    size,
    openMs: opened.ms,
    openLongestMs: opened.longest,
    panMsAFrame,
    highlightMs: median(highlights),
    tickMs: ticks === undefined || ticks.ms.length === 0 ? undefined : median(ticks.ms),
    tickLongestMs: ticks === undefined || ticks.ms.length === 0 ? undefined : ticks.longest,
    heapMb,
  };
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await metric(devtools, 'JSHeapUsedSize')) ?? 0;
}

async function threadMs(devtools: CDPSession): Promise<number> {
  const seconds = (await metric(devtools, 'ThreadTime')) ?? (await metric(devtools, 'TaskDuration')) ?? 0;
  return seconds * 1000;
}

async function metric(devtools: CDPSession, name: string): Promise<number | undefined> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value;
}
