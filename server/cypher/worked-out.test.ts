import { expect, test } from 'vitest';
import { KIND_OF_EVIDENCE } from '#core/fingerprint';
import { KEPT_OF_ENTITIES, KEPT_OF_RELATIONSHIPS } from '#core/model/kept-properties';
import { workedOut } from './worked-out.ts';

const LONDON = 'Europe/London';
const dated = {
  when: '2017-06-21',
  whenFrom: '2017-06-21',
  whenTo: '2017-06-21T23:59:59.999',
  whenPrecision: 'day',
  whenBasis: 'inferred',
  whenNote: 'from the minutes',
};

test('what a load has worked out is left as it is', () => {
  expect(workedOut({ kind: 'Document', properties: dated }, KEPT_OF_ENTITIES, LONDON)).toEqual({});
});

test('another date has other moments, and is known from what it was known from', () => {
  const of = (when: string) =>
    workedOut({ kind: 'Document', properties: { ...dated, when } }, KEPT_OF_ENTITIES, LONDON);
  expect(of('2017-07')).toEqual({
    whenFrom: '2017-07-01',
    whenTo: '2017-07-31T23:59:59.999',
    whenPrecision: 'month',
  });
  expect(of('../2017-07')).toMatchObject({ whenFrom: null, whenPrecision: 'interval' });
  expect(of('2017-07-01T23:30:00Z')).toMatchObject({
    when: '2017-07-02T00:30:00+01:00',
    whenFrom: '2017-07-02T00:30:00+01:00',
  });
});

test('a date that is new is stated; of one that is gone nothing is left but what somebody noted', () => {
  expect(workedOut({ kind: 'X', properties: { reported: '2018' } }, KEPT_OF_RELATIONSHIPS, LONDON)).toEqual({
    reportedFrom: '2018-01-01',
    reportedTo: '2018-12-31T23:59:59.999',
    reportedPrecision: 'year',
    reportedBasis: 'stated',
  });
  const { when: _, ...rest } = dated;
  expect(workedOut({ kind: 'Document', properties: rest }, KEPT_OF_ENTITIES, LONDON)).toEqual({
    whenFrom: null,
    whenTo: null,
    whenPrecision: null,
    whenBasis: null,
  });
});

test('a name that the model gives to something else is no date', () => {
  const properties = { published: 'in parts', publishedFrom: 'London' };
  expect(workedOut({ kind: 'X', properties }, KEPT_OF_RELATIONSHIPS, LONDON)).toEqual({});
});

test('the days that a quotation’s date can mean go with it', () => {
  const of = (properties: Readonly<Record<string, string>>) =>
    workedOut({ kind: KIND_OF_EVIDENCE, properties }, KEPT_OF_ENTITIES, LONDON);
  expect(of({ said: '2018/..', saidFrom: '2017' })).toEqual({ saidFrom: '2018-01-01', saidTo: '9999' });
  expect(of({ saidFrom: '2018-01-01', saidTo: '9999' })).toEqual({ saidFrom: null, saidTo: null });
});
