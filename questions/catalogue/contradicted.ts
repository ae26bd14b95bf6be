import { entry } from '../catalogue-entry.ts';
import { ABOUT_SLOT, partySlot } from '../common-slots.ts';
import { oneOf, OWN, regular, verbs } from '../verb-forms.ts';
import { contradictedAnswer } from './answers/contradicted.ts';
import { ABOUT, does, irregular } from './asking-words.ts';

const CONTRADICTS = verbs(
  regular(
    'contradict',
    'disprove',
    'refute',
    'conflict with',
    'clash with',
    'disagree with',
    'jar with',
    'contravene',
    'deviate from',
    'depart from',
    'differ from',
    'diverge from',
    'debunk',
    'negate',
    'falsify',
    'pull the rug (from under|out from under)',
    'call into (question|doubt)',
    'cast doubt (on|upon)',
    'poke (a hole|holes) in',
    'pick (a hole|holes) in',
    'knock (a hole|holes) in',
    'punch (a hole|holes) in',
    'collide with',
    'belie',
    'confound',
  ),
  irregular({ past: 'rebutted', base: 'rebut', ing: 'rebutting' }),
  irregular({ past: 'undercut', base: 'undercut', ing: 'undercutting' }),
  irregular({ past: 'gainsaid', base: 'gainsay', ing: 'gainsaying' }),
  irregular({ past: 'belied', base: 'belie', ing: 'belying' }),
  irregular(
    { past: 'gave', base: 'give', ing: 'giving', participle: 'given' },
    'the lie to|another (picture|version) than|a different (account|version|picture) (from|to|than)',
  ),
  irregular(
    { past: 'told', base: 'tell', ing: 'telling' },
    'against|a different (story|tale) (from|to|than)|another story than',
  ),
  irregular(
    { past: 'flew', base: 'fly', ing: 'flying', present: 'flies', participle: 'flown' },
    'in the face of',
  ),
  irregular(
    { past: 'ran', base: 'run', ing: 'running', participle: 'run' },
    'counter to|contrary to|against',
  ),
  irregular({ past: 'went', base: 'go', ing: 'going', present: 'goes', participle: 'gone' }, 'counter to'),
  irregular({ past: 'cut', base: 'cut', ing: 'cutting' }, 'across|against'),
  irregular(
    { past: 'blew', base: 'blow', ing: 'blowing', participle: 'blown' },
    '(a hole|holes) (in|through)|apart',
  ),
  irregular({ past: 'stood', base: 'stand', ing: 'standing' }, 'in contradiction (to|with)|in conflict with'),
  irregular({ past: 'sat', base: 'sit', ing: 'sitting' }, '(badly|ill|uneasily|awkwardly|oddly) with'),
  irregular(
    { past: 'said', base: 'say', ing: 'saying' },
    'the (opposite|reverse|contrary) (of|to)|(something|anything) (different|else) (from|to|than)|otherwise than',
  ),
  regular(
    ...['state', 'report', 'suggest', 'claim', 'prove'].map(
      (verb) => `${verb} the (opposite|reverse|contrary) (of|to)`,
    ),
  ),
  irregular(
    { past: 'showed', base: 'show', ing: 'showing', participle: 'shown' },
    'the (opposite|reverse|contrary) (of|to)',
  ),
  irregular({ past: 'threw', base: 'throw', ing: 'throwing', participle: 'thrown' }, 'doubt on'),
  irregular({ past: 'made', base: 'make', ing: 'making' }, '[a] (nonsense|mockery) of'),
);
/** Said of people too: `who spoke against Rudd` asks who criticised her, `what speaks against her words` does not. */
const OPPOSES = verbs(
  regular(
    'dispute',
    'undermine',
    'challenge',
    'question',
    'contest',
    'counter',
    'argue against',
    'count against',
    'weigh against',
    'militate against',
    'oppose',
  ),
  irregular({ past: 'spoke', base: 'speak', ing: 'speaking', participle: 'spoken' }, 'against'),
  irregular({ past: 'stood', base: 'stand', ing: 'standing' }, 'against'),
  irregular({ past: 'went', base: 'go', ing: 'going', present: 'goes', participle: 'gone' }, 'against'),
);
/** What need not be said with a verb; a denied agreement is a contradiction too. */
const IS_AGAINST =
  "((is|are|was|were|be|been|being|stands|stand|seems|appears|seems to be|appears to be) [flatly|directly|clearly|plainly] (at (odds|variance) with|(not|hardly|scarcely) in (keeping|line|step|tune) with|out of (keeping|line|step|tune) with|not consistent with|not (borne out|supported) by|inconsistent with|contrary to|against|counter to|in (conflict|contradiction) (with|to)|incompatible with|irreconcilable with|out of (line|step) with|contradictory to|(hard|difficult) to (square|reconcile) with)|(at (odds|variance) with|inconsistent with|contrary to|against|in conflict with|incompatible with|contradictory to|counter to)|(does|do|did) not (square|fit|tally|agree|accord|sit|match up|line up|chime|hold up) [well|easily] (with|against)|(doesn't|don't|didn't|doesnt|dont|didnt) (square|fit|tally|agree|accord|sit|match up|line up|chime) [well|easily] with|(is|are|was|were) not (consistent|compatible|in (line|step)) with|(cannot|can not|can't|could not|couldn't|cannot easily|can hardly) be (squared|reconciled|made to (fit|tally)) with)";
