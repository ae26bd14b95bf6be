import { does, followed, irregular, oneOf, OWN, regular, verbs, type Verb } from '../verb-forms.ts';

/** The ways to call for somebody's resignation, for both questions about it. */

const FROM_OFFICE =
  '[from (office|the cabinet|cabinet|government|the government|the <workplace>|(her|his|their|the) (post|job|position|role))] [as <minister>]';
const GO = `(resignation|resignations|departure|head|head on a (plate|platter)|sacking|dismissal|removal|firing|exit|scalp|ousting|ouster|job|blood) ${FROM_OFFICE}`;
const GOING_OF = '(resignation|departure|sacking|dismissal|removal|firing|exit|head|scalp|ousting)';

/** `call for` somebody's resignation. */
const CALL_FOR: Verb = verbs(
  regular(
    'call for',
    'demand',
    'request',
    'press for',
    'push for',
    'urge',
    'ask for',
    'want',
    'bay for',
    'clamour for',
    'clamor for',
    'agitate for',
    'campaign for',
    'lobby for',
    'appeal for',
    'argue for',
    'insist on',
    'insist upon',
    'back',
    'support',
    'favour',
    'advocate',
    ...['join', 'back', 'echo', 'lead', 'support', 'repeat', 'renew', 'issue', 'voice'].map(
      (verb) =>
        `${verb} [in] [a|the|any|his|her|their] (call|calls|calling|demand|demands|chorus of calls|clamour) for`,
    ),
  ),
  irregular('seek', 'sought', 'sought'),
  irregular('come', 'came', 'come', 'out (for|in (favour|favor|support) of)'),
  irregular('speak', 'spoke', 'spoken', '[out] in (favour|favor|support) of'),
  irregular('make', 'made', 'made', '[a|the|any] (call|calls|demand|demands) for'),
  {
    past: 'was after|were after',
    base: 'be after',
    participle: 'been after',
    present: 'is after|are after',
    ing: 'after',
  },
);
/** `call on` somebody to resign. */
const CALL_ON: Verb = verbs(
  regular(
    'call for',
    'call on',
    'call upon',
    'urge',
    'ask',
    'press',
    ...['shout', 'yell', 'cry out', 'scream', 'holler', 'clamour', 'clamor', 'agitate', 'bay'].map(
      (verb) => `${verb} for`,
    ),
    'press for',
    'push',
    'push for',
    'beg',
    'implore',
    'order',
    'pressure',
    'pressurise',
    'appeal to',
    'appeal for',
    'plead with',
    'instruct',
    'invite',
    'encourage',
    'advise',
    'lean on',
    'demand [of]',
    'want',
    'require',
    ...['join', 'back', 'echo', 'lead', 'support', 'repeat', 'renew', 'issue'].map(
      (verb) => `${verb} [in] [a|the|any|his|her|their] (call|calls|calling|demand|demands) (for|on)`,
    ),
  ),
  irregular('tell', 'told', 'told'),
  irregular('make', 'made', 'made', '[a|the|any] (call|calls|demand|demands) (for|on)'),
);
/** `want` somebody out. */
const WANT: Verb = verbs(
  followed(regular('want', 'wish', 'demand', 'like'), '', 'to see', 'to have', 'to get'),
  {
    past: 'would like',
    base: 'would like',
    participle: 'would like',
    present: 'would like',
    ing: 'would like',
  },
  {
    past: 'would like to see',
    base: 'would love to see',
    participle: 'would like to have',
    present: "'d like to see",
    ing: 'would rather see',
  },
);
/** `try to get rid of` somebody, `force` somebody `out`. */
const TRYING =
  '(try|tries|tried|trying|want|wants|wanted|wanting|seek|seeks|sought|seeking|hope|hopes|hoped|hoping|look|looks|looked|looking)';
const RID_OF =
  '(get rid of|be rid of|oust|unseat|topple|bring down|force out|push out|drive out|throw out|kick out|remove)';
