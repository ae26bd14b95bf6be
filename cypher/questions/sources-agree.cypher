// Which sources carry something: who states a claim, and which papers' quotations carry anything else; apart from these, which deny or take back what others maintain of it.
MATCH (w:Claim {id: $what})<-[r:STATED]-(s:Entity)
OPTIONAL MATCH (e:Evidence)-[:FROM_DOCUMENT]->(paper:Document)
WHERE e.id IN r.evidence
WITH w, r, s, paper.id AS paperId, CASE WHEN NOT e.stance IN ['denies', 'withdraws'] THEN paper.name END AS paper
ORDER BY paperId
WITH w, r, s, collect(DISTINCT paper) AS papers
RETURN
  s.id AS sourceId,
  s.name AS sourceName,
  [label IN labels(s) WHERE label <> 'Entity'][0] AS sourceLabel,
  coalesce(r.stances, []) AS stances,
  size(coalesce(r.evidence, [])) AS quotations,
  papers AS papers,
  w.sources AS independent,
  [] AS credits,
  [] AS basis,
  null AS textSha256,
  [s.id, w.id] AS nodes,
  [r.id] AS relationships,
  coalesce(r.evidence, []) AS evidence,
  coalesce(w.status, 'unsourced') AS status
UNION
MATCH (w:Entity {id: $what})
WHERE NOT w:Claim
OPTIONAL MATCH (w)-[r]-(:Entity)
WITH w, collect(DISTINCT r.id) AS ids
MATCH (e:Evidence)
WHERE e.supports = w.id OR e.supports IN ids
WITH w, collect(e.id) AS quotations, collect(DISTINCT CASE WHEN NOT e.stance IN ['denies', 'withdraws'] THEN e.supports END) AS maintained
MATCH (e:Evidence)-[:FROM_DOCUMENT]->(d:Document)
WHERE e.id IN quotations
WITH w, d, CASE WHEN e.stance IN ['denies', 'withdraws'] AND e.supports IN maintained THEN [e.stance] ELSE [] END AS stances, e.start AS first, e.end AS last, min(e.id) AS quote, min(coalesce(e.credits, '')) AS credit
ORDER BY first, last, quote
WITH w, d, stances, collect(quote) AS quoted, collect(DISTINCT credit) AS credits
OPTIONAL MATCH (d)-[:RESTS_ON|FORWARDS]->(b:Document)
WITH w, d, stances, quoted, credits, b
ORDER BY b.id
WITH w, d, stances, quoted, credits, collect(b.id) AS basis
RETURN
  d.id AS sourceId,
  d.name AS sourceName,
  'Document' AS sourceLabel,
  stances AS stances,
  size(quoted) AS quotations,
  [d.name] AS papers,
  null AS independent,
  credits AS credits,
  basis AS basis,
  d.textSha256 AS textSha256,
  [d.id, w.id] AS nodes,
  [] AS relationships,
  quoted AS evidence,
  coalesce(w.status, 'unsourced') AS status
