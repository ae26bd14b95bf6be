// How many relationships there are of each type and standing.
MATCH (:Entity)-[r]->(:Entity)
WITH type(r) AS type, r.status AS standing, count(r) AS relationships
RETURN type AS type, standing AS standing, relationships AS relationships
ORDER BY relationships DESC, type, standing