const FORCE = '(force|push|drive|throw|kick|get|see)';
const OUT =
  '([to be] (out|gone|sacked|fired|dismissed|removed|ousted|replaced|axed|kicked out|booted out|off|thrown out) [of] [of (office|the job|her job|his job|the cabinet|government|the <workplace>)]|resigning|leaving|going|quitting|standing down|stepping down|<resign>|to <resign>)';
const SAY: Verb = verbs(
  irregular('say', 'said', 'said'),
  irregular('think', 'thought', 'thought'),
  irregular('feel', 'felt', 'felt'),
  irregular('write', 'wrote', 'written'),
  irregular('take', 'took', 'taken', 'the (position|view|line|stance)'),
  irregular('hold', 'held', 'held', '[to] [the (position|view|line)]'),
  {
    past: 'was of the (view|opinion)|were of the (view|opinion)',
    base: 'be of the (view|opinion)',
    participle: 'been of the (view|opinion)',
    present: 'is of the (view|opinion)|are of the (view|opinion)',
    ing: 'being of the (view|opinion)',
  },
  regular(
    'believe',
    'consider',
    'insist',
    'argue',
    'claim',
    'maintain',
    'declare',
    'state',
    'suggest',
    'tweet',
    'announce',
    'agree',
    'reckon',
    'demand',
    'urge',
    'contend',
    'stress',
    'make clear',
    'opine',
    'move',
    'submit',
    'advocate',
  ),
);
/** `demand that she resign`, with no word for ought. */
const DEMAND: Verb = regular(
  'demand',
  'insist',
  'urge',
  'request',
  'require',
  'ask',
  'recommend',
  'propose',
  'suggest',
  'want',
  'wish',
  'expect',
);
/** `add its name to those` who call. */
const JOINING: Verb = verbs(
  regular('join', 'add (his|her|their|its) (name|names|voice|voices|weight) to'),
  irregular('put', 'put', 'put', '(his|her|their|its) (name|names) to'),
  irregular('lend', 'lent', 'lent', '(his|her|their|its) (name|voice|voices|support) to'),
  irregular('be', 'was', 'been', '(among|one of)'),
);
const TIME = "(it (is|was|be)|it's|its) [high|about|past|now] time";
/** Calls as a thing: `calls for her to go`. */
const CALLS =
  '(calls|call|demands|demand|clamour|clamor|appeals|appeal|cries|pressure|push|chorus of calls|public calls)';
/** `what calls were there for it`, `calls made for it` */
const THERE = '[(were|was|are|is|have been) there|there (were|are|have been)|made|heard|voiced]';
const SOME =
  '[any|all|the|every|each|what|which|how many|number of|are there|(is|was|were|has|have) there [been]|whose] [a|an|any|the|of the]';

function any({ past, base, participle, present, ing }: Verb): string {
  return oneOf(past, present, base, participle, ing);
}

