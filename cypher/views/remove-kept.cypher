// Takes out a note, view or list, unless somebody changed it first.
MATCH (n:`LABEL_HERE` {id: $id})
WHERE n.changedAt = $changedAt
DETACH DELETE n
