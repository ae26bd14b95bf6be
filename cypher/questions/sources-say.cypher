// What the sources say about something, or about a part of it: each claim with each who says it.
MATCH (c:Claim)
WHERE c.subject = $topic OR EXISTS {
    MATCH (c)-[:CONTRADICTS|SUPPORTS*0..2]->(:Entity)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $topic
  }
MATCH (s:Entity)-[r:STATED]->(c)
OPTIONAL MATCH (e:Evidence)-[:FROM_DOCUMENT]->(paper:Document)
WHERE e.id IN r.evidence
WITH s, r, c, paper
ORDER BY paper.id
WITH s, r, c, collect(DISTINCT paper.id) AS papers
OPTIONAL MATCH (e:Evidence)
WHERE e.id IN r.evidence AND e.said IS NOT NULL
WITH s, r, c, papers,
  split(min(coalesce(e.saidFrom, e.said) + ' ' + e.said), ' ') AS earliest,
  split(max(coalesce(e.saidTo, e.said + '~') + ' ' + e.said), ' ') AS latest
OPTIONAL MATCH (o:Event)
WHERE o.id = r.event
WITH s, r, c, papers, o,
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
  c.id AS claimId,
  c.name AS claimName,
  s.id AS speakerId,
  s.name AS speakerName,
  [label IN labels(s) WHERE label <> 'Entity'][0] AS speakerLabel,
  coalesce(r.stances, []) AS stances,
  dated AS `when`,
  papers AS papers,
  [s.id, c.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(c.status, 'unsourced') AS status
ORDER BY claimName, claimId, spanFrom, speakerName, r.id
