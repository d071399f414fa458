// The documents attached to each document.
UNWIND $ids AS key
MATCH (:Document {id: key})<-[:ATTACHED_TO]-(n:Document)
RETURN key, n.id AS id
ORDER BY key, n.numberKey, n.id
