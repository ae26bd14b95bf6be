// Figures about something and for a time, where these are asked for, with who gives them.
MATCH (c:Claim)
WHERE c.measure IS NOT NULL
  AND ($about = '' OR c.subject = $about OR EXISTS {
    MATCH (c)-[:CONTRADICTS|SUPPORTS*0..2]->(:Entity)-[:ABOUT]->(:Entity)-[:PART_OF*0..4]->(t:Entity)
    WHERE t.id = $about
  })
WITH c,
  CASE
    WHEN c.periodFrom IS NOT NULL OR c.periodTo IS NOT NULL THEN coalesce(c.periodFrom, c.periodTo)
    WHEN c.whenFrom IS NOT NULL OR c.whenTo IS NOT NULL THEN coalesce(c.whenFrom, '')
    ELSE '9999~'
  END AS spanFrom,
  CASE
    WHEN c.periodFrom IS NOT NULL OR c.periodTo IS NOT NULL THEN coalesce(c.periodTo + '~', '9999')
    WHEN c.whenFrom IS NOT NULL OR c.whenTo IS NOT NULL THEN coalesce(c.whenTo, '9999')
    ELSE ''
  END AS spanTo
WHERE ($dateFrom = '' AND $dateTo = '9999') OR (spanFrom <= $dateTo AND spanTo >= $dateFrom)
OPTIONAL MATCH (s:Entity)-[r:STATED]->(c)
WITH c, spanFrom, s, r
ORDER BY s.name, s.id, r.id
WITH c, spanFrom,
  collect(DISTINCT s.id) AS ids,
  collect(DISTINCT s.name) AS names,
  collect(r.id) AS stated,
  collect(coalesce(r.evidence, [])) AS lists
RETURN
  c.id AS claimId,
  c.name AS claimName,
  c.measure AS measure,
  c.comparator AS comparator,
  c.quantity AS quantity,
  c.unit AS unit,
  c.periodFrom AS periodFrom,
  c.periodTo AS periodTo,
  c.periodAsWritten AS periodAsWritten,
  c.`when` AS `when`,
  names AS speakerNames,
  [c.id] + ids AS nodes,
  stated AS relationships,
  reduce(all = [], list IN lists | all + list) AS evidence,
  coalesce(c.status, 'unsourced') AS status
ORDER BY spanFrom, claimName, claimId
