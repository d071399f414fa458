// The documents that an identity which says too little may be, by number and title.
UNWIND $ids AS key
MATCH (:Document {id: key})-[:MAY_BE]->(n:Document)
RETURN key, n.id AS id
ORDER BY key, n.number, n.title, n.id
