import {
  followed,
  irregular,
  oneOf,
  OWN,
  regular,
  does,
  verbs,
  whatDid,
  whoDid,
  whoIs,
  whomTowards,
  type Verb,
} from '../verb-forms.ts';

/** A verb that takes its object after a preposition: `hit out` with `at`. Several are alternatives. */
interface Reaching {
  readonly verb: Verb;
  readonly prepositions: string;
}

/** `come to somebody's defence`: the verb, what stands before `somebody's`, the nouns after it. */
interface Owned {
  readonly verb: Verb;
  readonly before: string;
  readonly nouns: string;
}

/** How people speak of one kind of public act on somebody. */
export interface ActWords {
  /** Verbs with a plain object, the plainest first. */
  readonly direct: Verb;
  readonly reaching: readonly Reaching[];
  /** `take` with `to task`: what follows the object. */
  readonly split: readonly { readonly verb: Verb; readonly after: string }[];
  readonly owned: readonly Owned[];
  /** `critical` with `of`. */
  readonly adjectives: readonly { readonly words: string; readonly prepositions: string }[];
  readonly noun: {
    /** `criticism|attack` */
    readonly words: string;
    /** What people do with it: `voice`, `level`. */
    readonly made: Verb;
    readonly prepositions: string;
    /** What whoever is acted on does with it: `face`, `draw`. */
    readonly got: Verb;
  };
  /** `critics` */
  readonly actors: string;
  /** What may follow whoever is acted on, without narrowing the question: `of something`. */
  readonly rest: string;
  readonly moreWho: readonly string[];
  readonly moreWhom: readonly string[];
}

const BE: Verb = {
  past: 'was|were',
  base: 'be',
  participle: 'been',
  present: 'is|are',
  ing: 'being',
};
const STRONG =
  '[full|total|strong|harsh|sharp|fierce|stinging|scathing|serious|grave|public|warm|staunch|vocal]';
const DETERMINER =
  '[a|an|any|all|the|some|no end of|his|her|their|its|this|that|these|those|such|more] [of the]';

const ON_RECORD = '(on record|on file|recorded|known|reported|documented|there)';
/** What those do who get something from somebody: `who incurred the censure of Gove` is not who censured Gove. */
const LAID_OPEN =
  'incurred|earned|attracted|drew|provoked|faced|suffered|endured|won|gained|secured|enjoyed|enjoys|commanded|commands|felt|met with|came under|came in for';

const TARGETS =
  '(target|targets|object|objects|subject|subjects|victim|victims|butt|focus|recipient|recipients|receiver|beneficiary|beneficiaries)';

/** What of somebody is defended or criticised where they are: `Rudd's conduct`, `the minister's handling of things`. */
const CONDUCT = `[${OWN} [own|public|recent] (conduct|record|actions|behaviour|behavior|performance|competence|integrity|honesty|leadership|stance|position|reputation|judgement|judgment|role|decisions|policy|policies|approach|handling of (it|this|that|things|matters|the (affair|matter|issue|case|crisis|scandal|situation)))]`;
const CONDUCT_OF =
  '[the (conduct|record|actions|behaviour|behavior|performance|stance|position|reputation|decisions|policy|policies|approach) of]';

/** All verbs of an act that stand before their object. */
function transitive({ direct, reaching, noun }: ActWords): Verb {
  return verbs(
    direct,
    ...reaching.map(({ verb, prepositions }) => followed(verb, `(${prepositions})`)),
    followed(made(noun), `(${noun.prepositions})`),
  );
}

/** The same with those that go around their object, for where it stands elsewhere: `taken to task by`. */
function withSplit(act: ActWords): Verb {
  return verbs(transitive(act), ...act.split.map(({ verb, after }) => followed(verb, `(${after})`)));
}

function made({ made: verb, words }: ActWords['noun']): Verb {
  return followed(verb, `${DETERMINER} ${STRONG} (${words})`);
}

