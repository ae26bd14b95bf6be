// How many quotations there are from each document.
MATCH (e:Evidence)-[:FROM_DOCUMENT]->(d:Entity)
RETURN d.id AS id, count(e) AS count
ORDER BY id
