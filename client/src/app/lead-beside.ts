/** Leads whoever was within something that lay over the canvas, and goes, to the canvas. */
export function leadToCanvas(): void {
  document.getElementById('canvas')?.focus({ preventScroll: true });
}

/** Leads whoever was within a panel that goes to what lies beside it: the workbench or the graph as text where they cover the canvas. */
export function leadBesidePanel(): void {
  const over =
    document.querySelector<HTMLElement>('.dock[data-size="whole"]') ?? document.getElementById('sheet');
  if (over === null) leadToCanvas();
  else over.focus({ preventScroll: true });
}

/** Whether somebody is on the canvas, or took the link past the bars: what covers the canvas leads them on. */
export function isOnWayToCanvas(): boolean {
  const from = document.activeElement;
  return from?.getAttribute('href') === '#stage' || from?.id === 'canvas';
}
