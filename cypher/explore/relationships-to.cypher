// The relationships that lead to some entities from others.
MATCH (a:Entity)<-[r]-(b:Entity)
WHERE a.id IN $ids AND b.id IN $others
RETURN r.id AS id, type(r) AS type, b.id AS startNodeId, a.id AS endNodeId, properties(r) AS properties
ORDER BY id
LIMIT $limit
