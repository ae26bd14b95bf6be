import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of a statement: `explore/case` is `cypher/explore/case.cypher`. Read once, when first asked for. */
export function cypherText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(cypherFolder(), `${name}.cypher`), 'utf8').trim();
  texts.set(name, text);
  return text;
}

const texts = new Map<string, string>();

/** The folder `cypher/` beside this one, whether we run as sources or as what was built of them. */
export function cypherFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cypher', 'schema')) || !existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder cypher/ is missing beside the program.');
    folder = parent;
  }
  return join(folder, 'cypher');
}
