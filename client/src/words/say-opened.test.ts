import { describe, expect, it } from 'vitest';
import { openedComparison, openedDocument, openedNode, openedRelationship } from './say-opened.ts';

describe('what is open on top', () => {
  it.each([
    ['a node', openedNode('person:ada', 'Ada'), 'Ada', 'Ada is open.'],
    [
      'a claim',
      openedNode('claim:one', 'There were targets.'),
      'There were targets',
      'There were targets is open.',
    ],
    ['a document', openedDocument('doc:memo', 'Memo'), 'Memo', 'The document Memo is open.'],
    [
      'a relationship',
      openedRelationship('Memo was copied to Ada.'),
      'Memo was copied to Ada',
      'The relationship is open: Memo was copied to Ada.',
    ],
    [
      'two nodes',
      openedComparison('Ada', 'Bela'),
      'Comparison of Ada and Bela',
      'Comparison of Ada and Bela is open.',
    ],
  ])('%s', (_, opened, name, said) => {
    expect(opened).toEqual({ name, said });
  });
});
