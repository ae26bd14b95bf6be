import { z } from 'zod';
import { statement } from './statement.ts';

const none = z.strictObject({});
const sealedRow = z.object({ id: z.string(), fingerprint: z.string() });

/** What a seal counts and hashes. Notes, views, changes and the case's own node come and go without it. */
export const sealNodes = statement('seal/nodes', 'read', none, sealedRow);
export const sealRelationships = statement('seal/relationships', 'read', none, sealedRow);
export const sealEvidence = statement('seal/evidence', 'read', none, sealedRow);
