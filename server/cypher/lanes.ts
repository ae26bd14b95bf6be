import { Failure } from '#core/failure';

/** How many statements of users run at once, and how many wait how long for a place. */
export interface LaneLimits {
  readonly perUser: number;
  readonly inAll: number;
  readonly waiting: number;
  readonly waitMs: number;
}

export const USUAL_LANES: LaneLimits = { perUser: 2, inAll: 10, waiting: 10, waitMs: 5_000 };

/** Runs work when there is a place for it. */
export interface Lanes {
  /**
   * Runs `work` at once where there is a place for this user, else when one comes free. Fails with `busy` where too many
   * wait already or none comes free in time, and with `cancelled` where `signal` is aborted while it waits.
   */
  readonly run: <T>(user: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
}

interface Waiting {
  readonly user: string;
  readonly enter: () => void;
}

export function lanes(limits: LaneLimits = USUAL_LANES): Lanes {
  const running = new Map<string, number>();
  const queue: Waiting[] = [];
  let inAll = 0;

  const hasPlace = (user: string): boolean =>
    inAll < limits.inAll && (running.get(user) ?? 0) < limits.perUser;
  const take = (user: string): void => {
    inAll += 1;
    running.set(user, (running.get(user) ?? 0) + 1);
  };
  const leave = (user: string): void => {
    inAll -= 1;
    const left = (running.get(user) ?? 1) - 1;
    if (left === 0) running.delete(user);
    else running.set(user, left);
    // The first for whom there is a place: a user who waits behind their own statements holds up nobody else.
    const next = queue.find((one) => hasPlace(one.user));
    if (next === undefined) return;
    queue.splice(queue.indexOf(next), 1);
    take(next.user);
    next.enter();
  };

  const place = (user: string, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return Promise.reject(gone());
    if (hasPlace(user)) {
      take(user);
      return Promise.resolve();
    }
    if (queue.length >= limits.waiting) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      const giveUp = (failure: Failure) => {
        queue.splice(queue.indexOf(waiting), 1);
        end();
        reject(failure);
      };
      const onAbort = (): void => giveUp(gone());
      const timer = setTimeout(() => giveUp(busy()), limits.waitMs);
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      };
      const waiting: Waiting = {
        user,
        enter: () => {
          end();
          resolve();
        },
      };
      signal.addEventListener('abort', onAbort);
      queue.push(waiting);
    });
  };

  return {
    run: async (user, signal, work) => {
      await place(user, signal);
      try {
        return await work();
      } finally {
        leave(user);
      }
    },
  };
}

function busy(): Failure {
  return new Failure(
    'busy',
    'Other statements are running, and all places are taken. Stop one of yours, or try again shortly.',
  );
}

function gone(): Failure {
  return new Failure('cancelled', 'The statement was stopped before it began.');
}
