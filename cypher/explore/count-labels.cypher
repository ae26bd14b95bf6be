// How many entities there are of each label.
MATCH (n:Entity)
UNWIND labels(n) AS label
WITH label AS label, count(n) AS count
WHERE label <> 'Entity'
RETURN label AS label, count AS count
ORDER BY label
