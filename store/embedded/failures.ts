import { Failure } from '#core/failure';

/** The engine's word for "two transactions wrote the same thing": nothing was written, and trying again helps. */
export const WRITE_CONFLICT = '40000';

/** The GQLSTATUS of an error that the engine raised, or undefined. */
export function gqlStatus(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('gqlStatus' in thrown)) return undefined;
  return typeof thrown.gqlStatus === 'string' ? thrown.gqlStatus : undefined;
}

/** A failure of the engine while it ran a statement, as ours. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (gqlStatus(thrown) === WRITE_CONFLICT) {
    return new Failure('conflict', 'Something else wrote the same things at once. Try again.', {
      cause: thrown,
    });
  }
  // The engine files a broken constraint under "invalid value" (G2000); only its words tell them apart.
  if (/unique constraint/i.test(message)) {
    return new Failure(
      'conflict',
      'The graph already holds something with the same id. Nothing was written.',
      {
        cause: thrown,
      },
    );
  }
  return new Failure('defect', 'The embedded engine refused a statement of ours. The log has the details.', {
    cause: thrown,
  });
}

/** A failure of the engine while it opened its file, as ours. */
export function openFailure(thrown: unknown): Failure {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (/cannot be locked/i.test(message)) {
    return new Failure('store-locked', 'Another process holds the case.', { cause: thrown });
  }
  if (/GRAFEO-[XS]00/.test(message)) {
    return new Failure('store-damaged', 'The file of the graph cannot be read.', { cause: thrown });
  }
  return new Failure('store-unavailable', 'The embedded engine could not open its file.', { cause: thrown });
}

/** The engine's native code is missing for this system (musl, 32 bit …) or was not installed. */
export function noEngine(cause: unknown): Failure {
  return new Failure(
    'store-unavailable',
    `The embedded engine has no build for this system (${process.platform} ${process.arch}), or it was not ` +
      'installed. Run npm ci again, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use Neo4j.',
    { cause },
  );
}
