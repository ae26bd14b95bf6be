import { ArrowLeft, ChevronDown, ChevronUp, X } from 'lucide-react';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { useCover } from '../state/use-cover.ts';
import { IconButton } from './icon-button.tsx';
import { useHandOnFocus } from './use-hand-on-focus.ts';
import { useSmallScreen } from './use-media.ts';
import './side-panel.css';

export interface SidePanelProps {
  readonly label: string;
  readonly testId: string;
  /** Changes with what is shown: the panel scrolls to its top, and takes along whoever followed a link that went. */
  readonly shows: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
  /** Takes the focus elsewhere, where it goes with the panel. */
  readonly onGone: () => void;
  readonly onBack?: (() => void) | undefined;
  readonly backTo?: string | undefined;
  readonly children: ReactNode;
}

/** The panel at the right, whose width can be pulled; on a small screen a sheet from below with three heights. */
export function SidePanel(props: SidePanelProps): ReactNode {
  const small = useSmallScreen();
  return small ? <Sheet {...props} /> : <Column {...props} />;
}

const NARROWEST = 300;
const WIDEST = 900;

function Column({ width, onWidth, ...props }: SidePanelProps): ReactNode {
  const element = useRef<HTMLElement>(null);
  useCover('panel', element);
  useHandOnFocus(element, props.onGone);
  const limited = (wish: number): number =>
    Math.round(Math.min(WIDEST, Math.max(NARROWEST, Math.min(wish, window.innerWidth * 0.6))));
  const [pulled, setPulled] = useState<number | null>(null);
  const shown = limited(pulled ?? width);

  // Before anything is painted: what stands beside the panel never lies under it.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--right-width', `${shown}px`);
    return () => {
      document.documentElement.style.removeProperty('--right-width');
    };
  }, [shown]);

  const pull = (event: PointerEvent<HTMLDivElement>): void => {
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    let wish = width;
    const move = (moved: globalThis.PointerEvent): void => {
      wish = limited(window.innerWidth - moved.clientX);
      setPulled(wish);
    };
    const stop = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', stop);
      handle.removeEventListener('pointercancel', stop);
      setPulled(null);
      onWidth(wish);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop);
    handle.addEventListener('pointercancel', stop);
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? 24 : event.key === 'ArrowRight' ? -24 : 0;
    if (step === 0) return;
    event.preventDefault();
    onWidth(limited(width + step));
  };

  return (
    <aside
      ref={element}
      className="side-panel"
      style={{ width: shown }}
      aria-label={props.label}
      data-testid={props.testId}
    >
      <div
        className="side-panel-grip"
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the panel"
        aria-valuenow={shown}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        onPointerDown={pull}
        onKeyDown={press}
      />
      <PanelBar onBack={props.onBack} backTo={props.backTo} onClose={props.onClose} />
      <PanelBody shows={props.shows}>{props.children}</PanelBody>
    </aside>
  );
}

type Height = 'low' | 'half' | 'full';
const HEIGHTS: readonly Height[] = ['low', 'half', 'full'];
const SHARE: Readonly<Record<Height, number>> = { low: 0.16, half: 0.46, full: 0.82 };

function Sheet(props: SidePanelProps): ReactNode {
  const element = useRef<HTMLElement>(null);
  useCover('panel', element);
  useHandOnFocus(element, props.onGone);
  const [height, setHeight] = useState<Height>('half');
  const [dragged, setDragged] = useState<number | null>(null);
  const place = HEIGHTS.indexOf(height);
  const pixels = dragged ?? Math.round(window.innerHeight * SHARE[height]);

  useEffect(() => setHeight((now) => (now === 'low' ? 'half' : now)), [props.shows]);
  useEffect(() => {
    document.documentElement.style.setProperty(
      '--sheet-height',
      `${Math.min(pixels, window.innerHeight * SHARE.half)}px`,
    );
    return () => {
      document.documentElement.style.removeProperty('--sheet-height');
    };
  }, [pixels]);

  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const began = { y: event.clientY, height: pixels };
    let now = pixels;
    const move = (moved: globalThis.PointerEvent): void => {
      now = Math.min(window.innerHeight * SHARE.full, Math.max(64, began.height + began.y - moved.clientY));
      setDragged(now);
    };
    const stop = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', stop);
      handle.removeEventListener('pointercancel', stop);
      setDragged(null);
      const away = (to: Height): number => Math.abs(now / window.innerHeight - SHARE[to]);
      setHeight([...HEIGHTS].sort((a, b) => away(a) - away(b))[0] ?? 'half');
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop);
    handle.addEventListener('pointercancel', stop);
  };
  const step = (by: 1 | -1): void => setHeight(HEIGHTS[place + by] ?? height);

  return (
    <aside
      ref={element}
      className={dragged === null ? 'sheet' : 'sheet sheet-dragged'}
      style={{ height: pixels }}
      aria-label={props.label}
      data-testid={props.testId}
    >
      <div className="sheet-grip" onPointerDown={drag}>
        <span className="sheet-handle" />
        <PanelBar onBack={props.onBack} backTo={props.backTo} onClose={props.onClose}>
          <IconButton label="Lower the panel" disabled={place === 0} onClick={() => step(-1)}>
            <ChevronDown />
          </IconButton>
          <IconButton label="Raise the panel" disabled={place === HEIGHTS.length - 1} onClick={() => step(1)}>
            <ChevronUp />
          </IconButton>
        </PanelBar>
      </div>
      <PanelBody shows={props.shows}>{props.children}</PanelBody>
    </aside>
  );
}

function PanelBar({
  onBack,
  backTo,
  onClose,
  children,
}: Pick<SidePanelProps, 'onBack' | 'backTo' | 'onClose'> & { readonly children?: ReactNode }): ReactNode {
  return (
    <div className="panel-bar">
      {onBack !== undefined && (
        <button type="button" className="quiet-button panel-back" onClick={onBack}>
          <ArrowLeft aria-hidden="true" /> <span>{backTo ?? 'Back'}</span>
        </button>
      )}
      <span className="panel-bar-space" />
      {children}
      <IconButton label="Close the panel" onClick={onClose} data-testid="close-panel">
        <X />
      </IconButton>
    </div>
  );
}

function PanelBody({ shows, children }: { readonly shows: string; readonly children: ReactNode }): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  // Before what it holds brings what was asked for into view, which the effects of children do first.
  useLayoutEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [shows]);
  const before = useRef(shows);
  useEffect(() => {
    // What was pressed within it may have gone with what it showed; a panel that opens leaves the focus where it was.
    if (before.current !== shows && document.activeElement === document.body)
      body.current?.focus({ preventScroll: true });
    before.current = shows;
  }, [shows]);
  return (
    <div ref={body} className="panel-body" id="panel" tabIndex={-1}>
      {children}
    </div>
  );
}
