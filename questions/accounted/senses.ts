/**
 * What single questions of the catalogue are told by, for the reading of words in whatever order. See
 * `read-accounted.ts`.
 */

import { ACCUSING, CRITICISING, DEFENDING, type ActWords } from '../catalogue/act-wordings.ts';
import { COPIED_IN, COPY_LIST, IN_COPY } from '../catalogue/copy-words.ts';
import { PUBLISH } from '../catalogue/published.ts';
import { SEND } from '../catalogue/sent.ts';
import { WRITE } from '../catalogue/wrote.ts';
import { phrase, type Phrase } from '../form.ts';
import { followed, oneOf, verbs, type Verb } from '../verb-forms.ts';

/** What is asked for: a question word, or a question for yes or no. */
export type Asked = 'who' | 'what' | 'when' | 'how' | 'where' | 'outlet' | 'whether';

/** How a name can stand to the words that tell the question. */
export type Role =
  /** Anywhere. */
  | 'any'
  /** Whose something is: possessive, or behind `of`. */
  | 'owner'
  /** Before all else: `the memo: …`. */
  | 'first'
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
  /** True where `of` leads to whom it is done to: `criticism of Rudd`; elsewhere it leads to who does it. */
  readonly ofIsTarget: boolean;
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
  /** Those of the words that ask by themselves, as in a telegram: `denials by Gove`. */
  readonly nouns?: Phrase;
  /** The prepositions that can stand before the question word; all of them where none is given. */
  readonly askedBy?: readonly string[];
}

function slot(role: Role, before = '', needsBefore = false, ofIsTarget = false): SenseSlot {
  return { role, before: before === '' ? undefined : phrase(`(${before})`), needsBefore, ofIsTarget };
}

function sense(
  entry: string,
  asks: readonly Asked[],
  cues: readonly string[],
  slots: Readonly<Record<string, SenseSlot>>,
  also = '(there)',
  { nouns, askedBy }: { readonly nouns?: string; readonly askedBy?: readonly string[] } = {},
): Sense {
  return {
    entry,
    asks,
    cues: cues.map(phrase),
    slots,
    also: phrase(also),
    ...(nouns === undefined ? {} : { nouns: phrase(nouns) }),
    ...(askedBy === undefined ? {} : { askedBy }),
  };
}

function anyForm({ past, base, participle, present, ing }: Verb): string {
  return oneOf(past, base, participle, present, ing);
}

const ABOUT =
  'about|on|over|of|regarding|concerning|as regards|as for|as to|on the subject of|with regard to|in relation to|when it comes to|to do with|around|in respect of|touching';
const COPIES = `(${COPIED_IN}|${COPY_LIST}|${IN_COPY}|copied in|copied|copy|copies|cc'd|cced|looped in|copy them in)`;
const RECEIVES =
  '(receive|receives|received|receiving|get|gets|got|gotten|getting|obtain|obtained|(been|was|were|be|got) (sent|given|handed|shown|forwarded|emailed|passed)|reach|reached|(take|took|taken) (delivery|receipt|possession) of|in (receipt|possession) of|on the receiving end of|(got|get) hold of)';
/** What is done with a paper on its way. */
const ON_ITS_WAY =
  'sent|send|addressed|given|shown|emailed|forwarded|handed|delivered|dispatched|passed|circulated|distributed|directed|submitted|furnished|supplied|transmitted|issued|shared|dropped';
/** What a paper does by itself: `the memo landed on which desks`, not `who dropped the memo`. */
const ARRIVES =
  'land|lands|landed|arrive|arrived|drop|dropped|end up|ended up|turn up|turned up|came|come|comes|went|gone|go|fell|fall|passed|reach|reached|find its way|found its way|made its way|make its way';
const RECIPIENTS =
  '(recipient|recipients|addressee|addressees|receiver|receivers|distribution list|circulation list|mailing list|distribution|circulation)';
const DESKS = '(desk|desks|inbox|inboxes|in-tray|in-trays|in tray|in trays|mailbox|post|postbag|hands|lap)';
const AUTHORS =
  '(author|authors|writer|writers|drafter|drafters|authorship|byline|penman|originator|creator)';
