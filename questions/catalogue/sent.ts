import { DATE_SLOT, entry, filled, type CatalogueEntry } from '../catalogue-entry.ts';
import { documentSlot, partySlot } from '../common-slots.ts';
import { PAPERS_SLOT } from '../paper-kind.ts';
import {
  does,
  doesStrictly,
  irregular,
  oneOf,
  OWN,
  regular,
  verbs,
  whoDid,
  whoIs,
  whoseDeed,
  type Verb,
} from '../verb-forms.ts';
import { asNode, deliveryRowSchema } from './delivery.ts';
import { makerRows, makersIn, papersOf } from './makers.ts';

const OUT = '(out|off|over|round|around|in|across)';
export const SEND: Verb = verbs(
  irregular('send', 'sent', 'sent', OUT),
  irregular('send', 'sent', 'sent'),
  irregular('shoot', 'shot', 'shot', '(off|out|over|round)'),
  regular(
    'fire off',
    'fire out',
    'ping',
    'ping (off|out|over|round|around)',
    'email',
    'email (out|round|around|over)',
    'mail',
    'mail (out|off)',
    'dispatch',
    'despatch',
    'circulate',
    'distribute',
    'deliver',
    'forward',
    'transmit',
    'submit',
    'pass round',
    'pass around',
    'push (out|round|around)',
    '(whizz|shove) (off|out|over|round)',
    'hand out',
    'dish out',
    'share',
  ),
);
/**
 * Who sent something. `Those sent it` and `anyone sent it` can mean who got it: without `who`, no verb in the past follows.
 */
const SENDER =
  '(who [else|all]|whoever|(which|what|how many) [of the] <bodies> [who|that]|<doer> (who|that|which)|(did|does|do|has|have|had|(is|was|are|were) there) <anyone> [who|that])';
/** Whoever got something, without a name. */
const READERS =
  '[its|the|their|all the|all] (addressees|recipients|readers|people on it|ministers|officials|people|others|everyone|everybody|colleagues)';
const RECIPIENTS =
  '(they|people|ministers|officials|[the|its|all the] (recipients|addressees|readers)|those who (got|received) it)';
const GOT = '(get|got|receive|received|obtain|obtained|have|had)';
const COPY: Verb = regular('copy', 'cc', 'loop');
/** `send it out` */
const SEND_APART: Verb = verbs(
  irregular('send', 'sent', 'sent'),
  irregular('shoot', 'shot', 'shot'),
  regular('fire', 'ping', 'email', 'mail', 'pass', 'share', 'whizz', 'push', 'shove'),
);

/** Who sent a document. Who wrote it is said beside. */
export const sent: CatalogueEntry = entry({
  id: 'sent',
  title: 'Who sent a document?',
  wordings: ['Who sent {document}?'],
  slots: [documentSlot('end', 'SENT')],
  forms: [
    ...whoDid(SEND, `{document} [[on] to ${READERS}]`, {
      doer: SENDER,
      finite: doesStrictly,
    }),
    `${SENDER} ${doesStrictly(SEND_APART)} {document} ${OUT}`,
    `<doer> ${does(irregular('hit', 'hit', 'hit', '(send|the send button)'))} (on|for) {document}`,
    `by <agent> <be> {document} ${oneOf(SEND_APART.participle)} ${OUT}`,
    ...whoIs('sender|senders|originator|dispatcher', '{document}'),
    `(<doer>|(which|what) <bodies>) (will|shall|(is|was|are|were) [meant|supposed|due|expected|set|down|scheduled|planned|going|slated] to) (${SEND.base}|be ${oneOf(SEND.ing)}) {document} [out|round|around]`,
    `[the] <bodies> ${oneOf(SEND.ing)} {document}`,
    `${SENDER} ${doesStrictly(SEND_APART)} {document} (on its way|on|along) [to ${READERS}]`,
    `<doer> [<did>|<have>] (put|got|get|set|brought|bring) {document} (in|into) circulation`,
    ...whoseDeed(
      'dispatch|despatch|sending|sending out|circulation|distribution|transmission|emailing|mailing|forwarding',
      '{document}',
    ),
    // whoever got it got it from whoever sent it
    ...['from <agent> (<did>|<have>)', '<agent> (<did>|<have>)'].flatMap((asked, at) =>
      [
        `${RECIPIENTS} ${GOT} {document}`,
        `[the] (recipients|addressees|readers) of {document} ${GOT} it`,
      ].map((got) => `${asked} ${got}${at === 0 ? '' : ' from'}`),
    ),
    `(from|by|through) <agent> (<did>|<be>|<have>) {document} [<be>] (come|came|sent|emailed|circulated|go|originate|emanate) [out]`,
    `<agent> (<did>|<be>|<have>) {document} [<be>] [come|came|coming|sent|emailed|circulated|dispatched|mailed|originate|originating|emanate|go out|going out|forwarded] from`,
    `(from|out of) whose (outbox|office|desk|account|email|email account|address|computer|department|hands|inbox) (<did>|<have>|<was>) {document} [<be>] (go|went|come|came|sent|leave|issue|emanate|originate|gone) [out]`,
    `(in|under) whose name (<did>|<have>|<was>|<be>) {document} (go|gone|sent|circulated|emailed|dispatched) [out|round]`,
    `whose (office|department|account|team) ${doesStrictly(SEND)} {document}`,
    `whose (outbox|office|desk|account|email|email account|email address|address|department) (<did>|<have>|<was>) {document} [<be>] (go|come|came|sent|emanate|originate) [out] from`,
    '{document} (came|went|<be> sent) [out] (from|of) whose (outbox|office|desk|account|department)',
    `<agent> (<did>|<have>|<was>) {document} (arrive|arrived|arriving|land|turn up|reach (them|him|her|us)) from`,
    `from <agent> (<did>|<have>|<was>) {document} (arrive|arrived|arriving|turn up)`,
    '{document} (<be> sent|came|arrived|went out|went|emanated|originated) from <agent>',
    `{document}${OWN} sender`,
    `[the] (sending|dispatch|despatch|circulation|transmission) of {document} (was|is) whose (doing|act|work|handiwork)`,
    `{document} (was|were|is) put in (the post|circulation|the mail) by (whom|who)`,
    `whose name (is|was|stands|appears) [given|down|shown|listed] (on|under|at the foot of|at the top of) {document} as [its|the] sender`,
    `whose (outbox|office|desk|account|email account|department|hands) (<did>|<have>|<was>) {document} (leave|left|go out|gone out|issue|depart|departed) [from]`,
    `(at|by) whose (hand|hands|order|orders|instruction|behest) (<be>|<have>) {document} [been] ${oneOf(SEND.participle)}`,
    `<doer> (bore|bears|had|has|carried|took) [the] responsibility for ${oneOf(SEND.ing)} {document}`,
    `the (sending|dispatch|despatch|circulation|transmission) of {document} whose (act|doing|work|handiwork|responsibility) (is|was|were) it`,
    `whose (act|doing|work|handiwork) (is|was|were) the (sending|dispatch|despatch|circulation|transmission) of {document}`,
    // whoever copies others in sends it; `who copied the memo` alone can also ask who was copied
    `<doer> (${oneOf(COPY.past, COPY.present)}|<have> ${oneOf(COPY.participle)}|<did> ${oneOf(COPY.base)}) [in] (people|others|them|anyone|anybody|everyone|everybody|colleagues|officials|ministers|somebody|someone) [in] [on|into|in on|to] {document}`,
    'who copied {document} [to (people|others|anyone|everyone|colleagues|officials|ministers)]',
    'where (did|does|has|had) {document} (come|came|originate|originated|emanate) [from]',
    'where (was|is) {document} sent from',
  ],
  reads: 'who sent {document}',
  statement: { name: 'sent-by', row: deliveryRowSchema },
  beside: { name: 'wrote', row: deliveryRowSchema },
  answer: (rows, slots, writers) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says who sent ', document, '.']
          : [document, ' was sent by ', ...makersIn(rows), '.'],
      remarks: writers.length === 0 ? [] : [['It was written by ', ...makersIn(writers), '.']],
      columns: ['Sent by', 'When'],
      rows: makerRows(rows),
    };
  },
});

