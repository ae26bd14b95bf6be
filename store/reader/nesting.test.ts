import { describe, expect, test } from 'vitest';
import { checkNesting } from './nesting.ts';

const deep = (open: string, close: string, levels: number): string =>
  `RETURN ${open.repeat(levels)}1${close.repeat(levels)} AS x`;

describe('nesting', () => {
  test.each([
    ['brackets', deep('(', ')', 41)],
    ['lists', deep('[', ']', 41)],
    ['maps', deep('{a: ', '}', 13)],
    ['CASE', deep('CASE WHEN true THEN ', ' END', 41)],
    ['NOT', `RETURN ${'NOT '.repeat(41)}true AS x`],
    ['signs', `RETURN ${'- '.repeat(41)}1 AS x`],
    ['brackets written as escapes', deep('\\u0028', '\\u0029', 41)],
  ])('of %s has an end', (_, text) => {
    expect(() => checkNesting(text)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  test.each([
    ['a few levels', deep('(', ')', 40)],
    ['many side by side', `RETURN [${'(1), [2], {a: 3}, '.repeat(500)}0] AS x`],
    ['many additions', `RETURN ${'1 + '.repeat(500)}1 AS x`],
    ['many cases after one another', `RETURN ${'CASE WHEN true THEN 1 END + '.repeat(200)}1 AS x`],
    ['a property called end', 'MATCH (n) RETURN n.end, n.case'],
  ])('lets pass %s', (_, text) => {
    expect(() => checkNesting(text)).not.toThrow();
  });
});
