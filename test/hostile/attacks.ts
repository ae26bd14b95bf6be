import type { TaggedValue } from '#core/tagged-value';

/** What must become of a statement that a user gives to be read. */
export type Outcome =
  /** Not run: `forbidden`, `bad-query`, `bad-input` or `too-large`. */
  | 'refused'
  /** Ended at a limit of time or memory (`timed-out`), or refused before it ran; `busy` where it came right after another. */
  | 'stopped'
  /** Answered. */
  | 'allowed';

export interface Attack {
  readonly category: string;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, TaggedValue>>;
  readonly expect: Outcome;
  /** Where one engine does otherwise, and both are right. */
  readonly on?: Readonly<Partial<Record<'neo4j' | 'embedded', Outcome>>>;
}

type More = Partial<Omit<Attack, 'category' | 'text'>>;

const of =
  (category: string, expect: Outcome) =>
  (text: string, more: More = {}): Attack => ({ category, text, expect, ...more });

const write = of('a write', 'refused');
const writes: readonly Attack[] = [
  write('CREATE (n:Owned)'),
  write('create (n:Owned) return n'),
  write('CrEaTe (n:Owned {id: "x"}) RETURN n'),
  write('CREATE (a:Owned)-[:KNOWS]->(b:Owned)'),
  write('INSERT (n:Owned)'),
  write('MERGE (n:Owned {id: 1})'),
  write('MERGE (n:Owned {id: 1}) ON CREATE SET n.x = 1 ON MATCH SET n.x = 2 RETURN n'),
  write('MATCH (n) SET n.owned = true'),
  write('MATCH (n) SET n += {owned: true} RETURN n'),
  write('MATCH (n) SET n = {}'),
  write('MATCH (n) SET n:Owned'),
  write('MATCH ()-[r]->() SET r.owned = true'),
  write('MATCH (n) REMOVE n.id'),
  write('MATCH (n) REMOVE n:Entity'),
  write('MATCH (n) DETACH DELETE n'),
  write('MATCH (n) NODETACH DELETE n'),
  write('MATCH ()-[r]->() DELETE r'),
  write('MATCH p = ()-[*]->() DELETE p'),
  write('MATCH (n) WITH collect(n) AS all FOREACH (m IN all | DETACH DELETE m)'),
  write('FOREACH (x IN range(1, 10) | CREATE (:Owned {x: x}))'),
  write('MATCH (n) FOREACH (m IN CASE WHEN true THEN [n] ELSE [] END | SET m.owned = 1)'),
  write('OPTIONAL MATCH (n:Nope) CREATE (m:Owned) RETURN m'),
  write('MATCH (n) WHERE false SET n.owned = 1'),
  write('UNWIND $rows AS row CREATE (n:Owned) SET n = row', { parameters: { rows: [{ a: 1 }] } }),
  write('CREATE (n) SET n = $map', { parameters: { map: { owned: true } } }),
  write('MATCH (n) WITH n LIMIT 1 SET n.owned = 1 RETURN n.id AS id'),
];

const hidden = of('a write in a subquery, behind a UNION, or after another clause', 'refused');
const hiddenWrites: readonly Attack[] = [
  hidden('CALL { CREATE (n:Owned) RETURN n } RETURN n'),
  hidden('MATCH (a) CALL { WITH a CREATE (n:Owned) RETURN n } RETURN n'),
  hidden('MATCH (a) CALL (a) { SET a.owned = 1 RETURN a AS b } RETURN b'),
  hidden('CALL { MATCH (n) DETACH DELETE n }'),
  hidden('CALL { CALL { CREATE (n:Owned) RETURN n } RETURN n } RETURN n'),
  hidden('CALL { RETURN 1 AS x UNION CREATE (n:Owned) RETURN 2 AS x } RETURN x'),
  hidden('RETURN 1 AS x UNION CREATE (n:Owned) RETURN 2 AS x'),
  hidden('RETURN 1 AS x UNION ALL MATCH (n) SET n.owned = 1 RETURN 2 AS x'),
  hidden('CALL { CREATE (n:Owned) } IN TRANSACTIONS'),
  hidden('UNWIND range(1, 10) AS x CALL { WITH x CREATE (n:Owned) } IN TRANSACTIONS OF 1 ROWS'),
  hidden('UNWIND range(1, 9) AS x CALL (x) { CREATE (:Owned) } IN 4 CONCURRENT TRANSACTIONS OF 2 ROWS'),
  hidden('MATCH (n) DETACH DELETE n RETURN 1 AS x UNION RETURN 2 AS x'),
  hidden('MATCH (n) WHERE EXISTS { CREATE (m:Owned) } RETURN n'),
  hidden('MATCH (n) WHERE EXISTS { MATCH (n) SET n.owned = 1 } RETURN n'),
  hidden('MATCH (n) RETURN COUNT { CREATE (m:Owned) RETURN m } AS x'),
  hidden('MATCH (n) RETURN COLLECT { CREATE (m:Owned) RETURN m } AS x'),
  hidden('RETURN [x IN [1] | COLLECT { CALL { CREATE (m:Owned) RETURN 1 AS y } RETURN y }] AS x'),
  hidden('WITH 1 AS x MATCH (n) WITH n, x WHERE x = 1 SET n.owned = x'),
  hidden('MATCH (n) RETURN n NEXT CREATE (:Owned)'),
  hidden('USING PERIODIC COMMIT 500 CREATE (n:Owned)'),
];