const SENDERS = '(sender|senders|dispatcher|originator)';
const WRITES = `(${alternativesOf(WRITE)}|${AUTHORS}|(came|come|comes) from (the|whose) pen|[from|by] whose pen|(by|under) whose (hand|authorship|name)|whose (work|handiwork|words|writing|pen)|put (it|this|that|them) (down|on paper|into writing)|hand in writing|the (work|handiwork) of)`;
const DENIES =
  '(deny|denies|denied|denying|denial|denials|refute|refuted|refutes|refuting|reject|rejected|rejects|rejecting|rebut|rebutted|disclaim|disclaimed|disclaims|disavow|disavowed|repudiate|repudiated|in denial [about|of|over]|swear blind|swears blind|swore blind|(knock|knocked|shot|shoot|slapped|swatted) down|(pour|poured) cold water on|rebuttal|rebuttals|disclaimer|disclaimers)';
/** What somebody said, as a noun. */
const WORDS_SAID =
  'line|take|position|stance|view|views|account|explanation|version|comment|comments|remark|remarks|words|statement|statements|quote|quotes|quotation|quotations|soundbite|contribution|response|responses|reply|replies|answer|answers|points|argument|assertion|assertions|announcement|observation|observations|testimony|evidence|utterance|utterances|pronouncement|pronouncements|declaration';
const SAYS = `(say|says|said|saying|tell|tells|told|telling|state|states|stated|stating|claim|claims|claimed|claiming|came out with|come out with|have to say|had to say|has to say|got to say|speak|speaks|spoke|speak up|spoke up|spoken|talk|talks|talked|talking|commented|commenting|remarked|quoted|contributed|explain|explained|explains|respond|responds|responded|replied|answered|mention|mentioned|things|point|declare|declared|declares|insist|insisted|insists|maintain|maintained|argue|argued|argues|assert|asserted|announce|announced|observed|testify|testified|depose|deposed|opine|opined|allege|alleged|utter|uttered|pronounce|go on record|went on record|gone on record|put forward|put it|add|added|concede|conceded|acknowledge|acknowledged|volunteer|volunteered|reckon|reckons|reckoned|contend|contended|describe|described|weigh in|weighed in|(have|had) (her|his|their) say|${WORDS_SAID})`;
const SAYS_OF_ONE =
  '(say|says|said|saying|tell|tells|told|state|stated|claim|claimed|insisted|maintained|account|accounts|version|versions|words|statement|statements|evidence|testimony|story|line|assertion|assertions|remarks|answer|answers|claims|position|comments|argument|explanation)';
/** Whom something was said to, where that tells nothing apart. */
const TO_ALL =
  '[to] (people|mps|parliament|reporters|the public|the press|us|me|the house|the commons|anyone|anybody)';
const CONTRADICTS =
  "(contradict|contradicts|contradicted|contradicting|contradiction|contradictions|contradictory|in contradiction (with|to)|conflict|conflicts|conflicted|conflicting|in conflict with|at odds with|at variance with|out of (step|line|kilter) with|(go|goes|went|going|speak|speaks|spoke|tell|tells|told|count|counts|counted) against|clash|clashes|clashed|clashing|inconsistent [with]|inconsistency|inconsistencies|discrepancy|discrepancies|undermine|undermines|undermined|undermining|undercut|undercuts|belie|belies|belied|disprove|disproves|disproved|(does|do|did) not (fit|square|tally|agree|add up|match)|(doesn|don|didn) ' t (fit|square|tally|agree|add up|match)|refute|refutes|refuted|rebut|rebuts|rebutted|gainsay|gainsays|counter|counters|countered|(runs|run|ran) counter to|(flies|fly|flew) in the face of|(give|gives|gave) the lie to|(cast|casts) doubt (on|upon)|(call|calls|called) into (question|doubt)|(poke|pokes|poked|pick|picks|blow|blows|blew|knock|knocks) [a] (hole|holes) in|debunk|debunks|debunked|(prove|proves) (her|him|them|it) wrong)";
