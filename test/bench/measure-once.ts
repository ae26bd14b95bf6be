import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Bench } from './page/main.ts';
import { SIZES, type ContenderName, type Size } from './bench-options.ts';

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
  /** The main thread's own time to light a node in place of another, its frame included: the first ten after opening. */
  readonly highlightMs: number | undefined;
  /** The same for those that follow, by when what they run is compiled. */
  readonly highlightWarmMs: number | undefined;
  /** The main thread's own time to move all nodes, its frame included: the first ten. */
  readonly tickMs: number | undefined;
  readonly tickWarmMs: number | undefined;
  /** By the clock, of the tasks while forces run in a worker; 0 where none took 50 ms. */
  readonly layoutLongestMs: number | undefined;
  /** The main thread's share of the time while they run. */
  readonly layoutShare: number | undefined;
  /** What the JavaScript heap grew by, garbage left out; typed arrays are not in it. */
  readonly heapMb: number;
}

export type Measured =
  /** `short` where the patience ended before everything was measured. */
  | { readonly kind: 'measured'; readonly measures: Measures; readonly short: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

const PAN_FRAMES = 10;
const HIGHLIGHTS = 10;
/** How long the page rests before the first of them. */
const LOOKED_MS = 2000;
const TICKS = 10;
/** After the first ten, so many more tens are measured: fewer where they take long. */
const WARM_TENS = 4;
const WARM_PATIENCE_MS = 10_000;
const LAYOUT_MS = 4000;

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
    highlightWarmMs: undefined,
    tickMs: undefined,
    tickWarmMs: undefined,
    layoutLongestMs: undefined,
    layoutShare: undefined,
    heapMb,
  };
  tell(measures);
  const learn = (more: Partial<Measures>): void => {
    measures = { ...measures, ...more };
    tell(measures);
  };
  /** The main thread's own ms, with drawing that is under way not counted. */
  const worked = async (work: () => Promise<unknown>): Promise<number> => {
    await page.evaluate(() => window.bench?.finish());
    const before = await meter.thread();
    await work();
    return (await meter.thread()) - before;
  };
  const panned = await worked(() => page.evaluate((frames) => window.bench?.pan(frames), PAN_FRAMES));
  learn({ panMsAFrame: panned / PAN_FRAMES });
  const lightTen = (): Promise<unknown> =>
    page.evaluate((times) => window.bench?.highlight(times), HIGHLIGHTS);
  /** Ms of each of the tens that are begun in time. */
  const warmTen = async (ten: () => Promise<unknown>): Promise<number> => {
    const until = performance.now() + WARM_PATIENCE_MS;
    let [all, tens] = [0, 0];
    while (tens < WARM_TENS && (tens === 0 || performance.now() < until)) {
      all += await worked(ten);
      tens += 1;
    }
    return all / tens;
  };
  // Whoever points has looked first; what a page makes ready while it rests is its own.
  await page.waitForTimeout(LOOKED_MS);
  // One more, to light all again.
  learn({ highlightMs: (await worked(lightTen)) / (HIGHLIGHTS + 1) });
  learn({ highlightWarmMs: (await warmTen(lightTen)) / (HIGHLIGHTS + 1) });
  let placed: boolean | undefined;
  const moveTen = async (): Promise<void> => {
    placed = await page.evaluate((times) => window.bench?.ticks(times), TICKS);
  };
  const moved = await worked(moveTen);
  if (placed === true) {
    learn({ tickMs: moved / TICKS });
    learn({ tickWarmMs: (await warmTen(moveTen)) / TICKS });
  }
  let longest: number | undefined;
  const begun = performance.now();
  const laidOut = await worked(async () => {
    longest = await page.evaluate((ms) => window.bench?.layOut(ms), LAYOUT_MS);
  });
  if (longest !== undefined)
    learn({ layoutLongestMs: longest, layoutShare: laidOut / (performance.now() - begun) });
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
