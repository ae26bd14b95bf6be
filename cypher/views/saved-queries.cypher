// The statements that users saved, by name. Ours are told by their ids.
MATCH (v:View)
WHERE v.id STARTS WITH 'view:' AND v.kind = 'cypher'
RETURN properties(v) AS properties
ORDER BY v.name, v.id
