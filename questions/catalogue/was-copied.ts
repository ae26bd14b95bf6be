import { entry, filled } from '../catalogue-entry.ts';
import { documentSlot, partySlot } from '../common-slots.ts';
import { entityCell } from '../cell.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import { sayHow } from './deliveries-to-party.ts';
import { asNode, deliveryRowSchema, type DeliveryRow } from './delivery.ts';

const RELATION =
  '(<copied> [on|in on|into|in to|in|to|of]|sent|shown|given|emailed|forwarded|a recipient of|an addressee of|among the recipients of|one of the recipients of|on the distribution list (of|for)|on the cc list (of|for))';

/** Whether somebody was copied on, or sent, a document: what the sources say, to, cc and bcc kept apart. */
export const wasCopied = entry({
  id: 'was-copied',
  title: 'Was somebody copied on a document?',
  wordings: ['Was {party} copied on {document}?', 'Did {party} receive {document}?'],
  slots: [partySlot('end', 'COPIED_TO', 'SENT_TO'), documentSlot('start', 'COPIED_TO', 'SENT_TO')],
  forms: [
    `(was|were|is|are|had|has) {party} [been] ${RELATION} {document}`,
    `(did|does|has) {party} (get|receive|see|have|gotten|received|seen|had) [sent|<copied>|a copy of|copies of|hold of] {document}`,
    `(whether|if) {party} (was|were) ${RELATION} {document}`,
    `(whether|if) {party} (got|received|saw|had) [a copy of|copies of] {document}`,
    `{party} (was|were|got|is) ${RELATION} {document}`,
    '(was|were|has|had) {document} [been|ever] (<copied>|sent|given|shown|forwarded|emailed|addressed) [to] {party}',
    '(whether|if) {document} was (<copied>|sent|given|shown|forwarded|emailed|addressed) [to] {party}',
    '(did) {document} (go|reach|get|come) [to] {party}',
    '(did) (a copy|copies) of {document} (go|reach|get|come) [to] {party}',
    '(was|were) (a copy|copies) of {document} (sent|given|addressed) to {party}',
    `did (anyone|anybody|somebody|someone|they) (copy|cc|send) {party} [in] [on|in on|into|to] {document}`,
    `did (anyone|anybody|somebody|someone|they) (send|forward|copy|give|show) {document} to {party}`,
    'how <was> {party} (sent|<copied>) {document}',
    'how did {party} (get|receive) {document}',
    'how did {document} (reach|get to) {party}',
    '(was|is) {party} (on|in) [the] (cc|copy|copy list|cc list|cc line|loop) (of|on|for|about) {document}',
    '(was|is) {party} (sent to or copied on|copied or sent|copied on or sent|sent or copied [on|in on]|sent or only copied) {document}',
  ],
  reads: 'whether {party} was copied on {document}, or sent it',
  statement: { name: 'was-copied', row: deliveryRowSchema },
  answer: (rows, slots) => {
    const party = asNode(filled(slots, 'party'));
    const document = asNode(filled(slots, 'document'));
    const copied = rows.filter(({ type }) => type !== 'SENT_TO');
    const sent = rows.filter(({ type }) => type === 'SENT_TO');
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says that ', party, ' was copied on ', document, ', or sent it.']
          : copied.length === 0
            ? [
                'Nothing says that ',
                party,
                ' was copied on ',
                document,
                '; sources say it was sent to ',
                ...ways(sent),
                '.',
              ]
            : ['Sources say that ', document, ' was copied to ', ...ways(copied), '.'],
      remarks:
        copied.length > 0 && sent.length > 0
          ? [['Others say that it was sent, not copied, to ', ...ways(sent), '.']]
          : [],
      columns: ['To whom', 'How', 'Held then by', 'When'],
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

function ways(rows: readonly DeliveryRow[]): readonly Part[] {
  return listed(
    rows.map((row) => [
      ...(row.partyLabel === 'Post' ? ['the office of '] : []),
      { id: row.partyId, name: row.partyName },
      ...(row.holderId === null
        ? []
        : [' (then held by ', { id: row.holderId, name: row.holderName ?? '' }, ')']),
      row.type === 'BLIND_COPIED_TO' ? ' (blind)' : '',
      caveat(row.status),
      { evidence: row.evidence },
    ]),
  );
}
