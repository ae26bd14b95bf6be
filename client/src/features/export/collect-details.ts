import type { DetailsResponse } from '#core/wire/details';
import { ApiFailure } from '../../api/api-failure.ts';
import { readDetails } from '../../api/read-details.ts';
import type { Exported } from '../../graph/export/exported.ts';
import type { Part } from '../../graph/export/part-of.ts';

const CHANGED =
  'The case has changed since the page read it, and a file is of one state. Show the new state, then export again.';
/** Ids of one request: 64 kB of body hold 200 of the longest. */
const AT_ONCE = 200;

type Details = Pick<Exported, 'nodes' | 'degrees' | 'relationships' | 'documents'> &
  Pick<DetailsResponse, 'evidence'>;

/**
 * Reads what is exported whole, with its quotations and their documents, some at a time. What the server no longer has
 * stays as the page has it. A file is of one state of the case, the one of `hash`: where that is another by now, an
 * `ApiFailure` (`conflict`) says so.
 */
export async function collectDetails(
  { nodes, relationships }: Pick<Part, 'nodes' | 'relationships'>,
  hash: string,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
  read: typeof readDetails = readDetails,
): Promise<Details> {
  const total = nodes.length + relationships.length;
  const wholeNodes = new Map<string, Details['nodes'][number]>();
  const degrees = new Map<string, number>();
  const wholeRelationships = new Map<string, Details['relationships'][number]>();
  const evidence = new Map<string, Details['evidence'][number]>();
  const documents = new Map<string, Details['documents'][number]>();
  const keep = (answer: DetailsResponse): void => {
    if (answer.hash !== hash) throw new ApiFailure('conflict', CHANGED);
    for (const { degree, ...node } of answer.nodes) {
      wholeNodes.set(node.id, node);
      degrees.set(node.id, degree);
    }
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
    degrees,
    relationships: relationships.map(
      (relationship) => wholeRelationships.get(relationship.id) ?? relationship,
    ),
    evidence: [...evidence.values()],
    documents: [...documents.values()],
  };
}
