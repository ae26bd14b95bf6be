import { DATE_SLOT, dateOf, entry, filled } from '../catalogue-entry.ts';
import { partySlot } from '../common-slots.ts';
import { anyPapers, onlyPapers, PAPERS_SLOT } from '../paper-kind.ts';
import { irregular, OWN, regular, verbs, whatDid } from '../verb-forms.ts';
import { A_COPY, SUPPLIED_WITH } from './copy-words.ts';
import { documentsIn, inOrder, PARTY_COLUMNS, partyRows } from './deliveries-to-party.ts';
import { asNode, deliveryRowSchema } from './delivery.ts';
import type { Part } from '../sentence.ts';

const THINGS = {
  things: '<things>',
  after: '(what|which <papers>|what <papers>)',
  any: '<anything>',
};
const GET = verbs(
  regular('receive', 'obtain'),
  irregular('get', 'got', 'got|gotten', '', '(hold|sight|possession) of', 'sent', 'to see', 'given'),
  irregular('take', 'took', 'taken', '(delivery|receipt|possession) of'),
  irregular('see', 'saw', 'seen'),
  irregular('read', 'read', 'read'),
  irregular('have', 'had', 'had', '(sight|possession) of', 'access to'),
);
const SENT =
  '(sent|addressed|given|shown|emailed|e-mailed|mailed|forwarded|handed|delivered|dispatched|passed|provided|disclosed|released|made available|supplied|supplied with|provided with|furnished with|directed|presented with|submitted|circulated|distributed|posted|issued)';
const REACHED =
  '(reached|reach|gone to|go to|went to|come to|came to|got to|get to|landed with|land with|been sent to|been given to|made it to|make it to|made (its|their) way to|found (its|their) way to|come before|came before|got through to|filtered through to|arrived with|arrived for|ended up with)';
const DESK = '(desk|inbox|in-box|in-tray|in tray|intray|hands|mailbox|mail|postbag|mailbag|lap|red box)';

