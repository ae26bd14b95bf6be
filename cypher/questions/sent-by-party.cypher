// What somebody sent, and what is said to come from a post that they held on that day.
MATCH (x:Entity {id: $party})-[:HOLDS_POST*0..1]->(p:Entity)
WITH DISTINCT x, p
MATCH (p)-[r:SENT]->(d:Document)
WITH x, p, r, d,
  CASE
    WHEN r.whenFrom IS NOT NULL OR r.whenTo IS NOT NULL THEN coalesce(r.whenFrom, '')
    WHEN d.whenFrom IS NOT NULL OR d.whenTo IS NOT NULL THEN coalesce(d.whenFrom, '')
    WHEN d.publishedFrom IS NOT NULL OR d.publishedTo IS NOT NULL THEN coalesce(d.publishedFrom, '')
    ELSE '9999~'
  END AS spanFrom,
  CASE
    WHEN r.whenFrom IS NOT NULL OR r.whenTo IS NOT NULL THEN coalesce(r.whenTo, '9999')
    WHEN d.whenFrom IS NOT NULL OR d.whenTo IS NOT NULL THEN coalesce(d.whenTo, '9999')
    WHEN d.publishedFrom IS NOT NULL OR d.publishedTo IS NOT NULL THEN coalesce(d.publishedTo, '9999')
    ELSE ''
  END AS spanTo
WHERE (($dateFrom = '' AND $dateTo = '9999') OR (spanFrom <= $dateTo AND spanTo >= $dateFrom))
  AND ($papers = '' OR ' ' + $papers + ' ' CONTAINS ' ' + d.docType + ' ')
OPTIONAL MATCH (x)-[h:HOLDS_POST]->(p)
WHERE (h.whenFrom IS NOT NULL OR h.whenTo IS NOT NULL)
  AND coalesce(h.whenFrom, '') <= spanTo
  AND coalesce(h.whenTo, '9999') >= spanFrom
WITH x, p, r, d, h, spanFrom
WHERE p.id = $party OR h IS NOT NULL
RETURN
  type(r) AS type,
  d.id AS documentId,
  d.name AS documentName,
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  r.id AS relationshipId,
  coalesce(r.`when`, d.`when`, d.published) AS `when`,
  CASE WHEN h IS NULL THEN null ELSE x.id END AS holderId,
  CASE WHEN h IS NULL THEN null ELSE x.name END AS holderName,
  h.status AS holderStatus,
  h.evidence AS holderEvidence,
  CASE WHEN h IS NULL THEN [d.id, p.id] ELSE [d.id, p.id, x.id] END AS nodes,
  CASE WHEN h IS NULL THEN [r.id] ELSE [r.id, h.id] END AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY spanFrom, documentId, relationshipId, h.id
