// Claims that are disputed or denied, and who stated them.
MATCH (speaker:Entity)-[r:STATED]->(c:Claim)
WHERE c.status IN ['disputed', 'denied']
RETURN c AS claim, c.status AS status, speaker AS speaker, r AS said, r.`when` AS `when`
ORDER BY c.name, coalesce(r.whenFrom, '9999'), speaker.name
