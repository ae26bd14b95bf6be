// Takes out a batch of quotations.
MATCH (e:Evidence)
WHERE e.id IN $ids
DETACH DELETE e
