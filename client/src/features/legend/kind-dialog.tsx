import { useId, type ReactNode } from 'react';
import { labelDefinition, type EntityLabel } from '#core/model/labels';
import { announce } from '../../state/announcer.ts';
import { kindPlural, kindsChanged, keepKindLook, resetKinds } from '../../state/kind-names.ts';
import { usePreferences, type KindLook, type Theme } from '../../state/preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { ColourCheck } from './colour-check.tsx';
import { useKindLook, type ChosenLook } from './use-kind-look.ts';
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
  const kinds = usePreferences((preferences) => preferences.kinds);
  const now = kinds[label];
  const look = useKindLook(label, theme);
  const { name, plural, colour, faults, refused } = look;
  const keep = (kept: KindLook): void => {
    keepKindLook(label, kept);
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
          if (!refused && look.measured) keep({ ...now, name, plural, [theme]: colour });
        }}
      >
        <p className="soft">Only in this browser, for every case. {labelDefinition(label)?.meaning}</p>
        <NameFields label={label} look={look} />
        <ColourField label={label} theme={theme} look={look} />
        <ColourCheck look={look} />
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

function NameFields({
  label,
  look: { name, plural, setName, setPlural },
}: {
  readonly label: EntityLabel;
  readonly look: ChosenLook;
}): ReactNode {
  const definition = labelDefinition(label);
  return (
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
  );
}

function ColourField({
  label,
  theme,
  look: { colour, models, setColour },
}: {
  readonly label: EntityLabel;
  readonly theme: Theme;
  readonly look: ChosenLook;
}): ReactNode {
  const id = useId();
  return (
    <>
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
    </>
  );
}

/** The sample wears the colour before it is kept: the disc's own property is set for it alone. */
function sampleStyle(label: EntityLabel, colour: string): Readonly<Record<string, string>> {
  return { [`--label-${label.toLowerCase()}`]: colour };
}
