// Who held an office, on a date where one is asked for.
MATCH (p:Person)-[r:HOLDS_POST]->(post:Entity {id: $post})
WITH p, r, post,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN '9999~' ELSE coalesce(r.whenFrom, '') END AS spanFrom,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN '' ELSE coalesce(r.whenTo, '9999') END AS spanTo
WHERE ($dateFrom = '' AND $dateTo = '9999') OR (spanFrom <= $dateTo AND spanTo >= $dateFrom)
RETURN
  p.id AS personId,
  p.name AS personName,
  r.`when` AS `when`,
  r.reported AS reported,
  [p.id, post.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY spanFrom, personName, r.id
