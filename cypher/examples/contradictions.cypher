// What contradicts what, and how.
MATCH (a:Entity)-[r:CONTRADICTS]->(b:Entity)
RETURN a AS this, r AS contradicts, b AS that, r.how AS how
ORDER BY a.name, b.name
