// Which of these ids relationships have, found from their start nodes.
MATCH (a:Entity)-[r]->(:Entity)
WHERE a.id IN $startNodeIds AND r.id IN $ids
RETURN r.id AS id
ORDER BY id
