import { Failure } from '#core/failure';
import type { PlanStep } from '#core/wire/cypher';

/** The procedures that a user's statement may call on the embedded engine. */
export const EMBEDDED_PROCEDURES: readonly string[] = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
];

/**
 * Reads the plan that the engine prints (a line a step, two blanks deeper for each level) and refuses it with
 * `forbidden` where anything in it is not on the list: an unknown word is a refusal too, and so is a line that is none
 * of a plan. A name or a text of the user's can add such lines, never take one away.
 */
export function readPlan(text: string, access: 'read' | 'write'): PlanStep {
  const allowed = access === 'read' ? READING : WRITING;
  const roots: Draft[] = [];
  const open: Draft[] = [];
  let writes = false;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, indent = '', operator = '', rest = ''] = LINE.exec(line) ?? [];
    if (!allowed.has(operator)) throw refusal(operator);
    if (operator === 'CallProcedure') checkCalled(rest);
    for (const [, inner = ''] of rest.matchAll(INNER_OPERATOR)) {
      if (!INNER.has(inner)) throw refusal(inner);
    }
    writes ||= !READING.has(operator);
    const depth = indent.length / 2;
    const step: Draft = { operator, details: rest === '' ? [] : [rest.trim()], children: [] };
    if (depth > open.length) throw refusal(operator);
    open.length = depth;
    (open.at(-1)?.children ?? roots).push(step);
    open.push(step);
  }
  const [root, ...others] = roots;
  if (root === undefined || others.length > 0) throw refusal('');
  if (access === 'write' && !writes) {
    throw new Failure('forbidden', 'This statement only reads. Run it as a reading one.');
  }
  return root;
}

/** A step while the steps below it are still being read. */
interface Draft {
  readonly operator: string;
  readonly details: readonly string[];
  readonly children: Draft[];
}

const LINE = /^((?: {2})*)([A-Z][A-Za-z]*)(| .*|\(\d+\))$/u;

const READING: ReadonlySet<string> = new Set([
  'Return',
  'NodeScan',
  'Project',
  'Unwind',
  'Filter',
  'Expand',
  'VarExpand',
  'Apply',
  'Discriminant',
  'Empty',
  'Limit',
  'Skip',
  'Aggregate',
  'LeftJoin',
  'Join',
  'Sort',
  'Distinct',
  'Union',
  'ShortestPath',
  'CallProcedure',
]);

const WRITING: ReadonlySet<string> = new Set([
  ...READING,
  'Create',
  'Merge',
  'MergeRelationship',
  'Otherwise',
  'SetProperty',
  'AddLabel',
  'RemoveLabel',
  'DeleteNode',
  'DeleteEdge',
]);

/** Steps that the engine keeps inside an expression (EXISTS { }, COUNT { }) and prints in its own notation. */
const INNER_OPERATOR = /\b([A-Za-z]+)Op\b ?\{/g;
const INNER: ReadonlySet<string> = new Set([
  'Return',
  'NodeScan',
  'Project',
  'Unwind',
  'Filter',
  'Expand',
  'Apply',
  'Limit',
  'Skip',
  'Aggregate',
  'LeftJoin',
  'Join',
  'Sort',
  'Distinct',
  'Union',
  'ShortestPath',
]);

function checkCalled(rest: string): void {
  const [, name = ''] = /^ \(([^()]*)\)$/.exec(rest) ?? [];
  if (EMBEDDED_PROCEDURES.includes(name)) return;
  const allowed = EMBEDDED_PROCEDURES.join(', ');
  throw new Failure('forbidden', `The procedure ${name} may not be called here. Allowed: ${allowed}.`);
}

function refusal(operator: string): Failure {
  const words = WORDS.get(operator);
  if (words !== undefined) return new Failure('forbidden', words);
  const step = operator === '' ? '' : ` (${operator})`;
  return new Failure(
    'forbidden',
    `This statement does something that is not on the list of what it may${step}.`,
  );
}

const READS_ONLY = 'This statement writes. Only reading is allowed here.';
const WORDS: ReadonlyMap<string, string> = new Map([
  ...[...WRITING].filter((name) => !READING.has(name)).map((name) => [name, READS_ONLY] as const),
  ['LoadCsv', 'LOAD CSV may not be used here.'],
]);