const FLATLY = '[flatly|directly|clearly|plainly|openly|outright|squarely|seriously|expressly]';
const NOUN =
  '(claim|claims|evidence|source|sources|document|documents|paper|papers|statement|statements|people|person|fact|facts|article|articles|report|reports|witness|witnesses|account|accounts|testimony|material|record|records|thing|things|passage|passages|words|quote|quotes|memo|mps|politicians|others|information|papers or people)';
const WORDS =
  '(statements|statement|words|word|claims|claim|account|accounts|evidence|testimony|version|remarks|remark|denial|denials|assurance|assurances|insistence|assertions|assertion|story|stories|line|position|version of (events|things|the story)|account of (events|things)|comments|comment|answer|answers|explanation|explanations|defence|tweets|tweet|insistence|stance|argument|admission)';
/** Whatever speaks against it. */
const THING = `(<what>|that|who|who or what|what or who|whatever|whoever|what all|all [that|those who]|(which|what|any|all|the|every|each|how much of the|is there a|is there any|are there any|was there any|were there any|does any|do any|does the|do the|did any|do other|does other|did the|has any|have any|has the|have the|is any|are any|what other|any other) [of the|other] ${NOUN} [at all|on (record|file)|in (the|our|these) (papers|sources|file|files|record|documents|case)] [that|which|who|to]|[the|any|all] (evidence|facts|claims|statements|sources|documents|papers|articles|testimony|material|people) [that|which|who]|whose ${WORDS}|(does|did|has|is|was|can|do) (anything|anyone|anybody|something|someone|somebody|any of it) [else] [emerged|come out|come to light|turned up|appeared|surfaced|said|known|out there|on record] [that|which|who|to]|(is|was|are|were) there (anything|anyone|anybody|something|someone|evidence|proof|people) [else] [at all|on (the record|record|file)|out there|known|anywhere|in (the|our|these) (papers|sources|file|files|record|documents|case)] [that|which|who|to]|what (is|was|has|have) [been] (found|said|published|reported|written|recorded|there|come out|come to light|emerged|turned up|surfaced) (that|which|to)|what (is|is there|was there|have we got|do we have|do we know) [out there|on record|known|here] (that|which|to)|what [else] (in|on|from) [any of] [the|our|these] (record|records|sources|papers|documents|articles|evidence|file|case)|(anything|anyone|anybody|something) [out there|on record] (that|which|who|to)|anything|evidence (that|which|to))`;

const SAID =
  '(said|says|told|claimed|claims|stated|maintained|maintains|insisted|insists|asserted|asserts|argued|tells|has (said|claimed|stated|told|maintained|insisted|been saying)|had (said|claimed|stated|told)|have (said|claimed|stated|told)|have been saying|tweeted|testified|admitted) [(mps|parliament|the commons|us|them|people|reporters|the public|the house)|publicly|in evidence|in public|there]';
