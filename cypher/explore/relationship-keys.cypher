// The names of the properties that relationships have.
MATCH ()-[r]->()
UNWIND keys(r) AS name
RETURN DISTINCT name AS name
ORDER BY name
