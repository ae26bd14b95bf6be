import { Check, Ellipsis, Link2, Moon, PanelLeftOpen, SquareTerminal, Sun } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { prefer, type Theme } from '../state/preferences.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { sayOfView } from '../state/opened-view.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { useCopied } from '../ui/use-copied.ts';
import { useSmallScreen } from '../ui/use-media.ts';

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
  untold,
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
  /** What of what is seen it cannot tell at this moment, in a sentence; null where it tells all. */
  readonly untold: () => string | null;
  /** More buttons, before the bar's own. */
  readonly tools?: ReactNode;
  /** The field. */
  readonly children: ReactNode;
}): ReactNode {
  const [copied, copy] = useCopied(sayOfView);
  const small = useSmallScreen();
  const copyLink = (): void => copy(link, 'The link was copied.', untold());
  const themeWords = theme === 'dark' ? 'Light ground' : 'Dark ground';
  const turnTheme = (): void => prefer({ theme: theme === 'dark' ? 'light' : 'dark' });
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
        {small ? (
          <MoreTools
            items={[
              { id: 'cypher', title: 'Cypher workbench', group: '', run: onCypher },
              { id: 'link', title: 'Copy link to what you see', group: '', run: copyLink },
              { id: 'theme', title: themeWords, group: '', run: turnTheme },
            ]}
          />
        ) : (
          <>
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
              onClick={copyLink}
              aria-label={copied ? 'Copied' : 'Copy link to what you see'}
              title="Copy link to what you see"
              data-testid="copy-link"
            >
              {copied ? <Check aria-hidden="true" /> : <Link2 aria-hidden="true" />}
              <span>{copied ? 'Copied' : 'Copy link'}</span>
            </button>
            <IconButton label={themeWords} onClick={turnTheme} data-testid="theme">
              {theme === 'dark' ? <Sun /> : <Moon />}
            </IconButton>
          </>
        )}
      </div>
    </header>
  );
}

/** What a small screen has no room for beside the rest, behind one button. */
function MoreTools({ items }: { readonly items: readonly MenuItem[] }): ReactNode {
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  return (
    <>
      <IconButton
        label="More of this page"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          setAt({ x: left, y: bottom });
        }}
        data-testid="more-tools"
      >
        <Ellipsis />
      </IconButton>
      {at !== null && <Menu label="More of this page" at={at} items={items} onClose={() => setAt(null)} />}
    </>
  );
}
