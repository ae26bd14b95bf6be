import { writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import { seedJsonSchema } from './read/seed-json-schema.ts';

/** Writes the JSON Schema of seed files, for editors: `npm run schema`. */
const path = 'seed-data/case.schema.json';
await writeFile(path, `${JSON.stringify(seedJsonSchema(), null, 2)}\n`);
process.stdout.write(format('%s written\n', path));
