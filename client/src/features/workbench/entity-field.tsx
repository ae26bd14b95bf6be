import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { nodeIdSchema } from '#core/identity';
import { entityLabel, labelOfId } from '#core/model/labels';
import { nodeOptions } from '../../api/read-node.ts';
import { foundFor, searchOptions } from '../../api/search.ts';
import { ComboField } from '../../ui/combo-field.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';

/** A field that finds an entity by its name and holds its id. An id may be typed as well. */
export function EntityField({
  id,
  value,
  label,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const known = nodeIdSchema.safeParse(value).success;
  const node = useQuery({ ...nodeOptions(value), enabled: known, retry: false }).data?.node;
  // While it is typed in, the words; else the name of what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const settled = useDebounced(typed ?? '', 140);
  const found = useQuery({ ...searchOptions(settled, 7), enabled: typed !== null && settled.trim() !== '' });
  // Whoever types a whole id wants no list over what comes next.
  const searching = typed !== null && !nodeIdSchema.safeParse(typed.trim()).success;
  const { hits, waiting } = foundFor(searching ? typed : '', settled, found);
  const kind = labelOfId(value);
  return (
    <ComboField
      id={id}
      label={label}
      words={typed ?? node?.name ?? value}
      typed={typed}
      icon={
        typed === null && kind !== undefined && node !== undefined && <LabelIcon label={kind} size={18} />
      }
      title={value}
      options={hits.map((hit) => {
        const hitLabel = entityLabel([hit.label]);
        return { ...hit, icon: hitLabel !== undefined && <LabelIcon label={hitLabel} size={18} /> };
      })}
      waiting={waiting}
      onType={(text) => {
        setTyped(text);
        // Other words are not yet another entity, and no longer the one before.
        onChange(nodeIdSchema.safeParse(text.trim()).data ?? '');
      }}
      onChoose={(chosen) => {
        setTyped(null);
        onChange(chosen);
      }}
      onLeave={() => setTyped(null)}
    />
  );
}
