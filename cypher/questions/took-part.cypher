// Who took part in an event or held it, in which role.
MATCH (p:Entity)-[r:TOOK_PART_IN|ORGANISED]->(e:Entity {id: $event})
RETURN
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  type(r) AS type,
  r.role AS role,
  [p.id, e.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY type DESC, role, partyName, r.id
