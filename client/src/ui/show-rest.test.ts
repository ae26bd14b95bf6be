import { describe, expect, it } from 'vitest';
import { showRest } from './show-rest.ts';

describe('the rest of a list', () => {
  it('has the focus on the first of it once it is shown', () => {
    const did: string[] = [];
    const first = { querySelector: () => ({ focus: () => did.push('focus') }) };
    // As much of an element as is asked for: there is no page here.
    const last: { nextElementSibling: unknown } = { nextElementSibling: null };
    showRest(last as unknown as Element, () => {
      did.push('show');
      last.nextElementSibling = first;
    });
    expect(did).toEqual(['show', 'focus']);
  });
});
