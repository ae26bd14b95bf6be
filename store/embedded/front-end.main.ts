import { serveReader } from '../reader/serve-reader.ts';
import { createFrontEndReader } from './front-end.ts';

/** The process in which Neo4j's front end looks at what users write, before the embedded engine gets to see it. */
serveReader(createFrontEndReader());
