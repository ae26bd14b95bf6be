import { plainText } from '#core/plain-text';
import type { CatalogueEntry } from './catalogue-entry.ts';

/** What people and bodies are asked for as, where the case does not tell who is one: `which ministers`, `did any newspapers`. */
const KINDS =
  /\b(?:which|what|how many|any|all(?: of)?(?: the)?|list(?: the)?|name the|the names of(?: the)?) (?:other |senior |former |national |leading )?(newspapers?|journalists?|reporters?|broadcasters?|ministers?|mps?|peers?|officials?|civil servants?|frontbenchers?|backbenchers?|unions?|departments?|committees?|agency|agencies|lawmakers?|parliamentarians?|politicians?|women|men)\b/;

/** The questions whose answers name whoever did something, of whatever kind they are. */
const OF_ANYBODY: ReadonlySet<string> = new Set([
  'called-for-resignation',
  'copied-on',
  'denied',
  'knew',
  'received',
  'sent',
  'took-part',
  'who-accused',
  'who-criticised',
  'who-defended',
  'who-questioned',
  'wrote',
]);

/**
 * The kind of person or body that a question asks for and its answer does not narrow to, to be said with it: a question
 * for newspapers is answered with everybody. Undefined where it asks for nobody in particular.
 */
export function askedKind(question: string, entry: CatalogueEntry): string | undefined {
  if (!OF_ANYBODY.has(entry.id)) return undefined;
  const kind = KINDS.exec(plainText(question))?.[1];
  return kind?.replace(/^mp(s?)$/, 'MP$1');
}
