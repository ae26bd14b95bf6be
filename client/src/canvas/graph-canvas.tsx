import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Bounds } from '../graph/bounds.ts';
import type { DrawnGraph } from '../graph/drawn-graph.ts';
import type { DrawnTimes } from '../graph/drawn-times.ts';
import type { Lit } from '../graph/lighting.ts';
import type { Palette } from '../graph/palette.ts';
import type { CanvasHands } from './canvas-hands.ts';
import { CanvasTools } from './canvas-tools.tsx';
import { DragController } from './controllers/drag-controller.tsx';
import { ExposureController } from './controllers/exposure-controller.tsx';
import { FramingController } from './controllers/framing-controller.tsx';
import { GraphController } from './controllers/graph-controller.tsx';
import { KeepMiddleController } from './controllers/keep-middle-controller.tsx';
import { LightController } from './controllers/light-controller.tsx';
import { OnTheWayController } from './controllers/on-the-way-controller.tsx';
import { PointerController } from './controllers/pointer-controller.tsx';
import { SightController } from './controllers/sight-controller.tsx';
import { TimesController } from './controllers/times-controller.tsx';
import { TraceController } from './controllers/trace-controller.tsx';
import { WalkController } from './controllers/walk-controller.tsx';
import { WordsController } from './controllers/words-controller.tsx';
import { Minimap } from './minimap.tsx';
import { NoDrawing } from './no-drawing.ts';
import { answerPointing } from './pointing.ts';
import { createRenderer, RendererContext, type Renderer } from './renderer.ts';
import './canvas.css';

export interface GraphCanvasProps {
  readonly drawn: DrawnGraph;
  /** Within what, in drawn units, the whole case lies: the same however little of it is drawn. */
  readonly bounds: Bounds;
  readonly palette: Palette;
  /** The answer's nodes and relationships, with a name that is the same for the same answer. */
  readonly answer: (Lit & { readonly wish: string }) | null;
  readonly selected: string | null;
  /** All that is selected, the open node among it. */
  readonly selection: readonly string[];
  readonly openedRelationship: string | null;
  /** What a layout along time is read by; null for the others. */
  readonly times?: DrawnTimes | null;
  /** What everything is laid out by: where it changes, the camera shows everything again. Null on the way. */
  readonly arrangement: string | null;
  readonly hands: CanvasHands;
  /** A fold was chosen: the relationships that it stands for. */
  readonly onOpenFold: (relationshipIds: readonly string[]) => void;
  /** Whether a drag draws round nodes, as with Alt held. */
  readonly tracing: boolean;
  /** The same graph is wanted as text, where it cannot be drawn. */
  readonly onReadAsText: () => void;
  /** More buttons among the canvas's own. */
  readonly tools?: ReactNode;
}

/** The canvas: the only part of the page that knows Sigma. Each controller inside minds one concern and draws nothing. */
export function GraphCanvas(props: GraphCanvasProps): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<HTMLDivElement | null>(null);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const [drawsNothing, setDrawsNothing] = useState(false);
  const palette = useRef(props.palette);

  useEffect(() => {
    if (stage.current === null) return undefined;
    const made = rendererIn(stage.current, palette.current);
    if (made === undefined) {
      setDrawsNothing(true);
      return undefined;
    }
    answerPointing(made);
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
        id="canvas"
        className="canvas-surface"
        tabIndex={0}
        role="application"
        aria-roledescription="graph"
        aria-label="The graph. Arrow keys walk along relationships, Enter opens what is reached, Space selects it, Shift and an arrow key move it, Shift F10 says what can be done with it. The list shows the same as text."
        data-testid="canvas"
      >
        <div ref={stage} className="canvas-stage" />
      </div>
      {drawsNothing && (
        <div className="canvas-missing" role="status" data-testid="canvas-missing">
          <p>
            The graph cannot be drawn: this browser offers no WebGL 2, or has it switched off (“graphics
            acceleration” in its settings). All else does without it.
          </p>
          <button type="button" className="quiet-button" onClick={props.onReadAsText}>
            Read it as text
          </button>
        </div>
      )}
      {renderer !== null && surface !== null && (
        <RendererContext value={renderer}>
          <Controllers {...props} surface={surface} />
          <CanvasTools minimap={<Minimap drawn={props.drawn} palette={props.palette} />}>
            {props.tools}
          </CanvasTools>
        </RendererContext>
      )}
    </div>
  );
}

/** Undefined where the browser cannot draw: all else of the page does without. */
function rendererIn(stage: HTMLElement, palette: Palette): Renderer | undefined {
  try {
    return createRenderer(stage, palette);
  } catch (thrown) {
    if (thrown instanceof NoDrawing) return undefined;
    throw thrown;
  }
}

function Controllers(props: GraphCanvasProps & { readonly surface: HTMLElement }): ReactNode {
  const { drawn, palette, answer, selected, selection, openedRelationship, times = null } = props;
  const { hands: given, onOpenFold, surface } = props;
  const chosen = useMemo(() => new Set(selection), [selection]);
  // The same as long as the page's are: whoever listens to them would else begin anew amid a double click.
  const latest = useRef({ drawn, onOpenFold });
  useEffect(() => {
    latest.current = { drawn, onOpenFold };
  });
  const hands = useMemo(
    () => ({
      ...given,
      onOpenRelationship: (id: string) => {
        const folds = latest.current.drawn.edges.get(id)?.folds;
        if (folds === undefined) given.onOpenRelationship(id);
        else latest.current.onOpenFold(folds);
      },
    }),
    [given],
  );
  return (
    <>
      <GraphController drawn={drawn} palette={palette} bounds={props.bounds} />
      <OnTheWayController />
      <LightController
        drawn={drawn}
        answer={answer}
        openedRelationship={openedRelationship}
        selected={selected}
        selection={chosen}
      />
      <TimesController times={times} palette={palette} />
      <WordsController
        drawn={drawn}
        palette={palette}
        selected={selected}
        selectedMany={chosen}
        times={times}
      />
      <FramingController
        drawn={drawn}
        framed={answer === null || answer.nodes.length === 0 ? null : answer}
        selected={selected}
        arrangement={props.arrangement}
      />
      <KeepMiddleController />
      <SightController />
      <PointerController hands={hands} />
      <DragController hands={hands} selection={chosen} />
      <TraceController surface={surface} hands={hands} tracing={props.tracing} />
      <WalkController surface={surface} drawn={drawn} selected={selected} selection={chosen} hands={hands} />
      <ExposureController selected={selected} selection={selection} />
    </>
  );
}
