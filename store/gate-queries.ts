import { z } from 'zod';
import { statement } from './statement.ts';

const none = z.strictObject({});

/** What the gates before users' own statements ask of an engine themselves. */
export const tryWrite = statement('gate/try-write', 'write', none, z.object({}));
/** Neo4j alone: a relationship of its answers names its ends by the engine's ids. */
export const idsOfElements = statement(
  'gate/ids-of-elements',
  'read',
  z.strictObject({ elements: z.array(z.string()).readonly() }),
  z.object({ element: z.string(), id: z.string() }),
);
/** Neo4j alone. */
export const pluginFunctions = statement(
  'gate/plugin-functions',
  'read',
  none,
  z.object({ name: z.string() }),
);
/** Neo4j alone. */
export const stillRunning = statement(
  'gate/still-running',
  'read',
  z.strictObject({ mark: z.string() }),
  z.object({ count: z.number() }),
);
