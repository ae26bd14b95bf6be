// Ties journal entries to the entities they are about, where these still exist.
UNWIND $rows AS row
MATCH (c:Change {id: row.id})
MATCH (n:Entity {id: row.target})
MERGE (c)-[:CHANGED]->(n)
