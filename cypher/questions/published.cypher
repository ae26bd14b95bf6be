// Who published a document.
MATCH (p:Entity)-[r:PUBLISHED]->(d:Entity {id: $document})
RETURN
  type(r) AS type,
  d.id AS documentId,
  d.name AS documentName,
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  r.id AS relationshipId,
  coalesce(r.`when`, d.published, d.`when`) AS `when`,
  null AS holderId,
  null AS holderName,
  null AS holderStatus,
  null AS holderEvidence,
  [d.id, p.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY partyName, relationshipId
