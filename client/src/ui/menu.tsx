import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { KeyCaps } from './key-caps.tsx';
import './menu.css';

/** Something that a menu offers. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** What it is listed under; a line parts it from the group before. */
  readonly group: string;
  readonly keys?: string | undefined;
  /** Why it cannot be done now. */
  readonly unavailable?: string | undefined;
  readonly run: () => void;
}

/**
 * A menu at a point of the window, in CSS px, as the ARIA pattern has it: arrows walk, letters jump, Enter does, Esc and
 * a click elsewhere close. The focus goes back to where it was.
 */
export function Menu({
  label,
  at,
  items,
  onClose,
}: {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  const headId = useId();
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const menu = element.current;
    if (menu === null) return;
    const { offsetWidth: width, offsetHeight: height } = menu;
    const fit = (wish: number, size: number, room: number): number =>
      Math.max(RIM, wish + size > room - RIM ? Math.min(wish - size, room - RIM - size) : wish);
    // Beside the point where there is room, else on its other side, else as far in as it takes.
    setPlace({
      x: fit(at.x, width, window.innerWidth),
      y: Math.max(RIM, Math.min(at.y, window.innerHeight - RIM - height)),
    });
  }, [at, items.length]);

  useEffect(() => {
    const before = document.activeElement;
    itemsIn(element.current)[0]?.focus();
    const pressed = (event: PointerEvent): void => {
      if (event.target instanceof Node && element.current?.contains(event.target) === true) return;
      close.current();
    };
    // The press that opened it is still going on.
    const timer = window.setTimeout(
      () => window.addEventListener('pointerdown', pressed, { capture: true }),
      0,
    );
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointerdown', pressed, { capture: true });
      // Where something else took the focus meanwhile, a dialog say, it keeps it.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  const press = (event: KeyboardEvent): void => {
    // Keys within are the menu's, not the page's.
    event.stopPropagation();
    const all = itemsIn(element.current);
    const here = all.findIndex((item) => item === document.activeElement);
    const goTo = (to: number): void => {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    };
    if (event.key === 'ArrowDown') goTo(here + 1);
    else if (event.key === 'ArrowUp') goTo(here < 0 ? -1 : here - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const next = [...all.slice(here + 1), ...all.slice(0, here + 1)];
      next.find((item) => item.textContent.toLowerCase().startsWith(letter))?.focus();
    }
  };
  return (
    <div
      ref={element}
      className="menu"
      role="menu"
      aria-labelledby={headId}
      style={{ left: place.x, top: place.y }}
      onKeyDown={press}
      onContextMenu={(event) => event.preventDefault()}
      data-testid="menu"
    >
      <p className="menu-head" id={headId} role="presentation">
        {label}
      </p>
      {items.map((item, index) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={
            index > 0 && item.group !== items[index - 1]?.group ? 'menu-item menu-part' : 'menu-item'
          }
          aria-disabled={item.unavailable !== undefined}
          title={item.unavailable}
          onPointerMove={(event) => event.currentTarget.focus()}
          onClick={() => {
            if (item.unavailable !== undefined) return;
            onClose();
            item.run();
          }}
          data-testid={`menu-${item.id}`}
        >
          <span>{item.title}</span>
          {item.keys !== undefined && <KeyCaps keys={item.keys} />}
        </button>
      ))}
    </div>
  );
}

/** So far, in CSS px, a menu stays from the window's rim. */
const RIM = 8;

function itemsIn(menu: HTMLElement | null): readonly HTMLElement[] {
  return menu === null ? [] : [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
