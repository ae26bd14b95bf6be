import { Failure } from '#core/failure';
import { textOf } from '#core/property-value';
import type { ChangeCounts } from '#core/wire/cypher';
import type { UserStatement } from '#store/user-statement';
import { readLoadedCase } from '../read-graph.ts';
import type { AppSetting, Caller } from '../route.ts';
import { changeNote, completeChange } from './complete-change.ts';
import { readBefore } from './graph-state.ts';
import { inLane, limitsFor } from './workbench.ts';

/** Runs a writing statement, with all that would go with it, and takes it back: what it would change, and a ticket. */
export async function previewChange(
  setting: AppSetting,
  statement: UserStatement,
  caller: Caller,
): Promise<{ readonly changes: ChangeCounts; readonly confirmation: string }> {
  const { store, workbench } = setting;
  const caseProperties = await readLoadedCase(setting);
  const changes = await inLane(workbench, caller, async () => {
    const before = await readBefore(store, caseProperties);
    const note = changeNote(statement, '', new Date().toISOString());
    return store.statements.preview(
      statement,
      limitsFor(workbench.settings),
      caller.signal,
      (inside, counts) => completeChange(store, before, inside, counts, note),
    );
  });
  const hash = textOf(caseProperties, 'hash') ?? '';
  return { changes, confirmation: workbench.confirmations.give({ statement, hash, counts: changes }) };
}

/** Runs a writing statement that was previewed, for good: one at a time, on the graph that the preview saw. */
export function changeGraph(
  setting: AppSetting,
  statement: UserStatement,
  { confirmation, reason }: { readonly confirmation: string; readonly reason: string },
  caller: Caller,
): Promise<{ readonly changes: ChangeCounts; readonly change: string }> {
  const { store, workbench } = setting;
  return workbench.oneByOne(() =>
    inLane(workbench, caller, async () => {
      const caseProperties = await readLoadedCase(setting);
      const hash = textOf(caseProperties, 'hash') ?? '';
      const confirmed = workbench.confirmations.use(confirmation, statement, hash);
      const before = await readBefore(store, caseProperties);
      const note = changeNote(statement, reason, new Date().toISOString());
      const changes = await store.statements.change(
        statement,
        limitsFor(workbench.settings),
        caller.signal,
        (inside, counts) => {
          if (JSON.stringify(counts) !== JSON.stringify(confirmed)) {
            throw new Failure(
              'conflict',
              'Nothing was changed: the statement would change something else than it did when you looked. Look once more.',
            );
          }
          return completeChange(store, before, inside, counts, note);
        },
      );
      return { changes, change: note.id };
    }),
  );
}
