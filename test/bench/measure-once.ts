import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Bench } from './page/main.ts';
import { SIZES, type ContenderName, type Size } from './bench-options.ts';
import { median } from './median.ts';

/** One contender, opened once in a page of its own. */
export interface Measures {
  readonly contender: ContenderName;
  readonly size: Size;
  readonly openMs: number;
  /** What the page's main thread and the process that draws worked for it: the cross-check on a busy machine. */
  readonly openCpuMs: number;
  readonly openLongestMs: number;
  /** The main thread's own time. */
  readonly panMsAFrame: number | undefined;
  readonly highlightMs: number | undefined;
  readonly tickMs: number | undefined;
  readonly tickLongestMs: number | undefined;
  /** What the JavaScript heap grew by, garbage left out; typed arrays are not in it. */
  readonly heapMb: number;
}

export type Measured =
  /** `short` where the patience ended before everything was measured. */
  | { readonly kind: 'measured'; readonly measures: Measures; readonly short: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

const PAN_FRAMES = 10;
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
  const devtools = await page.context().newCDPSession(page);
  const meter = await meterOf(browser, devtools);
  let known: Measures | undefined;
  let giveUp: NodeJS.Timeout | undefined;
  const patience = new Promise<'patience ended'>((resolve) => {
    giveUp = setTimeout(() => resolve('patience ended'), patienceMs);
  });
  const done = measure(page, devtools, meter, address, contender, size, (measures) => {
    known = measures;
  }).then(
    () => 'done' as const,
    (thrown: unknown) => {
      errors.push(String(thrown));
      return 'done' as const;
    },
  );
  const end = await Promise.race([done, patience]);
  clearTimeout(giveUp);
  await context.close();
  if (known !== undefined && (end === 'patience ended' || errors.length === 0))
    return { kind: 'measured', measures: known, short: end === 'patience ended' };
  return { kind: 'failed', reason: errors.join('; ') || `given up after ${patienceMs / 1000} s` };
}

async function measure(
  page: Page,
  devtools: CDPSession,
  meter: Meter,
  address: string,
  contender: ContenderName,
  size: Size,
  tell: (measures: Measures) => void,
): Promise<void> {
  const { nodes, relationships } = SIZES[size];
  await page.goto(address);
  await page.evaluate(([name, n, m]) => window.bench?.prepare(name, n, m), [
    contender,
    nodes,
    relationships,
  ] as const);
  const heapBefore = await heapOf(devtools);
  const cpuBefore = (await meter.thread()) + (await meter.drawing());
  const opened = await page.evaluate(() => window.bench?.open());
  if (opened === undefined) throw new Error('The bench page did not open anything.');
  const openCpuMs = (await meter.thread()) + (await meter.drawing()) - cpuBefore;
  const heapMb = ((await heapOf(devtools)) - heapBefore) / 1e6;
  let measures: Measures = {
    contender,
    size,
    openMs: opened.ms,
    openCpuMs,
    openLongestMs: opened.longest,
    panMsAFrame: undefined,
    highlightMs: undefined,
    tickMs: undefined,
    tickLongestMs: undefined,
    heapMb,
  };
  tell(measures);
  const threadBefore = await meter.thread();
  await page.evaluate((frames) => window.bench?.pan(frames), PAN_FRAMES);
  measures = { ...measures, panMsAFrame: ((await meter.thread()) - threadBefore) / PAN_FRAMES };
  tell(measures);
  const highlights = (await page.evaluate((times) => window.bench?.highlight(times), HIGHLIGHTS)) ?? [];
  measures = { ...measures, highlightMs: median(highlights) };
  tell(measures);
  const ticks = await page.evaluate((times) => window.bench?.ticks(times), TICKS);
  if (ticks === undefined || ticks.ms.length === 0) return;
  tell({ ...measures, tickMs: median(ticks.ms), tickLongestMs: ticks.longest });
}

/** Ms of processor time so far: of the page's main thread, and of the process that draws. */
interface Meter {
  readonly thread: () => Promise<number>;
  readonly drawing: () => Promise<number>;
}

async function meterOf(browser: Browser, devtools: CDPSession): Promise<Meter> {
  await devtools.send('Performance.enable');
  const processes = await browser.newBrowserCDPSession();
  return {
    thread: async () => ((await metric(devtools, 'ThreadTime')) ?? 0) * 1000,
    drawing: async () => {
      const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'GPU' ? cpuTime * 1000 : 0), 0);
    },
  };
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await metric(devtools, 'JSHeapUsedSize')) ?? 0;
}

async function metric(devtools: CDPSession, name: string): Promise<number | undefined> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value;
}
