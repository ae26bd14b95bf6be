/**
 * What single questions of the catalogue are told by, for the reading of words in whatever order. See
 * `read-accounted.ts`.
 */

import { ACCUSING, CRITICISING, DEFENDING, type ActWords } from '../catalogue/act-wordings.ts';
import { COPIED_IN, COPY_LIST, IN_COPY } from '../catalogue/copy-words.ts';
import { phrase, type Phrase } from '../form.ts';
import { followed, oneOf, verbs, type Verb } from '../verb-forms.ts';

/** What is asked for: a question word, or a question for yes or no. */
export type Asked = 'who' | 'what' | 'when' | 'how' | 'whether';

/** How a name can stand to the words that tell the question. */
export type Role =
  /** Anywhere. */
  | 'any'
  /** Who does it: before an active verb, behind `by` or `from`, or possessive before a noun. */
  | 'actor'
  /** To whom it is done: behind an active verb, before a passive one. */
  | 'target';

/** A slot as an order of words that no form foresees can fill it. */
export interface SenseSlot {
  readonly role: Role;
  /** What can stand right before the name; `''` where nothing needs to. */
  readonly before: Phrase | undefined;
  /** True where one of these words must. */
  readonly needsBefore: boolean;
}

/** The words by which one question of the catalogue is told, whatever their order, and what its names may stand beside. */
export interface Sense {
  readonly entry: string;
  readonly asks: readonly Asked[];
  /** Of each of these lists a word must stand in the question. */
  readonly cues: readonly Phrase[];
  readonly slots: Readonly<Record<string, SenseSlot>>;
  /** More words that carry nothing here. */
  readonly also: Phrase;
}

function slot(role: Role, before = '', needsBefore = false): SenseSlot {
  return { role, before: before === '' ? undefined : phrase(`(${before})`), needsBefore };
}

function sense(
  entry: string,
  asks: readonly Asked[],
  cues: readonly string[],
  slots: Readonly<Record<string, SenseSlot>>,
  also = '(there)',
): Sense {
  return { entry, asks, cues: cues.map(phrase), slots, also: phrase(also) };
}

function anyForm({ past, base, participle, present, ing }: Verb): string {
  return oneOf(past, base, participle, present, ing);
}

const ABOUT =
  'about|on|over|of|regarding|concerning|as regards|as for|as to|on the subject of|with regard to|in relation to|when it comes to|to do with|around';
const COPIES = `(${COPIED_IN}|${COPY_LIST}|${IN_COPY}|copied in|copied|copy|copies|cc'd|cced|looped in|copy them in)`;
const RECEIVES =
  '(receive|receives|received|receiving|get|gets|got|gotten|getting|obtain|obtained|(been|was|were|be) sent|been given|been handed|reach|reached)';
/** What a paper does by itself: `the memo landed on which desks`, not `who dropped the memo`. */
const ARRIVES =
  '(land|lands|landed|arrive|arrived|drop|dropped|end up|ended up|turn up|turned up|came|come|comes|went|gone|go|fell|fall|passed)';
const WRITES =
  '(write|writes|wrote|written|writing|author|authored|authors|draft|drafts|drafted|drafting|pen|penned|draw up|drew up|drawn up|prepare|prepared|compose|composed|put together|came from [the|whose] pen|come from [the|whose] pen|from whose pen|by whose hand|put (it|this|that|them) (down|on paper|into writing)|hand in writing)';
const DENIES =
  '(deny|denies|denied|denying|denial|denials|refute|refuted|reject|rejected|rebut|rebutted|disclaim|disclaimed)';
const SAYS =
  '(say|says|said|saying|tell|tells|told|telling|state|states|stated|claim|claims|claimed|claiming|came out with|come out with|have to say|had to say|has to say|got to say|line|speak|speaks|spoke|speak up|spoke up|spoken|talk|talked|comment|comments|commented|remark|remarks|remarked|words|statement|statements|quote|quoted|contribution|contributed|respond|responded|response|reply|replied|answer|answered|mention|mentioned|things)';
const SAYS_OF_ONE =
  '(say|says|said|saying|tell|tells|told|state|stated|claim|claimed|insisted|maintained|account|accounts|version|words|statement|statements|evidence|testimony|story|line|assertion|assertions|remarks|answer|answers|claims)';
