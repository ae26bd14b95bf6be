import { describe, expect, test } from 'vitest';
import { loadFrontEnd } from './front-end.ts';

const frontEnd = loadFrontEnd();

describe("Neo4j's front end", () => {
  test.each([
    ['MATCH (n RETURN n', 1, 10],
    ['MATCH (n)\n RETURN m', 2, 9],
    ['RETURN $x AS x', 1, 8],
    ['RETURN 1 AS a, 2 AS a', 1, 21],
    ['RETURN 1 AS x; RETURN 2 AS x', 1, 1],
    [':param x => 1', 1, 1],
  ])('says where a mistake is, counted from 1: %j', (text, line, column) => {
    expect(() => frontEnd.check(text, [])).toThrow(
      expect.objectContaining({ code: 'bad-query', line, column }),
    );
  });

  test('knows the names of the parameters', () => {
    expect(frontEnd.check('RETURN $x AS x', ['x'])).toBeUndefined();
  });

  test.each(['EXPLAIN RETURN 1 AS x', '/* a */ profile RETURN 1 AS x'])('refuses %s', (text) => {
    expect(() => frontEnd.check(text, [])).toThrow(/plan view/);
  });
});

describe('a text that the embedded engine takes better', () => {
  test.each([
    ['RETURN 1 AS x', undefined],
    ['MATCH (n) RETURN n', undefined],
    ['MATCH (n) RETURN n, n.x AS x', undefined],
    ['MATCH (n) RETURN n, count(*)', 'MATCH (n) RETURN n AS `n`, count(*) AS `count(*)`'],
    [
      'MATCH (n) RETURN n.id /* why */ , 1 +  2 ORDER BY n.id',
      'MATCH (n) RETURN n.id AS `n.id` /* why */ , 1 +  2 AS `1 +  2` ORDER BY n.id',
    ],
    ['MATCH (n) RETURN n.`a b` + 1', 'MATCH (n) RETURN n.`a b` + 1 AS `n.``a b`` + 1`'],
    ['RETURN 1 + 1 UNION RETURN 1 + 1', 'RETURN 1 + 1 AS `1 + 1` UNION RETURN 1 + 1 AS `1 + 1`'],
    ['MATCH (n) WHERE n.delete = 1 RETURN n.set AS x', 'MATCH (n) WHERE n.`delete` = 1 RETURN n.`set` AS x'],
    ['MATCH (n:Delete {set: $create}) RETURN n', 'MATCH (n:`Delete` {`set`: $`create`}) RETURN n'],
    ['MATCH (n) RETURN n.when', 'MATCH (n) RETURN n.`when` AS `n.when`'],
    ["RETURN 'n.delete' AS x // n.delete", undefined],
    ['MATCH (n) RETURN COUNT { MATCH (n)--(m) RETURN m.id } AS x', undefined],
  ] as const)('%j', (text, mended) => {
    expect(frontEnd.check(text, ['create'])).toBe(mended);
  });
});
