// Takes out a batch of entities, with what still hangs on them.
MATCH (n:Entity)
WHERE n.id IN $ids
DETACH DELETE n
