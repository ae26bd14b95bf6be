import type { ReactNode } from 'react';
import type { Fact } from '../words/fact.ts';

/** Captions and what stands under each; nothing where there is none. */
export function FactList({
  facts,
  nameOf,
  onOpenNode,
}: {
  readonly facts: readonly Fact[];
  readonly nameOf: (id: string) => string | undefined;
  readonly onOpenNode: (id: string) => void;
}): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.caption}>
          <dt>{fact.caption}</dt>
          <dd>
            {fact.kind === 'node' ? (
              <button type="button" className="plain-link" onClick={() => onOpenNode(fact.value)}>
                {nameOf(fact.value) ?? fact.value}
              </button>
            ) : fact.kind === 'link' ? (
              <a href={fact.value} target="_blank" rel="noreferrer noopener">
                {fact.value}
              </a>
            ) : (
              fact.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
