// Writes what the case says of itself, and how far its load has come.
MERGE (c:`Case` {id: $id})
SET c += $properties
