import { entry, filled } from '../catalogue-entry.ts';
import { documentSlot } from '../common-slots.ts';
import { entityCell } from '../cell.ts';
import type { Part } from '../sentence.ts';
import { irregular, OWN, regular, verbs, whoDid, whoIs } from '../verb-forms.ts';
import { sayHow } from './deliveries-to-party.ts';
import { asNode, deliveryRowSchema, partiesIn, type DeliveryRow } from './delivery.ts';

const GET = verbs(
  irregular('get', 'got', 'got|gotten', '', '(hold|sight|possession) of', 'sent', 'to see', 'given', 'handed'),
  irregular('see', 'saw', 'seen'),
  irregular('read', 'read', 'read'),
  irregular('have', 'had', 'had', '', '(sight|possession) of', 'access to'),
  irregular('take', 'took', 'taken', '(delivery|receipt|possession) of'),
  irregular('come', 'came', 'come', 'into possession of'),
  regular('receive', 'obtain'),
);
/** Who received a document: to, cc and bcc kept apart. */
export const received = entry({
  id: 'received',
  title: 'Who received a document?',
  wordings: ['Who received {document}?'],
  slots: [documentSlot('start', 'SENT_TO', 'COPIED_TO')],
  forms: [
    ...whoDid(GET, '{document}'),
    '<who> [all|else] (<be>|has been) (sent|given|shown|emailed|mailed|forwarded|handed|an addressee of|a recipient of|the recipient of|the recipients of|recipients of|the addressee of|the addressees of) {document}',
    '(on|in|into|onto) whose (desk|desks|inbox|inboxes|hands|in-tray) did {document} (land|arrive|end up|fall|come|get)',
    '(was|were|has|had|did) {document} [been|ever] (sent|given|shown|addressed|emailed|circulated|go|copied|reach) [or copied] [to] (anyone|anybody|someone|somebody|any minister|any ministers)',
    '<who> {document} [was|were|is] (sent|sent or copied|sent and copied|copied or sent|addressed|given|went) [out] [to|and copied to]',
    '(to whom|to who|whom|who) (<be>|has|had) {document} [been] (sent|addressed|given|shown|emailed|mailed|forwarded|handed|circulated|distributed|delivered) [out] [to]',
    '(to whom|to who|whom|who) did {document} (go|reach|get) [out] [to]',
    '(to whom|to who|whom|who) did (they|he|she|the author|the sender) (send|address|give|show|forward|email) {document} [to]',
    '<who> {document} (went|<be> (sent|addressed|given|emailed|forwarded|circulated)) [to]',
    '{document} (went|was sent|was addressed|was circulated|was given) to (who|whom)',
    '<who> <be> {document} (sent|addressed|circulated|given) to',
    '[all|everyone who] [the] (recipients|recipient|addressees|addressee|distribution|circulation|readers) (of|for) {document}',
    '(who|what) (are|were|is|was) [all] [the] (recipients|recipient|addressees|addressee|distribution|circulation) (of|for) {document}',
    "{document}['s|'|s'] (recipients|addressees|recipient|addressee|distribution list)",
    'where did {document} go [to]',
    '(who|which people) (<be>|ended up) (on the receiving end of|in possession of) {document}',
    '(whose|which) (desk|inbox|hands|desks|inboxes) did {document} (land on|reach|land in|get into|end up in|end up on)',
    'into whose hands did {document} (get|come|fall)',
    '(who|which offices|which people) did {document} (land with|end up with)',
  ],
  reads: 'who received {document}',
  statement: { name: 'received', row: deliveryRowSchema },
  answer: (rows, slots) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who received ', document, '.']
          : [document, ' was ', ...saidByKind(rows), '.'],
      remarks: [],
      columns: ['Who', 'How', 'Held then by', 'When'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.partyId, row.partyName, row.partyLabel),
          sayHow(row.type),
          row.holderId === null ? null : entityCell(row.holderId, row.holderName ?? '', 'Person'),
          row.when,
        ],
        row,
      })),
    };
  },
});

const KINDS: readonly (readonly [type: string, says: string])[] = [
  ['SENT_TO', 'sent to '],
  ['COPIED_TO', 'copied to '],
  ['BLIND_COPIED_TO', 'blind-copied to '],
];

function saidByKind(rows: readonly DeliveryRow[]): readonly Part[] {
  return KINDS.map(([type, says]) => ({ says, of: rows.filter((row) => row.type === type) }))
    .filter(({ of }) => of.length > 0)
    .flatMap(({ says, of }, index) => [index === 0 ? '' : '; and ', says, ...partiesIn(of)]);
}
