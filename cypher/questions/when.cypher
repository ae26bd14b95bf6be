// When something happened, or was written, published or obtained, and how that is known.
MATCH (n:Entity {id: $what})
UNWIND ['when', 'published', 'obtained'] AS which
WITH n, which,
  CASE which WHEN 'when' THEN n.`when` WHEN 'published' THEN n.published ELSE n.obtained END AS dated,
  CASE which WHEN 'when' THEN n.whenBasis WHEN 'published' THEN n.publishedBasis ELSE n.obtainedBasis END AS basis,
  CASE which WHEN 'when' THEN n.whenNote WHEN 'published' THEN n.publishedNote ELSE n.obtainedNote END AS note
WHERE dated IS NOT NULL
RETURN
  n.id AS itemId,
  n.name AS itemName,
  [label IN labels(n) WHERE label <> 'Entity'][0] AS itemLabel,
  which AS which,
  dated AS `when`,
  basis AS basis,
  note AS note,
  null AS byId,
  null AS byName,
  [n.id] AS nodes,
  [] AS relationships,
  coalesce(n.evidence, []) AS evidence,
  coalesce(n.status, 'unsourced') AS status
UNION
MATCH (n:Document {id: $what})<-[r:AUTHORED|SENT|PUBLISHED]-(by:Entity)
WHERE r.`when` IS NOT NULL
RETURN
  n.id AS itemId,
  n.name AS itemName,
  'Document' AS itemLabel,
  type(r) AS which,
  r.`when` AS `when`,
  r.whenBasis AS basis,
  r.whenNote AS note,
  by.id AS byId,
  by.name AS byName,
  [n.id, by.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
