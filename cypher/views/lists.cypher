// The lists of things that belong together, by name. Ours are told by their ids.
MATCH (v:View)
WHERE v.id STARTS WITH 'list:' AND v.kind = 'list'
RETURN properties(v) AS properties
ORDER BY v.name, v.id
