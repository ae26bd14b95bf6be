// Where the relationships of some entities lead.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids
RETURN a.id AS startNodeId, b.id AS endNodeId
ORDER BY r.id
