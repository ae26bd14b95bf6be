import { expect, it } from 'vitest';
import { ENTITY_LABEL_NAMES } from '#core/model/labels';
import { iconShapes } from './label-icons.ts';

it.each(ENTITY_LABEL_NAMES)('%s has an icon with shapes that the canvas can draw', (label) => {
  const shapes = iconShapes(label);
  expect(shapes.length).toBeGreaterThan(0);
  for (const [element] of shapes)
    expect(['path', 'circle', 'rect', 'line', 'polyline', 'ellipse']).toContain(element);
});
