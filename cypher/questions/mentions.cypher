// Which documents mention something: those said to, and those whose words carry it or what it has to do with.
MATCH (x:Entity {id: $entity})
OPTIONAL MATCH (x)-[r]-(:Entity)
WITH x, collect(DISTINCT r.id) AS ids
MATCH (e:Evidence)-[:FROM_DOCUMENT]->(d:Document)
WHERE (e.supports = x.id OR e.supports IN ids)
  AND d.id <> x.id
  AND ($papers = '' OR ' ' + $papers + ' ' CONTAINS ' ' + d.docType + ' ')
WITH x, d, e.start AS first, e.end AS last, e.exact AS exact, min(e.id) AS quote
ORDER BY first, last, quote
WITH x, d, collect(quote) AS quoted, collect(exact) AS words
RETURN
  d.id AS documentId,
  d.name AS documentName,
  coalesce(d.publishedFrom, d.whenFrom) AS dated,
  words[0] AS firstWords,
  [d.id, x.id] AS nodes,
  [] AS relationships,
  quoted AS evidence,
  coalesce(x.status, 'unsourced') AS status
UNION
MATCH (x:Entity {id: $entity})<-[m:MENTIONS]-(d:Document)
WHERE $papers = '' OR ' ' + $papers + ' ' CONTAINS ' ' + d.docType + ' '
RETURN
  d.id AS documentId,
  d.name AS documentName,
  coalesce(d.publishedFrom, d.whenFrom) AS dated,
  null AS firstWords,
  [d.id, x.id] AS nodes,
  [m.id] AS relationships,
  coalesce(m.evidence, []) AS evidence,
  coalesce(m.status, 'unsourced') AS status
