import { textOf } from '#core/property-value';
import type { WireNode } from '#core/wire/node';

/** A tag as `en`, `ar` or `pt-BR`: what a page can tell a screen reader. A language by its name is none. */
const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** The language that a document is in, as pages say it; undefined where it is not known so. */
export function languageOf(document: Pick<WireNode, 'properties'> | undefined): string | undefined {
  const language = document === undefined ? undefined : textOf(document.properties, 'language');
  return language !== undefined && TAG.test(language) ? language : undefined;
}
