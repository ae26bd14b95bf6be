import { writeFile } from 'node:fs/promises';
import { modelPage } from './model-page.ts';
import { seedJsonSchema } from './read/seed-json-schema.ts';

/** Writes what is made from the model: the JSON Schema of seed files, and the page of the docs that lists the model. */
await writeFile('seed-data/case.schema.json', `${JSON.stringify(seedJsonSchema(), null, 2)}\n`);
await writeFile('docs/model.md', modelPage());
process.stdout.write('seed-data/case.schema.json and docs/model.md written\n');
