import type { ReactNode } from 'react';

/** One sentence in a quiet box: something is empty or went wrong, and what to do. */
export function Notice({
  children,
  role = 'status',
}: {
  readonly children: ReactNode;
  readonly role?: 'status' | 'alert';
}): ReactNode {
  return (
    <div className="notice" role={role}>
      {children}
    </div>
  );
}