const KNOWS =
  '(know|knows|knew|known|knowing|aware|awareness|heard|hear|hears|learnt|learned|learn|learning|found out|find out|(was|were|been|be|being) (informed|told|briefed|notified|warned|alerted|advised|apprised|tipped off|made aware|kept informed)|knowledge|wind|cognisant|cognisance|conscious|mindful|privy|in the (loop|know|picture|secret)|clued up|clued in|up to speed|(got|get) (wind|word)|an inkling|inkling|familiar with|acquainted with|wise to|see|saw|seen|(had|have|has|got|get) sight of)';
const QUESTIONS =
  '(question|questions|questioned|questioning|grill|grills|grilled|grilling|quiz|quizzed|quizzing|quizzes|interrogate|interrogated|interrogating|cross-examine|cross-examined|cross examine|cross examined|interview|interviewed|interviewing|questioner|questioners|interviewer|interviewers|(put|puts|putting) [the] questions to|(ask|asks|asked|asking) questions of|(fire|fired) questions at)';
const LINKS =
  '(connected|connection|connections|connect|connects|connecting|link|links|linked|linking|tie|ties|tied|relation|relations|relationship|relationships|related|relate|relates|association|associations|associated|associate|to do [with]|go together|fit together|bound up|common thread|join|joins|joined|nexus|path|paths|chain|chains|route|thread|threads|dots|in common|come together|tied up)';
const TAKES_PART =
  '(took part|take part|takes part|taking part|taken part|part|participate|participates|participated|participating|participants|participant|participation|involved|attend|attends|attended|attending|attendance|attendees|present|appeared|appear|appears|appearing|gave evidence|give evidence|giving evidence|gives evidence|spoke|speak|answered|(turned|showed|show|turn|turns|shows|piled) (up|in)|in the room|at the table|on the panel|sat in|sat on|sit in|joined in|featured)';
const PARTICIPANTS =
  '(participants|participant|attendees|attendee|attendance [list]|speakers|witnesses|line-up)';
const HAPPENS =
  '(happen|happens|happened|happening|happenings|took place|take place|taken place|takes place|occur|occurs|occurred|occurrences|went on|go on|going on|goes on|goings-on|events|event|unfold|unfolded|came about|come about|kicked off|transpired|transpire|went down|go down|came to pass|was up|up|timeline|chronology|diary|developments|proceedings)';
const IS_WHEN =
  '(happen|happens|happened|took place|take place|taken place|occur|occurs|occurred|held|written|published|issued|sent|sent out|come out|came out|made|given|delivered|posted|tweeted|dated|begin|began|start|started|broke|break|go out|went out|be made|be held|be given|due|date|dates|day|fall|fell|drawn up|put out|appear|appeared)';
const HOLDS_OFFICE =
  '(held|hold|holds|holding|holder|holders|serve|serves|served|serving|in charge|running things|running the show|ran things|in post|in office|in the job|in the (chair|seat|role)|job|post|office|role|position|occupied|occupy|occupies|occupying|occupant|incumbent|filled|fills|fill|did the job|doing the job|doing the work|does the job|sat in the chair|acting|became|become)';
const NEW =
  '(new|news|newly|newest|recent|latest|fresh|further|additional|added|addition|additions|changed|changes|come in|came in|coming in|(come|came|coming) to (light|hand)|arrived|arrivals|turned up|appeared|developments|updates|update|updated|emerged|surfaced|missed|catch up)';
const MENTIONS =
  '(mention|mentions|mentioned|mentioning|name|names|named|naming|cite|cites|cited|feature|features|featuring|namecheck|namechecks|name-check|name-checks|(refer|refers|referred|referring|allude|alludes|alluded) to|touch on|touches on|discuss|discusses|contain|contains|(make|makes|made) [a|any|some] (mention|reference) (of|to)|[a|any|some] (mention|mentions|reference|references) (of|to))';
const MENTIONS_PASSIVELY =
  "(mentioned|named|referred to|cited|quoted|name-checked|namechecked|alluded to|discussed|[' s] name (comes up|crops up|appears|turns up|pops up|is mentioned|features|occurs)|comes up|come up|crops up|crop up|appears|appear|features|feature|figures|turns up|turn up|pops up|pop up|shows up|occurs|found|gets a mention|get a mention)";
