import { expect, test } from 'vitest';
import { serverSettings } from '../server/env.ts';

test('without anything set, the server keeps to this machine', () => {
  expect(serverSettings({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    hosts: [],
    sources: undefined,
    logLevel: 'info',
    open: true,
    cypher: { reading: true, writing: false, milliseconds: 10_000 },
  });
});

test('an empty variable is one that is not set', () => {
  expect(serverSettings({ HOST: '', PORT: '', WHOKNEW_OPEN: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
  });
});

test.each(['0.0.0.0', '192.168.1.5', '::', 'example.org'])(
  '%s is refused unless something guards it',
  (HOST) => {
    expect(() => serverSettings({ HOST })).toThrow(/WHOKNEW_UNAUTHENTICATED=1/);
    expect(serverSettings({ HOST, WHOKNEW_UNAUTHENTICATED: '1' }).host).toBe(HOST);
  },
);

test.each([
  [{ PORT: 'http' }, /PORT is a number/],
  [{ PORT: '70000' }, /PORT is a number up to 65535/],
  [{ WHOKNEW_LOG: 'loud' }, /WHOKNEW_LOG is silent/],
  [{ WHOKNEW_UNAUTHENTICATED: 'yes' }, /WHOKNEW_UNAUTHENTICATED is 1 or 0/],
  [{ WHOKNEW_CYPHER: 'no' }, /WHOKNEW_CYPHER is on or off/],
  [{ WHOKNEW_CYPHER_SECONDS: '0' }, /from 1 to 300/],
  [{ WHOKNEW_CYPHER_SECONDS: '301' }, /from 1 to 300/],
  [{ WHOKNEW_CYPHER_SECONDS: '1.5' }, /from 1 to 300/],
  [{ WHOKNEW_ALLOW_WRITES: 'true' }, /WHOKNEW_ALLOW_WRITES is 1 or 0/],
])('%j is refused with what it may be', (env, message) => {
  expect(() => serverSettings(env)).toThrow(message);
});

test('what users may do with Cypher of their own is said by three variables', () => {
  expect(serverSettings({ WHOKNEW_CYPHER: 'off' }).cypher).toMatchObject({ reading: false });
  expect(serverSettings({ WHOKNEW_ALLOW_WRITES: '1', WHOKNEW_CYPHER_SECONDS: '300' }).cypher).toEqual({
    reading: true,
    writing: true,
    milliseconds: 300_000,
  });
});
