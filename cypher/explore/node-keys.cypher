// The names of the properties that nodes have.
MATCH (n)
UNWIND keys(n) AS name
RETURN DISTINCT name AS name
ORDER BY name
