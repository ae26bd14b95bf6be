import { expect, it } from 'vitest';
import { asCsv, asJson } from './export-result.ts';

const result = {
  columns: ['=name', 'n', 'x', 'x'],
  rows: [
    ['=HYPERLINK("http://evil")', -5, ['a', '=b'], null],
    [
      ' +1',
      { $integer: '-9007199254740993' },
      { $node: { id: 'doc:m', labels: [], properties: { name: '@m' } } },
      'a"b,c\nd',
    ],
  ],
} as const;

it('for a spreadsheet it is marked as UTF-8, a text that looks like a formula is none, and numbers stay numbers', () => {
  expect(asCsv(result, 'safe')).toBe(
    [
      "\uFEFF'=name,n,x,x",
      `"'=HYPERLINK(""http://evil"")",-5,"[""a"",""=b""]",`,
      `' +1,-9007199254740993,'@m,"a""b,c\nd"`,
      '',
    ].join('\r\n'),
  );
});

it('the raw form leaves every text as it is', () => {
  expect(asCsv(result, 'raw')).toContain('"=HYPERLINK(""http://evil"")",-5');
  expect(asCsv(result, 'raw')).not.toMatch(/['\uFEFF]/);
});

it('JSON keeps both of two columns with one name, and the tags', () => {
  expect(JSON.parse(asJson(result))[1]).toEqual({
    '=name': ' +1',
    n: { $integer: '-9007199254740993' },
    x: result.rows[1][2],
    'x (2)': 'a"b,c\nd',
  });
});
