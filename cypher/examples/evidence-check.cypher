// How the quotations fared when they were compared with their sources.
MATCH (e:Evidence)
OPTIONAL MATCH (d:Document {id: e.document})
WITH d.name AS source, e.check AS outcome, count(e) AS quotations
RETURN source AS source, outcome AS outcome, quotations AS quotations
ORDER BY quotations DESC, source, outcome
