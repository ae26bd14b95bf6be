import type { z } from 'zod';
import { nearestName } from '#core/nearest-name';
import { labelDefinition, type EntityLabel } from '#core/model/labels';
import { kebabOfType, RELATIONSHIP_TYPES } from '#core/model/relationship-types';
import type { Problem } from '../problem.ts';
import { relationshipKeys } from './seed-schema.ts';
import type { YamlTree } from './yaml-tree.ts';

/** What a schema complained of, in an author's words and at its place. */
export function problemsOfIssue(
  tree: YamlTree,
  base: readonly PropertyKey[],
  issue: z.core.$ZodIssue,
  value: unknown,
  label?: EntityLabel,
): readonly Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: tree.file,
      ...tree.placeOfKey([...path, key]),
      message: sayUnknownKey(
        key,
        valueAt(value, [...issue.path, key]),
        issue.path.length === 0 ? label : undefined,
        issue.path,
      ),
    }));
  }
  const place = { file: tree.file, ...tree.placeOf(path) };
  const name = issue.path.at(-1);
  if (valueAt(value, issue.path) === undefined) {
    return [{ ...place, message: `"${String(name)}" is missing here${HOW_TO_GET[String(name)] ?? ''}` }];
  }
  if (issue.code === 'invalid_type') {
    const meant = EXPECTED[issue.expected] ?? `a ${issue.expected}`;
    return [{ ...place, message: `${String(name ?? 'this')} should be ${meant}` }];
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid')) {
    const written = String(valueAt(value, issue.path));
    const values = issue.values.map(String);
    return [
      {
        ...place,
        message: `"${written}" is no ${String(name)}${didYouMean(written, values) || `: one of ${values.join(', ')}`}`,
      },
    ];
  }
  const written = valueAt(value, issue.path);
  const shown = typeof written === 'string' ? ` (here: "${written.slice(0, 60)}")` : '';
  return [{ ...place, message: `${name === undefined ? '' : `${String(name)}: `}${issue.message}${shown}` }];
}

function sayUnknownKey(
  key: string,
  value: unknown,
  label: EntityLabel | undefined,
  path: readonly PropertyKey[],
): string {
  if (label === undefined) {
    const shape = path.at(-2) === 'evidence' ? EVIDENCE_KEYS : END_KEYS;
    return `unknown key "${key}"${didYouMean(key, shape)}`;
  }
  const definition = labelDefinition(label);
  const elsewhere = RELATIONSHIP_TYPES.find((type) => kebabOfType(type.name) === key || type.inverse === key);
  if (elsewhere !== undefined) {
    const ends = elsewhere.inverse === key ? elsewhere.to : elsewhere.from;
    return `"${key}" cannot stand under a ${label}: it is for ${ends.join(', ')}`;
  }
  const relationships = relationshipKeys(label).map((known) => known.key);
  if (Array.isArray(value)) {
    return `unknown relationship "${key}"${didYouMean(key, relationships) || ` under a ${label}: one of ${relationships.toSorted().join(', ')}`}`;
  }
  const properties = ['id', 'name', 'says', 'type', 'aliases', 'summary', 'evidence', 'status'].concat(
    definition?.properties.map((property) => property.name) ?? [],
  );
  return `unknown property "${key}"${didYouMean(key, [...properties, ...relationships])}`;
}

/** What is missing and does not come to mind. */
const HOW_TO_GET: Readonly<Record<string, string>> = {
  textSha256: ': the SHA-256 of the text’s file, as sha256sum FILE (or shasum -a 256 FILE) prints it',
};

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list (begin each entry with a hyphen)',
  object: 'an entry with keys',
  string: 'plain text',
};

const EVIDENCE_KEYS = [
  'doc',
  'quote',
  'at',
  'context',
  'as',
  'stance',
  'by',
  'said',
  'credits',
  'kind',
  'page',
];
const END_KEYS = [
  'who',
  'what',
  'key',
  'evidence',
  'status',
  'when',
  'whenBasis',
  'whenNote',
  'reported',
  'role',
  'label',
  'note',
  'event',
  'how',
  'field',
];

export function didYouMean(text: string, names: readonly string[]): string {
  const longer = names.filter((name) => name.startsWith(`${text}-`));
  const nearest = nearestName(text, names) ?? (longer.length === 1 ? longer[0] : undefined);
  return nearest === undefined ? '' : ` — did you mean "${nearest}"?`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      isRecord(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
