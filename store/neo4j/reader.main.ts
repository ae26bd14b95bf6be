import { serveReader } from '../reader/serve-reader.ts';
import { createNeo4jReader } from './neo4j-reader.ts';

/**
 * The process that runs users' statements on Neo4j. It is started by `user-statements.ts` and told what to do by
 * messages; what a statement answers may be larger than any memory, so nothing else lives here.
 */
serveReader(createNeo4jReader());
