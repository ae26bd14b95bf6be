// Who is said to have known of something, or whether somebody did: first where a source says so, then who wrote it or got it, then what is said of who knew.
MATCH (p:Entity)-[r:KNEW_OF]->(d:Entity {id: $matter})
WITH p, r, d,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN '9999~' ELSE coalesce(r.whenFrom, '') END AS spanFrom,
  CASE WHEN r.whenFrom IS NULL AND r.whenTo IS NULL THEN '' ELSE coalesce(r.whenTo, '9999') END AS spanTo
WHERE (($dateFrom = '' AND $dateTo = '9999') OR (spanFrom <= $dateTo AND ($dateTo <> '9999' OR spanTo >= $dateFrom)))
  AND ($person = '' OR p.id = $person)
RETURN
  'knew' AS kind,
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  type(r) AS type,
  null AS holderId,
  null AS holderName,
  r.`when` AS `when`,
  spanTo AS spanTo,
  null AS claimId,
  null AS claimName,
  [] AS stances,
  null AS byId,
  null AS byName,
  [p.id, d.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
UNION
MATCH (p:Entity)-[r:SENT_TO|COPIED_TO|BLIND_COPIED_TO|AUTHORED|SENT]-(d:Document {id: $matter})
WITH p, r, d,
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
WHERE ($dateFrom = '' AND $dateTo = '9999') OR (spanFrom <= $dateTo AND ($dateTo <> '9999' OR spanTo >= $dateFrom))
OPTIONAL MATCH (p)<-[h:HOLDS_POST]-(holder:Person)
WHERE (h.whenFrom IS NOT NULL OR h.whenTo IS NOT NULL)
  AND coalesce(h.whenFrom, '') <= spanTo
  AND coalesce(h.whenTo, '9999') >= spanFrom
  AND ($person = '' OR p.id = $person OR holder.id = $person)
WITH p, r, d, h, holder, spanTo
WHERE $person = '' OR p.id = $person OR holder IS NOT NULL
RETURN
  'delivery' AS kind,
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  type(r) AS type,
  holder.id AS holderId,
  holder.name AS holderName,
  coalesce(r.`when`, d.`when`, d.published) AS `when`,
  spanTo AS spanTo,
  null AS claimId,
  null AS claimName,
  [] AS stances,
  null AS byId,
  null AS byName,
  CASE WHEN holder IS NULL THEN [d.id, p.id] ELSE [d.id, p.id, holder.id] END AS nodes,
  CASE WHEN holder IS NULL THEN [r.id] ELSE [r.id, h.id] END AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
UNION
MATCH (c:Claim)
WHERE c.name =~ '(?i).*\\b(know|knows|knew|known|knowledge|aware|unaware|saw|seen|see|familiar)\\b.*'
  AND EXISTS {
    MATCH (c)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $matter
  }
  AND $dateFrom = '' AND $dateTo = '9999'
MATCH (p:Entity)
WHERE p.id = c.subject AND ($person = '' OR p.id = $person)
MATCH (s:Entity)-[r:STATED]->(c)
OPTIONAL MATCH (e:Evidence)
WHERE e.id IN r.evidence AND e.said IS NOT NULL
WITH p, c, s, r, min(e.said) AS said
RETURN
  'claim' AS kind,
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  'STATED' AS type,
  null AS holderId,
  null AS holderName,
  coalesce(said, r.`when`) AS `when`,
  null AS spanTo,
  c.id AS claimId,
  c.name AS claimName,
  coalesce(r.stances, []) AS stances,
  s.id AS byId,
  s.name AS byName,
  [p.id, c.id, s.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(c.status, 'unsourced') AS status
