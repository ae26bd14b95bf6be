// How many nodes in the database are not ours, and how many of them bear a label by which ours are read: an entity of ours has an origin, and what is kept beside the entities an id of its own form.
MATCH (n)
WHERE NOT (
    (n:Entity AND n.origin IS NOT NULL)
    OR (n:Evidence AND coalesce(n.id STARTS WITH 'ev:', false))
    OR (n:Change AND coalesce(n.id STARTS WITH 'change:', false))
    OR (n:Note AND coalesce(n.id STARTS WITH 'note:', false))
    OR (n:View AND coalesce(n.id STARTS WITH 'view:' OR n.id STARTS WITH 'list:', false))
    OR (n:`Case` AND coalesce(n.id STARTS WITH 'case:', false))
  )
RETURN count(n) AS count, count(CASE WHEN n:Entity OR n:Evidence THEN 1 END) AS taken
