import type { Exported, Written } from './exported.ts';

/** Counts up when a field is renamed, taken away or means something else; a new field leaves it as it is. */
export const JSON_SCHEMA_VERSION = 1;

/** Everything: case, hash, filters, nodes with their places, relationships, evidence and its documents. A line an item. */
export function* writeJson({ trace, nodes, relationships, evidence, documents, drawn }: Exported): Written {
  const { caseId, caseTitle, hash, made, filters, cut, address, untold } = trace;
  const head = {
    format: 'whoknew-export',
    schemaVersion: JSON_SCHEMA_VERSION,
    case: { id: caseId, title: caseTitle, hash },
    made,
    filters,
    cut,
    address,
    untold,
  };
  yield JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  yield* list(
    'nodes',
    nodes.map((node) => {
      const at = drawn.nodes.get(node.id);
      return { ...node, place: at === undefined ? null : { x: at.x, y: at.y } };
    }),
  );
  yield* list('relationships', relationships);
  yield* list('evidence', evidence ?? []);
  yield* list('documents', documents);
  yield '\n}\n';
  return [];
}

function* list(name: string, items: readonly unknown[]): Generator<string, void, void> {
  yield `,\n  ${JSON.stringify(name)}: [`;
  let first = true;
  for (const item of items) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(item)}`;
    first = false;
  }
  yield items.length === 0 ? ']' : '\n  ]';
}
