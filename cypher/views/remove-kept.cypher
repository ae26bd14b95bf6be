// Takes out a note, view or list.
MATCH (n:`LABEL_HERE` {id: $id})
DETACH DELETE n
