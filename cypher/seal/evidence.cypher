// What a seal covers: the quotations, each with the fingerprint of what it says.
MATCH (n:Evidence)
WHERE n.id STARTS WITH 'ev:'
RETURN n.id AS id, n.fingerprint AS fingerprint
