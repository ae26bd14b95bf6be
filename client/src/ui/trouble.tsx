import type { ReactNode } from 'react';

/** Why something did not work, in the server's words; nothing where it did. */
export function Trouble({ error }: { readonly error: Error | null }): ReactNode {
  if (error === null) return null;
  return (
    <p className="trouble" role="alert">
      {error.message}
    </p>
  );
}
