// One note, view or list.
MATCH (n:`LABEL_HERE` {id: $id})
RETURN properties(n) AS properties
