// The relationships in the store, a page at a time, with what tells whether they changed.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id > $after
RETURN r.id AS id, r.fingerprint AS fingerprint, r.origin AS origin, r.recordedAt AS recordedAt, a.id AS startNodeId, b.id AS endNodeId
ORDER BY id
LIMIT $limit
