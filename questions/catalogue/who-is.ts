import { entry } from '../catalogue-entry.ts';
import { OWN } from '../verb-forms.ts';
import { whoIsAnswer } from './answers/who-is.ts';

const FACTS =
  '[current|former|previous|old|present|official|past|full|main|actual] (job|role|position|post|posts|title|jobs|roles|positions|titles|career|background|biography|bio|profile|office|offices|cv|full name|job title|details|identity|occupation|party|employer|appointments|appointment|portfolio|brief|line of work|day job|resume|potted biography|function|affiliation|affiliations)';
const HELD =
  '(hold|held|have|had|do|done|occupy|occupied|fill|filled|take|taken|serve in|served in|got|work in|worked in|been in|take up|taken up|exercise)';
const WHAT_KIND =
  '(what|which) (kind|sort|type|manner) of [a|an] (person|body|organisation|organization|thing|policy|group|place|scheme|operation|organisations|outfit|office|figure|politician|man|woman|agency|institution|programme|paper|concept|term|animal)';
const NOW =
  "[in this|in all this|in the story|in this (case|affair|story|matter)|in the (case|affair|scandal)|(when|if) (he is|he's|she is|she's|they are|they're|it is|it's) at home|again|anyway|exactly|by the way|in (real life|a sentence|a nutshell|brief|short)]";
/** What leads up to an indirect question: `give me a line on who she is`. */
const LEAD =
  "[[a|one|some|the] [short|quick|brief] (line|word|note|sentence|few words|summary|paragraph|something|details|bit) (on|about|as to)|(i|we) (don't|do not|dont|didn't|did not) (know|remember|recall|get|understand)|(i'm|i am) not sure|(i|we) (forget|forgot|have forgotten|have no idea|had no idea)|no idea|not sure|unsure|who knows|everything about|all about|about|tell]";
const COULD_YOU =
  '[(can|could|would|will) you (say|tell me|explain|tell us|help|remind me|fill me in|enlighten me|please say)|please (say|explain)|do you know]';

