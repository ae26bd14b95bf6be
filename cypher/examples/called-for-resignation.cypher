// Who called for whose resignation, of which party, and when.
MATCH (p:Entity)-[r:CALLED_FOR_RESIGNATION]->(target:Entity)
OPTIONAL MATCH (p)-[:MEMBER_OF]->(party:Organisation {kind: 'party'})
RETURN p AS caller, party.name AS party, r AS call, target AS target, r.`when` AS `when`
ORDER BY coalesce(r.whenFrom, '9999'), p.name, party.name
