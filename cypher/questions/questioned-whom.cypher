// To whom somebody put questions, and on which occasion: whoever answered where that somebody asked.
MATCH (x:Entity {id: $actor})-[a:TOOK_PART_IN]->(e:Event)<-[r:TOOK_PART_IN]-(other:Entity)
WHERE other.id <> x.id
  AND r.role =~ '(?i).*\\b(witness|asked|answering|answered|questioned|interviewed|interviewee|examined|respondent|speaker|guest)\\b.*'
  AND a.role =~ '(?i).*\\b(questioner|questioning|asking|interviewer|interviewing|examiner|cross-examiner|counsel)\\b.*'
  AND ($event = '' OR e.id = $event)
  AND (($dateFrom = '' AND $dateTo = '9999') OR ((e.whenFrom IS NOT NULL OR e.whenTo IS NOT NULL) AND coalesce(e.whenFrom, '') <= $dateTo AND coalesce(e.whenTo, '9999') >= $dateFrom))
RETURN
  other.id AS otherId,
  other.name AS otherName,
  [label IN labels(other) WHERE label <> 'Entity'][0] AS otherLabel,
  e.id AS eventId,
  e.name AS eventName,
  r.role AS role,
  e.`when` AS `when`,
  [other.id, e.id, x.id] AS nodes,
  [r.id, a.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(r.status, 'unsourced') AS status
ORDER BY coalesce(e.whenFrom, e.whenTo, ''), eventId, otherName, r.id
