/** Leads whoever was within something that lay over the canvas, and goes, to the canvas. */
export function leadToCanvas(): void {
  document.getElementById('canvas')?.focus({ preventScroll: true });
}

/** Leads whoever was within a panel that goes to what lies beside it: the graph as text where that is open, else the canvas. */
export function leadBesidePanel(): void {
  const sheet = document.getElementById('sheet');
  if (sheet === null) leadToCanvas();
  else sheet.focus({ preventScroll: true });
}
