// Takes out the case's own node.
MATCH (c:`Case`)
DELETE c