const disguised = of('a write in disguise', 'refused');
const disguises: readonly Attack[] = [
  disguised('/* only reading */ CREATE (n:Owned)'),
  disguised('// MATCH (n) RETURN n\nCREATE (n:Owned)'),
  disguised('MATCH (n) /* RETURN n */ DETACH /* x */ DELETE n // RETURN n'),
  disguised('MATCH (n)\r\nDETACH\r\nDELETE\r\nn'),
  disguised('MATCH (n)\tSET\tn.owned\t=\t1'),
  disguised('MATCH\u00a0(n)\u2003DETACH\u3000DELETE\u2028n'),
  disguised('\ufeffCREATE (n:Owned)'),
  disguised('\u200bCREATE (n:Owned)'),
  disguised('   \n\n\n   CREATE (n:Owned)   \n\n'),
  disguised(';CREATE (n:Owned)'),
  disguised('RETURN 1 AS x; CREATE (n:Owned)'),
  disguised('RETURN 1 AS x;\nMATCH (n) DETACH DELETE n;'),
  disguised('CREATE (n:Owned);'),
  disguised('C\u0052EATE (n:Owned)'),
  disguised('\\u0043REATE (n:Owned)'),
  disguised('MATCH (n) \\u0053ET n.owned = 1'),
  disguised('MATCH (n)\\u0020DETACH\\u0020DELETE\\u0020n'),
  disguised('MATCH (n:`a\\u0060) DETACH DELETE n //`) RETURN n', { on: { embedded: 'allowed' } }),
  disguised("MATCH (n) WHERE n.id = 'a\\u0027 DETACH DELETE n //' RETURN n", { on: { embedded: 'allowed' } }),
  disguised("RETURN '\\u0027 AS x CREATE (n:Owned) //' AS x"),
  disguised('RETURN 1 AS `x\\u0060 CREATE (n:Owned) //`'),
  disguised('RETURN 1 AS x /* \\u002a/ CREATE (n:Owned) // */', { on: { embedded: 'allowed' } }),
  disguised('RETURN 1 AS x //\\u000aCREATE (n:Owned)', { on: { embedded: 'allowed' } }),
  disguised('СREATE (n:Owned)'), // a Cyrillic С
  disguised('ＣＲＥＡＴＥ (n:Owned)'),
  disguised('CREATE\u0000(n:Owned)'),
  disguised('EXPLAIN CREATE (n:Owned)'),
  disguised('PROFILE CREATE (n:Owned)'),
  disguised('EXPLAIN MATCH (n) RETURN n'),
  disguised('PROFILE MATCH (n) DETACH DELETE n'),
  disguised('EXPLAIN PROFILE CREATE (n:Owned)'),
  disguised('CYPHER runtime=slotted CREATE (n:Owned)'),
  disguised('CYPHER 5 CREATE (n:Owned)'),
  disguised('CYPHER planner=dp MATCH (n) DETACH DELETE n'),
];

