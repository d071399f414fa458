// The posts held on behalf of each agency, by document date.
UNWIND $ids AS key
MATCH (:Agency {id: key})<-[:ON_BEHALF_OF]-(n:Appointment)-[:STATED_IN]->(d:Document)
WHERE true
//: stands d
RETURN key, n.id AS id
ORDER BY key, d.issuedOn, d.id, n.ordinal, n.id
