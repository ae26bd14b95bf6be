import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

/** A rim that is pulled by pointer, or moved by arrow keys, to give one side of it more room. */
export function Grip({
  label,
  along,
  value,
  least,
  most,
  step,
  className,
  valueAt,
  onMove,
  onDone,
}: {
  readonly label: string;
  /** `height`: a rim that is pulled up and down; `width`: to the left and right. */
  readonly along: 'height' | 'width';
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What an arrow key adds: ArrowUp or ArrowRight; the others take it away. */
  readonly step: number;
  readonly className: string;
  /** What a place of the pointer in the window, in CSS px, means. */
  readonly valueAt: (pointer: { readonly x: number; readonly y: number }) => number;
  readonly onMove: (value: number) => void;
  readonly onDone: (value: number) => void;
}): ReactNode {
  const limited = (wish: number): number => Math.min(most, Math.max(least, wish));
  const pull = (event: PointerEvent<HTMLDivElement>): void => {
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    let wish = value;
    const move = (moved: globalThis.PointerEvent): void => {
      wish = limited(valueAt({ x: moved.clientX, y: moved.clientY }));
      onMove(wish);
    };
    const stop = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', stop);
      handle.removeEventListener('pointercancel', stop);
      onDone(wish);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop);
    handle.addEventListener('pointercancel', stop);
  };
  const press = (event: KeyboardEvent): void => {
    const [more, less] = along === 'height' ? ['ArrowUp', 'ArrowDown'] : ['ArrowRight', 'ArrowLeft'];
    const by = event.key === more ? step : event.key === less ? -step : 0;
    if (by === 0) return;
    event.preventDefault();
    onDone(limited(value + by));
  };
  return (
    <div
      className={className}
      role="separator"
      aria-orientation={along === 'height' ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      tabIndex={0}
      onPointerDown={pull}
      onKeyDown={press}
    />
  );
}
