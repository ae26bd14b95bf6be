// What a seal covers: the entities, each with the fingerprint of what it says.
MATCH (n:Entity)
RETURN n.id AS id, n.fingerprint AS fingerprint
