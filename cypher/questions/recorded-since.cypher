// How much was recorded here in a time, by label, and who is quoted from it, how often.
MATCH (n:Entity)
WHERE n.recordedAt >= $dateFrom AND n.recordedAt <= $dateTo
  AND ($papers = '' OR (n:Document AND ' ' + $papers + ' ' CONTAINS ' ' + n.docType + ' '))
WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.id AS id, n.name AS name
ORDER BY name, id
WITH label, collect(id) AS ids, collect(name) AS names
RETURN
  'recorded' AS kind,
  label AS name,
  null AS id,
  size(ids) AS count,
  names[0..4] AS someNames,
  ids[0..4] AS someIds,
  [] AS nodes,
  [] AS relationships,
  [] AS evidence,
  'unsourced' AS status
UNION
MATCH (e:Evidence)
WHERE $papers = '' AND e.said IS NOT NULL
  AND coalesce(e.saidFrom, e.said) <= $dateTo AND coalesce(e.saidTo, e.said + '~') >= $dateFrom
WITH e.by AS speaker, count(DISTINCT e.document + ' ' + toString(e.start)) AS count
MATCH (s:Entity)
WHERE s.id = speaker
RETURN
  'said' AS kind,
  s.name AS name,
  s.id AS id,
  count AS count,
  [] AS someNames,
  [] AS someIds,
  [s.id] AS nodes,
  [] AS relationships,
  [] AS evidence,
  coalesce(s.status, 'unsourced') AS status
