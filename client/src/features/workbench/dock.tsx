import { ChevronDown, ChevronUp, Maximize2, Minimize2, PanelLeft, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { useCover } from '../../state/use-cover.ts';
import { Grip } from '../../ui/grip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useSmallScreen } from '../../ui/use-media.ts';
import './dock.css';

export type DockSize = 'usual' | 'whole' | 'folded';

const LEAST = 220;
const FOLDED = 46;
/** Above the dock so much of the canvas stays. */
const ABOVE = 120;

/** The frame at the bottom of the canvas: pulled higher or lower, made as high as the canvas, or folded to its bar. */
export function Dock({
  size,
  onSize,
  onClose,
  onKey,
  libraryOpen,
  onLibrary,
  bar,
  children,
}: {
  readonly size: DockSize;
  readonly onSize: (size: DockSize) => void;
  readonly onClose: () => void;
  /** A key that something within did not take for itself. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly libraryOpen: boolean;
  readonly onLibrary: (open: boolean) => void;
  /** What stands in its bar. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const element = useRef<HTMLElement>(null);
  useCover('workbench', element);
  const small = useSmallScreen();
  const preferred = usePreferences((preferences) => preferences.dockHeight);
  const [pulled, setPulled] = useState<number | null>(null);
  const room = useStageHeight();
  const most = Math.max(LEAST, room - ABOVE);
  const whole = size === 'whole' || (small && size === 'usual');
  const height =
    size === 'folded' ? FOLDED : whole ? room : Math.min(most, Math.max(LEAST, pulled ?? preferred));

  useEffect(() => {
    document.documentElement.style.setProperty('--dock-height', `${height}px`);
    return () => {
      document.documentElement.style.removeProperty('--dock-height');
    };
  }, [height]);

  // The browser's own event: React hears it only at the page's root, where it can no longer be kept from the page.
  const key = useEffectEvent(onKey);
  useEffect(() => {
    const dock = element.current;
    const pressed = (event: KeyboardEvent): void => key(event);
    dock?.addEventListener('keydown', pressed);
    return () => dock?.removeEventListener('keydown', pressed);
  }, []);

  return (
    <section
      ref={element}
      className="dock"
      tabIndex={-1}
      data-size={whole ? 'whole' : size}
      style={{ height }}
      aria-label="Cypher workbench"
      data-testid="workbench"
    >
      {size === 'usual' && !small && (
        <Grip
          label="Height of the workbench"
          along="height"
          className="dock-grip"
          value={height}
          least={LEAST}
          most={most}
          step={24}
          valueAt={({ y }) => stageBottom() - y}
          onMove={setPulled}
          onDone={(wish) => {
            setPulled(null);
            prefer({ dockHeight: Math.round(wish) });
          }}
        />
      )}
      <div className="dock-bar">
        <IconButton
          label={libraryOpen ? 'Fold the library' : 'Examples, saved queries and history'}
          aria-pressed={libraryOpen && size !== 'folded'}
          onClick={() => {
            if (size === 'folded') onSize('usual');
            onLibrary(size === 'folded' || !libraryOpen);
          }}
          data-testid="toggle-library"
        >
          <PanelLeft />
        </IconButton>
        {bar}
        {size === 'folded' ? (
          <IconButton
            label="Unfold the workbench"
            onClick={() => onSize('usual')}
            data-testid="unfold-workbench"
          >
            <ChevronUp />
          </IconButton>
        ) : (
          <IconButton
            label="Fold the workbench"
            onClick={() => onSize('folded')}
            data-testid="fold-workbench"
          >
            <ChevronDown />
          </IconButton>
        )}
        {!small && (
          <IconButton
            label={size === 'whole' ? 'Lower the workbench' : 'Raise the workbench over the canvas'}
            onClick={() => onSize(size === 'whole' ? 'usual' : 'whole')}
            data-testid="maximise-workbench"
          >
            {size === 'whole' ? <Minimize2 /> : <Maximize2 />}
          </IconButton>
        )}
        <IconButton label="Close the workbench" onClick={onClose} data-testid="close-workbench">
          <X />
        </IconButton>
      </div>
      {size !== 'folded' && children}
    </section>
  );
}

function stageBottom(): number {
  return document.getElementById('stage')?.getBoundingClientRect().bottom ?? window.innerHeight;
}

function useStageHeight(): number {
  const read = (): number => document.getElementById('stage')?.clientHeight ?? window.innerHeight;
  const [height, setHeight] = useState(read);
  useEffect(() => {
    const stage = document.getElementById('stage');
    if (stage === null) return undefined;
    const observer = new ResizeObserver(() => setHeight(stage.clientHeight));
    observer.observe(stage);
    return () => observer.disconnect();
  }, []);
  return height;
}