const TERM =
  '(the|this|that) [so-called] (term|name|phrase|abbreviation|word|words|expression|acronym|description|label|designation|initials|title)';

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
    `(who|what|who or what|what or who) [the hell|on earth|in the world|exactly|then] (is|was|are|were) [this|that|these|those|actually] {entity} ${NOW}`,
    `(who|what) (might|may|could|would|can) {entity} be ${NOW}`,
    '{entity} (who|what) (is|was|are|were|might|may) (he|she|it|that|they|this) [be]',
    '{entity} (is|was|are) (who|what)',
    'what (does|do) {entity} do [for a living|for a job|exactly|there]',
    'what did {entity} do (for a living|for a job)',
    `(what|which) (is|was|are|were|have been) {entity}['s|'|s'] ${FACTS}`,
    `(what|which|how many) ${FACTS} (does|did|do|has|have|had|is|was) {entity} [ever|all] ${HELD}`,
    `(what|which|any|all|all the|the|every|list of) ${FACTS} [that|which] (was|were|is|are|have been|has been|) (held|occupied|filled|taken) by {entity}`,
    `(has|have|did|does|had) {entity} [ever] ${HELD} [a|any|an|which] ${FACTS}`,
    `[the|all|any|all the] ${FACTS} [and dates] of {entity}`,
    `{entity}['s|'|s'] ${FACTS} [and dates]`,
    `(describe|outline|define) {entity}['s|'|s'] ${FACTS}`,
    `in (what|which) ${FACTS} (does|did|is|was|do|are|were) {entity} (serve|serving|act|acting|work|working|appear|appearing)`,
    '(who|what) (is|was) the (person|man|woman|mp|politician|body|organisation) [called|named|known as] {entity}',
    '[identify|introduce|describe] [a|the|this|that|some] (person|man|woman|mp|politician|official|individual|body|organisation) [who is|that is|who was] (called|named|known as|by the name of) {entity}',
    `what (is|lies|hides|stands) [hidden] behind ${TERM} {entity}`,
    '[a|the] [short|brief|quick|one-line|thumbnail|potted] (description|account|portrait|sketch|summary|outline) of {entity}',
    '{entity} [a] [short|brief|quick|one-line|potted|thumbnail] (biographical (note|sketch|details)|bio|biography|profile|pen portrait|who (he|she|it|they)|description|cv)',
    '[a] [short|brief|quick|one-line|potted|thumbnail] (biographical (note|sketch|details)|bio|biography|profile|pen portrait) (of|on|for) {entity}',
    `(what|which|all|all the|the) ${FACTS} [that|which] {entity} [has|have|had] (held|holds|has|had|filled|fills|occupies|occupied|does|did)`,
    '(what|which) (party|body|organisation|side|department) (does|did|is|was|do) {entity} (belong to|represent|in|from|with|a member of|sit for|work for|speak for|at|part of)',
    '(to|for|of|with|in) (what|which) (party|body|organisation|side|department|union) (does|did|is|was|do) {entity} (belong|sit|work|stand|speak|affiliated|a member|employed)',
    'what (counts|count|counted|qualifies|qualify) as {entity}',
    '(who|whom|where) (does|did|do) {entity} (work [for]|represent|speak for)',
    `(describe|introduce|identify|define|profile|explain|profile of|biography of|bio of|background (on|of|to)|who is who|definition of|meaning of|who is who about|identity of|all about who) {entity}`,
    '(what|who) (do|does|did|can) (you|we|anyone|they|one|people|the papers|the sources) (mean|understand) (by) {entity}',
    `(what|who|whom|by whom|by what) (is|are|was|were) (meant|understood|covered|described) [by] [${TERM}] {entity}`,
    `to (whom|what) (does|do|did) [${TERM}] {entity} (refer|apply|relate|point)`,
    `(who|whom|what|which (people|body|bodies|group)) (does|do|did) ${TERM} {entity} (refer to|apply to|denote|describe|cover|mean|designate|stand for|relate to)`,
    '[the] [brief|short|full|basic] biographical (details|notes|note|particulars|information|sketch|data|facts|summary) (of|on|for|about) {entity}',
    '(what|who|which people) (is|are|was|were) {entity} (supposed to be|meant to be)',
    '(what) (does|do) {entity} (mean|stand for|refer to|consist in|involve|consist of|amount to)',
    `${WHAT_KIND} (is|are|was|were) {entity}`,
    `(everything|all) (there is|we know) about who {entity} is`,
    `${LEAD} who {entity} (is|was|are|were|might be|may be) ${NOW} ${COULD_YOU}`,
    `${LEAD} what {entity} (is|was|are|were|means|might be) ${NOW} ${COULD_YOU}`,
    'what (is|was|are|were) {entity} [all] about',
    `introduce (me|us) to {entity}`,
    `(in (what|which) (capacity|role|connection)|as what) (does|did|do|is|was) {entity} (figure|feature|appear|come in|crop up|enter) ${NOW}`,
    `what (is|are|was|were) [to be] (understood|meant|intended) by [${TERM}] {entity}`,
    `[a|some|the] [bit|little bit|spot|touch|little] [of] background (on|about) {entity}`,
    `what (is|are|was|were) to be understood by {entity}`,
    'what (is|was|are|were) {entity} [there|meant|intended|designed|set up|used|supposed to be] for',
    'what (is|was|are|were) the (purpose|aim|aims|point|remit|object|business) of {entity}',
    `what (is|was|are|were) {entity}${OWN} (purpose|aim|aims|remit|business)`,
    'what (is|was|are|were) {entity} (set up|created|meant|designed|intended|supposed|there|established) to do',
    'what (is|are) {entity} [an|the|a] (short|abbreviation|acronym|initials|shorthand) (for|of)',
    '{entity} what (is|does|are|do) (that|it|this|they|those) (short for|stand for|mean|an abbreviation (of|for)|an acronym for)',
    'what (do|does) [the] (letters|initials|acronym|abbreviation) {entity} (stand for|mean)',
    '(as what|in (what|which) capacity|in (what|which) role) (does|did|is|was) {entity} (appear|act|serve|speak|involved|named)',
  ],
  reads: 'who or what {entity} is',
  ...whoIsAnswer,
});
