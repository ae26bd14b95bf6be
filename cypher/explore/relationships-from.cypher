// The relationships that lead from some entities to others.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $others
RETURN r.id AS id, type(r) AS type, a.id AS startNodeId, b.id AS endNodeId, properties(r) AS properties
ORDER BY id
LIMIT $limit
