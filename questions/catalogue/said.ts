import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { ABOUT_SLOT, partySlot } from '../common-slots.ts';
import { saidAnswer } from './answers/said.ts';
import { ABOUT, irregular } from './asking-words.ts';
import { regular, verbs } from '../verb-forms.ts';

const SAYING = verbs(
  regular(
    'claim',
    'state',
    'argue',
    'insist',
    'maintain',
    'assert',
    'declare',
    'remark',
    'announce',
    'testify',
    'comment',
    'reply',
    'respond',
    'answer',
    'mention',
    'acknowledge',
    'concede',
    'allege',
    'contend',
    'explain',
    'observe',
    'stress',
    'affirm',
    'suggest',
    'report',
    'put forward',
    'promise',
    'add',
    'warn',
    'reveal',
    'disclose',
    'tweet',
    'reckon',
    'depose to',
    'depose',
    'attest to',
    'opine',
    'aver',
    'submit',
    'volunteer',
    'offer',
    'confess',
    'own up to',
    'let on',
    'pronounce',
  ),
  irregular({ past: 'admitted', base: 'admit', ing: 'admitting' }),
  irregular({ past: 'said', base: 'say', ing: 'saying' }),
  irregular({ past: 'told', base: 'tell', ing: 'telling' }),
  irregular({ past: 'had', base: 'have', ing: 'having', present: 'has' }, 'to say'),
  irregular({ past: 'came', base: 'come', ing: 'coming', participle: 'come' }, 'out with'),
  irregular(
    { past: 'went', base: 'go', ing: 'going', participle: 'gone', present: 'goes' },
    'on record (saying|as saying|with)',
  ),
  irregular({ past: 'spoke', base: 'speak', ing: 'speaking', participle: 'spoken' }),
  irregular(
    { past: 'gave', base: 'give', ing: 'giving', participle: 'given' },
    'evidence|as evidence|in evidence|in reply|as (an|the|her|his|their) answer',
  ),
  irregular({ past: 'made', base: 'make', ing: 'making' }, 'of'),
  irregular(
    { past: 'wrote', base: 'write', ing: 'writing', participle: 'written' },
    'on (twitter|social media)',
  ),
  irregular({ past: 'let', base: 'let', ing: 'letting' }, 'slip|drop|it be known'),
  irregular(
    { past: 'put', base: 'put', ing: 'putting' },
    'on (the record|record)|forward|to (the house|mps)',
  ),
  regular(
    'pipe up with',
    'chime in with',
    'chip in with',
    'weigh in with',
    'bang on',
    'go on',
    'harp on',
    'pitch in with',
    'vouchsafe',
  ),
);
/** Whom it was said to, where that tells nothing apart, and how. */
const TO_ALL =
  '[[to] (the house|the commons|mps|parliament|people|reporters|journalists|us|them|everyone|the public|colleagues|anyone|the world|the press)] [in (evidence|public|so many words|terms|testimony|(her|his|their|its) [own|exact|very] words)|on (the record|twitter|social media|air|television|camera)|for (herself|himself|themselves|itself)|publicly|so far|in total]';
/** `before the hearing` is rather a time; whom it was said to is a person, unless it is `the` committee or hearing. */
const TO_THE = '(to|in front of) the';
const AT = `(at|during|in|in the course of|on the occasion of|as part of|at the time of|in the middle of|over the course of|while (speaking|appearing|giving evidence) (at|to|before|in|on)|throughout|(appearing|speaking|giving evidence) (at|before|to)|when (appearing|speaking) (at|before|in|on)|when (she|he|they|it) (answered|faced|appeared (at|before|on)|spoke (at|in|during|on)|(was|were) [interviewed] on|went on|featured on|gave evidence (to|at|before)|attended|responded to|took part in|was (at|before)|were (at|before))|as evidence (at|to|before|in)|${TO_THE}) [her|his|their|its own|its]`;
/** `Rudd's response to the memo` is about the memo, not on the occasion of its leak. */
const notTo = (more: string): string => more.replace(`|${TO_THE}`, '');
const WHAT =
  '(<what>|what else|what exactly|what all|whatever|anything|all|everything|how much|(in|with) what words|which words|what words|what sort of things|in (her|his|their|its) [own|exact|very] words what)';