/** Whom something was said to, where that tells nothing apart. */
const TO_ALL = '[to] (people|mps|parliament|reporters|the public|the press|us|me)';
const CONTRADICTS =
  '(contradict|contradicts|contradicted|contradicting|contradiction|contradictions|in contradiction with|conflict|conflicts|conflicting|in conflict with|at odds with|goes against|go against|went against|clash with|clashes with|is inconsistent with|inconsistent|inconsistencies|undermine|undermines|undermined|belie|belies|disprove|disproves|does not (fit|square|tally|agree)|refutes|runs counter to|flies in the face of|give the lie to)';
const KNOWS =
  '(know|knows|knew|known|knowing|aware|heard|hear|learnt|learned|learn|found out|find out|(was|were|been|be) (informed|told|briefed)|knowledge|wind|see|saw|seen|(had|have|has) sight of)';
const QUESTIONS =
  '(question|questions|questioned|questioning|grill|grills|grilled|grilling|quiz|quizzed|quizzing|interrogate|interrogated|interrogating|cross-examine|cross-examined|interview|interviewed|interviewing)';
const LINKS =
  '(connected|connection|connections|connect|connects|link|links|linked|tie|ties|tied|relation|relations|relationship|related|relate|association|associated|to do [with]|go together|fit together|bound up|common thread|join|joins)';
const TAKES_PART =
  '(took part|take part|taking part|taken part|part|participate|participated|participants|participant|involved|attend|attends|attended|attending|attendance|present|appeared|appear|gave evidence|give evidence|giving evidence|spoke|speak|speakers|witness|witnesses)';
const HAPPENS =
  '(happen|happens|happened|happening|happenings|took place|take place|taken place|occur|occurs|occurred|went on|go on|going on|goings-on|events|event|unfolded|came about|kicked off|transpired|was up|up)';
const IS_WHEN =
  '(happen|happens|happened|took place|take place|taken place|occur|occurred|held|written|published|issued|sent|sent out|come out|came out|made|given|delivered|posted|tweeted|dated|begin|began|start|started|broke|go out|went out|be made|be held|be given|due|date|dates|day)';
const HOLDS_OFFICE =
  '(held|hold|holds|holding|serve|serves|served|serving|in charge|running things|running the show|ran things|in post|in office|in the job|job|post|office|role|position|occupied|occupy|occupies|filled|fills|did the job|doing the job|doing the work|sat in the chair|acting)';
const NEW =
  '(new|news|newly|recent|added|changed|changes|come in|came in|coming in|arrived|turned up|appeared|developments)';
const MENTIONS_PASSIVELY =
  "(mentioned|named|referred to|cited|quoted|[' s] name (comes up|crops up|appears|turns up|pops up|is mentioned|features|occurs)|comes up|come up|crops up|crop up|appears|appear|features|feature|turns up|pops up|gets a mention|get a mention)";
const CALLS =
  '(call|calls|called|calling|demand|demands|demanded|demanding|urge|urges|urged|urging|want|wants|wanted|wanting|ask|asks|asked|asking|tell|tells|told|press|pressed|pressing|push|pushed|insist|insists|insisted|say|said|says|clamour|clamouring|appeal|appealed) [for|on|upon]';
const GOING =
  '(resign|resigning|resigns|resigned|resignation|quit|quits|go|going|gone|head|departure|sacking|dismissal|removal|ouster|step down|steps down|stepping down|step back|steps back|stepping back|step aside|steps aside|stand down|stands down|standing down|stand aside|leave|leaves|leaving|sacked|fired|dismissed|removed|hand in (her|his|their) (resignation|notice)|give up (her|his|their) (post|job|office))';
const CALLS_FOR_GOING = `(${CALLS.slice(0, -' [for|on|upon]'.length)}) (for|on)`;

/** All that can be said for an act, with its object right behind it or before it. */
function actWords({ direct, reaching, owned }: ActWords): string {
  const plain = verbs(
    direct,
    ...reaching.map(({ verb, prepositions }) => followed(verb, `(${prepositions})`)),
    ...owned.map(({ verb, before, nouns }) =>
      followed(verb, `${before} (whose|(somebody|someone|anybody|anyone)'s) (${nouns})`),
    ),
  );
  return anyForm(plain);
}

function actSenses(words: ActWords, who: string, whom: string): readonly Sense[] {
  return [
    sense(who, ['who', 'whether'], [actWords(words)], { person: slot('target') }),
    sense(whom, ['who'], [actWords(words)], { actor: slot('actor', 'by|from') }),
  ];
}

