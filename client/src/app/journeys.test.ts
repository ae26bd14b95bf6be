import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentAddress, go } from '../state/address-bar.ts';
import { EMPTY_WORKBENCH } from '../state/cypher-place.ts';
import { USUAL_PATHS, type PathAsked } from '../state/path-asked.ts';
import { standInWindow } from '../state/stand-in-window.ts';
import { ask, closeTop, compare, findPaths, openCarried, openDocument } from './journeys.ts';

const [rudd, ind] = ['person:amber-rudd', 'person:hugh-ind'];
const path: PathAsked = { from: rudd, to: ind, types: [], most: USUAL_PATHS, inTimeOrder: false, lit: [] };

beforeEach(() => {
  vi.stubGlobal('window', standInWindow());
});
afterEach(() => vi.unstubAllGlobals());

it('an answer takes the place of whatever would be lit before it', () => {
  go({ compared: [rudd, ind], path, cypher: { ...EMPTY_WORKBENCH, canvas: 'alone' } });
  ask({ kind: 'question', text: 'Who wrote the memo?' });
  expect(currentAddress()).toMatchObject({ compared: null, path: null, cypher: { canvas: 'none' } });
});

it('paths take the canvas from the result of a statement, the workbench stays', () => {
  go({ cypher: { ...EMPTY_WORKBENCH, canvas: 'added' } });
  findPaths(path);
  expect(currentAddress()).toMatchObject({ path, cypher: { canvas: 'none' } });
});

it('a document that is closed leaves the quotation marked that it was opened from, where something lies beneath', () => {
  const quotation = 'ev:0a1b2c3d4e5f';
  openCarried(rudd, quotation);
  openDocument('doc:memo', quotation);
  closeTop();
  expect(currentAddress()).toMatchObject({ document: null, focus: rudd, evidence: quotation });
  closeTop();
  openDocument('doc:memo', quotation);
  closeTop();
  expect(currentAddress()).toMatchObject({ document: null, focus: null, evidence: null });
});

it('a comparison takes the canvas from paths and from the result of a statement', () => {
  go({ path, cypher: { ...EMPTY_WORKBENCH, canvas: 'alone' } });
  compare(rudd, ind);
  expect(currentAddress()).toMatchObject({
    compared: [rudd, ind],
    path: null,
    cypher: { canvas: 'none' },
  });
});
