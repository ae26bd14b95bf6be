import { afterEach, expect, it, vi } from 'vitest';
import { usePassingWord } from '../state/passing-word.ts';
import { citeCurrent } from './cite-current.ts';

afterEach(() => vi.unstubAllGlobals());

it('where no quotation is shown, that nothing is cited is said to everybody', () => {
  vi.stubGlobal('document', { querySelector: () => null });
  usePassingWord.setState({ words: '', turn: 0 });
  citeCurrent();
  expect(usePassingWord.getState().words).toContain('No quotation is shown.');
});
