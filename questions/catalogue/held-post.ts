import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { heldPostAnswer } from './answers/held-post.ts';
import { ANYONE, does, irregular, WHO } from './asking-words.ts';
import { OWN, regular, verbs } from '../verb-forms.ts';

const OFFICE =
  '(post|job|office|position|role|title|portfolio|brief|place|seat|chair|title of office|rank|appointment|berth|post or office|function|functions|duties|responsibilities)';
const HOLDS = verbs(
  regular(
    'occupy',
    'fill',
    'assume',
    'inherit',
    'perform',
    'exercise',
    'discharge',
    'carry out',
    'fulfil',
    'serve in',
    'land',
    'act in',
  ),
  irregular({ past: 'held', base: 'hold', ing: 'holding' }, 'down|'),
  irregular({ past: 'had', base: 'have', ing: 'having', present: 'has' }),
  irregular({ past: 'took', base: 'take', ing: 'taking', participle: 'taken' }, 'up|over|on|'),
  irregular({ past: 'got', base: 'get', ing: 'getting' }),
  irregular({ past: 'did', base: 'do', ing: 'doing', participle: 'done', present: 'does' }),
  irregular({ past: 'sat', base: 'sit', ing: 'sitting' }, 'in'),
);
const WAS_IN =
  '((was|were|is|are|has been|have been|had been|be) (in|appointed to|named to|given|promoted to|in possession of|sitting in|moved to))';
const SERVES = verbs(
  regular('serve as', 'act as', 'work as', 'operate as', 'function as', 'officiate as'),
  irregular({ past: 'sat', base: 'sit', ing: 'sitting' }, 'as'),
  irregular({ past: 'stood', base: 'stand', ing: 'standing' }, 'in as'),
  irregular(
    { past: 'took', base: 'take', ing: 'taking', participle: 'taken' },
    'over as|office as|up office as',
  ),
  irregular({ past: 'came', base: 'come', ing: 'coming', participle: 'come' }, 'in as|to be'),
);
/** `is` alone is in a form of its own: `who is …` asks for people too. */
const WAS =
  '(was|were|has been|have been|had been|(has|have|had) been (appointed|made|named|elected|chosen|confirmed|installed) [as]|became|becomes|become|used to be|is acting as|was (appointed|made|named|elected|chosen|confirmed|installed) [as]|were|got (appointed|made|named)|in (post|office|place|charge) as|(was|is|were|has been) (in (post|office|place|position|charge|the (post|job|role|seat))|in the (post|job|role|office|seat|position) (as|of)|working|serving|sitting|acting|employed) [as|of])';
/** What a body has at its head is an office that is called by both: the chair of a committee. */
const LEADS = does(
  verbs(
    regular('chair', 'head', 'direct', 'co-lead', 'co-chair', 'preside over', 'oversee'),
    irregular({ past: 'led', base: 'lead', ing: 'leading' }),
  ),
);
/** Said of people less readily, so that no `the` is needed to tell a body. */
const HEADS_UP =
  '((heads|head|headed) [up]|runs|run|ran|(is|was|were|stands|stood|sits|sat) (in charge of|at the (head|helm|top) of|heading|heading up|running))';
const HOLDERS =
  '(holders|holder|occupants|occupant|incumbents|incumbent|officeholders|officeholder|office-holders|office-holder|post-holders|post-holder|postholders|postholder|list of holders|people (holding|who held|who have held|who had)|person (holding|who held|who holds|who had)|persons holding)';
/** `back then`, `at that time`, where the time is named apart. */
const THEN =
  '[at (the|that) time|back then|then|back|in those days|on that (day|date)|that (day|year|month)|at (the|that) (point|moment|date)|during that (time|period)|now|currently|at present|at the moment|today|these days|as]';

