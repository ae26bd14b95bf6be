import { entry } from '../catalogue-entry.ts';
import { anySlot } from '../common-slots.ts';
import { OWN, regular, verbs } from '../verb-forms.ts';
import { sourcesAgreeAnswer } from './answers/sources-agree.ts';
import { ABOUT, does, irregular } from './asking-words.ts';

const SOURCE =
  '(sources|documents|papers|articles|newspapers|reports|outlets|accounts|texts|records|titles|news outlets|media|press|publications|publishers|stories|pieces|journalists|files|versions)';
const ONE_SOURCE = `(${SOURCE}|source|document|paper|article|newspaper|report|outlet|account|text)`;
const THE_SOURCES = `((every|each|any) ${ONE_SOURCE}|[all|any|most|both|each] [of] [the|our|these|those|my|your] [different|various|other|several|five] (${SOURCE}|they|everyone|everybody|people))`;
/** What sources do with a story. */
const CARRIES = verbs(
  regular(
    'carry',
    'report',
    'cover',
    'confirm',
    'corroborate',
    'repeat',
    'describe',
    'record',
    'relate',
    'recount',
    'substantiate',
    'verify',
    'bear witness to',
    'testify to',
    'attest to',
    'attest',
    'vouch for',
  ),
  irregular({ past: 'had', base: 'have', ing: 'having', present: 'has' }),
  irregular({ past: 'ran', base: 'run', ing: 'running', participle: 'run' }, '|with'),
  irregular({ past: 'told', base: 'tell', ing: 'telling' }, '[us] (of|about)'),
  irregular({ past: 'bore', base: 'bear', ing: 'bearing', participle: 'borne' }, 'out'),
);
/** What they do with a claim that is called one: to back or to support a person is another thing. */
const CLAIMS = verbs(
  CARRIES,
  regular(
    'back',
    'back up',
    'support',
    'state',
    'claim',
    'vouch for',
    'allege',
    'assert',
    'maintain',
    'uphold',
    'endorse',
    'echo',
    'print',
    'publish',
    'note',
    'document',
  ),
  irregular({ past: 'said', base: 'say', ing: 'saying' }),
  irregular({ past: 'told', base: 'tell', ing: 'telling' }, '|us'),
  irregular({ past: 'gave', base: 'give', ing: 'giving', participle: 'given' }),
  irregular({ past: 'made', base: 'make', ing: 'making' }),
  irregular({ past: 'held', base: 'hold', ing: 'holding' }),
  irregular({ past: 'stood', base: 'stand', ing: 'standing' }, 'behind|by'),
  irregular({ past: 'wrote', base: 'write', ing: 'writing', participle: 'written' }),
  irregular({ past: 'lent', base: 'lend', ing: 'lending' }, '(weight|support) to'),
);
const A_CLAIM =
  '(the|any|this) (claim|statement|story|allegation|report|account|idea|fact|point|line|news|assertion|suggestion|accusation|charge|reports|claims) [that|of|about]';
const THAT = `[${A_CLAIM}|that|as to whether|whether]`;
const CLAIM_THAT = `(${A_CLAIM}|[it] that)`;
const WITH_EACH =
  '[from one (source|paper|article|account|report) to (the next|another)|across (the|all) (sources|papers|articles|accounts)|throughout|(with|to|among|between) (each other|one another|themselves)|together|among themselves|in what they say|in their accounts|inter se|entirely|fully|completely|broadly]';
const AGREE =
  '(agree|concur|tally|match [up]|line up|square|coincide|fit together|hang together|add up|correspond|accord|chime|converge|differ|disagree|diverge|conflict|clash|vary|part ways|part company|quarrel|contradict (each other|one another|themselves)|back each other up|(tell|give|say|report|run|have) [it|(the same|the very same|one|a consistent|different|conflicting|one and the same) (story|tale|account|version|thing|line|stories|accounts|versions|picture|facts)] [alike|the same way|in the same way|differently]|say the same [thing|things]|see eye to eye|see it (alike|the same way)|sing from the same (hymn sheet|hymnsheet|song sheet)|speak with one voice|corroborate (each other|one another)|hold together|stack up)';
