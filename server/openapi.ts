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
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operationOf(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'WhoKnew',
      version: '1',
      description:
        'Who wrote what, who was copied on it, who knew what, and when; every relationship with its quotations.',
    },
    paths,
    components: { schemas: { Failure: jsonSchema(wireFailureSchema, 'output') } },
  };
}

function operationOf(route: Route): ApiOperation {
  const failures = [...new Set(Object.values(FAILURE_ANSWERS).map(({ status }) => status))].sort();
  const failure = { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } };
  return {
    operationId: `${route.method} ${route.path}`.replace(/\W+/g, '-').replace(/^-|-$/g, ''),
    summary: route.summary,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(route.body, 'input') } },
          },
        }),
    responses: {
      200: {
        description: 'The answer',
        content: { 'application/json': { schema: jsonSchema(route.answer, 'output') } },
      },
      ...Object.fromEntries(
        failures.map((status) => [status, { description: 'A failure', content: failure }]),
      ),
    },
  };
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): ApiOperation['parameters'] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !(field as z.ZodType).safeParse(undefined).success, // a shape's values are schemas
    schema: jsonSchema(field as z.ZodType, 'input'),
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      // a coerced number takes text in an address, and is a number all the same
      const definition = zodSchema._zod.def;
      if (definition.type === 'number' && 'coerce' in definition) made.type = 'number';
    },
  });
  return rest;
}
