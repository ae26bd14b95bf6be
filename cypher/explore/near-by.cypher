// What stands within two steps of something, nearest first: who is chosen first narrows what comes next.
MATCH (n:Entity {id: $id})-[first]-(a:Entity)
OPTIONAL MATCH (a)-[second:ABOUT|PART_OF]->(b:Entity)
RETURN DISTINCT a.id AS near, b.id AS next
ORDER BY near, next
LIMIT 3000
