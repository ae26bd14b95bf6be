// Our ids of nodes, by Neo4j's own.
MATCH (n)
WHERE elementId(n) IN $elements AND n.id IS NOT NULL
RETURN elementId(n) AS element, toString(n.id) AS id
