// Which documents were written or published on a day, and by whom.
// $day (date): 2018-04-26
MATCH (d:Document)
WHERE coalesce(d.whenFrom, d.publishedFrom) STARTS WITH $day
OPTIONAL MATCH (author:Entity)-[r:AUTHORED|SENT|PUBLISHED]->(d)
RETURN d AS document, d.docType AS kind, author AS by, r AS how
ORDER BY d.name, author.name
