import { sayWhen } from '#core/date/say-when';
import { entityLabel } from '#core/model/labels';
import { textOf, type Properties } from '#core/property-value';
import type { WireNode } from '#core/wire/node';
import { kindName } from '../state/kind-names.ts';
import type { KindLook } from '../state/preferences.ts';

/** What a node is, in a word or two: `Memo`, `Hearing`, `Newspaper`, else its kind's name. */
export function sayKind(
  { labels, properties }: Pick<WireNode, 'labels' | 'properties'>,
  kinds?: Readonly<Record<string, KindLook>>,
): string {
  const label = entityLabel(labels);
  const caption = label === undefined ? 'Thing' : kindName(label, kinds);
  const kind = textOf(properties, 'docType') ?? textOf(properties, 'kind');
  if (properties['named'] === false) return `${caption}, not named`;
  if (kind === undefined || kind === 'other') return caption;
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** When it was, or was published, in words; undefined where nothing says so. */
export function sayNodeDate({ properties }: Pick<WireNode, 'properties'>): string | undefined {
  return sayDated(properties, 'when') ?? sayDated(properties, 'published');
}

/** A date of some properties in words, by the name it was given: `when`, `published`, `reported`. */
export function sayDated(properties: Properties, name: string): string | undefined {
  const edtf = textOf(properties, name);
  return edtf === undefined ? undefined : sayWhen(edtf);
}
