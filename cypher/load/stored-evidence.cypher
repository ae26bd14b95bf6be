// The quotations in the store that are ours, a page at a time, with what tells whether they changed.
MATCH (e:Evidence)
WHERE e.id > $after AND e.id STARTS WITH 'ev:'
RETURN e.id AS id, e.fingerprint AS fingerprint, e.origin AS origin, e.recordedAt AS recordedAt, e.check AS check, e.document AS document, e.supports AS supports, e.saidFrom AS saidFrom, e.saidTo AS saidTo, e.textSha256 AS textSha256, e.contextStart AS contextStart, e.contextEnd AS contextEnd
ORDER BY id
LIMIT $limit
