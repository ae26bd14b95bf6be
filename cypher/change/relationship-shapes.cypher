// How many relationships of each type join nodes with which labels.
MATCH (a)-[r]->(b)
WITH labels(a) AS startLabels, type(r) AS type, labels(b) AS endLabels, count(r) AS count
RETURN startLabels AS startLabels, type AS type, endLabels AS endLabels, count AS count
