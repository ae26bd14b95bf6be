import type { ReactNode } from 'react';
import { copyByHand, useByHand } from '../state/by-hand.ts';
import { Dialog } from '../ui/dialog.tsx';

/** What was to be copied, selected in a field, where the browser lets no page copy: over plain HTTP, mostly. */
export function CopyByHand(): ReactNode {
  const text = useByHand((state) => state.text);
  if (text === null) return null;
  const close = (): void => copyByHand(null);
  return (
    <Dialog title="Copy it from here" onClose={close}>
      <p className="soft">
        The browser does not let this page copy. It is selected below: copy it as you copy any text.
      </p>
      <textarea
        className="field"
        aria-label="What is to be copied"
        rows={Math.min(10, text.split('\n').length + 1)}
        readOnly
        value={text}
        data-first
        onFocus={(event) => event.currentTarget.select()}
        data-testid="copy-by-hand"
      />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
