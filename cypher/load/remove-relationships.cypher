// Takes out a batch of relationships, each found from its start node.
UNWIND $rows AS row
MATCH (a:Entity {id: row.startNodeId})-[r]->(:Entity)
WHERE r.id = row.id
DELETE r
