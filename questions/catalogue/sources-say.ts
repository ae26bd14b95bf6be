import { entry } from '../catalogue-entry.ts';
import { anySlot } from '../common-slots.ts';
import { regular, verbs } from '../verb-forms.ts';
import { sourcesSayAnswer } from './answers/sources-say.ts';
import { ABOUT, irregular, SOURCES } from './asking-words.ts';

const SAY = verbs(
  regular(
    'claim',
    'report',
    'state',
    'contain',
    'reveal',
    'print',
    'publish',
    'record',
    'allege',
    'disclose',
    'note',
    'mention',
    'offer',
    'carry',
    'discover',
    'establish',
    'turn up',
    'uncover',
    'unearth',
    'argue',
    'suggest',
    'assert',
    'relate',
    'maintain',
  ),
  irregular({ past: 'said', base: 'say', ing: 'saying' }),
  irregular({ past: 'told', base: 'tell', ing: 'telling' }, '|us|me|you'),
  irregular(
    { past: 'had', base: 'have', ing: 'having', present: 'has' },
    '|to (say|tell|tell us|offer|report)|got [to say]',
  ),
  irregular({ past: 'held', base: 'hold', ing: 'holding' }),
  irregular({ past: 'dug', base: 'dig', ing: 'digging' }, 'up'),
  irregular({ past: 'found', base: 'find', ing: 'finding' }, '|out'),
  irregular({ past: 'made', base: 'make', ing: 'making' }, 'of'),
  irregular({ past: 'wrote', base: 'write', ing: 'writing', participle: 'written' }),
  irregular({ past: 'showed', base: 'show', ing: 'showing', participle: 'shown' }),
  irregular({ past: 'gave', base: 'give', ing: 'giving', participle: 'given' }, '|us|me'),
  irregular({ past: 'put', base: 'put', ing: 'putting' }, '(on record|forward|out)'),
);
const WHAT =
  '(<what>|what else|whatever|all that|how much|(what|which|any|all the|the|all|every) [other] (information|claims|statements|allegations|facts|things|details|evidence|material|reports|points))';
const THEY = `(${SOURCES} [before us|at hand|to hand|available|in hand|cited|here|we have]|they [all]|people|commentators|the news|[the] (various|different) sources|the written sources|the written record)`;
/** `in the press`, before or after what it is about. */
const IN_SOURCES = `[in print|(in|by|across|throughout|according to|among|from|within) (${SOURCES}|them|these)]`;
const TOLD =
  '(said|reported|claimed|known|written|stated|alleged|on record|recorded|there|asserted|printed|published|told|revealed|documented|put about|suggested|going around|being said|noted|on file|disclosed|mentioned|put forward|established)';
const INFORMATION =
  '(claim|claims|statement|statements|report|reports|coverage|reporting|information|info|facts|material|anything|everything|something|evidence|sources|stuff|details|more|the story|the gist|press coverage|press cuttings|press reports|findings|intelligence|testimony|source material|account|accounts|picture|version|description|impression|view|what there is|all there is)';
const TAIL = '[these (papers|sources|articles|documents)|those (papers|sources)|all of them|between them]';
const ACCORDING = `[according to (${SOURCES}|them)|(in|from|going by|judging by|on the evidence of) ${SOURCES}]`;

