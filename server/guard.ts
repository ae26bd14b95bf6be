import type { RequestHandler } from 'express';
import { Failure } from '#core/failure';

/**
 * Answers only requests that were made to this machine by name, from a page of this server: another site that points a
 * name of its own here (DNS rebinding), or that sends a form here, is refused. `hosts` are further names allowed.
 */
export function guardHosts(hosts: readonly string[]): RequestHandler {
  const allowed = new Set(['localhost', '127.0.0.1', '[::1]', ...hosts]);
  return (request, _response, next) => {
    const host = hostName(request.headers.host);
    if (host === undefined || !allowed.has(host)) {
      return next(
        new Failure(
          'forbidden',
          'This server answers on its own machine only. Open it as localhost, or name the host in WHOKNEW_HOSTS.',
        ),
      );
    }
    const { origin } = request.headers;
    if (origin !== undefined && originHost(origin) !== request.headers.host?.toLowerCase()) {
      return next(new Failure('forbidden', 'Another site’s page may not ask this server.'));
    }
    next();
  };
}

/** The name in a Host header, without its port. */
function hostName(header: string | undefined): string | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase();
}

function originHost(origin: string): string | undefined {
  try {
    const url = new URL(origin);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.host.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}