const file = of('reading files and addresses', 'refused');
const files: readonly Attack[] = [
  file("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"),
  file("LOAD CSV FROM '/etc/passwd' AS line RETURN line"),
  file("LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS line RETURN line"),
  file("LOAD CSV FROM 'http://127.0.0.1:7474/' AS line RETURN line"),
  file("LOAD CSV FROM 'https://169.254.169.254/latest/meta-data' AS line RETURN line"),
  file("LOAD CSV FROM 'ftp://127.0.0.1/x' AS line RETURN line"),
  file("LOAD CSV FROM 'jar:file:///x.jar!/y' AS line RETURN line"),
  file('LOAD CSV FROM $url AS line RETURN line', { parameters: { url: 'file:///etc/passwd' } }),
  file("load csv from 'file:///etc/passwd' as line return line"),
  file("LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line"),
  file("CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line"),
  file("RETURN 1 AS x UNION LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line AS x"),
  file("RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } AS x"),
  file("RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line }] AS x"),
  file("RETURN [x IN [1] | COUNT { LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line }] AS x"),
  file(
    "RETURN reduce(a = 0, x IN [1] | a + COUNT { LOAD CSV FROM 'http://127.0.0.1:1/' AS l RETURN l }) AS x",
  ),
  file(
    "MATCH (n) RETURN CASE WHEN n.id = 'a' THEN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } END AS x",
  ),
  file(
    "MATCH (n) WHERE all(x IN [1] WHERE EXISTS { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l }) RETURN n",
  ),
  file(
    "MATCH p = (a)-[r*1..2 {x: COUNT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l }}]->(b) RETURN p",
  ),
  file("MATCH (n) RETURN [(n)-->(m) | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l }] AS x"),
  file("USING PERIODIC COMMIT LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"),
  file("LOAD DATA FROM '/etc/passwd' FORMAT CSV AS line RETURN line"),
  file("LOAD JSONL FROM '/etc/passwd' AS line RETURN line"),
  file("CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value"),
  file("CALL apoc.load.csv('http://127.0.0.1/') YIELD map RETURN map"),
  file("RETURN apoc.static.get('x') AS x"),
  file("RETURN apoc.cypher.runFirstColumnSingle('RETURN 1', {}) AS x"),
  file("RETURN env('PATH') AS x"),
  file("RETURN getenv('PATH') AS x"),
];

const procedure = of('procedures off the list', 'refused');
const procedures: readonly Attack[] = [
  procedure('CALL dbms.components()'),
  procedure('CALL dbms.components() YIELD name RETURN name'),
  procedure('CALL dbms.listConfig()'),
  procedure("CALL dbms.setConfigValue('server.bolt.enabled', 'false')"),
  procedure('CALL dbms.killConnections([])'),
  procedure('CALL dbms.listConnections()'),
  procedure('CALL dbms.showCurrentUser()'),
  procedure("CALL dbms.security.createUser('owned', 'password')"),
  procedure('CALL dbms.info()'),
  procedure("CALL dbms.queryJmx('*:*')"),
  procedure('CALL dbms.routing.getRoutingTable({})'),
  procedure("CALL db.createLabel('Owned')"),
  procedure("CALL db.createRelationshipType('OWNED')"),
  procedure("CALL db.createProperty('owned')"),
  procedure('CALL db.checkpoint()'),
  procedure('CALL db.clearQueryCaches()'),
  procedure('CALL db.prepareForReplanning()'),
  procedure("CALL db.stats.retrieve('GRAPH COUNTS')"),
  procedure('CALL db.ping()'),
  procedure('CALL db.info()'),
  procedure("CALL db.index.fulltext.createNodeIndex('x', ['Entity'], ['name'])"),
  procedure("CALL db.index.fulltext.drop('x')"),
  procedure('CALL db.resampleOutdatedIndexes()'),
  procedure("CALL tx.setMetaData({owned: 'yes'})"),
  procedure('CALL tx.getMetaData()'),
  procedure("CALL apoc.cypher.run('CREATE (n:Owned)', {}) YIELD value RETURN value"),
  procedure("CALL apoc.periodic.iterate('MATCH (n) RETURN n', 'DETACH DELETE n', {})"),
  procedure("CALL apoc.export.csv.all('/tmp/x', {})"),
  procedure("CALL gds.graph.project('g', '*', '*')"),
  procedure('CALL `db`.`checkpoint`()'),
  procedure('CALL /* db.labels */ db.checkpoint()'),
  procedure('MATCH (n) CALL db.info() YIELD name RETURN n, name'),
  procedure('RETURN [x IN [1] | COLLECT { CALL dbms.components() YIELD name RETURN name }] AS x'),
  procedure('RETURN [x IN [1] | COLLECT { CALL db.info() YIELD name RETURN name }] AS x'),
  procedure('RETURN EXISTS { CALL db.info() YIELD name RETURN name } AS x'),
  procedure('CALL grafeo.procedures()'),
  procedure("CALL grafeo.load('/etc/passwd')"),
];

