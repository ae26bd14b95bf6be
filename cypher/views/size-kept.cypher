// How many notes, or views and lists, there are, and how many characters they take; links have room of their own. Ours are told by their ids.
MATCH (n:`LABEL_HERE`)
WHERE (n.id STARTS WITH 'note:' OR n.id STARTS WITH 'view:' OR n.id STARTS WITH 'list:')
  AND coalesce(n.kind, '') <> 'link'
RETURN count(n) AS count, sum(coalesce(n.size, 0)) AS size
