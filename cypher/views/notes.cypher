// The notes that users made. A database may hold other people's nodes of the label: ours are told by their ids.
MATCH (n:Note)
WHERE n.id STARTS WITH 'note:'
RETURN properties(n) AS properties
ORDER BY n.changedAt DESC, n.id
