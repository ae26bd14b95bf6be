import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { ABOUT_SLOT, partySlot } from '../common-slots.ts';
import { saidAnswer } from './answers/said.ts';

const SAY =
  '(say|claim|state|tell|argue|insist|maintain|assert|declare|remark|announce|testify|have to say|go on record saying|come out with|comment|reply|respond|answer|admit|acknowledge|concede|tell people|mention|make of|put forward|give evidence|give as evidence)';
const SAID =
  '(said|says|claimed|claims|stated|states|told|tells|argued|argues|insisted|maintained|maintains|asserted|declared|remarked|announced|commented|been saying|been claiming|been quoted saying|been quoted as saying|come out with|admitted|acknowledged|conceded|testified|put forward|gone on record saying|had to say)';
const ABOUT =
  '(about|on|regarding|concerning|of|with regard to|in relation to|on the subject of|as to|around|when it comes to|over|to do with|on the matter of|on the question of|as regards)';
const AT =
  '(at|during|in|before|to|in front of|in the course of|on the occasion of|as part of|at the time of)';
const WHAT = '(<what>|what else|what exactly|anything|all|everything|how much)';
const STATEMENTS =
  '(statements|words|remarks|claims|comments|assertions|quotes|quotations|utterances|sayings|line|position|testimony|evidence|account|version|view|views|stance|public statements|own words|statement)';

/** What somebody said: about something, on a date, at an event; what was denied or admitted is said to be that. */
export const said = entry({
  id: 'said',
  title: 'What did somebody say?',
  wordings: [
    'What did {speaker} say?',
    'What did {speaker} say about {about}?',
    'What did {speaker} say at {event}?',
  ],
  slots: [
    { ...partySlot('start', 'STATED'), name: 'speaker', labels: ['Person', 'Group', 'Organisation'] },
    ABOUT_SLOT,
    {
      name: 'event',
      kind: 'event',
      labels: ['Event'],
      optional: true,
      sample: { types: ['TOOK_PART_IN'], end: 'end' },
    },
    DATE_SLOT,
  ],
  forms: [
    ...[
      '',
      ` ${ABOUT} {about}`,
      ` ${AT} {event}`,
      ` ${ABOUT} {about} ${AT} {event}`,
      ` ${AT} {event} ${ABOUT} {about}`,
    ].flatMap((more) => [
      `${WHAT} (<did>|has|have|had) {speaker} ${SAY}${more}`,
      `${WHAT} (has|have|had|is|was) {speaker} (${SAID}|saying|claiming)${more}`,
      `${WHAT} [that|which] {speaker} [has|have|had] ${SAID}${more}`,
      `${WHAT} [that] (is|was|has been|were) (said|claimed|stated|argued|maintained) by {speaker}${more}`,
      `{speaker} ${SAID} what${more}`,
      `(did|has|does|have) {speaker} (say|said|claim|claimed|speak|spoken|comment|commented|made any statement|make any statement|make a statement) [anything|something|a word|at all]${more}`,
      `(quote|quotes|quote me|quotes from|quotes by|statements by|remarks by|claims by|words of|statements of|statements from|comments by|comments from|the words of|all statements by|every statement by|anything by|what there is from) {speaker}${more}`,
      `{speaker}['s|'|s'] ${STATEMENTS}${more}`,
      `(what|which) (is|was|are|were) {speaker}['s|'|s'] ${STATEMENTS}${more}`,
      `(what|which) (statements|claims|remarks|comments) (did|has|have|does) {speaker} (make|made)${more}`,
      `(what|which) (statements|claims|remarks|comments) (was|were) made by {speaker}${more}`,
      `how did {speaker} (respond|react|reply|answer)${more}`,
    ]),
    `${WHAT} (<did>|has|have|had) {speaker} (tell|told|say to|said to|inform) {event}`,
    `${WHAT} (<did>|has|have|had) {speaker} (tell|told) {event} ${ABOUT} {about}`,
    `${WHAT} {speaker} (told|said to) {event}`,
    `${WHAT} {speaker} told {event} ${ABOUT} {about}`,
    `(at|during|in) {event} ${WHAT} did {speaker} ${SAY}`,
    `${ABOUT} {about} ${WHAT} did {speaker} ${SAY}`,
    `{speaker} ${ABOUT} {about}`,
  ],
  reads: 'what {speaker} said[ about {about}][ at {event}][ {date}]',
  ...saidAnswer,
});
