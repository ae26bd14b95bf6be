// Keeps a note, view or list, whole.
MERGE (n:`LABEL_HERE` {id: $id})
SET n = $properties
