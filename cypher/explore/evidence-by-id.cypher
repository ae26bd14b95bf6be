// The quotations with these ids.
MATCH (e:Evidence)
WHERE e.id IN $ids
RETURN properties(e) AS properties
ORDER BY e.id
