// The lists of things that belong together, by name.
MATCH (v:View)
WHERE v.kind = 'list'
RETURN properties(v) AS properties
ORDER BY v.name, v.id
