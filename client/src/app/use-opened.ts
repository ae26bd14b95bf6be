import { useQuery } from '@tanstack/react-query';
import { strungName } from '#core/within-sentence';
import { documentOptions } from '../api/read-document.ts';
import { nodeOptions } from '../api/read-node.ts';
import { relationshipOptions } from '../api/read-relationship.ts';
import type { Address } from '../state/address.ts';
import {
  openedComparison,
  openedDocument,
  openedNode,
  openedRelationship,
  type Opened,
} from '../words/say-opened.ts';
import { topLayer } from './use-panel-frame.ts';

/** What is open on top, once its name is known; undefined where nothing is, or what has none. */
export function useOpened(address: Address, nameOf: (id: string) => string | undefined): Opened | undefined {
  const layer = topLayer(address);
  const { document, relationship, focus, compared } = address;
  const [one, other] = layer === 'compared' && compared !== null ? compared : ['', ''];
  const read = useQuery({ ...documentOptions(document ?? ''), enabled: layer === 'document' }).data;
  const joined = useQuery({
    ...relationshipOptions(relationship ?? ''),
    enabled: layer === 'relationship',
  }).data;
  // What the panel beneath reads of them anyway.
  const first = useQuery({ ...nodeOptions(one), enabled: one !== '' }).data;
  const second = useQuery({ ...nodeOptions(other), enabled: other !== '' }).data;
  switch (layer) {
    case 'document': {
      const name = read?.node.name;
      return document === null || name === undefined ? undefined : openedDocument(document, name);
    }
    case 'relationship':
      return joined === undefined ? undefined : openedRelationship(joined.sentence);
    case 'focus': {
      const name = focus === null ? undefined : nameOf(focus);
      return focus === null || name === undefined ? undefined : openedNode(focus, name);
    }
    case 'compared':
      return first === undefined || second === undefined
        ? undefined
        : openedComparison(strungName(one, first.node.name), strungName(other, second.node.name));
    case 'community':
    case null:
      return undefined;
    default:
      return layer satisfies never;
  }
}
