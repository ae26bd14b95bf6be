// Writes what follows from a change of some relationships. Matched from the end node, because hubs are starts.
UNWIND $rows AS row
MATCH (b:Entity {id: row.endNodeId})<-[r]-(a:Entity {id: row.startNodeId})
WHERE r.id = row.id
SET r += row.properties
