import { DATE_SLOT, dateOf, entry, filled } from '../catalogue-entry.ts';
import { partySlot } from '../common-slots.ts';
import { anyPapers, onlyPapers, PAPERS_SLOT } from '../paper-kind.ts';
import { OWN } from '../verb-forms.ts';
import { A_COPY, COPIED_IN, COPY_LIST, IN_COPY, SHOWS, STANDS } from './copy-words.ts';
import { documentsIn, inOrder, PARTY_COLUMNS, partyRows } from './deliveries-to-party.ts';
import { asNode, deliveryRowSchema } from './delivery.ts';

const ON = '[on|in on|into|in to|in|to|with|for|of|upon]';

/** What somebody was copied on: by name, and through a post held on the day. */
export const copiedParty = entry({
  id: 'copied-party',
  title: 'What was somebody copied on?',
  wordings: ['What was {party} copied on?'],
  slots: [partySlot('end', 'COPIED_TO', 'BLIND_COPIED_TO'), PAPERS_SLOT, DATE_SLOT],
  forms: [
    `<things> [<be>|<have> been|<did>|<have>] {party} [all] [<be>|get|gets|got|appear|appears|appeared|listed|named|shown|recorded|feature] [as] [a|the] ${COPIED_IN} ${ON}`,
    `(on|in|to|into|for|of) (what|which <papers>|what <papers>|which|whatever) [else] [<be>|<have> been|does|did|do|<have>] {party} [<be>|get|gets|got|appear|appears|appeared|listed|named|shown|recorded|feature] [as|among|one of] [a|the] (${COPIED_IN}|${COPY_LIST})`,
    `(on|in|to|into) (what|which <papers>|what <papers>) (does|did|do) {party} ${STANDS} (as|in|on) [a|the] (cc|copy|ccs|bcc|copy recipient|copied party|copied recipient|cc recipient|cc line|cc list|copy list)`,
    `<things> (does|did|do) {party} ${STANDS} (as|in|on) [a|the] (cc|copy|ccs|bcc|copy recipient|copied party|copied recipient|cc recipient|cc line|cc list|copy list) (on|in|of)`,
    `(is|was|are|were) there <anything> ((on|in|for|to|into) which|where) {party} (<be>|<have> been|got|appears|appear|appeared|features|<be> (listed|named|shown|down)) [as] [a|the] ${COPIED_IN}`,
    `<papers> ((on|in|for|to|into) which|where) {party} (<be>|<have> been|got|appears|appear|appeared|features|<be> (listed|named|shown|down)) [as] [a|the] ${COPIED_IN}`,
    `<things> ((on|in|for|to|into) which|where) {party} (<be>|<have> been|got|appears|appear|appeared|features|<be> (listed|named|shown|down)) [as] [a|the] ${COPIED_IN}`,
    `<things> (on|in|for) which {party} (appears|appeared|features|is listed|is named|was) (as|in|on) [a|the] (cc|copy|copy recipient|copied party|cc line|cc list)`,
    `<things> [that|which] [<be> [being]|<have> been|got|has|get] (<copied>|copied|blind-copied) [over|across|through|on] (to|for) {party}`,
    `<things> [<be>] (<copied>|cc|cc:|cc'd|copied to|copy to|with a copy to|with copies to) {party}`,
    `<things> [that|which] [<have>|${SHOWS}|where|on which] {party} [<be>|listed|named|included|shown|down|as a] [as] [a|an] (${IN_COPY}|cc|as a cc|as cc|copied [in]|cc'd [in]|cced|ccd|as a copy recipient|copy recipient|among (the|those) (copied [in]|cc'd [in]|cced|in copy|on copy|copy recipients|cc's|ccs|who (<be>|<have> been) (copied|cc'd) [in]))`,
    `<things> [that|which|where] {party}${OWN} name (<be>|${STANDS}) [down] [on|in|under] [as] [a|an|the] ${COPY_LIST}`,
    `<things> [that|which] [<did>|<have>] ${SHOWS} [the] {party}${OWN} (name|names|office) (in|on|under|among|as|against|by|beside|after) [the|its|their|a|an] (${COPY_LIST}|copied [in]|copy)`,
    `<things> (reached|came to|come to|went to|got to|go to|[<be>] [been] (sent|addressed|forwarded) to) {party} (in|as a|by way of) (copy|cc|copies|carbon copy)`,
    `what (copies|ccs|cc's|carbon copies) (<did>|<have>) {party} (get|receive|got|received|had|have)`,
    `<things> (<did>|<have>) {party} [been] (get|receive|have|got|received|given|sent|had|hold) (${A_COPY}|[carbon] copies) of`,
    `of (what|which <papers>|what <papers>) (<did>|<have>|<be>) {party} [been] (get|receive|got|received|given|sent) (${A_COPY}|copies)`,
    `<things> of which {party} (got|received|had|<be> (sent|given)) (${A_COPY}|copies)`,
    `{party} [<be>|<have> been|got] (<copied>|copied|in copy) [on|in on|into|in|to|for] (what|which <papers>|what <papers>) [else]`,
    `(<be>|<have>|did|does) {party} [been|get|got|ever] (<copied>|copied|in copy|on copy) ${ON} <anything>`,
    `(<did>|<have>) (anyone|anybody|someone|somebody|they|people|officials) (copy|copied|cc|cc'd|bcc|loop|looped) {party} [in] [on|in on|into|to] <anything>`,
    `<things> (<did>|<have>) (anyone|anybody|someone|they|people|officials) (copy|copied|cc|cc'd|bcc|loop|looped) {party} [in] [on|in on|into|in to|to]`,
    `<things> (<did>|<have>) (anyone|anybody|someone|they|people|officials) (copy|copied|cc|cc'd|bcc) to {party}`,
    `{party}${OWN} (ccs|cc's|copies|bccs|carbon copies|cc papers|cc'd papers|copied papers|cc'd documents|copied documents)`,
    `[all|any|the|every] (ccs|cc's|copies|carbon copies|bccs) [that were|that] [sent|given|that went|addressed|made|made out|went] (to|for) {party}`,
    `<things> [<be>] copied [in] {party}`,
    `<things> (did|has|have|had|was|were) {party} [have|had|get|got] (copied|cc'd|cced) [in] to (it|them|him|her)`,
    `(has|have|had|did|does) {party} [ever] (turned up|turn up|cropped up|crop up|popped up|pop up|appeared|appear|featured|feature|figured|figure|been included|been put|been) (in|on|as|under) [a|the] (${COPY_LIST}|copy|copy recipient) (on|of|in|for) <anything>`,
    `[any|which|what|all|the|is there [any]|are there [any]|such] (correspondence|paperwork|documents|papers|letters|emails|memos|mail|material|paper|bits of paper|bit of paper) [as] [in which|on which|where|that|which] [<have>|had|has|have] {party} [<be>|<have> been] [included|named|listed|shown|put|placed|put down|down] [as|in|on] [a|the] (copy recipient|cc|copy|copied party|copied recipient|in copy|copied in|on copy|cc'd|cc recipient)`,
    `the (copying-in|copying in|copying|cc-ing) of {party} (extended|extends|ran|run) to (what|which <papers>)`,
    `of (what|which <papers>|what <papers>) (<be>|<have>|<did>) (${A_COPY}|copies) [been] (sent|given|forwarded|addressed|go|gone|went) [out|on] to {party}`,
    `<things> [that|which] (went|go|goes|<be> sent|<have> gone) [out] (in copy|as copies|as a copy|by way of copy|on cc|by cc|as a cc) to {party}`,
    `<things> [that|which] [<did>|<have>] (carried|carry|carries|had|have|has|showed|show|shows|listed|list|lists|named|name|put|puts|placed|included|include|includes|bore|bear|bears|with|featuring|featured|kept) {party} (in|on|under|among|as) [a|an|the|its|their] (copy|${COPY_LIST})`,
    `<things> [<be>] (copied|cc'd|cced) (to|into|over to) {party}`,
  ],
  reads: 'what[ {papers}] {party} was copied on[ {date}]',
  affirmedBy: (rows) => rows,
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
          ? ['Nothing in the papers says that ', asNode(party), ` was copied on ${anyPapers(slots)}${then}.`]
          : [opening, asNode(party), ' was copied on ', ...documentsIn(rows, party.id), '.'],
      remarks: [
        ...(sent.length === 0
          ? []
          : [
              [
                'Apart from that, sources say that what follows was sent, not copied: ',
                ...documentsIn(sent, party.id),
                '.',
              ],
            ]),
        ...(rows.length === 0 ? [] : onlyPapers(slots)),
      ],
      columns: PARTY_COLUMNS,
      rows: partyRows(rows, party.id),
    };
  },
});
