// Every relationship of some entities with the entity at its other end and what can date it, for a search for paths; its quotations only where it is to be dated. An empty list of types means all.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
RETURN
  r.id AS id,
  type(r) AS type,
  startNode(r).id AS startNodeId,
  endNode(r).id AS endNodeId,
  a.id AS fromId,
  b.id AS toId,
  coalesce(r.status, 'unsourced') AS status,
  r.whenFrom AS begins,
  r.whenTo AS ends,
  r.event AS occasion,
  CASE WHEN $dated THEN coalesce(r.evidence, []) ELSE [] END AS evidence
ORDER BY id, fromId
LIMIT $limit
