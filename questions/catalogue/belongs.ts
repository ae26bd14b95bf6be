import { entry } from '../catalogue-entry.ts';
import { regular, verbs } from '../verb-forms.ts';
import { belongsAnswer } from './answers/belongs.ts';
import { ANYONE, does, irregular, WHO } from './asking-words.ts';

const UNDER = 'under [the] (label|name|heading|banner|umbrella|term|flag|title) [of]';
const BELONG = verbs(
  regular(
    'belong to',
    'belong in',
    'work for',
    'work at',
    'work in',
    'work with',
    'serve on',
    'serve in',
    'serve with',
    'represent',
    'staff',
    'count among',
    'form part of',
    'act for',
    'report for',
  ),
  irregular({ past: 'sat', base: 'sit', ing: 'sitting' }, 'on|in|among|with|for'),
  irregular({ past: 'made', base: 'make', ing: 'making' }, 'up'),
  irregular(
    { past: 'held', base: 'hold', ing: 'holding' },
    '(a seat|seats|a place) (on|in)|membership of|[a|any|some] (position|positions|post|posts|role|roles|job|jobs|office) (in|at|with|within|inside)',
  ),
  irregular(
    { past: 'had', base: 'have', present: 'has', ing: 'having' },
    '(a seat|seats|a place) (on|in)|a job (at|with|in)|membership of|[a|any|some] (position|positions|role|roles|job|jobs) (in|at|with|within|inside)',
  ),
  irregular({ past: 'came', base: 'come', ing: 'coming', participle: 'come' }, UNDER),
  irregular({ past: 'went', base: 'go', ing: 'going', participle: 'gone', present: 'goes' }, UNDER),
  irregular({ past: 'fell', base: 'fall', ing: 'falling', participle: 'fallen' }, `${UNDER}|within`),
  irregular(
    { past: 'paid', base: 'pay', ing: 'paying' },
    '[(his|her|their) [membership]] (dues|subs|subscription|subscriptions|a subscription) to',
  ),
  irregular({ past: 'came', base: 'come', ing: 'coming', participle: 'come' }, 'from'),
  regular('hail from'),
  regular('number among', 'rank among', 'make up part of', 'count as [one of]', 'be one of'),
);
const BEING =
  '([among those named] (is|are|was|were) [a (member|part)] of|(is|are|was|were|be|been|being|has been|have been|counts|count|counted) [all|currently] (in|on|at|with|from|among|inside|within|part of|in membership of|in the membership of|(described|classed|classified|labelled|known|identified|treated|regarded|listed|recorded|named|shown|given|registered|down) as [a|an|one of|being (in|with|from)]|one of|[a] (member|members|employee|employees) (of|in|on|at)|on the (staff|payroll|books|roll|team) (of|at)|in the (employ|ranks|pay|service) of|employed (by|at|with|in)|counted (among|in|as [a] (member|members) of)|numbered among|listed (under|among|as [a] (member|members) of)|(affiliated|aligned|allied) (with|to)|attached to|enrolled in|based at))';
const MEMBERS =
  '(members of parliament|members|member|membership|people|staff|employees|employee|personnel|mps|politicians|officials|journalists|reporters|workers|workforce|team|ranks|line-up|lineup|rank and file|parliamentarians|backbenchers|frontbenchers|members list|member list|membership list|staff list|roster|roll|composition|make-up|makeup|who is who)';

