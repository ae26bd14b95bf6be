import type { CatalogueEntry } from './catalogue-entry.ts';
import { calledForResignation } from './catalogue/called-for-resignation.ts';
import { copiedOn } from './catalogue/copied-on.ts';
import { copiedParty } from './catalogue/copied-party.ts';
import { wrote } from './catalogue/wrote.ts';

/** Every question that can be asked, in the order that lists show them. */
export const CATALOGUE: readonly CatalogueEntry[] = [copiedOn, copiedParty, wrote, calledForResignation];

/** The entry with an id; undefined where there is none. */
export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return CATALOGUE.find((candidate) => candidate.id === id);
}
