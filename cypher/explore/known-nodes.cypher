// Which of these ids entities have.
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n.id AS id
ORDER BY id
