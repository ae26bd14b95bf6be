import { DATE_SLOT, dateOf, entry, filled } from '../catalogue-entry.ts';
import { partySlot } from '../common-slots.ts';
import { documentsIn, inOrder, PARTY_COLUMNS, partyRows } from './deliveries-to-party.ts';
import { asNode, deliveryRowSchema } from './delivery.ts';
import type { Part } from '../sentence.ts';

const THINGS = '<things>';

/** What somebody received: to, cc and bcc kept apart; by name, and through a post held on the day. */
export const receivedBy = entry({
  id: 'received-by',
  title: 'What did somebody receive?',
  wordings: ['What was {party} sent?'],
  slots: [partySlot('end', 'SENT_TO', 'COPIED_TO'), DATE_SLOT],
  forms: [
    `${THINGS} (had|has|have|did) {party} [already] [been] (sent|given|shown|emailed|received|got|seen|handed|forwarded|receive|get)`,
    `${THINGS} (has|have|had) [already] (reached|gone to|come to|got to|landed on|landed with|been sent to|been given to|made it to|come before) {party}['s|'|s'] [desk|inbox|office]`,
    `(was|were|has|had|did) (anything|any <papers>|something) [been|ever] (sent|given|shown|addressed|emailed|go|reach|come) [to] {party}`,
    `(did|has|have|had) {party} (receive|received|get|got|been sent) (anything|something|any <papers>)`,
    `${THINGS} [that|which] [was|were] (received|got|held|obtained) by {party}`,
    `${THINGS} <be> {party} (sent|given|shown|emailed|mailed|handed|forwarded) [or copied on]`,
    `${THINGS} (did|does|has) {party} (get|receive|see|read|have sight of|have access to|get sent|get to see|received|seen|been sent|been given|been shown)`,
    `${THINGS} [that|which] [<be>] (sent|addressed|given|shown|emailed|mailed|forwarded|delivered) to {party}`,
    `${THINGS} [that|which] (went|go|came|got|made it|made their way) [out] to {party}`,
    `${THINGS} [that|which] (reached|reach|landed on|landed with) {party}['s|'|s'] [desk|inbox|office]`,
    `${THINGS} [that|which] {party} (got|received|was sent|were sent|was given|has received|had received|saw|read|had)`,
    `{party} (received|got|was sent|were sent|was given) (what|which <papers>)`,
    `(what|which <papers>) (landed|arrived|ended up) (on|in|at) {party}['s|'|s'] (desk|inbox|office)`,
    `(what|which <papers>) did (they|people|officials|anyone|anybody) (send|give|show|address) [to] {party}`,
    `(correspondence|mail|papers|documents|everything) (addressed|sent|received|that went) (to|by) {party}`,
    `{party}['s|'|s'] (inbox|incoming papers|incoming mail|received papers|mail)`,
    `(what|which) (memos|memo|letters|letter|reports|report|emails|email|messages) (has|had|have) {party} (received|been sent|got|seen)`,
    `${THINGS} <be> {party} (a recipient|the recipient|an addressee) of`,
    `(what|which <papers>) (is|are|was|were) (known to have reached|said to have reached|known to have been sent to|said to have been sent to) {party}`,
  ],
  reads: 'what {party} received[ {date}]',
  statement: { name: 'received-by', row: deliveryRowSchema },
  answer: (unordered, slots) => {
    const party = filled(slots, 'party');
    const rows = inOrder(unordered);
    const when = dateOf(slots);
    const then = when === undefined ? '' : ` ${when.name}`;
    const opening = when === undefined ? '' : `${when.name.charAt(0).toUpperCase()}${when.name.slice(1)}, `;
    const sent = rows.filter(({ type }) => type === 'SENT_TO');
    const copied = rows.filter(({ type }) => type !== 'SENT_TO');
    const parts: readonly Part[] = [
      ...(sent.length === 0 ? [] : [' was sent ', ...documentsIn(sent, party.id)]),
      ...(sent.length > 0 && copied.length > 0 ? ['; and'] : []),
      ...(copied.length === 0 ? [] : [' was copied on ', ...documentsIn(copied, party.id)]),
    ];
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that anything was sent or copied to ', asNode(party), `${then}.`]
          : [opening, asNode(party), ...parts, '.'],
      remarks: rows.length === 0 ? [] : [['What somebody was sent is not always what they read or knew.']],
      columns: PARTY_COLUMNS,
      rows: partyRows(rows, party.id),
    };
  },
});
