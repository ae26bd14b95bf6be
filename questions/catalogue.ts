import type { CatalogueEntry } from './catalogue-entry.ts';
import { ACT_ENTRIES } from './catalogue/acts.ts';
import { ADDRESSED_ENTRIES } from './catalogue/addressed.ts';
import { belongs } from './catalogue/belongs.ts';
import { calledForResignation } from './catalogue/called-for-resignation.ts';
import { connected } from './catalogue/connected.ts';
import { contradicted } from './catalogue/contradicted.ts';
import { copiedOn } from './catalogue/copied-on.ts';
import { copiedParty } from './catalogue/copied-party.ts';
import { denied } from './catalogue/denied.ts';
import { figures } from './catalogue/figures.ts';
import { happened } from './catalogue/happened.ts';
import { heldPost } from './catalogue/held-post.ts';
import { knew } from './catalogue/knew.ts';
import { mentions } from './catalogue/mentions.ts';
import { newSince } from './catalogue/new-since.ts';
import { published } from './catalogue/published.ts';
import { QUESTIONED_ENTRIES } from './catalogue/questioned.ts';
import { received } from './catalogue/received.ts';
import { receivedBy } from './catalogue/received-by.ts';
import { said } from './catalogue/said.ts';
import { sent, sentByParty } from './catalogue/sent.ts';
import { sourcesAgree } from './catalogue/sources-agree.ts';
import { sourcesSay } from './catalogue/sources-say.ts';
import { tookPart } from './catalogue/took-part.ts';
import { wasCopied } from './catalogue/was-copied.ts';
import { when } from './catalogue/when.ts';
import { whoIs } from './catalogue/who-is.ts';
import { writtenBy, wrote } from './catalogue/wrote.ts';

/** Every question that can be asked, in the order that lists show them. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  copiedOn,
  wrote,
  calledForResignation,
  knew,
  said,
  contradicted,
  connected,
  copiedParty,
  wasCopied,
  received,
  receivedBy,
  ...ADDRESSED_ENTRIES,
  sent,
  sentByParty,
  writtenBy,
  published,
  ...ACT_ENTRIES,
  denied,
  sourcesAgree,
  sourcesSay,
  figures,
  mentions,
  heldPost,
  whoIs,
  belongs,
  tookPart,
  ...QUESTIONED_ENTRIES,
  happened,
  when,
  newSince,
];

/** The entry with an id; undefined where there is none. */
export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return CATALOGUE.find((candidate) => candidate.id === id);
}
