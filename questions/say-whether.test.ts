import { expect, test } from 'vitest';
import { asksWhether, sayWhether } from '#questions/say-whether';
import { plainSentence, footnoted } from '#questions/sentence';
import type { AnswerRow } from '#questions/catalogue-entry';
import { STATUSES } from '#core/stance';

const row = (status: AnswerRow['status']): AnswerRow => ({
  nodes: [],
  relationships: [],
  evidence: [],
  status,
});
const said = (...rows: AnswerRow[]): string =>
  footnoted([sayWhether(['Sources say that it was copied.'], rows)])
    .map(plainSentence)
    .join('');

test.each<[string, boolean]>([
  ['did labour call for rudd to go', true],
  ['whether rudd was copied on it', true],
  ['was anybody copied on the memo', true],
  ['who was copied on the memo', false],
  ['which papers were sent to rudd', false],
])('%s wants yes or no: %s', (words, whether) => {
  expect(asksWhether(words)).toBe(whether);
});

test('a source that says so is a yes, whatever others stand beside it', () => {
  expect(said(row('documented'))).toBe('Yes: sources say that it was copied.');
  expect(said(row('denied'), row('asserted'))).toBe('Yes: sources say that it was copied.');
});

test('what is only alleged, disputed or denied is no yes', () => {
  expect(said(row('alleged'))).toBe('So it is alleged: sources say that it was copied.');
  expect(said(row('disputed'))).toBe('That is disputed: sources say that it was copied.');
  expect(said(row('denied'))).toBe('Only its denial is on record: sources say that it was copied.');
});

test('papers that are silent say neither yes nor no', () => {
  expect(said()).toBe('Sources say that it was copied.');
  for (const status of STATUSES) expect(said(row(status))).not.toMatch(/^No\b/);
});
