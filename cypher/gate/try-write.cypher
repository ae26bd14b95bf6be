// Tries to write where only reading is asked for; always rolled back.
CREATE (n:WhoKnewGate)
