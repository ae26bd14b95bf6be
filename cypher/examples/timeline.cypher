// What happened, in order, and who took part.
MATCH (e:Event)
WHERE e.whenFrom IS NOT NULL OR e.whenTo IS NOT NULL
OPTIONAL MATCH (p:Entity)-[:TOOK_PART_IN]->(e)
WITH e, p
ORDER BY p.name
WITH e, collect(p.name) AS people
RETURN e.whenFrom AS since, e.whenTo AS until, e AS event, e.kind AS kind, people AS people
ORDER BY coalesce(since, until), e.name
