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
])('%j is refused with what it may be', (env, message) => {
  expect(() => serverSettings(env)).toThrow(message);
});
