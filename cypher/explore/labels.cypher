// The labels in use.
MATCH (n)
UNWIND labels(n) AS label
RETURN DISTINCT label AS label
ORDER BY label
