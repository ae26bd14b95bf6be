// How many other entities a node has a relationship with.
MATCH (n:Entity {id: $id})-[]-(m:Entity)
WHERE m.id <> $id
RETURN count(DISTINCT m.id) AS count
