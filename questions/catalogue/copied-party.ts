import { entry, filled } from '../catalogue-entry.ts';
import { entityCell } from '../cell.ts';
import { form } from '../form.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import { asNode, deliveryRowSchema, type DeliveryRow } from './delivery.ts';

/** What somebody was copied on: by name, and through a post held on the day. */
export const copiedParty = entry({
  id: 'copied-party',
  title: 'What was somebody copied on?',
  examples: ['What was Amber Rudd copied on?', 'Which documents were copied to the Home Secretary?'],
  slots: [{ name: 'party', kind: 'party', labels: ['Person', 'Group', 'Organisation', 'Post'] }],
  forms: [
    '(what|which <papers>|what <papers>|what all) <was> {party} [also] <copied> [on|in on|into|in to|in|to]',
    '(what|which <papers>|what <papers>) did {party} get <copied> [on|in on|into|in to|in]',
    '(what|which <papers>|what <papers>) <was> <copied> to {party}',
    '(on|in) (what|which <papers>) <was> {party} <copied>',
    '[all] <papers> [that <was>] <copied> to {party}',
    '[all] <papers> [that|which] {party} <was> <copied> (on|in on|into|in to|in)',
    'what (reached|came to) {party} in copy',
  ].map(form),
  reads: 'what {party} was copied on',
  statement: { name: 'copied-party', row: deliveryRowSchema },
  beside: { name: 'sent-party', row: deliveryRowSchema },
  answer: (unordered, slots, unorderedSent) => {
    const party = filled(slots, 'party');
    const rows = inOrder(unordered);
    const sent = inOrder(unorderedSent);
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that ', asNode(party), ' was copied on anything.']
          : [asNode(party), ' was copied on ', ...documents(rows, party.id), '.'],
      remarks:
        sent.length === 0
          ? []
          : [
              [
                'Apart from that, sources say that what follows was sent, not copied: ',
                ...documents(sent, party.id),
                '.',
              ],
            ],
      columns: ['Document', 'How', 'Through the office of', 'When'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.documentId, row.documentName, 'Document'),
          row.type === 'BLIND_COPIED_TO' ? 'blind copy' : 'copy',
          row.partyId === party.id ? null : entityCell(row.partyId, row.partyName, row.partyLabel),
          row.when,
        ],
        row,
      })),
    };
  },
});

/** By document, then relationship: the statement joins two lists and leaves their order open. */
function inOrder(rows: readonly DeliveryRow[]): readonly DeliveryRow[] {
  const key = (row: DeliveryRow): string => `${row.documentId} ${row.relationshipId}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Each document once, with every way in which it reached the party: through an office, and by name. */
function documents(rows: readonly DeliveryRow[], party: string): readonly Part[] {
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
