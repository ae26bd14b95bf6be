// The entities that some entities are joined to, in whichever direction.
MATCH (a:Entity)-[]-(b:Entity)
WHERE a.id IN $ids
RETURN DISTINCT b.id AS id
ORDER BY id
LIMIT $limit
