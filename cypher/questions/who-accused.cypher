// Who accused somebody; one party alone where it is asked whether that one did.
MATCH (o:Entity)-[r:ACCUSED]->(me:Entity {id: $person})
WHERE $actor = '' OR o.id = $actor
RETURN
  o.id AS otherId,
  o.name AS otherName,
  [label IN labels(o) WHERE label <> 'Entity'][0] AS otherLabel,
  r.`when` AS `when`,
  r.note AS note,
  [o.id, me.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY coalesce(r.whenFrom, r.whenTo, '9999'), otherName, otherId, r.id
