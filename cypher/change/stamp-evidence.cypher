// Writes what follows from a change of some quotations.
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
SET e += row.properties
