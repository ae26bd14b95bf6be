import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { aimLines, aimsOf } from './aims.ts';
import { benchOptions } from './bench-options.ts';
import { raceColdLayouts } from './cold-layout.ts';
import { firstPageBytes } from './first-page-bytes.ts';
import { generateGraph } from './generated-graph.ts';
import { measureOnce, type Measures } from './measure-once.ts';
import { medianOf, tableOf } from './report.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** More than this for one contender and size is not waited for. */
const PATIENCE_MS = 120_000;
/** One that took so long to open is run once, and not again in later rounds. */
const SLOW_MS = 8000;

/** Draws the same graphs with each library in a real Chromium, in turn, and prints medians beside bare Sigma. */
test('how fast graphs are drawn', async () => {
  const options = benchOptions(process.env['WHOKNEW_BENCH'] ?? '');
  const browser = await launchBrowser();
  if (browser === undefined) throw new Error('There is no Chromium to measure in.');
  const configFile = at('page/vite.config.ts');
  await build({ configFile });
  const server = await preview({ configFile, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const measures: Measures[] = [];
  const given: string[] = [];
  const until = performance.now() + options.minutes * 60_000;
  const turns = Array.from({ length: options.rounds }, (_, round) =>
    options.sizes.flatMap((size) => options.contenders.map((contender) => ({ round, size, contender }))),
  ).flat();
  try {
    for (const { round, size, contender } of turns) {
      const name = `${contender} at ${size}`;
      const known = measures.find((m) => m.size === size && m.contender === contender);
      if (given.some((line) => line.startsWith(`${name}:`))) continue;
      if (tooLarge(contender, size) && !options.all) {
        given.push(`${name}: not run, it takes minutes (--all runs it)`);
        continue;
      }
      if (performance.now() > until && (round > 0 || !options.all)) {
        if (known === undefined)
          given.push(`${name}: not run, the time was up (--minutes ${options.minutes})`);
        continue;
      }
      const measured = await measureOnce(browser, address, contender, size, PATIENCE_MS);
      if (measured.kind === 'measured') measures.push(measured.measures);
      else given.push(`${name}: ${measured.reason}`);
      const open = measured.kind === 'measured' ? measured.measures.openMs : Infinity;
      if (measured.kind === 'measured' && measured.short)
        given.push(`${name}: not everything was measured, its patience of ${PATIENCE_MS / 1000} s ended`);
      else if (open > SLOW_MS && measured.kind === 'measured') given.push(`${name}: run once, it is slow`);
      process.stderr.write(`round ${round + 1}, ${name}: open ${Math.round(open)} ms\n`);
    }
  } finally {
    await server.close();
    await browser.close();
  }
  const bytes = await firstPageBytes(at('../../dist/client'));
  const layout = raceColdLayouts(generateGraph(10_000, 50_000));
  const aims = aimsOf(medianOf(measures), options.sizes, layout, bytes);
  const report = [
    ...options.sizes.map((size) => tableOf(size, measures)),
    ...given,
    `Laying out 10k from nothing, CPU ms: ours ${layout.oursMs.toFixed(0)}, ForceAtlas2 ${layout.othersMs.toFixed(0)} ` +
      `in ${layout.rounds} rounds${layout.asGood ? '' : ', and not as good yet'}`,
    '',
    ...aimLines(aims),
  ].join('\n');
  process.stdout.write(`${report}\n`);
  await mkdir(at('../../test-results'), { recursive: true });
  await writeFile(
    at('../../test-results/bench-drawing.json'),
    JSON.stringify({ options, aims, layout, bytes, given, medians: medianOf(measures), measures }, null, 2),
  );
  expect(measures.length).toBeGreaterThan(0);
});

/** What takes minutes to open there, by what was measured. */
function tooLarge(contender: string, size: string): boolean {
  return (contender === 'cytoscape' && size !== '1k') || (contender === 'vis' && size === '50k');
}