/** The ways to ask who acted on `object`. */
export function whoActedForms(act: ActWords, object: string): readonly string[] {
  const { split, owned, adjectives, noun, actors, rest, moreWho } = act;
  const thing = `${DETERMINER} ${STRONG} (${noun.words})`;
  const done = `(${noun.made.participle}|voiced|expressed|aimed|directed|levelled|coming|heard)`;
  const to = `(${noun.prepositions})`;
  const got = does(noun.got);
  return [
    ...whoDid(transitive(act), `${CONDUCT_OF} ${object} ${CONDUCT} ${rest}`, { passively: withSplit(act) }),
    ...split.map(({ verb, after }) => `<doer> ${does(verb)} ${object} (${after})`),
    ...owned.map(({ verb, before, nouns }) => `<doer> ${does(verb)} ${before} ${object}${OWN} (${nouns})`),
    ...adjectives.map(
      ({ words, prepositions }) =>
        `<who> [<be>|<have> been|been|sounded|seemed] (${words}) (${prepositions}) ${object}`,
    ),
    ...whoIs(actors, object),
    `(was|were|is|are|has|have|had) ${object} [been|being] ${oneOf(act.direct.participle)} ${rest}`,
    `[was|were|is|are|has|have|had|did|does] {person} [been|being|get] ${oneOf(act.direct.participle)} ${rest} by [<agent>]`,
    `${object}${OWN} (${actors}) who (are|were|is|was) (they|these|he|she)`,
    `${object}${OWN} (${actors}) <doer> ${does(transitive(act))} (her|him|them|it)`,
    `(${actors}) ${object} [has|had]`,
    `[(is|was|are|were|has|have) there [been]|what|which] ${thing} [<be>] [there] [${done}] ${to} ${object} [and] [(by|from) [<agent>]]`,
    `${thing} [<be>] [${done}] ${to} ${object} [<be>|<have> been|<have>] [${done}|come|came|comes] (from|by) <agent>`,
    `(from|by) <agent> [<be>|did|does|do|<have>|came|comes|come] ${thing} [<be>] [${done}] ${to} ${object} [<be>|<have>] [${done}|come|came|comes|emanate|originate|arise|stem]`,
    `<agent> [<be>|did|does|<have>] ${thing} [<be>] [${done}] ${to} ${object} [<be>|<have>] (${done}|come|came|comes|coming|originate|emanate|stem) (from|by|with)`,
    `from where (did|does|has|have) ${thing} [<be>] [${done}] ${to} ${object} (come|came|coming)`,
    `where (did|does|has|have) ${thing} ${to} ${object} (come|came|coming) [from]`,
    `<doer> [<be>|stood|stands|lies|lay|<have> been] (behind|responsible for|the source of|the author of|leading|led|joined|joining|joined in|making) ${thing} ${to} ${object}`,
    `(what|which|how much|what sort of|what kind of) ${thing} (<did>|<have>) ${object} ${got}`,
    `(what|which|how much) ${thing} (has|have|had) there been ${to} ${object}`,
    `whose ${STRONG} (${noun.words}) [<be>] [${done}] ${to} ${object}`,
    `from <agent> [<did>|<have>] ${object} ${got} ${thing}`,
    `<agent> (<did>|<have>) ${object} ${got} ${thing} from`,
    `[<did>|<have>] ${object} ${got} ${thing} from [<agent>]`,
    `(<did>|<have>) ${object} ${got} ${thing}`,
    `<doer> ${does(regular('subject'))} ${object} to ${thing}`,
    `on whose ${STRONG} (${noun.words}) (can|could|<did>|<have>) ${object} [been] (rely|relied|count|counted|depend|depended|draw|drawn)`,
    `to whose ${STRONG} (${noun.words}) [<be>] ${object} [<be>|been] (subject|subjected|exposed)`,
    `to ${thing} (by|from) <agent> [<be>] ${object} [<be>|been] (subject|subjected|exposed)`,
    ...moreWho,
  ];
}

/** The ways to ask whether `actor` acted on `object`. */
export function whetherActedForms(act: ActWords, actor: string, object: string): readonly string[] {
  const { split, owned, adjectives, noun, rest } = act;
  const verb = transitive(act);
  const ended = `${CONDUCT_OF} ${object} ${CONDUCT} ${rest}`;
  return [
    `(did|does|do) ${actor} ${oneOf(verb.base)} ${ended}`,
    `(has|have|had) ${actor} ${oneOf(verb.participle)} ${ended}`,
    `(how|in (what|which) (words|terms|way|ways)|on what grounds) (did|has|have|had|does|do) ${actor} ${oneOf(verb.base, verb.participle)} ${ended}`,
    `(is|was|are|were|has been|have been) ${actor} [been] ${oneOf(verb.ing)} ${ended}`,
    `(is|was|are|were|has|have|had|did|does) ${object} [been|being|get] ${oneOf(withSplit(act).participle)} ${rest} by ${actor}`,
    ...split.flatMap(({ verb, after }) => [
      `(did|does|do) ${actor} ${oneOf(verb.base)} ${object} (${after})`,
      `(has|have|had) ${actor} ${oneOf(verb.participle)} ${object} (${after})`,
    ]),
    ...owned.flatMap(({ verb, before, nouns }) => [
      ...(verb.base.startsWith('be|')
        ? [`(is|was|are|were|has been|have been) ${actor} [been] ${before} ${object}${OWN} (${nouns})`]
        : []),
      `(did|does|do) ${actor} ${oneOf(verb.base)} ${before} ${object}${OWN} (${nouns})`,
      `(has|have|had) ${actor} ${oneOf(verb.participle)} ${before} ${object}${OWN} (${nouns})`,
    ]),
    ...adjectives.map(
      ({ words, prepositions }) =>
        `(is|was|are|were|has|have) ${actor} [been] (${words}) (${prepositions}) ${object}`,
    ),
    `(is|was|are|were) there [any] (${noun.words}) (${noun.prepositions}) ${object} (by|from) ${actor}`,
    `(is|was|are|were|has|have) ${object} [been] ((on|at) the [receiving|sharp|wrong] end of|subject to|subjected to|exposed to) ${DETERMINER} ${STRONG} (${noun.words}) (by|from) ${actor}`,
    `(<did>|<have>) ${object} [been] ${oneOf(noun.got.base, noun.got.participle)} (${DETERMINER} ${STRONG} (${noun.words}) (from|by) ${actor}|the ${STRONG} (${noun.words}) of ${actor}|${actor}${OWN} ${STRONG} (${noun.words}))`,
    `(is|was|are|were) ${actor} (among|one of) [the] ${object}${OWN} (${act.actors})`,
  ];
}

