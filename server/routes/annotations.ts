import {
  annotationsSchema,
  importQuerySchema,
  importRequestSchema,
  importResponseSchema,
  MOST_ANNOTATIONS,
  MOST_OF_LINKS,
} from '#core/wire/annotations';
import { exportAnnotations, importAnnotations, refuseOtherCase } from '../annotations/transfer.ts';
import { readLoadedCase } from '../read-graph.ts';
import { route } from '../route.ts';

const MOST_KEPT = MOST_ANNOTATIONS + MOST_OF_LINKS;

export const exportRoute = route({
  method: 'get',
  path: '/api/annotations',
  summary: 'All notes, views, lists and saved queries, as one file',
  answer: annotationsSchema,
  handle: async (setting) => ({
    large: true,
    body: await exportAnnotations(setting.store, await readLoadedCase(setting)),
  }),
});

export const importRoute = route({
  method: 'post',
  path: '/api/annotations',
  summary:
    'Puts such a file beside the case, entry by entry, and says what became of each; one of another case only where ofAnotherCase says so',
  query: importQuerySchema,
  body: importRequestSchema,
  // what is kept at most, in characters of up to three bytes, with the saved queries; ids are the shortest values
  bodyLimits: { bytes: 3 * MOST_KEPT + 30_000_000, values: MOST_KEPT / 8 },
  answer: importResponseSchema,
  handle: async ({ store, inTurn }, { query, body }) => ({
    body: await inTurn(async () => {
      if (query.ofAnotherCase === 'false') await refuseOtherCase(store, body.case);
      return importAnnotations(store, body);
    }),
  }),
});
