import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface IdleServer {
  readonly address: string;
  readonly end: () => void;
}

const PROGRAM = `
const server = require('node:http').createServer((_, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)));
`;

/**
 * A server in a process of its own that answers at once and does nothing else. What it takes to answer is what the machine
 * takes, however busy it is: the measure for how long our own server may take in the same moments.
 */
export async function startIdleServer(): Promise<IdleServer> {
  const child = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer]; // a pipe without an encoding gives buffers
  return { address: `http://127.0.0.1:${port.toString('utf8')}`, end: () => child.kill('SIGKILL') };
}