const schema = of('schema, users, databases, settings', 'refused');
const schemas: readonly Attack[] = [
  schema('CREATE INDEX FOR (n:Entity) ON (n.owned)'),
  schema('CREATE INDEX owned IF NOT EXISTS FOR (n:Entity) ON (n.owned)'),
  schema('CREATE FULLTEXT INDEX owned FOR (n:Entity) ON EACH [n.name]'),
  schema('CREATE VECTOR INDEX owned FOR (n:Entity) ON (n.v)'),
  schema('CREATE LOOKUP INDEX owned FOR (n) ON EACH labels(n)'),
  schema('DROP INDEX owned IF EXISTS'),
  schema('CREATE CONSTRAINT owned FOR (n:Entity) REQUIRE n.owned IS UNIQUE'),
  schema('DROP CONSTRAINT owned IF EXISTS'),
  schema('CREATE DATABASE owned'),
  schema('DROP DATABASE neo4j'),
  schema('STOP DATABASE neo4j'),
  schema('ALTER DATABASE neo4j SET ACCESS READ ONLY'),
  schema("CREATE USER owned SET PASSWORD 'owned1234'"),
  schema('DROP USER neo4j'),
  schema("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'"),
  schema("ALTER USER neo4j SET PASSWORD 'owned1234'"),
  schema('CREATE ROLE owned'),
  schema('GRANT ROLE admin TO neo4j'),
  schema('GRANT ALL ON DATABASE * TO PUBLIC'),
  schema('DENY TRAVERSE ON GRAPH * TO PUBLIC'),
  schema("CREATE ALIAS owned FOR DATABASE neo4j AT 'neo4j://127.0.0.1' USER x PASSWORD 'y'"),
  schema("ENABLE SERVER 'x'"),
  schema('SHOW USERS'),
  schema('SHOW DATABASES'),
  schema('SHOW TRANSACTIONS'),
  schema('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery'),
  schema('SHOW SETTINGS'),
  schema('SHOW PROCEDURES'),
  schema('SHOW FUNCTIONS'),
  schema('SHOW INDEXES'),
  schema('SHOW CONSTRAINTS'),
  schema('SHOW SERVERS'),
  schema('SHOW CURRENT USER'),
  schema('SHOW PRIVILEGES'),
  schema("TERMINATE TRANSACTION 'neo4j-transaction-1'"),
  schema('SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message'),
  schema('USE system RETURN 1 AS x'),
  schema('USE system SHOW USERS'),
  schema('USE other MATCH (n) RETURN n'),
  schema("USE graph.byName('system') RETURN 1 AS x"),
  schema('CALL { USE system SHOW USERS }'),
  schema(':use system'),
  schema(':param x => 1'),
  schema(':server disconnect'),
  schema('BEGIN'),
  schema('COMMIT'),
  schema('ROLLBACK'),
  schema('START TRANSACTION READ WRITE'),
  schema('SESSION SET SCHEMA owned'),
  schema('CREATE GRAPH owned'),
];

const size = of('bombs of size', 'stopped');
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const bombsOfSize: readonly Attack[] = [
  size(`RETURN '${'x'.repeat(100_000)}' AS x`, { expect: 'refused' }),
  size(`// ${'x'.repeat(20_000)}\nRETURN 1 AS x`, { expect: 'refused' }),
  size(`${' '.repeat(20_000)}RETURN 1 AS x`, { expect: 'refused' }),
  size(`MATCH (n) ${'OPTIONAL MATCH (n) '.repeat(2_000)} RETURN n`, { expect: 'refused' }),
  size(`MATCH (n) ${'OPTIONAL MATCH (n)--() '.repeat(600)} RETURN count(*) AS x`),
  size(`MATCH (a0)${times(400, (index) => `-->(a${index + 1})`)} RETURN count(*) AS x`),
  size(`MATCH ${times(200, (index) => `(a${index})-->(b${index}),`)} (z) RETURN count(*) AS x`),
  size(`RETURN ${'('.repeat(7_000)}1${')'.repeat(7_000)} AS x`),
  size(`RETURN ${'['.repeat(7_000)}1${']'.repeat(7_000)} AS x`),
  size(`RETURN ${'{a: '.repeat(3_000)}1${'}'.repeat(3_000)} AS x`),
  size(`RETURN ${'CASE WHEN true THEN '.repeat(600)}1${' END'.repeat(600)} AS x`),
  size(`RETURN ${'NOT '.repeat(3_500)}true AS x`),
  size(`RETURN ${'-'.repeat(7_000)}1 AS x`),
  size(`RETURN ${'size(['.repeat(1_500)}${'])'.repeat(1_500)} AS x`),
  size(`MATCH (n) WHERE ${'EXISTS { MATCH (n)--() WHERE '.repeat(300)}true${' }'.repeat(300)} RETURN n`),
  size(`${'CALL { '.repeat(700)}RETURN 1 AS x${' } RETURN x'.repeat(700)}`),
  size(`${'RETURN 1 AS x UNION ALL '.repeat(600)}RETURN 1 AS x`),
  size(
    `MATCH (n) WHERE n.id IN [${times(500, (index) => `${index}, `)}0] AND n.x = n.y RETURN count(n) AS x`,
    {
      expect: 'allowed',
    },
  ),
  size('('.repeat(15_000)),
  size('RETURN '.repeat(2_000)),
  size('/*'.repeat(7_000)),
  size("'".repeat(15_999)),
];

