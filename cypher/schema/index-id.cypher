// Finds a node of one label by its id. The embedded engine alone: there a constraint makes no index.
CREATE INDEX IF NOT EXISTS
FOR (n:`LABEL_HERE`)
ON (n.id)
