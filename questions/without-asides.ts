import type { CalendarDay } from './calendar-day.ts';
import { datePhrases } from './date-phrase.ts';
import { mentionsIn } from './name-mentions.ts';
import type { NameIndex } from './name-index.ts';

/**
 * What is left of a text when what is said of whoever asks is taken out: who they are, what they need it for, what they
 * do not remember, whom they quote. `I was away, so can someone tell me who wrote the memo?` leaves `who wrote the memo`.
 *
 * What is taken out names nothing of the case, no day, and no condition: a part that could change what is asked stays, and
 * then no form fits. Each of the texts is a way to cut it; the text itself is not among them.
 */
export function withoutAsides(text: string, names: NameIndex, today: CalendarDay): readonly string[] {
  const says = (part: string): boolean => tellsNothing(part, names, today);
  const parts = partsOf(text);
  const told = parts.filter(({ words }) => !says(words));
  // a sentence of its own tells nothing of the question beside it, where that says itself whom or when it is about
  const within = told.filter((part, at) => !isSentenceAside(part, told[at + 1], names, today));
  const kept = within.some(({ words }) => namesOrDates(words, names, today)) ? within : told;
  const found = new Set<string>();
  const rest = joined(kept);
  if (kept.length < parts.length) found.add(rest);
  for (const core of coresOf(rest, says)) found.add(core);
  for (const core of [...found]) for (const shorter of withoutTail(core, says)) found.add(shorter);
  for (const shorter of withoutTail(text, says)) found.add(shorter);
  found.delete(text);
  found.delete('');
  return [...found].slice(0, MOST);
}

const MOST = 10;

interface TextPart {
  readonly words: string;
  /** The mark that stands before it. */
  readonly mark: string;
}

/** A text at its marks, and where `so`, `but` or `and` leads over to another sentence. */
function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  let mark = '';
  for (const { 0: whole, index } of text.matchAll(MARKS)) {
    parts.push({ words: text.slice(at, index).trim(), mark });
    mark = /^\s*[;:.?!]/.test(whole) ? ':' : ',';
    at = index + whole.length;
  }
  parts.push({ words: text.slice(at).trim(), mark });
  return parts.filter(({ words }) => words !== '');
}

const MARKS =
  /\s*(?:[,;:?!]|\.(?!\d)|\s-+(?=\s))\s*(?:(?:so|but|and|now|because|then|well|right|ok|okay)\b,?\s*)?|\s+(?:cos|because|coz)\s+(?=\S)|\s+or\s+(?=(?:am|are|is|was|were|have|has|did|do|does) (?:i|we|you|that|it|this|they|my|our)\b(?!.*\b(?:or|copied|sent)\b))|\s+(?:so|but)\s+(?=(?:who|whom|whose|what|which|when|where|how|did|does|was|were|is|are|has|have)\b)|\s+(?:so|but|and)\s+(?=(?:need|want|i|i'm|i'd|i've|we|we'd|can|could|may|might|please|would|does any|do you)\b)/g;

/** A sentence beside the question that asks nothing, names nothing of the case, and sets no condition. */
function isSentenceAside(
  { words, mark }: TextPart,
  next: TextPart | undefined,
  names: NameIndex,
  today: CalendarDay,
): boolean {
  const apart = (mark === '' || mark === ':') && (next === undefined || next.mark === ':');
  return (
    apart &&
    (mark !== '' || next !== undefined) &&
    !ASKED.test(words) &&
    !YES_OR_NO.test(words) &&
    !TURNS.test(words) &&
    !LIMITS.test(words) &&
    (!NEGATION.test(words) || NOT_KNOWN.test(words)) &&
    !namesOrDates(words, names, today)
  );
}

const YES_OR_NO =
  /^(?:is|was|were|are|did|does|do|has|have|had|any|anyone|anybody|anything|everyone|everything|all|list|names?)\b/;