/** What follows the caller: `called for Rudd's resignation`, `wants Rudd out`, `says that Rudd must go`. */
const CALLED: readonly string[] = [
  `${does(CALL_FOR)} [to see|to have|for] {person}${OWN} ${GO}`,
  `${does(CALL_FOR)} the ${GOING_OF} of {person}`,
  `${does(CALL_ON)} [for|on|upon] {person} to <resign>`,
  `${does(WANT)} {person} ${OUT}`,
  `${does(WANT)} (the back of|rid of|to be rid of) {person}`,
  `would (have|like|see|rather see) {person} (out|gone|sacked|go|resign|quit)`,
  `${does(SAY)} [that] {person} <ought> [now] <resign>`,
  `${does(SAY)} [that] ${TIME} [for|that] {person} [to] (<resign>|went|resigned|quit|left|stood down|stepped down|was gone)`,
  `${does(DEMAND)} that {person} (<resign>|(resigns|goes|quits|leaves|stands down|steps down|gives up|vacates) [(from|) (office|the cabinet|(her|his|their|the) (post|job|office|position))])`,
  `${does(irregular('tell', 'told', 'told'))} {person} [that] ((she|he|they) <ought> <resign>|it (is|was) time to <resign>|(her|his) time (is|was) up)`,
  `${does(regular('think', 'believe'))} [that] {person} (is|was) unfit for office`,
  `${does(regular('consider', 'believe', 'deem', 'call'))} {person}${OWN} ${GO} [to be] (necessary|inevitable|unavoidable|essential|required|overdue)`,
  `${does(SAY)} [that] {person}${OWN} position (is|was|had become|has become|looks|looked) [now] (untenable|impossible|unsustainable|no longer (tenable|sustainable)|not (tenable|sustainable))`,
  `${does(SAY)} [that] {person} (cannot|can not|can't|could not|couldn't|should not|shouldn't|must not|mustn't) (stay|remain|continue|carry on|go on) [on] [in (office|post|place|government|the cabinet|(her|his|their|the) (post|job|position|role|office))|as <minister>]`,
  '[<be>|<have> been] in (favour|favor) of {person} (resigning|going|quitting|leaving|stepping down|standing down)',
  `[<be>|<have> been] in (favour|favor) of {person}${OWN} ${GO}`,
  `[<be>|<have> been|<have>|<did>] (put|puts|putting|place|placed|placing|pile|piled|piling|exert|exerted) [any|more|some] pressure on {person} to <resign>`,
  `[<be>|<have> been|<have>|<did>] ${TRYING} to ${RID_OF} {person}`,
  `${does(JOINING)} (those|the people|the chorus|the ranks|the voices|the list) [of those|who are|who were] ${oneOf(CALL_ON.ing)} [for|on|upon] {person} to <resign>`,
  `${does(JOINING)} (those|the people|the chorus|the ranks|the voices|the list) [of those|who are|who were] ${oneOf(CALL_FOR.ing)} {person}${OWN} ${GO}`,
  `[<be>|<have> been|<have>|<did>] ${TRYING} to ${FORCE} {person} (out|gone)`,
];

const OF_PARTY =
  '(mps|mp|politicians|politician|members|member|people|figures|frontbenchers|frontbencher|backbenchers|backbencher|ministers|minister|peers|lords|leaders|spokespeople|spokesmen|spokesman|spokeswoman|ones|voices|side|supporters|folk|bigwigs|lawmakers|parliamentarians|activists|councillors|representatives|representative|spokesperson|spokespersons|officials|grandees|heavyweights|colleagues|lot|crowd|crew|camp)';
const IN_PARTY =
  '(in|from|of|within|inside|among|amongst|at|on|belonging to|representing|sitting for|sitting as|[on|from] the (benches|ranks) of|for|who (is|are|was|were) (in|from)|on the side of)';
const WHEN = '(when|since when|how long|(on|at) (what|which) (date|day|dates|days))';
const CALLERS: readonly string[] = [
  `[${WHEN} [did|has|have|was|were]] (<who>|people|they)`,
  `<who> ${IN_PARTY} [the] {party} [benches|ranks|side|${OF_PARTY}] [who|that]`,
  `(on|from) the {party} (side|benches) <who>`,
  `(from|in|of|within|among) [the] {party} <who>`,
  `(which|what|how many|any|all|some|every|each|whichever|(did|has|have|had|does|do|is|are|was|were|are there|is there|were there|was there) (any|a single|even one|even a single)|(which|any|all|some|how many|who|members|politicians) of) [of] [the|all the] {party} [senior|leading] [${OF_PARTY}] [who|that]`,
  `[all|all of|any of|did|do|has|have|are|were|are there|were there|how many|${WHEN} (did|has|have)] [the|those] {party} [senior|leading] (${OF_PARTY} [who|that|which]|who|that)`,
  `(${WHEN} (did|has|have)|are there|were there|did|has|have|had|is|are) [the|any] {party}`,
];

