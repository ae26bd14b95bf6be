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
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const failure = wireFailureSchema.safeParse(body);
    if (failure.success) throw new ApiFailure(failure.data.code, failure.data.message);
    // A proxy in between answers for a server that is away, in its own words.
    const code = response.status >= 502 && response.status <= 504 ? 'unreachable' : 'unreadable';
    throw new ApiFailure(code, `The server answered with status ${response.status}.`);
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiFailure(
    'unreadable',
    'The server answered in a form that this page does not know. Reload the page.',
  );
}

async function call(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiFailure('unreachable', 'The WhoKnew server does not answer.');
  }
}
