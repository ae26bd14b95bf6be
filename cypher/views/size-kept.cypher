// How many notes, or views and lists, there are, and how many characters they take; links have room of their own.
MATCH (n:`LABEL_HERE`)
WHERE coalesce(n.kind, '') <> 'link'
RETURN count(n) AS count, sum(coalesce(n.size, 0)) AS size
