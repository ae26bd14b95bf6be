import { entityCell } from '../cell.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import type { AnswerText } from '../catalogue-entry.ts';
import { partyCell, sayHow, type DeliveryRow } from './delivery.ts';

/** By document, then relationship: statements that join two lists leave their order open. */
export function inOrder(rows: readonly DeliveryRow[]): readonly DeliveryRow[] {
  const key = (row: DeliveryRow): string => `${row.documentId} ${row.relationshipId}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Each document once, with every way in which it reached the party: through an office, and by name. */
export function documentsIn(rows: readonly DeliveryRow[], party: string): readonly Part[] {
  const ids = [...new Set(rows.map((row) => row.documentId))];
  return listed(
    ids.map((id) => {
      const ways = rows.filter((row) => row.documentId === id);
      const byNameAlone = ways.every((row) => row.partyId === party);
      return [
        { id, name: ways[0]?.documentName ?? '' },
        byNameAlone ? '' : ': ',
        ...listed(
          ways.map((row) => [
            ...(byNameAlone
              ? []
              : row.partyId === party
                ? ['by name']
                : ['through the office of ', { id: row.partyId, name: row.partyName }]),
            caveat(row.status),
            { evidence: row.evidence },
          ]),
        ),
      ];
    }),
  );
}

export const PARTY_COLUMNS: readonly string[] = ['Document', 'How', 'Through the office of', 'When'];

export function partyRows(rows: readonly DeliveryRow[], party: string): AnswerText['rows'] {
  return rows.map((row) => ({
    cells: [
      entityCell(row.documentId, row.documentName, 'Document'),
      sayHow(row.type),
      row.partyId === party ? null : partyCell(row),
      row.when,
    ],
    row,
  }));
}
