// The case's own node, whatever it holds.
MATCH (c:`Case`)
WHERE c.id STARTS WITH 'case:'
RETURN properties(c) AS properties
ORDER BY c.id
LIMIT 1