/** The calls that somebody faced, in nouns: `calls for Rudd to go`, `Rudd resignation calls`. */
const CALLS_FOR_PERSON: readonly string[] = [
  `${CALLS} ${THERE} (for|on) {person} to <resign>`,
  `${CALLS} ${THERE} for {person}${OWN} ${GO}`,
  `${CALLS} ${THERE} for the ${GOING_OF} of {person}`,
  `${CALLS} that {person} [<ought>] <resign>`,
  `${CALLS} that {person} (be|is) (sacked|fired|dismissed|removed|replaced)`,
  `{person} resignation ${CALLS}`,
  `resignation ${CALLS} (for|against|over|on|facing|about|concerning|aimed at) {person}`,
  `${CALLS} (for resignation|to <resign>) (against|over|facing|about|aimed at|directed at|concerning) {person}`,
];

/** Before `Green Party demands for her to go`: no name of a party begins so. */
const COUNTED = '[any|all|the|how many|what|which|number of]';

/** The ways to ask who called for the resignation of `{person}`, and who of `{party}` did. */
export const WHO_CALLED: readonly string[] = [
  ...CALLERS.flatMap((callers) => CALLED.map((called) => `${callers} ${called}`)),
  ...passive('{person}', 'to <resign>', oneOf(CALL_ON.participle)),
  ...passive(`{person}${OWN} ${GO}`, '', oneOf(CALL_FOR.participle)),
  ...passive(`the ${GOING_OF} of {person}`, '', oneOf(CALL_FOR.participle)),
  `<who> ${IN_PARTY} [the] {party} (behind|making|backing|leading|supporting) [the|any] ${CALLS} for {person} to <resign>`,
  ...CALLS_FOR_PERSON.flatMap((calls) => [
    `${SOME} ${calls} [<be>|<be> there|there <be>|<have> been|came|come|comes|coming|made|voiced|issued] [made|voiced|issued|coming|led|backed|heard|recorded|known|reported|on record] [from|by] [<agent>]`,
    `<doer> [<be>|<have> been|<have>|<did>] (behind|making|joined|join|joining in|backed|back|backing|led|lead|leading|made|make|supported|supporting|responsible for|voicing|voiced|issued|echoed|[added|adding|add|lent|lending|lend] (his|her|their|its) (voice|voices|name|names) to) [the|any] ${calls}`,
    `whose (voice|voices|name|names) (<be>|join|joined|<have> joined|<be> added to|<be> behind) [the|any] ${calls}`,
    `[from|by] <agent> [<be>|<did>|<have>|came|come] [the|any] ${calls} [<be>] [come|came|comes|made|issued|voiced|led|coming|emanate|originate|stem] [from|by]`,
  ]),
  ...CALLS_FOR_PERSON.map(
    (calls) =>
      `${SOME} ${calls} [<be>|<have> been|made|coming|voiced] (${IN_PARTY}|by) [the] {party} [${OF_PARTY}]`,
  ),
  `${SOME} ${CALLS} (${IN_PARTY}|by) [the] {party} [${OF_PARTY}] (for|on) {person} to <resign>`,
  `${SOME} ${CALLS} (${IN_PARTY}|by) [the] {party} [${OF_PARTY}] for {person}${OWN} ${GO}`,
  `${COUNTED} [the] {party} ${CALLS} ${THERE} (for|on) {person} to <resign>`,
  `${COUNTED} [the] {party}${OWN} ${CALLS} ${THERE} (for|on) {person} to <resign>`,
  `${COUNTED} [the] {party} ${CALLS} ${THERE} for {person}${OWN} ${GO}`,
  `${COUNTED} [the] {party}${OWN} ${CALLS} ${THERE} for {person}${OWN} ${GO}`,
  ...CALLS_FOR_PERSON.flatMap((calls) => [
    `from (which|what|how many) [of the] {party} [${OF_PARTY}] [<be>|<did>|<have>] [the|any] ${calls} [<be>] [come|came|coming|made|issued]`,
    `(which|what) [of the] {party} [${OF_PARTY}] [<be>|<did>|<have>] [the|any] ${calls} [<be>] [come|came|coming|made|issued] (from|by)`,
  ]),
  '{person} <ought> <resign> (according to|says|said|say) <agent>',
  `according to <agent> <ought> {person} <resign>`,
  `by <agent> (has|was|is|had) it [been] (suggested|demanded|said|urged|argued|claimed|submitted|proposed|stated) that {person} [<ought>] <resign>`,
  `[from] (which|what) (quarters|quarter|side|sides|direction|directions|corners) (<be>|<have>) {person}${OWN} ${GO} [been] ${oneOf(CALL_FOR.participle)} [from]`,
  `[the] (number|count|total) of (those|people|mps|politicians) (who|that) ${does(CALL_FOR)} {person}${OWN} ${GO}`,
  `[the] (number|count|total) of (those|people|mps|politicians) ${oneOf(SAY.ing, DEMAND.ing)} [that] {person} (<ought>|) <resign>`,
  `(those|people|mps|politicians) ${oneOf(SAY.ing, DEMAND.ing)} [that] {person} (<ought>|) <resign>`,
  `by <agent> (<be>|<have>) (resignation ${CALLS}|${CALLS} (for [a] resignation|to <resign>)) [been] (directed|aimed|levelled|made|addressed) (at|to|against) {person}`,
  `(resignation ${CALLS}|${CALLS} (for [a] resignation|to <resign>)) [<be>|<have> been] (directed|aimed|levelled|made|addressed) (at|to|against) {person} (by|from) <agent>`,
  `(did|has|have|had|does) {person} (face|faced|had|have|get|got|hear|heard) [any|the] ${CALLS} [that] (she|he|they) (<ought>|) <resign>`,
  // calls as what somebody faced
  `[from] <agent> (<did>|<have>) {person} (face|faced|get|got|receive|received|hear|heard|come under) [any|the] ${CALLS} (to <resign>|for (her|his|their) ${GO}) [from]`,
  `(<did>|<have>) {person} (face|faced|get|got|receive|received|come under) [any|the] ${CALLS} (to <resign>|for (her|his|their) ${GO}) [from <agent>]`,
  `{person} ${does(regular('face', 'receive'))} ${CALLS} (to <resign>|for (her|his|their) ${GO}) from <agent>`,
  `${WHEN} (<be>|<have>) {person} [been] ${oneOf(CALL_ON.participle)} to <resign>`,
  `${WHEN} (<be>|<have>) {person}${OWN} ${GO} [been] ${oneOf(CALL_FOR.participle)}`,
  `${WHEN} (<be>|were) [the] ${CALLS} for {person}${OWN} ${GO} [made]`,
  `${WHEN} (<be>|were) [the] ${CALLS} for {person} to <resign> [made]`,
  `(of which|which|what) (party|parties) [<be>] (those|the people|everyone|the ones|the mps|the politicians) (who|that) ${does(CALL_FOR)} {person}${OWN} ${GO} [members of|in|from|belong to|belonged to]`,
];

