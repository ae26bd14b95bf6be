import { serveReader } from '../reader/serve-reader.ts';
import { createEmbeddedReader } from './embedded-reader.ts';

/**
 * The process that reads what users write, on a copy of the case. It is started by `user-statements.ts`, told what to do
 * by messages, and killed where a statement does not end: nothing else lives here.
 */
serveReader(createEmbeddedReader());
