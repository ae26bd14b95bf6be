import type { ReactNode } from 'react';
import { STATUS_MEANING, STATUSES, type Status } from '#core/stance';
import { standingRows, type countStandings } from './legend-counts.ts';
import { StrokeSample } from './stroke-sample.tsx';

/** What the strokes mean; a click greys what has a standing, and brings it back. */
export function StandingRows({
  standings: { strokes, contradictions },
  off,
  onStandings,
}: {
  readonly standings: ReturnType<typeof countStandings>;
  /** The standings that are filtered out. */
  readonly off: readonly Status[];
  readonly onStandings: (off: readonly Status[]) => void;
}): ReactNode {
  return (
    <ul>
      {standingRows(strokes, off).map(({ stroke, words, of }) => {
        const many = strokes.get(stroke) ?? 0;
        // Where nothing of it is left, what there is to do is to bring it back.
        const greyed = many === 0 || of.every((status) => off.includes(status));
        const after = greyed
          ? off.filter((status) => !of.includes(status))
          : STATUSES.filter((status) => off.includes(status) || of.includes(status));
        return (
          <li key={stroke}>
            <button
              type="button"
              className={greyed ? 'legend-row legend-stroke legend-off' : 'legend-row legend-stroke'}
              aria-pressed={!greyed}
              title={[
                ...of.map((status) => `${status}: ${STATUS_MEANING[status]}`),
                `Click to ${greyed ? 'bring back' : 'grey'}.`,
              ].join('\n')}
              onClick={() => onStandings(after)}
              data-testid={`legend-${stroke}`}
            >
              <StrokeSample stroke={stroke} colour="var(--edge)" />
              <span className="legend-name">{words}</span>
              <span className="legend-count">{many.toLocaleString('en-GB')}</span>
            </button>
          </li>
        );
      })}
      {contradictions > 0 && (
        <li className="legend-line" data-testid="legend-contradicts">
          <StrokeSample stroke="solid" colour="var(--red)" />
          <span className="legend-name">contradicts</span>
          <span className="legend-count">{contradictions}</span>
        </li>
      )}
      <li className="legend-line legend-hint">
        <StrokeSample stroke="solid" colour="var(--edge)" width={3} />
        <span className="legend-name">more independent sources</span>
      </li>
    </ul>
  );
}
