import { graphResponseSchema } from '#core/wire/graph';
import { asFailure } from '#core/failure';
import type { Log } from './log.ts';
import { warmUpQuestions } from './questions/warm-up.ts';

/**
 * Works out what will be wanted first, so that the first to open the page does not wait for it. Never fails: what could
 * not be worked out ahead is worked out when it is asked for, and no reason to end a server that answers.
 */
export async function workAhead(address: string, log: Log): Promise<void> {
  await Promise.all(
    [fetchOverview(address), warmUpQuestions()].map((work) =>
      work.catch((thrown: unknown) => {
        const { code, cause } = asFailure(thrown);
        // The kind of error alone: a message may repeat what was read.
        log.warn(
          { code, cause: cause instanceof Error ? cause.name : undefined },
          'nothing worked out ahead',
        );
      }),
    ),
  );
}

/** Asks as the page will, once, so that places are worked out and kept: of the overview, or of the communities. */
async function fetchOverview(address: string): Promise<void> {
  const overview = await fetch(`${address}/api/graph?larger=counts`);
  const answer: unknown = await overview.json();
  if (!overview.ok) return;
  const { nodes } = graphResponseSchema.parse(answer);
  if (nodes.length === 0) await (await fetch(`${address}/api/communities`)).arrayBuffer();
}