/** The ways to ask whom `actor` acted on. */
export function actedOnWhomForms(act: ActWords, actor: string): readonly string[] {
  const { reaching, owned, adjectives, actors, noun, rest, moreWhom } = act;
  const things = '<who>';
  const thing = `${STRONG} (${noun.words})`;
  const done = `(${noun.made.participle}|aimed|directed|levelled|meant|targeted|about)`;
  const to = `(${noun.prepositions})`;
  const anyones = "(anyone|anybody|someone|somebody)['s|s]";
  return [
    ...whatDid(
      { things, after: '<agent>', any: '(<anyone>|people|others|other people)' },
      actor,
      withSplit(act),
      rest,
    ),
    ...reaching.flatMap(({ verb, prepositions }) => whomTowards(prepositions, actor, verb)),
    ...whomTowards(noun.prepositions, actor, made(noun)),
    ...owned.flatMap(({ verb, before, nouns }) => [
      `[${before}] whose (${nouns}) [<did>|<have>|<was>] ${actor} [been] ${oneOf(verb.past, verb.base, verb.participle, verb.ing)} [${before}]`,
      `[<did>|<have>|<was>] ${actor} [been] ${oneOf(verb.past, verb.present, verb.base, verb.participle, verb.ing)} ${before} (whose|${anyones}) (${nouns})`,
    ]),
    ...adjectives.flatMap(({ words, prepositions }) => [
      `<who> [<was>|<have>] ${actor} [<was>|<have>] [been|sounded] (${words}) (${prepositions})`,
      `(${prepositions}) <agent> [<was>|<have>] ${actor} [<was>|<have>] [been] (${words})`,
      `[<was>|<have>] ${actor} [<was>|<have>] [been] (${words}) (${prepositions}) <agent>`,
    ]),
    `${actor}${OWN} ${thing} [<be>|<have> been] [${done}|went|goes|go] ${to} <agent>`,
    `${to} <agent> [<be>|did|<have>] ${actor}${OWN} ${thing} [<be>] [${done}|go|fall|fell|land|landed]`,
    `<agent> [<be>|did|does|do|<have>] ${actor}${OWN} ${thing} [<be>] [${done}|go|fall|fell|fallen|land|landed|come down|rain down] ${to}`,
    `[<who>] [<be>|<have> been] [the|a] ${TARGETS} (of|for) ${actor}${OWN} ${thing}`,
    `<who> [<be>|<have> been] [the|a] ${actor}${OWN} ${thing}${OWN} ${TARGETS}`,
    `[<who>] [<be>|<have> been] [the|a] ${TARGETS} (of|for) ${DETERMINER} ${thing} (by|from) ${actor}`,
    `<who> [<be>|<have> been|<have>] ((on|at) the [receiving|sharp|wrong] end of|subject to|subjected to|hit by|hit with|exposed to|singled out for) ${DETERMINER} ${thing} (by|from) ${actor}`,
    `<who> [<be>|<have> been|<have>] ((on|at) the [receiving|sharp|wrong] end of|subject to|subjected to|hit by|hit with|${noun.got.past}|${noun.got.participle}|${noun.got.base}|${noun.got.present}) ${actor}${OWN} ${thing}`,
    `<who> ${does(noun.got)} ${DETERMINER} ${thing} (by|from) ${actor}`,
    `<who> (had|got|<have> had|<did> (have|get)) ${DETERMINER} ${thing} ${done} ${to} (them|him|her|it) by ${actor}`,
    `${to} <agent> (<was>|<have>|<did>) ${DETERMINER} ${thing} [been] ${done} by ${actor}`,
    `[what|which|are there|is there|were there|is|are|was|were] ${DETERMINER} ${thing} [${done}] (by|from) ${actor} [${done}|${ON_RECORD}] [${to} <agent>]`,
    `<who> (${LAID_OPEN}) the ${thing} of ${actor}`,
    `<who> [<be>|<have> been|<have>|<did>] (subject|subjected|exposed) to the ${thing} of ${actor}`,
    `(is|was|are|were|has|have) ${actor} [been] [known as|recorded as|named as] (a|an|the|any) ${STRONG} (${actors}) of [<agent>]`,
    `<agent> (is|was|are|were|has|have) ${actor} [been] (a|an|the) ${STRONG} (${actors}) of`,
    `of <agent> (is|was|are|were|has|have) ${actor} [been] (a|an|the) ${STRONG} (${actors})`,
    `whose (${actors}) (is|was|are|were) ${actor}`,
    `[what|which] [<did>|<have>|<was>] ${actor} [been] ${oneOf(made(noun).base, made(noun).participle, made(noun).ing)} [(at|against|of) <agent>]`,
    `(what|which) ${thing} [<did>|<have>|<was>] ${actor} [been] ${oneOf(noun.made.base, noun.made.participle, noun.made.ing, noun.made.past)}`,
    `${actor}${OWN} ${thing}`,
    ...moreWhom,
  ];
}

const HELP = '(defence|defense|aid|assistance|support|rescue|help)';

