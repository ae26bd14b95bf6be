import type { ErrorRequestHandler } from 'express';
import { asFailure, Failure, FAILURE_ANSWERS } from '#core/failure';
import type { WireFailure } from '#core/wire/failure';
import type { Log } from './log.ts';

/** The one place where failures become answers: a code, a sentence and the request's id; never a stack, path or host. */
export function answerFailure(log: Log): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) return next(thrown);
    const failure = failureOf(thrown);
    const { status } = FAILURE_ANSWERS[failure.code];
    const requestId = String(response.locals['requestId'] ?? '');
    // what is away is said once, where the store is watched; here only a defect is news
    if (status >= 500) {
      const level = failure.code === 'defect' ? 'error' : 'debug';
      log[level]({ requestId, code: failure.code, cause: causeOf(failure) }, 'request failed');
    }
    const body: WireFailure = {
      code: failure.code,
      message: failure.message,
      requestId,
      ...(failure.line === undefined ? {} : { line: failure.line }),
      ...(failure.column === undefined ? {} : { column: failure.column }),
      ...(failure.present === undefined ? {} : { present: { ...failure.present } }),
    };
    if (status === 503) response.set('Retry-After', '2');
    response.status(status).type('json').send(JSON.stringify(body));
  };
}

/** What Express and its body parser throw, as failures of ours. */
function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const type = thrown instanceof Error && 'type' in thrown ? thrown.type : undefined;
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : undefined;
  switch (type) {
    case 'entity.too.large':
      return new Failure(
        'too-large',
        `The body of the request is larger than is read here${limitOf(thrown)}.`,
        {
          cause: thrown,
        },
      );
    case 'entity.parse.failed':
      return new Failure('bad-input', 'The body of the request is not JSON.', { cause: thrown });
    default:
      return typeof status === 'number' && status >= 400 && status < 500
        ? new Failure('bad-input', 'The request is not well formed.', { cause: thrown })
        : asFailure(thrown);
  }
}

/** How many bytes the body parser was told to read at most, as it notes in what it throws. */
function limitOf(thrown: unknown): string {
  const limit = thrown instanceof Error && 'limit' in thrown ? thrown.limit : undefined;
  return typeof limit === 'number' ? ` (${Math.floor(limit / 1024)} kB)` : '';
}

/** The cause's kind and message for the log; our own statements carry no text of a document. */
function causeOf(failure: Failure): string | undefined {
  const { cause } = failure;
  if (cause === undefined) return failure.code === 'defect' ? failure.stack : undefined;
  return cause instanceof Error
    ? failure.code === 'defect'
      ? (cause.stack ?? cause.message)
      : cause.message
    : undefined;
}
