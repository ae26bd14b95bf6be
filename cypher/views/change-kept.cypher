// Changes a note, view or list, whole, unless somebody else changed it first.
MATCH (n:`LABEL_HERE` {id: $id})
WHERE n.changedAt = $changedAt
SET n = $properties
