// The occasions that the relationships of a node name.
MATCH (:Entity {id: $id})-[r]-(:Entity)
WHERE r.event IS NOT NULL
RETURN DISTINCT r.event AS id
ORDER BY id