const AGREEING =
  '(agreed|agreeing|at one|of one (mind|voice)|of the same (mind|opinion|view)|unanimous|in (agreement|accord|step|line|harmony|conflict|dispute|disagreement|unison)|consistent|at odds|at variance|divided|split|contradictory|contradicting (each other|one another)|inconsistent|on the same page|united|(telling|giving|saying|running|reporting) (the same|different|one) (story|tale|account|thing|version|stories|accounts|things)|singing from the same (hymn sheet|hymnsheet|song sheet)|at loggerheads|in line with (each other|one another)|consonant|aligned|differing|conflicting|saying the same|disputing|disagreeing|compatible)';
const DO_THEY =
  '([the] (extent|degree) to which|how far|how closely|how well|to what extent|do|does|did|would|have|has|how far (do|does|did)|how (well|closely|much) (do|does|did)|to what (extent|degree) (do|does|did)|where (do|does)|in what (do|does)|on what (do|does)|how (do|does))';
const ARE_THEY =
  '(are|is|were|was|have|how far (are|is)|how (consistent|united|divided|agreed) (are|is)|to what extent (are|is))';
const ON = `(${ABOUT}|on whether|about whether|that|as to|about the fact that|(about|on|over) (what (happened|went on|was said|took place) (at|in|during)|the events (of|at)|the details of|the facts of|how)|in the matter of|in (their|the) accounts of|in what they say about|in describing|in their reporting of|in reporting)`;
const ACCOUNTS =
  '(accounts|account|versions|version|stories|story|reports|reporting|descriptions|description|coverage|narratives|tellings)';
const THEIR_AGREEMENT = `(${DO_THEY} (they|the [${SOURCE}]|(their|the|those|these|all the) [various|different] ${ACCOUNTS}) [all|broadly] ${AGREE} ${WITH_EACH} [about (it|that)|on (it|that)]|${ARE_THEY} (they|the [${SOURCE}]|(their|the|those|these|all the) [various|different] ${ACCOUNTS}) [all|broadly] ${AGREEING} ${WITH_EACH} [about (it|that)|on (it|that)]|is there [any] (agreement|disagreement|consensus)|have they got their (story|stories) straight)`;
const AGREEMENT =
  '(agreement|disagreement|disagreements|conflict|conflicts|consensus|unanimity|discrepancy|discrepancies|difference|differences|divergence|divergences|contradiction|contradictions|inconsistency|inconsistencies|dispute|disputes|variation|variations|accord|concord|consistency|coherence|harmony|convergence|conformity|difference of opinion|mismatch|mismatches|disparity|disparities)';

const TREAT =
  '(report|reported|describe|described|cover|covered|tell|told|present|presented|treat|treated|portray|portrayed|recount|relate|give|see|saw)';
const ALIKE =
  '(in the same (way|terms|words|light)|the same [way]|alike|identically|similarly|consistently|differently|in different (ways|terms)|in (similar|like) (ways|terms)) [everywhere|by everyone|in all of them|in every (paper|article|source)]';