/** What is spoken against: `what Rudd said`, `the account of Rudd`, `Rudd's own words`, `Rudd`. */
const STATEMENT = `[(what|anything|something) (was|is|has been) (said|claimed|stated|asserted|maintained|told) [to (mps|parliament|the commons)] by|(what|anything|things|something|everything|whatever|some of what|any of what|the things|all) [that]|[any of|some of|all of|one of] the ${WORDS} (of|by|from|made by|given by|that)] {speaker} [['s|'|s'] [own|public|earlier|later|official] ${WORDS} [(to|before) [the] (committee|home affairs committee|select committee|mps|parliament|commons|house)]|${SAID}]`;
const REST =
  '[and (the rest|(the|all the|any|other|the other|any other) (evidence|facts|papers|documents|sources|record|records|reports|articles|claims|statements|accounts)|what (others|other people|the papers|the documents|the sources|the memo) (said|say|says|show|shows)|the memo)]';
const CONTRADICTION =
  '(contradiction|contradictions|inconsistency|inconsistencies|discrepancy|discrepancies|conflict|conflicts|clash|clashes|rebuttal|rebuttals|refutation|refutations|counterclaims|counter-claims|counter-evidence|objections|challenges|evidence against|claims against|contradicting (evidence|claims|statements)|contradictory (evidence|claims|statements)|conflicting (evidence|claims|statements))';
const DISPUTED =
  '(contradicted|disputed|refuted|countered|rebutted|disproved|undermined|contested|called into question|belied|debunked|undercut|at odds with (the facts|the evidence|the record))';
const BY =
  '[by (anything|anyone|anybody|something|someone|anything else|anyone else|what|whom|others|other (evidence|people|sources)|the (evidence|papers|documents|sources|record|facts))|anywhere|at any point|in any way]';

const WRONG = '(wrong|false|untrue|not true|incorrect|inaccurate|mistaken|misleading)';

/** The passive ways to ask, of a statement and of what stands behind the verb. */
function isDisputed(statement: string, after: string): readonly string[] {
  const by = '(by|in|on|from|through)';
  return [
    `[is there|are there|was there|were there|what are the|which are the] [the|any|a|some] [other] (${NOUN}|points|point|respects|respect|matters|ways|way|issues) ${by} (which|whom) ${statement} (is|are|was|were|has|have|stands|stand|stood) [been] ${FLATLY} ${DISPUTED}${after}`,
    `(by|in|on|from|with|through) (what|whom|which|how many) [(other|respects|respect|points|point|counts|count|ways|way|evidence|papers|documents|sources|people|articles|claims|statements|facts)] (is|are|was|were|has|have) ${statement} [been] ${FLATLY} ${DISPUTED}${after}`,
    `(how|where|when|how far|to what extent|who) (is|are|was|were|has|have) ${statement} [been] ${FLATLY} ${DISPUTED}${after} ${BY}`,
    `(is|are|was|were|has|have) ${statement} [been] ${FLATLY} ${DISPUTED}${after} ${BY}`,
    `${statement} ${DISPUTED}${after} by (what|whom|which (papers|sources|documents|evidence))`,
    `${statement} (is|are|was|were|has been|have been|stands|stand) ${FLATLY} ${DISPUTED}${after} [by (what|whom|which (papers|sources|documents|evidence))|where|how]`,
    `(what|which) [evidence|papers|documents|sources|people] (is|are|was|were|has|have) ${statement} [been] ${DISPUTED} by${after}`,
  ];
}

