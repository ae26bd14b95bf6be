import { Eye, EyeOff, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EntityLabel } from '#core/model/labels';
import { kindPlural } from '../../state/kind-names.ts';
import { usePreferences } from '../../state/preferences.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { kindRows } from './legend-counts.ts';

/** A row for each kind: shown or hidden by a click, renamed and recoloured by its pencil. */
export function KindRows({
  kinds,
  totals,
  plain,
  hidden,
  onHide,
  onEdit,
}: {
  /** How many of each kind are on the canvas. */
  readonly kinds: ReadonlyMap<string, number>;
  /** How many the case has, where that is said beside and each of these kinds has a row; null for what is drawn alone. */
  readonly totals: Readonly<Record<string, number>> | null;
  /** Whether colours tell something else than kinds. */
  readonly plain: boolean;
  readonly hidden: readonly EntityLabel[];
  readonly onHide: (hidden: readonly EntityLabel[]) => void;
  /** Renames or recolours a kind. */
  readonly onEdit: (label: EntityLabel) => void;
}): ReactNode {
  const looks = usePreferences((preferences) => preferences.kinds);
  const rows = kindRows(kinds, totals, hidden);
  return (
    <ul>
      {rows.map(({ name: label, meaning }) => {
        const off = hidden.includes(label);
        const EyeShown = off ? EyeOff : Eye;
        return (
          <li key={label} className="legend-kind">
            <button
              type="button"
              className={off ? 'legend-row legend-off' : 'legend-row'}
              aria-pressed={!off}
              title={`${meaning} Click to ${off ? 'show' : 'hide'}.`}
              onClick={() => onHide(off ? hidden.filter((name) => name !== label) : [...hidden, label])}
              data-testid={`legend-${label}`}
            >
              <LabelIcon label={label} plain={plain} />
              <span className="legend-name">{kindPlural(label, looks)}</span>
              <span className="legend-count">
                {(kinds.get(label) ?? 0).toLocaleString('en-GB')}
                {totals !== null && ` of ${(totals[label] ?? 0).toLocaleString('en-GB')}`}
              </span>
              <EyeShown className="legend-eye" aria-hidden="true" />
            </button>
            <IconButton
              label={`Rename or recolour ${kindPlural(label, looks).toLowerCase()}`}
              className="icon-button legend-edit"
              onClick={() => onEdit(label)}
              data-testid={`edit-${label}`}
            >
              <Pencil />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
