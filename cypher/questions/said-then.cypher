// Who is quoted from a time, and how often.
MATCH (e:Evidence)
WHERE e.said IS NOT NULL
  AND coalesce(e.saidFrom, e.said) <= $dateTo AND coalesce(e.saidTo, e.said + '~') >= $dateFrom
WITH e.by AS speaker, count(DISTINCT e.document + ' ' + toString(e.start)) AS count
MATCH (s:Entity)
WHERE s.id = speaker
RETURN
  s.id AS speakerId,
  s.name AS speakerName,
  count AS count,
  [s.id] AS nodes,
  [] AS relationships,
  [] AS evidence,
  coalesce(s.status, 'unsourced') AS status
ORDER BY count DESC, speakerName, speakerId
