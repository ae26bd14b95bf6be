// How many relationships lead to some entities from others.
MATCH (a:Entity)<-[r]-(b:Entity)
WHERE a.id IN $ids AND b.id IN $others
RETURN count(r) AS count