/** The ways to ask whether `{caller}` called for the resignation of `{person}`. */
export const WHETHER_CALLED: readonly string[] = [
  ...CALLED.flatMap((called) => [
    `(did|does|do|has|have|had|is|was|are|were) {caller} ${called}`,
    `(is|was|are|were) {caller} (among|one of) (those|the people|the ones) (who|that) ${called}`,
  ]),
  `(was|is|were|are|has|have|had|did) {person} [been|being|get] ${oneOf(CALL_ON.participle)} (to <resign> by {caller}|by {caller} to <resign>)`,
  `(was|is|were|are|has|have|had) {person}${OWN} ${GO} [been|being] ${oneOf(CALL_FOR.participle)} by {caller}`,
];

/** Passively: `by whom was she asked to resign`; `after` follows the verb. */
function passive(whom: string, after: string, done: string): readonly string[] {
  const been = '[<be>|<have>|<have> been] [been|being|get|got|getting]';
  return [
    `by <agent> [<be>|<have>] ${whom} ${been} ${done} ${after}`,
    `<agent> [<be>|<have>] ${whom} ${been} ${done} (${after} by|by ${after})`,
    `[was|were|is|are|has|have|had|did|does] ${whom} ${been} ${done} (${after} by [<agent>]|by <agent> ${after})`,
    `(was|were|is|are|has|have|had|did|does) ${whom} [been|being|get] ${done} ${after}`,
  ];
}

