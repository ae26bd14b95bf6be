import type { NameIndex } from './name-index.ts';

/**
 * True where a form takes for a topic what somebody spoke on: `what did Butler say on the Daily Politics` is rarely
 * about that programme. `texts` are the words in the slots of the form.
 */
export function isOnAir(text: string, texts: Readonly<Record<string, string>>, names: NameIndex): boolean {
  const about = texts['about'];
  if (about === undefined || !` ${text} `.includes(` on ${about} `)) return false;
  const outlet = names.resolve(about, ['Organisation']);
  return outlet.kind === 'one' && outlet.entity.facts?.kind === 'broadcaster';
}
