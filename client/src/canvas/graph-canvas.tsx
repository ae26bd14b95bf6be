import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import { light, type Lit } from '../graph/lighting.ts';
import type { Palette } from '../graph/palette.ts';
import { useHand } from '../state/hand.ts';
import { CanvasTools } from './canvas-tools.tsx';
import { ExposureController } from './controllers/exposure-controller.tsx';
import { FramingController } from './controllers/framing-controller.tsx';
import { GraphController } from './controllers/graph-controller.tsx';
import { LightController } from './controllers/light-controller.tsx';
import { PointerController } from './controllers/pointer-controller.tsx';
import { WalkController } from './controllers/walk-controller.tsx';
import { WordsController } from './controllers/words-controller.tsx';
import { createRenderer, RendererContext, useRenderer, type Renderer } from './renderer.ts';
import './canvas.css';

export interface GraphCanvasProps {
  readonly drawn: DrawnGraph;
  readonly palette: Palette;
  /** The answer's nodes and relationships, with a name that is the same for the same answer. */
  readonly answer: (Lit & { readonly wish: string }) | null;
  readonly selected: string | null;
  readonly openedRelationship: string | null;
  readonly onOpenNode: (id: string) => void;
  readonly onOpenRelationship: (id: string) => void;
  /** More buttons among the canvas's own. */
  readonly tools?: ReactNode;
}

/** The canvas: the only part of the page that knows Sigma. Each controller inside minds one concern and draws nothing. */
export function GraphCanvas(props: GraphCanvasProps): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<HTMLDivElement | null>(null);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const palette = useRef(props.palette);

  useEffect(() => {
    if (stage.current === null) return undefined;
    const made = createRenderer(stage.current, palette.current);
    setRenderer(made);
    return () => {
      setRenderer(null);
      made.sigma.kill();
    };
  }, []);

  return (
    <div className="canvas">
      <div
        ref={setSurface}
        className="canvas-surface"
        tabIndex={0}
        role="application"
        aria-roledescription="graph"
        aria-label="The graph. Arrow keys walk along relationships, Enter opens what is reached. The list shows the same as text."
        data-testid="canvas"
      >
        <div ref={stage} className="canvas-stage" />
      </div>
      {renderer !== null && surface !== null && (
        <RendererContext value={renderer}>
          <Controllers {...props} surface={surface} />
          <CanvasTools>{props.tools}</CanvasTools>
        </RendererContext>
      )}
    </div>
  );
}

function Controllers(props: GraphCanvasProps & { readonly surface: HTMLElement }): ReactNode {
  const { drawn, palette, answer, selected, openedRelationship, onOpenNode, onOpenRelationship, surface } =
    props;
  const { crowd } = useRenderer();
  const pointed = useHand((hand) => hand.pointed);
  const lighting = useMemo(
    () => light(drawn, (id) => crowd.edgesOf(id), answer, openedRelationship, selected, pointed),
    [crowd, drawn, answer, openedRelationship, selected, pointed],
  );
  return (
    <>
      <GraphController drawn={drawn} palette={palette} />
      <LightController drawn={drawn} lighting={lighting} selected={selected} />
      <WordsController drawn={drawn} lighting={lighting} palette={palette} selected={selected} />
      <FramingController
        drawn={drawn}
        framed={answer === null || answer.nodes.length === 0 ? null : answer}
        selected={selected}
      />
      <PointerController onOpenNode={onOpenNode} onOpenRelationship={onOpenRelationship} />
      <WalkController surface={surface} drawn={drawn} selected={selected} onOpenNode={onOpenNode} />
      <ExposureController drawn={drawn} lighting={lighting} selected={selected} />
    </>
  );
}
