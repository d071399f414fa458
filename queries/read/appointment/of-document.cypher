// The posts each document states, in order.
UNWIND $ids AS key
MATCH (:Document {id: key})<-[:STATED_IN]-(n:Appointment)
RETURN key, n.id AS id
ORDER BY key, n.ordinal, n.id