/** What would narrow the question, said as a sentence of its own. */
const LIMITS =
  /\b(?:just|exclude|excluding|ignore|ignoring|leave out|include|including|women|men|female|male|before|after|until|earlier|later|more|most|least|fewer|than|twice|again|same|also|too|he|she|him|her|his|they|them|their)\b/;

function namesOrDates(words: string, names: NameIndex, today: CalendarDay): boolean {
  // a month and a prime minister are called as the verb is
  const plain = words.replace(/\bmay (?=(?:be|have|not|well|also|just|seem|sound)\b)/g, '');
  return datePhrases(plain, today).length > 0 || mentionsIn(plain, names).length > 0;
}

function joined(parts: readonly TextPart[]): string {
  return parts.map(({ words, mark }, at) => (at === 0 ? words : `${mark} ${words}`)).join('');
}

/** Who asks, is asked, or is told. */
const ASKER =
  /\b(?:i|i'm|i'd|i've|i'll|me|my|mine|myself|we|we're|we'd|we've|us|our|you|your|you're|someone|somebody|anyone|anybody|everyone|everybody|listeners?|readers?|viewers?|constituents?|colleagues?|friends?|editor|boss|producer|supervisor|tutor|teacher|professor|class|mum|mother|dad|father|wife|husband|son|daughter|granddaughter|grandson|neighbours?|essay|dissertation|thesis|seminar|script|episode|broadcast|programme|podcast|story|piece|article|copy|deadline|timeline|paragraph|chapter|footnote|caption|headline|fact-check|briefing|research|project|homework|bundle|chronology|glossary|exhibit|skeleton|pleadings?|submissions?|counsel|tribunal|court|witness statement|instructions? from|file note|advice|opinion|client|pupil|solicitors?|quiz|crossword|debate|pub|book club|scrapbook|newsletter|bulletin|blog|column|interview prep|obituary|family|aunt|uncle|gran|grandad|grandma|granny|nan|kids?|records?|notes?|background)\b/;
/** What speaks of asking, knowing or telling. */
const KNOWING =
  /\b(?:know|knows|knew|tell|say|says|said|ask|asks|asked|asking|wonder|wonders|wondering|remember|recall|forget|forgot|understand|establish|find|check|checking|confirm|explain|help|hear|heard|hearing|read|see|look|looking|want|wants|need|needs|like|curious|interested|sure|certain|clear|confused|lost|trying|try|writing|preparing|working|quick|question|please|sorry|thanks|hello|hi|following|new)\b/;
