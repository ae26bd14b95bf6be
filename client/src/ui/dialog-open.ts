/** Whether a dialog has the screen: keys are its own then, wherever the focus is. */
export function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