const CALLS_ALONE =
  'call|calls|called|calling|demand|demands|demanded|demanding|urge|urges|urged|urging|want|wants|wanted|wanting|ask|asks|asked|asking|tell|tells|told|telling|press|pressed|pressing|push|pushed|pushing|insist|insists|insisted|insisting|say|said|says|saying|clamour|clamouring|clamoured|appeal|appealed|appealing|seek|seeks|sought|seeking|request|requested|invite|invited|advise|advised|advocate|advocated|argue|argued|argues|bay|baying|bayed|campaign|campaigned|campaigning|shout|shouting|shouted|declare|declared|order|ordered|implore|implored|plead|pleaded|think|thinks|thought|after|(took|takes|take) the (view|position|line) [that]|(add|added) (her|his|their|its) (name|voice) to [the] (calls|call|those (asking|calling))|joined [in] [the] (calls|call|chorus)';
const CALLS = `(${CALLS_ALONE}) [for|on|upon|out]`;
const GOING =
  '(resign|resigning|resigns|resigned|resignation|resignations|quit|quits|quitting|go|going|gone|goes|out|head|head on a plate|scalp|departure|exit|sacking|dismissal|removal|ouster|ousting|step down|steps down|stepping down|step back|steps back|stepping back|step aside|steps aside|stand down|stands down|standing down|stand aside|leave|leaves|leaving|walk|walk the plank|sacked|fired|dismissed|removed|ousted|replaced|axed|kicked out|thrown out|forced out|booted out|bow out|make way|call it a day|throw in the towel|fall on (her|his|their) sword|consider (her|his|their) position|clear (her|his|their) desk|pack (her|his|their) bags|lose (her|his|their) (job|post)|(hand in|tender|offer|submit|give) (her|his|their) (resignation|notice)|(give up|vacate|relinquish|surrender) (her|his|their|the) (post|job|office|position|role))';
const CALLS_FOR_GOING = `(${CALLS_ALONE}) (for|on)`;
const SOURCES =
  '[all|any|most|each] [of] [the|our|these] [various|different|other|news|press] (papers|press|sources|source|articles|newspapers|coverage|reports|media|record|documents|outlets|accounts|files|reporting|texts|publications|stories|titles)';
const SAYS_OF_SOURCES =
  '(say|says|said|saying|tell|tells|told|report|reports|reported|reporting|claim|claims|claimed|write|wrote|written|state|stated|disclose|disclosed|reveal|revealed|make of|made of|have|carry|contain|record|treat|cover|covered|describe|described|put|note|allege|suggest|suggests|position|deal|show|shows)';
const AGREE =
  '(agree|agrees|agreed|agreement|in agreement|concur|concurs|consistent|consistently|tally|tallies|match|match up|line up|square|differ|differs|disagree|disagrees|disagreement|diverge|vary|conflict|clash|contradict each other|at odds|divided|split|corroborate|corroborated|corroboration|back each other up|bear each other out|of one mind|at one|unanimous|the same story|different stories|confirm|confirmed)';
const FIGURES =
  '(figure|figures|number|numbers|target|targets|statistics|stats|statistic|quota|quotas|goal|goals|total|totals|amount|amounts|level|levels|data|how many|how much|how big|how high|how large|how low|percentage|percentages|rate|rates|tally)';
const BELONGS =
  '(belong|belongs|belonged|belonging|member|members|membership|staff|employees|personnel|work|works|worked|working|employed|serve|serves|sits|sit|sat|sitting|part of|makes up|make up|made up|ranks|roll|roster|workforce|represents|represent|counted)';
const BIOGRAPHY =
  '(biography|bio|background|profile|cv|thumbnail sketch|biographical note|definition|meaning)';
const DESCRIBES = `(job|jobs|role|roles|occupation|profession|career|credentials|job title|line of work|mean|means|meant|stand for|stands for|${BIOGRAPHY})`;
const OUGHT = 'to|should|must|has to|have to|ought to|needs to|now';

function alternativesOf(verb: Verb): string {
  return anyForm(verb).slice(1, -1);
}

