import type { Route } from './route.ts';
import { amongRoute } from './routes/among.ts';
import { aroundRoute } from './routes/around.ts';
import { exportRoute, importRoute } from './routes/annotations.ts';
import { caseStateRoute } from './routes/case-state.ts';
import { communitiesRoute, communityRoute, linksRoute } from './routes/communities.ts';
import { changeRoute, cypherRoute, cypherSchemaRoute, planRoute, previewRoute } from './routes/cypher.ts';
import { detailsRoute } from './routes/details.ts';
import { documentRoute } from './routes/documents.ts';
import { graphRoute } from './routes/graph.ts';
import { LIST_ROUTES } from './routes/lists.ts';
import { missingRoute } from './routes/missing.ts';
import { neighbourhoodRoute, neighboursRoute, nodeRoute } from './routes/nodes.ts';
import { NOTE_ROUTES } from './routes/notes.ts';
import { passagesRoute } from './routes/passages.ts';
import { pathsRoute } from './routes/paths.ts';
import { catalogueRoute, completionsRoute, questionRoute } from './routes/questions.ts';
import { relationshipRoute } from './routes/relationships.ts';
import {
  forgetQueryRoute,
  savedQueriesRoute,
  savedQueryRoute,
  saveQueryRoute,
} from './routes/saved-queries.ts';
import { searchRoute } from './routes/search.ts';
import { changeViewRoute, forgetViewRoute, makeViewRoute, viewRoute, viewsRoute } from './routes/views.ts';

/** Every JSON route of the server, in the order that its description lists them. */
export const ROUTES: readonly Route[] = [
  caseStateRoute,
  graphRoute,
  amongRoute,
  aroundRoute,
  missingRoute,
  communitiesRoute,
  communityRoute,
  linksRoute,
  searchRoute,
  passagesRoute,
  nodeRoute,
  neighbourhoodRoute,
  neighboursRoute,
  relationshipRoute,
  detailsRoute,
  documentRoute,
  pathsRoute,
  catalogueRoute,
  completionsRoute,
  questionRoute,
  cypherRoute,
  planRoute,
  previewRoute,
  changeRoute,
  cypherSchemaRoute,
  savedQueriesRoute,
  savedQueryRoute,
  saveQueryRoute,
  forgetQueryRoute,
  ...NOTE_ROUTES,
  viewsRoute,
  viewRoute,
  makeViewRoute,
  changeViewRoute,
  forgetViewRoute,
  ...LIST_ROUTES,
  exportRoute,
  importRoute,
];
