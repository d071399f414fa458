// The mentions in each document that do not resolve, in order.
UNWIND $ids AS key
MATCH (:Document {id: key})<-[:STATED_IN]-(n:Mention)
RETURN key, n.id AS id
ORDER BY key, n.start, n.id
