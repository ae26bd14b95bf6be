// Keeps a statement that a user saved, whole.
MERGE (v:View {id: $id})
SET v = $properties
