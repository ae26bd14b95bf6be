// The entities to show first: those with most relationships.
MATCH (n:Entity)
OPTIONAL MATCH (n)-[r]-(:Entity)
WITH n, count(r) AS degree
RETURN labels(n) AS labels, properties(n) AS properties, degree AS degree
ORDER BY degree DESC, n.id
LIMIT $limit
