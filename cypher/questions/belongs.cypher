// Who belongs to a body: members, those who work for it, and those who hold a post in it.
MATCH (p:Entity)-[r:MEMBER_OF|EMPLOYED_BY]->(o:Entity {id: $organisation})
RETURN
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  type(r) AS type,
  null AS postId,
  null AS postName,
  r.`when` AS `when`,
  [p.id, o.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
UNION
MATCH (p:Entity)-[r:HOLDS_POST]->(post:Post)-[i:POST_IN]->(o:Entity {id: $organisation})
RETURN
  p.id AS partyId,
  p.name AS partyName,
  [label IN labels(p) WHERE label <> 'Entity'][0] AS partyLabel,
  type(r) AS type,
  post.id AS postId,
  post.name AS postName,
  r.`when` AS `when`,
  [p.id, post.id, o.id] AS nodes,
  [r.id, i.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
