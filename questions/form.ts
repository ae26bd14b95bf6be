/**
 * The ways to word a question, in a small notation that compiles to one pattern:
 * `who (was|got) [also] <copied> on {document}` — alternatives, an optional part, a group of synonyms, a slot.
 */
export interface Form {
  readonly pattern: RegExp;
  /** The words that stand in it, for telling a misspelt word from a name. */
  readonly words: readonly string[];
}

/** Words that mean the same in a question. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  copied: ['copied', 'copied in', "cc'd", 'ccd', 'cced', 'cc', 'in copy', 'put in copy'],
  papers: ['documents', 'document', 'papers', 'paper', 'files'],
  wrote: [
    'wrote',
    'authored',
    'prepared',
    'drafted',
    'penned',
    'composed',
    'has written',
    'had written',
    'did write',
  ],
  written: ['written', 'authored', 'prepared', 'drafted', 'penned', 'composed'],
  was: ['was', 'were', 'is', 'are', 'got', 'has been', 'have been', 'had been', 'did get'],
  called: [
    'called for',
    'has called for',
    'have called for',
    'had called for',
    'calls for',
    'called on',
    'demanded',
    'demands',
    'has demanded',
    'have demanded',
    'wanted',
    'wants',
    'want',
    'sought',
    'asked for',
    'pressed for',
    'urged',
    'told',
    'asked',
    'backed calls for',
  ],
  resign: ['resign', 'quit', 'go', 'step down', 'stand down', 'leave', 'leave office', 'be sacked'],
  ought: ['should', 'must', 'needs to', 'has to', 'ought to', 'had to'],
};

/** Compiles one form. Slots match at least one character, as few as the rest of the form allows. */
export function form(notation: string): Form {
  const words: string[] = [];
  const collect = (text: string): string => {
    words.push(...text.split(/[^a-z']+/).filter((word) => word !== ''));
    return text;
  };
  const source = notation
    .replace(/<(\w+)>/g, (_, name: string) => `(${synonyms(name).join('|')})`)
    .split(/(\{\w+\}|[[\]()|]|\s+)/)
    .filter((part) => part !== '')
    .map((part) => {
      const slot = /^\{(\w+)\}$/.exec(part);
      if (slot !== null) return `(?<${slot[1] ?? ''}>.+?)`;
      if (part === '[') return '(?:';
      if (part === ']') return ')?';
      if (part === '(') return '(?:';
      if (part === ')' || part === '|') return part;
      if (/^\s+$/.test(part)) return '\\s*';
      return `${boundary(part, 'start')}${collect(part).replace(/[.*+?^$\\]/g, '\\$&')}${boundary(part, 'end')}`;
    })
    .join('');
  return { pattern: new RegExp(`^${source}$`, 'u'), words };
}

/** Where a part begins or ends with a letter, a word must begin or end too: `to` is not found inside `tom`. */
function boundary(part: string, side: 'start' | 'end'): string {
  const character = side === 'start' ? part[0] : part.at(-1);
  return character !== undefined && /[a-z]/.test(character) ? '\\b' : '';
}

function synonyms(name: string): readonly string[] {
  const list = SYNONYMS[name];
  if (list === undefined) throw new Error(`no synonyms are listed for <${name}>`);
  return list;
}
