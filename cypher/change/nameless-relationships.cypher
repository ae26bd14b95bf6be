// The relationships between entities that have no id yet.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id IS NULL
RETURN type(r) AS type, a.id AS startNodeId, b.id AS endNodeId, properties(r) AS properties
