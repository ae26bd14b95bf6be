import type { z } from 'zod';
import { wireFailureSchema } from '#core/wire/failure';
import { ApiFailure } from './api-failure.ts';

/** Calls a route and parses what comes: an answer of its schema, or an ApiFailure, and nothing else. */
export async function readJson<S extends z.ZodType>(
  path: string,
  schema: S,
  init: RequestInit = {},
): Promise<z.infer<S>> {
  const response = await call(path, init);
  const body: unknown = await response.json().catch((error: unknown) => {
    // Given up while the answer was coming: that is no answer in a wrong form.
    if (init.signal?.aborted === true) throw error;
  });
  if (!response.ok) throw failureOf(response.status, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiFailure(
    'unreadable',
    'The server answered in a form that this page does not know. Reload the page.',
  );
}

function failureOf(status: number, body: unknown): ApiFailure {
  const failure = wireFailureSchema.safeParse(body);
  if (failure.success) {
    const { code, message, line, column } = failure.data;
    return new ApiFailure(code, message, line === undefined ? undefined : { line, column: column ?? 1 });
  }
  // A proxy in between answers for a server that is away, in its own words.
  const code = status >= 502 && status <= 504 ? 'unreachable' : 'unreadable';
  return new ApiFailure(code, `The server answered with status ${status}.`);
}

async function call(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiFailure('unreachable', 'The WhoKnew server does not answer.');
  }
}
