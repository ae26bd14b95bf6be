import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyByHand, useByHand } from '../state/by-hand.ts';
import { usePassingWord } from '../state/passing-word.ts';
import { useCopied } from './use-copied.ts';

/** What a part of the page copies with. */
function copying(...given: Parameters<typeof useCopied>): ReturnType<typeof useCopied>[1] {
  let copy: ReturnType<typeof useCopied>[1] = () => undefined;
  renderToString(
    createElement(() => {
      [, copy] = useCopied(...given);
      return null;
    }),
  );
  return copy;
}

describe('what cannot be copied', () => {
  const byHand = () => useByHand.getState().text;
  const shown = () => usePassingWord.getState().words;
  beforeEach(() => {
    usePassingWord.setState({ words: '', turn: 0 });
    copyByHand(null);
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['has no clipboard, as over plain HTTP', {}],
    ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } }],
  ])('is there to be copied by hand where the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    copying()(() => Promise.resolve('words'), 'The words were copied.');
    await vi.waitFor(() => expect(byHand()).toBe('words'));
    expect(shown()).toBe('');
  });

  it('is told beside what was copied, or is to be by hand', async () => {
    const clipboard = { writeText: () => Promise.resolve() };
    vi.stubGlobal('navigator', { clipboard });
    copying()('words', 'The words were copied.', 'The rest is too long.');
    await vi.waitFor(() => expect(shown()).toBe('The words were copied. The rest is too long.'));
    expect(byHand()).toBe(null);
    vi.stubGlobal('navigator', {});
    copying()('words', 'The words were copied.', 'The rest is too long.');
    await vi.waitFor(() => expect(byHand()).toBe('words'));
    expect(shown()).toBe('The rest is too long.');
  });

  it('is told as to why it could not be made', async () => {
    copying()(() => Promise.reject(new Error('The link could not be made.')), 'The link was copied.');
    await vi.waitFor(() => expect(shown()).toBe('The link could not be made.'));
  });

  it('is told where it was asked for, if that is elsewhere', async () => {
    const failed = vi.fn();
    copying(failed)(() => Promise.reject(new Error('It is away.')), 'The link was copied.');
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('It is away.'));
    expect(shown()).toBe('');
  });
});
