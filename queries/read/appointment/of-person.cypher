// The posts of each person, by document date.
UNWIND $ids AS key
MATCH (:Person {id: key})-[:HOLDS]->(n:Appointment)-[:STATED_IN]->(d:Document)
WHERE true
//: stands d
RETURN key, n.id AS id
ORDER BY key, d.issuedOn, d.id, n.ordinal, n.id