export const DEFENDING: ActWords = {
  direct: verbs(
    regular(
      'defend',
      'support',
      'back',
      'back up',
      'champion',
      'praise',
      'endorse',
      'shield',
      'laud',
      'applaud',
      'commend',
      'cheer',
      'cheer on',
      'hail',
      'prop up',
      ...['rush', 'jump', 'race', 'hurry', 'queue up', 'line up'].map(
        (verb) => `${verb} [out|forward|in] to (defend|support|back|praise)`,
      ),
      ...['rush', 'jump', 'race', 'hurry', 'rally'].map((verb) => `${verb} to the ${HELP} of`),
      ...['try', 'attempt', 'move', 'volunteer'].map(
        (verb) => `${verb} to (defend|support|back|protect|vindicate)`,
      ),
      'vindicate',
      'exonerate',
    ),
    irregular('seek', 'sought', 'sought', 'to (defend|support|back|protect|vindicate|exonerate)'),
    irregular('go', 'went', 'gone', 'to war for'),
    irregular('come', 'came', 'come', `to the ${HELP} of`, '(out|forward) to (defend|support|back)'),
    irregular('leap', 'leapt|leaped', 'leapt|leaped', `to the ${HELP} of`, 'to defend'),
    irregular('spring', 'sprang', 'sprung', `to the ${HELP} of`, 'to defend'),
    irregular('take', 'took', 'taken', 'the (side|part) of'),
    irregular('fight', 'fought', 'fought', 'the corner of'),
    irregular('sing', 'sang', 'sung', 'the praises of'),
    irregular('have', 'had', 'had', 'the back of'),
    irregular('speak', 'spoke', 'spoken', '(well|warmly|highly|kindly|favourably) of'),
  ),
  reaching: [
    {
      verb: verbs(
        irregular('stand', 'stood', 'stood', 'up'),
        irregular('stick', 'stuck', 'stuck', 'up'),
        irregular('speak', 'spoke', 'spoken', '(up|out)'),
        irregular('go', 'went', 'gone', '(in|out) to bat', 'to bat', '(in|out) batting'),
        irregular('put', 'put', 'put', 'in (a|a good|a kind) word'),
        irregular('stick', 'stuck', 'stuck', '(his|her|their|its) (neck|necks) out'),
        irregular('take', 'took', 'taken', 'up the cudgels'),
        irregular('come', 'came', 'come', 'out [fighting|batting]'),
        regular('vouch', 'bat', 'root', 'argue', 'plead', 'cheer', 'step up', 'speak up'),
        irregular(
          'have',
          'had',
          'had',
          '(warm|kind|good|supportive|nice|a good|a kind) (words|word to say|word|things to say)',
        ),
      ),
      prepositions: 'for',
    },
    {
      verb: verbs(
        regular('rally', 'close ranks', 'unite'),
        irregular('stand', 'stood', 'stood', '[four-square|foursquare|squarely|firmly]'),
        irregular('get', 'got', 'got', '[right]'),
        irregular('throw', 'threw', 'thrown', '(his|her|their|its) [full|whole] (weight|support)'),
        irregular('put', 'put', 'put', '(his|her|their|its) [full|whole] (weight|support)'),
      ),
      prepositions: 'behind|round|around|in favour of|in favor of|in support of',
    },
    {
      verb: verbs(
        irregular('speak', 'spoke', 'spoken', '[up|out]'),
        irregular('come', 'came', 'come', 'out'),
        irregular('say', 'said', 'said', '(something|anything|a word)'),
      ),
      prepositions:
        'in [the] (defence|defense|support|favour|favor|praise) of|on behalf of|on the side of|up in support of',
    },
    {
      // `who has the support of Gove` is whom he supports
      verb: irregular(
        'have',
        'had',
        'had',
        `${DETERMINER} ${STRONG} (support|backing|praise|confidence|faith|trust|solidarity)`,
      ),
      prepositions: 'for|in',
    },
    {
      verb: irregular('say', 'said', 'said', '(nice|good|kind|positive|warm|supportive) things'),
      prepositions: 'about|of',
    },
    {
      verb: irregular(
        'take',
        'took',
        'taken',
        '(a|the) (supportive|sympathetic|favourable) (line|view|stance|position|tone)',
      ),
      prepositions: 'on|of|towards|about|over',
    },
    { verb: irregular('stand', 'stood', 'stood'), prepositions: 'by|with' },
    { verb: irregular('stick', 'stuck', 'stuck'), prepositions: 'by' },
    {
      verb: verbs(
        irregular('go', 'went', 'gone', '[out|in] to bat'),
        irregular('come', 'came', 'come', '[out|in] to bat'),
      ),
      prepositions: 'for',
    },
    { verb: regular('side'), prepositions: 'with' },
    { verb: regular('rally'), prepositions: 'to' },
    { verb: irregular('come', 'came', 'come', 'down'), prepositions: 'on the side of' },
  ],
  split: [
    {
      verb: verbs(
        irregular('give', 'gave', 'given'),
        irregular('lend', 'lent', 'lent'),
        regular('offer', 'pledge', 'tender', 'extend'),
        irregular('show', 'showed', 'shown'),
      ),
      after: `${DETERMINER} ${STRONG} (support|backing|endorsement|vote of confidence|solidarity|loyalty|allegiance)`,
    },
    { verb: regular('back'), after: 'up' },
  ],
  owned: [
    {
      verb: verbs(
        irregular('come', 'came', 'come', '[quickly|straight]'),
        irregular('leap', 'leapt|leaped', 'leapt|leaped'),
        irregular('spring', 'sprang', 'sprung'),
        irregular('ride', 'rode', 'ridden'),
        irregular('run', 'ran', 'run'),
        irregular('fly', 'flew', 'flown'),
        irregular('go', 'went', 'gone'),
        irregular('rise', 'rose', 'risen'),
        regular('rush', 'jump', 'race', 'rally', 'hurry', 'step in', 'step up', 'spring up', 'weigh in'),
      ),
      before: 'to',
      nouns: 'defence|defense|aid|assistance|support|rescue|help|side',
    },
    {
      verb: verbs(
        irregular('speak', 'spoke', 'spoken', '[up|out]'),
        irregular('say', 'said', 'said', '(something|anything|things|a [kind|good] word)'),
        regular('argue', 'intervene', 'step in'),
        irregular('go', 'went', 'gone', '(in|out) to bat', 'to bat'),
        irregular('take', 'took', 'taken', 'up the cudgels'),
      ),
      before: '(in|on)',
      nouns: 'defence|defense|favour|favor|support|behalf',
    },
    {
      verb: verbs(BE, irregular('stand', 'stood', 'stood'), irregular('come', 'came', 'come', 'down')),
      before: '(on|in)',
      nouns: 'side|corner|camp',
    },
    { verb: irregular('take', 'took', 'taken'), before: '', nouns: 'side|part' },
    { verb: irregular('fight', 'fought', 'fought'), before: '[in]', nouns: 'corner' },
    { verb: irregular('sing', 'sang', 'sung'), before: '', nouns: 'praises' },
    { verb: irregular('have', 'had', 'had', '[got]'), before: '', nouns: 'back' },
  ],
  adjectives: [
    {
      words: '[very|openly|fiercely] (supportive|protective|loyal|sympathetic|complimentary)',
      prepositions: 'of|towards|to|about',
    },
  ],
  noun: {
    words:
      'support|backing|defence|defense|praise|solidarity|endorsement|confidence|faith|trust|(words|word|expression|expressions|message|messages|show|declaration|declarations|statement|statements|pledge|pledges) of (support|confidence|praise|solidarity|backing)|vote of confidence',
    made: verbs(
      regular(
        'voice',
        'express',
        'declare',
        'offer',
        'pledge',
        'signal',
        'state',
        'affirm',
        'mount',
        'announce',
        'tender',
        'extend',
        'profess',
        'reiterate',
        'record',
      ),
      irregular('give', 'gave', 'given'),
      irregular('lend', 'lent', 'lent'),
      irregular('show', 'showed', 'shown'),
      irregular('throw', 'threw', 'thrown'),
      irregular('put', 'put', 'put', '[up]'),
    ),
    prepositions: 'for|of|to|behind|in',
    got: verbs(
      regular(
        'benefit from',
        'count on',
        'rely on',
        'receive',
        'enjoy',
        'attract',
        'command',
        'secure',
        'earn',
        'gain',
        'obtain',
      ),
      irregular('get', 'got', 'got|gotten'),
      irregular('have', 'had', 'had'),
      irregular('win', 'won', 'won'),
      irregular('draw', 'drew', 'drawn'),
      irregular('find', 'found', 'found'),
    ),
  },
  actors:
    'defender|defenders|supporter|supporters|backer|backers|champion|champions|cheerleader|cheerleaders|apologist|apologists',
  rest: '[against (her|his|their) (critics|detractors|accusers)|against (criticism|attack|attacks)|throughout|all along|all the way|to the end|to the hilt|through thick and thin]',
  moreWho: [
    `(in|to) (the defence of|defence of|support of|the support of) {person} (which|what) (voices|people|mps|ministers|politicians|names) (were|was|are|have been|spoke|came) [raised|heard|spoken|forward|out]`,
    `(has|have|had|did|does) {person} [ever] (found|find|have|got|attract|attracted|win|won) [a|any] (defender|defenders|supporter|supporters|champion|champions|ally|allies)`,
    `(was|were|is|has) <anyone> [been] (prepared|willing|ready|happy) to (defend|support|back|stand by|stick up for|stand up for) {person}`,
    `(was|were|is|has) <anyone> [been] (prepared|willing|ready|happy) to fight {person}${OWN} corner`,
    `<who> [<be>|<have> been] [still|all|firmly|fully|squarely|solidly|right|completely|four-square] (behind|in [full] support of|on side with) {person}`,
    `<who> [still] ${does(verbs(regular('remain', 'stay'), irregular('keep', 'kept', 'kept')))} (behind|loyal to|supportive of) {person}`,
    '[what|which|any|the|all|are there any|were there any] (statements|words|remarks|speeches|comments|voices) in (support|defence|defense|favour|favor|praise) of {person} [[<be>] (by|from) [<agent>]]',
    '<doer> [<be>|<have> been] (on|in) {person}' + OWN + ' (side|corner|camp)',
  ],
  moreWhom: [
    `<who> (has|have|had|got|<have> got) ${DETERMINER} ${STRONG} (support|backing|confidence|trust|endorsement|praise|solidarity) of {actor}`,
    '[on|in] whose (side|corner|camp) (<was>|<have>) {actor} [been] [on|in]',
    `<who> can (count on|rely on) {actor}${OWN} (support|backing)`,
  ],
};

