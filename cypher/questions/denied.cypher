// Who denied what, of one speaker or about one thing where these are asked for.
MATCH (s:Entity)-[r:STATED]->(c:Claim)
WHERE 'denies' IN r.stances
  AND ($speaker = '' OR s.id = $speaker)
  AND ($about = '' OR c.subject = $about OR EXISTS {
    MATCH (c)-[:CONTRADICTS|SUPPORTS*0..2]->(:Entity)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $about
  })
OPTIONAL MATCH (e:Evidence)
WHERE e.id IN r.evidence AND e.said IS NOT NULL
WITH s, r, c,
  split(min(coalesce(e.saidFrom, e.said) + ' ' + e.said), ' ') AS earliest,
  split(max(coalesce(e.saidTo, e.said + '~') + ' ' + e.said), ' ') AS latest
OPTIONAL MATCH (o:Event)
WHERE o.id = r.event
WITH s, r, c, o,
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
  END AS spanFrom
RETURN
  s.id AS speakerId,
  s.name AS speakerName,
  [label IN labels(s) WHERE label <> 'Entity'][0] AS speakerLabel,
  c.id AS claimId,
  c.name AS claimName,
  dated AS `when`,
  r.note AS note,
  [s.id, c.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(c.status, 'unsourced') AS status
ORDER BY speakerName, speakerId, spanFrom, claimName, r.id
