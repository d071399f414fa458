// The posts in each mechanism, in order.
UNWIND $ids AS key
MATCH (:Mechanism {id: key})<-[:IN]-(n:Appointment)-[:STATED_IN]->(d:Document)
RETURN key, n.id AS id
ORDER BY key, d.id, n.ordinal, n.id
