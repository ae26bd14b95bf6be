import { describe, expect, test } from 'vitest';
import { basesOf } from '#questions/past-forms';
import { askedFromStatement, askedOfOne, askedOfSign } from '#questions/statement-order';

test.each([
  ['accused', 'accuse'],
  ['called', 'call'],
  ['criticised', 'criticise'],
  ['denied', 'deny'],
  ['questioned', 'question'],
  ['knew', 'know'],
  ['planned', 'plan'],
])('%s is the past of %s', (past, base) => {
  expect(basesOf(past)).toContain(base);
});

test.each(['targets', 'need', 'constructor', 'memo'])('%s is no past', (word) => {
  expect(basesOf(word)).toEqual([]);
});

describe('what a statement says is asked', () => {
  test.each([
    ['abbott called for rudd to go', 'did abbott call for rudd to go'],
    ['rudd was copied on the memo', 'was rudd copied on the memo'],
    ['it was gove who defended rudd', 'did gove defend rudd'],
  ])('%s', (statement, asked) => {
    expect(askedFromStatement(statement)).toContain(asked);
  });
});

test.each([
  ['was it abbott who criticised rudd', 'did abbott criticise rudd'],
  ['is abbott among those who called for rudd to go', 'did abbott call for rudd to go'],
  ['was abbott one of the people who accused rudd', 'did abbott accuse rudd'],
])('%s: asked of one', (question, asked) => {
  expect(askedOfOne(question)).toContain(asked);
});

test('whether it was anybody at all is asked of nobody', () => {
  expect(askedOfOne('was it anyone who called for rudd to go')).toEqual([]);
});

test('a sign of somebody doing something asks whether they did', () => {
  expect(askedOfSign('is there evidence of rudd knowing of the memo')).toContain(
    'was rudd knowing of the memo',
  );
});
