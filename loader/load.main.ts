import { parseArgs } from 'node:util';
import { FAILURE_ANSWERS } from '#core/failure';
import { dataFolder, openStore, storeSettings } from '#store/open-store';
import { confirmed } from './confirmed.ts';
import { keptBesideAnother } from './kept-beside.ts';
import { keepTexts } from './keep-texts.ts';
import { loadCase, refuseForeign } from './load.ts';
import { sayProblem } from './problem.ts';
import { withProgress } from './progress.ts';
import { readCase } from './read-case.ts';
import { quotedTooMuch, sayCase, sayLoad } from './report.ts';
import { planReset, reset, sayReset } from './reset.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run load -- [folder|file …] [options]

  folder|file    a case's folder, or seed files; the shipped case (seed-data/windrush) where none is named
  --check        read and check everything, write nothing
  --reset        first delete what was loaded before (says how many, and asks)
  --yes          do not ask
  --beside       load into a database that also holds nodes of other origin (none of them :Entity or :Evidence)
  --sources DIR  the folder that holds the case's texts (or WHOKNEW_SOURCES)

Exit codes: 0 done · 65 something in the input is wrong · 69 the database does not answer · 70 a defect of ours
            73 the database holds something else · 74 the store is damaged · 75 another process holds the store`;

const MOST_PROBLEMS = 100;

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help === true) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const paths = positionals.length > 0 ? positionals : ['seed-data/windrush'];
  const folder = values.sources ?? process.env['WHOKNEW_SOURCES'];
  const read = await readCase(paths, folder === '' ? undefined : folder);

  const tooMuch = quotedTooMuch(read);
  for (const problem of read.problems.slice(0, MOST_PROBLEMS))
    process.stderr.write(`${sayProblem(problem)}\n`);
  if (read.problems.length > MOST_PROBLEMS) {
    process.stderr.write(`… and ${read.problems.length - MOST_PROBLEMS} more\n`);
  }
  for (const { document } of tooMuch) {
    process.stderr.write(
      `More than ${read.seed.mostQuoted} % of ${document} is quoted; keep to the fewest words that carry each fact\n`,
    );
  }
  if (values.check === true) process.stdout.write(`${sayCase(read)}\n`);
  if (read.problems.length > 0 || tooMuch.length > 0 || read.graph === undefined) {
    const count = read.problems.length + tooMuch.length;
    process.stderr.write(`\n${count === 1 ? '1 problem' : `${count} problems`}; nothing was written.\n`);
    return FAILURE_ANSWERS['bad-input'].exit;
  }
  if (values.check === true) return 0;

  const settings = storeSettings(process.env);
  // what a load mends is just what an ordinary opening refuses, so it does not look
  const store = await openStore(
    settings.kind === 'embedded' ? { ...settings, verify: false, holder: 'load' } : settings,
  );
  try {
    const { notice } = await store.engine();
    if (notice !== undefined) process.stderr.write(`${notice}\n`);
    if (values.reset === true) {
      await refuseForeign(store, values.beside === true); // before anything is deleted
      const plan = await planReset(store);
      const what = sayReset(plan);
      const kept = await keptBesideAnother(store, read.graph.info.id);
      const stays = kept === undefined ? '' : ` ${kept}`;
      if (
        values.yes !== true &&
        !(await confirmed(
          `This deletes what the store holds of a case: ${what}.${stays} Go on? [y/N] `,
          process.stdin,
          process.stderr,
        ))
      ) {
        process.stderr.write('Nothing was deleted or loaded. (--yes goes on without asking.)\n');
        return FAILURE_ANSWERS.conflict.exit;
      }
      await reset(store, plan);
      process.stdout.write(`Deleted ${what}.${stays}\n`);
    }
    const { graph } = read;
    const report = await withProgress(process.stderr, (progress) =>
      loadCase(store, graph, {
        scopes: read.seed.scopes,
        beside: values.beside === true,
        now: new Date().toISOString(),
        progress,
      }),
    );
    await keepTexts(read.sources, dataFolder(process.env));
    const engine = await store.engine();
    process.stdout.write(`${read.graph.info.title}, into ${engine.name}:\n${sayLoad(report)}\n`);
    if (read.sources.missing.length > 0) {
      process.stderr.write(
        `The words quoted from ${read.sources.missing.length} texts could not be checked: they are not at hand. Name their folder with --sources.\n`,
      );
    }
    return 0;
  } finally {
    await store.close();
  }
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      reset: { type: 'boolean' },
      yes: { type: 'boolean' },
      beside: { type: 'boolean' },
      sources: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

await runCommand(USAGE, main);
