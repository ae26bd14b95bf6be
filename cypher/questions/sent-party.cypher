// What was sent, not copied, to somebody: by name, and through a post that they held on that day.
MATCH (d:Entity)-[r:SENT_TO]->(p:Entity {id: $party})
RETURN
  type(r) AS type,
  d.id AS documentId,
  d.name AS documentName,
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  r.id AS relationshipId,
  coalesce(r.`when`, d.`when`) AS `when`,
  null AS holderId,
  null AS holderName,
  null AS holderStatus,
  null AS holderEvidence,
  [d.id, p.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  r.status AS status
UNION
MATCH (holder:Entity {id: $party})-[h:HOLDS_POST]->(p:Post)<-[r:SENT_TO]-(d:Entity)
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
  [d.id, p.id, holder.id] AS nodes,
  [r.id, h.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  r.status AS status
