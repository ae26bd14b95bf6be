import { describe, expect, test } from 'vitest';
import { dataFolder, storeSettings } from './open-store.ts';

const neo4j = { NEO4J_URI: 'neo4j://db.example:7687', NEO4J_PASSWORD: 'a secret' };

describe('settings from the environment', () => {
  test.each([
    ['nothing set', {}, { kind: 'embedded', dataDir: '.whoknew' }],
    ['a folder', { WHOKNEW_DATA: '/data' }, { kind: 'embedded', dataDir: '/data' }],
    ['empty variables', { NEO4J_URI: ' ', WHOKNEW_DATA: '' }, { kind: 'embedded', dataDir: '.whoknew' }],
    [
      'a password without an address',
      { NEO4J_PASSWORD: 'a secret' },
      { kind: 'embedded', dataDir: '.whoknew' },
    ],
    [
      'an address and a password',
      neo4j,
      { kind: 'neo4j', uri: neo4j.NEO4J_URI, user: 'neo4j', password: 'a secret', database: undefined },
    ],
    [
      'all of it',
      { ...neo4j, NEO4J_USER: 'reader', NEO4J_DATABASE: 'affair' },
      { kind: 'neo4j', uri: neo4j.NEO4J_URI, user: 'reader', password: 'a secret', database: 'affair' },
    ],
  ])('choose the engine: %s', (_, env, expected) => {
    expect(storeSettings(env)).toEqual(expected);
  });

  test.each([
    ['no password', { NEO4J_URI: neo4j.NEO4J_URI }, /NEO4J_URI is set but NEO4J_PASSWORD is not/],
    [
      'an address of the browser',
      { ...neo4j, NEO4J_URI: 'http://db.example:7474' },
      /NEO4J_URI is no address/,
    ],
    ['no server in the address', { ...neo4j, NEO4J_URI: 'neo4j:///' }, /NEO4J_URI is no address/],
    [
      'a password in the address',
      { ...neo4j, NEO4J_URI: 'bolt://me:hunter2@db' },
      /NEO4J_USER and NEO4J_PASSWORD/,
    ],
  ])('are refused with what to mend, and no value: %s', (_, env, expected) => {
    expect(() => storeSettings(env)).toThrow(expect.objectContaining({ name: 'Failure', code: 'bad-input' }));
    expect(() => storeSettings(env)).toThrow(expected);
    expect(() => storeSettings(env)).not.toThrow(/hunter2|db\.example|a secret/);
  });

  test('keep texts in the same folder on either engine', () => {
    expect(dataFolder(neo4j)).toBe('.whoknew');
    expect(dataFolder({ ...neo4j, WHOKNEW_DATA: '/data' })).toBe('/data');
  });
});
