import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypherFolder } from '#store/cypher-text';
import type { StatementRows } from '#store/user-statement';
import { readParameter } from '../client/src/features/workbench/parameter-value.ts';
import { readExample } from '../client/src/features/workbench/read-example.ts';
import { testEngines, type FreshStore } from './engines.ts';
import { loadShipped } from './shipped-case.ts';

const folder = join(cypherFolder(), 'examples');
const examples = readdirSync(folder).map((file) => {
  const { parameters, ...example } = readExample(readFileSync(join(folder, file), 'utf8'));
  const values = Object.entries(parameters).map(([name, typed]) => {
    const read = readParameter(typed);
    if (read.kind === 'problem') throw new Error(`${file}: $${name} ${read.message}`);
    return [name, read.value] as const;
  });
  return { ...example, file, parameters: Object.fromEntries(values) };
});
const limits = { milliseconds: 30_000, rows: 1_000, bytes: 8_000_000 };
const engines = await testEngines();
/** How many rows the first engine had, by file: every other engine must have as many. */
const counts = new Map<string, number>();

describe.each(engines)('the examples of the workbench on $name', (engine) => {
  let one: FreshStore;

  beforeAll(async () => {
    one = await engine.fresh();
    await loadShipped(one.store, one.folder);
  });
  afterAll(() => one.end());

  test.each(examples)('$file runs, finds something, and says what it does', async (example) => {
    const { sentence, query, parameters, file } = example;
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    const answer: StatementRows = await one.store.statements.read(
      { text: query, parameters },
      limits,
      new AbortController().signal,
    );
    expect(answer.truncated).toBe(false);
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.rows.length).toBe(counts.get(file) ?? answer.rows.length);
    counts.set(file, answer.rows.length);
    // Every column is named, as the embedded engine needs it.
    expect(query.split('RETURN').at(-1)?.split('ORDER BY')[0]?.match(/ AS /g)).toHaveLength(
      answer.columns.length,
    );
  });
});
