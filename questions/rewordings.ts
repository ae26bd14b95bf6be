import { basesOf } from './past-forms.ts';
import { phrase } from './form.ts';
import { openEnds } from './open-ends.ts';
import { withoutOpenings } from './question-words.ts';
import { byItsSender } from './by-its-sender.ts';
import { asEvent, asWhen, inOneVerb } from './event-wordings.ts';
import { hadTheStory } from './had-the-story.ts';
import { asAppointment, inOffice, inSuccession } from './office-wordings.ts';
import { askedFromStatement, askedOfOne, askedOfSign } from './statement-order.ts';

/**
 * The same question in plainer order: who asks `the memo - who was it copied to?`, `who was it that wrote the memo?` or
 * `whether Lewis was sent it` asks what a form words straight. Every rewording means the same; which of them a form
 * fits is the grammar's affair. The text itself comes first.
 */
export function rewordings(text: string): readonly string[] {
  const all = new Set<string>([text]);
  for (const reword of [
    openEnds,
    withoutHedge,
    withoutLeadIn,
    withoutNoun,
    withoutCleft,
    askedOfWhom,
    askedOfOne,
    askedOfSign,
    straight,
    asStated,
    prepositionLast,
    inOneVerb,
    asWhen,
    asEvent,
    inSuccession,
    asAppointment,
    inOffice,
    ofSomebody,
    byItsSender,
    hadTheStory,
    afterthought,
    fronted,
    straight,
    withoutCleft,
  ]) {
    for (const known of [...all])
      for (const other of reword(known)) if (other !== '' && all.size < MOST) all.add(other);
  }
  return [...all];
}

/** `calls for her to go: who from?` -> `from whom are there calls for her to go`. */
function askedOfWhom(text: string): readonly string[] {
  const [, what, preposition] =
    /^(.+?)(?:[:,;]| -+|\.) (?:and )?(?:who|whom) (from|by|to|against)$/.exec(text) ?? [];
  if (what === undefined || preposition === undefined || ASKED_FIRST.test(what)) return [];
  return [`${preposition} whom were ${what}`, `who ${preposition === 'from' ? 'made' : 'did'} ${what}`];
}

const ASKED_FIRST = /^(?:who|whom|what|which|when|where|how|is|are|was|were|did|does|do|has|have|had)\b/;

const MOST = 18;

