import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCase, type ReadCase } from '#loader/read-case';
import { generateCase } from './generated-case.ts';

let read: ReadCase;
let folder = '';
beforeAll(async () => {
  ({ folder } = await generateCase(200, 800));
  read = await readCase([folder], undefined);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the loader takes a generated case without a word, as large as was asked for', () => {
  expect(read.problems).toEqual([]);
  expect(read.graph?.nodes).toHaveLength(200);
  expect(read.graph?.relationships).toHaveLength(800);
});

test('every quotation stands in its source', () => {
  expect(read.graph?.evidence.length).toBeGreaterThan(900);
  expect(new Set(read.graph?.evidence.map(({ check }) => check))).toEqual(new Set(['verified']));
});
