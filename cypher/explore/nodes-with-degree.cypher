// The entities with these ids, and how many relationships each has.
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN labels(n) AS labels, properties(n) AS properties, COUNT { (n)--(:Entity) } AS degree
ORDER BY n.id
