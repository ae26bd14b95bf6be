import { detailsRequestSchema, detailsResponseSchema } from '#core/wire/details';
import { nodesWithDegree } from '#store/queries';
import { saysOfItself } from '../case-state.ts';
import { readDocumentsOf, readEvidence, readLoadedCase, readRelationships } from '../read-graph.ts';
import { route } from '../route.ts';
import { evidenceIdsOf, wireNode } from '../to-wire.ts';

/** What an export needs of many things at once; a panel asks for one by its own address. */
export const detailsRoute = route({
  method: 'post',
  path: '/api/details',
  summary: 'Many nodes and relationships, whole, with all their evidence and its documents',
  body: detailsRequestSchema,
  answer: detailsResponseSchema,
  handle: async (setting, { body }) => {
    const ids = [...new Set(body.nodes)];
    const [rows, relationships] = await Promise.all([
      ids.length === 0 ? [] : setting.store.read(nodesWithDegree, { ids }),
      readRelationships(setting, body.relationships),
    ]);
    const evidence = await readEvidence(setting, [
      ...rows.flatMap((row) => evidenceIdsOf(row.properties)),
      ...relationships.flatMap((relationship) => relationship.evidence),
    ]);
    const documents = await readDocumentsOf(setting, evidence);
    // Read last: what changed meanwhile is known by another hash.
    const { hash } = saysOfItself(await readLoadedCase(setting));
    const nodes = rows.map((row) => ({ ...wireNode(row), degree: row.degree }));
    return { body: { hash, nodes, relationships, evidence, documents }, large: true };
  },
});
