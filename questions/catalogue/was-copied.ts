import { entry, filled } from '../catalogue-entry.ts';
import { documentSlot, partySlot } from '../common-slots.ts';
import { caveat, listed, type Part } from '../sentence.ts';
import { OWN } from '../verb-forms.ts';
import { A_COPY, COPIED_IN, COPY_LIST, SUPPLIED_WITH } from './copy-words.ts';
import { asNode, deliveryRowSchema, RECIPIENT_COLUMNS, recipientRows, type DeliveryRow } from './delivery.ts';

const ON = '[on|in on|into|in to|in|to|with|for|of|upon]';
const SENT =
  "(sent|shown|given|emailed|e-mailed|mailed|forwarded|handed|passed|addressed|delivered|circulated|distributed|copied|cc'd|cced|ccd|bcc'd|blind-copied|routed|directed|provided|supplied|submitted|issued|brought|disclosed|released|presented)";
/** `P … D`: what P was to D. */
const RELATION = `(${COPIED_IN} ${ON}|${SENT} [or ${SENT}|and ${SENT}] ${ON}|${SUPPLIED_WITH} [${A_COPY} of|copies of]|[a|an|the|among [the]|one of [the]] ${COPY_LIST} (of|on|for|in|to)|sent [on] ${A_COPY} of|${SENT} ${A_COPY} of|[a|an|the|among [the]|one of [the]|in] (recipient|recipients|addressee|addressees|receipt) of|(among|one of) (the|those) [people|ones|persons] [who (were|was)|that (were|was)] (copied [in] on|cc'd [in] on|sent|shown|given|in copy (on|for)|who (got|received))|(among|one of) (the|those) [people|ones] (who|that) (got|received)|on the (distribution|mailing|circulation) list (of|for)|(among|one of) the (copied|cc'd) [ones|people|persons|parties|names] (of|on|for|in)|on the receiving end of|in the loop (on|about|for)|in [the] (cc|copy|cc list|copy list|cc line) (of|on|for)|on [the] (cc|copy|cc list|copy list|cc line) (of|on|for))`;
const RECEIVE =
  '(get|receive|have|got|received|had|gotten|take delivery of|took delivery of|taken delivery of|take receipt of|took receipt of|get hold of|get sent|get given|get shown|get <copied>|got <copied>|got sent) [in] [on] [(a|any|the|one) [carbon|courtesy|blind] (copy|cc) of|copies of]';
const REACH =
  '(reach|reached|go to|went to|gone to|get to|got to|come to|came to|make it to|made it to|make its way to|made its way to|find its way to|found its way to|end up with|ended up with|get as far as|got as far as|make it as far as|land with|landed with|arrive with|cross)';
/** What somebody does who gets a paper to somebody. */
const HAND =
  '(send|email|show|give|forward|hand|slip|pass|drop|mail|circulate|submit|deliver|sent|emailed|shown|given|forwarded|handed|slipped|passed|dropped|mailed|delivered)';
/** Where those stand who get a paper. */
const LISTS = `(${COPY_LIST}|(distribution|circulation|mailing|recipient|address) list|(list of|listed) (recipients|addressees)|distribution|circulation)`;
const DESK = "['s|'|s'] (desk|inbox|in-tray|in tray|office|hands|mailbox|mail)";