/** Which sources carry something, and whether they agree. */
export const sourcesAgree = entry({
  id: 'sources-agree',
  title: 'Which sources carry this, and do they agree?',
  wordings: ['Which sources carry {what}, and do they agree?'],
  slots: [anySlot('what', 'claim, paper or event', 'end', 'STATED')],
  forms: [
    `(which|what) [of] [the|our] (${SOURCE}) (have|has|carry|report|got|have got|cover|mention) {what} and (${DO_THEY} they|are they|is it|${ARE_THEY} they) [all] (${AGREE}|${AGREEING}|tally|match) ${WITH_EACH} [on (it|that|them)|about (it|that|them)]`,
    `(do|does|did) [the] ${ACCOUNTS} of {what} (differ|vary|agree|match|tally|diverge) [from (paper to paper|source to source|one (paper|source|outlet|account) to (the next|another))|between [the] (${SOURCE})]`,
    `how (consistently|reliably|uniformly|widely) and by (which|what) (${SOURCE}) (is|was|are|were) {what} (reported|carried|told|described|covered)`,
    `(what|which|how much) corroboration (do|does|did|have|has) [the] (${SOURCE}) (afford|offer|give|provide|supply|lend) (for|of|to) ${THAT} {what}`,
    `(what|which|how much|is there any|is there) corroboration (is there|exists|do we have|have we|) [in [the] (${SOURCE})] (for|of) ${THAT} {what}`,
    ...['', ` [and|or] ${THEIR_AGREEMENT}`].flatMap((more) => [
      `(which|what|how many|whose|all|all the|the|any|every|do any|does any|are there any|is there any|do any of the|do other) [of] [the|our|these] [independent|different|separate|other] ${ONE_SOURCE} [that|which|to|are there that|is it that] ${does(CARRIES)} ${THAT} {what}${more}`,
      `[which|what|how many|whose|all|all the|the|any|every|do any|does any|are there any|is there any|do any of the|do other] [of] [the|our|these] [independent|different|separate|other] ${ONE_SOURCE} [that|which|to|are there that|is it that] (${does(CLAIMS)}|(is|are|was|were|stand|stands) behind) ${CLAIM_THAT} {what}${more}`,
      `(which|what|how many) [of] [the|our] ${SOURCE} (does|do|is|are|was) ${THAT} {what} [based] (rest on|come from|stand on|depend on|rely on|based on|due to|owed to|carried by|reported by|backed by)${more}`,
      // whom papers have in them they mention
      `(which|what|how many) [of] [the|our] ${SOURCE} (does|do|is|are|was) ${CLAIM_THAT} {what} (found in|on|in|from)${more}`,
      `(who [else]|whoever|which people) (reported [on]|reports [on]|covered|covers|carried|carries|carry|confirmed|confirms|corroborates|corroborated|backs up|repeats) ${THAT} {what}${more}`,
      `(who|which sources|which papers|what) [<have>] (says|say|said|is saying|are saying|claims|claim|claimed|alleges|allege|alleged|asserts|assert|asserted|maintains|maintained|states|state|stated|reports|reported|insists|insisted|suggests|suggested) (that|the claim that) {what}${more}`,
      `(where|(in|by|from|on) (which|what|how many) [of the|of our] [${ONE_SOURCE}]|on whose (word|authority|evidence)|on what evidence) (is|was|are|were|has|have) ${THAT} {what} [been|get|got] (reported|carried|stated|said|claimed|backed|backed up|covered|made|repeated|supported|confirmed|corroborated|borne out|recorded|published|printed|rest|based|told|given|described|alleged|run)${more}`,
      `(where|(in|by|from|on) (which|what|how many) [of the|of our] ${SOURCE}) (is|was|do we find) the (claim|statement|allegation|assertion|suggestion|report) [found|made|to be found|repeated|carried|reported|recorded|stated|printed] that {what}${more}`,
      `where (does|do|did) (it|they|any of them|the ${SOURCE}) [all] (say|state|report|claim|allege|confirm) that {what}${more}`,
      `(where|on (what|whose) (authority|evidence|word|basis)|(in|by|from|on) (which|what|how many) [of the|of our] ${SOURCE}) (is|was|has) it [been] (said|claimed|reported|stated|alleged|maintained|confirmed|asserted|recorded|written|suggested|denied) that {what}${more}`,
      `[the|all|all the|any|list the|every|what|which|is there any|are there any|is there] [known] (sources|source|evidence|support|backing|corroboration|authority|confirmation|sourcing) [is there|are there|do we have|have we|have we got|exists|exist|there is] (for|behind|of|backing|supporting) ${THAT} {what}${more}`,
      `(what|which|who) (is|are|was|were) [the] (sources|source|evidence|corroboration|support|backing|authority) (for|behind|of) ${THAT} {what}${more}`,
      `${THAT} {what} (is|was|has been) (carried|reported|backed|stated|supported|confirmed|corroborated|claimed) by (which|what) ${SOURCE}${more}`,
      `(where) (does|do|did) the (claim|statement|story|allegation|report|account|idea|assertion|suggestion|news|accusation) [that|of|about] {what} come from${more}`,
      `(how well|how|how far|how solidly|how widely) (is|are|was|were|has|have) ${THAT} {what} [been] (sourced|corroborated|supported|backed up|backed|evidenced|documented|reported|confirmed|borne out)${more}`,
      `how (well|far|solidly|widely|thinly) (sourced|corroborated|supported|backed up|backed|evidenced|documented) (is|are|was|were) ${THAT} {what}${more}`,
      `(what|which) (backs|supports|corroborates|confirms|bears out|stands behind) [up] ${THAT} {what}${more}`,
      `sources {what}${more}`,
    ]),
    `(is|are) there [only|just] (more than one|another|any other|a second|one|a single|two|several) ${ONE_SOURCE} (for|behind|on|reporting|carrying) ${THAT} {what}`,
    `on (what|which|whose) ${ONE_SOURCE} (does|do|did|is|are|was|were) ${THAT} {what} (rest|rely|depend|stand|based|founded)`,
    // Whether they agree on it
    `[${DO_THEY}|whether|if] [there] ${THE_SOURCES} [all|got|ever|really|broadly] (${AGREE}|their (story|stories|facts) straight) ${WITH_EACH} ${ON} ${THAT} {what} [and (with each other|one another)|with (each other|one another)]`,
    `[${ARE_THEY}|whether|if] ${THE_SOURCES} [all|broadly|entirely|are|is] ${AGREEING} ${WITH_EACH} ${ON} ${THAT} {what}`,
    `[${DO_THEY}|whether|if] [all] [the|our|these|everyone's|everybody's|their|different|various] [different|various|press] [${SOURCE} ['s|'|s']] [different|various] ${ACCOUNTS} (of|on|about) {what} [(by|in|from|given by) the ${SOURCE}] [all] ${AGREE} ${WITH_EACH}`,
    `[${ARE_THEY}|whether|if] [all] [the|our|these|everyone's|everybody's|their|different|various] [different|various|press] [${SOURCE} ['s|'|s']] [different|various] ${ACCOUNTS} (of|on|about) {what} [(by|in|from|given by) the ${SOURCE}] [all|are|is] ${AGREEING} ${WITH_EACH}`,
    `[are there|is there|were there|was there|do we have|have we|what|which|any|the] [any] (different|differing|conflicting|contradictory|rival|competing|inconsistent|diverging|divergent|varying|opposing|incompatible) (${ACCOUNTS}|evidence|claims|statements) [are there|do we have|exist] [in|among|between|from] [the] [${SOURCE}] (of|${ABOUT}) {what}`,
    `[is there|was there|are there|were there|do we have|have we|what|which|where is|where is there|how much|show the|the|where are] [a|any|the|general|some|much|broad] ${AGREEMENT} [is there|are there|exists|exist|do we have|there is|there are] (among|between|of|in|within|across) [all] [the|our|these|different] [${SOURCE}|them] ${ON} ${THAT} {what}`,
    `[is there|was there|are there|were there|do we have|any] [a|any|general|some|much|broad] ${AGREEMENT} ${ON} ${THAT} {what} [(among|between|in|within|across) [all] [the|our|these] [different] ${SOURCE}]`,
    `(agreement|disagreement|consensus) (of|among|between) [the] ${SOURCE} {what}`,
    `(is|was|has) it [been] (agreed|undisputed|disputed|corroborated|confirmed|contested|common ground|unanimous|accepted|generally agreed|established) [by|among|between|across|in|with] [all|all of|any|any other|other|another|several|two|more than one|at least two|multiple|independent] [the|our|these] [${ONE_SOURCE}|them] that {what}`,
    `(is|are|was|were|has|have) ${THAT} {what} [been] [generally|independently|widely] (corroborated|confirmed|independently reported|agreed on|undisputed|disputed|well sourced|contested|substantiated|verified|in dispute) [(by|among|between|in|across) [all|all of|any|any of|any other|other|more sources|another|the other|more than one|several|two|multiple|independent] [the|our|these] [${ONE_SOURCE}|others|anyone else|anyone]] [[and|or] ${THEIR_AGREEMENT}]`,
    `(is|are|was|were|has|have) ${CLAIM_THAT} {what} [been] [generally|independently|widely] (corroborated|confirmed|backed up|supported|reported|agreed on|undisputed|disputed|well sourced|contested|agreed|borne out|substantiated|verified|backed|in dispute|challenged by other sources) [(by|among|between|in|across) [all|all of|any|any of|any other|other|more sources|another|the other|several|multiple|many|two|more than one|at least two|independent] [the|our|these] [${ONE_SOURCE}|others|anyone else|anyone]] [[and|or] ${THEIR_AGREEMENT}]`,
    `${ARE_THEY} [the|our|these|all the] [press|different|various] [${SOURCE}] ${ACCOUNTS} ${AGREEING} ${WITH_EACH} (of|on|about) {what}`,
    `how (consistent|united|divided|agreed|unanimous) (are|is) [the|our|all the] (${SOURCE}|${ACCOUNTS}) (${ON}|of) ${THAT} {what}`,
    `${THEIR_AGREEMENT} ${ON} {what}`,
    `(compare|cross-check|cross check|crosscheck|reconcile|collate|contrast) [what] [the|our|all the|different] ${SOURCE} [say|said|report|reported|make] (${ON}|of) ${THAT} {what}`,
    `(compare|cross-check|cross check|contrast) [the|our|all the|different] ${ACCOUNTS} (of|on|about) {what}`,
    `(compare|cross-check|cross check|contrast|reconcile|collate) [how] [the|our|all the|different|various] ${SOURCE}${OWN} ${ACCOUNTS} (of|on|about) {what}`,
    `(compare|cross-check|cross check|contrast) how [the|our|all the|different|various] ${SOURCE} ${TREAT} {what}`,
    `[check|search|scan|comb|scour|examine|comb through|go through|look through|look in] [all] [the|our|these] ${SOURCE} for [any|the] ${AGREEMENT} ${ON} ${THAT} {what}`,
    `[${DO_THEY}|whether|if] ${THE_SOURCES} (give|gave|given|offer|offered|carry|carried|contain|provide|provided|present|have|run|tell|told) [a|an|the] [very|broadly|exactly] (same|matching|identical|similar|different|differing|conflicting|contradictory|consistent|inconsistent|single|rival|compatible) ${ACCOUNTS} (of|on|about) {what}`,
    `[${DO_THEY}|whether|if] ${THE_SOURCES} ${TREAT} {what} ${ALIKE}`,
    `[the|all|any|other] (${SOURCE}) (reporting|carrying|covering|confirming|corroborating|describing|recounting) ${THAT} {what}`,
    `(in|on) (what|which) (points|point|respects|respect|details|detail|ways) (do|does|did) ${THE_SOURCES} [all] ${AGREE} ${WITH_EACH} ${ON} {what}`,
    `(is|was|are|were|has|have) {what} [been] (reported|described|covered|told|presented|portrayed|recounted|treated) ${ALIKE} [(in|by|across|throughout) [all|all of] [the|our|these] [different|various] ${SOURCE}]`,
    `(is it|was it|) [the] (same|one) (story|account|version|tale) in (all|each|every|both) [of] [the|our|these] ${ONE_SOURCE} (${ON}|of) {what}`,
    `(does|do|did) [any|each|every|one] [${ONE_SOURCE} ['s|'|s']] ${ACCOUNTS} (of|on|about) {what} (differ|diverge|vary|depart|deviate|contradict|clash|conflict|agree|tally|match) [(from|with|to)] [the] [others|other|rest|other ${SOURCE}|other ${ACCOUNTS}|rest of them|any other]`,
    `(is there|are there|do we have|have we got|have we|was there) (more than one|another|a second|any other|only one|just one|at least two|two|a single) [independent|separate] ${ONE_SOURCE} (for|behind|on|reporting|saying|carrying) ${THAT} {what}`,
    `(did|do|does|has|have|had) ((every|each) ${ONE_SOURCE}|all [of] [the|our|these] ${SOURCE}|everyone|everybody) (${CARRIES.base}|${CARRIES.participle}) ${THAT} {what}`,
    `(does|do|did|has|have|is|are|was|were) (anyone|anybody|any other ${ONE_SOURCE}|other ${SOURCE}|another ${ONE_SOURCE}|any ${SOURCE}|any ${ONE_SOURCE}) [else] (${CLAIMS.base}|${CLAIMS.participle}|${CLAIMS.ing}) ${CLAIM_THAT} {what}`,
    `how (do|does|did) [all] [the|our|these] [different|various] [${SOURCE}${OWN}] ${ACCOUNTS} (of|on|about) {what} (compare|differ|match [up]|line up|square|tally|vary)`,
    `(is|are|was|were) (everyone|everybody|${THE_SOURCES}) (reporting|describing|covering|telling|presenting|treating|portraying) {what} ${ALIKE}`,
    `(does|do|did|has|have) (everyone|everybody) ${TREAT} {what} ${ALIKE}`,
    `(which|what|how many) [of] [the|our|these] [different|other] ${ONE_SOURCE} (say|says|said|claim|claims|claimed|allege|state|stated) {what}`,
    `how many [independent|different|separate] ${SOURCE} (are there|is there|do we have|have we got) (for|on|about|behind) ${THAT} {what}`,
  ],
  reads: 'which sources carry {what}, and whether they agree',
  ...sourcesAgreeAnswer,
});
