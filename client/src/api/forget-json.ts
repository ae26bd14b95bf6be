import { forgetRequestSchema, forgetResponseSchema } from '#core/wire/forget';
import { readJson } from './read-json.ts';

/** Deletes one of what is kept under a path, as it was seen: where it was changed since, that is refused. */
export async function forgetJson(
  path: string,
  { id, changedAt }: { readonly id: string; readonly changedAt: string },
): Promise<void> {
  const asked = new URLSearchParams(forgetRequestSchema.parse({ changedAt }));
  await readJson(`${path}/${encodeURIComponent(id)}?${asked}`, forgetResponseSchema, { method: 'DELETE' });
}
