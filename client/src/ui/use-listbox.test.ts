import { createElement, type KeyboardEvent, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useListbox } from './use-listbox.ts';

/** What is chosen of two options by a key. */
function chosenBy(key: string, isComposing: boolean): readonly number[] {
  const chosen: number[] = [];
  function Field(): ReactNode {
    const list = useListbox(['one', 'other'], 0, '', (place) => chosen.push(place));
    list.press({ key, nativeEvent: { isComposing }, preventDefault: () => undefined } as KeyboardEvent);
    return null;
  }
  renderToString(createElement(Field));
  return chosen;
}

describe('a list that a field walks', () => {
  it('chooses by Enter, but not by the Enter that ends a composition', () => {
    expect(chosenBy('Enter', false)).toEqual([0]);
    expect(chosenBy('Enter', true)).toEqual([]);
  });
});
