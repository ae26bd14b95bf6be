import type { ReactNode } from 'react';
import { STATUS_MEANING, type Status } from '#core/stance';
import { strokeOf } from '../graph/stroke.ts';

/** The standing in a word, framed in the stroke that its line has on the canvas. */
export function StatusChip({ status }: { readonly status: Status }): ReactNode {
  return (
    <span className={`chip chip-${strokeOf(status)}`} title={STATUS_MEANING[status]}>
      {status}
    </span>
  );
}
