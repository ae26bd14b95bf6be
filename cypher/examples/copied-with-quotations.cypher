// Who was copied on a document, with the words that say so.
// $document (entity): doc:memo
MATCH (d:Document {id: $document})-[r:COPIED_TO]->(p:Entity)
OPTIONAL MATCH (e:Evidence)
WHERE e.supports = r.id
RETURN d AS document, r AS how, p AS copied, e.exact AS words, e.stance AS stance, e.document AS source
ORDER BY p.name, e.id
