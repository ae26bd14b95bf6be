import type { ColourFault, Sight } from '../../graph/colour-safety.ts';

/** What speaks against a colour, as a sentence. */
export function sayFault(fault: ColourFault): string {
  switch (fault.kind) {
    case 'faint': {
      const reached = `${(Math.floor(fault.ratio * 10) / 10).toFixed(1)}:1`;
      return fault.on === 'paper'
        ? `Too faint on the paper: ${reached}, and 3:1 is needed.`
        : `The icon cannot be seen on it: ${reached}, and 3:1 is needed.`;
    }
    case 'alike':
      return fault.seen.includes('as is')
        ? `Too much like ${fault.name}.`
        : `Too much like ${fault.name} for people with ${listed(fault.seen)}.`;
    case 'red':
      return 'Too near the red of contradictions.';
    default:
      return fault satisfies never;
  }
}

function listed(sights: readonly Sight[]): string {
  const last = sights.at(-1) ?? '';
  return sights.length < 2 ? last : `${sights.slice(0, -1).join(', ')} or ${last}`;
}
