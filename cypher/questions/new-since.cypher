// What happened, was written, published or obtained in a time; what merely went on then is left out.
MATCH (n:Entity)
WHERE (n:Event AND $papers = '') OR (n:Document AND ($papers = '' OR ' ' + $papers + ' ' CONTAINS ' ' + n.docType + ' '))
UNWIND ['when', 'published', 'obtained'] AS which
WITH n, which,
  CASE which WHEN 'when' THEN n.`when` WHEN 'published' THEN n.published ELSE n.obtained END AS dated,
  CASE which WHEN 'when' THEN n.whenFrom WHEN 'published' THEN n.publishedFrom ELSE n.obtainedFrom END AS spanFrom,
  CASE which WHEN 'when' THEN n.whenTo WHEN 'published' THEN n.publishedTo ELSE n.obtainedTo END AS spanTo
WHERE dated IS NOT NULL
  AND coalesce(spanFrom, '') <= $dateTo
  AND coalesce(spanTo, spanFrom) >= $dateFrom
RETURN
  n.id AS itemId,
  n.name AS itemName,
  [label IN labels(n) WHERE label <> 'Entity'][0] AS itemLabel,
  coalesce(n.kind, n.docType) AS itemKind,
  which AS which,
  dated AS `when`,
  n.recordedAt AS recordedAt,
  [n.id] AS nodes,
  [] AS relationships,
  coalesce(n.evidence, []) AS evidence,
  coalesce(n.status, 'unsourced') AS status
ORDER BY coalesce(spanFrom, spanTo, ''), itemLabel DESC, itemName, itemId, which
