import type { FindNames } from './accounted/name-spans.ts';
import {
  ASIDE,
  ASKED,
  ASKER,
  ASKS_OF_ASKER,
  FINITE,
  KNOWING,
  LIMITS,
  NEGATION,
  NOT_KNOWN,
  TURNS,
  YES_OR_NO,
} from './aside-words.ts';
import { joined, type TextPart } from './text-parts.ts';

/** A text parted in a question and the remarks around it. */
export interface Cut {
  /** The parts in which the question stands, one behind another. */
  readonly core: readonly TextPart[];
  readonly remarks: readonly string[];
}

/** The ways to part a text in a question and remarks, the longest questions first. */
export function cutsOf(parts: readonly TextPart[], find: FindNames): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let size = parts.length - 1; size > 0; size -= 1)
    for (let from = 0; from + size <= parts.length && cuts.length < MOST_CUTS; from += 1) {
      const to = from + size;
      const before = remarksIn(parts, 0, from);
      const remarks = [...before, ...remarksIn(parts, to, parts.length)];
      if (remarks.every((remark, at) => isRemark(remark, at < before.length, find)))
        cuts.push({ core: parts.slice(from, to), remarks: remarks.map(({ words }) => words) });
    }
  return cuts;
}

const MOST_CUTS = 10;

/** What a question or a request begins with. */
const BEGINS =
  /^(?:(?:to|by|from|on|in|at|of|with|against|for) )?(?:who|whom|whose|what|which|when|where|how|is|was|were|are|did|does|do|has|have|had|whether|catch me up|fill me in|bring me up|i'd|i need|i want|we need|show me|tell me|give me)\b/;

interface Remark {
  readonly words: string;
  /** True for a sentence of its own. */
  readonly apart: boolean;
  /** True where it ends with a mark of question. */
  readonly asks: boolean;
}

/** A whole sentence is one remark; of a sentence that the question stands in, each part is one. */
function remarksIn(parts: readonly TextPart[], from: number, to: number): readonly Remark[] {
  const found: Remark[] = [];
  for (let at = from; at < to;) {
    let end = at + 1;
    while (end < parts.length && !isApart(parts[end])) end += 1;
    const begins = at === 0 || isApart(parts[at]);
    // `he keeps on about the memo, who wrote it`: a comma can end a statement where a question begins behind it
    const whole = joined(parts.slice(at, to));
    if (begins && end > to && to < parts.length && BEGINS.test(parts[to]?.words ?? '') && FINITE.test(whole))
      end = to;
    if (begins && end <= to) {
      found.push({ words: joined(parts.slice(at, end)), apart: true, asks: parts[end - 1]?.asks === true });
      at = end;
    } else {
      found.push({ words: parts[at]?.words ?? '', apart: false, asks: parts[at]?.asks === true });
      at += 1;
    }
  }
  return found;
}

function isApart(part: TextPart | undefined): boolean {
  return part?.mark === ':' || part?.mark === '-';
}

/** What corrects or narrows what is asked: `i mean the letter`, `only women`, `the tories, not labour`. */
const CORRECTS =
  /\b(?:i mean|i meant|or rather|make that|scratch that|correction|that is to say|namely|meaning|instead|instructions?|pretend|imagine|poem|joke|song)\b/;
/** What singles out some of those asked for; `just` before a verb does not. */
const SINGLES_OUT =
  /\b(?:only (?!says|said)|just (?!says|said|trying|checking|asking|need|needs|want|wants|curious|one|a|to)|exclude|excluding|except|besides|apart from|other than|leave out|leaving out|not counting|women|men|female|male|ones|others?|especially|particularly|unless|if)\b/;
/** Somebody that a remark speaks of and does not name may be who is asked for: `she has backed somebody, who was it`. */
const OPEN = /\b(?:somebody|someone|anybody|anyone|something(?! called)|anything)\b/;
/** `ministers.` asks for those alone. */
const KIND_ALONE =
  /^(?:the |any |all )?(?:\S+ )?(?:ministers?|mps?|peers?|officials?|journalists?|newspapers?|parties|politicians?|backbenchers?|people|person|papers?|articles?|memos?|emails?|letters?|reports?|statements?)$/;
/** `also give me the recipients` */
const ASKS_FOR =
  /^(?:(?:and|also|then|please|now) )*(?:list|give|name|show|tell|find|get|fetch|identify|set out|confirm|provide)\b(?! (?:me|us|them|it|him|her|him|please)?$)/;
const NAMES_ALONE =
  /^(?:\s|[,.:;]|'s\b|\b(?:the|that|this|and|or|on|re|regarding|about|thing|business|then|now|next|as a (?:party|body|group|person|whole))\b)*$/;
/** `which goes to awareness`, behind what it goes on about. */
const GOES_ON = /,? (?:which|who) (?:is|was|goes|has|means|leads|needs|covers)\b/g;

function isRemark({ words, apart, asks }: Remark, before: boolean, find: FindNames): boolean {
  if (ASIDE.test(words)) return true;
  const spans = find(words, true);
  // what is only named is taken up by the question, or is in it
  const rest = spans.reduce((left, { text }) => left.replace(text, ' '), words);
  if (spans.length > 0 && NAMES_ALONE.test(rest)) return true;
  if (asks) return before && BARE.test(words);
  // when it was is no remark: `before the memo was leaked, was she aware of it`
  if (spans.length > 0 && TIMES.test(words)) return false;
  if (CORRECTS.test(words) || SINGLES_OUT.test(words) || OPEN.test(words)) return false;
  if (
    ASKED.test(rest.replace(ASKS_OF_ASKER, '').replace(GOES_ON, '')) ||
    /\b(?:who|what|when|where|how)s\b/.test(words)
  )
    return false;
  if (!apart) {
    return (
      !ASKS_FOR.test(words) &&
      !TURNS.test(words) &&
      (!NEGATION.test(words) || NOT_KNOWN.test(words)) &&
      (ASKER.test(words) || (KNOWING.test(words) && words.split(' ').length < 8) || OF_PROJECT.test(words))
    );
  }
  if (YES_OR_NO.test(words) || KIND_ALONE.test(words) || ASKS_FOR.test(words)) return false;
  if (FINITE.test(words)) return true;
  return (
    !TURNS.test(words) &&
    !LIMITS.test(words.replace(OF_ASKER, '').replace(/ again$/, '')) &&
    (!NEGATION.test(words) || NOT_KNOWN.test(words))
  );
}

const TIMES =
  /^(?:and |but |or )?(?:before|after|since|until|till|prior to|following|ahead of|by the time|at the time|on the day|during|between)\b/;
/** `she's the spine of part one` */
const OF_PROJECT =
  /^(?:she|he|it|they|that|this)(?:'s| is|'re| are) (?:the|a|an|my|our) .*\b(?:part|act|episode|scene|chapter|section|film|piece|script|story) (?:one|two|three|four|five|\d+)$/;

/** A question word and nothing to ask of it: what it asks of is said in the remark. */
export const BARE =
  /^(?:(?:and|so|but|then) )?(?:(?:by|to|from|on|at|for|with|in) )?(?:who|whom|what|when|where|which|how|whose)(?: (?:exactly|else|one|ones|is|was|were|are|did|does|has|it|that|this|so|then|by|to|from|for|they|those|do|said|says))*$/;
/** What whoever asks says of their own days: `never heard of it before today`. */
export const OF_ASKER =
  /\b(?:before|until|till|til|by|since) (?:now|today|yesterday|tonight|this (?:morning|week))\b/g;