const ANYTHING = '[anything|something|a word|much|things|one thing]';
const STATEMENTS =
  '(point|points|argument|arguments|statement|statements|words|word|remark|remarks|claim|claims|comment|comments|assertion|assertions|quote|quotes|quotation|quotations|utterances|sayings|line|position|testimony|evidence|account|version|view|views|stance|take|answer|answers|reply|replies|response|responses|reaction|reactions|contribution|contributions|admissions|admission|explanation|explanations|pronouncements|observations|soundbites|assurance|assurances|declaration|declarations|intervention|interventions|submission|submissions|representation|representations|opinion|opinions|thoughts|pledge|pledges|promise|promises|warning|warnings|announcement|announcements|message|assessment|assessments|verdict|judgement|judgment|analysis|impression)';
const OWN = '[own|exact|very|public|actual|recorded|precise|latest|full|direct|verbatim|known|reported]';
const MADE =
  '(made|given|issued|put out|uttered|offered|recorded|used|spoken|on record|known|quoted|reported|there)';
const POSSESSED = "('s|'|s')";
const ASKED =
  '[what|what (is|was|are|were) the|which|every|all|any|each|the|all the|all of the|are there any|is there any|is there a|do we have any|have we got any|quote me|list of|(have|has|had) (we|you|they|anyone) [got] (a|any|some|one)|(do|does) (we|you|they|anyone) have (a|any|some|one)]';

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
    `[what (is|was|were)] {speaker}['s|'|s'] (response|reaction|reply|answer|rejoinder) to {about}`,
    'what (does|did|do) {speaker} (think|make) (of|about) {about}',
    `what (did|has|had) {speaker} (ask|asked) ${AT} {event}`,
    `how (did|has|does) {speaker} (express|expressed) (herself|himself|themselves|itself) ${ABOUT} {about}`,
    ...['', ` ${ABOUT} {about}`, ` ${AT} {event}`].map(
      (more) =>
        `[what (is|was|are|were)] the (gist|substance|tenor|content|contents|thrust|upshot|essence|drift) of {speaker}['s|'|s'] ${OWN} ${STATEMENTS}${more}`,
    ),
    'how (did|has|does) {speaker} (respond|responded|react|reacted|reply|replied) to {about}',
    ...[
      ' [in (reply|answer|response|return)]',
      ' (in|by way of) (reply|answer|response|reaction) to [the] {event}',
      ' (in|by way of) (reply|answer|response|reaction) to [the] {about}',
      ` [(when|if|after being) (asked|questioned|pressed|quizzed|challenged|grilled)] ${ABOUT} {about}`,
      ` ${AT} {event}`,
      ` ${ABOUT} {about} ${AT} {event}`,
      ` ${AT} {event} ${ABOUT} {about}`,
    ].flatMap((more) => [
      `${WHAT} (<did>|has|have|had|is|was|are|were) {speaker} [been] [actually|since|then] (${SAYING.base}|${SAYING.participle}|${SAYING.ing}) ${TO_ALL}${more}`,
      `${WHAT} [that|which] {speaker} [<have>|has been|have been|<did>] [been] (${SAYING.past}|${SAYING.present}|${SAYING.participle}|${SAYING.ing}|${SAYING.base}) ${TO_ALL}${more}`,
      `${WHAT} [that|which] (is|was|has been|were|have been|are) (said|claimed|stated|argued|maintained|admitted|asserted|put forward) by {speaker} ${TO_ALL}${more}`,
      `${WHAT} (is|was|are|were|has|have) {speaker} [been] (quoted|reported|recorded|supposed|alleged|said|understood|known|cited|heard) (as saying|saying|as having said|to (say|have said|have told ${TO_ALL}|have claimed))${more}`,
      `{speaker} [<have>] (${SAYING.past}|${SAYING.present}) ${TO_ALL} what${more}`,
      // Whether anything was said at all
      `(did|has|does|have|had) {speaker} [have|had|got] (anything|something|a word|a thing|a lot|much|nothing) to say ${TO_ALL}${more}`,
      `(did|has|does|have|had|is|was) {speaker} [been] (say|said|saying|claim|claimed|speak|spoken|comment|commented|talk|talked|remark|remarked|state|stated|tell ${TO_ALL}|go on record|gone on record|pronounce|pronounced) ${ANYTHING} ${TO_ALL}${more}`,
      `{speaker} [has|have|had] (said|says|claimed|stated) (anything|something|things|a word) ${TO_ALL}${more}`,
      `(did|has|does|have|had) {speaker} (make|made|give|given|issue|issued|put out) [a|any|some|the|an] [public] ${STATEMENTS}${more}`,
      `[quote|quote me|quotes|quotes from|all|every|everything|anything] [a|any|the] [words|statements|quotes] {speaker} [is|was] (quoted|on record)${more}`,
      `(quote|quote me|quotes) {speaker}${more}`,
      `(what|anything|everything|whatever|what else) [is|was|we have|do we have|there is|is there] [on (the record|record)|quoted|recorded|reported] from {speaker}${more}`,
      `(anything|everything|all|something|what there is) (by|from|said by) {speaker}${more}`,
      `${ASKED} ${OWN} ${STATEMENTS} [${MADE}] (of|from|by|attributed to|ascribed to) {speaker}${more}`,
      `[(what|which|where) (is|was|are|were)] {speaker}['s|'|s'] ${OWN} ${STATEMENTS}${notTo(more)}`,
      `(what|which|any|all|all the|the) ${OWN} ${STATEMENTS} [that] (did|has|have|does|was|were|had) {speaker} (make|made|give|given|take|taken|use|used|put out|hold|issue|issued|offer|offered|making|provide|provided|tender|tendered|submit|submitted|present|presented|deliver|delivered|put forward|advance|advanced|express|expressed|utter|uttered|volunteer|volunteered|contribute|contributed|share|shared|adopt|adopted)${more}`,
      `(what|which|any|all|all the|the) ${OWN} ${STATEMENTS} [that] {speaker} [has|have|had] (made|gave|given|issued|took|used|put out|makes|offered|provided|submitted|presented|delivered|put forward|expressed|uttered|contributed|shared)${more}`,
      `(what|which) ${STATEMENTS} (was|were|is|are) (made|given) by {speaker}${more}`,
      `(what|which|any|how much) (information|details|detail|facts|explanation) [that] (did|has|have|does|had) {speaker} (give|given|provide|provided|offer|offered|share|shared|supply|supplied|volunteer|volunteered|reveal|revealed|disclose|disclosed) ${TO_ALL}${more}`,
      `(where|how) (does|did|do) {speaker} stand${more}`,
      `what (is|was|are|were) {speaker} on (record|the record) (as saying|saying|as having said)${more}`,
      `(what|which|whatever|anything|everything) [${STATEMENTS}] (is|are|was|were|has been|have been) (attributed|attributable|ascribed|credited) to {speaker}${more}`,
      `{speaker} ${OWN} ${STATEMENTS} [${MADE}]${notTo(more)}`,
    ]),
    ...['', ` ${ABOUT} {about}`].map(
      (more) =>
        `[(what|which|where) (is|was|are|were)] {speaker}['s|'|s'] ${OWN} (evidence|testimony|statement|statements|account|answer|answers|submission|submissions|contribution|remarks|assurance|assurances) [given|made] (to|in front of) the {event}${more}`,
    ),
    ...['', ` ${AT} {event}`].flatMap((more) => [
      `(how|in what (words|terms|way)) (did|does|has|have|do) {speaker} (describe|described|characterise|characterised|portray|portrayed|speak of|spoken of|speak about|talk about|comment on|refer to|explain|address|put|account [to mps|to parliament|to the committee] for|justify|explain away|present|frame|depict|see|view|rate|assess) {about} [${POSSESSED} (behaviour|conduct|record|actions|position|performance|role|handling of (it|this|things))]${more}`,
      `(did|has|does|have|had) {speaker} (mention|mentioned|discuss|discussed|refer to|referred to|comment on|commented on|speak of|spoken of|speak about|talk about|talked about|address|addressed|bring up|brought up|touch on|describe|described) {about}${more}`,
    ]),
    ...['', ` ${ABOUT} {about}`].flatMap((more) => [
      `${WHAT} (<did>|has|have|had) {speaker} (tell|told|inform|informed) the {event}${more}`,
      `${WHAT} [that] {speaker} [has|have|had] (told|informed) the {event}${more}`,
      `${WHAT} was the {event} told by {speaker}${more}`,
    ]),
    ...['', ` ${ABOUT} {about}`].flatMap((more) => [
      `how did {speaker} (respond|reply|answer|put it|put things) ${TO_ALL}${more}`,
      `${AT} {event} ${WHAT} (did|has|had) {speaker} (${SAYING.base}|${SAYING.participle}) ${TO_ALL}${more}`,
    ]),
    // `Rudd at the hearing: what did she say?`, put in one
    `${WHAT} (did|has|had|does) {speaker} ${AT} {event} (${SAYING.base}|${SAYING.participle}) ${TO_ALL}`,
    `${WHAT} (did|has|had|does) {speaker} ${ABOUT} {about} (${SAYING.base}|${SAYING.participle}) ${TO_ALL}`,
    `how (did|has|had) {speaker} (respond|reply|answer|put it|put things|word it|express (it|things|himself|herself|themselves)) ${AT} {event}`,
    // who said it stands last
    ...[
      `${ABOUT} {about}`,
      `${AT} {event}`,
      `${ABOUT} {about} ${AT} {event}`,
      `${AT} {event} ${ABOUT} {about}`,
    ].flatMap((more) => [
      `${WHAT} [that|which] [has|have|had] (is|was|been|were|are|has been|have been) (said|claimed|stated|argued|maintained|asserted) ${TO_ALL} ${more} by {speaker}`,
      `(has|have|was|is|had) (anything|something|much|a word) [been] (said|claimed|stated) ${TO_ALL} ${more} by {speaker}`,
      `[what|which|any] ${STATEMENTS} (is|was|were|are|has been|have been) (made|given|offered) ${more} by {speaker}`,
    ]),
    'how (did|has) {speaker} (respond|responded|reply|replied|answer|answered) (to|on|about) {about}',
    '{speaker} (on|about|re|regarding) {about}',
    `{speaker} (on|about|re|regarding) {about} what (is|has|'s|was|did) (he|she|they|it) (said|say|saying)`,
    `{speaker} (on|about|re|regarding) {about} (her|his|their|its) [own|exact|very] (words|remarks|comments|statements|view|views)`,
    ...['', ` ${ABOUT} {about}`, ` ${AT} {event}`].flatMap((more) => [
      `${WHAT} (came|comes|has come|fell|has fallen) (out of|from) {speaker}${POSSESSED} (mouth|lips)${more}`,
      `${WHAT} (has|had|have|was|is) {speaker} [been] (banging on|going on|harping on|rabbiting on|droning on)${more === '' ? ' [about]' : more}`,
      `${WHAT} (had|has|have) {speaker} to say${more}`,
    ]),
    `${ABOUT} {about} {speaker} (had|has|have) what to say`,
    `(has|have|had|did) {speaker} (said|say) (anything|something) ${ABOUT} {about} yet`,
    `(which|what) (bits|parts|passages) of what {speaker} said (was|were|are|is) (about|on) {about}`,
    `${ABOUT} {about} how (did|has|does) {speaker} (express|expressed) (herself|himself|themselves|itself) [${AT} {event}]`,
    `how (did|has|does) {speaker} (express|expressed) (herself|himself|themselves|itself) ${ABOUT} {about} ${AT} {event}`,
    `${ABOUT} {about} ${WHAT} (did|has|had|does) {speaker} (${SAYING.base}|${SAYING.participle}) ${TO_ALL} [${AT} {event}]`,
  ],
  reads: 'what {speaker} said[ about {about}][ at {event}][ {date}]',
  ...saidAnswer,
});
