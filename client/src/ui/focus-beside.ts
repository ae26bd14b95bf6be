const TAKES_FOCUS = 'button:enabled, a[href]';

/**
 * Takes the focus from one of a list, which is about to go, to the next, else to the one before, else to what holds the
 * list. Where somebody is elsewhere by then, they stay there.
 */
export function focusBeside(item: Element | null | undefined): void {
  if (item === null || item === undefined || isElsewhere(item)) return;
  const beside = [item.nextElementSibling, item.previousElementSibling].map((each) =>
    each?.matches(TAKES_FOCUS) === true ? each : each?.querySelector(TAKES_FOCUS),
  );
  const next = beside.find((each) => each !== null && each !== undefined);
  const to = next ?? item.parentElement?.closest('[tabindex="-1"]');
  if (to instanceof HTMLElement) to.focus();
}

/** A button that is disabled while what it asked for is under way has left the focus to the page, or to the dialog. */
function isElsewhere(item: Element): boolean {
  const now = document.activeElement;
  return now !== null && now !== document.body && now.tagName !== 'DIALOG' && !item.contains(now);
}
