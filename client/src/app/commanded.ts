import { isCommunityId } from '#core/community';
import type { Address } from '../state/address.ts';
import { selectedIn } from '../state/selection.ts';
import { shownOn, type CanvasGround } from './canvas-ground.ts';
import { nameThem } from './expanding.ts';

/** What commands of the canvas are given to: what is selected, or what keys walked to. */
export interface Commanded {
  readonly ground: CanvasGround;
  readonly address: Address;
  readonly selected: readonly string[];
  /** What the commands act on, and those of it that are seen on the canvas. */
  readonly targets: readonly string[];
  readonly here: readonly string[];
  /** The targets as they stand in a sentence. */
  readonly them: string;
  /** All nodes that are seen and not greyed. */
  readonly shown: readonly string[];
  /** Why there is nothing to act on, or nothing of it on the canvas; undefined where there is. */
  readonly none: string | undefined;
  readonly noneHere: string | undefined;
}

export function commandedOn(ground: CanvasGround, address: Address, walkedTo: string | null): Commanded {
  const { drawn, nameOf } = ground;
  const selected = selectedIn(address);
  // What keys walked to is what they act on, unless it is one of several that are selected.
  const onNode = walkedTo !== null && !isCommunityId(walkedTo) && !selected.includes(walkedTo);
  const targets = onNode ? [walkedTo] : selected;
  const here = targets.filter((id) => drawn.nodes.get(id)?.hidden === false);
  return {
    ...{ ground, address, selected, targets, here },
    them: nameThem(targets, nameOf),
    shown: shownOn(drawn),
    none: targets.length === 0 ? 'Select a node first.' : undefined,
    noneHere: here.length === 0 ? 'Select a node on the canvas first.' : undefined,
  };
}
