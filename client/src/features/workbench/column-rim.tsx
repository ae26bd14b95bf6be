import type { PointerEvent, ReactNode } from 'react';
import { NARROWEST, WIDEST } from './column-widths.ts';

/** The right rim of a column's title: pulled, or moved with the arrow keys, it makes the column wider. */
export function ColumnRim({
  label,
  width,
  onWidth,
}: {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}): ReactNode {
  const limited = (wish: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, wish)));
  const pull = (event: PointerEvent<HTMLDivElement>): void => {
    const rim = event.currentTarget;
    rim.setPointerCapture(event.pointerId);
    const from = event.clientX;
    const move = (moved: globalThis.PointerEvent): void => onWidth(limited(width + moved.clientX - from));
    const stop = (): void => {
      rim.removeEventListener('pointermove', move);
      rim.removeEventListener('pointerup', stop);
      rim.removeEventListener('pointercancel', stop);
    };
    rim.addEventListener('pointermove', move);
    rim.addEventListener('pointerup', stop);
    rim.addEventListener('pointercancel', stop);
  };
  return (
    <div
      className="grid-rim"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={pull}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 24 : event.key === 'ArrowLeft' ? -24 : 0;
        if (by === 0) return;
        event.preventDefault();
        onWidth(limited(width + by));
      }}
    />
  );
}
