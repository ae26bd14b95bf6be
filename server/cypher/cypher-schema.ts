import { LONGEST_STATEMENT, ROWS, type CypherSchemaResponse } from '#core/wire/cypher';
import { readLabels, readNodeKeys, readRelationshipKeys, readRelationshipTypes } from '#store/queries';
import type { AppSetting } from '../route.ts';
import { whyNotReading } from './workbench.ts';

/** What completion offers for this graph, and what may be done here. The names are kept while the case stays the same. */
export async function cypherSchema({ store, cache, workbench }: AppSetting): Promise<CypherSchemaResponse> {
  const { settings } = workbench;
  // Whoever reads this is about to write a statement; what fails here fails again there, and is told then.
  if (settings.reading) void store.statements.warm().catch(() => {});
  const [names, engine, why] = await Promise.all([
    cache.of('names in use', async () => {
      const [labels, types, nodeKeys, relationshipKeys] = await Promise.all([
        store.read(readLabels, {}),
        store.read(readRelationshipTypes, {}),
        store.read(readNodeKeys, {}),
        store.read(readRelationshipKeys, {}),
      ]);
      return {
        labels: labels.map(({ label }) => label),
        relationshipTypes: types.map(({ type }) => type),
        propertyKeys: [...new Set([...nodeKeys, ...relationshipKeys].map(({ name }) => name))].sort(),
      };
    }),
    store.engine(),
    whyNotReading(store, settings),
  ]);
  return {
    ...names,
    procedures: store.statements.procedures,
    engine: { kind: engine.kind, name: engine.name },
    differences: store.statements.differences,
    reading: why === undefined,
    writing: why === undefined && settings.writing,
    limits: {
      milliseconds: settings.milliseconds,
      rows: ROWS.usual,
      mostRows: ROWS.most,
      characters: LONGEST_STATEMENT,
    },
  };
}
