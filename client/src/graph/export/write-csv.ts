import { sayWhen } from '#core/date/say-when';
import { sentenceOf, verbOf } from '#core/relationship-sentence';
import { csvOf, UTF8_MARK, type CsvCell } from '../../words/csv.ts';
import { CHECK_WORDS } from '../../words/say-check.ts';
import { sayNodeDate } from '../../words/say-node.ts';
import { columnsOf } from './columns.ts';
import type { Exported, Written } from './exported.ts';
import { NODE_FIELDS, nodeRows, relationshipRows } from './rows.ts';

/**
 * `safe`: a text that a spreadsheet would take for a formula has `'` before it; `raw`: as it is, for programs. `mark`:
 * three bytes in front that tell Excel that it is UTF-8.
 */
export interface CsvForm {
  readonly texts: 'safe' | 'raw';
  readonly mark: boolean;
}

/** nodes.csv: a row for each node, a column for each property that any of them has. */
export function* nodesCsv(exported: Exported, form: CsvForm): Written {
  const rows = nodeRows(exported);
  const columns = columnsOf(
    rows.map(({ cells }) => cells),
    NODE_FIELDS,
  ).map(({ name }) => name);
  yield* begin(['id', ...columns, 'x', 'y'], form);
  for (const { node, cells } of rows) {
    const at = exported.drawn.nodes.get(node.id);
    yield csvOf(
      [[node.id, ...columns.map((name) => cells.get(name) ?? null), at?.x ?? null, at?.y ?? null]],
      form.texts,
    );
  }
  return [];
}

/** relationships.csv: a row for each relationship, with the names of both its ends. */
export function* relationshipsCsv(exported: Exported, form: CsvForm): Written {
  const fields = ['type', 'status', 'quotations'] as const;
  const rows = relationshipRows(exported);
  const columns = columnsOf(
    rows.map(({ cells }) => cells),
    fields,
  )
    .map(({ name }) => name)
    .filter((name) => name !== 'words');
  const nameOf = namesIn(exported);
  yield* begin(['id', 'start id', 'start', 'words', 'end id', 'end', ...columns], form);
  for (const { relationship, cells } of rows) {
    const { id, startNodeId, endNodeId } = relationship;
    yield csvOf(
      [
        [
          id,
          startNodeId,
          nameOf(startNodeId),
          verbOf(relationship, 'start'),
          endNodeId,
          nameOf(endNodeId),
          ...columns.map((name) => cells.get(name) ?? null),
        ],
      ],
      form.texts,
    );
  }
  return [];
}

const EVIDENCE_COLUMNS = [
  'id',
  'quotation',
  'document id',
  'document',
  'date of the document',
  'said on',
  'stance',
  'by id',
  'by',
  'written there as',
  'crediting',
  'check',
  'starts at character',
  'ends at character',
  'supports id',
  'supports',
] as const;

/** evidence.csv: a row for each quotation and what it supports. Offsets count UTF-16 code units of the document's text. */
export function* evidenceCsv(exported: Exported, form: CsvForm): Written {
  const nameOf = namesIn(exported);
  const documents = new Map<string, string | undefined>(
    [...exported.nodes, ...exported.documents].map((node) => [node.id, sayNodeDate(node)]),
  );
  const sentences = new Map<string, string>(
    exported.relationships.map((relationship) => [
      relationship.id,
      sentenceOf(relationship, nameOf(relationship.startNodeId), nameOf(relationship.endNodeId)),
    ]),
  );
  yield* begin(EVIDENCE_COLUMNS, form);
  for (const e of exported.evidence ?? []) {
    const row: Readonly<Record<(typeof EVIDENCE_COLUMNS)[number], CsvCell>> = {
      id: e.id,
      quotation: e.exact,
      'document id': e.document,
      document: nameOf(e.document),
      'date of the document': documents.get(e.document) ?? null,
      'said on': e.said === null ? null : sayWhen(e.said),
      stance: e.stance,
      'by id': e.by,
      by: nameOf(e.by),
      'written there as': e.as,
      crediting: e.credits === null ? null : nameOf(e.credits),
      check: CHECK_WORDS[e.check].badge,
      'starts at character': e.start,
      'ends at character': e.end,
      'supports id': e.supports,
      supports: sentences.get(e.supports) ?? nameOf(e.supports),
    };
    yield csvOf([EVIDENCE_COLUMNS.map((name) => row[name])], form.texts);
  }
  return [];
}

function* begin(head: readonly string[], { texts, mark }: CsvForm): Generator<string, void, void> {
  yield `${mark ? UTF8_MARK : ''}${csvOf([head], texts)}`;
}

/** Names by id; the id itself where the file has no such node. */
function namesIn({ nodes, documents }: Exported): (id: string) => string {
  const names = new Map<string, string>([...documents, ...nodes].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
