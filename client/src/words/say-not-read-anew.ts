/** That what is shown of a case is as it was, since it could not be read anew, and what to do about that. */
export function sayNotReadAnew(error: unknown): string {
  const why = error instanceof Error ? `${error.message} ` : '';
  return `Some of the case could not be read anew, and is shown as it was. ${why}“Show the new state” tries again.`;
}
