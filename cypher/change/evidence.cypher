// The quotations of ours whole, with the documents that they hang on, a page at a time.
MATCH (e:Evidence)
WHERE e.id > $after AND e.id STARTS WITH 'ev:'
RETURN e.id AS id, properties(e) AS properties, [(e)-[:FROM_DOCUMENT]->(d:Entity) | d.id] AS documents
ORDER BY id
LIMIT $limit
