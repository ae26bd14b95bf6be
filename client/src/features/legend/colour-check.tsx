import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { sayFault } from './say-fault.ts';
import type { ChosenLook } from './use-kind-look.ts';

/** What speaks against a colour while it is chosen, and the nearest one that passes. */
export function ColourCheck({
  look: { faults, proposed, setColour },
}: {
  readonly look: ChosenLook;
}): ReactNode {
  return (
    <div className="kind-check" role="status" data-testid="kind-check">
      {faults.length === 0 ? (
        <p className="check check-good">
          <Check aria-hidden="true" /> Clear on the ground, and told from every other kind.
        </p>
      ) : (
        <>
          <ul>
            {faults.map((fault) => (
              <li key={sayFault(fault)}>
                <TriangleAlert aria-hidden="true" />
                <span>{sayFault(fault)}</span>
              </li>
            ))}
          </ul>
          {proposed === undefined ? (
            <p className="soft">No colour near it does better beside the others.</p>
          ) : (
            <button
              type="button"
              className="button"
              onClick={() => setColour(proposed)}
              data-testid="kind-proposed"
            >
              <span className="kind-swatch" style={{ background: proposed }} /> Take the nearest that passes,{' '}
              {proposed}
            </button>
          )}
        </>
      )}
    </div>
  );
}
