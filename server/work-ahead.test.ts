import { createServer, type RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { workAhead } from './work-ahead.ts';

/** What is logged while work ahead meets a server that answers so. */
async function logged(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  let out = '';
  const log = pino({ base: null }, { write: (line) => (out += line) });
  await workAhead(`http://127.0.0.1:${port}`, log);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return out;
}

describe('work ahead', () => {
  test.each<[string, RequestListener]>([
    ['no JSON', (_, response) => void response.end('Jane Hale')],
    ['another shape', (_, response) => void response.end('{"nodes":"Jane Hale"}')],
    [
      'an answer that is cut off',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '1000' }).write('{"nodes":');
        setTimeout(() => response.destroy(), 50);
      },
    ],
    ['a connection that ends', (request) => void request.socket.destroy()],
  ])('that meets %s ends without a failure, and says so in the log', async (_, answer) => {
    const said = await logged(answer);
    expect(said).toContain('nothing worked out ahead');
    expect(said).not.toContain('Jane Hale');
  });
});
