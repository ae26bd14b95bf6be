import { LassoSelect } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { trace, useTracing } from './tracing.ts';

/** Drawing round nodes without holding a key: for fingers. */
export function TraceTool(): ReactNode {
  const on = useTracing((state) => state.on);
  return (
    <IconButton
      label={
        on
          ? 'Stop drawing round nodes'
          : 'Select by drawing round nodes (or drag with Alt, or Shift for a rectangle)'
      }
      aria-pressed={on}
      onClick={() => trace(!on)}
      data-testid="trace"
    >
      <LassoSelect />
    </IconButton>
  );
}
