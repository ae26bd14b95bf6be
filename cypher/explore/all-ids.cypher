// Every entity, for the communities of the whole case, a page at a time.
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name
ORDER BY id
LIMIT $limit
