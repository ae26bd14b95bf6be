// The relationships of a node with their other ends, in the order asked for. An empty list of types means all.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r).id = $id) OR ($direction = 'in' AND endNode(r).id = $id))
WITH r, m, type(r) AS type, startNode(r).id AS startNodeId, endNode(r).id AS endNodeId, COUNT { (m)--(:Entity) } AS degree
RETURN r.id AS id, type AS type, startNodeId AS startNodeId, endNodeId AS endNodeId, properties(r) AS properties, labels(m) AS neighbourLabels, properties(m) AS neighbour, degree AS degree
ORDER BY
  CASE $order WHEN 'most-connected' THEN -degree WHEN 'least-connected' THEN degree ELSE 0 END,
  CASE $order WHEN 'earliest' THEN coalesce(r.whenFrom, '9999') ELSE '' END,
  CASE $order WHEN 'latest' THEN coalesce(r.whenFrom, '') ELSE '' END DESC,
  type,
  id
LIMIT $limit
