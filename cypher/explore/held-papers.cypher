// Papers whose text the case has, a page at a time.
MATCH (d:Document)
WHERE d.id > $after AND d.textSha256 IS NOT NULL
RETURN d.id AS id, d.name AS name, d.textSha256 AS textSha256
ORDER BY id
LIMIT $limit
