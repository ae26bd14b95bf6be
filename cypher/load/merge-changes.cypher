// Writes a batch of journal entries, with what was there before.
UNWIND $rows AS row
MERGE (c:Change {id: row.id})
SET c = row.properties
