// The relationships between entities whole, a page at a time.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id > $after
RETURN r.id AS id, type(r) AS type, a.id AS startNodeId, b.id AS endNodeId, properties(r) AS properties
ORDER BY id
LIMIT $limit
