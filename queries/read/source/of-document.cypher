// The sources of each document, the one it is read from first.
UNWIND $ids AS key
MATCH (:Document {id: key})-[from:READ_FROM]->(n:Source)
RETURN key, n.id AS id
ORDER BY key, coalesce(from.winner, false) DESC, n.id