const MISGIVINGS =
  '[any|some|his|her|their|its|serious|grave|deep|real|strong] [serious|grave|deep|real|strong] (concern|concerns|misgivings|doubts|reservations|disquiet|unease|dismay|anger|frustration|disappointment|worries|unhappiness|dissatisfaction)';

export const CRITICISING: ActWords = {
  direct: verbs(
    regular(
      'criticise',
      'criticize',
      'attack',
      'slam',
      'condemn',
      'blast',
      'lambast',
      'lambaste',
      'censure',
      'denounce',
      'rebuke',
      'berate',
      'chide',
      'fault',
      'slate',
      'savage',
      'knock',
      'rap',
      'roast',
      'maul',
      'pan',
      'trash',
      'bash',
      'pillory',
      'castigate',
      'excoriate',
      'chastise',
      'admonish',
      'reprimand',
      'reproach',
      'reprove',
      'upbraid',
      'scold',
      'deride',
      'disparage',
      'denigrate',
      'decry',
      'deplore',
      'deprecate',
      'hammer',
      'pummel',
      'skewer',
      'flay',
      'assail',
      'vilify',
      'rubbish',
      'monster',
      'lash',
      'torch',
      'flame',
      'diss',
      'slag off',
      'call out',
      'dress down',
    ),
    irregular('run', 'ran', 'run', 'down'),
    irregular(
      'give',
      'gave',
      'given',
      '[a] (bashing|pasting|kicking|hammering|roasting|stick|grief|flak) to',
    ),
    irregular('put', 'put', 'put', 'the (boot|knife) in on'),
    irregular('go', 'went', 'gone', 'after', 'for the jugular of'),
    irregular('have', 'had', 'had', 'it in for'),
  ),
  reaching: [
    {
      verb: verbs(
        irregular('hit', 'hit', 'hit', '(out|back)'),
        irregular('strike', 'struck', 'struck', 'out'),
        irregular(
          'take',
          'took',
          'taken',
          '(aim|[a] (swipe|swipes|shot|shots|pop|potshot|potshots|dig|jab))',
        ),
        irregular('have', 'had', 'had', '(a|another) (go|pop|dig|crack|swipe|stab|moan)'),
        irregular('open', 'opened', 'opened', 'fire'),
        regular('lash out', 'snipe', 'swipe', 'rail', 'let fly', 'jeer', 'aim (a|his|her|their) fire'),
      ),
      prepositions: 'at|on',
    },
    {
      verb: verbs(
        irregular('lay', 'laid', 'laid'),
        irregular('tear', 'tore', 'torn'),
        irregular('put', 'put', 'put', '(the|a|his|her|their) (boot|boots|knife)'),
        irregular('stick', 'stuck', 'stuck', '(the|a|his|her|their) (boot|boots|knife)'),
        irregular('stick', 'stuck', 'stuck', 'it'),
        regular('pile', 'rip', 'wade', 'weigh', 'lash', 'plough'),
      ),
      prepositions: 'in to|into|in',
    },
    {
      verb: verbs(
        ...['turn', 'train'].map((verb) => regular(`${verb} (a|his|her|their|its) (fire|guns|ire|anger)`)),
        regular('round', 'turn', 'pounce', 'dump', 'heap (scorn|criticism)', 'pour (scorn|cold water)'),
        irregular('come', 'came', 'come', 'down [hard|heavily]'),
      ),
      prepositions: 'on|upon',
    },
    {
      verb: verbs(
        irregular('speak', 'spoke', 'spoken', '[out]'),
        irregular('come', 'came', 'come', 'out'),
        regular('rail', 'inveigh', 'complain', 'protest', 'argue', 'fulminate'),
      ),
      prepositions: 'against',
    },
    {
      verb: verbs(
        irregular('take', 'took', 'taken', '(issue|exception)'),
        irregular('find', 'found', 'found', 'fault'),
      ),
      prepositions: 'with|to',
    },
    {
      verb: verbs(
        irregular(
          'have',
          'had',
          'had',
          '[some|any] (harsh|strong|stern|sharp|critical|tough|hard|angry|unkind|bad|negative) (words|things to say)',
        ),
        irregular('have', 'had', 'had', 'it in'),
      ),
      prepositions: 'for|about',
    },
    {
      verb: verbs(
        regular(
          'complain',
          'disapprove',
          'grumble',
          'moan',
          'express (himself|herself|themselves|itself) (critically|negatively|unfavourably)',
        ),
        irregular('speak', 'spoke', 'spoken', '(ill|critically|badly|harshly|disparagingly|negatively)'),
        irregular('take', 'took', 'taken', 'a (dim|poor|low|harsh|critical) view'),
        irregular('say', 'said', 'said', '(bad|critical|harsh|unkind|negative|nasty|rude|horrible) things'),
      ),
      prepositions: 'about|of',
    },
    {
      // `concern for her` is no criticism
      verb: verbs(
        regular(...['express', 'voice', 'raise', 'air', 'register'].map((verb) => `${verb} ${MISGIVINGS}`)),
        irregular('have', 'had', 'had', MISGIVINGS),
      ),
      prepositions: 'about|over|at|with|regarding',
    },
    {
      verb: irregular('tear', 'tore', 'torn', '(a strip|strips|lumps)'),
      prepositions: 'off|out of',
    },
  ],
  split: [
    { verb: irregular('take', 'took', 'taken'), after: 'to task|apart|to pieces|to the cleaners' },
    { verb: irregular('tear', 'tore', 'torn'), after: 'apart|to (pieces|shreds)|off a strip' },
    { verb: regular('haul', 'rake', 'drag'), after: 'over [the] coals' },
    { verb: regular('call', 'slag', 'tick'), after: 'out|off' },
    { verb: irregular('tell', 'told', 'told'), after: 'off' },
    {
      verb: irregular('give', 'gave', 'given'),
      after:
        '[some|a bit of] (stick|flak|grief|both barrels|what for)|a (bashing|thrashing|drubbing|slating|hard time|telling off|telling-off|ticking off|ticking-off|earful|roasting|kicking|pasting|dressing down|hammering|rough ride|tongue-lashing|tongue lashing)',
    },
  ],
  owned: [],
  adjectives: [
    {
      words:
        '[highly|very|deeply|strongly|quite|so|particularly|sharply|openly] (critical|not happy|dissatisfied|displeased|angry|furious|annoyed|fed up|scathing|disapproving|disparaging|damning|unhappy|hard|harsh|rude|nasty|unkind|dismissive|uncomplimentary|unflattering|negative|disappointed|frustrated|concerned)',
      prepositions: 'of|about|on|towards|with|at',
    },
  ],
  noun: {
    words:
      'criticism|criticisms|attack|attacks|fire|flak|condemnation|censure|complaint|complaints|rebuke|rebukes|scorn|invective|broadside|broadsides|barbs|swipes|disapproval|displeasure|strictures|reproach|reproaches|denunciation|denunciations|(adverse|critical|negative|disparaging|unfavourable|hostile) (comment|comments|remark|remarks|words)',
    made: verbs(
      regular(
        'voice',
        'express',
        'level',
        'direct',
        'aim',
        'offer',
        'raise',
        'mount',
        'launch',
        'pour',
        'heap',
        'reserve',
        'deliver',
        'issue',
        'utter',
      ),
      irregular('make', 'made', 'made'),
      irregular('have', 'had', 'had'),
      irregular('throw', 'threw', 'thrown'),
      irregular('give', 'gave', 'given'),
    ),
    prepositions: 'of|at|against|on|about|for|towards',
    got: verbs(
      regular('face', 'attract', 'receive', 'suffer', 'endure', 'incur', 'provoke', 'earn', 'encounter'),
      irregular('come', 'came', 'come', '(in for|under)'),
      irregular('draw', 'drew', 'drawn'),
      irregular('get', 'got', 'got|gotten'),
      irregular('take', 'took', 'taken'),
      irregular('have', 'had', 'had'),
      irregular('feel', 'felt', 'felt'),
      irregular('meet', 'met', 'met', '[with]'),
      irregular('run', 'ran', 'run', 'into'),
    ),
  },
  actors: 'critic|critics|detractor|detractors|attacker|attackers|opponent|opponents',
  rest: '',
  moreWho: [
    `[the] (stick|flak|grief|criticism) {person} (has been|have been|had been|was|is|'s been) (getting|taking|copping|catching) <who> is (it|that) from`,
    `[the] (stick|flak|grief|criticism) {person} (has been|have been|had been|was|is) (getting|taking|copping|catching) (from|off) (whom|who)`,
    `{person} [<be>|<have> been] (getting|taking|copping|catching|facing|got|took) (stick|flak|grief|criticism|it in the neck) (from|off) <agent>`,
    `(from|off) <agent> [<be>|<have>] {person} [<be>|been] (getting|taking|copping|catching|facing) (stick|flak|grief|criticism)`,
    '(what|for what) (<did>|<have>|<was>) {actor} (criticise|criticised|criticize|criticized|criticising|attack|attacked|attacking|condemn|condemned) {person} [for|over|about]',
    '(what|for what) (<be>|<have>) {person} [been] (criticised|criticized|attacked|condemned) [for|over|about] [and] [by whom]',
    `[what|which|any|are there any|were there any|how many] ${MISGIVINGS} [<be>|<have> been|that <be>] (expressed|voiced|raised|aired) (about|over|at|with|regarding) {person} [(by|from) [<agent>]]`,
  ],
  moreWhom: [
    `<who> (bore|bears|took|takes|caught|felt|<did> (bear|take|catch|feel)) [the|most of the|the full] (brunt|force|weight|heat|flak) of {actor}${OWN} (criticism|criticisms|attack|attacks|anger|ire|fire)`,
    `(has|have|had|did|does) {actor} (had|have|got|said|say) [a|any] (bad|harsh|cross|unkind|critical|sharp|rude|nasty) (word|words|thing|things) [to say] (about|for|of) <anyone>`,
    `<who> [<be>|<have>] [felt|got|had|feel|get|received] the (rough|sharp) (edge|side|end) of {actor}${OWN} tongue`,
    `<who> (got|gets|get|took|<have> (got|had)|had|caught) (it in the neck|it|both barrels|a roasting|a kicking|a pasting|an earful|flak|stick|what for) from {actor}`,
    `<who> [<be>|<have>] (felt|got|had|faced|incurred|provoked) {actor}${OWN} (wrath|ire|anger|fury)`,
    '<who> (<did>|<have>|<was>) {actor} [have|got|had|having] in (his|her|their|its) (sights|crosshairs)',
    `<who> (<be>|<have> been) in {actor}${OWN} (sights|firing line|line of fire|crosshairs)`,
  ],
};

