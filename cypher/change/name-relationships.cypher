// Gives relationships of one type the id that they lack. TYPE_HERE: a relationship type of the model.
UNWIND $rows AS row
MATCH (b:Entity {id: row.endNodeId})<-[r:`TYPE_HERE`]-(a:Entity {id: row.startNodeId})
WHERE r.id IS NULL
SET r.id = row.id
