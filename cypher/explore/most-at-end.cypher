// What most relationships of a type end at: good examples for questions about it.
MATCH (:Entity)-[r:`TYPE_HERE`]->(n:Entity)
WITH n, count(r) AS number
RETURN n.id AS id, number AS number
ORDER BY number DESC, id
LIMIT 5