/** All that can be said for an act, with its object right behind it or before it. */
function actWords({ direct, reaching, owned, adjectives }: ActWords): string {
  const plain = verbs(
    direct,
    ...reaching.map(({ verb, prepositions }) => followed(verb, `(${prepositions})`)),
    ...owned.map(({ verb, before, nouns }) =>
      followed(verb, `${before} (whose|(somebody|someone|anybody|anyone)'s) (${nouns})`),
    ),
  );
  const described = adjectives.map(({ words, prepositions }) => `(${words}) (${prepositions})`);
  return `(${[alternativesOf(plain), ...described].join('|')})`;
}

/** What is done around its object, `take Rudd to task`, and with a noun that is its object's: `come to Rudd's defence`. */
function aroundSenses({ split, owned }: ActWords, who: string, whom: string): readonly Sense[] {
  return [
    ...split.flatMap(({ verb, after }) => [
      sense(who, ['who', 'whether'], [anyForm(verb), `(${after})`], { person: slot('target') }),
      sense(whom, ['who'], [anyForm(verb), `(${after})`], { actor: slot('actor', 'by|from') }),
    ]),
    ...owned.map(({ verb, before, nouns }) =>
      sense(who, ['who', 'whether'], [anyForm(verb), `(${nouns})`], {
        person: slot('owner', before.replace(/^[([](.+)[)\]]$/, '$1')),
      }),
    ),
  ];
}

function actSenses(words: ActWords, who: string, whom: string): readonly Sense[] {
  const { noun, actors } = words;
  const nouns = `[strong|harsh|sharp|any|some|words of|full] (${noun.words})`;
  const to = `${noun.prepositions}|against|of|at|towards|for|on|about`;
  const made = `(${alternativesOf(noun.made)}|aimed|directed|levelled|coming|come|comes|came|heard|meant)`;
  const something = '(of (something|anything|what))';
  return [
    sense(who, ['who', 'whether'], [actWords(words)], { person: slot('target') }, something),
    sense(
      who,
      ['whether'],
      [actWords(words)],
      { person: slot('target'), actor: slot('actor', 'by') },
      something,
    ),
    sense(whom, ['who'], [actWords(words)], { actor: slot('actor', 'by|from') }, something),
    ...aroundSenses(words, who, whom),
    sense(
      who,
      ['who', 'what', 'whether', 'where'],
      [nouns],
      { person: slot('any', to, true) },
      `(${made}|by|from)`,
      {
        nouns,
      },
    ),
    sense(
      who,
      ['whether'],
      [nouns],
      { person: slot('any', to, true), actor: slot('actor', 'by|from') },
      made,
    ),
    sense(who, ['who', 'what'], [anyForm(noun.got), nouns], { person: slot('actor') }, '(from|by)'),
    sense(who, ['who'], [`(${actors})`], { person: slot('owner', 'of|to') }, '(name|names)', {
      nouns: `(${actors})`,
    }),
    sense(whom, ['who'], [nouns], { actor: slot('actor', 'by|from') }, `(${made}|${to})`),
  ];
}