/** `who may be shown to have written it` -> `who has written it`, `who keeps denying it` -> `who is denying it`: what sources are said to make of it is what is asked anyway. */
function withoutHedge(text: string): readonly string[] {
  const plain = text.replace(
    /\b(?:(?:may|can|could|might) (?:now )?be|is|was|are|were|has been|have been) (?:now )?(?:said|meant|shown|known|reported|alleged|recorded|believed|thought|proved|proven|understood|claimed|stated|documented|seen|found|established|demonstrated|taken|supposed|held|deemed) to have (?=[a-z]+)/,
    'has ',
  );
  const seems = plain.replace(/\b(?:seems?|seemed|appears?|appeared) to have (?=[a-z]+)/, 'has ');
  const apart = seems.replace(
    /\b(?:is|was|are|were) (?<who>\S+(?: \S+){0,4}?) (?:said|known|reported|alleged|believed|thought|supposed|understood|meant) to have (?=[a-z]+)/,
    'has $<who> ',
  );
  const going = apart.replace(
    /\b(?:keeps?|kept)(?: on)? (?=[a-z]+ing\b)|\b(?:is|was|are|were) (?:busy|forever|always|still|out there) (?=[a-z]+ing\b)/,
    'is ',
  );
  // `who is it supposed to be coming from`, `who knew the memo existed`
  const plainly = going
    .replace(
      /\b(?:supposed|meant|said|thought|believed|reported|known|alleged|understood) to be (?=[a-z]+ing\b|from\b|behind\b|by\b)/,
      '',
    )
    .replace(
      /\b(knew|know|known|aware|told|heard|learnt|learned|informed) (?:that )?(?!of\b|about\b)(.+) (?:had |ever )?(?:existed|exists)\b/,
      '$1 of $2',
    )
    .replace(
      /\b(is|was|are|were) ((?:anyone|anybody|someone|somebody|\S+(?: \S+){0,4}?) )?on (?:the )?record (?:as )?(?=(?:aware|conscious|critical|supportive)\b|[a-z]+ing\b)/,
      '$1 $2',
    )
    // `politicians on record as wanting her out`, `is anyone still backing her`
    .replace(
      /^((?:(?:the|any|all|those|which|every) )?\S+) on (?:the )?record (?:as )?(?=[a-z]{3,}ing\b)/,
      '$1 ',
    )
    .replace(/\bstill (?=[a-z]{3,}ing\b)/, '')
    // `everyone to have denied it`
    .replace(
      /^((?:(?:the|those|any|all|every|each|which) )?(?:anyone|anybody|everyone|everybody|those|who|people|persons?|individuals?|mps?|ministers?|politicians?|officials?|ones?)) to have (?=[a-z]+)/,
      '$1 who has ',
    )
    // `party to a secret` knows of it, `party to a meeting` was there
    .replace(
      /\b(is|was|are|were|been) (?:a )?part(?:y|ies) to (?=(?:\S+ ){0,4}(?:briefing|meeting|conversation|talk|interview|discussion|call|hearing|exchange|debate)s?$)/,
      '$1 present at ',
    )
    // `came out accusing her`
    .replace(
      /\b(?:came|come|comes|went|gone|started|began|ended up) (?:out |forward )?(?=[a-z]{3,}ing\b)/,
      'was ',
    )
    // `which individual finds herself accused`, `what she found herself copied on`
    .replace(
      /\b(?:found|finds?|finding) (?:her|him|it|them)sel(?:f|ves) (?=(?:[a-z']{2,}(?:ed|'d)|told|sent|given|shown|in|on|under|at)\b)/,
      'was ',
    )
    // `what is she recorded as having defended`
    .replace(
      /^(what|who|whom|which \S+)(?: is| has|'s) (\S+(?: \S+){0,4}?) (?:on (?:the )?record|recorded|listed|noted|reported) as (?:ever )?having (?=[a-z]+)/,
      '$1 has $2 ',
    )
    // `has he ever seen fit to criticise anyone`, `did anybody bother to copy him in`
    .replace(/\b(?:seen|saw|thought|felt) (?:it )?(?:fit|right|proper) to (?=[a-z]+)/, '')
    .replace(/\b(did|does|has|have|had) (\S+) bother (?:with )?(?=[a-z']{2,}ing\b)/, 'was $2 ')
    // `philip davies defending rudd, did he`
    .replace(
      /^(\S+(?: \S+){0,3}?) ([a-z]{3,}ing) (\S+(?: \S+){0,4}?),? (?:did|has|was|is) (?:he|she|they|it)$/,
      'was $1 $2 $3',
    )
    // `who was it that published it`, `do we have it anywhere that it was sent`
    .replace(/^(?:do|have) we (?:have|got) it (?:anywhere|somewhere|on record|on file) that /, 'whether ')
    // `that promised statement of Rudd's`
    .replace(/\b(?:that|this|the) (\S+(?: \S+){0,3}) of (\S+(?: \S+)?)'s$/, "$2's $1");
  // `which people can we say knew of it`, `who does the file have down as being on the committee`
  const safely = plainly
    .replace(
      /\b(?:can|could|may|do|did) (?:we|i|you|one) (?:safely |fairly |now )?(?:say|claim|state|report|show|prove) (?:that )?(?=[a-z]+(?:ed|w|t|d)\b|has\b|have\b|was\b|were\b)/,
      '',
    )
    .replace(
      /\b(?:do|does|did) (?:the|our|your|these|this) (?:files?|records?|papers|sources|case|documents|articles) (?:have|list|show|give|name|record|put)(?: down)? as (?:being )?/,
      'is ',
    )
    .replace(
      /\b(is|are|was|were) (?:put |set |noted |listed |logged )?down (?:here |there )?as (?:being |having been )?(?=[a-z]+(?:ed|t|n)\b)/,
      '$1 ',
    );
  // `who got criticised by her`, `who did he get accused by`
  const gets = safely
    .replace(/\b(?:got|gets|has got|had got) (?=\S+(?: \S+)? by\b)/, 'was ')
    .replace(/\b(?:did|does) (?=(?:\S+ ){1,5}get \S+(?:ed|en|nt) by\b)/, 'was ')
    .replace(/(?<=\bwas (?:\S+ ){1,5})get (?=\S+ by\b)/, '');
  return gets === text ? [] : [gets];
}

/** `who was it that wrote it` -> `who wrote it`; `the people who` stays, it is a way to say who. */
function withoutCleft(text: string): readonly string[] {
  const anyone =
    /^(?:is|was|were) it (?<open>anyone|anybody|someone|somebody|anything|something)(?: else| in particular)? (?:that|who|whom|which) (?<rest>.+)$/.exec(
      text,
    );
  if (anyone?.groups !== undefined)
    return [
      `${(anyone.groups['open'] ?? '').endsWith('thing') ? 'what' : 'who'} ${anyone.groups['rest'] ?? ''}`,
    ];
  const indirect =
    /^(?<asked>who|whom|what|when|where|whoever|whatever|whose \S+) (?:it|that|this|they) (?:is|was|were|are) (?:that|who|whom|which|when) (?<rest>.+)$/.exec(
      text,
    );
  if (indirect?.groups !== undefined) {
    const { asked = '', rest = '' } = indirect.groups;
    return [`${asked.replace(/ever$/, '')} ${rest}`];
  }
  const cleft =
    /^(?<asked>(?:to |by |from |on |at |of |in )?(?:who|whom|what|when|where|whose \S+|(?:which|what)(?: \S+){1,2}?)) (?:is|was|were|are) (?:(?:it|that|the one|the ones)(?: that| who| which| when| whom)?|(?:they|those) (?:that|who|which|whom)) (?<rest>.+)$/.exec(
      text,
    );
  if (cleft?.groups === undefined) return [];
  const { asked = '', rest = '' } = cleft.groups;
  return [`${asked} ${rest}`];
}

/** Who asks, and why, before the question itself: `I'm new to this - who wrote the memo`. */
function withoutLeadIn(text: string): readonly string[] {
  const { asked } =
    /^(?:i|i'm|i've|i'd|we|we're|we've|my|our|sorry|apologies|forgive me|excuse me|curious|just curious|out of (?:interest|curiosity)|for (?:my|our|a|an) \S+|stupid question|silly question|quick one|one more|last one|next|following up|researching)\b[^?]*?(?:,|;|:|\.| -+) (?<asked>[a-z].*)$/.exec(
      text,
    )?.groups ?? {};
  if (asked === undefined || !ASKED.test(withoutOpenings(asked)) || PRONOUN.test(asked)) return [];
  // a day in it may be the day that is asked about
  if (DAY.test(text.slice(0, text.length - asked.length))) return [];
  return [withoutOpenings(asked)];
}

const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|january|february|april|june|july|august|september|october|november|december|\d{4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:march|may|[a-z]{3}))\b/;

/**
 * A noun with a clause behind it asks as a question word does: `the person that the memo was sent by`, `the day the leak
 * happened`, `the way in which they are connected`.
 */
function withoutNoun(text: string): readonly string[] {
  for (const [noun, word] of NOUNS) {
    const { to = '', all, rest } = noun.exec(text)?.groups ?? {};
    // `everyone who is SNP` is not `who is SNP`
    if (all !== undefined && /^(?:is|are|was|were) \S+(?: \S+){0,2}$/.test(rest ?? '')) continue;
    if (rest !== undefined)
      return [`${to === '' ? '' : `${to} `}${word === 'who' && to !== '' ? 'whom' : word} ${rest}`];
  }
  return [];
}

const SOMEBODY =
  '(?:person|individual|man|woman|one|somebody|someone|(?<all>people|persons|individuals|men|women|ones|everyone|everybody|those|names?))';
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:(?:the|that|those|these|all|every|each) )*${SOMEBODY} (?:(?<to>by|to|for|from|on|at|against|with) whom|who|whom|that) (?<rest>.+)$`,
    ),
    'who',
  ],
  // without a word to join them: `the person the memo was written by`
  [
    new RegExp(
      `^(?:the|all the|those) ${SOMEBODY} (?<rest>(?!(?:who|whom|that|of|in|at|on|with|from|behind)\\b).+ (?:is|was|are|were|has been|have been|had been) .+ (?:by|to|with|from|on))$`,
    ),
    'who',
  ],
  [
    /^the (?:exact |precise )?(?:day|date|time|moment|month|year|point)(?: (?:on|at|in) which| when| that)? (?<rest>(?!of\b|for\b|is\b|was\b|are\b|were\b|on\b|in\b|at\b|given\b|known\b|and\b|that\b|when\b|to\b|by\b|before\b|after\b).+)$/,
    'when',
  ],
  [/^the (?:way|ways|manner)(?: in which| that)? (?<rest>(?!of\b|to\b|is\b|in\b).+)$/, 'how'],
];

/** What a pronoun stood for, said behind it: `who wrote it, the memo`, `what did she say, Rudd, about targets`. */
function afterthought(text: string): readonly string[] {
  const said = /^(?<asked>[^,]+?)(?:,| -+|[:;]) (?<named>(?:the |that )?[^,]{2,60}?)(?:, (?<rest>.+))?$/.exec(
    text,
  );
  const { asked = '', named = '', rest } = said?.groups ?? {};
  const asks =
    ASKED.test(asked) || /^(?:it|she|he|they) .*\b(?:who|whom|what|when|where|whose)\b/.test(asked);
  if (!asks || !PRONOUN.test(asked) || ASKED.test(named)) return [];
  return [`${asked.replace(PRONOUN, named)}${rest === undefined ? '' : ` ${rest}`}`];
}

const VERB = '(?:is|was|are|were|has|have|had|did|does|do)';

/** Whose paper it is, where it says so by who did it: `who did Ind send the memo to`, `when did Ind write his memo`. */
function ofSomebody(text: string): readonly string[] {
  const sent =
    /^(?:to )?(?:who|whom|which people) (?:did|has|had|does) (.+?) (send|sent|forward|forwarded|copy|copied|circulate|circulated|address|addressed|give|given|show|shown) (?:the|his|her|their|its|that) (.+?)(?: to)?$/.exec(
      text,
    );
  if (sent !== null) {
    const [, maker = '', done = '', paper = ''] = sent;
    return [`who was ${maker}'s ${paper} ${DONE[done] ?? done} to`];
  }
  const copied =
    /^(?:who|whom|which people)(?: else)? (?:did|has|had|does) (?!been\b)(.+?) (?:copy|copied|cc|cc'd|loop|looped)(?: in)? (?:on|in on|into|in to|in|to) (?:the|his|her|their|its|that) (.+)$/.exec(
      text,
    );
  if (copied !== null) return [`who was copied on ${copied[1] ?? ''}'s ${copied[2] ?? ''}`];
  // `did Ind send his memo to Lewis`, `did he copy Lewis in on it`
  const to =
    /^(?:did|has|had) (\S+(?: \S+){0,4}?) (send|sent|forward|forwarded|circulate|circulated|address|addressed|give|given|show|shown|copy|copied) (?:his|her|their|its)(?: own)? (.+?)(?: on| over)? to (.+)$/.exec(
      text,
    );
  if (to !== null)
    return [`was ${to[1] ?? ''}'s ${to[3] ?? ''} ${DONE[to[2] ?? ''] ?? to[2] ?? ''} to ${to[4] ?? ''}`];
  const into =
    /^(?:did|has|had) (\S+(?: \S+){0,4}?) (?:copy|copied|cc|loop|looped) (.+?)(?: in)? (?:on|into|in on|in to|in|to) (?:his|her|their|its)(?: own)? (.+)$/.exec(
      text,
    );
  if (into !== null) return [`was ${into[2] ?? ''} copied on ${into[1] ?? ''}'s ${into[3] ?? ''}`];
  const [, maker = '', verb = '', paper = ''] =
    /^when (?:did|has|had|was|is|will) (.+?) (?:(?:due|going|set|expected|scheduled|meant) to )?(write|publish|send|post|issue|give|make|deliver|put out|put|ask|pose|table|raise|release|bring out|sign) (?:his|her|their|its) (.+)$/.exec(
      text,
    ) ?? [];
  const helps = /^when (?:is|will)\b/.test(text) ? 'will' : 'did';
  return maker === '' ? [] : [`when ${helps} they ${verb} ${maker}'s ${paper}`];
}

const DONE: Readonly<Record<string, string>> = {
  send: 'sent',
  forward: 'forwarded',
  copy: 'copied',
  circulate: 'circulated',
  address: 'addressed',
  give: 'given',
  show: 'shown',
};

const OFFICIALS = phrase('<bodies>');

/** Indirect order put straight: `who the author is`, `to whom it was copied`, `whether she was sent it`, `that she was`. */
function straight(text: string): readonly string[] {
  const whether = /^(?:whether(?: or not)?|if|that) (.+)$/.exec(text)?.[1];
  // of officials without an article, in a statement, nobody asks which they were
  if (whether !== undefined)
    return [...askedFromStatement(whether), ...(OFFICIALS.endsAt(whether, 0).length > 0 ? [] : [whether])];
  const last =
    /^((?:(?:to|by|from|on|at|of|in|against) )?(?:who|whom|what|when|where|how|whose \S+|(?:which|what) \S+)) (.+) (is|was|are|were)$/.exec(
      text,
    );
  if (last !== null) {
    const [, asked = '', subject = '', verb = ''] = last;
    return [`${asked} ${verb} ${subject}`];
  }
  const asked = new RegExp(
    `^((?:(?:to|by|from|on|at|of|in|against|for|behind) )?(?:who|whom|what|when|where|how|whose \\S+|(?:which|what) \\S+)) (?!${VERB}\\b)((?:(?! that ).)+?) (is|was|are|were|has|have|had) (.+)$`,
  ).exec(text);
  if (asked === null) return [];
  const [, word = '', subject = '', verb = '', rest = ''] = asked;
  return [`${word} ${verb} ${subject} ${rest}`];
}

/** `behind whom did they line up` -> `who did they line up behind`. */
function prepositionLast(text: string): readonly string[] {
  const [, preposition, asked, rest] =
    /^(behind|against|for|with|at|towards) (whom|who|(?:which|what) \S+) ((?:did|does|do|has|have|had|is|was|are|were) .+)$/.exec(
      text,
    ) ?? [];
  if (preposition === undefined || asked === undefined || rest === undefined) return [];
  return [`${asked.replace(/^whom$/, 'who')} ${rest} ${preposition}`];
}

/** A statement with a mark of question behind it: `Abbott called for Rudd to go?` asks whether she did. */
function asStated(text: string): readonly string[] {
  return isStatement(text) ? askedFromStatement(text).filter((asked) => asked.startsWith('did ')) : [];
}

/** True for words that ask and list nothing, with a verb in the past behind whoever they are about. */
export function isStatement(text: string): boolean {
  return (
    !/^(?:a|any|every|all|list|those|people|papers|documents|calls)\b/.test(text) &&
    !ASKS_ANYWHERE.test(text) &&
    text.split(' ').some((word, at) => at > 0 && basesOf(word).length > 0)
  );
}

const ASKS_ANYWHERE =
  /\b(?:who|whom|whose|what|which|when|where|why|how|whether|if|that|anyone|anybody|someone|somebody|everyone|everybody|anything|something|everything|whoever|whatever|not|never)\b|^(?:is|was|are|were|has|have|had|did|does|do|can|could)\b/;

const PRONOUN =
  /\b(?:(?:that|this) (?:party|body|group|organisation|committee|department|memo|document|paper|report|letter|email|article|hearing|event|person|man|woman|minister|operation|topic)|it|him|her|them|they|he|she|this|that|those|these|both)\b/;
const POSSESSIVE = /\b(?:its|his|her|their)\b/;
const ASKED =
  /^(?:papers|documents|letters|emails|memos|reports|articles|statements|remarks|denials|references|mentions|accusations|criticisms?|calls|names|members|witnesses|figures|targets|recipients|who|whom|what|which|when|where|whose|how|by|to|from|on|in|at|of|against|was|were|is|are|has|have|had|did|does|do|any|any\S*|every\S*|all|same|quotes|yes)\b/;

/** What a question is about, named first: `the memo: who wrote it?`, `Gove - accused by whom?`, `the removal targets, who knew?` */
function fronted(text: string): readonly string[] {
  const marked = [FIRST_MARK.exec(text), LAST_MARK.exec(text)].filter((split) => split !== null);
  const split = marked.length > 0 ? marked : [withoutMark(text)];
  return split.flatMap((parted) => {
    const { topic = '', asked = '' } = parted?.groups ?? {};
    return withTopic(topic, withoutOpenings(asked));
  });
}

const FIRST_MARK = /^(?<topic>.+?)(?:\s*[:;.]|\s+-+|,|\s*\?) (?<asked>.+)$/;
/** The topic can hold a mark of its own: `the lady from the union, Lucy Moreton, what did she say?` */
const LAST_MARK = /^(?<topic>[^:;.?]+,[^:;.?]+)(?:\s*[:;.]|\s+-+|,|\s*\?) (?<asked>[^:;.,?]+)$/;

function withTopic(topic: string, asked: string): readonly string[] {
  const plain = topic
    .replace(/^(?:so |well |now )?there(?:'s| is| was| are| were) (?=(?:this|that|these|those|an?|the) )/, '')
    .replace(
      /^(?:as (?:for|to|regards|concerns)|(?:it is|it's|this is) about|(?:i've |i have |i )?never heard of|(?:what |how )?about|(?:when|where|if) it comes to|(?:on|about) the (?:subject|topic|matter|question|issue|theme) of|(?:with|in|having) (?:regards?|respect|relation|reference|connection) (?:to|of|with)|in (?:respect|terms|the case|the matter) of|regarding|concerning|re|of|(?:now )?(?:speaking|talking|thinking) (?:of|about)|(?:now )?(?:turning|coming|moving|going|getting|looking)(?: on| back| over)? (?:to|at)|(?:let us|let's|we) (?:take|turn to|look at|talk about|start with)|(?:take|consider|remember|starting with|beginning with)|back to|on to|onto) /,
      '',
    )
    .replace(/ (?:himself|herself|themselves|itself)$/, '');
  if (topic === '' || !ASKED.test(asked)) return [];
  const open = /^(who|which)(?: ones?| of (?:them|these|those))? /;
  const [, of, rest] = open.test(asked)
    ? (/^(?:out )?(from|among|within|of|in) (.+)$/.exec(topic) ?? [])
    : [];
  if (of !== undefined) return [asked.replace(open, `$1 ${of} ${rest ?? ''} `)];
  // `the hearing: what did Rudd say there`
  if (THERE.test(asked)) return [asked.replace(THERE, `at ${plain}`)];
  if (POSSESSIVE.test(asked) && !/\bher\b/.test(asked)) return [asked.replace(POSSESSIVE, `${plain}'s`)];
  if (PRONOUN.test(asked)) {
    // what the pronoun stands for is not also what is spoken of: `on Gove: what did he deny`
    const named = plain.replace(/^(?:on|with|for) /, '');
    return [asked.replace(PRONOUN, named), asked.replace(PRONOUN, `${named}'s`)];
  }
  return [
    `${asked} ${plain}`,
    `${plain} ${asked}`,
    `${asked} of ${plain}`,
    `${asked} on ${plain}`,
    `${asked} about ${plain}`,
  ];
}

const THERE = /(?<!\b(?:is|are|was|were|has|have|had|been) )\b(?<!^)there\b/;

const TOPIC =
  '(?<topic>(?!(?:who|whom|whose|what|which|when|where|how|by|to|from|is|was|are|were|did|does|do|has|have|had|can|could|any|every|all|those|people|list|give|tell|show|name)\\b|the (?:people|person|names|one)\\b)\\S+(?: \\S+){0,6}?)';
const WITHOUT_MARK = new RegExp(
  `^${TOPIC} (?<asked>(?:who|what|when|which|where) (?:actually |else |all )?(?:is|was|were|are|did|has|had|have|does|do|wrote|sent|got|received|knew|said|published|carries|carry|sources|papers) .*\\b(?:it|him|her|them|they|he|she|those|his|their)\\b.*)$`,
);
/** `the memo did it go to her`, `Gove has he denied it` */
const ASKED_OF_IT = new RegExp(
  `^${TOPIC} (?<asked>(?:did|was|were|is|has|have|had|does) (?:it|he|she|they) .+)$`,
);

/** Without a colon or a dash the topic ends where the question begins: `the memo who was it copied to`. */
function withoutMark(text: string): RegExpExecArray | null {
  return WITHOUT_MARK.exec(text) ?? ASKED_OF_IT.exec(text);
}
