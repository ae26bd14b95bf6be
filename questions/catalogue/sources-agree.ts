import { entry } from '../catalogue-entry.ts';
import { anySlot } from '../common-slots.ts';
import { sourcesAgreeAnswer } from './answers/sources-agree.ts';

const SOURCES =
  '(sources|documents|papers|articles|newspapers|reports|outlets|accounts|texts|records|titles|news outlets|media|publications|publishers)';
const CARRY =
  '(carry|carries|carried|report|reports|reported|have|has|back|back up|backs|support|supports|say|says|said|state|states|claim|claims|hold|holds|cover|covers|covered|confirm|confirms|corroborate|corroborates|corroborated|stand behind|run|ran|tell|give|make|made|repeat|repeats|are behind|is behind|vouch for|attest to|attest|speak to|have reported|have carried|describe|describes|tell of|speak of|spoke of|write about|wrote of|record|recorded)';
const THAT =
  '[the claim that|the claim|the statement that|the story that|the allegation that|the report that|the report of|reports of|that|the story of|the news of|the news that|the account of|the idea that|the fact that|the point that|the line that]';
const AGREE =
  '(do they agree|do they tell the same story|are they agreed|are they at one|do they differ|do they disagree|do they contradict each other|do they match|how far do they agree|is there agreement|do they all agree|do they say the same|do they concur|do they line up)';

/** Which sources carry something, and whether they agree. */
export const sourcesAgree = entry({
  id: 'sources-agree',
  title: 'Which sources carry this, and do they agree?',
  wordings: ['Which sources carry {what}, and do they agree?'],
  slots: [anySlot('what', 'claim, paper or event', 'end', 'STATED')],
  forms: [
    ...['', ` [and] ${AGREE}`].flatMap((more) => [
      `(which|what|how many|whose) [of the|of our|independent] ${SOURCES} ${CARRY} ${THAT} {what}${more}`,
      `(which|what|how many) [of the] ${SOURCES} (does|do) {what} (rest on|come from|stand on|depend on)${more}`,
      `(who|which people|which outlets|which newspapers) (reported|reports|carried|carries|carry) ${THAT} {what}${more}`,
      `(who|which sources|which papers|what) (says|say|said) (that|the claim that) {what}${more}`,
      `(where|in which ${SOURCES}|in what ${SOURCES}|by which ${SOURCES}|from which ${SOURCES}) (is|was|are|were|does) ${THAT} {what} (reported|carried|stated|come from|said|claimed|backed|covered)${more}`,
      `[the|all] (sources|source|evidence|support|backing|corroboration) (for|behind|of) ${THAT} {what}${more}`,
      `(what|which|who) (is|are|was|were) [the] (sources|source|evidence|corroboration|support|backing) (for|behind|of) ${THAT} {what}${more}`,
      `{what} (is|was) (carried|reported|backed|stated) by (which|what) ${SOURCES}${more}`,
      `(where) (does|do|did) ${THAT} {what} come from${more}`,
      `(how well|how) (is|are|was|were) ${THAT} {what} (sourced|corroborated|supported|backed up|backed|evidenced|documented)${more}`,
      `(what|which) (backs|supports|corroborates|confirms) [up] ${THAT} {what}${more}`,
    ]),
    `(do|does|did|are|is|how far do|to what extent do|have) [all] [the|our] (${SOURCES}|they) [all] (agree|concur|agreed|tell the same story|say the same|say the same thing|differ|disagree|contradict each other|match|line up|at one|of one mind|in agreement|in accord|give the same account|tell the same tale|conflict|at odds|consistent|divided|split|see eye to eye) (on|about|over|that|as to|regarding|with each other on|with one another on|with each other about|with one another about|in what they say about) [whether] ${THAT} {what}`,
    `(is there|was there) (agreement|disagreement|any disagreement|a consensus|consensus|any agreement|conflict) [among|between|in] [the] [${SOURCES}] (on|about|over|that|as to|regarding) ${THAT} {what}`,
    `(where|how|on what) (do|does) [the] ${SOURCES} (differ|disagree|part ways|conflict|diverge) (on|about|over) {what}`,
    `(is|are|was|were) ${THAT} {what} (corroborated|confirmed|backed up|supported|independently reported|agreed on|undisputed|disputed|well sourced|contested|agreed by the sources|agreed)`,
    `${AGREE} (on|about|that|over) {what}`,
    `how many [independent|different|separate] ${SOURCES} (are there|is there|do we have) (for|on|about) {what}`,
  ],
  reads: 'which sources carry {what}, and whether they agree',
  ...sourcesAgreeAnswer,
});