/** What the sources say about something, whoever says it. */
export const sourcesSay = entry({
  id: 'sources-say',
  title: 'What do the sources say about something?',
  wordings: ['What do the sources say about {topic}?'],
  slots: [anySlot('topic', 'topic', 'end', 'ABOUT')],
  forms: [
    `${WHAT} (do|does|did|have|has|had|are|is|were|was) ${THEY} [been] (${SAY.base}|${SAY.participle}|${SAY.ing}) ${ABOUT} {topic} ${TAIL}`,
    `${WHAT} [that] ${THEY} [<have>|are|were|do] (${SAY.past}|${SAY.present}|${SAY.base}|${SAY.ing}) ${ABOUT} {topic} ${TAIL}`,
    `${ACCORDING} ${WHAT} [that] [is|was|has been|have been|were|are|gets|got|is being|are being|has|being] [been|being] ${TOLD} ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `(is|was|has|are|were|have|does) [there] (anything|something|much|nothing else) [been|being] ${TOLD} ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `${ACCORDING} what [else] (is|was|has|have|are) [been] (come out|come to light|emerged|surfaced|turned up|leaked out|transpired|${TOLD}) (so far|to date|up to now|till now|until now|now|at present|lately|recently) ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `${ACCORDING} what [else] (is|was|has|have) [now|since|so far] (come out|come to light|emerged|surfaced|transpired) ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `what (are|were) the [known|basic|main|key] (facts|details|claims|allegations) ${ABOUT} {topic} [${ACCORDING.slice(1, -1)}]`,
    `(do|does|did|have|has) ${THEY} (${SAY.base}|${SAY.participle}) (anything|something|much|a word) [at all] ${ABOUT} {topic}`,
    `${ACCORDING} ${WHAT} (do|did|can|does|could|have|might) (we|you|i|anyone|people|they|anybody|it|one) [all] (know|known|have|learn|learnt|say|find|found|tell|hear|heard|read|have to say|find out|tell me|tell us|get|gather|discover|glean|establish) ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `${ACCORDING} what (is|was) there (to (know|say|learn|read|find|tell|be (known|learnt|learned|found|said)))  ${ABOUT} {topic} ${IN_SOURCES}`,
    `what (is|was|are|were) [there] (in|on) (${SOURCES}|record|file|the record) ${ABOUT} {topic}`,
    `what is to be (read|found|learnt|learned|heard|seen|gathered) ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `what (can|could|may|might) be (learnt|learned|said|known|found|found out|gathered|gleaned|read|established) ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `(have|do|has) (you|we|they|${SOURCES}) (got|have|had|hold) (anything|something|much|any information|information|anything at all) ${ABOUT} {topic}`,
    `what (is|was|are|were) there (${IN_SOURCES}|on (record|file)) ${ABOUT} {topic}`,
    `${INFORMATION} ${IN_SOURCES} [there is|there are|known|reported|said|made|written|published|that is known|that was said|that is said|that has been (said|written|reported)|we have|is there|are there] ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `[all|all the|the|any|every|what|which|some|is there [any]|are there [any]|was there [any]|do we have [any]|what sort of|what kind of|what is the] ${INFORMATION} [are|were|is|was|have been|has been|do we have|do we find|exist|exists|can we find|there] [there|made|known|on record|recorded|reported|published|available] ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `(what|which|how much|what sort of|what kind of) (${INFORMATION}|background|context) (do|does|did|have|has|is|are) ${THEY} (${SAY.base}|${SAY.participle}|${SAY.ing}|provide|provided|supply|yield|paint|present|presented) ${ABOUT} {topic}`,
    `${SOURCES}['s|'|s'] (account|accounts|coverage|version|versions|treatment|reporting|line|take|view|description|picture) ${ABOUT} {topic}`,
    `(what|which) (is|are|was|were) ${SOURCES}['s|'|s'] (account|accounts|coverage|version|versions|treatment|reporting|line|take|view|description|picture) ${ABOUT} {topic}`,
    `what (is|was) the (reported|recorded|stated|published|known) (position|situation|state of affairs|story|picture|view) [${ABOUT}|with|behind] {topic} ${IN_SOURCES}`,
    `[the|all|all the|any|what|which|what are the] (reported|recorded|published|known|stated) ${INFORMATION} ${ABOUT} {topic}`,
    `[a|the] (digest|synopsis|precis|gist|summary|overview|round-up|review|survey) of ${SOURCES} ${ABOUT} {topic}`,
    `${SOURCES} ${ABOUT} {topic} (in (brief|summary|short)|digest|synopsis|precis|summary)`,
    `(say|speak|talk) [me|us] [something|more|all] ${ABOUT} {topic}`,
    `${WHAT} (do|does|did|have|has|are|is) ${THEY} (make|made|making) of {topic}`,
    `(according to (${SOURCES}|them)|(in|from|going by) ${SOURCES}) what (about|of) {topic}`,
    `what (have|do) (we|you) (got|have|know) ${ABOUT} {topic}`,
    `[the] position according to ${SOURCES} (on|of|about) {topic}`,
    `{topic} [the] position according to ${SOURCES}`,
    `[on] {topic} as ${THEY} (describe|described|have|report|reported|tell|see) (it|them)`,
    'what (happened|has happened|had happened|became|has become) (to|of) {topic}',
    `what (are|were|have) (we|readers|people|the public) [been|being] told ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `{topic} in ${SOURCES} (saying what|what (is|are|was) said|what do they say)`,
    `how (have|has|had|are|were|do|did) ${THEY} [been] (reporting|covering|describing|portraying|presenting|treating|telling|writing up) {topic}`,
    `what (have|do) (we|you) (got|have|know) (from|in|out of) ${SOURCES} ${ABOUT} {topic}`,
    `${ACCORDING} what (is|was) the (deal|score|story|word|gossip|chatter|talk|buzz|news|situation|state of play) ${IN_SOURCES} (${ABOUT}|with|behind) {topic} ${IN_SOURCES}`,
    `(has|have|had) (anything|something|much) [new] (emerged|come out|come to light|surfaced|transpired|been disclosed|been revealed) ${IN_SOURCES} ${ABOUT} {topic} ${IN_SOURCES}`,
    `${IN_SOURCES} what (is|was|has been) (recounted|told|related|narrated|retailed|said|set down) (of|about|concerning) {topic}`,
    `[the] (position|situation|picture|story|state of affairs) ${ABOUT} {topic} as ${SOURCES} (report|reports|reported|describe|describes|tell|tells|have|has|present|presents) (it|them)`,
    // What is left of `tell me about …`
    'about {topic}',
    `${ABOUT} {topic} ${WHAT} (do|does|did|have|has) ${THEY} [to] (${SAY.base}|${SAY.participle})`,
    `how (do|does|did|is|was|are|were|have|has) ${THEY} (describe|described|report|reported|cover|covered|covering|portray|portrayed|present|presented|report on|treat [of]|treated|deal with|handle|discuss|characterise|depict|write about|talk about|speak of|see) {topic}`,
    `how (is|was|are|were|has|have) {topic} [been|being] (described|reported|covered|portrayed|presented|characterised|depicted|reported on|written about) [(in|by|across) ${SOURCES}]`,
    `what (is|was|are|were) {topic} (said to be|reported to be|described as|alleged to be)`,
    `what (is|was|are|were|has been) said of {topic} ${IN_SOURCES}`,
    `what (do|does|did) ${THEY} (say|claim) {topic} (is|was|are|were|did|means|said|wrote)`,
    `what (light) (do|does|is|can|did) ${THEY} (shed|throw|cast) (on|upon) {topic}`,
    `${ACCORDING} what is (the (word|story|coverage|reporting|latest|gist|talk|line|press|picture|position|information)|said|out there) ${IN_SOURCES} (${ABOUT}|with|behind) {topic} ${IN_SOURCES}`,
    `(press|newspaper|media) (coverage|reports|reporting|cuttings) {topic}`,
    '{topic} (press coverage|coverage|what do the (sources|papers|articles) say|what is said|in the (papers|press|sources))',
  ],
  reads: 'what the sources say about {topic}',
  ...sourcesSayAnswer,
});
