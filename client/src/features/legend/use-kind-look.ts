import { useDeferredValue, useMemo, useState } from 'react';
import { ENTITY_LABELS, type EntityLabel } from '#core/model/labels';
import { colourFaults, nearestGood, type ColourFault, type Surroundings } from '../../graph/colour-safety.ts';
import { PALETTES, withKindColours } from '../../graph/palette.ts';
import { kindPlural } from '../../state/kind-names.ts';
import { usePreferences, type KindLook, type Theme } from '../../state/preferences.ts';

/** The look that is being chosen for a kind, and what speaks against its colour. */
export interface ChosenLook {
  readonly name: string;
  readonly plural: string;
  readonly colour: string;
  /** The model's colour on this ground. */
  readonly models: string;
  readonly faults: readonly ColourFault[];
  /** The nearest colour without faults; undefined where none is needed, or there is none. */
  readonly proposed: string | undefined;
  /** Whether the colour cannot be seen by everybody. */
  readonly refused: boolean;
  /** Whether the faults are those of the colour as it is now. */
  readonly measured: boolean;
  readonly setName: (name: string) => void;
  readonly setPlural: (plural: string) => void;
  readonly setColour: (colour: string) => void;
}

/** Chooses a look for a kind on one ground, from what is kept of it in this browser. */
export function useKindLook(label: EntityLabel, theme: Theme): ChosenLook {
  const kinds = usePreferences((preferences) => preferences.kinds);
  const now = kinds[label];
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
  return {
    ...{ name, plural, colour, models, faults, proposed, setName, setPlural, setColour },
    refused: faults.some((fault) => fault.kind === 'faint'),
    measured: measured === colour,
  };
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
