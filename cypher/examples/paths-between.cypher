// How two people are connected: the shortest ways, each step with its relationship.
// $from (entity): person:hugh-ind
// $to (entity): person:amber-rudd
MATCH path = (a:Person {id: $from})-[*1..3]-(b:Person {id: $to})
WITH path, length(path) AS steps, [r IN relationships(path) | r.id] AS way
RETURN path AS path, steps AS steps
ORDER BY steps, way
LIMIT 25
