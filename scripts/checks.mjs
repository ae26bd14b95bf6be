import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { buildPage, buildServer } from './setup-build.mjs';
import { say, step } from './step.mjs';

const tool = (...path) => join(ROOT, 'node_modules', ...path);

/** The checks that read and run nothing: program and arguments. */
const CHECKS = {
  lint: [tool('oxlint', 'bin', 'oxlint'), '--format', 'stylish', '.'],
  format: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  types: [tool('typescript', 'bin', 'tsc'), '-b'],
  'unused code': [tool('knip', 'bin', 'knip.js'), '--no-progress'],
};

/**
 * Builds, and runs every check, whatever the others find; resolves to the names of those that failed and of all. Two go
 * at a time: each keeps one processor busy. Types come after the server, whose output the compiler takes up again.
 */
export async function buildAndCheck(root) {
  const results = await Promise.all([
    inTurn(() => buildServer(root), ['types']),
    inTurn(() => buildPage(root), ['lint', 'format', 'unused code']),
  ]);
  return { failed: results.flat(), all: Object.keys(CHECKS) };
}

async function inTurn(build, names) {
  await build();
  const failed = [];
  for (const name of names) {
    const code = await step(`Checked: ${name}`, () =>
      runProgram(process.execPath, CHECKS[name], { cwd: ROOT, quiet: true }),
    );
    if (code === 0) continue;
    failed.push(name);
    say(`FAILED: ${name} (above)`);
  }
  return failed;
}

/**
 * Runs the tests, and resolves to how many passed and failed, and the names of those skipped. Without arguments for
 * vitest: the quick ones on all processors, then those on the engines and those in the browser beside each other, which
 * both wait more than they work. `bench` measures and is run by itself.
 */
export async function runTests(args) {
  if (args.length > 0) {
    const projects = args.includes('--project') ? [] : ['unit', 'engines', 'browser'];
    return await runVitest('vitest', [...projects.flatMap((name) => ['--project', name]), ...args]);
  }
  const unit = await runVitest('unit', ['--project', 'unit']);
  const others = await Promise.all([
    runVitest('engines', ['--project', 'engines']),
    // Kept back until it has ended, so that no failure stands between the lines of another.
    step('Tested in the browser', () => runVitest('browser', ['--project', 'browser'], { kept: true })),
  ]);
  return [unit, ...others].reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: [...sum.skipped, ...one.skipped],
  }));
}

async function runVitest(name, args, { kept = false } = {}) {
  const report = join(ROOT, 'test-results', `${name}.json`);
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runProgram(
    process.execPath,
    [tool('vitest', 'vitest.mjs'), 'run', ...reporters, ...args],
    {
      cwd: ROOT,
      kept,
    },
  );
  const found = await readFile(report, 'utf8').then(JSON.parse, () => undefined);
  const tests = found?.testResults.flatMap((file) => file.assertionResults) ?? [];
  const names = (status) => tests.filter((test) => status.includes(test.status)).map((test) => test.fullName);
  const failed = names(['failed']).length;
  return {
    passed: names(['passed']).length,
    // A file that does not even load fails without a test of its own.
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: names(['skipped', 'pending', 'todo', 'disabled']),
  };
}

/** The last line that a run of checks and tests ends with, and the exit code. */
export function conclude(checks, tests) {
  if (tests.skipped.length > 0) print(`\nSkipped, each with its reason in the test:`);
  for (const name of tests.skipped) print(`  ${name}`);
  if (checks.failed.length > 0) print(`\nChecks that failed: ${checks.failed.join(', ')}`);
  const passed = tests.passed + checks.all.length - checks.failed.length;
  const failed = tests.failed + checks.failed.length;
  print(
    `\n${passed} passed, ${failed} failed${tests.skipped.length > 0 ? `, ${tests.skipped.length} skipped` : ''}`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

/** The outcome is what this program is asked for, so it goes to standard output. */
const print = (text) => process.stdout.write(`${text}\n`);
