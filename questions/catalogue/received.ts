import { entry, filled } from '../catalogue-entry.ts';
import { documentSlot } from '../common-slots.ts';
import type { Part } from '../sentence.ts';
import { irregular, oneOf, OWN, regular, verbs, whoDid, whoIs } from '../verb-forms.ts';
import { A_COPY, SUPPLIED_WITH, TO_BE } from './copy-words.ts';
import {
  asNode,
  deliveryRowSchema,
  partiesIn,
  RECIPIENT_COLUMNS,
  recipientRows,
  type DeliveryRow,
} from './delivery.ts';

const GET = verbs(
  irregular(
    'get',
    'got',
    'got|gotten',
    '',
    '(hold|possession) of',
    '(his|her|their) hands on',
    'sent',
    'given',
    'handed',
  ),
  irregular('lay', 'laid', 'laid', '[his|her|their] hands on'),
  irregular('have', 'had', 'had', '', 'possession of', 'access to'),
  irregular('take', 'took', 'taken', '(delivery|receipt|possession) of'),
  irregular('come', 'came', 'come', 'into possession of'),
  regular('receive', 'obtain', 'end up with', 'wind up with'),
);
const SENT =
  "(sent|addressed|given|shown|emailed|e-mailed|mailed|forwarded|handed|circulated|distributed|delivered|dispatched|issued|passed|supplied|given sight of|given access to|given copies of|copied|cc'd|posted|directed|presented|submitted|disseminated|routed|read|provided|disclosed|released|made available|pinged|whizzed|slipped)";
const ON_TO = '[out|on|round|around|off|over|across|along|through|up|down]';
const SEND = '(send|address|give|show|forward|email|circulate|distribute|mail|issue|deliver)';
const TOLD_TO = '(said|known|reported|recorded|thought|believed) (to have been|as having been|to have)';
const BE = '(was|were|is|are|has|have|had|did|does)';

