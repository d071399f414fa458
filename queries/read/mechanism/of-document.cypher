// The mechanism that each document establishes.
UNWIND $ids AS key
MATCH (:Document {id: key})-[:ESTABLISHES]->(n:Mechanism)
RETURN key, n.id AS id
ORDER BY key, n.id