const time = of('bombs of time', 'stopped');
const bombsOfTime: readonly Attack[] = [
  time(
    'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c % 7 = 8 RETURN count(c) AS x',
  ),
  time('MATCH (a), (b), (c), (d), (e), (f) WHERE a.id <> f.id RETURN count(*) AS x'),
  time('MATCH (a), (b), (c), (d), (e) RETURN sum(size(a.id + b.id + c.id + d.id + e.id)) AS x'),
  time('MATCH p = (a)-[*]-(b) RETURN count(p) AS x'),
  time('MATCH p = (a)-[*0..40]-(b) RETURN max(length(p)) AS x'),
  time('MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h)--(i) RETURN count(*) AS x'),
  time('RETURN reduce(s = 0, x IN range(1, 2000000000) | s + x % 7) AS x'),
  time('RETURN size([x IN range(1, 2000000000) WHERE x % 2 = 3]) AS x'),
  time('RETURN any(x IN range(1, 2000000000) WHERE x < 0) AS x'),
  time(
    'WITH range(1, 30000) AS r UNWIND r AS a UNWIND r AS b UNWIND r AS c WITH a WHERE a = -1 RETURN count(a) AS x',
  ),
  time('UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN x'),
  time('UNWIND range(1, 1000000000) AS x WITH DISTINCT x % 3 AS y ORDER BY y RETURN y'),
];

const memory = of('bombs of memory', 'stopped');
const bombsOfMemory: readonly Attack[] = [
  memory('UNWIND range(1, 1000000000) AS x RETURN collect(x) AS x'),
  memory('UNWIND range(1, 1000000000) AS x WITH x ORDER BY x DESC RETURN collect(x)[0] AS x'),
  memory('UNWIND range(1, 1000000000) AS x RETURN count(DISTINCT x) AS x'),
  memory("RETURN size(reduce(s = 'x', i IN range(1, 40) | s + s)) AS x"),
  memory("UNWIND range(1, 1000000) AS x RETURN collect(reduce(s = 'x', i IN range(1, 14) | s + s)) AS x"),
  memory('UNWIND range(1, 10000) AS a RETURN collect([x IN range(1, 100000) | x + a]) AS x'),
  memory(
    'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH collect([a, b]) AS l UNWIND l AS m RETURN collect(m + l) AS x',
  ),
];

const output = of('bombs of output', 'stopped');
const bombsOfOutput: readonly Attack[] = [
  output('RETURN range(1, 300000000) AS x'),
  output('UNWIND range(1, 1000000000) AS x RETURN x', { on: { neo4j: 'allowed' } }),
  output("RETURN reduce(s = 'x', i IN range(1, 29) | s + s) AS x"),
  output('MATCH (a), (b), (c), (d) RETURN a, b, c, d', { on: { neo4j: 'allowed' } }),
  output("UNWIND range(1, 100000) AS x RETURN reduce(s = 'x', i IN range(1, 16) | s + s) AS x", {
    on: { neo4j: 'allowed' },
  }),
];

