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

/** The projects that are tests, one after another; `bench` measures and is run by itself. */
const TESTED = ['unit', 'engines', 'browser'].flatMap((name) => ['--project', name]);

/** Runs vitest with its own output, and resolves to how many tests passed and failed, and the names of those skipped. */
export async function runTests(args) {
  const projects = args.includes('--project') ? [] : TESTED;
  const report = join(ROOT, 'test-results', 'vitest.json');
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runProgram(
    process.execPath,
    [tool('vitest', 'vitest.mjs'), 'run', ...projects, ...reporters, ...args],
    { cwd: ROOT },
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
