import { z } from 'zod';
import { FAILURE_ANSWERS } from '#core/failure';
import { wireFailureSchema } from '#core/wire/failure';
import type { Route } from './route.ts';

/** The parts of an OpenAPI 3.1 description that the readable page shows. */
export interface ApiDescription {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
export interface ApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: object;
  }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

/** Describes the routes in OpenAPI 3.1, from the very schemas that parse their requests and answers. */
export function openApiDescription(routes: readonly Route[]): ApiDescription {
  const paths: Record<string, Record<string, ApiOperation>> = {};
  const shared: Record<string, object> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operationOf(route, shared);
  return {
    openapi: '3.1.0',
    info: {
      title: 'WhoKnew',
      version: '1',
      description:
        'Who wrote what, who was copied on it, who knew what, and when; every relationship with its quotations.',
    },
    paths,
    components: { schemas: { Failure: jsonSchema(wireFailureSchema, 'output', shared), ...shared } },
  };
}

/** Schemas that refer to themselves are put into `shared` under their names. */
function operationOf(route: Route, shared: Record<string, object>): ApiOperation {
  const failures = [...new Set(Object.values(FAILURE_ANSWERS).map(({ status }) => status))].sort();
  const failure = { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } };
  return {
    operationId: `${route.method} ${route.path}`.replace(/\W+/g, '-').replace(/^-|-$/g, ''),
    summary: route.summary,
    parameters: [
      ...parametersOf(route.params, 'path', shared),
      ...parametersOf(route.query, 'query', shared),
    ],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(route.body, 'input', shared) } },
          },
        }),
    responses: {
      200: {
        description: 'The answer',
        content: { 'application/json': { schema: jsonSchema(route.answer, 'output', shared) } },
      },
      ...Object.fromEntries(
        failures.map((status) => [status, { description: 'A failure', content: failure }]),
      ),
    },
  };
}

function parametersOf(
  schema: z.ZodType | undefined,
  where: 'path' | 'query',
  shared: Record<string, object>,
): ApiOperation['parameters'] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success, // a shape's values are schemas
    schema: jsonSchema(field as z.ZodType, 'input', shared),
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output', shared: Record<string, object>): object {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: part }) => {
      // a coerced number takes text in an address, and is a number all the same
      const definition = zodSchema._zod.def;
      if (definition.type === 'number' && 'coerce' in definition) part.type = 'number';
    },
  });
  // Within one schema, names are looked up in its own $defs; here all schemas stand in one document.
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const {
    $schema: _,
    $defs,
    ...rest
  } = JSON.parse(text) as { $schema?: string; $defs?: Record<string, object> }; // a JSON Schema
  Object.assign(shared, $defs);
  return rest;
}
