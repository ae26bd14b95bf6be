import type { Fact } from '../../words/fact.ts';

/** A fact of two nodes side by side; undefined where one does not have it. */
export interface PairedFact {
  readonly caption: string;
  readonly one: Fact | undefined;
  readonly other: Fact | undefined;
}

/** The facts of two nodes by their captions: those of the one in their order, then what only the other has. */
export function pairFacts(one: readonly Fact[], other: readonly Fact[]): readonly PairedFact[] {
  const captions = [...new Set([...one, ...other].map(({ caption }) => caption))];
  return captions.map((caption) => ({
    caption,
    one: one.find((fact) => fact.caption === caption),
    other: other.find((fact) => fact.caption === caption),
  }));
}
