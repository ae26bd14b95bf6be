import { describe, expect, test } from 'vitest';
import { nameIndex, type EntityFacts, type NamedEntity } from '#questions/name-index';
import { calledOtherwise } from '#questions/called-otherwise';
import { named } from '../test/fixtures/named-entity.ts';

function withFacts(entity: NamedEntity, facts: Partial<EntityFacts>): NamedEntity {
  const none = { kind: null, from: null, to: null, makers: [], recipients: [], holders: [] };
  return { ...entity, facts: { ...none, ...facts } };
}

function heldBy(holder: string): Partial<EntityFacts> {
  return { holders: [{ holder, from: null, to: null }] };
}

const names = nameIndex([
  withFacts(named('org:lib-dems', 'Organisation', 'Liberal Democrats', 'Lib Dems', 'Lib Dem'), {
    kind: 'party',
  }),
  withFacts(named('org:labour', 'Organisation', 'Labour Party', 'Labour'), { kind: 'party' }),
  withFacts(named('org:isu', 'Organisation', 'Immigration Service Union', 'ISU'), { kind: 'union' }),
  withFacts(named('org:guardian', 'Organisation', 'The Guardian'), { kind: 'newspaper' }),
  withFacts(named('org:committee', 'Organisation', 'Home Affairs Committee', 'Commons committee'), {
    kind: 'committee',
  }),
  withFacts(named('post:lib-dems', 'Post', 'Leader of the Liberal Democrats'), heldBy('person:cable')),
  withFacts(
    named('post:isu', 'Post', 'General secretary, Immigration Service Union'),
    heldBy('person:moreton'),
  ),
  withFacts(named('post:chair', 'Post', 'Chair of the Home Affairs Committee'), heldBy('person:cooper')),
  named('person:cable', 'Person', 'Vince Cable', 'Sir Vince Cable', 'Cable'),
  named('person:moreton', 'Person', 'Lucy Moreton', 'Moreton'),
  named('person:cooper', 'Person', 'Yvette Cooper', 'Cooper'),
  named('person:davies', 'Person', 'Philip Davies', 'Davies'),
  named('person:other-davies', 'Person', 'Ruth Davies', 'Davies'),
  named('group:staff', 'Group', 'Guardian staff'),
  named('event:recall', 'Event', 'Cooper’s recall'),
  named('person:unnamed', 'Person', 'Unnamed colleague', 'Another sympathetic colleague of Ms Cooper'),
]);

function meant(text: string, ...labels: Parameters<typeof calledOtherwise>[1]): readonly string[] {
  const found = calledOtherwise(text, labels, names);
  return found.kind === 'one'
    ? [found.entity.id]
    : found.kind === 'several'
      ? ['a choice', ...found.entities.map(({ id }) => id)]
      : [];
}

describe('an office', () => {
  test.each([
    ['the leader of the lib dems', 'post:lib-dems'],
    ['the lib dem leader', 'post:lib-dems'],
    ["the lib dems' leader", 'post:lib-dems'],
    ['head of the lib dems', 'post:lib-dems'],
    ['the chairwoman of the commons committee', 'post:chair'],
    ['the commons committee', 'post:chair'],
  ])('%s goes by any name of its body', (text, id) => {
    expect(meant(text, 'Post')).toEqual([id]);
  });

  test('is asked about where another is only near', () => {
    expect(meant('the head of the isu', 'Post')).toEqual(['a choice', 'post:isu']);
  });

  test.each(['the leader of the labour party', 'friend of the lib dems', 'the enemy of the committee'])(
    '%s is none that is not here',
    (text) => {
      expect(meant(text, 'Post')).toEqual([]);
    },
  );
});

test('what is somebody’s is theirs with `of` too', () => {
  expect(meant('the recall of yvette cooper', 'Event')).toEqual(['event:recall']);
  expect(meant('the recall of lucy moreton', 'Event')).toEqual([]);
});

test('those of a body are named either way round', () => {
  expect(meant('the staff at the guardian', 'Group')).toEqual(['group:staff']);
  expect(meant('the staff at the station', 'Group')).toEqual([]);
});

describe('a person', () => {
  test.each([
    ["cooper's sympathetic colleague", 'person:unnamed'],
    ["yvette cooper's sympathetic colleague", 'person:unnamed'],
    ["labour's yvette cooper", 'person:cooper'],
    ["the guardian's yvette cooper", 'person:cooper'],
    ['labour mp yvette cooper', 'person:cooper'],
    ['yvette cooper mp', 'person:cooper'],
    ['dame yvette cooper', 'person:cooper'],
    ['lib dem leader sir vince cable', 'person:cable'],
    ['the committee chair yvette cooper', 'person:cooper'],
    ['moreton of the isu', 'person:moreton'],
    ['lucy moreton from the immigration service union', 'person:moreton'],
    ['former foreign secretary vince cable', 'person:cable'],
  ])('%s is told by what stands beside the name', (text, id) => {
    expect(
      names
        .called(text, ['Person'])
        .map((one) => one.id)
        .concat(meant(text, 'Person')),
    ).toContain(id);
  });

  test('of a name that two have is a choice', () => {
    expect(meant('labour mp davies', 'Person')).toEqual(['a choice', 'person:davies', 'person:other-davies']);
  });

  test('with an office that another holds is a choice', () => {
    expect(meant('lib dem leader yvette cooper', 'Person')).toEqual([
      'a choice',
      'person:cooper',
      'person:cable',
    ]);
  });

  test.each([
    'friend of yvette cooper',
    'yvette cooper and vince cable',
    'nobody but yvette cooper',
    "vince cable's yvette cooper",
    'told yvette cooper',
    'yvette cooper of nowhere',
  ])('%s is not told by a part of the words', (text) => {
    expect(meant(text, 'Person')).toEqual([]);
  });
});

describe('a body', () => {
  test.each([
    ['the isu union', 'org:isu'],
    ['the union isu', 'org:isu'],
    ['the guardian newspaper', 'org:guardian'],
  ])('%s may be called by its kind too', (text, id) => {
    expect(meant(text, 'Organisation')).toEqual([id]);
  });

  test('of another kind is another body', () => {
    expect(meant('the isu newspaper', 'Organisation')).toEqual([]);
    expect(meant('the pcs union', 'Organisation')).toEqual([]);
  });
});
