// What a seal covers: the relationships between entities, each with the fingerprint of what it says.
MATCH (:Entity)-[n]->(:Entity)
RETURN n.id AS id, n.fingerprint AS fingerprint
