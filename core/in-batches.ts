/** Items in their order, at most so many at a time: what is sent to a store, or asked of one, has a limit. */
export function inBatches<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, batch) =>
    items.slice(batch * most, (batch + 1) * most),
  );
}
