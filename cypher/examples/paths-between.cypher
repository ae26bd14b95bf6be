// How two people are connected: the shortest ways, each step with its relationship.
// $from (entity): person:hugh-ind
// $to (entity): person:amber-rudd
MATCH path = (a:Person {id: $from})-[*1..3]-(b:Person {id: $to})
RETURN path AS path, length(path) AS steps
ORDER BY steps
LIMIT 25