/** What an aside can be without any of these. */
const ASIDE =
  /^(?:please|(?:all|any|most) of (?:it|them|that)|(?:word for word|verbatim|names?|dates?|quotes?)(?: (?:if poss(?:ible)?|will do|please|only))?|(?:or )?(?:does|did|do|has) (?:anyone|anybody|nobody|no one|the papers|they|it|we|you) (?:\w+ )?(?:say|said|know|tell|report|record|mention)(?: it| that| so)?|(?:keep|make) it (?:short|brief|quick|simple)|for what (?:it's|it is) worth|(?:first|second|third|next|last|final)(?:ly)?|(?:ok |okay |so |right |and )?(?:just )?(?:one |a |the |my )?(?:last|final|first|quick|next|other|second|more) (?:thing|one|question|point|query|check)(?: from me| for (?:now|me|today)| please| then)?|(?:going|reading|looking|working|sifting|leafing|wading|trawling) (?:back )?through (?:the|my|our|all|these|this)\b.*|roughly|ideally|quickly|urgently|asap|in (?:a|one|two|three) (?:word|words|line|lines|sentence|sentences|nutshell|paragraph)|(?:just )?(?:a|one|two|three|a few|a couple of)(?: \S+)? (?:word|words|line|lines|sentence|sentences|name|names|date|paragraph)(?: (?:will|would|is|are|should) (?:do|be fine|be enough|fine|enough))?|if poss|if (?:you|that|we|i) (?:can|could|may|have|know|would)\b.*|as far as (?:we|you|i|one) (?:can tell|know|knows)|from what (?:we|you|i) (?:have|know|can see)|to (?:be|cut|put|sum|start|begin|finish|wrap)\b.*|(?:boiling|putting|summing|cutting|keeping|wrapping|getting|going|coming|moving|starting|reading|looking) (?:it|this|that|things|all this|up|back|on|to)\b.*|then|though|exactly|precisely|actually|indeed|apparently|allegedly|reportedly|again|anyway|for instance|for example|in short|in brief|in other words|by the way|after all|of course|if (?:so|any|anyone|anybody|anything|at all|possible)|if there (?:is|are|was|were) (?:one|any|some)|if (?:it|that)'?s? (?:is )?(?:known|recorded|possible)|(?:it|as it) (?:says|said) in the papers?|according to the (?:papers?|articles?|sources|press|documents|reports|record|coverage)|in the (?:papers|articles|sources|coverage|press|record|documents)|as (?:far as )?(?:is|was) known|as reported|(?:one )?(?:more|last|quick|final) (?:thing|question|one)|sorry|right|ok|okay|so|well|now|hello|hi|thanks|and|or so (?:it says|they say)|(?:it is|it's|as) (?:said|reported|claimed|alleged)|(?:leaving|setting|putting) aside .+|(?:leaving|setting|putting) .+ aside|(?:it is|it's|it has|it's been|it has been) (?:said|reported|all over|everywhere|in all|on|in) (?:\S+ ){0,4}that)$/;
/** What turns a question round, or asks for what no papers tell. */
const TURNS =
  /\b(?:except|besides|apart|other|others|instead|rather|unless|without|only|first|last|why|how come|should|ought|wrong|better|best|worse|worst|lie|lied|lying|guilty|blame|fault|will|shall|predict|opinion|instructions?|pretend|imagine|poem|joke|song)\b/;
const NEGATION =
  /\b(?:not|never|nobody|no one|none|nothing|nor|neither|cannot|can't|don't|doesn't|didn't|isn't|wasn't)\b/;
const NOT_KNOWN =
  /\b(?:(?:i|we) )?(?:do not|don't|dont|did not|didn't|can't|cannot|never|not|haven't|have not) (?:\w+ )?(?:know|known|remember|recall|understand|get|see|seen|follow|sure|clear|certain|heard|familiar|find|tell|locate|place|spot|work out|make out|think of|seem to|one (?:i|we)|been|have)\b|\b(?:nobody|no one|none of us|not one of us) (?:here |in (?:the|my|our) \w+ )?(?:can |could |will |would |seems to |has |seem to )?(?:tell|know|knows|say|says|remember|remembers|explained|told|agrees?)\b|\b(?:is not|isn't|it's not) (?:\w+ )?(?:clear|obvious|certain)\b|\bwouldn't (?:happen to )?know\b/;
const ASKED = /\b(?:who|whom|whose|what|which|when|where|why|how|whether)\b/;
/** A question word in an aside, where the aside is about whoever asks: `what i'd like to establish is`. */
const ASKS_OF_ASKER =
  /^(?:what|when|where|which is|all) (?=(?:i|i'd|i'm|i've|we|we'd|we're|my|our|everyone|everybody|is not|isn't|is new)\b)|^which is (?:not|new|why)\b|\bwhom? (?=i (?:am|was)\b|to (?:ask|believe|trust)\b)|\b(?:what|how|where) (?=to (?:make|put|look|start|say|ask|call)\b)|\bwhen (?=(?:it|this|that|i|we|my|our) )/;

function tellsNothing(part: string, names: NameIndex, today: CalendarDay): boolean {
  if (ASIDE.test(part)) return true;
  if (TURNS.test(part)) return false;
  if (NEGATION.test(part) && !NOT_KNOWN.test(part)) return false;
  if (ASKED.test(part.replace(ASKS_OF_ASKER, ''))) return false;
  if (!ASKER.test(part) && !(KNOWING.test(part) && part.split(' ').length < 8)) return false;
  return !namesOrDates(
    part.replace(/\b(?:un)?til (?:now|today|yesterday|tonight|this (?:morning|week))\b/, ''),
    names,
    today,
  );
}

/** The words after which a question begins without a mark: `i need to know | who`, `looking for | the names of`. */
const JOINT =
  /\b(?:confirmed|settled|clarified|checked|know|knows|see|out|tell|me|us|say|ask|asks|asking|wonder|wonders|wondering|establish|certain|sure|clear|learn|hear|understand|check|confirm|identify|remember|recall|forget|forgot|forgotten|need|want|like|after|for|find|list|name|get|have|read|is|about|of|you|explain|show|give|on|hearing|that|(?:to|for) (?:a|an|my|the|our) \w+)$/;
const OPENS =
  /^(?:(?:to|by|from|on|in|at|of|with|against|into|for|behind) )?(?:who|whom|whose|what|which|when|where|how|whether|if|whatever|whoever|everyone|everybody|anyone|anybody|those|all|every|each|any|anything|everything|the \S+|a list|list|names|there|is|was|were|are|did|does|do|has|have|had)\b/;

/** The question at the end of a text that begins with what is said of whoever asks. */
function coresOf(text: string, tellNothing: (part: string) => boolean): readonly string[] {
  const words = text.split(' ');
  const places = words.flatMap((_, at) => {
    if (at === 0 || !OPENS.test(words.slice(at, at + 3).join(' '))) return [];
    const lead = words
      .slice(0, at)
      .join(' ')
      .replace(/[,:;]$/, '');
    return JOINT.test(lead) && tellNothing(lead) ? [at] : [];
  });
  return places.slice(0, MOST_PLACES).map((at) => words.slice(at).join(' '));
}

const MOST_PLACES = 4;

/** What is asked on at the end and stands in the same answer: `was anyone copied, and if so who`. */
const AND_WHO =
  /,? (?:and|but|or|so|then)?,? ?(?:if so,? )?(?:then )?(?:(?:by|to|from|for|of|in|on|with) )?(?:who|whom|what|which(?: ones?)?|when|how|where|whose)(?: (?:was|were|is|are|did|would|could) (?:it|that|they|he|she|this|these|those|the (?:link|connection))(?: be| made| do| say)?(?: by| for| to| from)?| (?:made|said|did|does|wrote) (?:it|them|so|that))?(?: exactly)?$|, (?:what|who|when|where|how) (?:is|was|are|were) (?:the|that|this|those|they|he|she|it|their|his|her)(?: (?:chain|link|links|connection|answer|story|figure|figures|number|numbers|date|day|name|names|words|people|person|quote|detail|details|list))?$/;
/** What whoever asks would do with it: `anything that we should be chasing`, `quotes I can read out`. */
const TO_DO =
  /(?: (?:on|about) (?:this|that|it|all this))?(?: (?:that|which))? (?:i|we|you) (?:can|could|should|might|ought to|need to|must|may|want to)(?: (?!who|what|when|which)\S+){1,7}$/;
const PURPOSE = /,? (?:for|in|as part of) (?:the|my|our|an?|this|his|her) [a-z-]+(?: [a-z-]+)?$/;

function withoutTail(text: string, tellNothing: (part: string) => boolean): readonly string[] {
  const asked = text.replace(AND_WHO, '');
  const toDo = TO_DO.exec(text);
  const purpose = PURPOSE.exec(text);
  return [
    ...(asked !== text && asked.split(' ').length > 2 ? [asked] : []),
    ...(toDo !== null && toDo.index > 0 && tellNothing(toDo[0].replace(/\b(?:should|ought)\b/, 'can'))
      ? [text.slice(0, toDo.index)]
      : []),
    ...(purpose !== null && tellNothing(purpose[0].replace(/^,? /, ''))
      ? [text.slice(0, purpose.index)]
      : []),
  ];
}
