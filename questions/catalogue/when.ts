import { entry } from '../catalogue-entry.ts';
import { whenAnswer } from './answers/when.ts';

const DONE =
  '(written|published|sent|made|prepared|drafted|issued|posted|tweeted|printed|released|dated|delivered|given|held|asked|broadcast|produced|drawn up|put up|taken|announced|leaked|composed|signed|put out|compiled|finished|completed|authored|created|penned|filed|sent out|circulated|revealed|discovered|found|uncovered|exposed|scrapped|recorded|due|scheduled|planned|expected|set for|supposed to be|to take place|over|begun|started|set to take place|meant to be|put together|put online|sent round|brought out|run|carried|going to be|to be held)';
const DOES =
  '(happen|take place|occur|come out|appear|begin|start|end|get written|get published|get sent|come to light|come|go up|go out|go ahead|go live|get out|break|emerge|fall|get made|get underway|date from|date|run|surface|kick off|come about|go on|finish|stop|transpire|get leaked|date back to|get posted|go online|occur exactly|get held)';
const HAPPENED =
  '(happened|took place|occurred|came out|appeared|began|started|ended|came to light|came|went up|went out|was|were|broke|emerged|fell|dates from|is dated|date from|surfaced|leaked)';

/** When something happened, or was written, and how that is known. */
export const when = entry({
  id: 'when',
  title: 'When did something happen, or was a document written?',
  wordings: ['When did {what} happen?', 'When was {what} written?'],
  slots: [
    {
      name: 'what',
      kind: 'event or document',
      labels: ['Event', 'Document'],
      sample: { types: ['TOOK_PART_IN', 'AUTHORED'], end: 'end' },
    },
  ],
  forms: [
    ...[
      'when',
      '(on|in) (what|which) (date|day|month|year|day and month|weekday|week)',
      '(what|which) (date|day|month|year|time|weekday|week)',
      'at what (time|date|point)',
      'since when',
      'how long ago',
      'when exactly',
      'from when',
    ].flatMap((word) => [
      `${word} (was|were|is|are|has|have|had|will) {what} [been|be] ${DONE} [on|in|from|out|up]`,
      `${word} (was|were|is|are) {what} [on|in|from|out]`,
      `${word} (did|does|do|will) {what} ${DOES} [on|in|from]`,
      `${word} {what} ${HAPPENED} [on|in]`,
      `${word} {what} (was|were|is|are) ${DONE}`,
      `${word} (did|does) (they|he|she|the author|someone|somebody) (write|publish|send|issue|hold|post|make) {what}`,
    ]),
    '(what|which) (is|was|are|were) the (date|day|time|dates|year|month|timing|exact date) (of|on|for) {what}',
    '[the|exact|a] (date|dates|day|timing) (of|on|for) {what}',
    "{what}['s|'|s'] (date|day|timing|dates)",
    "(what|which) (is|was|are) {what}['s|'|s'] (date|timing|dates|day)",
    '(what|which) (date|day|dates) (does|do|did|has|have|is|are|was) {what} (have|bear|carry|given|dated|on|from|take place|fall on|happen|bearing|set for|scheduled for|pinned to)',
    '(what|which) (date|day|month|year) (is|are|was|were) (on|given for|put on|set for) {what}',
    'how old (is|are|was|were) {what}',
    'when (is|are|was) {what} (from|dated|due|scheduled|planned|meant to happen|meant to take place|supposed to happen|expected)',
    '{what} (was|is|happened|took place|came out|dates from) when',
    '{what} when (was|did|is) (it|that|that happen|it happen|it written|it published|this)',
    'how (long|far) (ago|back) (was|were|did|does) {what} [written|happen|published|sent|go]',
    '(date) {what}',
    'when do (the papers|the sources|the articles) (say|date|put) {what} [happened|was written|took place|to]',
  ],
  reads: 'when {what} happened or was written',
  ...whenAnswer,
});
