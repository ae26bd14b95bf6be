import { charOffsetSchema, nodeIdSchema } from '#core/identity';
import { passagesRequestSchema, passagesResponseSchema } from '#core/wire/passages';
import { passagesOfCase } from '../passages/read-papers.ts';
import { route } from '../route.ts';

const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start: charOffsetSchema.parse(start),
  end: charOffsetSchema.parse(end),
});

export const passagesRoute = route({
  method: 'get',
  path: '/api/passages',
  summary:
    'Passages of the papers that have all the words; “in double quotes” they must stand so. Only texts on this machine are searched',
  query: passagesRequestSchema,
  answer: passagesResponseSchema,
  handle: async (setting, { query: { q, limit } }) => {
    const read = await setting.cache.of('passages', async () => passagesOfCase(setting));
    const { index, held } = await read();
    const { passages, total } = await index.search(q, limit);
    return {
      body: {
        query: q,
        passages: passages.map(({ paper, start, end, found }) => ({
          document: nodeIdSchema.parse(paper.id),
          name: paper.name,
          ...span({ start, end }),
          text: paper.text.slice(start, end),
          found: found.map(span),
        })),
        cut: {
          shown: passages.length,
          total,
          orderedBy: 'words one after another first, then best match',
        },
        papers: { searched: index.papers, held },
      },
    };
  },
});
