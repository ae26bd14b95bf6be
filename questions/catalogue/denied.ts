import { entry } from '../catalogue-entry.ts';
import { ABOUT_SLOT, partySlot } from '../common-slots.ts';
import { regular, verbs } from '../verb-forms.ts';
import { deniedAnswer } from './answers/denied.ts';
import { ABOUT, ANYONE, does, irregular, WHO } from './asking-words.ts';

const FLATLY =
  '[flatly|flat-out|flat out|strongly|categorically|outright|point-blank|point blank|firmly|strenuously|vehemently|hotly|expressly|roundly|directly|so far|on the record]';
const DENY = regular('deny');
const DENIED = `${FLATLY} (${does(DENY)}|(is|was|are|were) on (the record|record) (denying|as (denying|having denied)))`;
/** These are a denial only of what is claimed: one dismisses people, rejects papers and disputes bills as well. */
const DISPUTE = verbs(
  regular(
    'reject',
    'dismiss',
    'refute',
    'dispute',
    'repudiate',
    'disown',
    'disavow',
    'contest',
    'disclaim',
    'rubbish',
    ...['knock', 'slap', 'swat', 'bat'].map((verb) => `${verb} (down|away|back|aside)`),
    ...['brush', 'laugh', 'wave', 'shrug'].map((verb) => `${verb} (off|aside|away)`),
    'pour (cold water|scorn) on',
  ),
  irregular({ past: 'rebutted', base: 'rebut', ing: 'rebutting' }),
  irregular({ past: 'shot', base: 'shoot', ing: 'shooting' }, 'down'),
  irregular({ past: 'threw', base: 'throw', ing: 'throwing', participle: 'thrown' }, 'out'),
);
const DISPUTED = does(DISPUTE);
const ALLEGATIONS =
  '(claims|claim|allegations|allegation|accusations|accusation|suggestions|suggestion|reports|report|charges|charge|idea|notion|assertion|assertions|story|stories|statements|statement)';
const UNTRUE =
  '(untrue|not true|true|false|wrong|not so|so|nonsense|rubbish|lies|a lie|baseless|unfounded|groundless|without foundation|inaccurate|incorrect|made up|fabricated|not the case|the case)';
/** Who says of themselves that they did not know: `says they never saw`, `claims not to have known of`, `pleads ignorance of`. */
const SAYS = `(${does(regular('claim', 'insist', 'maintain', 'state', 'assert', 'protest', 'argue', 'declare'))}|${does(irregular({ past: 'said', base: 'say', ing: 'saying' }))}|${does(irregular({ past: 'swore', base: 'swear', ing: 'swearing', participle: 'sworn' }))} [blind]|(is|was|are|were) (adamant|clear))`;
const DONE =
  '(known [of|about]|seen|set eyes on|laid eyes on|read|received|had|got|heard (of|about)|been (aware|told|informed) (of|about)|been (sent|shown|given|copied on|copied in on|copied into)|had (sight|knowledge) of)';
