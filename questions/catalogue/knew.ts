import { DATE_SLOT, entry } from '../catalogue-entry.ts';
import { personSlot } from '../common-slots.ts';
import { irregular as irregularVerb, oneOf, OWN, regular, verbs, whoDid } from '../verb-forms.ts';
import { knewAnswer } from './answers/knew.ts';
import { ANYONE, does, irregular, WHO } from './asking-words.ts';

const KNOWS = verbs(
  irregular(
    { past: 'knew', base: 'know', ing: 'knowing', participle: 'known' },
    '[anything|something|things|all|full well|perfectly well|very well|only too well] (of|about)|of the existence of|[that] there (was|were|is|are)',
  ),
  irregular({ past: 'heard', base: 'hear', ing: 'hearing' }, '(of|about)|[any|a] (word|whisper|rumour) of'),
  irregular({ past: 'learnt|learned', base: 'learn', ing: 'learning' }, '(of|about)'),
  irregular({ past: 'found', base: 'find', ing: 'finding' }, 'out (of|about)'),
  irregular({ past: 'got', base: 'get', ing: 'getting' }, '(wind|word) of|to (know|hear) (of|about)'),
  irregular({ past: 'caught', base: 'catch', ing: 'catching', present: 'catches' }, '(wind|on to)'),
  irregular(
    { past: 'had', base: 'have', ing: 'having', present: 'has' },
    '[any|some|prior|advance|direct|previous|first-hand] (knowledge|awareness|cognisance|word|wind|an inkling|inkling|notice) (of|about)|heard (of|about)',
  ),
  irregular({ past: 'kept', base: 'keep', ing: 'keeping' }, 'abreast of'),
  regular('cotton on to', 'latch on to', 'tumble to', 'clock', 'twig', 'notice', 'spot', 'pick up on'),
  irregular({ past: 'new', base: 'new', ing: 'new', present: 'new' }, '(about|of)'),
);
/** To have seen a paper is more than to have been sent it: what is known, and what is denied, of knowing it answers that. */
const SEES = verbs(
  irregularVerb('see', 'saw', 'seen'),
  irregularVerb('read', 'read', 'read'),
  irregularVerb('lay', 'laid', 'laid', 'eyes on'),
  irregularVerb('set', 'set', 'set', 'eyes on'),
  irregularVerb('clap', 'clapped', 'clapped', 'eyes on'),
  irregularVerb('get', 'got', 'got|gotten', '[a] (sight|look|glimpse) (of|at)', 'to (see|read)'),
  irregularVerb('have', 'had', 'had', '[a] (sight|look|glimpse) (of|at)'),
);
const INFORMED =
  '(told|informed|briefed|notified|tipped off|warned|alerted|made aware|apprised|advised|clued in|clued up|filled in|kept informed|put in the picture) (of|about|on|to|as to)';
const AWARE =
  '(aware of|conscious of|cognisant of|familiar with|acquainted with|privy to|in on|possessed of [knowledge of]|wise to|alive to|on to|up to speed (on|with)|up to date on|abreast of|clued up on|in the (know|loop|picture|secret) (about|on|of|over|as to|regarding)|[put] on notice (of|about|as to)|knowledgeable about|mindful of)';
const BE =
  '(was|were|is|are|be|been|being|has been|have been|had been|got|kept|[has|have|had] became|[has|have|had] become|becoming)';
/** To know of it, in all its wordings. */
const KNEW = `[already] (${does(KNOWS)}|[${BE}] [already|made|kept|fully|well] ${AWARE}|${BE} [already|ever] ${INFORMED})`;

/** What is had after `had`: `had [already] seen`. */
const HAD =
  '(received|seen|read|got|gotten|had|obtained|acquired|held|got (hold|sight) of|got (his|her|their) hands on|had (sight|a sight|a copy|copies|possession|receipt) of|had access to|laid (eyes|hands) on|set eyes on|taken (delivery|possession|receipt) of|come into possession of|come by|got a copy of|(been|got) [already] (sent|given|shown|handed|passed|forwarded|emailed|copied on|copied in on|copied into|supplied with|provided with|furnished with|in possession of|in receipt of|holding|on the circulation list for) [a copy of|copies of])';
const HAD_IT =
  '(had|received|got|saw|read|held|obtained|(had|held|got|received|saw|kept) (a copy|copies|sight|possession|hold) of|had access to|(was|were|been|being|is|are) [already] (sent|given|shown|handed|passed|forwarded|emailed|in (possession|receipt) of|holding) [a copy of|copies of])';
const ALREADY = '[already|at that time|by then]';
const IN_HAND =
  '[in (hand|his hands|her hands|their hands|front of them|their possession)|on (his|her|their) (desk|desks)|already|to hand]';