/** Who received a document: to, cc and bcc kept apart. */
export const received = entry({
  id: 'received',
  title: 'Who received a document?',
  wordings: ['Who received {document}?'],
  slots: [documentSlot('start', 'SENT_TO', 'COPIED_TO')],
  forms: [
    ...whoDid(GET, '{document}'),
    ...whoIs(
      'recipient|recipients|addressee|addressees|receiver|receivers|reader|readers|distribution list|circulation list|mailing list|distribution|circulation|recipient list|list of recipients|readership',
      '{document}',
    ),
    `[the] [names of] (addressees|recipients) and (ccs|cc's|copied|copies|copy recipients|cc list|cc'd) (of|on|for) {document}`,
    // `who was sent it` is who got it, `who sent it` is not: what makes it passive must stand there
    `<who> (<be>|<have> been|wound up|ended up|was ${TOLD_TO}|were ${TOLD_TO}|(<be>|are|were) ${TO_BE}) (${SENT} [or ${SENT}|and ${SENT}|and/or ${SENT}]|${SUPPLIED_WITH}) [out|${A_COPY} of|copies of] {document}`,
    `<who> [<be>|<have> been|ended up|counts|count|counted|numbers|numbered|figures|figured|figure|features|featured|appears|appear|appeared|ranks|ranked] [listed|named|shown|given|included|recorded|counted|numbered] (an addressee of|[among|amongst|one of|as] [a|the] (recipients|recipient|addressees|addressee) of|in receipt of|in possession of|on the receiving end of|at the receiving end of|on the (distribution|circulation|mailing) list (of|for)) [${A_COPY} of] {document}`,
    `(those|people|persons|everyone|everybody|all) (sent or copied|sent and copied|copied or sent|sent or given|given or sent) [in] [on] {document}`,
    `<who> (ended up|wound up|finished up) ${oneOf(GET.ing)} {document}`,
    // with the paper before the verb
    `(<who> to (whom|which)|to <agent>) [<be>|<have>|<have> been] {document} [<be>|<have> been|been|<have>] ${SENT} [or ${SENT}|and ${SENT}] ${ON_TO}`,
    `<who> [<be>|<have>|<have> been] {document} [<be>|<have> been|been|<have>] ${SENT} [or ${SENT}|and ${SENT}] ${ON_TO} to`,
    `(<who>|to <agent>) <did> {document} get ${SENT} ${ON_TO} [to]`,
    `(on|upon) <agent> (<be>|<have>) {document} [been] served`,
    `with <agent> (<be>|<have>) {document} [been] (shared|left|lodged|deposited|placed)`,
    `(those|all|people|persons|everyone|everybody|all those|anyone|the people|the persons|all the people) [<be>|<have> been] (sent|given|shown|emailed|forwarded|handed|addressed in|${SUPPLIED_WITH}) [${A_COPY} of|copies of] {document}`,
    `to whose attention (<be>|<have>) {document} [been] (brought|drawn|addressed|marked|directed)`,
    'in whose (possession|hands|keeping|files) (was|were|is|are) {document}',
    `<who> (had|has|have|got|received|found) {document} (in|on) (their|his|her) (inbox|inboxes|in-tray|desk|desks|hands|possession|mail)`,
    `(<who>|to <agent>) (<did>|<have>|) {document} (go|gone|reach|reached|went|get|got|made it|make it|come|came) [out|off|round|on] [to]`,
    `(<who> [to (whom|which)]|to <agent>) {document} (went|goes|got|reached) [out|round] [to]`,
    `(<who>|to <agent>) (<did>|<have>) (they|he|she|the author|the sender|the writer|somebody|someone) ${SEND} {document} [out|on] [to]`,
    `{document} (<be>|<have> been|<have>|) (went|go|gone|got|came|${SENT}) [out|on|round] to <agent>`,
    `${BE} {document} [been|ever|get] (${SENT}|go|gone|went) [or <copied>] [out|on|round] to <agent>`,
    `${BE} {document} [been|ever] (reach|reached|<have>) <agent>`,
    `<who> [<be>] on {document}${OWN} (distribution|mailing|circulation|recipient) list`,
    '{document} (found|made|finds|makes) its way to <agent>',
    `<who> (<be>|<have> been) (given|shown|sent|handed|passed) {document} (to (read|see|look at|review|consider)|for (review|information|comment))`,
    '<who> (was|were|is|are) {document} [meant|intended|destined|written|made out|bound] for',
    `for <agent> (was|were|is|are) {document} [meant|intended|destined]`,
    `{document} (was|were|is) [meant|intended|destined] for <agent>`,
    `${BE} <anyone> [been|get|ever] ${SENT} [${A_COPY} of] {document}`,
    `<who> (<have>|had|got|<have> had) {document} ${SENT} [on|over] to (them|him|her|it)`,
    `(<who>|with <agent>) [<be>|<have>|<did>|<have> been] {document} [<be>|<have> been|been] (shared|share) [with]`,
    '{document} (went|was sent|ended up|landed) where',
    `where (did|has|does|was|were) {document} [been] (go|gone|end up|land|sent|went|circulated|distributed|sent out) [to]`,
    `<who> (had|found|saw|got) {document} (land|landing|landed|arrive|arriving|turn up|turning up|drop|dropped|dropping|pop up|plonked|put|placed|end up|delivered) [on|in|into] (his|her|their) (desk|desks|inbox|inboxes|hands|lap|in-tray|mailbox|office|offices)`,
    `<who> <be> {document} [being|getting] (going|headed|heading|bound|on its way|going to be sent|due to go) [out|off] (to|for)`,
    `<who> (will|would|shall) be (sent|given|shown) {document}`,
    `<who> (will|would|shall) {document} (go|be sent|be given|be shown|be addressed) [out] to`,
    `<who> [else] <be> (on|in) the [email|mail] (chain|thread|circulation|distribution|mailing) [list] (for|of|with|on) {document}`,
    `(through|into) whose hands (<did>|<have>|<was>) {document} (pass|passed|go|gone|come|came|fall|fallen)`,
    `whose hands (<did>|<have>|<was>) {document} (pass|passed|go|gone|come|came|fall|fallen) (through|into)`,
    `<who> <be> (meant|supposed|intended|due|expected|to) [to] (get|receive|see|have|read) {document}`,
    `(everyone|everybody|all those|those|all|the people) [who|whom|that|to whom] {document} (reached|got to|went to|was sent to|came to|landed with|found [its way to])`,
    `<who> (stood|stands|is|was|were|are) (on|at) the receiving end of {document}`,
    `(did|has|have) {document} [ever] (get|got|gotten|go|gone|make it|made it|get through|got through|get as far as|get out) [out|through] to <anyone>`,
    `[is there|was there|do we have] [a|any] (record|sign|evidence|mention|indication|proof|trace) of <anyone> (being|having been|getting) ${SENT} {document}`,
    `to <agent> (back|at the time) (was|were) {document} ${SENT}`,
    // desks and inboxes
    `[on|in|into|onto|to|across] (whose|which|what) (desk|desks|inbox|inboxes|in-box|hands|in-tray|in-trays|in tray|in trays|mailbox|mailboxes|office|offices|lap) (<did>|<have>|<be>|) {document} (land|landed|arrive|arrived|end up|ended up|turn up|turned up|fall|fallen|come|came|get|got|reach|reached|go|gone|wind up|finish up|pop up|drop|dropped|plop|plopped|find its way|make its way|hit|cross|pinged|sent|delivered) [on|in|into|onto|to|across|at]`,
    `{document} (landed|arrived|ended up|turned up|dropped|fell|came|got|reached|went|hit|crossed|<be> (sent|delivered)) [on|in|into|onto|to|across|at] whose (desk|desks|inbox|inboxes|hands|in-tray|in-trays|mailbox|office|offices|lap)`,
    `<who> (<did>|<have>) {document} (land|landed|end up|ended up|arrive|arrived|finish up|turn up) (with|on|in front of)`,
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
      columns: ['Who', ...RECIPIENT_COLUMNS],
      rows: recipientRows(rows),
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