const KNEW_NOTHING = `((knew|know|knows|heard) nothing (of|about)|(had|have|has) no (knowledge|awareness|sight|memory|recollection|idea) (of|about)|(had|have|has) (never|not) ${DONE}|never (knew|saw|set eyes on|laid eyes on|read|received|had|got|heard|(was|were) (aware|told|sent|shown|given|copied on)) [of|about]|(did|do|does) not (know|see|read|receive|get|have|hear) [of|about]|(didn't|don't|doesn't) (know|see|read|receive|get|have|hear) [of|about]|(was|were|is|are) (not aware|unaware|ignorant|never aware|not told|never told|not informed|never informed) (of|about)|(was|were) (not|never) (sent|shown|given|copied on|copied in on|copied into)|(hadn't|haven't|hasn't) ${DONE}|(wasn't|weren't) (aware of|told (of|about)|sent|shown|given|copied (on|in on|into)))`;
/** What was denied beside the thing itself: `knowing of`, `having seen`, `any knowledge of`. */
const HAVING =
  '(having|ever having|to have [ever] [known [of|about]|seen|received|read|got|had|written|used|set|been (aware|told|informed) (of|about)|heard (of|about)]|that (he|she|they|it|anyone|the <workplace>) (had|has|have|ever|knew of|knew about|knew|saw|had seen|received|had received|got|was sent|were sent|was aware of|read|had read|wrote|used|set)|[that] there (were|was|are|is|had been|have been|has been|ever were|ever was|being)|(they|he|she) (had|has|have|ever|knew of|knew about|knew|saw|had seen|received|had received|got|was sent|were sent|was aware of|were aware of|read|wrote|used|set)|(any|all) (knowledge|awareness|sight|involvement|role|part|responsibility|memory|recollection) [of|in|for]|(knowledge|awareness|involvement|responsibility|receipt|sight|the existence|existence) (of|in|for|with)|involvement|knowing|being|being (aware|told|informed|shown|sent|copied on|copied in on|involved in|responsible for|behind|part of)|seeing|receiving|reading|getting|writing|using|setting|leaking|sending|approving|agreeing|agreeing to|ordering|hearing|hearing of|hearing about|(having|ever having) (seen|known|received|read|got|had|been sent|been told|been shown|been aware|been copied on|been copied in on|written|used|set|agreed|agreed to|approved|leaked|heard))';
const ANYTHING =
  '(anything|something|things|everything|any of it|all of it|it all|any claims|any such thing)';
/** What is denied about something: `knowing of the memo`, `anything about it`, `that it existed`. */
const OF_IT = `[${ANYTHING}|[all|any|the|some] ${ALLEGATIONS}] [${HAVING}|that] [any|ever|a] [${ABOUT}] {about} [(existed|exists|exist|happened|took place|(was|were) (set|used|real|true|in place|in force|sent|received))]`;
const DENIALS = '(denials|denial|flat denial|flat denials)';
const ISSUED =
  '(entered|lodged|registered|volunteered|repeated|issued|made|given|put out|put forward|published|released|recorded|known|on record|quoted|reported|heard|offered)';
