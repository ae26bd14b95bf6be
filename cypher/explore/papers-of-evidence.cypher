// Which document each of these quotations is from, and when its words were said where somebody says so.
MATCH (e:Evidence)
WHERE e.id IN $ids
RETURN e.id AS id, e.document AS document, e.said AS said, e.saidFrom AS saidFrom, e.saidTo AS saidTo
ORDER BY id
