import type { NeighbourhoodResponse, NodeResponse } from '#core/wire/node-detail';
import type { PathsResponse } from '#core/wire/paths';
import type { QuestionResponse } from '#core/wire/question';
import type { RelationshipResponse } from '#core/wire/relationship-detail';
import type { Brought } from '../graph/drawn-graph.ts';
import type { Lit } from '../graph/lighting.ts';
import type { GraphResponse } from '#core/wire/graph';
import type { Carried } from '../state/carried.ts';

/** What an answer lights on the canvas; null where it has nothing to show. */
export function litBy(response: QuestionResponse | undefined): Lit | null {
  if (response === undefined || response.kind !== 'answer') return null;
  const nodes = response.graph.nodes.map((node) => node.id);
  const relationships = response.graph.relationships.map((relationship) => relationship.id);
  return nodes.length + relationships.length === 0 ? null : { nodes, relationships };
}

/** What of an answer and of the opened things has to be drawn, though the overview may have cut it. */
export function broughtBy(
  response: QuestionResponse | undefined,
  focused: NodeResponse | undefined,
  around: NeighbourhoodResponse | undefined,
  opened: RelationshipResponse | undefined,
  isDrawn: (id: string) => boolean,
): readonly Brought[] {
  const brought: Brought[] = [...answeredPart(response)];
  if (opened !== undefined)
    brought.push({ nodes: [opened.start, opened.end], relationships: [opened.relationship] });
  if (focused !== undefined && !isDrawn(focused.node.id)) {
    // Only what joins it to what is drawn already: opening a node is not asking for all round it.
    const relationships = (around?.relationships ?? []).filter(
      ({ startNodeId, endNodeId }) => isDrawn(startNodeId) || isDrawn(endNodeId),
    );
    brought.push({ nodes: [focused.node], relationships });
  }
  return brought;
}

/** The nodes that are on the canvas for what names them, an answer, paths or a result, whatever the board has. */
export function namedBy(
  response: QuestionResponse | undefined,
  more: readonly (Brought | null | undefined)[],
): ReadonlySet<string> {
  return new Set(
    [...answeredPart(response), ...more].flatMap((part) => part?.nodes.map(({ id }) => id) ?? []),
  );
}

/** The part of the graph that an answer is about; none where there is no answer. */
function answeredPart(response: QuestionResponse | undefined): readonly Brought[] {
  return response?.kind === 'answer' || response?.kind === 'empty' ? [response.graph] : [];
}

/** The nodes and relationships of one of the paths that were found; undefined where there is none at this place. */
export function pathPart({ paths, nodes, relationships }: PathsResponse, place: number): Brought | undefined {
  const path = paths[place];
  if (path === undefined) return undefined;
  const walked = new Set(path.steps.map((step) => step.relationship));
  return {
    nodes: nodes.filter(({ id }) => path.nodes.includes(id)),
    relationships: relationships.filter(({ id }) => walked.has(id)),
  };
}

/** What a statement's result lights, with the name of the wish that the camera follows once. */
export function litByCarried({ nodes, relationships, wish }: Carried): Lit & { readonly wish: string } {
  return { nodes: nodes.map((node) => node.id), relationships: relationships.map(({ id }) => id), wish };
}

/**
 * The overview with nothing in it but a result's nodes and relationships. A result of nodes alone keeps the
 * relationships among them: it named none, so none was left out.
 */
export function alone(overview: GraphResponse, { nodes, relationships }: Carried): GraphResponse {
  const kept = new Set<string>(nodes.map((node) => node.id));
  const named = new Set<string>(relationships.map(({ id }) => id));
  return {
    ...overview,
    nodes: overview.nodes.filter((node) => kept.has(node.id)),
    relationships: overview.relationships.filter(({ id, startNodeId, endNodeId }) =>
      named.size === 0 ? kept.has(startNodeId) && kept.has(endNodeId) : named.has(id),
    ),
  };
}
