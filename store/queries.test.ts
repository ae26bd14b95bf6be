import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import { cypherFolder, cypherText } from '#store/cypher-text';
import type { Query } from '#store/query';
import { mergeNodes, mergeRelationships, REGISTERED, schemaQueries } from '#store/queries';
import { inPlace } from '#store/statement';
import { questionQueries } from '../server/questions/question-statements.ts';

const all = [...REGISTERED, ...questionQueries()] as readonly Query<never, unknown>[];
const byName = [...new Map(all.map((query) => [query.name, query])).values()];

/** `$name`s of a text, with strings, comments and names in back-ticks left out. */
function parametersOf(text: string): readonly string[] {
  return [...new Set([...plain(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

/** The columns of the last RETURN of a text, which gives every column a name. */
function columnsOf(text: string): readonly string[] {
  const returned = plain(text)
    .split(/\bRETURN\b/)
    .at(-1)
    ?.split(/\bORDER BY\b|\bLIMIT\b/)[0];
  if (returned === undefined || !/\bRETURN\b/.test(plain(text))) return [];
  return [...returned.matchAll(/\bAS\s+(\w+)/g)].map((match) => match[1] ?? '').sort();
}

function plain(text: string): string {
  return text
    .replace(/\/\/.*$/gm, '')
    .replace(/'[^']*'/g, "''")
    .replaceAll('`', '');
}

function keysOf(schema: z.ZodType): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).sort() : ['no object'];
}

describe('the registered statements', () => {
  test('are all the files of cypher/, each once', () => {
    const files = readdirSync(cypherFolder(), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.cypher'))
      .map((path) =>
        path
          .replace(/\.cypher$/, '')
          .split(/[\\/]/)
          .join('/'),
      )
      // What the page offers to try is run like anything that users write, never by the product itself.
      .filter((name) => !name.startsWith('examples/'));
    expect(byName.map((query) => query.name).sort()).toEqual(files.sort());
  });

  test.each(byName.map((query) => [query.name, query] as const))(
    '%s says what its schemas say',
    (_, query) => {
      expect(parametersOf(query.text)).toEqual(keysOf(query.parameters));
      expect(columnsOf(query.text)).toEqual(keysOf(query.row));
      expect(query.text).toMatch(/^\/\/ [A-Z].*\.$/m);
    },
  );

  test.each(byName.map((query) => query.name))('%s orders its rows before it cuts them', (name) => {
    const text = plain(cypherText(name));
    if (/\bLIMIT\b/.test(text)) expect(text.slice(0, text.lastIndexOf('LIMIT'))).toMatch(/ORDER BY/);
  });
});

describe('a marked place', () => {
  test('takes a name of the model and nothing else', () => {
    expect(mergeNodes('Person').text).toContain('SET n:`Person`');
    expect(mergeRelationships('COPIED_TO').text).toContain('[r:`COPIED_TO` {id: row.id}]');
    for (const wrong of ['person', 'Person`) DETACH DELETE n //', '', 'Entity:Person']) {
      expect(() => inPlace(all[0] as never, 'LABEL_HERE', wrong, ENTITY_LABEL_NAMES)).toThrow(
        /no name of the model/,
      );
    }
  });

  test('leaves none behind on either engine', () => {
    for (const engine of ['neo4j', 'embedded'] as const) {
      for (const query of schemaQueries(engine)) expect(query.text).not.toMatch(/LABEL_HERE|TYPE_HERE/);
    }
  });
});
