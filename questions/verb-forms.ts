/** A verb in the forms that questions need, each with its synonyms as alternatives: `wrote|authored`. */
export interface Verb {
  /** `wrote` */
  readonly past: string;
  /** `write` */
  readonly base: string;
  /** `written` */
  readonly participle: string;
  /** `writes` */
  readonly present: string;
  /** `writing` */
  readonly ing: string;
}

function eachForm(make: (form: keyof Verb) => readonly string[]): Verb {
  const of = (form: keyof Verb): string => make(form).join('|');
  return {
    past: of('past'),
    base: of('base'),
    participle: of('participle'),
    present: of('present'),
    ing: of('ing'),
  };
}

/** Regular verbs that mean the same, from their plain forms; what follows the first word stays: `stick up for`. */
export function regular(...bases: readonly string[]): Verb {
  const forms: Readonly<Record<keyof Verb, (base: string) => string>> = {
    past: (base) => inflected(base, 'ed'),
    base: (base) => base,
    participle: (base) => inflected(base, 'ed'),
    present: presentOf,
    ing: (base) => inflected(base, 'ing'),
  };
  return eachForm((form) => bases.map(forms[form]));
}

/**
 * One irregular verb with all that can follow it: `irregular('stand', 'stood', 'stood', 'by', 'up for')`. What follows
 * may be notation: `(a swipe|aim) at`.
 */
export function irregular(
  base: string,
  past: string,
  participle: string,
  ...endings: readonly string[]
): Verb {
  const plain = { past, base, participle, present: presentOf(base), ing: inflected(base, 'ing') };
  return endings.length === 0 ? plain : followed(plain, ...endings);
}

/** Verbs whose forms are added up. */
export function verbs(...all: readonly Verb[]): Verb {
  return eachForm((form) => all.map((verb) => verb[form]));
}

/** The same verbs with words behind each, which may be notation: `accusations (at|against)` after `make`. */
export function followed(verb: Verb, ...endings: readonly string[]): Verb {
  return eachForm((form) =>
    endings.flatMap((ending) => alternatives(verb[form]).map((one) => `${one} ${ending}`.trim())),
  );
}

/**
 * Alternatives of several lists in brackets, each once. Those that differ in their first word alone are written together,
 * which keeps the patterns small: `(took|takes) (aim|a swipe) at`.
 */
export function oneOf(...lists: readonly string[]): string {
  const firsts = new Map<string, Set<string>>();
  for (const one of lists.flatMap(alternatives)) {
    const [, first = '', rest = ''] = /^([^\s([]+) (.+)$/.exec(one) ?? [undefined, one];
    const known = firsts.get(rest);
    if (known === undefined) firsts.set(rest, new Set([first]));
    else known.add(first);
  }
  const together = [...firsts].map(([rest, words]) => {
    const all = [...words].join('|');
    return rest === '' ? all : words.size === 1 ? `${all} ${rest}` : `(${all}) ${rest}`;
  });
  return `(${together.join('|')})`;
}

/** The alternatives of a notation that are not inside brackets of it. */
function alternatives(notation: string): readonly string[] {
  let depth = 0;
  const found = [''];
  for (const character of notation) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${character}`);
  }
  return found;
}

/** The first word of `stick up for` is its verb. */
function headed(base: string, make: (verb: string) => string): string {
  const [verb = '', ...rest] = base.split(' ');
  return [make(verb), ...rest].join(' ');
}

function presentOf(base: string): string {
  return headed(base, (verb) => {
    if (verb === 'have') return 'has';
    if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  });
}

function inflected(base: string, ending: 'ed' | 'ing'): string {
  return headed(base, (verb) => {
    if (/[^aeiou]y$/.test(verb) && ending === 'ed') return `${verb.slice(0, -1)}ied`;
    if ((/[^aeiouw][aeiou][bdgmnprt]$/.test(verb) && verb.length < 5) || /(?:mit|[^aeiou]el)$/.test(verb))
      return `${verb}${verb.slice(-1)}${ending}`;
    return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}${ending}` : `${verb}${ending}`;
  });
}

/** What sources make of it: `is said to have written`, `is recorded as having written`. */
const TOLD =
  '(said|reported|known|thought|believed|understood|alleged|recorded|listed|named|shown|claimed|credited|identified|cited|on record)';
/** What can stand before a verb without changing what is asked. */
const AUXILIARY = `(<have> [all|since|now|both|each]|<did>|<was> [all|now|both]|<have> been|(<was>|<have> been|can be|could be) ${TOLD} (to have|as having|to be|to have been|as|for|for having|with|with having)|(seem|seems|seemed|appear|appears|appeared) to (have|be|have been))`;
const BE = '(<be>|<have>|did|does)';
const BEEN = `[been|being|get|getting|${TOLD} (to have been|as|as having been|to be)]`;

