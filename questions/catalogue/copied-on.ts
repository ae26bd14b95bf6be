import { entry, filled } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { form } from '../form.ts';
import { alsoSent, asNode, deliveryRowSchema, partiesIn } from './delivery.ts';

/** Who was copied on a document: Cc and Bcc, never To. */
export const copiedOn = entry({
  id: 'copied-on',
  title: 'Who was copied on a document?',
  examples: ['Who was copied on the memo?', 'Who got cc’d on the leaked document?'],
  slots: [{ name: 'document', kind: 'document', labels: ['Document'] }],
  forms: [
    'who [all|else] <was> [also] <copied> (on|in on|into|in to|in|to|with) {document}',
    'who [all|else] <was> {document} <copied> to',
    '(to whom|whom) <was> {document} <copied> [to]',
    '(everyone|everybody|anyone|all|people|those) [who <was>] <copied> (on|in on|into|in to|in|to|with) {document}',
    'who did [they|he|she] (copy|cc) (on|in on|into|in to|in|to) {document}',
    'who (saw|got|received|had) a copy of {document}',
    '(the cc list|cc list|the cc|cc|copy list|the copy list) (of|on|for) {document}',
  ].map(form),
  reads: 'who was copied on {document}',
  statement: { name: 'copied-on', row: deliveryRowSchema },
  beside: { name: 'sent-to', row: deliveryRowSchema },
  answer: (rows, slots, sent) => {
    const document = filled(slots, 'document');
    const blind = rows.filter((row) => row.type === 'BLIND_COPIED_TO');
    const open = rows.filter((row) => row.type !== 'BLIND_COPIED_TO');
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that anybody was copied on ', asNode(document), '.']
          : [
              asNode(document),
              ' was ',
              ...(open.length > 0 ? ['copied to ', ...partiesIn(open)] : []),
              ...(open.length > 0 && blind.length > 0 ? ['; and '] : []),
              ...(blind.length > 0 ? ['blind-copied to ', ...partiesIn(blind)] : []),
              '.',
            ],
      remarks: alsoSent(sent),
      columns: ['Copied to', 'How', 'Held then by', 'When'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.partyId, row.partyName, row.partyLabel),
          row.type === 'BLIND_COPIED_TO' ? 'blind copy' : 'copy',
          row.holderId === null ? null : entityCell(row.holderId, row.holderName ?? '', 'Person'),
          row.when,
        ],
        row,
      })),
    };
  },
});