const parameter = of('hostile parameters', 'refused');
const deep = (depth: number): TaggedValue => (depth === 0 ? 1 : [deep(depth - 1)]);
const hostileParameters: readonly Attack[] = [
  parameter('RETURN $x AS x', { parameters: { 'x) CREATE (n': 1 } }),
  parameter('RETURN $x AS x', { parameters: { x: deep(500) } }),
  parameter('RETURN $x AS x', { parameters: { x: 2 ** 60 } }),
  parameter('RETURN $x AS x', { parameters: { x: { $integer: '99999999999999999999' } } }),
  parameter('RETURN $x AS x', { parameters: { x: { $temporal: 'date', value: '2018-02-31' } } }),
  parameter('RETURN $x AS x', { parameters: { x: { $temporal: 'duration', value: 'yesterday' } } }),
  parameter('RETURN $x AS x', { parameters: { x: [{ $map: { y: { $integer: '-9223372036854775809' } } }] } }),
  parameter('RETURN $x AS x', { parameters: { x: 'half \ud83d a character' } }),
  parameter('RETURN $x AS x', { parameters: {} }),
  parameter('MATCH (n:$x) RETURN n', { parameters: { x: 'Entity) DETACH DELETE n //' } }),
];

const allowed = of('what only looks dangerous', 'allowed');
const harmless: readonly Attack[] = [
  allowed("MATCH (n) WHERE n.delete = 'CREATE' RETURN n.set AS remove"),
  allowed("RETURN 'CREATE (n:Owned)' AS x"),
  allowed('RETURN "MATCH (n) DETACH DELETE n" AS x'),
  allowed('RETURN \'LOAD CSV FROM "file:///etc/passwd" AS l\' AS x'),
  allowed('MATCH (n:`SET`) RETURN n'),
  allowed('MATCH (n:`CREATE INDEX`) RETURN n'),
  allowed('MATCH (n:Delete) RETURN n'),
  allowed('MATCH ()-[r:`DELETE`]->() RETURN r'),
  allowed('MATCH (n) RETURN n.`create` AS `set`'),
  allowed('MATCH (create) RETURN create.id AS id'),
  allowed('// DELETE everything\nMATCH (n) RETURN count(n) AS x'),
  allowed('/* CREATE (n) */ RETURN 1 AS x'),
  allowed('RETURN 1 AS x // ; DETACH DELETE n'),
  allowed('RETURN $create AS x', { parameters: { create: 'MERGE (n)' } }),
  allowed('RETURN $x AS x', { parameters: { x: "'}) DETACH DELETE n //" } }),
  allowed('MATCH (n {id: $id}) RETURN n', { parameters: { id: "x' OR 1=1 RETURN n //" } }),
  allowed('RETURN $x.`DETACH DELETE` AS x', { parameters: { x: { 'DETACH DELETE': 1 } } }),
  allowed('RETURN {create: 1, delete: [2], set: {remove: 3}} AS merge'),
  allowed("MATCH (n) WHERE n.name CONTAINS 'DROP DATABASE' RETURN n.name AS name"),
  allowed("RETURN 'it''s' AS x", { on: { neo4j: 'refused', embedded: 'refused' } }),
  allowed("RETURN 'C:\\\\users\\\\create' AS x"),
  allowed('RETURN 1 AS x;'),
  allowed('  \n\t RETURN 1 AS x \n ; \n'),
  allowed('CALL db.labels() YIELD label RETURN label'),
  allowed('CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type'),
  allowed('MATCH (a)-[r]->(b) WHERE EXISTS { MATCH (a)-[:`CREATE`]->() } RETURN a'),
  allowed("UNWIND ['CREATE', 'DELETE'] AS word RETURN word, size(word) AS size"),
  allowed('MATCH (n) RETURN toUpper(n.id) AS `DETACH DELETE n` LIMIT 1'),
  allowed("WITH 'file:///etc/passwd' AS url RETURN url"),
  allowed('MATCH (n) WITH n ORDER BY n.id LIMIT 3 RETURN collect(n.id) AS removed'),
  allowed('MATCH p = shortestPath((a)-[*1..3]-(b)) WHERE a.id < b.id RETURN length(p) AS x LIMIT 1'),
];

/** Statements that users may try, by category, and what must become of each on a store that only lets them read. */
export const ATTACKS: readonly Attack[] = [
  ...writes,
  ...hiddenWrites,
  ...disguises,
  ...files,
  ...procedures,
  ...schemas,
  ...bombsOfSize,
  ...bombsOfTime,
  ...bombsOfMemory,
  ...bombsOfOutput,
  ...hostileParameters,
  ...harmless,
];

/** What must become of it on this engine. */
export function outcomeOn(attack: Attack, engine: 'neo4j' | 'embedded'): Outcome {
  return attack.on?.[engine] ?? attack.expect;
}
