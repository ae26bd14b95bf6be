import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { Failure } from '#core/failure';
import { z } from 'zod';
import type { GraphStore } from '#store/graph-store';
import { answerFailure } from './answer-failure.ts';
import { caseCache } from './case-cache.ts';
import { USUAL_CYPHER, workbench, type CypherSettings } from './cypher/workbench.ts';
import { guardBody, USUAL_LIMITS } from './guard-body.ts';
import { guardHosts } from './guard.ts';
import { inTurn } from './in-turn.ts';
import { sendInParts } from './json-parts.ts';
import { layoutsApart, type Layouts } from './layouts-apart.ts';
import type { Log } from './log.ts';
import { ofOneState, type OfOneState } from './of-one-state.ts';
import { openApiDescription } from './openapi.ts';
import { openApiPage } from './openapi-page.ts';
import type { AppSetting, Route } from './route.ts';
import { ROUTES } from './routes.ts';
import type { Texts } from './texts.ts';

/** What the app is made of, beside the store. */
export interface AppParts {
  readonly texts: Texts;
  readonly log: Log;
  /** Where places are worked out; where it is left out, in a thread that ends when it has rested. */
  readonly layouts?: Layouts;
  /** The folder of the built page; undefined to serve the API alone. */
  readonly page?: string | undefined;
  /** Further host names under which the server may be asked for. */
  readonly hosts?: readonly string[];
  /** What keeps every route from answering, such as the first load; undefined where nothing does. */
  readonly preparing?: () => Failure | undefined;
  /** What else keeps the server from being ready; undefined where nothing does. */
  readonly trouble?: () => Failure | undefined;
  /** What users may do with Cypher of their own; reading, for ten seconds, where it is left out. */
  readonly cypher?: CypherSettings;
}

/** Requests a minute and client, to everything and to what costs most. */
const RATE = 3000;
const QUESTION_RATE = 600;

/** The whole server as a value: it listens to nothing and starts nothing. */
export function createApp(store: GraphStore, parts: AppParts): Express {
  const setting: AppSetting = {
    store,
    texts: parts.texts,
    cache: caseCache({ store, texts: parts.texts }),
    layouts: parts.layouts ?? layoutsApart(),
    workbench: workbench(parts.cypher ?? USUAL_CYPHER),
    inTurn: inTurn(() => store.sync()),
  };
  const whole = ofOneState(setting);
  // Another run may be of another version, which says the same state of a case otherwise.
  const run = randomBytes(6).toString('hex');
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');

  app.use(requestLog(parts.log));
  app.use(helmet(HELMET));
  app.get('/livez', (_request, response) => void response.json({ status: 'alive' }));
  app.use(guardHosts(parts.hosts ?? []));
  app.get('/readyz', (_request, response, next) => {
    const trouble = parts.preparing?.() ?? parts.trouble?.();
    if (trouble === undefined) response.json({ status: 'ready' });
    else next(trouble);
  });

  app.use(rateLimit({ ...LIMITED, limit: RATE }));
  app.use(compression());
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-cache');
    next();
  });
  // What is read of half a case is wrong, and what is written to one is lost.
  const onceReady: RequestHandler = (_request, _response, next) => next(parts.preparing?.());
  for (const definition of ROUTES) {
    const path = definition.path.replace(/\{(\w+)\}/g, ':$1');
    const limits = definition.bodyLimits ?? USUAL_LIMITS;
    const before: RequestHandler[] =
      definition.method === 'get'
        ? []
        : [
            rateLimit({ ...LIMITED, limit: QUESTION_RATE }),
            ...(definition.body === undefined
              ? []
              : [onlyJson, express.json({ limit: limits.bytes, strict: true }), guardBody(limits)]),
          ];
    app[definition.method](path, onceReady, ...before, handlerOf(definition, setting, whole, run));
  }
  const description = openApiDescription(ROUTES);
  app.get('/api/openapi.json', (_request, response) => void response.json(description));
  app.get('/api', (_request, response) => void response.type('html').send(openApiPage(description)));
  app.use('/api', (request) => {
    const known = ROUTES.some(({ path }) => matches(path, `/api${request.path}`));
    throw known
      ? new Failure('bad-input', `${request.method} is not how this is asked; see /api for how it is.`)
      : new Failure('not-found', 'There is nothing at this address; see /api for what there is.');
  });

  if (parts.page !== undefined) servePage(app, parts.page);
  app.use(() => {
    throw new Failure('not-found', 'There is nothing at this address.');
  });
  app.use(answerFailure(parts.log));
  return app;
}

const HELMET = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
    },
  },
  strictTransportSecurity: false, // plain http on one's own machine
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginEmbedderPolicy: false,
} as const;

const LIMITED = {
  windowMs: 60_000,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  handler: (_request: unknown, _response: unknown, next: (failure: Failure) => void) =>
    next(new Failure('too-many', 'Too many requests in a minute. Wait a little, then go on.')),
} as const;

function handlerOf(definition: Route, setting: AppSetting, whole: OfOneState, run: string): RequestHandler {
  return async (request, response) => {
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const input = {
      client: request.socket.remoteAddress ?? '',
      signal: gone.signal,
      params: parsed(definition.params, request.params, 'address'),
      query: parsed(definition.query ?? NO_QUERY, request.query, 'query'),
      body: parsed(definition.body, request.body, 'body'),
    };
    const answer = () => definition.handle(setting, input);
    const { body, etag, large } = await (definition.ofOneState === true ? whole(answer) : answer());
    if (etag !== undefined) {
      const tag = `"${run}-${etag}"`;
      response.set('ETag', tag);
      const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
      if (known?.includes(tag) === true) {
        response.status(304).end();
        return;
      }
    }
    if (large === true && typeof body === 'object' && body !== null) await sendInParts(response, body);
    else response.type('json').send(JSON.stringify(body));
  };
}

const NO_QUERY = z.strictObject({});

function parsed(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const said = result.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.length === 0 ? `the ${part}` : issue.path.join('.')}: ${issue.message}`);
  throw new Failure('bad-input', `This cannot be asked so — ${said.join('; ')}.`);
}

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json') === 'application/json') return next();
  next(new Failure('bad-input', 'Send JSON, with the header Content-Type: application/json.'));
};

function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const begun = performance.now();
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    response.on('finish', () => {
      const milliseconds = Math.round(performance.now() - begun);
      const route = ROUTES.find(({ path }) => matches(path, request.path))?.path ?? 'page';
      log.debug(
        { requestId, method: request.method, route, status: response.statusCode, milliseconds },
        'answered',
      );
    });
    next();
  };
}

/** True where an address is one of a route's: `/api/nodes/{id}` for `/api/nodes/doc:memo`. */
function matches(path: string, address: string): boolean {
  const parts = path.split('/');
  const steps = address.split('/');
  return (
    parts.length === steps.length &&
    parts.every((part, index) => part.startsWith('{') || part === steps[index])
  );
}

/** The built page: its files by hashed names for ever, the page itself never from a cache; it reads its own address. */
function servePage(app: Express, folder: string): void {
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: true,
    }),
  );
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.get('/', (_request, response, next) => {
    response.set('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), (error) => {
      if (error !== undefined && error !== null)
        next(new Failure('not-found', 'The page is not built yet. Run npm start, which builds it.'));
    });
  });
}
