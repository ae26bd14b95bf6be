import { Check, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import { ENTITY_LABELS, labelDefinition, type EntityLabel } from '#core/model/labels';
import { colourFaults, nearestGood, type Surroundings } from '../../graph/colour-safety.ts';
import { PALETTES, withKindColours } from '../../graph/palette.ts';
import { announce } from '../../state/announcer.ts';
import { kindPlural, kindsChanged, keepKindLook, resetKinds } from '../../state/kind-names.ts';
import { usePreferences, type KindLook, type Theme } from '../../state/preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { sayFault } from './say-fault.ts';
import './kind-dialog.css';

/** What a kind is called and coloured in this browser, with what speaks against a colour while it is chosen. */
export function KindDialog({
  label,
  theme,
  onClose,
}: {
  readonly label: EntityLabel;
  /** The ground that is shown: the colour is chosen for this one. */
  readonly theme: Theme;
  readonly onClose: () => void;
}): ReactNode {
  const id = useId();
  const kinds = usePreferences((preferences) => preferences.kinds);
  const now = kinds[label];
  const definition = labelDefinition(label);
  const models = PALETTES[theme].label[label];
  const [name, setName] = useState(now?.name ?? '');
  const [plural, setPlural] = useState(now?.plural ?? '');
  const [colour, setColour] = useState(now?.[theme] ?? models);
  const measured = useDeferredValue(colour);
  const { faults, proposed } = useMemo(() => {
    const around = surroundingsOf(label, theme, kinds, measured === models);
    const found = colourFaults(measured, around);
    return { faults: found, proposed: found.length === 0 ? undefined : nearestGood(measured, around) };
  }, [label, theme, kinds, measured, models]);
  const refused = faults.some((fault) => fault.kind === 'faint');
  const keep = (look: KindLook): void => {
    keepKindLook(label, look);
    announce(`${kindPlural(label, usePreferences.getState().kinds)}: kept in this browser.`);
    onClose();
  };
  return (
    <Dialog title={`How ${kindPlural(label, kinds).toLowerCase()} look`} onClose={onClose}>
      <form
        className="kind-dialog"
        data-testid="kind-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!refused && measured === colour) keep({ ...now, name, plural, [theme]: colour });
        }}
      >
        <p className="soft">Only in this browser, for every case. {definition?.meaning}</p>
        <div className="kind-names">
          <label className="labelled">
            <span>Name of one</span>
            <input
              className="field"
              value={name}
              maxLength={40}
              placeholder={definition?.caption}
              onChange={(event) => setName(event.target.value)}
              data-testid="kind-name"
            />
          </label>
          <label className="labelled">
            <span>Name of many</span>
            <input
              className="field"
              value={plural}
              maxLength={40}
              placeholder={name.trim() === '' ? definition?.plural : name.trim()}
              onChange={(event) => setPlural(event.target.value)}
              data-testid="kind-plural"
            />
          </label>
        </div>
        <label className="kind-ground" htmlFor={id}>
          Colour on the {theme} ground
        </label>
        <div className="kind-colour">
          <input
            id={id}
            type="color"
            value={colour}
            onChange={(event) => setColour(event.target.value.toLowerCase())}
            data-testid="kind-colour"
          />
          <span className="kind-sample" style={sampleStyle(label, colour)}>
            <LabelIcon label={label} size={34} />
          </span>
          <button
            type="button"
            className="quiet-button"
            disabled={colour === models}
            onClick={() => setColour(models)}
          >
            The model’s colour
          </button>
        </div>
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
                  <span className="kind-swatch" style={{ background: proposed }} /> Take the nearest that
                  passes, {proposed}
                </button>
              )}
            </>
          )}
        </div>
        <div className="dialog-actions">
          {now !== undefined && (
            <button type="button" className="quiet-button" onClick={() => keep({})} data-testid="kind-reset">
              As in the model
            </button>
          )}
          {kindsChanged(kinds) && (
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                resetKinds();
                announce('All kinds look as in the model.');
                onClose();
              }}
              data-testid="kinds-reset"
            >
              All kinds as in the model
            </button>
          )}
          <span className="kind-space" />
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="submit"
            className="button button-main"
            disabled={refused}
            title={refused ? 'A colour below 3:1 cannot be seen by everybody: choose another.' : undefined}
            data-testid="kind-keep"
          >
            {faults.length > 0 && !refused ? 'Use anyway' : 'Use it'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The sample wears the colour before it is kept: the disc's own property is set for it alone. */
function sampleStyle(label: EntityLabel, colour: string): Readonly<Record<string, string>> {
  return { [`--label-${label.toLowerCase()}`]: colour };
}

/**
 * The kinds beside one. Where it has the model's colour, others with theirs are left out: what the model gives the same
 * colour, it tells apart by the icon.
 */
function surroundingsOf(
  label: EntityLabel,
  theme: Theme,
  kinds: Readonly<Record<string, KindLook>>,
  asModel: boolean,
): Surroundings {
  const models = PALETTES[theme];
  const { paper, onNode, red, label: colours } = withKindColours(models, theme, kinds);
  const others = ENTITY_LABELS.filter(
    ({ name }) => name !== label && !(asModel && colours[name] === models.label[name]),
  );
  return {
    paper,
    icon: onNode,
    red,
    others: others.map(({ name }) => ({ name: kindPlural(name, kinds), colour: colours[name] })),
  };
}
