import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { nodeOptions } from '../api/read-node.ts';
import { relationshipOptions } from '../api/read-relationship.ts';

/** A node by its name, or a relationship by its sentence, to be opened; read where the canvas does not have it. */
export function Target({
  id,
  nameOf,
  onOpen,
}: {
  readonly id: string;
  readonly nameOf: (id: string) => string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const known = nameOf(id);
  const isRelationship = id.includes('~');
  const node = useQuery({ ...nodeOptions(id), enabled: !isRelationship && known === undefined });
  const relationship = useQuery({ ...relationshipOptions(id), enabled: isRelationship });
  const words = isRelationship ? relationship.data?.sentence : (known ?? node.data?.node.name);
  return (
    <button type="button" className="plain-link" onClick={() => onOpen(id)}>
      {words ?? id}
    </button>
  );
}
