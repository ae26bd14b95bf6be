import { entry } from '../catalogue-entry.ts';
import { regular, verbs } from '../verb-forms.ts';
import { tookPartAnswer } from './answers/took-part.ts';
import { ANYONE, does, irregular, WHO } from './asking-words.ts';

const TAKES_PART = verbs(
  regular(
    'attend',
    'participate in',
    'join in',
    'join in on',
    'join in with',
    'appear at',
    'appear before',
    'appear in',
    'appear during',
    'appear on',
    'appear for',
    ...['pile', 'weigh', 'chip', 'pitch', 'butt'].map((verb) => `${verb} in (at|on|during|in)`),
    'testify at',
    'testify in',
    'testify to',
    'testify during',
    'feature in',
    'feature at',
    'feature on',
    'figure in',
    'contribute to',
    'contribute at',
    'assist at',
    'turn up (to|for|at)',
    'show up (to|for|at|in)',
    'ask questions (at|in|during)',
    'answer questions (at|in|during)',
    'field questions (at|in|during)',
    'intervene (in|at|during)',
    'play a (part|role) in',
    'engage in',
    'partake in',
    'share in',
    'witness',
    'observe',
  ),
  irregular(
    { past: 'took', base: 'take', ing: 'taking', participle: 'taken' },
    '[any|a] part (in|at|during)|questions (at|in|during)|the (stand|floor|stage) (at|in|during)',
  ),
  irregular(
    { past: 'spoke', base: 'speak', ing: 'speaking', participle: 'spoken' },
    '[up] (at|in|during|to|before)',
  ),
  irregular(
    { past: 'gave', base: 'give', ing: 'giving', participle: 'given' },
    '[any] (evidence|testimony|a statement|statements|answers|oral evidence|a briefing|an interview) (at|in|to|during|before|for)',
  ),
  irregular({ past: 'sat', base: 'sit', ing: 'sitting' }, 'in (on|at|)|at|through'),
  irregular({ past: 'met', base: 'meet', ing: 'meeting' }, '(at|for|during)'),
  irregular({ past: 'rose', base: 'rise', ing: 'rising', participle: 'risen' }, 'to speak (in|at|during)'),
  irregular(
    { past: 'had', base: 'have', ing: 'having', present: 'has' },
    '[a|any] (part|role|hand|share|say|place|seat) (in|at)',
  ),
  irregular({ past: 'came', base: 'come', ing: 'coming', participle: 'come' }, 'to|along to'),
  irregular({ past: 'went', base: 'go', ing: 'going', participle: 'gone' }, 'to|along to|before'),
  irregular(
    { past: 'put', base: 'put', ing: 'putting' },
    '[the] questions (at|in|during)|in an appearance at',
  ),
  irregular(
    { past: 'made', base: 'make', ing: 'making' },
    '(an appearance|a statement|statements|a contribution|contributions) (at|in|during|to)',
  ),
);
/** `was at`, and the same without `was`. */
const PRESENT =
  '((was|were|is|are|be|been|being|has been|have been|had been) [all|also|there|known to be|said to be] ((at|in|there (at|for)|around for|part of|(a witness|witnesses|a speaker|speakers|a participant|participants|a guest|guests) (at|in|on)|on hand (at|for)|in the room (at|for)|in on|mixed up in|among (the (witnesses|speakers|participants|guests|people|those)|those) (at|in))|(questioned|heard|grilled|quizzed|interviewed|called|seen|represented|summoned|invited|briefed|asked questions|examined|cross-examined|featured|called as witnesses|called to give evidence|called to testify) (at|in|during|before|by|to|for|on))|(was|were|is|are|has been|have been) [all|also] (due|expected|scheduled|lined up|down|billed|slated|booked|wanted|needed) [to be] [in attendance|present] (at|for|in|before|on)|[was|were|is|are|be|will be|been|being|has been|have been|had been] [all|also] (present (at|in|during|for)|involved (in|with|at)|in attendance (at|for)|taking part in|attending|participating in|appearing (at|in|before)|speaking (at|in)|giving evidence (at|in|to|before)|testifying (at|to|before)|concerned in|engaged in))';
/** `is to take part in`, `is due to appear at`. */
const IS_TO = `((is|are|was|were) [due|meant|set|expected|scheduled|supposed|asked|called|invited|said|known|reported|down|bound|summoned|lined up|billed|slated|booked] to (${TAKES_PART.base}|be (at|in|present at|involved in|part of|heard at|questioned at)|have (${TAKES_PART.participle}|been (at|in|present at|involved in|part of))))`;
const TAKER =
  '(participants|participant|attendees|attendee|attenders|witnesses|witness|speakers|speaker|guests|guest|those present|people present|questioners|questioner|interviewers|interviewer|interviewees|interviewee|audience|people involved|persons involved|parties|line-up|lineup|who is who|attendance|those (involved|attending|taking part|in attendance|there|who attended|who took part|who spoke)|people (who attended|who took part|taking part|attending|in attendance)|contributors|protagonists|players|panel|panellists|(attendance|guest|speaker|witness|participants|participant|speakers) list|list of (attendees|participants|witnesses|speakers|guests|those present)|roll call|dramatis personae|[the] cast list|cast list|cast|roster)';

