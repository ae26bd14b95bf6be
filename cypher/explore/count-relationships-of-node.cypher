// How many relationships a node has, by type and direction, and with how many other entities.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WITH type(r) AS type, startNode(r).id = $id AS outgoing, m.id AS neighbour
RETURN type AS type, outgoing AS outgoing, count(*) AS count, count(DISTINCT neighbour) AS neighbours
ORDER BY type, outgoing
