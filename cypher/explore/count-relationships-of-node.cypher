// How many relationships a node has, by type and direction.
MATCH (n:Entity {id: $id})-[r]-(:Entity)
WITH type(r) AS type, startNode(r).id = $id AS outgoing
RETURN type AS type, outgoing AS outgoing, count(*) AS count
ORDER BY type, outgoing
