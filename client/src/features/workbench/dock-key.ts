/** What a key pressed in the workbench leads to. */
interface DockKeys {
  readonly running: boolean;
  readonly onStop: () => void;
  readonly onRun: () => void;
}

/** Keys that the workbench takes for itself, or keeps from the rest of the page. */
export function pressInDock(event: KeyboardEvent, { running, onStop, onRun }: DockKeys): void {
  // A dialog lies in the page's tree here, but its keys are its own.
  if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
  if (event.key === 'Escape' && running) {
    event.preventDefault();
    event.stopPropagation();
    onStop();
  } else if (event.key === 'Escape' && inEditor(event.target)) {
    // Esc in the editor is the editor's: it must not close what lies open elsewhere.
    event.stopPropagation();
  } else if (event.key === '/' && inEditor(event.target)) event.stopPropagation();
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
    event.preventDefault();
    onRun();
  }
}

function inEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.cypher-editor') !== null;
}
