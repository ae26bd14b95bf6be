// No two relationships of one type share an id. Neo4j alone. TYPE_HERE: a relationship type of the model.
CREATE CONSTRAINT IF NOT EXISTS
FOR ()-[r:`TYPE_HERE`]-()
REQUIRE r.id IS UNIQUE
