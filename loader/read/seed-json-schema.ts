import { z } from 'zod';
import { seedFileSchema } from './seed-schema.ts';

/**
 * The JSON Schema (draft 2020-12) of a seed file, for editors. It accepts numbers and truth values where digits and
 * `true` are meant, because an editor's YAML reads them so; the loader reads every scalar as a string.
 */
export function seedJsonSchema(): object {
  const schema = z.toJSONSchema(seedFileSchema(), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      if (jsonSchema['digits'] === true) {
        delete jsonSchema['digits'];
        jsonSchema.type = ['string', 'number'] as unknown as 'string'; // JSON Schema allows a list; the typing does not
      }
      if (jsonSchema['truth'] === true) {
        delete jsonSchema['truth'];
        delete jsonSchema.type;
        jsonSchema.enum = ['true', 'false', true, false];
      }
    },
  });
  return { ...schema, title: 'A file of a WhoKnew case' };
}
