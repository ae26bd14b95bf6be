import type { DetailsResponse } from '#core/wire/details';
import { readDetails } from '../../api/read-details.ts';
import type { Part } from '../../graph/export/part-of.ts';

/** Ids of one request: 64 kB of body hold 200 of the longest. */
const AT_ONCE = 200;

/**
 * Reads what is exported whole, with its quotations and their documents, some at a time. What the server no longer has
 * stays as the page has it.
 */
export async function collectDetails(
  { nodes, relationships }: Pick<Part, 'nodes' | 'relationships'>,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
  read: typeof readDetails = readDetails,
): Promise<DetailsResponse> {
  const total = nodes.length + relationships.length;
  const wholeNodes = new Map<string, DetailsResponse['nodes'][number]>();
  const wholeRelationships = new Map<string, DetailsResponse['relationships'][number]>();
  const evidence = new Map<string, DetailsResponse['evidence'][number]>();
  const documents = new Map<string, DetailsResponse['documents'][number]>();
  const keep = (answer: DetailsResponse): void => {
    for (const node of answer.nodes) wholeNodes.set(node.id, node);
    for (const relationship of answer.relationships) wholeRelationships.set(relationship.id, relationship);
    for (const quotation of answer.evidence) evidence.set(quotation.id, quotation);
    for (const document of answer.documents) documents.set(document.id, document);
  };
  onProgress(0, total);
  for (let from = 0; from < nodes.length; from += AT_ONCE) {
    keep(await read({ nodes: nodes.slice(from, from + AT_ONCE).map(({ id }) => id) }, signal));
    onProgress(Math.min(nodes.length, from + AT_ONCE), total);
  }
  for (let from = 0; from < relationships.length; from += AT_ONCE) {
    keep(
      await read({ relationships: relationships.slice(from, from + AT_ONCE).map(({ id }) => id) }, signal),
    );
    onProgress(nodes.length + Math.min(relationships.length, from + AT_ONCE), total);
  }
  return {
    nodes: nodes.map((node) => wholeNodes.get(node.id) ?? node),
    relationships: relationships.map(
      (relationship) => wholeRelationships.get(relationship.id) ?? relationship,
    ),
    evidence: [...evidence.values()],
    documents: [...documents.values()],
  };
}
