import { describe, expect, test } from 'vitest';
import { ENTITY_LABELS, INTERNAL_LABELS } from '#core/model/labels';
import { kebabOfType, RELATIONSHIP_TYPES, typeOfKebab } from '#core/model/relationship-types';

describe('the model', () => {
  test('has the labels and types that the ontology lists', () => {
    expect(ENTITY_LABELS.map((l) => l.name).sort()).toEqual([
      'Claim',
      'Document',
      'Event',
      'Group',
      'Organisation',
      'Person',
      'Place',
      'Post',
      'Topic',
    ]);
    expect(INTERNAL_LABELS.map((l) => l.name).sort()).toEqual(['Case', 'Change', 'Evidence', 'Note', 'View']);
    expect(RELATIONSHIP_TYPES).toHaveLength(39);
  });

  test('no two labels share an id prefix or a section, and no two types a key under one label', () => {
    const unique = (list: readonly string[]): void => expect(new Set(list).size).toBe(list.length);
    unique(ENTITY_LABELS.map((l) => l.idPrefix));
    unique(ENTITY_LABELS.map((l) => l.section));
    unique(RELATIONSHIP_TYPES.map((t) => t.name));
    for (const { name } of ENTITY_LABELS) {
      unique(
        RELATIONSHIP_TYPES.flatMap((type) => [
          ...((type.from as readonly string[]).includes(name) ? [kebabOfType(type.name)] : []),
          ...((type.to as readonly string[]).includes(name) ? [type.inverse] : []),
        ]),
      );
    }
  });

  test.each(RELATIONSHIP_TYPES.map((t) => t.name))(
    '%s is found again from how it is written in files',
    (name) => {
      expect(typeOfKebab(kebabOfType(name))).toBe(name);
    },
  );
});