/** Every question that can be told by its words in whatever order; the others need their order. */
export const SENSES: readonly Sense[] = [
  // `who copied the memo` is who did it
  sense('copied-on', ['who', 'whether'], [COPIES], {
    document: slot('any', 'on|of|in|into|in on|to|onto|when|for', true),
  }),
  sense(
    'copied-on',
    ['who'],
    ["(copied|cc'd|cced|blind copied|bcc'd)", '(to|to them)'],
    { document: slot('target') },
    '(out)',
    {
      askedBy: [],
    },
  ),
  sense('copied-on', ['who'], [COPY_LIST], { document: slot('any', 'of|for|on') }, '(list|line)', {
    nouns: COPY_LIST,
  }),
  sense(
    'copied-on',
    ['who'],
    ['(in copy|on copy|copied in|in cc)'],
    { document: slot('first') },
    '(it|on it)',
  ),
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
      document: slot('any', 'on|of|in|into|in on|to|onto|when|for|with'),
    },
    '(went|go|gone|sent|given|among|one of|ones)',
  ),
  sense('was-copied', ['whether'], [RECEIVES], { party: slot('actor'), document: slot('target', 'of') }),
  sense(
    'was-copied',
    ['whether'],
    [`(${ON_ITS_WAY}|${ARRIVES})`],
    { party: slot('target', 'to|for|on|in|into|onto|at|before|with', true), document: slot('actor') },
    `(${DESKS}|over)`,
  ),
  sense(
    'was-copied',
    ['whether'],
    [`(${ON_ITS_WAY})`],
    { party: slot('target', 'to|with', true), document: slot('target') },
    '(on|over|out)',
  ),
  sense(
    'was-copied',
    ['whether'],
    [RECIPIENTS],
    { party: slot('any'), document: slot('any', 'of|for', true) },
    '(one of|among|as|on|in)',
  ),
  sense('received', ['who'], [RECEIVES], { document: slot('target', 'of') }, '(there)', { askedBy: [] }),
  sense('received', ['who'], ['(received|got|obtained)'], { document: slot('target') }, '(by)', {
    askedBy: ['by'],
  }),
  sense('received', ['who'], ['(reach|reached)'], { document: slot('actor') }, '(there)', { askedBy: [] }),
  sense(
    'received',
    ['who'],
    ['(was|were|been|be|got) (sent|given|handed|shown|forwarded|emailed|passed)'],
    { document: slot('any') },
    '(there)',
    { askedBy: ['to'] },
  ),
  sense('received', ['who'], [`(${ARRIVES})`], { document: slot('actor') }, '(offices|officials|to)', {
    askedBy: ['to', 'on', 'in', 'into', 'at', 'with'],
  }),
  sense(
    'received',
    ['who'],
    [`(${ON_ITS_WAY})`, '(to|among|with)'],
    { document: slot('target') },
    '(out|on|round|over|around)',
    { askedBy: [] },
  ),
  sense(
    'received',
    ['who', 'what'],
    [RECIPIENTS],
    { document: slot('any', 'of|for|on|to') },
    '(name|names|on)',
    { nouns: RECIPIENTS },
  ),
  sense('received-by', ['what', 'whether'], [RECEIVES], { party: slot('actor', 'by') }),
  sense(
    'received-by',
    ['what', 'whether'],
    [`(${ON_ITS_WAY}|${ARRIVES})`],
    { party: slot('target', 'to|for|on|in|into|onto|at|before|with|across', true) },
    `(${DESKS}|over|up|out)`,
  ),
  sense('received-by', ['what', 'whether'], [`(${ON_ITS_WAY}|reach|reached)`], { party: slot('target') }),
  sense('received-by', ['what'], [DESKS], { party: slot('actor') }, '(in|on)'),
  sense('received-by', ['what', 'whether'], [RECIPIENTS], { party: slot('any', 'by') }, '(of|as|for)'),
  sense('sent', ['who'], [anyForm(SEND)], { document: slot('target') }, '(by|out|off|round|around)', {
    askedBy: ['by', 'from'],
  }),
  sense('sent', ['who', 'what'], [SENDERS], { document: slot('any', 'of|for') }, '(name)', {
    nouns: SENDERS,
  }),
  sense(
    'sent-by-party',
    ['what', 'whether'],
    [anyForm(SEND)],
    { party: slot('actor', 'by|from') },
    '(out|off|round|to (people|others|anyone|anybody))',
  ),
  sense('wrote', ['who'], [WRITES], { document: slot('target') }, '(by|up|down)', {
    askedBy: ['by', 'from', 'of'],
  }),
  sense(
    'wrote',
    ['who', 'what'],
    [AUTHORS],
    { document: slot('any', 'of|for|on|to|behind') },
    '(name|on|as|credited|given|stand|under)',
    { nouns: AUTHORS },
  ),
  sense(
    'wrote',
    ['who'],
    ['whose (pen|hand|work|handiwork|words|authorship|byline)'],
    { document: slot('any') },
    '(from|by|under|come|came|stand|stands|written|drafted|penned)',
  ),
  sense('written-by', ['what', 'whether'], [WRITES], { party: slot('actor', 'by|from') }, '(up|out)'),
  sense(
    'written-by',
    ['what'],
    ['(writings|works|output|handiwork)'],
    { party: slot('actor', 'by|from|of') },
    '(there)',
    {
      nouns: '(writings|works|output|handiwork)',
    },
  ),
  sense(
    'published',
    ['who', 'outlet', 'where'],
    [`(${alternativesOf(PUBLISH)}|publisher|publishers|appear|appeared|appears|come out|came out)`],
    { document: slot('any', 'of|for') },
    '(by|in|out|first)',
    { nouns: '(publisher|publishers)', askedBy: ['by', 'in', 'on', 'from', 'with', 'through', 'under'] },
  ),
  ...actSenses(DEFENDING, 'who-defended', 'defended-whom'),
  ...actSenses(CRITICISING, 'who-criticised', 'criticised-whom'),
  sense('who-criticised', ['who'], ['[come|comes|came|coming] under (fire|attack)'], { person: slot('any') }),
  ...actSenses(ACCUSING, 'who-accused', 'accused-whom'),
  sense(
    'called-for-resignation',
    ['who', 'whether'],
    [CALLS, GOING],
    { person: slot('target', 'for|on|that|to see|to have|to get') },
    `(as [a|the] minister|${OUGHT}|from (office|the cabinet|her post|his post))`,
  ),
  sense(
    'called-for-resignation',
    ['who', 'whether'],
    [CALLS, GOING],
    {
      person: slot('target', 'for|on|that|to see|to have|to get'),
      party: slot('any', 'of|from|in|for|among', true),
    },
    `(${OUGHT}|sitting)`,
  ),
  sense(
    'called-for-resignation',
    ['whether'],
    [CALLS, GOING],
    {
      person: slot('target', 'for|on|that|to see|to have|to get'),
      caller: slot('actor', 'by|from'),
    },
    `(${OUGHT})`,
  ),
  sense(
    'called-for-resignation',
    ['who', 'whether'],
    [CALLS_FOR_GOING, GOING],
    { person: slot('any', 'for|on') },
    '(calls|call|demands|demand|made|by|from)',
    { nouns: '(calls|call|demands|demand)' },
  ),
  sense(
    'resignations-called-by',
    ['who'],
    [CALLS, GOING],
    { caller: slot('actor', 'by|from') },
    `(${OUGHT}|whose)`,
  ),
  sense(
    'denied',
    ['what', 'who', 'whether'],
    [DENIES],
    { speaker: slot('actor', 'by|from|of'), about: slot('any', `${ABOUT}|[that] there (was|were)`, true) },
    '(made|make|makes|issued|issue|gave|give|put out|by|knowing|having|flatly|keeps|keep|kept)',
    { nouns: '(denial|denials|rebuttal|rebuttals|disclaimer|disclaimers)' },
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
    `(${TO_ALL}|made|make|makes|making|gave|give|gives|given|use|used|offered|offer|attributed to|own)`,
    { nouns: `(${WORDS_SAID})` },
  ),
  sense(
    'contradicted',
    ['what', 'who', 'whether'],
    [SAYS_OF_ONE, CONTRADICTS],
    { speaker: slot('actor', 'by|of|from'), about: slot('any', ABOUT, true) },
    `(${TO_ALL}|things|evidence|papers|against|with|to|flatly|gave|given|made|source|sources|in the (papers|record|sources))`,
    { nouns: '(contradiction|contradictions|inconsistency|inconsistencies|discrepancy|discrepancies)' },
  ),
  sense(
    'contradicted',
    ['what', 'who', 'whether'],
    [CONTRADICTS],
    { speaker: slot('target') },
    '(source|sources|evidence|flatly|in the (papers|record|sources|file|files))',
  ),
  sense(
    'knew',
    ['who', 'whether'],
    [KNOWS],
    { matter: slot('any', 'of|about|on|to|over|as to|regarding|[that] there (was|were)') },
    '(anything|something|in advance|beforehand|prior|had)',
    { nouns: '(knowledge|awareness)' },
  ),
  sense(
    'knew',
    ['whether'],
    [KNOWS],
    {
      matter: slot('any', 'of|about|on|to|over|as to|regarding|[that] there (was|were)', true),
      person: slot('actor', 'by'),
    },
    '(anything|something|in advance|beforehand|prior|had)',
  ),
  sense('who-questioned', ['who'], [QUESTIONS], {
    person: slot('target', 'to|of|at'),
    event: slot('any', 'at|in|during', true),
  }),
  sense('who-questioned', ['whether'], [QUESTIONS], {
    person: slot('target', 'to|of|at'),
    actor: slot('actor', 'by'),
    event: slot('any', 'at|in|during', true),
  }),
  sense('questioned-whom', ['who'], [QUESTIONS], {
    actor: slot('actor', 'by'),
    event: slot('any', 'at|in|during', true),
  }),
  sense(
    'connected',
    ['how', 'what', 'whether'],
    [LINKS],
    {
      from: slot('any', 'between|from|of|and|with|to'),
      to: slot('any', 'and|with|to|from|between'),
    },
    '(trace|in any way|one|got|somehow|lead|leads|stand)',
    { nouns: LINKS },
  ),
  sense(
    'held-post',
    ['who'],
    [HOLDS_OFFICE],
    { post: slot('any', 'of|as|for|the post of|the office of') },
    '(there)',
    { nouns: '(holder|holders|incumbent|occupant)' },
  ),
  sense('took-part', ['who'], [TAKES_PART], { event: slot('any', 'in|at|during|for') }, '(in|at|for)'),
  sense(
    'took-part',
    ['who', 'what'],
    [PARTICIPANTS],
    { event: slot('any', 'in|at|of|for|to') },
    '(list|name|names)',
    {
      nouns: PARTICIPANTS,
    },
  ),
  sense('happened', ['what', 'whether'], [HAPPENS], {}, '(of|in|day|for|anything|something)', {
    nouns: '(events|event|timeline|chronology|diary|developments|proceedings|happenings|occurrences)',
  }),
  sense('when', ['when'], [IS_WHEN], { what: slot('any', 'of|for') }, '(there)', {
    nouns: '(date|dates|day)',
  }),
  sense('mentions', ['what', 'where'], [MENTIONS_PASSIVELY], { entity: slot('target') }, '(in|by name)'),
  sense('mentions', ['what', 'where'], [MENTIONS], { entity: slot('target') }, '(in|by name)', {
    nouns: '(mentions|mention|references|reference)',
  }),
  sense(
    'sources-say',
    ['what', 'how', 'whether'],
    [SAYS_OF_SOURCES, SOURCES],
    { topic: slot('any', ABOUT, true) },
    '(us|me|anything)',
  ),
  sense(
    'sources-say',
    ['what', 'how', 'whether'],
    [SAYS_OF_SOURCES, SOURCES],
    { topic: slot('first', ABOUT) },
    '(us|me|anything|about it|about that|about them|on it)',
  ),
  sense(
    'sources-agree',
    ['whether', 'how'],
    [AGREE, SOURCES],
    { what: slot('any', `${ABOUT}|as to`) },
    '(with|they|the same|in|inter se|broadly|among themselves)',
  ),
  sense(
    'figures',
    ['what', 'how'],
    [FIGURES],
    { about: slot('any', `${ABOUT}|for|on`) },
    '(set|given|quoted|hit|met|missed|aimed for|aimed at|achieved|reached|reported|put|laid down|agreed|planned|stand|stands)',
    { nouns: FIGURES },
  ),
  sense(
    'belongs',
    ['who', 'what'],
    [BELONGS],
    { organisation: slot('any', 'to|of|in|at|for|from|on|with|among|within|by') },
    '(on|as|list)',
    { nouns: '(members|membership|member|staff|employees|personnel|roll|roster|ranks|workforce)' },
  ),
  sense(
    'who-is',
    ['who', 'what'],
    [DESCRIBES],
    { entity: slot('any', 'of|on|for|by') },
    '(short|brief|quick)',
    {
      nouns: BIOGRAPHY,
    },
  ),
  sense(
    'new-since',
    ['what', 'whether'],
    [NEW],
    {},
    '(material|items|entries|matters arising|up to date|on)',
    { nouns: '(news|additions|updates|developments|arrivals|changes|new|latest)' },
  ),
];
