import { entry } from '../catalogue-entry.ts';
import { whenAnswer } from './answers/when.ts';

/**
 * What is done to papers and occasions. To leak or discover a paper is another event than its writing, so neither is
 * here: `when did the leak happen` asks for that one.
 */
const DONE =
  '(written|published|sent|made|prepared|drafted|issued|posted|tweeted|printed|released|dated|delivered|given|held|asked|broadcast|aired|produced|drawn up|put up|taken|announced|composed|signed|put out|compiled|finished|completed|authored|created|penned|done|filed|sent out|circulated|recorded|due|scheduled|planned|expected|set for|over|begun|started|appointed|fixed|set|arranged|put together|put online|sent round|brought out|run|carried|conducted|carried out|staged|convened|typed|typed up|uploaded|submitted|handed in|put|tabled|raised|posed|laid|granted|out)';
const DOES =
  '(happen|take place|occur|come out|appear|get (written|published|sent|posted|made|held|underway|under way)|go (up|out|ahead|live|online|on)|date from|date|date back to|kick off|come about|transpire|come in|come into being|unfold|be held|take effect|come into (force|effect)|kick in|become (public|known)|reach the public|see the light of day)';
/** People do these too, and stand without `the`. */
const GOES = '(begin|start|end|run|finish|stop|come|fall|land|drop)';
const HAPPENED =
  '(happened|took place|occurred|came out|appeared|began|started|ended|came|went up|went out|was|were|is|fell|falls|dates from|dated from|is dated|date from|got (written|published|sent|posted)|happens|takes place)';
const TAKEN_PLACE =
  '(taken place|happened|occurred|come out|appeared|begun|started|ended|gone (up|out|ahead|live))';
