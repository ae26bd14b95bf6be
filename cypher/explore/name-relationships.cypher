// What tells things apart when a question describes them: who wrote, sent, published or got a paper, what it is about, who held an office when, who took part in an event, which bodies people are of, and who said what.
MATCH (a:Entity)-[r:AUTHORED|SENT|PUBLISHED|SENT_TO|COPIED_TO|BLIND_COPIED_TO|HOLDS_POST|ATTACHED_TO|ABOUT|TOOK_PART_IN|ORGANISED|MEMBER_OF|EMPLOYED_BY|POST_IN|PART_OF|STATED]->(b:Entity)
WHERE r.id > $after
RETURN r.id AS id, type(r) AS type, a.id AS startNodeId, b.id AS endNodeId, r.whenFrom AS whenFrom, r.whenTo AS whenTo
ORDER BY id
LIMIT $limit