/** A verb after its subject, in any tense: `wrote`, `has written`, `is said to have written`. */
export function does(verb: Verb): string {
  return `[${AUXILIARY}] ${oneOf(verb.past, verb.present, verb.base, verb.participle, verb.ing)}`;
}

/**
 * The same for verbs that take a receiver too: `who was sent it` asks who got it, so nothing stands before a participle
 * that makes it passive.
 */
export function doesStrictly({ past, base, participle, present, ing }: Verb): string {
  return `(${oneOf(past, present, base)}|<have> ${oneOf(participle)}|[<was>|<have> been] ${TOLD} (to have|as having|for having) ${oneOf(participle)}|<did> ${oneOf(base)}|[<was>|<have> been|<was> ${TOLD} to be] ${oneOf(ing)})`;
}

/** How those who do something are asked for. */
interface Asking {
  /** Before the verb: `<doer>`. */
  readonly doer?: string;
  /** After `by`: `<agent>`. */
  readonly agent?: string;
  /** What stands in the passive alone: `taken to task`. */
  readonly passively?: Verb;
  /** The verb after its subject: `does`, or `doesStrictly`. */
  readonly finite?: (verb: Verb) => string;
}

/**
 * The ways to ask who did something to an object: actively, passively, with the people first or last. `object` is a
 * slot or words with one.
 */
export function whoDid(
  verb: Verb,
  object: string,
  { doer = '<doer>', agent = '<agent>', finite = does, passively = verb }: Asking = {},
): readonly string[] {
  const done = oneOf(passively.participle);
  const doing = oneOf(verb.ing);
  return [
    `${doer} ${finite(verb)} ${object}`,
    `((is|was|are|were) <anyone>|<doer> ([<be>|<have> been] (responsible for|behind|in charge of|(tasked|charged|entrusted) with)|<have> the (task|job|duty|responsibility) of) [the]) ${doing} ${object}`,
    `by ${agent} [${BE}] ${object} [${BE}] ${BEEN} ${done}`,
    `${agent} [${BE}] ${object} [${BE}] ${BEEN} ${done} by`,
    `[${BE}] ${object} [${BE}] ${BEEN} ${done} by [${agent}]`,
  ];
}

/** What is asked for where somebody did something. */
interface Asked {
  /** The question word before the verb, such as `<things>` or `<who>`. */
  readonly things: string;
  /** What stands after it: `(what|which papers)`. */
  readonly after: string;
  /** What may be left open in a question for yes or no: `<anything>`, `<anyone>`. */
  readonly any: string;
}

/** The ways to ask what, or whom, somebody did something to. `rest` may follow the verb: `of anything`. */
export function whatDid(
  { things, after, any }: Asked,
  actor: string,
  verb: Verb,
  rest = '',
): readonly string[] {
  const done = oneOf(verb.participle);
  const forms = oneOf(verb.past, verb.present, verb.base, verb.participle, verb.ing);
  return [
    // one auxiliary, before the actor or behind: `who has Rudd's back` is not whom Rudd has backed
    `${things} <did> ${actor} [${TOLD} (to have|as having)|(seem|appear) to have] ${oneOf(verb.base, verb.past, verb.participle)} ${rest}`,
    `${things} (<have>|<was>) ${actor} [been|${TOLD} (to have|as having)|(seem|appear) to have] ${oneOf(verb.past, verb.participle, verb.ing)} ${rest}`,
    `${things} ${actor} [${AUXILIARY}] ${forms} ${rest}`,
    `[${things} [<be> [being]|<have> been|that <be>]] ${done} by ${actor} ${rest}`,
    `by ${actor} ${things} [<be> [being]|<have> been] ${done} ${rest}`,
    `[<did>|<have>|<was>] ${actor} [${AUXILIARY}|been] ${forms} (${any}|${after}) ${rest}`,
  ];
}

/**
 * The same with the preposition of the verb first: `at whom did she point the finger`. `verb` is without it; several
 * prepositions are alternatives: `at|against`.
 */
export function whomTowards(prepositions: string, actor: string, verb: Verb): readonly string[] {
  const forms = oneOf(verb.past, verb.present, verb.base, verb.participle, verb.ing);
  return [
    `(${prepositions}) <agent> [<did>|<have>|<was>] ${actor} [${AUXILIARY}|been] ${forms}`,
    `<doer> (${prepositions}) (whom|which) ${actor} [${AUXILIARY}|been] ${forms}`,
  ];
}