/** What is still to come: `due to be made`. */
const IS_TO = `[due|meant|set|scheduled|supposed|expected|planned|timed|going|down] [to] [be] [${DONE}|take place|happen|occur|come out|start|begin|appear|go ahead|go out|be out]`;
const WHEN = [
  'when',
  '(on|in|at|from|around|about|by) (what|which) (date|day|month|year|day and month|month and year|day of the week|weekday|week|time|point|moment|dates|days)',
  '(what|which) (date|day|month|year|time|weekday|week|month and year|day of the week|day of the month|time of year)',
  'since when',
  'for (when|(what|which) (date|day|time))',
  'how long ago',
  'when exactly',
  '(from|around|about|roughly|precisely) when',
];
const DATE =
  '[exact|precise|likely|known|actual|recorded|scheduled|planned|expected|agreed|appointed|stated|publication] (date|dates|day|timing|dating|time|month|year)';

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
    ...WHEN.flatMap((word) => [
      `${word} (was|were|is|are|has|have|had|will) {what} [been|be|being] [first|actually|finally] (${DONE}|${TAKEN_PLACE}) [on|in|from|out|up]`,
      `${word} (was|were|is|are) {what} [on|in|from|out|of|again]`,
      `${word} (did|does|do|will) {what} [first|actually|finally] ${DOES} [on|in|from]`,
      `${word} (did|does|do|will) the {what} [first|actually|finally] ${GOES} [on|in|from]`,
      `${word} {what} [first|actually] (${HAPPENED}|(was|were|is|are|has been|had been) ${DONE}) [on|in]`,
      `${word} (was|were|is|are) {what} ${IS_TO}`,
      `${word} (did|does|will) (they|he|she|the author|someone|somebody|anyone|the sources|[the] (reporters|journalists|press|media|papers|mps|ministers|officials|public|people)) (deliver|write|publish|send|issue|hold|post|make|put out|put|ask|pose|table|raise|release|bring out|sign|have|give|date|get|receive|hear|see|attend) {what}`,
      // An event is called by its verb too: `when did the memo leak`. Without `the` it would be anything that anybody did
      `${word} (did|does) the {what}`,
    ]),
    `(what|which) (is|was|are|were) [the] ${DATE} (of|on|for|given (for|on|to)|that is given (for|on)) {what}`,
    `[the|a|any|is there a|is there any|what|which|do we have a|have we got a|do we have any|have we any|have you got a|was there a|(do|does) (we|you|anyone|they|the sources|the papers|the articles) (know|have|give|say|state) [the|a|any]|what is the|what was the] ${DATE} [is|was|are|do we have|have we got|is there|is given|is known|known|given|recorded|on record|set|fixed] (of|on|for|to) {what} [is there|known|set|fixed|given]`,
    `(is|was|has|have|are|were) [a|any|the|there a|there any] ${DATE} [been] [ever|yet] [given|set|known|fixed|recorded|announced|put|stated|named] (of|on|for|to) {what} [known|given|recorded|set|fixed|on record|stated]`,
    `(does|do|did|has|have) {what} (have|got|had|bear|carry|been given|get) [a|any] ${DATE}`,
    `(is|was|are|has|have) {what} [been] dated`,
    `{what}['s|'|s'] ${DATE}`,
    `[the] ${DATE} of [the] (publication|writing|sending|issue|dispatch|drafting|occurrence) of {what}`,
    `when (was|is) [the] (publication|writing|sending|issue|dispatch|drafting) of {what}`,
    `(what|which) (is|was|are) {what}['s|'|s'] ${DATE}`,
    `(what|which) ${DATE} (does|do|did|has|have|is|are|was|had) {what} (have|bear|carry|given|dated|on|from|take place|fall on|happen|bearing|set for|scheduled for|pinned to|show|get|date from|happen on|held on|written on|published on|published|written|held|due)`,
    `(what|which) ${DATE} {what} (bears|bore|has|carries|gives|gave|is given|was given|is dated|fell on|took place on)`,
    `(what|which) ${DATE} (is|are|was|were) [there] (on|given for|put on|set for|for|stated on|written on|printed on) {what}`,
    `{what} (is|was|are|were) [down|due|set|scheduled|planned|pencilled in|booked] (for|on) (when|(what|which) ${DATE})`,
    '(when|how far back) (does|do|did) {what} date [from|back|back to]',
    `(to|on) (what|which) (${DATE}|<weekday>) (does|do|did|is|was|has) {what} [been] (belong|belongs|fall|fell|dated|go back|assigned|attributed|appear|appeared|happen|happened|take place|come out|published|ascribed)`,
    `(what|which) (is|was|are|were) [the] ${DATE} (attributed|assigned|given|ascribed|attached) to {what}`,
    `(on|upon|at) (what|which) (date|day|point in time|point|time|moment) did {what} (occur|happen|take place|appear|come out|come about|emerge|surface|break)`,
    `to (what|which) date (is|was|are|were) {what} to be (assigned|attributed|ascribed|dated)`,
    `how (is|was|are|were) {what} dated`,
    `[the] ${DATE} [as (precisely|closely|exactly|near) as [it] [is] (known|we have it|can be)] of {what}`,
    'when (is|are|was) {what} (from|dated|due|scheduled|planned|expected|dated to)',
    '{what} (was|is|happened|took place|came out|dates from|appeared) when',
    `[the] ${DATE} (on|in|at) which {what} (was|were|is|has been) ${DONE}`,
    `[the] ${DATE} (on|in|at) which {what} ${HAPPENED}`,
    `{what} (was|were|is|has been) ${DONE} (when|on (what|which) (date|day))`,
    '{what} when (was|did|is) (it|that|that happen|it happen|it written|it published|this|it sent|it held|it take place)',
    'how (long|far) (ago|back) (was|were|did|does|is) {what} [written|happen|published|sent|go|held|take place]',
    '(date|dates|timing) {what}',
    '(when) {what}',
    '{what} when',
    `{what} [on|at|in] (what|which) ${DATE}`,
    'how (old|recent) (is|was|are|were) the {what}',
    'when do (the papers|the sources|the articles|they) (say|date|put) {what} [happened|was written|took place|to]',
  ],
  reads: 'when {what} happened or was written',
  ...whenAnswer,
});
