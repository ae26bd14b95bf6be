import type { Verb } from '../verb-forms.ts';

/** Kinds of people and bodies, as a question names whom it looks for: `which ministers`, `any officials`. */
const PEOPLE =
  '(people|persons|person|individuals|individual|names|mps|mp|politicians|politician|ministers|minister|officials|official|civil servants|journalists|reporters|members|figures|colleagues|witnesses|parties|organisations|organisation|bodies|body|groups|men|women|man|woman|ones)';

/** Who is asked for: `who`, `which ministers`, `every person who`. */
export const WHO = `(<who>|(which|what|how many) [of the] ${PEOPLE} [who|that]|(each|every|any|all|all the|all those|the) [of the] ${PEOPLE} [who|that]|all [those] [who|that|of those who]|(which|who) of (them|these|those))`;

export const ANYONE =
  '(anyone|anybody|someone|somebody|any person|any people|any mps|any ministers|any officials|any politicians|any journalists)';

/** What stands between a statement and what it is about. */
export const ABOUT =
  '(about|on|upon|regarding|concerning|of|over|as to|around|re|touching|as regards|to do with|relating to|pertaining to|when it comes to|(with|in) (regard|regards|respect|relation|reference) (to|of)|in respect of|in connection with|on the (subject|topic|matter|question|issue|score) of|in the matter of|so far as it concerns)';

const SOURCE =
  '(sources|source|documents|document|papers|paper|articles|article|newspapers|newspaper|reports|outlets|outlet|accounts|texts|records|record|titles|news outlets|media|press|publications|publishers|stories|pieces|files|file|coverage|reporting|evidence|case|journalists|reporters|dossier)';

/** Where things are written: `the papers`, `any of our sources`, `the coverage`. */
export const SOURCES = `[all|any|each|most|some] [of] [the|our|these|those|this] [different|other|various|news|press|main] ${SOURCE}`;

/** A verb in whichever tense a question has it: `mentions`, `has mentioned`, `did mention`, `is mentioning`. */
export function does({ past, base, participle, present, ing }: Verb): string {
  return `([<have>] (${past}|${participle})|[<did>] (${base}|${present})|[<was>|<have> been] (${ing}))`;
}

/** A verb that is not inflected by rule; `more` stands behind each of its forms: `sit` with `on|in`. */
export function irregular(
  forms: Pick<Verb, 'past' | 'base' | 'ing'> & Partial<Pick<Verb, 'participle' | 'present'>>,
  more = '',
): Verb {
  const { past, base, ing, participle = past, present = `${base}s` } = forms;
  const followed = (form: string): string => (more === '' ? form : `${form} (${more})`);
  return {
    past: followed(past),
    base: followed(base),
    participle: followed(participle),
    present: followed(present),
    ing: followed(ing),
  };
}
