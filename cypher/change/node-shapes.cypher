// How many nodes there are with each set of labels.
MATCH (n)
WITH labels(n) AS labels, count(n) AS count
RETURN labels AS labels, count AS count
