// How many relationships there are of each type and standing.
MATCH (a:Entity)-[r]->(:Entity)
RETURN type(r) AS type, r.status AS status, count(r) AS count
ORDER BY type, status
