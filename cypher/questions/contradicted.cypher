// What contradicts what somebody said, and what they denied though somebody else maintains it.
MATCH (s:Entity {id: $speaker})-[:AUTHORED*0..1]->(v:Entity)
WITH DISTINCT s, v
MATCH (v)-[r:STATED]->(c:Claim)
WHERE NOT 'denies' IN coalesce(r.stances, []) AND NOT 'withdraws' IN coalesce(r.stances, [])
  AND ($about = '' OR c.subject = $about OR EXISTS {
    MATCH (c)-[:CONTRADICTS|SUPPORTS*0..2]->(:Entity)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $about
  })
WITH s, c, collect(r.id) AS saidIds, collect(coalesce(r.evidence, [])) AS saidEvidence
MATCH (c)-[x:CONTRADICTS]-(other:Entity)
OPTIONAL MATCH (m:Entity)-[y:STATED]->(other)
WHERE NOT 'denies' IN coalesce(y.stances, []) AND NOT 'withdraws' IN coalesce(y.stances, [])
WITH s, c, saidIds, saidEvidence, x, other, m, y
ORDER BY m.name, m.id, y.id
WITH s, c, saidIds, saidEvidence, x, other,
  collect(DISTINCT m.id) AS ids,
  collect(DISTINCT m.name) AS names,
  collect(y.id) AS maintained,
  collect(coalesce(y.evidence, [])) AS maintainedEvidence
WHERE NOT (s.id IN ids AND startNode(x).id = c.id)
RETURN
  'contradicts' AS kind,
  other.id AS otherId,
  other.name AS otherName,
  [label IN labels(other) WHERE label <> 'Entity'][0] AS otherLabel,
  c.id AS claimId,
  c.name AS claimName,
  x.how AS how,
  CASE WHEN size(ids) = 0 THEN [other.id] ELSE ids END AS maintainerIds,
  CASE WHEN size(ids) = 0 THEN [other.name] ELSE names END AS maintainerNames,
  [s.id, c.id, other.id] + ids AS nodes,
  saidIds + [x.id] + maintained AS relationships,
  reduce(all = [], list IN saidEvidence + [coalesce(x.evidence, [])] + maintainedEvidence | all + list) AS evidence,
  coalesce(other.status, 'unsourced') AS status
UNION
MATCH (s:Entity {id: $speaker})-[r:STATED]->(c:Claim)
WHERE 'denies' IN r.stances
  AND ($about = '' OR c.subject = $about OR EXISTS {
    MATCH (c)-[:CONTRADICTS|SUPPORTS*0..2]->(:Entity)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $about
  })
WITH s, c, collect(r.id) AS saidIds, collect(coalesce(r.evidence, [])) AS saidEvidence
MATCH (m:Entity)-[y:STATED]->(c)
WHERE m.id <> s.id AND NOT 'denies' IN coalesce(y.stances, []) AND NOT 'withdraws' IN coalesce(y.stances, [])
WITH s, c, saidIds, saidEvidence, m, y
ORDER BY m.name, m.id, y.id
WITH s, c, saidIds, saidEvidence,
  collect(DISTINCT m.id) AS ids,
  collect(DISTINCT m.name) AS names,
  collect(y.id) AS maintained,
  collect(coalesce(y.evidence, [])) AS maintainedEvidence
RETURN
  'denied' AS kind,
  c.id AS otherId,
  c.name AS otherName,
  'Claim' AS otherLabel,
  c.id AS claimId,
  c.name AS claimName,
  'denied, and maintained by others' AS how,
  ids AS maintainerIds,
  names AS maintainerNames,
  [s.id, c.id] + ids AS nodes,
  saidIds + maintained AS relationships,
  reduce(all = [], list IN saidEvidence + maintainedEvidence | all + list) AS evidence,
  coalesce(c.status, 'unsourced') AS status
