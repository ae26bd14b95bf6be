// Writes a batch of quotations, each tied to the document it is from.
UNWIND $rows AS row
MATCH (d:Entity {id: row.document})
MERGE (e:Evidence {id: row.id})
SET e = row.properties
MERGE (e)-[:FROM_DOCUMENT]->(d)
