import { dateOf, filled, type AnswerText, type Slots } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { anyPapers, onlyPapers } from '../paper-kind.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import { asNode, partyCell, type DeliveryRow } from './delivery.ts';

/** The papers that somebody wrote or sent. */
export function papersOf(rows: readonly DeliveryRow[], slots: Slots, did: 'wrote' | 'sent'): AnswerText {
  const party = asNode(filled(slots, 'party'));
  const when = dateOf(slots);
  const then = when === undefined ? '' : ` ${when.name}`;
  return {
    sentence:
      rows.length === 0
        ? ['Nothing in the papers says that ', party, ` ${did} ${anyPapers(slots)}${then}.`]
        : [party, ` ${did} `, ...documentsOf(rows), `${then}.`],
    remarks: rows.length === 0 ? [] : onlyPapers(slots),
    columns: ['Document', 'By', 'When'],
    rows: rows.map((row) => ({
      cells: [entityCell(row.documentId, row.documentName, 'Document'), partyCell(row), row.when],
      row,
    })),
  };
}

/** Whoever made a paper, as the sentence names them. */
export function makersIn(rows: readonly DeliveryRow[]): readonly Part[] {
  return listed(
    rows.map((row) => [
      { id: row.partyId, name: row.partyName },
      caveat(row.status),
      { evidence: row.evidence },
    ]),
  );
}

export function makerRows(rows: readonly DeliveryRow[]): AnswerText['rows'] {
  return rows.map((row) => ({
    cells: [partyCell(row), row.when],
    row,
  }));
}

function documentsOf(rows: readonly DeliveryRow[]): readonly Part[] {
  return listed(
    rows.map((row) => [
      { id: row.documentId, name: row.documentName },
      caveat(row.status),
      { evidence: row.evidence },
    ]),
  );
}
