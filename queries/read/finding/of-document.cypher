// The findings about each document, in order.
UNWIND $ids AS key
MATCH (:Document {id: key})<-[:ABOUT]-(n:Finding)
RETURN key, n.id AS id
ORDER BY key, n.ordinal, n.start, n.id
