import { Check, Link2, Moon, PanelLeftOpen, SquareTerminal, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { prefer, type Theme } from '../state/preferences.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { sayOfView } from '../state/opened-view.ts';
import { useCopied } from '../ui/use-copied.ts';

/** The bar at the top: mark, case, the field, and what concerns the whole page. */
export function TopBar({
  title,
  theme,
  legendOpen,
  onOpenLegend,
  onHome,
  cypherOpen,
  onCypher,
  tools,
  link,
  children,
}: {
  readonly title: string | undefined;
  readonly theme: Theme;
  readonly legendOpen: boolean;
  readonly onOpenLegend: () => void;
  readonly onHome: () => void;
  readonly cypherOpen: boolean;
  readonly onCypher: () => void;
  /** What shows the same elsewhere; it may have to be kept on the server first. */
  readonly link: () => Promise<string>;
  /** More buttons, before the bar's own. */
  readonly tools?: ReactNode;
  /** The field. */
  readonly children: ReactNode;
}): ReactNode {
  const [copied, copy] = useCopied(sayOfView);
  return (
    <header className="top-bar">
      {!legendOpen && (
        <IconButton label="Show the legend" onClick={onOpenLegend} data-testid="open-legend">
          <PanelLeftOpen />
        </IconButton>
      )}
      <h1 className="top-mark">
        <button type="button" onClick={onHome} title="The whole case">
          Who<b>Knew</b>
        </button>
      </h1>
      <p className="top-case" title={title}>
        {title ?? ' '}
      </p>
      {children}
      <div className="top-tools">
        {tools}
        <button
          type="button"
          className="quiet-button top-link"
          aria-pressed={cypherOpen}
          aria-keyshortcuts="Control+`"
          aria-label="Cypher"
          title="Cypher workbench (Ctrl+`, the key left of 1)"
          onClick={onCypher}
          data-testid="open-cypher"
        >
          <SquareTerminal aria-hidden="true" />
          <span>Cypher</span>
        </button>
        <button
          type="button"
          className="quiet-button top-link"
          onClick={() => copy(link, 'The link was copied.')}
          aria-label={copied ? 'Copied' : 'Copy link to what you see'}
          title="Copy link to what you see"
          data-testid="copy-link"
        >
          {copied ? <Check aria-hidden="true" /> : <Link2 aria-hidden="true" />}
          <span>{copied ? 'Copied' : 'Copy link'}</span>
        </button>
        <IconButton
          label={theme === 'dark' ? 'Light ground' : 'Dark ground'}
          onClick={() => prefer({ theme: theme === 'dark' ? 'light' : 'dark' })}
          data-testid="theme"
        >
          {theme === 'dark' ? <Sun /> : <Moon />}
        </IconButton>
      </div>
    </header>
  );
}
