import { createServer, type RequestListener, type Server } from 'node:http';
import { Failure } from '#core/failure';

/** How many ports above the wanted one are tried. */
const MOST_PORTS = 50;

/** What is no HTTP, or too much of it, never reaches the app; it is answered in the app's own form. */
const unreadableBody = JSON.stringify({
  code: 'bad-input',
  message: 'The request is not HTTP that can be read, or its head is too large.',
  requestId: '',
});
const UNREADABLE = [
  'HTTP/1.1 400 Bad Request',
  'Connection: close',
  'Content-Type: application/json',
  `Content-Length: ${unreadableBody.length}`,
  '',
  unreadableBody,
].join('\r\n');

/** Listens on a port, or on the next free one above it. Port 0 takes any that is free. */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  for (let tried = port; tried <= Math.min(65535, port + MOST_PORTS); tried++) {
    const server = createServer(
      { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 10_000 },
      app,
    );
    server.maxConnections = 1000;
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
      socket.end(UNREADABLE);
    });
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
