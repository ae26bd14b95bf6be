// What a body is made up of.
MATCH (b:Entity)-[r:PART_OF]->(o:Entity {id: $organisation})
RETURN
  b.id AS partId,
  b.name AS partName,
  [b.id, o.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY partName, partId, r.id
