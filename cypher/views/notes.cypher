// The notes that users made.
MATCH (n:Note)
RETURN properties(n) AS properties
ORDER BY n.changedAt DESC, n.id