/** What somebody received: to, cc and bcc kept apart; by name, and through a post held on the day. */
export const receivedBy = entry({
  id: 'received-by',
  title: 'What did somebody receive?',
  wordings: ['What was {party} sent?'],
  slots: [partySlot('end', 'SENT_TO', 'COPIED_TO'), PAPERS_SLOT, DATE_SLOT],
  forms: [
    ...whatDid(THINGS, '{party}', GET),
    // something must make it passive: `what Ind sent` is what he did
    ...[
      `<things> <was> {party} [been|being|already|getting]`,
      `<things> <have> {party} [already] (been|got|gotten)`,
      `<things> {party} [already] (<be>|<have> been) [already]`,
      `<things> <did> {party} get`,
    ].map((passive) => `${passive} ${SENT} [or <copied>|and <copied>|or copied on|and copied on]`),
    `with (what|which <papers>|what <papers>) (<be>|<have>|<did>) {party} [been|get] (supplied|provided|furnished|issued|presented|served)`,
    `(<was> {party} [already]|<have> {party} [already] been|<did> {party} get) (${SENT}|${SUPPLIED_WITH}) <anything>`,
    `(<did>|<have>) {party} [ever] (get|got|have|had) <anything> ${SENT} [on|over] to (her|him|them|it)`,
    `{party} (<be>|<have> been|got) ${SENT} (what|which <papers>|what <papers>)`,
    `<things> [that|which] [<be>|<have>|<have> been|got|get|did] (${SENT}|gone|went|go|come|came|goes|get|got) [out|on|over|up] (to|for) {party}`,
    `(<have>|<be>|did|does) <anything> [been|get|ever] (${SENT}|go|gone|come) [out|on|over] to {party}`,
    `(<have>|<be>|did|does) <anything> (reach|reached|get to) {party}`,
    `<things> [that|which] [<have>|<did>|<be> (known|said|reported|thought|believed|recorded) to have] ${REACHED} {party}`,
    // desks and inboxes; not offices, which have names here: `the Home Secretary's office`
    `<things> [that|which] [<have>|<did>] [been] (made (it|its way|their way)|make (it|its way|their way)|got|get|passed|pass|landed|land|arrived|arrive|ended up|end up|turned up|turn up|came|come|reached|reach|crossed|hit|sent|delivered|dropped|drop|go|went|gone|found its way|sat|sits|got|is|was|were|are) [on|in|into|onto|at|to|across|down on] {party}${OWN} ${DESK}`,
    `<things> (<did>|<have>) {party} (have|had) ${SENT} to (her|him|them|it)`,
    `<things> (<be>|<have> been) {party} (given|sent|shown|handed) (to (read|see|look at|review|consider|comment on)|for (comment|review|approval))`,
    `<things> [that|which] [<be>|<have> been] [sent|marked|meant|intended|given] (for|to) {party}${OWN} (attention|eyes)`,
    `(on|in|into|onto|at|across) {party}${OWN} ${DESK} (what|which <papers>|what <papers>) (landed|arrived|was|were|is|ended up|turned up|came)`,
    `<things> [that|which] [<be>] in {party}${OWN} (possession|keeping)`,
    `(what|which <papers>) [<be>] [there] [in|on] {party}${OWN} ${DESK}`,
    `<things> [that|which] (came|come|<have> come|went|passed|<did> come|<have> gone|headed|<be> (sent|heading|passed)) {party}${OWN} way`,
    `<things> (<did>|<have>|<be>) (they|people|officials|anyone|anybody|somebody|someone|others) (send|sent|give|given|show|shown|address|forward|forwarded|email|emailed|pass|sending) [on] [to] {party}`,
    `(<did>|<have>|<be>) (they|people|officials|anyone|anybody|somebody|someone) (send|sent|give|given|show|shown|forward|email|emailed) {party} <anything>`,
    `<things> [<be>|<have>|<did>] {party} [<be>|<have> been] [been|listed as|named as|get] [a|the|an|one of the|among the|in] (recipient|recipients|addressee|addressees|receipt) (of|for)`,
    `(of|for) (what|which <papers>|what <papers>) <be> {party} [a|the|an|one of the|among the|in] (recipient|recipients|addressee|addressees|receipt)`,
    `<things> of which {party} <be> [a|the|an|in] (recipient|recipients|addressee|receipt)`,
    `<things> (with|listing|naming|showing|list|lists|name|<have>|has) {party} (as|among) [a|the|an] (recipient|recipients|addressee|addressees)`,
    `[all|any|the] (correspondence|mail|papers|documents|deliveries|post|paperwork|material|things) ((addressed|sent|that went|delivered|given|forwarded|going) to|received by) {party}`,
    `[all|any|the] (documents|papers|letters|memos|emails|reports|correspondence|mail|paperwork|post|things|items) (received|sent|got) {party}`,
    `{party}${OWN} (inbox|in-tray|in tray|incoming papers|incoming mail|incoming correspondence|received papers|received documents|mail|mailbag|postbag|incoming documents)`,
    `[any|all|the|which|what] (documents|papers|letters|memos|emails|mail|correspondence|paperwork|post) [there] (for|addressed to|meant for|intended for|sent to) {party}`,
    `[any|all|the] (incoming|received) (papers|documents|mail|correspondence|letters|memos|items|paperwork) (for|to|of|by) {party}`,
    `<things> (<did>|had|<have>) {party} [have|had|got|find|found] (on|in) (her|his|their|its) ${DESK}`,
    `(what|which|how much) (mail|post) [that] (<did>|<have>|<be>|) {party} [been] (get|got|receive|received|sent|have|had)`,
    `<things> [that|which] [<be>|<have>] {party} [<be>|<have> been] handed`,
    `(what|which <papers>) (is|are|was|were) (known|said) to have (reached|been sent to) {party}`,
    `<things> [that|which] <be> (put|placed|laid|set) (in front of|before) {party}`,
    `<things> [<be>|<have>|<did>] {party} (in possession of|in receipt of|given [${A_COPY} of])`,
    `(what|whatever|everything|all) {party} (was|were|is|are|<have> been) in (receipt|possession) of`,
    `<things> [that|which] (came|come|comes|<have> come|<did> come|passed|fell|came in|got) [in] [to|into] {party}${OWN} (possession|hands|keeping)`,
    `<things> [that|which] (came|come|comes|<have> (come|passed|fallen|got)|<did> (come|pass|fall|get)|passed|fell|got) [in] (to|into) the (possession|hands|keeping|inbox|in-tray) of {party}`,
    `<things> [that|which] (came|come|comes|<have> come|<did> come|arrived) in (to|for) {party}`,
    `<things> [that|which] (<have> been|<be>) (sent|passed|handed|circulated) (round|around|out|across) to {party}`,
    `<things> [that|which] (wound up|wind up|ended up|finished up|fetched up|washed up) (with|on|in front of) {party}`,
    `(did|has|have|had) <anything> (find|found|make|made) (their|its) way to {party}`,
    `(did|has|have|had) [any] (documents|papers|letters|emails|memos|reports) (find|found|make|made|get|got|come|go) [(their|its) way|through|over] to {party}`,
    `[an|the|a] (inventory|list|schedule|tally) of [the|all|all the] (papers|documents|letters|items|correspondence) (addressed|sent|copied|given|forwarded) [or (copied|sent|addressed)] to {party}`,
    `(papers|documents|letters|items|correspondence) (addressed|sent|given|forwarded) [or (copied|sent|addressed)] to {party}`,
    `(papers|documents|letters|items|correspondence) copied or (sent|addressed) to {party}`,
    `[by way of (correspondence|paper|papers|post)] what (reached|got to|came to|went to) {party}`,
    `(every|each|any|all the|which|what) (bit of paper|bits of paper|piece of paper|scrap of paper) [that|which] (turned up|landed|arrived|ended up|came|hit|reached) [on|in|at|across] {party}${OWN} ${DESK}`,
  ],
  reads: 'what[ {papers}] {party} received[ {date}]',
  affirmedBy: (rows) => rows,
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
          ? [
              `Nothing in the papers says that ${anyPapers(slots)} was sent or copied to `,
              asNode(party),
              `${then}.`,
            ]
          : [opening, asNode(party), ...parts, '.'],
      remarks:
        rows.length === 0
          ? []
          : [['What somebody was sent is not always what they read or knew.'], ...onlyPapers(slots)],
      columns: PARTY_COLUMNS,
      rows: partyRows(rows, party.id),
    };
  },
});
