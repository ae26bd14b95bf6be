import { createElement, type ReactNode } from 'react';
import type { EntityLabel } from '#core/model/labels';
import { iconShapes } from '../graph/label-icons.ts';

/** A label's disc with its icon, as nodes wear it on the canvas. It says nothing to a screen reader: words stand by it. */
export function LabelIcon({
  label,
  size = 20,
  plain = false,
}: {
  readonly label: EntityLabel;
  readonly size?: number;
  /** Without its colour, where colours tell something else. */
  readonly plain?: boolean;
}): ReactNode {
  return (
    <span
      className="label-icon"
      style={{
        width: size,
        height: size,
        background: plain ? 'var(--soft-ink)' : `var(--label-${label.toLowerCase()})`,
      }}
      aria-hidden="true"
    >
      <svg viewBox="0 0 24 24" width={size * 0.6} height={size * 0.6}>
        {iconShapes(label).map(([element, attributes], place) =>
          createElement(element, { ...attributes, key: place }),
        )}
      </svg>
    </span>
  );
}
