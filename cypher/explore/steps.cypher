// Every relationship of some entities with the entity at its other end, for a search for paths. One without a date takes that of the paper or occasion that it belongs to, unless it names an occasion that has one. An empty list of types means all.
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.id IN $ids AND (size($types) = 0 OR type(r) IN $types)
WITH
  a,
  r,
  b,
  CASE
    WHEN r.whenFrom IS NOT NULL OR r.whenTo IS NOT NULL THEN 'own'
    WHEN NOT type(r) IN $datedByEnd THEN 'none'
    WHEN a.whenFrom IS NOT NULL OR a.whenTo IS NOT NULL THEN 'a'
    WHEN b.whenFrom IS NOT NULL OR b.whenTo IS NOT NULL THEN 'b'
    WHEN a.publishedFrom IS NOT NULL OR a.publishedTo IS NOT NULL THEN 'a published'
    WHEN b.publishedFrom IS NOT NULL OR b.publishedTo IS NOT NULL THEN 'b published'
    ELSE 'none'
  END AS dated
RETURN
  r.id AS id,
  a.id AS fromId,
  b.id AS toId,
  coalesce(r.status, 'unsourced') AS status,
  CASE dated
    WHEN 'own' THEN r.whenFrom
    WHEN 'a' THEN a.whenFrom
    WHEN 'b' THEN b.whenFrom
    WHEN 'a published' THEN a.publishedFrom
    WHEN 'b published' THEN b.publishedFrom
  END AS begins,
  CASE dated
    WHEN 'own' THEN r.whenTo
    WHEN 'a' THEN a.whenTo
    WHEN 'b' THEN b.whenTo
    WHEN 'a published' THEN a.publishedTo
    WHEN 'b published' THEN b.publishedTo
  END AS ends,
  CASE WHEN dated <> 'own' THEN r.event END AS occasion
ORDER BY id, fromId
LIMIT $limit
