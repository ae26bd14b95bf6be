import { connect, createServer, type Socket } from 'node:net';

/** What the network does: passes everything on, refuses and resets, or accepts and says nothing. */
export type ProxyState = 'up' | 'down' | 'silent';

export interface TcpProxy {
  readonly port: number;
  readonly set: (state: ProxyState) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A proxy on loopback between a client and a server, to take the server away and bring it back. */
export async function startTcpProxy(target: {
  readonly host: string;
  readonly port: number;
}): Promise<TcpProxy> {
  let state: ProxyState = 'up';
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => sockets.delete(client));
    const upstream = connect(target);
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => {
      sockets.delete(upstream);
      client.end();
    });
    client.on('data', (chunk) => state === 'up' && upstream.write(chunk));
    upstream.on('data', (chunk) => state === 'up' && client.write(chunk));
    client.on('close', () => upstream.destroy());
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    set: async (next) => {
      state = next;
      if (next === 'down') await stop();
      else if (!server.listening) await listen(port);
    },
    close: stop,
  };
}
