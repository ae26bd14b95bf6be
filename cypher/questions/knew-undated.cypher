// What is said of who knew of something with no date of the knowing, where a date is asked for: sources that say so, and claims that somebody knew or did not.
MATCH (p:Entity)-[r:KNEW_OF]->(d:Entity {id: $matter})
WHERE ($dateFrom <> '' OR $dateTo <> '9999') AND r.whenFrom IS NULL AND r.whenTo IS NULL
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
  null AS spanTo,
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
MATCH (c:Claim)
WHERE c.name =~ '(?i).*\\b(know|knows|knew|known|knowledge|aware|unaware|saw|seen|see|familiar)\\b.*'
  AND EXISTS {
    MATCH (c)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $matter
  }
  AND ($dateFrom <> '' OR $dateTo <> '9999')
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
