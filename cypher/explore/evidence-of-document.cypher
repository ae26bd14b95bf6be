// Every quotation from a document, in the order of its text.
MATCH (d:Entity {id: $id})<-[:FROM_DOCUMENT]-(e:Evidence)
RETURN properties(e) AS properties
ORDER BY e.start, e.end, e.id
