// Who called for somebody's resignation, and the parties that they belong to.
MATCH (p:Entity)-[r:CALLED_FOR_RESIGNATION]->(target:Entity {id: $person})
OPTIONAL MATCH (p)-[m:MEMBER_OF]->(party:Organisation {kind: 'party'})
WITH p, r, target, party
ORDER BY party.name
WITH p, r, target, collect(party.name) AS parties
RETURN
  p.id AS callerId,
  p.name AS callerName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS callerLabel,
  r.`when` AS `when`,
  r.note AS note,
  parties AS parties,
  [p.id, target.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  r.status AS status
ORDER BY coalesce(r.whenFrom, '9999'), callerName, callerId, r.id
