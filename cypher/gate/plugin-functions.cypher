// The functions that plugins brought into Neo4j.
SHOW FUNCTIONS
YIELD name, isBuiltIn
WHERE NOT isBuiltIn
RETURN name AS name