/** What somebody sent. */
export const sentByParty: CatalogueEntry = entry({
  id: 'sent-by-party',
  title: 'What did somebody send?',
  wordings: ['What did {party} send?'],
  slots: [partySlot('start', 'SENT'), PAPERS_SLOT, DATE_SLOT],
  forms: [
    // `what was somebody sent` is what they got: nothing that makes it passive stands before the verb
    `<things> [that|which|it was] {party} ${doesStrictly(SEND)} [to (anyone|anybody|people|others|colleagues)]`,
    `<things> [that|which|<be>|<have> been] (${oneOf(SEND.participle)}) [out|round] (by|from) {party}`,
    `<things> (is|was|has) {party} on [the] record as having ${oneOf(SEND.participle)}`,
    `<things> (<did>|<have>) {party} [been] ${oneOf(SEND.base, SEND.ing)} [to (anyone|anybody|people|others|colleagues)]`,
    `<things> <have> {party} ${oneOf(SEND.participle)} [to (anyone|anybody|people|others|colleagues)]`,
    `<things> <was> {party} ${oneOf(SEND.ing)} [to (anyone|anybody|people|others|colleagues)]`,
    `(<did>|<have>) {party} ${oneOf(SEND.base, SEND.participle)} <anything> [to (anyone|anybody|people|others|colleagues)]`,
    `<have> <anything> been ${oneOf(SEND.participle)} by {party}`,
    `by {party} (what|which <papers>) [<be>|<have> been] ${oneOf(SEND.participle)}`,
    `<things> (<did>|<have>|) (go|gone|went|come|came|left|leave) [out] (of|from) {party}${OWN} (desk|office|outbox|account|email account|department)`,
    `{party}${OWN} (outbox|outgoing (mail|papers|post|correspondence)|sent (mail|items|papers|letters|emails|memos))`,
    `<things> [<be>] {party} [<be>] [listed as|named as|given as] [the|a] (sender|senders) of`,
    `<things> (with|naming|listing|of which) {party} [<be>] [as] [the|a|its|their] sender`,
    `of (what|which <papers>|what <papers>|which) (<be>|was|is|were) {party} [<be>] [the|a] sender`,
    `<things> [that|which] (went|go|goes|came|come|<have> (gone|come)) [out|off|forth] from {party}`,
    `{party} (is|was) the sender of (what|which <papers>)`,
    `{party} as [a|the] sender [of] (what|of what)`,
    `(everything|all|anything) [that was|that] ${oneOf(SEND.participle)} by {party} [[is] to be listed]`,
    `(outgoing|sent|dispatched) (papers|documents|mail|correspondence|letters|memos) (of|from|by) {party}`,
  ],
  reads: 'what[ {papers}] {party} sent[ {date}]',
  affirmedBy: (rows) => rows,
  statement: { name: 'sent-by-party', row: deliveryRowSchema },
  answer: (rows, slots) => papersOf(rows, slots, 'sent'),
});
