// What most relationships of a type start at: good examples for questions about it.
MATCH (n:Entity)-[r:`TYPE_HERE`]->(:Entity)
WITH n, count(r) AS number
RETURN n.id AS id, number AS number
ORDER BY number DESC, id
LIMIT 5