const ARE_THERE =
  '[all|all of|all the|the|any|every|each|what|which|how many|(are|is|were|was|have|has) (any|some)|what (were|are|is|was)|which (were|are)|is there|are there|was there|were there|has there been|have there been|had there been|do we have|have we got|whose] [a|any|some|the|all] [known|public|official]';

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
    `${ARE_THERE} ${DENIALS} [at all|been (made|issued|recorded)|recorded|are there|were there|have there been|on record|were made|were issued|made|issued|exist|known|reported|has there been|of any kind|there are|there were|do we have|have we got] [and by whom]`,
    `(everything|all|whatever|the things|what things|anything) [that|which] (was|were|is|are|has been|have been|got) ${FLATLY} denied [and (by whom|who denied (it|them))|by whom]`,
    `(what|which (things|claims|allegations|accusations)|what (claims|allegations|things|accusations)) (was|were|is|are|has been|have been|gets|got|is being) ${FLATLY} denied [and (by whom|who denied (it|them|what))|by whom|by who|there]`,
    `(has|did|does|have|had|is|was|were|are) ${ANYONE} ${FLATLY} (denied|deny|denying|denies) [anything|something|things|what was claimed|it]`,
    `(has|have|had|was|were|is|are) (anything|something|things) [been|being] ${FLATLY} denied [by (anyone|anybody|whom)]`,
    // By somebody
    ...['', ` [${HAVING}] ${ABOUT} {about}`, ` ${HAVING} {about}`].flatMap((more) => [
      `(what|which things|everything|all|what all|anything|what else|(which|what) [of the] ${ALLEGATIONS}) [is it that|exactly] (did|does|has|have|had|is|was|do|are) {speaker} ${FLATLY} (deny|denied|denying|denies|${DISPUTE.base}|${DISPUTE.past}|${DISPUTE.participle}|${DISPUTE.ing})${more}`,
      `(what|which things|everything|all|anything|whatever|the things|things|(which|what|the|all|all the|any) ${ALLEGATIONS}) [that|which] {speaker} ${DENIED}${more}`,
      `[what|which|the|all|all the|any|those|every] ${ALLEGATIONS} [that|which] {speaker} (${DENIED}|${DISPUTED})${more}`,
      `[what|which|the|all|all the|any|were any|have any|are any|has any|every] ${ALLEGATIONS} [that|which] [is|was|were|has|have|had|are|got|gets|being] [been|being] ${FLATLY} (denied|${DISPUTE.participle}) by {speaker}${more}`,
      `(what|which things|everything|all|anything|things|has anything|was anything|is anything|(which|what|any|the|all|all the|were any|have any) ${ALLEGATIONS}) [that|which] [is|was|were|has|have|had|are|got|gets|being] [been|being] ${FLATLY} denied by {speaker}${more}`,
      `{speaker}['s|'|s'] [public|official|flat|own] ${DENIALS}${more}`,
      `[the|all|all the|every|any] ${DENIALS} [that|which] {speaker} [has|have|had] (made|makes|issued|put out|gave|given)${more}`,
      `(what|which|where) (is|was|are|were) {speaker}['s|'|s'] ${DENIALS}${more}`,
      `${ARE_THERE} ${DENIALS} [at all|${ISSUED}|are there|is there|were there|has there been|have there been|was there|there are|came|come|<have> come|<be> coming|<did> come|<did> we get|<have> we had] (by|from|of|on the part of) {speaker}${more}`,
      `(has|did|does|have|had|is|was|were|are) {speaker} ${FLATLY} (deny|denied|denies|denying) [${ANYTHING}|[any|the] ${ALLEGATIONS}]${more}`,
      `{speaker} ${DENIED} (what|which ${ALLEGATIONS})${more}`,
      `{speaker} ${DENIED} [${ANYTHING}|[any|the] ${ALLEGATIONS}]${more}`,
      `(what|which|how many|any) [kind of|sort of] ${DENIALS} (did|has|have|does|had|was|were) {speaker} [make|made|issue|issued|give|given|put out|enter|entered|offer|offered]${more}`,
      `(has|did|does|have|had|is|was) {speaker} (make|made|making|issue|issued|issuing|give|given|giving|put out|offer|offered|enter|entered) [a|any|some] ${DENIALS}${more}`,
    ]),
    `what (did|does|has|had) {speaker} ${ABOUT} {about} ${FLATLY} (deny|denied)`,
    `${ABOUT} what (did|does|has|had|is|was) {speaker} (make|made|issue|issued|give|given|put out|offer|offered|making|issuing|in) [a|any] [${DENIALS}]`,
    `(has|did|does|have|had|is|was) {speaker} ${FLATLY} (deny|denied|denying) ${OF_IT}`,
    ...[
      `[that] (she|he|they|it) ${KNEW_NOTHING}`,
      `(not|never) to (have ${DONE}|(know|be aware|have any knowledge) (of|about))`,
      `to (have no knowledge of|have had no knowledge of|know nothing (of|about)|be (unaware|ignorant) of)`,
      '[that] there (was|were|is|are|had been|have been|has been) (no|never any|not any)',
    ].map(
      (nothing) =>
        `(has|did|does|have|had|is|was) {speaker} [been] (say|said|saying|claim|claimed|claiming|insist|insisted|insisting|maintain|maintained|swear|sworn) ${nothing} {about}`,
    ),
    `(did|has|have|had|does|do) {speaker} (issue|issued|make|made|give|given|put out|enter|entered) [a|any] ${DENIALS} (of any (sort|kind)|at all|of anything)`,
    `(is|was|are|were) [a|any] ${DENIALS} (by|from|of) {speaker} (on (the record|record|file)|[to be] (found|seen) [on (the record|record|file)]|known|recorded)`,
    `(what|which things|which claims) is it that {speaker} (${DENY.present}|${DISPUTE.present}|${DENY.past}|${DISPUTE.past})`,
    `(what|which (things|claims|stories|points)|any (things|claims)) (does|did|do|has|have) {speaker} (swear|sworn|insist|insisted|maintain|say) [blind] (isn't|aren't|is not|are not|wasn't|weren't) (true|so|the case)`,
    `{about} (which|what) (points|claims|things|parts) [about (it|them|that)] (has|did|does|have|had) {speaker} ${FLATLY} (deny|denied|${DISPUTE.base}|${DISPUTE.participle})`,
    `(which|what) (points|claims|things|parts) ${ABOUT} {about} (has|did|does|have|had) {speaker} ${FLATLY} (deny|denied|${DISPUTE.base}|${DISPUTE.participle})`,
    `[everyone|everybody]${"['s|'|s']"} ${DENIALS}`,
    `[every|all|the|any|all the] ${DENIALS} [that] (<anyone>|people|they) (has|have|had|ever) made`,
    `(was|is|has) there [ever] [been] [a|any] ${DENIALS} (out of|from|by) {speaker}`,
    `(what|which things) (is|was|are|were|has|have) {speaker} [been] ${FLATLY} denying to (the press|reporters|journalists|people|everyone|mps)`,
    `(what|which things) (did|has|does) {speaker} ${FLATLY} (deny|denied) to (the press|reporters|journalists|people|everyone|mps)`,
    `(what|which (things|claims|parts)) (does|did|do|has|have) {speaker} (say|says|said|insist|maintain) (isn't|is not|aren't|are not|wasn't|was not) (true|so|right|the case) ${ABOUT} {about}`,
    `[a|the] [full|complete] list of [all] [the] ${DENIALS} [whoever (they are|they're|it is) from|by anyone]`,
    `${DENIALS} whoever (they are|they're|it is) from`,
    `(did|has|does|had) {speaker} ${FLATLY} (deny|denied) (having it in for|being out to get|plotting against|briefing against|working against|undermining) {about}`,
    // Of something, whoever it was
    `(which|what|any|all|the) ${DENIALS} [that|which] (concern|concerns|regard|regards|relate to|relates to|deal with|deals with|touch on|touches on|cover|bear on|refer to|have to do with|(is|are|was|were) ${ABOUT}) {about}`,
    `(${WHO}|who is|who has) [been] (issuing|making|putting out|giving|entering|voicing) [a|any|the|some] ${DENIALS} ${ABOUT} {about}`,
    `(from|by) (whom|which (people|quarters|side)) (were|was|are|have|has) [there] [any] ${DENIALS} ${ABOUT} {about} [come|coming|made|issued]`,
    `${WHO} ${DENIED} ${OF_IT}`,
    `(has|did|does|have|had|is|was|were|are) ${ANYONE} ${FLATLY} (deny|denied|denying|denies) ${OF_IT}`,
    // `who's denied knowing` is read as `who is`
    `who is ${FLATLY} denied [anything|something] (${HAVING}|${ABOUT}|that) [any|ever] [${ABOUT}] {about} [existed|exist|exists]`,
    '(who is|who has) denied (anything|what)',
    `${WHO} ${DISPUTED} [all|any|the] (${ALLEGATIONS} (${ABOUT}|that) [there (was|were|are|is)]|that there (was|were|are|is|had been|have been)|[any|all|the] (knowledge|existence|awareness) of|responsibility for) {about}`,
    `${ARE_THERE} ${DENIALS} [at all|${ISSUED}|are there|were there|have there been|there are] (${ABOUT} [${HAVING}]|${HAVING}) {about}`,
    `${ARE_THERE} ${DENIALS} (that|of) {about} (existed|exists|happened|(was|were|being) (received|seen|read|known|sent|written|used|set))`,
    `(${WHO}|who is) ${SAYS} [that] {about} (does not exist|do not exist|did not exist|didn't exist|doesn't exist|don't exist|never existed|never happened|(was|were) (never|not) (set|used|in place|real|sent|received))`,
    `(${WHO}|who is) [has|have|had] (issued|made|put out|gave|given|offered|entered|lodged|registered|volunteered|issue|make|enter|issuing|making|entering) [a|any|the|some] ${DENIALS} [${ABOUT} {about}]`,
    `(by whom|who) (was|were|has|is|have|are) ${OF_IT} [been] ${FLATLY} denied [by]`,
    `(${WHO}|who is) ${SAYS} [that] (they|he|she|it) ${KNEW_NOTHING} {about}`,
    `(${WHO}|who is) ${SAYS} (not|never) to (have ${DONE}|(know|be aware|have any knowledge) (of|about)) {about}`,
    `(${WHO}|who is) ${SAYS} to (have no knowledge of|have had no knowledge of|know nothing (of|about)|have known nothing (of|about)|be (unaware|ignorant) of|have been (unaware|ignorant) of) {about}`,
    `(${WHO}|who is) ${does(regular('profess', 'claim', 'plead', 'protest', 'express'))} [total|complete] ignorance (of|about|over) {about}`,
    `(${WHO}|who is) ${SAYS} [that] there (was|were|is|are|had been|have been|has been) (no|never any|not any) {about}`,
    `(${WHO}|who is) ${SAYS} [that] there (wasn't|weren't|isn't|aren't) [any|a] {about}`,
    `(was|were|has|have|is|are) ${OF_IT} [been] ${FLATLY} denied [by (anyone|anybody|whom|someone)]`,
    `what ${ABOUT} {about} (is|was|has been) denied`,
    `what (is|was|has been|have been|were|are) ${FLATLY} denied ${ABOUT} {about} [and by whom|by whom]`,
    `(what|which|any|the|all|were any|are any|have any) [of the] ${ALLEGATIONS} [made] ${ABOUT} {about} [that] (was|were|is|are|has been|have been|got|been|being) ${FLATLY} (denied|${DISPUTE.participle}) [by whom|and by whom]`,
    '{about} denied by whom',
    `(what|(what|which) [of the] ${ALLEGATIONS}) (did|does|do|has|have|had) {speaker} (say|claim|insist|maintain|swear|said|claimed|insisted) (is|was|are|were|isn't|wasn't|aren't|weren't|is not|was not|are not|were not) ${UNTRUE}`,
    `(what|(what|which) [of the] ${ALLEGATIONS}) (did|does|do|has|have|had) {speaker} (call|called|describe|described|denounce|denounced) [as] ${UNTRUE}`,
    `(what|(what|which) [of the] ${ALLEGATIONS}) (did|does|do|has|have|had) {speaker} (say|claim|insist|said|claimed|insisted) [that] there (is|was|are|were) (no (truth|substance|basis|foundation)|nothing|not (a word|a grain) of truth) (in|to|for|behind)`,
    `what (did|does|do|has|have|had|is|are|was|were) {speaker} [been] (say|claim|insist|maintain|swear|said|claimed|insisted|saying|claiming|insisting|maintaining|swearing) [that] [(he|she|they|it)] (did not|didn't|never|does not|doesn't) (happen|happened|do|did|say|said|know [of|about]|knew [of|about]|see|saw|receive|received|get|got|write|wrote)`,
    `who (says|say|said|insists|insisted|claims|claimed|maintains) (it is|it's|it was|it isn't|it wasn't|it is not|it was not) (untrue|not true|true|false|so|the case) that (there (was|were|are|is)|[the <workplace>|they] had) {about}`,
  ],
  reads: 'what[ {speaker}] denied[ about {about}]',
  ...deniedAnswer,
});
