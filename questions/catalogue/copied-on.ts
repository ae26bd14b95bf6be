import { entry, filled } from '../catalogue-entry.ts';
import { documentSlot } from '../common-slots.ts';
import { OWN } from '../verb-forms.ts';
import { A_COPY, COPIED_IN, COPY_LIST, IN_COPY, STANDS, TO_BE } from './copy-words.ts';
import {
  alsoSent,
  asNode,
  deliveryRowSchema,
  partiesIn,
  RECIPIENT_COLUMNS,
  recipientRows,
} from './delivery.ts';

const ON = '[on|in on|into|in to|in|to|with|for|of|upon]';

/** Who was copied on a document: Cc and Bcc, never To. */
export const copiedOn = entry({
  id: 'copied-on',
  title: 'Who was copied on a document?',
  wordings: ['Who was copied on {document}?'],
  slots: [documentSlot('start', 'COPIED_TO', 'BLIND_COPIED_TO')],
  forms: [
    `<who> [<be>|<have> been|appear|appears|appeared|stand|stands|stood|feature|features|figure|recorded as|shown as|known to|said to|recorded as having been|known to have been|said to have been|who are|that were] [recorded as having been|listed as having been|known to have been|said to have been|down as|listed as] ${COPIED_IN} ${ON} {document}`,
    `<who> [<be>|appear|appears|appeared|features|stands] [there] (as|as a|as the) (cc|bcc|ccs|copy|copy recipient|copy recipients|copied [recipient|party|in]|cc'd) ${ON} {document}`,
    `<who> (<be>|are|were) ${TO_BE} ${COPIED_IN} ${ON} {document}`,
    `<who> (will|would|shall) be ${COPIED_IN} ${ON} {document}`,
    `<who> [<be>] (designated|named|listed|given|shown|marked|put [down]|down|recorded|noted|identified|included|entered|added|mentioned) [as] [a|an|the] ${COPY_LIST} (of|on|for|in|to) {document}`,
    `<who> <be> looped in (on|with|about) {document}`,
    `(which|what) bods <be> ${COPIED_IN} ${ON} {document}`,
    `over and above [the|its|their] [direct] (addressees|recipients) (into|to) (whose|which) (office|offices|hands|office or hands|desks) (was|were|has) {document} [been] copied`,
    `<who> [<be>|<have> been|<did>] (feature|featured|features|figure|figured|figures|appear|appeared|appears|stand|stood|stands) (on|in|among|under) [the] ${COPY_LIST} (of|on|for|in) {document}`,
    `[(in|into|to)] (whose|which|what) (inbox|inboxes|office or hands|office|offices|desk|desks|hands|in-tray|in-trays) (<did>|<have>|<was>) {document} [been] (drop|dropped|land|landed|come|arrive|arrived|go|copied|ping|pinged|fall) [in|into|to|on] (as [a|an] (cc|copy)|by cc|in copy|by way of copy)`,
    `(into|to) (whose|which|what) (inbox|inboxes|office or hands|office|offices|desk|desks|hands|department|departments) (<have>|<was>) {document} [been] (copied|cc'd)`,
    `(is|was|are|were) <anyone> [down|listed|given|named|shown|recorded] as [having been|being|a] (copied|cc'd|copy recipient|in copy) ${ON} {document}`,
    `(on|in|under) {document} (which|what) (names|people|offices) (appear|appears|appeared|stand|are given|are listed|are shown|feature|figure) (by way of copy|as copies|as copied|in copy|as [a] cc|under cc|on the (cc|copy) (list|line))`,
    `<who> (had|has|have) [been] ${COPIED_IN} when {document} <be> (sent|circulated|issued) [out|round]`,
    `when {document} (went (round|out|around|off)|<be> (sent|circulated|emailed|issued) [out|round|around]) <who> [<be>|had been|has been] ${COPIED_IN}`,
    `<who> <be> ${COPIED_IN} (when|as|once) {document} (went (round|out|around|off)|<be> (sent|circulated|emailed|issued) [out|round|around])`,
    `<who> [<did>|<have>|<be>|are|was] (get|got|gets|gotten|receive|received|receives|saw|see|seen|had|have|has|handed) (${A_COPY}|copies) of {document}`,
    `<who> (got|get|gets|had|have|has|<have> had|received) {document} (copied|cced|cc'd|ccd|bcc'd|blind-copied) [in] [to] [(them|him|her|it|their office)]`,
    `<who> (had|got|has|<have> had) ${A_COPY} of {document} (sent|forwarded|given|passed|handed|emailed|mailed|delivered) [on|over] [to (them|him|her|it|their office)]`,
    // `got it by cc`
    `<who> [<did>|<have>|<be>] [only|just|merely] (got|get|gets|received|receive|had|have|sent|given|shown|emailed|forwarded) {document} (in|as|by|by way of|via|only in|only as) [a|an] (cc|copy|carbon copy|courtesy copy|blind copy|bcc|ccs)`,
    `<who> (had|has|have|got) (his|her|their|its) (name|names) (on|in|under|among) [the] ${COPY_LIST} (of|on|for|in) {document}`,
    `(did|does|do|has|have|had) {document} [got] (have|had|show|list|include|name|got) <anyone> ${IN_COPY}`,
    // the paper first in the clause
    "(<who> [to (whom|which)]|to <agent>) [<be>|<have> been|<have>|<did>|was] {document} [<be>|<have> been|been|get] (<copied>|copied|carbon copied|blind copied|bcc'd) [in|across|over|on|out] [to|for|on] [too]",
    '{document} [<be>|<have> been] (<copied>|copied|blind-copied) [in] [to] <agent>',
    "(was|were|is|are|has|have|had|did) {document} [been|get] (<copied>|copied|cced|bcc'd) [in] [to] <agent>",
    '<copied> [in|on|into] {document} (who|whom|which people)',
    `(to|for) <agent> <be> ${A_COPY} of {document} (sent|given|addressed|forwarded)`,
    `(<agent>|<who>) [<be>|did|<have>] (${A_COPY}|copies|[carbon] copies) of {document} [<be>] (sent|given|addressed|go|went|gone|forwarded|made|furnished|supplied|provided|served|passed|circulated|distributed|handed|copied) [out] [to|for|on|with]`,
    `(to) <agent> [<be>|did|<have>] (${A_COPY}|copies) of {document} [<be>] (sent|given|addressed|go|went|gone|forwarded|furnished|supplied|provided|passed|circulated|distributed|handed|copied) [out]`,
    `(${A_COPY}|[carbon] copies) of {document} [<be>|did] (went|go|sent|given|forwarded) [out] to <agent>`,
    `(was|were|did|has|have|is) (${A_COPY}|copies) of {document} [been] (go|sent|given|forwarded|addressed) [out] to <agent>`,
    `[to] whose (office|offices|desk|desks|inbox|inboxes) (did|was|were|has|<be>) {document} [get|been|being|<be>] (<copied>|copied|cc'd) [in] [to]`,
    `whose (office|offices|name|department|departments) (<be>|<have> been) ${COPIED_IN} ${ON} {document}`,
    `(<who>|to <agent>) (<did>|<be>|<have>) {document} (go|gone|sent|get sent|come|emailed|forwarded) [out] [to] (as [a] (cc|copy)|in copy|by way of copy|by cc|on cc)`,
    // by those who sent it
    `(<who>|<agent>) [else] did (they|he|she|the author|the sender|the writer|it|somebody|someone) (copy|cc|bcc|carbon copy|blind-copy|loop) [in] ${ON} {document} [to]`,
    '(to) <agent> did (they|he|she|the author|the sender|the writer) (copy|cc|bcc) {document}',
    'did (they|he|she|the author|the sender|the writer|anyone|anybody) (copy|cc|bcc|loop) (anyone|anybody|someone|somebody) [else] [in] [on|into|to] {document}',
    'did (they|he|she|the author|the sender|the writer|anyone|anybody) (copy|cc|bcc) {document} to (anyone|anybody|someone|somebody)',
    // the list of the copied
    `(whose|who else's|which|what) (name|names) [<be>|(can|could) be|${STANDS}] [listed|given|found|shown|recorded] (in|on|under|among|after|behind|beside|next to|against|alongside) [the] ${COPY_LIST} (of|on|for|in) {document}`,
    `(<who>|what) [<be>|(can|could) be|${STANDS}] [there|listed|named|included|found|shown] (on|in|under|among|after|behind) [the] ${COPY_LIST} (of|on|for|in) {document}`,
    `(which|what|the|those) (recipients|addressees|offices|names) [<be>|${STANDS}] [there|listed|named|included|found|shown] (on|in|under|among) [the] ${COPY_LIST} (of|on|for|in) {document}`,
    `[what <be>|who <be>|are there|is there|were there|was there] [all|any|a|an] [the] [names (on|in|of)|people (on|in)|everyone (on|in)|full] [the] ${COPY_LIST} (of|on|for|in|from|to) {document}`,
    `{document}${OWN} ${COPY_LIST}`,
    `(who|what) <be> (in|on|under) {document}${OWN} ${COPY_LIST}`,
    `${COPY_LIST} {document}`,
    `(is|was|were|are) there (<anyone>|people|names|others) [who <be>|that <be>] ${COPIED_IN} ${ON} {document}`,
    `whose (inboxes|inbox|desks|desk|offices|office) (got|received|get|did) [get|receive] (${A_COPY}|copies) of {document}`,
    `<who> [<be>|<did>] (appear|appears|appeared|stands|listed|named|shown) on {document} as [a] (cc|bcc|copy|copied|cc'd|copy recipient|cc recipient)`,
    `(<copied>|${IN_COPY}) [on|into|in|to] {document}`,
    `(has|have|had|does|did) {document} [got|have|had] [a|an|any] ${COPY_LIST}`,
    `(<who>|which of the|(which|what|who) [of] [the]) (recipients|addressees) of {document} (<be>|were|are) [only|merely|just] (<copied>|cc'd|in copy|on copy)`,
    `[the] (recipients|recipient|holders|people) (of ${A_COPY}|of [carbon] copies|in copy|copied [in]|cc'd [in]) ${ON} {document}`,
    "(who|what) does {document} (cc|copy [in]|list as [a] (cc|copied)|show as [a] (cc|copied|cc'd))",
    `<agent> (<be>|does|did) {document} (show|list|name|give|have|include|put|record) [down] (as|in|on|under|among|against) [the|a] ${COPY_LIST}`,
    `<agent> (does|did) {document} (show|list|name|give|have|record|mark|say) [down] [as] [being|having been|was|were] ${COPIED_IN}`,
  ],
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
      columns: ['Copied to', ...RECIPIENT_COLUMNS],
      rows: recipientRows(rows),
    };
  },
});
