// What happened in a time, and which documents were written or published in it.
MATCH (n:Entity)
WHERE n:Event OR n:Document
UNWIND ['when', 'published'] AS which
WITH n, which,
  CASE which WHEN 'when' THEN n.`when` ELSE n.published END AS dated,
  CASE which WHEN 'when' THEN n.whenFrom ELSE n.publishedFrom END AS spanFrom,
  CASE which WHEN 'when' THEN n.whenTo ELSE n.publishedTo END AS spanTo
WHERE (spanFrom IS NOT NULL OR spanTo IS NOT NULL)
  AND coalesce(spanFrom, '') <= $dateTo
  AND coalesce(spanTo, '9999') >= $dateFrom
OPTIONAL MATCH (n)-[r:TOOK_PLACE_AT]->(place:Entity)
WITH n, which, dated, spanFrom, spanTo, place, r
ORDER BY place.name, r.id
WITH n, which, dated, spanFrom, spanTo, collect(place.name) AS places, collect(place.id) AS placeIds, collect(r.id) AS ways
RETURN
  n.id AS itemId,
  n.name AS itemName,
  [label IN labels(n) WHERE label <> 'Entity'][0] AS itemLabel,
  coalesce(n.kind, n.docType) AS itemKind,
  which AS which,
  dated AS `when`,
  coalesce(spanFrom, '') >= $dateFrom AND coalesce(spanTo, '9999') <= $dateTo AS within,
  places AS places,
  [n.id] + placeIds AS nodes,
  ways AS relationships,
  coalesce(n.evidence, []) AS evidence,
  coalesce(n.status, 'unsourced') AS status
ORDER BY coalesce(spanFrom, spanTo, ''), itemLabel DESC, itemName, itemId, which
