import calledForResignation from '../../../../cypher/examples/called-for-resignation.cypher?raw';
import claimsAndDenials from '../../../../cypher/examples/claims-and-denials.cypher?raw';
import contradictions from '../../../../cypher/examples/contradictions.cypher?raw';
import copiedWithQuotations from '../../../../cypher/examples/copied-with-quotations.cypher?raw';
import countsByType from '../../../../cypher/examples/counts-by-type.cypher?raw';
import documentsOfADay from '../../../../cypher/examples/documents-of-a-day.cypher?raw';
import evidenceCheck from '../../../../cypher/examples/evidence-check.cypher?raw';
import mostConnected from '../../../../cypher/examples/most-connected.cypher?raw';
import pathsBetween from '../../../../cypher/examples/paths-between.cypher?raw';
import timeline from '../../../../cypher/examples/timeline.cypher?raw';
import { readExample, type Example } from './read-example.ts';

/** What the workbench offers to begin from, the simplest first. Each runs on both engines, which a test proves. */
export const EXAMPLES: readonly Example[] = [
  copiedWithQuotations,
  calledForResignation,
  contradictions,
  claimsAndDenials,
  documentsOfADay,
  timeline,
  pathsBetween,
  mostConnected,
  countsByType,
  evidenceCheck,
].map(readExample);
