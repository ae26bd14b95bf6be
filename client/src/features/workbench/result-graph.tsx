import { Eye, Focus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { entityLabel } from '#core/model/labels';
import type { CypherResponse } from '#core/wire/cypher';
import type { CanvasShare } from '../../state/cypher-place.ts';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { count } from '../../words/count.ts';
import { sayGraph } from './say-graph.ts';
import './result-graph.css';

const MOST_NAMED = 200;

/** What of the result can be drawn, and what of it is on the canvas. */
export function ResultGraph({
  graph,
  share,
  covered,
  onShare,
  onUncover,
  onOpenNode,
}: {
  readonly graph: CypherResponse['graph'];
  readonly share: CanvasShare;
  /** Whether the workbench lies over the whole canvas. */
  readonly covered: boolean;
  readonly onShare: (share: CanvasShare) => void;
  readonly onUncover: () => void;
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  const { nodes } = graph;
  if (nodes.length === 0) {
    return (
      <p className="result-note" data-testid="cypher-graph">
        There is nothing here to draw: no column holds a node, a relationship or a path of the case. Return
        them whole, as in <code>RETURN p, r, d</code>.
      </p>
    );
  }
  const choose = (wish: CanvasShare) => (): void => onShare(share === wish ? 'none' : wish);
  return (
    <div className="result-graph" data-testid="cypher-graph">
      <p>
        {sayGraph(graph)} {share === 'none' && <span className="soft">They are not lit on the canvas.</span>}
        {share === 'added' && <span className="soft">They are lit on the canvas, among the rest.</span>}
        {share === 'alone' && <span className="soft">They stand alone on the canvas.</span>}
      </p>
      <div className="result-actions" role="group" aria-label="On the canvas">
        <button
          type="button"
          className="button"
          aria-pressed={share === 'added'}
          onClick={choose('added')}
          data-testid="add-to-canvas"
        >
          <Plus aria-hidden="true" /> Add to the canvas
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={share === 'alone'}
          onClick={choose('alone')}
          data-testid="show-alone"
        >
          <Focus aria-hidden="true" /> Show alone
        </button>
        {covered && share !== 'none' && (
          <button type="button" className="button" onClick={onUncover} data-testid="see-canvas">
            <Eye aria-hidden="true" /> See the canvas
          </button>
        )}
      </div>
      <ul className="result-nodes">
        {nodes.slice(0, MOST_NAMED).map((node) => {
          const label = entityLabel(node.labels);
          return (
            <li key={node.id}>
              <button type="button" className="cell-chip" onClick={() => onOpenNode(node.id)}>
                {label !== undefined && <LabelIcon label={label} size={16} />} {node.name}
              </button>
            </li>
          );
        })}
        {nodes.length > MOST_NAMED && (
          <li className="soft">and {count(nodes.length - MOST_NAMED, 'more', 'more')}</li>
        )}
      </ul>
    </div>
  );
}