const ANYONES = "(anyone|anybody|someone|somebody|any minister|any politician|anyone else)['s|s|']";
const DID = '(<did>|<have>|<was>)';
const BEEN = '[been|<have> [been]|<was>|<did>]';

/** The ways to ask whose resignation `{caller}` called for. */
export const WHOSE_CALLED_FOR: readonly string[] = [
  // whose resignation
  `[<who>] [for] whose ${GO} [${DID}] {caller} ${BEEN} ${any(CALL_FOR)}`,
  `for whose ${GO} [${DID}] {caller} ${BEEN} (call|called|calling|press|pressing|pressed|push|pushing|ask|asking|asked|bay|baying|clamour|clamouring)`,
  `whose ${GO} [${DID}] {caller} ${BEEN} ${any(WANT)} [on a (plate|platter)|on a stick|on a pike]`,
  `by {caller} whose ${GO} [<be>|<have>|<have> been] [been] ${oneOf(CALL_FOR.participle)}`,
  `whose ${GO} [<be>|<have>|<have> been] [been] ${oneOf(CALL_FOR.participle)} by {caller}`,
  `{caller} ${does(CALL_FOR)} (whose ${GO}|the ${GOING_OF} of <agent>)`,
  `<agent> [${DID}] {caller} ${BEEN} ${any(CALL_FOR)} the ${GOING_OF} of`,
  `the ${GOING_OF} of <agent> [${DID}] {caller} ${BEEN} ${any(CALL_FOR)}`,
  `the ${GOING_OF} of <agent> [<be>|<have>] [been] ${oneOf(CALL_FOR.participle)} by {caller}`,
  `(for|on|to|against|about|concerning|regarding|in respect of) <agent> [${DID}] {caller} ${BEEN} (issue|issued|make|made|direct|directed|address|addressed|voice|voiced) [a|any|the|his|her|their|its] ${CALLS} (to <resign>|for (resignation|a resignation))`,
  `[${DID}] {caller} ${BEEN} ${any(CALL_FOR)} (${ANYONES} ${GO}|the ${GOING_OF} of <anyone>|(any|a|some) [other] (resignations|resignation|heads|scalps|sackings))`,
  `[which|what|any|all|the|how many|every|whose] [of the] (resignations|resignation|heads|scalps|sackings|departures) [that] [${DID}] {caller} ${BEEN} ${any(CALL_FOR)}`,
  `[which|what|any|all|the|how many|every|whose] (resignations|resignation|heads|scalps|sackings|departures) [<be>|<have> been|that <be>] ${oneOf(CALL_FOR.participle)} by {caller}`,
  // whom to resign
  `<who> [${DID}] {caller} ${BEEN} ${any(CALL_ON)} [for|on|upon] to <resign>`,
  `(on|upon|for|to|with) <agent> [${DID}] {caller} ${BEEN} (call|calling|called|appeal|appealing|appealed|push|pushing|pushed|press|pressing|plead|pleading) to <resign>`,
  `{caller} ${does(CALL_ON)} <agent> to <resign>`,
  `[${DID}] {caller} ${BEEN} ${any(CALL_ON)} (<anyone>|<agent>) to <resign>`,
  `<who> [<be>|<have> been] ${oneOf(CALL_ON.participle)} by {caller} to <resign>`,
  `<who> [<be>|<have> been] ${oneOf(CALL_ON.participle)} to <resign> by {caller}`,
  `by {caller} <who> [<be>|<have> been] ${oneOf(CALL_ON.participle)} to <resign>`,
  // whom out
  `<who> [${DID}] {caller} ${BEEN} ${any(WANT)} ${OUT}`,
  `<who> [${DID}|would] {caller} ${any(WANT)} (the back of|rid of|to be rid of)`,
  `<who> would {caller} (like|love|want) [to see|to have] ${OUT}`,
  `{caller} ${does(WANT)} <agent> ${OUT}`,
  `[${DID}] {caller} ${BEEN} ${any(WANT)} <anyone> ${OUT}`,
  // who must go
  `<who> [<be>|<have> been] told by {caller} ([that] (they|he|she) <ought> <resign>|to <resign>)`,
  `<who> (according to|in the (view|opinion|eyes) of) {caller} <ought> <resign>`,
  `<who> in {caller}${OWN} (view|opinion|eyes) <ought> <resign>`,
  `<who> [${DID}] {caller} ${BEEN} ${any(SAY)} [that] [who|they|she|he|it] [<be> who|is] <ought> [now] <resign>`,
  `<who> [${DID}] {caller} ${BEEN} ${any(SAY)} (<be> time [for] to <resign>|ought <resign>)`,
  `{caller} ${does(SAY)} [that] <agent> <ought> <resign>`,
  `[${DID}] {caller} ${BEEN} ${any(SAY)} [that] <anyone> <ought> <resign>`,
  `[${DID}] {caller} ${BEEN} ${any(DEMAND)} [that] <anyone> (<resign>|resigns|goes)`,
  `<who> [${DID}] {caller} ${BEEN} ${any(DEMAND)} [that] (<resign>|resigns)`,
  '<who> <ought> <resign> (according to|in the (view|opinion|eyes|words) of|if you ask|as far as) {caller} [is concerned]',
  '<who> <ought> <resign> (says|said|say|thinks|think|argues|argued|insists|insisted) {caller}',
  '(according to|in the (view|opinion|eyes) of) {caller} <who> <ought> <resign>',
  `(in {caller}${OWN} (view|opinion|eyes)) <who> <ought> <resign>`,
  `<who> <ought> <resign> in {caller}${OWN} (view|opinion|eyes)`,
  `<who> [${DID}] {caller} [been] ${TRYING} to (${RID_OF}|${FORCE} (out|gone))`,
  `{caller} [<be>|<have> been] ${TRYING} to ${RID_OF} <agent>`,
  `(at|against|towards) (whom|whose (resignation|departure|head|door)) (<be>|was|were) {caller}${OWN} (${CALLS} [for [a] resignation]|resignation ${CALLS}) (aimed|directed|made|levelled|meant)`,
  `in {caller}${OWN} (submission|opinion|view|judgement|judgment|book|eyes|words|estimation) <who> <ought> <resign>`,
  `{caller}${OWN} [demand|call] for a resignation [<be>] (aimed|directed) at whom`,
  `at whom (<be>|was) {caller}${OWN} (demand|call|demands|calls) for [a] resignation (aimed|directed|made)`,
  // as a thing
  `[any|all|the] (resignation ${CALLS}|${CALLS} (for [a|the|any] (resignation|resignations)|to <resign>)|resignations demanded|resignations called for) [made|issued|voiced] (by|from|of) {caller}`,
  // `Rudd resignation calls` are calls for hers: the caller is marked
  `{caller}('s|'|s') (resignation ${CALLS}|${CALLS} (for [a|the|any] (resignation|resignations)|to <resign>)) [<be>] [aimed|directed|made|meant] [at|against|for|about|concerning] [<agent>]`,
  `(at|against|for) <agent> [<be>] {caller}${OWN} (resignation ${CALLS}|${CALLS} (for resignation|to <resign>)) [aimed|directed|made|meant]`,
  `<who> [<be>] [the] (target|targets|object|objects|subject) of {caller}${OWN} (resignation ${CALLS}|${CALLS} (for resignation|to <resign>))`,
];
