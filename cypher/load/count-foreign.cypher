// How many nodes are in the database that no load of ours wrote.
MATCH (n)
WHERE NOT (n:Entity OR n:Evidence OR n:Change OR n:Note OR n:View OR n:`Case`) OR (n:Entity AND n.origin IS NULL)
RETURN count(n) AS count
