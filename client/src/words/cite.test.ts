import { describe, expect, it } from 'vitest';
import { cite, type Cited } from './cite.ts';

const bare: Cited = {
  exact: 'we have exceeded our target',
  title: 'Leaked memo contradicts the minister',
  publishers: [],
  date: undefined,
  url: undefined,
  whose: undefined,
};

describe('a quotation with its citation', () => {
  it.each<readonly [Partial<Cited>, string]>([
    [{}, '“we have exceeded our target” — Leaked memo contradicts the minister'],
    [
      {
        publishers: ['The Guardian'],
        date: '27 April 2018',
        url: 'https://example.org/memo',
        whose: 'as said by Amber Rudd',
      },
      '“we have exceeded our target” — Leaked memo contradicts the minister, The Guardian, 27 April 2018 (https://example.org/memo), as said by Amber Rudd',
    ],
    [
      { title: 'Memo of 21 June 2017', date: '21 June 2017' },
      '“we have exceeded our target” — Memo of 21 June 2017',
    ],
    [
      { title: 'Memo of 21 June 2017', date: 'about 21 June 2017' },
      '“we have exceeded our target” — Memo of 21 June 2017',
    ],
    [
      { title: 'The Guardian, front page', publishers: ['the Guardian'] },
      '“we have exceeded our target” — The Guardian, front page',
    ],
  ])('of %j', (known, expected) => {
    expect(cite({ ...bare, ...known })).toBe(expected);
  });

  it('stands on one line, whatever the paper does', () => {
    expect(cite({ ...bare, exact: ' we have\n exceeded\tour target ' })).toBe(
      '“we have exceeded our target” — Leaked memo contradicts the minister',
    );
  });

  it('names no address that a browser would not open as a page', () => {
    expect(cite({ ...bare, url: 'javascript:alert(1)' })).not.toContain('javascript');
  });
});
