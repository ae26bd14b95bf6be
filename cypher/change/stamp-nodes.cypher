// Writes what follows from a change of some entities: fingerprint, when it was recorded, and what they lacked.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
