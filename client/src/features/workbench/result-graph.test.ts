import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wireNodeSchema } from '#core/wire/node';
import { ResultGraph } from './result-graph.tsx';
import { sayShared } from './say-graph.ts';

const nothing = (): void => {};

function shown(truncated: boolean): string {
  const labels = ['Entity', 'Person'];
  const status = 'documented';
  const node = wireNodeSchema.parse({ id: 'person:a', labels, name: 'A', status, properties: {} });
  const graph = { nodes: [node], relationships: [], truncated };
  const does = { onShare: nothing, onUncover: nothing, onOpenNode: nothing };
  return renderToStaticMarkup(createElement(ResultGraph, { graph, share: 'none', covered: false, ...does }));
}

describe('the graph of a result', () => {
  it('is said to be cut where the rows name more', () => {
    expect(shown(true)).toContain('The graph was cut here; the table has all of it.');
    expect(shown(false)).not.toContain('cut');
  });

  it('is said to be cut where it is put on the canvas, and not where it is taken off', () => {
    const cut = { truncated: true };
    expect(sayShared('added', cut)).toMatch(/^The result is lit on the canvas\. The graph was cut here/);
    expect(sayShared('alone', cut)).toMatch(
      /^The result stands alone on the canvas\. The graph was cut here/,
    );
    expect(sayShared('none', cut)).toBe('The result was taken off the canvas.');
    expect(sayShared('added', { truncated: false })).toBe('The result is lit on the canvas.');
  });
});
