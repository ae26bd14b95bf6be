// The relationships with these ids, found from their start nodes.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $startNodeIds AND r.id IN $ids
RETURN r.id AS id, type(r) AS type, a.id AS startNodeId, b.id AS endNodeId, properties(r) AS properties
ORDER BY id
