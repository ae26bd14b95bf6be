import {
  changeRequestSchema,
  changeResponseSchema,
  cypherQuerySchema,
  cypherRequestSchema,
  cypherResponseSchema,
  cypherSchemaResponseSchema,
  planResponseSchema,
  previewResponseSchema,
} from '#core/wire/cypher';
import { changeGraph, previewChange } from '../cypher/change-graph.ts';
import { cypherSchema } from '../cypher/cypher-schema.ts';
import { graphOfRows } from '../cypher/graph-of-rows.ts';
import {
  inLane,
  limitsFor,
  refuseUnlessReading,
  refuseUnlessWriting,
  statementOf,
} from '../cypher/workbench.ts';
import { route } from '../route.ts';

export const cypherRoute = route({
  method: 'post',
  path: '/api/cypher',
  summary:
    'Runs a reading statement of your own, within limits of time, rows and size; values that JSON cannot carry are tagged',
  query: cypherQuerySchema,
  body: cypherRequestSchema,
  answer: cypherResponseSchema,
  handle: async (setting, { body, query, ...caller }) => {
    const begun = performance.now();
    const { store, workbench } = setting;
    await refuseUnlessReading(store, workbench);
    const limits = limitsFor(workbench.settings, query.rows);
    const { columns, rows, truncated } = await inLane(workbench, caller, () =>
      store.statements.read(statementOf(body), limits, caller.signal),
    );
    const [graph, engine] = await Promise.all([graphOfRows(setting, rows), store.engine()]);
    const milliseconds = Math.round(performance.now() - begun);
    return { body: { columns, rows, graph, truncated, engine: engine.kind, milliseconds }, large: true };
  },
});

export const planRoute = route({
  method: 'post',
  path: '/api/cypher/plan',
  summary: 'How the engine would run a reading statement; it is not run',
  body: cypherRequestSchema,
  answer: planResponseSchema,
  handle: async ({ store, workbench }, { body, ...caller }) => {
    const begun = performance.now();
    await refuseUnlessReading(store, workbench);
    const plan = await inLane(workbench, caller, () =>
      store.statements.plan(statementOf(body), limitsFor(workbench.settings), caller.signal),
    );
    const engine = await store.engine();
    return { body: { plan, engine: engine.kind, milliseconds: Math.round(performance.now() - begun) } };
  },
});

export const previewRoute = route({
  method: 'post',
  path: '/api/cypher/preview',
  summary:
    'What a writing statement would change: it is run and taken back. Only where the server allows writing',
  body: cypherRequestSchema,
  answer: previewResponseSchema,
  handle: async (setting, { body, ...caller }) => {
    const begun = performance.now();
    await refuseUnlessWriting(setting.store, setting.workbench);
    const previewed = await previewChange(setting, statementOf(body), caller);
    const engine = await setting.store.engine();
    const milliseconds = Math.round(performance.now() - begun);
    return { body: { ...previewed, engine: engine.kind, milliseconds } };
  },
});

export const changeRoute = route({
  method: 'post',
  path: '/api/cypher/change',
  summary: 'Runs a writing statement that was previewed, with the confirmation that the preview gave',
  body: changeRequestSchema,
  answer: changeResponseSchema,
  handle: async (setting, { body, ...caller }) => {
    const begun = performance.now();
    await refuseUnlessWriting(setting.store, setting.workbench);
    const changed = await changeGraph(setting, statementOf(body), body, caller);
    const engine = await setting.store.engine();
    const milliseconds = Math.round(performance.now() - begun);
    return { body: { ...changed, engine: engine.kind, milliseconds } };
  },
});

export const cypherSchemaRoute = route({
  method: 'get',
  path: '/api/cypher/schema',
  summary: 'The labels, types and property names of this graph, and what may be done with Cypher here',
  answer: cypherSchemaResponseSchema,
  handle: async (setting) => ({ body: await cypherSchema(setting) }),
});
