import { entityLabel, labelDefinition } from '#core/model/labels';
import type { WireNode } from '#core/wire/node';
import { sayWhen } from '#core/date/say-when';
import type { Fact } from './fact.ts';

/** What the title says already, or what only machines read. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'docType',
  'kind',
  'held',
  'named',
  'publicFigure',
  'sha256',
  'textSha256',
  'messageId',
  'language',
  'when',
  'published',
]);
const COMPARED: Readonly<Record<string, string>> = {
  '=': 'exactly',
  '<': 'fewer than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
  '~': 'about',
};

/** A node's facts in the model's order and words. A figure is one fact: `more than 10,000 returns`. */
export function nodeFacts({ labels, properties }: Pick<WireNode, 'labels' | 'properties'>): readonly Fact[] {
  const label = entityLabel(labels);
  const definitions = label === undefined ? [] : (labelDefinition(label)?.properties ?? []);
  return definitions.flatMap((definition): readonly Fact[] => {
    const { name, kind, caption, authored } = definition;
    const value = properties[name];
    if (value === undefined || ELSEWHERE.has(name) || authored === false || name.endsWith('Basis')) return [];
    const words = asHeading(caption);
    if (name === 'comparator' || name === 'unit' || name === 'periodFrom' || name === 'periodTo') return [];
    if (name === 'quantity' && typeof value === 'number') {
      const compared = COMPARED[String(properties['comparator'] ?? '=')] ?? '';
      const unit = properties['unit'];
      const figure = [
        compared === 'exactly' ? '' : compared,
        value.toLocaleString('en-GB'),
        typeof unit === 'string' ? unit : '',
      ];
      return [{ kind: 'text', caption: words, value: figure.filter((part) => part !== '').join(' ') }];
    }
    if (kind === 'node-id' && typeof value === 'string') return [{ kind: 'node', caption: words, value }];
    if (kind === 'url' && typeof value === 'string') {
      return [{ kind: /^https?:\/\//.test(value) ? 'link' : 'text', caption: words, value }];
    }
    if ((kind === 'edtf' || kind === 'date') && typeof value === 'string') {
      return [{ kind: 'text', caption: words, value: sayWhen(value) }];
    }
    if (typeof value === 'boolean') return [{ kind: 'text', caption: words, value: value ? 'yes' : 'no' }];
    return [{ kind: 'text', caption: words, value: Array.isArray(value) ? value.join(', ') : String(value) }];
  });
}

function asHeading(caption: string): string {
  return caption.charAt(0).toUpperCase() + caption.slice(1);
}
