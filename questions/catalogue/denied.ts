import { entry } from '../catalogue-entry.ts';
import { ABOUT_SLOT, partySlot } from '../common-slots.ts';
import { regular } from '../verb-forms.ts';
import { deniedAnswer } from './answers/denied.ts';
import { ABOUT, ANYONE, does, WHO } from './asking-words.ts';

const FLATLY =
  '[flatly|strongly|categorically|outright|point-blank|point blank|firmly|strenuously|vehemently|hotly|expressly|roundly|directly|so far|on the record]';
const DENY = regular('deny');
const DENIED = `${FLATLY} (${does(DENY)}|(is|was|are|were) on (the record|record) (denying|as (denying|having denied)))`;
/** These are a denial only of what is claimed: one dismisses people, rejects papers and disputes bills as well. */
const DISPUTED = does(
  regular('reject', 'dismiss', 'refute', 'dispute', 'repudiate', 'disown', 'disavow', 'contest', 'disclaim'),
);
const ALLEGATIONS =
  '(claims|claim|allegations|allegation|accusations|accusation|suggestions|suggestion|reports|report|charges|charge|idea|notion|assertion|assertions|story|stories|statements|statement)';
/** What was denied beside the thing itself: `knowing of`, `having seen`, `any knowledge of`. */
const HAVING =
  '(having|ever having|to have|that (he|she|they|it|anyone|the <workplace>) (had|has|have|ever|knew of|knew about|knew|saw|had seen|received|had received|got|was sent|were sent|was aware of|read|had read|wrote|used|set)|[that] there (were|was|are|is|had been|have been|has been|ever were|ever was|being)|(they|he|she) (had|has|have|ever|knew of|knew about|knew|saw|had seen|received|had received|got|was sent|were sent|was aware of|were aware of|read|wrote|used|set)|(any|all) (knowledge|awareness|sight|involvement|role|part|responsibility|memory|recollection) [of|in|for]|(knowledge|awareness|involvement|responsibility|receipt|sight|the existence|existence) (of|in|for|with)|involvement|knowing|being|being (aware|told|informed|shown|sent|copied on|copied in on|involved in|responsible for|behind|part of)|seeing|receiving|reading|getting|writing|using|setting|leaking|sending|approving|agreeing|agreeing to|ordering|hearing|hearing of|hearing about|(having|ever having) (seen|known|received|read|got|had|been sent|been told|been shown|been aware|been copied on|been copied in on|written|used|set|agreed|agreed to|approved|leaked|heard))';
const ANYTHING =
  '(anything|something|things|everything|any of it|all of it|it all|any claims|any such thing)';
/** What is denied about something: `knowing of the memo`, `anything about it`, `that it existed`. */
const OF_IT = `[${ANYTHING}|[all|any|the|some] ${ALLEGATIONS}] [${HAVING}] [any|ever] [${ABOUT}] {about} [(existed|exists|exist|happened|took place|(was|were) (set|used|real|true|in place|in force|sent|received))]`;
const DENIALS = '(denials|denial|flat denial|flat denials)';
const ISSUED =
  '(issued|made|given|put out|put forward|published|released|recorded|known|on record|quoted|reported|heard|offered)';
const ARE_THERE =
  '[all|all of|all the|the|any|every|each|what|which|how many|what (were|are|is|was)|which (were|are)|is there|are there|was there|were there|has there been|have there been|had there been|do we have|have we got|whose] [a|any|some|the|all] [known|public|official]';

