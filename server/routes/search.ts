import { searchRequestSchema, searchResponseSchema } from '#core/wire/search';
import { Failure } from '#core/failure';
import { nodeIdSchema } from '#core/identity';
import { ENTITY_LABEL_NAMES, type EntityLabel } from '#core/model/labels';
import { route } from '../route.ts';

export const searchRoute = route({
  method: 'get',
  path: '/api/search',
  summary:
    'Entities by name, alias, title or claim; typing mistakes, prefixes and missing accents are forgiven',
  query: searchRequestSchema,
  answer: searchResponseSchema,
  handle: async ({ cache }, { query }) => {
    const names = await cache.names();
    const labels = labelsIn(query.labels);
    const { hits, total } = names.search(query.q, query.limit, labels);
    return {
      body: {
        query: query.q,
        hits: hits.map(({ entity, matched, score }) => ({
          id: nodeIdSchema.parse(entity.id),
          label: entity.label,
          name: entity.name,
          matched: matched === entity.name ? null : matched,
          hint: entity.hint,
          score: Math.round(score * 1000) / 1000,
        })),
        cut: { shown: hits.length, total, orderedBy: 'best match first' },
      },
    };
  },
});

/** `Person,Document` as labels; undefined, which means all, where none is named. */
function labelsIn(list: string | undefined): readonly EntityLabel[] | undefined {
  if (list === undefined || list === '') return undefined;
  return list.split(',').map((named) => {
    const label = ENTITY_LABEL_NAMES.find((known) => known === named);
    if (label === undefined) {
      throw new Failure(
        'bad-input',
        `There is no label ${named}. There are: ${ENTITY_LABEL_NAMES.join(', ')}.`,
      );
    }
    return label;
  });
}
