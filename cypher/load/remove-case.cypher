// Takes out the case's own node.
MATCH (c:`Case` {id: $id})
DELETE c
