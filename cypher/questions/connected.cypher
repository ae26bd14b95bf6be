// How two entities are connected: the shortest paths of at most six steps, a row for each step.
MATCH (one:Entity {id: $from}), (other:Entity {id: $to})
MATCH p = allShortestPaths((one)-[*1..6]-(other))
WHERE all(n IN nodes(p) WHERE n:Entity)
WITH [n IN nodes(p) | n.id] AS stops, [r IN relationships(p) | r.id] AS ways
ORDER BY ways
LIMIT 5
WITH collect(stops) AS allStops, collect(ways) AS allWays
UNWIND range(0, size(allWays) - 1) AS path
WITH path, allStops[path] AS stops, allWays[path] AS ways
UNWIND range(0, size(ways) - 1) AS step
WITH path, step, stops[step] AS before, stops[step + 1] AS after, ways[step] AS way
MATCH (a:Entity {id: before})-[r]-(b:Entity {id: after})
WHERE r.id = way
WITH path, step, a, b, r, CASE WHEN a:Document THEN a WHEN b:Document THEN b END AS d
RETURN
  path AS path,
  step AS step,
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
ORDER BY path, step
