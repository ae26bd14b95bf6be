import type { Plan } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { checkPlan } from './plan-gate.ts';

const step = (operatorType: string, details = '', children: Plan[] = []): Plan => ({
  operatorType,
  identifiers: [],
  arguments: { Details: details },
  children,
});
const facts = { database: 'neo4j', pluginFunctions: ['apoc.text.join', 'gds.util.asNode'] };
const under = (child: Plan): Plan =>
  step('ProduceResults@neo4j', 'x', [step('Projection@neo4j', 'x', [child])]);

describe('a plan that does more than read or write the graph', () => {
  test.each([
    ['reads a file', step('LoadCSV@neo4j', 'l')],
    ['shows what is not the graph', step('ShowTransactions@neo4j')],
    ['ends transactions of others', step('TerminateTransactions@neo4j')],
    ['administers', step('AdministrationCommand@system')],
    ['changes the schema', step('CreateIndex@neo4j', 'RANGE INDEX FOR (:X) ON (y)')],
    ['commits by itself', step('TransactionForeach@neo4j', 'IN TRANSACTIONS OF 1000 ROWS')],
    ['uses another database', step('AllNodesScan@other', 'n')],
    ['calls a procedure off the list', step('ProcedureCall@neo4j', 'dbms.components() :: (name :: STRING)')],
    ['calls one like one on the list', step('ProcedureCall@neo4j', 'db.labelsX() :: (label :: STRING)')],
    [
      'reads a file inside of an expression',
      step(
        'Projection@neo4j',
        '[x IN $autolist_0 | COLLECT { LOAD CSV FROM "file:///x" AS l RETURN l AS l }] AS a',
      ),
    ],
    [
      'calls a procedure inside of an expression',
      step(
        'Projection@neo4j',
        '[x IN $l | EXISTS { ResolvedCall(db.info() :: id :: STRING,ArraySeq()) RETURN 1 AS y }] AS a',
      ),
    ],
    ['uses a function of a plugin', step('Filter@neo4j', 'n.id = apoc.text.join(["a"], ",")')],
    ['uses one in back-ticks', step('Filter@neo4j', '`gds`.`util`.`asNode`(1) = n')],
  ])('is refused where it %s', (_, child) => {
    expect(() => checkPlan(under(child), facts)).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });

  test.each([
    ['calls a procedure on the list', step('ProcedureCall@neo4j', 'db.labels() :: (label :: STRING)')],
    ['has a column of that name', step('Projection@neo4j', '$autostring_0 AS `LOAD CSV`')],
    ['creates nodes', step('Create@neo4j', '(n:Person)')],
    ['sets properties', step('SetProperty@neo4j', 'n.x = 1')],
    ['asks a pattern inside of an expression', step('Filter@neo4j', 'n.a OR EXISTS { MATCH (n)-->(m) }')],
  ])('passes where it %s', (_, child) => {
    expect(() => checkPlan(under(child), facts)).not.toThrow();
  });
});
