// Where sources do not agree on something: what contradicts it or within it, and what of it is disputed.
MATCH (w:Entity {id: $what})<-[:ABOUT*0..1]-(near:Entity)-[x:CONTRADICTS]-(far:Entity)
WHERE near.id = $what OR EXISTS {
    MATCH (far)-[:ABOUT]->(t:Entity)
    WHERE t.id = $what
  }
WITH DISTINCT x, startNode(x).id AS oneId, endNode(x).id AS otherId
MATCH (one:Entity {id: oneId})-[z:CONTRADICTS]->(other:Entity)
WHERE z.id = x.id
OPTIONAL MATCH (m:Entity)-[y:STATED]->(one)
WHERE NOT 'denies' IN coalesce(y.stances, []) AND NOT 'withdraws' IN coalesce(y.stances, [])
WITH z, one, other, m, y
ORDER BY m.name, m.id, y.id
WITH z, one, other, collect(DISTINCT m.name) AS oneBy, collect(y.id) AS oneStated, collect(coalesce(y.evidence, [])) AS oneEvidence, collect(DISTINCT m.id) AS oneIds
OPTIONAL MATCH (m:Entity)-[y:STATED]->(other)
WHERE NOT 'denies' IN coalesce(y.stances, []) AND NOT 'withdraws' IN coalesce(y.stances, [])
WITH z, one, other, oneBy, oneStated, oneEvidence, oneIds, m, y
ORDER BY m.name, m.id, y.id
WITH z, one, other, oneBy, oneStated, oneEvidence, oneIds, collect(DISTINCT m.name) AS otherBy, collect(y.id) AS otherStated, collect(coalesce(y.evidence, [])) AS otherEvidence, collect(DISTINCT m.id) AS otherIds
RETURN
  'contradicts' AS kind,
  one.id AS oneId,
  one.name AS oneName,
  [label IN labels(one) WHERE label <> 'Entity'][0] AS oneLabel,
  oneBy AS oneBy,
  other.id AS otherId,
  other.name AS otherName,
  [label IN labels(other) WHERE label <> 'Entity'][0] AS otherLabel,
  otherBy AS otherBy,
  z.how AS how,
  [one.id, other.id] + oneIds + otherIds AS nodes,
  [z.id] + oneStated + otherStated AS relationships,
  reduce(all = [], list IN [coalesce(z.evidence, [])] + oneEvidence + otherEvidence | all + list) AS evidence,
  coalesce(z.status, 'unsourced') AS status
UNION
MATCH (w:Entity {id: $what})<-[:ABOUT*0..1]-(one:Claim)
WHERE one.status = 'disputed'
MATCH (m:Entity)-[y:STATED]->(one)
WITH one, m, y
ORDER BY m.name, m.id, y.id
WITH one,
  collect(DISTINCT CASE WHEN 'denies' IN coalesce(y.stances, []) OR 'withdraws' IN coalesce(y.stances, []) THEN null ELSE m.name END) AS oneBy,
  collect(DISTINCT CASE WHEN 'denies' IN coalesce(y.stances, []) THEN m.name ELSE null END) AS otherBy,
  collect(DISTINCT m.id) AS ids,
  collect(y.id) AS stated,
  collect(coalesce(y.evidence, [])) AS lists
RETURN
  'disputed' AS kind,
  one.id AS oneId,
  one.name AS oneName,
  'Claim' AS oneLabel,
  oneBy AS oneBy,
  one.id AS otherId,
  one.name AS otherName,
  'Claim' AS otherLabel,
  otherBy AS otherBy,
  'maintained and denied' AS how,
  [one.id] + ids AS nodes,
  stated AS relationships,
  reduce(all = [], list IN lists | all + list) AS evidence,
  one.status AS status
