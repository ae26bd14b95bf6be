// To whom a document was sent, not copied.
MATCH (d:Entity {id: $document})-[r:SENT_TO]->(p:Entity)
OPTIONAL MATCH (p)<-[h:HOLDS_POST]-(holder:Person)
WHERE (h.whenFrom IS NOT NULL OR h.whenTo IS NOT NULL)
  AND coalesce(h.whenFrom, '') <= coalesce(r.whenTo, d.whenTo, d.publishedTo, '')
  AND coalesce(h.whenTo, '9999') >= coalesce(r.whenFrom, d.whenFrom, d.publishedFrom, '9999~')
RETURN
  type(r) AS type,
  d.id AS documentId,
  d.name AS documentName,
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  r.id AS relationshipId,
  coalesce(r.`when`, d.`when`) AS `when`,
  holder.id AS holderId,
  holder.name AS holderName,
  h.status AS holderStatus,
  h.evidence AS holderEvidence,
  CASE WHEN holder IS NULL THEN [d.id, p.id] ELSE [d.id, p.id, holder.id] END AS nodes,
  CASE WHEN holder IS NULL THEN [r.id] ELSE [r.id, h.id] END AS relationships,
  coalesce(r.evidence, []) AS evidence,
  r.status AS status
ORDER BY type, relationshipId, holderId