/** What contradicts what somebody said. */
export const contradicted = entry({
  id: 'contradicted',
  title: 'What contradicts what somebody said?',
  wordings: ['What contradicts what {speaker} said?', 'What contradicts what {speaker} said about {about}?'],
  slots: [
    { ...partySlot('start', 'STATED'), name: 'speaker', labels: ['Person', 'Group', 'Organisation'] },
    ABOUT_SLOT,
  ],
  forms: [
    ...['', ` ${ABOUT} {about}`].flatMap((more) => [
      `${THING} [<have>|can|could] (prove|proves|proved|show|shows|showed|shown) ${STATEMENT}${more} [to be|to have been|as] ${WRONG}`,
      `${THING} [<have>|can|could] (prove|proves|proved|show|shows|showed|say|says|said|claim|claims|claimed) [that] {speaker} (is|was|to be|to have been|got it|had it|has it) (wrong|mistaken|incorrect|inaccurate)${more}`,
      ...(more === ''
        ? []
        : [
            `${THING} [<have>|can|could] (prove|proves|proved|show|shows|showed|shown) {speaker} [to be|to have been|as] ${WRONG}${more}`,
          ]),
      `((is|was|are|were) there|have we got|do we have|has anyone|what) [any|some|more|other] (evidence|proof|testimony|facts|material) [is there|do we have|have we got] (against|contrary to|in conflict with|to the contrary of) (what {speaker} ${SAID}|{speaker}${OWN} [own|public] ${WORDS})${more}`,
      // what is left of `is there any evidence against …`
      `(against|contrary to) what {speaker} ${SAID}${more}`,
      `[(is|was) there [any]|what] [(evidence|proof) [is there] that] ${STATEMENT}${more} (is|was|were|are) ${WRONG}`,
      `(how|where|in (what|which) (respects|respect|way|ways)|on (what|which) (points|point)|how far|to what extent) [is|are|was|were|does|do|did] ${STATEMENT}${more} [is|are|was|were] (inconsistent with|at odds with|at variance with|in conflict with|contrary to|out of (line|step) with|incompatible with|conflict with|conflicts with|differ from|differs from|depart from|departs from|clash with|clashes with|not (match|square with|tally with|agree with)) [the|any|our|these] [other] (${NOUN}|rest|files|file)`,
    ]),
    `(what|which|how much) (is|are|was|were|has been|have been) ${DISPUTED} (of|in|from) ${STATEMENT}`,
    `[is there|was there|are there|what is there|what is] [anything|something|any evidence|evidence] [on (record|file)] (in|by way of) (rebuttal|contradiction|refutation) of ${STATEMENT}`,
    `(what|which ${NOUN}|does anything|did anything|is there anything (that|which)|anything (that|which)) (not|does not|doesn't|did not|didn't|do not|don't) (add up|stack up|hold up|stand up|fit|ring true|hang together) (in|about|with) ${STATEMENT} [${ABOUT} {about}]`,
    `what (is|was) there [on record|to be said|in the (papers|sources|documents)] against ${STATEMENT}`,
    `(which|what|any|are any of the|is any of the|do any of the) ${WORDS} (of|by|from|made by) {speaker} (is|are|was|were|has been|have been|get|got|) ${FLATLY} ${DISPUTED} ${BY}`,
    ...['', ` ${ABOUT} {about}`].flatMap((more) => [
      `${THING} ${FLATLY} (${does(CONTRADICTS)}|${IS_AGAINST}) ${STATEMENT}${more}`,
      `${THING} ${FLATLY} ${does(OPPOSES)} (what|anything|things|something|everything|whatever|any of what) [that] {speaker} ${SAID}${more}`,
      `${THING} ${FLATLY} ${does(OPPOSES)} {speaker}['s|'|s'] [own|public|earlier|later|official] ${WORDS}${more}`,
      `${THING} ${FLATLY} ${does(OPPOSES)} [any of|some of] the ${WORDS} (of|by|from|made by|given by) {speaker}${more}`,
      `(does|do|did|has|can|is there) (anything|any evidence|any source|any witness|any record|any document|any paper|something|evidence|anything that) ${FLATLY} (${OPPOSES.base}|${OPPOSES.present}) {speaker}${more}`,
      `what ${FLATLY} (undermines|undermined|challenges|tells against|speaks against|goes against|counts against|weighs against) {speaker}${more}`,
      `(where|how|in what|in what way|how far|to what extent|at what points) (does|do|did) [the|any] [other] (evidence|facts|papers|documents|sources|record|anything|anyone|articles|claims) ${FLATLY} (${CONTRADICTS.base}|not square with|not tally with) ${STATEMENT}${more}`,
      `[what|which|the|all|all the|any|every|what are the|what is the|is there a|is there any|are there|are there any|were there any|was there any|where are the|list of] [known] ${CONTRADICTION} [are there|is there|were there|do we have|exist|exists|found|known|there are] (in|of|to|with|between|against|for|within|regarding|about|around) ${STATEMENT} ${REST}${more}`,
      `(what|which) (evidence|claims|statements|facts|testimony|material|arguments) (is|are|was|were) there against ${STATEMENT}${more}`,
      `${DISPUTED} by (what|whom|which (papers|sources|documents|evidence)) ${STATEMENT}${more}`,
      `(what|which|how much|how many) of ${STATEMENT}${more} (is|are|was|were|has been|have been) ${DISPUTED}`,
      `(where|how|in what|on what|at what point) (does|do|did) ${STATEMENT}${more} (conflict|clash|fall down|fall apart|unravel|collapse|crumble|not stand up|not hold (up|water)|come unstuck|come apart|not add up|break down|go against the (evidence|facts|record)|conflict with (the|other) (evidence|facts|papers|record))`,
      // with what is said left out: `statements in conflict with Abbott's`
      `${THING} ${FLATLY} (${does(CONTRADICTS)}|${IS_AGAINST}) {speaker}('s|'|s')${more}`,
      `{speaker} (contradictions|contradicted) ${more}`,
      `{speaker}['s|'|s'] contradictions${more}`,
      `${CONTRADICTION} {speaker}${more}`,
      `{speaker}['s|'|s'] (version|account|line|story|telling|assertions|claims|statements|words|position|evidence) [of (matters|events|things)]${more} what (runs|goes|speaks|tells|ran|went|cuts|flies) (counter to|against|across|in the face of) (it|them|that)`,
      `(which|what|any) (materials|material|papers|documents|evidence|sources|statements|facts) (conflict|clash|is at odds|are at odds|sit badly|jar|do not square|do not fit|is in conflict|are in conflict) with {speaker}['s|'|s'] ${WORDS}${more}`,
      `(does|do|did) (anything|something|any (evidence|material|document|source|paper)) [that] [we (hold|have|know|hold on file)|[out there|here|on file|on record]] ${oneOf(CONTRADICTS.base, OPPOSES.base)} ${STATEMENT}${more}`,
      `(does|do|did) (anything|something|any (evidence|material|document|source|paper)) [that] [we (hold|have|know|hold on file)|[out there|here|on file|on record]] ${oneOf(CONTRADICTS.base, OPPOSES.base)} what {speaker} (has|have|had) been (saying|claiming|telling (people|mps|us))${more}`,
      `[is there|was there|are there|do we have|have we got] [any] evidence [out there|on record|here|anywhere] ${oneOf(CONTRADICTS.ing, OPPOSES.ing)} ${STATEMENT}${more}`,
      `(does|do|is|are) [the] (record|records|file|papers|sources) [hold|contain|have|show|there] (anything|something) ([that] ${IS_AGAINST}|irreconcilable with|incompatible with|that [flatly] contradicts) ${STATEMENT}${more}`,
      `by what (is|was|are|were|has|have) {speaker} [been] (contradicted|refuted|undercut|gainsaid|disproved|undermined|belied) [in what (it|he|she|they) (says|said|say|claims|claimed)]${more}`,
      `(what|which (evidence|papers|sources|documents)) (contradicts|contradict|undercuts|undermines|disproves|refutes) {speaker} in what (it|he|she|they) (says|said|say|claims|claimed)${more}`,
      // What it is about stands before the verb or after it
      ...isDisputed(`${STATEMENT}${more}`, ''),
      ...(more === '' ? [] : isDisputed(STATEMENT, more)),
    ]),
  ],
  reads: 'what contradicts what {speaker} said[ about {about}]',
  ...contradictedAnswer,
});
