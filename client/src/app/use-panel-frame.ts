import { withinSentence } from '#core/within-sentence';
import type { Address } from '../state/address.ts';
import { go } from '../state/address-bar.ts';
import { closeDocument } from './journeys.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import type { SidePanelProps } from '../ui/side-panel.tsx';
import type { Canvas } from './use-canvas.ts';

/** What can lie at the right, from the top: each over the next. */
const LAYERS = ['document', 'relationship', 'focus', 'compared', 'community'] as const;
export type Layer = (typeof LAYERS)[number];

const ALL_CLOSED: Partial<Address> = {
  document: null,
  evidence: null,
  relationship: null,
  focus: null,
  compared: null,
  community: null,
};

/** What taking a layer off closes. */
const TAKEN_OFF: Readonly<Record<Exclude<Layer, 'document'>, Partial<Address>>> = {
  relationship: { relationship: null, evidence: null },
  focus: { focus: null, evidence: null },
  compared: { compared: null },
  community: { community: null },
};

/** What lies uppermost; null where nothing is open. */
export function topLayer(address: Address): Layer | null {
  return LAYERS.find((each) => address[each] !== null) ?? null;
}

/** How wide a panel at the right is, what closes it, and what it leads back to. */
export function usePanelFrame(
  layer: Layer,
  address: Address,
  nameOf: Canvas['nameOf'],
): Pick<SidePanelProps, 'width' | 'onWidth' | 'onClose' | 'onBack' | 'backTo'> {
  const { panelWidth, readerWidth } = usePreferences();
  const wide = layer === 'document' || layer === 'compared';
  const beneath = LAYERS.slice(LAYERS.indexOf(layer) + 1).find((each) => address[each] !== null);
  return {
    width: wide ? readerWidth : panelWidth,
    onWidth: (width) => prefer(wide ? { readerWidth: width } : { panelWidth: width }),
    onClose: () => go(ALL_CLOSED),
    ...(beneath === undefined
      ? {}
      : { onBack: () => takeOff(layer), backTo: `Back to ${nameLayer(beneath, address, nameOf)}` }),
  };
}

function takeOff(layer: Layer): void {
  if (layer === 'document') closeDocument();
  else go(TAKEN_OFF[layer]);
}

function nameLayer(layer: Layer, { focus }: Address, nameOf: Canvas['nameOf']): string {
  switch (layer) {
    case 'document':
      return 'the document';
    case 'relationship':
      return 'the relationship';
    case 'focus':
      return focus === null ? '' : withinSentence(focus, nameOf(focus) ?? 'before');
    case 'compared':
      return 'the comparison';
    case 'community':
      return 'the community';
    default:
      return layer satisfies never;
  }
}
