import { DATE_SLOT, dateOf, entry, filled } from '../catalogue-entry.ts';
import { partySlot } from '../common-slots.ts';
import { documentsIn, inOrder, PARTY_COLUMNS, partyRows } from './deliveries-to-party.ts';
import { asNode, deliveryRowSchema } from './delivery.ts';

/** What somebody was copied on: by name, and through a post held on the day. */
export const copiedParty = entry({
  id: 'copied-party',
  title: 'What was somebody copied on?',
  wordings: ['What was {party} copied on?'],
  slots: [partySlot('end', 'COPIED_TO', 'BLIND_COPIED_TO'), DATE_SLOT],
  forms: [
    '(was|were|is|has|were there|are there|did|had) (anything|any <papers>|something) [that] [been|ever|get] <copied> [to] {party}',
    '(was|were|is|has|had|did) {party} [ever|been|get] <copied> [on|in on|into|in] (anything|any <papers>|something)',
    '<things> {party} (was|is|were) <copied> [for|on]',
    '<things> <be> {party} [all] <copied> [on|in on|into|in to|in|to|for]',
    '<things> (did|does) {party} (get|receive|see|have) <copied> [on|in on|into|in to|in]',
    '<things> [that|which] [<be>] <copied> [to|for] {party}',
    '(on|in) (what|which <papers>) <be> {party} <copied>',
    '<things> [that|which] {party} (<be>|got|has been|had been) <copied> [on|in on|into|in to|in]',
    '{party} <be> <copied> [on|in on|into|in] (what|which <papers>)',
    '(what|which <papers>) (reached|came to) {party} in copy',
    'what (copies|ccs) did {party} (get|receive)',
    '<things> did {party} (get|receive|have) (a copy|copies) of',
    'of (what|which <papers>) did {party} (get|receive) (a copy|copies)',
    '(which|what) <papers> (had|have|list|name|lists|has) {party} (in copy|on copy|on cc|in cc|on the cc|on the cc line|in the cc|on the cc list|among the copied|cced|ccd)',
    '<things> (with|where) {party} [<be>] (in copy|on copy|on cc|in cc|copied|cced|ccd)',
    "(what|which <papers>) (carry|carries|has|have|bear|bears) {party}['s|'|s'] name (in|on) the (cc|cc line|cc list|copy list)",
    '(copies|ccs) (sent|given|that went|addressed) to {party}',
  ],
  reads: 'what {party} was copied on[ {date}]',
  statement: { name: 'copied-party', row: deliveryRowSchema },
  beside: { name: 'sent-party', row: deliveryRowSchema },
  answer: (unordered, slots, unorderedSent) => {
    const party = filled(slots, 'party');
    const rows = inOrder(unordered);
    const sent = inOrder(unorderedSent);
    const when = dateOf(slots);
    const then = when === undefined ? '' : ` ${when.name}`;
    const opening = when === undefined ? '' : `${when.name.charAt(0).toUpperCase()}${when.name.slice(1)}, `;
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that ', asNode(party), ` was copied on anything${then}.`]
          : [opening, asNode(party), ' was copied on ', ...documentsIn(rows, party.id), '.'],
      remarks:
        sent.length === 0
          ? []
          : [
              [
                'Apart from that, sources say that what follows was sent, not copied: ',
                ...documentsIn(sent, party.id),
                '.',
              ],
            ],
      columns: PARTY_COLUMNS,
      rows: partyRows(rows, party.id),
    };
  },
});
