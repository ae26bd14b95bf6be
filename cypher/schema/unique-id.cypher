// No two nodes of one label share an id. Both engines. LABEL_HERE: a label of the model.
CREATE CONSTRAINT IF NOT EXISTS
FOR (n:`LABEL_HERE`)
REQUIRE n.id IS UNIQUE
