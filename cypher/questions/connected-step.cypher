// Every relationship of some entities with the entity at its other end: one step of a search for paths.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.id IN $ids
WITH a, r, b, CASE WHEN a:Document THEN a WHEN b:Document THEN b END AS d
RETURN
  0 AS path,
  0 AS step,
  a.id AS fromId,
  a.name AS fromName,
  [label IN labels(a) WHERE label <> 'Entity'][0] AS fromLabel,
  b.id AS toId,
  b.name AS toName,
  [label IN labels(b) WHERE label <> 'Entity'][0] AS toLabel,
  startNode(r).id = a.id AS forwards,
  r.id AS relationshipId,
  type(r) AS type,
  r.label AS label,
  r.`when` AS `when`,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN d.whenFrom ELSE coalesce(r.whenFrom, '') END AS spanFrom,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN d.whenTo ELSE coalesce(r.whenTo, '9999') END AS spanTo,
  coalesce(r.stances, []) AS stances,
  [a.id, b.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY relationshipId, fromId