/** Every question that can be told by its words in whatever order; the others need their order. */
export const SENSES: readonly Sense[] = [
  // `who copied the memo` is who did it
  sense('copied-on', ['who', 'whether'], [COPIES], {
    document: slot('any', 'on|of|in|into|in on|to|onto|when|for', true),
  }),
  sense(
    'copied-party',
    ['what', 'whether'],
    [COPIES],
    { party: slot('target', 'to|for|in') },
    '(on|in|into|they|them)',
  ),
  sense(
    'was-copied',
    ['whether'],
    [COPIES],
    {
      party: slot('target', 'to|for|in'),
      document: slot('any', 'on|of|in|into|in on|to|onto|when'),
    },
    '(went|go|gone|sent|given)',
  ),
  sense('received', ['who'], [RECEIVES], { document: slot('any', 'of') }),
  sense('received', ['who'], [ARRIVES], { document: slot('actor') }, '(offices|officials)'),
  sense('received-by', ['what'], [RECEIVES], { party: slot('actor', 'by') }),
  sense('wrote', ['who'], [WRITES], { document: slot('any', 'of|for|behind') }),
  sense('written-by', ['what'], [WRITES], { party: slot('actor', 'by|from') }),
  ...actSenses(DEFENDING, 'who-defended', 'defended-whom'),
  ...actSenses(CRITICISING, 'who-criticised', 'criticised-whom'),
  sense('who-criticised', ['who'], ['[come|comes|came|coming] under (fire|attack)'], { person: slot('any') }),
  ...actSenses(ACCUSING, 'who-accused', 'accused-whom'),
  sense(
    'called-for-resignation',
    ['who', 'whether'],
    [CALLS, GOING],
    { person: slot('target', 'for|on|that|to see|to have') },
    '(as [a|the] minister|to|should|must|has to|now|from (office|the cabinet|her post|his post))',
  ),
  sense(
    'called-for-resignation',
    ['who', 'whether'],
    [CALLS_FOR_GOING, GOING],
    { person: slot('any', 'for|on') },
    '(calls|call|demands|demand)',
  ),
  sense(
    'resignations-called-by',
    ['who'],
    [CALLS, GOING],
    { caller: slot('actor', 'by|from') },
    '(to|should|must)',
  ),
  sense(
    'denied',
    ['what', 'who', 'whether'],
    [DENIES],
    { speaker: slot('actor', 'by|from|of'), about: slot('any', ABOUT, true) },
    '(made|make|makes|issued|issue|gave|give|put out|of)',
  ),
  sense(
    'said',
    ['what'],
    [SAYS],
    {
      speaker: slot('actor', 'by|from|of'),
      about: slot('any', ABOUT, true),
      event: slot(
        'any',
        'at|during|in|on|in the course of|when [she|he|they] [was|were] (answering|appearing at|speaking at|giving|at)',
        true,
      ),
    },
    `(${TO_ALL})`,
  ),
  sense(
    'contradicted',
    ['what', 'who', 'whether'],
    [SAYS_OF_ONE, CONTRADICTS],
    { speaker: slot('actor', 'by|of|from'), about: slot('any', ABOUT, true) },
    `(${TO_ALL}|things|evidence|papers|against|doesn ' t add up)`,
  ),
  sense('contradicted', ['what', 'who', 'whether'], [CONTRADICTS], { speaker: slot('target') }),
  sense('knew', ['who', 'whether'], [KNOWS], { matter: slot('any', 'of|about|on') }),
  sense('knew', ['whether'], [KNOWS], {
    matter: slot('any', 'of|about|on', true),
    person: slot('actor'),
  }),
  sense('who-questioned', ['who'], [QUESTIONS], {
    person: slot('target'),
    event: slot('any', 'at|in|during', true),
  }),
  sense('questioned-whom', ['who'], [QUESTIONS], {
    actor: slot('actor', 'by'),
    event: slot('any', 'at|in|during', true),
  }),
  sense('connected', ['how', 'what', 'whether'], [LINKS], {
    from: slot('any', 'between|from|of|and|with|to'),
    to: slot('any', 'and|with|to|from|between'),
  }),
  sense('held-post', ['who'], [HOLDS_OFFICE], {
    post: slot('any', 'of|as|the post of|the office of'),
  }),
  sense('took-part', ['who'], [TAKES_PART], { event: slot('any', 'in|at|during') }),
  sense('happened', ['what', 'whether'], [HAPPENS], {}),
  sense('when', ['when'], [IS_WHEN], { what: slot('any', 'of|for') }),
  sense('mentions', ['what'], [MENTIONS_PASSIVELY], { entity: slot('target') }),
  sense('new-since', ['what', 'whether'], [NEW], {}),
];
