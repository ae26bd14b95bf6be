// The relationships of a node with their other ends, in the order asked for. One without a date is ordered by that of the occasion it names (given by id), else by that of the paper or occasion that it belongs to. An empty list of types means all.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r).id = $id) OR ($direction = 'in' AND endNode(r).id = $id))
WITH
  r,
  m,
  type(r) AS type,
  startNode(r).id AS startNodeId,
  endNode(r).id AS endNodeId,
  COUNT { (m)--(:Entity) } AS degree,
  coalesce(
    r.whenFrom,
    r.whenTo,
    $occasions[r.event],
    CASE
      WHEN type(r) IN $datedByEnd THEN coalesce(n.whenFrom, n.whenTo, m.whenFrom, m.whenTo, n.publishedFrom, n.publishedTo, m.publishedFrom, m.publishedTo)
    END
  ) AS dated
RETURN r.id AS id, type AS type, startNodeId AS startNodeId, endNodeId AS endNodeId, properties(r) AS properties, labels(m) AS neighbourLabels, properties(m) AS neighbour, degree AS degree
ORDER BY
  CASE $order WHEN 'most-connected' THEN -degree WHEN 'least-connected' THEN degree ELSE 0 END,
  CASE $order WHEN 'earliest' THEN coalesce(dated, '9999~') ELSE '' END,
  CASE $order WHEN 'latest' THEN coalesce(dated, '') ELSE '' END DESC,
  type,
  id
LIMIT $limit
