// Writes a batch of relationships of one type, whole. Matched from the end node, because hubs are starts. TYPE_HERE: a relationship type.
UNWIND $rows AS row
MATCH (a:Entity {id: row.startNodeId})
MATCH (b:Entity {id: row.endNodeId})
MERGE (b)<-[r:`TYPE_HERE` {id: row.id}]-(a)
SET r = row.properties
