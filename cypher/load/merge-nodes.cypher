// Writes a batch of entities of one label, whole: what a row does not say is taken off the node. LABEL_HERE: an entity label.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n:`LABEL_HERE`
