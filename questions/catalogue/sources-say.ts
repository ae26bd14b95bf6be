import { entry } from '../catalogue-entry.ts';
import { anySlot } from '../common-slots.ts';
import { sourcesSayAnswer } from './answers/sources-say.ts';

const ABOUT =
  '(about|on|regarding|concerning|of|as to|over|to do with|in relation to|around|with regard to|when it comes to)';

/** What the sources say about something, whoever says it. */
export const sourcesSay = entry({
  id: 'sources-say',
  title: 'What do the sources say about something?',
  wordings: ['What do the sources say about {topic}?'],
  slots: [anySlot('topic', 'topic', 'end', 'ABOUT')],
  forms: [
    `(<what>|what else) (do|does|did|have|has) <sources> (say|claim|report|state|tell us|tell me|tell|contain|have|have to say|hold|reveal|make of|write|said|reported|claimed|written|print|publish|show|record) ${ABOUT} {topic}`,
    `(<what>|what else) (is|was|has been|have been|were|are|gets|got|is being) (said|reported|claimed|known|written|stated|alleged|on record|recorded|there|asserted|printed|published|told) ${ABOUT} {topic}`,
    `(<what>|what else) (do|did|can|does) (we|you|i|anyone|people|they|anybody|it) (know|have|learn|say|find|tell|hear|have to say|find out|tell me|tell us) ${ABOUT} {topic}`,
    `(<what>|what else) <sources> (say|said|report|tell us|have to say|claim) ${ABOUT} {topic}`,
    `(claims|claim|statements|reports|all claims|every claim|coverage|reporting|information|facts|material|all the claims|the claims|anything|everything|evidence|what there is|sources|what we have|what we know|all there is|all we have|stuff|details|more|the coverage) [there is|known|reported|said|made|that is known|that was said|that is said] ${ABOUT} {topic}`,
    `(which|what) (claims|statements|allegations|reports|information|facts|evidence) (are|were|is|was|have been|has been|do we have|do we find|exist|exists) [there|made|known|on record|recorded] ${ABOUT} {topic}`,
    `(tell|say) [me|us] [something|more|all] ${ABOUT} {topic}`,
    `(about|on|regarding) {topic} what (do|does) <sources> say`,
    `how (do|does|did|is|was|are) <sources> (describe|report|reported|cover|portray|present|report on|treat) {topic}`,
    `how (is|was|are|were) {topic} (described|reported|covered|portrayed) [in|by] <sources>`,
    `what (is|was|are|were) {topic} (said to be|reported to be|described as|alleged to be)`,
    `what (is|was|are|were) said of {topic}`,
    `(is|was) (anything|there anything|something) (said|reported|known|written) ${ABOUT} {topic}`,
    `what (do|does|did) <sources> (say|claim) {topic} (is|was|are|were|did|means)`,
    `what (light) (do|does|is|can) <sources> (shed|throw) on {topic}`,
    `what's (the word|the story|the coverage) ${ABOUT} {topic}`,
    `what is (the word|the story|the coverage|the reporting|the latest) ${ABOUT} {topic}`,
  ],
  reads: 'what the sources say about {topic}',
  ...sourcesSayAnswer,
});