/** Who denied what. */
export const denied = entry({
  id: 'denied',
  title: 'Who denied what?',
  wordings: ['Who denied what?', 'What did {speaker} deny?', 'Who denied anything about {about}?'],
  slots: [
    {
      ...partySlot('start', 'STATED'),
      name: 'speaker',
      labels: ['Person', 'Group', 'Organisation'],
      optional: true,
    },
    ABOUT_SLOT,
  ],
  forms: [
    // Nobody and nothing named
    `${WHO} ${DENIED} [what|anything|things|something|claims|any claims|it|and what did they deny]`,
    `${ARE_THERE} ${DENIALS} [at all|are there|were there|have there been|on record|were made|were issued|made|issued|exist|known|reported|has there been|of any kind|there are|there were|do we have|have we got] [and by whom]`,
    `(everything|all|whatever|the things|what things|anything) [that|which] (was|were|is|are|has been|have been|got) ${FLATLY} denied [and (by whom|who denied (it|them))|by whom]`,
    `(what|which (things|claims|allegations|accusations)|what (claims|allegations|things|accusations)) (was|were|is|are|has been|have been|gets|got|is being) ${FLATLY} denied [and (by whom|who denied (it|them|what))|by whom|by who|there]`,
    `(has|did|does|have|had|is|was|were|are) ${ANYONE} ${FLATLY} (denied|deny|denying|denies) [anything|something|things|what was claimed|it]`,
    `(has|have|had|was|were|is|are) (anything|something|things) [been|being] ${FLATLY} denied [by (anyone|anybody|whom)]`,
    // By somebody
    ...['', ` [${HAVING}] ${ABOUT} {about}`, ` ${HAVING} {about}`].flatMap((more) => [
      `(what|which things|everything|all|what all|anything|what else|(which|what) [of the] ${ALLEGATIONS}) [is it that|exactly] (did|does|has|have|had|is|was|do|are) {speaker} ${FLATLY} (deny|denied|denying|denies|dispute|disputed|refute|refuted|reject|rejected|repudiate|repudiated)${more}`,
      `(what|which things|everything|all|anything|whatever|the things|things|(which|what|the|all|all the|any) ${ALLEGATIONS}) [that|which] {speaker} ${DENIED}${more}`,
      `(what|which things|everything|all|anything|things|has anything|was anything|is anything|(which|what|any|the|all|all the|were any|have any) ${ALLEGATIONS}) [that|which] [is|was|were|has|have|had|are|got|gets|being] [been|being] ${FLATLY} denied by {speaker}${more}`,
      `{speaker}['s|'|s'] [public|official|flat|own] ${DENIALS}${more}`,
      `[the|all|all the|every|any] ${DENIALS} [that|which] {speaker} [has|have|had] (made|makes|issued|put out|gave|given)${more}`,
      `(what|which|where) (is|was|are|were) {speaker}['s|'|s'] ${DENIALS}${more}`,
      `${ARE_THERE} ${DENIALS} [at all|${ISSUED}|are there|is there|were there|has there been|have there been|was there|there are] (by|from|of|on the part of) {speaker}${more}`,
      `(has|did|does|have|had|is|was|were|are) {speaker} ${FLATLY} (deny|denied|denies|denying) [${ANYTHING}|[any|the] ${ALLEGATIONS}]${more}`,
      `{speaker} ${DENIED} (what|which ${ALLEGATIONS})${more}`,
      `{speaker} ${DENIED} [${ANYTHING}|[any|the] ${ALLEGATIONS}]${more}`,
      `(what|which) [kind of|sort of] ${DENIALS} (did|has|have|does|had|was|were) {speaker} [make|made|issue|issued|give|given|put out]${more}`,
      `(has|did|does|have|had) {speaker} (make|made|issue|issued|give|given|put out|offer|offered) [a|any|some] ${DENIALS}${more}`,
    ]),
    `what (did|does|has|had) {speaker} ${ABOUT} {about} ${FLATLY} (deny|denied)`,
    `(has|did|does|have|had|is|was) {speaker} ${FLATLY} (deny|denied|denying) ${OF_IT}`,
    // Of something, whoever it was
    `${WHO} ${DENIED} ${OF_IT}`,
    `(has|did|does|have|had|is|was|were|are) ${ANYONE} ${FLATLY} (deny|denied|denying|denies) ${OF_IT}`,
    // `who's denied knowing` is read as `who is`
    `who is ${FLATLY} denied [anything|something] (${HAVING}|${ABOUT}) [${ABOUT}] {about}`,
    '(who is|who has) denied (anything|what)',
    `${WHO} ${DISPUTED} [all|any|the] (${ALLEGATIONS} (${ABOUT}|that) [there (was|were|are|is)]|knowledge of|responsibility for) {about}`,
    `${ARE_THERE} ${DENIALS} [at all|${ISSUED}|are there|were there|have there been|there are] (${ABOUT}|${HAVING}) {about}`,
    `(${WHO}|who is) [has|have|had] (issued|made|put out|gave|given|offered|issue|make|issuing|making) [a|any|the|some] ${DENIALS} [${ABOUT} {about}]`,
    `(by whom|who) (was|were|has|is|have|are) {about} [been] ${FLATLY} denied [by]`,
    `(was|were|has|have|is|are) {about} [been] ${FLATLY} denied [by (anyone|anybody|whom|someone)]`,
    `what ${ABOUT} {about} (is|was|has been) denied`,
    `what (is|was|has been|have been|were|are) ${FLATLY} denied ${ABOUT} {about} [and by whom|by whom]`,
    '{about} denied by whom',
    `what (did|does|do|has|have|had) {speaker} (say|claim|insist|maintain|swear|said|claimed|insisted) (is|was|are|were|isn't|wasn't|is not|was not) (untrue|not true|true|false|wrong|not so|so|nonsense|rubbish|the case)`,
    `what (did|does|do|has|have|had) {speaker} (say|claim|insist|maintain|swear|said|claimed|insisted) [that] [(he|she|they|it)] (did not|didn't|never|does not|doesn't) (happen|happened|do|did|say|said)`,
    `who (says|say|said|insists|insisted|claims|claimed|maintains) (it is|it's|it was|it isn't|it wasn't|it is not|it was not) (untrue|not true|true|false|so|the case) that (there (was|were|are|is)|[the <workplace>|they] had) {about}`,
  ],
  reads: 'what[ {speaker}] denied[ about {about}]',
  ...deniedAnswer,
});
