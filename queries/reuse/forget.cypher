// Documents without clauses, and without words taken from others or by them.
UNWIND $ids AS id
MATCH (d:Instrument {id: id})
CALL (d) {
  MATCH (d)-[r:REUSES]-() DELETE r
}
CALL (d) {
  MATCH (d)<-[:STATED_IN]-(:Responsibility)-[r:REUSES]-() DELETE r
}
CALL (d) {
  MATCH (d)<-[:CLAUSE_OF]-(c:Clause) DETACH DELETE c
}
RETURN count(*) AS done
