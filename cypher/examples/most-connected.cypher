// Who and what stands in most relationships.
MATCH (n:Entity)-[r]-(:Entity)
WITH n, count(r) AS relationships
RETURN n AS entity, relationships AS relationships
ORDER BY relationships DESC, n.id
LIMIT 25
