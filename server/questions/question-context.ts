import { textOf } from '#core/property-value';
import type { SlotDefinition } from '#questions/catalogue-entry';
import { CATALOGUE } from '#questions/catalogue';
import type { CompletionHelp } from '#questions/complete-question';
import type { NamedEntity } from '#questions/name-index';
import type { QuestionContext } from '#questions/read-forms';
import { mostAt, nearBy } from '#store/queries';
import { sayWhen } from '#core/date/say-when';
import type { CaseCache } from '../case-cache.ts';
import type { Reading } from '../read-graph.ts';

/** What questions are read and completed against, worked out once for each state of the case. */
export async function questionContext({ cache }: { readonly cache: CaseCache }): Promise<QuestionContext> {
  const [names, calendarFrom] = await Promise.all([
    cache.names(),
    cache.of('calendar', (caseProperties) => Promise.resolve(textOf(caseProperties, 'calendarFrom'))),
  ]);
  // A case without a calendar of its own counts from the day it is asked, which is another tomorrow.
  const today = calendarFrom ?? new Date().toISOString();
  return { names, today: today.slice(0, 10) };
}

/** What completes questions: names, good examples for each slot, and what stands near what was chosen. */
export async function completionHelp(
  reading: Reading & { readonly cache: CaseCache },
): Promise<CompletionHelp> {
  const { cache, store } = reading;
  const { names, today } = await questionContext(reading);
  const samples = await cache.of('samples', async () => {
    const kinds = CATALOGUE.flatMap(({ slots }) =>
      slots.flatMap(({ sample }) => (sample === undefined ? [] : [sample])),
    );
    const wanted = new Map(
      kinds.flatMap(({ end, types }) => types.map((type) => [`${end} ${type}`, { end, type }])),
    );
    const found = await Promise.all(
      [...wanted].map(
        async ([key, { end, type }]) => [key, await store.read(mostAt(end, type), {})] as const,
      ),
    );
    return new Map(found.map(([key, rows]) => [key, rows.map(({ id }) => id)]));
  });
  return {
    names,
    day: sayWhen(today),
    samples: (slot) =>
      samplesOf(slot, samples).flatMap((id): readonly NamedEntity[] => {
        const entity = names.entity(id);
        return entity !== undefined &&
          slot.labels.includes(entity.label) &&
          (slot.orgKind === undefined || entity.facts?.kind === slot.orgKind)
          ? [entity]
          : [];
      }),
    near: (id) =>
      cache.each('near', id, async () => {
        const rows = await store.read(nearBy, { id });
        return new Set(rows.flatMap(({ near, next }) => (next === null ? [near] : [near, next])));
      }),
  };
}

/** Good examples for a slot: what many kinds of relationship lead to or from first, for that is what a case is about. */
function samplesOf(
  { sample }: SlotDefinition,
  known: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (sample === undefined) return [];
  const lists = [...known.values()];
  const howMany = (id: string): number => lists.filter((list) => list.includes(id)).length;
  const ids = new Set(sample.types.flatMap((type) => known.get(`${sample.end} ${type}`) ?? []));
  return [...ids].toSorted((a, b) => howMany(b) - howMany(a));
}
