import { plainText } from '#core/plain-text';
import { FORMAL_CLOSING, FORMAL_OPENINGS } from './formal-openings.ts';

const ASKING =
  '(?:(?:by|to|on|from|in|at|against|with|for|of|under|through|behind|into|onto|about) )?(?:who|whom|what|when|which|whether|if|how|where|whose|that|why)\\b';

/** `is there evidence that contradicts her` asks for the evidence, not for whether something is so. */
const SPEAKS_AGAINST =
  '(?:that|which) (?:goes|go|went|runs?|flies|casts?|speaks?|tells?|\\w+s (?:against|with)|contradict(?:s|ed)?|conflicts?|clash(?:es)?|undermines?|undercuts?|challenges?|disputes?|disproves?|refutes?|rebuts?|belies)\\b';

/** What is only said to be polite, to begin with, or by the way. */
const OPENINGS: readonly RegExp[] = [
  ...FORMAL_OPENINGS,
  // `i'd like it on the record who`, `i'd better see what`, `not a clue who`, `half a page on`
  /^(?:(?:i|we)(?:'d| would| should) )?(?:like|want|need) (?:it|this|that) (?:on|for) the record (?=\S)/,
  /^(?:i|we)(?:'d| had) better (?:see|know|check|have|find out) (?=\S)/,
  /^(?:(?:i|we)(?: have|'ve(?: got)?)? )?(?:not a clue|no idea|no clue|not the (?:faintest|foggiest)(?: idea)?) (?=(?:who|what|when|which|how|where)\b)/,
  /^(?:a line|a few lines|two lines|a paragraph|a page|half a page|a note|a word|chapter and verse) (?=on (?!who|what|\d)\S)/,
  /^(?:(?:please|so|and|ok|okay|well|now|hey|hi|hello|right|also|then|but|whoknew|just|kindly|quick question|question)[,!.:]?\s+)+/,
  /^(?:can|could|would|will|might) (?:you|i|we) (?:please |kindly |just |perhaps )?(?:be able to )?(?:(?:see|have|get) (?=(?:an?|the|all) ))?(?=[a-z])/,
  /^(?:i|we)(?: want| need| would like| should like| would love|'d like| wish| must| am keen|'m keen|'d love|'d be grateful| would be grateful| should be grateful)(?: (?:to )(?:know|see|find out|check|understand|learn|hear|establish|be told|have|ask|get|read|look at|go through)(?: about)?)?(?: (?=any |some ))?\s+(?:please\s+)?/,
  /^(?:it would (?:help|be helpful|be useful)(?: me| us)? to (?:know|see|learn))\s+/,
  new RegExp(
    `^(?:(?:have|has|had) (?:you|we|anyone|anybody) (?:got )?(?:any|an|the faintest|the slightest) (?:idea|clue|information|record)(?: of| about| on| as to)?|(?:does|do|did) (?:it|they|the \\S+) (?:say|tell us|tell me|tell|show|emerge|transpire|turn out|come out|reveal|disclose|state|mention)(?: anywhere| somewhere)?|what (?:do|does) (?:we|you|they|anyone|the papers|the sources) (?:know|say|have)(?: about| on| of)?|is there (?:a |any )?(?:record|sign|trace|word|information|indication|mention|note|evidence|proof)(?: anywhere)?(?: of| on| about| as to)?(?! ${SPEAKS_AGAINST})|(?:it is|it's|it is not|it's not|it isn't) (?:clear|known|obvious|certain|evident)(?: to (?:me|us))?|i (?:heard|gather|understand|believe|think|take it|suppose|hear|read|see))(?= ${ASKING})\\s+(?:that )?`,
  ),
  new RegExp(
    `^(?:do|does) (?:you|we|anyone|anybody|the (?:papers|documents|sources|articles|case|record|records)) (?:know|say|tell us|tell me|tell|show|record)(?= (?:for me |us |me )?${ASKING})\\s+`,
  ),
  /^(?:any idea|is it known|are we told|do we know(?= the names?)|was it (?:ever )?said(?= who| what| which| when)|is it (?:established|clear|recorded|known)(?= who| what| which| when| whether| if)|can (?:i|we) (?:have|see|get)|i'm curious(?: about)?|i am curious(?: about)?|let me (?:see|know|have)|i'm trying to find out|i'm wondering|i am trying to find out|i am wondering|i was wondering|we were wondering|i've been wondering|i have been wondering|just wondering|wondering|i wonder|we wonder|i'm looking for|i am looking for|what i want to know is|the question is|what we need is|do we have|is there a record of|is it on record)\s+/,
  new RegExp(
    `^(?:can you confirm|could you confirm|confirm|verify|am i right(?: in thinking| to think)?|has it (?:ever )?been (?:reported|said|recorded|claimed|shown|suggested|established|stated|confirmed|alleged|revealed)|was it (?:ever )?(?:reported|recorded|claimed|shown|suggested|stated|confirmed|alleged|revealed)|is it true|is it the case|is it right|is it correct|is it so|was it ever said|can it be (?:shown|said|proved|proven|established)|is it (?:documented|recorded|on record|known|certain|proven|established|stated|said)|do the papers (?:show|say)|is there (?:any )?(?:evidence|proof)|does the record show|(?:do|can) (?:we|you) (?:know|say|be sure|confirm|show|prove)(?: for (?:a fact|sure|certain))?)\\s+(?=(?:that|whether|if)\\b)(?! ?${SPEAKS_AGAINST})`,
  ),
  /^(?:remind|tell|show|give|get|find|fetch|list(?! of\b)|name|pull|print|explain|check|confirm|state|identify(?= (?:the|all|any\w*|every|each|who|what|which|whose|those|everyone|everybody|whoever|people|persons|individuals|politicians|mps|ministers|officials|parties|papers|documents|articles|sources|statements|denials|claims))|provide|set out|spell out|summarise|summarize|sum up|draw up|put together|write down|round up|look up|pull up|find out|work out|make a list of|look for|detail|specify|enumerate|outline|indicate|establish|determine|say|read out|bring up|call up|search for|extract|retrieve|locate|display|flag up|pick out|single out)(?: (?:out|up))?(?: (?:for me|for us|me|us|to me|(?:to|for) (?:an?|my|our|the) [a-z]+))?(?: please)?\s+(?=\S)/,
  /^(?:tabulate|produce|minute|recite|itemise|itemize|particularise|collect|compile|furnish (?:me|us) with|supply (?:me |us )?with|note|jot down|run off|dig out|dig up|hand me|hand over|point me to|walk me through(?= who| what)|refresh my memory(?: on| about| as to)?|enlighten me(?: on| about| as to)?|fill me in on(?= who| what| how| whether))(?:,? please,?)?\s+(?=\S)/,
  // `do any of the papers name the person who sent it`
  /^(?:do|does|did) (?:any|some) of (?:the|our|these) (?:papers|documents|articles|sources|reports) (?:name|say|identify|reveal|give|show|tell us) (?:the (?:person|people|official|man|woman|body) )?(?=who [a-z]+)/,
  /^(?:could|can|may|might|would) (?:the|this|our) (?:inquiry|committee|panel|court|tribunal|house|public|readers?|listeners?|viewers?) (?:please |kindly )?(?:be (?:told|given|informed|shown)|know|hear|learn|have|see)(?: of| about| as to)? (?=\S)/,
  /^(?:i|we) keep (?:on )?(?:reading|hearing|seeing|being told|getting told) (?=that\b)/,
  // `is it true she knew`
  /^(?:is|was) it (?:really |actually )?(?:true|right|correct|the case|a fact)(?: to say)? (?=(?!that\b|if\b|whether\b|who\b|what\b)\S+ .*\b(?:was|were|is|are|had|has|have|got|knew|said|sent|wrote|defended|denied)\b)/,
  /^(?:talk|take|walk|lead|run|guide|steer) (?:me|us) through (?=(?:everyone|everybody|everything|all|who|those|the (?:people|names|papers|documents|recipients))\b)/,
  /^(?:go|run|look|leaf|trawl|comb|search|sift) through (?=(?:what|everyone|everybody|everything|all|who|those|the (?:people|names|recipients))\b)/,
  /^of (?=the (?:exact |precise )?(?:date|day|names?|people|person|ones)\b)/,
  /^(?:a |an |the )?(?:short |brief |quick )?(?:digest|synopsis|precis|gist|summary|overview|round-?up|outline|rundown|run-through|flavour) of (?=(?:what|who|how|whatever|everything)\b)/,
  /^(?:catalogue|inventory|clarify|chase up|rustle up|dredge up|fish out|gather|assemble) (?=(?:every|all|any|the|who|what|which|each)\b)/,
  /^let'?s (?:hear|see|have|look at|find out)(?: about(?= who| what| when))?\s+/,
  /^all of (?=\S+(?: \S+)?'s )/,
  /^(?:any |all )?(?:instances?|examples?|records?) of (?=(?:any )?(?:criticisms?|accusations?|allegations?|attacks?|calls|demands|denials?|support|praise)\b)/,
  /^(?:a |the )?(?:count|number|head ?count) of (?=(?:the |all )?(?:\S+ ){0,3}(?:people|persons|mps|members|politicians|ministers|officials|figures|parties|colleagues|peers|backbenchers) (?!in\b|of\b))/,
  /^(?:a|the|an)?\s*(?:full |complete |short |quick )?(?:list|table|names|name|rundown|overview|identities|summary|account|schedule|register|inventory|roll|roster|tally|catalogue|note|particulars|details|record) of\s+(?:all\s+)?(?=(?:those|the|any|every|everyone|everybody|anyone|who|what|which|all|denials|statements|papers|documents|people|names|calls|recipients|figures|targets|members|mentions|references)\b)/,
  /^(?:(?:a|the) )?(?:full |complete |short |quick )?(?:list|table|names|name|rundown|overview|identities|summary|account) of\s+(?:all\s+)?/,
];
const CLOSINGS: readonly RegExp[] = [
  /[\s?!.…;,-]+$/u,
  FORMAL_CLOSING,
  // how it is to be answered: `y/n`, `one line, the name is enough`, `(name will do)`, `word for word if poss`
  /(?:[\s,;:]+| -+ |\s*\()(?:y\/n|yes\/no|yes or no|true or false|(?:just )?(?:the |a |your )?(?:names?|dates?|initials|surnames?|bare list|list|one line|one word|two lines|short answer|gist|headlines?)(?: (?:only|alone|please|pls|is fine|are fine|is enough|are enough|will do|would do|will suffice|suffices?|is all i need))|word for word|verbatim|in full|full list|complete list|one line|in one line|a line|two lines|one word|one name|names|if poss(?:ible)?|if (?:we|you|they) have (?:it|any|one|them|that)|if there (?:is|are|was|were) (?:any|one|some)|if any|asap|urgently|fast|quick(?:ly)?|when you can|no rush|ta|cheers|would do (?:me )?(?:nicely|fine)|would be (?:great|good|lovely|helpful|ideal|perfect|handy|useful)|(?:is|are) (?:wanted|needed)|(?<=[a-z]s )(?:wanted|needed|required))\)?$/,
  // who received it is told whichever way it came
  /,? (?:whether|be it|either) (?:(?:directly|as (?:an )?addressees?|to them|in person) or (?:in copy|by copy|as (?:a )?cop(?:y|ies)|copied)|(?:in copy|by copy|copied) or (?:directly|as (?:an )?addressees?))$/,
  // who made it stands in the same answer
  /,? (?:together |along )?with (?:the )?(?:names? of )?(?:the )?(?:person|people|persons|speaker|speakers|party|parties|body|bodies|those|whoever|names?)(?: (?:who|that|behind))?(?: (?:made|said|issued|uttered|voiced|put out|gave))?(?: (?:it|them|each|each one))?$(?<=\b(?:denials?|statements?|claims?|calls?|accusations?|criticisms?|demands?)\b.*)/,
  // asked once more: `since when is it, what date`
  /(?<=^(?:when|since when|how soon|how long ago)\b.*),\s*(?:on )?(?:what|which) (?:day|date)(?: (?:is|was) (?:it|that)| it (?:has|was|is))?$/,
  /(?<=^(?!what|which|where|how)\S+ (?:on|about|of)\b.*),\s*(?:her|his|their) (?:own |exact |very )?words$/,
  /(?:,| -+)? as far as (?:we|you|i|anyone|one) (?:can tell|can see|knows?|understand)$/,
  /(?<=\S \S.*),? (?:cos|because|coz|since) (?:the|my|our) (?:script|piece|copy|caption|graphic|headline|editor|producer|draft|article|subs|lawyers?|tutor|supervisor|notes?|teacher|boss)\b[^?]*$/,
  // who asks, and what for: `because I need it for a story`
  /(?<!^[a-z]+)(?:[\s,?!.;-]+| - )(?:because|since|as|for|so(?: that)?|cos) (?:i|i'm|i'd|i've|we|we're|we've|my|our) (?!said\b)[^?]*$/,
  /[?!.][\s?!.-]*(?:i|i'm|i'd|i've|we|we're|we've|it's for|it is for|this is for|that's for|my|our|asking for|just (?:curious|checking|asking)) [^?]*$/,
  // on its own it is a question: `the Windrush generation: who are they`
  /(?<=\b(?:who|whom|what|which|any|all|every\S*|did|does|was|were|has|have|list|name)\b.*)[,\s-]+(?:who are they|who is it|what are they|list them)$/,
  // a tag asks what was asked: `she did know of it, didn't she`
  /(?:[,.;:]| -+) (?:or )?(?:is|was|are|were|has|have|had|did|does|do|would|could)(?:n't)? (?:she|he|they|it|you|we|there|that|this)(?: not)?$/,
  /(?:,| -+) (?:any (?:idea|ideas|clue|thoughts)|is that (?:so|true|right|correct|what happened)|am i right|do we know|do you know|does anyone know|if anyone|if anything|yes|no|eh|correct|right)$/,
  // when it was stands in the same answer
  /[,\s]+and (?:when|on what (?:date|day)|on which (?:date|day))(?: (?:was (?:it|that|this)|(?:did|have|has) (?:they|he|she) (?:do|say|done|said) (?:it|so|that|this)))?$(?<=^(?:who|whom|by whom|which (?:people|mps|ministers|papers|newspapers))\b.*)/,
  /[,\s-]+(?:please|pls|thanks|thank you|then|exactly|again|though|too|by the way|do we know|do you know|if anyone|if anybody|if any|if to anyone|if at all|(?<!position )according to (?:the )?(?:papers|sources|documents|articles|press|record)|in (?:the|this|our) (?:papers|case|documents|sources|articles|graph|files|record|story)|as far as (?:disclosed|recorded|known|stated|reported|documented)|so far as (?:is |it is )?(?:disclosed|recorded|known|stated|reported|documented)|(?:in )?so far as the (?:record|papers|sources|file|evidence) (?:permits?|shows?|allows?|goes?|goes|says?|discloses?)|(?:and )?in what terms|names|names only|formally speaking|strictly speaking|in (?:her|his|their|its) (?:own|exact|very) words|(?:about|on|over) (?:all )?this|back then|at the time(?= *$)|when you get down to it|we've got|we have got|we have here|we hold|(?:about|on) all that|or (?:was|did|is|has|were|does|had|have)n't (?:she|he|they|it)|here|in (?:all )?this|list|list it|in short|in brief|briefly|(?:and )?how many (?:achieved|met|missed)|so far|to date|up to now|at all|in total|altogether|or not|yes or no|show it to me|i want it|all of them|now|for me|as well|and who are they|and when(?: was that)?|by name|right|correct|is that (?:so|right|correct|true)|in particular|if you can|if possible|if you know|if you have it|if you would|would you|can you tell me|could you tell me|do you have that|i forget|i can't remember|i cannot remember|anyone know|anybody know|of all people|for my (?:notes|records|thesis|article|story|research|piece)|for the record|as far as (?:we|you) know|as far as is known|in your (?:files|records|papers|database))$/,
];
/** The words of courtesy that are worth mending when they are misspelt; they stand in no form. */
export const COURTESY_WORDS: readonly string[] = [
  'please',
  'could',
  'would',
  'tell',
  'show',
  'give',
  'list',
  'name',
  'know',
  'like',
  'want',
  'need',
  'find',
  'remind',
  'check',
  'actually',
  'exactly',
  'whether',
  'which',
  'what',
  'when',
  'where',
  'whose',
  'that',
  'this',
  'there',
  'them',
  'they',
  'about',
  'been',
  'have',
  'with',
  'from',
];

/** Words that change nothing about what is asked, wherever they stand. */
const FILLERS =
  /\b(?:so much as|in so many words|at all|whatsoever|of any kind|or other|if any(?:one|body|thing)?(?= *(?:[,?]|$))|actually|really|exactly|precisely|basically|apparently|reportedly|allegedly|supposedly|originally|publicly|openly|explicitly|ever|also|in fact|in public|at any point|at any time(?! before)|at some point|currently|already|specifically|literally|bother(?:ed)? to|manage(?:d)? to|see fit to|saw fit to|personally|formally|officially|in the end|behind the scenes|when you get down to it|when all is said and done|when push comes to shove|at the end of the day|all told|back then|as of now|just now|on earth|in the world|(?<=\b(?:who|what|when|where|how) )the (?:hell|heck|devil)|as it happens|by any chance|in the first place|(?<!\b(?:ask\w*|request\w*|call\w*|press\w*|push\w*|appeal\w*|wait\w*|search\w*|look\w*|pleas?|bids?) )for (?:(?:his|her|their|its) )?information(?: only)?(?! (?:on|about|of|regarding|concerning|as|relating)\b))\b ?/g;

type Replacement = string | ((...found: string[]) => string);
const CONTRACTIONS: readonly (readonly [RegExp, Replacement])[] = [
  [
    // `who's sent it` is who has; who is sent things, in the present, nobody asks
    /\b(who|what|where|when|which|that|there|how)'s (?=been|sent|e-?mailed|mailed|circulated|dispatched|despatched|forwarded|distributed|delivered|issued|called|got|had|said|asked|come|stood|taken|told|written|demanded|wanted|criticised|defended|accused|happened|occurred|emerged|changed|arrived|appeared)/g,
    '$1 has ',
  ],
  [
    /\b(what)'s (the (?:coverage|press|record|file|evidence|reporting)|everyone|anyone) (?=got\b|said\b|had\b)/g,
    '$1 has $2 ',
  ],
  [/\b(who|what|where|when|that|there|how)'s\b/g, '$1 is'],
  [/\b(who|what|where|when|how)'d (?=(?:they|he|she|it|we|you|the)\b(?!.*\bbeen\b))/g, '$1 did '],
  [/^(who|what) even (?=is|was|are|were)/, '$1 '],
  // asked the other way round, it asks the same: `didn't she know of it`
  [
    /^((?:so|but|and|well|then|now|surely)[, ]+)?(is|was|are|were|has|have|had|did|does|do)n't (?=\S+ \S)/,
    '$1$2 ',
  ],
  [
    /\b(what|which) (?:sort|sorts|kind|kinds|type|types) of (?=(?:things|stuff|papers|documents|people)\b)/g,
    '$1 ',
  ],
  [/ (?:&|\/) /g, ' and '],
  // `which events post-date 27 April`, `what events date from July 2016`
  [
    /^((?:how many|what|which|any|all|the|all the) (?:events?|things|incidents|developments|happenings)) (?:that |which )?post-?dates? /,
    '$1 happened after ',
  ],
  [
    /^((?:how many|what|which|any|all|the|all the) (?:events?|things|incidents|developments|happenings)) (?:that |which )?pre-?dates? /,
    '$1 happened before ',
  ],
  [
    /^((?:how many|what|which|any|all|the|all the) (?:events?|things|incidents|developments|happenings)) (?:that |which )?(?:(?:are |were )?dat(?:e|es|ed|ing)) (?:from|to|back to) /,
    '$1 happened in ',
  ],
  // `papers dating from 2017`, `what events preceded 25 April`
  [
    /\bdat(?:ing|ed|es) (?:from|back to|to) (?=(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)\b|\d)/g,
    'in ',
  ],
  [
    /^((?:how many|what|which|any|all|the|all the) (?:events?|things|incidents|developments|happenings)|what) (?:that |which |immediately )?(preceded|followed|came before|came after) (?=\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/,
    (_, what: string, how: string) =>
      `${what} happened ${/^(?:preceded|came before)$/.test(how) ? 'before' : 'after'} `,
  ],
  // `quotes from yesterday`, `articles from 28 April`: of that day; `from then on` is another thing
  [
    /\b(quotes?|words|statements?|remarks|comments|papers|articles|memos|letters|documents|stories|events|headlines) from (?=(?:yesterday|today|(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? [a-z]+(?: \d{4})?|\d{1,2}\/\d)\b(?! on\b| onwards\b| to\b| until\b))/g,
    '$1 on ',
  ],
  // `on Friday night`: the day is what tells
  [
    /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|yesterday) (?:morning|afternoon|evening|night|lunchtime)\b/g,
    '$1',
  ],
  // what is to come on Monday is on the next one
  [
    /\b(coming up|lined up|in store|on the cards|(?:is|are) (?:due|scheduled|planned|set|expected)(?: to happen)?)(?: on| for| this)? (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/g,
    '$1 next ',
  ],
  // `is she on record as having asked`, `when are they said to have briefed`: has she, when have they
  [
    /^((?:when|where) )?(?:is|was|are|were) (?!there\b|it\b|who\b|what\b)(\S+(?: \S+){0,5}?) (?:on (?:the )?record|recorded|listed|known|reported|shown|noted|documented|said|believed|thought|understood|alleged|supposed) (?:as (?:ever )?having|to have) (?!been\b)(?=\w)/,
    (_, when: string | undefined, who: string) => `${when ?? ''}has ${who} `,
  ],
  // `is there a record of her defending him`
  [
    /^(?:(?:is|was) there|(?:do|have) (?:we|you) (?:have|got)) (?:a|any|the|some) (?:record|evidence|sign|trace|mention|report|instance|note|account|suggestion) (?:here |on file )?of (?!being\b|having\b)(\S+(?: \S+){0,4}?) (?!being\b|having\b|during\b|briefing\b|hearing\b|meeting\b)([a-z]{3,}ing) (?=\w)/,
    'was $1 $2 ',
  ],
  // `on which day did she defend him`
  [/^(?:on|at) (?:which|what) (?:day|date|point|moment|time) (?=(?:did|has|have|had)\b)/, 'when '],
  // `everything on record that came from her`
  [
    /\b(anything|something|everything|all|what|those|papers|documents|statements|items) on (?:the )?(?:record|file) (?=(?:that|which|who|from|by|of|about)\b)/g,
    '$1 ',
  ],
  // `has anybody yet been sent it`
  [/\b(any(?:one|body|thing)|(?:some|every)(?:one|body|thing)|it|they|she|he|there) yet (?=\w)/g, '$1 '],
  // the case is this one anyway
  [/ in this (?:case|affair|story|saga|matter|scandal)\b/g, ''],
  [
    / in (?:the|our) (?:case|files?|records?|archive|bundle|dossier)(?= (?:was|were|is|are|has|have|had|did|does|do|that|which|who|whom)\b)/g,
    '',
  ],
  // `of the people named, which are Conservatives`
  [
    /^(?:out )?of (?:all )?(?:the|these|those|our) (people|persons|politicians|mps|ministers|officials|journalists|bodies|organisations|newspapers|outlets|papers|documents|files|articles|memos|letters|reports|items|sources)(?: (?:named|mentioned|listed|recorded|here|we have|we hold|on file|(?:(?:named|mentioned|listed|recorded|held) )?in (?:the|this|our) (?:case|files?|papers|records?|archive)))*,? (?:which|who|what)(?: ones?)? (?=[a-z])/,
    'which $1 ',
  ],
  // `which of the five articles`, `what papers do we have that`
  [
    /\b(which|what|any|all|how many|every one|each) of (the|these|those|our) (?:two|three|four|five|six|seven|eight|nine|ten|dozen|\d{1,2}) (?=(?:articles|papers|documents|sources|reports|stories|memos|letters|files|pieces)\b)/g,
    '$1 of $2 ',
  ],
  [
    /\b(which|what|any|how many) (papers|documents|articles|reports|sources|stories|memos|letters|emails|files|items|paperwork|correspondence) (?:do (?:we|you) have|have (?:we|you) got|are there|is there)(?: here| on file)? (?:that|which) /g,
    '$1 $2 that ',
  ],
  [
    /^(?:search|look|hunt|check) for (?!any|all|every|the (?:word|name|words|phrase)\b|who|what|mentions?\b|references?\b)(\S+(?: \S+){0,3}) (?:in|through|across) (?:all )?(?:of )?(?:the|our|these) (papers|documents|articles|sources|files|reports)$/,
    'which $2 mention $1',
  ],
  [/\b(?:newer|fresher|more recent) than /g, 'new after '],
  [
    /\b(memo|memorandum|document|letter|report|article|statement|story|leak|video|interview|speech|post) itself\b/g,
    '$1',
  ],
  [/\bwhose ([a-z]+)'s\b/g, 'whose $1 is'],
  [/^true or false[:,;-]? /, 'whether '],
  [/^(?:fact[- ]?check|quick check)[:,;-]+ /, ''],
  [/\b(?:one of|among) (?:those|the people|the ones) (?=[a-z]+ing\b)/g, ''],
  [
    /^(?:explain|define) (?:(?:to|for) (?:me|us) )?(?!(?:to|for|me|us|who|what|when|where|how|why|which|whether|if|the)\b)(\S+(?: \S+){0,4}?)(?: (?:to|for) (?:me|us))?$/,
    'what is $1',
  ],
  [/\b(who|what|where|when|how|they|that)'d\b/g, '$1 had'],
  [/\b(who|what|they|we)'ve\b/g, '$1 have'],
  [/\b(who|what|they|we)'re\b/g, '$1 are'],
  [/^whos (?=resignation|head|departure|sacking|job|name)/, 'whose '],
  [/\bwhos\b/g, 'who is'],
  [/\b(who|what|that|there|it|they)'ll\b/g, '$1 will'],
  [/\bsuch a\b/g, 'a'],
  [/\b(?:came|come|comes|gone|went) (?:out|on record|on|ahead) and (?=[a-z]+(?:ed|s)\b|said|told)/g, ''],
  [/\b((?:by )?(?:who|whom)),? and when,? (?=[a-z])/g, '$1 '],
  [/\bonn\b/g, 'on'],
  [/\bcopyee(s?)\b/g, 'copy recipient$1'],
  [/\b(?:wensday|wendesday|wedensday|wenesday|wednsday)\b/g, 'wednesday'],
  [/\b(who|what|when|where|how)s (?=been|got|said)/g, '$1 has '],
  [
    /\b(who|what|when|where|how)'s (he|she|they|it) (?=(?:ever |now )?(?:[a-z]{3,}ed|said|written|sent|told|known|got|been)\b)/g,
    '$1 has $2 ',
  ],
  [/\b(what|which) (day|date|time|year|month|paper|party|outlet|body)'s\b/g, '$1 $2 is'],
  [
    /\b(anything|anyone|anybody|something|someone|who|what|everything|everyone) (?:(?:do|have|is it) )?(?:we|you|i|they)(?:'ve|'d| have| had)? (?:got|have)(?: here| on file| on record)? (?:that|who|which)(?=\b)/g,
    '$1 that',
  ],
  [/\b(who|what) that (?:is|'s)\b/g, '$1 is'],
  [/^which (?:of (?:them|these|those)|one) (is|was) /, 'who $1 '],
  [/\bwhats\b/g, 'what is'],
  [/\bwhens\b/g, 'when is'],
  [/\b(?:teh|hte|th e)\b/g, 'the'],
  [/\b(?:hwo|woh|whoo|wo)\b/g, 'who'],
  [/\b(?:waht|wht|whta|hwat|wat)\b/g, 'what'],
  [/\b(?:wich|whcih|whihc|which ones)\b/g, 'which'],
  [/\b(?:wehn|whne|wen)\b/g, 'when'],
  [/\b(?:abotu|abuot|bout|abut)\b/g, 'about'],
  [/\b(?:frmo|fomr)\b/g, 'from'],
  [/\b(?:siad|sayed)\b/g, 'said'],
  [/\b(?:dose|doe)\b/g, 'does'],
  [/\b(?:wsa|wass|wos)\b/g, 'was'],
  [/\b(?:ddi|didi)\b/g, 'did'],
  [/\bc\.?\s?c\.?(?:'?e?d)\b/g, "cc'd"],
];

/** `the name of the chair`, `name the chair`: who that is. Not where a clause says who is meant. */
const NAME_OF =
  /^(?:(?:the )?(?:name|identity) of|name) (?=the \S|\S+$|\S+ \S+$)(?!(?:the |those |all |every )*(?:people|persons?|individuals?|ones?|man|woman|mps?|politicians?|ministers?|officials?|members?|sources?|papers?|newspapers?|outlets?|documents?|articles?|everyone|everybody|anyone|anybody|whoever|those|all|any|who|which|what|them)\b)(?!.*\b(?:who|that|which|whom)\b)/;

/** A text without what only leads up to the question: `could you tell me who` -> `who`. */
export function withoutOpenings(text: string): string {
  return OPENINGS.reduce((rest, opening) => rest.replace(NAME_OF, 'who is ').replace(opening, ''), text);
}

/** A tag behind a statement asks whether it is so: `officials were sent it, right?`, `she knew, didn't she` */
const TAG =
  /(?:,| -+|;) (?:right|correct|true|yes|no|eh|am i right|isn't that (?:so|right|true)|is that (?:so|right|correct|true|what happened)|(?:is|was|are|were|has|have|had|did|does|do)n't (?:she|he|they|it))[\s?!.]*$/;
const ASKS_SOMETHING =
  /\b(?:who|whom|whose|what|which|when|where|why|how|whether|if|anyone|anybody|someone|somebody|everyone|everybody|anything|something|everything|list|names?|any|all)\b|^(?:is|was|were|are|has|have|had|did|does|do|can|could|that)\b/;

/** A question in plain text, without what only makes it polite: `Please tell me who wrote the memo?` -> `who wrote the memo`. */
export function questionWords(question: string): string {
  let text = plainText(question)
    .replace(/["]/g, '')
    .replace(/(?<=\s)'([^']+s)'(?=\s|$|[?!.,])/g, '$1')
    .replace(/\s*(?:…|\.{3})\s*/gu, ' ')
    // a name in quotation marks, which can end in an `s`
    .replace(/(?<=^|\s)'([^']+)'(?=\s|$|[?!.,;:])/g, '$1')
    .replace(/(?<=\s)'|'(?=\s|$|[?!.,])/g, (sign, at: number, all: string) =>
      all[at - 1] === 's' ? sign : '',
    );
  const tagged = TAG.test(text);
  for (const [pattern, instead] of CONTRACTIONS)
    text = typeof instead === 'string' ? text.replace(pattern, instead) : text.replace(pattern, instead);
  for (let before = ''; before !== text;) {
    before = text;
    for (const closing of CLOSINGS) text = text.replace(closing, '');
    text = withoutOpenings(text);
    text = text.trim();
  }
  const words = text.replace(FILLERS, '').replace(/\s+/g, ' ').trim();
  return tagged && !ASKS_SOMETHING.test(words) ? `whether ${words}` : words;
}
