import { DATE_SLOT, dateOf, entry, filled } from '../catalogue-entry.ts';
import { documentSlot, partySlot } from '../common-slots.ts';
import { anyPapers, onlyPapers, PAPERS_SLOT } from '../paper-kind.ts';
import { documentsIn, inOrder, PARTY_COLUMNS, partyRows } from './deliveries-to-party.ts';
import { asNode, deliveryRowSchema, holderCell, partiesIn, partyCell } from './delivery.ts';

const SENT =
  '(sent|addressed|directed|emailed|e-mailed|mailed|forwarded|given|handed|dispatched|delivered|intended|written|made out)';
/** To have been copied: `only copied to her`, `in copy`, `by copy`. */
const COPIED =
  "[merely|just|only|simply|solely] (copied|cc'd|cced|(in|on|by|by way of) (copy|cc)|on the (cc|copy) (line|list)|as [a|the|mere] (copy|cc) (recipient|recipients)|as [a] (copy|copies|cc|copyee|copyees)) [in] [only|merely] [to|on|in|into] [it|them|her|him|that]";
/** Those who were copied, or what they were copied on: `those in copy`, `anything they were only copied on`. */
const COPIES = `([the|any|all|all the|those|mere|its|their] (cc|ccs|cc's|cc-ing|copies|copying|(cc|copy) (list|recipients|line)|a (cc|copy)|carbon copies|copy recipients|(a|the) carbon copy)|[the|any|all|all the|those|these|mere|anything|anyone|anybody|everything|everyone|what|whatever] [people|those|recipients|names|papers|documents|items|things|ones] [that|which|who|whom|on which|in which] [it|they|she|he] [was|were|is|are|being|been|having been|has been|have been|had been|got] ${COPIED})`;
/** That copies do not count: without it, whoever was copied received it too. */
const NOT_COPIED = `([as [an|the] [actual|direct] (addressee|recipient|addressees|recipients)] [and|but] (not|rather than|instead of|as opposed to|as against|as distinct from|and never|never mind) [(merely|just|only|simply)] ${COPIES}|(leaving|setting|putting) ${COPIES} (aside|out [of it]|to one side)|(leaving|setting|putting) (aside|out|to one side) ${COPIES}|(not counting|not including|apart from|other than|except [for]|without|excluding|ignoring|disregarding|discounting|minus|bar|barring|but not) ${COPIES}|${COPIES} (excluded|aside|apart|not included|left out|excepted|discounted))`;
/** The same said of how it was sent. */
const STRAIGHT = '(directly|direct|straight|outright|proper|in its own right|by name on the to line)';
const TO_LINE = "[the] (to|to:|'to') (line|field|list|box|row)";

/** To whom a document was sent, not copied. */
const sentTo = entry({
  id: 'sent-to',
  title: 'To whom was a document sent, not copied?',
  wordings: ['To whom was {document} sent, not copied?'],
  slots: [documentSlot('start', 'SENT_TO')],
  forms: [
    ...[`[,] ${NOT_COPIED}`, STRAIGHT, `${STRAIGHT} [,] ${NOT_COPIED}`].flatMap((only) => [
      `to <agent> (was|were|is|are|has|have) {document} [been|to be] ${SENT} ${only}`,
      `<agent> (was|were|is|are|has|have) {document} [been|to be] ${SENT} (to ${only}|${only} to|for ${only})`,
      `<agent> (was|were|is|are|has|have) [it] {document} [been|to be] [to be] ${SENT} to ${only}`,
      `{document} (was|were|is) ${SENT} to <agent> ${only}`,
      `<who> (was|were|is|are|got|<have> been) ${SENT} {document} ${only}`,
      `<who> (got|received|<have> received|<did> (get|receive)) {document} ${only}`,
      `(<who>|to <agent>) <did> {document} (go|get) [out] ${only} [to]`,
      `(<who>|to <agent>) <did> {document} (go|get) [out] to ${only}`,
      `{document} (went|got) [out] to <agent> ${only}`,
      `<who> (was|were|is|are) [the] [direct|actual|main|primary|named] (addressees|addressee|recipients|recipient) of {document} ${only}`,
    ]),
    ...[`${NOT_COPIED} [,]`].flatMap((only) => [
      `${only} [to] <agent> (was|were|is|has|have) {document} [been] ${SENT} [to]`,
      `${only} <who> (was|were|got|<have> been) ${SENT} {document}`,
      `${only} <who> (got|received|<did> (get|receive)) {document}`,
      `${only} [to] <agent> <did> {document} (go|get) [out] [to]`,
    ]),
    `[<who> (was|were|is|are)] [the|any] (direct|primary|main|principal|actual) (addressees|addressee|recipients|recipient) of {document} [[,] ${NOT_COPIED}]`,
    `<who> {document} (was|were|is|are|has been|had been) ${SENT} to [,] ${NOT_COPIED}`,
    `[the|which|what|whose|all the] (name|names|people|person|addressees) [<be>|appears|appear] (on|in) ${TO_LINE} (of|on|for|in) {document}`,
    `<who> [<be>|appears|appear|stands] (on|in) ${TO_LINE} (of|on|for|in) {document}`,
    `{document}${"['s|'|s']"} ${TO_LINE}`,
  ],
  reads: 'to whom {document} was sent, not copied',
  statement: { name: 'sent-to', row: deliveryRowSchema },
  answer: (rows, slots) => {
    const document = asNode(filled(slots, 'document'));
    return {
      sentence:
        rows.length === 0
          ? ['Nothing in the papers says to whom ', document, ' was sent.']
          : [document, ' was sent to ', ...partiesIn(rows), '.'],
      remarks: rows.length === 0 ? [] : [['Who was merely copied on it is left out.']],
      columns: ['Sent to', 'Held then by', 'When'],
      rows: rows.map((row) => ({ cells: [partyCell(row), holderCell(row), row.when], row })),
    };
  },
});

