import { z } from 'zod';
import { Failure } from '#core/failure';
import { nodeIdSchema, partsOfRelationshipId } from '#core/identity';
import { textOf } from '#core/property-value';
import { sentenceOf } from '#core/relationship-sentence';
import { documentResponseSchema } from '#core/wire/document';
import { evidenceOfDocument } from '#store/queries';
import { readDocumentsOf, readNode, readNodes, readRelationships } from '../read-graph.ts';
import { route } from '../route.ts';
import { wireEvidence } from '../to-wire.ts';
import { whyNoText } from '../why-no-text.ts';

export const documentRoute = route({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'A document: its text where that is at hand on this machine, and every quotation from it in order',
  params: z.object({ id: nodeIdSchema }),
  answer: documentResponseSchema,
  ofOneState: true,
  handle: async (setting, { params: { id } }) => {
    const node = await readNode(setting, id);
    if (!node.labels.includes('Document'))
      throw new Failure('not-found', `${id} is in this case, and is no document.`);
    const rows = await setting.store.read(evidenceOfDocument, { id });
    const evidence = await Promise.all(rows.map(({ properties }) => wireEvidence(properties, setting.texts)));
    const textHash = textOf(node.properties, 'textSha256');
    const text = textHash === undefined ? undefined : await setting.texts.read(textHash);

    const relationships = await readRelationships(
      setting,
      evidence.map((e) => e.supports).filter((supports) => partsOfRelationshipId(supports) !== undefined),
    );
    const nodes = await readNodes(setting, [
      ...relationships.flatMap((r) => [r.startNodeId, r.endNodeId]),
      ...evidence.map((e) => e.supports).filter((supports) => partsOfRelationshipId(supports) === undefined),
    ]);
    const nameOf = new Map(nodes.map((each) => [String(each.id), each.name]));
    const sentences = new Map(
      relationships.map((r) => [
        String(r.id),
        sentenceOf(r, nameOf.get(r.startNodeId) ?? '', nameOf.get(r.endNodeId) ?? ''),
      ]),
    );
    return {
      body: {
        node,
        text: text ?? null,
        textMissing: text === undefined ? whyNoText(node.properties) : null,
        quotations: evidence.map((e) => ({
          evidence: e,
          carries: sentences.get(e.supports) ?? nameOf.get(e.supports) ?? '',
          relationship: sentences.has(e.supports),
        })),
        documents: await readDocumentsOf(setting, evidence),
      },
    };
  },
});
