// The entries of the journal whole, a page at a time.
MATCH (c:Change)
WHERE c.id > $after
RETURN c.id AS id, properties(c) AS properties
ORDER BY id
LIMIT $limit
