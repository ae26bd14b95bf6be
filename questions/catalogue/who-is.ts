import { entry } from '../catalogue-entry.ts';
import { whoIsAnswer } from './answers/who-is.ts';

const FACTS =
  '(job|role|position|post|posts|title|jobs|roles|positions|titles|career|background|biography|bio|profile|office|offices|cv|full name|job title|details|identity|occupation|party|employer)';

/** Who somebody is, with posts and dates; or what a body, a topic or a place is. */
export const whoIs = entry({
  id: 'who-is',
  title: 'Who or what is this?',
  wordings: ['Who is {entity}?'],
  slots: [
    {
      name: 'entity',
      kind: 'person, body or topic',
      labels: ['Person', 'Group', 'Organisation', 'Post', 'Topic', 'Place'],
      sample: { types: ['HOLDS_POST', 'MEMBER_OF'], end: 'start' },
    },
  ],
  forms: [
    '(who|what) (is|was|are|were) [this|that|these|those] {entity}',
    '{entity} (who|what) (is|was|are|were) (he|she|it|that|they|this)',
    '(who or what|what or who) (is|was|are|were) {entity}',
    '{entity} is (who|what)',
    'who (the hell|on earth) is {entity}',
    '(what|which) (does|did|do) {entity} do [for a living]',
    `(what|which) (is|was|are|were) {entity}['s|'|s'] ${FACTS}`,
    `(what|which) ${FACTS} (does|did|do|has|have|had) {entity} (hold|held|have|had|do|occupy|fill|take|taken|occupied)`,
    `(what|which) ${FACTS} (was|were|is|are) (held|occupied|filled) by {entity}`,
    `{entity}['s|'|s'] ${FACTS}`,
    `(what|which) ${FACTS} {entity} (held|holds|has|had)`,
    '(describe|introduce|identify|define|profile|profile of|biography of|bio of|background on|background of|who is who|definition of|who is who about) {entity}',
    '(what|who) (do|does|did|can) (you|we|anyone) (know|mean|understand) (of|by|under) {entity}',
    '(what|who) (is|are|was|were) meant by {entity}',
    '(what) (does|did) {entity} (mean|stand for|refer to)',
    '(who|what) exactly (is|was|are|were) {entity}',
    '(what|which) (kind|sort|type) of (person|body|organisation|organization|thing|policy|group|place|scheme|operation|organisations|outfit) (is|are|was|were) {entity}',
    '(everything|all) (there is|we know) about who {entity} is',
    'who {entity} (is|was|are|were)',
    'what {entity} (is|was|are|were|means)',
    '(who|what) (is|was|are|were) {entity} (in this|in all this|in the story|in this case|in the case|in this affair|when he is at home|when she is at home)',
    '(as what|in what capacity|in what role) (does|did|is|was) {entity} (appear|act|serve|speak|involved|named)',
  ],
  reads: 'who or what {entity} is',
  ...whoIsAnswer,
});