/** Ways to say that a word of several letters is somebody's: `Rudd's`, `Rudds`, `friends'`. */
export const OWN = "['s|'|s']";

/** What a source may say of an author or a recipient before the word. */
const NAMED =
  '[known|named|recorded|credited|listed|stated|identified|actual|real|original|only|main|full|complete|whole|entire|sole|intended|exact]';

/** What papers do with a name: `is any recipient of it recorded`. */
const GIVEN =
  '(named|given|listed|recorded|identified|known|shown|stated|credited|disclosed|specified|cited|noted|on record)';

/**
 * The ways to ask whose a deed was, by its noun: `who was responsible for the dispatch of it`, `to whom is authorship of
 * it attributed`.
 */
export function whoseDeed(
  nouns: string,
  object: string,
  { doer = '<doer>', agent = '<agent>' }: Asking = {},
): readonly string[] {
  const deed = `[the] (${nouns}) of ${object}`;
  return [
    `${doer} [<be>|<have> been] (responsible for|behind|in charge of|credited with|tasked with|charged with|entrusted with) ${deed}`,
    `${doer} (<have>|bears|bore|takes|took|carries|carried) [the] (responsibility|credit) for ${deed}`,
    `(with|on|upon) ${agent} (does|did) [[the] responsibility for] ${deed} (rest|lie)`,
    `to ${agent} (<be>|<have>|can) [be] ${deed} [be] [been] ${ATTRIBUTED}`,
    `${agent} (<be>|<have>|can) [be] ${deed} [be] [been] ${ATTRIBUTED} to`,
    `(<be>|<have>|can) [be] ${deed} [be] [been] ${ATTRIBUTED} to ${agent}`,
    `whose (job|task|responsibility|doing|work) (is|was) ${deed}`,
  ];
}

/** That something is somebody's, where a source says so. */
export const ATTRIBUTED = '(attributed|attributable|ascribed|credited|put down|assigned|traced|traceable)';

/** The ways to ask who is something to an object, such as its author: `author of it`, `its author`, `has it an author`. */
export function whoIs(nouns: string, object: string): readonly string[] {
  const noun = `${NAMED} (${nouns}) [(and|or) [the|any] (${nouns})]`;
  const article = '[all] [the|a|an|any|some|which|what]';
  const of = '(of|on|for|to|behind|from)';
  return [
    `[(what|who) (is|was|are|were)] [the] [name|names|identity|identities] [of] ${article} ${noun} [<be>] [named|given|listed|recorded|known|shown|credited|there] [${of}] ${object}`,
    `(<agent>|what) [<be>|<have> been] [down|given|recorded|listed|named|credited|shown|identified|registered|cited|described|put down|said|on record|known] [as|as being|to be] ${article} ${noun} ${of} ${object}`,
    `(is|are|was|were|has|have|had) [there|<anyone>] [been] [down|given|recorded|listed|named|credited|shown|identified|known] [as] ${article} ${noun} [<be>|named|given|listed|recorded] ${of} ${object}`,
    `(has|have|had|does|do|did|is|are|was|were) ${object} [got|have|had|list|name|show|give|with] ${article} ${noun}`,
    `(which|what|how many) ${noun} (<did>|<have>) ${object} [have|had|got]`,
    `(do|does|did|has|have) [the|any|our|these] <sources> (name|give|list|identify|show|credit|named|identified|record) ${article} ${noun} ${of} ${object}`,
    `[the] ${noun} ${of} ${object} (is|was|are|were) <agent>`,
    `(is|are|was|were|has|have|had|can) ${article} ${noun} ${of} ${object} [be] [been] ${GIVEN}`,
    `(is|are|was|were|has|have|had|can) ${article} ${noun} [be] [been] ${GIVEN} ${of} ${object}`,
    `[what (is|was|are|were)] [the] (${nouns})${OWN} (name|names|identity|identities|details|particulars) ${of} ${object}`,
    `[the] (${nouns}) (detail|details|name|names|identity|particulars|information|info) ${of} ${object}`,
    `${object}${OWN} ${noun}`,
    `<agent> [<be>|<have> been] (listed|named|given|recorded|shown|credited|down|identified|known|said|put down) [as|to be] ${object}${OWN} ${noun}`,
    `(<agent>|what) (is|was|are|were) ${object}${OWN} ${noun}`,
    `${object}${OWN} ${noun} (is|was|are|were) <agent>`,
    `whose name (is|was|appears|stands) [given|down|listed|shown] as ${article} ${noun} ${of} ${object}`,
    `<doer> (acted as|served as|was named as) ${article} ${noun} ${of} ${object}`,
  ];
}
