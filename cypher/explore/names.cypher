// What search and questions find entities by, a page at a time.
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.kind AS kind, n.docType AS docType, n.`when` AS `when`, n.published AS published, coalesce(n.whenFrom, n.publishedFrom) AS `from`, coalesce(n.whenTo, n.publishedTo) AS `to`, n.held AS held, n.summary AS summary, [(n)-[:HOLDS_POST]->(post:Post) | post.name] AS posts
ORDER BY id
LIMIT $limit
