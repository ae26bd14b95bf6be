// What the case says of itself. A database may hold other people's nodes of the label: ours is told by its id.
MATCH (c:`Case`)
WHERE c.id STARTS WITH 'case:'
RETURN properties(c) AS properties
ORDER BY c.id
LIMIT 1
