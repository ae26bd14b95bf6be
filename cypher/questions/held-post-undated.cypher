// Who is said to have held an office with no date given, where a date is asked for.
MATCH (p:Person)-[r:HOLDS_POST]->(post:Entity {id: $post})
WHERE ($dateFrom <> '' OR $dateTo <> '9999') AND r.whenFrom IS NULL AND r.whenTo IS NULL
RETURN
  p.id AS personId,
  p.name AS personName,
  r.`when` AS `when`,
  r.reported AS reported,
  [p.id, post.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY personName, r.id