/** Whether somebody was copied on, or sent, a document: what the sources say, to, cc and bcc kept apart. */
export const wasCopied = entry({
  id: 'was-copied',
  title: 'Was somebody copied on a document?',
  wordings: ['Was {party} copied on {document}?', 'Did {party} receive {document}?'],
  slots: [partySlot('end', 'COPIED_TO', 'SENT_TO'), documentSlot('start', 'COPIED_TO', 'SENT_TO')],
  forms: [
    `(was|were|is|are|had|has|have|whether|if) {party} [been|was|were|is|had been|has been] ${RELATION} {document}`,
    `{party} (was|were|got|is|had been|has been|been|<have> been) [also] ${RELATION} {document}`,
    `{party} (copied [in] ${ON}|cc'd [in] ${ON}|in copy (on|for)|in receipt of) {document}`,
    `(did|does|has|had|have|whether|if) {party} ${RECEIVE} {document} [too|copied to (it|him|her|them)|sent to (it|him|her|them)]`,
    `{party} (got|received|had|took delivery of|<have> received|<have> got|was in receipt of|gets|receives) [${A_COPY} of|copies of] {document}`,
    `(was|were|is|are|has|have|had|did|whether|if) {document} [been|ever|was|get|has been|had been] ${SENT} [on|out|over|round|in|or ${SENT}|and ${SENT}] [to] {party}`,
    `{document} (was|were|is|has been|had been|got) ${SENT} [on|out|over|or ${SENT}] to {party}`,
    `{document} (reached|went to|got to|came to|landed with|made it to|found its way to) {party}`,
    `(was|were|is|has|have|had) {document} [been] (received|got|obtained|had) by {party}`,
    `(was|were|is|has|have|had) {document} [been] shared with {party}`,
    `(did|has|had|does) {document} [ever] ${REACH} {party}`,
    `(did|has|had|does) {document} [ever] (go|get|come) [out|on|over] to {party}`,
    `(did|has|had) {document} [ever] (land|landed|end up|ended up|arrive|arrived|turn up|turned up|get|got|come|came|reach|reached|go|went|hit|cross|find its way|make its way|make it|made it|go [anywhere] near|get [anywhere] near) [on|in|into|onto|to|at|across|down to] {party}${DESK}`,
    `{document} (landed|ended up|arrived|turned up|got|came|reached|went|hit|crossed) [on|in|into|onto|to|at|across] {party}${DESK}`,
    `(did|has|had|was|were) (${A_COPY}|copies) of {document} [been|ever] (go|gone|reach|reached|get|got|come|sent|given|addressed|forwarded|find its way) [out|on] [to] {party}`,
    `(was|were) it [to] {party} (that|who|whom|to whom) {document} (went|<be> ${SENT}|got <copied>) [to]`,
    `(was|were|is|are) {party} [among|one of] (the|those|a|one of those|one of the|somebody|someone) [people|ones|persons|person|offices|recipients] [that|whom|who|to whom] {document} (<be>|<have> been|went|got) [${SENT}] [out] [to]`,
    `(was|were|is|are) {party} [among|one of] (the|those|one of those|one of the) [people|ones|persons|offices] (copied|cc'd|cced|sent|in copy|in receipt|on copy|who (got|received|were sent|was sent|were copied [in] on)|that (got|received|were sent)) ${ON} {document}`,
    // two slots side by side need a word between them
    `(did|has|have|had) (anyone|anybody|somebody|someone|they|people) (copy|cc|bcc|loop|copied|cc'd|looped) {party} [in] (on|in on|into|in to|to|in) {document}`,
    `(did|has|have|had) (anyone|anybody|somebody|someone|they|people) ${HAND} {party} (the|${A_COPY} of) {document}`,
    `(did|has|have|had) (anyone|anybody|somebody|someone|they|people) (provide|provided|supply|supplied|furnish|furnished|issue|issued|present|presented|serve|served) {party} with [${A_COPY} of] {document}`,
    `(did|has|have|had) (anyone|anybody|somebody|someone|they|people) (${HAND}|copy|cc|address|copied|addressed) [${A_COPY} of] {document} [on|over|along|through|up|down] to {party}`,
    `how (<was>|<have>) {party} [been] (sent|<copied>|given) {document}`,
    'how did {party} (get|receive|come by) {document}',
    'how did {document} (reach|get to|come to) {party}',
    `(does|did|is|was) {party} [appear|feature|listed|named|stand|down|shown|figure|be|included] [there] (on|in|among|under|as) [a|the] (${LISTS}|recipients|addressees|addressee|recipient) (of|on|for|in) {document}`,
    `(does|did|is|was) {party} [appear|feature|listed|named|stand|down|shown|be|included] [there] (on|in|among|under) {document}${OWN} (${LISTS}|recipients|addressees)`,
    `(does|did|do|has|have) {document}${OWN} (${LISTS}|recipients|addressees) (include|included|have|name|list|show|feature|contain|carry|mention|take in) {party}`,
    `(does|did|do|has|have) [the] (${LISTS}|recipients|addressees) (of|on|for|in) {document} (include|included|have|name|list|show|feature|contain|carry|mention|take in) {party}`,
    `{document} ${SENT} [on|over] to {party}`,
    `(does|did|has) {document} (list|name|show|have|include|cc|copy|carry|copied) {party} [in] [as|in|on|among|under] [a|an|the] [${COPY_LIST}|recipient|recipients|addressee|addressees|copy]`,
    `(is|was|does|did) {party}${OWN} (name|office) [appear|stand|listed|feature|figure|turn up|show up] (on|in|under|among) [the] (${LISTS}|recipients|addressees) (of|on|for|in) {document}`,
    `(was|were|is) {document} [ever|being] (put|placed|laid|set) (in front of|before|on the desk of) {party}`,
    `[is there|was there|do we have] [a|any] (record|sign|evidence|mention|indication|proof|trace) [of|that] {document} (going|coming|getting|being (sent|copied|forwarded|given|shown)|having (gone|reached|been sent|been copied|been forwarded|been given|been shown)|went|got|came|was sent|was copied|reaching) [on|over] [to] {party}`,
    `[is there|was there|do we have] [a|any] (record|sign|evidence|mention|indication|proof|trace) of {party} (being|getting|having been) (${COPIED_IN} ${ON}|${SENT} [in] [on]) {document}`,
    `[is there|was there|do we have] [a|any] (record|sign|evidence|mention|indication|proof|trace) of {party} (getting|receiving|having (got|received|had)) {document}`,
    `(did|has|had) (${A_COPY}|copies) of {document} [ever] (land|landed|end up|ended up|arrive|arrived|turn up|make it|made it|make its way|made its way|find its way|found its way) [on|in|into|onto|to|with|at] {party}[${DESK}]`,
    `(did|has|have|had|was) (anyone|anybody|somebody|someone|they|people) [been] (copying|cc'ing|cc-ing|ccing|looping) {party} [in] (on|in on|into|in to|to|in) {document}`,
    `[is there|was there|do we have] [a|any|the] (record|sign|evidence|mention|indication|proof|trace) of {party} (on|in|among|under) [the] (${LISTS}|recipients|addressees) (of|on|for|in) {document}`,
    `(was|were|is|are|did) {party} (figure|figured|number|numbered|counted|count|feature|featured|listed|named|stand|rank|ranked) [as] [among|one of|in] [the|a|an] (recipients|recipient|addressees|addressee|people who (got|received)|those who (got|received)|list of recipients) (of|for|on) {document}`,
    `(does|did|do|is|was|are|were) {party} (figure|feature|rank|number|count|appear|stand|fall|come|counted|numbered|listed|named|found|included) [as] (among|amongst|one of) (the|those|all those) [people|ones|persons|offices|names|officials] [who (is|are|was|were)|that (is|are|was|were)] (copied|cc'd|cced|in copy|on copy|sent|shown|given) ${ON} {document}`,
    `{party} (figured|numbered|featured|ranked|counted|was (counted|numbered|listed|named)) [as] (among|one of|in) [the] (recipients|addressees|people who (got|received)|those who (got|received)) (of|for|on) {document}`,
    `{party} [an|a] (addressee|recipient) of {document}`,
    `(was|were|has|had) {document} [been] sent [the] {party}${OWN} way`,
    `(did|has|had) {document} (come|go|get sent|get passed|pass|head) {party}${OWN} way`,
    `{party} (was|were|got|had been|has been) sent {document}`,
    // what is left of `is there a record of …`
    `{document} (being|having been) ${SENT} [on|over] to {party}`,
    `{document} having (gone|reached|got to|come to|made its way to|found its way to) [to] {party}`,
    `{party} (being|having been) ${RELATION} {document}`,
    `{party} (getting|receiving|having (got|received|had)) [${A_COPY} of] {document}`,
    '(was|is|were) {party} (sent to or copied on|copied or sent|copied on or sent|sent or copied [in] [on|in on]|sent or only copied) {document}',
  ],
  reads: 'whether {party} was copied on {document}, or sent it',
  affirmedBy: (rows) => rows.filter(({ type }) => type !== 'SENT_TO'),
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
                'Sources say that ',
                document,
                ' was sent to ',
                ...ways(sent),
                '; nothing says that ',
                party,
                ' was copied on it.',
              ]
            : ['Sources say that ', document, ' was copied to ', ...ways(copied), '.'],
      remarks:
        copied.length > 0 && sent.length > 0
          ? [['Others say that it was sent, not copied, to ', ...ways(sent), '.']]
          : [],
      columns: ['To whom', ...RECIPIENT_COLUMNS],
      rows: recipientRows(rows),
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