/** Who held a post, at any time or on a date. */
export const heldPost = entry({
  id: 'held-post',
  title: 'Who held a post?',
  wordings: ['Who held the post of {post}?'],
  slots: [
    { name: 'post', kind: 'post', labels: ['Post'], sample: { types: ['HOLDS_POST'], end: 'end' } },
    DATE_SLOT,
  ],
  forms: [
    `${WHO} [all|else] (${does(HOLDS)}|${WAS_IN}) [the|a] ${OFFICE} (of|as|for) {post} ${THEN}`,
    `${WHO} [all|else] (${WAS}|${does(SERVES)}|<have> been) [the] {post} ${THEN}`,
    `${WHO} [all|else] ${does(HOLDS)} [the] {post} (post|job|office|role|position|portfolio|brief|seat|title) ${THEN}`,
    `${WHO} [all|else] (${does(HOLDS)}|${WAS_IN}|(was|were|is|are|sat|sits) in) [the|a] {post}${OWN} (post|job|office|role|position|portfolio|brief|seat|chair|shoes|place) ${THEN}`,
    `(was|were|is|are|has|have|had) [there] ${ANYONE} [else] [been] (named|given|listed|recorded|known|shown|described|down|identified|on record|serving|acting) as [the] {post} ${THEN}`,
    `(was|were|is|are|has|have|had) [there] ${ANYONE} [else] [been] (named|given|listed|recorded|known|shown|described|down|identified|on record) as [the|a] ${HOLDERS} (of|for) [the] ${OFFICE} of {post} ${THEN}`,
    `${WHO} (was|is|were|sat|sits|has been|had been) (at (the|its) (helm|head)|sat|sitting) [in] [as|of] [the] {post} ${THEN}`,
    `${WHO} (was|is|were) (sat|sitting|installed|ensconced) in [the] {post}${OWN} (chair|seat|office) ${THEN}`,
    `${WHO} (has|have|had|<have> got|got|gets|is in|landed) the (gig|job|post|role|brief) [as|of|for] [the] {post} ${THEN}`,
    `{post} (is|are|was) (led|chaired|headed|run) by (whom|who)`,
    `${WHO} (did|does) (they|it) have as [the|its|their] {post} ${THEN}`,
    `by whom (was|is|has|had) the ${OFFICE} of {post} [been] (occupied|held|filled|discharged) ${THEN}`,
    `(by whom|who|whom) (was|is|has|had) the ${OFFICE} of {post} [been] (occupied|held|filled|discharged) [by] ${THEN}`,
    `in whom (is|was) the ${OFFICE} of {post} (vested|invested|reposed) ${THEN}`,
    `(which|what) (mp|politician|minister|person|official|one) (is|was|'s) (chairing|heading|leading|running|directing|heading up) the {post} ${THEN}`,
    `[the] (people|person|persons|man|woman|individual|one|politician|minister|official|name|names) (in|holding|occupying|filling|who (holds|held|has held|occupied|occupies|filled|fills|had|has)) [the|a] ${OFFICE} (of|as|for) {post} ${THEN}`,
    `(does|do|did|has|have|had|is|was|were|are) ${ANYONE} [else] [in] (${HOLDS.base}|${HOLDS.participle}|${HOLDS.ing}|been in|in) [the|a] [${OFFICE} (of|as|for)] {post} [post|job|office|role|position|portfolio|brief] ${THEN}`,
    `(does|do|did|has|have|had|is|was|were|are) ${ANYONE} [else] (${SERVES.base}|${SERVES.participle}|${SERVES.ing}|been|become|appointed [as]|in (post|office) as) [the] {post} ${THEN}`,
    `(was|were|is|are|has|have|had) [there] ${ANYONE} [else] [been] [the] {post} ${THEN}`,
    `${ANYONE} (${HOLDS.ing}) [the] [${OFFICE} (of|as|for)] {post}`,
    `[the|all|all the|every|any|past|former|previous|all known|the known|each|current|present|known|successive|list of|a list of|the current|the then|the previous|the former] [known|past|former|previous|current|present|successive] [(and|or) (present|current|past|former|previous)] ${HOLDERS} (of|for|in) [the] [${OFFICE} (of|as)] {post} [post|job|office|role|position|portfolio|brief] ${THEN}`,
    `${HOLDERS} {post}`,
    `{post}${OWN} name ${THEN}`,
    `{post}['s|'|s'] [past|former|previous|current|known] (holders|holder|occupants|incumbents|incumbent|office-holders|officeholders)`,
    `(who|what) (is|was|are|were) [all] [the|any] [past|former|previous|current|present] [(and|or) (present|current|past|former|previous)] ${HOLDERS} (of|for|in) [the] [${OFFICE} (of|as)] {post} [post|job|office|role|position|portfolio|brief] ${THEN}`,
    `by (whom|who|which (politician|person|minister)) (was|is|were|has|had|did) [the] [${OFFICE} (of|as)] {post} [post|office|job] [been] (held|filled|occupied)`,
    `(who|whom|by whom) (was|is|has|had) [the] [${OFFICE} (of|as)] {post} [post|office|job] [been] (held|filled|occupied) [by]`,
    `[the] [${OFFICE} (of|as)] {post} [post|office|job] (was|is|has been|had been) (held|filled|occupied) by (who|whom|which (politician|person))`,
    `(who|whom|which (person|politician|minister)) (held|had|occupied|filled) [it] the ${OFFICE} [of] {post}`,
    `{post} (was|is) (who|whom) ${THEN}`,
    `{post} who (was|is) (it|that|this|he|she) ${THEN}`,
    `(who|whom) did they (have|appoint|make) [as] {post}`,
    `(whose) (job|post|office|role|title) (was|is) [it] [the|to be] {post} ${THEN}`,
    `(in whose hands|with whom) (was|is|lay|rested) [the] ${OFFICE} of {post}`,
    `in (whom|whose hands) (is|was) [the] {post} (vested|placed)`,
    `who (the|was the|is the) {post} (was|is) ${THEN}`,
    'who is (now|currently|the current|the present) {post}',
    `who is {post} ${THEN}`,
    `who {post} (was|is) ${THEN}`,
    'who (is|was) (the former|the previous|the last|the sitting|the serving|the acting|the then) {post}',
    `who (do|does|did) (we|the papers|the sources|the articles|they) (have|name|give|list|show) [down] as {post} ${THEN}`,
    `(which|what) (politician|minister|person|mp|people|official|man|woman|individual|officials) (is|was|are|were|'s) [the] {post} ${THEN}`,
    `(what|who) (is|was) the name of [the] {post} ${THEN}`,
    `what (is|was) [the] {post} (called|named) ${THEN}`,
    `${WHO} (${does(verbs(regular('share'), HOLDS))}) the (leadership|chairmanship|presidency|headship) of the {post} ${THEN}`,
    `${WHO} ${LEADS} the {post} ${THEN}`,
    `under whose (chairmanship|leadership|direction|presidency|chair|lead) (is|was|were) the {post} ${THEN}`,
    `(by whom|who|whom|by (which|what) (person|politician|official)) (is|was|are|were|has|have|had) the {post} [been|being] (led|chaired|headed [up]|run|directed|co-led|co-chaired) [by] ${THEN}`,
    `(is|was|are|were) the {post} (led|chaired|headed [up]|run|directed|co-led|co-chaired) by <agent> ${THEN}`,
    `${WHO} ${HEADS_UP} {post} ${THEN}`,
    '(every|each|all the) {post} (there (was|has been|were)|on record|known|we know of|who held office|in office|in post)',
    '@date (every|each) {post}',
    '@date {post}',
  ],
  reads: 'who held the post of {post}[ {date}]',
  ...heldPostAnswer,
});
