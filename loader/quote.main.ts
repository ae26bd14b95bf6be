import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, FAILURE_ANSWERS } from '#core/failure';
import { contextOf } from './map/context.ts';
import { placesOf } from './map/find-quotation.ts';
import { pinQuotations } from './pin-quotations.ts';
import { readCase } from './read-case.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run quote -- "some words" [folder] [--sources DIR]
       npm run quote -- --pin [folder] [--sources DIR]

  Prints every place of some words in the case's texts, ready to paste as evidence.
  --pin writes at: and context: beside every quotation of the folder's seed files that lacks them.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pin: { type: 'boolean' }, sources: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [first, second] = positionals;
  const folder = (values.pin === true ? first : second) ?? 'seed-data/windrush';
  if (values.help === true || (values.pin !== true && first === undefined)) {
    process.stdout.write(`${USAGE}\n`);
    return values.help === true ? 0 : FAILURE_ANSWERS['bad-input'].exit;
  }
  const read = await readCase([folder], values.sources ?? process.env['WHOKNEW_SOURCES']);
  if (read.sources.texts.size === 0) {
    throw new Failure(
      'bad-input',
      'None of the texts of this case is at hand. Name the folder that holds them with --sources or WHOKNEW_SOURCES.',
    );
  }
  const texts = new Map([...read.sources.texts].map(([document, { text }]) => [document, text]));
  return values.pin === true ? pin(folder, texts) : show(first ?? '', texts);
}

function show(words: string, texts: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const [document, text] of texts) {
    const places = placesOf(words, text);
    for (const start of places) {
      count++;
      const context = contextOf(text, start, start + words.length);
      const at = places.length > 1 ? `, at: ${start}` : '';
      process.stdout.write(
        `${text.slice(context.start, context.end)}\n  - {doc: ${document}, quote: ${JSON.stringify(words)}${at}}\n\n`,
      );
    }
  }
  process.stdout.write(
    `${count} ${count === 1 ? 'place' : 'places'} in ${texts.size} ${texts.size === 1 ? 'text' : 'texts'}\n`,
  );
  return count > 0 ? 0 : FAILURE_ANSWERS['not-found'].exit;
}

async function pin(folder: string, texts: ReadonlyMap<string, string>): Promise<number> {
  let wrong = 0;
  for (const name of (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort()) {
    const path = join(folder, name);
    const before = await readFile(path, 'utf8');
    const { text, added, unpinned } = pinQuotations(name, before, texts);
    for (const { line, reason } of unpinned) process.stderr.write(`${name}:${line} ${reason}\n`);
    wrong += unpinned.length;
    if (added === 0) continue;
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
    process.stdout.write(`${name}: ${added} quotations pinned\n`);
  }
  return wrong === 0 ? 0 : FAILURE_ANSWERS['bad-input'].exit;
}

await runCommand(USAGE, main);
