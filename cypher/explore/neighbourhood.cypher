// The relationships of a node along some ways (a type behind its direction), with the entity at the other end, how many relationships that has, and what can date each; its quotations only where it is to be dated. An empty list of ways means all.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WITH DISTINCT r, m, CASE WHEN startNode(r).id = $id THEN 'out ' ELSE 'in ' END + type(r) AS way
WHERE size($ways) = 0 OR way IN $ways
RETURN
  r.id AS id,
  type(r) AS type,
  startNode(r).id AS startNodeId,
  endNode(r).id AS endNodeId,
  m.id AS neighbour,
  COUNT { (m)--(:Entity) } AS degree,
  r.whenFrom AS begins,
  r.whenTo AS ends,
  r.event AS occasion,
  CASE WHEN $dated THEN coalesce(r.evidence, []) ELSE [] END AS evidence
ORDER BY id
LIMIT $limit
