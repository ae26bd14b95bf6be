import { entry, filled } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { form } from '../form.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import { asNode, deliveryRowSchema, type DeliveryRow } from './delivery.ts';

/** Who wrote a document. Who merely sent it is said beside. */
export const wrote = entry({
  id: 'wrote',
  title: 'Who wrote a document?',
  examples: ['Who wrote the memo?', 'Who is the author of the inspection report?'],
  slots: [{ name: 'document', kind: 'document', labels: ['Document'] }],
  forms: [
    'who [actually] <wrote> {document}',
    'who [actually] did <wrote> {document}',
    'who (is|was|are|were) (the author|the authors|author|authors|the writer|the drafter) of {document}',
    'who (is|was) behind {document}',
    'who <was> {document} <written> by',
    '(by whom|whom) <was> {document} <written> [by]',
    '(the author|the authors|author|authors|writer|the writer) of {document}',
  ].map(form),
  reads: 'who wrote {document}',
  statement: { name: 'wrote', row: deliveryRowSchema },
  beside: { name: 'sent-by', row: deliveryRowSchema },
  answer: (rows, slots, sent) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who wrote ', document, '.']
          : [document, ' was written by ', ...authors(rows), '.'],
      remarks: sent.length === 0 ? [] : [['It was sent by ', ...authors(sent), '.']],
      columns: ['Written by', 'When'],
      rows: rows.map((row) => ({
        cells: [entityCell(row.partyId, row.partyName, row.partyLabel), row.when],
        row,
      })),
    };
  },
});

function authors(rows: readonly DeliveryRow[]): readonly Part[] {
  return listed(
    rows.map((row) => [
      { id: row.partyId, name: row.partyName },
      caveat(row.status),
      { evidence: row.evidence },
    ]),
  );
}