/** What was sent, not copied, to somebody: by name, and through a post held on the day. */
const sentParty = entry({
  id: 'sent-party',
  title: 'What was sent to somebody, not copied?',
  wordings: ['What was sent to {party}, not copied?'],
  slots: [partySlot('end', 'SENT_TO'), PAPERS_SLOT, DATE_SLOT],
  forms: [
    ...[`[,] ${NOT_COPIED}`, STRAIGHT, `${STRAIGHT} [,] ${NOT_COPIED}`].flatMap((only) => [
      `<things> [that|which] [was|were|is|are|<have> been|<have>] ${SENT} to {party} [herself|himself|themselves|itself] ${only} [to (her|him|them|it)]`,
      `<things> (was|were|is|are) {party} [herself|himself|themselves|itself] ${SENT} ${only}`,
      `<things> [that|which] {party} [herself|himself|themselves|itself] (was|were|is|are|<have> been) ${SENT} ${only}`,
      `<things> [that|which] [<did>] (went|came|got|go|come|get) to {party} [herself|himself|themselves|itself] ${only}`,
      `(was|were|<have>) <anything> [been] ${SENT} to {party} ${only}`,
      `<things> (did|has|have) {party} (get|got|receive|received) [${SENT}] ${only}`,
    ]),
    `<things> [that|which] (was|were|is|are|<have> been) ${SENT} ${STRAIGHT} to {party} [[,] ${NOT_COPIED}]`,
    // in the middle: `the papers sent, not copied, to her`
    `<things> [that|which] [was|were|is|are|<have> been] ${SENT} [,] ${NOT_COPIED} [,] to {party}`,
    `(was|were|<have>) <anything> [been] ${SENT} [,] ${NOT_COPIED} [,] to {party}`,
    `${NOT_COPIED} [,] <things> (was|were|did|has|have) {party} [been|get|receive] [${SENT}]`,
    `${NOT_COPIED} [,] <things> (was|were|has|have) [been] ${SENT} to {party}`,
    `<things> [that|which|where|in which|on which] [<be>] {party} (was|were|is|are) (on|in) ${TO_LINE} [[,] ${NOT_COPIED}]`,
    `<things> (with|that (have|has|had|put|name|list)) {party} (on|in) ${TO_LINE} [[,] ${NOT_COPIED}]`,
    `<things> with {party} as the (addressee|addressee proper|direct addressee|recipient proper) [,] [${NOT_COPIED}]`,
  ],
  reads: 'what[ {papers}] was sent to {party}, not copied[ {date}]',
  affirmedBy: (rows) => rows,
  statement: { name: 'sent-party', row: deliveryRowSchema },
  answer: (unordered, slots) => {
    const party = filled(slots, 'party');
    const rows = inOrder(unordered);
    const when = dateOf(slots);
    const then = when === undefined ? '' : ` ${when.name}`;
    return {
      sentence:
        rows.length === 0
          ? [`Nothing in the papers says that ${anyPapers(slots)} was sent to `, asNode(party), `${then}.`]
          : [
              when === undefined ? '' : `${when.name.charAt(0).toUpperCase()}${when.name.slice(1)}, `,
              asNode(party),
              ' was sent ',
              ...documentsIn(rows, party.id),
              '.',
            ],
      remarks:
        rows.length === 0 ? [] : [['What they were merely copied on is left out.'], ...onlyPapers(slots)],
      columns: PARTY_COLUMNS,
      rows: partyRows(rows, party.id),
    };
  },
});

/** To whom papers went as such, copies left out. */
export const ADDRESSED_ENTRIES = [sentTo, sentParty] as const;
