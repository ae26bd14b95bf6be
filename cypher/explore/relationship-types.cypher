// The relationship types in use.
MATCH ()-[r]->()
RETURN DISTINCT type(r) AS type
ORDER BY type
