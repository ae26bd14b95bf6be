import { createServer, type RequestListener, type Server } from 'node:http';
import { Failure } from '#core/failure';

/** How many ports above the wanted one are tried. */
const MOST_PORTS = 50;

/** Listens on a port, or on the next free one above it. Port 0 takes any that is free. */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  for (let tried = port; tried <= Math.min(65535, port + MOST_PORTS); tried++) {
    const server = createServer(
      { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
      app,
    );
    server.maxConnections = 1000;
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(true);
        else
          reject(
            new Failure('bad-input', 'The server cannot listen there. Is HOST an address of this machine?', {
              cause: error,
            }),
          );
      });
      server.listen(tried, host, () => resolve(false));
    });
    if (!taken) {
      const address = server.address();
      return { server, port: typeof address === 'object' && address !== null ? address.port : tried };
    }
    if (port === 0) break;
  }
  throw new Failure('bad-input', `No port from ${port} on is free. Name another with PORT.`);
}
