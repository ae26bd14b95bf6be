// How many notes, or views and lists, there are, and how many characters they take.
MATCH (n:`LABEL_HERE`)
RETURN count(n) AS count, sum(coalesce(n.size, 0)) AS size
