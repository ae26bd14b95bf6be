import { expect, it } from 'vitest';
import { nodeIdSchema } from '#core/identity';
import { sayDocument } from './say-document.ts';

it.each([
  ['Mail on Sunday, 29 April 2018', { published: '2018-04-29' }, 'Mail on Sunday, 29 April 2018'],
  ['BBC, 26 April 2018', { published: '2018-04-26?' }, 'BBC, 26 April 2018'],
  ['The memo', { when: '2017-06-21' }, 'The memo, 21 June 2017'],
  ['The memo', {}, 'The memo'],
  ['We had no targets.', { published: '2018-04-29' }, 'We had no targets, 29 April 2018'],
])('%s with %j is said as “%s”', (name, properties, said) => {
  expect(
    sayDocument({ id: nodeIdSchema.parse('doc:one'), name, labels: ['Entity', 'Document'], properties }),
  ).toBe(said);
});
