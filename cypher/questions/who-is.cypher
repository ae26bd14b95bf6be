// Who or what something is: its summary, and what it holds, belongs to, is part of, or has.
MATCH (x:Entity {id: $entity})
OPTIONAL MATCH (x)-[r:HOLDS_POST|POST_IN|MEMBER_OF|EMPLOYED_BY|PART_OF|REPORTS_TO|RESIGNED_FROM|SUCCEEDED|RELATED_TO]-(o:Entity)
OPTIONAL MATCH (o)<-[h:HOLDS_POST]-(holder:Person)
WHERE type(r) = 'POST_IN' AND o.id <> x.id AND x:Organisation
RETURN
  x.id AS entityId,
  x.name AS entityName,
  [label IN labels(x) WHERE label <> 'Entity'][0] AS entityLabel,
  x.summary AS summary,
  coalesce(x.kind, x.docType) AS entityKind,
  coalesce(x.evidence, []) AS entityEvidence,
  coalesce(x.status, 'unsourced') AS entityStatus,
  type(r) AS type,
  startNode(r).id = x.id AS forwards,
  o.id AS otherId,
  o.name AS otherName,
  [label IN labels(o) WHERE label <> 'Entity'][0] AS otherLabel,
  r.`when` AS `when`,
  holder.id AS holderId,
  holder.name AS holderName,
  h.`when` AS holderWhen,
  h.status AS holderStatus,
  coalesce(h.evidence, []) AS holderEvidence,
  [id IN [x.id, o.id, holder.id] WHERE id IS NOT NULL] AS nodes,
  [id IN [r.id, h.id] WHERE id IS NOT NULL] AS relationships,
  coalesce(r.evidence, x.evidence, []) AS evidence,
  coalesce(r.status, x.status, 'unsourced') AS status
ORDER BY type, coalesce(r.whenFrom, r.whenTo, '9999'), otherName, r.id, holderName, h.id
