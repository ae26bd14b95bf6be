import type { SlotDefinition } from './catalogue-entry.ts';

/**
 * What a slot's words name, without what points to it or says what a speaker thinks of it, which tells it from no other
 * thing: `the memo in question`, `those senior officials`, `the infamous memo`. The words themselves where they do neither.
 */
export function plainlyNamed(text: string, { labels }: SlotDefinition): string {
  const itself = text.replace(POINTED_AT, '');
  if (itself !== text) return itself;
  // `that piece`, `that “Who knew what?” story`
  const piece = /^that (.+ (?:piece|article|story|report|memo|letter|email|statement|video|post))$/.exec(
    text,
  )?.[1];
  if (piece !== undefined) return `the ${piece}`;
  // `what did she say in her BBC interview`: an occasion is somebody's who took part
  const occasion = /^(?:his|her|their) (.+)$/.exec(text)?.[1];
  if (occasion !== undefined && labels.every((label) => label === 'Event')) return `the ${occasion}`;
  // `that the memo was leaked` is a clause
  return withoutEpithet(text).replace(
    /^(?:that|this|those|these) (?!(?:the|an?|one|of|it|she|he|they|there)\b)(?=\S)/,
    'the ',
  );
}

/** What points to a thing that everybody knows, and tells it from no other. */
const POINTED_AT =
  /(?<=\S) (?:in question|at issue|concerned|here|of (?:hers|his|theirs)|as such|per se|(?:that |which )?(?:everyone|everybody|we|they|people|you|the press|the papers)(?:'s|'re| is| are|'ve been| have been| keeps?)? (?:talk|talking|hear|hearing|read|reading|on|going on|asking|arguing) about|(?:that |which )?(?:has |have |is |are )?(?:caused|causing|started|behind|at the (?:heart|centre|root) of) (?:all )?(?:the|this|that) (?:fuss|trouble|row|storm|stir|furore|problem|mess|affair|scandal|story|business))$/;

/** `the infamous memo`, `that so-called report`: what a speaker thinks of a thing tells it from no other. */
function withoutEpithet(text: string): string {
  return text.replace(
    /^(the |that |this |an? |those |these |\S+'s )(?:(?:now[- ])?(?:poor|wretched|blasted|bloody|damned|ill-fated|explosive|sensational|mysterious|alleged|beleaguered|embattled|besieged|under-fire|hapless|disgraced|infamous|notorious|famous|so-called|controversial|damning|much-discussed|celebrated|aforementioned|fateful|bombshell|whole|entire|same|very|actual)\b,? ?)+(?=\S)/,
    '$1',
  );
}