/** Who belongs to a body: members, who works for it, who holds a post in it. */
export const belongs = entry({
  id: 'belongs',
  title: 'Who belongs to a body?',
  wordings: ['Who belongs to {organisation}?'],
  slots: [
    {
      name: 'organisation',
      kind: 'body or group',
      labels: ['Organisation', 'Group'],
      sample: { types: ['MEMBER_OF'], end: 'end' },
    },
  ],
  forms: [
    `${WHO} [all|else] (${does(BELONG)}|${BEING}) {organisation} [contingent|delegation|team|lot|crowd|ranks|benches|bench|camp]`,
    // `who sits under the SNP banner`
    `${WHO} [<be>|<have>|<did>] (under|sit under|sits under|sat under|sitting under|serve under|serves under|served under|stand under|stands under|stood under|run under|elected under|come under|comes under|fall under|falls under) [the] {organisation}['s|'|s'] (banner|flag|label|heading|umbrella|colours|name)`,
    '[all|any|all the|the] <bodies> [who are|that are] (affiliated (to|with)|aligned with|belonging to|employed (by|at)|working (for|at|in)|sitting (on|in)|serving (on|in)|representing) {organisation}',
    '(who|whom|(which|what|whose) (names|people|persons|ones)) (do|does|did) (you|we|they|the papers|the sources) (have|list|give|show|put|name) [down] (as|for|under|in|at) {organisation}',
    `(does|do|did|has|have|is|are|was|were) ${ANYONE} [else] (${BELONG.base}|${BELONG.participle}|${BELONG.ing}) {organisation}`,
    `(is|are|was|were|has|have) [there] ${ANYONE} [else] [been] (in|on|at|with|part of|[a] (member|members) of|on the (staff|payroll|books) (of|at)|employed (by|at)|working (for|at|in)|sitting on|belonging to) {organisation}`,
    // `on the BBC's payroll`: the body stands inside the phrase
    `${WHO} [all|else] (is|are|was|were|sits|sit|sat|stands) (on|in|among|part of) {organisation}['s|'|s'] (payroll|books|staff|team|ranks|employ|pay|membership|bench|benches)`,
    `(everyone|everybody|anyone|anybody|all those|all|those|people|the people) who (is|are|was|were) [a|an] {organisation}`,
    `(which|what|how many) (mps|politicians|people|members|journalists|staff|employees|ministers|officials) (does|do|did|has|have) {organisation} (have|got|had|employ|count|include)`,
    `[all|all the|every|each|known] {organisation}['s|'|s'] [known|current|full|own] ${MEMBERS}`,
    '(which|what|how many) (mps|politicians|people|ministers|mp|politician) (is|are|was|were) [a|an] {organisation}',
    `(who|what|which people|which politicians|which mps) (are|is|were|was) [all] [the|any] {organisation}['s|'|s'] [known|current|own] (members|parliamentarians|people|staff|employees|politicians|personnel|journalists|workers|mps|members of parliament|officials|figures|names|ministers|lot|contingent|side)`,
    `[all|the|all the|any|known|every|full|each|all known|who are the|who were the|who is the|what is the|what are the|are there any|is there any|who are|who were] [known|current|full|complete] ${MEMBERS} (of|in|at|on|from|for|with|[who are|who is|that are|that is] working (for|at|in)|belonging to|who (belong to|work for|work at|work in|sit on)|employed (by|at)) {organisation} [<be> there|there <be>|do we have|have we|named|listed|mentioned|appear]`,
    `how many ${MEMBERS} (of|in|at|on|from|for|with) {organisation} (<be> there|do we have|have we got|<be> (named|mentioned|listed)|appear|appeared|there <be>)`,
    `how many ${MEMBERS} (does|did|do|has|have) {organisation} (have|got|had|number|count)`,
    `(who|what|which) (are|is|were|was) [all] [the] (those|ones|people|persons|mps|politicians) (of|in|on|at|with|from|working (for|at|in)|working with|sitting on|belonging to|employed (by|at)|who (belong to|work for|work at|sit on|make up)) {organisation}`,
    '(does|do|did|has|have) {organisation} (have|got|had) [any] [known|named|listed|recorded] (members|staff|employees|people|mps|politicians)',
    '(who|whom|which people|which politicians|which mps) (does|do|did) {organisation} (employ|have|consist of|include|comprise|count|have on board|[count|number] among its (members|ranks|people)|have (on its|in its|on their|in their|as) (books|staff|members|ranks|payroll))',
    '(of|from) whom (does|do|did|is|are|was) {organisation} (consist|comprised|composed|made up|formed)',
    '{organisation} (consists of|consist of|is made up of|are made up of|includes|include|employs|comprises) (who|whom|which people)',
    '(who|whom) (is|are|was|were) {organisation} (made up of|composed of|formed of)',
    '(who|which people) (is|are|was|were) [there] (in|on|at|with) {organisation}',
    '(who|which people) (carries|carry|has|have|holds|hold) {organisation} (membership|cards|card|a card)',
    '(anyone|anybody|everyone|everybody|people|those|all) (from|in|of|with|at|inside) {organisation}',
    'whose (employer|party|body|organisation|workplace) (is|was) {organisation}',
    '(which|who|how many) of (these|those|the|all these) (people|politicians|mps|persons|names|ministers) (is|are|was|were) [a|an|in|at|with|from] {organisation}',
    'who (is|are|was|were) (a|an) {organisation} [mp|member|politician|minister|backbencher|peer|journalist|employee|official]',
    '(which|what|how many) {organisation} [mps|politicians|members|people|ministers] ((is|are|was|were|get|gets|got) (named|mentioned|listed|recorded|involved|there|quoted)|feature|features|featured|appear|appears|appeared|figure|figured|(turn|turned|crop|cropped|come|came|show|showed) up|do we have|have we got|do you have|have you got|we have) [here]',
    `(are|is|were|was) there [any|some|other] {organisation} (people|members|mps|politicians|figures|officials|ministers|staff|journalists|names|lot) [named|mentioned|listed|involved|here|quoted]`,
    '(which|who|how many) (of|among) (them|these|those|the people here) (is|are|was|were|belongs to|belong to|sits for|sit for) [a|an|in|at|with|from|of|[a] (member|members) of] {organisation}',
    '(who|whom|(which|what) <bodies>) (do we have|have we got|is there|are there|do we find) (from|in|at|on|of|with) {organisation}',
    `(who|which people) here (${does(BELONG)}|${BEING}) {organisation}`,
    '(members|membership|staff|employees|member list|membership list|staff list) {organisation}',
    `(who|(which|what) [of the] (people|persons|politicians|mps|names) [here|named|mentioned]) (is|are|was|were|be) [a] (card-carrying|card carrying|paid-up|paid up|signed-up) {organisation} (member|members|people)`,
    `(who|(which|what) [of the] (people|persons|politicians|mps|names) [here|named|mentioned]) (is|are|was|were) [a] (card-carrying|card carrying|paid-up|paid up|signed-up) (member|members) of {organisation}`,
    `[the] names on {organisation}['s|'|s'] (payroll|books|staff|roll|membership list|list|staff list)`,
    `(which|what|who) of the (people|persons|politicians|mps|names) [named|mentioned|here|listed] (is|are|was|were) (affiliated|aligned|allied|attached) (to|with) {organisation}`,
    `(does|do|did) {organisation} (count|number|have|include) <anyone> (among|amongst|as) [its|their|the] (members|ranks|staff|people|number)`,
    `on {organisation}${"['s|'|s']"} (payroll|books|staff) (who|which people)`,
    `(who|whom) (does|do|did) {organisation} (count|number) among (its|their) (own|ranks|members)`,
    `(who has|who's|who have|who) [has|have] [got] a (seat|place) (in|on|at) {organisation}`,
    `{organisation} (counts|count|has|have|numbers|includes) (whom|who) (among|amongst|as|in) [its|their] (members|ranks|people|number)`,
    `(who|whom) (has|have|did|do|does|'ve) {organisation} (got|have|had) (on (its|their) (books|payroll|staff|benches|roll)|in (its|their) ranks|as members)`,
    `${WHO} (carries|carry|holds|hold|has|have) [a|an] {organisation} (membership card|membership|card|party card)`,
  ],
  reads: 'who belongs to {organisation}',
  ...belongsAnswer,
});
