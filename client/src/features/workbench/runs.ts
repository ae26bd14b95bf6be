import { create } from 'zustand';
import type { CypherRequest, CypherResponse, PlanResponse } from '#core/wire/cypher';
import { ROWS } from '#core/wire/cypher';
import { ApiFailure, type CypherPlace } from '../../api/api-failure.ts';
import { planCypher } from '../../api/plan-cypher.ts';
import { runCypher } from '../../api/run-cypher.ts';
import { announce } from '../../state/announcer.ts';
import { count } from '../../words/count.ts';
import { remember } from './past.ts';
import type { TypedParameter } from './parameter-value.ts';

/** What is asked of the engine, and how its fields were typed. */
export interface Asking {
  readonly request: CypherRequest;
  readonly typed: Readonly<Record<string, TypedParameter>>;
  /** `plan` only explains. */
  readonly what: 'rows' | 'plan';
  /** The most rows wanted. */
  readonly rows: number;
}

export interface SaidFailure {
  readonly message: string;
  readonly place: CypherPlace | undefined;
}

/** Where the last run of a tab stands. */
export type Run =
  | {
      readonly kind: 'running';
      readonly asking: Asking;
      /** In the page's milliseconds. */
      readonly since: number;
      readonly stop: () => void;
    }
  | {
      readonly kind: 'rows';
      readonly asking: Asking;
      readonly answer: CypherResponse;
      readonly number: number;
    }
  | { readonly kind: 'plan'; readonly asking: Asking; readonly answer: PlanResponse }
  | { readonly kind: 'failed'; readonly asking: Asking; readonly failure: SaidFailure }
  | { readonly kind: 'stopped'; readonly asking: Asking };

/** The last run of each tab: gone after a reload, which runs the address's again. */
export const useRuns = create<Readonly<Record<string, Run>>>(() => ({}));

let runs = 0;

/** Runs or explains a tab's statement; one that runs there already is stopped first. */
export async function start(tab: string, asking: Asking): Promise<void> {
  stop(tab);
  const controller = new AbortController();
  const running: Run = {
    kind: 'running',
    asking,
    since: performance.now(),
    stop: () => controller.abort(),
  };
  useRuns.setState({ [tab]: running });
  announce(asking.what === 'plan' ? 'Asking for the plan.' : 'Running.');
  const finish = (run: Run): void => {
    // A later run of the same tab, or the tab's end, has taken this one's place.
    if (useRuns.getState()[tab] === running) useRuns.setState({ [tab]: run });
  };
  try {
    if (asking.what === 'plan') {
      const answer = await planCypher(asking.request, controller.signal);
      finish({ kind: 'plan', asking, answer });
      announce('The plan is here.');
      return;
    }
    const answer = await runCypher(asking.request, asking.rows, controller.signal);
    finish({ kind: 'rows', asking, answer, number: ++runs });
    announce(`${count(answer.rows.length, 'row')} in ${Math.round(answer.milliseconds)} ms.`);
    note(asking, 'done', answer.rows.length, answer.milliseconds);
  } catch (error) {
    if (controller.signal.aborted) {
      finish({ kind: 'stopped', asking });
      announce('Stopped.');
      note(asking, 'stopped', null, performance.now() - running.since);
      return;
    }
    const failure: SaidFailure =
      error instanceof ApiFailure
        ? { message: error.message, place: error.place }
        : { message: 'Something went wrong in this page. Reload it.', place: undefined };
    finish({ kind: 'failed', asking, failure });
    announce(failure.message);
    note(asking, 'failed', null, null);
  }
}

export function stop(tab: string): void {
  const run = useRuns.getState()[tab];
  if (run?.kind === 'running') run.stop();
}

/** A tab was closed: its run ends with it. */
export function drop(tab: string): void {
  stop(tab);
  const { [tab]: _gone, ...others } = useRuns.getState();
  useRuns.setState(others, true);
}

export function asking(
  request: CypherRequest,
  typed: Asking['typed'],
  what: Asking['what'],
  rows: number = ROWS.usual,
): Asking {
  return { request, typed, what, rows };
}

function note(
  { what, request, typed }: Asking,
  outcome: 'done' | 'failed' | 'stopped',
  rows: number | null,
  milliseconds: number | null,
): void {
  if (what === 'plan') return;
  remember({
    at: new Date().toISOString(),
    query: request.query,
    parameters: typed,
    outcome,
    rows,
    milliseconds: milliseconds === null ? null : Math.round(milliseconds),
  });
}
