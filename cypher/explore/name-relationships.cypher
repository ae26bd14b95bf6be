// What tells one paper or office from another when a question describes it: who wrote, sent, published or got it, and who held the office when.
MATCH (a:Entity)-[r:AUTHORED|SENT|PUBLISHED|SENT_TO|COPIED_TO|BLIND_COPIED_TO|HOLDS_POST|ATTACHED_TO]->(b:Entity)
WHERE r.id > $after
RETURN r.id AS id, type(r) AS type, a.id AS startNodeId, b.id AS endNodeId, r.whenFrom AS whenFrom, r.whenTo AS whenTo
ORDER BY id
LIMIT $limit
