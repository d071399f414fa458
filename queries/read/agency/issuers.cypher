// Who issued each document, in order.
UNWIND $ids AS key
MATCH (:Document {id: key})-[by:ISSUED_BY]->(n:Agency)
RETURN key, n.id AS id
ORDER BY key, by.ordinal, n.id
