import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { entityLabel, labelOfId } from '#core/model/labels';
import { nodeOptions } from '../../api/read-node.ts';
import { foundFor, searchOptions } from '../../api/search.ts';
import { ComboField } from '../../ui/combo-field.tsx';
import { LabelIcon } from '../../ui/label-icon.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';

/** One end of a path: found by its name. */
export function EndField({
  label,
  value,
  onChoose,
}: {
  readonly label: string;
  /** The id of what is chosen, `''` while nothing is. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const node = useQuery({ ...nodeOptions(value), enabled: value !== '' }).data?.node;
  const [typed, setTyped] = useState<string | null>(null);
  const settled = useDebounced(typed ?? '', 140);
  const found = useQuery({ ...searchOptions(settled, 7), enabled: settled.trim() !== '' });
  const kind = labelOfId(value);
  const { hits, waiting } = foundFor(typed ?? '', settled, found);
  return (
    <ComboField
      label={label}
      words={typed ?? node?.name ?? value}
      typed={typed}
      icon={typed === null && kind !== undefined && <LabelIcon label={kind} size={18} />}
      options={hits.map((hit) => {
        const hitLabel = entityLabel([hit.label]);
        return { ...hit, icon: hitLabel !== undefined && <LabelIcon label={hitLabel} size={18} /> };
      })}
      waiting={waiting}
      onType={setTyped}
      onChoose={(id) => {
        setTyped(null);
        onChoose(id);
      }}
      onLeave={() => setTyped(null)}
    />
  );
}