/** Who knew of something by a time, or whether somebody did: what sources say, apart from who had merely been sent it. */
export const knew = entry({
  id: 'knew',
  title: 'Who knew of something, or had received it, by a date?',
  wordings: ['Who knew of {matter}?', 'Who knew of {matter} before {day}?', 'Did {person} know of {matter}?'],
  slots: [
    {
      name: 'matter',
      kind: 'paper, event or topic',
      labels: ['Document', 'Event', 'Topic', 'Claim'],
      sample: { types: ['KNEW_OF', 'SENT_TO', 'COPIED_TO'], end: 'end' },
    },
    { ...personSlot('person', 'start', 'KNEW_OF'), optional: true },
    DATE_SLOT,
  ],
  forms: [
    `[in|within] whose knowledge (did|was|is|does) {matter} [lie|fall|stand|have lain|lain]`,
    `[in|within] whose knowledge {matter} (lay|stood|fell)`,
    `whose knowledge (extended|reached|went|ran) to {matter}`,
    `(persons|people|those|anyone|anybody|everyone|individuals|officials|ministers) [known to be] (with [any|some] knowledge of|having [any] knowledge of|in possession of knowledge of|privy to|in on|aware of|in the know about|acquainted with) {matter} [if any are named]`,
    `(had|has|did) word of {matter} (got|reached|gotten|get|reach) [to] {person}`,
    `(did|does|do|had|has) {person} have (any|an|the (faintest|slightest)|some) (inkling|idea|notion|suspicion|clue|knowledge|awareness) (of|about|as to) {matter}`,
    `(had|has|did|have) {person} (any|an|the (faintest|slightest)|some) (inkling|idea|notion|suspicion|clue|knowledge|awareness) (of|about|as to) {matter}`,
    `[is there|was there|do we have] [any] (evidence|sign|proof|record|indication|trace) of {person}${OWN} (awareness|knowledge|knowing|being aware) (of|about) {matter}`,
    `{person}${OWN} (awareness|knowledge) (of|about) {matter}`,
    `${WHO} [all|else] [who|that] ${KNEW} {matter} [['s|'|s'] existence] ${ALREADY}`,
    `(was|were|is|are|had|has|have) [there] ${ANYONE} [else] [who|that] ${KNEW} {matter} ${ALREADY}`,
    `${WHO} (would|could|might|may|must) [already] have [already] (${KNOWS.participle}|${SEES.participle}|been (${AWARE}|${INFORMED})) {matter}`,
    `(did|does|do|has|had|have) ${ANYONE} [else] [already] (${KNOWS.base}|${KNOWS.participle}|(be|been) [already] (${AWARE}|${INFORMED})) {matter}`,
    `${WHO} (is|are|was|were|can be|could be) (said|shown|known|reported|alleged|recorded|believed|thought|proved|proven|on record|understood|claimed|supposed|stated|meant|documented|supposed) (to have|to|as having|as) ((known|knowing|know|heard|learnt|learned|found out) [anything|something] (of|about)|(be|been|being|having been) (${AWARE}|${INFORMED})|(had|have|having|having had) [prior] knowledge of) {matter}`,
    `${WHO} (claims|claim|claimed|admits|admitted|admit|said|says|acknowledged|confessed|confesses|denies) (to have|to|having|to having) [known|knowing|know|be|been|having] (of|about|aware of|knowledge of) {matter}`,
    `${WHO} [<have>] (admit|admits|admitted|acknowledged|acknowledges|confessed|confesses|concedes|conceded|claims|claimed) [to] ((knowing|having known|having heard|having learnt|having learned|hearing) (of|about)|(being|having been) (${AWARE}|${INFORMED})|having (seen|read)|seeing) {matter}`,
    '(by whom|to whom|who|whom) (was|is|were|are|had|has) {matter} [already] [been] known [to|of|about]',
    `(to) ${WHO} (was|is|were|are) {matter} [already] known`,
    `(was|is|were|are|had|has) {matter} [already] [been] known (to|by) ${ANYONE}`,
    '{matter} (was|is|were|are) [already] known to (who|whom|which (people|ministers|officials))',
    '(who|which people) (knew|knows) (that|what) {matter}',
    '(who|which people) (knew|knows) what (about|of) {matter}',
    '(whose|what|any|all|the|is there any|is there|was there any) (knowledge|awareness) (of|about) {matter} [(is|was|has been) (recorded|known|on record|documented|reported|attested|there|shown)|do we know of|among whom]',
    '(knowledge|awareness) (of|about) {matter} [who|whose|who had it|who has it|and who had it]',
    `[all|all the] (people|persons|those|ministers|officials|mps|all|everyone|everybody|anyone|names) [with|having|who had|known to have|who are known to have|said to have] [any|prior] (knowledge|awareness) of {matter}`,
    `[all|all the] (people|persons|those|ministers|officials|mps|all|everyone|everybody|anyone|names) [who|that] [were|was|are|said to be|known to be|known to have been] (${AWARE}|${INFORMED}|knowing (of|about)) {matter}`,
    '(who|which people) (was|were) (the first|first|among the first) to (know|hear|learn) (of|about) {matter}',
    `(to) whose (knowledge|attention|notice|ears) (<did>|<have>) {matter} (come|came|been brought|reach|reached)`,
    'whose attention (had|has|was|have) [already] [been] (drawn|called) to {matter}',
    'when did (anyone|anybody|who|people) (know|learn|hear|find out) (of|about) {matter}',
    'who [had] (did|do) know (of|about) {matter}',
    // Whether somebody did
    `(did|does|do) {person} [already|even|also] (${KNOWS.base}) {matter} ${ALREADY}`,
    `(has|have|had) {person} [already|even|also] (${KNOWS.participle}|been [already|made|kept|fully] (${AWARE}|${INFORMED})) {matter} ${ALREADY}`,
    `(is|was|are|were) {person} [already|made|kept|fully|well|even|being|ever] (${AWARE}|${INFORMED}|on to) {matter} ${ALREADY}`,
    `(is|was|are|were) {person} (said|known|shown|reported|alleged|believed|thought|recorded|claimed) to (know|have known|have (heard|learnt|learned)|be aware|have been (aware|told|informed)) (of|about) {matter}`,
    `{person} [<have>|already|had already] (${KNOWS.past}|${KNOWS.participle}|${KNOWS.present}) {matter} ${ALREADY}`,
    `{person} (is|was|are|were|has been|had been) [already|made|kept|fully|well] (${AWARE}|${INFORMED}) {matter} ${ALREADY}`,
    `(is|was|are|were|has|had) {matter} [already] [been] (known to|brought to the (attention|notice) of|made known to) {person}`,
    `(is there|was there|do we have) [any|a] (evidence|proof|sign|record|suggestion|indication) (that {person} (${KNOWS.past}|(was|were) (${AWARE}|${INFORMED}))|of {person} (knowing (of|about)|being (${AWARE}|${INFORMED})|having (${KNOWS.participle}|been (${AWARE}|${INFORMED})))) {matter}`,
    `when did {person} [first|actually] (know|learn|hear|find out|become aware|get to (know|hear)|get wind) [anything] (of|about) {matter}`,
    `(since|from) when (had|has|did|was|were) {person} (${KNOWS.participle}|${KNOWS.base}|[been] (${AWARE}|${INFORMED})) {matter}`,
    `when (was|were) {person} [first|actually] (${INFORMED}|made aware of) {matter}`,
    `{person}${OWN} (knowledge|awareness) of {matter}`,
    // Seeing a paper
    ...whoDid(SEES, '{matter}'),
    `(did|does|do) {person} [ever|already|even|also|actually] (${SEES.base}) {matter} ${ALREADY}`,
    `(has|have|had) {person} [ever|already|even|also|actually] (${SEES.participle}) {matter} ${ALREADY}`,
    `(is|was) {person} (said|known|shown|reported|alleged|believed|thought|recorded|claimed) to have [ever|actually] (${SEES.participle}) {matter}`,
    `{person} [<have>] [ever|already|also|actually] (${SEES.past}|${SEES.participle}) {matter} ${ALREADY}`,
    `(is|was|has|had|did|have) {matter} [ever|already|actually] [been|get] (${oneOf(SEES.participle)}) by {person}`,
    `(is there|was there|do we have) [any|a] (evidence|proof|sign|record|suggestion|indication) (that {person} [ever|actually] (${SEES.past})|of {person} [ever|actually] (${SEES.ing}|having (${SEES.participle}))) {matter}`,
    `(was|were|is|are) {person} (among|one of) (the|those) [people|ones|persons] (who|that) (${SEES.past}) {matter}`,
    // Having a paper already is knowing it by a time
    `${WHO} [all|else] [who|that] (already (had|received|got|saw|read|held)|had already ${HAD}|already had ${HAD}|was already in (possession|receipt) of|were already in (possession|receipt) of) {matter} ${IN_HAND}`,
    // By a date, having it is asked for in the same breath; without one it is who received it
    `@before ${WHO} [all|else] [who|that] (${ALREADY} ${HAD_IT}|(<have>|had had) ${ALREADY} ${HAD}) {matter} ${IN_HAND}`,
    `@before (had|has|have|did|was|were) [there] ${ANYONE} [else] [who] [had] [already] (${HAD}|see|receive|get|have|read|hold|sent|shown|given|in (possession|receipt) of) {matter}`,
    '@before (to whom|who) had {matter} [already] (been sent|gone|been shown|been copied|been given|been passed) [to]',
    '@before (who|whom) had {matter} [already] (reached|got to)',
    '@before in whose (possession|hands|keeping|files) (was|were|had|is|are|has|have) {matter} [already] [been]',
    '@before whose (possession|hands|keeping|files) (was|were|had|is|are|has|have) {matter} [already] [been] in',
    '@before {matter} had [already] (reached|been sent to|been seen by|got to) (who|whom)',
    '@before (by whom) had {matter} [already] been (seen|read|received)',
  ],
  reads: 'who knew of {matter}, or had received it[, {date}][: whether {person} did]',
  affirmedBy: (rows) => rows.filter(({ kind }) => kind === 'knew'),
  ...knewAnswer,
});
