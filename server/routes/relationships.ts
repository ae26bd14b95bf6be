import { z } from 'zod';
import { carrying, corroborate } from '#core/corroboration';
import { Failure } from '#core/failure';
import { relationshipIdSchema } from '#core/identity';
import { sentenceOf } from '#core/relationship-sentence';
import { textOf } from '#core/property-value';
import { relationshipResponseSchema } from '#core/wire/relationship-detail';
import { readBasis, readDocumentsOf, readEvidence, readNodes, readRelationships } from '../read-graph.ts';
import { route } from '../route.ts';

export const relationshipRoute = route({
  method: 'get',
  path: '/api/relationships/{id}',
  summary: 'A relationship with both ends, all its evidence, and which sources count as one',
  params: z.object({ id: relationshipIdSchema }),
  answer: relationshipResponseSchema,
  ofOneState: true,
  handle: async (setting, { params: { id } }) => {
    const [relationship] = await readRelationships(setting, [id]);
    if (relationship === undefined)
      throw new Failure('not-found', `No relationship in this case has the id ${id}.`);
    const [ends, evidence] = await Promise.all([
      readNodes(setting, [relationship.startNodeId, relationship.endNodeId]),
      readEvidence(setting, relationship.evidence),
    ]);
    const start = ends.find((node) => node.id === relationship.startNodeId);
    const end = ends.find((node) => node.id === relationship.endNodeId);
    if (start === undefined || end === undefined)
      throw new Failure('defect', 'A relationship lacks one of its ends.');

    const documents = await readDocumentsOf(setting, evidence);
    const restsOn = await readBasis(
      setting,
      evidence.map((e) => e.document),
    );
    const { independent, folds } = corroborate(
      carrying(evidence).map(({ document, credits }) => ({ document, credits: credits ?? undefined })),
      {
        restsOn,
        textHash: (document) => {
          const node = documents.find((candidate) => candidate.id === document);
          return node === undefined ? undefined : textOf(node.properties, 'textSha256');
        },
      },
    );
    return {
      body: {
        relationship,
        start,
        end,
        sentence: sentenceOf(relationship, start.name, end.name),
        evidence,
        documents,
        corroboration: { independent, folds },
      },
    };
  },
});
