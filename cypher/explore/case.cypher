// What the case says of itself.
MATCH (c:`Case`)
RETURN properties(c) AS properties
ORDER BY c.id
LIMIT 1
