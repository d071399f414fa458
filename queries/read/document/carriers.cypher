// The documents that each document is attached to.
UNWIND $ids AS key
MATCH (:Document {id: key})-[:ATTACHED_TO]->(n:Document)
RETURN key, n.id AS id
ORDER BY key, n.id
