// What somebody said, and what papers that they wrote say, with when and at which event.
MATCH (s:Entity {id: $speaker})-[:AUTHORED*0..1]->(v:Entity)
WITH DISTINCT s, v
MATCH (v)-[r:STATED]->(c:Claim)
WHERE ($event = '' OR r.event = $event)
  AND ($about = '' OR c.subject = $about OR EXISTS {
    MATCH (c)-[:CONTRADICTS|SUPPORTS*0..2]->(:Entity)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $about
  })
OPTIONAL MATCH (e:Evidence)
WHERE e.id IN r.evidence AND e.said IS NOT NULL
WITH s, v, r, c,
  split(min(coalesce(e.saidFrom, e.said) + ' ' + e.said), ' ') AS earliest,
  split(max(coalesce(e.saidTo, e.said + '~') + ' ' + e.said), ' ') AS latest
OPTIONAL MATCH (o:Event)
WHERE o.id = r.event
WITH s, v, r, c, o,
  CASE
    WHEN earliest IS NULL THEN coalesce(o.`when`, r.`when`)
    WHEN earliest[1] = latest[1] THEN earliest[1]
    ELSE head(split(earliest[1], '/')) + '/' + last(split(latest[1], '/'))
  END AS dated,
  CASE
    WHEN earliest IS NOT NULL THEN earliest[0]
    WHEN o.whenFrom IS NOT NULL OR o.whenTo IS NOT NULL THEN coalesce(o.whenFrom, '')
    WHEN r.whenFrom IS NOT NULL OR r.whenTo IS NOT NULL THEN coalesce(r.whenFrom, '')
    ELSE '9999~'
  END AS spanFrom,
  CASE
    WHEN latest IS NOT NULL THEN latest[0]
    WHEN o.whenFrom IS NOT NULL OR o.whenTo IS NOT NULL THEN coalesce(o.whenTo, '9999')
    WHEN r.whenFrom IS NOT NULL OR r.whenTo IS NOT NULL THEN coalesce(r.whenTo, '9999')
    ELSE ''
  END AS spanTo
WHERE ($dateFrom = '' AND $dateTo = '9999') OR (spanFrom <= $dateTo AND spanTo >= $dateFrom)
RETURN
  c.id AS claimId,
  c.name AS claimName,
  CASE WHEN v.id = s.id THEN null ELSE v.id END AS paperId,
  CASE WHEN v.id = s.id THEN null ELSE v.name END AS paperName,
  coalesce(r.stances, []) AS stances,
  dated AS `when`,
  o.id AS eventId,
  o.name AS eventName,
  CASE WHEN v.id = s.id THEN [s.id, c.id] ELSE [s.id, v.id, c.id] END AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(c.status, 'unsourced') AS status
ORDER BY spanFrom, claimName, r.id
