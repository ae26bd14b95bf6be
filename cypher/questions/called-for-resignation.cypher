// Who called for somebody's resignation, and the parties that they belong to; of one party, or one caller, alone where it is asked for.
MATCH (p:Entity)-[r:CALLED_FOR_RESIGNATION]->(target:Entity {id: $person})
WITH p, r, target,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN '9999~' ELSE coalesce(r.whenFrom, '') END AS spanFrom,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN '' ELSE coalesce(r.whenTo, '9999') END AS spanTo
WHERE (($dateFrom = '' AND $dateTo = '9999') OR (spanFrom <= $dateTo AND spanTo >= $dateFrom))
  AND ($caller = '' OR p.id = $caller)
  AND ($party = '' OR p.id = $party OR EXISTS { MATCH (p)-[:MEMBER_OF|PART_OF*1..3]->(of:Entity) WHERE of.id = $party })
OPTIONAL MATCH (p)-[:MEMBER_OF]->(party:Organisation {kind: 'party'})
WITH p, r, target, spanFrom, spanTo, party
ORDER BY party.name
WITH p, r, target, spanFrom, spanTo, collect(party.name) AS parties
RETURN
  p.id AS callerId,
  p.name AS callerName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS callerLabel,
  r.`when` AS `when`,
  r.note AS note,
  ($dateFrom = '' AND $dateTo = '9999') OR (spanFrom >= $dateFrom AND spanTo <= $dateTo) AS within,
  parties AS parties,
  [p.id, target.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY coalesce(r.whenFrom, r.whenTo, '9999'), callerName, callerId, r.id
