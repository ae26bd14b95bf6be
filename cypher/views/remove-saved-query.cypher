// Takes out a statement that a user saved.
MATCH (v:View {id: $id})
WHERE v.kind = 'cypher'
DETACH DELETE v
