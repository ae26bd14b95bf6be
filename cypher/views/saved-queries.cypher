// The statements that users saved, by name.
MATCH (v:View)
WHERE v.kind = 'cypher'
RETURN properties(v) AS properties
ORDER BY v.name, v.id
