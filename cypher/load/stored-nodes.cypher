// The entities in the store, a page at a time, with what tells whether they changed.
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.fingerprint AS fingerprint, n.origin AS origin, n.recordedAt AS recordedAt
ORDER BY id
LIMIT $limit
