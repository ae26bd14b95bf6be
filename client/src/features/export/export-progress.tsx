import type { ReactNode } from 'react';
import type { Exported } from '../../graph/export/exported.ts';

/** How far an export is. */
export type ExportPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly says: string }
  | { readonly kind: 'printing'; readonly exported: Exported; readonly svg: string }
  | { readonly kind: 'made'; readonly says: string }
  | { readonly kind: 'failed'; readonly says: string };

export function ExportProgress({ phase }: { readonly phase: ExportPhase }): ReactNode {
  switch (phase.kind) {
    case 'choosing':
      return null;
    case 'working':
      return (
        <p className="export-progress" role="status">
          <span className="export-bar" aria-hidden="true" />
          {phase.says} …
        </p>
      );
    case 'printing':
      return (
        <p className="export-progress" role="status">
          The browser asks for a printer, or to save as PDF.
        </p>
      );
    case 'made':
      return (
        // Announced where it is made: a status would say it twice.
        <p className="export-progress" data-testid="export-made">
          {phase.says}
        </p>
      );
    case 'failed':
      return (
        <p className="dialog-trouble" role="alert">
          {phase.says}
        </p>
      );
    default:
      return phase satisfies never;
  }
}
