import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';

/** What the page's main thread was kept busy with in one piece. */
export interface LongestTask {
  /** Milliseconds of processor time: whatever else runs on the machine does not count. */
  readonly busy: number;
  /** Milliseconds by the clock, as `PerformanceObserver` tells them to the page; 0 where none took 50. */
  readonly byTheClock: number;
}

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});
type TraceEvent = z.infer<typeof eventSchema>;
const CATEGORIES = ['toplevel', '__metadata'];

/** Watches a page's main thread, also through a reload. Made before the page is opened. */
export async function watchTasks(page: Page): Promise<(act: () => Promise<unknown>) => Promise<LongestTask>> {
  await page.addInitScript(() => {
    const durations: number[] = [];
    Object.assign(window, { __longTasks: durations });
    new PerformanceObserver((list) =>
      durations.push(...list.getEntries().map((entry) => entry.duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const session = await page.context().newCDPSession(page);
  return async (act) => {
    await page.evaluate(() => {
      const { __longTasks: durations } = window as unknown as { __longTasks?: number[] };
      if (durations !== undefined) durations.length = 0;
    });
    const events = await traced(session, act);
    const durations = await page.evaluate(
      () => (window as unknown as { readonly __longTasks?: readonly number[] }).__longTasks ?? [],
    );
    return { busy: longestOn(events), byTheClock: Math.round(Math.max(0, ...durations)) };
  };
}

/**
 * How long this machine's processor takes in this page for work of a known size, in milliseconds: numbers, objects, text
 * and back, as a page does. Against it a task is measured.
 */
export async function measureMachine(
  page: Page,
  longestOf: (act: () => Promise<unknown>) => Promise<LongestTask>,
): Promise<number> {
  const { busy } = await longestOf(() =>
    page.evaluate(() => {
      let sum = 0;
      for (let round = 0; round < 60_000_000; round += 1) sum = (sum * 31 + round) | 0;
      const items = Array.from({ length: 90_000 }, (_, at) => ({ at, name: `item ${at}`, sum }));
      return (JSON.parse(JSON.stringify(items)) as readonly unknown[]).length;
    }),
  );
  return busy;
}

async function traced(session: CDPSession, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    for (const event of value) {
      const read = eventSchema.safeParse(event);
      if (read.success) events.push(read.data);
    }
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await act();
    // A task is told of at its end, and `act` may have had its answer within it.
    await session.send('Runtime.evaluate', {
      expression: 'new Promise((done) => setTimeout(done))',
      awaitPromise: true,
    });
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return events;
}

function longestOn(events: readonly TraceEvent[]): number {
  const where = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(where),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && mains.has(where(event)));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
