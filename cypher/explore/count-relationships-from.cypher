// How many relationships lead from some entities to others.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $others
RETURN count(r) AS count
