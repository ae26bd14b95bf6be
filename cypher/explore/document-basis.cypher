// Which documents these documents rest on or forward.
MATCH (d:Document)-[r:RESTS_ON|FORWARDS]->(basis:Document)
WHERE d.id IN $ids
RETURN d.id AS id, basis.id AS basis
ORDER BY id, basis
