import { Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUnderWay, type Begun } from '../state/under-way.ts';
import { useLate } from '../ui/use-late.ts';
import './work-under-way.css';

/** What is waited for, over the canvas, each with what stops it; nothing of what is done at once. */
export function WorkUnderWay(): ReactNode {
  const works = useUnderWay((state) => state.works);
  return (
    <div className="under-way-all" role="status">
      {works
        .filter(({ saidElsewhere }) => !saidElsewhere)
        .map((work) => (
          <Work key={work.id} work={work} />
        ))}
    </div>
  );
}

function Work({ work: { words, share, stop } }: { readonly work: Begun }): ReactNode {
  const late = useLate(true);
  if (!late) return null;
  return (
    <div className="under-way" data-testid="under-way">
      <span>{words} …</span>
      {/* Without a value it only says that something goes on. */}
      <progress aria-label={words} {...(share === null ? {} : { value: share })} />
      <button type="button" className="quiet-button" title="Esc" onClick={stop} data-testid="stop-work">
        <Square aria-hidden="true" /> Stop
      </button>
    </div>
  );
}
