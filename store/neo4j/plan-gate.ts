import type { Plan } from 'neo4j-driver';
import { Failure } from '#core/failure';
import type { PlanStep } from '#core/wire/cypher';

/** The procedures that a user's statement may call: they read the graph and nothing else. */
export const NEO4J_PROCEDURES: readonly string[] = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
];

/** What a gate must know of the database. */
export interface GateFacts {
  /** The database that the session is fixed to; a step of any other is refused. */
  readonly database: string;
  /** Functions of plugins: what they do cannot be known, so none may be used. */
  readonly pluginFunctions: readonly string[];
}

/**
 * Refuses a plan with `forbidden` where it does more than read or write nodes and relationships of this database:
 * files, addresses, settings, users, schema, other transactions, procedures off the list, functions of plugins.
 *
 * Neo4j leaves some subqueries inside an expression (in a list comprehension, a CASE …), where their LOAD CSV and CALL
 * are no steps of the plan: they show only in the step's details, in Neo4j's own printing of the expression.
 */
export function checkPlan(plan: Plan, facts: GateFacts): void {
  const [operator = '', database] = plan.operatorType.split('@');
  if (database !== undefined && database.toLowerCase() !== facts.database.toLowerCase()) {
    throw forbidden('A statement may use no other database than the one of the case.');
  }
  if (REFUSED_OPERATOR.test(operator)) throw forbidden(`${wordsFor(operator)} may not be used here.`);
  const details = detailsOf(plan);
  if (operator === 'ProcedureCall') checkCalled(details.split('(')[0] ?? '');
  if (SUBQUERY.test(details)) checkInnerSubqueries(details);
  const unquoted = details.replaceAll('`', '').toLowerCase();
  const plugin = facts.pluginFunctions.find((name) => unquoted.includes(`${name.toLowerCase()}(`));
  if (plugin !== undefined)
    throw forbidden(`The function ${plugin} belongs to a plugin and may not be used here.`);
  for (const child of plan.children) checkPlan(child, facts);
}

/** The plan as the port gives it. */
export function planStep(plan: Plan): PlanStep {
  const rows: unknown = plan.arguments['EstimatedRows'];
  const details = detailsOf(plan);
  return {
    operator: plan.operatorType.split('@')[0] ?? '',
    details: [
      ...(details === '' ? [] : [details]),
      ...(typeof rows === 'number' ? [`estimated rows: ${Math.round(rows * 10) / 10}`] : []),
    ],
    children: plan.children.map(planStep),
  };
}

/** All that is not about the nodes and relationships of a graph, and transactions that would commit by themselves. */
const REFUSED_OPERATOR =
  /^(?:Load|Show|Terminate|Administration|System|Transaction|Create\w*(?:Index|Constraint|Database|User|Role)|Drop|Alter|Grant|Deny|Revoke|Rename|Set\w*(?:Password|Database|Owned)|Do|Assert|Ensure|Wait|Start|Stop|Log)/;

const SUBQUERY = /\b[A-Z]+\s*\{/;

function checkInnerSubqueries(details: string): void {
  if (/LOAD\s+CSV/i.test(details)) throw forbidden('LOAD CSV may not be used here.');
  for (const [, name = ''] of details.matchAll(/Call\(([^(]*)\(/g)) checkCalled(name);
}

function checkCalled(name: string): void {
  const plain = name.replaceAll('`', '').trim();
  if (NEO4J_PROCEDURES.includes(plain)) return;
  throw forbidden(`The procedure ${plain} may not be called here. Allowed: ${NEO4J_PROCEDURES.join(', ')}.`);
}

function detailsOf(plan: Plan): string {
  const details: unknown = plan.arguments['Details'];
  return typeof details === 'string' ? details : '';
}

function wordsFor(operator: string): string {
  if (operator.startsWith('LoadCSV')) return 'LOAD CSV';
  if (operator.startsWith('Transaction')) return 'CALL { … } IN TRANSACTIONS';
  return operator.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();
}

function forbidden(message: string): Failure {
  return new Failure('forbidden', message);
}