/** Who took part in an event. */
export const tookPart = entry({
  id: 'took-part',
  title: 'Who took part in an event?',
  wordings: ['Who took part in {event}?'],
  slots: [
    { name: 'event', kind: 'event', labels: ['Event'], sample: { types: ['TOOK_PART_IN'], end: 'end' } },
  ],
  forms: [
    `${WHO} [all|else|all of them] [who|that|[are|is] known to have|[are|is] said to have|[are|is] reported to have] (${does(TAKES_PART)}|${PRESENT}|${IS_TO}) {event}`,
    `(was|were|is|are|has|have|had|did|does|do) [there] ${ANYONE} [else] [who] [been] (${TAKES_PART.base}|${TAKES_PART.participle}|${TAKES_PART.past}|${TAKES_PART.ing}|${PRESENT}|in|at) {event}`,
    `[the|all|all the|all of the|any|known|every|full|were there any|are there any|are any|what|which|how many|who are|who were|name the|is there an|is there a] [known|named|main|other] (${TAKER}|names|people) (of|in|at|for|during|on|to|from) {event} [known|are known|were there|are there]`,
    `(who|what|which|whom) (are|is|was|were) [all] [the] [known|main|other] (${TAKER}|people|ones|persons) [present|involved] (of|in|at|for|during|to|on) {event}`,
    `{event}['s|'|s'] (participants|attendees|witnesses|speakers|audience|guests|contributors|line-up|attendance list)`,
    `{event} (who|which people) (took part|was there|were there|attended|was present|was involved|participated|spoke|appeared|gave evidence|turned up|showed up|joined in)`,
    `{event} (featured|involved|included|saw|brought together|was attended by) (who|whom|which people)`,
    `(who|whom|which people|which mps) (did|does|has|have) {event} (involve|involved|feature|featured|include|included|bring together|hear from|concern)`,
    `(who|whom|which people|which mps) (did|has) the {event} (hear|heard|see|seen|call|called|take in)`,
    `(who|whom|by whom|by who) (was|were|is) {event} attended [by]`,
    `(by <agent>|<agent>) (was|were|is|has|had) {event} [been] (carried out|conducted|undertaken|performed|led|run|attended|made up) [by]`,
    `by (whom|who) (was|were|has|have) [any] (evidence|testimony|questions|statements|a statement|answers|speeches|contributions|interventions|remarks|points) [been] (given|heard|put|asked|made) (at|in|during|to|before) {event}`,
    `(from whom|whose (evidence|testimony|voice|answers|questions)|whom) (was|were|did|has) [evidence|testimony] [been] (heard|taken|given|hear) (at|in|during) {event}`,
    `(who|which mps) (gave evidence|testified|spoke|asked questions|asked the questions|appeared|answered questions|was questioned|were questioned|was heard|were heard|took the stand|was grilled|was there|were there|was present|were present) (at|in|during|to|before|for) {event}`,
    `(at|in|during) {event} (who|which people|which mps) (took part|spoke|was there|were there|gave evidence|asked questions|appeared|was present|were present|testified|participated|was heard|was questioned)`,
    `who (else) (was|were) (at|in) {event}`,
    `whose (attendance|presence|participation|involvement) [is|was|are|were|has been|have been] [recorded|noted|reported|known|expected|required|requested|on record] (at|in|for|before|during) {event}`,
    '(who|whom|which people|between whom|by whom|with whom) (is|was|were|are|did) {event} [take place|held|conducted|given] [between|with|among|involving|by]',
    `${WHO} [all|else] (((was|were|is|are) [all|else] (involved|there|present|in attendance|in the room|around))|took part|participated|attended|turned up|joined in) (when|as|while) {event}`,
    '[all] (those|people|everyone|everybody|anyone|the people) (at|in) {event}',
    '(participants|attendees|witnesses|speakers|attendance list|attendance) {event}',
    `(attendance|participation|presence) (at|in) {event} who (is|was|are|were) (recorded|listed|noted|named|known|reported|there)`,
    `(round|around|at) the table (at|in|for) {event} (who|which people)`,
    `of whom was the cast of {event} made up`,
    `whose (participation|presence|attendance|involvement) in {event} (is|was|has been) (noted|recorded|reported|known|on record)`,
    `(is|was|are|were) <anyone> (on record|recorded|known|reported|listed|noted|named) as (having been|being|having had a hand) (involved|present|concerned|part) (in|at|of) {event}`,
    `(at|in|for) {event} (which|what) (participants|people|speakers|witnesses|mps|ministers) (is|are|was|were) (expected|due|recorded|listed|known|noted|scheduled|there|present)`,
    '[those|people|everyone] (in attendance|present) (at|in|for|during) {event}',
  ],
  reads: 'who took part in {event}',
  ...tookPartAnswer,
});
