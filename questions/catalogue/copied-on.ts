import { entry, filled } from '../catalogue-entry.ts';
import { documentSlot } from '../common-slots.ts';
import { entityCell } from '../cell.ts';
import { alsoSent, asNode, deliveryRowSchema, partiesIn } from './delivery.ts';

/** Who was copied on a document: Cc and Bcc, never To. */
export const copiedOn = entry({
  id: 'copied-on',
  title: 'Who was copied on a document?',
  wordings: ['Who was copied on {document}?'],
  slots: [documentSlot('start', 'COPIED_TO', 'BLIND_COPIED_TO')],
  forms: [
    '<who> [all|else] [that] [<be>] <copied> [on|in on|into|in to|in|to|with|for|of] {document}',
    '<who> [all|else] <be> {document} <copied> [to|for]',
    '(to who|to whom|whom|who) <be> {document} (<copied>|copied) [to]',
    '(to who|to whom|whom|who) did (they|he|she) copy {document} [to]',
    '{document} (who|whom) <be> (it|that|this) <copied> [to]',
    '(whose names|whose name|which names|what names) (was|were|is|are|stood|appear|appears|appeared) (in|on|under) the (cc|cc line|cc list|cc field|copy list|bcc|distribution list) (of|on|for) {document}',
    '<who> [all|else] (<be>|has|have) {document} (copied|cced|ccd) to',
    '{document} (<be>|has been) <copied> [to] (who|whom)',
    '<who> {document} <be> <copied> [to]',
    '(who|whom) did (they|he|she|the author|the sender|the writer|it) (copy|cc|bcc) [in|in on|on|into|in to] {document}',
    'who (saw|got|received|had|was given|was sent|were sent) (a copy|copies|the copy|a cc) of {document}',
    '<who> (got|gets|received|had) (copied|cced|ccd|a copy|copies) [in] [on|in on|of|into|for] {document}',
    '[the] (cc list|cc|ccs|copy list|copies|cc line|distribution list|cc field|copied recipients|copied parties) (of|on|for|in|from) {document}',
    '(who|which people|which names) (<was>|stood|appears|appear|appeared) [there] (on|in|under) the (cc|cc list|cc line|cc field|copy list|bcc|bcc line|distribution list) (of|on|for) {document}',
    '{document} (cc list|copy list|ccs)',
    '<who> (was|were) (kept in the loop|looped in) (on|with|about) {document}',
    'copies of {document} (went|were sent|were given) to (who|whom)',
    '(who|whom) (went|did) (a copy|copies) of {document} [go] to',
    '(to whom|to who|who) did (a copy|copies) of {document} go [to]',
    '(to whom|to who|who|whom) <was> (a copy|copies) of {document} (sent|given|addressed) [to]',
    '(recipients|people) (of a copy|of copies|in copy|copied) [of|on] {document}',
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
      columns: ['Copied to', 'How', 'Held then by', 'When'],
      rows: rows.map((row) => ({
        cells: [
          entityCell(row.partyId, row.partyName, row.partyLabel),
          row.type === 'BLIND_COPIED_TO' ? 'blind copy' : 'copy',
          row.holderId === null ? null : entityCell(row.holderId, row.holderName ?? '', 'Person'),
          row.when,
        ],
        row,
      })),
    };
  },
});