const MISDEEDS =
  '(being [so|too|very] (out of touch|incompetent|dishonest|weak|negligent|cruel|misleading|inconsistent|heartless|callous|evasive|complacent)|misleading (parliament|mps|the (house|commons|committee|public|country))|hypocrisy|negligence|cruelty|betrayal|cowardice|complacency|playing politics|double standards|scaremongering|disloyalty|plotting|inconsistency)';
const WRONGDOING =
  '[any|some|serious|personal] (wrongdoing|misconduct|impropriety|dishonesty|incompetence|bad faith|blame|fault|failings|misbehaviour)';
const ALLEGES = regular('allege', 'claim');
const IMPUTES = verbs(
  regular('impute', 'attribute', 'ascribe', 'assign', 'pin'),
  irregular('lay', 'laid', 'laid'),
);

export const ACCUSING: ActWords = {
  direct: verbs(regular('accuse', 'charge', 'blame')),
  reaching: [
    {
      verb: regular('point (the|a|an [accusing]) finger', 'point (fingers|the finger of blame)'),
      prepositions: 'at|towards',
    },
    { verb: regular('turn [an|the] accuser'), prepositions: 'on|against' },
    {
      verb: regular('jab (a|the|his|her|their) finger', 'wag (a|the|his|her|their) finger'),
      prepositions: 'at',
    },
    { verb: irregular('throw', 'threw', 'thrown', 'the (first stone|book)'), prepositions: 'at' },
  ],
  split: [],
  owned: [
    {
      verb: irregular(
        'lay',
        'laid',
        'laid',
        `${DETERMINER} (blame|accusation|accusations|charge|charges|allegation|allegations)`,
      ),
      before: 'at',
      nouns: 'door|feet',
    },
  ],
  adjectives: [{ words: '[very] accusatory', prepositions: 'of|towards|about' }],
  noun: {
    words: 'accusation|accusations|allegation|allegations|charge|charges',
    made: verbs(
      regular(
        'level',
        'hurl',
        'lodge',
        'raise',
        'launch',
        'direct',
        'aim',
        'mount',
        'file',
        'press',
        'voice',
        'issue',
        'air',
        'lob',
        'toss',
      ),
      irregular('make', 'made', 'made'),
      irregular('bring', 'brought', 'brought'),
      irregular('fling', 'flung', 'flung'),
      irregular('throw', 'threw', 'thrown'),
      irregular('lay', 'laid', 'laid'),
      irregular('put', 'put', 'put', '[forward]'),
      irregular('come', 'came', 'come', '(up|out|forward) with'),
      irregular('have', 'had', 'had'),
      irregular('sling', 'slung', 'slung'),
    ),
    prepositions: 'against|at|about|on|towards|to',
    got: verbs(
      regular('face', 'attract', 'receive', 'suffer', 'endure', 'incur', 'encounter', 'confront'),
      irregular('come', 'came', 'come', '(in for|under)'),
      irregular('draw', 'drew', 'drawn'),
      irregular('get', 'got', 'got|gotten'),
      irregular('have', 'had', 'had'),
      irregular('meet', 'met', 'met', '[with]'),
      irregular('be', 'was', 'been', 'the (target|subject|object) of'),
    ),
  },
  actors: 'accuser|accusers',
  rest: `[(of|with) (something|anything|what|what exactly|${WRONGDOING}|${MISDEEDS})]`,
  moreWho: [
    `(fingers|the finger|a finger) pointed at {person} [by] whose`,
    `whose (finger|fingers) (was|were|is|are) pointed at {person}`,
    `whose (accusations|accusation|allegations|charges|charge) (<be>|<have>|<did>) {person} [been] (face|facing|having to face|had to face|had to (answer|deal with)|faced|up against|answer|answering|fighting|deal with|dealing with)`,
    `<doer> (stands|stand|stood|is|was|are|were|lies|lay) behind [the|any] (accusations|accusation|allegations|charges) (directed|aimed|levelled|made|brought) (at|against) {person}`,
    `from (which|what|whose) (side|sides|quarter|quarters|party|direction) (<be>|<have>|<did>) [the|any] (accusations|accusation|allegations|charges|criticism|attacks) [been] (brought|made|levelled|aimed|directed|come) (against|at) {person}`,
    '(did|does|has|have|had) {actor} (have|had|got) (a|an|any|some) (accusation|accusations|allegation|allegations|charge|charges|complaint) to (make|level|bring|raise) (against|about|at) {person}',
    '(<who>|who is) [<have>] [got] (a|an|any|some) (accusation|accusations|allegation|allegations|charge|charges|complaint) to (make|level|bring|raise) (against|about|at) {person}',
    `<doer> ${does(ALLEGES)} ${WRONGDOING} (on {person}${OWN} part|(on the part of|against|by|in|about) {person})`,
    `<doer> ${does(IMPUTES)} ${WRONGDOING} (to|on) {person}`,
    `(by <agent>|<agent>) (<be>|<have>) ${WRONGDOING} [been] ${oneOf(IMPUTES.participle)} to {person} [by]`,
    `(what|which) (accusations|allegations|charges) (<did>|<have>|<be>) {person} [face|faced|facing|faces]`,
    `what (<be>|<have>) {person} [been] accused of [and] [by whom]`,
    '(what|of what) (<did>|<have>|<was>) {actor} (accuse|accused|accusing) {person} [of]',
    `(by <agent>|<agent>) (stands|stand|stood) {person} accused [by]`,
    `(by <agent>|<agent>) (does|do|did|has|is|are|was) {person} (stand|stood|standing|stands) accused [by]`,
    `by <agent> {person} (stands|stand|stood|is standing) accused`,
    `<agent> {person} (stands|stand|stood|is standing) accused by`,
    `{person} (stands|stand|stood|is standing|are standing) accused by [<agent>]`,
  ],
  moreWhom: [
    `(to|on) <agent> (<did>|<have>) {actor} ${oneOf(IMPUTES.base, IMPUTES.participle)} ${WRONGDOING}`,
    `<agent> (<did>|<have>) {actor} ${oneOf(IMPUTES.base, IMPUTES.participle)} ${WRONGDOING} (to|on)`,
    `(against|of) <agent> (<did>|<have>) {actor} ${oneOf(ALLEGES.base, ALLEGES.participle)} ${WRONGDOING}`,
    `(<did>|<have>) {actor} ${oneOf(ALLEGES.base, ALLEGES.participle)} ${WRONGDOING} (against|by|on the part of) <agent>`,
    `<who> (stands|stand|stood|standing|<was> standing) accused by {actor}`,
    `{actor} (cast|casts|paint|painted|paints|put|puts) <agent> (in the role of [the] accused|in the dock|as [the] accused)`,
    `at <agent> (<did>|<have>) {actor} (chuck|chucked|sling|slung|fling|flung|lob|lobbed|throw|thrown|hurl|hurled) [any|the|his|her|their|its] (accusations|accusation|allegations|allegation|charges)`,
    `<agent> (<did>|<have>) {actor} (chuck|chucked|sling|slung|fling|flung|lob|lobbed|throw|thrown|hurl|hurled) [any|the|his|her|their|its] (accusations|accusation|allegations|allegation|charges) at`,
    `by {actor} <who> (stands|stand|stood) accused`,
  ],
};
