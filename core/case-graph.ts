import { z } from 'zod';
import type { Evidence } from './evidence.ts';
import type { CaseNode } from './node.ts';
import type { CaseRelationship } from './relationship.ts';

/** What a case says of itself. `calendarFrom` is the date that "last June" and "Wednesday" count from in a question. */
export const caseInfoSchema = z
  .object({
    id: z.string().regex(/^case:[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a case id looks like case:windrush'),
    title: z.string().min(1),
    timeZone: z.string().min(1),
    calendarFrom: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'calendarFrom is a day such as 2018-04-29'),
  })
  .readonly();
export type CaseInfo = z.infer<typeof caseInfoSchema>;

/** A whole case, checked: what the loader writes and what the hash is of. */
export interface CaseGraph {
  readonly info: CaseInfo;
  readonly nodes: readonly CaseNode[];
  readonly relationships: readonly CaseRelationship[];
  readonly evidence: readonly Evidence[];
}
